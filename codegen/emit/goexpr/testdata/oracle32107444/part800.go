package main

import (
	"cmp"
	"github.com/airgen/airgen/runtime/py"
	"math"
	"strconv"
	"strings"
)

func value800(e *py.Eval, ctx variables) py.Value {
	return py.Str("reports/" + ctx["creation_response"].Member("id").Text() + "/archive")
}
func typed800(e *py.Eval, ctx variables) py.Value {
	return py.Str("reports/" + ctx["creation_response"].Member("id").Text() + "/archive")
}
func texts800(e *py.Eval, ctx variables) py.Value {
	return py.Str("reports/" + ctx["creation_response"].Member("id").Text() + "/archive")
}
func text800(e *py.Eval, ctx variables) string {
	return "reports/" + ctx["creation_response"].Member("id").Text() + "/archive"
}
func value801(e *py.Eval, ctx variables) py.Value {
	return py.Str("repos/" + ctx["stream_partition"].Member("repo").Text() + "/issues")
}
func typed801(e *py.Eval, ctx variables) py.Value {
	return py.Str("repos/" + ctx["stream_partition"].Member("repo").Text() + "/issues")
}
func texts801(e *py.Eval, ctx variables) py.Value {
	return py.Str("repos/" + ctx["stream_partition"].Member("repo").Text() + "/issues")
}
func text801(e *py.Eval, ctx variables) string {
	return "repos/" + ctx["stream_partition"].Member("repo").Text() + "/issues"
}
func value802(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("respondents/" + e.Attr(ctx["stream_partition"].Member("respondent"), "uuid").Text() + "/responses"))
}
func typed802(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("respondents/" + e.Attr(ctx["stream_partition"].Member("respondent"), "uuid").Text() + "/responses"))
}
func texts802(e *py.Eval, ctx variables) py.Value {
	return py.Str("respondents/" + e.Attr(py.Str(ctx["stream_partition"].Member("respondent").Text()), "uuid").Text() + "/responses")
}
func text802(e *py.Eval, ctx variables) string {
	return e.StringText("respondents/" + e.Attr(ctx["stream_partition"].Member("respondent"), "uuid").Text() + "/responses")
}
func value803(e *py.Eval, ctx variables) py.Value {
	return py.Str("rfr/" + ctx["stream_partition"].Member("pid").Text())
}
func typed803(e *py.Eval, ctx variables) py.Value {
	return py.Str("rfr/" + ctx["stream_partition"].Member("pid").Text())
}
func texts803(e *py.Eval, ctx variables) py.Value {
	return py.Str("rfr/" + ctx["stream_partition"].Member("pid").Text())
}
func text803(e *py.Eval, ctx variables) string {
	return "rfr/" + ctx["stream_partition"].Member("pid").Text()
}
func value804(e *py.Eval, ctx variables) py.Value {
	return py.Str("runs/" + ctx["stream_partition"].Member("parent_id").Text() + "/files")
}
func typed804(e *py.Eval, ctx variables) py.Value {
	return py.Str("runs/" + ctx["stream_partition"].Member("parent_id").Text() + "/files")
}
func texts804(e *py.Eval, ctx variables) py.Value {
	return py.Str("runs/" + ctx["stream_partition"].Member("parent_id").Text() + "/files")
}
func text804(e *py.Eval, ctx variables) string {
	return "runs/" + ctx["stream_partition"].Member("parent_id").Text() + "/files"
}
func value805(e *py.Eval, ctx variables) py.Value {
	return py.Str("samples/" + ctx["stream_partition"].Member("parent_id").Text() + "/files")
}
func typed805(e *py.Eval, ctx variables) py.Value {
	return py.Str("samples/" + ctx["stream_partition"].Member("parent_id").Text() + "/files")
}
func texts805(e *py.Eval, ctx variables) py.Value {
	return py.Str("samples/" + ctx["stream_partition"].Member("parent_id").Text() + "/files")
}
func text805(e *py.Eval, ctx variables) string {
	return "samples/" + ctx["stream_partition"].Member("parent_id").Text() + "/files"
}
func value806(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("screens/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "screen_id").Text() + "/tabs/" + ctx["stream_slice"].Member("tab_id").Text() + "/fields"))
}
func typed806(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("screens/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "screen_id").Text() + "/tabs/" + ctx["stream_slice"].Member("tab_id").Text() + "/fields"))
}
func texts806(e *py.Eval, ctx variables) py.Value {
	return py.Str("screens/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "screen_id").Text() + "/tabs/" + ctx["stream_slice"].Member("tab_id").Text() + "/fields")
}
func text806(e *py.Eval, ctx variables) string {
	return e.StringText("screens/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "screen_id").Text() + "/tabs/" + ctx["stream_slice"].Member("tab_id").Text() + "/fields")
}
func value807(e *py.Eval, ctx variables) py.Value {
	return py.Str("screens/" + ctx["stream_slice"].Member("screen_id").Text() + "/tabs")
}
func typed807(e *py.Eval, ctx variables) py.Value {
	return py.Str("screens/" + ctx["stream_slice"].Member("screen_id").Text() + "/tabs")
}
func texts807(e *py.Eval, ctx variables) py.Value {
	return py.Str("screens/" + ctx["stream_slice"].Member("screen_id").Text() + "/tabs")
}
func text807(e *py.Eval, ctx variables) string {
	return "screens/" + ctx["stream_slice"].Member("screen_id").Text() + "/tabs"
}
func value808(e *py.Eval, ctx variables) py.Value {
	return py.Str("signature_requests/" + ctx["stream_partition"].Member("sign_req").Text() + "/followers")
}
func typed808(e *py.Eval, ctx variables) py.Value {
	return py.Str("signature_requests/" + ctx["stream_partition"].Member("sign_req").Text() + "/followers")
}
func texts808(e *py.Eval, ctx variables) py.Value {
	return py.Str("signature_requests/" + ctx["stream_partition"].Member("sign_req").Text() + "/followers")
}
func text808(e *py.Eval, ctx variables) string {
	return "signature_requests/" + ctx["stream_partition"].Member("sign_req").Text() + "/followers"
}
func value809(e *py.Eval, ctx variables) py.Value {
	return py.Str("since_" + ctx["parameters"].Member("cursor_field").Text())
}
func typed809(e *py.Eval, ctx variables) py.Value {
	return py.Str("since_" + ctx["parameters"].Member("cursor_field").Text())
}
func texts809(e *py.Eval, ctx variables) py.Value {
	return py.Str("since_" + ctx["parameters"].Member("cursor_field").Text())
}
func text809(e *py.Eval, ctx variables) string {
	return "since_" + ctx["parameters"].Member("cursor_field").Text()
}
func value810(e *py.Eval, ctx variables) py.Value {
	return py.Str("solutions/categories/" + ctx["stream_slice"].Member("id").Text() + "/folders")
}
func typed810(e *py.Eval, ctx variables) py.Value {
	return py.Str("solutions/categories/" + ctx["stream_slice"].Member("id").Text() + "/folders")
}
func texts810(e *py.Eval, ctx variables) py.Value {
	return py.Str("solutions/categories/" + ctx["stream_slice"].Member("id").Text() + "/folders")
}
func text810(e *py.Eval, ctx variables) string {
	return "solutions/categories/" + ctx["stream_slice"].Member("id").Text() + "/folders"
}
func value811(e *py.Eval, ctx variables) py.Value {
	return py.Str("solutions/folders/" + ctx["stream_slice"].Member("id").Text() + "/articles")
}
func typed811(e *py.Eval, ctx variables) py.Value {
	return py.Str("solutions/folders/" + ctx["stream_slice"].Member("id").Text() + "/articles")
}
func texts811(e *py.Eval, ctx variables) py.Value {
	return py.Str("solutions/folders/" + ctx["stream_slice"].Member("id").Text() + "/articles")
}
func text811(e *py.Eval, ctx variables) string {
	return "solutions/folders/" + ctx["stream_slice"].Member("id").Text() + "/articles"
}
func value812(e *py.Eval, ctx variables) py.Value {
	return py.Str("space/" + ctx["stream_partition"].Member("space_id").Text() + "/folder")
}
func typed812(e *py.Eval, ctx variables) py.Value {
	return py.Str("space/" + ctx["stream_partition"].Member("space_id").Text() + "/folder")
}
func texts812(e *py.Eval, ctx variables) py.Value {
	return py.Str("space/" + ctx["stream_partition"].Member("space_id").Text() + "/folder")
}
func text812(e *py.Eval, ctx variables) string {
	return "space/" + ctx["stream_partition"].Member("space_id").Text() + "/folder"
}
func value813(e *py.Eval, ctx variables) py.Value {
	return py.Str("space/" + ctx["stream_partition"].Member("space_id").Text() + "/tag")
}
func typed813(e *py.Eval, ctx variables) py.Value {
	return py.Str("space/" + ctx["stream_partition"].Member("space_id").Text() + "/tag")
}
func texts813(e *py.Eval, ctx variables) py.Value {
	return py.Str("space/" + ctx["stream_partition"].Member("space_id").Text() + "/tag")
}
func text813(e *py.Eval, ctx variables) string {
	return "space/" + ctx["stream_partition"].Member("space_id").Text() + "/tag"
}
func value814(e *py.Eval, ctx variables) py.Value {
	return py.Str("sprint/" + ctx["stream_slice"].Member("sprint_id").Text() + "/issue")
}
func typed814(e *py.Eval, ctx variables) py.Value {
	return py.Str("sprint/" + ctx["stream_slice"].Member("sprint_id").Text() + "/issue")
}
func texts814(e *py.Eval, ctx variables) py.Value {
	return py.Str("sprint/" + ctx["stream_slice"].Member("sprint_id").Text() + "/issue")
}
func text814(e *py.Eval, ctx variables) string {
	return "sprint/" + ctx["stream_slice"].Member("sprint_id").Text() + "/issue"
}
func value815(e *py.Eval, ctx variables) py.Value {
	return py.Str("stock-price-change/" + ctx["stream_partition"].Member("symbol").Text())
}
func typed815(e *py.Eval, ctx variables) py.Value {
	return py.Str("stock-price-change/" + ctx["stream_partition"].Member("symbol").Text())
}
func texts815(e *py.Eval, ctx variables) py.Value {
	return py.Str("stock-price-change/" + ctx["stream_partition"].Member("symbol").Text())
}
func text815(e *py.Eval, ctx variables) string {
	return "stock-price-change/" + ctx["stream_partition"].Member("symbol").Text()
}
func value816(e *py.Eval, ctx variables) py.Value {
	return py.Str("stories/" + ctx["stream_partition"].Member("story_id").Text() + "/comments")
}
func typed816(e *py.Eval, ctx variables) py.Value {
	return py.Str("stories/" + ctx["stream_partition"].Member("story_id").Text() + "/comments")
}
func texts816(e *py.Eval, ctx variables) py.Value {
	return py.Str("stories/" + ctx["stream_partition"].Member("story_id").Text() + "/comments")
}
func text816(e *py.Eval, ctx variables) string {
	return "stories/" + ctx["stream_partition"].Member("story_id").Text() + "/comments"
}
func value817(e *py.Eval, ctx variables) py.Value {
	return py.Str("stories/" + ctx["stream_partition"].Member("story_id").Text() + "/history")
}
func typed817(e *py.Eval, ctx variables) py.Value {
	return py.Str("stories/" + ctx["stream_partition"].Member("story_id").Text() + "/history")
}
func texts817(e *py.Eval, ctx variables) py.Value {
	return py.Str("stories/" + ctx["stream_partition"].Member("story_id").Text() + "/history")
}
func text817(e *py.Eval, ctx variables) string {
	return "stories/" + ctx["stream_partition"].Member("story_id").Text() + "/history"
}
func value818(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/audit-trail")
}
func typed818(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/audit-trail")
}
func texts818(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/audit-trail")
}
func text818(e *py.Eval, ctx variables) string {
	return "study/" + ctx["stream_partition"].Member("study_id").Text() + "/audit-trail"
}
func value819(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/field")
}
func typed819(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/field")
}
func texts819(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/field")
}
func text819(e *py.Eval, ctx variables) string {
	return "study/" + ctx["stream_partition"].Member("study_id").Text() + "/field"
}
func value820(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/field-dependency")
}
func typed820(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/field-dependency")
}
func texts820(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/field-dependency")
}
func text820(e *py.Eval, ctx variables) string {
	return "study/" + ctx["stream_partition"].Member("study_id").Text() + "/field-dependency"
}
func value821(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/field-optiongroup")
}
func typed821(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/field-optiongroup")
}
func texts821(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/field-optiongroup")
}
func text821(e *py.Eval, ctx variables) string {
	return "study/" + ctx["stream_partition"].Member("study_id").Text() + "/field-optiongroup"
}
func value822(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/field-validation")
}
func typed822(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/field-validation")
}
func texts822(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/field-validation")
}
func text822(e *py.Eval, ctx variables) string {
	return "study/" + ctx["stream_partition"].Member("study_id").Text() + "/field-validation"
}
func value823(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/form")
}
func typed823(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/form")
}
func texts823(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/form")
}
func text823(e *py.Eval, ctx variables) string {
	return "study/" + ctx["stream_partition"].Member("study_id").Text() + "/form"
}
func value824(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/role")
}
func typed824(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/role")
}
func texts824(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/role")
}
func text824(e *py.Eval, ctx variables) string {
	return "study/" + ctx["stream_partition"].Member("study_id").Text() + "/role"
}
func value825(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/site")
}
func typed825(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/site")
}
func texts825(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/site")
}
func text825(e *py.Eval, ctx variables) string {
	return "study/" + ctx["stream_partition"].Member("study_id").Text() + "/site"
}
func value826(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/statistics")
}
func typed826(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/statistics")
}
func texts826(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/statistics")
}
func text826(e *py.Eval, ctx variables) string {
	return "study/" + ctx["stream_partition"].Member("study_id").Text() + "/statistics"
}
func value827(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/survey")
}
func typed827(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/survey")
}
func texts827(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/survey")
}
func text827(e *py.Eval, ctx variables) string {
	return "study/" + ctx["stream_partition"].Member("study_id").Text() + "/survey"
}
func value828(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/survey-package")
}
func typed828(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/survey-package")
}
func texts828(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/survey-package")
}
func text828(e *py.Eval, ctx variables) string {
	return "study/" + ctx["stream_partition"].Member("study_id").Text() + "/survey-package"
}
func value829(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/user")
}
func typed829(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/user")
}
func texts829(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/user")
}
func text829(e *py.Eval, ctx variables) string {
	return "study/" + ctx["stream_partition"].Member("study_id").Text() + "/user"
}
func value830(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/visit")
}
func typed830(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/visit")
}
func texts830(e *py.Eval, ctx variables) py.Value {
	return py.Str("study/" + ctx["stream_partition"].Member("study_id").Text() + "/visit")
}
func text830(e *py.Eval, ctx variables) string {
	return "study/" + ctx["stream_partition"].Member("study_id").Text() + "/visit"
}
func value831(e *py.Eval, ctx variables) py.Value {
	return py.Str("sub/" + ctx["stream_partition"].Member("k").Text())
}
func typed831(e *py.Eval, ctx variables) py.Value {
	return py.Str("sub/" + ctx["stream_partition"].Member("k").Text())
}
func texts831(e *py.Eval, ctx variables) py.Value {
	return py.Str("sub/" + ctx["stream_partition"].Member("k").Text())
}
func text831(e *py.Eval, ctx variables) string {
	return "sub/" + ctx["stream_partition"].Member("k").Text()
}
func value832(e *py.Eval, ctx variables) py.Value {
	return py.Str("subscriptions/" + ctx["stream_partition"].Member("subscription_id").Text() + "/usage")
}
func typed832(e *py.Eval, ctx variables) py.Value {
	return py.Str("subscriptions/" + ctx["stream_partition"].Member("subscription_id").Text() + "/usage")
}
func texts832(e *py.Eval, ctx variables) py.Value {
	return py.Str("subscriptions/" + ctx["stream_partition"].Member("subscription_id").Text() + "/usage")
}
func text832(e *py.Eval, ctx variables) string {
	return "subscriptions/" + ctx["stream_partition"].Member("subscription_id").Text() + "/usage"
}
func value833(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/collectors")
}
func typed833(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/collectors")
}
func texts833(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/collectors")
}
func text833(e *py.Eval, ctx variables) string {
	return "surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/collectors"
}
func value834(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/details")
}
func typed834(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/details")
}
func texts834(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/details")
}
func text834(e *py.Eval, ctx variables) string {
	return "surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/details"
}
func value835(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/questions")
}
func typed835(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/questions")
}
func texts835(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/questions")
}
func text835(e *py.Eval, ctx variables) string {
	return "surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/questions"
}
func value836(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/responses")
}
func typed836(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/responses")
}
func texts836(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/responses")
}
func text836(e *py.Eval, ctx variables) string {
	return "surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/responses"
}
func value837(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/responses/bulk")
}
func typed837(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/responses/bulk")
}
func texts837(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/responses/bulk")
}
func text837(e *py.Eval, ctx variables) string {
	return "surveys/" + ctx["stream_partition"].Member("survey_id").Text() + "/responses/bulk"
}
func value838(e *py.Eval, ctx variables) py.Value {
	return py.Str("symbol/" + ctx["config"].Member("exchange").Text())
}
func typed838(e *py.Eval, ctx variables) py.Value {
	return py.Str("symbol/" + ctx["config"].Member("exchange").Text())
}
func texts838(e *py.Eval, ctx variables) py.Value {
	return py.Str("symbol/" + ctx["config"].Member("exchange").Text())
}
func text838(e *py.Eval, ctx variables) string {
	return "symbol/" + ctx["config"].Member("exchange").Text()
}
func value839(e *py.Eval, ctx variables) py.Value {
	return py.Str("tags/" + ctx["stream_partition"].Member("tag_id").Text() + "/children")
}
func typed839(e *py.Eval, ctx variables) py.Value {
	return py.Str("tags/" + ctx["stream_partition"].Member("tag_id").Text() + "/children")
}
func texts839(e *py.Eval, ctx variables) py.Value {
	return py.Str("tags/" + ctx["stream_partition"].Member("tag_id").Text() + "/children")
}
func text839(e *py.Eval, ctx variables) string {
	return "tags/" + ctx["stream_partition"].Member("tag_id").Text() + "/children"
}
func value840(e *py.Eval, ctx variables) py.Value {
	return py.Str("targets report " + ctx["stream_interval"].Member("start_time").Text())
}
func typed840(e *py.Eval, ctx variables) py.Value {
	return py.Str("targets report " + ctx["stream_interval"].Member("start_time").Text())
}
func texts840(e *py.Eval, ctx variables) py.Value {
	return py.Str("targets report " + ctx["stream_interval"].Member("start_time").Text())
}
func text840(e *py.Eval, ctx variables) string {
	return "targets report " + ctx["stream_interval"].Member("start_time").Text()
}
func value841(e *py.Eval, ctx variables) py.Value {
	return py.Str("task/" + ctx["stream_partition"].Member("task_id").Text() + "/time")
}
func typed841(e *py.Eval, ctx variables) py.Value {
	return py.Str("task/" + ctx["stream_partition"].Member("task_id").Text() + "/time")
}
func texts841(e *py.Eval, ctx variables) py.Value {
	return py.Str("task/" + ctx["stream_partition"].Member("task_id").Text() + "/time")
}
func text841(e *py.Eval, ctx variables) string {
	return "task/" + ctx["stream_partition"].Member("task_id").Text() + "/time"
}
func value842(e *py.Eval, ctx variables) py.Value {
	return py.Str("team/" + ctx["stream_partition"].Member("team_id").Text() + "/field")
}
func typed842(e *py.Eval, ctx variables) py.Value {
	return py.Str("team/" + ctx["stream_partition"].Member("team_id").Text() + "/field")
}
func texts842(e *py.Eval, ctx variables) py.Value {
	return py.Str("team/" + ctx["stream_partition"].Member("team_id").Text() + "/field")
}
func text842(e *py.Eval, ctx variables) string {
	return "team/" + ctx["stream_partition"].Member("team_id").Text() + "/field"
}
func value843(e *py.Eval, ctx variables) py.Value {
	return py.Str("team/" + ctx["stream_partition"].Member("team_id").Text() + "/goal")
}
func typed843(e *py.Eval, ctx variables) py.Value {
	return py.Str("team/" + ctx["stream_partition"].Member("team_id").Text() + "/goal")
}
func texts843(e *py.Eval, ctx variables) py.Value {
	return py.Str("team/" + ctx["stream_partition"].Member("team_id").Text() + "/goal")
}
func text843(e *py.Eval, ctx variables) string {
	return "team/" + ctx["stream_partition"].Member("team_id").Text() + "/goal"
}
func value844(e *py.Eval, ctx variables) py.Value {
	return py.Str("team/" + ctx["stream_partition"].Member("team_id").Text() + "/space")
}
func typed844(e *py.Eval, ctx variables) py.Value {
	return py.Str("team/" + ctx["stream_partition"].Member("team_id").Text() + "/space")
}
func texts844(e *py.Eval, ctx variables) py.Value {
	return py.Str("team/" + ctx["stream_partition"].Member("team_id").Text() + "/space")
}
func text844(e *py.Eval, ctx variables) string {
	return "team/" + ctx["stream_partition"].Member("team_id").Text() + "/space"
}
func value845(e *py.Eval, ctx variables) py.Value {
	return py.Str("team/" + ctx["stream_partition"].Member("team_id").Text() + "/time_entries/tags")
}
func typed845(e *py.Eval, ctx variables) py.Value {
	return py.Str("team/" + ctx["stream_partition"].Member("team_id").Text() + "/time_entries/tags")
}
func texts845(e *py.Eval, ctx variables) py.Value {
	return py.Str("team/" + ctx["stream_partition"].Member("team_id").Text() + "/time_entries/tags")
}
func text845(e *py.Eval, ctx variables) string {
	return "team/" + ctx["stream_partition"].Member("team_id").Text() + "/time_entries/tags"
}
func value846(e *py.Eval, ctx variables) py.Value {
	return py.Str("teammates/" + ctx["stream_partition"].Member("teammate_id").Text() + "/contact_groups")
}
func typed846(e *py.Eval, ctx variables) py.Value {
	return py.Str("teammates/" + ctx["stream_partition"].Member("teammate_id").Text() + "/contact_groups")
}
func texts846(e *py.Eval, ctx variables) py.Value {
	return py.Str("teammates/" + ctx["stream_partition"].Member("teammate_id").Text() + "/contact_groups")
}
func text846(e *py.Eval, ctx variables) string {
	return "teammates/" + ctx["stream_partition"].Member("teammate_id").Text() + "/contact_groups"
}
func value847(e *py.Eval, ctx variables) py.Value {
	return py.Str("teammates/" + ctx["stream_partition"].Member("teammate_id").Text() + "/message_templates")
}
func typed847(e *py.Eval, ctx variables) py.Value {
	return py.Str("teammates/" + ctx["stream_partition"].Member("teammate_id").Text() + "/message_templates")
}
func texts847(e *py.Eval, ctx variables) py.Value {
	return py.Str("teammates/" + ctx["stream_partition"].Member("teammate_id").Text() + "/message_templates")
}
func text847(e *py.Eval, ctx variables) string {
	return "teammates/" + ctx["stream_partition"].Member("teammate_id").Text() + "/message_templates"
}
func value848(e *py.Eval, ctx variables) py.Value {
	return py.Str("teammates/" + ctx["stream_partition"].Member("teammate_id").Text() + "/tags")
}
func typed848(e *py.Eval, ctx variables) py.Value {
	return py.Str("teammates/" + ctx["stream_partition"].Member("teammate_id").Text() + "/tags")
}
func texts848(e *py.Eval, ctx variables) py.Value {
	return py.Str("teammates/" + ctx["stream_partition"].Member("teammate_id").Text() + "/tags")
}
func text848(e *py.Eval, ctx variables) string {
	return "teammates/" + ctx["stream_partition"].Member("teammate_id").Text() + "/tags"
}
func value849(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + py.Or(ctx["config"].Member("team_id"), ctx["stream_partition"].Member("team_id")).Text() + "/analytics")
}
func typed849(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + py.Or(ctx["config"].Member("team_id"), ctx["stream_partition"].Member("team_id")).Text() + "/analytics")
}
func texts849(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + cmp.Or(ctx["config"].Member("team_id").Text(), ctx["stream_partition"].Member("team_id").Text()) + "/analytics")
}
func text849(e *py.Eval, ctx variables) string {
	return "teams/" + py.Or(ctx["config"].Member("team_id"), ctx["stream_partition"].Member("team_id")).Text() + "/analytics"
}
func value850(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("group_id").Text() + "/channels")
}
func typed850(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("group_id").Text() + "/channels")
}
func texts850(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("group_id").Text() + "/channels")
}
func text850(e *py.Eval, ctx variables) string {
	return "teams/" + ctx["stream_partition"].Member("group_id").Text() + "/channels"
}
func value851(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("group_id").Text() + "/channels/" + ctx["stream_partition"].Member("channel_id").Text() + "/members?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func typed851(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("group_id").Text() + "/channels/" + ctx["stream_partition"].Member("channel_id").Text() + "/members?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func texts851(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("group_id").Text() + "/channels/" + ctx["stream_partition"].Member("channel_id").Text() + "/members?$top=" + ctx["config"].Member("page_size").Text())
}
func text851(e *py.Eval, ctx variables) string {
	return "teams/" + ctx["stream_partition"].Member("group_id").Text() + "/channels/" + ctx["stream_partition"].Member("channel_id").Text() + "/members?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()
}
func value852(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("group_id").Text() + "/channels/" + ctx["stream_partition"].Member("channel_id").Text() + "/tabs")
}
func typed852(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("group_id").Text() + "/channels/" + ctx["stream_partition"].Member("channel_id").Text() + "/tabs")
}
func texts852(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("group_id").Text() + "/channels/" + ctx["stream_partition"].Member("channel_id").Text() + "/tabs")
}
func text852(e *py.Eval, ctx variables) string {
	return "teams/" + ctx["stream_partition"].Member("group_id").Text() + "/channels/" + ctx["stream_partition"].Member("channel_id").Text() + "/tabs"
}
func value853(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team").Text() + "/" + ctx["stream_partition"].Member("level").Text())
}
func typed853(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team").Text() + "/" + ctx["stream_partition"].Member("level").Text())
}
func texts853(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team").Text() + "/" + ctx["stream_partition"].Member("level").Text())
}
func text853(e *py.Eval, ctx variables) string {
	return "teams/" + ctx["stream_partition"].Member("team").Text() + "/" + ctx["stream_partition"].Member("level").Text()
}
func value854(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/contact_groups")
}
func typed854(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/contact_groups")
}
func texts854(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/contact_groups")
}
func text854(e *py.Eval, ctx variables) string {
	return "teams/" + ctx["stream_partition"].Member("team_id").Text() + "/contact_groups"
}
func value855(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/message_templates")
}
func typed855(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/message_templates")
}
func texts855(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/message_templates")
}
func text855(e *py.Eval, ctx variables) string {
	return "teams/" + ctx["stream_partition"].Member("team_id").Text() + "/message_templates"
}
func value856(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/signatures")
}
func typed856(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/signatures")
}
func texts856(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/signatures")
}
func text856(e *py.Eval, ctx variables) string {
	return "teams/" + ctx["stream_partition"].Member("team_id").Text() + "/signatures"
}
func value857(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/tagcategories")
}
func typed857(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/tagcategories")
}
func texts857(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/tagcategories")
}
func text857(e *py.Eval, ctx variables) string {
	return "teams/" + ctx["stream_partition"].Member("team_id").Text() + "/tagcategories"
}
func value858(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/tags")
}
func typed858(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/tags")
}
func texts858(e *py.Eval, ctx variables) py.Value {
	return py.Str("teams/" + ctx["stream_partition"].Member("team_id").Text() + "/tags")
}
func text858(e *py.Eval, ctx variables) string {
	return "teams/" + ctx["stream_partition"].Member("team_id").Text() + "/tags"
}
func value859(e *py.Eval, ctx variables) py.Value {
	return py.Str("tickets/" + ctx["stream_partition"].Member("ticket_id").Text() + "/metrics")
}
func typed859(e *py.Eval, ctx variables) py.Value {
	return py.Str("tickets/" + ctx["stream_partition"].Member("ticket_id").Text() + "/metrics")
}
func texts859(e *py.Eval, ctx variables) py.Value {
	return py.Str("tickets/" + ctx["stream_partition"].Member("ticket_id").Text() + "/metrics")
}
func text859(e *py.Eval, ctx variables) string {
	return "tickets/" + ctx["stream_partition"].Member("ticket_id").Text() + "/metrics"
}
func value860(e *py.Eval, ctx variables) py.Value {
	return py.Str("tickets/" + ctx["stream_slice"].Member("id").Text() + "/conversations")
}
func typed860(e *py.Eval, ctx variables) py.Value {
	return py.Str("tickets/" + ctx["stream_slice"].Member("id").Text() + "/conversations")
}
func texts860(e *py.Eval, ctx variables) py.Value {
	return py.Str("tickets/" + ctx["stream_slice"].Member("id").Text() + "/conversations")
}
func text860(e *py.Eval, ctx variables) string {
	return "tickets/" + ctx["stream_slice"].Member("id").Text() + "/conversations"
}
func value861(e *py.Eval, ctx variables) py.Value {
	return py.Str("tok:" + ctx["session_token"].Text())
}
func typed861(e *py.Eval, ctx variables) py.Value {
	return py.Str("tok:" + ctx["session_token"].Text())
}
func texts861(e *py.Eval, ctx variables) py.Value {
	return py.Str("tok:" + ctx["session_token"].Text())
}
func text861(e *py.Eval, ctx variables) string {
	return "tok:" + ctx["session_token"].Text()
}
func value862(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed862(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts862(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text862(e *py.Eval, ctx variables) string {
	return ""
}
func value863(e *py.Eval, ctx variables) py.Value {
	return py.Str("true")
}
func typed863(e *py.Eval, ctx variables) py.Value {
	return py.Str("true")
}
func texts863(e *py.Eval, ctx variables) py.Value {
	return py.Str("true")
}
func text863(e *py.Eval, ctx variables) string {
	return "true"
}
func value864(e *py.Eval, ctx variables) py.Value {
	return py.Str("typed/" + ctx["stream_partition"].Member("pid").Text())
}
func typed864(e *py.Eval, ctx variables) py.Value {
	return py.Str("typed/" + ctx["stream_partition"].Member("pid").Text())
}
func texts864(e *py.Eval, ctx variables) py.Value {
	return py.Str("typed/" + ctx["stream_partition"].Member("pid").Text())
}
func text864(e *py.Eval, ctx variables) string {
	return "typed/" + ctx["stream_partition"].Member("pid").Text()
}
func value865(e *py.Eval, ctx variables) py.Value {
	return py.Str("union/" + ctx["stream_partition"].Member("key").Text())
}
func typed865(e *py.Eval, ctx variables) py.Value {
	return py.Str("union/" + ctx["stream_partition"].Member("key").Text())
}
func texts865(e *py.Eval, ctx variables) py.Value {
	return py.Str("union/" + ctx["stream_partition"].Member("key").Text())
}
func text865(e *py.Eval, ctx variables) string {
	return "union/" + ctx["stream_partition"].Member("key").Text()
}
func value866(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("updated >= "+e.FilterInt(e.Mul(e.Timestamp(ctx["stream_slice"].Member("start_time")), py.Int(1000)), py.Int(0), py.Int(10)).Text()),
		"updated >= {{ (timestamp(stream_slice.start_time) * 1000)|int }}",
	)
}
func typed866(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("updated >= "+e.FilterInt(e.Mul(e.Timestamp(ctx["stream_slice"].Member("start_time")), py.Int(1000)), py.Int(0), py.Int(10)).Text()),
		"updated >= {{ (timestamp(stream_slice.start_time) * 1000)|int }}",
	)
}
func texts866(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("updated >= "+e.FilterInt(e.Mul(e.Timestamp(py.Str(ctx["stream_slice"].Member("start_time").Text())), py.Int(1000)), py.Int(0), py.Int(10)).Text()),
		"updated >= {{ (timestamp(stream_slice.start_time) * 1000)|int }}",
	)
}
func text866(e *py.Eval, ctx variables) string {
	return e.StringText(
		"updated >= "+e.FilterInt(e.Mul(e.Timestamp(ctx["stream_slice"].Member("start_time")), py.Int(1000)), py.Int(0), py.Int(10)).Text(),
		"updated >= {{ (timestamp(stream_slice.start_time) * 1000)|int }}",
	)
}
func value867(e *py.Eval, ctx variables) py.Value {
	return py.Str("updated_at:{" + py.Choose(ctx["stream_interval"].Member("start_time").Truth(), ctx["stream_interval"].Member("start_time").Text()+"  TO "+ctx["stream_interval"].Member("end_time").Text()+"]", ctx["config"].Member("start_date").Text()+" TO *]"))
}
func typed867(e *py.Eval, ctx variables) py.Value {
	return py.Str("updated_at:{" + py.Choose(ctx["stream_interval"].Member("start_time").Truth(), ctx["stream_interval"].Member("start_time").Text()+"  TO "+ctx["stream_interval"].Member("end_time").Text()+"]", ctx["config"].Member("start_date").Text()+" TO *]"))
}
func texts867(e *py.Eval, ctx variables) py.Value {
	return py.Str("updated_at:{" + py.Choose(ctx["stream_interval"].Member("start_time").Text() != "", ctx["stream_interval"].Member("start_time").Text()+"  TO "+ctx["stream_interval"].Member("end_time").Text()+"]", ctx["config"].Member("start_date").Text()+" TO *]"))
}
func text867(e *py.Eval, ctx variables) string {
	return "updated_at:{" + py.Choose(ctx["stream_interval"].Member("start_time").Truth(), ctx["stream_interval"].Member("start_time").Text()+"  TO "+ctx["stream_interval"].Member("end_time").Text()+"]", ctx["config"].Member("start_date").Text()+" TO *]")
}
func value868(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("urn:li:sponsoredAccount:"+e.Get(ctx["stream_slice"], "account_id").Text()),
		"urn:li:sponsoredAccount:{{stream_slice.get('account_id')}}",
	)
}
func typed868(e *py.Eval, ctx variables) py.Value {
	return py.Str("urn:li:sponsoredAccount:" + py.OrNone(ctx["stream_slice"].Member("account_id")).Text())
}
func texts868(e *py.Eval, ctx variables) py.Value {
	return py.Str("urn:li:sponsoredAccount:" + ctx["stream_slice"].Member("account_id").Text())
}
func text868(e *py.Eval, ctx variables) string {
	return e.StringText(
		"urn:li:sponsoredAccount:"+e.Get(ctx["stream_slice"], "account_id").Text(),
		"urn:li:sponsoredAccount:{{stream_slice.get('account_id')}}",
	)
}
func value869(e *py.Eval, ctx variables) py.Value {
	return py.Str("users/" + ctx["stream_partition"].Member("parent_id").Text() + "/permissions/jobs")
}
func typed869(e *py.Eval, ctx variables) py.Value {
	return py.Str("users/" + ctx["stream_partition"].Member("parent_id").Text() + "/permissions/jobs")
}
func texts869(e *py.Eval, ctx variables) py.Value {
	return py.Str("users/" + ctx["stream_partition"].Member("parent_id").Text() + "/permissions/jobs")
}
func text869(e *py.Eval, ctx variables) string {
	return "users/" + ctx["stream_partition"].Member("parent_id").Text() + "/permissions/jobs"
}
func value870(e *py.Eval, ctx variables) py.Value {
	return py.Str("users/" + ctx["stream_partition"].Member("user_id").Text() + "/notification_rules")
}
func typed870(e *py.Eval, ctx variables) py.Value {
	return py.Str("users/" + ctx["stream_partition"].Member("user_id").Text() + "/notification_rules")
}
func texts870(e *py.Eval, ctx variables) py.Value {
	return py.Str("users/" + ctx["stream_partition"].Member("user_id").Text() + "/notification_rules")
}
func text870(e *py.Eval, ctx variables) string {
	return "users/" + ctx["stream_partition"].Member("user_id").Text() + "/notification_rules"
}
func value871(e *py.Eval, ctx variables) py.Value {
	return py.Str("users?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func typed871(e *py.Eval, ctx variables) py.Value {
	return py.Str("users?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func texts871(e *py.Eval, ctx variables) py.Value {
	return py.Str("users?$top=" + ctx["config"].Member("page_size").Text())
}
func text871(e *py.Eval, ctx variables) string {
	return "users?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()
}
func value872(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/apps/" + ctx["config"].Member("app_key").Text() + "/reviews")
}
func typed872(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/apps/" + ctx["config"].Member("app_key").Text() + "/reviews")
}
func texts872(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/apps/" + ctx["config"].Member("app_key").Text() + "/reviews")
}
func text872(e *py.Eval, ctx variables) string {
	return "v1/apps/" + ctx["config"].Member("app_key").Text() + "/reviews"
}
func value873(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/deals/" + ctx["stream_slice"].Member("parent_id").Text() + "/products")
}
func typed873(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/deals/" + ctx["stream_slice"].Member("parent_id").Text() + "/products")
}
func texts873(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/deals/" + ctx["stream_slice"].Member("parent_id").Text() + "/products")
}
func text873(e *py.Eval, ctx variables) string {
	return "v1/deals/" + ctx["stream_slice"].Member("parent_id").Text() + "/products"
}
func value874(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/mailbox/mailThreads/" + ctx["stream_partition"].Member("thread_id").Text() + "/mailMessages")
}
func typed874(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/mailbox/mailThreads/" + ctx["stream_partition"].Member("thread_id").Text() + "/mailMessages")
}
func texts874(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/mailbox/mailThreads/" + ctx["stream_partition"].Member("thread_id").Text() + "/mailMessages")
}
func text874(e *py.Eval, ctx variables) string {
	return "v1/mailbox/mailThreads/" + ctx["stream_partition"].Member("thread_id").Text() + "/mailMessages"
}
func value875(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/components")
}
func typed875(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/components")
}
func texts875(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/components")
}
func text875(e *py.Eval, ctx variables) string {
	return "v1/" + ctx["stream_slice"].Member("page_id").Text() + "/components"
}
func value876(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/incidents")
}
func typed876(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/incidents")
}
func texts876(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/incidents")
}
func text876(e *py.Eval, ctx variables) string {
	return "v1/" + ctx["stream_slice"].Member("page_id").Text() + "/incidents"
}
func value877(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/maintenances")
}
func typed877(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/maintenances")
}
func texts877(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/maintenances")
}
func text877(e *py.Eval, ctx variables) string {
	return "v1/" + ctx["stream_slice"].Member("page_id").Text() + "/maintenances"
}
func value878(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/metrics")
}
func typed878(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/metrics")
}
func texts878(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/metrics")
}
func text878(e *py.Eval, ctx variables) string {
	return "v1/" + ctx["stream_slice"].Member("page_id").Text() + "/metrics"
}
func value879(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/subscribers")
}
func typed879(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/subscribers")
}
func texts879(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/subscribers")
}
func text879(e *py.Eval, ctx variables) string {
	return "v1/" + ctx["stream_slice"].Member("page_id").Text() + "/subscribers"
}
func value880(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/team")
}
func typed880(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/team")
}
func texts880(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/team")
}
func text880(e *py.Eval, ctx variables) string {
	return "v1/" + ctx["stream_slice"].Member("page_id").Text() + "/team"
}
func value881(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/templates")
}
func typed881(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/templates")
}
func texts881(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + ctx["stream_slice"].Member("page_id").Text() + "/templates")
}
func text881(e *py.Eval, ctx variables) string {
	return "v1/" + ctx["stream_slice"].Member("page_id").Text() + "/templates"
}
func value882(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("v1/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "page_id").Text() + "/incidents/" + ctx["stream_slice"].Member("updates_object_id").Text() + "/incident-updates/" + ctx["stream_slice"].Member("incident_update_id").Text()))
}
func typed882(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("v1/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "page_id").Text() + "/incidents/" + ctx["stream_slice"].Member("updates_object_id").Text() + "/incident-updates/" + ctx["stream_slice"].Member("incident_update_id").Text()))
}
func texts882(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "page_id").Text() + "/incidents/" + ctx["stream_slice"].Member("updates_object_id").Text() + "/incident-updates/" + ctx["stream_slice"].Member("incident_update_id").Text())
}
func text882(e *py.Eval, ctx variables) string {
	return e.StringText("v1/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "page_id").Text() + "/incidents/" + ctx["stream_slice"].Member("updates_object_id").Text() + "/incident-updates/" + ctx["stream_slice"].Member("incident_update_id").Text())
}
func value883(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("v1/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "page_id").Text() + "/maintenances/" + ctx["stream_slice"].Member("updates_object_id").Text() + "/maintenance-updates/" + ctx["stream_slice"].Member("maintenance_update_id").Text()))
}
func typed883(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str("v1/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "page_id").Text() + "/maintenances/" + ctx["stream_slice"].Member("updates_object_id").Text() + "/maintenance-updates/" + ctx["stream_slice"].Member("maintenance_update_id").Text()))
}
func texts883(e *py.Eval, ctx variables) py.Value {
	return py.Str("v1/" + e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "page_id").Text() + "/maintenances/" + ctx["stream_slice"].Member("updates_object_id").Text() + "/maintenance-updates/" + ctx["stream_slice"].Member("maintenance_update_id").Text())
}
func text883(e *py.Eval, ctx variables) string {
	return e.StringText("v1/" + e.Attr(ctx["stream_slice"].Member("parent_slice"), "page_id").Text() + "/maintenances/" + ctx["stream_slice"].Member("updates_object_id").Text() + "/maintenance-updates/" + ctx["stream_slice"].Member("maintenance_update_id").Text())
}
func value884(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/alerts/" + ctx["record"].Text() + "/recipients")
}
func typed884(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/alerts/" + ctx["record"].Text() + "/recipients")
}
func texts884(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/alerts/" + ctx["record"].Text() + "/recipients")
}
func text884(e *py.Eval, ctx variables) string {
	return "v2/alerts/" + ctx["record"].Text() + "/recipients"
}
func value885(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/alerts/" + ctx["stream_partition"].Member("alert_id").Text() + "/logs")
}
func typed885(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/alerts/" + ctx["stream_partition"].Member("alert_id").Text() + "/logs")
}
func texts885(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/alerts/" + ctx["stream_partition"].Member("alert_id").Text() + "/logs")
}
func text885(e *py.Eval, ctx variables) string {
	return "v2/alerts/" + ctx["stream_partition"].Member("alert_id").Text() + "/logs"
}
func value886(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/alerts/" + ctx["stream_partition"].Member("alert_id").Text() + "/recipients")
}
func typed886(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/alerts/" + ctx["stream_partition"].Member("alert_id").Text() + "/recipients")
}
func texts886(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/alerts/" + ctx["stream_partition"].Member("alert_id").Text() + "/recipients")
}
func text886(e *py.Eval, ctx variables) string {
	return "v2/alerts/" + ctx["stream_partition"].Member("alert_id").Text() + "/recipients"
}
func value887(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/analytics/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/suites")
}
func typed887(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/analytics/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/suites")
}
func texts887(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/analytics/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/suites")
}
func text887(e *py.Eval, ctx variables) string {
	return "v2/analytics/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/suites"
}
func value888(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/insights/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text() + "/branches")
}
func typed888(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/insights/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text() + "/branches")
}
func texts888(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/insights/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text() + "/branches")
}
func text888(e *py.Eval, ctx variables) string {
	return "v2/insights/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text() + "/branches"
}
func value889(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/insights/pages/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text() + "/summary")
}
func typed889(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/insights/pages/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text() + "/summary")
}
func texts889(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/insights/pages/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text() + "/summary")
}
func text889(e *py.Eval, ctx variables) string {
	return "v2/insights/pages/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text() + "/summary"
}
func value890(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/orders/" + ctx["stream_partition"].Member("order_id").Text() + "/products")
}
func typed890(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/orders/" + ctx["stream_partition"].Member("order_id").Text() + "/products")
}
func texts890(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/orders/" + ctx["stream_partition"].Member("order_id").Text() + "/products")
}
func text890(e *py.Eval, ctx variables) string {
	return "v2/orders/" + ctx["stream_partition"].Member("order_id").Text() + "/products"
}
func value891(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/orders/" + ctx["stream_partition"].Member("order_id").Text() + "/transactions")
}
func typed891(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/orders/" + ctx["stream_partition"].Member("order_id").Text() + "/transactions")
}
func texts891(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/orders/" + ctx["stream_partition"].Member("order_id").Text() + "/transactions")
}
func text891(e *py.Eval, ctx variables) string {
	return "v2/orders/" + ctx["stream_partition"].Member("order_id").Text() + "/transactions"
}
func value892(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/builds")
}
func typed892(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/builds")
}
func texts892(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/builds")
}
func text892(e *py.Eval, ctx variables) string {
	return "v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/builds"
}
func value893(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/clusters")
}
func typed893(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/clusters")
}
func texts893(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/clusters")
}
func text893(e *py.Eval, ctx variables) string {
	return "v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/clusters"
}
func value894(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/clusters/" + ctx["stream_partition"].Member("cluster_id").Text() + "/queues")
}
func typed894(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/clusters/" + ctx["stream_partition"].Member("cluster_id").Text() + "/queues")
}
func texts894(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/clusters/" + ctx["stream_partition"].Member("cluster_id").Text() + "/queues")
}
func text894(e *py.Eval, ctx variables) string {
	return "v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/clusters/" + ctx["stream_partition"].Member("cluster_id").Text() + "/queues"
}
func value895(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/clusters/" + ctx["stream_partition"].Member("cluster_id").Text() + "/tokens")
}
func typed895(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/clusters/" + ctx["stream_partition"].Member("cluster_id").Text() + "/tokens")
}
func texts895(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/clusters/" + ctx["stream_partition"].Member("cluster_id").Text() + "/tokens")
}
func text895(e *py.Eval, ctx variables) string {
	return "v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/clusters/" + ctx["stream_partition"].Member("cluster_id").Text() + "/tokens"
}
func value896(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/emojis")
}
func typed896(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/emojis")
}
func texts896(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/emojis")
}
func text896(e *py.Eval, ctx variables) string {
	return "v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/emojis"
}
func value897(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/pipelines")
}
func typed897(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/pipelines")
}
func texts897(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/pipelines")
}
func text897(e *py.Eval, ctx variables) string {
	return "v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/pipelines"
}
func value898(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/pipelines/" + ctx["stream_partition"].Member("pipeline_slug").Text() + "/builds")
}
func typed898(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/pipelines/" + ctx["stream_partition"].Member("pipeline_slug").Text() + "/builds")
}
func texts898(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/pipelines/" + ctx["stream_partition"].Member("pipeline_slug").Text() + "/builds")
}
func text898(e *py.Eval, ctx variables) string {
	return "v2/organizations/" + ctx["stream_partition"].Member("org_slug").Text() + "/pipelines/" + ctx["stream_partition"].Member("pipeline_slug").Text() + "/builds"
}
func value899(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/pms/units/types/" + ctx["stream_partition"].Member("unit_type_id").Text() + "/daily-pricing")
}
func typed899(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/pms/units/types/" + ctx["stream_partition"].Member("unit_type_id").Text() + "/daily-pricing")
}
func texts899(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/pms/units/types/" + ctx["stream_partition"].Member("unit_type_id").Text() + "/daily-pricing")
}
func text899(e *py.Eval, ctx variables) string {
	return "v2/pms/units/types/" + ctx["stream_partition"].Member("unit_type_id").Text() + "/daily-pricing"
}
func value900(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/pms/units/" + ctx["stream_partition"].Member("unit_id").Text() + "/daily-pricing")
}
func typed900(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/pms/units/" + ctx["stream_partition"].Member("unit_id").Text() + "/daily-pricing")
}
func texts900(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/pms/units/" + ctx["stream_partition"].Member("unit_id").Text() + "/daily-pricing")
}
func text900(e *py.Eval, ctx variables) string {
	return "v2/pms/units/" + ctx["stream_partition"].Member("unit_id").Text() + "/daily-pricing"
}
func value901(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/project/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text() + "/job/" + py.Or(ctx["config"].Member("job_number"), ctx["stream_partition"].Member("job_parent_number")).Text())
}
func typed901(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/project/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text() + "/job/" + py.Or(ctx["config"].Member("job_number"), ctx["stream_partition"].Member("job_parent_number")).Text())
}
func texts901(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/project/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text() + "/job/" + cmp.Or(ctx["config"].Member("job_number").Text(), ctx["stream_partition"].Member("job_parent_number").Text()))
}
func text901(e *py.Eval, ctx variables) string {
	return "v2/project/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text() + "/job/" + py.Or(ctx["config"].Member("job_number"), ctx["stream_partition"].Member("job_parent_number")).Text()
}
func value902(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/project/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text())
}
func typed902(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/project/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text())
}
func texts902(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/project/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text())
}
func text902(e *py.Eval, ctx variables) string {
	return "v2/project/circleci/" + ctx["config"].Member("org_id").Text() + "/" + ctx["config"].Member("project_id").Text()
}
func value903(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/sp/adGroups/" + ctx["stream_slice"].Member("adGroupId").Text() + "/suggested/keywords")
}
func typed903(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/sp/adGroups/" + ctx["stream_slice"].Member("adGroupId").Text() + "/suggested/keywords")
}
func texts903(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/sp/adGroups/" + ctx["stream_slice"].Member("adGroupId").Text() + "/suggested/keywords")
}
func text903(e *py.Eval, ctx variables) string {
	return "v2/sp/adGroups/" + ctx["stream_slice"].Member("adGroupId").Text() + "/suggested/keywords"
}
func value904(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/users/" + ctx["stream_partition"].Member("user_id").Text() + "/teams")
}
func typed904(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/users/" + ctx["stream_partition"].Member("user_id").Text() + "/teams")
}
func texts904(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/users/" + ctx["stream_partition"].Member("user_id").Text() + "/teams")
}
func text904(e *py.Eval, ctx variables) string {
	return "v2/users/" + ctx["stream_partition"].Member("user_id").Text() + "/teams"
}
func value905(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/workflow/" + ctx["stream_partition"].Member("workflow_id").Text())
}
func typed905(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/workflow/" + ctx["stream_partition"].Member("workflow_id").Text())
}
func texts905(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/workflow/" + ctx["stream_partition"].Member("workflow_id").Text())
}
func text905(e *py.Eval, ctx variables) string {
	return "v2/workflow/" + ctx["stream_partition"].Member("workflow_id").Text()
}
func value906(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/workflow/" + ctx["stream_partition"].Member("workflow_id").Text() + "/job")
}
func typed906(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/workflow/" + ctx["stream_partition"].Member("workflow_id").Text() + "/job")
}
func texts906(e *py.Eval, ctx variables) py.Value {
	return py.Str("v2/workflow/" + ctx["stream_partition"].Member("workflow_id").Text() + "/job")
}
func text906(e *py.Eval, ctx variables) string {
	return "v2/workflow/" + ctx["stream_partition"].Member("workflow_id").Text() + "/job"
}
func value907(e *py.Eval, ctx variables) py.Value {
	return py.Str("views/" + ctx["stream_partition"].Member("view_id").Text() + "/items")
}
func typed907(e *py.Eval, ctx variables) py.Value {
	return py.Str("views/" + ctx["stream_partition"].Member("view_id").Text() + "/items")
}
func texts907(e *py.Eval, ctx variables) py.Value {
	return py.Str("views/" + ctx["stream_partition"].Member("view_id").Text() + "/items")
}
func text907(e *py.Eval, ctx variables) string {
	return "views/" + ctx["stream_partition"].Member("view_id").Text() + "/items"
}
func value908(e *py.Eval, ctx variables) py.Value {
	return py.Str("visits_inc/" + ctx["stream_partition"].Member("source").Text())
}
func typed908(e *py.Eval, ctx variables) py.Value {
	return py.Str("visits_inc/" + ctx["stream_partition"].Member("source").Text())
}
func texts908(e *py.Eval, ctx variables) py.Value {
	return py.Str("visits_inc/" + ctx["stream_partition"].Member("source").Text())
}
func text908(e *py.Eval, ctx variables) string {
	return "visits_inc/" + ctx["stream_partition"].Member("source").Text()
}
func value909(e *py.Eval, ctx variables) py.Value {
	return py.Str("workflows/" + ctx["stream_partition"].Member("workflow_id").Text() + "/workflow_tasks")
}
func typed909(e *py.Eval, ctx variables) py.Value {
	return py.Str("workflows/" + ctx["stream_partition"].Member("workflow_id").Text() + "/workflow_tasks")
}
func texts909(e *py.Eval, ctx variables) py.Value {
	return py.Str("workflows/" + ctx["stream_partition"].Member("workflow_id").Text() + "/workflow_tasks")
}
func text909(e *py.Eval, ctx variables) string {
	return "workflows/" + ctx["stream_partition"].Member("workflow_id").Text() + "/workflow_tasks"
}
func value910(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("{ 'operator': 'OR', 'value': [ { 'field': 'updated_at', 'operator': '>', 'value': "+e.Or(e.GetOr(ctx["stream_interval"], "start_time", py.Dict()), func() py.Value { return e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None) }).Text()+" }, { 'field': 'updated_at', 'operator': '=', 'value': "+e.Or(e.GetOr(ctx["stream_interval"], "start_time", py.Dict()), func() py.Value { return e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None) }).Text()+" }, ], }"),
		"{ 'operator': 'OR', 'value': [ { 'field': 'updated_at', 'operator': '>', 'value': {{ stream_interval.get('start_time', {}) or format_datetime(config['start_date'], '%s') }} }, { 'field': 'updated_at', 'operator': '=', 'value': {{ stream_interval.get('start_time', {}) or format_datetime(config['start_date'], '%s') }} }, ], }",
	)
}
func typed910(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("{ 'operator': 'OR', 'value': [ { 'field': 'updated_at', 'operator': '>', 'value': "+e.Or(py.OrElse(ctx["stream_interval"].Member("start_time"), py.Dict()), func() py.Value { return e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None) }).Text()+" }, { 'field': 'updated_at', 'operator': '=', 'value': "+e.Or(py.OrElse(ctx["stream_interval"].Member("start_time"), py.Dict()), func() py.Value { return e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None) }).Text()+" }, ], }"),
		"{ 'operator': 'OR', 'value': [ { 'field': 'updated_at', 'operator': '>', 'value': {{ stream_interval.get('start_time', {}) or format_datetime(config['start_date'], '%s') }} }, { 'field': 'updated_at', 'operator': '=', 'value': {{ stream_interval.get('start_time', {}) or format_datetime(config['start_date'], '%s') }} }, ], }",
	)
}
func texts910(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("{ 'operator': 'OR', 'value': [ { 'field': 'updated_at', 'operator': '>', 'value': "+e.Or(py.Str(ctx["stream_interval"].Member("start_time").Text()), func() py.Value {
			return e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%s"), py.None)
		}).Text()+" }, { 'field': 'updated_at', 'operator': '=', 'value': "+e.Or(py.Str(ctx["stream_interval"].Member("start_time").Text()), func() py.Value {
			return e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%s"), py.None)
		}).Text()+" }, ], }"),
		"{ 'operator': 'OR', 'value': [ { 'field': 'updated_at', 'operator': '>', 'value': {{ stream_interval.get('start_time', {}) or format_datetime(config['start_date'], '%s') }} }, { 'field': 'updated_at', 'operator': '=', 'value': {{ stream_interval.get('start_time', {}) or format_datetime(config['start_date'], '%s') }} }, ], }",
	)
}
func text910(e *py.Eval, ctx variables) string {
	return e.StringText(
		"{ 'operator': 'OR', 'value': [ { 'field': 'updated_at', 'operator': '>', 'value': "+e.Or(e.GetOr(ctx["stream_interval"], "start_time", py.Dict()), func() py.Value { return e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None) }).Text()+" }, { 'field': 'updated_at', 'operator': '=', 'value': "+e.Or(e.GetOr(ctx["stream_interval"], "start_time", py.Dict()), func() py.Value { return e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None) }).Text()+" }, ], }",
		"{ 'operator': 'OR', 'value': [ { 'field': 'updated_at', 'operator': '>', 'value': {{ stream_interval.get('start_time', {}) or format_datetime(config['start_date'], '%s') }} }, { 'field': 'updated_at', 'operator': '=', 'value': {{ stream_interval.get('start_time', {}) or format_datetime(config['start_date'], '%s') }} }, ], }",
	)
}
func value911(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("{ 'per_page': 150, 'page': "+e.Get(e.Get(ctx["next_page_token"], "next_page_token"), "page").Text()+", 'starting_after': '"+e.Get(e.Get(ctx["next_page_token"], "next_page_token"), "starting_after").Text()+"' }"),
		"{ 'per_page': 150, 'page': {{ next_page_token.get('next_page_token').get('page') }}, 'starting_after': '{{ next_page_token.get('next_page_token').get('starting_after') }}' }",
	)
}
func typed911(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("{ 'per_page': 150, 'page': "+e.Get(e.Get(ctx["next_page_token"], "next_page_token"), "page").Text()+", 'starting_after': '"+e.Get(e.Get(ctx["next_page_token"], "next_page_token"), "starting_after").Text()+"' }"),
		"{ 'per_page': 150, 'page': {{ next_page_token.get('next_page_token').get('page') }}, 'starting_after': '{{ next_page_token.get('next_page_token').get('starting_after') }}' }",
	)
}
func texts911(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("{ 'per_page': 150, 'page': "+e.Get(e.Get(ctx["next_page_token"], "next_page_token"), "page").Text()+", 'starting_after': '"+e.Get(e.Get(ctx["next_page_token"], "next_page_token"), "starting_after").Text()+"' }"),
		"{ 'per_page': 150, 'page': {{ next_page_token.get('next_page_token').get('page') }}, 'starting_after': '{{ next_page_token.get('next_page_token').get('starting_after') }}' }",
	)
}
func text911(e *py.Eval, ctx variables) string {
	return e.StringText(
		"{ 'per_page': 150, 'page': "+e.Get(e.Get(ctx["next_page_token"], "next_page_token"), "page").Text()+", 'starting_after': '"+e.Get(e.Get(ctx["next_page_token"], "next_page_token"), "starting_after").Text()+"' }",
		"{ 'per_page': 150, 'page': {{ next_page_token.get('next_page_token').get('page') }}, 'starting_after': '{{ next_page_token.get('next_page_token').get('starting_after') }}' }",
	)
}
func value912(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str(`{"a": "`+e.FilterJoin(ctx["config"].Member("list"), py.Str("-"), py.None).Text()+`", "n": 1}`), `{"a": "{{ config['list'] | join('-') }}", "n": 1}`)
}
func typed912(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str(`{"a": "`+e.FilterJoin(ctx["config"].Member("list"), py.Str("-"), py.None).Text()+`", "n": 1}`), `{"a": "{{ config['list'] | join('-') }}", "n": 1}`)
}
func texts912(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str(`{"a": "`+e.FilterJoin(py.Str(ctx["config"].Member("list").Text()), py.Str("-"), py.None).Text()+`", "n": 1}`), `{"a": "{{ config['list'] | join('-') }}", "n": 1}`)
}
func text912(e *py.Eval, ctx variables) string {
	return e.StringText(`{"a": "`+e.FilterJoin(ctx["config"].Member("list"), py.Str("-"), py.None).Text()+`", "n": 1}`, `{"a": "{{ config['list'] | join('-') }}", "n": 1}`)
}
func value913(e *py.Eval, ctx variables) py.Value {
	return py.Literal(`{"operator" : "AND", "value" : [ {"operator" : "OR", "value" : [ {"field" : "updated_at", "operator" : ">", "value" : ` + ctx["stream_interval"].Member("start_time").Text() + ` }, {"field" : "updated_at", "operator" : "=", "value" : ` + ctx["stream_interval"].Member("start_time").Text() + ` }]},  {"field" : "updated_at", "operator" : "<", "value" :  ` + ctx["stream_interval"].Member("end_time").Text() + " } ]}")
}
func typed913(e *py.Eval, ctx variables) py.Value {
	return py.Literal(`{"operator" : "AND", "value" : [ {"operator" : "OR", "value" : [ {"field" : "updated_at", "operator" : ">", "value" : ` + ctx["stream_interval"].Member("start_time").Text() + ` }, {"field" : "updated_at", "operator" : "=", "value" : ` + ctx["stream_interval"].Member("start_time").Text() + ` }]},  {"field" : "updated_at", "operator" : "<", "value" :  ` + ctx["stream_interval"].Member("end_time").Text() + " } ]}")
}
func texts913(e *py.Eval, ctx variables) py.Value {
	return py.Literal(`{"operator" : "AND", "value" : [ {"operator" : "OR", "value" : [ {"field" : "updated_at", "operator" : ">", "value" : ` + ctx["stream_interval"].Member("start_time").Text() + ` }, {"field" : "updated_at", "operator" : "=", "value" : ` + ctx["stream_interval"].Member("start_time").Text() + ` }]},  {"field" : "updated_at", "operator" : "<", "value" :  ` + ctx["stream_interval"].Member("end_time").Text() + " } ]}")
}
func text913(e *py.Eval, ctx variables) string {
	return py.LiteralText(`{"operator" : "AND", "value" : [ {"operator" : "OR", "value" : [ {"field" : "updated_at", "operator" : ">", "value" : ` + ctx["stream_interval"].Member("start_time").Text() + ` }, {"field" : "updated_at", "operator" : "=", "value" : ` + ctx["stream_interval"].Member("start_time").Text() + ` }]},  {"field" : "updated_at", "operator" : "<", "value" :  ` + ctx["stream_interval"].Member("end_time").Text() + " } ]}")
}
func value914(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(`{"start_date":`+e.DayDelta(py.Int(29), py.Str("%Y-%m-%d")).Text()+`,"end_date":`+e.FormatDatetime(e.NowUTC(), py.Str("%Y-%m-%d"), py.None).Text()+"}"),
		`{"start_date":{{ day_delta(29, format='%Y-%m-%d') }},"end_date":{{ format_datetime(now_utc(), '%Y-%m-%d') }}}`,
	)
}
func typed914(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(`{"start_date":`+e.DayDelta(py.Int(29), py.Str("%Y-%m-%d")).Text()+`,"end_date":`+e.FormatDatetime(e.NowUTC(), py.Str("%Y-%m-%d"), py.None).Text()+"}"),
		`{"start_date":{{ day_delta(29, format='%Y-%m-%d') }},"end_date":{{ format_datetime(now_utc(), '%Y-%m-%d') }}}`,
	)
}
func texts914(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(`{"start_date":`+e.DayDelta(py.Int(29), py.Str("%Y-%m-%d")).Text()+`,"end_date":`+e.FormatDatetime(e.NowUTC(), py.Str("%Y-%m-%d"), py.None).Text()+"}"),
		`{"start_date":{{ day_delta(29, format='%Y-%m-%d') }},"end_date":{{ format_datetime(now_utc(), '%Y-%m-%d') }}}`,
	)
}
func text914(e *py.Eval, ctx variables) string {
	return e.StringText(
		`{"start_date":`+e.DayDelta(py.Int(29), py.Str("%Y-%m-%d")).Text()+`,"end_date":`+e.FormatDatetime(e.NowUTC(), py.Str("%Y-%m-%d"), py.None).Text()+"}",
		`{"start_date":{{ day_delta(29, format='%Y-%m-%d') }},"end_date":{{ format_datetime(now_utc(), '%Y-%m-%d') }}}`,
	)
}
func value915(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed915(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts915(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text915(e *py.Eval, ctx variables) string {
	return ""
}
func value916(e *py.Eval, ctx variables) py.Value {
	return py.Str("x")
}
func typed916(e *py.Eval, ctx variables) py.Value {
	return py.Str("x")
}
func texts916(e *py.Eval, ctx variables) py.Value {
	return py.Str("x")
}
func text916(e *py.Eval, ctx variables) string {
	return "x"
}
func value917(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(py.ListOf(py.Int(1), py.Int(2), py.Int(3)))
		for i := range items {
			text.WriteString(strconv.FormatInt(int64(i+1), 10) + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed917(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(py.ListOf(py.Int(1), py.Int(2), py.Int(3)))
		for i := range items {
			text.WriteString(strconv.FormatInt(int64(i+1), 10) + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts917(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		items := e.Each(py.ListOf(py.Int(1), py.Int(2), py.Int(3)))
		for i := range items {
			text.WriteString(strconv.FormatInt(int64(i+1), 10) + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text917(e *py.Eval, ctx variables) string {
	return ""
}
func value918(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.ListOf(py.Int(1), py.Int(2), py.Int(3)))
	for i := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for i in [1,2,3] %}{{ loop.index }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func typed918(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.ListOf(py.Int(1), py.Int(2), py.Int(3)))
	for i := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for i in [1,2,3] %}{{ loop.index }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func texts918(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	items := e.Each(py.ListOf(py.Int(1), py.Int(2), py.Int(3)))
	for i := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.String(
		py.Str(text.String()),
		"{% for i in [1,2,3] %}{{ loop.index }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func text918(e *py.Eval, ctx variables) string {
	var text strings.Builder
	items := e.Each(py.ListOf(py.Int(1), py.Int(2), py.Int(3)))
	for i := range items {
		text.WriteString(strconv.FormatInt(int64(i+1), 10) + py.Choose(i != len(items)-1, py.Str(","), py.Value{}).Text())
	}
	return e.StringText(
		text.String(),
		"{% for i in [1,2,3] %}{{ loop.index }}{{ ',' if not loop.last }}{% endfor %}",
	)
}
func value919(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		for _, item := range e.Each(e.Call(ctx["config"], "items")) {
			parts := e.Unpack(item, 2)
			k := parts[0]
			v := parts[1]
			text.WriteString(k.Text() + "=" + v.Text() + ";")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func typed919(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		for _, item := range e.Each(e.Call(ctx["config"], "items")) {
			parts := e.Unpack(item, 2)
			k := parts[0]
			v := parts[1]
			text.WriteString(k.Text() + "=" + v.Text() + ";")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func texts919(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		for _, item := range e.Each(e.Call(ctx["config"], "items")) {
			parts := e.Unpack(item, 2)
			k := parts[0]
			v := parts[1]
			text.WriteString(k.Text() + "=" + v.Text() + ";")
		}
		return e.Condition(py.Str(text.String()))
	}())
}
func text919(e *py.Eval, ctx variables) string {
	return ""
}
func value920(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, item := range e.Each(e.Call(ctx["config"], "items")) {
		parts := e.Unpack(item, 2)
		k := parts[0]
		v := parts[1]
		text.WriteString(k.Text() + "=" + v.Text() + ";")
	}
	return e.String(
		py.Str(text.String()),
		"{% for k, v in config.items() %}{{ k }}={{ v }};{% endfor %}",
	)
}
func typed920(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, item := range e.Each(e.Call(ctx["config"], "items")) {
		parts := e.Unpack(item, 2)
		k := parts[0]
		v := parts[1]
		text.WriteString(k.Text() + "=" + v.Text() + ";")
	}
	return e.String(
		py.Str(text.String()),
		"{% for k, v in config.items() %}{{ k }}={{ v }};{% endfor %}",
	)
}
func texts920(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	for _, item := range e.Each(e.Call(ctx["config"], "items")) {
		parts := e.Unpack(item, 2)
		k := parts[0]
		v := parts[1]
		text.WriteString(k.Text() + "=" + v.Text() + ";")
	}
	return e.String(
		py.Str(text.String()),
		"{% for k, v in config.items() %}{{ k }}={{ v }};{% endfor %}",
	)
}
func text920(e *py.Eval, ctx variables) string {
	var text strings.Builder
	for _, item := range e.Each(e.Call(ctx["config"], "items")) {
		parts := e.Unpack(item, 2)
		k := parts[0]
		v := parts[1]
		text.WriteString(k.Text() + "=" + v.Text() + ";")
	}
	return e.StringText(
		text.String(),
		"{% for k, v in config.items() %}{{ k }}={{ v }};{% endfor %}",
	)
}
func value921(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Le(py.Float(-180), e.FilterFloat(ctx["config"].Member("lon"), py.Float(0))) && e.Le(e.FilterFloat(ctx["config"].Member("lon"), py.Float(0)), py.Float(180)) {
		text.WriteString(ctx["config"].Member("lon").Text())
	} else {
		text.WriteString("WRONG LONGITUDE")
	}
	return e.String(py.Str(text.String()))
}
func typed921(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Le(py.Float(-180), e.FilterFloat(ctx["config"].Member("lon"), py.Float(0))) && e.Le(e.FilterFloat(ctx["config"].Member("lon"), py.Float(0)), py.Float(180)) {
		text.WriteString(ctx["config"].Member("lon").Text())
	} else {
		text.WriteString("WRONG LONGITUDE")
	}
	return e.String(py.Str(text.String()))
}
func texts921(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Le(py.Float(-180), e.FilterFloat(py.Str(ctx["config"].Member("lon").Text()), py.Float(0))) && e.Le(e.FilterFloat(py.Str(ctx["config"].Member("lon").Text()), py.Float(0)), py.Float(180)) {
		text.WriteString(ctx["config"].Member("lon").Text())
	} else {
		text.WriteString("WRONG LONGITUDE")
	}
	return py.Literal(text.String())
}
func text921(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Le(py.Float(-180), e.FilterFloat(ctx["config"].Member("lon"), py.Float(0))) && e.Le(e.FilterFloat(ctx["config"].Member("lon"), py.Float(0)), py.Float(180)) {
		text.WriteString(ctx["config"].Member("lon").Text())
	} else {
		text.WriteString("WRONG LONGITUDE")
	}
	return e.StringText(text.String())
}
func value922(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Le(py.Float(-90), e.FilterFloat(ctx["config"].Member("lat"), py.Float(0))) && e.Le(e.FilterFloat(ctx["config"].Member("lat"), py.Float(0)), py.Float(90)) {
		text.WriteString(ctx["config"].Member("lat").Text())
	} else {
		text.WriteString(" WRONG LATITUDE")
	}
	return e.String(py.Str(text.String()))
}
func typed922(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Le(py.Float(-90), e.FilterFloat(ctx["config"].Member("lat"), py.Float(0))) && e.Le(e.FilterFloat(ctx["config"].Member("lat"), py.Float(0)), py.Float(90)) {
		text.WriteString(ctx["config"].Member("lat").Text())
	} else {
		text.WriteString(" WRONG LATITUDE")
	}
	return e.String(py.Str(text.String()))
}
func texts922(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.Le(py.Float(-90), e.FilterFloat(py.Str(ctx["config"].Member("lat").Text()), py.Float(0))) && e.Le(e.FilterFloat(py.Str(ctx["config"].Member("lat").Text()), py.Float(0)), py.Float(90)) {
		text.WriteString(ctx["config"].Member("lat").Text())
	} else {
		text.WriteString(" WRONG LATITUDE")
	}
	return py.Literal(text.String())
}
func text922(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.Le(py.Float(-90), e.FilterFloat(ctx["config"].Member("lat"), py.Float(0))) && e.Le(e.FilterFloat(ctx["config"].Member("lat"), py.Float(0)), py.Float(90)) {
		text.WriteString(ctx["config"].Member("lat").Text())
	} else {
		text.WriteString(" WRONG LATITUDE")
	}
	return e.StringText(text.String())
}
func value923(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if ctx["config"].Member("x").Truth() {
			text.WriteString("yes")
		} else {
			text.WriteString("no")
		}
		return py.ConditionOf(py.Str(text.String()))
	}())
}
func typed923(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if ctx["config"].Member("x").Truth() {
			text.WriteString("yes")
		} else {
			text.WriteString("no")
		}
		return py.ConditionOf(py.Str(text.String()))
	}())
}
func texts923(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if ctx["config"].Member("x").Text() != "" {
			text.WriteString("yes")
		} else {
			text.WriteString("no")
		}
		return py.ConditionOf(py.Str(text.String()))
	}())
}
func text923(e *py.Eval, ctx variables) string {
	return ""
}
func value924(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("x").Truth() {
		text.WriteString("yes")
	} else {
		text.WriteString("no")
	}
	return py.Literal(text.String())
}
func typed924(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("x").Truth() {
		text.WriteString("yes")
	} else {
		text.WriteString("no")
	}
	return py.Literal(text.String())
}
func texts924(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("x").Text() != "" {
		text.WriteString("yes")
	} else {
		text.WriteString("no")
	}
	return py.Literal(text.String())
}
func text924(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if ctx["config"].Member("x").Truth() {
		text.WriteString("yes")
	} else {
		text.WriteString("no")
	}
	return py.LiteralText(text.String())
}
func value925(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if !ctx["config"].Member("x").IsUndefined() {
			text.WriteString(ctx["config"].Member("x").Text())
		} else {
			text.WriteString("e")
		}
		return py.ConditionOf(py.Str(text.String()))
	}())
}
func typed925(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		if !ctx["config"].Member("x").IsUndefined() {
			text.WriteString(ctx["config"].Member("x").Text())
		} else {
			text.WriteString("e")
		}
		return py.ConditionOf(py.Str(text.String()))
	}())
}
func texts925(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		text.WriteString(ctx["config"].Member("x").Text())
		return py.ConditionOf(py.Str(text.String()))
	}())
}
func text925(e *py.Eval, ctx variables) string {
	return ""
}
func value926(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if !ctx["config"].Member("x").IsUndefined() {
		text.WriteString(ctx["config"].Member("x").Text())
	} else {
		text.WriteString("e")
	}
	return py.Literal(text.String())
}
func typed926(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if !ctx["config"].Member("x").IsUndefined() {
		text.WriteString(ctx["config"].Member("x").Text())
	} else {
		text.WriteString("e")
	}
	return py.Literal(text.String())
}
func texts926(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString(ctx["config"].Member("x").Text())
	return py.Literal(text.String())
}
func text926(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if !ctx["config"].Member("x").IsUndefined() {
		text.WriteString(ctx["config"].Member("x").Text())
	} else {
		text.WriteString("e")
	}
	return py.LiteralText(text.String())
}
func value927(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("/values:batchGet?ranges=" + e.FilterURLEncode(ctx["parameters"].Member("sheet_id")).Text() + "!" + ctx["stream_partition"].Member("start_range").Text() + ":" + ctx["stream_partition"].Member("end_range").Text() + "&majorDimension=ROWS&alt=json")
	return e.String(
		py.Str(text.String()),
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}/values:batchGet?ranges={{parameters["sheet_id"] | urlencode}}!{{stream_partition.start_range}}:{{stream_partition.end_range}}&majorDimension=ROWS&alt=json`,
	)
}
func typed927(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("/values:batchGet?ranges=" + e.FilterURLEncode(ctx["parameters"].Member("sheet_id")).Text() + "!" + ctx["stream_partition"].Member("start_range").Text() + ":" + ctx["stream_partition"].Member("end_range").Text() + "&majorDimension=ROWS&alt=json")
	return e.String(
		py.Str(text.String()),
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}/values:batchGet?ranges={{parameters["sheet_id"] | urlencode}}!{{stream_partition.start_range}}:{{stream_partition.end_range}}&majorDimension=ROWS&alt=json`,
	)
}
func texts927(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("/values:batchGet?ranges=" + e.FilterURLEncode(ctx["parameters"].Member("sheet_id")).Text() + "!" + ctx["stream_partition"].Member("start_range").Text() + ":" + ctx["stream_partition"].Member("end_range").Text() + "&majorDimension=ROWS&alt=json")
	return e.String(
		py.Str(text.String()),
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}/values:batchGet?ranges={{parameters["sheet_id"] | urlencode}}!{{stream_partition.start_range}}:{{stream_partition.end_range}}&majorDimension=ROWS&alt=json`,
	)
}
func text927(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("/values:batchGet?ranges=" + e.FilterURLEncode(ctx["parameters"].Member("sheet_id")).Text() + "!" + ctx["stream_partition"].Member("start_range").Text() + ":" + ctx["stream_partition"].Member("end_range").Text() + "&majorDimension=ROWS&alt=json")
	return e.StringText(
		text.String(),
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}/values:batchGet?ranges={{parameters["sheet_id"] | urlencode}}!{{stream_partition.start_range}}:{{stream_partition.end_range}}&majorDimension=ROWS&alt=json`,
	)
}
func value928(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=false&alt=json")
	return e.String(
		py.Str(text.String()),
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=false&alt=json`,
	)
}
func typed928(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=false&alt=json")
	return e.String(
		py.Str(text.String()),
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=false&alt=json`,
	)
}
func texts928(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=false&alt=json")
	return e.String(
		py.Str(text.String()),
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=false&alt=json`,
	)
}
func text928(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=false&alt=json")
	return e.StringText(
		text.String(),
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=false&alt=json`,
	)
}
func value929(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=true&ranges=" + e.FilterURLEncode(ctx["parameters"].Member("sheet_id")).Text() + "!1:1&alt=json")
	return e.String(
		py.Str(text.String()),
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=true&ranges={{parameters["sheet_id"] | urlencode}}!1:1&alt=json`,
	)
}
func typed929(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=true&ranges=" + e.FilterURLEncode(ctx["parameters"].Member("sheet_id")).Text() + "!1:1&alt=json")
	return e.String(
		py.Str(text.String()),
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=true&ranges={{parameters["sheet_id"] | urlencode}}!1:1&alt=json`,
	)
}
func texts929(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=true&ranges=" + e.FilterURLEncode(ctx["parameters"].Member("sheet_id")).Text() + "!1:1&alt=json")
	return e.String(
		py.Str(text.String()),
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=true&ranges={{parameters["sheet_id"] | urlencode}}!1:1&alt=json`,
	)
}
func text929(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=true&ranges=" + e.FilterURLEncode(ctx["parameters"].Member("sheet_id")).Text() + "!1:1&alt=json")
	return e.StringText(
		text.String(),
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=true&ranges={{parameters["sheet_id"] | urlencode}}!1:1&alt=json`,
	)
}
func value930(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=true&ranges=" + e.FilterURLEncode(ctx["stream_partition"].Member("sheet_id")).Text() + "!1:1&alt=json")
	return e.String(
		py.Str(text.String()),
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=true&ranges={{stream_partition.sheet_id | urlencode}}!1:1&alt=json`,
	)
}
func typed930(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=true&ranges=" + e.FilterURLEncode(ctx["stream_partition"].Member("sheet_id")).Text() + "!1:1&alt=json")
	return e.String(
		py.Str(text.String()),
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=true&ranges={{stream_partition.sheet_id | urlencode}}!1:1&alt=json`,
	)
}
func texts930(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(py.Str(ctx["config"].Member("spreadsheet_id").Text()), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=true&ranges=" + e.FilterURLEncode(py.Str(ctx["stream_partition"].Member("sheet_id").Text())).Text() + "!1:1&alt=json")
	return e.String(
		py.Str(text.String()),
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=true&ranges={{stream_partition.sheet_id | urlencode}}!1:1&alt=json`,
	)
}
func text930(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str("^(https://.*)")).Truth() {
		text.WriteString(e.FilterRegexSearch(ctx["config"].Member("spreadsheet_id"), py.Str(`/([-\w]{20,})([/]?)`)).Text())
	} else {
		text.WriteString(ctx["config"].Member("spreadsheet_id").Text())
	}
	text.WriteString("?includeGridData=true&ranges=" + e.FilterURLEncode(ctx["stream_partition"].Member("sheet_id")).Text() + "!1:1&alt=json")
	return e.StringText(
		text.String(),
		`{% if config["spreadsheet_id"] | regex_search("^(https://.*)") %}{{ config["spreadsheet_id"] | regex_search("/([-\\w]{20,})([/]?)") }}{% else %}{{ config["spreadsheet_id"] }}{% endif %}?includeGridData=true&ranges={{stream_partition.sheet_id | urlencode}}!1:1&alt=json`,
	)
}
func value931(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("favorite").Truth() {
		text.WriteString("1")
	} else {
		text.WriteString("0")
	}
	return py.Literal(text.String())
}
func typed931(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("favorite").Truth() {
		text.WriteString("1")
	} else {
		text.WriteString("0")
	}
	return py.Literal(text.String())
}
func texts931(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["config"].Member("favorite").Text() != "" {
		text.WriteString("1")
	} else {
		text.WriteString("0")
	}
	return py.Literal(text.String())
}
func text931(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if ctx["config"].Member("favorite").Truth() {
		text.WriteString("1")
	} else {
		text.WriteString("0")
	}
	return py.LiteralText(text.String())
}
func value932(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["record"].Member("flag").Truth() {
		text.WriteString("yes")
	} else {
		text.WriteString("no")
	}
	return py.Literal(text.String())
}
func typed932(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["record"].Member("flag").Truth() {
		text.WriteString("yes")
	} else {
		text.WriteString("no")
	}
	return py.Literal(text.String())
}
func texts932(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if ctx["record"].Member("flag").Truth() {
		text.WriteString("yes")
	} else {
		text.WriteString("no")
	}
	return py.Literal(text.String())
}
func text932(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if ctx["record"].Member("flag").Truth() {
		text.WriteString("yes")
	} else {
		text.WriteString("no")
	}
	return py.LiteralText(text.String())
}
func value933(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_product_type"), "REELS") {
		text.WriteString("comments,ig_reels_avg_watch_time,ig_reels_video_view_total_time,likes,plays,reach,saved,shares,ig_reels_aggregated_all_plays_count,clips_replays_count")
	} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "VIDEO") && py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_product_type"), "FEED") {
		text.WriteString("impressions,reach,saved")
	} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "VIDEO") {
		text.WriteString("impressions,reach,saved,likes,comments,shares,follows,profile_visits")
	} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "CAROUSEL_ALBUM") {
		text.WriteString("impressions,reach,saved,shares,follows,profile_visits")
	} else {
		text.WriteString("impressions,reach,saved,likes,comments,shares,follows,profile_visits")
	}
	return e.String(py.Str(text.String()))
}
func typed933(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_product_type"), "REELS") {
		text.WriteString("comments,ig_reels_avg_watch_time,ig_reels_video_view_total_time,likes,plays,reach,saved,shares,ig_reels_aggregated_all_plays_count,clips_replays_count")
	} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "VIDEO") && py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_product_type"), "FEED") {
		text.WriteString("impressions,reach,saved")
	} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "VIDEO") {
		text.WriteString("impressions,reach,saved,likes,comments,shares,follows,profile_visits")
	} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "CAROUSEL_ALBUM") {
		text.WriteString("impressions,reach,saved,shares,follows,profile_visits")
	} else {
		text.WriteString("impressions,reach,saved,likes,comments,shares,follows,profile_visits")
	}
	return e.String(py.Str(text.String()))
}
func texts933(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	if py.EqualStr(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_product_type"), "REELS") {
		text.WriteString("comments,ig_reels_avg_watch_time,ig_reels_video_view_total_time,likes,plays,reach,saved,shares,ig_reels_aggregated_all_plays_count,clips_replays_count")
	} else if py.EqualStr(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_type"), "VIDEO") && py.EqualStr(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_product_type"), "FEED") {
		text.WriteString("impressions,reach,saved")
	} else if py.EqualStr(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_type"), "VIDEO") {
		text.WriteString("impressions,reach,saved,likes,comments,shares,follows,profile_visits")
	} else if py.EqualStr(e.Attr(py.Str(ctx["stream_partition"].Member("media_insights_info").Text()), "media_type"), "CAROUSEL_ALBUM") {
		text.WriteString("impressions,reach,saved,shares,follows,profile_visits")
	} else {
		text.WriteString("impressions,reach,saved,likes,comments,shares,follows,profile_visits")
	}
	return py.Literal(text.String())
}
func text933(e *py.Eval, ctx variables) string {
	var text strings.Builder
	if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_product_type"), "REELS") {
		text.WriteString("comments,ig_reels_avg_watch_time,ig_reels_video_view_total_time,likes,plays,reach,saved,shares,ig_reels_aggregated_all_plays_count,clips_replays_count")
	} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "VIDEO") && py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_product_type"), "FEED") {
		text.WriteString("impressions,reach,saved")
	} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "VIDEO") {
		text.WriteString("impressions,reach,saved,likes,comments,shares,follows,profile_visits")
	} else if py.EqualStr(e.Attr(ctx["stream_partition"].Member("media_insights_info"), "media_type"), "CAROUSEL_ALBUM") {
		text.WriteString("impressions,reach,saved,shares,follows,profile_visits")
	} else {
		text.WriteString("impressions,reach,saved,likes,comments,shares,follows,profile_visits")
	}
	return e.StringText(text.String())
}
func value934(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		text.WriteString("2")
		return py.ConditionOf(py.Str(text.String()))
	}())
}
func typed934(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		text.WriteString("2")
		return py.ConditionOf(py.Str(text.String()))
	}())
}
func texts934(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		text.WriteString("2")
		return py.ConditionOf(py.Str(text.String()))
	}())
}
func text934(e *py.Eval, ctx variables) string {
	return ""
}
func value935(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("2")
	return py.Literal(text.String())
}
func typed935(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("2")
	return py.Literal(text.String())
}
func texts935(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("2")
	return py.Literal(text.String())
}
func text935(e *py.Eval, ctx variables) string {
	var text strings.Builder
	text.WriteString("2")
	return py.LiteralText(text.String())
}
func value936(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	datetimeStr := e.FormatDatetime(ctx["record"].Member("timestamp"), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None)
	formattedDatetime := e.Add(e.Add(e.Slice(datetimeStr, py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(datetimeStr, py.Int(-2), py.Absent, py.Absent))
	text.WriteString(formattedDatetime.Text())
	return e.String(
		py.Str(text.String()),
		`{% set datetime_str = format_datetime(record["timestamp"], "%Y-%m-%dT%H:%M:%S%z") %}{% set formatted_datetime = datetime_str[:-2] + ":" + datetime_str[-2:] %}{{ formatted_datetime }}`,
	)
}
func typed936(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	datetimeStr := e.FormatDatetime(ctx["record"].Member("timestamp"), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None)
	formattedDatetime := e.Add(e.Add(e.Slice(datetimeStr, py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(datetimeStr, py.Int(-2), py.Absent, py.Absent))
	text.WriteString(formattedDatetime.Text())
	return e.String(
		py.Str(text.String()),
		`{% set datetime_str = format_datetime(record["timestamp"], "%Y-%m-%dT%H:%M:%S%z") %}{% set formatted_datetime = datetime_str[:-2] + ":" + datetime_str[-2:] %}{{ formatted_datetime }}`,
	)
}
func texts936(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	datetimeStr := e.FormatDatetime(ctx["record"].Member("timestamp"), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None)
	formattedDatetime := e.Add(e.Add(e.Slice(datetimeStr, py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(datetimeStr, py.Int(-2), py.Absent, py.Absent))
	text.WriteString(formattedDatetime.Text())
	return e.String(
		py.Str(text.String()),
		`{% set datetime_str = format_datetime(record["timestamp"], "%Y-%m-%dT%H:%M:%S%z") %}{% set formatted_datetime = datetime_str[:-2] + ":" + datetime_str[-2:] %}{{ formatted_datetime }}`,
	)
}
func text936(e *py.Eval, ctx variables) string {
	var text strings.Builder
	datetimeStr := e.FormatDatetime(ctx["record"].Member("timestamp"), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None)
	formattedDatetime := e.Add(e.Add(e.Slice(datetimeStr, py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(datetimeStr, py.Int(-2), py.Absent, py.Absent))
	text.WriteString(formattedDatetime.Text())
	return e.StringText(
		text.String(),
		`{% set datetime_str = format_datetime(record["timestamp"], "%Y-%m-%dT%H:%M:%S%z") %}{% set formatted_datetime = datetime_str[:-2] + ":" + datetime_str[-2:] %}{{ formatted_datetime }}`,
	)
}
func value937(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(py.Or(e.Get(ctx["record"], "assignees"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.String(
		py.Str(text.String()),
		`{% set ids = [] %}
{% for data in (record.get('assignees') or []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func typed937(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(py.Or(py.OrNone(ctx["record"].Member("assignees")), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.String(
		py.Str(text.String()),
		`{% set ids = [] %}
{% for data in (record.get('assignees') or []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func texts937(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(py.Or(py.OrNone(ctx["record"].Member("assignees")), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.String(
		py.Str(text.String()),
		`{% set ids = [] %}
{% for data in (record.get('assignees') or []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func text937(e *py.Eval, ctx variables) string {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(py.Or(e.Get(ctx["record"], "assignees"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.StringText(
		text.String(),
		`{% set ids = [] %}
{% for data in (record.get('assignees') or []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func value938(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(e.GetOr(ctx["record"], "assignees", py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.String(
		py.Str(text.String()),
		`{% set ids = [] %}
{% for data in record.get('assignees', []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func typed938(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(py.OrElse(ctx["record"].Member("assignees"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.String(
		py.Str(text.String()),
		`{% set ids = [] %}
{% for data in record.get('assignees', []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func texts938(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(py.OrElse(ctx["record"].Member("assignees"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.String(
		py.Str(text.String()),
		`{% set ids = [] %}
{% for data in record.get('assignees', []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func text938(e *py.Eval, ctx variables) string {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(e.GetOr(ctx["record"], "assignees", py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.StringText(
		text.String(),
		`{% set ids = [] %}
{% for data in record.get('assignees', []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func value939(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(e.GetOr(ctx["record"], "milestones", py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.String(
		py.Str(text.String()),
		`{% set ids = [] %}
{% for data in record.get('milestones', []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func typed939(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(py.OrElse(ctx["record"].Member("milestones"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.String(
		py.Str(text.String()),
		`{% set ids = [] %}
{% for data in record.get('milestones', []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func texts939(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(py.OrElse(ctx["record"].Member("milestones"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.String(
		py.Str(text.String()),
		`{% set ids = [] %}
{% for data in record.get('milestones', []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func text939(e *py.Eval, ctx variables) string {
	var text strings.Builder
	ids := py.ListOf()
	text.WriteString(`
`)
	for _, data := range e.Each(e.GetOr(ctx["record"], "milestones", py.ListOf())) {
		text.WriteString(`
`)
		e.Call(ids, "append", e.Get(data, "id"))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + ids.Text())
	return e.StringText(
		text.String(),
		`{% set ids = [] %}
{% for data in record.get('milestones', []) %}
{% set _ = ids.append(data.get('id')) %}
{% endfor %}
{{ ids }}
`,
	)
}
func value940(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		l := py.ListOf()
		for _, i := range e.Each(py.ListOf(py.Int(1), py.Int(2))) {
			text.WriteString(py.Or(e.Call(l, "append", i), py.Str("")).Text())
		}
		text.WriteString(l.Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed940(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		l := py.ListOf()
		for _, i := range e.Each(py.ListOf(py.Int(1), py.Int(2))) {
			text.WriteString(py.Or(e.Call(l, "append", i), py.Str("")).Text())
		}
		text.WriteString(l.Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts940(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		l := py.ListOf()
		for _, i := range e.Each(py.ListOf(py.Int(1), py.Int(2))) {
			text.WriteString(py.Or(e.Call(l, "append", i), py.Str("")).Text())
		}
		text.WriteString(l.Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text940(e *py.Eval, ctx variables) string {
	return ""
}
func value941(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	l := py.ListOf()
	for _, i := range e.Each(py.ListOf(py.Int(1), py.Int(2))) {
		text.WriteString(py.Or(e.Call(l, "append", i), py.Str("")).Text())
	}
	text.WriteString(l.Text())
	return e.String(
		py.Str(text.String()),
		"{% set l = [] %}{% for i in [1,2] %}{{ l.append(i) or '' }}{% endfor %}{{ l }}",
	)
}
func typed941(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	l := py.ListOf()
	for _, i := range e.Each(py.ListOf(py.Int(1), py.Int(2))) {
		text.WriteString(py.Or(e.Call(l, "append", i), py.Str("")).Text())
	}
	text.WriteString(l.Text())
	return e.String(
		py.Str(text.String()),
		"{% set l = [] %}{% for i in [1,2] %}{{ l.append(i) or '' }}{% endfor %}{{ l }}",
	)
}
func texts941(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	l := py.ListOf()
	for _, i := range e.Each(py.ListOf(py.Int(1), py.Int(2))) {
		text.WriteString(py.Or(e.Call(l, "append", i), py.Str("")).Text())
	}
	text.WriteString(l.Text())
	return e.String(
		py.Str(text.String()),
		"{% set l = [] %}{% for i in [1,2] %}{{ l.append(i) or '' }}{% endfor %}{{ l }}",
	)
}
func text941(e *py.Eval, ctx variables) string {
	var text strings.Builder
	l := py.ListOf()
	for _, i := range e.Each(py.ListOf(py.Int(1), py.Int(2))) {
		text.WriteString(py.Or(e.Call(l, "append", i), py.Str("")).Text())
	}
	text.WriteString(l.Text())
	return e.StringText(
		text.String(),
		"{% set l = [] %}{% for i in [1,2] %}{{ l.append(i) or '' }}{% endfor %}{{ l }}",
	)
}
func value942(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	parts := e.Call(py.OrElse(ctx["config"].Member("api_url"), py.Str("gitlab.com")), "split", py.Str("://"))
	text.WriteString(" " + e.If(e.Gt(e.FilterLength(parts), py.Int(1)), func() py.Value { return e.Index(parts, 0) }, func() py.Value { return py.Str("https") }).Text() + "://" + e.If(e.Index(parts, 1).Truth(), func() py.Value { return e.Index(parts, 1) }, func() py.Value { return e.Index(parts, 0) }).Text() + "/api/v4/")
	return e.String(
		py.Str(text.String()),
		"{% set parts = config.get('api_url', 'gitlab.com').split('://') %} {{ parts[0] if parts|length > 1 else 'https' }}://{{ parts[1] if parts[1] else parts[0] }}/api/v4/",
	)
}
func typed942(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	parts := e.Call(py.OrElse(ctx["config"].Member("api_url"), py.Str("gitlab.com")), "split", py.Str("://"))
	text.WriteString(" " + e.If(e.Gt(e.FilterLength(parts), py.Int(1)), func() py.Value { return e.Index(parts, 0) }, func() py.Value { return py.Str("https") }).Text() + "://" + e.If(e.Index(parts, 1).Truth(), func() py.Value { return e.Index(parts, 1) }, func() py.Value { return e.Index(parts, 0) }).Text() + "/api/v4/")
	return e.String(
		py.Str(text.String()),
		"{% set parts = config.get('api_url', 'gitlab.com').split('://') %} {{ parts[0] if parts|length > 1 else 'https' }}://{{ parts[1] if parts[1] else parts[0] }}/api/v4/",
	)
}
func texts942(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	parts := e.Call(py.Str(ctx["config"].Member("api_url").Text()), "split", py.Str("://"))
	text.WriteString(" " + e.If(e.Gt(e.FilterLength(parts), py.Int(1)), func() py.Value { return e.Index(parts, 0) }, func() py.Value { return py.Str("https") }).Text() + "://" + e.If(e.Index(parts, 1).Truth(), func() py.Value { return e.Index(parts, 1) }, func() py.Value { return e.Index(parts, 0) }).Text() + "/api/v4/")
	return e.String(
		py.Str(text.String()),
		"{% set parts = config.get('api_url', 'gitlab.com').split('://') %} {{ parts[0] if parts|length > 1 else 'https' }}://{{ parts[1] if parts[1] else parts[0] }}/api/v4/",
	)
}
func text942(e *py.Eval, ctx variables) string {
	var text strings.Builder
	parts := e.Call(py.OrElse(ctx["config"].Member("api_url"), py.Str("gitlab.com")), "split", py.Str("://"))
	text.WriteString(" " + e.If(e.Gt(e.FilterLength(parts), py.Int(1)), func() py.Value { return e.Index(parts, 0) }, func() py.Value { return py.Str("https") }).Text() + "://" + e.If(e.Index(parts, 1).Truth(), func() py.Value { return e.Index(parts, 1) }, func() py.Value { return e.Index(parts, 0) }).Text() + "/api/v4/")
	return e.StringText(
		text.String(),
		"{% set parts = config.get('api_url', 'gitlab.com').split('://') %} {{ parts[0] if parts|length > 1 else 'https' }}://{{ parts[1] if parts[1] else parts[0] }}/api/v4/",
	)
}
func value943(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	projectID := e.Attr(ctx["config"].Member("credentials"), "project_id")
	text.WriteString(`
`)
	if projectID.Truth() {
		text.WriteString("app/projects/" + projectID.Text())
	} else {
		text.WriteString("query")
	}
	text.WriteString("/annotations")
	return e.String(py.Str(text.String()))
}
func typed943(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	projectID := e.Attr(ctx["config"].Member("credentials"), "project_id")
	text.WriteString(`
`)
	if projectID.Truth() {
		text.WriteString("app/projects/" + projectID.Text())
	} else {
		text.WriteString("query")
	}
	text.WriteString("/annotations")
	return e.String(py.Str(text.String()))
}
func texts943(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	projectID := e.Attr(py.Str(ctx["config"].Member("credentials").Text()), "project_id")
	text.WriteString(`
`)
	if projectID.Truth() {
		text.WriteString("app/projects/" + projectID.Text())
	} else {
		text.WriteString("query")
	}
	text.WriteString("/annotations")
	return py.Literal(text.String())
}
func text943(e *py.Eval, ctx variables) string {
	var text strings.Builder
	projectID := e.Attr(ctx["config"].Member("credentials"), "project_id")
	text.WriteString(`
`)
	if projectID.Truth() {
		text.WriteString("app/projects/" + projectID.Text())
	} else {
		text.WriteString("query")
	}
	text.WriteString("/annotations")
	return e.StringText(text.String())
}
func value944(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	projects := py.ListOf()
	text.WriteString(`
`)
	for _, project := range e.Each(py.Or(e.Get(ctx["record"], "projects"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(projects, "append", py.Dict("id", e.Key(project, "id"), "path_with_namespace", e.Key(project, "path_with_namespace")))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + projects.Text())
	return e.String(
		py.Str(text.String()),
		`{% set projects = [] %}
{% for project in (record.get('projects') or []): %}
{% set _ = projects.append({'id': project['id'], 'path_with_namespace': project['path_with_namespace']}) %}
{% endfor %}
{{ projects }}
`,
	)
}
func typed944(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	projects := py.ListOf()
	text.WriteString(`
`)
	for _, project := range e.Each(py.Or(py.OrNone(ctx["record"].Member("projects")), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(projects, "append", py.Dict("id", e.Key(project, "id"), "path_with_namespace", e.Key(project, "path_with_namespace")))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + projects.Text())
	return e.String(
		py.Str(text.String()),
		`{% set projects = [] %}
{% for project in (record.get('projects') or []): %}
{% set _ = projects.append({'id': project['id'], 'path_with_namespace': project['path_with_namespace']}) %}
{% endfor %}
{{ projects }}
`,
	)
}
func texts944(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	projects := py.ListOf()
	text.WriteString(`
`)
	for _, project := range e.Each(py.Or(py.OrNone(ctx["record"].Member("projects")), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(projects, "append", py.Dict("id", e.Key(project, "id"), "path_with_namespace", e.Key(project, "path_with_namespace")))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + projects.Text())
	return e.String(
		py.Str(text.String()),
		`{% set projects = [] %}
{% for project in (record.get('projects') or []): %}
{% set _ = projects.append({'id': project['id'], 'path_with_namespace': project['path_with_namespace']}) %}
{% endfor %}
{{ projects }}
`,
	)
}
func text944(e *py.Eval, ctx variables) string {
	var text strings.Builder
	projects := py.ListOf()
	text.WriteString(`
`)
	for _, project := range e.Each(py.Or(e.Get(ctx["record"], "projects"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(projects, "append", py.Dict("id", e.Key(project, "id"), "path_with_namespace", e.Key(project, "path_with_namespace")))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + projects.Text())
	return e.StringText(
		text.String(),
		`{% set projects = [] %}
{% for project in (record.get('projects') or []): %}
{% set _ = projects.append({'id': project['id'], 'path_with_namespace': project['path_with_namespace']}) %}
{% endfor %}
{{ projects }}
`,
	)
}
func value945(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	slices := py.ListOf()
	text.WriteString(`
`)
	for _, groupID := range e.Each(py.OrElse(ctx["config"].Member("groups_list"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(slices, "append", py.Dict("path", e.Add(py.Str("groups/"), groupID)))
		text.WriteString(`
`)
		e.Call(slices, "append", py.Dict("path", e.Add(e.Add(py.Str("groups/"), groupID), py.Str("/descendant_groups"))))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + slices.Text())
	return e.String(
		py.Str(text.String()),
		`{% set slices = [] %}
{% for group_id in config.get('groups_list', []) %}
{% set _ = slices.append({'path': 'groups/' + group_id}) %}
{% set _ = slices.append({'path': 'groups/' + group_id + '/descendant_groups'}) %}
{% endfor %}
{{ slices }}
`,
	)
}
func typed945(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	slices := py.ListOf()
	text.WriteString(`
`)
	for _, groupID := range e.Each(py.OrElse(ctx["config"].Member("groups_list"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(slices, "append", py.Dict("path", e.Add(py.Str("groups/"), groupID)))
		text.WriteString(`
`)
		e.Call(slices, "append", py.Dict("path", e.Add(e.Add(py.Str("groups/"), groupID), py.Str("/descendant_groups"))))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + slices.Text())
	return e.String(
		py.Str(text.String()),
		`{% set slices = [] %}
{% for group_id in config.get('groups_list', []) %}
{% set _ = slices.append({'path': 'groups/' + group_id}) %}
{% set _ = slices.append({'path': 'groups/' + group_id + '/descendant_groups'}) %}
{% endfor %}
{{ slices }}
`,
	)
}
func texts945(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	slices := py.ListOf()
	text.WriteString(`
`)
	for _, groupID := range e.Each(py.Str(ctx["config"].Member("groups_list").Text())) {
		text.WriteString(`
`)
		e.Call(slices, "append", py.Dict("path", e.Add(py.Str("groups/"), groupID)))
		text.WriteString(`
`)
		e.Call(slices, "append", py.Dict("path", e.Add(e.Add(py.Str("groups/"), groupID), py.Str("/descendant_groups"))))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + slices.Text())
	return e.String(
		py.Str(text.String()),
		`{% set slices = [] %}
{% for group_id in config.get('groups_list', []) %}
{% set _ = slices.append({'path': 'groups/' + group_id}) %}
{% set _ = slices.append({'path': 'groups/' + group_id + '/descendant_groups'}) %}
{% endfor %}
{{ slices }}
`,
	)
}
func text945(e *py.Eval, ctx variables) string {
	var text strings.Builder
	slices := py.ListOf()
	text.WriteString(`
`)
	for _, groupID := range e.Each(py.OrElse(ctx["config"].Member("groups_list"), py.ListOf())) {
		text.WriteString(`
`)
		e.Call(slices, "append", py.Dict("path", e.Add(py.Str("groups/"), groupID)))
		text.WriteString(`
`)
		e.Call(slices, "append", py.Dict("path", e.Add(e.Add(py.Str("groups/"), groupID), py.Str("/descendant_groups"))))
		text.WriteString(`
`)
	}
	text.WriteString(`
` + slices.Text())
	return e.StringText(
		text.String(),
		`{% set slices = [] %}
{% for group_id in config.get('groups_list', []) %}
{% set _ = slices.append({'path': 'groups/' + group_id}) %}
{% set _ = slices.append({'path': 'groups/' + group_id + '/descendant_groups'}) %}
{% endfor %}
{{ slices }}
`,
	)
}
func value946(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	urlMapping := py.Dict("NA", py.Str("https://advertising-api.amazon.com/"), "EU", py.Str("https://advertising-api-eu.amazon.com/"), "FE", py.Str("https://advertising-api-fe.amazon.com/"))
	text.WriteString(e.Item(urlMapping, ctx["config"].Member("region")).Text())
	return e.String(py.Str(text.String()))
}
func typed946(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	urlMapping := py.Dict("NA", py.Str("https://advertising-api.amazon.com/"), "EU", py.Str("https://advertising-api-eu.amazon.com/"), "FE", py.Str("https://advertising-api-fe.amazon.com/"))
	text.WriteString(e.Item(urlMapping, ctx["config"].Member("region")).Text())
	return e.String(py.Str(text.String()))
}
func texts946(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	urlMapping := py.Dict("NA", py.Str("https://advertising-api.amazon.com/"), "EU", py.Str("https://advertising-api-eu.amazon.com/"), "FE", py.Str("https://advertising-api-fe.amazon.com/"))
	text.WriteString(e.Item(urlMapping, py.Str(ctx["config"].Member("region").Text())).Text())
	return e.String(py.Str(text.String()))
}
func text946(e *py.Eval, ctx variables) string {
	var text strings.Builder
	urlMapping := py.Dict("NA", py.Str("https://advertising-api.amazon.com/"), "EU", py.Str("https://advertising-api-eu.amazon.com/"), "FE", py.Str("https://advertising-api-fe.amazon.com/"))
	text.WriteString(e.Item(urlMapping, ctx["config"].Member("region")).Text())
	return e.StringText(text.String())
}
func value947(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	startDate := e.TodayWithTimezone(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "timezone"))
	endDate := e.TodayWithTimezone(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "timezone"))
	text.WriteString(`"` + e.If(!py.OrNone(ctx["config"].Member("start_date")).Truth(), func() py.Value { return e.Call(startDate, "strftime", py.Str("%Y%m%d")) }, func() py.Value {
		return e.FilterString(e.Max(e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y%m%d"), py.None), e.Call(e.Sub(endDate, e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y%m%d"))))
	}).Text() + `"`)
	return e.String(
		py.Str(text.String()),
		`{%- set _start_date = config.get("start_date") -%} {%- set start_date = today_with_timezone(stream_slice.extra_fields["timezone"]) -%} {%- set end_date = today_with_timezone(stream_slice.extra_fields["timezone"]) -%} "{{ start_date.strftime("%Y%m%d") if not config.get("start_date") else max(format_datetime(config['start_date'], "%Y%m%d"), (end_date - duration("P90D")).strftime("%Y%m%d")) | string }}"`,
	)
}
func typed947(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	startDate := e.TodayWithTimezone(part(ctx["stream_slice"], "extra_fields").Member("timezone"))
	endDate := e.TodayWithTimezone(part(ctx["stream_slice"], "extra_fields").Member("timezone"))
	text.WriteString(`"` + e.If(!py.OrNone(ctx["config"].Member("start_date")).Truth(), func() py.Value { return e.Call(startDate, "strftime", py.Str("%Y%m%d")) }, func() py.Value {
		return e.FilterString(e.Max(e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y%m%d"), py.None), e.Call(e.Sub(endDate, e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y%m%d"))))
	}).Text() + `"`)
	return e.String(
		py.Str(text.String()),
		`{%- set _start_date = config.get("start_date") -%} {%- set start_date = today_with_timezone(stream_slice.extra_fields["timezone"]) -%} {%- set end_date = today_with_timezone(stream_slice.extra_fields["timezone"]) -%} "{{ start_date.strftime("%Y%m%d") if not config.get("start_date") else max(format_datetime(config['start_date'], "%Y%m%d"), (end_date - duration("P90D")).strftime("%Y%m%d")) | string }}"`,
	)
}
func texts947(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	startDate := e.TodayWithTimezone(part(ctx["stream_slice"], "extra_fields").Member("timezone"))
	endDate := e.TodayWithTimezone(part(ctx["stream_slice"], "extra_fields").Member("timezone"))
	text.WriteString(`"` + e.If(!(ctx["config"].Member("start_date").Text() != ""), func() py.Value { return e.Call(startDate, "strftime", py.Str("%Y%m%d")) }, func() py.Value {
		return e.FilterString(e.Max(e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y%m%d"), py.None), e.Call(e.Sub(endDate, e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y%m%d"))))
	}).Text() + `"`)
	return e.String(
		py.Str(text.String()),
		`{%- set _start_date = config.get("start_date") -%} {%- set start_date = today_with_timezone(stream_slice.extra_fields["timezone"]) -%} {%- set end_date = today_with_timezone(stream_slice.extra_fields["timezone"]) -%} "{{ start_date.strftime("%Y%m%d") if not config.get("start_date") else max(format_datetime(config['start_date'], "%Y%m%d"), (end_date - duration("P90D")).strftime("%Y%m%d")) | string }}"`,
	)
}
func text947(e *py.Eval, ctx variables) string {
	var text strings.Builder
	startDate := e.TodayWithTimezone(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "timezone"))
	endDate := e.TodayWithTimezone(e.Key(e.Attr(ctx["stream_slice"], "extra_fields"), "timezone"))
	text.WriteString(`"` + e.If(!py.OrNone(ctx["config"].Member("start_date")).Truth(), func() py.Value { return e.Call(startDate, "strftime", py.Str("%Y%m%d")) }, func() py.Value {
		return e.FilterString(e.Max(e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y%m%d"), py.None), e.Call(e.Sub(endDate, e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y%m%d"))))
	}).Text() + `"`)
	return e.StringText(
		text.String(),
		`{%- set _start_date = config.get("start_date") -%} {%- set start_date = today_with_timezone(stream_slice.extra_fields["timezone"]) -%} {%- set end_date = today_with_timezone(stream_slice.extra_fields["timezone"]) -%} "{{ start_date.strftime("%Y%m%d") if not config.get("start_date") else max(format_datetime(config['start_date'], "%Y%m%d"), (end_date - duration("P90D")).strftime("%Y%m%d")) | string }}"`,
	)
}
func value948(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	headersFound := e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))
	headersCount := py.Dict()
	duplicateFields := py.ListOf()
	for _, headerFound := range e.Each(headersFound) {
		headersCount2 := headersCount
		duplicateFields2 := duplicateFields
		if !headerFound.IsNone() {
			headersCount2 = py.Own(py.Or(e.Call(headersCount2, "update", py.DictOfValues(headerFound, e.Add(e.Call(headersCount2, "get", headerFound, py.Int(0)), py.Int(1)))), headersCount2))
			if e.Gt(e.Call(headersCount2, "get", headerFound), py.Int(1)) && !e.In(headerFound, duplicateFields2) {
				duplicateFields2 = py.Own(e.Call(duplicateFields2, "append", headerFound))
			}
		}
	}
	text.WriteString("Duplicate headers found in sheet " + e.Key(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "properties"), "title").Text() + ". Ignoring them: " + duplicateFields.Text())
	return e.String(
		py.Str(text.String()),
		`{%- set headers_found = response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list -%} {%- set headers_count = {} -%} {%- set duplicate_fields = [] -%} {%- for headerFound in headers_found -%}
    {%- if headerFound is not none -%}
        {%- set headers_count = headers_count.update({headerFound: headers_count.get(headerFound, 0) + 1}) or headers_count -%}
        {%- if headers_count.get(headerFound) > 1 and headerFound not in duplicate_fields -%}
            {%- set duplicate_fields = duplicate_fields.append(headerFound) -%}
        {%- endif -%}
    {%- endif -%}
{%- endfor -%} Duplicate headers found in sheet {{ response["sheets"][0]["properties"]["title"] }}. Ignoring them: {{ duplicate_fields }}`,
	)
}
func typed948(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	headersFound := e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))
	headersCount := py.Dict()
	duplicateFields := py.ListOf()
	for _, headerFound := range e.Each(headersFound) {
		headersCount2 := headersCount
		duplicateFields2 := duplicateFields
		if !headerFound.IsNone() {
			headersCount2 = py.Own(py.Or(e.Call(headersCount2, "update", py.DictOfValues(headerFound, e.Add(e.Call(headersCount2, "get", headerFound, py.Int(0)), py.Int(1)))), headersCount2))
			if e.Gt(e.Call(headersCount2, "get", headerFound), py.Int(1)) && !e.In(headerFound, duplicateFields2) {
				duplicateFields2 = py.Own(e.Call(duplicateFields2, "append", headerFound))
			}
		}
	}
	text.WriteString("Duplicate headers found in sheet " + e.Key(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "properties"), "title").Text() + ". Ignoring them: " + duplicateFields.Text())
	return e.String(
		py.Str(text.String()),
		`{%- set headers_found = response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list -%} {%- set headers_count = {} -%} {%- set duplicate_fields = [] -%} {%- for headerFound in headers_found -%}
    {%- if headerFound is not none -%}
        {%- set headers_count = headers_count.update({headerFound: headers_count.get(headerFound, 0) + 1}) or headers_count -%}
        {%- if headers_count.get(headerFound) > 1 and headerFound not in duplicate_fields -%}
            {%- set duplicate_fields = duplicate_fields.append(headerFound) -%}
        {%- endif -%}
    {%- endif -%}
{%- endfor -%} Duplicate headers found in sheet {{ response["sheets"][0]["properties"]["title"] }}. Ignoring them: {{ duplicate_fields }}`,
	)
}
func texts948(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	headersFound := e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))
	headersCount := py.Dict()
	duplicateFields := py.ListOf()
	for _, headerFound := range e.Each(headersFound) {
		headersCount2 := headersCount
		duplicateFields2 := duplicateFields
		if !headerFound.IsNone() {
			headersCount2 = py.Own(py.Or(e.Call(headersCount2, "update", py.DictOfValues(headerFound, e.Add(e.Call(headersCount2, "get", headerFound, py.Int(0)), py.Int(1)))), headersCount2))
			if e.Gt(e.Call(headersCount2, "get", headerFound), py.Int(1)) && !e.In(headerFound, duplicateFields2) {
				duplicateFields2 = py.Own(e.Call(duplicateFields2, "append", headerFound))
			}
		}
	}
	text.WriteString("Duplicate headers found in sheet " + e.Key(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "properties"), "title").Text() + ". Ignoring them: " + duplicateFields.Text())
	return e.String(
		py.Str(text.String()),
		`{%- set headers_found = response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list -%} {%- set headers_count = {} -%} {%- set duplicate_fields = [] -%} {%- for headerFound in headers_found -%}
    {%- if headerFound is not none -%}
        {%- set headers_count = headers_count.update({headerFound: headers_count.get(headerFound, 0) + 1}) or headers_count -%}
        {%- if headers_count.get(headerFound) > 1 and headerFound not in duplicate_fields -%}
            {%- set duplicate_fields = duplicate_fields.append(headerFound) -%}
        {%- endif -%}
    {%- endif -%}
{%- endfor -%} Duplicate headers found in sheet {{ response["sheets"][0]["properties"]["title"] }}. Ignoring them: {{ duplicate_fields }}`,
	)
}
func text948(e *py.Eval, ctx variables) string {
	var text strings.Builder
	headersFound := e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))
	headersCount := py.Dict()
	duplicateFields := py.ListOf()
	for _, headerFound := range e.Each(headersFound) {
		headersCount2 := headersCount
		duplicateFields2 := duplicateFields
		if !headerFound.IsNone() {
			headersCount2 = py.Own(py.Or(e.Call(headersCount2, "update", py.DictOfValues(headerFound, e.Add(e.Call(headersCount2, "get", headerFound, py.Int(0)), py.Int(1)))), headersCount2))
			if e.Gt(e.Call(headersCount2, "get", headerFound), py.Int(1)) && !e.In(headerFound, duplicateFields2) {
				duplicateFields2 = py.Own(e.Call(duplicateFields2, "append", headerFound))
			}
		}
	}
	text.WriteString("Duplicate headers found in sheet " + e.Key(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "properties"), "title").Text() + ". Ignoring them: " + duplicateFields.Text())
	return e.StringText(
		text.String(),
		`{%- set headers_found = response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list -%} {%- set headers_count = {} -%} {%- set duplicate_fields = [] -%} {%- for headerFound in headers_found -%}
    {%- if headerFound is not none -%}
        {%- set headers_count = headers_count.update({headerFound: headers_count.get(headerFound, 0) + 1}) or headers_count -%}
        {%- if headers_count.get(headerFound) > 1 and headerFound not in duplicate_fields -%}
            {%- set duplicate_fields = duplicate_fields.append(headerFound) -%}
        {%- endif -%}
    {%- endif -%}
{%- endfor -%} Duplicate headers found in sheet {{ response["sheets"][0]["properties"]["title"] }}. Ignoring them: {{ duplicate_fields }}`,
	)
}
func value949(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	headersFound := e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))
	headersCount := py.Dict()
	duplicateFields := py.ListOf()
	for _, headerFound := range e.Each(headersFound) {
		headersCount2 := headersCount
		duplicateFields2 := duplicateFields
		if !headerFound.IsNone() {
			headersCount2 = py.Own(py.Or(e.Call(headersCount2, "update", py.DictOfValues(headerFound, e.Add(e.Call(headersCount2, "get", headerFound, py.Int(0)), py.Int(1)))), headersCount2))
			if e.Gt(e.Call(headersCount2, "get", headerFound), py.Int(1)) && !e.In(headerFound, duplicateFields2) {
				duplicateFields2 = py.Own(e.Call(duplicateFields2, "append", headerFound))
			}
		}
	}
	text.WriteString("The following duplicate headers were found in the sheet. Please fix them to continue: " + duplicateFields.Text())
	return e.String(
		py.Str(text.String()),
		`{%- set headers_found = response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list -%} {%- set headers_count = {} -%} {%- set duplicate_fields = [] -%} {%- for headerFound in headers_found -%}
    {%- if headerFound is not none -%}
        {%- set headers_count = headers_count.update({headerFound: headers_count.get(headerFound, 0) + 1}) or headers_count -%}
        {%- if headers_count.get(headerFound) > 1 and headerFound not in duplicate_fields -%}
            {%- set duplicate_fields = duplicate_fields.append(headerFound) -%}
        {%- endif -%}
    {%- endif -%}
{%- endfor -%} The following duplicate headers were found in the sheet. Please fix them to continue: {{ duplicate_fields }}`,
	)
}
func typed949(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	headersFound := e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))
	headersCount := py.Dict()
	duplicateFields := py.ListOf()
	for _, headerFound := range e.Each(headersFound) {
		headersCount2 := headersCount
		duplicateFields2 := duplicateFields
		if !headerFound.IsNone() {
			headersCount2 = py.Own(py.Or(e.Call(headersCount2, "update", py.DictOfValues(headerFound, e.Add(e.Call(headersCount2, "get", headerFound, py.Int(0)), py.Int(1)))), headersCount2))
			if e.Gt(e.Call(headersCount2, "get", headerFound), py.Int(1)) && !e.In(headerFound, duplicateFields2) {
				duplicateFields2 = py.Own(e.Call(duplicateFields2, "append", headerFound))
			}
		}
	}
	text.WriteString("The following duplicate headers were found in the sheet. Please fix them to continue: " + duplicateFields.Text())
	return e.String(
		py.Str(text.String()),
		`{%- set headers_found = response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list -%} {%- set headers_count = {} -%} {%- set duplicate_fields = [] -%} {%- for headerFound in headers_found -%}
    {%- if headerFound is not none -%}
        {%- set headers_count = headers_count.update({headerFound: headers_count.get(headerFound, 0) + 1}) or headers_count -%}
        {%- if headers_count.get(headerFound) > 1 and headerFound not in duplicate_fields -%}
            {%- set duplicate_fields = duplicate_fields.append(headerFound) -%}
        {%- endif -%}
    {%- endif -%}
{%- endfor -%} The following duplicate headers were found in the sheet. Please fix them to continue: {{ duplicate_fields }}`,
	)
}
func texts949(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	headersFound := e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))
	headersCount := py.Dict()
	duplicateFields := py.ListOf()
	for _, headerFound := range e.Each(headersFound) {
		headersCount2 := headersCount
		duplicateFields2 := duplicateFields
		if !headerFound.IsNone() {
			headersCount2 = py.Own(py.Or(e.Call(headersCount2, "update", py.DictOfValues(headerFound, e.Add(e.Call(headersCount2, "get", headerFound, py.Int(0)), py.Int(1)))), headersCount2))
			if e.Gt(e.Call(headersCount2, "get", headerFound), py.Int(1)) && !e.In(headerFound, duplicateFields2) {
				duplicateFields2 = py.Own(e.Call(duplicateFields2, "append", headerFound))
			}
		}
	}
	text.WriteString("The following duplicate headers were found in the sheet. Please fix them to continue: " + duplicateFields.Text())
	return e.String(
		py.Str(text.String()),
		`{%- set headers_found = response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list -%} {%- set headers_count = {} -%} {%- set duplicate_fields = [] -%} {%- for headerFound in headers_found -%}
    {%- if headerFound is not none -%}
        {%- set headers_count = headers_count.update({headerFound: headers_count.get(headerFound, 0) + 1}) or headers_count -%}
        {%- if headers_count.get(headerFound) > 1 and headerFound not in duplicate_fields -%}
            {%- set duplicate_fields = duplicate_fields.append(headerFound) -%}
        {%- endif -%}
    {%- endif -%}
{%- endfor -%} The following duplicate headers were found in the sheet. Please fix them to continue: {{ duplicate_fields }}`,
	)
}
func text949(e *py.Eval, ctx variables) string {
	var text strings.Builder
	headersFound := e.FilterList(e.FilterMapAttribute(e.Key(e.Index(e.Key(e.Index(e.Key(e.Index(ctx["response"].Member("sheets"), 0), "data"), 0), "rowData"), 0), "values"), py.Str("formattedValue"), py.Absent))
	headersCount := py.Dict()
	duplicateFields := py.ListOf()
	for _, headerFound := range e.Each(headersFound) {
		headersCount2 := headersCount
		duplicateFields2 := duplicateFields
		if !headerFound.IsNone() {
			headersCount2 = py.Own(py.Or(e.Call(headersCount2, "update", py.DictOfValues(headerFound, e.Add(e.Call(headersCount2, "get", headerFound, py.Int(0)), py.Int(1)))), headersCount2))
			if e.Gt(e.Call(headersCount2, "get", headerFound), py.Int(1)) && !e.In(headerFound, duplicateFields2) {
				duplicateFields2 = py.Own(e.Call(duplicateFields2, "append", headerFound))
			}
		}
	}
	text.WriteString("The following duplicate headers were found in the sheet. Please fix them to continue: " + duplicateFields.Text())
	return e.StringText(
		text.String(),
		`{%- set headers_found = response["sheets"][0]["data"][0]["rowData"][0]["values"] | map(attribute="formattedValue") | list -%} {%- set headers_count = {} -%} {%- set duplicate_fields = [] -%} {%- for headerFound in headers_found -%}
    {%- if headerFound is not none -%}
        {%- set headers_count = headers_count.update({headerFound: headers_count.get(headerFound, 0) + 1}) or headers_count -%}
        {%- if headers_count.get(headerFound) > 1 and headerFound not in duplicate_fields -%}
            {%- set duplicate_fields = duplicate_fields.append(headerFound) -%}
        {%- endif -%}
    {%- endif -%}
{%- endfor -%} The following duplicate headers were found in the sheet. Please fix them to continue: {{ duplicate_fields }}`,
	)
}
func value950(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		requestedProfiles := py.OrElse(ctx["config"].Member("profiles"), py.ListOf())
		requestedMarketplaceIDs := py.OrElse(ctx["config"].Member("marketplace_ids"), py.ListOf())
		text.WriteString(e.If(requestedProfiles.Truth() || requestedMarketplaceIDs.Truth(), func() py.Value {
			return py.Bool(e.In(ctx["record"].Member("profileId"), requestedProfiles) || e.In(e.Key(ctx["record"].Member("accountInfo"), "marketplaceStringId"), requestedMarketplaceIDs))
		}, func() py.Value { return py.True }).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func typed950(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		requestedProfiles := py.OrElse(ctx["config"].Member("profiles"), py.ListOf())
		requestedMarketplaceIDs := py.OrElse(ctx["config"].Member("marketplace_ids"), py.ListOf())
		text.WriteString(e.If(requestedProfiles.Truth() || requestedMarketplaceIDs.Truth(), func() py.Value {
			return py.Bool(e.In(ctx["record"].Member("profileId"), requestedProfiles) || e.In(e.Key(ctx["record"].Member("accountInfo"), "marketplaceStringId"), requestedMarketplaceIDs))
		}, func() py.Value { return py.True }).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func texts950(e *py.Eval, ctx variables) py.Value {
	return py.Bool(func() bool {
		var text strings.Builder
		requestedProfiles := py.Str(ctx["config"].Member("profiles").Text())
		requestedMarketplaceIDs := py.Str(ctx["config"].Member("marketplace_ids").Text())
		text.WriteString(e.If(requestedProfiles.Truth() || requestedMarketplaceIDs.Truth(), func() py.Value {
			return py.Bool(e.In(ctx["record"].Member("profileId"), requestedProfiles) || e.In(e.Key(ctx["record"].Member("accountInfo"), "marketplaceStringId"), requestedMarketplaceIDs))
		}, func() py.Value { return py.True }).Text())
		return e.Condition(py.Str(text.String()))
	}())
}
func text950(e *py.Eval, ctx variables) string {
	return ""
}
func value951(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("Click-throughs"), py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("attributedTotalDetailPageViewsClicks14d"), py.Str("attributedTotalAddToCartClicks14d"), py.Str("attributedTotalPurchases14d"), py.Str("totalUnitsSold14d"), py.Str("totalAttributedSales14d"), py.Str("brb_bonus_amount"))),
		`{{
  ','.join([
  'Click-throughs',
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'attributedTotalDetailPageViewsClicks14d',
  'attributedTotalAddToCartClicks14d',
  'attributedTotalPurchases14d',
  'totalUnitsSold14d',
  'totalAttributedSales14d',
  'brb_bonus_amount'
  ])
}}
`,
	)
}
func typed951(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("Click-throughs"), py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("attributedTotalDetailPageViewsClicks14d"), py.Str("attributedTotalAddToCartClicks14d"), py.Str("attributedTotalPurchases14d"), py.Str("totalUnitsSold14d"), py.Str("totalAttributedSales14d"), py.Str("brb_bonus_amount"))),
		`{{
  ','.join([
  'Click-throughs',
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'attributedTotalDetailPageViewsClicks14d',
  'attributedTotalAddToCartClicks14d',
  'attributedTotalPurchases14d',
  'totalUnitsSold14d',
  'totalAttributedSales14d',
  'brb_bonus_amount'
  ])
}}
`,
	)
}
func texts951(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("Click-throughs"), py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("attributedTotalDetailPageViewsClicks14d"), py.Str("attributedTotalAddToCartClicks14d"), py.Str("attributedTotalPurchases14d"), py.Str("totalUnitsSold14d"), py.Str("totalAttributedSales14d"), py.Str("brb_bonus_amount"))),
		`{{
  ','.join([
  'Click-throughs',
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'attributedTotalDetailPageViewsClicks14d',
  'attributedTotalAddToCartClicks14d',
  'attributedTotalPurchases14d',
  'totalUnitsSold14d',
  'totalAttributedSales14d',
  'brb_bonus_amount'
  ])
}}
`,
	)
}
func text951(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("Click-throughs"), py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("attributedTotalDetailPageViewsClicks14d"), py.Str("attributedTotalAddToCartClicks14d"), py.Str("attributedTotalPurchases14d"), py.Str("totalUnitsSold14d"), py.Str("totalAttributedSales14d"), py.Str("brb_bonus_amount"))).Text(),
		`{{
  ','.join([
  'Click-throughs',
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'attributedTotalDetailPageViewsClicks14d',
  'attributedTotalAddToCartClicks14d',
  'attributedTotalPurchases14d',
  'totalUnitsSold14d',
  'totalAttributedSales14d',
  'brb_bonus_amount'
  ])
}}
`,
	)
}
func value952(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("Click-throughs"), py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("attributedTotalDetailPageViewsClicks14d"), py.Str("attributedTotalAddToCartClicks14d"), py.Str("attributedTotalPurchases14d"), py.Str("totalUnitsSold14d"), py.Str("totalAttributedSales14d"))),
		`{{
  ','.join([
  'Click-throughs',
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'attributedTotalDetailPageViewsClicks14d',
  'attributedTotalAddToCartClicks14d',
  'attributedTotalPurchases14d',
  'totalUnitsSold14d',
  'totalAttributedSales14d',
  ])
}}
`,
	)
}
func typed952(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("Click-throughs"), py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("attributedTotalDetailPageViewsClicks14d"), py.Str("attributedTotalAddToCartClicks14d"), py.Str("attributedTotalPurchases14d"), py.Str("totalUnitsSold14d"), py.Str("totalAttributedSales14d"))),
		`{{
  ','.join([
  'Click-throughs',
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'attributedTotalDetailPageViewsClicks14d',
  'attributedTotalAddToCartClicks14d',
  'attributedTotalPurchases14d',
  'totalUnitsSold14d',
  'totalAttributedSales14d',
  ])
}}
`,
	)
}
func texts952(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("Click-throughs"), py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("attributedTotalDetailPageViewsClicks14d"), py.Str("attributedTotalAddToCartClicks14d"), py.Str("attributedTotalPurchases14d"), py.Str("totalUnitsSold14d"), py.Str("totalAttributedSales14d"))),
		`{{
  ','.join([
  'Click-throughs',
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'attributedTotalDetailPageViewsClicks14d',
  'attributedTotalAddToCartClicks14d',
  'attributedTotalPurchases14d',
  'totalUnitsSold14d',
  'totalAttributedSales14d',
  ])
}}
`,
	)
}
func text952(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("Click-throughs"), py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("attributedTotalDetailPageViewsClicks14d"), py.Str("attributedTotalAddToCartClicks14d"), py.Str("attributedTotalPurchases14d"), py.Str("totalUnitsSold14d"), py.Str("totalAttributedSales14d"))).Text(),
		`{{
  ','.join([
  'Click-throughs',
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'attributedTotalDetailPageViewsClicks14d',
  'attributedTotalAddToCartClicks14d',
  'attributedTotalPurchases14d',
  'totalUnitsSold14d',
  'totalAttributedSales14d',
  ])
}}
`,
	)
}
func value953(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("brandHaloDetailPageViewsClicks14d"), py.Str("brandHaloAttributedAddToCartClicks14d"), py.Str("brandHaloAttributedPurchases14d"), py.Str("brandHaloUnitsSold14d"), py.Str("brandHaloAttributedSales14d"), py.Str("attributedNewToBrandPurchases14d"), py.Str("attributedNewToBrandUnitsSold14d"), py.Str("attributedNewToBrandSales14d"), py.Str("brandHaloNewToBrandPurchases14d"), py.Str("brandHaloNewToBrandUnitsSold14d"), py.Str("brandHaloNewToBrandSales14d"))),
		`{{
  ','.join([
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'brandHaloDetailPageViewsClicks14d',
  'brandHaloAttributedAddToCartClicks14d',
  'brandHaloAttributedPurchases14d',
  'brandHaloUnitsSold14d',
  'brandHaloAttributedSales14d',
  'attributedNewToBrandPurchases14d',
  'attributedNewToBrandUnitsSold14d',
  'attributedNewToBrandSales14d',
  'brandHaloNewToBrandPurchases14d',
  'brandHaloNewToBrandUnitsSold14d',
  'brandHaloNewToBrandSales14d',
  ])
}}
`,
	)
}
func typed953(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("brandHaloDetailPageViewsClicks14d"), py.Str("brandHaloAttributedAddToCartClicks14d"), py.Str("brandHaloAttributedPurchases14d"), py.Str("brandHaloUnitsSold14d"), py.Str("brandHaloAttributedSales14d"), py.Str("attributedNewToBrandPurchases14d"), py.Str("attributedNewToBrandUnitsSold14d"), py.Str("attributedNewToBrandSales14d"), py.Str("brandHaloNewToBrandPurchases14d"), py.Str("brandHaloNewToBrandUnitsSold14d"), py.Str("brandHaloNewToBrandSales14d"))),
		`{{
  ','.join([
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'brandHaloDetailPageViewsClicks14d',
  'brandHaloAttributedAddToCartClicks14d',
  'brandHaloAttributedPurchases14d',
  'brandHaloUnitsSold14d',
  'brandHaloAttributedSales14d',
  'attributedNewToBrandPurchases14d',
  'attributedNewToBrandUnitsSold14d',
  'attributedNewToBrandSales14d',
  'brandHaloNewToBrandPurchases14d',
  'brandHaloNewToBrandUnitsSold14d',
  'brandHaloNewToBrandSales14d',
  ])
}}
`,
	)
}
func texts953(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("brandHaloDetailPageViewsClicks14d"), py.Str("brandHaloAttributedAddToCartClicks14d"), py.Str("brandHaloAttributedPurchases14d"), py.Str("brandHaloUnitsSold14d"), py.Str("brandHaloAttributedSales14d"), py.Str("attributedNewToBrandPurchases14d"), py.Str("attributedNewToBrandUnitsSold14d"), py.Str("attributedNewToBrandSales14d"), py.Str("brandHaloNewToBrandPurchases14d"), py.Str("brandHaloNewToBrandUnitsSold14d"), py.Str("brandHaloNewToBrandSales14d"))),
		`{{
  ','.join([
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'brandHaloDetailPageViewsClicks14d',
  'brandHaloAttributedAddToCartClicks14d',
  'brandHaloAttributedPurchases14d',
  'brandHaloUnitsSold14d',
  'brandHaloAttributedSales14d',
  'attributedNewToBrandPurchases14d',
  'attributedNewToBrandUnitsSold14d',
  'attributedNewToBrandSales14d',
  'brandHaloNewToBrandPurchases14d',
  'brandHaloNewToBrandUnitsSold14d',
  'brandHaloNewToBrandSales14d',
  ])
}}
`,
	)
}
func text953(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("attributedDetailPageViewsClicks14d"), py.Str("attributedAddToCartClicks14d"), py.Str("attributedPurchases14d"), py.Str("unitsSold14d"), py.Str("attributedSales14d"), py.Str("brandHaloDetailPageViewsClicks14d"), py.Str("brandHaloAttributedAddToCartClicks14d"), py.Str("brandHaloAttributedPurchases14d"), py.Str("brandHaloUnitsSold14d"), py.Str("brandHaloAttributedSales14d"), py.Str("attributedNewToBrandPurchases14d"), py.Str("attributedNewToBrandUnitsSold14d"), py.Str("attributedNewToBrandSales14d"), py.Str("brandHaloNewToBrandPurchases14d"), py.Str("brandHaloNewToBrandUnitsSold14d"), py.Str("brandHaloNewToBrandSales14d"))).Text(),
		`{{
  ','.join([
  'attributedDetailPageViewsClicks14d',
  'attributedAddToCartClicks14d',
  'attributedPurchases14d',
  'unitsSold14d',
  'attributedSales14d',
  'brandHaloDetailPageViewsClicks14d',
  'brandHaloAttributedAddToCartClicks14d',
  'brandHaloAttributedPurchases14d',
  'brandHaloUnitsSold14d',
  'brandHaloAttributedSales14d',
  'attributedNewToBrandPurchases14d',
  'attributedNewToBrandUnitsSold14d',
  'attributedNewToBrandSales14d',
  'brandHaloNewToBrandPurchases14d',
  'brandHaloNewToBrandUnitsSold14d',
  'brandHaloNewToBrandSales14d',
  ])
}}
`,
	)
}
func value954(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("page_tab_views_login_top_unique"), py.Str("page_tab_views_login_top"), py.Str("page_tab_views_logout_top"), py.Str("page_total_actions"), py.Str("page_cta_clicks_logged_in_total"), py.Str("page_cta_clicks_logged_in_unique"), py.Str("page_cta_clicks_by_site_logged_in_unique"), py.Str("page_cta_clicks_by_age_gender_logged_in_unique"), py.Str("page_cta_clicks_logged_in_by_country_unique"), py.Str("page_cta_clicks_logged_in_by_city_unique"), py.Str("page_call_phone_clicks_logged_in_unique"), py.Str("page_call_phone_clicks_by_age_gender_logged_in_unique"), py.Str("page_call_phone_clicks_logged_in_by_country_unique"), py.Str("page_call_phone_clicks_logged_in_by_city_unique"), py.Str("page_call_phone_clicks_by_site_logged_in_unique"), py.Str("page_get_directions_clicks_logged_in_unique"), py.Str("page_get_directions_clicks_by_age_gender_logged_in_unique"), py.Str("page_get_directions_clicks_logged_in_by_country_unique"), py.Str("page_get_directions_clicks_logged_in_by_city_unique"), py.Str("page_get_directions_clicks_by_site_logged_in_unique"), py.Str("page_website_clicks_logged_in_unique"), py.Str("page_website_clicks_by_age_gender_logged_in_unique"), py.Str("page_website_clicks_logged_in_by_country_unique"), py.Str("page_website_clicks_logged_in_by_city_unique"), py.Str("page_website_clicks_by_site_logged_in_unique"), py.Str("page_engaged_users"), py.Str("page_post_engagements"), py.Str("page_consumptions"), py.Str("page_consumptions_unique"), py.Str("page_consumptions_by_consumption_type"), py.Str("page_consumptions_by_consumption_type_unique"), py.Str("page_places_checkin_total"), py.Str("page_places_checkin_total_unique"), py.Str("page_places_checkin_mobile"), py.Str("page_places_checkin_mobile_unique"), py.Str("page_places_checkins_by_age_gender"), py.Str("page_places_checkins_by_locale"), py.Str("page_places_checkins_by_country"), py.Str("page_negative_feedback"), py.Str("page_negative_feedback_unique"), py.Str("page_negative_feedback_by_type"), py.Str("page_negative_feedback_by_type_unique"), py.Str("page_positive_feedback_by_type"), py.Str("page_positive_feedback_by_type_unique"), py.Str("page_fans_online"), py.Str("page_fans_online_per_day"), py.Str("page_fan_adds_by_paid_non_paid_unique"), py.Str("page_impressions"), py.Str("page_impressions_unique"), py.Str("page_impressions_paid"), py.Str("page_impressions_paid_unique"), py.Str("page_impressions_organic_v2"), py.Str("page_impressions_organic_unique_v2"), py.Str("page_impressions_viral"), py.Str("page_impressions_viral_unique"), py.Str("page_impressions_nonviral"), py.Str("page_impressions_nonviral_unique"), py.Str("page_impressions_by_story_type"), py.Str("page_impressions_by_story_type_unique"), py.Str("page_impressions_by_city_unique"), py.Str("page_impressions_by_country_unique"), py.Str("page_impressions_by_locale_unique"), py.Str("page_impressions_by_age_gender_unique"), py.Str("page_impressions_frequency_distribution"), py.Str("page_impressions_viral_frequency_distribution"))),
		`{{
  ','.join([
  'page_tab_views_login_top_unique',
  'page_tab_views_login_top',
  'page_tab_views_logout_top',
  'page_total_actions',
  'page_cta_clicks_logged_in_total',
  'page_cta_clicks_logged_in_unique',
  'page_cta_clicks_by_site_logged_in_unique',
  'page_cta_clicks_by_age_gender_logged_in_unique',
  'page_cta_clicks_logged_in_by_country_unique',
  'page_cta_clicks_logged_in_by_city_unique',
  'page_call_phone_clicks_logged_in_unique',
  'page_call_phone_clicks_by_age_gender_logged_in_unique',
  'page_call_phone_clicks_logged_in_by_country_unique',
  'page_call_phone_clicks_logged_in_by_city_unique',
  'page_call_phone_clicks_by_site_logged_in_unique',
  'page_get_directions_clicks_logged_in_unique',
  'page_get_directions_clicks_by_age_gender_logged_in_unique',
  'page_get_directions_clicks_logged_in_by_country_unique',
  'page_get_directions_clicks_logged_in_by_city_unique',
  'page_get_directions_clicks_by_site_logged_in_unique',
  'page_website_clicks_logged_in_unique',
  'page_website_clicks_by_age_gender_logged_in_unique',
  'page_website_clicks_logged_in_by_country_unique',
  'page_website_clicks_logged_in_by_city_unique',
  'page_website_clicks_by_site_logged_in_unique',
  'page_engaged_users',
  'page_post_engagements',
  'page_consumptions',
  'page_consumptions_unique',
  'page_consumptions_by_consumption_type',
  'page_consumptions_by_consumption_type_unique',
  'page_places_checkin_total',
  'page_places_checkin_total_unique',
  'page_places_checkin_mobile',
  'page_places_checkin_mobile_unique',
  'page_places_checkins_by_age_gender',
  'page_places_checkins_by_locale',
  'page_places_checkins_by_country',
  'page_negative_feedback',
  'page_negative_feedback_unique',
  'page_negative_feedback_by_type',
  'page_negative_feedback_by_type_unique',
  'page_positive_feedback_by_type',
  'page_positive_feedback_by_type_unique',
  'page_fans_online',
  'page_fans_online_per_day',
  'page_fan_adds_by_paid_non_paid_unique',
  'page_impressions',
  'page_impressions_unique',
  'page_impressions_paid',
  'page_impressions_paid_unique',
  'page_impressions_organic_v2',
  'page_impressions_organic_unique_v2',
  'page_impressions_viral',
  'page_impressions_viral_unique',
  'page_impressions_nonviral',
  'page_impressions_nonviral_unique',
  'page_impressions_by_story_type',
  'page_impressions_by_story_type_unique',
  'page_impressions_by_city_unique',
  'page_impressions_by_country_unique',
  'page_impressions_by_locale_unique',
  'page_impressions_by_age_gender_unique',
  'page_impressions_frequency_distribution',
  'page_impressions_viral_frequency_distribution',
  ])
}}
`,
	)
}
func typed954(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("page_tab_views_login_top_unique"), py.Str("page_tab_views_login_top"), py.Str("page_tab_views_logout_top"), py.Str("page_total_actions"), py.Str("page_cta_clicks_logged_in_total"), py.Str("page_cta_clicks_logged_in_unique"), py.Str("page_cta_clicks_by_site_logged_in_unique"), py.Str("page_cta_clicks_by_age_gender_logged_in_unique"), py.Str("page_cta_clicks_logged_in_by_country_unique"), py.Str("page_cta_clicks_logged_in_by_city_unique"), py.Str("page_call_phone_clicks_logged_in_unique"), py.Str("page_call_phone_clicks_by_age_gender_logged_in_unique"), py.Str("page_call_phone_clicks_logged_in_by_country_unique"), py.Str("page_call_phone_clicks_logged_in_by_city_unique"), py.Str("page_call_phone_clicks_by_site_logged_in_unique"), py.Str("page_get_directions_clicks_logged_in_unique"), py.Str("page_get_directions_clicks_by_age_gender_logged_in_unique"), py.Str("page_get_directions_clicks_logged_in_by_country_unique"), py.Str("page_get_directions_clicks_logged_in_by_city_unique"), py.Str("page_get_directions_clicks_by_site_logged_in_unique"), py.Str("page_website_clicks_logged_in_unique"), py.Str("page_website_clicks_by_age_gender_logged_in_unique"), py.Str("page_website_clicks_logged_in_by_country_unique"), py.Str("page_website_clicks_logged_in_by_city_unique"), py.Str("page_website_clicks_by_site_logged_in_unique"), py.Str("page_engaged_users"), py.Str("page_post_engagements"), py.Str("page_consumptions"), py.Str("page_consumptions_unique"), py.Str("page_consumptions_by_consumption_type"), py.Str("page_consumptions_by_consumption_type_unique"), py.Str("page_places_checkin_total"), py.Str("page_places_checkin_total_unique"), py.Str("page_places_checkin_mobile"), py.Str("page_places_checkin_mobile_unique"), py.Str("page_places_checkins_by_age_gender"), py.Str("page_places_checkins_by_locale"), py.Str("page_places_checkins_by_country"), py.Str("page_negative_feedback"), py.Str("page_negative_feedback_unique"), py.Str("page_negative_feedback_by_type"), py.Str("page_negative_feedback_by_type_unique"), py.Str("page_positive_feedback_by_type"), py.Str("page_positive_feedback_by_type_unique"), py.Str("page_fans_online"), py.Str("page_fans_online_per_day"), py.Str("page_fan_adds_by_paid_non_paid_unique"), py.Str("page_impressions"), py.Str("page_impressions_unique"), py.Str("page_impressions_paid"), py.Str("page_impressions_paid_unique"), py.Str("page_impressions_organic_v2"), py.Str("page_impressions_organic_unique_v2"), py.Str("page_impressions_viral"), py.Str("page_impressions_viral_unique"), py.Str("page_impressions_nonviral"), py.Str("page_impressions_nonviral_unique"), py.Str("page_impressions_by_story_type"), py.Str("page_impressions_by_story_type_unique"), py.Str("page_impressions_by_city_unique"), py.Str("page_impressions_by_country_unique"), py.Str("page_impressions_by_locale_unique"), py.Str("page_impressions_by_age_gender_unique"), py.Str("page_impressions_frequency_distribution"), py.Str("page_impressions_viral_frequency_distribution"))),
		`{{
  ','.join([
  'page_tab_views_login_top_unique',
  'page_tab_views_login_top',
  'page_tab_views_logout_top',
  'page_total_actions',
  'page_cta_clicks_logged_in_total',
  'page_cta_clicks_logged_in_unique',
  'page_cta_clicks_by_site_logged_in_unique',
  'page_cta_clicks_by_age_gender_logged_in_unique',
  'page_cta_clicks_logged_in_by_country_unique',
  'page_cta_clicks_logged_in_by_city_unique',
  'page_call_phone_clicks_logged_in_unique',
  'page_call_phone_clicks_by_age_gender_logged_in_unique',
  'page_call_phone_clicks_logged_in_by_country_unique',
  'page_call_phone_clicks_logged_in_by_city_unique',
  'page_call_phone_clicks_by_site_logged_in_unique',
  'page_get_directions_clicks_logged_in_unique',
  'page_get_directions_clicks_by_age_gender_logged_in_unique',
  'page_get_directions_clicks_logged_in_by_country_unique',
  'page_get_directions_clicks_logged_in_by_city_unique',
  'page_get_directions_clicks_by_site_logged_in_unique',
  'page_website_clicks_logged_in_unique',
  'page_website_clicks_by_age_gender_logged_in_unique',
  'page_website_clicks_logged_in_by_country_unique',
  'page_website_clicks_logged_in_by_city_unique',
  'page_website_clicks_by_site_logged_in_unique',
  'page_engaged_users',
  'page_post_engagements',
  'page_consumptions',
  'page_consumptions_unique',
  'page_consumptions_by_consumption_type',
  'page_consumptions_by_consumption_type_unique',
  'page_places_checkin_total',
  'page_places_checkin_total_unique',
  'page_places_checkin_mobile',
  'page_places_checkin_mobile_unique',
  'page_places_checkins_by_age_gender',
  'page_places_checkins_by_locale',
  'page_places_checkins_by_country',
  'page_negative_feedback',
  'page_negative_feedback_unique',
  'page_negative_feedback_by_type',
  'page_negative_feedback_by_type_unique',
  'page_positive_feedback_by_type',
  'page_positive_feedback_by_type_unique',
  'page_fans_online',
  'page_fans_online_per_day',
  'page_fan_adds_by_paid_non_paid_unique',
  'page_impressions',
  'page_impressions_unique',
  'page_impressions_paid',
  'page_impressions_paid_unique',
  'page_impressions_organic_v2',
  'page_impressions_organic_unique_v2',
  'page_impressions_viral',
  'page_impressions_viral_unique',
  'page_impressions_nonviral',
  'page_impressions_nonviral_unique',
  'page_impressions_by_story_type',
  'page_impressions_by_story_type_unique',
  'page_impressions_by_city_unique',
  'page_impressions_by_country_unique',
  'page_impressions_by_locale_unique',
  'page_impressions_by_age_gender_unique',
  'page_impressions_frequency_distribution',
  'page_impressions_viral_frequency_distribution',
  ])
}}
`,
	)
}
func texts954(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("page_tab_views_login_top_unique"), py.Str("page_tab_views_login_top"), py.Str("page_tab_views_logout_top"), py.Str("page_total_actions"), py.Str("page_cta_clicks_logged_in_total"), py.Str("page_cta_clicks_logged_in_unique"), py.Str("page_cta_clicks_by_site_logged_in_unique"), py.Str("page_cta_clicks_by_age_gender_logged_in_unique"), py.Str("page_cta_clicks_logged_in_by_country_unique"), py.Str("page_cta_clicks_logged_in_by_city_unique"), py.Str("page_call_phone_clicks_logged_in_unique"), py.Str("page_call_phone_clicks_by_age_gender_logged_in_unique"), py.Str("page_call_phone_clicks_logged_in_by_country_unique"), py.Str("page_call_phone_clicks_logged_in_by_city_unique"), py.Str("page_call_phone_clicks_by_site_logged_in_unique"), py.Str("page_get_directions_clicks_logged_in_unique"), py.Str("page_get_directions_clicks_by_age_gender_logged_in_unique"), py.Str("page_get_directions_clicks_logged_in_by_country_unique"), py.Str("page_get_directions_clicks_logged_in_by_city_unique"), py.Str("page_get_directions_clicks_by_site_logged_in_unique"), py.Str("page_website_clicks_logged_in_unique"), py.Str("page_website_clicks_by_age_gender_logged_in_unique"), py.Str("page_website_clicks_logged_in_by_country_unique"), py.Str("page_website_clicks_logged_in_by_city_unique"), py.Str("page_website_clicks_by_site_logged_in_unique"), py.Str("page_engaged_users"), py.Str("page_post_engagements"), py.Str("page_consumptions"), py.Str("page_consumptions_unique"), py.Str("page_consumptions_by_consumption_type"), py.Str("page_consumptions_by_consumption_type_unique"), py.Str("page_places_checkin_total"), py.Str("page_places_checkin_total_unique"), py.Str("page_places_checkin_mobile"), py.Str("page_places_checkin_mobile_unique"), py.Str("page_places_checkins_by_age_gender"), py.Str("page_places_checkins_by_locale"), py.Str("page_places_checkins_by_country"), py.Str("page_negative_feedback"), py.Str("page_negative_feedback_unique"), py.Str("page_negative_feedback_by_type"), py.Str("page_negative_feedback_by_type_unique"), py.Str("page_positive_feedback_by_type"), py.Str("page_positive_feedback_by_type_unique"), py.Str("page_fans_online"), py.Str("page_fans_online_per_day"), py.Str("page_fan_adds_by_paid_non_paid_unique"), py.Str("page_impressions"), py.Str("page_impressions_unique"), py.Str("page_impressions_paid"), py.Str("page_impressions_paid_unique"), py.Str("page_impressions_organic_v2"), py.Str("page_impressions_organic_unique_v2"), py.Str("page_impressions_viral"), py.Str("page_impressions_viral_unique"), py.Str("page_impressions_nonviral"), py.Str("page_impressions_nonviral_unique"), py.Str("page_impressions_by_story_type"), py.Str("page_impressions_by_story_type_unique"), py.Str("page_impressions_by_city_unique"), py.Str("page_impressions_by_country_unique"), py.Str("page_impressions_by_locale_unique"), py.Str("page_impressions_by_age_gender_unique"), py.Str("page_impressions_frequency_distribution"), py.Str("page_impressions_viral_frequency_distribution"))),
		`{{
  ','.join([
  'page_tab_views_login_top_unique',
  'page_tab_views_login_top',
  'page_tab_views_logout_top',
  'page_total_actions',
  'page_cta_clicks_logged_in_total',
  'page_cta_clicks_logged_in_unique',
  'page_cta_clicks_by_site_logged_in_unique',
  'page_cta_clicks_by_age_gender_logged_in_unique',
  'page_cta_clicks_logged_in_by_country_unique',
  'page_cta_clicks_logged_in_by_city_unique',
  'page_call_phone_clicks_logged_in_unique',
  'page_call_phone_clicks_by_age_gender_logged_in_unique',
  'page_call_phone_clicks_logged_in_by_country_unique',
  'page_call_phone_clicks_logged_in_by_city_unique',
  'page_call_phone_clicks_by_site_logged_in_unique',
  'page_get_directions_clicks_logged_in_unique',
  'page_get_directions_clicks_by_age_gender_logged_in_unique',
  'page_get_directions_clicks_logged_in_by_country_unique',
  'page_get_directions_clicks_logged_in_by_city_unique',
  'page_get_directions_clicks_by_site_logged_in_unique',
  'page_website_clicks_logged_in_unique',
  'page_website_clicks_by_age_gender_logged_in_unique',
  'page_website_clicks_logged_in_by_country_unique',
  'page_website_clicks_logged_in_by_city_unique',
  'page_website_clicks_by_site_logged_in_unique',
  'page_engaged_users',
  'page_post_engagements',
  'page_consumptions',
  'page_consumptions_unique',
  'page_consumptions_by_consumption_type',
  'page_consumptions_by_consumption_type_unique',
  'page_places_checkin_total',
  'page_places_checkin_total_unique',
  'page_places_checkin_mobile',
  'page_places_checkin_mobile_unique',
  'page_places_checkins_by_age_gender',
  'page_places_checkins_by_locale',
  'page_places_checkins_by_country',
  'page_negative_feedback',
  'page_negative_feedback_unique',
  'page_negative_feedback_by_type',
  'page_negative_feedback_by_type_unique',
  'page_positive_feedback_by_type',
  'page_positive_feedback_by_type_unique',
  'page_fans_online',
  'page_fans_online_per_day',
  'page_fan_adds_by_paid_non_paid_unique',
  'page_impressions',
  'page_impressions_unique',
  'page_impressions_paid',
  'page_impressions_paid_unique',
  'page_impressions_organic_v2',
  'page_impressions_organic_unique_v2',
  'page_impressions_viral',
  'page_impressions_viral_unique',
  'page_impressions_nonviral',
  'page_impressions_nonviral_unique',
  'page_impressions_by_story_type',
  'page_impressions_by_story_type_unique',
  'page_impressions_by_city_unique',
  'page_impressions_by_country_unique',
  'page_impressions_by_locale_unique',
  'page_impressions_by_age_gender_unique',
  'page_impressions_frequency_distribution',
  'page_impressions_viral_frequency_distribution',
  ])
}}
`,
	)
}
func text954(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("page_tab_views_login_top_unique"), py.Str("page_tab_views_login_top"), py.Str("page_tab_views_logout_top"), py.Str("page_total_actions"), py.Str("page_cta_clicks_logged_in_total"), py.Str("page_cta_clicks_logged_in_unique"), py.Str("page_cta_clicks_by_site_logged_in_unique"), py.Str("page_cta_clicks_by_age_gender_logged_in_unique"), py.Str("page_cta_clicks_logged_in_by_country_unique"), py.Str("page_cta_clicks_logged_in_by_city_unique"), py.Str("page_call_phone_clicks_logged_in_unique"), py.Str("page_call_phone_clicks_by_age_gender_logged_in_unique"), py.Str("page_call_phone_clicks_logged_in_by_country_unique"), py.Str("page_call_phone_clicks_logged_in_by_city_unique"), py.Str("page_call_phone_clicks_by_site_logged_in_unique"), py.Str("page_get_directions_clicks_logged_in_unique"), py.Str("page_get_directions_clicks_by_age_gender_logged_in_unique"), py.Str("page_get_directions_clicks_logged_in_by_country_unique"), py.Str("page_get_directions_clicks_logged_in_by_city_unique"), py.Str("page_get_directions_clicks_by_site_logged_in_unique"), py.Str("page_website_clicks_logged_in_unique"), py.Str("page_website_clicks_by_age_gender_logged_in_unique"), py.Str("page_website_clicks_logged_in_by_country_unique"), py.Str("page_website_clicks_logged_in_by_city_unique"), py.Str("page_website_clicks_by_site_logged_in_unique"), py.Str("page_engaged_users"), py.Str("page_post_engagements"), py.Str("page_consumptions"), py.Str("page_consumptions_unique"), py.Str("page_consumptions_by_consumption_type"), py.Str("page_consumptions_by_consumption_type_unique"), py.Str("page_places_checkin_total"), py.Str("page_places_checkin_total_unique"), py.Str("page_places_checkin_mobile"), py.Str("page_places_checkin_mobile_unique"), py.Str("page_places_checkins_by_age_gender"), py.Str("page_places_checkins_by_locale"), py.Str("page_places_checkins_by_country"), py.Str("page_negative_feedback"), py.Str("page_negative_feedback_unique"), py.Str("page_negative_feedback_by_type"), py.Str("page_negative_feedback_by_type_unique"), py.Str("page_positive_feedback_by_type"), py.Str("page_positive_feedback_by_type_unique"), py.Str("page_fans_online"), py.Str("page_fans_online_per_day"), py.Str("page_fan_adds_by_paid_non_paid_unique"), py.Str("page_impressions"), py.Str("page_impressions_unique"), py.Str("page_impressions_paid"), py.Str("page_impressions_paid_unique"), py.Str("page_impressions_organic_v2"), py.Str("page_impressions_organic_unique_v2"), py.Str("page_impressions_viral"), py.Str("page_impressions_viral_unique"), py.Str("page_impressions_nonviral"), py.Str("page_impressions_nonviral_unique"), py.Str("page_impressions_by_story_type"), py.Str("page_impressions_by_story_type_unique"), py.Str("page_impressions_by_city_unique"), py.Str("page_impressions_by_country_unique"), py.Str("page_impressions_by_locale_unique"), py.Str("page_impressions_by_age_gender_unique"), py.Str("page_impressions_frequency_distribution"), py.Str("page_impressions_viral_frequency_distribution"))).Text(),
		`{{
  ','.join([
  'page_tab_views_login_top_unique',
  'page_tab_views_login_top',
  'page_tab_views_logout_top',
  'page_total_actions',
  'page_cta_clicks_logged_in_total',
  'page_cta_clicks_logged_in_unique',
  'page_cta_clicks_by_site_logged_in_unique',
  'page_cta_clicks_by_age_gender_logged_in_unique',
  'page_cta_clicks_logged_in_by_country_unique',
  'page_cta_clicks_logged_in_by_city_unique',
  'page_call_phone_clicks_logged_in_unique',
  'page_call_phone_clicks_by_age_gender_logged_in_unique',
  'page_call_phone_clicks_logged_in_by_country_unique',
  'page_call_phone_clicks_logged_in_by_city_unique',
  'page_call_phone_clicks_by_site_logged_in_unique',
  'page_get_directions_clicks_logged_in_unique',
  'page_get_directions_clicks_by_age_gender_logged_in_unique',
  'page_get_directions_clicks_logged_in_by_country_unique',
  'page_get_directions_clicks_logged_in_by_city_unique',
  'page_get_directions_clicks_by_site_logged_in_unique',
  'page_website_clicks_logged_in_unique',
  'page_website_clicks_by_age_gender_logged_in_unique',
  'page_website_clicks_logged_in_by_country_unique',
  'page_website_clicks_logged_in_by_city_unique',
  'page_website_clicks_by_site_logged_in_unique',
  'page_engaged_users',
  'page_post_engagements',
  'page_consumptions',
  'page_consumptions_unique',
  'page_consumptions_by_consumption_type',
  'page_consumptions_by_consumption_type_unique',
  'page_places_checkin_total',
  'page_places_checkin_total_unique',
  'page_places_checkin_mobile',
  'page_places_checkin_mobile_unique',
  'page_places_checkins_by_age_gender',
  'page_places_checkins_by_locale',
  'page_places_checkins_by_country',
  'page_negative_feedback',
  'page_negative_feedback_unique',
  'page_negative_feedback_by_type',
  'page_negative_feedback_by_type_unique',
  'page_positive_feedback_by_type',
  'page_positive_feedback_by_type_unique',
  'page_fans_online',
  'page_fans_online_per_day',
  'page_fan_adds_by_paid_non_paid_unique',
  'page_impressions',
  'page_impressions_unique',
  'page_impressions_paid',
  'page_impressions_paid_unique',
  'page_impressions_organic_v2',
  'page_impressions_organic_unique_v2',
  'page_impressions_viral',
  'page_impressions_viral_unique',
  'page_impressions_nonviral',
  'page_impressions_nonviral_unique',
  'page_impressions_by_story_type',
  'page_impressions_by_story_type_unique',
  'page_impressions_by_city_unique',
  'page_impressions_by_country_unique',
  'page_impressions_by_locale_unique',
  'page_impressions_by_age_gender_unique',
  'page_impressions_frequency_distribution',
  'page_impressions_viral_frequency_distribution',
  ])
}}
`,
	)
}
func value955(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("id"), py.Str("about"), py.Str("ad_campaign"), py.Str("affiliation"), py.Str("app_id"), py.Str("artists_we_like"), py.Str("attire"), py.Str("awards"), py.Str("band_interests"), py.Str("band_members"), py.Str("bio"), py.Str("birthday"), py.Str("booking_agent"), py.Str("built"), py.Str("can_checkin"), py.Str("can_post"), py.Str("category"), py.Str("category_list"), py.Str("checkins"), py.Str("company_overview"), py.Str("contact_address"), py.Str("country_page_likes"), py.Str("cover"), py.Str("culinary_team"), py.Str("current_location"), py.Str("delivery_and_pickup_option_info"), py.Str("description"), py.Str("description_html"), py.Str("differently_open_offerings"), py.Str("directed_by"), py.Str("display_subtext"), py.Str("displayed_message_response_time"), py.Str("emails"), py.Str("engagement"), py.Str("fan_count"), py.Str("featured_video"), py.Str("features"), py.Str("followers_count"), py.Str("food_styles"), py.Str("founded"), py.Str("general_info"), py.Str("general_manager"), py.Str("genre"), py.Str("global_brand_page_name"), py.Str("global_brand_root_id"), py.Str("has_added_app"), py.Str("has_transitioned_to_new_page_experience"), py.Str("has_whatsapp_business_number"), py.Str("has_whatsapp_number"), py.Str("hometown"), py.Str("hours"), py.Str("impressum"), py.Str("influences"), py.Str("is_always_open"), py.Str("is_chain"), py.Str("is_community_page"), py.Str("is_eligible_for_branded_content"), py.Str("is_messenger_bot_get_started_enabled"), py.Str("is_messenger_platform_bot"), py.Str("is_owned"), py.Str("is_permanently_closed"), py.Str("is_published"), py.Str("is_unclaimed"), py.Str("is_webhooks_subscribed"), py.Str("leadgen_tos_acceptance_time"), py.Str("leadgen_tos_accepted"), py.Str("leadgen_tos_accepting_user"), py.Str("link"), py.Str("location"), py.Str("members"), py.Str("merchant_review_status"), py.Str("messenger_ads_default_icebreakers"), py.Str("messenger_ads_default_quick_replies"), py.Str("messenger_ads_quick_replies_type"), py.Str("mission"), py.Str("mpg"), py.Str("name"), py.Str("name_with_location_descriptor"), py.Str("network"), py.Str("new_like_count"), py.Str("offer_eligible"), py.Str("overall_star_rating"), py.Str("page_token"), py.Str("parking"), py.Str("payment_options"), py.Str("personal_info"), py.Str("personal_interests"), py.Str("pharma_safety_info"), py.Str("phone"), py.Str("pickup_options"), py.Str("place_type"), py.Str("plot_outline"), py.Str("press_contact"), py.Str("price_range"), py.Str("privacy_info_url"), py.Str("produced_by"), py.Str("products"), py.Str("promotion_eligible"), py.Str("promotion_ineligible_reason"), py.Str("public_transit"), py.Str("rating_count"), py.Str("record_label"), py.Str("release_date"), py.Str("restaurant_services"), py.Str("restaurant_specialties"), py.Str("schedule"), py.Str("screenplay_by"), py.Str("season"), py.Str("single_line_address"), py.Str("starring"), py.Str("start_info"), py.Str("store_code"), py.Str("store_location_descriptor"), py.Str("store_number"), py.Str("studio"), py.Str("supports_donate_button_in_live_video"), py.Str("talking_about_count"), py.Str("temporary_status"), py.Str("unread_message_count"), py.Str("unread_notif_count"), py.Str("unseen_message_count"), py.Str("username"), py.Str("verification_status"), py.Str("voip_info"), py.Str("website"), py.Str("were_here_count"), py.Str("whatsapp_number"), py.Str("written_by"), py.Str("albums"), py.Str("call_to_actions"), py.Str("canvas_elements"), py.Str("events"), py.Str("feed"), py.Str("global_brand_children"), py.Str("groups"), py.Str("image_copyrights"), py.Str("indexed_videos"), py.Str("likes"), py.Str("live_videos"), py.Str("photos"), py.Str("posts"), py.Str("product_catalogs"), py.Str("published_posts"), py.Str("ratings"), py.Str("tabs"), py.Str("tagged"), py.Str("rtb_dynamic_posts"), py.Str("video_lists"), py.Str("videos"))),
		`{{ 
  ','.join([
  'id',
  'about',
  'ad_campaign',
  'affiliation',
  'app_id',
  'artists_we_like',
  'attire',
  'awards',
  'band_interests',
  'band_members',
  'bio',
  'birthday',
  'booking_agent',
  'built',
  'can_checkin',
  'can_post',
  'category',
  'category_list',
  'checkins',
  'company_overview',
  'contact_address',
  'country_page_likes',
  'cover',
  'culinary_team',
  'current_location',
  'delivery_and_pickup_option_info',
  'description',
  'description_html',
  'differently_open_offerings',
  'directed_by',
  'display_subtext',
  'displayed_message_response_time',
  'emails',
  'engagement',
  'fan_count',
  'featured_video',
  'features',
  'followers_count',
  'food_styles',
  'founded',
  'general_info',
  'general_manager',
  'genre',
  'global_brand_page_name',
  'global_brand_root_id',
  'has_added_app',
  'has_transitioned_to_new_page_experience',
  'has_whatsapp_business_number',
  'has_whatsapp_number',
  'hometown',
  'hours',
  'impressum',
  'influences',
  'is_always_open',
  'is_chain',
  'is_community_page',
  'is_eligible_for_branded_content',
  'is_messenger_bot_get_started_enabled',
  'is_messenger_platform_bot',
  'is_owned',
  'is_permanently_closed',
  'is_published',
  'is_unclaimed',
  'is_webhooks_subscribed',
  'leadgen_tos_acceptance_time',
  'leadgen_tos_accepted',
  'leadgen_tos_accepting_user',
  'link',
  'location',
  'members',
  'merchant_review_status',
  'messenger_ads_default_icebreakers',
  'messenger_ads_default_quick_replies',
  'messenger_ads_quick_replies_type',
  'mission',
  'mpg',
  'name',
  'name_with_location_descriptor',
  'network',
  'new_like_count',
  'offer_eligible',
  'overall_star_rating',
  'page_token',
  'parking',
  'payment_options',
  'personal_info',
  'personal_interests',
  'pharma_safety_info',
  'phone',
  'pickup_options',
  'place_type',
  'plot_outline',
  'press_contact',
  'price_range',
  'privacy_info_url',
  'produced_by',
  'products',
  'promotion_eligible',
  'promotion_ineligible_reason',
  'public_transit',
  'rating_count',
  'record_label',
  'release_date',
  'restaurant_services',
  'restaurant_specialties',
  'schedule',
  'screenplay_by',
  'season',
  'single_line_address',
  'starring',
  'start_info',
  'store_code',
  'store_location_descriptor',
  'store_number',
  'studio',
  'supports_donate_button_in_live_video',
  'talking_about_count',
  'temporary_status',
  'unread_message_count',
  'unread_notif_count',
  'unseen_message_count',
  'username',
  'verification_status',
  'voip_info',
  'website',
  'were_here_count',
  'whatsapp_number',
  'written_by',
  'albums',
  'call_to_actions',
  'canvas_elements',
  'events',
  'feed',
  'global_brand_children',
  'groups',
  'image_copyrights',
  'indexed_videos',
  'likes',
  'live_videos',
  'photos',
  'posts',
  'product_catalogs',
  'published_posts',
  'ratings',
  'tabs', 
  'tagged',
  'rtb_dynamic_posts',
  'video_lists',
  'videos',
  ]) 
}}
`,
	)
}
func typed955(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("id"), py.Str("about"), py.Str("ad_campaign"), py.Str("affiliation"), py.Str("app_id"), py.Str("artists_we_like"), py.Str("attire"), py.Str("awards"), py.Str("band_interests"), py.Str("band_members"), py.Str("bio"), py.Str("birthday"), py.Str("booking_agent"), py.Str("built"), py.Str("can_checkin"), py.Str("can_post"), py.Str("category"), py.Str("category_list"), py.Str("checkins"), py.Str("company_overview"), py.Str("contact_address"), py.Str("country_page_likes"), py.Str("cover"), py.Str("culinary_team"), py.Str("current_location"), py.Str("delivery_and_pickup_option_info"), py.Str("description"), py.Str("description_html"), py.Str("differently_open_offerings"), py.Str("directed_by"), py.Str("display_subtext"), py.Str("displayed_message_response_time"), py.Str("emails"), py.Str("engagement"), py.Str("fan_count"), py.Str("featured_video"), py.Str("features"), py.Str("followers_count"), py.Str("food_styles"), py.Str("founded"), py.Str("general_info"), py.Str("general_manager"), py.Str("genre"), py.Str("global_brand_page_name"), py.Str("global_brand_root_id"), py.Str("has_added_app"), py.Str("has_transitioned_to_new_page_experience"), py.Str("has_whatsapp_business_number"), py.Str("has_whatsapp_number"), py.Str("hometown"), py.Str("hours"), py.Str("impressum"), py.Str("influences"), py.Str("is_always_open"), py.Str("is_chain"), py.Str("is_community_page"), py.Str("is_eligible_for_branded_content"), py.Str("is_messenger_bot_get_started_enabled"), py.Str("is_messenger_platform_bot"), py.Str("is_owned"), py.Str("is_permanently_closed"), py.Str("is_published"), py.Str("is_unclaimed"), py.Str("is_webhooks_subscribed"), py.Str("leadgen_tos_acceptance_time"), py.Str("leadgen_tos_accepted"), py.Str("leadgen_tos_accepting_user"), py.Str("link"), py.Str("location"), py.Str("members"), py.Str("merchant_review_status"), py.Str("messenger_ads_default_icebreakers"), py.Str("messenger_ads_default_quick_replies"), py.Str("messenger_ads_quick_replies_type"), py.Str("mission"), py.Str("mpg"), py.Str("name"), py.Str("name_with_location_descriptor"), py.Str("network"), py.Str("new_like_count"), py.Str("offer_eligible"), py.Str("overall_star_rating"), py.Str("page_token"), py.Str("parking"), py.Str("payment_options"), py.Str("personal_info"), py.Str("personal_interests"), py.Str("pharma_safety_info"), py.Str("phone"), py.Str("pickup_options"), py.Str("place_type"), py.Str("plot_outline"), py.Str("press_contact"), py.Str("price_range"), py.Str("privacy_info_url"), py.Str("produced_by"), py.Str("products"), py.Str("promotion_eligible"), py.Str("promotion_ineligible_reason"), py.Str("public_transit"), py.Str("rating_count"), py.Str("record_label"), py.Str("release_date"), py.Str("restaurant_services"), py.Str("restaurant_specialties"), py.Str("schedule"), py.Str("screenplay_by"), py.Str("season"), py.Str("single_line_address"), py.Str("starring"), py.Str("start_info"), py.Str("store_code"), py.Str("store_location_descriptor"), py.Str("store_number"), py.Str("studio"), py.Str("supports_donate_button_in_live_video"), py.Str("talking_about_count"), py.Str("temporary_status"), py.Str("unread_message_count"), py.Str("unread_notif_count"), py.Str("unseen_message_count"), py.Str("username"), py.Str("verification_status"), py.Str("voip_info"), py.Str("website"), py.Str("were_here_count"), py.Str("whatsapp_number"), py.Str("written_by"), py.Str("albums"), py.Str("call_to_actions"), py.Str("canvas_elements"), py.Str("events"), py.Str("feed"), py.Str("global_brand_children"), py.Str("groups"), py.Str("image_copyrights"), py.Str("indexed_videos"), py.Str("likes"), py.Str("live_videos"), py.Str("photos"), py.Str("posts"), py.Str("product_catalogs"), py.Str("published_posts"), py.Str("ratings"), py.Str("tabs"), py.Str("tagged"), py.Str("rtb_dynamic_posts"), py.Str("video_lists"), py.Str("videos"))),
		`{{ 
  ','.join([
  'id',
  'about',
  'ad_campaign',
  'affiliation',
  'app_id',
  'artists_we_like',
  'attire',
  'awards',
  'band_interests',
  'band_members',
  'bio',
  'birthday',
  'booking_agent',
  'built',
  'can_checkin',
  'can_post',
  'category',
  'category_list',
  'checkins',
  'company_overview',
  'contact_address',
  'country_page_likes',
  'cover',
  'culinary_team',
  'current_location',
  'delivery_and_pickup_option_info',
  'description',
  'description_html',
  'differently_open_offerings',
  'directed_by',
  'display_subtext',
  'displayed_message_response_time',
  'emails',
  'engagement',
  'fan_count',
  'featured_video',
  'features',
  'followers_count',
  'food_styles',
  'founded',
  'general_info',
  'general_manager',
  'genre',
  'global_brand_page_name',
  'global_brand_root_id',
  'has_added_app',
  'has_transitioned_to_new_page_experience',
  'has_whatsapp_business_number',
  'has_whatsapp_number',
  'hometown',
  'hours',
  'impressum',
  'influences',
  'is_always_open',
  'is_chain',
  'is_community_page',
  'is_eligible_for_branded_content',
  'is_messenger_bot_get_started_enabled',
  'is_messenger_platform_bot',
  'is_owned',
  'is_permanently_closed',
  'is_published',
  'is_unclaimed',
  'is_webhooks_subscribed',
  'leadgen_tos_acceptance_time',
  'leadgen_tos_accepted',
  'leadgen_tos_accepting_user',
  'link',
  'location',
  'members',
  'merchant_review_status',
  'messenger_ads_default_icebreakers',
  'messenger_ads_default_quick_replies',
  'messenger_ads_quick_replies_type',
  'mission',
  'mpg',
  'name',
  'name_with_location_descriptor',
  'network',
  'new_like_count',
  'offer_eligible',
  'overall_star_rating',
  'page_token',
  'parking',
  'payment_options',
  'personal_info',
  'personal_interests',
  'pharma_safety_info',
  'phone',
  'pickup_options',
  'place_type',
  'plot_outline',
  'press_contact',
  'price_range',
  'privacy_info_url',
  'produced_by',
  'products',
  'promotion_eligible',
  'promotion_ineligible_reason',
  'public_transit',
  'rating_count',
  'record_label',
  'release_date',
  'restaurant_services',
  'restaurant_specialties',
  'schedule',
  'screenplay_by',
  'season',
  'single_line_address',
  'starring',
  'start_info',
  'store_code',
  'store_location_descriptor',
  'store_number',
  'studio',
  'supports_donate_button_in_live_video',
  'talking_about_count',
  'temporary_status',
  'unread_message_count',
  'unread_notif_count',
  'unseen_message_count',
  'username',
  'verification_status',
  'voip_info',
  'website',
  'were_here_count',
  'whatsapp_number',
  'written_by',
  'albums',
  'call_to_actions',
  'canvas_elements',
  'events',
  'feed',
  'global_brand_children',
  'groups',
  'image_copyrights',
  'indexed_videos',
  'likes',
  'live_videos',
  'photos',
  'posts',
  'product_catalogs',
  'published_posts',
  'ratings',
  'tabs', 
  'tagged',
  'rtb_dynamic_posts',
  'video_lists',
  'videos',
  ]) 
}}
`,
	)
}
func texts955(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("id"), py.Str("about"), py.Str("ad_campaign"), py.Str("affiliation"), py.Str("app_id"), py.Str("artists_we_like"), py.Str("attire"), py.Str("awards"), py.Str("band_interests"), py.Str("band_members"), py.Str("bio"), py.Str("birthday"), py.Str("booking_agent"), py.Str("built"), py.Str("can_checkin"), py.Str("can_post"), py.Str("category"), py.Str("category_list"), py.Str("checkins"), py.Str("company_overview"), py.Str("contact_address"), py.Str("country_page_likes"), py.Str("cover"), py.Str("culinary_team"), py.Str("current_location"), py.Str("delivery_and_pickup_option_info"), py.Str("description"), py.Str("description_html"), py.Str("differently_open_offerings"), py.Str("directed_by"), py.Str("display_subtext"), py.Str("displayed_message_response_time"), py.Str("emails"), py.Str("engagement"), py.Str("fan_count"), py.Str("featured_video"), py.Str("features"), py.Str("followers_count"), py.Str("food_styles"), py.Str("founded"), py.Str("general_info"), py.Str("general_manager"), py.Str("genre"), py.Str("global_brand_page_name"), py.Str("global_brand_root_id"), py.Str("has_added_app"), py.Str("has_transitioned_to_new_page_experience"), py.Str("has_whatsapp_business_number"), py.Str("has_whatsapp_number"), py.Str("hometown"), py.Str("hours"), py.Str("impressum"), py.Str("influences"), py.Str("is_always_open"), py.Str("is_chain"), py.Str("is_community_page"), py.Str("is_eligible_for_branded_content"), py.Str("is_messenger_bot_get_started_enabled"), py.Str("is_messenger_platform_bot"), py.Str("is_owned"), py.Str("is_permanently_closed"), py.Str("is_published"), py.Str("is_unclaimed"), py.Str("is_webhooks_subscribed"), py.Str("leadgen_tos_acceptance_time"), py.Str("leadgen_tos_accepted"), py.Str("leadgen_tos_accepting_user"), py.Str("link"), py.Str("location"), py.Str("members"), py.Str("merchant_review_status"), py.Str("messenger_ads_default_icebreakers"), py.Str("messenger_ads_default_quick_replies"), py.Str("messenger_ads_quick_replies_type"), py.Str("mission"), py.Str("mpg"), py.Str("name"), py.Str("name_with_location_descriptor"), py.Str("network"), py.Str("new_like_count"), py.Str("offer_eligible"), py.Str("overall_star_rating"), py.Str("page_token"), py.Str("parking"), py.Str("payment_options"), py.Str("personal_info"), py.Str("personal_interests"), py.Str("pharma_safety_info"), py.Str("phone"), py.Str("pickup_options"), py.Str("place_type"), py.Str("plot_outline"), py.Str("press_contact"), py.Str("price_range"), py.Str("privacy_info_url"), py.Str("produced_by"), py.Str("products"), py.Str("promotion_eligible"), py.Str("promotion_ineligible_reason"), py.Str("public_transit"), py.Str("rating_count"), py.Str("record_label"), py.Str("release_date"), py.Str("restaurant_services"), py.Str("restaurant_specialties"), py.Str("schedule"), py.Str("screenplay_by"), py.Str("season"), py.Str("single_line_address"), py.Str("starring"), py.Str("start_info"), py.Str("store_code"), py.Str("store_location_descriptor"), py.Str("store_number"), py.Str("studio"), py.Str("supports_donate_button_in_live_video"), py.Str("talking_about_count"), py.Str("temporary_status"), py.Str("unread_message_count"), py.Str("unread_notif_count"), py.Str("unseen_message_count"), py.Str("username"), py.Str("verification_status"), py.Str("voip_info"), py.Str("website"), py.Str("were_here_count"), py.Str("whatsapp_number"), py.Str("written_by"), py.Str("albums"), py.Str("call_to_actions"), py.Str("canvas_elements"), py.Str("events"), py.Str("feed"), py.Str("global_brand_children"), py.Str("groups"), py.Str("image_copyrights"), py.Str("indexed_videos"), py.Str("likes"), py.Str("live_videos"), py.Str("photos"), py.Str("posts"), py.Str("product_catalogs"), py.Str("published_posts"), py.Str("ratings"), py.Str("tabs"), py.Str("tagged"), py.Str("rtb_dynamic_posts"), py.Str("video_lists"), py.Str("videos"))),
		`{{ 
  ','.join([
  'id',
  'about',
  'ad_campaign',
  'affiliation',
  'app_id',
  'artists_we_like',
  'attire',
  'awards',
  'band_interests',
  'band_members',
  'bio',
  'birthday',
  'booking_agent',
  'built',
  'can_checkin',
  'can_post',
  'category',
  'category_list',
  'checkins',
  'company_overview',
  'contact_address',
  'country_page_likes',
  'cover',
  'culinary_team',
  'current_location',
  'delivery_and_pickup_option_info',
  'description',
  'description_html',
  'differently_open_offerings',
  'directed_by',
  'display_subtext',
  'displayed_message_response_time',
  'emails',
  'engagement',
  'fan_count',
  'featured_video',
  'features',
  'followers_count',
  'food_styles',
  'founded',
  'general_info',
  'general_manager',
  'genre',
  'global_brand_page_name',
  'global_brand_root_id',
  'has_added_app',
  'has_transitioned_to_new_page_experience',
  'has_whatsapp_business_number',
  'has_whatsapp_number',
  'hometown',
  'hours',
  'impressum',
  'influences',
  'is_always_open',
  'is_chain',
  'is_community_page',
  'is_eligible_for_branded_content',
  'is_messenger_bot_get_started_enabled',
  'is_messenger_platform_bot',
  'is_owned',
  'is_permanently_closed',
  'is_published',
  'is_unclaimed',
  'is_webhooks_subscribed',
  'leadgen_tos_acceptance_time',
  'leadgen_tos_accepted',
  'leadgen_tos_accepting_user',
  'link',
  'location',
  'members',
  'merchant_review_status',
  'messenger_ads_default_icebreakers',
  'messenger_ads_default_quick_replies',
  'messenger_ads_quick_replies_type',
  'mission',
  'mpg',
  'name',
  'name_with_location_descriptor',
  'network',
  'new_like_count',
  'offer_eligible',
  'overall_star_rating',
  'page_token',
  'parking',
  'payment_options',
  'personal_info',
  'personal_interests',
  'pharma_safety_info',
  'phone',
  'pickup_options',
  'place_type',
  'plot_outline',
  'press_contact',
  'price_range',
  'privacy_info_url',
  'produced_by',
  'products',
  'promotion_eligible',
  'promotion_ineligible_reason',
  'public_transit',
  'rating_count',
  'record_label',
  'release_date',
  'restaurant_services',
  'restaurant_specialties',
  'schedule',
  'screenplay_by',
  'season',
  'single_line_address',
  'starring',
  'start_info',
  'store_code',
  'store_location_descriptor',
  'store_number',
  'studio',
  'supports_donate_button_in_live_video',
  'talking_about_count',
  'temporary_status',
  'unread_message_count',
  'unread_notif_count',
  'unseen_message_count',
  'username',
  'verification_status',
  'voip_info',
  'website',
  'were_here_count',
  'whatsapp_number',
  'written_by',
  'albums',
  'call_to_actions',
  'canvas_elements',
  'events',
  'feed',
  'global_brand_children',
  'groups',
  'image_copyrights',
  'indexed_videos',
  'likes',
  'live_videos',
  'photos',
  'posts',
  'product_catalogs',
  'published_posts',
  'ratings',
  'tabs', 
  'tagged',
  'rtb_dynamic_posts',
  'video_lists',
  'videos',
  ]) 
}}
`,
	)
}
func text955(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("id"), py.Str("about"), py.Str("ad_campaign"), py.Str("affiliation"), py.Str("app_id"), py.Str("artists_we_like"), py.Str("attire"), py.Str("awards"), py.Str("band_interests"), py.Str("band_members"), py.Str("bio"), py.Str("birthday"), py.Str("booking_agent"), py.Str("built"), py.Str("can_checkin"), py.Str("can_post"), py.Str("category"), py.Str("category_list"), py.Str("checkins"), py.Str("company_overview"), py.Str("contact_address"), py.Str("country_page_likes"), py.Str("cover"), py.Str("culinary_team"), py.Str("current_location"), py.Str("delivery_and_pickup_option_info"), py.Str("description"), py.Str("description_html"), py.Str("differently_open_offerings"), py.Str("directed_by"), py.Str("display_subtext"), py.Str("displayed_message_response_time"), py.Str("emails"), py.Str("engagement"), py.Str("fan_count"), py.Str("featured_video"), py.Str("features"), py.Str("followers_count"), py.Str("food_styles"), py.Str("founded"), py.Str("general_info"), py.Str("general_manager"), py.Str("genre"), py.Str("global_brand_page_name"), py.Str("global_brand_root_id"), py.Str("has_added_app"), py.Str("has_transitioned_to_new_page_experience"), py.Str("has_whatsapp_business_number"), py.Str("has_whatsapp_number"), py.Str("hometown"), py.Str("hours"), py.Str("impressum"), py.Str("influences"), py.Str("is_always_open"), py.Str("is_chain"), py.Str("is_community_page"), py.Str("is_eligible_for_branded_content"), py.Str("is_messenger_bot_get_started_enabled"), py.Str("is_messenger_platform_bot"), py.Str("is_owned"), py.Str("is_permanently_closed"), py.Str("is_published"), py.Str("is_unclaimed"), py.Str("is_webhooks_subscribed"), py.Str("leadgen_tos_acceptance_time"), py.Str("leadgen_tos_accepted"), py.Str("leadgen_tos_accepting_user"), py.Str("link"), py.Str("location"), py.Str("members"), py.Str("merchant_review_status"), py.Str("messenger_ads_default_icebreakers"), py.Str("messenger_ads_default_quick_replies"), py.Str("messenger_ads_quick_replies_type"), py.Str("mission"), py.Str("mpg"), py.Str("name"), py.Str("name_with_location_descriptor"), py.Str("network"), py.Str("new_like_count"), py.Str("offer_eligible"), py.Str("overall_star_rating"), py.Str("page_token"), py.Str("parking"), py.Str("payment_options"), py.Str("personal_info"), py.Str("personal_interests"), py.Str("pharma_safety_info"), py.Str("phone"), py.Str("pickup_options"), py.Str("place_type"), py.Str("plot_outline"), py.Str("press_contact"), py.Str("price_range"), py.Str("privacy_info_url"), py.Str("produced_by"), py.Str("products"), py.Str("promotion_eligible"), py.Str("promotion_ineligible_reason"), py.Str("public_transit"), py.Str("rating_count"), py.Str("record_label"), py.Str("release_date"), py.Str("restaurant_services"), py.Str("restaurant_specialties"), py.Str("schedule"), py.Str("screenplay_by"), py.Str("season"), py.Str("single_line_address"), py.Str("starring"), py.Str("start_info"), py.Str("store_code"), py.Str("store_location_descriptor"), py.Str("store_number"), py.Str("studio"), py.Str("supports_donate_button_in_live_video"), py.Str("talking_about_count"), py.Str("temporary_status"), py.Str("unread_message_count"), py.Str("unread_notif_count"), py.Str("unseen_message_count"), py.Str("username"), py.Str("verification_status"), py.Str("voip_info"), py.Str("website"), py.Str("were_here_count"), py.Str("whatsapp_number"), py.Str("written_by"), py.Str("albums"), py.Str("call_to_actions"), py.Str("canvas_elements"), py.Str("events"), py.Str("feed"), py.Str("global_brand_children"), py.Str("groups"), py.Str("image_copyrights"), py.Str("indexed_videos"), py.Str("likes"), py.Str("live_videos"), py.Str("photos"), py.Str("posts"), py.Str("product_catalogs"), py.Str("published_posts"), py.Str("ratings"), py.Str("tabs"), py.Str("tagged"), py.Str("rtb_dynamic_posts"), py.Str("video_lists"), py.Str("videos"))).Text(),
		`{{ 
  ','.join([
  'id',
  'about',
  'ad_campaign',
  'affiliation',
  'app_id',
  'artists_we_like',
  'attire',
  'awards',
  'band_interests',
  'band_members',
  'bio',
  'birthday',
  'booking_agent',
  'built',
  'can_checkin',
  'can_post',
  'category',
  'category_list',
  'checkins',
  'company_overview',
  'contact_address',
  'country_page_likes',
  'cover',
  'culinary_team',
  'current_location',
  'delivery_and_pickup_option_info',
  'description',
  'description_html',
  'differently_open_offerings',
  'directed_by',
  'display_subtext',
  'displayed_message_response_time',
  'emails',
  'engagement',
  'fan_count',
  'featured_video',
  'features',
  'followers_count',
  'food_styles',
  'founded',
  'general_info',
  'general_manager',
  'genre',
  'global_brand_page_name',
  'global_brand_root_id',
  'has_added_app',
  'has_transitioned_to_new_page_experience',
  'has_whatsapp_business_number',
  'has_whatsapp_number',
  'hometown',
  'hours',
  'impressum',
  'influences',
  'is_always_open',
  'is_chain',
  'is_community_page',
  'is_eligible_for_branded_content',
  'is_messenger_bot_get_started_enabled',
  'is_messenger_platform_bot',
  'is_owned',
  'is_permanently_closed',
  'is_published',
  'is_unclaimed',
  'is_webhooks_subscribed',
  'leadgen_tos_acceptance_time',
  'leadgen_tos_accepted',
  'leadgen_tos_accepting_user',
  'link',
  'location',
  'members',
  'merchant_review_status',
  'messenger_ads_default_icebreakers',
  'messenger_ads_default_quick_replies',
  'messenger_ads_quick_replies_type',
  'mission',
  'mpg',
  'name',
  'name_with_location_descriptor',
  'network',
  'new_like_count',
  'offer_eligible',
  'overall_star_rating',
  'page_token',
  'parking',
  'payment_options',
  'personal_info',
  'personal_interests',
  'pharma_safety_info',
  'phone',
  'pickup_options',
  'place_type',
  'plot_outline',
  'press_contact',
  'price_range',
  'privacy_info_url',
  'produced_by',
  'products',
  'promotion_eligible',
  'promotion_ineligible_reason',
  'public_transit',
  'rating_count',
  'record_label',
  'release_date',
  'restaurant_services',
  'restaurant_specialties',
  'schedule',
  'screenplay_by',
  'season',
  'single_line_address',
  'starring',
  'start_info',
  'store_code',
  'store_location_descriptor',
  'store_number',
  'studio',
  'supports_donate_button_in_live_video',
  'talking_about_count',
  'temporary_status',
  'unread_message_count',
  'unread_notif_count',
  'unseen_message_count',
  'username',
  'verification_status',
  'voip_info',
  'website',
  'were_here_count',
  'whatsapp_number',
  'written_by',
  'albums',
  'call_to_actions',
  'canvas_elements',
  'events',
  'feed',
  'global_brand_children',
  'groups',
  'image_copyrights',
  'indexed_videos',
  'likes',
  'live_videos',
  'photos',
  'posts',
  'product_catalogs',
  'published_posts',
  'ratings',
  'tabs', 
  'tagged',
  'rtb_dynamic_posts',
  'video_lists',
  'videos',
  ]) 
}}
`,
	)
}
func value956(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("id"), py.Str("actions"), py.Str("admin_creator"), py.Str("application"), py.Str("backdated_time"), py.Str("call_to_action"), py.Str("can_reply_privately"), py.Str("child_attachments"), py.Str("coordinates"), py.Str("created_time"), py.Str("event"), py.Str("expanded_height"), py.Str("expanded_width"), py.Str("feed_targeting"), py.Str("from"), py.Str("height"), py.Str("icon"), py.Str("instagram_eligibility"), py.Str("is_eligible_for_promotion"), py.Str("is_expired"), py.Str("is_hidden"), py.Str("is_inline_created"), py.Str("is_instagram_eligible"), py.Str("is_popular"), py.Str("is_published"), py.Str("is_spherical"), py.Str("message"), py.Str("message_tags"), py.Str("multi_share_end_card"), py.Str("multi_share_optimized"), py.Str("parent_id"), py.Str("permalink_url"), py.Str("place"), py.Str("privacy"), py.Str("promotable_id"), py.Str("promotion_status"), py.Str("properties"), py.Str("scheduled_publish_time"), py.Str("shares"), py.Str("status_type"), py.Str("story"), py.Str("story_tags"), py.Str("subscribed"), py.Str("target"), py.Str("targeting"), py.Str("timeline_visibility"), py.Str("updated_time"), py.Str("via"), py.Str("video_buying_eligibility"), py.Str("width"), py.Str("comments"), py.Str("dynamic_posts"), py.Str("likes"), py.Str("reactions"), py.Str("sharedposts"), py.Str("sponsor_tags"), py.Str("to"))),
		`{{ 
  ','.join([
  'id',
  'actions',
  'admin_creator',
  'application',
  'backdated_time',
  'call_to_action',
  'can_reply_privately',
  'child_attachments',
  'coordinates',
  'created_time',
  'event',
  'expanded_height',
  'expanded_width',
  'feed_targeting',
  'from',
  'height',
  'icon',
  'instagram_eligibility',
  'is_eligible_for_promotion',
  'is_expired',
  'is_hidden',
  'is_inline_created',
  'is_instagram_eligible',
  'is_popular',
  'is_published',
  'is_spherical',
  'message',
  'message_tags',
  'multi_share_end_card',
  'multi_share_optimized',
  'parent_id',
  'permalink_url',
  'place',
  'privacy',
  'promotable_id',
  'promotion_status',
  'properties',
  'scheduled_publish_time',
  'shares',
  'status_type',
  'story',
  'story_tags',
  'subscribed',
  'target',
  'targeting',
  'timeline_visibility',
  'updated_time',
  'via',
  'video_buying_eligibility',
  'width',
  'comments',
  'dynamic_posts',
  'likes',
  'reactions',
  'sharedposts',
  'sponsor_tags',
  'to'
  ])
}}
`,
	)
}
func typed956(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("id"), py.Str("actions"), py.Str("admin_creator"), py.Str("application"), py.Str("backdated_time"), py.Str("call_to_action"), py.Str("can_reply_privately"), py.Str("child_attachments"), py.Str("coordinates"), py.Str("created_time"), py.Str("event"), py.Str("expanded_height"), py.Str("expanded_width"), py.Str("feed_targeting"), py.Str("from"), py.Str("height"), py.Str("icon"), py.Str("instagram_eligibility"), py.Str("is_eligible_for_promotion"), py.Str("is_expired"), py.Str("is_hidden"), py.Str("is_inline_created"), py.Str("is_instagram_eligible"), py.Str("is_popular"), py.Str("is_published"), py.Str("is_spherical"), py.Str("message"), py.Str("message_tags"), py.Str("multi_share_end_card"), py.Str("multi_share_optimized"), py.Str("parent_id"), py.Str("permalink_url"), py.Str("place"), py.Str("privacy"), py.Str("promotable_id"), py.Str("promotion_status"), py.Str("properties"), py.Str("scheduled_publish_time"), py.Str("shares"), py.Str("status_type"), py.Str("story"), py.Str("story_tags"), py.Str("subscribed"), py.Str("target"), py.Str("targeting"), py.Str("timeline_visibility"), py.Str("updated_time"), py.Str("via"), py.Str("video_buying_eligibility"), py.Str("width"), py.Str("comments"), py.Str("dynamic_posts"), py.Str("likes"), py.Str("reactions"), py.Str("sharedposts"), py.Str("sponsor_tags"), py.Str("to"))),
		`{{ 
  ','.join([
  'id',
  'actions',
  'admin_creator',
  'application',
  'backdated_time',
  'call_to_action',
  'can_reply_privately',
  'child_attachments',
  'coordinates',
  'created_time',
  'event',
  'expanded_height',
  'expanded_width',
  'feed_targeting',
  'from',
  'height',
  'icon',
  'instagram_eligibility',
  'is_eligible_for_promotion',
  'is_expired',
  'is_hidden',
  'is_inline_created',
  'is_instagram_eligible',
  'is_popular',
  'is_published',
  'is_spherical',
  'message',
  'message_tags',
  'multi_share_end_card',
  'multi_share_optimized',
  'parent_id',
  'permalink_url',
  'place',
  'privacy',
  'promotable_id',
  'promotion_status',
  'properties',
  'scheduled_publish_time',
  'shares',
  'status_type',
  'story',
  'story_tags',
  'subscribed',
  'target',
  'targeting',
  'timeline_visibility',
  'updated_time',
  'via',
  'video_buying_eligibility',
  'width',
  'comments',
  'dynamic_posts',
  'likes',
  'reactions',
  'sharedposts',
  'sponsor_tags',
  'to'
  ])
}}
`,
	)
}
func texts956(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("id"), py.Str("actions"), py.Str("admin_creator"), py.Str("application"), py.Str("backdated_time"), py.Str("call_to_action"), py.Str("can_reply_privately"), py.Str("child_attachments"), py.Str("coordinates"), py.Str("created_time"), py.Str("event"), py.Str("expanded_height"), py.Str("expanded_width"), py.Str("feed_targeting"), py.Str("from"), py.Str("height"), py.Str("icon"), py.Str("instagram_eligibility"), py.Str("is_eligible_for_promotion"), py.Str("is_expired"), py.Str("is_hidden"), py.Str("is_inline_created"), py.Str("is_instagram_eligible"), py.Str("is_popular"), py.Str("is_published"), py.Str("is_spherical"), py.Str("message"), py.Str("message_tags"), py.Str("multi_share_end_card"), py.Str("multi_share_optimized"), py.Str("parent_id"), py.Str("permalink_url"), py.Str("place"), py.Str("privacy"), py.Str("promotable_id"), py.Str("promotion_status"), py.Str("properties"), py.Str("scheduled_publish_time"), py.Str("shares"), py.Str("status_type"), py.Str("story"), py.Str("story_tags"), py.Str("subscribed"), py.Str("target"), py.Str("targeting"), py.Str("timeline_visibility"), py.Str("updated_time"), py.Str("via"), py.Str("video_buying_eligibility"), py.Str("width"), py.Str("comments"), py.Str("dynamic_posts"), py.Str("likes"), py.Str("reactions"), py.Str("sharedposts"), py.Str("sponsor_tags"), py.Str("to"))),
		`{{ 
  ','.join([
  'id',
  'actions',
  'admin_creator',
  'application',
  'backdated_time',
  'call_to_action',
  'can_reply_privately',
  'child_attachments',
  'coordinates',
  'created_time',
  'event',
  'expanded_height',
  'expanded_width',
  'feed_targeting',
  'from',
  'height',
  'icon',
  'instagram_eligibility',
  'is_eligible_for_promotion',
  'is_expired',
  'is_hidden',
  'is_inline_created',
  'is_instagram_eligible',
  'is_popular',
  'is_published',
  'is_spherical',
  'message',
  'message_tags',
  'multi_share_end_card',
  'multi_share_optimized',
  'parent_id',
  'permalink_url',
  'place',
  'privacy',
  'promotable_id',
  'promotion_status',
  'properties',
  'scheduled_publish_time',
  'shares',
  'status_type',
  'story',
  'story_tags',
  'subscribed',
  'target',
  'targeting',
  'timeline_visibility',
  'updated_time',
  'via',
  'video_buying_eligibility',
  'width',
  'comments',
  'dynamic_posts',
  'likes',
  'reactions',
  'sharedposts',
  'sponsor_tags',
  'to'
  ])
}}
`,
	)
}
func text956(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(py.Str(","), "join", py.ListOf(py.Str("id"), py.Str("actions"), py.Str("admin_creator"), py.Str("application"), py.Str("backdated_time"), py.Str("call_to_action"), py.Str("can_reply_privately"), py.Str("child_attachments"), py.Str("coordinates"), py.Str("created_time"), py.Str("event"), py.Str("expanded_height"), py.Str("expanded_width"), py.Str("feed_targeting"), py.Str("from"), py.Str("height"), py.Str("icon"), py.Str("instagram_eligibility"), py.Str("is_eligible_for_promotion"), py.Str("is_expired"), py.Str("is_hidden"), py.Str("is_inline_created"), py.Str("is_instagram_eligible"), py.Str("is_popular"), py.Str("is_published"), py.Str("is_spherical"), py.Str("message"), py.Str("message_tags"), py.Str("multi_share_end_card"), py.Str("multi_share_optimized"), py.Str("parent_id"), py.Str("permalink_url"), py.Str("place"), py.Str("privacy"), py.Str("promotable_id"), py.Str("promotion_status"), py.Str("properties"), py.Str("scheduled_publish_time"), py.Str("shares"), py.Str("status_type"), py.Str("story"), py.Str("story_tags"), py.Str("subscribed"), py.Str("target"), py.Str("targeting"), py.Str("timeline_visibility"), py.Str("updated_time"), py.Str("via"), py.Str("video_buying_eligibility"), py.Str("width"), py.Str("comments"), py.Str("dynamic_posts"), py.Str("likes"), py.Str("reactions"), py.Str("sharedposts"), py.Str("sponsor_tags"), py.Str("to"))).Text(),
		`{{ 
  ','.join([
  'id',
  'actions',
  'admin_creator',
  'application',
  'backdated_time',
  'call_to_action',
  'can_reply_privately',
  'child_attachments',
  'coordinates',
  'created_time',
  'event',
  'expanded_height',
  'expanded_width',
  'feed_targeting',
  'from',
  'height',
  'icon',
  'instagram_eligibility',
  'is_eligible_for_promotion',
  'is_expired',
  'is_hidden',
  'is_inline_created',
  'is_instagram_eligible',
  'is_popular',
  'is_published',
  'is_spherical',
  'message',
  'message_tags',
  'multi_share_end_card',
  'multi_share_optimized',
  'parent_id',
  'permalink_url',
  'place',
  'privacy',
  'promotable_id',
  'promotion_status',
  'properties',
  'scheduled_publish_time',
  'shares',
  'status_type',
  'story',
  'story_tags',
  'subscribed',
  'target',
  'targeting',
  'timeline_visibility',
  'updated_time',
  'via',
  'video_buying_eligibility',
  'width',
  'comments',
  'dynamic_posts',
  'likes',
  'reactions',
  'sharedposts',
  'sponsor_tags',
  'to'
  ])
}}
`,
	)
}
func value957(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Mod(py.Str("insights.metric(%s)"), e.Call(py.Str(","), "join", py.ListOf(py.Str("post_impressions"), py.Str("post_impressions_unique"), py.Str("post_impressions_paid"), py.Str("post_impressions_paid_unique"), py.Str("post_impressions_fan"), py.Str("post_impressions_fan_unique"), py.Str("post_impressions_fan_paid"), py.Str("post_impressions_fan_paid_unique"), py.Str("post_impressions_organic"), py.Str("post_impressions_organic_unique"), py.Str("post_impressions_viral"), py.Str("post_impressions_viral_unique"), py.Str("post_impressions_nonviral"), py.Str("post_impressions_nonviral_unique"), py.Str("post_impressions_by_story_type"), py.Str("post_impressions_by_story_type_unique"), py.Str("post_engaged_users"), py.Str("post_negative_feedback"), py.Str("post_negative_feedback_unique"), py.Str("post_negative_feedback_by_type"), py.Str("post_negative_feedback_by_type_unique"), py.Str("post_engaged_fan"), py.Str("post_clicks"), py.Str("post_clicks_unique"), py.Str("post_clicks_by_type"), py.Str("post_clicks_by_type_unique"), py.Str("post_reactions_by_type_total")))),
		`{{ 
  'insights.metric(%s)' % ','.join([
  'post_impressions',
  'post_impressions_unique',
  'post_impressions_paid',
  'post_impressions_paid_unique',
  'post_impressions_fan',
  'post_impressions_fan_unique',
  'post_impressions_fan_paid',
  'post_impressions_fan_paid_unique',
  'post_impressions_organic',
  'post_impressions_organic_unique',
  'post_impressions_viral',
  'post_impressions_viral_unique',
  'post_impressions_nonviral',
  'post_impressions_nonviral_unique',
  'post_impressions_by_story_type',
  'post_impressions_by_story_type_unique',
  'post_engaged_users',
  'post_negative_feedback',
  'post_negative_feedback_unique',
  'post_negative_feedback_by_type',
  'post_negative_feedback_by_type_unique',
  'post_engaged_fan',
  'post_clicks',
  'post_clicks_unique',
  'post_clicks_by_type',
  'post_clicks_by_type_unique',
  'post_reactions_by_type_total',
  ])
}}
`,
	)
}
func typed957(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Mod(py.Str("insights.metric(%s)"), e.Call(py.Str(","), "join", py.ListOf(py.Str("post_impressions"), py.Str("post_impressions_unique"), py.Str("post_impressions_paid"), py.Str("post_impressions_paid_unique"), py.Str("post_impressions_fan"), py.Str("post_impressions_fan_unique"), py.Str("post_impressions_fan_paid"), py.Str("post_impressions_fan_paid_unique"), py.Str("post_impressions_organic"), py.Str("post_impressions_organic_unique"), py.Str("post_impressions_viral"), py.Str("post_impressions_viral_unique"), py.Str("post_impressions_nonviral"), py.Str("post_impressions_nonviral_unique"), py.Str("post_impressions_by_story_type"), py.Str("post_impressions_by_story_type_unique"), py.Str("post_engaged_users"), py.Str("post_negative_feedback"), py.Str("post_negative_feedback_unique"), py.Str("post_negative_feedback_by_type"), py.Str("post_negative_feedback_by_type_unique"), py.Str("post_engaged_fan"), py.Str("post_clicks"), py.Str("post_clicks_unique"), py.Str("post_clicks_by_type"), py.Str("post_clicks_by_type_unique"), py.Str("post_reactions_by_type_total")))),
		`{{ 
  'insights.metric(%s)' % ','.join([
  'post_impressions',
  'post_impressions_unique',
  'post_impressions_paid',
  'post_impressions_paid_unique',
  'post_impressions_fan',
  'post_impressions_fan_unique',
  'post_impressions_fan_paid',
  'post_impressions_fan_paid_unique',
  'post_impressions_organic',
  'post_impressions_organic_unique',
  'post_impressions_viral',
  'post_impressions_viral_unique',
  'post_impressions_nonviral',
  'post_impressions_nonviral_unique',
  'post_impressions_by_story_type',
  'post_impressions_by_story_type_unique',
  'post_engaged_users',
  'post_negative_feedback',
  'post_negative_feedback_unique',
  'post_negative_feedback_by_type',
  'post_negative_feedback_by_type_unique',
  'post_engaged_fan',
  'post_clicks',
  'post_clicks_unique',
  'post_clicks_by_type',
  'post_clicks_by_type_unique',
  'post_reactions_by_type_total',
  ])
}}
`,
	)
}
func texts957(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Mod(py.Str("insights.metric(%s)"), e.Call(py.Str(","), "join", py.ListOf(py.Str("post_impressions"), py.Str("post_impressions_unique"), py.Str("post_impressions_paid"), py.Str("post_impressions_paid_unique"), py.Str("post_impressions_fan"), py.Str("post_impressions_fan_unique"), py.Str("post_impressions_fan_paid"), py.Str("post_impressions_fan_paid_unique"), py.Str("post_impressions_organic"), py.Str("post_impressions_organic_unique"), py.Str("post_impressions_viral"), py.Str("post_impressions_viral_unique"), py.Str("post_impressions_nonviral"), py.Str("post_impressions_nonviral_unique"), py.Str("post_impressions_by_story_type"), py.Str("post_impressions_by_story_type_unique"), py.Str("post_engaged_users"), py.Str("post_negative_feedback"), py.Str("post_negative_feedback_unique"), py.Str("post_negative_feedback_by_type"), py.Str("post_negative_feedback_by_type_unique"), py.Str("post_engaged_fan"), py.Str("post_clicks"), py.Str("post_clicks_unique"), py.Str("post_clicks_by_type"), py.Str("post_clicks_by_type_unique"), py.Str("post_reactions_by_type_total")))),
		`{{ 
  'insights.metric(%s)' % ','.join([
  'post_impressions',
  'post_impressions_unique',
  'post_impressions_paid',
  'post_impressions_paid_unique',
  'post_impressions_fan',
  'post_impressions_fan_unique',
  'post_impressions_fan_paid',
  'post_impressions_fan_paid_unique',
  'post_impressions_organic',
  'post_impressions_organic_unique',
  'post_impressions_viral',
  'post_impressions_viral_unique',
  'post_impressions_nonviral',
  'post_impressions_nonviral_unique',
  'post_impressions_by_story_type',
  'post_impressions_by_story_type_unique',
  'post_engaged_users',
  'post_negative_feedback',
  'post_negative_feedback_unique',
  'post_negative_feedback_by_type',
  'post_negative_feedback_by_type_unique',
  'post_engaged_fan',
  'post_clicks',
  'post_clicks_unique',
  'post_clicks_by_type',
  'post_clicks_by_type_unique',
  'post_reactions_by_type_total',
  ])
}}
`,
	)
}
func text957(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Mod(py.Str("insights.metric(%s)"), e.Call(py.Str(","), "join", py.ListOf(py.Str("post_impressions"), py.Str("post_impressions_unique"), py.Str("post_impressions_paid"), py.Str("post_impressions_paid_unique"), py.Str("post_impressions_fan"), py.Str("post_impressions_fan_unique"), py.Str("post_impressions_fan_paid"), py.Str("post_impressions_fan_paid_unique"), py.Str("post_impressions_organic"), py.Str("post_impressions_organic_unique"), py.Str("post_impressions_viral"), py.Str("post_impressions_viral_unique"), py.Str("post_impressions_nonviral"), py.Str("post_impressions_nonviral_unique"), py.Str("post_impressions_by_story_type"), py.Str("post_impressions_by_story_type_unique"), py.Str("post_engaged_users"), py.Str("post_negative_feedback"), py.Str("post_negative_feedback_unique"), py.Str("post_negative_feedback_by_type"), py.Str("post_negative_feedback_by_type_unique"), py.Str("post_engaged_fan"), py.Str("post_clicks"), py.Str("post_clicks_unique"), py.Str("post_clicks_by_type"), py.Str("post_clicks_by_type_unique"), py.Str("post_reactions_by_type_total")))).Text(),
		`{{ 
  'insights.metric(%s)' % ','.join([
  'post_impressions',
  'post_impressions_unique',
  'post_impressions_paid',
  'post_impressions_paid_unique',
  'post_impressions_fan',
  'post_impressions_fan_unique',
  'post_impressions_fan_paid',
  'post_impressions_fan_paid_unique',
  'post_impressions_organic',
  'post_impressions_organic_unique',
  'post_impressions_viral',
  'post_impressions_viral_unique',
  'post_impressions_nonviral',
  'post_impressions_nonviral_unique',
  'post_impressions_by_story_type',
  'post_impressions_by_story_type_unique',
  'post_engaged_users',
  'post_negative_feedback',
  'post_negative_feedback_unique',
  'post_negative_feedback_by_type',
  'post_negative_feedback_by_type_unique',
  'post_engaged_fan',
  'post_clicks',
  'post_clicks_unique',
  'post_clicks_by_type',
  'post_clicks_by_type_unique',
  'post_reactions_by_type_total',
  ])
}}
`,
	)
}
func value958(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("refresh_token"))
}
func typed958(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(ctx["config"].Member("refresh_token"))
}
func texts958(e *py.Eval, ctx variables) py.Value {
	return py.Literal(ctx["config"].Member("refresh_token").Text())
}
func text958(e *py.Eval, ctx variables) string {
	return py.LiteralText(ctx["config"].Member("refresh_token").Text())
}
func value959(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Dict("project_id", ctx["record"].Member("project_id"), "schedule_id", ctx["record"].Member("id")))
}
func typed959(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Dict("project_id", ctx["record"].Member("project_id"), "schedule_id", ctx["record"].Member("id")))
}
func texts959(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(py.Dict("project_id", ctx["record"].Member("project_id"), "schedule_id", ctx["record"].Member("id")))
}
func text959(e *py.Eval, ctx variables) string {
	return py.LiteralText(py.Dict("project_id", ctx["record"].Member("project_id"), "schedule_id", ctx["record"].Member("id")).Text())
}
func value960(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed960(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts960(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text960(e *py.Eval, ctx variables) string {
	return ""
}
func value961(e *py.Eval, ctx variables) py.Value {
	return py.Str("x")
}
func typed961(e *py.Eval, ctx variables) py.Value {
	return py.Str("x")
}
func texts961(e *py.Eval, ctx variables) py.Value {
	return py.Str("x")
}
func text961(e *py.Eval, ctx variables) string {
	return "x"
}
func value962(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.EqualStr(ctx["config"].Member("environment"), "Sandbox"), "https://api.sandbox.lever.co/v1", "https://api.lever.co/v1"))
}
func typed962(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.EqualStr(ctx["config"].Member("environment"), "Sandbox"), "https://api.sandbox.lever.co/v1", "https://api.lever.co/v1"))
}
func texts962(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("environment").Text() == "Sandbox", "https://api.sandbox.lever.co/v1", "https://api.lever.co/v1"))
}
func text962(e *py.Eval, ctx variables) string {
	return py.Choose(py.EqualStr(ctx["config"].Member("environment"), "Sandbox"), "https://api.sandbox.lever.co/v1", "https://api.lever.co/v1")
}
func value963(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("instagram_business_account"), ctx["record"])))
}
func typed963(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.In(py.Str("instagram_business_account"), ctx["record"]))
}
func texts963(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.In(py.Str("instagram_business_account"), ctx["record"]))
}
func text963(e *py.Eval, ctx variables) string {
	return ""
}
func value964(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed964(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts964(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text964(e *py.Eval, ctx variables) string {
	return ""
}
func value965(e *py.Eval, ctx variables) py.Value {
	return py.Str("tab\t")
}
func typed965(e *py.Eval, ctx variables) py.Value {
	return py.Str("tab\t")
}
func texts965(e *py.Eval, ctx variables) py.Value {
	return py.Str("tab\t")
}
func text965(e *py.Eval, ctx variables) string {
	return "tab\t"
}
func value966(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed966(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts966(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text966(e *py.Eval, ctx variables) string {
	return ""
}
func value967(e *py.Eval, ctx variables) py.Value {
	return py.Int(12)
}
func typed967(e *py.Eval, ctx variables) py.Value {
	return py.Int(12)
}
func texts967(e *py.Eval, ctx variables) py.Value {
	return py.Int(12)
}
func text967(e *py.Eval, ctx variables) string {
	return "12"
}
func value968(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Call(py.Str(" x "), "strip")))
}
func typed968(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Call(py.Str(" x "), "strip")))
}
func texts968(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Call(py.Str(" x "), "strip")))
}
func text968(e *py.Eval, ctx variables) string {
	return ""
}
func value969(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(py.Str(" x "), "strip"))
}
func typed969(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(py.Str(" x "), "strip"))
}
func texts969(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(py.Str(" x "), "strip"))
}
func text969(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Call(py.Str(" x "), "strip").Text())
}
func value970(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed970(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts970(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text970(e *py.Eval, ctx variables) string {
	return ""
}
func value971(e *py.Eval, ctx variables) py.Value {
	return py.Str("ab")
}
func typed971(e *py.Eval, ctx variables) py.Value {
	return py.Str("ab")
}
func texts971(e *py.Eval, ctx variables) py.Value {
	return py.Str("ab")
}
func text971(e *py.Eval, ctx variables) string {
	return "ab"
}
func value972(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed972(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts972(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text972(e *py.Eval, ctx variables) string {
	return ""
}
func value973(e *py.Eval, ctx variables) py.Value {
	return py.Str("# 1")
}
func typed973(e *py.Eval, ctx variables) py.Value {
	return py.Str("# 1")
}
func texts973(e *py.Eval, ctx variables) py.Value {
	return py.Str("# 1")
}
func text973(e *py.Eval, ctx variables) string {
	return "# 1"
}
func value974(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed974(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts974(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text974(e *py.Eval, ctx variables) string {
	return ""
}
func value975(e *py.Eval, ctx variables) py.Value {
	return py.Str("a-1")
}
func typed975(e *py.Eval, ctx variables) py.Value {
	return py.Str("a-1")
}
func texts975(e *py.Eval, ctx variables) py.Value {
	return py.Str("a-1")
}
func text975(e *py.Eval, ctx variables) string {
	return "a-1"
}
func value976(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func typed976(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func texts976(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func text976(e *py.Eval, ctx variables) string {
	return ""
}
func value977(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func typed977(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func texts977(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func text977(e *py.Eval, ctx variables) string {
	return ""
}
func value978(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Attr(py.Str(""), "__class__")))
}
func typed978(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Attr(py.Str(""), "__class__")))
}
func texts978(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Attr(py.Str(""), "__class__")))
}
func text978(e *py.Eval, ctx variables) string {
	return ""
}
func value979(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(py.Str(""), "__class__"))
}
func typed979(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(py.Str(""), "__class__"))
}
func texts979(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Attr(py.Str(""), "__class__"))
}
func text979(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Attr(py.Str(""), "__class__").Text())
}
func value980(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("categories"), py.ListOf())), "{{ ','.join(config.get('categories', [])) }}")
}
func typed980(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("categories"), py.ListOf())), "{{ ','.join(config.get('categories', [])) }}")
}
func texts980(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("categories").Text())), "{{ ','.join(config.get('categories', [])) }}")
}
func text980(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("categories"), py.ListOf())).Text(), "{{ ','.join(config.get('categories', [])) }}")
}
func value981(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("countries"), py.ListOf())), "{{ ','.join(config.get('countries', [])) }}")
}
func typed981(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("countries"), py.ListOf())), "{{ ','.join(config.get('countries', [])) }}")
}
func texts981(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("countries").Text())), "{{ ','.join(config.get('countries', [])) }}")
}
func text981(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("countries"), py.ListOf())).Text(), "{{ ','.join(config.get('countries', [])) }}")
}
func value982(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("domains"), py.ListOf())), "{{ ','.join(config.get('domains', [])) }}")
}
func typed982(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("domains"), py.ListOf())), "{{ ','.join(config.get('domains', [])) }}")
}
func texts982(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("domains").Text())), "{{ ','.join(config.get('domains', [])) }}")
}
func text982(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("domains"), py.ListOf())).Text(), "{{ ','.join(config.get('domains', [])) }}")
}
func value983(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("languages"), py.ListOf())), "{{ ','.join(config.get('languages', [])) }}")
}
func typed983(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("languages"), py.ListOf())), "{{ ','.join(config.get('languages', [])) }}")
}
func texts983(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("languages").Text())), "{{ ','.join(config.get('languages', [])) }}")
}
func text983(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("languages"), py.ListOf())).Text(), "{{ ','.join(config.get('languages', [])) }}")
}
func value984(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("symbols"), py.ListOf())), "{{ ','.join(config.get('symbols', [])) }}")
}
func typed984(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("symbols"), py.ListOf())), "{{ ','.join(config.get('symbols', [])) }}")
}
func texts984(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("symbols").Text())), "{{ ','.join(config.get('symbols', [])) }}")
}
func text984(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(py.Str(","), "join", py.OrElse(ctx["config"].Member("symbols"), py.ListOf())).Text(), "{{ ','.join(config.get('symbols', [])) }}")
}
func value985(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(","), "join", ctx["config"].Member("category")), "{{ ','.join(config['category']) }}")
}
func typed985(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(","), "join", ctx["config"].Member("category")), "{{ ','.join(config['category']) }}")
}
func texts985(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("category").Text())), "{{ ','.join(config['category']) }}")
}
func text985(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(py.Str(","), "join", ctx["config"].Member("category")).Text(), "{{ ','.join(config['category']) }}")
}
func value986(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(","), "join", ctx["config"].Member("country")), "{{ ','.join(config['country']) }}")
}
func typed986(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(","), "join", ctx["config"].Member("country")), "{{ ','.join(config['country']) }}")
}
func texts986(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("country").Text())), "{{ ','.join(config['country']) }}")
}
func text986(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(py.Str(","), "join", ctx["config"].Member("country")).Text(), "{{ ','.join(config['country']) }}")
}
func value987(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(","), "join", ctx["config"].Member("domain")), "{{ ','.join(config['domain']) }}")
}
func typed987(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(","), "join", ctx["config"].Member("domain")), "{{ ','.join(config['domain']) }}")
}
func texts987(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("domain").Text())), "{{ ','.join(config['domain']) }}")
}
func text987(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(py.Str(","), "join", ctx["config"].Member("domain")).Text(), "{{ ','.join(config['domain']) }}")
}
func value988(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(","), "join", ctx["config"].Member("in")), "{{ ','.join(config['in']) }}")
}
func typed988(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(","), "join", ctx["config"].Member("in")), "{{ ','.join(config['in']) }}")
}
func texts988(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("in").Text())), "{{ ','.join(config['in']) }}")
}
func text988(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(py.Str(","), "join", ctx["config"].Member("in")).Text(), "{{ ','.join(config['in']) }}")
}
func value989(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(","), "join", ctx["config"].Member("language")), "{{ ','.join(config['language']) }}")
}
func typed989(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(","), "join", ctx["config"].Member("language")), "{{ ','.join(config['language']) }}")
}
func texts989(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("language").Text())), "{{ ','.join(config['language']) }}")
}
func text989(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(py.Str(","), "join", ctx["config"].Member("language")).Text(), "{{ ','.join(config['language']) }}")
}
func value990(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(","), "join", ctx["config"].Member("nullable")), "{{ ','.join(config['nullable']) }}")
}
func typed990(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(","), "join", ctx["config"].Member("nullable")), "{{ ','.join(config['nullable']) }}")
}
func texts990(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("nullable").Text())), "{{ ','.join(config['nullable']) }}")
}
func text990(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(py.Str(","), "join", ctx["config"].Member("nullable")).Text(), "{{ ','.join(config['nullable']) }}")
}
func value991(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(","), "join", ctx["config"].Member("state_filter")), "{{ ','.join(config['state_filter']) }}")
}
func typed991(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(","), "join", ctx["config"].Member("state_filter")), "{{ ','.join(config['state_filter']) }}")
}
func texts991(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("state_filter").Text())), "{{ ','.join(config['state_filter']) }}")
}
func text991(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(py.Str(","), "join", ctx["config"].Member("state_filter")).Text(), "{{ ','.join(config['state_filter']) }}")
}
func value992(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.Str(","), "join", e.GetOr(ctx["response"], "errorMessages", py.ListOf(py.Str("")))),
		"{{ ','.join(response.get('errorMessages', [''])) }}",
	)
}
func typed992(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.Str(","), "join", e.GetOr(ctx["response"], "errorMessages", py.ListOf(py.Str("")))),
		"{{ ','.join(response.get('errorMessages', [''])) }}",
	)
}
func texts992(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Call(py.Str(","), "join", e.GetOr(ctx["response"], "errorMessages", py.ListOf(py.Str("")))),
		"{{ ','.join(response.get('errorMessages', [''])) }}",
	)
}
func text992(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Call(py.Str(","), "join", e.GetOr(ctx["response"], "errorMessages", py.ListOf(py.Str("")))).Text(),
		"{{ ','.join(response.get('errorMessages', [''])) }}",
	)
}
func value993(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func typed993(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func texts993(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func text993(e *py.Eval, ctx variables) string {
	return ""
}
func value994(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func typed994(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func texts994(e *py.Eval, ctx variables) py.Value {
	return py.Int(0)
}
func text994(e *py.Eval, ctx variables) string {
	return "0"
}
func value995(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed995(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts995(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text995(e *py.Eval, ctx variables) string {
	return ""
}
func value996(e *py.Eval, ctx variables) py.Value {
	return py.Str("-1-2j")
}
func typed996(e *py.Eval, ctx variables) py.Value {
	return py.Str("-1-2j")
}
func texts996(e *py.Eval, ctx variables) py.Value {
	return py.Str("-1-2j")
}
func text996(e *py.Eval, ctx variables) string {
	return "-1-2j"
}
func value997(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed997(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts997(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text997(e *py.Eval, ctx variables) string {
	return ""
}
func value998(e *py.Eval, ctx variables) py.Value {
	return py.Literal("...")
}
func typed998(e *py.Eval, ctx variables) py.Value {
	return py.Literal("...")
}
func texts998(e *py.Eval, ctx variables) py.Value {
	return py.Literal("...")
}
func text998(e *py.Eval, ctx variables) string {
	return "Ellipsis"
}
func value999(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("/top/"+ctx["config"].Member("project").Text()+"/"+ctx["config"].Member("access").Text()+"/"+e.Slice(ctx["config"].Member("start"), py.Absent, py.Int(4), py.Absent).Text()+"/"+e.Slice(ctx["config"].Member("start"), py.Int(4), py.Int(6), py.Absent).Text()+"/"+e.Slice(ctx["config"].Member("start"), py.Int(6), py.Int(8), py.Absent).Text()),
		"{{ '/top/' ~ config.project ~ '/' ~ config.access ~ '/' ~ config.start[:4] ~ '/' ~ config.start[4:6] ~ '/' ~ config.start[6:8] }}",
	)
}
func typed999(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str("/top/"+ctx["config"].Member("project").Text()+"/"+ctx["config"].Member("access").Text()+"/"+e.Slice(ctx["config"].Member("start"), py.Absent, py.Int(4), py.Absent).Text()+"/"+e.Slice(ctx["config"].Member("start"), py.Int(4), py.Int(6), py.Absent).Text()+"/"+e.Slice(ctx["config"].Member("start"), py.Int(6), py.Int(8), py.Absent).Text()),
		"{{ '/top/' ~ config.project ~ '/' ~ config.access ~ '/' ~ config.start[:4] ~ '/' ~ config.start[4:6] ~ '/' ~ config.start[6:8] }}",
	)
}
func texts999(e *py.Eval, ctx variables) py.Value {
	return py.Str("/top/" + ctx["config"].Member("project").Text() + "/" + ctx["config"].Member("access").Text() + "/" + e.Slice(py.Str(ctx["config"].Member("start").Text()), py.Absent, py.Int(4), py.Absent).Text() + "/" + e.Slice(py.Str(ctx["config"].Member("start").Text()), py.Int(4), py.Int(6), py.Absent).Text() + "/" + e.Slice(py.Str(ctx["config"].Member("start").Text()), py.Int(6), py.Int(8), py.Absent).Text())
}
func text999(e *py.Eval, ctx variables) string {
	return e.StringText(
		"/top/"+ctx["config"].Member("project").Text()+"/"+ctx["config"].Member("access").Text()+"/"+e.Slice(ctx["config"].Member("start"), py.Absent, py.Int(4), py.Absent).Text()+"/"+e.Slice(ctx["config"].Member("start"), py.Int(4), py.Int(6), py.Absent).Text()+"/"+e.Slice(ctx["config"].Member("start"), py.Int(6), py.Int(8), py.Absent).Text(),
		"{{ '/top/' ~ config.project ~ '/' ~ config.access ~ '/' ~ config.start[:4] ~ '/' ~ config.start[4:6] ~ '/' ~ config.start[6:8] }}",
	)
}
func value1000(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1000(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1000(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1000(e *py.Eval, ctx variables) string {
	return ""
}
func value1001(e *py.Eval, ctx variables) py.Value {
	return py.Str("007")
}
func typed1001(e *py.Eval, ctx variables) py.Value {
	return py.Str("007")
}
func texts1001(e *py.Eval, ctx variables) py.Value {
	return py.Str("007")
}
func text1001(e *py.Eval, ctx variables) string {
	return "007"
}
func value1002(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1002(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1002(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1002(e *py.Eval, ctx variables) string {
	return ""
}
func value1003(e *py.Eval, ctx variables) py.Value {
	return py.Int(16)
}
func typed1003(e *py.Eval, ctx variables) py.Value {
	return py.Int(16)
}
func texts1003(e *py.Eval, ctx variables) py.Value {
	return py.Int(16)
}
func text1003(e *py.Eval, ctx variables) string {
	return "16"
}
func value1004(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1004(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1004(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1004(e *py.Eval, ctx variables) string {
	return ""
}
func value1005(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func typed1005(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func texts1005(e *py.Eval, ctx variables) py.Value {
	return py.Int(1)
}
func text1005(e *py.Eval, ctx variables) string {
	return "1"
}
func value1006(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1006(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1006(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1006(e *py.Eval, ctx variables) string {
	return ""
}
func value1007(e *py.Eval, ctx variables) py.Value {
	return py.Int(11)
}
func typed1007(e *py.Eval, ctx variables) py.Value {
	return py.Int(11)
}
func texts1007(e *py.Eval, ctx variables) py.Value {
	return py.Int(11)
}
func text1007(e *py.Eval, ctx variables) string {
	return "11"
}
func value1008(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func typed1008(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func texts1008(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func text1008(e *py.Eval, ctx variables) string {
	return ""
}
func value1009(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed1009(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts1009(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text1009(e *py.Eval, ctx variables) string {
	return "False"
}
func value1010(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1010(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1010(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1010(e *py.Eval, ctx variables) string {
	return ""
}
func value1011(e *py.Eval, ctx variables) py.Value {
	return py.Str("1+2")
}
func typed1011(e *py.Eval, ctx variables) py.Value {
	return py.Str("1+2")
}
func texts1011(e *py.Eval, ctx variables) py.Value {
	return py.Str("1+2")
}
func text1011(e *py.Eval, ctx variables) string {
	return "1+2"
}
func value1012(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1012(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1012(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1012(e *py.Eval, ctx variables) string {
	return ""
}
func value1013(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func typed1013(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func texts1013(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func text1013(e *py.Eval, ctx variables) string {
	return "(1, 2)"
}
func value1014(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterFloat(py.Str("1.5"), py.Float(0))))
}
func typed1014(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterFloat(py.Str("1.5"), py.Float(0))))
}
func texts1014(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterFloat(py.Str("1.5"), py.Float(0))))
}
func text1014(e *py.Eval, ctx variables) string {
	return ""
}
func value1015(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterFloat(py.Str("1.5"), py.Float(0)))
}
func typed1015(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterFloat(py.Str("1.5"), py.Float(0)))
}
func texts1015(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterFloat(py.Str("1.5"), py.Float(0)))
}
func text1015(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterFloat(py.Str("1.5"), py.Float(0)).Text())
}
func value1016(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1016(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1016(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1016(e *py.Eval, ctx variables) string {
	return ""
}
func value1017(e *py.Eval, ctx variables) py.Value {
	return py.Float(1.5)
}
func typed1017(e *py.Eval, ctx variables) py.Value {
	return py.Float(1.5)
}
func texts1017(e *py.Eval, ctx variables) py.Value {
	return py.Float(1.5)
}
func text1017(e *py.Eval, ctx variables) string {
	return "1.5"
}
func value1018(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1018(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1018(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1018(e *py.Eval, ctx variables) string {
	return ""
}
func value1019(e *py.Eval, ctx variables) py.Value {
	return py.Int(12)
}
func typed1019(e *py.Eval, ctx variables) py.Value {
	return py.Int(12)
}
func texts1019(e *py.Eval, ctx variables) py.Value {
	return py.Int(12)
}
func text1019(e *py.Eval, ctx variables) string {
	return "12"
}
func value1020(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1020(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1020(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1020(e *py.Eval, ctx variables) string {
	return ""
}
func value1021(e *py.Eval, ctx variables) py.Value {
	return py.Str("1;2")
}
func typed1021(e *py.Eval, ctx variables) py.Value {
	return py.Str("1;2")
}
func texts1021(e *py.Eval, ctx variables) py.Value {
	return py.Str("1;2")
}
func text1021(e *py.Eval, ctx variables) string {
	return "1;2"
}
func value1022(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1022(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1022(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1022(e *py.Eval, ctx variables) string {
	return ""
}
func value1023(e *py.Eval, ctx variables) py.Value {
	return py.Int(1000)
}
func typed1023(e *py.Eval, ctx variables) py.Value {
	return py.Int(1000)
}
func texts1023(e *py.Eval, ctx variables) py.Value {
	return py.Int(1000)
}
func text1023(e *py.Eval, ctx variables) string {
	return "1000"
}
func value1024(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1024(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1024(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1024(e *py.Eval, ctx variables) string {
	return ""
}
func value1025(e *py.Eval, ctx variables) py.Value {
	return py.Float(math.Inf(1))
}
func typed1025(e *py.Eval, ctx variables) py.Value {
	return py.Float(math.Inf(1))
}
func texts1025(e *py.Eval, ctx variables) py.Value {
	return py.Float(math.Inf(1))
}
func text1025(e *py.Eval, ctx variables) string {
	return "inf"
}
func value1026(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1026(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1026(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1026(e *py.Eval, ctx variables) string {
	return ""
}
func value1027(e *py.Eval, ctx variables) py.Value {
	return py.Str("3+4j")
}
func typed1027(e *py.Eval, ctx variables) py.Value {
	return py.Str("3+4j")
}
func texts1027(e *py.Eval, ctx variables) py.Value {
	return py.Str("3+4j")
}
func text1027(e *py.Eval, ctx variables) string {
	return "3+4j"
}
func value1028(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterInt(py.Str("5"), py.Int(0), py.Int(10))))
}
func typed1028(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterInt(py.Str("5"), py.Int(0), py.Int(10))))
}
func texts1028(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterInt(py.Str("5"), py.Int(0), py.Int(10))))
}
func text1028(e *py.Eval, ctx variables) string {
	return ""
}
func value1029(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterInt(py.Str("5"), py.Int(0), py.Int(10)))
}
func typed1029(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterInt(py.Str("5"), py.Int(0), py.Int(10)))
}
func texts1029(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterInt(py.Str("5"), py.Int(0), py.Int(10)))
}
func text1029(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterInt(py.Str("5"), py.Int(0), py.Int(10)).Text())
}
func value1030(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.InStrs(ctx["config"].Member("targets_type"), "decimal-degree coordinates", "street addresses"), func() py.Value { return e.Call(py.Str(";"), "join", ctx["config"].Member("targets")) }, func() py.Value { return e.Call(py.Str(","), "join", ctx["config"].Member("targets")) }),
		"{{ ';'.join(config['targets']) if config['targets_type'] in ['decimal-degree coordinates', 'street addresses'] else ','.join(config['targets']) }}",
	)
}
func typed1030(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.InStrs(ctx["config"].Member("targets_type"), "decimal-degree coordinates", "street addresses"), func() py.Value { return e.Call(py.Str(";"), "join", ctx["config"].Member("targets")) }, func() py.Value { return e.Call(py.Str(","), "join", ctx["config"].Member("targets")) }),
		"{{ ';'.join(config['targets']) if config['targets_type'] in ['decimal-degree coordinates', 'street addresses'] else ','.join(config['targets']) }}",
	)
}
func texts1030(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.InStrs(py.Str(ctx["config"].Member("targets_type").Text()), "decimal-degree coordinates", "street addresses"), func() py.Value { return e.Call(py.Str(";"), "join", py.Str(ctx["config"].Member("targets").Text())) }, func() py.Value { return e.Call(py.Str(","), "join", py.Str(ctx["config"].Member("targets").Text())) }),
		"{{ ';'.join(config['targets']) if config['targets_type'] in ['decimal-degree coordinates', 'street addresses'] else ','.join(config['targets']) }}",
	)
}
func text1030(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(py.InStrs(ctx["config"].Member("targets_type"), "decimal-degree coordinates", "street addresses"), func() py.Value { return e.Call(py.Str(";"), "join", ctx["config"].Member("targets")) }, func() py.Value { return e.Call(py.Str(","), "join", ctx["config"].Member("targets")) }).Text(),
		"{{ ';'.join(config['targets']) if config['targets_type'] in ['decimal-degree coordinates', 'street addresses'] else ','.join(config['targets']) }}",
	)
}
func value1031(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Call(py.Str("Abc"), "lower")))
}
func typed1031(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Call(py.Str("Abc"), "lower")))
}
func texts1031(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Call(py.Str("Abc"), "lower")))
}
func text1031(e *py.Eval, ctx variables) string {
	return ""
}
func value1032(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(py.Str("Abc"), "lower"))
}
func typed1032(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(py.Str("Abc"), "lower"))
}
func texts1032(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(py.Str("Abc"), "lower"))
}
func text1032(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Call(py.Str("Abc"), "lower").Text())
}
func value1033(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("App Only access is not allowed"), ctx["response"])))
}
func typed1033(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("App Only access is not allowed"), ctx["response"])))
}
func texts1033(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("App Only access is not allowed"), ctx["response"])))
}
func text1033(e *py.Eval, ctx variables) string {
	return ""
}
func value1034(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("CAMPAIGN DOES NOT CONTAIN KEYWORD"), e.Attr(e.Index(e.Attr(ctx["response"].Member("error"), "errors"), 0), "message"))))
}
func typed1034(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("CAMPAIGN DOES NOT CONTAIN KEYWORD"), e.Attr(e.Index(e.Attr(ctx["response"].Member("error"), "errors"), 0), "message"))))
}
func texts1034(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("CAMPAIGN DOES NOT CONTAIN KEYWORD"), e.Attr(e.Index(e.Attr(ctx["response"].Member("error"), "errors"), 0), "message"))))
}
func text1034(e *py.Eval, ctx variables) string {
	return ""
}
func value1035(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("Data for the given start date is not available"), ctx["response"].Member("message"))))
}
func typed1035(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("Data for the given start date is not available"), ctx["response"].Member("message"))))
}
func texts1035(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("Data for the given start date is not available"), ctx["response"].Member("message"))))
}
func text1035(e *py.Eval, ctx variables) string {
	return ""
}
func value1036(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("KDP authors do not have access to Sponsored Brands functionality"), ctx["response"].Member("details"))))
}
func typed1036(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("KDP authors do not have access to Sponsored Brands functionality"), ctx["response"].Member("details"))))
}
func texts1036(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("KDP authors do not have access to Sponsored Brands functionality"), ctx["response"].Member("details"))))
}
func text1036(e *py.Eval, ctx variables) string {
	return ""
}
func value1037(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("No Team found with Group id"), ctx["response"])))
}
func typed1037(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("No Team found with Group id"), ctx["response"])))
}
func texts1037(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("No Team found with Group id"), ctx["response"])))
}
func text1037(e *py.Eval, ctx variables) string {
	return ""
}
func value1038(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("No threadId found for TeamId"), ctx["response"])))
}
func typed1038(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("No threadId found for TeamId"), ctx["response"])))
}
func texts1038(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("No threadId found for TeamId"), ctx["response"])))
}
func text1038(e *py.Eval, ctx variables) string {
	return ""
}
func value1039(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func typed1039(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func texts1039(e *py.Eval, ctx variables) py.Value {
	return py.Bool(false)
}
func text1039(e *py.Eval, ctx variables) string {
	return ""
}
func value1040(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func typed1040(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func texts1040(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func text1040(e *py.Eval, ctx variables) string {
	return "None"
}
func value1041(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("Not authorized to access scope"), ctx["response"].Member("details"))))
}
func typed1041(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("Not authorized to access scope"), ctx["response"].Member("details"))))
}
func texts1041(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("Not authorized to access scope"), ctx["response"].Member("details"))))
}
func text1041(e *py.Eval, ctx variables) string {
	return ""
}
func value1042(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(py.Choose(py.EqualStr(e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_method", py.Str("")), "api_key"), "Personal Access Token does not have required permissions, please add all required permissions to existed one or create new PAT, see docs for more info: https://docs.airbyte.com/integrations/sources/airtable#step-1-set-up-airtable", "Access Token does not have required permissions, please reauthenticate.")),
		"{{ 'Personal Access Token does not have required permissions, please add all required permissions to existed one or create new PAT, see docs for more info: https://docs.airbyte.com/integrations/sources/airtable#step-1-set-up-airtable' if config.get('credentials', {}). get('auth_method', '') == 'api_key' else 'Access Token does not have required permissions, please reauthenticate.' }}",
	)
}
func typed1042(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(py.Choose(py.EqualStr(e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_method", py.Str("")), "api_key"), "Personal Access Token does not have required permissions, please add all required permissions to existed one or create new PAT, see docs for more info: https://docs.airbyte.com/integrations/sources/airtable#step-1-set-up-airtable", "Access Token does not have required permissions, please reauthenticate.")),
		"{{ 'Personal Access Token does not have required permissions, please add all required permissions to existed one or create new PAT, see docs for more info: https://docs.airbyte.com/integrations/sources/airtable#step-1-set-up-airtable' if config.get('credentials', {}). get('auth_method', '') == 'api_key' else 'Access Token does not have required permissions, please reauthenticate.' }}",
	)
}
func texts1042(e *py.Eval, ctx variables) py.Value {
	return e.String(
		py.Str(py.Choose(py.EqualStr(e.GetOr(py.Str(ctx["config"].Member("credentials").Text()), "auth_method", py.Str("")), "api_key"), "Personal Access Token does not have required permissions, please add all required permissions to existed one or create new PAT, see docs for more info: https://docs.airbyte.com/integrations/sources/airtable#step-1-set-up-airtable", "Access Token does not have required permissions, please reauthenticate.")),
		"{{ 'Personal Access Token does not have required permissions, please add all required permissions to existed one or create new PAT, see docs for more info: https://docs.airbyte.com/integrations/sources/airtable#step-1-set-up-airtable' if config.get('credentials', {}). get('auth_method', '') == 'api_key' else 'Access Token does not have required permissions, please reauthenticate.' }}",
	)
}
func text1042(e *py.Eval, ctx variables) string {
	return e.StringText(
		py.Choose(py.EqualStr(e.GetOr(py.OrElse(ctx["config"].Member("credentials"), py.Dict()), "auth_method", py.Str("")), "api_key"), "Personal Access Token does not have required permissions, please add all required permissions to existed one or create new PAT, see docs for more info: https://docs.airbyte.com/integrations/sources/airtable#step-1-set-up-airtable", "Access Token does not have required permissions, please reauthenticate."),
		"{{ 'Personal Access Token does not have required permissions, please add all required permissions to existed one or create new PAT, see docs for more info: https://docs.airbyte.com/integrations/sources/airtable#step-1-set-up-airtable' if config.get('credentials', {}). get('auth_method', '') == 'api_key' else 'Access Token does not have required permissions, please reauthenticate.' }}",
	)
}
func value1043(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("Report date is too far in the past"), ctx["response"].Member("details"))))
}
func typed1043(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("Report date is too far in the past"), ctx["response"].Member("details"))))
}
func texts1043(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("Report date is too far in the past"), ctx["response"].Member("details"))))
}
func text1043(e *py.Eval, ctx variables) string {
	return ""
}
func value1044(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("Retry-After"), ctx["headers"])))
}
func typed1044(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("Retry-After"), ctx["headers"])))
}
func texts1044(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("Retry-After"), ctx["headers"])))
}
func text1044(e *py.Eval, ctx variables) string {
	return ""
}
func value1045(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("Tactic T00020 is not supported for report API in marketplace"), ctx["response"].Member("details"))))
}
func typed1045(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("Tactic T00020 is not supported for report API in marketplace"), ctx["response"].Member("details"))))
}
func texts1045(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("Tactic T00020 is not supported for report API in marketplace"), ctx["response"].Member("details"))))
}
func text1045(e *py.Eval, ctx variables) string {
	return ""
}
func value1046(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("Too much requests"), ctx["response"])))
}
func typed1046(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("Too much requests"), ctx["response"])))
}
func texts1046(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("Too much requests"), ctx["response"])))
}
func text1046(e *py.Eval, ctx variables) string {
	return ""
}
func value1047(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1047(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1047(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1047(e *py.Eval, ctx variables) string {
	return ""
}
func value1048(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed1048(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts1048(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text1048(e *py.Eval, ctx variables) string {
	return "True"
}
func value1049(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterBase64Decode(py.Str("YWJj"))))
}
func typed1049(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterBase64Decode(py.Str("YWJj"))))
}
func texts1049(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterBase64Decode(py.Str("YWJj"))))
}
func text1049(e *py.Eval, ctx variables) string {
	return ""
}
func value1050(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterBase64Decode(py.Str("YWJj")), "{{ 'YWJj' | base64decode }}")
}
func typed1050(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterBase64Decode(py.Str("YWJj")), "{{ 'YWJj' | base64decode }}")
}
func texts1050(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterBase64Decode(py.Str("YWJj")), "{{ 'YWJj' | base64decode }}")
}
func text1050(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterBase64Decode(py.Str("YWJj")).Text(), "{{ 'YWJj' | base64decode }}")
}
func value1051(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1051(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1051(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1051(e *py.Eval, ctx variables) string {
	return ""
}
func value1052(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1,2")
}
func typed1052(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1,2")
}
func texts1052(e *py.Eval, ctx variables) py.Value {
	return py.Str("[1,2")
}
func text1052(e *py.Eval, ctx variables) string {
	return "[1,2"
}
func value1053(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1053(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1053(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1053(e *py.Eval, ctx variables) string {
	return ""
}
func value1054(e *py.Eval, ctx variables) py.Value {
	return py.Str(`\n`)
}
func typed1054(e *py.Eval, ctx variables) py.Value {
	return py.Str(`\n`)
}
func texts1054(e *py.Eval, ctx variables) py.Value {
	return py.Str(`\n`)
}
func text1054(e *py.Eval, ctx variables) string {
	return `\n`
}
func value1055(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterURLEncode(py.Str("a b&c"))))
}
func typed1055(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterURLEncode(py.Str("a b&c"))))
}
func texts1055(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterURLEncode(py.Str("a b&c"))))
}
func text1055(e *py.Eval, ctx variables) string {
	return ""
}
func value1056(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterURLEncode(py.Str("a b&c")), "{{ 'a b&c' | urlencode }}")
}
func typed1056(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterURLEncode(py.Str("a b&c")), "{{ 'a b&c' | urlencode }}")
}
func texts1056(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterURLEncode(py.Str("a b&c")), "{{ 'a b&c' | urlencode }}")
}
func text1056(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterURLEncode(py.Str("a b&c")).Text(), "{{ 'a b&c' | urlencode }}")
}
func value1057(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterTitle(py.Str("a b"))))
}
func typed1057(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterTitle(py.Str("a b"))))
}
func texts1057(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterTitle(py.Str("a b"))))
}
func text1057(e *py.Eval, ctx variables) string {
	return ""
}
func value1058(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterTitle(py.Str("a b")))
}
func typed1058(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterTitle(py.Str("a b")))
}
func texts1058(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterTitle(py.Str("a b")))
}
func text1058(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterTitle(py.Str("a b")).Text())
}
func value1059(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1059(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1059(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1059(e *py.Eval, ctx variables) string {
	return ""
}
func value1060(e *py.Eval, ctx variables) py.Value {
	return py.Str("ab")
}
func typed1060(e *py.Eval, ctx variables) py.Value {
	return py.Str("ab")
}
func texts1060(e *py.Eval, ctx variables) py.Value {
	return py.Str("ab")
}
func text1060(e *py.Eval, ctx variables) string {
	return "ab"
}
func value1061(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1061(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1061(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1061(e *py.Eval, ctx variables) string {
	return ""
}
func value1062(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed1062(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts1062(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text1062(e *py.Eval, ctx variables) string {
	return "True"
}
func value1063(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1063(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1063(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1063(e *py.Eval, ctx variables) string {
	return ""
}
func value1064(e *py.Eval, ctx variables) py.Value {
	return py.Str("a1None")
}
func typed1064(e *py.Eval, ctx variables) py.Value {
	return py.Str("a1None")
}
func texts1064(e *py.Eval, ctx variables) py.Value {
	return py.Str("a1None")
}
func text1064(e *py.Eval, ctx variables) string {
	return "a1None"
}
func value1065(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Call(py.Str("a,b"), "split", py.Str(","))))
}
func typed1065(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Call(py.Str("a,b"), "split", py.Str(","))))
}
func texts1065(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Call(py.Str("a,b"), "split", py.Str(","))))
}
func text1065(e *py.Eval, ctx variables) string {
	return ""
}
func value1066(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(py.Str("a,b"), "split", py.Str(",")))
}
func typed1066(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(py.Str("a,b"), "split", py.Str(",")))
}
func texts1066(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(py.Str("a,b"), "split", py.Str(",")))
}
func text1066(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Call(py.Str("a,b"), "split", py.Str(",")).Text())
}
func value1067(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Index(e.Call(py.Str("a,b"), "split", py.Str(",")), 1)))
}
func typed1067(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Index(e.Call(py.Str("a,b"), "split", py.Str(",")), 1)))
}
func texts1067(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Index(e.Call(py.Str("a,b"), "split", py.Str(",")), 1)))
}
func text1067(e *py.Eval, ctx variables) string {
	return ""
}
func value1068(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Index(e.Call(py.Str("a,b"), "split", py.Str(",")), 1))
}
func typed1068(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Index(e.Call(py.Str("a,b"), "split", py.Str(",")), 1))
}
func texts1068(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Index(e.Call(py.Str("a,b"), "split", py.Str(",")), 1))
}
func text1068(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Index(e.Call(py.Str("a,b"), "split", py.Str(",")), 1).Text())
}
func value1069(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterReplace(py.Str("a-b"), py.Str("-"), py.Str("_"), py.None)))
}
func typed1069(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterReplace(py.Str("a-b"), py.Str("-"), py.Str("_"), py.None)))
}
func texts1069(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterReplace(py.Str("a-b"), py.Str("-"), py.Str("_"), py.None)))
}
func text1069(e *py.Eval, ctx variables) string {
	return ""
}
func value1070(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterReplace(py.Str("a-b"), py.Str("-"), py.Str("_"), py.None))
}
func typed1070(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterReplace(py.Str("a-b"), py.Str("-"), py.Str("_"), py.None))
}
func texts1070(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterReplace(py.Str("a-b"), py.Str("-"), py.Str("_"), py.None))
}
func text1070(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterReplace(py.Str("a-b"), py.Str("-"), py.Str("_"), py.None).Text())
}
func value1071(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRegexSearch(py.Str("a=1&b=2"), py.Str("b=([0-9]+)"))))
}
func typed1071(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRegexSearch(py.Str("a=1&b=2"), py.Str("b=([0-9]+)"))))
}
func texts1071(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRegexSearch(py.Str("a=1&b=2"), py.Str("b=([0-9]+)"))))
}
func text1071(e *py.Eval, ctx variables) string {
	return ""
}
func value1072(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRegexSearch(py.Str("a=1&b=2"), py.Str("b=([0-9]+)")), "{{ 'a=1&b=2' | regex_search('b=([0-9]+)') }}")
}
func typed1072(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRegexSearch(py.Str("a=1&b=2"), py.Str("b=([0-9]+)")), "{{ 'a=1&b=2' | regex_search('b=([0-9]+)') }}")
}
func texts1072(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRegexSearch(py.Str("a=1&b=2"), py.Str("b=([0-9]+)")), "{{ 'a=1&b=2' | regex_search('b=([0-9]+)') }}")
}
func text1072(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterRegexSearch(py.Str("a=1&b=2"), py.Str("b=([0-9]+)")).Text(), "{{ 'a=1&b=2' | regex_search('b=([0-9]+)') }}")
}
func value1073(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterBase64Encode(py.Str("abc"))))
}
func typed1073(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterBase64Encode(py.Str("abc"))))
}
func texts1073(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterBase64Encode(py.Str("abc"))))
}
func text1073(e *py.Eval, ctx variables) string {
	return ""
}
func value1074(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterBase64Encode(py.Str("abc")))
}
func typed1074(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterBase64Encode(py.Str("abc")))
}
func texts1074(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterBase64Encode(py.Str("abc")))
}
func text1074(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterBase64Encode(py.Str("abc")).Text())
}
func value1075(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterHash(py.Str("abc"), py.Str("md5"), py.None)))
}
func typed1075(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterHash(py.Str("abc"), py.Str("md5"), py.None)))
}
func texts1075(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterHash(py.Str("abc"), py.Str("md5"), py.None)))
}
func text1075(e *py.Eval, ctx variables) string {
	return ""
}
func value1076(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(py.Str("abc"), py.Str("md5"), py.None))
}
func typed1076(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(py.Str("abc"), py.Str("md5"), py.None))
}
func texts1076(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(py.Str("abc"), py.Str("md5"), py.None))
}
func text1076(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterHash(py.Str("abc"), py.Str("md5"), py.None).Text())
}
func value1077(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterHash(py.Str("abc"), py.Str("sha256"), py.Str("salt"))))
}
func typed1077(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterHash(py.Str("abc"), py.Str("sha256"), py.Str("salt"))))
}
func texts1077(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterHash(py.Str("abc"), py.Str("sha256"), py.Str("salt"))))
}
func text1077(e *py.Eval, ctx variables) string {
	return ""
}
func value1078(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(py.Str("abc"), py.Str("sha256"), py.Str("salt")))
}
func typed1078(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(py.Str("abc"), py.Str("sha256"), py.Str("salt")))
}
func texts1078(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterHash(py.Str("abc"), py.Str("sha256"), py.Str("salt")))
}
func text1078(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterHash(py.Str("abc"), py.Str("sha256"), py.Str("salt")).Text())
}
func value1079(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterLength(py.Str("abc"))))
}
func typed1079(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterLength(py.Str("abc"))))
}
func texts1079(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterLength(py.Str("abc"))))
}
func text1079(e *py.Eval, ctx variables) string {
	return ""
}
func value1080(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterLength(py.Str("abc")))
}
func typed1080(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterLength(py.Str("abc")))
}
func texts1080(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterLength(py.Str("abc")))
}
func text1080(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterLength(py.Str("abc")).Text())
}
func value1081(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRegexSearch(py.Str("abc"), py.Str("x"))))
}
func typed1081(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRegexSearch(py.Str("abc"), py.Str("x"))))
}
func texts1081(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.FilterRegexSearch(py.Str("abc"), py.Str("x"))))
}
func text1081(e *py.Eval, ctx variables) string {
	return ""
}
func value1082(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRegexSearch(py.Str("abc"), py.Str("x")), "{{ 'abc' | regex_search('x') }}")
}
func typed1082(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRegexSearch(py.Str("abc"), py.Str("x")), "{{ 'abc' | regex_search('x') }}")
}
func texts1082(e *py.Eval, ctx variables) py.Value {
	return e.String(e.FilterRegexSearch(py.Str("abc"), py.Str("x")), "{{ 'abc' | regex_search('x') }}")
}
func text1082(e *py.Eval, ctx variables) string {
	return e.StringText(e.FilterRegexSearch(py.Str("abc"), py.Str("x")).Text(), "{{ 'abc' | regex_search('x') }}")
}
func value1083(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterUpper(py.Str("abc"))))
}
func typed1083(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterUpper(py.Str("abc"))))
}
func texts1083(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterUpper(py.Str("abc"))))
}
func text1083(e *py.Eval, ctx variables) string {
	return ""
}
func value1084(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterUpper(py.Str("abc")))
}
func typed1084(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterUpper(py.Str("abc")))
}
func texts1084(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterUpper(py.Str("abc")))
}
func text1084(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterUpper(py.Str("abc")).Text())
}
func value1085(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Call(py.Str("abc"), "startswith", py.Str("a"))))
}
func typed1085(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Call(py.Str("abc"), "startswith", py.Str("a"))))
}
func texts1085(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Call(py.Str("abc"), "startswith", py.Str("a"))))
}
func text1085(e *py.Eval, ctx variables) string {
	return ""
}
func value1086(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(py.Str("abc"), "startswith", py.Str("a")))
}
func typed1086(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(py.Str("abc"), "startswith", py.Str("a")))
}
func texts1086(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(py.Str("abc"), "startswith", py.Str("a")))
}
func text1086(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Call(py.Str("abc"), "startswith", py.Str("a")).Text())
}
func value1087(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1087(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1087(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1087(e *py.Eval, ctx variables) string {
	return ""
}
func value1088(e *py.Eval, ctx variables) py.Value {
	return py.Str("c")
}
func typed1088(e *py.Eval, ctx variables) py.Value {
	return py.Str("c")
}
func texts1088(e *py.Eval, ctx variables) py.Value {
	return py.Str("c")
}
func text1088(e *py.Eval, ctx variables) string {
	return "c"
}
func value1089(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1089(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1089(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1089(e *py.Eval, ctx variables) string {
	return ""
}
func value1090(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func typed1090(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func texts1090(e *py.Eval, ctx variables) py.Value {
	return py.Str("a")
}
func text1090(e *py.Eval, ctx variables) string {
	return "a"
}
func value1091(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Slice(py.Str("abc"), py.Int(1), py.Absent, py.Absent)))
}
func typed1091(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Slice(py.Str("abc"), py.Int(1), py.Absent, py.Absent)))
}
func texts1091(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Slice(py.Str("abc"), py.Int(1), py.Absent, py.Absent)))
}
func text1091(e *py.Eval, ctx variables) string {
	return ""
}
func value1092(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Slice(py.Str("abc"), py.Int(1), py.Absent, py.Absent))
}
func typed1092(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Slice(py.Str("abc"), py.Int(1), py.Absent, py.Absent))
}
func texts1092(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Slice(py.Str("abc"), py.Int(1), py.Absent, py.Absent))
}
func text1092(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Slice(py.Str("abc"), py.Int(1), py.Absent, py.Absent).Text())
}
func value1093(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value { return e.Add(py.Str("ad_accounts/"), ctx["config"].Member("account_id")) }, func() py.Value { return py.Str("ad_accounts") }),
		"{{ 'ad_accounts/' + config['account_id'] if config.get('account_id') else 'ad_accounts' }}",
	)
}
func typed1093(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value { return e.Add(py.Str("ad_accounts/"), ctx["config"].Member("account_id")) }, func() py.Value { return py.Str("ad_accounts") }),
		"{{ 'ad_accounts/' + config['account_id'] if config.get('account_id') else 'ad_accounts' }}",
	)
}
func texts1093(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "ad_accounts/"+ctx["config"].Member("account_id").Text(), "ad_accounts"))
}
func text1093(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value { return e.Add(py.Str("ad_accounts/"), ctx["config"].Member("account_id")) }, func() py.Value { return py.Str("ad_accounts") }).Text(),
		"{{ 'ad_accounts/' + config['account_id'] if config.get('account_id') else 'ad_accounts' }}",
	)
}
func value1094(e *py.Eval, ctx variables) py.Value {
	return py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("all"), py.Value{})
}
func typed1094(e *py.Eval, ctx variables) py.Value {
	return py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("all"), py.Value{})
}
func texts1094(e *py.Eval, ctx variables) py.Value {
	return py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("all"), py.Value{})
}
func text1094(e *py.Eval, ctx variables) string {
	return py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("all"), py.Value{}).Text()
}
func value1095(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("api_error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("api_error_code"), "configuration_incompatible")))
}
func typed1095(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("api_error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("api_error_code"), "configuration_incompatible")))
}
func texts1095(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("api_error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("api_error_code"), "configuration_incompatible")))
}
func text1095(e *py.Eval, ctx variables) string {
	return ""
}
func value1096(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1096(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1096(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1096(e *py.Eval, ctx variables) string {
	return ""
}
func value1097(e *py.Eval, ctx variables) py.Value {
	return py.Literal("b'x'")
}
func typed1097(e *py.Eval, ctx variables) py.Value {
	return py.Literal("b'x'")
}
func texts1097(e *py.Eval, ctx variables) py.Value {
	return py.Literal("b'x'")
}
func text1097(e *py.Eval, ctx variables) string {
	return "b'x'"
}
func value1098(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/pins?ad_account_id=")), ctx["config"].Member("account_id"))
		}, func() py.Value {
			return e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/pins"))
		}),
		"{{ 'boards/' + stream_slice.id + '/pins?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.id + '/pins' }}",
	)
}
func typed1098(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/pins?ad_account_id=")), ctx["config"].Member("account_id"))
		}, func() py.Value {
			return e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/pins"))
		}),
		"{{ 'boards/' + stream_slice.id + '/pins?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.id + '/pins' }}",
	)
}
func texts1098(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "boards/"+ctx["stream_slice"].Member("id").Text()+"/pins?ad_account_id="+ctx["config"].Member("account_id").Text(), "boards/"+ctx["stream_slice"].Member("id").Text()+"/pins"))
}
func text1098(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/pins?ad_account_id=")), ctx["config"].Member("account_id"))
		}, func() py.Value {
			return e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/pins"))
		}).Text(),
		"{{ 'boards/' + stream_slice.id + '/pins?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.id + '/pins' }}",
	)
}
func value1099(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/sections?ad_account_id=")), ctx["config"].Member("account_id"))
		}, func() py.Value {
			return e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/sections"))
		}),
		"{{ 'boards/' + stream_slice.id + '/sections?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.id + '/sections' }}",
	)
}
func typed1099(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/sections?ad_account_id=")), ctx["config"].Member("account_id"))
		}, func() py.Value {
			return e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/sections"))
		}),
		"{{ 'boards/' + stream_slice.id + '/sections?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.id + '/sections' }}",
	)
}
func texts1099(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "boards/"+ctx["stream_slice"].Member("id").Text()+"/sections?ad_account_id="+ctx["config"].Member("account_id").Text(), "boards/"+ctx["stream_slice"].Member("id").Text()+"/sections"))
}
func text1099(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/sections?ad_account_id=")), ctx["config"].Member("account_id"))
		}, func() py.Value {
			return e.Add(e.Add(py.Str("boards/"), ctx["stream_slice"].Member("id")), py.Str("/sections"))
		}).Text(),
		"{{ 'boards/' + stream_slice.id + '/sections?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.id + '/sections' }}",
	)
}
func value1100(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(e.Add(e.Add(e.Add(e.Add(py.Str("boards/"), e.Attr(ctx["stream_slice"].Member("parent_slice"), "id")), py.Str("/sections/")), ctx["stream_slice"].Member("id")), py.Str("/pins?ad_account_id=")), ctx["config"].Member("account_id"))
		}, func() py.Value {
			return e.Add(e.Add(e.Add(e.Add(py.Str("boards/"), e.Attr(ctx["stream_slice"].Member("parent_slice"), "id")), py.Str("/sections/")), ctx["stream_slice"].Member("id")), py.Str("/pins"))
		}),
		"{{ 'boards/' + stream_slice.parent_slice.id + '/sections/' + stream_slice.id + '/pins?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.parent_slice.id + '/sections/' + stream_slice.id + '/pins' }}",
	)
}
func typed1100(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(e.Add(e.Add(e.Add(e.Add(py.Str("boards/"), e.Attr(ctx["stream_slice"].Member("parent_slice"), "id")), py.Str("/sections/")), ctx["stream_slice"].Member("id")), py.Str("/pins?ad_account_id=")), ctx["config"].Member("account_id"))
		}, func() py.Value {
			return e.Add(e.Add(e.Add(e.Add(py.Str("boards/"), e.Attr(ctx["stream_slice"].Member("parent_slice"), "id")), py.Str("/sections/")), ctx["stream_slice"].Member("id")), py.Str("/pins"))
		}),
		"{{ 'boards/' + stream_slice.parent_slice.id + '/sections/' + stream_slice.id + '/pins?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.parent_slice.id + '/sections/' + stream_slice.id + '/pins' }}",
	)
}
func texts1100(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(ctx["config"].Member("account_id").Text() != "", func() py.Value {
			return e.Add(e.Add(e.Add(e.Add(e.Add(py.Str("boards/"), e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id")), py.Str("/sections/")), py.Str(ctx["stream_slice"].Member("id").Text())), py.Str("/pins?ad_account_id=")), py.Str(ctx["config"].Member("account_id").Text()))
		}, func() py.Value {
			return e.Add(e.Add(e.Add(e.Add(py.Str("boards/"), e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id")), py.Str("/sections/")), py.Str(ctx["stream_slice"].Member("id").Text())), py.Str("/pins"))
		}),
		"{{ 'boards/' + stream_slice.parent_slice.id + '/sections/' + stream_slice.id + '/pins?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.parent_slice.id + '/sections/' + stream_slice.id + '/pins' }}",
	)
}
func text1100(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(e.Add(e.Add(e.Add(e.Add(py.Str("boards/"), e.Attr(ctx["stream_slice"].Member("parent_slice"), "id")), py.Str("/sections/")), ctx["stream_slice"].Member("id")), py.Str("/pins?ad_account_id=")), ctx["config"].Member("account_id"))
		}, func() py.Value {
			return e.Add(e.Add(e.Add(e.Add(py.Str("boards/"), e.Attr(ctx["stream_slice"].Member("parent_slice"), "id")), py.Str("/sections/")), ctx["stream_slice"].Member("id")), py.Str("/pins"))
		}).Text(),
		"{{ 'boards/' + stream_slice.parent_slice.id + '/sections/' + stream_slice.id + '/pins?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.parent_slice.id + '/sections/' + stream_slice.id + '/pins' }}",
	)
}
func value1101(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value { return e.Add(py.Str("boards?ad_account_id="), ctx["config"].Member("account_id")) }, func() py.Value { return py.Str("boards") }),
		"{{ 'boards?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards' }}",
	)
}
func typed1101(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value { return e.Add(py.Str("boards?ad_account_id="), ctx["config"].Member("account_id")) }, func() py.Value { return py.Str("boards") }),
		"{{ 'boards?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards' }}",
	)
}
func texts1101(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "boards?ad_account_id="+ctx["config"].Member("account_id").Text(), "boards"))
}
func text1101(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value { return e.Add(py.Str("boards?ad_account_id="), ctx["config"].Member("account_id")) }, func() py.Value { return py.Str("boards") }).Text(),
		"{{ 'boards?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards' }}",
	)
}
func value1102(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(py.Str("catalogs/feeds?ad_account_id="), ctx["config"].Member("account_id"))
		}, func() py.Value { return py.Str("catalogs/feeds") }),
		"{{ 'catalogs/feeds?ad_account_id=' + config['account_id'] if config.get('account_id') else 'catalogs/feeds' }}",
	)
}
func typed1102(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(py.Str("catalogs/feeds?ad_account_id="), ctx["config"].Member("account_id"))
		}, func() py.Value { return py.Str("catalogs/feeds") }),
		"{{ 'catalogs/feeds?ad_account_id=' + config['account_id'] if config.get('account_id') else 'catalogs/feeds' }}",
	)
}
func texts1102(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "catalogs/feeds?ad_account_id="+ctx["config"].Member("account_id").Text(), "catalogs/feeds"))
}
func text1102(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(py.Str("catalogs/feeds?ad_account_id="), ctx["config"].Member("account_id"))
		}, func() py.Value { return py.Str("catalogs/feeds") }).Text(),
		"{{ 'catalogs/feeds?ad_account_id=' + config['account_id'] if config.get('account_id') else 'catalogs/feeds' }}",
	)
}
func value1103(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(py.Str("catalogs/product_groups?ad_account_id="), ctx["config"].Member("account_id"))
		}, func() py.Value { return py.Str("catalogs/product_groups") }),
		"{{ 'catalogs/product_groups?ad_account_id=' + config['account_id'] if config.get('account_id') else 'catalogs/product_groups' }}",
	)
}
func typed1103(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(py.Str("catalogs/product_groups?ad_account_id="), ctx["config"].Member("account_id"))
		}, func() py.Value { return py.Str("catalogs/product_groups") }),
		"{{ 'catalogs/product_groups?ad_account_id=' + config['account_id'] if config.get('account_id') else 'catalogs/product_groups' }}",
	)
}
func texts1103(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "catalogs/product_groups?ad_account_id="+ctx["config"].Member("account_id").Text(), "catalogs/product_groups"))
}
func text1103(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(py.Str("catalogs/product_groups?ad_account_id="), ctx["config"].Member("account_id"))
		}, func() py.Value { return py.Str("catalogs/product_groups") }).Text(),
		"{{ 'catalogs/product_groups?ad_account_id=' + config['account_id'] if config.get('account_id') else 'catalogs/product_groups' }}",
	)
}
func value1104(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value { return e.Add(py.Str("catalogs?ad_account_id="), ctx["config"].Member("account_id")) }, func() py.Value { return py.Str("catalogs") }),
		"{{ 'catalogs?ad_account_id=' + config['account_id'] if config.get('account_id') else 'catalogs' }}",
	)
}
func typed1104(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value { return e.Add(py.Str("catalogs?ad_account_id="), ctx["config"].Member("account_id")) }, func() py.Value { return py.Str("catalogs") }),
		"{{ 'catalogs?ad_account_id=' + config['account_id'] if config.get('account_id') else 'catalogs' }}",
	)
}
func texts1104(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "catalogs?ad_account_id="+ctx["config"].Member("account_id").Text(), "catalogs"))
}
func text1104(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value { return e.Add(py.Str("catalogs?ad_account_id="), ctx["config"].Member("account_id")) }, func() py.Value { return py.Str("catalogs") }).Text(),
		"{{ 'catalogs?ad_account_id=' + config['account_id'] if config.get('account_id') else 'catalogs' }}",
	)
}
func value1105(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("code"), ctx["response"]) && e.Test(e.In(py.Str("details"), ctx["response"]))))
}
func typed1105(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("code"), ctx["response"]) && e.Test(e.In(py.Str("details"), ctx["response"]))))
}
func texts1105(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("code"), ctx["response"]) && e.Test(e.In(py.Str("details"), ctx["response"]))))
}
func text1105(e *py.Eval, ctx variables) string {
	return ""
}
func value1106(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("active_users_group_by_country").Truth(), "country", ""))
}
func typed1106(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("active_users_group_by_country").Truth(), "country", ""))
}
func texts1106(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("active_users_group_by_country").Text() != "", "country", ""))
}
func text1106(e *py.Eval, ctx variables) string {
	return py.Choose(ctx["config"].Member("active_users_group_by_country").Truth(), "country", "")
}
func value1107(e *py.Eval, ctx variables) py.Value {
	return py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("createdAt ASC"), py.Value{})
}
func typed1107(e *py.Eval, ctx variables) py.Value {
	return py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("createdAt ASC"), py.Value{})
}
func texts1107(e *py.Eval, ctx variables) py.Value {
	return py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("createdAt ASC"), py.Value{})
}
func text1107(e *py.Eval, ctx variables) string {
	return py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("createdAt ASC"), py.Value{}).Text()
}
func value1108(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.In(py.Str("current"), ctx["response"].Member("pagination"))))
}
func typed1108(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.In(py.Str("current"), ctx["response"].Member("pagination"))))
}
func texts1108(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.In(py.Str("current"), ctx["response"].Member("pagination"))))
}
func text1108(e *py.Eval, ctx variables) string {
	return ""
}
func value1109(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.In(py.Str("cursor"), ctx["response"])))
}
func typed1109(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.In(py.Str("cursor"), ctx["response"])))
}
func texts1109(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.In(py.Str("cursor"), ctx["response"])))
}
func text1109(e *py.Eval, ctx variables) string {
	return ""
}
func value1110(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("error"), ctx["response"]) && e.Test((py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 100) && py.EqualInt(e.Key(ctx["response"].Member("error"), "error_subcode"), 33)) || e.Test(py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 10) && e.Test(py.EqualStr(e.Key(ctx["response"].Member("error"), "message"), "(#10) Application does not have permission for this action"))))))
}
func typed1110(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("error"), ctx["response"]) && e.Test((py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 100) && py.EqualInt(e.Key(ctx["response"].Member("error"), "error_subcode"), 33)) || e.Test(py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 10) && e.Test(py.EqualStr(e.Key(ctx["response"].Member("error"), "message"), "(#10) Application does not have permission for this action"))))))
}
func texts1110(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("error"), ctx["response"]) && e.Test((py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 100) && py.EqualInt(e.Key(ctx["response"].Member("error"), "error_subcode"), 33)) || e.Test(py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 10) && e.Test(py.EqualStr(e.Key(ctx["response"].Member("error"), "message"), "(#10) Application does not have permission for this action"))))))
}
func text1110(e *py.Eval, ctx variables) string {
	return ""
}
func value1111(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("error"), ctx["response"]) && e.Test(py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 10))))
}
func typed1111(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("error"), ctx["response"]) && e.Test(py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 10))))
}
func texts1111(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("error"), ctx["response"]) && e.Test(py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 10))))
}
func text1111(e *py.Eval, ctx variables) string {
	return ""
}
func value1112(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("error"), ctx["response"]) && e.Test(py.EqualInt(e.Key(ctx["response"].Member("error"), "error_subcode"), 2108006))))
}
func typed1112(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("error"), ctx["response"]) && e.Test(py.EqualInt(e.Key(ctx["response"].Member("error"), "error_subcode"), 2108006))))
}
func texts1112(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("error"), ctx["response"]) && e.Test(py.EqualInt(e.Key(ctx["response"].Member("error"), "error_subcode"), 2108006))))
}
func text1112(e *py.Eval, ctx variables) string {
	return ""
}
func value1113(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("error_code"), "ComplexityException")))
}
func typed1113(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("error_code"), "ComplexityException")))
}
func texts1113(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("error_code"), "ComplexityException")))
}
func text1113(e *py.Eval, ctx variables) string {
	return ""
}
func value1114(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("error_code"), "complexityBudgetExhausted")))
}
func typed1114(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("error_code"), "complexityBudgetExhausted")))
}
func texts1114(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("error_code"), "complexityBudgetExhausted")))
}
func text1114(e *py.Eval, ctx variables) string {
	return ""
}
func value1115(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("error_code"), ctx["response"]) && py.EqualInt(ctx["response"].Member("error_code"), 7)))
}
func typed1115(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("error_code"), ctx["response"]) && py.EqualInt(ctx["response"].Member("error_code"), 7)))
}
func texts1115(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("error_code"), ctx["response"]) && py.EqualInt(ctx["response"].Member("error_code"), 7)))
}
func text1115(e *py.Eval, ctx variables) string {
	return ""
}
func value1116(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.EqualStr(ctx["config"].Member("gocardless_environment"), "live"), "https://api.gocardless.com", "https://api-sandbox.gocardless.com"))
}
func typed1116(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.EqualStr(ctx["config"].Member("gocardless_environment"), "live"), "https://api.gocardless.com", "https://api-sandbox.gocardless.com"))
}
func texts1116(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("gocardless_environment").Text() == "live", "https://api.gocardless.com", "https://api-sandbox.gocardless.com"))
}
func text1116(e *py.Eval, ctx variables) string {
	return py.Choose(py.EqualStr(ctx["config"].Member("gocardless_environment"), "live"), "https://api.gocardless.com", "https://api-sandbox.gocardless.com")
}
func value1117(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("playground").Truth(), "https://apisandbox.younium.com", "https://api.younium.com"))
}
func typed1117(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("playground").Truth(), "https://apisandbox.younium.com", "https://api.younium.com"))
}
func texts1117(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("playground").Text() != "", "https://apisandbox.younium.com", "https://api.younium.com"))
}
func text1117(e *py.Eval, ctx variables) string {
	return py.Choose(ctx["config"].Member("playground").Truth(), "https://apisandbox.younium.com", "https://api.younium.com")
}
func value1118(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("is_sandbox").Truth(), "https://app.sandbox.hibob.com/v1/", "https://app.hibob.com/v1/"))
}
func typed1118(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("is_sandbox").Truth(), "https://app.sandbox.hibob.com/v1/", "https://app.hibob.com/v1/"))
}
func texts1118(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("is_sandbox").Text() != "", "https://app.sandbox.hibob.com/v1/", "https://app.hibob.com/v1/"))
}
func text1118(e *py.Eval, ctx variables) string {
	return py.Choose(ctx["config"].Member("is_sandbox").Truth(), "https://app.sandbox.hibob.com/v1/", "https://app.hibob.com/v1/")
}
func value1119(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("is_sandbox").Truth(), "https://connect.squareupsandbox.com/v2", "https://connect.squareup.com/v2"))
}
func typed1119(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("is_sandbox").Truth(), "https://connect.squareupsandbox.com/v2", "https://connect.squareup.com/v2"))
}
func texts1119(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("is_sandbox").Text() != "", "https://connect.squareupsandbox.com/v2", "https://connect.squareup.com/v2"))
}
func text1119(e *py.Eval, ctx variables) string {
	return py.Choose(ctx["config"].Member("is_sandbox").Truth(), "https://connect.squareupsandbox.com/v2", "https://connect.squareup.com/v2")
}
func value1120(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.EqualStr(ctx["config"].Member("environment"), "production"), "https://rest.coinapi.io/v1", "https://rest-sandbox.coinapi.io/v1"))
}
func typed1120(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.EqualStr(ctx["config"].Member("environment"), "production"), "https://rest.coinapi.io/v1", "https://rest-sandbox.coinapi.io/v1"))
}
func texts1120(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("environment").Text() == "production", "https://rest.coinapi.io/v1", "https://rest-sandbox.coinapi.io/v1"))
}
func text1120(e *py.Eval, ctx variables) string {
	return py.Choose(py.EqualStr(ctx["config"].Member("environment"), "production"), "https://rest.coinapi.io/v1", "https://rest-sandbox.coinapi.io/v1")
}
func value1121(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.EqualStr(ctx["config"].Member("environment"), "Sandbox"), "https://sandbox-lever.auth0.com/oauth/token", "https://auth.lever.co/oauth/token"))
}
func typed1121(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.EqualStr(ctx["config"].Member("environment"), "Sandbox"), "https://sandbox-lever.auth0.com/oauth/token", "https://auth.lever.co/oauth/token"))
}
func texts1121(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("environment").Text() == "Sandbox", "https://sandbox-lever.auth0.com/oauth/token", "https://auth.lever.co/oauth/token"))
}
func text1121(e *py.Eval, ctx variables) string {
	return py.Choose(py.EqualStr(ctx["config"].Member("environment"), "Sandbox"), "https://sandbox-lever.auth0.com/oauth/token", "https://auth.lever.co/oauth/token")
}
func value1122(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("sandbox").Truth(), "https://sandbox-quickbooks.api.intuit.com", "https://quickbooks.api.intuit.com"))
}
func typed1122(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("sandbox").Truth(), "https://sandbox-quickbooks.api.intuit.com", "https://quickbooks.api.intuit.com"))
}
func texts1122(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("sandbox").Text() != "", "https://sandbox-quickbooks.api.intuit.com", "https://quickbooks.api.intuit.com"))
}
func text1122(e *py.Eval, ctx variables) string {
	return py.Choose(ctx["config"].Member("sandbox").Truth(), "https://sandbox-quickbooks.api.intuit.com", "https://quickbooks.api.intuit.com")
}
func value1123(e *py.Eval, ctx variables) py.Value {
	return py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("id ASC"), py.Value{})
}
func typed1123(e *py.Eval, ctx variables) py.Value {
	return py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("id ASC"), py.Value{})
}
func texts1123(e *py.Eval, ctx variables) py.Value {
	return py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("id ASC"), py.Value{})
}
func text1123(e *py.Eval, ctx variables) string {
	return py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("id ASC"), py.Value{}).Text()
}
func value1124(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1124(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1124(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1124(e *py.Eval, ctx variables) string {
	return ""
}
func value1125(e *py.Eval, ctx variables) py.Value {
	return py.Str("inf")
}
func typed1125(e *py.Eval, ctx variables) py.Value {
	return py.Str("inf")
}
func texts1125(e *py.Eval, ctx variables) py.Value {
	return py.Str("inf")
}
func text1125(e *py.Eval, ctx variables) string {
	return "inf"
}
func value1126(e *py.Eval, ctx variables) py.Value {
	return py.Str("kind")
}
func typed1126(e *py.Eval, ctx variables) py.Value {
	return py.Str("kind")
}
func texts1126(e *py.Eval, ctx variables) py.Value {
	return py.Str("kind")
}
func text1126(e *py.Eval, ctx variables) string {
	return "kind"
}
func value1127(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.EqualStr(ctx["stream_partition"].Member("organization_id"), "me"), "me/organizations", "organizations/"+ctx["stream_partition"].Member("organization_id").Text()))
}
func typed1127(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.EqualStr(ctx["stream_partition"].Member("organization_id"), "me"), "me/organizations", "organizations/"+ctx["stream_partition"].Member("organization_id").Text()))
}
func texts1127(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["stream_partition"].Member("organization_id").Text() == "me", "me/organizations", "organizations/"+ctx["stream_partition"].Member("organization_id").Text()))
}
func text1127(e *py.Eval, ctx variables) string {
	return py.Choose(py.EqualStr(ctx["stream_partition"].Member("organization_id"), "me"), "me/organizations", "organizations/"+ctx["stream_partition"].Member("organization_id").Text())
}
func value1128(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("message"), ctx["response"])))
}
func typed1128(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("message"), ctx["response"])))
}
func texts1128(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("message"), ctx["response"])))
}
func text1128(e *py.Eval, ctx variables) string {
	return ""
}
func value1129(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1129(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1129(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1129(e *py.Eval, ctx variables) string {
	return ""
}
func value1130(e *py.Eval, ctx variables) py.Value {
	return py.Str("nan")
}
func typed1130(e *py.Eval, ctx variables) py.Value {
	return py.Str("nan")
}
func texts1130(e *py.Eval, ctx variables) py.Value {
	return py.Str("nan")
}
func text1130(e *py.Eval, ctx variables) string {
	return "nan"
}
func value1131(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.In(py.Str("next"), ctx["headers"].Member("link"))))
}
func typed1131(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.In(py.Str("next"), ctx["headers"].Member("link"))))
}
func texts1131(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.In(py.Str("next"), ctx["headers"].Member("link"))))
}
func text1131(e *py.Eval, ctx variables) string {
	return ""
}
func value1132(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.In(py.Str("next"), ctx["response"]) || ctx["response"].Member("next").IsNone() || py.EqualStr(ctx["response"].Member("next"), "inf")))
}
func typed1132(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.In(py.Str("next"), ctx["response"]) || ctx["response"].Member("next").IsNone() || py.EqualStr(ctx["response"].Member("next"), "inf")))
}
func texts1132(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.In(py.Str("next"), ctx["response"]) || ctx["response"].Member("next").IsNone() || py.EqualStr(ctx["response"].Member("next"), "inf")))
}
func text1132(e *py.Eval, ctx variables) string {
	return ""
}
func value1133(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.In(py.Str("next"), e.GetOr(ctx["response"], "pages", py.Dict()))))
}
func typed1133(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.In(py.Str("next"), e.GetOr(ctx["response"], "pages", py.Dict()))))
}
func texts1133(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.In(py.Str("next"), e.GetOr(ctx["response"], "pages", py.Dict()))))
}
func text1133(e *py.Eval, ctx variables) string {
	return ""
}
func value1134(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.In(py.Str("next"), ctx["response"].Member("metadata"))))
}
func typed1134(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.In(py.Str("next"), ctx["response"].Member("metadata"))))
}
func texts1134(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.In(py.Str("next"), ctx["response"].Member("metadata"))))
}
func text1134(e *py.Eval, ctx variables) string {
	return ""
}
func value1135(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.In(py.Str("nextPageLink"), ctx["response"]) || py.EqualStr(ctx["response"].Member("nextPageLink"), "")))
}
func typed1135(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.In(py.Str("nextPageLink"), ctx["response"]) || py.EqualStr(ctx["response"].Member("nextPageLink"), "")))
}
func texts1135(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.In(py.Str("nextPageLink"), ctx["response"]) || py.EqualStr(ctx["response"].Member("nextPageLink"), "")))
}
func text1135(e *py.Eval, ctx variables) string {
	return ""
}
func value1136(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.EqualStr(ctx["stream_partition"].Member("ad_account_id"), "orgs"), "organizations/"+ctx["stream_slice"].Member("organization_id").Text()+"/adaccounts", "adaccounts/"+ctx["stream_partition"].Member("ad_account_id").Text()))
}
func typed1136(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.EqualStr(ctx["stream_partition"].Member("ad_account_id"), "orgs"), "organizations/"+ctx["stream_slice"].Member("organization_id").Text()+"/adaccounts", "adaccounts/"+ctx["stream_partition"].Member("ad_account_id").Text()))
}
func texts1136(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["stream_partition"].Member("ad_account_id").Text() == "orgs", "organizations/"+ctx["stream_slice"].Member("organization_id").Text()+"/adaccounts", "adaccounts/"+ctx["stream_partition"].Member("ad_account_id").Text()))
}
func text1136(e *py.Eval, ctx variables) string {
	return py.Choose(py.EqualStr(ctx["stream_partition"].Member("ad_account_id"), "orgs"), "organizations/"+ctx["stream_slice"].Member("organization_id").Text()+"/adaccounts", "adaccounts/"+ctx["stream_partition"].Member("ad_account_id").Text())
}
func value1137(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.In(py.Str("page"), ctx["last_record"].Member("meta"))))
}
func typed1137(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.In(py.Str("page"), ctx["last_record"].Member("meta"))))
}
func texts1137(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.In(py.Str("page"), ctx["last_record"].Member("meta"))))
}
func text1137(e *py.Eval, ctx variables) string {
	return ""
}
func value1138(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(!ctx["config"].Member("disable_fetching_predictive_analytics").Truth(), "predictive_analytics", ""))
}
func typed1138(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(!ctx["config"].Member("disable_fetching_predictive_analytics").Truth(), "predictive_analytics", ""))
}
func texts1138(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(!(ctx["config"].Member("disable_fetching_predictive_analytics").Text() != ""), "predictive_analytics", ""))
}
func text1138(e *py.Eval, ctx variables) string {
	return py.Choose(!ctx["config"].Member("disable_fetching_predictive_analytics").Truth(), "predictive_analytics", "")
}
func value1139(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.Equal(ctx["config"].Member("include_private_channels"), py.True), "public_channel,private_channel", "public_channel"))
}
func typed1139(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.Equal(ctx["config"].Member("include_private_channels"), py.True), "public_channel,private_channel", "public_channel"))
}
func texts1139(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.Equal(py.Str(ctx["config"].Member("include_private_channels").Text()), py.True), "public_channel,private_channel", "public_channel"))
}
func text1139(e *py.Eval, ctx variables) string {
	return py.Choose(py.Equal(ctx["config"].Member("include_private_channels"), py.True), "public_channel,private_channel", "public_channel")
}
func value1140(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.In(py.Str("records"), ctx["response"])))
}
func typed1140(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.In(py.Str("records"), ctx["response"])))
}
func texts1140(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(!e.In(py.Str("records"), ctx["response"])))
}
func text1140(e *py.Eval, ctx variables) string {
	return ""
}
func value1141(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str(py.Choose(e.Attr(ctx["config"].Member("credentials"), "project_id").Truth(), "results", "annotations")))
}
func typed1141(e *py.Eval, ctx variables) py.Value {
	return e.String(py.Str(py.Choose(e.Attr(ctx["config"].Member("credentials"), "project_id").Truth(), "results", "annotations")))
}
func texts1141(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(e.Attr(py.Str(ctx["config"].Member("credentials").Text()), "project_id").Truth(), "results", "annotations"))
}
func text1141(e *py.Eval, ctx variables) string {
	return e.StringText(py.Choose(e.Attr(ctx["config"].Member("credentials"), "project_id").Truth(), "results", "annotations"))
}
func value1142(e *py.Eval, ctx variables) py.Value {
	return py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("sentAt ASC"), py.Value{})
}
func typed1142(e *py.Eval, ctx variables) py.Value {
	return py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("sentAt ASC"), py.Value{})
}
func texts1142(e *py.Eval, ctx variables) py.Value {
	return py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("sentAt ASC"), py.Value{})
}
func text1142(e *py.Eval, ctx variables) string {
	return py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("sentAt ASC"), py.Value{}).Text()
}
func value1143(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("sheets"), ctx["response"]) && e.Test(!py.EqualInt(e.FilterLength(ctx["response"].Member("sheets")), 1))))
}
func typed1143(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("sheets"), ctx["response"]) && e.Test(!py.EqualInt(e.FilterLength(ctx["response"].Member("sheets")), 1))))
}
func texts1143(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Test(e.In(py.Str("sheets"), ctx["response"]) && e.Test(!py.EqualInt(e.FilterLength(ctx["response"].Member("sheets")), 1))))
}
func text1143(e *py.Eval, ctx variables) string {
	return ""
}
func value1144(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(!ctx["next_page_token"].Truth(), "submitted_at,asc", ""))
}
func typed1144(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(!ctx["next_page_token"].Truth(), "submitted_at,asc", ""))
}
func texts1144(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(!ctx["next_page_token"].Truth(), "submitted_at,asc", ""))
}
func text1144(e *py.Eval, ctx variables) string {
	return py.Choose(!ctx["next_page_token"].Truth(), "submitted_at,asc", "")
}
func value1145(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Add(e.Add(py.Str("survey_groups/"), ctx["stream_slice"].Member("id")), py.Str("/answers")),
		"{{ 'survey_groups/' + stream_slice.id + '/answers' }}",
	)
}
func typed1145(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Add(e.Add(py.Str("survey_groups/"), ctx["stream_slice"].Member("id")), py.Str("/answers")),
		"{{ 'survey_groups/' + stream_slice.id + '/answers' }}",
	)
}
func texts1145(e *py.Eval, ctx variables) py.Value {
	return py.Str("survey_groups/" + ctx["stream_slice"].Member("id").Text() + "/answers")
}
func text1145(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Add(e.Add(py.Str("survey_groups/"), ctx["stream_slice"].Member("id")), py.Str("/answers")).Text(),
		"{{ 'survey_groups/' + stream_slice.id + '/answers' }}",
	)
}
func value1146(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(ctx["config"].Member("survey_id").Truth(), func() py.Value {
			return e.Add(e.Add(py.Str("surveys/"), ctx["config"].Member("survey_id")), py.Str("/properties"))
		}, func() py.Value {
			return e.Add(e.Add(py.Str("surveys/"), ctx["stream_slice"].Member("id")), py.Str("/properties"))
		}),
		"{{ 'surveys/' + config['survey_id'] + '/properties' if config['survey_id'] else 'surveys/' + stream_slice.id + '/properties' }}",
	)
}
func typed1146(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.If(ctx["config"].Member("survey_id").Truth(), func() py.Value {
			return e.Add(e.Add(py.Str("surveys/"), ctx["config"].Member("survey_id")), py.Str("/properties"))
		}, func() py.Value {
			return e.Add(e.Add(py.Str("surveys/"), ctx["stream_slice"].Member("id")), py.Str("/properties"))
		}),
		"{{ 'surveys/' + config['survey_id'] + '/properties' if config['survey_id'] else 'surveys/' + stream_slice.id + '/properties' }}",
	)
}
func texts1146(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("survey_id").Text() != "", "surveys/"+ctx["config"].Member("survey_id").Text()+"/properties", "surveys/"+ctx["stream_slice"].Member("id").Text()+"/properties"))
}
func text1146(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.If(ctx["config"].Member("survey_id").Truth(), func() py.Value {
			return e.Add(e.Add(py.Str("surveys/"), ctx["config"].Member("survey_id")), py.Str("/properties"))
		}, func() py.Value {
			return e.Add(e.Add(py.Str("surveys/"), ctx["stream_slice"].Member("id")), py.Str("/properties"))
		}).Text(),
		"{{ 'surveys/' + config['survey_id'] + '/properties' if config['survey_id'] else 'surveys/' + stream_slice.id + '/properties' }}",
	)
}
func value1147(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Add(py.Str("surveys/"), ctx["stream_slice"].Member("id")), py.Str("/answers")), "{{ 'surveys/' + stream_slice.id + '/answers' }}")
}
func typed1147(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Add(e.Add(py.Str("surveys/"), ctx["stream_slice"].Member("id")), py.Str("/answers")), "{{ 'surveys/' + stream_slice.id + '/answers' }}")
}
func texts1147(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_slice"].Member("id").Text() + "/answers")
}
func text1147(e *py.Eval, ctx variables) string {
	return e.StringText(e.Add(e.Add(py.Str("surveys/"), ctx["stream_slice"].Member("id")), py.Str("/answers")).Text(), "{{ 'surveys/' + stream_slice.id + '/answers' }}")
}
func value1148(e *py.Eval, ctx variables) py.Value {
	return py.Str("tables/" + ctx["components_values"].Member("id").Text())
}
func typed1148(e *py.Eval, ctx variables) py.Value {
	return py.Str("tables/" + ctx["components_values"].Member("id").Text())
}
func texts1148(e *py.Eval, ctx variables) py.Value {
	return py.Str("tables/" + ctx["components_values"].Member("id").Text())
}
func text1148(e *py.Eval, ctx variables) string {
	return "tables/" + ctx["components_values"].Member("id").Text()
}
func value1149(e *py.Eval, ctx variables) py.Value {
	return py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("updatedAt ASC"), py.Value{})
}
func typed1149(e *py.Eval, ctx variables) py.Value {
	return py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("updatedAt ASC"), py.Value{})
}
func texts1149(e *py.Eval, ctx variables) py.Value {
	return py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("updatedAt ASC"), py.Value{})
}
func text1149(e *py.Eval, ctx variables) string {
	return py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("updatedAt ASC"), py.Value{}).Text()
}
func value1150(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1150(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1150(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1150(e *py.Eval, ctx variables) string {
	return ""
}
func value1151(e *py.Eval, ctx variables) py.Value {
	return py.Str("xxx")
}
func typed1151(e *py.Eval, ctx variables) py.Value {
	return py.Str("xxx")
}
func texts1151(e *py.Eval, ctx variables) py.Value {
	return py.Str("xxx")
}
func text1151(e *py.Eval, ctx variables) string {
	return "xxx"
}
func value1152(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.In(py.Str("x"), ctx["config"]))
}
func typed1152(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.In(py.Str("x"), ctx["config"]))
}
func texts1152(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.In(py.Str("x"), ctx["config"]))
}
func text1152(e *py.Eval, ctx variables) string {
	return ""
}
func value1153(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.In(py.Str("x"), ctx["config"]))
}
func typed1153(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.In(py.Str("x"), ctx["config"]))
}
func texts1153(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.In(py.Str("x"), ctx["config"]))
}
func text1153(e *py.Eval, ctx variables) string {
	return py.Bool(e.In(py.Str("x"), ctx["config"])).Text()
}
func value1154(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Str("x").IsString())
}
func typed1154(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Str("x").IsString())
}
func texts1154(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Str("x").IsString())
}
func text1154(e *py.Eval, ctx variables) string {
	return ""
}
func value1155(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Str("x").IsString())
}
func typed1155(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Str("x").IsString())
}
func texts1155(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Str("x").IsString())
}
func text1155(e *py.Eval, ctx variables) string {
	return py.Bool(py.Str("x").IsString()).Text()
}
func value1156(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.In(py.Str("x"), ctx["config"]))
}
func typed1156(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.In(py.Str("x"), ctx["config"]))
}
func texts1156(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.In(py.Str("x"), ctx["config"]))
}
func text1156(e *py.Eval, ctx variables) string {
	return ""
}
func value1157(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.In(py.Str("x"), ctx["config"]))
}
func typed1157(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.In(py.Str("x"), ctx["config"]))
}
func texts1157(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.In(py.Str("x"), ctx["config"]))
}
func text1157(e *py.Eval, ctx variables) string {
	return py.Bool(!e.In(py.Str("x"), ctx["config"])).Text()
}
func value1158(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterInt(py.Str("x"), py.Int(0), py.Int(10))))
}
func typed1158(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterInt(py.Str("x"), py.Int(0), py.Int(10))))
}
func texts1158(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterInt(py.Str("x"), py.Int(0), py.Int(10))))
}
func text1158(e *py.Eval, ctx variables) string {
	return ""
}
func value1159(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterInt(py.Str("x"), py.Int(0), py.Int(10)))
}
func typed1159(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterInt(py.Str("x"), py.Int(0), py.Int(10)))
}
func texts1159(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterInt(py.Str("x"), py.Int(0), py.Int(10)))
}
func text1159(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterInt(py.Str("x"), py.Int(0), py.Int(10)).Text())
}
func value1160(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterInt(py.Str("x"), py.Int(7), py.Int(10))))
}
func typed1160(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterInt(py.Str("x"), py.Int(7), py.Int(10))))
}
func texts1160(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.FilterInt(py.Str("x"), py.Int(7), py.Int(10))))
}
func text1160(e *py.Eval, ctx variables) string {
	return ""
}
func value1161(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterInt(py.Str("x"), py.Int(7), py.Int(10)))
}
func typed1161(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterInt(py.Str("x"), py.Int(7), py.Int(10)))
}
func texts1161(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.FilterInt(py.Str("x"), py.Int(7), py.Int(10)))
}
func text1161(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.FilterInt(py.Str("x"), py.Int(7), py.Int(10)).Text())
}
func value1162(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str("x"), "join", py.ListOf(py.Str("a"), py.Str("b")))))
}
func typed1162(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str("x"), "join", py.ListOf(py.Str("a"), py.Str("b")))))
}
func texts1162(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str("x"), "join", py.ListOf(py.Str("a"), py.Str("b")))))
}
func text1162(e *py.Eval, ctx variables) string {
	return ""
}
func value1163(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str("x"), "join", py.ListOf(py.Str("a"), py.Str("b"))), "{{ 'x'.join(['a','b']) }}")
}
func typed1163(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str("x"), "join", py.ListOf(py.Str("a"), py.Str("b"))), "{{ 'x'.join(['a','b']) }}")
}
func texts1163(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str("x"), "join", py.ListOf(py.Str("a"), py.Str("b"))), "{{ 'x'.join(['a','b']) }}")
}
func text1163(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(py.Str("x"), "join", py.ListOf(py.Str("a"), py.Str("b"))).Text(), "{{ 'x'.join(['a','b']) }}")
}
func value1164(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1164(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1164(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1164(e *py.Eval, ctx variables) string {
	return ""
}
func value1165(e *py.Eval, ctx variables) py.Value {
	return py.Str(`x
y`)
}
func typed1165(e *py.Eval, ctx variables) py.Value {
	return py.Str(`x
y`)
}
func texts1165(e *py.Eval, ctx variables) py.Value {
	return py.Str(`x
y`)
}
func text1165(e *py.Eval, ctx variables) string {
	return `x
y`
}
func value1166(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1166(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1166(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1166(e *py.Eval, ctx variables) string {
	return ""
}
func value1167(e *py.Eval, ctx variables) py.Value {
	return py.Literal("{1, 2}")
}
func typed1167(e *py.Eval, ctx variables) py.Value {
	return py.Literal("{1, 2}")
}
func texts1167(e *py.Eval, ctx variables) py.Value {
	return py.Literal("{1, 2}")
}
func text1167(e *py.Eval, ctx variables) string {
	return "{1, 2}"
}
func value1168(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1168(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1168(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1168(e *py.Eval, ctx variables) string {
	return ""
}
func value1169(e *py.Eval, ctx variables) py.Value {
	return py.Str("{{")
}
func typed1169(e *py.Eval, ctx variables) py.Value {
	return py.Str("{{")
}
func texts1169(e *py.Eval, ctx variables) py.Value {
	return py.Str("{{")
}
func text1169(e *py.Eval, ctx variables) string {
	return "{{"
}
func value1170(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str("{}"), "format", py.Int(1))))
}
func typed1170(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str("{}"), "format", py.Int(1))))
}
func texts1170(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Call(py.Str("{}"), "format", py.Int(1))))
}
func text1170(e *py.Eval, ctx variables) string {
	return ""
}
func value1171(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str("{}"), "format", py.Int(1)), "{{ '{}'.format(1) }}")
}
func typed1171(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str("{}"), "format", py.Int(1)), "{{ '{}'.format(1) }}")
}
func texts1171(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Call(py.Str("{}"), "format", py.Int(1)), "{{ '{}'.format(1) }}")
}
func text1171(e *py.Eval, ctx variables) string {
	return e.StringText(e.Call(py.Str("{}"), "format", py.Int(1)).Text(), "{{ '{}'.format(1) }}")
}
func value1172(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1172(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1172(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1172(e *py.Eval, ctx variables) string {
	return ""
}
func value1173(e *py.Eval, ctx variables) py.Value {
	return py.Str("é")
}
func typed1173(e *py.Eval, ctx variables) py.Value {
	return py.Str("é")
}
func texts1173(e *py.Eval, ctx variables) py.Value {
	return py.Str("é")
}
func text1173(e *py.Eval, ctx variables) string {
	return "é"
}
func value1174(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1174(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1174(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1174(e *py.Eval, ctx variables) string {
	return ""
}
func value1175(e *py.Eval, ctx variables) py.Value {
	return py.Str("\u2028")
}
func typed1175(e *py.Eval, ctx variables) py.Value {
	return py.Str("\u2028")
}
func texts1175(e *py.Eval, ctx variables) py.Value {
	return py.Str("\u2028")
}
func text1175(e *py.Eval, ctx variables) string {
	return "\u2028"
}
func value1176(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func typed1176(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func texts1176(e *py.Eval, ctx variables) py.Value {
	return py.Bool(true)
}
func text1176(e *py.Eval, ctx variables) string {
	return ""
}
func value1177(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func typed1177(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func texts1177(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func text1177(e *py.Eval, ctx variables) string {
	return "(1, 2)"
}
func value1178(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Add(e.Mul(e.FilterInt(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "creationDateTime"), py.Str("%s"), py.None), py.Int(0), py.Int(10)), py.Int(1000)), e.FilterInt(e.Slice(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "creationDateTime"), py.Str("%f"), py.None), py.Absent, py.Int(3), py.Absent), py.Int(0), py.Int(10))),
		"{{ (format_datetime(record['extendedData']['creationDateTime'], '%s') | int * 1000) + (format_datetime(record['extendedData']['creationDateTime'], '%f')[:3] | int) }}",
	)
}
func typed1178(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Add(e.Mul(e.FilterInt(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "creationDateTime"), py.Str("%s"), py.None), py.Int(0), py.Int(10)), py.Int(1000)), e.FilterInt(e.Slice(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "creationDateTime"), py.Str("%f"), py.None), py.Absent, py.Int(3), py.Absent), py.Int(0), py.Int(10))),
		"{{ (format_datetime(record['extendedData']['creationDateTime'], '%s') | int * 1000) + (format_datetime(record['extendedData']['creationDateTime'], '%f')[:3] | int) }}",
	)
}
func texts1178(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Add(e.Mul(e.FilterInt(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "creationDateTime"), py.Str("%s"), py.None), py.Int(0), py.Int(10)), py.Int(1000)), e.FilterInt(e.Slice(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "creationDateTime"), py.Str("%f"), py.None), py.Absent, py.Int(3), py.Absent), py.Int(0), py.Int(10))),
		"{{ (format_datetime(record['extendedData']['creationDateTime'], '%s') | int * 1000) + (format_datetime(record['extendedData']['creationDateTime'], '%f')[:3] | int) }}",
	)
}
func text1178(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Add(e.Mul(e.FilterInt(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "creationDateTime"), py.Str("%s"), py.None), py.Int(0), py.Int(10)), py.Int(1000)), e.FilterInt(e.Slice(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "creationDateTime"), py.Str("%f"), py.None), py.Absent, py.Int(3), py.Absent), py.Int(0), py.Int(10))).Text(),
		"{{ (format_datetime(record['extendedData']['creationDateTime'], '%s') | int * 1000) + (format_datetime(record['extendedData']['creationDateTime'], '%f')[:3] | int) }}",
	)
}
func value1179(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Add(e.Mul(e.FilterInt(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "lastUpdateDateTime"), py.Str("%s"), py.None), py.Int(0), py.Int(10)), py.Int(1000)), e.FilterInt(e.Slice(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "lastUpdateDateTime"), py.Str("%f"), py.None), py.Absent, py.Int(3), py.Absent), py.Int(0), py.Int(10))),
		"{{ (format_datetime(record['extendedData']['lastUpdateDateTime'], '%s') | int * 1000) + (format_datetime(record['extendedData']['lastUpdateDateTime'], '%f')[:3] | int) }}",
	)
}
func typed1179(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Add(e.Mul(e.FilterInt(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "lastUpdateDateTime"), py.Str("%s"), py.None), py.Int(0), py.Int(10)), py.Int(1000)), e.FilterInt(e.Slice(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "lastUpdateDateTime"), py.Str("%f"), py.None), py.Absent, py.Int(3), py.Absent), py.Int(0), py.Int(10))),
		"{{ (format_datetime(record['extendedData']['lastUpdateDateTime'], '%s') | int * 1000) + (format_datetime(record['extendedData']['lastUpdateDateTime'], '%f')[:3] | int) }}",
	)
}
func texts1179(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Add(e.Mul(e.FilterInt(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "lastUpdateDateTime"), py.Str("%s"), py.None), py.Int(0), py.Int(10)), py.Int(1000)), e.FilterInt(e.Slice(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "lastUpdateDateTime"), py.Str("%f"), py.None), py.Absent, py.Int(3), py.Absent), py.Int(0), py.Int(10))),
		"{{ (format_datetime(record['extendedData']['lastUpdateDateTime'], '%s') | int * 1000) + (format_datetime(record['extendedData']['lastUpdateDateTime'], '%f')[:3] | int) }}",
	)
}
func text1179(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Add(e.Mul(e.FilterInt(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "lastUpdateDateTime"), py.Str("%s"), py.None), py.Int(0), py.Int(10)), py.Int(1000)), e.FilterInt(e.Slice(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "lastUpdateDateTime"), py.Str("%f"), py.None), py.Absent, py.Int(3), py.Absent), py.Int(0), py.Int(10))).Text(),
		"{{ (format_datetime(record['extendedData']['lastUpdateDateTime'], '%s') | int * 1000) + (format_datetime(record['extendedData']['lastUpdateDateTime'], '%f')[:3] | int) }}",
	)
}
func value1180(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Sub(e.NowUTC(), e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")))))
}
func typed1180(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Sub(e.NowUTC(), e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")))))
}
func texts1180(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.Condition(e.Sub(e.NowUTC(), e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")))))
}
func text1180(e *py.Eval, ctx variables) string {
	return ""
}
func value1181(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.NowUTC(), e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z"))), "{{ (now_utc() - day_delta(1)) }}")
}
func typed1181(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.NowUTC(), e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z"))), "{{ (now_utc() - day_delta(1)) }}")
}
func texts1181(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Sub(e.NowUTC(), e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z"))), "{{ (now_utc() - day_delta(1)) }}")
}
func text1181(e *py.Eval, ctx variables) string {
	return e.StringText(e.Sub(e.NowUTC(), e.DayDelta(py.Int(1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z"))).Text(), "{{ (now_utc() - day_delta(1)) }}")
}
func value1182(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P30D"))), "strftime", py.Str("%s"))))
}
func typed1182(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P30D"))), "strftime", py.Str("%s"))))
}
func texts1182(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.ConditionOf(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P30D"))), "strftime", py.Str("%s"))))
}
func text1182(e *py.Eval, ctx variables) string {
	return ""
}
func value1183(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P30D"))), "strftime", py.Str("%s")))
}
func typed1183(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P30D"))), "strftime", py.Str("%s")))
}
func texts1183(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P30D"))), "strftime", py.Str("%s")))
}
func text1183(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P30D"))), "strftime", py.Str("%s")).Text())
}
func value1184(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("PT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%S%z")))
}
func typed1184(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("PT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%S%z")))
}
func texts1184(e *py.Eval, ctx variables) py.Value {
	return py.LiteralOf(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("PT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%S%z")))
}
func text1184(e *py.Eval, ctx variables) string {
	return py.LiteralText(e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("PT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%S%z")).Text())
}
func value1185(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterString(e.Add(py.OrElse(ctx["parameters"].Member("report_metrics"), py.ListOf()), py.ListOf(py.Str("spend"), py.Str("cpc"), py.Str("cpm"), py.Str("impressions"), py.Str("clicks"), py.Str("ctr"), py.Str("reach"), py.Str("cost_per_1000_reached"), py.Str("frequency"), py.Str("video_play_actions"), py.Str("video_watched_2s"), py.Str("video_watched_6s"), py.Str("average_video_play"), py.Str("average_video_play_per_user"), py.Str("video_views_p25"), py.Str("video_views_p50"), py.Str("video_views_p75"), py.Str("video_views_p100"), py.Str("profile_visits"), py.Str("likes"), py.Str("comments"), py.Str("shares"), py.Str("follows"), py.Str("clicks_on_music_disc"), py.Str("real_time_app_install"), py.Str("real_time_app_install_cost"), py.Str("app_install")))),
		`{{ (parameters.get("report_metrics", []) + ["spend", "cpc", "cpm", "impressions", "clicks", "ctr", "reach", "cost_per_1000_reached", "frequency", "video_play_actions", "video_watched_2s", "video_watched_6s", "average_video_play", "average_video_play_per_user", "video_views_p25", "video_views_p50", "video_views_p75", "video_views_p100", "profile_visits", "likes", "comments", "shares", "follows", "clicks_on_music_disc", "real_time_app_install", "real_time_app_install_cost", "app_install"]) | string }}`,
	)
}
func typed1185(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterString(e.Add(py.OrElse(ctx["parameters"].Member("report_metrics"), py.ListOf()), py.ListOf(py.Str("spend"), py.Str("cpc"), py.Str("cpm"), py.Str("impressions"), py.Str("clicks"), py.Str("ctr"), py.Str("reach"), py.Str("cost_per_1000_reached"), py.Str("frequency"), py.Str("video_play_actions"), py.Str("video_watched_2s"), py.Str("video_watched_6s"), py.Str("average_video_play"), py.Str("average_video_play_per_user"), py.Str("video_views_p25"), py.Str("video_views_p50"), py.Str("video_views_p75"), py.Str("video_views_p100"), py.Str("profile_visits"), py.Str("likes"), py.Str("comments"), py.Str("shares"), py.Str("follows"), py.Str("clicks_on_music_disc"), py.Str("real_time_app_install"), py.Str("real_time_app_install_cost"), py.Str("app_install")))),
		`{{ (parameters.get("report_metrics", []) + ["spend", "cpc", "cpm", "impressions", "clicks", "ctr", "reach", "cost_per_1000_reached", "frequency", "video_play_actions", "video_watched_2s", "video_watched_6s", "average_video_play", "average_video_play_per_user", "video_views_p25", "video_views_p50", "video_views_p75", "video_views_p100", "profile_visits", "likes", "comments", "shares", "follows", "clicks_on_music_disc", "real_time_app_install", "real_time_app_install_cost", "app_install"]) | string }}`,
	)
}
func texts1185(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterString(e.Add(py.OrElse(ctx["parameters"].Member("report_metrics"), py.ListOf()), py.ListOf(py.Str("spend"), py.Str("cpc"), py.Str("cpm"), py.Str("impressions"), py.Str("clicks"), py.Str("ctr"), py.Str("reach"), py.Str("cost_per_1000_reached"), py.Str("frequency"), py.Str("video_play_actions"), py.Str("video_watched_2s"), py.Str("video_watched_6s"), py.Str("average_video_play"), py.Str("average_video_play_per_user"), py.Str("video_views_p25"), py.Str("video_views_p50"), py.Str("video_views_p75"), py.Str("video_views_p100"), py.Str("profile_visits"), py.Str("likes"), py.Str("comments"), py.Str("shares"), py.Str("follows"), py.Str("clicks_on_music_disc"), py.Str("real_time_app_install"), py.Str("real_time_app_install_cost"), py.Str("app_install")))),
		`{{ (parameters.get("report_metrics", []) + ["spend", "cpc", "cpm", "impressions", "clicks", "ctr", "reach", "cost_per_1000_reached", "frequency", "video_play_actions", "video_watched_2s", "video_watched_6s", "average_video_play", "average_video_play_per_user", "video_views_p25", "video_views_p50", "video_views_p75", "video_views_p100", "profile_visits", "likes", "comments", "shares", "follows", "clicks_on_music_disc", "real_time_app_install", "real_time_app_install_cost", "app_install"]) | string }}`,
	)
}
func text1185(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterString(e.Add(py.OrElse(ctx["parameters"].Member("report_metrics"), py.ListOf()), py.ListOf(py.Str("spend"), py.Str("cpc"), py.Str("cpm"), py.Str("impressions"), py.Str("clicks"), py.Str("ctr"), py.Str("reach"), py.Str("cost_per_1000_reached"), py.Str("frequency"), py.Str("video_play_actions"), py.Str("video_watched_2s"), py.Str("video_watched_6s"), py.Str("average_video_play"), py.Str("average_video_play_per_user"), py.Str("video_views_p25"), py.Str("video_views_p50"), py.Str("video_views_p75"), py.Str("video_views_p100"), py.Str("profile_visits"), py.Str("likes"), py.Str("comments"), py.Str("shares"), py.Str("follows"), py.Str("clicks_on_music_disc"), py.Str("real_time_app_install"), py.Str("real_time_app_install_cost"), py.Str("app_install")))).Text(),
		`{{ (parameters.get("report_metrics", []) + ["spend", "cpc", "cpm", "impressions", "clicks", "ctr", "reach", "cost_per_1000_reached", "frequency", "video_play_actions", "video_watched_2s", "video_watched_6s", "average_video_play", "average_video_play_per_user", "video_views_p25", "video_views_p50", "video_views_p75", "video_views_p100", "profile_visits", "likes", "comments", "shares", "follows", "clicks_on_music_disc", "real_time_app_install", "real_time_app_install_cost", "app_install"]) | string }}`,
	)
}
func value1186(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterString(e.Add(py.OrElse(ctx["parameters"].Member("report_metrics"), py.ListOf()), py.ListOf(py.Str("spend"), py.Str("cpc"), py.Str("cpm"), py.Str("impressions"), py.Str("clicks"), py.Str("ctr")))),
		`{{ (parameters.get("report_metrics", []) + ["spend", "cpc", "cpm", "impressions", "clicks", "ctr"]) | string  }}`,
	)
}
func typed1186(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterString(e.Add(py.OrElse(ctx["parameters"].Member("report_metrics"), py.ListOf()), py.ListOf(py.Str("spend"), py.Str("cpc"), py.Str("cpm"), py.Str("impressions"), py.Str("clicks"), py.Str("ctr")))),
		`{{ (parameters.get("report_metrics", []) + ["spend", "cpc", "cpm", "impressions", "clicks", "ctr"]) | string  }}`,
	)
}
func texts1186(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.FilterString(e.Add(py.OrElse(ctx["parameters"].Member("report_metrics"), py.ListOf()), py.ListOf(py.Str("spend"), py.Str("cpc"), py.Str("cpm"), py.Str("impressions"), py.Str("clicks"), py.Str("ctr")))),
		`{{ (parameters.get("report_metrics", []) + ["spend", "cpc", "cpm", "impressions", "clicks", "ctr"]) | string  }}`,
	)
}
func text1186(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.FilterString(e.Add(py.OrElse(ctx["parameters"].Member("report_metrics"), py.ListOf()), py.ListOf(py.Str("spend"), py.Str("cpc"), py.Str("cpm"), py.Str("impressions"), py.Str("clicks"), py.Str("ctr")))).Text(),
		`{{ (parameters.get("report_metrics", []) + ["spend", "cpc", "cpm", "impressions", "clicks", "ctr"]) | string  }}`,
	)
}
func value1187(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.Or(e.Get(ctx["record"], "assignee"), py.Dict()), "id"), "{{ (record.get('assignee') or {}).get('id') }}")
}
func typed1187(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.Or(py.OrNone(ctx["record"].Member("assignee")), py.Dict()), "id"), "{{ (record.get('assignee') or {}).get('id') }}")
}
func texts1187(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.Or(py.OrNone(ctx["record"].Member("assignee")), py.Dict()), "id"), "{{ (record.get('assignee') or {}).get('id') }}")
}
func text1187(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(py.Or(e.Get(ctx["record"], "assignee"), py.Dict()), "id").Text(), "{{ (record.get('assignee') or {}).get('id') }}")
}
func value1188(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.Or(e.Get(ctx["record"], "author"), py.Dict()), "id"), "{{ (record.get('author') or {}).get('id') }}")
}
func typed1188(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.Or(py.OrNone(ctx["record"].Member("author")), py.Dict()), "id"), "{{ (record.get('author') or {}).get('id') }}")
}
func texts1188(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.Or(py.OrNone(ctx["record"].Member("author")), py.Dict()), "id"), "{{ (record.get('author') or {}).get('id') }}")
}
func text1188(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(py.Or(e.Get(ctx["record"], "author"), py.Dict()), "id").Text(), "{{ (record.get('author') or {}).get('id') }}")
}
func value1189(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.Or(e.Get(ctx["record"], "closed_by"), py.Dict()), "id"), "{{ (record.get('closed_by') or {}).get('id') }}")
}
func typed1189(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.Or(py.OrNone(ctx["record"].Member("closed_by")), py.Dict()), "id"), "{{ (record.get('closed_by') or {}).get('id') }}")
}
func texts1189(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.Or(py.OrNone(ctx["record"].Member("closed_by")), py.Dict()), "id"), "{{ (record.get('closed_by') or {}).get('id') }}")
}
func text1189(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(py.Or(e.Get(ctx["record"], "closed_by"), py.Dict()), "id").Text(), "{{ (record.get('closed_by') or {}).get('id') }}")
}
func value1190(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.Or(e.Get(ctx["record"], "commit"), py.Dict()), "id"), "{{ (record.get('commit') or {}).get('id') }}")
}
func typed1190(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.Or(py.OrNone(ctx["record"].Member("commit")), py.Dict()), "id"), "{{ (record.get('commit') or {}).get('id') }}")
}
func texts1190(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.Or(py.OrNone(ctx["record"].Member("commit")), py.Dict()), "id"), "{{ (record.get('commit') or {}).get('id') }}")
}
func text1190(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(py.Or(e.Get(ctx["record"], "commit"), py.Dict()), "id").Text(), "{{ (record.get('commit') or {}).get('id') }}")
}
func value1191(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.Or(e.Get(ctx["record"], "environment"), py.Dict()), "id"), "{{ (record.get('environment') or {}).get('id') }}")
}
func typed1191(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.Or(py.OrNone(ctx["record"].Member("environment")), py.Dict()), "id"), "{{ (record.get('environment') or {}).get('id') }}")
}
func texts1191(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.Or(py.OrNone(ctx["record"].Member("environment")), py.Dict()), "id"), "{{ (record.get('environment') or {}).get('id') }}")
}
func text1191(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(py.Or(e.Get(ctx["record"], "environment"), py.Dict()), "id").Text(), "{{ (record.get('environment') or {}).get('id') }}")
}
func value1192(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.Or(e.Get(ctx["record"], "environment"), py.Dict()), "name"),
		"{{ (record.get('environment') or {}).get('name') }}",
	)
}
func typed1192(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.Or(py.OrNone(ctx["record"].Member("environment")), py.Dict()), "name"),
		"{{ (record.get('environment') or {}).get('name') }}",
	)
}
func texts1192(e *py.Eval, ctx variables) py.Value {
	return e.String(
		e.Get(py.Or(py.OrNone(ctx["record"].Member("environment")), py.Dict()), "name"),
		"{{ (record.get('environment') or {}).get('name') }}",
	)
}
func text1192(e *py.Eval, ctx variables) string {
	return e.StringText(
		e.Get(py.Or(e.Get(ctx["record"], "environment"), py.Dict()), "name").Text(),
		"{{ (record.get('environment') or {}).get('name') }}",
	)
}
func value1193(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.Or(e.Get(ctx["record"], "merged_by"), py.Dict()), "id"), "{{ (record.get('merged_by') or {}).get('id') }}")
}
func typed1193(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.Or(py.OrNone(ctx["record"].Member("merged_by")), py.Dict()), "id"), "{{ (record.get('merged_by') or {}).get('id') }}")
}
func texts1193(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.Or(py.OrNone(ctx["record"].Member("merged_by")), py.Dict()), "id"), "{{ (record.get('merged_by') or {}).get('id') }}")
}
func text1193(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(py.Or(e.Get(ctx["record"], "merged_by"), py.Dict()), "id").Text(), "{{ (record.get('merged_by') or {}).get('id') }}")
}
func value1194(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.Or(e.Get(ctx["record"], "milestone"), py.Dict()), "id"), "{{ (record.get('milestone') or {}).get('id') }}")
}
func typed1194(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.Or(py.OrNone(ctx["record"].Member("milestone")), py.Dict()), "id"), "{{ (record.get('milestone') or {}).get('id') }}")
}
func texts1194(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.Or(py.OrNone(ctx["record"].Member("milestone")), py.Dict()), "id"), "{{ (record.get('milestone') or {}).get('id') }}")
}
func text1194(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(py.Or(e.Get(ctx["record"], "milestone"), py.Dict()), "id").Text(), "{{ (record.get('milestone') or {}).get('id') }}")
}
func value1195(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.Or(e.Get(ctx["record"], "pipeline"), py.Dict()), "id"), "{{ (record.get('pipeline') or {}).get('id') }}")
}
func typed1195(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.Or(py.OrNone(ctx["record"].Member("pipeline")), py.Dict()), "id"), "{{ (record.get('pipeline') or {}).get('id') }}")
}
func texts1195(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.Or(py.OrNone(ctx["record"].Member("pipeline")), py.Dict()), "id"), "{{ (record.get('pipeline') or {}).get('id') }}")
}
func text1195(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(py.Or(e.Get(ctx["record"], "pipeline"), py.Dict()), "id").Text(), "{{ (record.get('pipeline') or {}).get('id') }}")
}
func value1196(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.Or(e.Get(ctx["record"], "runner"), py.Dict()), "id"), "{{ (record.get('runner') or {}).get('id') }}")
}
func typed1196(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.Or(py.OrNone(ctx["record"].Member("runner")), py.Dict()), "id"), "{{ (record.get('runner') or {}).get('id') }}")
}
func texts1196(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.Or(py.OrNone(ctx["record"].Member("runner")), py.Dict()), "id"), "{{ (record.get('runner') or {}).get('id') }}")
}
func text1196(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(py.Or(e.Get(ctx["record"], "runner"), py.Dict()), "id").Text(), "{{ (record.get('runner') or {}).get('id') }}")
}
func value1197(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.Or(e.Get(ctx["record"], "user"), py.Dict()), "id"), "{{ (record.get('user') or {}).get('id') }}")
}
func typed1197(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.Or(py.OrNone(ctx["record"].Member("user")), py.Dict()), "id"), "{{ (record.get('user') or {}).get('id') }}")
}
func texts1197(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.Or(py.OrNone(ctx["record"].Member("user")), py.Dict()), "id"), "{{ (record.get('user') or {}).get('id') }}")
}
func text1197(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(py.Or(e.Get(ctx["record"], "user"), py.Dict()), "id").Text(), "{{ (record.get('user') or {}).get('id') }}")
}
func value1198(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.Or(e.Get(ctx["record"], "user"), py.Dict()), "name"), "{{ (record.get('user') or {}).get('name') }}")
}
func typed1198(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.Or(py.OrNone(ctx["record"].Member("user")), py.Dict()), "name"), "{{ (record.get('user') or {}).get('name') }}")
}
func texts1198(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.Or(py.OrNone(ctx["record"].Member("user")), py.Dict()), "name"), "{{ (record.get('user') or {}).get('name') }}")
}
func text1198(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(py.Or(e.Get(ctx["record"], "user"), py.Dict()), "name").Text(), "{{ (record.get('user') or {}).get('name') }}")
}
func value1199(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.Or(e.Get(ctx["record"], "user"), py.Dict()), "username"), "{{ (record.get('user') or {}).get('username') }}")
}
func typed1199(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.Or(py.OrNone(ctx["record"].Member("user")), py.Dict()), "username"), "{{ (record.get('user') or {}).get('username') }}")
}
func texts1199(e *py.Eval, ctx variables) py.Value {
	return e.String(e.Get(py.Or(py.OrNone(ctx["record"].Member("user")), py.Dict()), "username"), "{{ (record.get('user') or {}).get('username') }}")
}
func text1199(e *py.Eval, ctx variables) string {
	return e.StringText(e.Get(py.Or(e.Get(ctx["record"], "user"), py.Dict()), "username").Text(), "{{ (record.get('user') or {}).get('username') }}")
}
