package main

import (
	"cmp"
	"github.com/airgen/airgen/runtime/py"
	"strings"
)

func value10400(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/epics/"+ctx["stream_slice"].Member("iid").Text()+"/issues"), "integer")
}
func typed10400(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/epics/"+ctx["stream_slice"].Member("iid").Text()+"/issues"), "integer")
}
func texts10400(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text()+"/epics/"+ctx["stream_slice"].Member("iid").Text()+"/issues"), "integer")
}
func text10400(e *py.Eval, ctx variables) string {
	return ""
}
func value10401(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/epics/"+ctx["stream_slice"].Member("iid").Text()+"/issues"), "number")
}
func typed10401(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/epics/"+ctx["stream_slice"].Member("iid").Text()+"/issues"), "number")
}
func texts10401(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text()+"/epics/"+ctx["stream_slice"].Member("iid").Text()+"/issues"), "number")
}
func text10401(e *py.Eval, ctx variables) string {
	return ""
}
func value10402(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/epics/"+ctx["stream_slice"].Member("iid").Text()+"/issues"), "boolean")
}
func typed10402(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/epics/"+ctx["stream_slice"].Member("iid").Text()+"/issues"), "boolean")
}
func texts10402(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text()+"/epics/"+ctx["stream_slice"].Member("iid").Text()+"/issues"), "boolean")
}
func text10402(e *py.Eval, ctx variables) string {
	return ""
}
func value10403(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/epics/"+ctx["stream_slice"].Member("iid").Text()+"/issues"), "string")
}
func typed10403(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+e.Attr(ctx["stream_slice"].Member("parent_slice"), "id").Text()+"/epics/"+ctx["stream_slice"].Member("iid").Text()+"/issues"), "string")
}
func texts10403(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups/"+e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id").Text()+"/epics/"+ctx["stream_slice"].Member("iid").Text()+"/issues"), "string")
}
func text10403(e *py.Eval, ctx variables) string {
	return ""
}
func value10404(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func typed10404(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func texts10404(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups?$top=" + ctx["config"].Member("page_size").Text())
}
func text10404(e *py.Eval, ctx variables) string {
	return ""
}
func value10405(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func typed10405(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func texts10405(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups?$top=" + ctx["config"].Member("page_size").Text())
}
func text10405(e *py.Eval, ctx variables) string {
	return ""
}
func value10406(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func typed10406(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups?$top=" + py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text())
}
func texts10406(e *py.Eval, ctx variables) py.Value {
	return py.Str("groups?$top=" + ctx["config"].Member("page_size").Text())
}
func text10406(e *py.Eval, ctx variables) string {
	return ""
}
func value10407(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "integer")
}
func typed10407(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "integer")
}
func texts10407(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups?$top="+ctx["config"].Member("page_size").Text()), "integer")
}
func text10407(e *py.Eval, ctx variables) string {
	return ""
}
func value10408(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "boolean")
}
func typed10408(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "boolean")
}
func texts10408(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups?$top="+ctx["config"].Member("page_size").Text()), "boolean")
}
func text10408(e *py.Eval, ctx variables) string {
	return ""
}
func value10409(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "number")
}
func typed10409(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups?$top="+py.OrElse(ctx["config"].Member("page_size"), py.Int(20)).Text()), "number")
}
func texts10409(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("groups?$top="+ctx["config"].Member("page_size").Text()), "number")
}
func text10409(e *py.Eval, ctx variables) string {
	return ""
}
func value10410(e *py.Eval, ctx variables) py.Value {
	return py.Str("hello 2")
}
func typed10410(e *py.Eval, ctx variables) py.Value {
	return py.Str("hello 2")
}
func texts10410(e *py.Eval, ctx variables) py.Value {
	return py.Str("hello 2")
}
func text10410(e *py.Eval, ctx variables) string {
	return ""
}
func value10411(e *py.Eval, ctx variables) py.Value {
	return py.Str("hello 2")
}
func typed10411(e *py.Eval, ctx variables) py.Value {
	return py.Str("hello 2")
}
func texts10411(e *py.Eval, ctx variables) py.Value {
	return py.Str("hello 2")
}
func text10411(e *py.Eval, ctx variables) string {
	return ""
}
func value10412(e *py.Eval, ctx variables) py.Value {
	return py.Str("hello 2")
}
func typed10412(e *py.Eval, ctx variables) py.Value {
	return py.Str("hello 2")
}
func texts10412(e *py.Eval, ctx variables) py.Value {
	return py.Str("hello 2")
}
func text10412(e *py.Eval, ctx variables) string {
	return ""
}
func value10413(e *py.Eval, ctx variables) py.Value {
	return py.Str("hello 2")
}
func typed10413(e *py.Eval, ctx variables) py.Value {
	return py.Str("hello 2")
}
func texts10413(e *py.Eval, ctx variables) py.Value {
	return py.Str("hello 2")
}
func text10413(e *py.Eval, ctx variables) string {
	return ""
}
func value10414(e *py.Eval, ctx variables) py.Value {
	return py.Str("help_center/articles/" + ctx["stream_partition"].Member("article_id").Text() + "/comments")
}
func typed10414(e *py.Eval, ctx variables) py.Value {
	return py.Str("help_center/articles/" + ctx["stream_partition"].Member("article_id").Text() + "/comments")
}
func texts10414(e *py.Eval, ctx variables) py.Value {
	return py.Str("help_center/articles/" + ctx["stream_partition"].Member("article_id").Text() + "/comments")
}
func text10414(e *py.Eval, ctx variables) string {
	return ""
}
func value10415(e *py.Eval, ctx variables) py.Value {
	return py.Str("help_center/articles/" + ctx["stream_partition"].Member("article_id").Text() + "/comments")
}
func typed10415(e *py.Eval, ctx variables) py.Value {
	return py.Str("help_center/articles/" + ctx["stream_partition"].Member("article_id").Text() + "/comments")
}
func texts10415(e *py.Eval, ctx variables) py.Value {
	return py.Str("help_center/articles/" + ctx["stream_partition"].Member("article_id").Text() + "/comments")
}
func text10415(e *py.Eval, ctx variables) string {
	return ""
}
func value10416(e *py.Eval, ctx variables) py.Value {
	return py.Str("help_center/articles/" + ctx["stream_partition"].Member("article_id").Text() + "/comments")
}
func typed10416(e *py.Eval, ctx variables) py.Value {
	return py.Str("help_center/articles/" + ctx["stream_partition"].Member("article_id").Text() + "/comments")
}
func texts10416(e *py.Eval, ctx variables) py.Value {
	return py.Str("help_center/articles/" + ctx["stream_partition"].Member("article_id").Text() + "/comments")
}
func text10416(e *py.Eval, ctx variables) string {
	return ""
}
func value10417(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("help_center/articles/"+ctx["stream_partition"].Member("article_id").Text()+"/comments"), "number")
}
func typed10417(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("help_center/articles/"+ctx["stream_partition"].Member("article_id").Text()+"/comments"), "number")
}
func texts10417(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("help_center/articles/"+ctx["stream_partition"].Member("article_id").Text()+"/comments"), "number")
}
func text10417(e *py.Eval, ctx variables) string {
	return ""
}
func value10418(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("help_center/articles/"+ctx["stream_partition"].Member("article_id").Text()+"/comments"), "string")
}
func typed10418(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("help_center/articles/"+ctx["stream_partition"].Member("article_id").Text()+"/comments"), "string")
}
func texts10418(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("help_center/articles/"+ctx["stream_partition"].Member("article_id").Text()+"/comments"), "string")
}
func text10418(e *py.Eval, ctx variables) string {
	return ""
}
func value10419(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("help_center/articles/"+ctx["stream_partition"].Member("article_id").Text()+"/comments"), "boolean")
}
func typed10419(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("help_center/articles/"+ctx["stream_partition"].Member("article_id").Text()+"/comments"), "boolean")
}
func texts10419(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("help_center/articles/"+ctx["stream_partition"].Member("article_id").Text()+"/comments"), "boolean")
}
func text10419(e *py.Eval, ctx variables) string {
	return ""
}
func value10420(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("help_center/articles/"+ctx["stream_partition"].Member("article_id").Text()+"/comments"), "integer")
}
func typed10420(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("help_center/articles/"+ctx["stream_partition"].Member("article_id").Text()+"/comments"), "integer")
}
func texts10420(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("help_center/articles/"+ctx["stream_partition"].Member("article_id").Text()+"/comments"), "integer")
}
func text10420(e *py.Eval, ctx variables) string {
	return ""
}
func value10421(e *py.Eval, ctx variables) py.Value {
	return py.Str("help_center/articles/" + ctx["stream_partition"].Member("article_id").Text() + "/votes")
}
func typed10421(e *py.Eval, ctx variables) py.Value {
	return py.Str("help_center/articles/" + ctx["stream_partition"].Member("article_id").Text() + "/votes")
}
func texts10421(e *py.Eval, ctx variables) py.Value {
	return py.Str("help_center/articles/" + ctx["stream_partition"].Member("article_id").Text() + "/votes")
}
func text10421(e *py.Eval, ctx variables) string {
	return ""
}
func value10422(e *py.Eval, ctx variables) py.Value {
	return py.Str("help_center/articles/" + ctx["stream_partition"].Member("article_id").Text() + "/votes")
}
func typed10422(e *py.Eval, ctx variables) py.Value {
	return py.Str("help_center/articles/" + ctx["stream_partition"].Member("article_id").Text() + "/votes")
}
func texts10422(e *py.Eval, ctx variables) py.Value {
	return py.Str("help_center/articles/" + ctx["stream_partition"].Member("article_id").Text() + "/votes")
}
func text10422(e *py.Eval, ctx variables) string {
	return ""
}
func value10423(e *py.Eval, ctx variables) py.Value {
	return py.Str("help_center/articles/" + ctx["stream_partition"].Member("article_id").Text() + "/votes")
}
func typed10423(e *py.Eval, ctx variables) py.Value {
	return py.Str("help_center/articles/" + ctx["stream_partition"].Member("article_id").Text() + "/votes")
}
func texts10423(e *py.Eval, ctx variables) py.Value {
	return py.Str("help_center/articles/" + ctx["stream_partition"].Member("article_id").Text() + "/votes")
}
func text10423(e *py.Eval, ctx variables) string {
	return ""
}
func value10424(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("help_center/articles/"+ctx["stream_partition"].Member("article_id").Text()+"/votes"), "string")
}
func typed10424(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("help_center/articles/"+ctx["stream_partition"].Member("article_id").Text()+"/votes"), "string")
}
func texts10424(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("help_center/articles/"+ctx["stream_partition"].Member("article_id").Text()+"/votes"), "string")
}
func text10424(e *py.Eval, ctx variables) string {
	return ""
}
func value10425(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("help_center/articles/"+ctx["stream_partition"].Member("article_id").Text()+"/votes"), "boolean")
}
func typed10425(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("help_center/articles/"+ctx["stream_partition"].Member("article_id").Text()+"/votes"), "boolean")
}
func texts10425(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("help_center/articles/"+ctx["stream_partition"].Member("article_id").Text()+"/votes"), "boolean")
}
func text10425(e *py.Eval, ctx variables) string {
	return ""
}
func value10426(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("help_center/articles/"+ctx["stream_partition"].Member("article_id").Text()+"/votes"), "integer")
}
func typed10426(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("help_center/articles/"+ctx["stream_partition"].Member("article_id").Text()+"/votes"), "integer")
}
func texts10426(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("help_center/articles/"+ctx["stream_partition"].Member("article_id").Text()+"/votes"), "integer")
}
func text10426(e *py.Eval, ctx variables) string {
	return ""
}
func value10427(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("help_center/articles/"+ctx["stream_partition"].Member("article_id").Text()+"/votes"), "number")
}
func typed10427(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("help_center/articles/"+ctx["stream_partition"].Member("article_id").Text()+"/votes"), "number")
}
func texts10427(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("help_center/articles/"+ctx["stream_partition"].Member("article_id").Text()+"/votes"), "number")
}
func text10427(e *py.Eval, ctx variables) string {
	return ""
}
func value10428(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("help_center/articles/" + e.Attr(ctx["stream_partition"].Member("id"), "article_id").Text() + "/comments/" + e.Attr(ctx["stream_partition"].Member("id"), "comment_id").Text() + "/votes"))
}
func typed10428(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("help_center/articles/" + e.Attr(ctx["stream_partition"].Member("id"), "article_id").Text() + "/comments/" + e.Attr(ctx["stream_partition"].Member("id"), "comment_id").Text() + "/votes"))
}
func texts10428(e *py.Eval, ctx variables) py.Value {
	return py.Str("help_center/articles/" + e.Attr(py.Str(ctx["stream_partition"].Member("id").Text()), "article_id").Text() + "/comments/" + e.Attr(py.Str(ctx["stream_partition"].Member("id").Text()), "comment_id").Text() + "/votes")
}
func text10428(e *py.Eval, ctx variables) string {
	return ""
}
func value10429(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("help_center/articles/" + e.Attr(ctx["stream_partition"].Member("id"), "article_id").Text() + "/comments/" + e.Attr(ctx["stream_partition"].Member("id"), "comment_id").Text() + "/votes"))
}
func typed10429(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("help_center/articles/" + e.Attr(ctx["stream_partition"].Member("id"), "article_id").Text() + "/comments/" + e.Attr(ctx["stream_partition"].Member("id"), "comment_id").Text() + "/votes"))
}
func texts10429(e *py.Eval, ctx variables) py.Value {
	return py.Str("help_center/articles/" + e.Attr(py.Str(ctx["stream_partition"].Member("id").Text()), "article_id").Text() + "/comments/" + e.Attr(py.Str(ctx["stream_partition"].Member("id").Text()), "comment_id").Text() + "/votes")
}
func text10429(e *py.Eval, ctx variables) string {
	return ""
}
func value10430(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("help_center/articles/" + e.Attr(ctx["stream_partition"].Member("id"), "article_id").Text() + "/comments/" + e.Attr(ctx["stream_partition"].Member("id"), "comment_id").Text() + "/votes")).Text())
}
func typed10430(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("help_center/articles/" + e.Attr(ctx["stream_partition"].Member("id"), "article_id").Text() + "/comments/" + e.Attr(ctx["stream_partition"].Member("id"), "comment_id").Text() + "/votes")).Text())
}
func texts10430(e *py.Eval, ctx variables) py.Value {
	return py.Str("help_center/articles/" + e.Attr(py.Str(ctx["stream_partition"].Member("id").Text()), "article_id").Text() + "/comments/" + e.Attr(py.Str(ctx["stream_partition"].Member("id").Text()), "comment_id").Text() + "/votes")
}
func text10430(e *py.Eval, ctx variables) string {
	return ""
}
func value10431(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("help_center/articles/"+e.Attr(ctx["stream_partition"].Member("id"), "article_id").Text()+"/comments/"+e.Attr(ctx["stream_partition"].Member("id"), "comment_id").Text()+"/votes"), "integer")
}
func typed10431(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("help_center/articles/"+e.Attr(ctx["stream_partition"].Member("id"), "article_id").Text()+"/comments/"+e.Attr(ctx["stream_partition"].Member("id"), "comment_id").Text()+"/votes"), "integer")
}
func texts10431(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("help_center/articles/"+e.Attr(py.Str(ctx["stream_partition"].Member("id").Text()), "article_id").Text()+"/comments/"+e.Attr(py.Str(ctx["stream_partition"].Member("id").Text()), "comment_id").Text()+"/votes"), "integer")
}
func text10431(e *py.Eval, ctx variables) string {
	return ""
}
func value10432(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("help_center/articles/"+e.Attr(ctx["stream_partition"].Member("id"), "article_id").Text()+"/comments/"+e.Attr(ctx["stream_partition"].Member("id"), "comment_id").Text()+"/votes"), "string")
}
func typed10432(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("help_center/articles/"+e.Attr(ctx["stream_partition"].Member("id"), "article_id").Text()+"/comments/"+e.Attr(ctx["stream_partition"].Member("id"), "comment_id").Text()+"/votes"), "string")
}
func texts10432(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("help_center/articles/"+e.Attr(py.Str(ctx["stream_partition"].Member("id").Text()), "article_id").Text()+"/comments/"+e.Attr(py.Str(ctx["stream_partition"].Member("id").Text()), "comment_id").Text()+"/votes"), "string")
}
func text10432(e *py.Eval, ctx variables) string {
	return ""
}
func value10433(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("help_center/articles/"+e.Attr(ctx["stream_partition"].Member("id"), "article_id").Text()+"/comments/"+e.Attr(ctx["stream_partition"].Member("id"), "comment_id").Text()+"/votes"), "boolean")
}
func typed10433(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("help_center/articles/"+e.Attr(ctx["stream_partition"].Member("id"), "article_id").Text()+"/comments/"+e.Attr(ctx["stream_partition"].Member("id"), "comment_id").Text()+"/votes"), "boolean")
}
func texts10433(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("help_center/articles/"+e.Attr(py.Str(ctx["stream_partition"].Member("id").Text()), "article_id").Text()+"/comments/"+e.Attr(py.Str(ctx["stream_partition"].Member("id").Text()), "comment_id").Text()+"/votes"), "boolean")
}
func text10433(e *py.Eval, ctx variables) string {
	return ""
}
func value10434(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("help_center/articles/"+e.Attr(ctx["stream_partition"].Member("id"), "article_id").Text()+"/comments/"+e.Attr(ctx["stream_partition"].Member("id"), "comment_id").Text()+"/votes"), "number")
}
func typed10434(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("help_center/articles/"+e.Attr(ctx["stream_partition"].Member("id"), "article_id").Text()+"/comments/"+e.Attr(ctx["stream_partition"].Member("id"), "comment_id").Text()+"/votes"), "number")
}
func texts10434(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("help_center/articles/"+e.Attr(py.Str(ctx["stream_partition"].Member("id").Text()), "article_id").Text()+"/comments/"+e.Attr(py.Str(ctx["stream_partition"].Member("id").Text()), "comment_id").Text()+"/votes"), "number")
}
func text10434(e *py.Eval, ctx variables) string {
	return ""
}
func value10435(e *py.Eval, ctx variables) py.Value {
	return py.Str("historical-chart/" + ctx["config"].Member("time_frame").Text() + "/" + ctx["stream_partition"].Member("symbol").Text())
}
func typed10435(e *py.Eval, ctx variables) py.Value {
	return py.Str("historical-chart/" + ctx["config"].Member("time_frame").Text() + "/" + ctx["stream_partition"].Member("symbol").Text())
}
func texts10435(e *py.Eval, ctx variables) py.Value {
	return py.Str("historical-chart/" + ctx["config"].Member("time_frame").Text() + "/" + ctx["stream_partition"].Member("symbol").Text())
}
func text10435(e *py.Eval, ctx variables) string {
	return ""
}
func value10436(e *py.Eval, ctx variables) py.Value {
	return py.Str("historical-chart/" + ctx["config"].Member("time_frame").Text() + "/" + ctx["stream_partition"].Member("symbol").Text())
}
func typed10436(e *py.Eval, ctx variables) py.Value {
	return py.Str("historical-chart/" + ctx["config"].Member("time_frame").Text() + "/" + ctx["stream_partition"].Member("symbol").Text())
}
func texts10436(e *py.Eval, ctx variables) py.Value {
	return py.Str("historical-chart/" + ctx["config"].Member("time_frame").Text() + "/" + ctx["stream_partition"].Member("symbol").Text())
}
func text10436(e *py.Eval, ctx variables) string {
	return ""
}
func value10437(e *py.Eval, ctx variables) py.Value {
	return py.Str("historical-chart/" + ctx["config"].Member("time_frame").Text() + "/" + ctx["stream_partition"].Member("symbol").Text())
}
func typed10437(e *py.Eval, ctx variables) py.Value {
	return py.Str("historical-chart/" + ctx["config"].Member("time_frame").Text() + "/" + ctx["stream_partition"].Member("symbol").Text())
}
func texts10437(e *py.Eval, ctx variables) py.Value {
	return py.Str("historical-chart/" + ctx["config"].Member("time_frame").Text() + "/" + ctx["stream_partition"].Member("symbol").Text())
}
func text10437(e *py.Eval, ctx variables) string {
	return ""
}
func value10438(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("historical-chart/"+ctx["config"].Member("time_frame").Text()+"/"+ctx["stream_partition"].Member("symbol").Text()), "string")
}
func typed10438(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("historical-chart/"+ctx["config"].Member("time_frame").Text()+"/"+ctx["stream_partition"].Member("symbol").Text()), "string")
}
func texts10438(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("historical-chart/"+ctx["config"].Member("time_frame").Text()+"/"+ctx["stream_partition"].Member("symbol").Text()), "string")
}
func text10438(e *py.Eval, ctx variables) string {
	return ""
}
func value10439(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("historical-chart/"+ctx["config"].Member("time_frame").Text()+"/"+ctx["stream_partition"].Member("symbol").Text()), "number")
}
func typed10439(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("historical-chart/"+ctx["config"].Member("time_frame").Text()+"/"+ctx["stream_partition"].Member("symbol").Text()), "number")
}
func texts10439(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("historical-chart/"+ctx["config"].Member("time_frame").Text()+"/"+ctx["stream_partition"].Member("symbol").Text()), "number")
}
func text10439(e *py.Eval, ctx variables) string {
	return ""
}
func value10440(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("historical-chart/"+ctx["config"].Member("time_frame").Text()+"/"+ctx["stream_partition"].Member("symbol").Text()), "boolean")
}
func typed10440(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("historical-chart/"+ctx["config"].Member("time_frame").Text()+"/"+ctx["stream_partition"].Member("symbol").Text()), "boolean")
}
func texts10440(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("historical-chart/"+ctx["config"].Member("time_frame").Text()+"/"+ctx["stream_partition"].Member("symbol").Text()), "boolean")
}
func text10440(e *py.Eval, ctx variables) string {
	return ""
}
func value10441(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("historical-chart/"+ctx["config"].Member("time_frame").Text()+"/"+ctx["stream_partition"].Member("symbol").Text()), "integer")
}
func typed10441(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("historical-chart/"+ctx["config"].Member("time_frame").Text()+"/"+ctx["stream_partition"].Member("symbol").Text()), "integer")
}
func texts10441(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("historical-chart/"+ctx["config"].Member("time_frame").Text()+"/"+ctx["stream_partition"].Member("symbol").Text()), "integer")
}
func text10441(e *py.Eval, ctx variables) string {
	return ""
}
func value10442(e *py.Eval, ctx variables) py.Value {
	return py.Str("historical-market-capitalization/" + ctx["stream_partition"].Member("symbol").Text())
}
func typed10442(e *py.Eval, ctx variables) py.Value {
	return py.Str("historical-market-capitalization/" + ctx["stream_partition"].Member("symbol").Text())
}
func texts10442(e *py.Eval, ctx variables) py.Value {
	return py.Str("historical-market-capitalization/" + ctx["stream_partition"].Member("symbol").Text())
}
func text10442(e *py.Eval, ctx variables) string {
	return ""
}
func value10443(e *py.Eval, ctx variables) py.Value {
	return py.Str("historical-market-capitalization/" + ctx["stream_partition"].Member("symbol").Text())
}
func typed10443(e *py.Eval, ctx variables) py.Value {
	return py.Str("historical-market-capitalization/" + ctx["stream_partition"].Member("symbol").Text())
}
func texts10443(e *py.Eval, ctx variables) py.Value {
	return py.Str("historical-market-capitalization/" + ctx["stream_partition"].Member("symbol").Text())
}
func text10443(e *py.Eval, ctx variables) string {
	return ""
}
func value10444(e *py.Eval, ctx variables) py.Value {
	return py.Str("historical-market-capitalization/" + ctx["stream_partition"].Member("symbol").Text())
}
func typed10444(e *py.Eval, ctx variables) py.Value {
	return py.Str("historical-market-capitalization/" + ctx["stream_partition"].Member("symbol").Text())
}
func texts10444(e *py.Eval, ctx variables) py.Value {
	return py.Str("historical-market-capitalization/" + ctx["stream_partition"].Member("symbol").Text())
}
func text10444(e *py.Eval, ctx variables) string {
	return ""
}
func value10445(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("historical-market-capitalization/"+ctx["stream_partition"].Member("symbol").Text()), "number")
}
func typed10445(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("historical-market-capitalization/"+ctx["stream_partition"].Member("symbol").Text()), "number")
}
func texts10445(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("historical-market-capitalization/"+ctx["stream_partition"].Member("symbol").Text()), "number")
}
func text10445(e *py.Eval, ctx variables) string {
	return ""
}
func value10446(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("historical-market-capitalization/"+ctx["stream_partition"].Member("symbol").Text()), "string")
}
func typed10446(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("historical-market-capitalization/"+ctx["stream_partition"].Member("symbol").Text()), "string")
}
func texts10446(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("historical-market-capitalization/"+ctx["stream_partition"].Member("symbol").Text()), "string")
}
func text10446(e *py.Eval, ctx variables) string {
	return ""
}
func value10447(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("historical-market-capitalization/"+ctx["stream_partition"].Member("symbol").Text()), "boolean")
}
func typed10447(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("historical-market-capitalization/"+ctx["stream_partition"].Member("symbol").Text()), "boolean")
}
func texts10447(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("historical-market-capitalization/"+ctx["stream_partition"].Member("symbol").Text()), "boolean")
}
func text10447(e *py.Eval, ctx variables) string {
	return ""
}
func value10448(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.StreamState())
}
func typed10448(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.StreamState())
}
func texts10448(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.StreamState())
}
func text10448(e *py.Eval, ctx variables) string {
	return ""
}
func value10449(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.StreamState())
}
func typed10449(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.StreamState())
}
func texts10449(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.StreamState())
}
func text10449(e *py.Eval, ctx variables) string {
	return ""
}
func value10450(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.StreamState()).Text())
}
func typed10450(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.StreamState()).Text())
}
func texts10450(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.StreamState()).Text())
}
func text10450(e *py.Eval, ctx variables) string {
	return ""
}
func value10451(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.StreamState(), "integer")
}
func typed10451(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.StreamState(), "integer")
}
func texts10451(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.StreamState(), "integer")
}
func text10451(e *py.Eval, ctx variables) string {
	return ""
}
func value10452(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.StreamState(), "number")
}
func typed10452(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.StreamState(), "number")
}
func texts10452(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.StreamState(), "number")
}
func text10452(e *py.Eval, ctx variables) string {
	return ""
}
func value10453(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.StreamState(), "boolean")
}
func typed10453(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.StreamState(), "boolean")
}
func texts10453(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.StreamState(), "boolean")
}
func text10453(e *py.Eval, ctx variables) string {
	return ""
}
func value10454(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.StreamState(), "string")
}
func typed10454(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.StreamState(), "string")
}
func texts10454(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.StreamState(), "string")
}
func text10454(e *py.Eval, ctx variables) string {
	return ""
}
func value10455(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://3.basecampapi.com/" + ctx["config"].Member("account_id").Text() + "/")
}
func typed10455(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://3.basecampapi.com/" + ctx["config"].Member("account_id").Text() + "/")
}
func texts10455(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://3.basecampapi.com/" + ctx["config"].Member("account_id").Text() + "/")
}
func text10455(e *py.Eval, ctx variables) string {
	return ""
}
func value10456(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://3.basecampapi.com/" + ctx["config"].Member("account_id").Text() + "/")
}
func typed10456(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://3.basecampapi.com/" + ctx["config"].Member("account_id").Text() + "/")
}
func texts10456(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://3.basecampapi.com/" + ctx["config"].Member("account_id").Text() + "/")
}
func text10456(e *py.Eval, ctx variables) string {
	return ""
}
func value10457(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://3.basecampapi.com/" + ctx["config"].Member("account_id").Text() + "/")
}
func typed10457(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://3.basecampapi.com/" + ctx["config"].Member("account_id").Text() + "/")
}
func texts10457(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://3.basecampapi.com/" + ctx["config"].Member("account_id").Text() + "/")
}
func text10457(e *py.Eval, ctx variables) string {
	return ""
}
func value10458(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://3.basecampapi.com/"+ctx["config"].Member("account_id").Text()+"/"), "string")
}
func typed10458(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://3.basecampapi.com/"+ctx["config"].Member("account_id").Text()+"/"), "string")
}
func texts10458(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://3.basecampapi.com/"+ctx["config"].Member("account_id").Text()+"/"), "string")
}
func text10458(e *py.Eval, ctx variables) string {
	return ""
}
func value10459(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://3.basecampapi.com/"+ctx["config"].Member("account_id").Text()+"/"), "integer")
}
func typed10459(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://3.basecampapi.com/"+ctx["config"].Member("account_id").Text()+"/"), "integer")
}
func texts10459(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://3.basecampapi.com/"+ctx["config"].Member("account_id").Text()+"/"), "integer")
}
func text10459(e *py.Eval, ctx variables) string {
	return ""
}
func value10460(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://3.basecampapi.com/"+ctx["config"].Member("account_id").Text()+"/"), "boolean")
}
func typed10460(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://3.basecampapi.com/"+ctx["config"].Member("account_id").Text()+"/"), "boolean")
}
func texts10460(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://3.basecampapi.com/"+ctx["config"].Member("account_id").Text()+"/"), "boolean")
}
func text10460(e *py.Eval, ctx variables) string {
	return ""
}
func value10461(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://3.basecampapi.com/"+ctx["config"].Member("account_id").Text()+"/"), "number")
}
func typed10461(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://3.basecampapi.com/"+ctx["config"].Member("account_id").Text()+"/"), "number")
}
func texts10461(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://3.basecampapi.com/"+ctx["config"].Member("account_id").Text()+"/"), "number")
}
func text10461(e *py.Eval, ctx variables) string {
	return ""
}
func value10462(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://accounts.zoho." + ctx["config"].Member("data_center").Text() + "/oauth/v2/token")
}
func typed10462(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://accounts.zoho." + ctx["config"].Member("data_center").Text() + "/oauth/v2/token")
}
func texts10462(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://accounts.zoho." + ctx["config"].Member("data_center").Text() + "/oauth/v2/token")
}
func text10462(e *py.Eval, ctx variables) string {
	return ""
}
func value10463(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://accounts.zoho." + ctx["config"].Member("data_center").Text() + "/oauth/v2/token")
}
func typed10463(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://accounts.zoho." + ctx["config"].Member("data_center").Text() + "/oauth/v2/token")
}
func texts10463(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://accounts.zoho." + ctx["config"].Member("data_center").Text() + "/oauth/v2/token")
}
func text10463(e *py.Eval, ctx variables) string {
	return ""
}
func value10464(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://accounts.zoho." + ctx["config"].Member("data_center").Text() + "/oauth/v2/token")
}
func typed10464(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://accounts.zoho." + ctx["config"].Member("data_center").Text() + "/oauth/v2/token")
}
func texts10464(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://accounts.zoho." + ctx["config"].Member("data_center").Text() + "/oauth/v2/token")
}
func text10464(e *py.Eval, ctx variables) string {
	return ""
}
func value10465(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://accounts.zoho."+ctx["config"].Member("data_center").Text()+"/oauth/v2/token"), "boolean")
}
func typed10465(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://accounts.zoho."+ctx["config"].Member("data_center").Text()+"/oauth/v2/token"), "boolean")
}
func texts10465(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://accounts.zoho."+ctx["config"].Member("data_center").Text()+"/oauth/v2/token"), "boolean")
}
func text10465(e *py.Eval, ctx variables) string {
	return ""
}
func value10466(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://accounts.zoho."+ctx["config"].Member("data_center").Text()+"/oauth/v2/token"), "integer")
}
func typed10466(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://accounts.zoho."+ctx["config"].Member("data_center").Text()+"/oauth/v2/token"), "integer")
}
func texts10466(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://accounts.zoho."+ctx["config"].Member("data_center").Text()+"/oauth/v2/token"), "integer")
}
func text10466(e *py.Eval, ctx variables) string {
	return ""
}
func value10467(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://accounts.zoho."+ctx["config"].Member("data_center").Text()+"/oauth/v2/token"), "number")
}
func typed10467(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://accounts.zoho."+ctx["config"].Member("data_center").Text()+"/oauth/v2/token"), "number")
}
func texts10467(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://accounts.zoho."+ctx["config"].Member("data_center").Text()+"/oauth/v2/token"), "number")
}
func text10467(e *py.Eval, ctx variables) string {
	return ""
}
func value10468(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://accounts.zoho." + ctx["config"].Member("domain").Text() + "/oauth/v2/token")
}
func typed10468(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://accounts.zoho." + ctx["config"].Member("domain").Text() + "/oauth/v2/token")
}
func texts10468(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://accounts.zoho." + ctx["config"].Member("domain").Text() + "/oauth/v2/token")
}
func text10468(e *py.Eval, ctx variables) string {
	return ""
}
func value10469(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://accounts.zoho." + ctx["config"].Member("domain").Text() + "/oauth/v2/token")
}
func typed10469(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://accounts.zoho." + ctx["config"].Member("domain").Text() + "/oauth/v2/token")
}
func texts10469(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://accounts.zoho." + ctx["config"].Member("domain").Text() + "/oauth/v2/token")
}
func text10469(e *py.Eval, ctx variables) string {
	return ""
}
func value10470(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://accounts.zoho." + ctx["config"].Member("domain").Text() + "/oauth/v2/token")
}
func typed10470(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://accounts.zoho." + ctx["config"].Member("domain").Text() + "/oauth/v2/token")
}
func texts10470(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://accounts.zoho." + ctx["config"].Member("domain").Text() + "/oauth/v2/token")
}
func text10470(e *py.Eval, ctx variables) string {
	return ""
}
func value10471(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://accounts.zoho."+ctx["config"].Member("domain").Text()+"/oauth/v2/token"), "string")
}
func typed10471(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://accounts.zoho."+ctx["config"].Member("domain").Text()+"/oauth/v2/token"), "string")
}
func texts10471(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://accounts.zoho."+ctx["config"].Member("domain").Text()+"/oauth/v2/token"), "string")
}
func text10471(e *py.Eval, ctx variables) string {
	return ""
}
func value10472(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://accounts.zoho."+ctx["config"].Member("domain").Text()+"/oauth/v2/token"), "integer")
}
func typed10472(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://accounts.zoho."+ctx["config"].Member("domain").Text()+"/oauth/v2/token"), "integer")
}
func texts10472(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://accounts.zoho."+ctx["config"].Member("domain").Text()+"/oauth/v2/token"), "integer")
}
func text10472(e *py.Eval, ctx variables) string {
	return ""
}
func value10473(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://accounts.zoho."+ctx["config"].Member("domain").Text()+"/oauth/v2/token"), "number")
}
func typed10473(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://accounts.zoho."+ctx["config"].Member("domain").Text()+"/oauth/v2/token"), "number")
}
func texts10473(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://accounts.zoho."+ctx["config"].Member("domain").Text()+"/oauth/v2/token"), "number")
}
func text10473(e *py.Eval, ctx variables) string {
	return ""
}
func value10474(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://accounts.zoho."+ctx["config"].Member("domain").Text()+"/oauth/v2/token"), "boolean")
}
func typed10474(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://accounts.zoho."+ctx["config"].Member("domain").Text()+"/oauth/v2/token"), "boolean")
}
func texts10474(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://accounts.zoho."+ctx["config"].Member("domain").Text()+"/oauth/v2/token"), "boolean")
}
func text10474(e *py.Eval, ctx variables) string {
	return ""
}
func value10475(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://analyticsapi.zoho." + ctx["config"].Member("data_center").Text())
}
func typed10475(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://analyticsapi.zoho." + ctx["config"].Member("data_center").Text())
}
func texts10475(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://analyticsapi.zoho." + ctx["config"].Member("data_center").Text())
}
func text10475(e *py.Eval, ctx variables) string {
	return ""
}
func value10476(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://analyticsapi.zoho." + ctx["config"].Member("data_center").Text())
}
func typed10476(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://analyticsapi.zoho." + ctx["config"].Member("data_center").Text())
}
func texts10476(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://analyticsapi.zoho." + ctx["config"].Member("data_center").Text())
}
func text10476(e *py.Eval, ctx variables) string {
	return ""
}
func value10477(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://analyticsapi.zoho." + ctx["config"].Member("data_center").Text())
}
func typed10477(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://analyticsapi.zoho." + ctx["config"].Member("data_center").Text())
}
func texts10477(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://analyticsapi.zoho." + ctx["config"].Member("data_center").Text())
}
func text10477(e *py.Eval, ctx variables) string {
	return ""
}
func value10478(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://analyticsapi.zoho."+ctx["config"].Member("data_center").Text()), "integer")
}
func typed10478(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://analyticsapi.zoho."+ctx["config"].Member("data_center").Text()), "integer")
}
func texts10478(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://analyticsapi.zoho."+ctx["config"].Member("data_center").Text()), "integer")
}
func text10478(e *py.Eval, ctx variables) string {
	return ""
}
func value10479(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://analyticsapi.zoho."+ctx["config"].Member("data_center").Text()), "boolean")
}
func typed10479(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://analyticsapi.zoho."+ctx["config"].Member("data_center").Text()), "boolean")
}
func texts10479(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://analyticsapi.zoho."+ctx["config"].Member("data_center").Text()), "boolean")
}
func text10479(e *py.Eval, ctx variables) string {
	return ""
}
func value10480(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://analyticsapi.zoho."+ctx["config"].Member("data_center").Text()), "string")
}
func typed10480(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://analyticsapi.zoho."+ctx["config"].Member("data_center").Text()), "string")
}
func texts10480(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://analyticsapi.zoho."+ctx["config"].Member("data_center").Text()), "string")
}
func text10480(e *py.Eval, ctx variables) string {
	return ""
}
func value10481(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api-m." + py.Choose(ctx["config"].Member("is_sandbox").Truth(), py.Str("sandbox."), py.Value{}).Text() + "paypal.com/")
}
func typed10481(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api-m." + py.Choose(ctx["config"].Member("is_sandbox").Truth(), py.Str("sandbox."), py.Value{}).Text() + "paypal.com/")
}
func texts10481(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api-m." + py.Choose(ctx["config"].Member("is_sandbox").Text() != "", py.Str("sandbox."), py.Value{}).Text() + "paypal.com/")
}
func text10481(e *py.Eval, ctx variables) string {
	return ""
}
func value10482(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api-m." + py.Choose(ctx["config"].Member("is_sandbox").Truth(), py.Str("sandbox."), py.Value{}).Text() + "paypal.com/")
}
func typed10482(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api-m." + py.Choose(ctx["config"].Member("is_sandbox").Truth(), py.Str("sandbox."), py.Value{}).Text() + "paypal.com/")
}
func texts10482(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api-m." + py.Choose(ctx["config"].Member("is_sandbox").Text() != "", py.Str("sandbox."), py.Value{}).Text() + "paypal.com/")
}
func text10482(e *py.Eval, ctx variables) string {
	return ""
}
func value10483(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api-m." + py.Choose(ctx["config"].Member("is_sandbox").Truth(), py.Str("sandbox."), py.Value{}).Text() + "paypal.com/")
}
func typed10483(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api-m." + py.Choose(ctx["config"].Member("is_sandbox").Truth(), py.Str("sandbox."), py.Value{}).Text() + "paypal.com/")
}
func texts10483(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api-m." + py.Choose(ctx["config"].Member("is_sandbox").Text() != "", py.Str("sandbox."), py.Value{}).Text() + "paypal.com/")
}
func text10483(e *py.Eval, ctx variables) string {
	return ""
}
func value10484(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api-m."+py.Choose(ctx["config"].Member("is_sandbox").Truth(), py.Str("sandbox."), py.Value{}).Text()+"paypal.com/"), "number")
}
func typed10484(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api-m."+py.Choose(ctx["config"].Member("is_sandbox").Truth(), py.Str("sandbox."), py.Value{}).Text()+"paypal.com/"), "number")
}
func texts10484(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api-m."+py.Choose(ctx["config"].Member("is_sandbox").Text() != "", py.Str("sandbox."), py.Value{}).Text()+"paypal.com/"), "number")
}
func text10484(e *py.Eval, ctx variables) string {
	return ""
}
func value10485(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api-m."+py.Choose(ctx["config"].Member("is_sandbox").Truth(), py.Str("sandbox."), py.Value{}).Text()+"paypal.com/"), "boolean")
}
func typed10485(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api-m."+py.Choose(ctx["config"].Member("is_sandbox").Truth(), py.Str("sandbox."), py.Value{}).Text()+"paypal.com/"), "boolean")
}
func texts10485(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api-m."+py.Choose(ctx["config"].Member("is_sandbox").Text() != "", py.Str("sandbox."), py.Value{}).Text()+"paypal.com/"), "boolean")
}
func text10485(e *py.Eval, ctx variables) string {
	return ""
}
func value10486(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api-m." + py.Choose(ctx["config"].Member("is_sandbox").Truth(), py.Str("sandbox."), py.Value{}).Text() + "paypal.com/v1/oauth2/token")
}
func typed10486(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api-m." + py.Choose(ctx["config"].Member("is_sandbox").Truth(), py.Str("sandbox."), py.Value{}).Text() + "paypal.com/v1/oauth2/token")
}
func texts10486(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api-m." + py.Choose(ctx["config"].Member("is_sandbox").Text() != "", py.Str("sandbox."), py.Value{}).Text() + "paypal.com/v1/oauth2/token")
}
func text10486(e *py.Eval, ctx variables) string {
	return ""
}
func value10487(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api-m." + py.Choose(ctx["config"].Member("is_sandbox").Truth(), py.Str("sandbox."), py.Value{}).Text() + "paypal.com/v1/oauth2/token")
}
func typed10487(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api-m." + py.Choose(ctx["config"].Member("is_sandbox").Truth(), py.Str("sandbox."), py.Value{}).Text() + "paypal.com/v1/oauth2/token")
}
func texts10487(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api-m." + py.Choose(ctx["config"].Member("is_sandbox").Text() != "", py.Str("sandbox."), py.Value{}).Text() + "paypal.com/v1/oauth2/token")
}
func text10487(e *py.Eval, ctx variables) string {
	return ""
}
func value10488(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api-m." + py.Choose(ctx["config"].Member("is_sandbox").Truth(), py.Str("sandbox."), py.Value{}).Text() + "paypal.com/v1/oauth2/token")
}
func typed10488(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api-m." + py.Choose(ctx["config"].Member("is_sandbox").Truth(), py.Str("sandbox."), py.Value{}).Text() + "paypal.com/v1/oauth2/token")
}
func texts10488(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api-m." + py.Choose(ctx["config"].Member("is_sandbox").Text() != "", py.Str("sandbox."), py.Value{}).Text() + "paypal.com/v1/oauth2/token")
}
func text10488(e *py.Eval, ctx variables) string {
	return ""
}
func value10489(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api-m."+py.Choose(ctx["config"].Member("is_sandbox").Truth(), py.Str("sandbox."), py.Value{}).Text()+"paypal.com/v1/oauth2/token"), "integer")
}
func typed10489(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api-m."+py.Choose(ctx["config"].Member("is_sandbox").Truth(), py.Str("sandbox."), py.Value{}).Text()+"paypal.com/v1/oauth2/token"), "integer")
}
func texts10489(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api-m."+py.Choose(ctx["config"].Member("is_sandbox").Text() != "", py.Str("sandbox."), py.Value{}).Text()+"paypal.com/v1/oauth2/token"), "integer")
}
func text10489(e *py.Eval, ctx variables) string {
	return ""
}
func value10490(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api-m."+py.Choose(ctx["config"].Member("is_sandbox").Truth(), py.Str("sandbox."), py.Value{}).Text()+"paypal.com/v1/oauth2/token"), "number")
}
func typed10490(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api-m."+py.Choose(ctx["config"].Member("is_sandbox").Truth(), py.Str("sandbox."), py.Value{}).Text()+"paypal.com/v1/oauth2/token"), "number")
}
func texts10490(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api-m."+py.Choose(ctx["config"].Member("is_sandbox").Text() != "", py.Str("sandbox."), py.Value{}).Text()+"paypal.com/v1/oauth2/token"), "number")
}
func text10490(e *py.Eval, ctx variables) string {
	return ""
}
func value10491(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api-m."+py.Choose(ctx["config"].Member("is_sandbox").Truth(), py.Str("sandbox."), py.Value{}).Text()+"paypal.com/v1/oauth2/token"), "string")
}
func typed10491(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api-m."+py.Choose(ctx["config"].Member("is_sandbox").Truth(), py.Str("sandbox."), py.Value{}).Text()+"paypal.com/v1/oauth2/token"), "string")
}
func texts10491(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api-m."+py.Choose(ctx["config"].Member("is_sandbox").Text() != "", py.Str("sandbox."), py.Value{}).Text()+"paypal.com/v1/oauth2/token"), "string")
}
func text10491(e *py.Eval, ctx variables) string {
	return ""
}
func value10492(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api-m."+py.Choose(ctx["config"].Member("is_sandbox").Truth(), py.Str("sandbox."), py.Value{}).Text()+"paypal.com/v1/oauth2/token"), "boolean")
}
func typed10492(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api-m."+py.Choose(ctx["config"].Member("is_sandbox").Truth(), py.Str("sandbox."), py.Value{}).Text()+"paypal.com/v1/oauth2/token"), "boolean")
}
func texts10492(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api-m."+py.Choose(ctx["config"].Member("is_sandbox").Text() != "", py.Str("sandbox."), py.Value{}).Text()+"paypal.com/v1/oauth2/token"), "boolean")
}
func text10492(e *py.Eval, ctx variables) string {
	return ""
}
func value10493(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api.bamboohr.com/api/gateway.php/" + ctx["config"].Member("subdomain").Text() + "/v1/")
}
func typed10493(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api.bamboohr.com/api/gateway.php/" + ctx["config"].Member("subdomain").Text() + "/v1/")
}
func texts10493(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api.bamboohr.com/api/gateway.php/" + ctx["config"].Member("subdomain").Text() + "/v1/")
}
func text10493(e *py.Eval, ctx variables) string {
	return ""
}
func value10494(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api.bamboohr.com/api/gateway.php/" + ctx["config"].Member("subdomain").Text() + "/v1/")
}
func typed10494(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api.bamboohr.com/api/gateway.php/" + ctx["config"].Member("subdomain").Text() + "/v1/")
}
func texts10494(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api.bamboohr.com/api/gateway.php/" + ctx["config"].Member("subdomain").Text() + "/v1/")
}
func text10494(e *py.Eval, ctx variables) string {
	return ""
}
func value10495(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api.bamboohr.com/api/gateway.php/" + ctx["config"].Member("subdomain").Text() + "/v1/")
}
func typed10495(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api.bamboohr.com/api/gateway.php/" + ctx["config"].Member("subdomain").Text() + "/v1/")
}
func texts10495(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api.bamboohr.com/api/gateway.php/" + ctx["config"].Member("subdomain").Text() + "/v1/")
}
func text10495(e *py.Eval, ctx variables) string {
	return ""
}
func value10496(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api.bamboohr.com/api/gateway.php/"+ctx["config"].Member("subdomain").Text()+"/v1/"), "boolean")
}
func typed10496(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api.bamboohr.com/api/gateway.php/"+ctx["config"].Member("subdomain").Text()+"/v1/"), "boolean")
}
func texts10496(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api.bamboohr.com/api/gateway.php/"+ctx["config"].Member("subdomain").Text()+"/v1/"), "boolean")
}
func text10496(e *py.Eval, ctx variables) string {
	return ""
}
func value10497(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api.bamboohr.com/api/gateway.php/"+ctx["config"].Member("subdomain").Text()+"/v1/"), "string")
}
func typed10497(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api.bamboohr.com/api/gateway.php/"+ctx["config"].Member("subdomain").Text()+"/v1/"), "string")
}
func texts10497(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api.bamboohr.com/api/gateway.php/"+ctx["config"].Member("subdomain").Text()+"/v1/"), "string")
}
func text10497(e *py.Eval, ctx variables) string {
	return ""
}
func value10498(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api.bamboohr.com/api/gateway.php/"+ctx["config"].Member("subdomain").Text()+"/v1/"), "integer")
}
func typed10498(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api.bamboohr.com/api/gateway.php/"+ctx["config"].Member("subdomain").Text()+"/v1/"), "integer")
}
func texts10498(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api.bamboohr.com/api/gateway.php/"+ctx["config"].Member("subdomain").Text()+"/v1/"), "integer")
}
func text10498(e *py.Eval, ctx variables) string {
	return ""
}
func value10499(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api.bigcommerce.com/stores/" + ctx["config"].Member("store_hash").Text() + "/")
}
func typed10499(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api.bigcommerce.com/stores/" + ctx["config"].Member("store_hash").Text() + "/")
}
func texts10499(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api.bigcommerce.com/stores/" + ctx["config"].Member("store_hash").Text() + "/")
}
func text10499(e *py.Eval, ctx variables) string {
	return ""
}
func value10500(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api.bigcommerce.com/stores/" + ctx["config"].Member("store_hash").Text() + "/")
}
func typed10500(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api.bigcommerce.com/stores/" + ctx["config"].Member("store_hash").Text() + "/")
}
func texts10500(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api.bigcommerce.com/stores/" + ctx["config"].Member("store_hash").Text() + "/")
}
func text10500(e *py.Eval, ctx variables) string {
	return ""
}
func value10501(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api.bigcommerce.com/stores/" + ctx["config"].Member("store_hash").Text() + "/")
}
func typed10501(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api.bigcommerce.com/stores/" + ctx["config"].Member("store_hash").Text() + "/")
}
func texts10501(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api.bigcommerce.com/stores/" + ctx["config"].Member("store_hash").Text() + "/")
}
func text10501(e *py.Eval, ctx variables) string {
	return ""
}
func value10502(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api.bigcommerce.com/stores/"+ctx["config"].Member("store_hash").Text()+"/"), "string")
}
func typed10502(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api.bigcommerce.com/stores/"+ctx["config"].Member("store_hash").Text()+"/"), "string")
}
func texts10502(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api.bigcommerce.com/stores/"+ctx["config"].Member("store_hash").Text()+"/"), "string")
}
func text10502(e *py.Eval, ctx variables) string {
	return ""
}
func value10503(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api.bigcommerce.com/stores/"+ctx["config"].Member("store_hash").Text()+"/"), "number")
}
func typed10503(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api.bigcommerce.com/stores/"+ctx["config"].Member("store_hash").Text()+"/"), "number")
}
func texts10503(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api.bigcommerce.com/stores/"+ctx["config"].Member("store_hash").Text()+"/"), "number")
}
func text10503(e *py.Eval, ctx variables) string {
	return ""
}
func value10504(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api.bigcommerce.com/stores/"+ctx["config"].Member("store_hash").Text()+"/"), "boolean")
}
func typed10504(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api.bigcommerce.com/stores/"+ctx["config"].Member("store_hash").Text()+"/"), "boolean")
}
func texts10504(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api.bigcommerce.com/stores/"+ctx["config"].Member("store_hash").Text()+"/"), "boolean")
}
func text10504(e *py.Eval, ctx variables) string {
	return ""
}
func value10505(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api.bigcommerce.com/stores/"+ctx["config"].Member("store_hash").Text()+"/"), "integer")
}
func typed10505(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api.bigcommerce.com/stores/"+ctx["config"].Member("store_hash").Text()+"/"), "integer")
}
func texts10505(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api.bigcommerce.com/stores/"+ctx["config"].Member("store_hash").Text()+"/"), "integer")
}
func text10505(e *py.Eval, ctx variables) string {
	return ""
}
func value10506(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api." + ctx["config"].Member("api_server").Text() + ".nylas.com")
}
func typed10506(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api." + ctx["config"].Member("api_server").Text() + ".nylas.com")
}
func texts10506(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api." + ctx["config"].Member("api_server").Text() + ".nylas.com")
}
func text10506(e *py.Eval, ctx variables) string {
	return ""
}
func value10507(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api." + ctx["config"].Member("api_server").Text() + ".nylas.com")
}
func typed10507(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api." + ctx["config"].Member("api_server").Text() + ".nylas.com")
}
func texts10507(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api." + ctx["config"].Member("api_server").Text() + ".nylas.com")
}
func text10507(e *py.Eval, ctx variables) string {
	return ""
}
func value10508(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api." + ctx["config"].Member("api_server").Text() + ".nylas.com")
}
func typed10508(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api." + ctx["config"].Member("api_server").Text() + ".nylas.com")
}
func texts10508(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api." + ctx["config"].Member("api_server").Text() + ".nylas.com")
}
func text10508(e *py.Eval, ctx variables) string {
	return ""
}
func value10509(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api."+ctx["config"].Member("api_server").Text()+".nylas.com"), "string")
}
func typed10509(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api."+ctx["config"].Member("api_server").Text()+".nylas.com"), "string")
}
func texts10509(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api."+ctx["config"].Member("api_server").Text()+".nylas.com"), "string")
}
func text10509(e *py.Eval, ctx variables) string {
	return ""
}
func value10510(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api."+ctx["config"].Member("api_server").Text()+".nylas.com"), "number")
}
func typed10510(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api."+ctx["config"].Member("api_server").Text()+".nylas.com"), "number")
}
func texts10510(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api."+ctx["config"].Member("api_server").Text()+".nylas.com"), "number")
}
func text10510(e *py.Eval, ctx variables) string {
	return ""
}
func value10511(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api." + ctx["config"].Member("region").Text() + "." + ctx["config"].Member("host").Text() + ".commercetools.com/" + ctx["config"].Member("project_key").Text())
}
func typed10511(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api." + ctx["config"].Member("region").Text() + "." + ctx["config"].Member("host").Text() + ".commercetools.com/" + ctx["config"].Member("project_key").Text())
}
func texts10511(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api." + ctx["config"].Member("region").Text() + "." + ctx["config"].Member("host").Text() + ".commercetools.com/" + ctx["config"].Member("project_key").Text())
}
func text10511(e *py.Eval, ctx variables) string {
	return ""
}
func value10512(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api." + ctx["config"].Member("region").Text() + "." + ctx["config"].Member("host").Text() + ".commercetools.com/" + ctx["config"].Member("project_key").Text())
}
func typed10512(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api." + ctx["config"].Member("region").Text() + "." + ctx["config"].Member("host").Text() + ".commercetools.com/" + ctx["config"].Member("project_key").Text())
}
func texts10512(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api." + ctx["config"].Member("region").Text() + "." + ctx["config"].Member("host").Text() + ".commercetools.com/" + ctx["config"].Member("project_key").Text())
}
func text10512(e *py.Eval, ctx variables) string {
	return ""
}
func value10513(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api." + ctx["config"].Member("region").Text() + "." + ctx["config"].Member("host").Text() + ".commercetools.com/" + ctx["config"].Member("project_key").Text())
}
func typed10513(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api." + ctx["config"].Member("region").Text() + "." + ctx["config"].Member("host").Text() + ".commercetools.com/" + ctx["config"].Member("project_key").Text())
}
func texts10513(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api." + ctx["config"].Member("region").Text() + "." + ctx["config"].Member("host").Text() + ".commercetools.com/" + ctx["config"].Member("project_key").Text())
}
func text10513(e *py.Eval, ctx variables) string {
	return ""
}
func value10514(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api."+ctx["config"].Member("region").Text()+"."+ctx["config"].Member("host").Text()+".commercetools.com/"+ctx["config"].Member("project_key").Text()), "integer")
}
func typed10514(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api."+ctx["config"].Member("region").Text()+"."+ctx["config"].Member("host").Text()+".commercetools.com/"+ctx["config"].Member("project_key").Text()), "integer")
}
func texts10514(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api."+ctx["config"].Member("region").Text()+"."+ctx["config"].Member("host").Text()+".commercetools.com/"+ctx["config"].Member("project_key").Text()), "integer")
}
func text10514(e *py.Eval, ctx variables) string {
	return ""
}
func value10515(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api."+ctx["config"].Member("region").Text()+"."+ctx["config"].Member("host").Text()+".commercetools.com/"+ctx["config"].Member("project_key").Text()), "number")
}
func typed10515(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api."+ctx["config"].Member("region").Text()+"."+ctx["config"].Member("host").Text()+".commercetools.com/"+ctx["config"].Member("project_key").Text()), "number")
}
func texts10515(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api."+ctx["config"].Member("region").Text()+"."+ctx["config"].Member("host").Text()+".commercetools.com/"+ctx["config"].Member("project_key").Text()), "number")
}
func text10515(e *py.Eval, ctx variables) string {
	return ""
}
func value10516(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api."+ctx["config"].Member("region").Text()+"."+ctx["config"].Member("host").Text()+".commercetools.com/"+ctx["config"].Member("project_key").Text()), "string")
}
func typed10516(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api."+ctx["config"].Member("region").Text()+"."+ctx["config"].Member("host").Text()+".commercetools.com/"+ctx["config"].Member("project_key").Text()), "string")
}
func texts10516(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api."+ctx["config"].Member("region").Text()+"."+ctx["config"].Member("host").Text()+".commercetools.com/"+ctx["config"].Member("project_key").Text()), "string")
}
func text10516(e *py.Eval, ctx variables) string {
	return ""
}
func value10517(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api." + ctx["config"].Member("site").Text() + "/api/")
}
func typed10517(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api." + ctx["config"].Member("site").Text() + "/api/")
}
func texts10517(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api." + ctx["config"].Member("site").Text() + "/api/")
}
func text10517(e *py.Eval, ctx variables) string {
	return ""
}
func value10518(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api." + ctx["config"].Member("site").Text() + "/api/")
}
func typed10518(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api." + ctx["config"].Member("site").Text() + "/api/")
}
func texts10518(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api." + ctx["config"].Member("site").Text() + "/api/")
}
func text10518(e *py.Eval, ctx variables) string {
	return ""
}
func value10519(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api." + ctx["config"].Member("site").Text() + "/api/")
}
func typed10519(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api." + ctx["config"].Member("site").Text() + "/api/")
}
func texts10519(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api." + ctx["config"].Member("site").Text() + "/api/")
}
func text10519(e *py.Eval, ctx variables) string {
	return ""
}
func value10520(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api."+ctx["config"].Member("site").Text()+"/api/"), "string")
}
func typed10520(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api."+ctx["config"].Member("site").Text()+"/api/"), "string")
}
func texts10520(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api."+ctx["config"].Member("site").Text()+"/api/"), "string")
}
func text10520(e *py.Eval, ctx variables) string {
	return ""
}
func value10521(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api."+ctx["config"].Member("site").Text()+"/api/"), "boolean")
}
func typed10521(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api."+ctx["config"].Member("site").Text()+"/api/"), "boolean")
}
func texts10521(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api."+ctx["config"].Member("site").Text()+"/api/"), "boolean")
}
func text10521(e *py.Eval, ctx variables) string {
	return ""
}
func value10522(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api."+ctx["config"].Member("site").Text()+"/api/"), "integer")
}
func typed10522(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api."+ctx["config"].Member("site").Text()+"/api/"), "integer")
}
func texts10522(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api."+ctx["config"].Member("site").Text()+"/api/"), "integer")
}
func text10522(e *py.Eval, ctx variables) string {
	return ""
}
func value10523(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api."+ctx["config"].Member("site").Text()+"/api/"), "number")
}
func typed10523(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api."+ctx["config"].Member("site").Text()+"/api/"), "number")
}
func texts10523(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api."+ctx["config"].Member("site").Text()+"/api/"), "number")
}
func text10523(e *py.Eval, ctx variables) string {
	return ""
}
func value10524(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("https://api"+e.If(!py.EqualStr(ctx["config"].Member("region"), "eu"), func() py.Value { return e.Add(py.Str("-"), ctx["config"].Member("region")) }, func() py.Value { return py.Value{} }).Text()+"."+py.Choose(ctx["config"].Member("playground").Truth(), py.Str("playground."), py.Value{}).Text()+"klarna.com/"),
		"https://api{{ '-' + config.region if config.region != 'eu' }}.{{ 'playground.' if config.playground }}klarna.com/",
	)
}
func typed10524(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("https://api"+e.If(!py.EqualStr(ctx["config"].Member("region"), "eu"), func() py.Value { return e.Add(py.Str("-"), ctx["config"].Member("region")) }, func() py.Value { return py.Value{} }).Text()+"."+py.Choose(ctx["config"].Member("playground").Truth(), py.Str("playground."), py.Value{}).Text()+"klarna.com/"),
		"https://api{{ '-' + config.region if config.region != 'eu' }}.{{ 'playground.' if config.playground }}klarna.com/",
	)
}
func texts10524(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api" + py.Choose(ctx["config"].Member("region").Text() != "eu", py.Str("-"+ctx["config"].Member("region").Text()), py.Value{}).Text() + "." + py.Choose(ctx["config"].Member("playground").Text() != "", py.Str("playground."), py.Value{}).Text() + "klarna.com/")
}
func text10524(e *py.Eval, ctx variables) string {
	return ""
}
func value10525(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("https://api"+e.If(!py.EqualStr(ctx["config"].Member("region"), "eu"), func() py.Value { return e.Add(py.Str("-"), ctx["config"].Member("region")) }, func() py.Value { return py.Value{} }).Text()+"."+py.Choose(ctx["config"].Member("playground").Truth(), py.Str("playground."), py.Value{}).Text()+"klarna.com/"),
		"https://api{{ '-' + config.region if config.region != 'eu' }}.{{ 'playground.' if config.playground }}klarna.com/",
	)
}
func typed10525(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("https://api"+e.If(!py.EqualStr(ctx["config"].Member("region"), "eu"), func() py.Value { return e.Add(py.Str("-"), ctx["config"].Member("region")) }, func() py.Value { return py.Value{} }).Text()+"."+py.Choose(ctx["config"].Member("playground").Truth(), py.Str("playground."), py.Value{}).Text()+"klarna.com/"),
		"https://api{{ '-' + config.region if config.region != 'eu' }}.{{ 'playground.' if config.playground }}klarna.com/",
	)
}
func texts10525(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api" + py.Choose(ctx["config"].Member("region").Text() != "eu", py.Str("-"+ctx["config"].Member("region").Text()), py.Value{}).Text() + "." + py.Choose(ctx["config"].Member("playground").Text() != "", py.Str("playground."), py.Value{}).Text() + "klarna.com/")
}
func text10525(e *py.Eval, ctx variables) string {
	return ""
}
func value10526(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("https://api"+e.If(!py.EqualStr(ctx["config"].Member("region"), "eu"), func() py.Value { return e.Add(py.Str("-"), ctx["config"].Member("region")) }, func() py.Value { return py.Value{} }).Text()+"."+py.Choose(ctx["config"].Member("playground").Truth(), py.Str("playground."), py.Value{}).Text()+"klarna.com/"),
		"https://api{{ '-' + config.region if config.region != 'eu' }}.{{ 'playground.' if config.playground }}klarna.com/",
	).Text())
}
func typed10526(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("https://api"+e.If(!py.EqualStr(ctx["config"].Member("region"), "eu"), func() py.Value { return e.Add(py.Str("-"), ctx["config"].Member("region")) }, func() py.Value { return py.Value{} }).Text()+"."+py.Choose(ctx["config"].Member("playground").Truth(), py.Str("playground."), py.Value{}).Text()+"klarna.com/"),
		"https://api{{ '-' + config.region if config.region != 'eu' }}.{{ 'playground.' if config.playground }}klarna.com/",
	).Text())
}
func texts10526(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api" + py.Choose(ctx["config"].Member("region").Text() != "eu", py.Str("-"+ctx["config"].Member("region").Text()), py.Value{}).Text() + "." + py.Choose(ctx["config"].Member("playground").Text() != "", py.Str("playground."), py.Value{}).Text() + "klarna.com/")
}
func text10526(e *py.Eval, ctx variables) string {
	return ""
}
func value10527(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("https://api"+e.If(!py.EqualStr(ctx["config"].Member("region"), "eu"), func() py.Value { return e.Add(py.Str("-"), ctx["config"].Member("region")) }, func() py.Value { return py.Value{} }).Text()+"."+py.Choose(ctx["config"].Member("playground").Truth(), py.Str("playground."), py.Value{}).Text()+"klarna.com/"),
		"boolean",
		"https://api{{ '-' + config.region if config.region != 'eu' }}.{{ 'playground.' if config.playground }}klarna.com/",
	)
}
func typed10527(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("https://api"+e.If(!py.EqualStr(ctx["config"].Member("region"), "eu"), func() py.Value { return e.Add(py.Str("-"), ctx["config"].Member("region")) }, func() py.Value { return py.Value{} }).Text()+"."+py.Choose(ctx["config"].Member("playground").Truth(), py.Str("playground."), py.Value{}).Text()+"klarna.com/"),
		"boolean",
		"https://api{{ '-' + config.region if config.region != 'eu' }}.{{ 'playground.' if config.playground }}klarna.com/",
	)
}
func texts10527(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api"+py.Choose(ctx["config"].Member("region").Text() != "eu", py.Str("-"+ctx["config"].Member("region").Text()), py.Value{}).Text()+"."+py.Choose(ctx["config"].Member("playground").Text() != "", py.Str("playground."), py.Value{}).Text()+"klarna.com/"), "boolean")
}
func text10527(e *py.Eval, ctx variables) string {
	return ""
}
func value10528(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("https://api"+e.If(!py.EqualStr(ctx["config"].Member("region"), "eu"), func() py.Value { return e.Add(py.Str("-"), ctx["config"].Member("region")) }, func() py.Value { return py.Value{} }).Text()+"."+py.Choose(ctx["config"].Member("playground").Truth(), py.Str("playground."), py.Value{}).Text()+"klarna.com/"),
		"integer",
		"https://api{{ '-' + config.region if config.region != 'eu' }}.{{ 'playground.' if config.playground }}klarna.com/",
	)
}
func typed10528(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("https://api"+e.If(!py.EqualStr(ctx["config"].Member("region"), "eu"), func() py.Value { return e.Add(py.Str("-"), ctx["config"].Member("region")) }, func() py.Value { return py.Value{} }).Text()+"."+py.Choose(ctx["config"].Member("playground").Truth(), py.Str("playground."), py.Value{}).Text()+"klarna.com/"),
		"integer",
		"https://api{{ '-' + config.region if config.region != 'eu' }}.{{ 'playground.' if config.playground }}klarna.com/",
	)
}
func texts10528(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api"+py.Choose(ctx["config"].Member("region").Text() != "eu", py.Str("-"+ctx["config"].Member("region").Text()), py.Value{}).Text()+"."+py.Choose(ctx["config"].Member("playground").Text() != "", py.Str("playground."), py.Value{}).Text()+"klarna.com/"), "integer")
}
func text10528(e *py.Eval, ctx variables) string {
	return ""
}
func value10529(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("https://api"+e.If(!py.EqualStr(ctx["config"].Member("region"), "eu"), func() py.Value { return e.Add(py.Str("-"), ctx["config"].Member("region")) }, func() py.Value { return py.Value{} }).Text()+"."+py.Choose(ctx["config"].Member("playground").Truth(), py.Str("playground."), py.Value{}).Text()+"klarna.com/"),
		"number",
		"https://api{{ '-' + config.region if config.region != 'eu' }}.{{ 'playground.' if config.playground }}klarna.com/",
	)
}
func typed10529(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("https://api"+e.If(!py.EqualStr(ctx["config"].Member("region"), "eu"), func() py.Value { return e.Add(py.Str("-"), ctx["config"].Member("region")) }, func() py.Value { return py.Value{} }).Text()+"."+py.Choose(ctx["config"].Member("playground").Truth(), py.Str("playground."), py.Value{}).Text()+"klarna.com/"),
		"number",
		"https://api{{ '-' + config.region if config.region != 'eu' }}.{{ 'playground.' if config.playground }}klarna.com/",
	)
}
func texts10529(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api"+py.Choose(ctx["config"].Member("region").Text() != "eu", py.Str("-"+ctx["config"].Member("region").Text()), py.Value{}).Text()+"."+py.Choose(ctx["config"].Member("playground").Text() != "", py.Str("playground."), py.Value{}).Text()+"klarna.com/"), "number")
}
func text10529(e *py.Eval, ctx variables) string {
	return ""
}
func value10530(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("https://api"+e.If(!py.EqualStr(ctx["config"].Member("region"), "eu"), func() py.Value { return e.Add(py.Str("-"), ctx["config"].Member("region")) }, func() py.Value { return py.Value{} }).Text()+"."+py.Choose(ctx["config"].Member("playground").Truth(), py.Str("playground."), py.Value{}).Text()+"klarna.com/"),
		"string",
		"https://api{{ '-' + config.region if config.region != 'eu' }}.{{ 'playground.' if config.playground }}klarna.com/",
	)
}
func typed10530(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("https://api"+e.If(!py.EqualStr(ctx["config"].Member("region"), "eu"), func() py.Value { return e.Add(py.Str("-"), ctx["config"].Member("region")) }, func() py.Value { return py.Value{} }).Text()+"."+py.Choose(ctx["config"].Member("playground").Truth(), py.Str("playground."), py.Value{}).Text()+"klarna.com/"),
		"string",
		"https://api{{ '-' + config.region if config.region != 'eu' }}.{{ 'playground.' if config.playground }}klarna.com/",
	)
}
func texts10530(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api"+py.Choose(ctx["config"].Member("region").Text() != "eu", py.Str("-"+ctx["config"].Member("region").Text()), py.Value{}).Text()+"."+py.Choose(ctx["config"].Member("playground").Text() != "", py.Str("playground."), py.Value{}).Text()+"klarna.com/"), "string")
}
func text10530(e *py.Eval, ctx variables) string {
	return ""
}
func value10531(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("https://api"+e.If(!py.EqualStr(ctx["config"].Member("region"), "eu"), func() py.Value { return e.Add(py.Str("-"), ctx["config"].Member("region")) }, func() py.Value { return py.Value{} }).Text()+"."+py.Choose(ctx["config"].Member("playground").Truth(), py.Str("playground."), py.Value{}).Text()+"klarna.com/"),
		"https://api{{ '-'+config.region if config.region != 'eu' }}.{{ 'playground.' if config.playground }}klarna.com/",
	)
}
func typed10531(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("https://api"+e.If(!py.EqualStr(ctx["config"].Member("region"), "eu"), func() py.Value { return e.Add(py.Str("-"), ctx["config"].Member("region")) }, func() py.Value { return py.Value{} }).Text()+"."+py.Choose(ctx["config"].Member("playground").Truth(), py.Str("playground."), py.Value{}).Text()+"klarna.com/"),
		"https://api{{ '-'+config.region if config.region != 'eu' }}.{{ 'playground.' if config.playground }}klarna.com/",
	)
}
func texts10531(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api" + py.Choose(ctx["config"].Member("region").Text() != "eu", py.Str("-"+ctx["config"].Member("region").Text()), py.Value{}).Text() + "." + py.Choose(ctx["config"].Member("playground").Text() != "", py.Str("playground."), py.Value{}).Text() + "klarna.com/")
}
func text10531(e *py.Eval, ctx variables) string {
	return ""
}
func value10532(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("https://api"+e.If(!py.EqualStr(ctx["config"].Member("region"), "eu"), func() py.Value { return e.Add(py.Str("-"), ctx["config"].Member("region")) }, func() py.Value { return py.Value{} }).Text()+"."+py.Choose(ctx["config"].Member("playground").Truth(), py.Str("playground."), py.Value{}).Text()+"klarna.com/"),
		"https://api{{ '-'+config.region if config.region != 'eu' }}.{{ 'playground.' if config.playground }}klarna.com/",
	)
}
func typed10532(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("https://api"+e.If(!py.EqualStr(ctx["config"].Member("region"), "eu"), func() py.Value { return e.Add(py.Str("-"), ctx["config"].Member("region")) }, func() py.Value { return py.Value{} }).Text()+"."+py.Choose(ctx["config"].Member("playground").Truth(), py.Str("playground."), py.Value{}).Text()+"klarna.com/"),
		"https://api{{ '-'+config.region if config.region != 'eu' }}.{{ 'playground.' if config.playground }}klarna.com/",
	)
}
func texts10532(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api" + py.Choose(ctx["config"].Member("region").Text() != "eu", py.Str("-"+ctx["config"].Member("region").Text()), py.Value{}).Text() + "." + py.Choose(ctx["config"].Member("playground").Text() != "", py.Str("playground."), py.Value{}).Text() + "klarna.com/")
}
func text10532(e *py.Eval, ctx variables) string {
	return ""
}
func value10533(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("https://api"+e.If(!py.EqualStr(ctx["config"].Member("region"), "eu"), func() py.Value { return e.Add(py.Str("-"), ctx["config"].Member("region")) }, func() py.Value { return py.Value{} }).Text()+"."+py.Choose(ctx["config"].Member("playground").Truth(), py.Str("playground."), py.Value{}).Text()+"klarna.com/"),
		"https://api{{ '-'+config.region if config.region != 'eu' }}.{{ 'playground.' if config.playground }}klarna.com/",
	).Text())
}
func typed10533(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("https://api"+e.If(!py.EqualStr(ctx["config"].Member("region"), "eu"), func() py.Value { return e.Add(py.Str("-"), ctx["config"].Member("region")) }, func() py.Value { return py.Value{} }).Text()+"."+py.Choose(ctx["config"].Member("playground").Truth(), py.Str("playground."), py.Value{}).Text()+"klarna.com/"),
		"https://api{{ '-'+config.region if config.region != 'eu' }}.{{ 'playground.' if config.playground }}klarna.com/",
	).Text())
}
func texts10533(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://api" + py.Choose(ctx["config"].Member("region").Text() != "eu", py.Str("-"+ctx["config"].Member("region").Text()), py.Value{}).Text() + "." + py.Choose(ctx["config"].Member("playground").Text() != "", py.Str("playground."), py.Value{}).Text() + "klarna.com/")
}
func text10533(e *py.Eval, ctx variables) string {
	return ""
}
func value10534(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("https://api"+e.If(!py.EqualStr(ctx["config"].Member("region"), "eu"), func() py.Value { return e.Add(py.Str("-"), ctx["config"].Member("region")) }, func() py.Value { return py.Value{} }).Text()+"."+py.Choose(ctx["config"].Member("playground").Truth(), py.Str("playground."), py.Value{}).Text()+"klarna.com/"),
		"string",
		"https://api{{ '-'+config.region if config.region != 'eu' }}.{{ 'playground.' if config.playground }}klarna.com/",
	)
}
func typed10534(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("https://api"+e.If(!py.EqualStr(ctx["config"].Member("region"), "eu"), func() py.Value { return e.Add(py.Str("-"), ctx["config"].Member("region")) }, func() py.Value { return py.Value{} }).Text()+"."+py.Choose(ctx["config"].Member("playground").Truth(), py.Str("playground."), py.Value{}).Text()+"klarna.com/"),
		"string",
		"https://api{{ '-'+config.region if config.region != 'eu' }}.{{ 'playground.' if config.playground }}klarna.com/",
	)
}
func texts10534(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api"+py.Choose(ctx["config"].Member("region").Text() != "eu", py.Str("-"+ctx["config"].Member("region").Text()), py.Value{}).Text()+"."+py.Choose(ctx["config"].Member("playground").Text() != "", py.Str("playground."), py.Value{}).Text()+"klarna.com/"), "string")
}
func text10534(e *py.Eval, ctx variables) string {
	return ""
}
func value10535(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("https://api"+e.If(!py.EqualStr(ctx["config"].Member("region"), "eu"), func() py.Value { return e.Add(py.Str("-"), ctx["config"].Member("region")) }, func() py.Value { return py.Value{} }).Text()+"."+py.Choose(ctx["config"].Member("playground").Truth(), py.Str("playground."), py.Value{}).Text()+"klarna.com/"),
		"integer",
		"https://api{{ '-'+config.region if config.region != 'eu' }}.{{ 'playground.' if config.playground }}klarna.com/",
	)
}
func typed10535(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("https://api"+e.If(!py.EqualStr(ctx["config"].Member("region"), "eu"), func() py.Value { return e.Add(py.Str("-"), ctx["config"].Member("region")) }, func() py.Value { return py.Value{} }).Text()+"."+py.Choose(ctx["config"].Member("playground").Truth(), py.Str("playground."), py.Value{}).Text()+"klarna.com/"),
		"integer",
		"https://api{{ '-'+config.region if config.region != 'eu' }}.{{ 'playground.' if config.playground }}klarna.com/",
	)
}
func texts10535(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api"+py.Choose(ctx["config"].Member("region").Text() != "eu", py.Str("-"+ctx["config"].Member("region").Text()), py.Value{}).Text()+"."+py.Choose(ctx["config"].Member("playground").Text() != "", py.Str("playground."), py.Value{}).Text()+"klarna.com/"), "integer")
}
func text10535(e *py.Eval, ctx variables) string {
	return ""
}
func value10536(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("https://api"+e.If(!py.EqualStr(ctx["config"].Member("region"), "eu"), func() py.Value { return e.Add(py.Str("-"), ctx["config"].Member("region")) }, func() py.Value { return py.Value{} }).Text()+"."+py.Choose(ctx["config"].Member("playground").Truth(), py.Str("playground."), py.Value{}).Text()+"klarna.com/"),
		"number",
		"https://api{{ '-'+config.region if config.region != 'eu' }}.{{ 'playground.' if config.playground }}klarna.com/",
	)
}
func typed10536(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("https://api"+e.If(!py.EqualStr(ctx["config"].Member("region"), "eu"), func() py.Value { return e.Add(py.Str("-"), ctx["config"].Member("region")) }, func() py.Value { return py.Value{} }).Text()+"."+py.Choose(ctx["config"].Member("playground").Truth(), py.Str("playground."), py.Value{}).Text()+"klarna.com/"),
		"number",
		"https://api{{ '-'+config.region if config.region != 'eu' }}.{{ 'playground.' if config.playground }}klarna.com/",
	)
}
func texts10536(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api"+py.Choose(ctx["config"].Member("region").Text() != "eu", py.Str("-"+ctx["config"].Member("region").Text()), py.Value{}).Text()+"."+py.Choose(ctx["config"].Member("playground").Text() != "", py.Str("playground."), py.Value{}).Text()+"klarna.com/"), "number")
}
func text10536(e *py.Eval, ctx variables) string {
	return ""
}
func value10537(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("https://api"+e.If(!py.EqualStr(ctx["config"].Member("region"), "eu"), func() py.Value { return e.Add(py.Str("-"), ctx["config"].Member("region")) }, func() py.Value { return py.Value{} }).Text()+"."+py.Choose(ctx["config"].Member("playground").Truth(), py.Str("playground."), py.Value{}).Text()+"klarna.com/"),
		"boolean",
		"https://api{{ '-'+config.region if config.region != 'eu' }}.{{ 'playground.' if config.playground }}klarna.com/",
	)
}
func typed10537(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("https://api"+e.If(!py.EqualStr(ctx["config"].Member("region"), "eu"), func() py.Value { return e.Add(py.Str("-"), ctx["config"].Member("region")) }, func() py.Value { return py.Value{} }).Text()+"."+py.Choose(ctx["config"].Member("playground").Truth(), py.Str("playground."), py.Value{}).Text()+"klarna.com/"),
		"boolean",
		"https://api{{ '-'+config.region if config.region != 'eu' }}.{{ 'playground.' if config.playground }}klarna.com/",
	)
}
func texts10537(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://api"+py.Choose(ctx["config"].Member("region").Text() != "eu", py.Str("-"+ctx["config"].Member("region").Text()), py.Value{}).Text()+"."+py.Choose(ctx["config"].Member("playground").Text() != "", py.Str("playground."), py.Value{}).Text()+"klarna.com/"), "boolean")
}
func text10537(e *py.Eval, ctx variables) string {
	return ""
}
func value10538(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://auth." + ctx["config"].Member("region").Text() + "." + ctx["config"].Member("host").Text() + ".commercetools.com/oauth/token")
}
func typed10538(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://auth." + ctx["config"].Member("region").Text() + "." + ctx["config"].Member("host").Text() + ".commercetools.com/oauth/token")
}
func texts10538(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://auth." + ctx["config"].Member("region").Text() + "." + ctx["config"].Member("host").Text() + ".commercetools.com/oauth/token")
}
func text10538(e *py.Eval, ctx variables) string {
	return ""
}
func value10539(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://auth." + ctx["config"].Member("region").Text() + "." + ctx["config"].Member("host").Text() + ".commercetools.com/oauth/token")
}
func typed10539(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://auth." + ctx["config"].Member("region").Text() + "." + ctx["config"].Member("host").Text() + ".commercetools.com/oauth/token")
}
func texts10539(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://auth." + ctx["config"].Member("region").Text() + "." + ctx["config"].Member("host").Text() + ".commercetools.com/oauth/token")
}
func text10539(e *py.Eval, ctx variables) string {
	return ""
}
func value10540(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://auth." + ctx["config"].Member("region").Text() + "." + ctx["config"].Member("host").Text() + ".commercetools.com/oauth/token")
}
func typed10540(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://auth." + ctx["config"].Member("region").Text() + "." + ctx["config"].Member("host").Text() + ".commercetools.com/oauth/token")
}
func texts10540(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://auth." + ctx["config"].Member("region").Text() + "." + ctx["config"].Member("host").Text() + ".commercetools.com/oauth/token")
}
func text10540(e *py.Eval, ctx variables) string {
	return ""
}
func value10541(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://auth."+ctx["config"].Member("region").Text()+"."+ctx["config"].Member("host").Text()+".commercetools.com/oauth/token"), "boolean")
}
func typed10541(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://auth."+ctx["config"].Member("region").Text()+"."+ctx["config"].Member("host").Text()+".commercetools.com/oauth/token"), "boolean")
}
func texts10541(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://auth."+ctx["config"].Member("region").Text()+"."+ctx["config"].Member("host").Text()+".commercetools.com/oauth/token"), "boolean")
}
func text10541(e *py.Eval, ctx variables) string {
	return ""
}
func value10542(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://auth."+ctx["config"].Member("region").Text()+"."+ctx["config"].Member("host").Text()+".commercetools.com/oauth/token"), "integer")
}
func typed10542(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://auth."+ctx["config"].Member("region").Text()+"."+ctx["config"].Member("host").Text()+".commercetools.com/oauth/token"), "integer")
}
func texts10542(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://auth."+ctx["config"].Member("region").Text()+"."+ctx["config"].Member("host").Text()+".commercetools.com/oauth/token"), "integer")
}
func text10542(e *py.Eval, ctx variables) string {
	return ""
}
func value10543(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://auth."+ctx["config"].Member("region").Text()+"."+ctx["config"].Member("host").Text()+".commercetools.com/oauth/token"), "number")
}
func typed10543(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://auth."+ctx["config"].Member("region").Text()+"."+ctx["config"].Member("host").Text()+".commercetools.com/oauth/token"), "number")
}
func texts10543(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://auth."+ctx["config"].Member("region").Text()+"."+ctx["config"].Member("host").Text()+".commercetools.com/oauth/token"), "number")
}
func text10543(e *py.Eval, ctx variables) string {
	return ""
}
func value10544(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://cloudtrail." + ctx["config"].Member("aws_region_name").Text() + ".amazonaws.com")
}
func typed10544(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://cloudtrail." + ctx["config"].Member("aws_region_name").Text() + ".amazonaws.com")
}
func texts10544(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://cloudtrail." + ctx["config"].Member("aws_region_name").Text() + ".amazonaws.com")
}
func text10544(e *py.Eval, ctx variables) string {
	return ""
}
func value10545(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://cloudtrail." + ctx["config"].Member("aws_region_name").Text() + ".amazonaws.com")
}
func typed10545(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://cloudtrail." + ctx["config"].Member("aws_region_name").Text() + ".amazonaws.com")
}
func texts10545(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://cloudtrail." + ctx["config"].Member("aws_region_name").Text() + ".amazonaws.com")
}
func text10545(e *py.Eval, ctx variables) string {
	return ""
}
func value10546(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://cloudtrail." + ctx["config"].Member("aws_region_name").Text() + ".amazonaws.com")
}
func typed10546(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://cloudtrail." + ctx["config"].Member("aws_region_name").Text() + ".amazonaws.com")
}
func texts10546(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://cloudtrail." + ctx["config"].Member("aws_region_name").Text() + ".amazonaws.com")
}
func text10546(e *py.Eval, ctx variables) string {
	return ""
}
func value10547(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://cloudtrail."+ctx["config"].Member("aws_region_name").Text()+".amazonaws.com"), "integer")
}
func typed10547(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://cloudtrail."+ctx["config"].Member("aws_region_name").Text()+".amazonaws.com"), "integer")
}
func texts10547(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://cloudtrail."+ctx["config"].Member("aws_region_name").Text()+".amazonaws.com"), "integer")
}
func text10547(e *py.Eval, ctx variables) string {
	return ""
}
func value10548(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://cloudtrail."+ctx["config"].Member("aws_region_name").Text()+".amazonaws.com"), "string")
}
func typed10548(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://cloudtrail."+ctx["config"].Member("aws_region_name").Text()+".amazonaws.com"), "string")
}
func texts10548(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://cloudtrail."+ctx["config"].Member("aws_region_name").Text()+".amazonaws.com"), "string")
}
func text10548(e *py.Eval, ctx variables) string {
	return ""
}
func value10549(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://cloudtrail."+ctx["config"].Member("aws_region_name").Text()+".amazonaws.com"), "boolean")
}
func typed10549(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://cloudtrail."+ctx["config"].Member("aws_region_name").Text()+".amazonaws.com"), "boolean")
}
func texts10549(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://cloudtrail."+ctx["config"].Member("aws_region_name").Text()+".amazonaws.com"), "boolean")
}
func text10549(e *py.Eval, ctx variables) string {
	return ""
}
func value10550(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://cloudtrail."+ctx["config"].Member("aws_region_name").Text()+".amazonaws.com"), "number")
}
func typed10550(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://cloudtrail."+ctx["config"].Member("aws_region_name").Text()+".amazonaws.com"), "number")
}
func texts10550(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://cloudtrail."+ctx["config"].Member("aws_region_name").Text()+".amazonaws.com"), "number")
}
func text10550(e *py.Eval, ctx variables) string {
	return ""
}
func value10551(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("https://login.microsoftonline.com/" + e.Key(ctx["config"].Member("credentials"), "tenant_id").Text() + "/oauth2/v2.0/token"))
}
func typed10551(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("https://login.microsoftonline.com/" + e.Key(ctx["config"].Member("credentials"), "tenant_id").Text() + "/oauth2/v2.0/token"))
}
func texts10551(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://login.microsoftonline.com/" + e.Key(py.Str(ctx["config"].Member("credentials").Text()), "tenant_id").Text() + "/oauth2/v2.0/token")
}
func text10551(e *py.Eval, ctx variables) string {
	return ""
}
func value10552(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("https://login.microsoftonline.com/" + e.Key(ctx["config"].Member("credentials"), "tenant_id").Text() + "/oauth2/v2.0/token"))
}
func typed10552(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("https://login.microsoftonline.com/" + e.Key(ctx["config"].Member("credentials"), "tenant_id").Text() + "/oauth2/v2.0/token"))
}
func texts10552(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://login.microsoftonline.com/" + e.Key(py.Str(ctx["config"].Member("credentials").Text()), "tenant_id").Text() + "/oauth2/v2.0/token")
}
func text10552(e *py.Eval, ctx variables) string {
	return ""
}
func value10553(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("https://login.microsoftonline.com/" + e.Key(ctx["config"].Member("credentials"), "tenant_id").Text() + "/oauth2/v2.0/token")).Text())
}
func typed10553(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("https://login.microsoftonline.com/" + e.Key(ctx["config"].Member("credentials"), "tenant_id").Text() + "/oauth2/v2.0/token")).Text())
}
func texts10553(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://login.microsoftonline.com/" + e.Key(py.Str(ctx["config"].Member("credentials").Text()), "tenant_id").Text() + "/oauth2/v2.0/token")
}
func text10553(e *py.Eval, ctx variables) string {
	return ""
}
func value10554(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://login.microsoftonline.com/"+e.Key(ctx["config"].Member("credentials"), "tenant_id").Text()+"/oauth2/v2.0/token"), "string")
}
func typed10554(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://login.microsoftonline.com/"+e.Key(ctx["config"].Member("credentials"), "tenant_id").Text()+"/oauth2/v2.0/token"), "string")
}
func texts10554(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://login.microsoftonline.com/"+e.Key(py.Str(ctx["config"].Member("credentials").Text()), "tenant_id").Text()+"/oauth2/v2.0/token"), "string")
}
func text10554(e *py.Eval, ctx variables) string {
	return ""
}
func value10555(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://login.microsoftonline.com/"+e.Key(ctx["config"].Member("credentials"), "tenant_id").Text()+"/oauth2/v2.0/token"), "number")
}
func typed10555(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://login.microsoftonline.com/"+e.Key(ctx["config"].Member("credentials"), "tenant_id").Text()+"/oauth2/v2.0/token"), "number")
}
func texts10555(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://login.microsoftonline.com/"+e.Key(py.Str(ctx["config"].Member("credentials").Text()), "tenant_id").Text()+"/oauth2/v2.0/token"), "number")
}
func text10555(e *py.Eval, ctx variables) string {
	return ""
}
func value10556(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://login.microsoftonline.com/" + ctx["config"].Member("tenant_id").Text() + "/oauth2/v2.0/token")
}
func typed10556(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://login.microsoftonline.com/" + ctx["config"].Member("tenant_id").Text() + "/oauth2/v2.0/token")
}
func texts10556(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://login.microsoftonline.com/" + ctx["config"].Member("tenant_id").Text() + "/oauth2/v2.0/token")
}
func text10556(e *py.Eval, ctx variables) string {
	return ""
}
func value10557(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://login.microsoftonline.com/" + ctx["config"].Member("tenant_id").Text() + "/oauth2/v2.0/token")
}
func typed10557(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://login.microsoftonline.com/" + ctx["config"].Member("tenant_id").Text() + "/oauth2/v2.0/token")
}
func texts10557(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://login.microsoftonline.com/" + ctx["config"].Member("tenant_id").Text() + "/oauth2/v2.0/token")
}
func text10557(e *py.Eval, ctx variables) string {
	return ""
}
func value10558(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://login.microsoftonline.com/" + ctx["config"].Member("tenant_id").Text() + "/oauth2/v2.0/token")
}
func typed10558(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://login.microsoftonline.com/" + ctx["config"].Member("tenant_id").Text() + "/oauth2/v2.0/token")
}
func texts10558(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://login.microsoftonline.com/" + ctx["config"].Member("tenant_id").Text() + "/oauth2/v2.0/token")
}
func text10558(e *py.Eval, ctx variables) string {
	return ""
}
func value10559(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://login.microsoftonline.com/"+ctx["config"].Member("tenant_id").Text()+"/oauth2/v2.0/token"), "string")
}
func typed10559(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://login.microsoftonline.com/"+ctx["config"].Member("tenant_id").Text()+"/oauth2/v2.0/token"), "string")
}
func texts10559(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://login.microsoftonline.com/"+ctx["config"].Member("tenant_id").Text()+"/oauth2/v2.0/token"), "string")
}
func text10559(e *py.Eval, ctx variables) string {
	return ""
}
func value10560(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://login.microsoftonline.com/"+ctx["config"].Member("tenant_id").Text()+"/oauth2/v2.0/token"), "integer")
}
func typed10560(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://login.microsoftonline.com/"+ctx["config"].Member("tenant_id").Text()+"/oauth2/v2.0/token"), "integer")
}
func texts10560(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://login.microsoftonline.com/"+ctx["config"].Member("tenant_id").Text()+"/oauth2/v2.0/token"), "integer")
}
func text10560(e *py.Eval, ctx variables) string {
	return ""
}
func value10561(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://login.microsoftonline.com/"+ctx["config"].Member("tenant_id").Text()+"/oauth2/v2.0/token"), "number")
}
func typed10561(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://login.microsoftonline.com/"+ctx["config"].Member("tenant_id").Text()+"/oauth2/v2.0/token"), "number")
}
func texts10561(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://login.microsoftonline.com/"+ctx["config"].Member("tenant_id").Text()+"/oauth2/v2.0/token"), "number")
}
func text10561(e *py.Eval, ctx variables) string {
	return ""
}
func value10562(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://r.jina.ai/" + ctx["config"].Member("read_prompt").Text())
}
func typed10562(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://r.jina.ai/" + ctx["config"].Member("read_prompt").Text())
}
func texts10562(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://r.jina.ai/" + ctx["config"].Member("read_prompt").Text())
}
func text10562(e *py.Eval, ctx variables) string {
	return ""
}
func value10563(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://r.jina.ai/" + ctx["config"].Member("read_prompt").Text())
}
func typed10563(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://r.jina.ai/" + ctx["config"].Member("read_prompt").Text())
}
func texts10563(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://r.jina.ai/" + ctx["config"].Member("read_prompt").Text())
}
func text10563(e *py.Eval, ctx variables) string {
	return ""
}
func value10564(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://r.jina.ai/" + ctx["config"].Member("read_prompt").Text())
}
func typed10564(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://r.jina.ai/" + ctx["config"].Member("read_prompt").Text())
}
func texts10564(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://r.jina.ai/" + ctx["config"].Member("read_prompt").Text())
}
func text10564(e *py.Eval, ctx variables) string {
	return ""
}
func value10565(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://r.jina.ai/"+ctx["config"].Member("read_prompt").Text()), "number")
}
func typed10565(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://r.jina.ai/"+ctx["config"].Member("read_prompt").Text()), "number")
}
func texts10565(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://r.jina.ai/"+ctx["config"].Member("read_prompt").Text()), "number")
}
func text10565(e *py.Eval, ctx variables) string {
	return ""
}
func value10566(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://r.jina.ai/"+ctx["config"].Member("read_prompt").Text()), "string")
}
func typed10566(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://r.jina.ai/"+ctx["config"].Member("read_prompt").Text()), "string")
}
func texts10566(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://r.jina.ai/"+ctx["config"].Member("read_prompt").Text()), "string")
}
func text10566(e *py.Eval, ctx variables) string {
	return ""
}
func value10567(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://r.jina.ai/"+ctx["config"].Member("read_prompt").Text()), "integer")
}
func typed10567(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://r.jina.ai/"+ctx["config"].Member("read_prompt").Text()), "integer")
}
func texts10567(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://r.jina.ai/"+ctx["config"].Member("read_prompt").Text()), "integer")
}
func text10567(e *py.Eval, ctx variables) string {
	return ""
}
func value10568(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://r.jina.ai/"+ctx["config"].Member("read_prompt").Text()), "boolean")
}
func typed10568(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://r.jina.ai/"+ctx["config"].Member("read_prompt").Text()), "boolean")
}
func texts10568(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://r.jina.ai/"+ctx["config"].Member("read_prompt").Text()), "boolean")
}
func text10568(e *py.Eval, ctx variables) string {
	return ""
}
func value10569(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://s.jina.ai/" + ctx["config"].Member("search_prompt").Text())
}
func typed10569(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://s.jina.ai/" + ctx["config"].Member("search_prompt").Text())
}
func texts10569(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://s.jina.ai/" + ctx["config"].Member("search_prompt").Text())
}
func text10569(e *py.Eval, ctx variables) string {
	return ""
}
func value10570(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://s.jina.ai/" + ctx["config"].Member("search_prompt").Text())
}
func typed10570(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://s.jina.ai/" + ctx["config"].Member("search_prompt").Text())
}
func texts10570(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://s.jina.ai/" + ctx["config"].Member("search_prompt").Text())
}
func text10570(e *py.Eval, ctx variables) string {
	return ""
}
func value10571(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://s.jina.ai/" + ctx["config"].Member("search_prompt").Text())
}
func typed10571(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://s.jina.ai/" + ctx["config"].Member("search_prompt").Text())
}
func texts10571(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://s.jina.ai/" + ctx["config"].Member("search_prompt").Text())
}
func text10571(e *py.Eval, ctx variables) string {
	return ""
}
func value10572(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://s.jina.ai/"+ctx["config"].Member("search_prompt").Text()), "number")
}
func typed10572(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://s.jina.ai/"+ctx["config"].Member("search_prompt").Text()), "number")
}
func texts10572(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://s.jina.ai/"+ctx["config"].Member("search_prompt").Text()), "number")
}
func text10572(e *py.Eval, ctx variables) string {
	return ""
}
func value10573(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://s.jina.ai/"+ctx["config"].Member("search_prompt").Text()), "integer")
}
func typed10573(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://s.jina.ai/"+ctx["config"].Member("search_prompt").Text()), "integer")
}
func texts10573(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://s.jina.ai/"+ctx["config"].Member("search_prompt").Text()), "integer")
}
func text10573(e *py.Eval, ctx variables) string {
	return ""
}
func value10574(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://s.jina.ai/"+ctx["config"].Member("search_prompt").Text()), "boolean")
}
func typed10574(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://s.jina.ai/"+ctx["config"].Member("search_prompt").Text()), "boolean")
}
func texts10574(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://s.jina.ai/"+ctx["config"].Member("search_prompt").Text()), "boolean")
}
func text10574(e *py.Eval, ctx variables) string {
	return ""
}
func value10575(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://s.jina.ai/"+ctx["config"].Member("search_prompt").Text()), "string")
}
func typed10575(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://s.jina.ai/"+ctx["config"].Member("search_prompt").Text()), "string")
}
func texts10575(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://s.jina.ai/"+ctx["config"].Member("search_prompt").Text()), "string")
}
func text10575(e *py.Eval, ctx variables) string {
	return ""
}
func value10576(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://sqs." + ctx["config"].Member("region").Text() + ".amazonaws.com")
}
func typed10576(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://sqs." + ctx["config"].Member("region").Text() + ".amazonaws.com")
}
func texts10576(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://sqs." + ctx["config"].Member("region").Text() + ".amazonaws.com")
}
func text10576(e *py.Eval, ctx variables) string {
	return ""
}
func value10577(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://sqs." + ctx["config"].Member("region").Text() + ".amazonaws.com")
}
func typed10577(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://sqs." + ctx["config"].Member("region").Text() + ".amazonaws.com")
}
func texts10577(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://sqs." + ctx["config"].Member("region").Text() + ".amazonaws.com")
}
func text10577(e *py.Eval, ctx variables) string {
	return ""
}
func value10578(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://sqs." + ctx["config"].Member("region").Text() + ".amazonaws.com")
}
func typed10578(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://sqs." + ctx["config"].Member("region").Text() + ".amazonaws.com")
}
func texts10578(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://sqs." + ctx["config"].Member("region").Text() + ".amazonaws.com")
}
func text10578(e *py.Eval, ctx variables) string {
	return ""
}
func value10579(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://sqs."+ctx["config"].Member("region").Text()+".amazonaws.com"), "string")
}
func typed10579(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://sqs."+ctx["config"].Member("region").Text()+".amazonaws.com"), "string")
}
func texts10579(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://sqs."+ctx["config"].Member("region").Text()+".amazonaws.com"), "string")
}
func text10579(e *py.Eval, ctx variables) string {
	return ""
}
func value10580(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://sqs."+ctx["config"].Member("region").Text()+".amazonaws.com"), "integer")
}
func typed10580(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://sqs."+ctx["config"].Member("region").Text()+".amazonaws.com"), "integer")
}
func texts10580(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://sqs."+ctx["config"].Member("region").Text()+".amazonaws.com"), "integer")
}
func text10580(e *py.Eval, ctx variables) string {
	return ""
}
func value10581(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://sqs."+ctx["config"].Member("region").Text()+".amazonaws.com"), "number")
}
func typed10581(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://sqs."+ctx["config"].Member("region").Text()+".amazonaws.com"), "number")
}
func texts10581(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://sqs."+ctx["config"].Member("region").Text()+".amazonaws.com"), "number")
}
func text10581(e *py.Eval, ctx variables) string {
	return ""
}
func value10582(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://www.zohoapis." + ctx["config"].Member("data_center").Text() + "/bigin/v2")
}
func typed10582(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://www.zohoapis." + ctx["config"].Member("data_center").Text() + "/bigin/v2")
}
func texts10582(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://www.zohoapis." + ctx["config"].Member("data_center").Text() + "/bigin/v2")
}
func text10582(e *py.Eval, ctx variables) string {
	return ""
}
func value10583(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://www.zohoapis." + ctx["config"].Member("data_center").Text() + "/bigin/v2")
}
func typed10583(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://www.zohoapis." + ctx["config"].Member("data_center").Text() + "/bigin/v2")
}
func texts10583(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://www.zohoapis." + ctx["config"].Member("data_center").Text() + "/bigin/v2")
}
func text10583(e *py.Eval, ctx variables) string {
	return ""
}
func value10584(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://www.zohoapis." + ctx["config"].Member("data_center").Text() + "/bigin/v2")
}
func typed10584(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://www.zohoapis." + ctx["config"].Member("data_center").Text() + "/bigin/v2")
}
func texts10584(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://www.zohoapis." + ctx["config"].Member("data_center").Text() + "/bigin/v2")
}
func text10584(e *py.Eval, ctx variables) string {
	return ""
}
func value10585(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://www.zohoapis."+ctx["config"].Member("data_center").Text()+"/bigin/v2"), "string")
}
func typed10585(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://www.zohoapis."+ctx["config"].Member("data_center").Text()+"/bigin/v2"), "string")
}
func texts10585(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://www.zohoapis."+ctx["config"].Member("data_center").Text()+"/bigin/v2"), "string")
}
func text10585(e *py.Eval, ctx variables) string {
	return ""
}
func value10586(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://www.zohoapis."+ctx["config"].Member("data_center").Text()+"/bigin/v2"), "integer")
}
func typed10586(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://www.zohoapis."+ctx["config"].Member("data_center").Text()+"/bigin/v2"), "integer")
}
func texts10586(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://www.zohoapis."+ctx["config"].Member("data_center").Text()+"/bigin/v2"), "integer")
}
func text10586(e *py.Eval, ctx variables) string {
	return ""
}
func value10587(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://www.zohoapis."+ctx["config"].Member("data_center").Text()+"/bigin/v2"), "boolean")
}
func typed10587(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://www.zohoapis."+ctx["config"].Member("data_center").Text()+"/bigin/v2"), "boolean")
}
func texts10587(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://www.zohoapis."+ctx["config"].Member("data_center").Text()+"/bigin/v2"), "boolean")
}
func text10587(e *py.Eval, ctx variables) string {
	return ""
}
func value10588(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://www.zohoapis."+ctx["config"].Member("data_center").Text()+"/bigin/v2"), "number")
}
func typed10588(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://www.zohoapis."+ctx["config"].Member("data_center").Text()+"/bigin/v2"), "number")
}
func texts10588(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://www.zohoapis."+ctx["config"].Member("data_center").Text()+"/bigin/v2"), "number")
}
func text10588(e *py.Eval, ctx variables) string {
	return ""
}
func value10589(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://www.zohoapis." + ctx["config"].Member("data_center").Text() + "/expense/v1")
}
func typed10589(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://www.zohoapis." + ctx["config"].Member("data_center").Text() + "/expense/v1")
}
func texts10589(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://www.zohoapis." + ctx["config"].Member("data_center").Text() + "/expense/v1")
}
func text10589(e *py.Eval, ctx variables) string {
	return ""
}
func value10590(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://www.zohoapis." + ctx["config"].Member("data_center").Text() + "/expense/v1")
}
func typed10590(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://www.zohoapis." + ctx["config"].Member("data_center").Text() + "/expense/v1")
}
func texts10590(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://www.zohoapis." + ctx["config"].Member("data_center").Text() + "/expense/v1")
}
func text10590(e *py.Eval, ctx variables) string {
	return ""
}
func value10591(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://www.zohoapis." + ctx["config"].Member("data_center").Text() + "/expense/v1")
}
func typed10591(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://www.zohoapis." + ctx["config"].Member("data_center").Text() + "/expense/v1")
}
func texts10591(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://www.zohoapis." + ctx["config"].Member("data_center").Text() + "/expense/v1")
}
func text10591(e *py.Eval, ctx variables) string {
	return ""
}
func value10592(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://www.zohoapis."+ctx["config"].Member("data_center").Text()+"/expense/v1"), "integer")
}
func typed10592(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://www.zohoapis."+ctx["config"].Member("data_center").Text()+"/expense/v1"), "integer")
}
func texts10592(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://www.zohoapis."+ctx["config"].Member("data_center").Text()+"/expense/v1"), "integer")
}
func text10592(e *py.Eval, ctx variables) string {
	return ""
}
func value10593(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://www.zohoapis."+ctx["config"].Member("data_center").Text()+"/expense/v1"), "number")
}
func typed10593(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://www.zohoapis."+ctx["config"].Member("data_center").Text()+"/expense/v1"), "number")
}
func texts10593(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://www.zohoapis."+ctx["config"].Member("data_center").Text()+"/expense/v1"), "number")
}
func text10593(e *py.Eval, ctx variables) string {
	return ""
}
func value10594(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://www.zohoapis."+ctx["config"].Member("data_center").Text()+"/expense/v1"), "boolean")
}
func typed10594(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://www.zohoapis."+ctx["config"].Member("data_center").Text()+"/expense/v1"), "boolean")
}
func texts10594(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://www.zohoapis."+ctx["config"].Member("data_center").Text()+"/expense/v1"), "boolean")
}
func text10594(e *py.Eval, ctx variables) string {
	return ""
}
func value10595(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://www.zohoapis."+ctx["config"].Member("data_center").Text()+"/expense/v1"), "string")
}
func typed10595(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://www.zohoapis."+ctx["config"].Member("data_center").Text()+"/expense/v1"), "string")
}
func texts10595(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://www.zohoapis."+ctx["config"].Member("data_center").Text()+"/expense/v1"), "string")
}
func text10595(e *py.Eval, ctx variables) string {
	return ""
}
func value10596(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://www.zohoapis." + ctx["config"].Member("domain").Text() + "/inventory/v1")
}
func typed10596(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://www.zohoapis." + ctx["config"].Member("domain").Text() + "/inventory/v1")
}
func texts10596(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://www.zohoapis." + ctx["config"].Member("domain").Text() + "/inventory/v1")
}
func text10596(e *py.Eval, ctx variables) string {
	return ""
}
func value10597(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://www.zohoapis." + ctx["config"].Member("domain").Text() + "/inventory/v1")
}
func typed10597(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://www.zohoapis." + ctx["config"].Member("domain").Text() + "/inventory/v1")
}
func texts10597(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://www.zohoapis." + ctx["config"].Member("domain").Text() + "/inventory/v1")
}
func text10597(e *py.Eval, ctx variables) string {
	return ""
}
func value10598(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://www.zohoapis." + ctx["config"].Member("domain").Text() + "/inventory/v1")
}
func typed10598(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://www.zohoapis." + ctx["config"].Member("domain").Text() + "/inventory/v1")
}
func texts10598(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://www.zohoapis." + ctx["config"].Member("domain").Text() + "/inventory/v1")
}
func text10598(e *py.Eval, ctx variables) string {
	return ""
}
func value10599(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://www.zohoapis."+ctx["config"].Member("domain").Text()+"/inventory/v1"), "string")
}
func typed10599(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://www.zohoapis."+ctx["config"].Member("domain").Text()+"/inventory/v1"), "string")
}
func texts10599(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://www.zohoapis."+ctx["config"].Member("domain").Text()+"/inventory/v1"), "string")
}
func text10599(e *py.Eval, ctx variables) string {
	return ""
}
func value10600(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://www.zohoapis."+ctx["config"].Member("domain").Text()+"/inventory/v1"), "integer")
}
func typed10600(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://www.zohoapis."+ctx["config"].Member("domain").Text()+"/inventory/v1"), "integer")
}
func texts10600(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://www.zohoapis."+ctx["config"].Member("domain").Text()+"/inventory/v1"), "integer")
}
func text10600(e *py.Eval, ctx variables) string {
	return ""
}
func value10601(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://www.zohoapis."+ctx["config"].Member("domain").Text()+"/inventory/v1"), "number")
}
func typed10601(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://www.zohoapis."+ctx["config"].Member("domain").Text()+"/inventory/v1"), "number")
}
func texts10601(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://www.zohoapis."+ctx["config"].Member("domain").Text()+"/inventory/v1"), "number")
}
func text10601(e *py.Eval, ctx variables) string {
	return ""
}
func value10602(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("https://")
	if py.EqualStr(ctx["config"].Member("environment"), "Development") {
		text.WriteString("localhost:3000")
	} else if py.EqualStr(ctx["config"].Member("environment"), "Sandbox") {
		text.WriteString("api.sandbox.braintreegateway.com:443")
	} else if py.EqualStr(ctx["config"].Member("environment"), "Qa") {
		text.WriteString("gateway.qa.braintreepayments.com:443")
	} else if py.EqualStr(ctx["config"].Member("environment"), "Production") {
		text.WriteString("api.braintreegateway.com:443")
	}
	text.WriteString("/merchants/" + ctx["config"].Member("merchant_id").Text())
	return e.Mapping(py.Str(text.String()))
}
func typed10602(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("https://")
	if py.EqualStr(ctx["config"].Member("environment"), "Development") {
		text.WriteString("localhost:3000")
	} else if py.EqualStr(ctx["config"].Member("environment"), "Sandbox") {
		text.WriteString("api.sandbox.braintreegateway.com:443")
	} else if py.EqualStr(ctx["config"].Member("environment"), "Qa") {
		text.WriteString("gateway.qa.braintreepayments.com:443")
	} else if py.EqualStr(ctx["config"].Member("environment"), "Production") {
		text.WriteString("api.braintreegateway.com:443")
	}
	text.WriteString("/merchants/" + ctx["config"].Member("merchant_id").Text())
	return e.Mapping(py.Str(text.String()))
}
func texts10602(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("https://")
	if ctx["config"].Member("environment").Text() == "Development" {
		text.WriteString("localhost:3000")
	} else if ctx["config"].Member("environment").Text() == "Sandbox" {
		text.WriteString("api.sandbox.braintreegateway.com:443")
	} else if ctx["config"].Member("environment").Text() == "Qa" {
		text.WriteString("gateway.qa.braintreepayments.com:443")
	} else if ctx["config"].Member("environment").Text() == "Production" {
		text.WriteString("api.braintreegateway.com:443")
	}
	text.WriteString("/merchants/" + ctx["config"].Member("merchant_id").Text())
	return e.Mapping(py.Str(text.String()))
}
func text10602(e *py.Eval, ctx variables) string {
	return ""
}
func value10603(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("https://")
	if py.EqualStr(ctx["config"].Member("environment"), "Development") {
		text.WriteString("localhost:3000")
	} else if py.EqualStr(ctx["config"].Member("environment"), "Sandbox") {
		text.WriteString("api.sandbox.braintreegateway.com:443")
	} else if py.EqualStr(ctx["config"].Member("environment"), "Qa") {
		text.WriteString("gateway.qa.braintreepayments.com:443")
	} else if py.EqualStr(ctx["config"].Member("environment"), "Production") {
		text.WriteString("api.braintreegateway.com:443")
	}
	text.WriteString("/merchants/" + ctx["config"].Member("merchant_id").Text())
	return e.Param(py.Str(text.String()))
}
func typed10603(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("https://")
	if py.EqualStr(ctx["config"].Member("environment"), "Development") {
		text.WriteString("localhost:3000")
	} else if py.EqualStr(ctx["config"].Member("environment"), "Sandbox") {
		text.WriteString("api.sandbox.braintreegateway.com:443")
	} else if py.EqualStr(ctx["config"].Member("environment"), "Qa") {
		text.WriteString("gateway.qa.braintreepayments.com:443")
	} else if py.EqualStr(ctx["config"].Member("environment"), "Production") {
		text.WriteString("api.braintreegateway.com:443")
	}
	text.WriteString("/merchants/" + ctx["config"].Member("merchant_id").Text())
	return e.Param(py.Str(text.String()))
}
func texts10603(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("https://")
	if ctx["config"].Member("environment").Text() == "Development" {
		text.WriteString("localhost:3000")
	} else if ctx["config"].Member("environment").Text() == "Sandbox" {
		text.WriteString("api.sandbox.braintreegateway.com:443")
	} else if ctx["config"].Member("environment").Text() == "Qa" {
		text.WriteString("gateway.qa.braintreepayments.com:443")
	} else if ctx["config"].Member("environment").Text() == "Production" {
		text.WriteString("api.braintreegateway.com:443")
	}
	text.WriteString("/merchants/" + ctx["config"].Member("merchant_id").Text())
	return e.Param(py.Str(text.String()))
}
func text10603(e *py.Eval, ctx variables) string {
	return ""
}
func value10604(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		text.WriteString("https://")
		if py.EqualStr(ctx["config"].Member("environment"), "Development") {
			text.WriteString("localhost:3000")
		} else if py.EqualStr(ctx["config"].Member("environment"), "Sandbox") {
			text.WriteString("api.sandbox.braintreegateway.com:443")
		} else if py.EqualStr(ctx["config"].Member("environment"), "Qa") {
			text.WriteString("gateway.qa.braintreepayments.com:443")
		} else if py.EqualStr(ctx["config"].Member("environment"), "Production") {
			text.WriteString("api.braintreegateway.com:443")
		}
		text.WriteString("/merchants/" + ctx["config"].Member("merchant_id").Text())
		return e.Param(py.Str(text.String())).Text()
	}())
}
func typed10604(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		text.WriteString("https://")
		if py.EqualStr(ctx["config"].Member("environment"), "Development") {
			text.WriteString("localhost:3000")
		} else if py.EqualStr(ctx["config"].Member("environment"), "Sandbox") {
			text.WriteString("api.sandbox.braintreegateway.com:443")
		} else if py.EqualStr(ctx["config"].Member("environment"), "Qa") {
			text.WriteString("gateway.qa.braintreepayments.com:443")
		} else if py.EqualStr(ctx["config"].Member("environment"), "Production") {
			text.WriteString("api.braintreegateway.com:443")
		}
		text.WriteString("/merchants/" + ctx["config"].Member("merchant_id").Text())
		return e.Param(py.Str(text.String())).Text()
	}())
}
func texts10604(e *py.Eval, ctx variables) py.Value {
	return py.Str(func() string {
		var text strings.Builder
		text.WriteString("https://")
		if ctx["config"].Member("environment").Text() == "Development" {
			text.WriteString("localhost:3000")
		} else if ctx["config"].Member("environment").Text() == "Sandbox" {
			text.WriteString("api.sandbox.braintreegateway.com:443")
		} else if ctx["config"].Member("environment").Text() == "Qa" {
			text.WriteString("gateway.qa.braintreepayments.com:443")
		} else if ctx["config"].Member("environment").Text() == "Production" {
			text.WriteString("api.braintreegateway.com:443")
		}
		text.WriteString("/merchants/" + ctx["config"].Member("merchant_id").Text())
		return e.Param(py.Str(text.String())).Text()
	}())
}
func text10604(e *py.Eval, ctx variables) string {
	return ""
}
func value10605(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("https://")
	if py.EqualStr(ctx["config"].Member("environment"), "Development") {
		text.WriteString("localhost:3000")
	} else if py.EqualStr(ctx["config"].Member("environment"), "Sandbox") {
		text.WriteString("api.sandbox.braintreegateway.com:443")
	} else if py.EqualStr(ctx["config"].Member("environment"), "Qa") {
		text.WriteString("gateway.qa.braintreepayments.com:443")
	} else if py.EqualStr(ctx["config"].Member("environment"), "Production") {
		text.WriteString("api.braintreegateway.com:443")
	}
	text.WriteString("/merchants/" + ctx["config"].Member("merchant_id").Text())
	return e.StringTyped(py.Str(text.String()), "integer")
}
func typed10605(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("https://")
	if py.EqualStr(ctx["config"].Member("environment"), "Development") {
		text.WriteString("localhost:3000")
	} else if py.EqualStr(ctx["config"].Member("environment"), "Sandbox") {
		text.WriteString("api.sandbox.braintreegateway.com:443")
	} else if py.EqualStr(ctx["config"].Member("environment"), "Qa") {
		text.WriteString("gateway.qa.braintreepayments.com:443")
	} else if py.EqualStr(ctx["config"].Member("environment"), "Production") {
		text.WriteString("api.braintreegateway.com:443")
	}
	text.WriteString("/merchants/" + ctx["config"].Member("merchant_id").Text())
	return e.StringTyped(py.Str(text.String()), "integer")
}
func texts10605(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("https://")
	if ctx["config"].Member("environment").Text() == "Development" {
		text.WriteString("localhost:3000")
	} else if ctx["config"].Member("environment").Text() == "Sandbox" {
		text.WriteString("api.sandbox.braintreegateway.com:443")
	} else if ctx["config"].Member("environment").Text() == "Qa" {
		text.WriteString("gateway.qa.braintreepayments.com:443")
	} else if ctx["config"].Member("environment").Text() == "Production" {
		text.WriteString("api.braintreegateway.com:443")
	}
	text.WriteString("/merchants/" + ctx["config"].Member("merchant_id").Text())
	return e.StringTyped(py.Str(text.String()), "integer")
}
func text10605(e *py.Eval, ctx variables) string {
	return ""
}
func value10606(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("https://")
	if py.EqualStr(ctx["config"].Member("environment"), "Development") {
		text.WriteString("localhost:3000")
	} else if py.EqualStr(ctx["config"].Member("environment"), "Sandbox") {
		text.WriteString("api.sandbox.braintreegateway.com:443")
	} else if py.EqualStr(ctx["config"].Member("environment"), "Qa") {
		text.WriteString("gateway.qa.braintreepayments.com:443")
	} else if py.EqualStr(ctx["config"].Member("environment"), "Production") {
		text.WriteString("api.braintreegateway.com:443")
	}
	text.WriteString("/merchants/" + ctx["config"].Member("merchant_id").Text())
	return e.StringTyped(py.Str(text.String()), "number")
}
func typed10606(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("https://")
	if py.EqualStr(ctx["config"].Member("environment"), "Development") {
		text.WriteString("localhost:3000")
	} else if py.EqualStr(ctx["config"].Member("environment"), "Sandbox") {
		text.WriteString("api.sandbox.braintreegateway.com:443")
	} else if py.EqualStr(ctx["config"].Member("environment"), "Qa") {
		text.WriteString("gateway.qa.braintreepayments.com:443")
	} else if py.EqualStr(ctx["config"].Member("environment"), "Production") {
		text.WriteString("api.braintreegateway.com:443")
	}
	text.WriteString("/merchants/" + ctx["config"].Member("merchant_id").Text())
	return e.StringTyped(py.Str(text.String()), "number")
}
func texts10606(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("https://")
	if ctx["config"].Member("environment").Text() == "Development" {
		text.WriteString("localhost:3000")
	} else if ctx["config"].Member("environment").Text() == "Sandbox" {
		text.WriteString("api.sandbox.braintreegateway.com:443")
	} else if ctx["config"].Member("environment").Text() == "Qa" {
		text.WriteString("gateway.qa.braintreepayments.com:443")
	} else if ctx["config"].Member("environment").Text() == "Production" {
		text.WriteString("api.braintreegateway.com:443")
	}
	text.WriteString("/merchants/" + ctx["config"].Member("merchant_id").Text())
	return e.StringTyped(py.Str(text.String()), "number")
}
func text10606(e *py.Eval, ctx variables) string {
	return ""
}
func value10607(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("https://")
	if py.EqualStr(ctx["config"].Member("environment"), "Development") {
		text.WriteString("localhost:3000")
	} else if py.EqualStr(ctx["config"].Member("environment"), "Sandbox") {
		text.WriteString("api.sandbox.braintreegateway.com:443")
	} else if py.EqualStr(ctx["config"].Member("environment"), "Qa") {
		text.WriteString("gateway.qa.braintreepayments.com:443")
	} else if py.EqualStr(ctx["config"].Member("environment"), "Production") {
		text.WriteString("api.braintreegateway.com:443")
	}
	text.WriteString("/merchants/" + ctx["config"].Member("merchant_id").Text())
	return e.StringTyped(py.Str(text.String()), "boolean")
}
func typed10607(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("https://")
	if py.EqualStr(ctx["config"].Member("environment"), "Development") {
		text.WriteString("localhost:3000")
	} else if py.EqualStr(ctx["config"].Member("environment"), "Sandbox") {
		text.WriteString("api.sandbox.braintreegateway.com:443")
	} else if py.EqualStr(ctx["config"].Member("environment"), "Qa") {
		text.WriteString("gateway.qa.braintreepayments.com:443")
	} else if py.EqualStr(ctx["config"].Member("environment"), "Production") {
		text.WriteString("api.braintreegateway.com:443")
	}
	text.WriteString("/merchants/" + ctx["config"].Member("merchant_id").Text())
	return e.StringTyped(py.Str(text.String()), "boolean")
}
func texts10607(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("https://")
	if ctx["config"].Member("environment").Text() == "Development" {
		text.WriteString("localhost:3000")
	} else if ctx["config"].Member("environment").Text() == "Sandbox" {
		text.WriteString("api.sandbox.braintreegateway.com:443")
	} else if ctx["config"].Member("environment").Text() == "Qa" {
		text.WriteString("gateway.qa.braintreepayments.com:443")
	} else if ctx["config"].Member("environment").Text() == "Production" {
		text.WriteString("api.braintreegateway.com:443")
	}
	text.WriteString("/merchants/" + ctx["config"].Member("merchant_id").Text())
	return e.StringTyped(py.Str(text.String()), "boolean")
}
func text10607(e *py.Eval, ctx variables) string {
	return ""
}
func value10608(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("https://")
	if py.EqualStr(ctx["config"].Member("environment"), "Development") {
		text.WriteString("localhost:3000")
	} else if py.EqualStr(ctx["config"].Member("environment"), "Sandbox") {
		text.WriteString("api.sandbox.braintreegateway.com:443")
	} else if py.EqualStr(ctx["config"].Member("environment"), "Qa") {
		text.WriteString("gateway.qa.braintreepayments.com:443")
	} else if py.EqualStr(ctx["config"].Member("environment"), "Production") {
		text.WriteString("api.braintreegateway.com:443")
	}
	text.WriteString("/merchants/" + ctx["config"].Member("merchant_id").Text())
	return e.StringTyped(py.Str(text.String()), "string")
}
func typed10608(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("https://")
	if py.EqualStr(ctx["config"].Member("environment"), "Development") {
		text.WriteString("localhost:3000")
	} else if py.EqualStr(ctx["config"].Member("environment"), "Sandbox") {
		text.WriteString("api.sandbox.braintreegateway.com:443")
	} else if py.EqualStr(ctx["config"].Member("environment"), "Qa") {
		text.WriteString("gateway.qa.braintreepayments.com:443")
	} else if py.EqualStr(ctx["config"].Member("environment"), "Production") {
		text.WriteString("api.braintreegateway.com:443")
	}
	text.WriteString("/merchants/" + ctx["config"].Member("merchant_id").Text())
	return e.StringTyped(py.Str(text.String()), "string")
}
func texts10608(e *py.Eval, ctx variables) py.Value {
	var text strings.Builder
	text.WriteString("https://")
	if ctx["config"].Member("environment").Text() == "Development" {
		text.WriteString("localhost:3000")
	} else if ctx["config"].Member("environment").Text() == "Sandbox" {
		text.WriteString("api.sandbox.braintreegateway.com:443")
	} else if ctx["config"].Member("environment").Text() == "Qa" {
		text.WriteString("gateway.qa.braintreepayments.com:443")
	} else if ctx["config"].Member("environment").Text() == "Production" {
		text.WriteString("api.braintreegateway.com:443")
	}
	text.WriteString("/merchants/" + ctx["config"].Member("merchant_id").Text())
	return e.StringTyped(py.Str(text.String()), "string")
}
func text10608(e *py.Eval, ctx variables) string {
	return ""
}
func value10609(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("https://"+e.If(py.EqualStr(ctx["config"].Member("region"), "US"), func() py.Value { return py.Str("") }, func() py.Value { return e.Add(ctx["config"].Member("region"), py.Str(".")) }).Text()+"mixpanel.com/api/"),
		"https://{{ '' if config.region == 'US' else config.region+'.' }}mixpanel.com/api/",
	)
}
func typed10609(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("https://"+e.If(py.EqualStr(ctx["config"].Member("region"), "US"), func() py.Value { return py.Str("") }, func() py.Value { return e.Add(ctx["config"].Member("region"), py.Str(".")) }).Text()+"mixpanel.com/api/"),
		"https://{{ '' if config.region == 'US' else config.region+'.' }}mixpanel.com/api/",
	)
}
func texts10609(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + py.Choose(ctx["config"].Member("region").Text() == "US", "", ctx["config"].Member("region").Text()+".") + "mixpanel.com/api/")
}
func text10609(e *py.Eval, ctx variables) string {
	return ""
}
func value10610(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("https://"+e.If(py.EqualStr(ctx["config"].Member("region"), "US"), func() py.Value { return py.Str("") }, func() py.Value { return e.Add(ctx["config"].Member("region"), py.Str(".")) }).Text()+"mixpanel.com/api/"),
		"https://{{ '' if config.region == 'US' else config.region+'.' }}mixpanel.com/api/",
	)
}
func typed10610(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("https://"+e.If(py.EqualStr(ctx["config"].Member("region"), "US"), func() py.Value { return py.Str("") }, func() py.Value { return e.Add(ctx["config"].Member("region"), py.Str(".")) }).Text()+"mixpanel.com/api/"),
		"https://{{ '' if config.region == 'US' else config.region+'.' }}mixpanel.com/api/",
	)
}
func texts10610(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + py.Choose(ctx["config"].Member("region").Text() == "US", "", ctx["config"].Member("region").Text()+".") + "mixpanel.com/api/")
}
func text10610(e *py.Eval, ctx variables) string {
	return ""
}
func value10611(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("https://"+e.If(py.EqualStr(ctx["config"].Member("region"), "US"), func() py.Value { return py.Str("") }, func() py.Value { return e.Add(ctx["config"].Member("region"), py.Str(".")) }).Text()+"mixpanel.com/api/"),
		"https://{{ '' if config.region == 'US' else config.region+'.' }}mixpanel.com/api/",
	).Text())
}
func typed10611(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("https://"+e.If(py.EqualStr(ctx["config"].Member("region"), "US"), func() py.Value { return py.Str("") }, func() py.Value { return e.Add(ctx["config"].Member("region"), py.Str(".")) }).Text()+"mixpanel.com/api/"),
		"https://{{ '' if config.region == 'US' else config.region+'.' }}mixpanel.com/api/",
	).Text())
}
func texts10611(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + py.Choose(ctx["config"].Member("region").Text() == "US", "", ctx["config"].Member("region").Text()+".") + "mixpanel.com/api/")
}
func text10611(e *py.Eval, ctx variables) string {
	return ""
}
func value10612(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("https://"+e.If(py.EqualStr(ctx["config"].Member("region"), "US"), func() py.Value { return py.Str("") }, func() py.Value { return e.Add(ctx["config"].Member("region"), py.Str(".")) }).Text()+"mixpanel.com/api/"),
		"boolean",
		"https://{{ '' if config.region == 'US' else config.region+'.' }}mixpanel.com/api/",
	)
}
func typed10612(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("https://"+e.If(py.EqualStr(ctx["config"].Member("region"), "US"), func() py.Value { return py.Str("") }, func() py.Value { return e.Add(ctx["config"].Member("region"), py.Str(".")) }).Text()+"mixpanel.com/api/"),
		"boolean",
		"https://{{ '' if config.region == 'US' else config.region+'.' }}mixpanel.com/api/",
	)
}
func texts10612(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+py.Choose(ctx["config"].Member("region").Text() == "US", "", ctx["config"].Member("region").Text()+".")+"mixpanel.com/api/"), "boolean")
}
func text10612(e *py.Eval, ctx variables) string {
	return ""
}
func value10613(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("https://"+e.If(py.EqualStr(ctx["config"].Member("region"), "US"), func() py.Value { return py.Str("") }, func() py.Value { return e.Add(ctx["config"].Member("region"), py.Str(".")) }).Text()+"mixpanel.com/api/"),
		"integer",
		"https://{{ '' if config.region == 'US' else config.region+'.' }}mixpanel.com/api/",
	)
}
func typed10613(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("https://"+e.If(py.EqualStr(ctx["config"].Member("region"), "US"), func() py.Value { return py.Str("") }, func() py.Value { return e.Add(ctx["config"].Member("region"), py.Str(".")) }).Text()+"mixpanel.com/api/"),
		"integer",
		"https://{{ '' if config.region == 'US' else config.region+'.' }}mixpanel.com/api/",
	)
}
func texts10613(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+py.Choose(ctx["config"].Member("region").Text() == "US", "", ctx["config"].Member("region").Text()+".")+"mixpanel.com/api/"), "integer")
}
func text10613(e *py.Eval, ctx variables) string {
	return ""
}
func value10614(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("https://"+e.If(py.EqualStr(ctx["config"].Member("region"), "US"), func() py.Value { return py.Str("") }, func() py.Value { return e.Add(ctx["config"].Member("region"), py.Str(".")) }).Text()+"mixpanel.com/api/"),
		"string",
		"https://{{ '' if config.region == 'US' else config.region+'.' }}mixpanel.com/api/",
	)
}
func typed10614(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("https://"+e.If(py.EqualStr(ctx["config"].Member("region"), "US"), func() py.Value { return py.Str("") }, func() py.Value { return e.Add(ctx["config"].Member("region"), py.Str(".")) }).Text()+"mixpanel.com/api/"),
		"string",
		"https://{{ '' if config.region == 'US' else config.region+'.' }}mixpanel.com/api/",
	)
}
func texts10614(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+py.Choose(ctx["config"].Member("region").Text() == "US", "", ctx["config"].Member("region").Text()+".")+"mixpanel.com/api/"), "string")
}
func text10614(e *py.Eval, ctx variables) string {
	return ""
}
func value10615(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("https://"+e.If(py.EqualStr(ctx["config"].Member("region"), "US"), func() py.Value { return py.Str("") }, func() py.Value { return e.Add(ctx["config"].Member("region"), py.Str(".")) }).Text()+"mixpanel.com/api/"),
		"number",
		"https://{{ '' if config.region == 'US' else config.region+'.' }}mixpanel.com/api/",
	)
}
func typed10615(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("https://"+e.If(py.EqualStr(ctx["config"].Member("region"), "US"), func() py.Value { return py.Str("") }, func() py.Value { return e.Add(ctx["config"].Member("region"), py.Str(".")) }).Text()+"mixpanel.com/api/"),
		"number",
		"https://{{ '' if config.region == 'US' else config.region+'.' }}mixpanel.com/api/",
	)
}
func texts10615(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+py.Choose(ctx["config"].Member("region").Text() == "US", "", ctx["config"].Member("region").Text()+".")+"mixpanel.com/api/"), "number")
}
func text10615(e *py.Eval, ctx variables) string {
	return ""
}
func value10616(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + py.Choose(ctx["config"].Member("is_sandbox").Truth(), "test", "login") + ".salesforce.com/services/oauth2")
}
func typed10616(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + py.Choose(ctx["config"].Member("is_sandbox").Truth(), "test", "login") + ".salesforce.com/services/oauth2")
}
func texts10616(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + py.Choose(ctx["config"].Member("is_sandbox").Text() != "", "test", "login") + ".salesforce.com/services/oauth2")
}
func text10616(e *py.Eval, ctx variables) string {
	return ""
}
func value10617(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + py.Choose(ctx["config"].Member("is_sandbox").Truth(), "test", "login") + ".salesforce.com/services/oauth2")
}
func typed10617(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + py.Choose(ctx["config"].Member("is_sandbox").Truth(), "test", "login") + ".salesforce.com/services/oauth2")
}
func texts10617(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + py.Choose(ctx["config"].Member("is_sandbox").Text() != "", "test", "login") + ".salesforce.com/services/oauth2")
}
func text10617(e *py.Eval, ctx variables) string {
	return ""
}
func value10618(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + py.Choose(ctx["config"].Member("is_sandbox").Truth(), "test", "login") + ".salesforce.com/services/oauth2")
}
func typed10618(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + py.Choose(ctx["config"].Member("is_sandbox").Truth(), "test", "login") + ".salesforce.com/services/oauth2")
}
func texts10618(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + py.Choose(ctx["config"].Member("is_sandbox").Text() != "", "test", "login") + ".salesforce.com/services/oauth2")
}
func text10618(e *py.Eval, ctx variables) string {
	return ""
}
func value10619(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+py.Choose(ctx["config"].Member("is_sandbox").Truth(), "test", "login")+".salesforce.com/services/oauth2"), "number")
}
func typed10619(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+py.Choose(ctx["config"].Member("is_sandbox").Truth(), "test", "login")+".salesforce.com/services/oauth2"), "number")
}
func texts10619(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+py.Choose(ctx["config"].Member("is_sandbox").Text() != "", "test", "login")+".salesforce.com/services/oauth2"), "number")
}
func text10619(e *py.Eval, ctx variables) string {
	return ""
}
func value10620(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+py.Choose(ctx["config"].Member("is_sandbox").Truth(), "test", "login")+".salesforce.com/services/oauth2"), "boolean")
}
func typed10620(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+py.Choose(ctx["config"].Member("is_sandbox").Truth(), "test", "login")+".salesforce.com/services/oauth2"), "boolean")
}
func texts10620(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+py.Choose(ctx["config"].Member("is_sandbox").Text() != "", "test", "login")+".salesforce.com/services/oauth2"), "boolean")
}
func text10620(e *py.Eval, ctx variables) string {
	return ""
}
func value10621(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+py.Choose(ctx["config"].Member("is_sandbox").Truth(), "test", "login")+".salesforce.com/services/oauth2"), "string")
}
func typed10621(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+py.Choose(ctx["config"].Member("is_sandbox").Truth(), "test", "login")+".salesforce.com/services/oauth2"), "string")
}
func texts10621(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+py.Choose(ctx["config"].Member("is_sandbox").Text() != "", "test", "login")+".salesforce.com/services/oauth2"), "string")
}
func text10621(e *py.Eval, ctx variables) string {
	return ""
}
func value10622(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+py.Choose(ctx["config"].Member("is_sandbox").Truth(), "test", "login")+".salesforce.com/services/oauth2"), "integer")
}
func typed10622(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+py.Choose(ctx["config"].Member("is_sandbox").Truth(), "test", "login")+".salesforce.com/services/oauth2"), "integer")
}
func texts10622(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+py.Choose(ctx["config"].Member("is_sandbox").Text() != "", "test", "login")+".salesforce.com/services/oauth2"), "integer")
}
func text10622(e *py.Eval, ctx variables) string {
	return ""
}
func value10623(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("customer_domain").Text() + "/api/")
}
func typed10623(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("customer_domain").Text() + "/api/")
}
func texts10623(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("customer_domain").Text() + "/api/")
}
func text10623(e *py.Eval, ctx variables) string {
	return ""
}
func value10624(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("customer_domain").Text() + "/api/")
}
func typed10624(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("customer_domain").Text() + "/api/")
}
func texts10624(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("customer_domain").Text() + "/api/")
}
func text10624(e *py.Eval, ctx variables) string {
	return ""
}
func value10625(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("customer_domain").Text() + "/api/")
}
func typed10625(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("customer_domain").Text() + "/api/")
}
func texts10625(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("customer_domain").Text() + "/api/")
}
func text10625(e *py.Eval, ctx variables) string {
	return ""
}
func value10626(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("customer_domain").Text()+"/api/"), "string")
}
func typed10626(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("customer_domain").Text()+"/api/"), "string")
}
func texts10626(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("customer_domain").Text()+"/api/"), "string")
}
func text10626(e *py.Eval, ctx variables) string {
	return ""
}
func value10627(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("customer_domain").Text()+"/api/"), "number")
}
func typed10627(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("customer_domain").Text()+"/api/"), "number")
}
func texts10627(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("customer_domain").Text()+"/api/"), "number")
}
func text10627(e *py.Eval, ctx variables) string {
	return ""
}
func value10628(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("customer_domain").Text()+"/api/"), "integer")
}
func typed10628(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("customer_domain").Text()+"/api/"), "integer")
}
func texts10628(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("customer_domain").Text()+"/api/"), "integer")
}
func text10628(e *py.Eval, ctx variables) string {
	return ""
}
func value10629(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("customer_domain").Text()+"/api/"), "boolean")
}
func typed10629(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("customer_domain").Text()+"/api/"), "boolean")
}
func texts10629(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("customer_domain").Text()+"/api/"), "boolean")
}
func text10629(e *py.Eval, ctx variables) string {
	return ""
}
func value10630(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + py.OrElse(ctx["config"].Member("api_url"), py.Str("gitlab.com")).Text() + "/oauth/token")
}
func typed10630(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + py.OrElse(ctx["config"].Member("api_url"), py.Str("gitlab.com")).Text() + "/oauth/token")
}
func texts10630(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("api_url").Text() + "/oauth/token")
}
func text10630(e *py.Eval, ctx variables) string {
	return ""
}
func value10631(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + py.OrElse(ctx["config"].Member("api_url"), py.Str("gitlab.com")).Text() + "/oauth/token")
}
func typed10631(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + py.OrElse(ctx["config"].Member("api_url"), py.Str("gitlab.com")).Text() + "/oauth/token")
}
func texts10631(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("api_url").Text() + "/oauth/token")
}
func text10631(e *py.Eval, ctx variables) string {
	return ""
}
func value10632(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + py.OrElse(ctx["config"].Member("api_url"), py.Str("gitlab.com")).Text() + "/oauth/token")
}
func typed10632(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + py.OrElse(ctx["config"].Member("api_url"), py.Str("gitlab.com")).Text() + "/oauth/token")
}
func texts10632(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("api_url").Text() + "/oauth/token")
}
func text10632(e *py.Eval, ctx variables) string {
	return ""
}
func value10633(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+py.OrElse(ctx["config"].Member("api_url"), py.Str("gitlab.com")).Text()+"/oauth/token"), "string")
}
func typed10633(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+py.OrElse(ctx["config"].Member("api_url"), py.Str("gitlab.com")).Text()+"/oauth/token"), "string")
}
func texts10633(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("api_url").Text()+"/oauth/token"), "string")
}
func text10633(e *py.Eval, ctx variables) string {
	return ""
}
func value10634(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+py.OrElse(ctx["config"].Member("api_url"), py.Str("gitlab.com")).Text()+"/oauth/token"), "integer")
}
func typed10634(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+py.OrElse(ctx["config"].Member("api_url"), py.Str("gitlab.com")).Text()+"/oauth/token"), "integer")
}
func texts10634(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("api_url").Text()+"/oauth/token"), "integer")
}
func text10634(e *py.Eval, ctx variables) string {
	return ""
}
func value10635(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+py.OrElse(ctx["config"].Member("api_url"), py.Str("gitlab.com")).Text()+"/oauth/token"), "number")
}
func typed10635(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+py.OrElse(ctx["config"].Member("api_url"), py.Str("gitlab.com")).Text()+"/oauth/token"), "number")
}
func texts10635(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("api_url").Text()+"/oauth/token"), "number")
}
func text10635(e *py.Eval, ctx variables) string {
	return ""
}
func value10636(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+py.OrElse(ctx["config"].Member("api_url"), py.Str("gitlab.com")).Text()+"/oauth/token"), "boolean")
}
func typed10636(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+py.OrElse(ctx["config"].Member("api_url"), py.Str("gitlab.com")).Text()+"/oauth/token"), "boolean")
}
func texts10636(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("api_url").Text()+"/oauth/token"), "boolean")
}
func text10636(e *py.Eval, ctx variables) string {
	return ""
}
func value10637(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("organization_name").Text() + ".picqer.com/api/v1/")
}
func typed10637(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("organization_name").Text() + ".picqer.com/api/v1/")
}
func texts10637(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("organization_name").Text() + ".picqer.com/api/v1/")
}
func text10637(e *py.Eval, ctx variables) string {
	return ""
}
func value10638(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("organization_name").Text() + ".picqer.com/api/v1/")
}
func typed10638(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("organization_name").Text() + ".picqer.com/api/v1/")
}
func texts10638(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("organization_name").Text() + ".picqer.com/api/v1/")
}
func text10638(e *py.Eval, ctx variables) string {
	return ""
}
func value10639(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("organization_name").Text() + ".picqer.com/api/v1/")
}
func typed10639(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("organization_name").Text() + ".picqer.com/api/v1/")
}
func texts10639(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("organization_name").Text() + ".picqer.com/api/v1/")
}
func text10639(e *py.Eval, ctx variables) string {
	return ""
}
func value10640(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("organization_name").Text()+".picqer.com/api/v1/"), "integer")
}
func typed10640(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("organization_name").Text()+".picqer.com/api/v1/"), "integer")
}
func texts10640(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("organization_name").Text()+".picqer.com/api/v1/"), "integer")
}
func text10640(e *py.Eval, ctx variables) string {
	return ""
}
func value10641(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("organization_name").Text()+".picqer.com/api/v1/"), "number")
}
func typed10641(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("organization_name").Text()+".picqer.com/api/v1/"), "number")
}
func texts10641(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("organization_name").Text()+".picqer.com/api/v1/"), "number")
}
func text10641(e *py.Eval, ctx variables) string {
	return ""
}
func value10642(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("organization_name").Text()+".picqer.com/api/v1/"), "boolean")
}
func typed10642(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("organization_name").Text()+".picqer.com/api/v1/"), "boolean")
}
func texts10642(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("organization_name").Text()+".picqer.com/api/v1/"), "boolean")
}
func text10642(e *py.Eval, ctx variables) string {
	return ""
}
func value10643(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("organization_name").Text()+".picqer.com/api/v1/"), "string")
}
func typed10643(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("organization_name").Text()+".picqer.com/api/v1/"), "string")
}
func texts10643(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("organization_name").Text()+".picqer.com/api/v1/"), "string")
}
func text10643(e *py.Eval, ctx variables) string {
	return ""
}
func value10644(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("application_id").Text() + "-1.algolianet.com/")
}
func typed10644(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("application_id").Text() + "-1.algolianet.com/")
}
func texts10644(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("application_id").Text() + "-1.algolianet.com/")
}
func text10644(e *py.Eval, ctx variables) string {
	return ""
}
func value10645(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("application_id").Text() + "-1.algolianet.com/")
}
func typed10645(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("application_id").Text() + "-1.algolianet.com/")
}
func texts10645(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("application_id").Text() + "-1.algolianet.com/")
}
func text10645(e *py.Eval, ctx variables) string {
	return ""
}
func value10646(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("application_id").Text() + "-1.algolianet.com/")
}
func typed10646(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("application_id").Text() + "-1.algolianet.com/")
}
func texts10646(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("application_id").Text() + "-1.algolianet.com/")
}
func text10646(e *py.Eval, ctx variables) string {
	return ""
}
func value10647(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("application_id").Text()+"-1.algolianet.com/"), "string")
}
func typed10647(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("application_id").Text()+"-1.algolianet.com/"), "string")
}
func texts10647(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("application_id").Text()+"-1.algolianet.com/"), "string")
}
func text10647(e *py.Eval, ctx variables) string {
	return ""
}
func value10648(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("application_id").Text()+"-1.algolianet.com/"), "boolean")
}
func typed10648(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("application_id").Text()+"-1.algolianet.com/"), "boolean")
}
func texts10648(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("application_id").Text()+"-1.algolianet.com/"), "boolean")
}
func text10648(e *py.Eval, ctx variables) string {
	return ""
}
func value10649(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("environment").Text() + ".tremendous.com")
}
func typed10649(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("environment").Text() + ".tremendous.com")
}
func texts10649(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("environment").Text() + ".tremendous.com")
}
func text10649(e *py.Eval, ctx variables) string {
	return ""
}
func value10650(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("environment").Text() + ".tremendous.com")
}
func typed10650(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("environment").Text() + ".tremendous.com")
}
func texts10650(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("environment").Text() + ".tremendous.com")
}
func text10650(e *py.Eval, ctx variables) string {
	return ""
}
func value10651(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("environment").Text() + ".tremendous.com")
}
func typed10651(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("environment").Text() + ".tremendous.com")
}
func texts10651(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("environment").Text() + ".tremendous.com")
}
func text10651(e *py.Eval, ctx variables) string {
	return ""
}
func value10652(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("environment").Text()+".tremendous.com"), "string")
}
func typed10652(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("environment").Text()+".tremendous.com"), "string")
}
func texts10652(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("environment").Text()+".tremendous.com"), "string")
}
func text10652(e *py.Eval, ctx variables) string {
	return ""
}
func value10653(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("environment").Text()+".tremendous.com"), "integer")
}
func typed10653(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("environment").Text()+".tremendous.com"), "integer")
}
func texts10653(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("environment").Text()+".tremendous.com"), "integer")
}
func text10653(e *py.Eval, ctx variables) string {
	return ""
}
func value10654(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("environment").Text()+".tremendous.com"), "number")
}
func typed10654(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("environment").Text()+".tremendous.com"), "number")
}
func texts10654(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("environment").Text()+".tremendous.com"), "number")
}
func text10654(e *py.Eval, ctx variables) string {
	return ""
}
func value10655(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("environment").Text()+".tremendous.com"), "boolean")
}
func typed10655(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("environment").Text()+".tremendous.com"), "boolean")
}
func texts10655(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("environment").Text()+".tremendous.com"), "boolean")
}
func text10655(e *py.Eval, ctx variables) string {
	return ""
}
func value10656(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("account_name").Text() + ".freshchat.com")
}
func typed10656(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("account_name").Text() + ".freshchat.com")
}
func texts10656(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("account_name").Text() + ".freshchat.com")
}
func text10656(e *py.Eval, ctx variables) string {
	return ""
}
func value10657(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("account_name").Text() + ".freshchat.com")
}
func typed10657(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("account_name").Text() + ".freshchat.com")
}
func texts10657(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("account_name").Text() + ".freshchat.com")
}
func text10657(e *py.Eval, ctx variables) string {
	return ""
}
func value10658(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("account_name").Text() + ".freshchat.com")
}
func typed10658(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("account_name").Text() + ".freshchat.com")
}
func texts10658(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("account_name").Text() + ".freshchat.com")
}
func text10658(e *py.Eval, ctx variables) string {
	return ""
}
func value10659(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("account_name").Text()+".freshchat.com"), "integer")
}
func typed10659(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("account_name").Text()+".freshchat.com"), "integer")
}
func texts10659(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("account_name").Text()+".freshchat.com"), "integer")
}
func text10659(e *py.Eval, ctx variables) string {
	return ""
}
func value10660(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("account_name").Text()+".freshchat.com"), "number")
}
func typed10660(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("account_name").Text()+".freshchat.com"), "number")
}
func texts10660(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("account_name").Text()+".freshchat.com"), "number")
}
func text10660(e *py.Eval, ctx variables) string {
	return ""
}
func value10661(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("account_name").Text()+".freshchat.com"), "boolean")
}
func typed10661(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("account_name").Text()+".freshchat.com"), "boolean")
}
func texts10661(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("account_name").Text()+".freshchat.com"), "boolean")
}
func text10661(e *py.Eval, ctx variables) string {
	return ""
}
func value10662(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("account_name").Text()+".freshchat.com"), "string")
}
func typed10662(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("account_name").Text()+".freshchat.com"), "string")
}
func texts10662(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("account_name").Text()+".freshchat.com"), "string")
}
func text10662(e *py.Eval, ctx variables) string {
	return ""
}
func value10663(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("account_username").Text() + ".api-us1.com/api/3")
}
func typed10663(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("account_username").Text() + ".api-us1.com/api/3")
}
func texts10663(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("account_username").Text() + ".api-us1.com/api/3")
}
func text10663(e *py.Eval, ctx variables) string {
	return ""
}
func value10664(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("account_username").Text() + ".api-us1.com/api/3")
}
func typed10664(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("account_username").Text() + ".api-us1.com/api/3")
}
func texts10664(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("account_username").Text() + ".api-us1.com/api/3")
}
func text10664(e *py.Eval, ctx variables) string {
	return ""
}
func value10665(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("account_username").Text() + ".api-us1.com/api/3")
}
func typed10665(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("account_username").Text() + ".api-us1.com/api/3")
}
func texts10665(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("account_username").Text() + ".api-us1.com/api/3")
}
func text10665(e *py.Eval, ctx variables) string {
	return ""
}
func value10666(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("account_username").Text()+".api-us1.com/api/3"), "integer")
}
func typed10666(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("account_username").Text()+".api-us1.com/api/3"), "integer")
}
func texts10666(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("account_username").Text()+".api-us1.com/api/3"), "integer")
}
func text10666(e *py.Eval, ctx variables) string {
	return ""
}
func value10667(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("account_username").Text()+".api-us1.com/api/3"), "number")
}
func typed10667(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("account_username").Text()+".api-us1.com/api/3"), "number")
}
func texts10667(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("account_username").Text()+".api-us1.com/api/3"), "number")
}
func text10667(e *py.Eval, ctx variables) string {
	return ""
}
func value10668(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("account_username").Text()+".api-us1.com/api/3"), "boolean")
}
func typed10668(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("account_username").Text()+".api-us1.com/api/3"), "boolean")
}
func texts10668(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("account_username").Text()+".api-us1.com/api/3"), "boolean")
}
func text10668(e *py.Eval, ctx variables) string {
	return ""
}
func value10669(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("account_username").Text()+".api-us1.com/api/3"), "string")
}
func typed10669(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("account_username").Text()+".api-us1.com/api/3"), "string")
}
func texts10669(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("account_username").Text()+".api-us1.com/api/3"), "string")
}
func text10669(e *py.Eval, ctx variables) string {
	return ""
}
func value10670(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("api_prefix").Text() + ".sparkpost.com")
}
func typed10670(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("api_prefix").Text() + ".sparkpost.com")
}
func texts10670(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("api_prefix").Text() + ".sparkpost.com")
}
func text10670(e *py.Eval, ctx variables) string {
	return ""
}
func value10671(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("api_prefix").Text() + ".sparkpost.com")
}
func typed10671(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("api_prefix").Text() + ".sparkpost.com")
}
func texts10671(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("api_prefix").Text() + ".sparkpost.com")
}
func text10671(e *py.Eval, ctx variables) string {
	return ""
}
func value10672(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("api_prefix").Text() + ".sparkpost.com")
}
func typed10672(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("api_prefix").Text() + ".sparkpost.com")
}
func texts10672(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("api_prefix").Text() + ".sparkpost.com")
}
func text10672(e *py.Eval, ctx variables) string {
	return ""
}
func value10673(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("api_prefix").Text()+".sparkpost.com"), "integer")
}
func typed10673(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("api_prefix").Text()+".sparkpost.com"), "integer")
}
func texts10673(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("api_prefix").Text()+".sparkpost.com"), "integer")
}
func text10673(e *py.Eval, ctx variables) string {
	return ""
}
func value10674(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("api_prefix").Text()+".sparkpost.com"), "number")
}
func typed10674(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("api_prefix").Text()+".sparkpost.com"), "number")
}
func texts10674(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("api_prefix").Text()+".sparkpost.com"), "number")
}
func text10674(e *py.Eval, ctx variables) string {
	return ""
}
func value10675(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("api_prefix").Text()+".sparkpost.com"), "boolean")
}
func typed10675(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("api_prefix").Text()+".sparkpost.com"), "boolean")
}
func texts10675(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("api_prefix").Text()+".sparkpost.com"), "boolean")
}
func text10675(e *py.Eval, ctx variables) string {
	return ""
}
func value10676(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("api_prefix").Text()+".sparkpost.com"), "string")
}
func typed10676(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("api_prefix").Text()+".sparkpost.com"), "string")
}
func texts10676(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("api_prefix").Text()+".sparkpost.com"), "string")
}
func text10676(e *py.Eval, ctx variables) string {
	return ""
}
func value10677(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("data_center").Text() + ".api.mailchimp.com/3.0/")
}
func typed10677(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("data_center").Text() + ".api.mailchimp.com/3.0/")
}
func texts10677(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("data_center").Text() + ".api.mailchimp.com/3.0/")
}
func text10677(e *py.Eval, ctx variables) string {
	return ""
}
func value10678(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("data_center").Text() + ".api.mailchimp.com/3.0/")
}
func typed10678(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("data_center").Text() + ".api.mailchimp.com/3.0/")
}
func texts10678(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("data_center").Text() + ".api.mailchimp.com/3.0/")
}
func text10678(e *py.Eval, ctx variables) string {
	return ""
}
func value10679(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("data_center").Text() + ".api.mailchimp.com/3.0/")
}
func typed10679(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("data_center").Text() + ".api.mailchimp.com/3.0/")
}
func texts10679(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("data_center").Text() + ".api.mailchimp.com/3.0/")
}
func text10679(e *py.Eval, ctx variables) string {
	return ""
}
func value10680(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("data_center").Text()+".api.mailchimp.com/3.0/"), "string")
}
func typed10680(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("data_center").Text()+".api.mailchimp.com/3.0/"), "string")
}
func texts10680(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("data_center").Text()+".api.mailchimp.com/3.0/"), "string")
}
func text10680(e *py.Eval, ctx variables) string {
	return ""
}
func value10681(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("data_center").Text()+".api.mailchimp.com/3.0/"), "integer")
}
func typed10681(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("data_center").Text()+".api.mailchimp.com/3.0/"), "integer")
}
func texts10681(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("data_center").Text()+".api.mailchimp.com/3.0/"), "integer")
}
func text10681(e *py.Eval, ctx variables) string {
	return ""
}
func value10682(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("data_center").Text()+".api.mailchimp.com/3.0/"), "number")
}
func typed10682(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("data_center").Text()+".api.mailchimp.com/3.0/"), "number")
}
func texts10682(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("data_center").Text()+".api.mailchimp.com/3.0/"), "number")
}
func text10682(e *py.Eval, ctx variables) string {
	return ""
}
func value10683(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("data_center").Text()+".api.mailchimp.com/3.0/"), "boolean")
}
func typed10683(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("data_center").Text()+".api.mailchimp.com/3.0/"), "boolean")
}
func texts10683(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("data_center").Text()+".api.mailchimp.com/3.0/"), "boolean")
}
func text10683(e *py.Eval, ctx variables) string {
	return ""
}
func value10684(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + ".agilecrm.com")
}
func typed10684(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + ".agilecrm.com")
}
func texts10684(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + ".agilecrm.com")
}
func text10684(e *py.Eval, ctx variables) string {
	return ""
}
func value10685(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + ".agilecrm.com")
}
func typed10685(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + ".agilecrm.com")
}
func texts10685(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + ".agilecrm.com")
}
func text10685(e *py.Eval, ctx variables) string {
	return ""
}
func value10686(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + ".agilecrm.com")
}
func typed10686(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + ".agilecrm.com")
}
func texts10686(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + ".agilecrm.com")
}
func text10686(e *py.Eval, ctx variables) string {
	return ""
}
func value10687(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+".agilecrm.com"), "string")
}
func typed10687(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+".agilecrm.com"), "string")
}
func texts10687(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+".agilecrm.com"), "string")
}
func text10687(e *py.Eval, ctx variables) string {
	return ""
}
func value10688(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+".agilecrm.com"), "number")
}
func typed10688(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+".agilecrm.com"), "number")
}
func texts10688(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+".agilecrm.com"), "number")
}
func text10688(e *py.Eval, ctx variables) string {
	return ""
}
func value10689(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+".agilecrm.com"), "boolean")
}
func typed10689(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+".agilecrm.com"), "boolean")
}
func texts10689(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+".agilecrm.com"), "boolean")
}
func text10689(e *py.Eval, ctx variables) string {
	return ""
}
func value10690(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+".agilecrm.com"), "integer")
}
func typed10690(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+".agilecrm.com"), "integer")
}
func texts10690(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+".agilecrm.com"), "integer")
}
func text10690(e *py.Eval, ctx variables) string {
	return ""
}
func value10691(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + ".okta.com")
}
func typed10691(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + ".okta.com")
}
func texts10691(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + ".okta.com")
}
func text10691(e *py.Eval, ctx variables) string {
	return ""
}
func value10692(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + ".okta.com")
}
func typed10692(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + ".okta.com")
}
func texts10692(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + ".okta.com")
}
func text10692(e *py.Eval, ctx variables) string {
	return ""
}
func value10693(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + ".okta.com")
}
func typed10693(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + ".okta.com")
}
func texts10693(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + ".okta.com")
}
func text10693(e *py.Eval, ctx variables) string {
	return ""
}
func value10694(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+".okta.com"), "integer")
}
func typed10694(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+".okta.com"), "integer")
}
func texts10694(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+".okta.com"), "integer")
}
func text10694(e *py.Eval, ctx variables) string {
	return ""
}
func value10695(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+".okta.com"), "number")
}
func typed10695(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+".okta.com"), "number")
}
func texts10695(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+".okta.com"), "number")
}
func text10695(e *py.Eval, ctx variables) string {
	return ""
}
func value10696(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+".okta.com"), "string")
}
func typed10696(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+".okta.com"), "string")
}
func texts10696(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+".okta.com"), "string")
}
func text10696(e *py.Eval, ctx variables) string {
	return ""
}
func value10697(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+".okta.com"), "boolean")
}
func typed10697(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+".okta.com"), "boolean")
}
func texts10697(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+".okta.com"), "boolean")
}
func text10697(e *py.Eval, ctx variables) string {
	return ""
}
func value10698(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + ".okta.com/oauth2/v1/token")
}
func typed10698(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + ".okta.com/oauth2/v1/token")
}
func texts10698(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + ".okta.com/oauth2/v1/token")
}
func text10698(e *py.Eval, ctx variables) string {
	return ""
}
func value10699(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + ".okta.com/oauth2/v1/token")
}
func typed10699(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + ".okta.com/oauth2/v1/token")
}
func texts10699(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + ".okta.com/oauth2/v1/token")
}
func text10699(e *py.Eval, ctx variables) string {
	return ""
}
func value10700(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + ".okta.com/oauth2/v1/token")
}
func typed10700(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + ".okta.com/oauth2/v1/token")
}
func texts10700(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + ".okta.com/oauth2/v1/token")
}
func text10700(e *py.Eval, ctx variables) string {
	return ""
}
func value10701(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+".okta.com/oauth2/v1/token"), "number")
}
func typed10701(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+".okta.com/oauth2/v1/token"), "number")
}
func texts10701(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+".okta.com/oauth2/v1/token"), "number")
}
func text10701(e *py.Eval, ctx variables) string {
	return ""
}
func value10702(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+".okta.com/oauth2/v1/token"), "integer")
}
func typed10702(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+".okta.com/oauth2/v1/token"), "integer")
}
func texts10702(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+".okta.com/oauth2/v1/token"), "integer")
}
func text10702(e *py.Eval, ctx variables) string {
	return ""
}
func value10703(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+".okta.com/oauth2/v1/token"), "string")
}
func typed10703(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+".okta.com/oauth2/v1/token"), "string")
}
func texts10703(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+".okta.com/oauth2/v1/token"), "string")
}
func text10703(e *py.Eval, ctx variables) string {
	return ""
}
func value10704(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/")
}
func typed10704(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/")
}
func texts10704(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/")
}
func text10704(e *py.Eval, ctx variables) string {
	return ""
}
func value10705(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/")
}
func typed10705(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/")
}
func texts10705(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/")
}
func text10705(e *py.Eval, ctx variables) string {
	return ""
}
func value10706(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/")
}
func typed10706(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/")
}
func texts10706(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/")
}
func text10706(e *py.Eval, ctx variables) string {
	return ""
}
func value10707(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/"), "integer")
}
func typed10707(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/"), "integer")
}
func texts10707(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/"), "integer")
}
func text10707(e *py.Eval, ctx variables) string {
	return ""
}
func value10708(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/"), "number")
}
func typed10708(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/"), "number")
}
func texts10708(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/"), "number")
}
func text10708(e *py.Eval, ctx variables) string {
	return ""
}
func value10709(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/"), "boolean")
}
func typed10709(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/"), "boolean")
}
func texts10709(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/"), "boolean")
}
func text10709(e *py.Eval, ctx variables) string {
	return ""
}
func value10710(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/"), "string")
}
func typed10710(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/"), "string")
}
func texts10710(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/"), "string")
}
func text10710(e *py.Eval, ctx variables) string {
	return ""
}
func value10711(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/api/4.0/")
}
func typed10711(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/api/4.0/")
}
func texts10711(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/api/4.0/")
}
func text10711(e *py.Eval, ctx variables) string {
	return ""
}
func value10712(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/api/4.0/")
}
func typed10712(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/api/4.0/")
}
func texts10712(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/api/4.0/")
}
func text10712(e *py.Eval, ctx variables) string {
	return ""
}
func value10713(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/api/4.0/")
}
func typed10713(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/api/4.0/")
}
func texts10713(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/api/4.0/")
}
func text10713(e *py.Eval, ctx variables) string {
	return ""
}
func value10714(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/api/4.0/"), "integer")
}
func typed10714(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/api/4.0/"), "integer")
}
func texts10714(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/api/4.0/"), "integer")
}
func text10714(e *py.Eval, ctx variables) string {
	return ""
}
func value10715(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/api/4.0/"), "string")
}
func typed10715(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/api/4.0/"), "string")
}
func texts10715(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/api/4.0/"), "string")
}
func text10715(e *py.Eval, ctx variables) string {
	return ""
}
func value10716(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/api/4.0/"), "boolean")
}
func typed10716(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/api/4.0/"), "boolean")
}
func texts10716(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/api/4.0/"), "boolean")
}
func text10716(e *py.Eval, ctx variables) string {
	return ""
}
func value10717(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/api/4.0/"), "number")
}
func typed10717(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/api/4.0/"), "number")
}
func texts10717(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/api/4.0/"), "number")
}
func text10717(e *py.Eval, ctx variables) string {
	return ""
}
func value10718(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/api/v2/")
}
func typed10718(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/api/v2/")
}
func texts10718(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/api/v2/")
}
func text10718(e *py.Eval, ctx variables) string {
	return ""
}
func value10719(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/api/v2/")
}
func typed10719(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/api/v2/")
}
func texts10719(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/api/v2/")
}
func text10719(e *py.Eval, ctx variables) string {
	return ""
}
func value10720(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/api/v2/")
}
func typed10720(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/api/v2/")
}
func texts10720(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/api/v2/")
}
func text10720(e *py.Eval, ctx variables) string {
	return ""
}
func value10721(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/api/v2/"), "integer")
}
func typed10721(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/api/v2/"), "integer")
}
func texts10721(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/api/v2/"), "integer")
}
func text10721(e *py.Eval, ctx variables) string {
	return ""
}
func value10722(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/api/v2/"), "number")
}
func typed10722(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/api/v2/"), "number")
}
func texts10722(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/api/v2/"), "number")
}
func text10722(e *py.Eval, ctx variables) string {
	return ""
}
func value10723(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/api/v2/"), "string")
}
func typed10723(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/api/v2/"), "string")
}
func texts10723(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/api/v2/"), "string")
}
func text10723(e *py.Eval, ctx variables) string {
	return ""
}
func value10724(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/api/v2/"), "boolean")
}
func typed10724(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/api/v2/"), "boolean")
}
func texts10724(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/api/v2/"), "boolean")
}
func text10724(e *py.Eval, ctx variables) string {
	return ""
}
func value10725(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/rest/agile/1.0/")
}
func typed10725(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/rest/agile/1.0/")
}
func texts10725(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/rest/agile/1.0/")
}
func text10725(e *py.Eval, ctx variables) string {
	return ""
}
func value10726(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/rest/agile/1.0/")
}
func typed10726(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/rest/agile/1.0/")
}
func texts10726(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/rest/agile/1.0/")
}
func text10726(e *py.Eval, ctx variables) string {
	return ""
}
func value10727(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/rest/agile/1.0/")
}
func typed10727(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/rest/agile/1.0/")
}
func texts10727(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/rest/agile/1.0/")
}
func text10727(e *py.Eval, ctx variables) string {
	return ""
}
func value10728(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/rest/agile/1.0/"), "number")
}
func typed10728(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/rest/agile/1.0/"), "number")
}
func texts10728(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/rest/agile/1.0/"), "number")
}
func text10728(e *py.Eval, ctx variables) string {
	return ""
}
func value10729(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/rest/agile/1.0/"), "boolean")
}
func typed10729(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/rest/agile/1.0/"), "boolean")
}
func texts10729(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/rest/agile/1.0/"), "boolean")
}
func text10729(e *py.Eval, ctx variables) string {
	return ""
}
func value10730(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/rest/api/3/")
}
func typed10730(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/rest/api/3/")
}
func texts10730(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/rest/api/3/")
}
func text10730(e *py.Eval, ctx variables) string {
	return ""
}
func value10731(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/rest/api/3/")
}
func typed10731(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/rest/api/3/")
}
func texts10731(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/rest/api/3/")
}
func text10731(e *py.Eval, ctx variables) string {
	return ""
}
func value10732(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/rest/api/3/")
}
func typed10732(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/rest/api/3/")
}
func texts10732(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/rest/api/3/")
}
func text10732(e *py.Eval, ctx variables) string {
	return ""
}
func value10733(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/rest/api/3/"), "string")
}
func typed10733(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/rest/api/3/"), "string")
}
func texts10733(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/rest/api/3/"), "string")
}
func text10733(e *py.Eval, ctx variables) string {
	return ""
}
func value10734(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/rest/api/3/"), "boolean")
}
func typed10734(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/rest/api/3/"), "boolean")
}
func texts10734(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/rest/api/3/"), "boolean")
}
func text10734(e *py.Eval, ctx variables) string {
	return ""
}
func value10735(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/rest/api/3/"), "number")
}
func typed10735(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/rest/api/3/"), "number")
}
func texts10735(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/rest/api/3/"), "number")
}
func text10735(e *py.Eval, ctx variables) string {
	return ""
}
func value10736(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/rest/api/3/"), "integer")
}
func typed10736(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/rest/api/3/"), "integer")
}
func texts10736(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/rest/api/3/"), "integer")
}
func text10736(e *py.Eval, ctx variables) string {
	return ""
}
func value10737(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/uas/v1/oauth2")
}
func typed10737(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/uas/v1/oauth2")
}
func texts10737(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/uas/v1/oauth2")
}
func text10737(e *py.Eval, ctx variables) string {
	return ""
}
func value10738(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/uas/v1/oauth2")
}
func typed10738(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/uas/v1/oauth2")
}
func texts10738(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/uas/v1/oauth2")
}
func text10738(e *py.Eval, ctx variables) string {
	return ""
}
func value10739(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/uas/v1/oauth2")
}
func typed10739(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/uas/v1/oauth2")
}
func texts10739(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain").Text() + "/uas/v1/oauth2")
}
func text10739(e *py.Eval, ctx variables) string {
	return ""
}
func value10740(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/uas/v1/oauth2"), "number")
}
func typed10740(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/uas/v1/oauth2"), "number")
}
func texts10740(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/uas/v1/oauth2"), "number")
}
func text10740(e *py.Eval, ctx variables) string {
	return ""
}
func value10741(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/uas/v1/oauth2"), "integer")
}
func typed10741(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/uas/v1/oauth2"), "integer")
}
func texts10741(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/uas/v1/oauth2"), "integer")
}
func text10741(e *py.Eval, ctx variables) string {
	return ""
}
func value10742(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/uas/v1/oauth2"), "boolean")
}
func typed10742(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/uas/v1/oauth2"), "boolean")
}
func texts10742(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain").Text()+"/uas/v1/oauth2"), "boolean")
}
func text10742(e *py.Eval, ctx variables) string {
	return ""
}
func value10743(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain_name").Text() + ".gorgias.com/api/")
}
func typed10743(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain_name").Text() + ".gorgias.com/api/")
}
func texts10743(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain_name").Text() + ".gorgias.com/api/")
}
func text10743(e *py.Eval, ctx variables) string {
	return ""
}
func value10744(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain_name").Text() + ".gorgias.com/api/")
}
func typed10744(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain_name").Text() + ".gorgias.com/api/")
}
func texts10744(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain_name").Text() + ".gorgias.com/api/")
}
func text10744(e *py.Eval, ctx variables) string {
	return ""
}
func value10745(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain_name").Text() + ".gorgias.com/api/")
}
func typed10745(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain_name").Text() + ".gorgias.com/api/")
}
func texts10745(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("domain_name").Text() + ".gorgias.com/api/")
}
func text10745(e *py.Eval, ctx variables) string {
	return ""
}
func value10746(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain_name").Text()+".gorgias.com/api/"), "integer")
}
func typed10746(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain_name").Text()+".gorgias.com/api/"), "integer")
}
func texts10746(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain_name").Text()+".gorgias.com/api/"), "integer")
}
func text10746(e *py.Eval, ctx variables) string {
	return ""
}
func value10747(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain_name").Text()+".gorgias.com/api/"), "string")
}
func typed10747(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain_name").Text()+".gorgias.com/api/"), "string")
}
func texts10747(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain_name").Text()+".gorgias.com/api/"), "string")
}
func text10747(e *py.Eval, ctx variables) string {
	return ""
}
func value10748(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain_name").Text()+".gorgias.com/api/"), "number")
}
func typed10748(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain_name").Text()+".gorgias.com/api/"), "number")
}
func texts10748(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain_name").Text()+".gorgias.com/api/"), "number")
}
func text10748(e *py.Eval, ctx variables) string {
	return ""
}
func value10749(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain_name").Text()+".gorgias.com/api/"), "boolean")
}
func typed10749(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain_name").Text()+".gorgias.com/api/"), "boolean")
}
func texts10749(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("domain_name").Text()+".gorgias.com/api/"), "boolean")
}
func text10749(e *py.Eval, ctx variables) string {
	return ""
}
func value10750(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("endpoint").Text())
}
func typed10750(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("endpoint").Text())
}
func texts10750(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("endpoint").Text())
}
func text10750(e *py.Eval, ctx variables) string {
	return ""
}
func value10751(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("endpoint").Text())
}
func typed10751(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("endpoint").Text())
}
func texts10751(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("endpoint").Text())
}
func text10751(e *py.Eval, ctx variables) string {
	return ""
}
func value10752(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("endpoint").Text())
}
func typed10752(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("endpoint").Text())
}
func texts10752(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("endpoint").Text())
}
func text10752(e *py.Eval, ctx variables) string {
	return ""
}
func value10753(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("endpoint").Text()), "string")
}
func typed10753(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("endpoint").Text()), "string")
}
func texts10753(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("endpoint").Text()), "string")
}
func text10753(e *py.Eval, ctx variables) string {
	return ""
}
func value10754(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("endpoint").Text()), "boolean")
}
func typed10754(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("endpoint").Text()), "boolean")
}
func texts10754(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("endpoint").Text()), "boolean")
}
func text10754(e *py.Eval, ctx variables) string {
	return ""
}
func value10755(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("endpoint").Text()), "integer")
}
func typed10755(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("endpoint").Text()), "integer")
}
func texts10755(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("endpoint").Text()), "integer")
}
func text10755(e *py.Eval, ctx variables) string {
	return ""
}
func value10756(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("endpoint").Text()), "number")
}
func typed10756(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("endpoint").Text()), "number")
}
func texts10756(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("endpoint").Text()), "number")
}
func text10756(e *py.Eval, ctx variables) string {
	return ""
}
func value10757(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("environment").Text() + ".alpaca.markets")
}
func typed10757(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("environment").Text() + ".alpaca.markets")
}
func texts10757(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("environment").Text() + ".alpaca.markets")
}
func text10757(e *py.Eval, ctx variables) string {
	return ""
}
func value10758(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("environment").Text() + ".alpaca.markets")
}
func typed10758(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("environment").Text() + ".alpaca.markets")
}
func texts10758(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("environment").Text() + ".alpaca.markets")
}
func text10758(e *py.Eval, ctx variables) string {
	return ""
}
func value10759(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("environment").Text() + ".alpaca.markets")
}
func typed10759(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("environment").Text() + ".alpaca.markets")
}
func texts10759(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("environment").Text() + ".alpaca.markets")
}
func text10759(e *py.Eval, ctx variables) string {
	return ""
}
func value10760(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("environment").Text()+".alpaca.markets"), "integer")
}
func typed10760(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("environment").Text()+".alpaca.markets"), "integer")
}
func texts10760(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("environment").Text()+".alpaca.markets"), "integer")
}
func text10760(e *py.Eval, ctx variables) string {
	return ""
}
func value10761(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("environment").Text()+".alpaca.markets"), "boolean")
}
func typed10761(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("environment").Text()+".alpaca.markets"), "boolean")
}
func texts10761(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("environment").Text()+".alpaca.markets"), "boolean")
}
func text10761(e *py.Eval, ctx variables) string {
	return ""
}
func value10762(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("environment").Text()+".alpaca.markets"), "string")
}
func typed10762(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("environment").Text()+".alpaca.markets"), "string")
}
func texts10762(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("environment").Text()+".alpaca.markets"), "string")
}
func text10762(e *py.Eval, ctx variables) string {
	return ""
}
func value10763(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("region").Text() + ".babelforce.com/api/v2")
}
func typed10763(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("region").Text() + ".babelforce.com/api/v2")
}
func texts10763(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("region").Text() + ".babelforce.com/api/v2")
}
func text10763(e *py.Eval, ctx variables) string {
	return ""
}
func value10764(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("region").Text() + ".babelforce.com/api/v2")
}
func typed10764(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("region").Text() + ".babelforce.com/api/v2")
}
func texts10764(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("region").Text() + ".babelforce.com/api/v2")
}
func text10764(e *py.Eval, ctx variables) string {
	return ""
}
func value10765(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("region").Text() + ".babelforce.com/api/v2")
}
func typed10765(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("region").Text() + ".babelforce.com/api/v2")
}
func texts10765(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("region").Text() + ".babelforce.com/api/v2")
}
func text10765(e *py.Eval, ctx variables) string {
	return ""
}
func value10766(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("region").Text()+".babelforce.com/api/v2"), "integer")
}
func typed10766(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("region").Text()+".babelforce.com/api/v2"), "integer")
}
func texts10766(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("region").Text()+".babelforce.com/api/v2"), "integer")
}
func text10766(e *py.Eval, ctx variables) string {
	return ""
}
func value10767(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("region").Text()+".babelforce.com/api/v2"), "number")
}
func typed10767(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("region").Text()+".babelforce.com/api/v2"), "number")
}
func texts10767(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("region").Text()+".babelforce.com/api/v2"), "number")
}
func text10767(e *py.Eval, ctx variables) string {
	return ""
}
func value10768(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("region").Text()+".babelforce.com/api/v2"), "boolean")
}
func typed10768(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("region").Text()+".babelforce.com/api/v2"), "boolean")
}
func texts10768(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("region").Text()+".babelforce.com/api/v2"), "boolean")
}
func text10768(e *py.Eval, ctx variables) string {
	return ""
}
func value10769(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("service").Text() + ".api.pipelinersales.com/api/v100/rest/spaces/" + ctx["config"].Member("spaceid").Text() + "/")
}
func typed10769(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("service").Text() + ".api.pipelinersales.com/api/v100/rest/spaces/" + ctx["config"].Member("spaceid").Text() + "/")
}
func texts10769(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("service").Text() + ".api.pipelinersales.com/api/v100/rest/spaces/" + ctx["config"].Member("spaceid").Text() + "/")
}
func text10769(e *py.Eval, ctx variables) string {
	return ""
}
func value10770(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("service").Text() + ".api.pipelinersales.com/api/v100/rest/spaces/" + ctx["config"].Member("spaceid").Text() + "/")
}
func typed10770(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("service").Text() + ".api.pipelinersales.com/api/v100/rest/spaces/" + ctx["config"].Member("spaceid").Text() + "/")
}
func texts10770(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("service").Text() + ".api.pipelinersales.com/api/v100/rest/spaces/" + ctx["config"].Member("spaceid").Text() + "/")
}
func text10770(e *py.Eval, ctx variables) string {
	return ""
}
func value10771(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("service").Text() + ".api.pipelinersales.com/api/v100/rest/spaces/" + ctx["config"].Member("spaceid").Text() + "/")
}
func typed10771(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("service").Text() + ".api.pipelinersales.com/api/v100/rest/spaces/" + ctx["config"].Member("spaceid").Text() + "/")
}
func texts10771(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("service").Text() + ".api.pipelinersales.com/api/v100/rest/spaces/" + ctx["config"].Member("spaceid").Text() + "/")
}
func text10771(e *py.Eval, ctx variables) string {
	return ""
}
func value10772(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("service").Text()+".api.pipelinersales.com/api/v100/rest/spaces/"+ctx["config"].Member("spaceid").Text()+"/"), "integer")
}
func typed10772(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("service").Text()+".api.pipelinersales.com/api/v100/rest/spaces/"+ctx["config"].Member("spaceid").Text()+"/"), "integer")
}
func texts10772(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("service").Text()+".api.pipelinersales.com/api/v100/rest/spaces/"+ctx["config"].Member("spaceid").Text()+"/"), "integer")
}
func text10772(e *py.Eval, ctx variables) string {
	return ""
}
func value10773(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("service").Text()+".api.pipelinersales.com/api/v100/rest/spaces/"+ctx["config"].Member("spaceid").Text()+"/"), "string")
}
func typed10773(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("service").Text()+".api.pipelinersales.com/api/v100/rest/spaces/"+ctx["config"].Member("spaceid").Text()+"/"), "string")
}
func texts10773(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("service").Text()+".api.pipelinersales.com/api/v100/rest/spaces/"+ctx["config"].Member("spaceid").Text()+"/"), "string")
}
func text10773(e *py.Eval, ctx variables) string {
	return ""
}
func value10774(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("service").Text()+".api.pipelinersales.com/api/v100/rest/spaces/"+ctx["config"].Member("spaceid").Text()+"/"), "number")
}
func typed10774(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("service").Text()+".api.pipelinersales.com/api/v100/rest/spaces/"+ctx["config"].Member("spaceid").Text()+"/"), "number")
}
func texts10774(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("service").Text()+".api.pipelinersales.com/api/v100/rest/spaces/"+ctx["config"].Member("spaceid").Text()+"/"), "number")
}
func text10774(e *py.Eval, ctx variables) string {
	return ""
}
func value10775(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("service").Text()+".api.pipelinersales.com/api/v100/rest/spaces/"+ctx["config"].Member("spaceid").Text()+"/"), "boolean")
}
func typed10775(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("service").Text()+".api.pipelinersales.com/api/v100/rest/spaces/"+ctx["config"].Member("spaceid").Text()+"/"), "boolean")
}
func texts10775(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("service").Text()+".api.pipelinersales.com/api/v100/rest/spaces/"+ctx["config"].Member("spaceid").Text()+"/"), "boolean")
}
func text10775(e *py.Eval, ctx variables) string {
	return ""
}
func value10776(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("site").Text() + ".chargebee.com/api/v2")
}
func typed10776(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("site").Text() + ".chargebee.com/api/v2")
}
func texts10776(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("site").Text() + ".chargebee.com/api/v2")
}
func text10776(e *py.Eval, ctx variables) string {
	return ""
}
func value10777(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("site").Text() + ".chargebee.com/api/v2")
}
func typed10777(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("site").Text() + ".chargebee.com/api/v2")
}
func texts10777(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("site").Text() + ".chargebee.com/api/v2")
}
func text10777(e *py.Eval, ctx variables) string {
	return ""
}
func value10778(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("site").Text() + ".chargebee.com/api/v2")
}
func typed10778(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("site").Text() + ".chargebee.com/api/v2")
}
func texts10778(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("site").Text() + ".chargebee.com/api/v2")
}
func text10778(e *py.Eval, ctx variables) string {
	return ""
}
func value10779(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("site").Text()+".chargebee.com/api/v2"), "string")
}
func typed10779(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("site").Text()+".chargebee.com/api/v2"), "string")
}
func texts10779(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("site").Text()+".chargebee.com/api/v2"), "string")
}
func text10779(e *py.Eval, ctx variables) string {
	return ""
}
func value10780(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("site").Text()+".chargebee.com/api/v2"), "integer")
}
func typed10780(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("site").Text()+".chargebee.com/api/v2"), "integer")
}
func texts10780(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("site").Text()+".chargebee.com/api/v2"), "integer")
}
func text10780(e *py.Eval, ctx variables) string {
	return ""
}
func value10781(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("site").Text()+".chargebee.com/api/v2"), "number")
}
func typed10781(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("site").Text()+".chargebee.com/api/v2"), "number")
}
func texts10781(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("site").Text()+".chargebee.com/api/v2"), "number")
}
func text10781(e *py.Eval, ctx variables) string {
	return ""
}
func value10782(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("site").Text()+".chargebee.com/api/v2"), "boolean")
}
func typed10782(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("site").Text()+".chargebee.com/api/v2"), "boolean")
}
func texts10782(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("site").Text()+".chargebee.com/api/v2"), "boolean")
}
func text10782(e *py.Eval, ctx variables) string {
	return ""
}
func value10783(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + py.Or(ctx["config"].Member("sub"), py.Str("api")).Text() + ".example.com/" + ctx["parameters"].Member("version").Text())
}
func typed10783(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + py.Or(ctx["config"].Member("sub"), py.Str("api")).Text() + ".example.com/" + ctx["parameters"].Member("version").Text())
}
func texts10783(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + cmp.Or(ctx["config"].Member("sub").Text(), "api") + ".example.com/" + ctx["parameters"].Member("version").Text())
}
func text10783(e *py.Eval, ctx variables) string {
	return ""
}
func value10784(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + py.Or(ctx["config"].Member("sub"), py.Str("api")).Text() + ".example.com/" + ctx["parameters"].Member("version").Text())
}
func typed10784(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + py.Or(ctx["config"].Member("sub"), py.Str("api")).Text() + ".example.com/" + ctx["parameters"].Member("version").Text())
}
func texts10784(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + cmp.Or(ctx["config"].Member("sub").Text(), "api") + ".example.com/" + ctx["parameters"].Member("version").Text())
}
func text10784(e *py.Eval, ctx variables) string {
	return ""
}
func value10785(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + py.Or(ctx["config"].Member("sub"), py.Str("api")).Text() + ".example.com/" + ctx["parameters"].Member("version").Text())
}
func typed10785(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + py.Or(ctx["config"].Member("sub"), py.Str("api")).Text() + ".example.com/" + ctx["parameters"].Member("version").Text())
}
func texts10785(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + cmp.Or(ctx["config"].Member("sub").Text(), "api") + ".example.com/" + ctx["parameters"].Member("version").Text())
}
func text10785(e *py.Eval, ctx variables) string {
	return ""
}
func value10786(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+py.Or(ctx["config"].Member("sub"), py.Str("api")).Text()+".example.com/"+ctx["parameters"].Member("version").Text()), "number")
}
func typed10786(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+py.Or(ctx["config"].Member("sub"), py.Str("api")).Text()+".example.com/"+ctx["parameters"].Member("version").Text()), "number")
}
func texts10786(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+cmp.Or(ctx["config"].Member("sub").Text(), "api")+".example.com/"+ctx["parameters"].Member("version").Text()), "number")
}
func text10786(e *py.Eval, ctx variables) string {
	return ""
}
func value10787(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+py.Or(ctx["config"].Member("sub"), py.Str("api")).Text()+".example.com/"+ctx["parameters"].Member("version").Text()), "boolean")
}
func typed10787(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+py.Or(ctx["config"].Member("sub"), py.Str("api")).Text()+".example.com/"+ctx["parameters"].Member("version").Text()), "boolean")
}
func texts10787(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+cmp.Or(ctx["config"].Member("sub").Text(), "api")+".example.com/"+ctx["parameters"].Member("version").Text()), "boolean")
}
func text10787(e *py.Eval, ctx variables) string {
	return ""
}
func value10788(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+py.Or(ctx["config"].Member("sub"), py.Str("api")).Text()+".example.com/"+ctx["parameters"].Member("version").Text()), "integer")
}
func typed10788(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+py.Or(ctx["config"].Member("sub"), py.Str("api")).Text()+".example.com/"+ctx["parameters"].Member("version").Text()), "integer")
}
func texts10788(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+cmp.Or(ctx["config"].Member("sub").Text(), "api")+".example.com/"+ctx["parameters"].Member("version").Text()), "integer")
}
func text10788(e *py.Eval, ctx variables) string {
	return ""
}
func value10789(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+py.Or(ctx["config"].Member("sub"), py.Str("api")).Text()+".example.com/"+ctx["parameters"].Member("version").Text()), "string")
}
func typed10789(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+py.Or(ctx["config"].Member("sub"), py.Str("api")).Text()+".example.com/"+ctx["parameters"].Member("version").Text()), "string")
}
func texts10789(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+cmp.Or(ctx["config"].Member("sub").Text(), "api")+".example.com/"+ctx["parameters"].Member("version").Text()), "string")
}
func text10789(e *py.Eval, ctx variables) string {
	return ""
}
func value10790(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("sub").Text() + ".example.com/full?x=1")
}
func typed10790(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("sub").Text() + ".example.com/full?x=1")
}
func texts10790(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("sub").Text() + ".example.com/full?x=1")
}
func text10790(e *py.Eval, ctx variables) string {
	return ""
}
func value10791(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("sub").Text() + ".example.com/full?x=1")
}
func typed10791(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("sub").Text() + ".example.com/full?x=1")
}
func texts10791(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("sub").Text() + ".example.com/full?x=1")
}
func text10791(e *py.Eval, ctx variables) string {
	return ""
}
func value10792(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("sub").Text() + ".example.com/full?x=1")
}
func typed10792(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("sub").Text() + ".example.com/full?x=1")
}
func texts10792(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("sub").Text() + ".example.com/full?x=1")
}
func text10792(e *py.Eval, ctx variables) string {
	return ""
}
func value10793(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("sub").Text()+".example.com/full?x=1"), "integer")
}
func typed10793(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("sub").Text()+".example.com/full?x=1"), "integer")
}
func texts10793(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("sub").Text()+".example.com/full?x=1"), "integer")
}
func text10793(e *py.Eval, ctx variables) string {
	return ""
}
func value10794(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("sub").Text()+".example.com/full?x=1"), "number")
}
func typed10794(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("sub").Text()+".example.com/full?x=1"), "number")
}
func texts10794(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("sub").Text()+".example.com/full?x=1"), "number")
}
func text10794(e *py.Eval, ctx variables) string {
	return ""
}
func value10795(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("sub").Text()+".example.com/full?x=1"), "boolean")
}
func typed10795(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("sub").Text()+".example.com/full?x=1"), "boolean")
}
func texts10795(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("sub").Text()+".example.com/full?x=1"), "boolean")
}
func text10795(e *py.Eval, ctx variables) string {
	return ""
}
func value10796(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("sub").Text()+".example.com/full?x=1"), "string")
}
func typed10796(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("sub").Text()+".example.com/full?x=1"), "string")
}
func texts10796(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("https://"+ctx["config"].Member("sub").Text()+".example.com/full?x=1"), "string")
}
func text10796(e *py.Eval, ctx variables) string {
	return ""
}
func value10797(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("sub_domain").Text() + ".campayn.com/api/v1/")
}
func typed10797(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("sub_domain").Text() + ".campayn.com/api/v1/")
}
func texts10797(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("sub_domain").Text() + ".campayn.com/api/v1/")
}
func text10797(e *py.Eval, ctx variables) string {
	return ""
}
func value10798(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("sub_domain").Text() + ".campayn.com/api/v1/")
}
func typed10798(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("sub_domain").Text() + ".campayn.com/api/v1/")
}
func texts10798(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("sub_domain").Text() + ".campayn.com/api/v1/")
}
func text10798(e *py.Eval, ctx variables) string {
	return ""
}
func value10799(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("sub_domain").Text() + ".campayn.com/api/v1/")
}
func typed10799(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("sub_domain").Text() + ".campayn.com/api/v1/")
}
func texts10799(e *py.Eval, ctx variables) py.Value {
	return py.Str("https://" + ctx["config"].Member("sub_domain").Text() + ".campayn.com/api/v1/")
}
func text10799(e *py.Eval, ctx variables) string {
	return ""
}
