package main

import (
	"cmp"
	"github.com/airgen/airgen/runtime/py"
)

func value16400(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_permits"), "integer")
}
func typed16400(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_permits"), "integer")
}
func texts16400(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_permits"), "integer")
}
func text16400(e *py.Eval, ctx variables) string {
	return ""
}
func value16401(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_permits"), "number")
}
func typed16401(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_permits"), "number")
}
func texts16401(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_permits"), "number")
}
func text16401(e *py.Eval, ctx variables) string {
	return ""
}
func value16402(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_permits"), "string")
}
func typed16402(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_permits"), "string")
}
func texts16402(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_permits"), "string")
}
func text16402(e *py.Eval, ctx variables) string {
	return ""
}
func value16403(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_permits"), "boolean")
}
func typed16403(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_permits"), "boolean")
}
func texts16403(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_permits"), "boolean")
}
func text16403(e *py.Eval, ctx variables) string {
	return ""
}
func value16404(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"], "query_recreationareaaddresses"))
}
func typed16404(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"], "query_recreationareaaddresses"))
}
func texts16404(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"], "query_recreationareaaddresses"))
}
func text16404(e *py.Eval, ctx variables) string {
	return ""
}
func value16405(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"], "query_recreationareaaddresses"))
}
func typed16405(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"], "query_recreationareaaddresses"))
}
func texts16405(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"], "query_recreationareaaddresses"))
}
func text16405(e *py.Eval, ctx variables) string {
	return ""
}
func value16406(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"], "query_recreationareaaddresses")).Text())
}
func typed16406(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"], "query_recreationareaaddresses")).Text())
}
func texts16406(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"], "query_recreationareaaddresses")).Text())
}
func text16406(e *py.Eval, ctx variables) string {
	return ""
}
func value16407(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_recreationareaaddresses"), "integer")
}
func typed16407(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_recreationareaaddresses"), "integer")
}
func texts16407(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_recreationareaaddresses"), "integer")
}
func text16407(e *py.Eval, ctx variables) string {
	return ""
}
func value16408(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_recreationareaaddresses"), "string")
}
func typed16408(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_recreationareaaddresses"), "string")
}
func texts16408(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_recreationareaaddresses"), "string")
}
func text16408(e *py.Eval, ctx variables) string {
	return ""
}
func value16409(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_recreationareaaddresses"), "number")
}
func typed16409(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_recreationareaaddresses"), "number")
}
func texts16409(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_recreationareaaddresses"), "number")
}
func text16409(e *py.Eval, ctx variables) string {
	return ""
}
func value16410(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_recreationareaaddresses"), "boolean")
}
func typed16410(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_recreationareaaddresses"), "boolean")
}
func texts16410(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_recreationareaaddresses"), "boolean")
}
func text16410(e *py.Eval, ctx variables) string {
	return ""
}
func value16411(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"], "query_recreationareas"))
}
func typed16411(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"], "query_recreationareas"))
}
func texts16411(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"], "query_recreationareas"))
}
func text16411(e *py.Eval, ctx variables) string {
	return ""
}
func value16412(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"], "query_recreationareas"))
}
func typed16412(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"], "query_recreationareas"))
}
func texts16412(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"], "query_recreationareas"))
}
func text16412(e *py.Eval, ctx variables) string {
	return ""
}
func value16413(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"], "query_recreationareas")).Text())
}
func typed16413(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"], "query_recreationareas")).Text())
}
func texts16413(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"], "query_recreationareas")).Text())
}
func text16413(e *py.Eval, ctx variables) string {
	return ""
}
func value16414(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_recreationareas"), "integer")
}
func typed16414(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_recreationareas"), "integer")
}
func texts16414(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_recreationareas"), "integer")
}
func text16414(e *py.Eval, ctx variables) string {
	return ""
}
func value16415(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_recreationareas"), "string")
}
func typed16415(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_recreationareas"), "string")
}
func texts16415(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_recreationareas"), "string")
}
func text16415(e *py.Eval, ctx variables) string {
	return ""
}
func value16416(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_recreationareas"), "number")
}
func typed16416(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_recreationareas"), "number")
}
func texts16416(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_recreationareas"), "number")
}
func text16416(e *py.Eval, ctx variables) string {
	return ""
}
func value16417(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_recreationareas"), "boolean")
}
func typed16417(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_recreationareas"), "boolean")
}
func texts16417(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_recreationareas"), "boolean")
}
func text16417(e *py.Eval, ctx variables) string {
	return ""
}
func value16418(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"], "query_tours"))
}
func typed16418(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"], "query_tours"))
}
func texts16418(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"], "query_tours"))
}
func text16418(e *py.Eval, ctx variables) string {
	return ""
}
func value16419(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"], "query_tours"))
}
func typed16419(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"], "query_tours"))
}
func texts16419(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"], "query_tours"))
}
func text16419(e *py.Eval, ctx variables) string {
	return ""
}
func value16420(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"], "query_tours")).Text())
}
func typed16420(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"], "query_tours")).Text())
}
func texts16420(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"], "query_tours")).Text())
}
func text16420(e *py.Eval, ctx variables) string {
	return ""
}
func value16421(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_tours"), "string")
}
func typed16421(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_tours"), "string")
}
func texts16421(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_tours"), "string")
}
func text16421(e *py.Eval, ctx variables) string {
	return ""
}
func value16422(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_tours"), "integer")
}
func typed16422(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_tours"), "integer")
}
func texts16422(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_tours"), "integer")
}
func text16422(e *py.Eval, ctx variables) string {
	return ""
}
func value16423(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_tours"), "boolean")
}
func typed16423(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_tours"), "boolean")
}
func texts16423(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_tours"), "boolean")
}
func text16423(e *py.Eval, ctx variables) string {
	return ""
}
func value16424(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_tours"), "number")
}
func typed16424(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_tours"), "number")
}
func texts16424(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_tours"), "number")
}
func text16424(e *py.Eval, ctx variables) string {
	return ""
}
func value16425(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("query_for_audio_search"))
}
func typed16425(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("query_for_audio_search"))
}
func texts16425(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("query_for_audio_search").Text()))
}
func text16425(e *py.Eval, ctx variables) string {
	return ""
}
func value16426(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("query_for_audio_search"))
}
func typed16426(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("query_for_audio_search"))
}
func texts16426(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("query_for_audio_search").Text()))
}
func text16426(e *py.Eval, ctx variables) string {
	return ""
}
func value16427(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("query_for_audio_search")).Text())
}
func typed16427(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("query_for_audio_search")).Text())
}
func texts16427(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("query_for_audio_search").Text())).Text())
}
func text16427(e *py.Eval, ctx variables) string {
	return ""
}
func value16428(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("query_for_audio_search"), "string")
}
func typed16428(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("query_for_audio_search"), "string")
}
func texts16428(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("query_for_audio_search").Text()), "string")
}
func text16428(e *py.Eval, ctx variables) string {
	return ""
}
func value16429(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("query_for_audio_search"), "integer")
}
func typed16429(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("query_for_audio_search"), "integer")
}
func texts16429(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("query_for_audio_search").Text()), "integer")
}
func text16429(e *py.Eval, ctx variables) string {
	return ""
}
func value16430(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("query_for_audio_search"), "number")
}
func typed16430(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("query_for_audio_search"), "number")
}
func texts16430(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("query_for_audio_search").Text()), "number")
}
func text16430(e *py.Eval, ctx variables) string {
	return ""
}
func value16431(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("query_for_audio_search"), "boolean")
}
func typed16431(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("query_for_audio_search"), "boolean")
}
func texts16431(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("query_for_audio_search").Text()), "boolean")
}
func text16431(e *py.Eval, ctx variables) string {
	return ""
}
func value16432(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("query_for_image_search"))
}
func typed16432(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("query_for_image_search"))
}
func texts16432(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("query_for_image_search").Text()))
}
func text16432(e *py.Eval, ctx variables) string {
	return ""
}
func value16433(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("query_for_image_search"))
}
func typed16433(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("query_for_image_search"))
}
func texts16433(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("query_for_image_search").Text()))
}
func text16433(e *py.Eval, ctx variables) string {
	return ""
}
func value16434(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("query_for_image_search")).Text())
}
func typed16434(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("query_for_image_search")).Text())
}
func texts16434(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("query_for_image_search").Text())).Text())
}
func text16434(e *py.Eval, ctx variables) string {
	return ""
}
func value16435(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("query_for_image_search"), "boolean")
}
func typed16435(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("query_for_image_search"), "boolean")
}
func texts16435(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("query_for_image_search").Text()), "boolean")
}
func text16435(e *py.Eval, ctx variables) string {
	return ""
}
func value16436(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("query_for_image_search"), "integer")
}
func typed16436(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("query_for_image_search"), "integer")
}
func texts16436(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("query_for_image_search").Text()), "integer")
}
func text16436(e *py.Eval, ctx variables) string {
	return ""
}
func value16437(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("query_for_image_search"), "string")
}
func typed16437(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("query_for_image_search"), "string")
}
func texts16437(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("query_for_image_search").Text()), "string")
}
func text16437(e *py.Eval, ctx variables) string {
	return ""
}
func value16438(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("query_for_image_search"), "number")
}
func typed16438(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("query_for_image_search"), "number")
}
func texts16438(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("query_for_image_search").Text()), "number")
}
func text16438(e *py.Eval, ctx variables) string {
	return ""
}
func value16439(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("query_for_video_search"))
}
func typed16439(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("query_for_video_search"))
}
func texts16439(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("query_for_video_search").Text()))
}
func text16439(e *py.Eval, ctx variables) string {
	return ""
}
func value16440(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("query_for_video_search"))
}
func typed16440(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("query_for_video_search"))
}
func texts16440(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("query_for_video_search").Text()))
}
func text16440(e *py.Eval, ctx variables) string {
	return ""
}
func value16441(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("query_for_video_search")).Text())
}
func typed16441(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("query_for_video_search")).Text())
}
func texts16441(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("query_for_video_search").Text())).Text())
}
func text16441(e *py.Eval, ctx variables) string {
	return ""
}
func value16442(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("query_for_video_search"), "integer")
}
func typed16442(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("query_for_video_search"), "integer")
}
func texts16442(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("query_for_video_search").Text()), "integer")
}
func text16442(e *py.Eval, ctx variables) string {
	return ""
}
func value16443(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("query_for_video_search"), "boolean")
}
func typed16443(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("query_for_video_search"), "boolean")
}
func texts16443(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("query_for_video_search").Text()), "boolean")
}
func text16443(e *py.Eval, ctx variables) string {
	return ""
}
func value16444(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("query_for_video_search"), "number")
}
func typed16444(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("query_for_video_search"), "number")
}
func texts16444(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("query_for_video_search").Text()), "number")
}
func text16444(e *py.Eval, ctx variables) string {
	return ""
}
func value16445(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("query_for_video_search"), "string")
}
func typed16445(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("query_for_video_search"), "string")
}
func texts16445(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("query_for_video_search").Text()), "string")
}
func text16445(e *py.Eval, ctx variables) string {
	return ""
}
func value16446(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterURLEncode(ctx["config"].Member("query_in_title")), "{{ config['query_in_title'] | urlencode }}")
}
func typed16446(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterURLEncode(ctx["config"].Member("query_in_title")), "{{ config['query_in_title'] | urlencode }}")
}
func texts16446(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterURLEncode(py.Str(ctx["config"].Member("query_in_title").Text())), "{{ config['query_in_title'] | urlencode }}")
}
func text16446(e *py.Eval, ctx variables) string {
	return ""
}
func value16447(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterURLEncode(ctx["config"].Member("query_in_title")), "{{ config['query_in_title'] | urlencode }}")
}
func typed16447(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterURLEncode(ctx["config"].Member("query_in_title")), "{{ config['query_in_title'] | urlencode }}")
}
func texts16447(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterURLEncode(py.Str(ctx["config"].Member("query_in_title").Text())), "{{ config['query_in_title'] | urlencode }}")
}
func text16447(e *py.Eval, ctx variables) string {
	return ""
}
func value16448(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterURLEncode(ctx["config"].Member("query_in_title")), "{{ config['query_in_title'] | urlencode }}").Text())
}
func typed16448(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterURLEncode(ctx["config"].Member("query_in_title")), "{{ config['query_in_title'] | urlencode }}").Text())
}
func texts16448(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterURLEncode(py.Str(ctx["config"].Member("query_in_title").Text())), "{{ config['query_in_title'] | urlencode }}").Text())
}
func text16448(e *py.Eval, ctx variables) string {
	return ""
}
func value16449(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterURLEncode(ctx["config"].Member("query_in_title")), "number", "{{ config['query_in_title'] | urlencode }}")
}
func typed16449(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterURLEncode(ctx["config"].Member("query_in_title")), "number", "{{ config['query_in_title'] | urlencode }}")
}
func texts16449(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterURLEncode(py.Str(ctx["config"].Member("query_in_title").Text())), "number", "{{ config['query_in_title'] | urlencode }}")
}
func text16449(e *py.Eval, ctx variables) string {
	return ""
}
func value16450(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterURLEncode(ctx["config"].Member("query_in_title")), "integer", "{{ config['query_in_title'] | urlencode }}")
}
func typed16450(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterURLEncode(ctx["config"].Member("query_in_title")), "integer", "{{ config['query_in_title'] | urlencode }}")
}
func texts16450(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterURLEncode(py.Str(ctx["config"].Member("query_in_title").Text())), "integer", "{{ config['query_in_title'] | urlencode }}")
}
func text16450(e *py.Eval, ctx variables) string {
	return ""
}
func value16451(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterURLEncode(ctx["config"].Member("query_in_title")), "boolean", "{{ config['query_in_title'] | urlencode }}")
}
func typed16451(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterURLEncode(ctx["config"].Member("query_in_title")), "boolean", "{{ config['query_in_title'] | urlencode }}")
}
func texts16451(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterURLEncode(py.Str(ctx["config"].Member("query_in_title").Text())), "boolean", "{{ config['query_in_title'] | urlencode }}")
}
func text16451(e *py.Eval, ctx variables) string {
	return ""
}
func value16452(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("query_path").Text() + "?" + ctx["config"].Member("query_params").Text()))
}
func typed16452(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("query_path").Text() + "?" + ctx["config"].Member("query_params").Text()))
}
func texts16452(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("query_path").Text() + "?" + ctx["config"].Member("query_params").Text()))
}
func text16452(e *py.Eval, ctx variables) string {
	return ""
}
func value16453(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("query_path").Text() + "?" + ctx["config"].Member("query_params").Text()))
}
func typed16453(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("query_path").Text() + "?" + ctx["config"].Member("query_params").Text()))
}
func texts16453(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("query_path").Text() + "?" + ctx["config"].Member("query_params").Text()))
}
func text16453(e *py.Eval, ctx variables) string {
	return ""
}
func value16454(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("query_path").Text() + "?" + ctx["config"].Member("query_params").Text())).Text())
}
func typed16454(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("query_path").Text() + "?" + ctx["config"].Member("query_params").Text())).Text())
}
func texts16454(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("query_path").Text() + "?" + ctx["config"].Member("query_params").Text())).Text())
}
func text16454(e *py.Eval, ctx variables) string {
	return ""
}
func value16455(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("query_path").Text()+"?"+ctx["config"].Member("query_params").Text()), "string")
}
func typed16455(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("query_path").Text()+"?"+ctx["config"].Member("query_params").Text()), "string")
}
func texts16455(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("query_path").Text()+"?"+ctx["config"].Member("query_params").Text()), "string")
}
func text16455(e *py.Eval, ctx variables) string {
	return ""
}
func value16456(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("query_path").Text()+"?"+ctx["config"].Member("query_params").Text()), "integer")
}
func typed16456(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("query_path").Text()+"?"+ctx["config"].Member("query_params").Text()), "integer")
}
func texts16456(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("query_path").Text()+"?"+ctx["config"].Member("query_params").Text()), "integer")
}
func text16456(e *py.Eval, ctx variables) string {
	return ""
}
func value16457(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("query_path").Text()+"?"+ctx["config"].Member("query_params").Text()), "number")
}
func typed16457(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("query_path").Text()+"?"+ctx["config"].Member("query_params").Text()), "number")
}
func texts16457(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("query_path").Text()+"?"+ctx["config"].Member("query_params").Text()), "number")
}
func text16457(e *py.Eval, ctx variables) string {
	return ""
}
func value16458(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("radius"))
}
func typed16458(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("radius"))
}
func texts16458(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("radius").Text()))
}
func text16458(e *py.Eval, ctx variables) string {
	return ""
}
func value16459(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("radius"))
}
func typed16459(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("radius"))
}
func texts16459(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("radius").Text()))
}
func text16459(e *py.Eval, ctx variables) string {
	return ""
}
func value16460(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("radius")).Text())
}
func typed16460(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("radius")).Text())
}
func texts16460(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("radius").Text())).Text())
}
func text16460(e *py.Eval, ctx variables) string {
	return ""
}
func value16461(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("radius"), "number")
}
func typed16461(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("radius"), "number")
}
func texts16461(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("radius").Text()), "number")
}
func text16461(e *py.Eval, ctx variables) string {
	return ""
}
func value16462(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("radius"), "integer")
}
func typed16462(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("radius"), "integer")
}
func texts16462(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("radius").Text()), "integer")
}
func text16462(e *py.Eval, ctx variables) string {
	return ""
}
func value16463(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("records_limit"))
}
func typed16463(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("records_limit"))
}
func texts16463(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("records_limit").Text()))
}
func text16463(e *py.Eval, ctx variables) string {
	return ""
}
func value16464(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("records_limit"))
}
func typed16464(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("records_limit"))
}
func texts16464(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("records_limit").Text()))
}
func text16464(e *py.Eval, ctx variables) string {
	return ""
}
func value16465(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("records_limit")).Text())
}
func typed16465(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("records_limit")).Text())
}
func texts16465(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("records_limit").Text())).Text())
}
func text16465(e *py.Eval, ctx variables) string {
	return ""
}
func value16466(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("records_limit"), "string")
}
func typed16466(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("records_limit"), "string")
}
func texts16466(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("records_limit").Text()), "string")
}
func text16466(e *py.Eval, ctx variables) string {
	return ""
}
func value16467(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("records_limit"), "number")
}
func typed16467(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("records_limit"), "number")
}
func texts16467(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("records_limit").Text()), "number")
}
func text16467(e *py.Eval, ctx variables) string {
	return ""
}
func value16468(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("records_limit"), "boolean")
}
func typed16468(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("records_limit"), "boolean")
}
func texts16468(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("records_limit").Text()), "boolean")
}
func text16468(e *py.Eval, ctx variables) string {
	return ""
}
func value16469(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("records_limit"), "integer")
}
func typed16469(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("records_limit"), "integer")
}
func texts16469(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("records_limit").Text()), "integer")
}
func text16469(e *py.Eval, ctx variables) string {
	return ""
}
func value16470(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("redirect_uri"))
}
func typed16470(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("redirect_uri"))
}
func texts16470(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("redirect_uri").Text()))
}
func text16470(e *py.Eval, ctx variables) string {
	return ""
}
func value16471(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("redirect_uri"))
}
func typed16471(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("redirect_uri"))
}
func texts16471(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("redirect_uri").Text()))
}
func text16471(e *py.Eval, ctx variables) string {
	return ""
}
func value16472(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("redirect_uri")).Text())
}
func typed16472(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("redirect_uri")).Text())
}
func texts16472(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("redirect_uri").Text())).Text())
}
func text16472(e *py.Eval, ctx variables) string {
	return ""
}
func value16473(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("redirect_uri"), "number")
}
func typed16473(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("redirect_uri"), "number")
}
func texts16473(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("redirect_uri").Text()), "number")
}
func text16473(e *py.Eval, ctx variables) string {
	return ""
}
func value16474(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("redirect_uri"), "string")
}
func typed16474(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("redirect_uri"), "string")
}
func texts16474(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("redirect_uri").Text()), "string")
}
func text16474(e *py.Eval, ctx variables) string {
	return ""
}
func value16475(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("redirect_uri"), "integer")
}
func typed16475(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("redirect_uri"), "integer")
}
func texts16475(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("redirect_uri").Text()), "integer")
}
func text16475(e *py.Eval, ctx variables) string {
	return ""
}
func value16476(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("refresh_token"))
}
func typed16476(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("refresh_token"))
}
func texts16476(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("refresh_token").Text()))
}
func text16476(e *py.Eval, ctx variables) string {
	return ""
}
func value16477(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("refresh_token"))
}
func typed16477(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("refresh_token"))
}
func texts16477(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("refresh_token").Text()))
}
func text16477(e *py.Eval, ctx variables) string {
	return ""
}
func value16478(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("refresh_token")).Text())
}
func typed16478(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("refresh_token")).Text())
}
func texts16478(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("refresh_token").Text())).Text())
}
func text16478(e *py.Eval, ctx variables) string {
	return ""
}
func value16479(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("refresh_token"), "integer")
}
func typed16479(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("refresh_token"), "integer")
}
func texts16479(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("refresh_token").Text()), "integer")
}
func text16479(e *py.Eval, ctx variables) string {
	return ""
}
func value16480(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("refresh_token"), "number")
}
func typed16480(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("refresh_token"), "number")
}
func texts16480(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("refresh_token").Text()), "number")
}
func text16480(e *py.Eval, ctx variables) string {
	return ""
}
func value16481(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("refresh_token"), "boolean")
}
func typed16481(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("refresh_token"), "boolean")
}
func texts16481(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("refresh_token").Text()), "boolean")
}
func text16481(e *py.Eval, ctx variables) string {
	return ""
}
func value16482(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("refresh_token"), "string")
}
func typed16482(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("refresh_token"), "string")
}
func texts16482(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("refresh_token").Text()), "string")
}
func text16482(e *py.Eval, ctx variables) string {
	return ""
}
func value16483(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("region"))
}
func typed16483(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("region"))
}
func texts16483(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("region").Text()))
}
func text16483(e *py.Eval, ctx variables) string {
	return ""
}
func value16484(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("region"))
}
func typed16484(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("region"))
}
func texts16484(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("region").Text()))
}
func text16484(e *py.Eval, ctx variables) string {
	return ""
}
func value16485(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("region")).Text())
}
func typed16485(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("region")).Text())
}
func texts16485(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("region").Text())).Text())
}
func text16485(e *py.Eval, ctx variables) string {
	return ""
}
func value16486(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("region"), "string")
}
func typed16486(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("region"), "string")
}
func texts16486(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("region").Text()), "string")
}
func text16486(e *py.Eval, ctx variables) string {
	return ""
}
func value16487(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("region"), "number")
}
func typed16487(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("region"), "number")
}
func texts16487(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("region").Text()), "number")
}
func text16487(e *py.Eval, ctx variables) string {
	return ""
}
func value16488(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("region"), "boolean")
}
func typed16488(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("region"), "boolean")
}
func texts16488(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("region").Text()), "boolean")
}
func text16488(e *py.Eval, ctx variables) string {
	return ""
}
func value16489(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("region"), "integer")
}
func typed16489(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("region"), "integer")
}
func texts16489(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("region").Text()), "integer")
}
func text16489(e *py.Eval, ctx variables) string {
	return ""
}
func value16490(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"].Member("region"), "url_base"))
}
func typed16490(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"].Member("region"), "url_base"))
}
func texts16490(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(py.Str(ctx["config"].Member("region").Text()), "url_base"))
}
func text16490(e *py.Eval, ctx variables) string {
	return ""
}
func value16491(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"].Member("region"), "url_base"))
}
func typed16491(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"].Member("region"), "url_base"))
}
func texts16491(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(py.Str(ctx["config"].Member("region").Text()), "url_base"))
}
func text16491(e *py.Eval, ctx variables) string {
	return ""
}
func value16492(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"].Member("region"), "url_base")).Text())
}
func typed16492(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"].Member("region"), "url_base")).Text())
}
func texts16492(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(py.Str(ctx["config"].Member("region").Text()), "url_base")).Text())
}
func text16492(e *py.Eval, ctx variables) string {
	return ""
}
func value16493(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("region"), "url_base"), "string")
}
func typed16493(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("region"), "url_base"), "string")
}
func texts16493(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("region").Text()), "url_base"), "string")
}
func text16493(e *py.Eval, ctx variables) string {
	return ""
}
func value16494(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("region"), "url_base"), "boolean")
}
func typed16494(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("region"), "url_base"), "boolean")
}
func texts16494(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("region").Text()), "url_base"), "boolean")
}
func text16494(e *py.Eval, ctx variables) string {
	return ""
}
func value16495(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("region"), "url_base"), "integer")
}
func typed16495(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("region"), "url_base"), "integer")
}
func texts16495(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("region").Text()), "url_base"), "integer")
}
func text16495(e *py.Eval, ctx variables) string {
	return ""
}
func value16496(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("region"), "url_base"), "number")
}
func typed16496(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("region"), "url_base"), "number")
}
func texts16496(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("region").Text()), "url_base"), "number")
}
func text16496(e *py.Eval, ctx variables) string {
	return ""
}
func value16497(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("regions"))
}
func typed16497(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("regions"))
}
func texts16497(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("regions").Text()))
}
func text16497(e *py.Eval, ctx variables) string {
	return ""
}
func value16498(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("regions"))
}
func typed16498(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("regions"))
}
func texts16498(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("regions").Text()))
}
func text16498(e *py.Eval, ctx variables) string {
	return ""
}
func value16499(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("regions")).Text())
}
func typed16499(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("regions")).Text())
}
func texts16499(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("regions").Text())).Text())
}
func text16499(e *py.Eval, ctx variables) string {
	return ""
}
func value16500(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("regions"), "integer")
}
func typed16500(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("regions"), "integer")
}
func texts16500(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("regions").Text()), "integer")
}
func text16500(e *py.Eval, ctx variables) string {
	return ""
}
func value16501(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("regions"), "number")
}
func typed16501(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("regions"), "number")
}
func texts16501(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("regions").Text()), "number")
}
func text16501(e *py.Eval, ctx variables) string {
	return ""
}
func value16502(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("regions"), "boolean")
}
func typed16502(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("regions"), "boolean")
}
func texts16502(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("regions").Text()), "boolean")
}
func text16502(e *py.Eval, ctx variables) string {
	return ""
}
func value16503(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("regions"), "string")
}
func typed16503(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("regions"), "string")
}
func texts16503(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("regions").Text()), "string")
}
func text16503(e *py.Eval, ctx variables) string {
	return ""
}
func value16504(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("restid"))
}
func typed16504(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("restid"))
}
func texts16504(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("restid").Text()))
}
func text16504(e *py.Eval, ctx variables) string {
	return ""
}
func value16505(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("restid"))
}
func typed16505(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("restid"))
}
func texts16505(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("restid").Text()))
}
func text16505(e *py.Eval, ctx variables) string {
	return ""
}
func value16506(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("restid")).Text())
}
func typed16506(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("restid")).Text())
}
func texts16506(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("restid").Text())).Text())
}
func text16506(e *py.Eval, ctx variables) string {
	return ""
}
func value16507(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("restid"), "string")
}
func typed16507(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("restid"), "string")
}
func texts16507(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("restid").Text()), "string")
}
func text16507(e *py.Eval, ctx variables) string {
	return ""
}
func value16508(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("restid"), "number")
}
func typed16508(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("restid"), "number")
}
func texts16508(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("restid").Text()), "number")
}
func text16508(e *py.Eval, ctx variables) string {
	return ""
}
func value16509(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("restid"), "boolean")
}
func typed16509(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("restid"), "boolean")
}
func texts16509(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("restid").Text()), "boolean")
}
func text16509(e *py.Eval, ctx variables) string {
	return ""
}
func value16510(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("restid"), "integer")
}
func typed16510(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("restid"), "integer")
}
func texts16510(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("restid").Text()), "integer")
}
func text16510(e *py.Eval, ctx variables) string {
	return ""
}
func value16511(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterJoin(ctx["config"].Member("run_look_ids"), py.Str(","), py.None), "{{ config['run_look_ids']|join(',') }}")
}
func typed16511(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterJoin(ctx["config"].Member("run_look_ids"), py.Str(","), py.None), "{{ config['run_look_ids']|join(',') }}")
}
func texts16511(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterJoin(py.Str(ctx["config"].Member("run_look_ids").Text()), py.Str(","), py.None), "{{ config['run_look_ids']|join(',') }}")
}
func text16511(e *py.Eval, ctx variables) string {
	return ""
}
func value16512(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterJoin(ctx["config"].Member("run_look_ids"), py.Str(","), py.None), "{{ config['run_look_ids']|join(',') }}")
}
func typed16512(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterJoin(ctx["config"].Member("run_look_ids"), py.Str(","), py.None), "{{ config['run_look_ids']|join(',') }}")
}
func texts16512(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterJoin(py.Str(ctx["config"].Member("run_look_ids").Text()), py.Str(","), py.None), "{{ config['run_look_ids']|join(',') }}")
}
func text16512(e *py.Eval, ctx variables) string {
	return ""
}
func value16513(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterJoin(ctx["config"].Member("run_look_ids"), py.Str(","), py.None), "{{ config['run_look_ids']|join(',') }}").Text())
}
func typed16513(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterJoin(ctx["config"].Member("run_look_ids"), py.Str(","), py.None), "{{ config['run_look_ids']|join(',') }}").Text())
}
func texts16513(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterJoin(py.Str(ctx["config"].Member("run_look_ids").Text()), py.Str(","), py.None), "{{ config['run_look_ids']|join(',') }}").Text())
}
func text16513(e *py.Eval, ctx variables) string {
	return ""
}
func value16514(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(ctx["config"].Member("run_look_ids"), py.Str(","), py.None), "integer", "{{ config['run_look_ids']|join(',') }}")
}
func typed16514(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(ctx["config"].Member("run_look_ids"), py.Str(","), py.None), "integer", "{{ config['run_look_ids']|join(',') }}")
}
func texts16514(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(py.Str(ctx["config"].Member("run_look_ids").Text()), py.Str(","), py.None), "integer", "{{ config['run_look_ids']|join(',') }}")
}
func text16514(e *py.Eval, ctx variables) string {
	return ""
}
func value16515(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(ctx["config"].Member("run_look_ids"), py.Str(","), py.None), "boolean", "{{ config['run_look_ids']|join(',') }}")
}
func typed16515(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(ctx["config"].Member("run_look_ids"), py.Str(","), py.None), "boolean", "{{ config['run_look_ids']|join(',') }}")
}
func texts16515(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(py.Str(ctx["config"].Member("run_look_ids").Text()), py.Str(","), py.None), "boolean", "{{ config['run_look_ids']|join(',') }}")
}
func text16515(e *py.Eval, ctx variables) string {
	return ""
}
func value16516(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(ctx["config"].Member("run_look_ids"), py.Str(","), py.None), "string", "{{ config['run_look_ids']|join(',') }}")
}
func typed16516(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(ctx["config"].Member("run_look_ids"), py.Str(","), py.None), "string", "{{ config['run_look_ids']|join(',') }}")
}
func texts16516(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(py.Str(ctx["config"].Member("run_look_ids").Text()), py.Str(","), py.None), "string", "{{ config['run_look_ids']|join(',') }}")
}
func text16516(e *py.Eval, ctx variables) string {
	return ""
}
func value16517(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(ctx["config"].Member("run_look_ids"), py.Str(","), py.None), "number", "{{ config['run_look_ids']|join(',') }}")
}
func typed16517(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(ctx["config"].Member("run_look_ids"), py.Str(","), py.None), "number", "{{ config['run_look_ids']|join(',') }}")
}
func texts16517(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterJoin(py.Str(ctx["config"].Member("run_look_ids").Text()), py.Str(","), py.None), "number", "{{ config['run_look_ids']|join(',') }}")
}
func text16517(e *py.Eval, ctx variables) string {
	return ""
}
func value16518(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("scope_type"))
}
func typed16518(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("scope_type"))
}
func texts16518(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("scope_type").Text()))
}
func text16518(e *py.Eval, ctx variables) string {
	return ""
}
func value16519(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("scope_type"))
}
func typed16519(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("scope_type"))
}
func texts16519(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("scope_type").Text()))
}
func text16519(e *py.Eval, ctx variables) string {
	return ""
}
func value16520(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("scope_type")).Text())
}
func typed16520(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("scope_type")).Text())
}
func texts16520(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("scope_type").Text())).Text())
}
func text16520(e *py.Eval, ctx variables) string {
	return ""
}
func value16521(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("scope_type"), "string")
}
func typed16521(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("scope_type"), "string")
}
func texts16521(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("scope_type").Text()), "string")
}
func text16521(e *py.Eval, ctx variables) string {
	return ""
}
func value16522(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("scope_type"), "integer")
}
func typed16522(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("scope_type"), "integer")
}
func texts16522(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("scope_type").Text()), "integer")
}
func text16522(e *py.Eval, ctx variables) string {
	return ""
}
func value16523(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("scope_type"), "number")
}
func typed16523(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("scope_type"), "number")
}
func texts16523(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("scope_type").Text()), "number")
}
func text16523(e *py.Eval, ctx variables) string {
	return ""
}
func value16524(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("scope_type"), "boolean")
}
func typed16524(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("scope_type"), "boolean")
}
func texts16524(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("scope_type").Text()), "boolean")
}
func text16524(e *py.Eval, ctx variables) string {
	return ""
}
func value16525(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("search"))
}
func typed16525(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("search"))
}
func texts16525(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("search").Text()))
}
func text16525(e *py.Eval, ctx variables) string {
	return ""
}
func value16526(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("search"))
}
func typed16526(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("search"))
}
func texts16526(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("search").Text()))
}
func text16526(e *py.Eval, ctx variables) string {
	return ""
}
func value16527(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("search")).Text())
}
func typed16527(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("search")).Text())
}
func texts16527(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("search").Text())).Text())
}
func text16527(e *py.Eval, ctx variables) string {
	return ""
}
func value16528(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("search"), "string")
}
func typed16528(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("search"), "string")
}
func texts16528(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("search").Text()), "string")
}
func text16528(e *py.Eval, ctx variables) string {
	return ""
}
func value16529(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("search"), "integer")
}
func typed16529(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("search"), "integer")
}
func texts16529(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("search").Text()), "integer")
}
func text16529(e *py.Eval, ctx variables) string {
	return ""
}
func value16530(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("search"), "number")
}
func typed16530(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("search"), "number")
}
func texts16530(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("search").Text()), "number")
}
func text16530(e *py.Eval, ctx variables) string {
	return ""
}
func value16531(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("search"), "boolean")
}
func typed16531(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("search"), "boolean")
}
func texts16531(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("search").Text()), "boolean")
}
func text16531(e *py.Eval, ctx variables) string {
	return ""
}
func value16532(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("search_cards_query"))
}
func typed16532(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("search_cards_query"))
}
func texts16532(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("search_cards_query").Text()))
}
func text16532(e *py.Eval, ctx variables) string {
	return ""
}
func value16533(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("search_cards_query"))
}
func typed16533(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("search_cards_query"))
}
func texts16533(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("search_cards_query").Text()))
}
func text16533(e *py.Eval, ctx variables) string {
	return ""
}
func value16534(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("search_cards_query")).Text())
}
func typed16534(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("search_cards_query")).Text())
}
func texts16534(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("search_cards_query").Text())).Text())
}
func text16534(e *py.Eval, ctx variables) string {
	return ""
}
func value16535(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("search_cards_query"), "string")
}
func typed16535(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("search_cards_query"), "string")
}
func texts16535(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("search_cards_query").Text()), "string")
}
func text16535(e *py.Eval, ctx variables) string {
	return ""
}
func value16536(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("search_cards_query"), "number")
}
func typed16536(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("search_cards_query"), "number")
}
func texts16536(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("search_cards_query").Text()), "number")
}
func text16536(e *py.Eval, ctx variables) string {
	return ""
}
func value16537(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("search_cards_query"), "boolean")
}
func typed16537(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("search_cards_query"), "boolean")
}
func texts16537(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("search_cards_query").Text()), "boolean")
}
func text16537(e *py.Eval, ctx variables) string {
	return ""
}
func value16538(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("search_cards_query"), "integer")
}
func typed16538(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("search_cards_query"), "integer")
}
func texts16538(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("search_cards_query").Text()), "integer")
}
func text16538(e *py.Eval, ctx variables) string {
	return ""
}
func value16539(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("search_query"))
}
func typed16539(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("search_query"))
}
func texts16539(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("search_query").Text()))
}
func text16539(e *py.Eval, ctx variables) string {
	return ""
}
func value16540(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("search_query"))
}
func typed16540(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("search_query"))
}
func texts16540(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("search_query").Text()))
}
func text16540(e *py.Eval, ctx variables) string {
	return ""
}
func value16541(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("search_query")).Text())
}
func typed16541(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("search_query")).Text())
}
func texts16541(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("search_query").Text())).Text())
}
func text16541(e *py.Eval, ctx variables) string {
	return ""
}
func value16542(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("search_query"), "integer")
}
func typed16542(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("search_query"), "integer")
}
func texts16542(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("search_query").Text()), "integer")
}
func text16542(e *py.Eval, ctx variables) string {
	return ""
}
func value16543(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("search_query"), "string")
}
func typed16543(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("search_query"), "string")
}
func texts16543(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("search_query").Text()), "string")
}
func text16543(e *py.Eval, ctx variables) string {
	return ""
}
func value16544(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("search_store"))
}
func typed16544(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("search_store"))
}
func texts16544(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("search_store").Text()))
}
func text16544(e *py.Eval, ctx variables) string {
	return ""
}
func value16545(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("search_store"))
}
func typed16545(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("search_store"))
}
func texts16545(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("search_store").Text()))
}
func text16545(e *py.Eval, ctx variables) string {
	return ""
}
func value16546(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("search_store")).Text())
}
func typed16546(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("search_store")).Text())
}
func texts16546(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("search_store").Text())).Text())
}
func text16546(e *py.Eval, ctx variables) string {
	return ""
}
func value16547(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("search_store"), "integer")
}
func typed16547(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("search_store"), "integer")
}
func texts16547(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("search_store").Text()), "integer")
}
func text16547(e *py.Eval, ctx variables) string {
	return ""
}
func value16548(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("search_store"), "number")
}
func typed16548(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("search_store"), "number")
}
func texts16548(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("search_store").Text()), "number")
}
func text16548(e *py.Eval, ctx variables) string {
	return ""
}
func value16549(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("search_store"), "boolean")
}
func typed16549(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("search_store"), "boolean")
}
func texts16549(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("search_store").Text()), "boolean")
}
func text16549(e *py.Eval, ctx variables) string {
	return ""
}
func value16550(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("search_store"), "string")
}
func typed16550(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("search_store"), "string")
}
func texts16550(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("search_store").Text()), "string")
}
func text16550(e *py.Eval, ctx variables) string {
	return ""
}
func value16551(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("secret"))
}
func typed16551(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("secret"))
}
func texts16551(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("secret").Text()))
}
func text16551(e *py.Eval, ctx variables) string {
	return ""
}
func value16552(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("secret"))
}
func typed16552(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("secret"))
}
func texts16552(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("secret").Text()))
}
func text16552(e *py.Eval, ctx variables) string {
	return ""
}
func value16553(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("secret")).Text())
}
func typed16553(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("secret")).Text())
}
func texts16553(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("secret").Text())).Text())
}
func text16553(e *py.Eval, ctx variables) string {
	return ""
}
func value16554(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("secret"), "string")
}
func typed16554(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("secret"), "string")
}
func texts16554(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("secret").Text()), "string")
}
func text16554(e *py.Eval, ctx variables) string {
	return ""
}
func value16555(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("secret"), "integer")
}
func typed16555(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("secret"), "integer")
}
func texts16555(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("secret").Text()), "integer")
}
func text16555(e *py.Eval, ctx variables) string {
	return ""
}
func value16556(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("secret"), "number")
}
func typed16556(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("secret"), "number")
}
func texts16556(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("secret").Text()), "number")
}
func text16556(e *py.Eval, ctx variables) string {
	return ""
}
func value16557(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("secret_key"))
}
func typed16557(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("secret_key"))
}
func texts16557(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("secret_key").Text()))
}
func text16557(e *py.Eval, ctx variables) string {
	return ""
}
func value16558(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("secret_key"))
}
func typed16558(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("secret_key"))
}
func texts16558(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("secret_key").Text()))
}
func text16558(e *py.Eval, ctx variables) string {
	return ""
}
func value16559(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("secret_key")).Text())
}
func typed16559(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("secret_key")).Text())
}
func texts16559(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("secret_key").Text())).Text())
}
func text16559(e *py.Eval, ctx variables) string {
	return ""
}
func value16560(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("secret_key"), "integer")
}
func typed16560(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("secret_key"), "integer")
}
func texts16560(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("secret_key").Text()), "integer")
}
func text16560(e *py.Eval, ctx variables) string {
	return ""
}
func value16561(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("secret_key"), "number")
}
func typed16561(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("secret_key"), "number")
}
func texts16561(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("secret_key").Text()), "number")
}
func text16561(e *py.Eval, ctx variables) string {
	return ""
}
func value16562(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("secret_key"), "boolean")
}
func typed16562(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("secret_key"), "boolean")
}
func texts16562(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("secret_key").Text()), "boolean")
}
func text16562(e *py.Eval, ctx variables) string {
	return ""
}
func value16563(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("secret_key"), "string")
}
func typed16563(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("secret_key"), "string")
}
func texts16563(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("secret_key").Text()), "string")
}
func text16563(e *py.Eval, ctx variables) string {
	return ""
}
func value16564(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("section"))
}
func typed16564(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("section"))
}
func texts16564(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("section").Text()))
}
func text16564(e *py.Eval, ctx variables) string {
	return ""
}
func value16565(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("section"))
}
func typed16565(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("section"))
}
func texts16565(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("section").Text()))
}
func text16565(e *py.Eval, ctx variables) string {
	return ""
}
func value16566(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("section")).Text())
}
func typed16566(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("section")).Text())
}
func texts16566(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("section").Text())).Text())
}
func text16566(e *py.Eval, ctx variables) string {
	return ""
}
func value16567(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("section"), "string")
}
func typed16567(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("section"), "string")
}
func texts16567(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("section").Text()), "string")
}
func text16567(e *py.Eval, ctx variables) string {
	return ""
}
func value16568(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("section"), "number")
}
func typed16568(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("section"), "number")
}
func texts16568(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("section").Text()), "number")
}
func text16568(e *py.Eval, ctx variables) string {
	return ""
}
func value16569(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("section"), "boolean")
}
func typed16569(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("section"), "boolean")
}
func texts16569(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("section").Text()), "boolean")
}
func text16569(e *py.Eval, ctx variables) string {
	return ""
}
func value16570(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("section"), "integer")
}
func typed16570(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("section"), "integer")
}
func texts16570(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("section").Text()), "integer")
}
func text16570(e *py.Eval, ctx variables) string {
	return ""
}
func value16571(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("serverid"))
}
func typed16571(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("serverid"))
}
func texts16571(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("serverid").Text()))
}
func text16571(e *py.Eval, ctx variables) string {
	return ""
}
func value16572(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("serverid"))
}
func typed16572(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("serverid"))
}
func texts16572(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("serverid").Text()))
}
func text16572(e *py.Eval, ctx variables) string {
	return ""
}
func value16573(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("serverid")).Text())
}
func typed16573(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("serverid")).Text())
}
func texts16573(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("serverid").Text())).Text())
}
func text16573(e *py.Eval, ctx variables) string {
	return ""
}
func value16574(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("serverid"), "boolean")
}
func typed16574(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("serverid"), "boolean")
}
func texts16574(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("serverid").Text()), "boolean")
}
func text16574(e *py.Eval, ctx variables) string {
	return ""
}
func value16575(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("serverid"), "number")
}
func typed16575(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("serverid"), "number")
}
func texts16575(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("serverid").Text()), "number")
}
func text16575(e *py.Eval, ctx variables) string {
	return ""
}
func value16576(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("serverid"), "string")
}
func typed16576(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("serverid"), "string")
}
func texts16576(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("serverid").Text()), "string")
}
func text16576(e *py.Eval, ctx variables) string {
	return ""
}
func value16577(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("session_token"))
}
func typed16577(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("session_token"))
}
func texts16577(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("session_token").Text()))
}
func text16577(e *py.Eval, ctx variables) string {
	return ""
}
func value16578(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("session_token"))
}
func typed16578(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("session_token"))
}
func texts16578(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("session_token").Text()))
}
func text16578(e *py.Eval, ctx variables) string {
	return ""
}
func value16579(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("session_token")).Text())
}
func typed16579(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("session_token")).Text())
}
func texts16579(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("session_token").Text())).Text())
}
func text16579(e *py.Eval, ctx variables) string {
	return ""
}
func value16580(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("session_token"), "integer")
}
func typed16580(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("session_token"), "integer")
}
func texts16580(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("session_token").Text()), "integer")
}
func text16580(e *py.Eval, ctx variables) string {
	return ""
}
func value16581(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("session_token"), "boolean")
}
func typed16581(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("session_token"), "boolean")
}
func texts16581(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("session_token").Text()), "boolean")
}
func text16581(e *py.Eval, ctx variables) string {
	return ""
}
func value16582(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("session_token"), "string")
}
func typed16582(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("session_token"), "string")
}
func texts16582(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("session_token").Text()), "string")
}
func text16582(e *py.Eval, ctx variables) string {
	return ""
}
func value16583(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("session_token"), "number")
}
func typed16583(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("session_token"), "number")
}
func texts16583(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("session_token").Text()), "number")
}
func text16583(e *py.Eval, ctx variables) string {
	return ""
}
func value16584(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("signer_ids"))
}
func typed16584(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("signer_ids"))
}
func texts16584(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("signer_ids").Text()))
}
func text16584(e *py.Eval, ctx variables) string {
	return ""
}
func value16585(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("signer_ids"))
}
func typed16585(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("signer_ids"))
}
func texts16585(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("signer_ids").Text()))
}
func text16585(e *py.Eval, ctx variables) string {
	return ""
}
func value16586(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("signer_ids")).Text())
}
func typed16586(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("signer_ids")).Text())
}
func texts16586(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("signer_ids").Text())).Text())
}
func text16586(e *py.Eval, ctx variables) string {
	return ""
}
func value16587(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("signer_ids"), "string")
}
func typed16587(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("signer_ids"), "string")
}
func texts16587(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("signer_ids").Text()), "string")
}
func text16587(e *py.Eval, ctx variables) string {
	return ""
}
func value16588(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("signer_ids"), "integer")
}
func typed16588(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("signer_ids"), "integer")
}
func texts16588(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("signer_ids").Text()), "integer")
}
func text16588(e *py.Eval, ctx variables) string {
	return ""
}
func value16589(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("signer_ids"), "number")
}
func typed16589(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("signer_ids"), "number")
}
func texts16589(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("signer_ids").Text()), "number")
}
func text16589(e *py.Eval, ctx variables) string {
	return ""
}
func value16590(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("signer_ids"), "boolean")
}
func typed16590(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("signer_ids"), "boolean")
}
func texts16590(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("signer_ids").Text()), "boolean")
}
func text16590(e *py.Eval, ctx variables) string {
	return ""
}
func value16591(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("site_api_key"))
}
func typed16591(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("site_api_key"))
}
func texts16591(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("site_api_key").Text()))
}
func text16591(e *py.Eval, ctx variables) string {
	return ""
}
func value16592(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("site_api_key"))
}
func typed16592(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("site_api_key"))
}
func texts16592(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("site_api_key").Text()))
}
func text16592(e *py.Eval, ctx variables) string {
	return ""
}
func value16593(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("site_api_key")).Text())
}
func typed16593(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("site_api_key")).Text())
}
func texts16593(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("site_api_key").Text())).Text())
}
func text16593(e *py.Eval, ctx variables) string {
	return ""
}
func value16594(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("site_api_key"), "integer")
}
func typed16594(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("site_api_key"), "integer")
}
func texts16594(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("site_api_key").Text()), "integer")
}
func text16594(e *py.Eval, ctx variables) string {
	return ""
}
func value16595(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("site_api_key"), "boolean")
}
func typed16595(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("site_api_key"), "boolean")
}
func texts16595(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("site_api_key").Text()), "boolean")
}
func text16595(e *py.Eval, ctx variables) string {
	return ""
}
func value16596(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("site_api_key"), "string")
}
func typed16596(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("site_api_key"), "string")
}
func texts16596(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("site_api_key").Text()), "string")
}
func text16596(e *py.Eval, ctx variables) string {
	return ""
}
func value16597(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("site_id"))
}
func typed16597(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("site_id"))
}
func texts16597(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("site_id").Text()))
}
func text16597(e *py.Eval, ctx variables) string {
	return ""
}
func value16598(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("site_id"))
}
func typed16598(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("site_id"))
}
func texts16598(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("site_id").Text()))
}
func text16598(e *py.Eval, ctx variables) string {
	return ""
}
func value16599(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("site_id")).Text())
}
func typed16599(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("site_id")).Text())
}
func texts16599(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("site_id").Text())).Text())
}
func text16599(e *py.Eval, ctx variables) string {
	return ""
}
func value16600(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("site_id"), "string")
}
func typed16600(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("site_id"), "string")
}
func texts16600(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("site_id").Text()), "string")
}
func text16600(e *py.Eval, ctx variables) string {
	return ""
}
func value16601(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("site_id"), "boolean")
}
func typed16601(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("site_id"), "boolean")
}
func texts16601(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("site_id").Text()), "boolean")
}
func text16601(e *py.Eval, ctx variables) string {
	return ""
}
func value16602(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("site_id"), "integer")
}
func typed16602(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("site_id"), "integer")
}
func texts16602(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("site_id").Text()), "integer")
}
func text16602(e *py.Eval, ctx variables) string {
	return ""
}
func value16603(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("site_id"), "number")
}
func typed16603(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("site_id"), "number")
}
func texts16603(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("site_id").Text()), "number")
}
func text16603(e *py.Eval, ctx variables) string {
	return ""
}
func value16604(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("size"))
}
func typed16604(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("size"))
}
func texts16604(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("size").Text()))
}
func text16604(e *py.Eval, ctx variables) string {
	return ""
}
func value16605(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("size"))
}
func typed16605(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("size"))
}
func texts16605(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("size").Text()))
}
func text16605(e *py.Eval, ctx variables) string {
	return ""
}
func value16606(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("size")).Text())
}
func typed16606(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("size")).Text())
}
func texts16606(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("size").Text())).Text())
}
func text16606(e *py.Eval, ctx variables) string {
	return ""
}
func value16607(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("size"), "integer")
}
func typed16607(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("size"), "integer")
}
func texts16607(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("size").Text()), "integer")
}
func text16607(e *py.Eval, ctx variables) string {
	return ""
}
func value16608(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("size"), "boolean")
}
func typed16608(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("size"), "boolean")
}
func texts16608(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("size").Text()), "boolean")
}
func text16608(e *py.Eval, ctx variables) string {
	return ""
}
func value16609(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("size"), "string")
}
func typed16609(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("size"), "string")
}
func texts16609(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("size").Text()), "string")
}
func text16609(e *py.Eval, ctx variables) string {
	return ""
}
func value16610(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"], "sort"))
}
func typed16610(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"], "sort"))
}
func texts16610(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("sort").Text()))
}
func text16610(e *py.Eval, ctx variables) string {
	return ""
}
func value16611(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"], "sort"))
}
func typed16611(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"], "sort"))
}
func texts16611(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("sort").Text()))
}
func text16611(e *py.Eval, ctx variables) string {
	return ""
}
func value16612(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"], "sort")).Text())
}
func typed16612(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"], "sort")).Text())
}
func texts16612(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("sort").Text())).Text())
}
func text16612(e *py.Eval, ctx variables) string {
	return ""
}
func value16613(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "sort"), "string")
}
func typed16613(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "sort"), "string")
}
func texts16613(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("sort").Text()), "string")
}
func text16613(e *py.Eval, ctx variables) string {
	return ""
}
func value16614(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "sort"), "integer")
}
func typed16614(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "sort"), "integer")
}
func texts16614(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("sort").Text()), "integer")
}
func text16614(e *py.Eval, ctx variables) string {
	return ""
}
func value16615(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "sort"), "number")
}
func typed16615(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "sort"), "number")
}
func texts16615(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("sort").Text()), "number")
}
func text16615(e *py.Eval, ctx variables) string {
	return ""
}
func value16616(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "sort"), "boolean")
}
func typed16616(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "sort"), "boolean")
}
func texts16616(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("sort").Text()), "boolean")
}
func text16616(e *py.Eval, ctx variables) string {
	return ""
}
func value16617(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("sortby"))
}
func typed16617(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("sortby"))
}
func texts16617(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("sortby").Text()))
}
func text16617(e *py.Eval, ctx variables) string {
	return ""
}
func value16618(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("sortby"))
}
func typed16618(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("sortby"))
}
func texts16618(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("sortby").Text()))
}
func text16618(e *py.Eval, ctx variables) string {
	return ""
}
func value16619(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("sortby")).Text())
}
func typed16619(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("sortby")).Text())
}
func texts16619(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("sortby").Text())).Text())
}
func text16619(e *py.Eval, ctx variables) string {
	return ""
}
func value16620(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("sortby"), "integer")
}
func typed16620(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("sortby"), "integer")
}
func texts16620(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("sortby").Text()), "integer")
}
func text16620(e *py.Eval, ctx variables) string {
	return ""
}
func value16621(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("sortby"), "boolean")
}
func typed16621(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("sortby"), "boolean")
}
func texts16621(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("sortby").Text()), "boolean")
}
func text16621(e *py.Eval, ctx variables) string {
	return ""
}
func value16622(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("sortby"), "string")
}
func typed16622(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("sortby"), "string")
}
func texts16622(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("sortby").Text()), "string")
}
func text16622(e *py.Eval, ctx variables) string {
	return ""
}
func value16623(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("sortby"), "number")
}
func typed16623(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("sortby"), "number")
}
func texts16623(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("sortby").Text()), "number")
}
func text16623(e *py.Eval, ctx variables) string {
	return ""
}
func value16624(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("start"))
}
func typed16624(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("start"))
}
func texts16624(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("start").Text()))
}
func text16624(e *py.Eval, ctx variables) string {
	return ""
}
func value16625(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("start"))
}
func typed16625(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("start"))
}
func texts16625(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("start").Text()))
}
func text16625(e *py.Eval, ctx variables) string {
	return ""
}
func value16626(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("start")).Text())
}
func typed16626(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("start")).Text())
}
func texts16626(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("start").Text())).Text())
}
func text16626(e *py.Eval, ctx variables) string {
	return ""
}
func value16627(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start"), "integer")
}
func typed16627(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start"), "integer")
}
func texts16627(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start").Text()), "integer")
}
func text16627(e *py.Eval, ctx variables) string {
	return ""
}
func value16628(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start"), "number")
}
func typed16628(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start"), "number")
}
func texts16628(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start").Text()), "number")
}
func text16628(e *py.Eval, ctx variables) string {
	return ""
}
func value16629(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start"), "string")
}
func typed16629(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start"), "string")
}
func texts16629(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start").Text()), "string")
}
func text16629(e *py.Eval, ctx variables) string {
	return ""
}
func value16630(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start"), "boolean")
}
func typed16630(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start"), "boolean")
}
func texts16630(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start").Text()), "boolean")
}
func text16630(e *py.Eval, ctx variables) string {
	return ""
}
func value16631(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(e.In(py.Str("start_date"), ctx["config"]), func() py.Value { return ctx["config"].Member("start_date") }, func() py.Value { return e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['start_date'] if 'start_date' in config else day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed16631(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(e.In(py.Str("start_date"), ctx["config"]), func() py.Value { return ctx["config"].Member("start_date") }, func() py.Value { return e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['start_date'] if 'start_date' in config else day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts16631(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(e.In(py.Str("start_date"), ctx["config"]), func() py.Value { return py.Str(ctx["config"].Member("start_date").Text()) }, func() py.Value { return e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['start_date'] if 'start_date' in config else day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text16631(e *py.Eval, ctx variables) string {
	return ""
}
func value16632(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(e.In(py.Str("start_date"), ctx["config"]), func() py.Value { return ctx["config"].Member("start_date") }, func() py.Value { return e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['start_date'] if 'start_date' in config else day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed16632(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(e.In(py.Str("start_date"), ctx["config"]), func() py.Value { return ctx["config"].Member("start_date") }, func() py.Value { return e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['start_date'] if 'start_date' in config else day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts16632(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(e.In(py.Str("start_date"), ctx["config"]), func() py.Value { return py.Str(ctx["config"].Member("start_date").Text()) }, func() py.Value { return e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['start_date'] if 'start_date' in config else day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text16632(e *py.Eval, ctx variables) string {
	return ""
}
func value16633(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(e.In(py.Str("start_date"), ctx["config"]), func() py.Value { return ctx["config"].Member("start_date") }, func() py.Value { return e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['start_date'] if 'start_date' in config else day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func typed16633(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(e.In(py.Str("start_date"), ctx["config"]), func() py.Value { return ctx["config"].Member("start_date") }, func() py.Value { return e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['start_date'] if 'start_date' in config else day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func texts16633(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(e.In(py.Str("start_date"), ctx["config"]), func() py.Value { return py.Str(ctx["config"].Member("start_date").Text()) }, func() py.Value { return e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['start_date'] if 'start_date' in config else day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func text16633(e *py.Eval, ctx variables) string {
	return ""
}
func value16634(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.In(py.Str("start_date"), ctx["config"]), func() py.Value { return ctx["config"].Member("start_date") }, func() py.Value { return e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"string",
		"{{ config['start_date'] if 'start_date' in config else day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed16634(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.In(py.Str("start_date"), ctx["config"]), func() py.Value { return ctx["config"].Member("start_date") }, func() py.Value { return e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"string",
		"{{ config['start_date'] if 'start_date' in config else day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts16634(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.In(py.Str("start_date"), ctx["config"]), func() py.Value { return py.Str(ctx["config"].Member("start_date").Text()) }, func() py.Value { return e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"string",
		"{{ config['start_date'] if 'start_date' in config else day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text16634(e *py.Eval, ctx variables) string {
	return ""
}
func value16635(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.In(py.Str("start_date"), ctx["config"]), func() py.Value { return ctx["config"].Member("start_date") }, func() py.Value { return e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"boolean",
		"{{ config['start_date'] if 'start_date' in config else day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed16635(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.In(py.Str("start_date"), ctx["config"]), func() py.Value { return ctx["config"].Member("start_date") }, func() py.Value { return e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"boolean",
		"{{ config['start_date'] if 'start_date' in config else day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts16635(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.In(py.Str("start_date"), ctx["config"]), func() py.Value { return py.Str(ctx["config"].Member("start_date").Text()) }, func() py.Value { return e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"boolean",
		"{{ config['start_date'] if 'start_date' in config else day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text16635(e *py.Eval, ctx variables) string {
	return ""
}
func value16636(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.In(py.Str("start_date"), ctx["config"]), func() py.Value { return ctx["config"].Member("start_date") }, func() py.Value { return e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"number",
		"{{ config['start_date'] if 'start_date' in config else day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed16636(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.In(py.Str("start_date"), ctx["config"]), func() py.Value { return ctx["config"].Member("start_date") }, func() py.Value { return e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"number",
		"{{ config['start_date'] if 'start_date' in config else day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts16636(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.In(py.Str("start_date"), ctx["config"]), func() py.Value { return py.Str(ctx["config"].Member("start_date").Text()) }, func() py.Value { return e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"number",
		"{{ config['start_date'] if 'start_date' in config else day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text16636(e *py.Eval, ctx variables) string {
	return ""
}
func value16637(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.In(py.Str("start_date"), ctx["config"]), func() py.Value { return ctx["config"].Member("start_date") }, func() py.Value { return e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"integer",
		"{{ config['start_date'] if 'start_date' in config else day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed16637(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.In(py.Str("start_date"), ctx["config"]), func() py.Value { return ctx["config"].Member("start_date") }, func() py.Value { return e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"integer",
		"{{ config['start_date'] if 'start_date' in config else day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts16637(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.In(py.Str("start_date"), ctx["config"]), func() py.Value { return py.Str(ctx["config"].Member("start_date").Text()) }, func() py.Value { return e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"integer",
		"{{ config['start_date'] if 'start_date' in config else day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text16637(e *py.Eval, ctx variables) string {
	return ""
}
func value16638(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Or(ctx["config"].Member("start_date"), func() py.Value {
			return e.Call(py.Str(" "), "join", e.Call(e.Index(e.Call(e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "split", py.Str(".")), 0), "split", py.Str("T")))
		}),
		"{{ config['start_date'] or ' '.join(day_delta(-7).split('.')[0].split('T')) }}",
	)
}
func typed16638(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Or(ctx["config"].Member("start_date"), func() py.Value {
			return e.Call(py.Str(" "), "join", e.Call(e.Index(e.Call(e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "split", py.Str(".")), 0), "split", py.Str("T")))
		}),
		"{{ config['start_date'] or ' '.join(day_delta(-7).split('.')[0].split('T')) }}",
	)
}
func texts16638(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value {
			return e.Call(py.Str(" "), "join", e.Call(e.Index(e.Call(e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "split", py.Str(".")), 0), "split", py.Str("T")))
		}),
		"{{ config['start_date'] or ' '.join(day_delta(-7).split('.')[0].split('T')) }}",
	)
}
func text16638(e *py.Eval, ctx variables) string {
	return ""
}
func value16639(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Or(ctx["config"].Member("start_date"), func() py.Value {
			return e.Call(py.Str(" "), "join", e.Call(e.Index(e.Call(e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "split", py.Str(".")), 0), "split", py.Str("T")))
		}),
		"{{ config['start_date'] or ' '.join(day_delta(-7).split('.')[0].split('T')) }}",
	)
}
func typed16639(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Or(ctx["config"].Member("start_date"), func() py.Value {
			return e.Call(py.Str(" "), "join", e.Call(e.Index(e.Call(e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "split", py.Str(".")), 0), "split", py.Str("T")))
		}),
		"{{ config['start_date'] or ' '.join(day_delta(-7).split('.')[0].split('T')) }}",
	)
}
func texts16639(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value {
			return e.Call(py.Str(" "), "join", e.Call(e.Index(e.Call(e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "split", py.Str(".")), 0), "split", py.Str("T")))
		}),
		"{{ config['start_date'] or ' '.join(day_delta(-7).split('.')[0].split('T')) }}",
	)
}
func text16639(e *py.Eval, ctx variables) string {
	return ""
}
func value16640(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Or(ctx["config"].Member("start_date"), func() py.Value {
			return e.Call(py.Str(" "), "join", e.Call(e.Index(e.Call(e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "split", py.Str(".")), 0), "split", py.Str("T")))
		}),
		"{{ config['start_date'] or ' '.join(day_delta(-7).split('.')[0].split('T')) }}",
	).Text())
}
func typed16640(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Or(ctx["config"].Member("start_date"), func() py.Value {
			return e.Call(py.Str(" "), "join", e.Call(e.Index(e.Call(e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "split", py.Str(".")), 0), "split", py.Str("T")))
		}),
		"{{ config['start_date'] or ' '.join(day_delta(-7).split('.')[0].split('T')) }}",
	).Text())
}
func texts16640(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value {
			return e.Call(py.Str(" "), "join", e.Call(e.Index(e.Call(e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "split", py.Str(".")), 0), "split", py.Str("T")))
		}),
		"{{ config['start_date'] or ' '.join(day_delta(-7).split('.')[0].split('T')) }}",
	).Text())
}
func text16640(e *py.Eval, ctx variables) string {
	return ""
}
func value16641(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(ctx["config"].Member("start_date"), func() py.Value {
			return e.Call(py.Str(" "), "join", e.Call(e.Index(e.Call(e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "split", py.Str(".")), 0), "split", py.Str("T")))
		}),
		"string",
		"{{ config['start_date'] or ' '.join(day_delta(-7).split('.')[0].split('T')) }}",
	)
}
func typed16641(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(ctx["config"].Member("start_date"), func() py.Value {
			return e.Call(py.Str(" "), "join", e.Call(e.Index(e.Call(e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "split", py.Str(".")), 0), "split", py.Str("T")))
		}),
		"string",
		"{{ config['start_date'] or ' '.join(day_delta(-7).split('.')[0].split('T')) }}",
	)
}
func texts16641(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value {
			return e.Call(py.Str(" "), "join", e.Call(e.Index(e.Call(e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "split", py.Str(".")), 0), "split", py.Str("T")))
		}),
		"string",
		"{{ config['start_date'] or ' '.join(day_delta(-7).split('.')[0].split('T')) }}",
	)
}
func text16641(e *py.Eval, ctx variables) string {
	return ""
}
func value16642(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(ctx["config"].Member("start_date"), func() py.Value {
			return e.Call(py.Str(" "), "join", e.Call(e.Index(e.Call(e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "split", py.Str(".")), 0), "split", py.Str("T")))
		}),
		"integer",
		"{{ config['start_date'] or ' '.join(day_delta(-7).split('.')[0].split('T')) }}",
	)
}
func typed16642(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(ctx["config"].Member("start_date"), func() py.Value {
			return e.Call(py.Str(" "), "join", e.Call(e.Index(e.Call(e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "split", py.Str(".")), 0), "split", py.Str("T")))
		}),
		"integer",
		"{{ config['start_date'] or ' '.join(day_delta(-7).split('.')[0].split('T')) }}",
	)
}
func texts16642(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value {
			return e.Call(py.Str(" "), "join", e.Call(e.Index(e.Call(e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "split", py.Str(".")), 0), "split", py.Str("T")))
		}),
		"integer",
		"{{ config['start_date'] or ' '.join(day_delta(-7).split('.')[0].split('T')) }}",
	)
}
func text16642(e *py.Eval, ctx variables) string {
	return ""
}
func value16643(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(ctx["config"].Member("start_date"), func() py.Value {
			return e.Call(py.Str(" "), "join", e.Call(e.Index(e.Call(e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "split", py.Str(".")), 0), "split", py.Str("T")))
		}),
		"number",
		"{{ config['start_date'] or ' '.join(day_delta(-7).split('.')[0].split('T')) }}",
	)
}
func typed16643(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(ctx["config"].Member("start_date"), func() py.Value {
			return e.Call(py.Str(" "), "join", e.Call(e.Index(e.Call(e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "split", py.Str(".")), 0), "split", py.Str("T")))
		}),
		"number",
		"{{ config['start_date'] or ' '.join(day_delta(-7).split('.')[0].split('T')) }}",
	)
}
func texts16643(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value {
			return e.Call(py.Str(" "), "join", e.Call(e.Index(e.Call(e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "split", py.Str(".")), 0), "split", py.Str("T")))
		}),
		"number",
		"{{ config['start_date'] or ' '.join(day_delta(-7).split('.')[0].split('T')) }}",
	)
}
func text16643(e *py.Eval, ctx variables) string {
	return ""
}
func value16644(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(ctx["config"].Member("start_date"), func() py.Value {
			return e.Call(py.Str(" "), "join", e.Call(e.Index(e.Call(e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "split", py.Str(".")), 0), "split", py.Str("T")))
		}),
		"boolean",
		"{{ config['start_date'] or ' '.join(day_delta(-7).split('.')[0].split('T')) }}",
	)
}
func typed16644(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(ctx["config"].Member("start_date"), func() py.Value {
			return e.Call(py.Str(" "), "join", e.Call(e.Index(e.Call(e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "split", py.Str(".")), 0), "split", py.Str("T")))
		}),
		"boolean",
		"{{ config['start_date'] or ' '.join(day_delta(-7).split('.')[0].split('T')) }}",
	)
}
func texts16644(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value {
			return e.Call(py.Str(" "), "join", e.Call(e.Index(e.Call(e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "split", py.Str(".")), 0), "split", py.Str("T")))
		}),
		"boolean",
		"{{ config['start_date'] or ' '.join(day_delta(-7).split('.')[0].split('T')) }}",
	)
}
func text16644(e *py.Eval, ctx variables) string {
	return ""
}
func value16645(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(py.Or(ctx["config"].Member("start_date"), py.Str("2019-01-01")).Text() + "," + e.TodayUTC().Text()))
}
func typed16645(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(py.Or(ctx["config"].Member("start_date"), py.Str("2019-01-01")).Text() + "," + e.TodayUTC().Text()))
}
func texts16645(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(cmp.Or(ctx["config"].Member("start_date").Text(), "2019-01-01") + "," + e.TodayUTC().Text()))
}
func text16645(e *py.Eval, ctx variables) string {
	return ""
}
func value16646(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(py.Or(ctx["config"].Member("start_date"), py.Str("2019-01-01")).Text() + "," + e.TodayUTC().Text()))
}
func typed16646(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(py.Or(ctx["config"].Member("start_date"), py.Str("2019-01-01")).Text() + "," + e.TodayUTC().Text()))
}
func texts16646(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(cmp.Or(ctx["config"].Member("start_date").Text(), "2019-01-01") + "," + e.TodayUTC().Text()))
}
func text16646(e *py.Eval, ctx variables) string {
	return ""
}
func value16647(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(py.Or(ctx["config"].Member("start_date"), py.Str("2019-01-01")).Text() + "," + e.TodayUTC().Text())).Text())
}
func typed16647(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(py.Or(ctx["config"].Member("start_date"), py.Str("2019-01-01")).Text() + "," + e.TodayUTC().Text())).Text())
}
func texts16647(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(cmp.Or(ctx["config"].Member("start_date").Text(), "2019-01-01") + "," + e.TodayUTC().Text())).Text())
}
func text16647(e *py.Eval, ctx variables) string {
	return ""
}
func value16648(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Or(ctx["config"].Member("start_date"), py.Str("2019-01-01")).Text()+","+e.TodayUTC().Text()), "string")
}
func typed16648(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Or(ctx["config"].Member("start_date"), py.Str("2019-01-01")).Text()+","+e.TodayUTC().Text()), "string")
}
func texts16648(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(cmp.Or(ctx["config"].Member("start_date").Text(), "2019-01-01")+","+e.TodayUTC().Text()), "string")
}
func text16648(e *py.Eval, ctx variables) string {
	return ""
}
func value16649(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Or(ctx["config"].Member("start_date"), py.Str("2019-01-01")).Text()+","+e.TodayUTC().Text()), "integer")
}
func typed16649(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Or(ctx["config"].Member("start_date"), py.Str("2019-01-01")).Text()+","+e.TodayUTC().Text()), "integer")
}
func texts16649(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(cmp.Or(ctx["config"].Member("start_date").Text(), "2019-01-01")+","+e.TodayUTC().Text()), "integer")
}
func text16649(e *py.Eval, ctx variables) string {
	return ""
}
func value16650(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Or(ctx["config"].Member("start_date"), py.Str("2019-01-01")).Text()+","+e.TodayUTC().Text()), "boolean")
}
func typed16650(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Or(ctx["config"].Member("start_date"), py.Str("2019-01-01")).Text()+","+e.TodayUTC().Text()), "boolean")
}
func texts16650(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(cmp.Or(ctx["config"].Member("start_date").Text(), "2019-01-01")+","+e.TodayUTC().Text()), "boolean")
}
func text16650(e *py.Eval, ctx variables) string {
	return ""
}
func value16651(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Or(ctx["config"].Member("start_date"), py.Str("2019-01-01")).Text()+","+e.TodayUTC().Text()), "number")
}
func typed16651(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Or(ctx["config"].Member("start_date"), py.Str("2019-01-01")).Text()+","+e.TodayUTC().Text()), "number")
}
func texts16651(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(cmp.Or(ctx["config"].Member("start_date").Text(), "2019-01-01")+","+e.TodayUTC().Text()), "number")
}
func text16651(e *py.Eval, ctx variables) string {
	return ""
}
func value16652(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.DayDelta(py.Int(-30), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['start_date'] or day_delta(-30, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed16652(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.DayDelta(py.Int(-30), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['start_date'] or day_delta(-30, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts16652(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value { return e.DayDelta(py.Int(-30), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['start_date'] or day_delta(-30, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text16652(e *py.Eval, ctx variables) string {
	return ""
}
func value16653(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.DayDelta(py.Int(-30), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['start_date'] or day_delta(-30, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed16653(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.DayDelta(py.Int(-30), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['start_date'] or day_delta(-30, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts16653(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value { return e.DayDelta(py.Int(-30), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['start_date'] or day_delta(-30, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text16653(e *py.Eval, ctx variables) string {
	return ""
}
func value16654(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.DayDelta(py.Int(-30), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['start_date'] or day_delta(-30, format='%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func typed16654(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.DayDelta(py.Int(-30), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['start_date'] or day_delta(-30, format='%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func texts16654(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value { return e.DayDelta(py.Int(-30), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['start_date'] or day_delta(-30, format='%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func text16654(e *py.Eval, ctx variables) string {
	return ""
}
func value16655(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.DayDelta(py.Int(-30), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"string",
		"{{ config['start_date'] or day_delta(-30, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed16655(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.DayDelta(py.Int(-30), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"string",
		"{{ config['start_date'] or day_delta(-30, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts16655(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value { return e.DayDelta(py.Int(-30), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"string",
		"{{ config['start_date'] or day_delta(-30, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text16655(e *py.Eval, ctx variables) string {
	return ""
}
func value16656(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.DayDelta(py.Int(-30), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"number",
		"{{ config['start_date'] or day_delta(-30, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed16656(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.DayDelta(py.Int(-30), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"number",
		"{{ config['start_date'] or day_delta(-30, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts16656(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value { return e.DayDelta(py.Int(-30), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"number",
		"{{ config['start_date'] or day_delta(-30, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text16656(e *py.Eval, ctx variables) string {
	return ""
}
func value16657(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.DayDelta(py.Int(-30), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"boolean",
		"{{ config['start_date'] or day_delta(-30, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed16657(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.DayDelta(py.Int(-30), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"boolean",
		"{{ config['start_date'] or day_delta(-30, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts16657(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value { return e.DayDelta(py.Int(-30), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"boolean",
		"{{ config['start_date'] or day_delta(-30, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text16657(e *py.Eval, ctx variables) string {
	return ""
}
func value16658(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.DayDelta(py.Int(-30), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"integer",
		"{{ config['start_date'] or day_delta(-30, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed16658(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.DayDelta(py.Int(-30), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"integer",
		"{{ config['start_date'] or day_delta(-30, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts16658(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value { return e.DayDelta(py.Int(-30), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"integer",
		"{{ config['start_date'] or day_delta(-30, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text16658(e *py.Eval, ctx variables) string {
	return ""
}
func value16659(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")) }))
}
func typed16659(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")) }))
}
func texts16659(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")) }))
}
func text16659(e *py.Eval, ctx variables) string {
	return ""
}
func value16660(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")) }))
}
func typed16660(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")) }))
}
func texts16660(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")) }))
}
func text16660(e *py.Eval, ctx variables) string {
	return ""
}
func value16661(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")) })).Text())
}
func typed16661(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")) })).Text())
}
func texts16661(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")) })).Text())
}
func text16661(e *py.Eval, ctx variables) string {
	return ""
}
func value16662(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")) }), "string")
}
func typed16662(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")) }), "string")
}
func texts16662(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")) }), "string")
}
func text16662(e *py.Eval, ctx variables) string {
	return ""
}
func value16663(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")) }), "integer")
}
func typed16663(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")) }), "integer")
}
func texts16663(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")) }), "integer")
}
func text16663(e *py.Eval, ctx variables) string {
	return ""
}
func value16664(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")) }), "boolean")
}
func typed16664(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")) }), "boolean")
}
func texts16664(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")) }), "boolean")
}
func text16664(e *py.Eval, ctx variables) string {
	return ""
}
func value16665(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")) }), "number")
}
func typed16665(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")) }), "number")
}
func texts16665(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%d")) }), "number")
}
func text16665(e *py.Eval, ctx variables) string {
	return ""
}
func value16666(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("start_date"))
}
func typed16666(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("start_date"))
}
func texts16666(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("start_date").Text()))
}
func text16666(e *py.Eval, ctx variables) string {
	return ""
}
func value16667(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("start_date"))
}
func typed16667(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("start_date"))
}
func texts16667(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("start_date").Text()))
}
func text16667(e *py.Eval, ctx variables) string {
	return ""
}
func value16668(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("start_date")).Text())
}
func typed16668(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("start_date")).Text())
}
func texts16668(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("start_date").Text())).Text())
}
func text16668(e *py.Eval, ctx variables) string {
	return ""
}
func value16669(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start_date"), "integer")
}
func typed16669(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start_date"), "integer")
}
func texts16669(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "integer")
}
func text16669(e *py.Eval, ctx variables) string {
	return ""
}
func value16670(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start_date"), "boolean")
}
func typed16670(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start_date"), "boolean")
}
func texts16670(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "boolean")
}
func text16670(e *py.Eval, ctx variables) string {
	return ""
}
func value16671(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start_date"), "number")
}
func typed16671(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start_date"), "number")
}
func texts16671(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "number")
}
func text16671(e *py.Eval, ctx variables) string {
	return ""
}
func value16672(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start_date"), "string")
}
func typed16672(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start_date"), "string")
}
func texts16672(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "string")
}
func text16672(e *py.Eval, ctx variables) string {
	return ""
}
func value16673(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(ctx["config"].Member("start_datetime").Truth(), func() py.Value { return ctx["config"].Member("start_datetime") }, func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%d")) }),
		"{{ config['start_datetime'] if config['start_datetime'] else day_delta(-1, format='%Y-%m-%d') }}",
	)
}
func typed16673(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(ctx["config"].Member("start_datetime").Truth(), func() py.Value { return ctx["config"].Member("start_datetime") }, func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%d")) }),
		"{{ config['start_datetime'] if config['start_datetime'] else day_delta(-1, format='%Y-%m-%d') }}",
	)
}
func texts16673(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(ctx["config"].Member("start_datetime").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("start_datetime").Text()) }, func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%d")) }),
		"{{ config['start_datetime'] if config['start_datetime'] else day_delta(-1, format='%Y-%m-%d') }}",
	)
}
func text16673(e *py.Eval, ctx variables) string {
	return ""
}
func value16674(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(ctx["config"].Member("start_datetime").Truth(), func() py.Value { return ctx["config"].Member("start_datetime") }, func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%d")) }),
		"{{ config['start_datetime'] if config['start_datetime'] else day_delta(-1, format='%Y-%m-%d') }}",
	)
}
func typed16674(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(ctx["config"].Member("start_datetime").Truth(), func() py.Value { return ctx["config"].Member("start_datetime") }, func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%d")) }),
		"{{ config['start_datetime'] if config['start_datetime'] else day_delta(-1, format='%Y-%m-%d') }}",
	)
}
func texts16674(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(ctx["config"].Member("start_datetime").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("start_datetime").Text()) }, func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%d")) }),
		"{{ config['start_datetime'] if config['start_datetime'] else day_delta(-1, format='%Y-%m-%d') }}",
	)
}
func text16674(e *py.Eval, ctx variables) string {
	return ""
}
func value16675(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(ctx["config"].Member("start_datetime").Truth(), func() py.Value { return ctx["config"].Member("start_datetime") }, func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%d")) }),
		"{{ config['start_datetime'] if config['start_datetime'] else day_delta(-1, format='%Y-%m-%d') }}",
	).Text())
}
func typed16675(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(ctx["config"].Member("start_datetime").Truth(), func() py.Value { return ctx["config"].Member("start_datetime") }, func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%d")) }),
		"{{ config['start_datetime'] if config['start_datetime'] else day_delta(-1, format='%Y-%m-%d') }}",
	).Text())
}
func texts16675(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(ctx["config"].Member("start_datetime").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("start_datetime").Text()) }, func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%d")) }),
		"{{ config['start_datetime'] if config['start_datetime'] else day_delta(-1, format='%Y-%m-%d') }}",
	).Text())
}
func text16675(e *py.Eval, ctx variables) string {
	return ""
}
func value16676(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("start_datetime").Truth(), func() py.Value { return ctx["config"].Member("start_datetime") }, func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%d")) }),
		"integer",
		"{{ config['start_datetime'] if config['start_datetime'] else day_delta(-1, format='%Y-%m-%d') }}",
	)
}
func typed16676(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("start_datetime").Truth(), func() py.Value { return ctx["config"].Member("start_datetime") }, func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%d")) }),
		"integer",
		"{{ config['start_datetime'] if config['start_datetime'] else day_delta(-1, format='%Y-%m-%d') }}",
	)
}
func texts16676(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("start_datetime").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("start_datetime").Text()) }, func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%d")) }),
		"integer",
		"{{ config['start_datetime'] if config['start_datetime'] else day_delta(-1, format='%Y-%m-%d') }}",
	)
}
func text16676(e *py.Eval, ctx variables) string {
	return ""
}
func value16677(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("start_datetime").Truth(), func() py.Value { return ctx["config"].Member("start_datetime") }, func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%d")) }),
		"number",
		"{{ config['start_datetime'] if config['start_datetime'] else day_delta(-1, format='%Y-%m-%d') }}",
	)
}
func typed16677(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("start_datetime").Truth(), func() py.Value { return ctx["config"].Member("start_datetime") }, func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%d")) }),
		"number",
		"{{ config['start_datetime'] if config['start_datetime'] else day_delta(-1, format='%Y-%m-%d') }}",
	)
}
func texts16677(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("start_datetime").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("start_datetime").Text()) }, func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%d")) }),
		"number",
		"{{ config['start_datetime'] if config['start_datetime'] else day_delta(-1, format='%Y-%m-%d') }}",
	)
}
func text16677(e *py.Eval, ctx variables) string {
	return ""
}
func value16678(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("start_datetime").Truth(), func() py.Value { return ctx["config"].Member("start_datetime") }, func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%d")) }),
		"boolean",
		"{{ config['start_datetime'] if config['start_datetime'] else day_delta(-1, format='%Y-%m-%d') }}",
	)
}
func typed16678(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("start_datetime").Truth(), func() py.Value { return ctx["config"].Member("start_datetime") }, func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%d")) }),
		"boolean",
		"{{ config['start_datetime'] if config['start_datetime'] else day_delta(-1, format='%Y-%m-%d') }}",
	)
}
func texts16678(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("start_datetime").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("start_datetime").Text()) }, func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%d")) }),
		"boolean",
		"{{ config['start_datetime'] if config['start_datetime'] else day_delta(-1, format='%Y-%m-%d') }}",
	)
}
func text16678(e *py.Eval, ctx variables) string {
	return ""
}
func value16679(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(ctx["config"].Member("start_datetime").Truth(), func() py.Value {
			return e.Index(e.Call(ctx["config"].Member("start_datetime"), "split", py.Str("T")), 0)
		}, func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['start_datetime'].split('T')[0] if config['start_datetime'] else day_delta(-1, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed16679(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(ctx["config"].Member("start_datetime").Truth(), func() py.Value {
			return e.Index(e.Call(ctx["config"].Member("start_datetime"), "split", py.Str("T")), 0)
		}, func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['start_datetime'].split('T')[0] if config['start_datetime'] else day_delta(-1, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts16679(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(ctx["config"].Member("start_datetime").Text() != "", func() py.Value {
			return e.Index(e.Call(py.Str(ctx["config"].Member("start_datetime").Text()), "split", py.Str("T")), 0)
		}, func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['start_datetime'].split('T')[0] if config['start_datetime'] else day_delta(-1, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text16679(e *py.Eval, ctx variables) string {
	return ""
}
func value16680(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(ctx["config"].Member("start_datetime").Truth(), func() py.Value {
			return e.Index(e.Call(ctx["config"].Member("start_datetime"), "split", py.Str("T")), 0)
		}, func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['start_datetime'].split('T')[0] if config['start_datetime'] else day_delta(-1, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed16680(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(ctx["config"].Member("start_datetime").Truth(), func() py.Value {
			return e.Index(e.Call(ctx["config"].Member("start_datetime"), "split", py.Str("T")), 0)
		}, func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['start_datetime'].split('T')[0] if config['start_datetime'] else day_delta(-1, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts16680(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(ctx["config"].Member("start_datetime").Text() != "", func() py.Value {
			return e.Index(e.Call(py.Str(ctx["config"].Member("start_datetime").Text()), "split", py.Str("T")), 0)
		}, func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['start_datetime'].split('T')[0] if config['start_datetime'] else day_delta(-1, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text16680(e *py.Eval, ctx variables) string {
	return ""
}
func value16681(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(ctx["config"].Member("start_datetime").Truth(), func() py.Value {
			return e.Index(e.Call(ctx["config"].Member("start_datetime"), "split", py.Str("T")), 0)
		}, func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['start_datetime'].split('T')[0] if config['start_datetime'] else day_delta(-1, format='%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func typed16681(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(ctx["config"].Member("start_datetime").Truth(), func() py.Value {
			return e.Index(e.Call(ctx["config"].Member("start_datetime"), "split", py.Str("T")), 0)
		}, func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['start_datetime'].split('T')[0] if config['start_datetime'] else day_delta(-1, format='%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func texts16681(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(ctx["config"].Member("start_datetime").Text() != "", func() py.Value {
			return e.Index(e.Call(py.Str(ctx["config"].Member("start_datetime").Text()), "split", py.Str("T")), 0)
		}, func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config['start_datetime'].split('T')[0] if config['start_datetime'] else day_delta(-1, format='%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func text16681(e *py.Eval, ctx variables) string {
	return ""
}
func value16682(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("start_datetime").Truth(), func() py.Value {
			return e.Index(e.Call(ctx["config"].Member("start_datetime"), "split", py.Str("T")), 0)
		}, func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"string",
		"{{ config['start_datetime'].split('T')[0] if config['start_datetime'] else day_delta(-1, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed16682(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("start_datetime").Truth(), func() py.Value {
			return e.Index(e.Call(ctx["config"].Member("start_datetime"), "split", py.Str("T")), 0)
		}, func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"string",
		"{{ config['start_datetime'].split('T')[0] if config['start_datetime'] else day_delta(-1, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts16682(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("start_datetime").Text() != "", func() py.Value {
			return e.Index(e.Call(py.Str(ctx["config"].Member("start_datetime").Text()), "split", py.Str("T")), 0)
		}, func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"string",
		"{{ config['start_datetime'].split('T')[0] if config['start_datetime'] else day_delta(-1, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text16682(e *py.Eval, ctx variables) string {
	return ""
}
func value16683(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("start_datetime").Truth(), func() py.Value {
			return e.Index(e.Call(ctx["config"].Member("start_datetime"), "split", py.Str("T")), 0)
		}, func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"integer",
		"{{ config['start_datetime'].split('T')[0] if config['start_datetime'] else day_delta(-1, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed16683(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("start_datetime").Truth(), func() py.Value {
			return e.Index(e.Call(ctx["config"].Member("start_datetime"), "split", py.Str("T")), 0)
		}, func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"integer",
		"{{ config['start_datetime'].split('T')[0] if config['start_datetime'] else day_delta(-1, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts16683(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("start_datetime").Text() != "", func() py.Value {
			return e.Index(e.Call(py.Str(ctx["config"].Member("start_datetime").Text()), "split", py.Str("T")), 0)
		}, func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"integer",
		"{{ config['start_datetime'].split('T')[0] if config['start_datetime'] else day_delta(-1, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text16683(e *py.Eval, ctx variables) string {
	return ""
}
func value16684(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("start_datetime").Truth(), func() py.Value {
			return e.Index(e.Call(ctx["config"].Member("start_datetime"), "split", py.Str("T")), 0)
		}, func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"number",
		"{{ config['start_datetime'].split('T')[0] if config['start_datetime'] else day_delta(-1, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed16684(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("start_datetime").Truth(), func() py.Value {
			return e.Index(e.Call(ctx["config"].Member("start_datetime"), "split", py.Str("T")), 0)
		}, func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"number",
		"{{ config['start_datetime'].split('T')[0] if config['start_datetime'] else day_delta(-1, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts16684(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("start_datetime").Text() != "", func() py.Value {
			return e.Index(e.Call(py.Str(ctx["config"].Member("start_datetime").Text()), "split", py.Str("T")), 0)
		}, func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"number",
		"{{ config['start_datetime'].split('T')[0] if config['start_datetime'] else day_delta(-1, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text16684(e *py.Eval, ctx variables) string {
	return ""
}
func value16685(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("start_datetime").Truth(), func() py.Value {
			return e.Index(e.Call(ctx["config"].Member("start_datetime"), "split", py.Str("T")), 0)
		}, func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"boolean",
		"{{ config['start_datetime'].split('T')[0] if config['start_datetime'] else day_delta(-1, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed16685(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("start_datetime").Truth(), func() py.Value {
			return e.Index(e.Call(ctx["config"].Member("start_datetime"), "split", py.Str("T")), 0)
		}, func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"boolean",
		"{{ config['start_datetime'].split('T')[0] if config['start_datetime'] else day_delta(-1, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts16685(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("start_datetime").Text() != "", func() py.Value {
			return e.Index(e.Call(py.Str(ctx["config"].Member("start_datetime").Text()), "split", py.Str("T")), 0)
		}, func() py.Value { return e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"boolean",
		"{{ config['start_datetime'].split('T')[0] if config['start_datetime'] else day_delta(-1, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text16685(e *py.Eval, ctx variables) string {
	return ""
}
func value16686(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("state"))
}
func typed16686(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("state"))
}
func texts16686(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("state").Text()))
}
func text16686(e *py.Eval, ctx variables) string {
	return ""
}
func value16687(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("state"))
}
func typed16687(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("state"))
}
func texts16687(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("state").Text()))
}
func text16687(e *py.Eval, ctx variables) string {
	return ""
}
func value16688(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("state")).Text())
}
func typed16688(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("state")).Text())
}
func texts16688(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("state").Text())).Text())
}
func text16688(e *py.Eval, ctx variables) string {
	return ""
}
func value16689(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("state"), "boolean")
}
func typed16689(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("state"), "boolean")
}
func texts16689(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("state").Text()), "boolean")
}
func text16689(e *py.Eval, ctx variables) string {
	return ""
}
func value16690(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("state"), "integer")
}
func typed16690(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("state"), "integer")
}
func texts16690(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("state").Text()), "integer")
}
func text16690(e *py.Eval, ctx variables) string {
	return ""
}
func value16691(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("state"), "number")
}
func typed16691(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("state"), "number")
}
func texts16691(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("state").Text()), "number")
}
func text16691(e *py.Eval, ctx variables) string {
	return ""
}
func value16692(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("state"), "string")
}
func typed16692(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("state"), "string")
}
func texts16692(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("state").Text()), "string")
}
func text16692(e *py.Eval, ctx variables) string {
	return ""
}
func value16693(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("status"))
}
func typed16693(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("status"))
}
func texts16693(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("status").Text()))
}
func text16693(e *py.Eval, ctx variables) string {
	return ""
}
func value16694(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("status"))
}
func typed16694(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("status"))
}
func texts16694(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("status").Text()))
}
func text16694(e *py.Eval, ctx variables) string {
	return ""
}
func value16695(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("status")).Text())
}
func typed16695(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("status")).Text())
}
func texts16695(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("status").Text())).Text())
}
func text16695(e *py.Eval, ctx variables) string {
	return ""
}
func value16696(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("status"), "string")
}
func typed16696(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("status"), "string")
}
func texts16696(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("status").Text()), "string")
}
func text16696(e *py.Eval, ctx variables) string {
	return ""
}
func value16697(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("status"), "integer")
}
func typed16697(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("status"), "integer")
}
func texts16697(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("status").Text()), "integer")
}
func text16697(e *py.Eval, ctx variables) string {
	return ""
}
func value16698(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("status"), "number")
}
func typed16698(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("status"), "number")
}
func texts16698(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("status").Text()), "number")
}
func text16698(e *py.Eval, ctx variables) string {
	return ""
}
func value16699(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("status"), "boolean")
}
func typed16699(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("status"), "boolean")
}
func texts16699(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("status").Text()), "boolean")
}
func text16699(e *py.Eval, ctx variables) string {
	return ""
}
func value16700(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("symbol"))
}
func typed16700(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("symbol"))
}
func texts16700(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("symbol").Text()))
}
func text16700(e *py.Eval, ctx variables) string {
	return ""
}
func value16701(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("symbol"))
}
func typed16701(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("symbol"))
}
func texts16701(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("symbol").Text()))
}
func text16701(e *py.Eval, ctx variables) string {
	return ""
}
func value16702(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("symbol")).Text())
}
func typed16702(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("symbol")).Text())
}
func texts16702(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("symbol").Text())).Text())
}
func text16702(e *py.Eval, ctx variables) string {
	return ""
}
func value16703(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("symbol"), "integer")
}
func typed16703(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("symbol"), "integer")
}
func texts16703(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("symbol").Text()), "integer")
}
func text16703(e *py.Eval, ctx variables) string {
	return ""
}
func value16704(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("symbol"), "number")
}
func typed16704(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("symbol"), "number")
}
func texts16704(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("symbol").Text()), "number")
}
func text16704(e *py.Eval, ctx variables) string {
	return ""
}
func value16705(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("symbol"), "boolean")
}
func typed16705(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("symbol"), "boolean")
}
func texts16705(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("symbol").Text()), "boolean")
}
func text16705(e *py.Eval, ctx variables) string {
	return ""
}
func value16706(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("symbol"), "string")
}
func typed16706(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("symbol"), "string")
}
func texts16706(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("symbol").Text()), "string")
}
func text16706(e *py.Eval, ctx variables) string {
	return ""
}
func value16707(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("tag"))
}
func typed16707(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("tag"))
}
func texts16707(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("tag").Text()))
}
func text16707(e *py.Eval, ctx variables) string {
	return ""
}
func value16708(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("tag"))
}
func typed16708(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("tag"))
}
func texts16708(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("tag").Text()))
}
func text16708(e *py.Eval, ctx variables) string {
	return ""
}
func value16709(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("tag")).Text())
}
func typed16709(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("tag")).Text())
}
func texts16709(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("tag").Text())).Text())
}
func text16709(e *py.Eval, ctx variables) string {
	return ""
}
func value16710(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("tag"), "string")
}
func typed16710(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("tag"), "string")
}
func texts16710(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("tag").Text()), "string")
}
func text16710(e *py.Eval, ctx variables) string {
	return ""
}
func value16711(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("tag"), "number")
}
func typed16711(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("tag"), "number")
}
func texts16711(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("tag").Text()), "number")
}
func text16711(e *py.Eval, ctx variables) string {
	return ""
}
func value16712(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("tag"), "boolean")
}
func typed16712(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("tag"), "boolean")
}
func texts16712(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("tag").Text()), "boolean")
}
func text16712(e *py.Eval, ctx variables) string {
	return ""
}
func value16713(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("tag"), "integer")
}
func typed16713(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("tag"), "integer")
}
func texts16713(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("tag").Text()), "integer")
}
func text16713(e *py.Eval, ctx variables) string {
	return ""
}
func value16714(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("target"))
}
func typed16714(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("target"))
}
func texts16714(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("target").Text()))
}
func text16714(e *py.Eval, ctx variables) string {
	return ""
}
func value16715(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("target"))
}
func typed16715(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("target"))
}
func texts16715(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("target").Text()))
}
func text16715(e *py.Eval, ctx variables) string {
	return ""
}
func value16716(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("target")).Text())
}
func typed16716(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("target")).Text())
}
func texts16716(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("target").Text())).Text())
}
func text16716(e *py.Eval, ctx variables) string {
	return ""
}
func value16717(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("target"), "string")
}
func typed16717(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("target"), "string")
}
func texts16717(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("target").Text()), "string")
}
func text16717(e *py.Eval, ctx variables) string {
	return ""
}
func value16718(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("target"), "number")
}
func typed16718(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("target"), "number")
}
func texts16718(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("target").Text()), "number")
}
func text16718(e *py.Eval, ctx variables) string {
	return ""
}
func value16719(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("target"), "boolean")
}
func typed16719(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("target"), "boolean")
}
func texts16719(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("target").Text()), "boolean")
}
func text16719(e *py.Eval, ctx variables) string {
	return ""
}
func value16720(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("target"), "integer")
}
func typed16720(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("target"), "integer")
}
func texts16720(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("target").Text()), "integer")
}
func text16720(e *py.Eval, ctx variables) string {
	return ""
}
func value16721(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("teamid"))
}
func typed16721(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("teamid"))
}
func texts16721(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("teamid").Text()))
}
func text16721(e *py.Eval, ctx variables) string {
	return ""
}
func value16722(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("teamid"))
}
func typed16722(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("teamid"))
}
func texts16722(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("teamid").Text()))
}
func text16722(e *py.Eval, ctx variables) string {
	return ""
}
func value16723(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("teamid")).Text())
}
func typed16723(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("teamid")).Text())
}
func texts16723(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("teamid").Text())).Text())
}
func text16723(e *py.Eval, ctx variables) string {
	return ""
}
func value16724(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("teamid"), "integer")
}
func typed16724(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("teamid"), "integer")
}
func texts16724(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("teamid").Text()), "integer")
}
func text16724(e *py.Eval, ctx variables) string {
	return ""
}
func value16725(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("teamid"), "number")
}
func typed16725(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("teamid"), "number")
}
func texts16725(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("teamid").Text()), "number")
}
func text16725(e *py.Eval, ctx variables) string {
	return ""
}
func value16726(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("teamid"), "boolean")
}
func typed16726(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("teamid"), "boolean")
}
func texts16726(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("teamid").Text()), "boolean")
}
func text16726(e *py.Eval, ctx variables) string {
	return ""
}
func value16727(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("tenant_id"))
}
func typed16727(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("tenant_id"))
}
func texts16727(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("tenant_id").Text()))
}
func text16727(e *py.Eval, ctx variables) string {
	return ""
}
func value16728(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("tenant_id"))
}
func typed16728(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("tenant_id"))
}
func texts16728(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("tenant_id").Text()))
}
func text16728(e *py.Eval, ctx variables) string {
	return ""
}
func value16729(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("tenant_id")).Text())
}
func typed16729(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("tenant_id")).Text())
}
func texts16729(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("tenant_id").Text())).Text())
}
func text16729(e *py.Eval, ctx variables) string {
	return ""
}
func value16730(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("tenant_id"), "string")
}
func typed16730(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("tenant_id"), "string")
}
func texts16730(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("tenant_id").Text()), "string")
}
func text16730(e *py.Eval, ctx variables) string {
	return ""
}
func value16731(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("tenant_id"), "boolean")
}
func typed16731(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("tenant_id"), "boolean")
}
func texts16731(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("tenant_id").Text()), "boolean")
}
func text16731(e *py.Eval, ctx variables) string {
	return ""
}
func value16732(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("tenant_id"), "integer")
}
func typed16732(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("tenant_id"), "integer")
}
func texts16732(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("tenant_id").Text()), "integer")
}
func text16732(e *py.Eval, ctx variables) string {
	return ""
}
func value16733(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("tenant_id"), "number")
}
func typed16733(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("tenant_id"), "number")
}
func texts16733(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("tenant_id").Text()), "number")
}
func text16733(e *py.Eval, ctx variables) string {
	return ""
}
func value16734(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Or(ctx["config"].Member("timezone"), py.Str("UTC")))
}
func typed16734(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Or(ctx["config"].Member("timezone"), py.Str("UTC")))
}
func texts16734(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(cmp.Or(ctx["config"].Member("timezone").Text(), "UTC")))
}
func text16734(e *py.Eval, ctx variables) string {
	return ""
}
func value16735(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Or(ctx["config"].Member("timezone"), py.Str("UTC")))
}
func typed16735(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Or(ctx["config"].Member("timezone"), py.Str("UTC")))
}
func texts16735(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(cmp.Or(ctx["config"].Member("timezone").Text(), "UTC")))
}
func text16735(e *py.Eval, ctx variables) string {
	return ""
}
func value16736(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Or(ctx["config"].Member("timezone"), py.Str("UTC"))).Text())
}
func typed16736(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Or(ctx["config"].Member("timezone"), py.Str("UTC"))).Text())
}
func texts16736(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(cmp.Or(ctx["config"].Member("timezone").Text(), "UTC"))).Text())
}
func text16736(e *py.Eval, ctx variables) string {
	return ""
}
func value16737(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("timezone"), py.Str("UTC")), "number")
}
func typed16737(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("timezone"), py.Str("UTC")), "number")
}
func texts16737(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(cmp.Or(ctx["config"].Member("timezone").Text(), "UTC")), "number")
}
func text16737(e *py.Eval, ctx variables) string {
	return ""
}
func value16738(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("timezone"), py.Str("UTC")), "boolean")
}
func typed16738(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("timezone"), py.Str("UTC")), "boolean")
}
func texts16738(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(cmp.Or(ctx["config"].Member("timezone").Text(), "UTC")), "boolean")
}
func text16738(e *py.Eval, ctx variables) string {
	return ""
}
func value16739(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("timezone"), py.Str("UTC")), "string")
}
func typed16739(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("timezone"), py.Str("UTC")), "string")
}
func texts16739(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(cmp.Or(ctx["config"].Member("timezone").Text(), "UTC")), "string")
}
func text16739(e *py.Eval, ctx variables) string {
	return ""
}
func value16740(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("timezone"), py.Str("UTC")), "integer")
}
func typed16740(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("timezone"), py.Str("UTC")), "integer")
}
func texts16740(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(cmp.Or(ctx["config"].Member("timezone").Text(), "UTC")), "integer")
}
func text16740(e *py.Eval, ctx variables) string {
	return ""
}
func value16741(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("token"))
}
func typed16741(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("token"))
}
func texts16741(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("token").Text()))
}
func text16741(e *py.Eval, ctx variables) string {
	return ""
}
func value16742(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("token"))
}
func typed16742(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("token"))
}
func texts16742(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("token").Text()))
}
func text16742(e *py.Eval, ctx variables) string {
	return ""
}
func value16743(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("token")).Text())
}
func typed16743(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("token")).Text())
}
func texts16743(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("token").Text())).Text())
}
func text16743(e *py.Eval, ctx variables) string {
	return ""
}
func value16744(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("token"), "integer")
}
func typed16744(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("token"), "integer")
}
func texts16744(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("token").Text()), "integer")
}
func text16744(e *py.Eval, ctx variables) string {
	return ""
}
func value16745(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("token"), "number")
}
func typed16745(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("token"), "number")
}
func texts16745(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("token").Text()), "number")
}
func text16745(e *py.Eval, ctx variables) string {
	return ""
}
func value16746(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("token"), "boolean")
}
func typed16746(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("token"), "boolean")
}
func texts16746(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("token").Text()), "boolean")
}
func text16746(e *py.Eval, ctx variables) string {
	return ""
}
func value16747(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("token"), "string")
}
func typed16747(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("token"), "string")
}
func texts16747(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("token").Text()), "string")
}
func text16747(e *py.Eval, ctx variables) string {
	return ""
}
func value16748(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("token_refresh_endpoint"))
}
func typed16748(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("token_refresh_endpoint"))
}
func texts16748(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("token_refresh_endpoint").Text()))
}
func text16748(e *py.Eval, ctx variables) string {
	return ""
}
func value16749(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("token_refresh_endpoint"))
}
func typed16749(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("token_refresh_endpoint"))
}
func texts16749(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("token_refresh_endpoint").Text()))
}
func text16749(e *py.Eval, ctx variables) string {
	return ""
}
func value16750(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("token_refresh_endpoint")).Text())
}
func typed16750(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("token_refresh_endpoint")).Text())
}
func texts16750(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("token_refresh_endpoint").Text())).Text())
}
func text16750(e *py.Eval, ctx variables) string {
	return ""
}
func value16751(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("token_refresh_endpoint"), "integer")
}
func typed16751(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("token_refresh_endpoint"), "integer")
}
func texts16751(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("token_refresh_endpoint").Text()), "integer")
}
func text16751(e *py.Eval, ctx variables) string {
	return ""
}
func value16752(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("token_refresh_endpoint"), "number")
}
func typed16752(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("token_refresh_endpoint"), "number")
}
func texts16752(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("token_refresh_endpoint").Text()), "number")
}
func text16752(e *py.Eval, ctx variables) string {
	return ""
}
func value16753(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("token_refresh_endpoint"), "string")
}
func typed16753(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("token_refresh_endpoint"), "string")
}
func texts16753(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("token_refresh_endpoint").Text()), "string")
}
func text16753(e *py.Eval, ctx variables) string {
	return ""
}
func value16754(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("token_refresh_endpoint"), "boolean")
}
func typed16754(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("token_refresh_endpoint"), "boolean")
}
func texts16754(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("token_refresh_endpoint").Text()), "boolean")
}
func text16754(e *py.Eval, ctx variables) string {
	return ""
}
func value16755(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("top_headlines_query"))
}
func typed16755(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("top_headlines_query"))
}
func texts16755(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("top_headlines_query").Text()))
}
func text16755(e *py.Eval, ctx variables) string {
	return ""
}
func value16756(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("top_headlines_query"))
}
func typed16756(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("top_headlines_query"))
}
func texts16756(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("top_headlines_query").Text()))
}
func text16756(e *py.Eval, ctx variables) string {
	return ""
}
func value16757(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("top_headlines_query")).Text())
}
func typed16757(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("top_headlines_query")).Text())
}
func texts16757(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("top_headlines_query").Text())).Text())
}
func text16757(e *py.Eval, ctx variables) string {
	return ""
}
func value16758(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("top_headlines_query"), "integer")
}
func typed16758(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("top_headlines_query"), "integer")
}
func texts16758(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("top_headlines_query").Text()), "integer")
}
func text16758(e *py.Eval, ctx variables) string {
	return ""
}
func value16759(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("top_headlines_query"), "number")
}
func typed16759(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("top_headlines_query"), "number")
}
func texts16759(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("top_headlines_query").Text()), "number")
}
func text16759(e *py.Eval, ctx variables) string {
	return ""
}
func value16760(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("top_headlines_query"), "string")
}
func typed16760(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("top_headlines_query"), "string")
}
func texts16760(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("top_headlines_query").Text()), "string")
}
func text16760(e *py.Eval, ctx variables) string {
	return ""
}
func value16761(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("top_headlines_query"), "boolean")
}
func typed16761(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("top_headlines_query"), "boolean")
}
func texts16761(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("top_headlines_query").Text()), "boolean")
}
func text16761(e *py.Eval, ctx variables) string {
	return ""
}
func value16762(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("top_headlines_topic"))
}
func typed16762(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("top_headlines_topic"))
}
func texts16762(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("top_headlines_topic").Text()))
}
func text16762(e *py.Eval, ctx variables) string {
	return ""
}
func value16763(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("top_headlines_topic"))
}
func typed16763(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("top_headlines_topic"))
}
func texts16763(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("top_headlines_topic").Text()))
}
func text16763(e *py.Eval, ctx variables) string {
	return ""
}
func value16764(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("top_headlines_topic")).Text())
}
func typed16764(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("top_headlines_topic")).Text())
}
func texts16764(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("top_headlines_topic").Text())).Text())
}
func text16764(e *py.Eval, ctx variables) string {
	return ""
}
func value16765(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("top_headlines_topic"), "number")
}
func typed16765(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("top_headlines_topic"), "number")
}
func texts16765(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("top_headlines_topic").Text()), "number")
}
func text16765(e *py.Eval, ctx variables) string {
	return ""
}
func value16766(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("top_headlines_topic"), "string")
}
func typed16766(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("top_headlines_topic"), "string")
}
func texts16766(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("top_headlines_topic").Text()), "string")
}
func text16766(e *py.Eval, ctx variables) string {
	return ""
}
func value16767(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("top_headlines_topic"), "boolean")
}
func typed16767(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("top_headlines_topic"), "boolean")
}
func texts16767(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("top_headlines_topic").Text()), "boolean")
}
func text16767(e *py.Eval, ctx variables) string {
	return ""
}
func value16768(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("top_headlines_topic"), "integer")
}
func typed16768(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("top_headlines_topic"), "integer")
}
func texts16768(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("top_headlines_topic").Text()), "integer")
}
func text16768(e *py.Eval, ctx variables) string {
	return ""
}
func value16769(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("topic"))
}
func typed16769(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("topic"))
}
func texts16769(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("topic").Text()))
}
func text16769(e *py.Eval, ctx variables) string {
	return ""
}
func value16770(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("topic"))
}
func typed16770(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("topic"))
}
func texts16770(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("topic").Text()))
}
func text16770(e *py.Eval, ctx variables) string {
	return ""
}
func value16771(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("topic")).Text())
}
func typed16771(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("topic")).Text())
}
func texts16771(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("topic").Text())).Text())
}
func text16771(e *py.Eval, ctx variables) string {
	return ""
}
func value16772(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("topic"), "string")
}
func typed16772(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("topic"), "string")
}
func texts16772(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("topic").Text()), "string")
}
func text16772(e *py.Eval, ctx variables) string {
	return ""
}
func value16773(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("topic"), "number")
}
func typed16773(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("topic"), "number")
}
func texts16773(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("topic").Text()), "number")
}
func text16773(e *py.Eval, ctx variables) string {
	return ""
}
func value16774(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("topic"), "boolean")
}
func typed16774(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("topic"), "boolean")
}
func texts16774(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("topic").Text()), "boolean")
}
func text16774(e *py.Eval, ctx variables) string {
	return ""
}
func value16775(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("topic"), "integer")
}
func typed16775(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("topic"), "integer")
}
func texts16775(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("topic").Text()), "integer")
}
func text16775(e *py.Eval, ctx variables) string {
	return ""
}
func value16776(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("tries"))
}
func typed16776(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("tries"))
}
func texts16776(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("tries").Text()))
}
func text16776(e *py.Eval, ctx variables) string {
	return ""
}
func value16777(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("tries"))
}
func typed16777(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("tries"))
}
func texts16777(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("tries").Text()))
}
func text16777(e *py.Eval, ctx variables) string {
	return ""
}
func value16778(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("tries")).Text())
}
func typed16778(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("tries")).Text())
}
func texts16778(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("tries").Text())).Text())
}
func text16778(e *py.Eval, ctx variables) string {
	return ""
}
func value16779(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("tries"), "boolean")
}
func typed16779(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("tries"), "boolean")
}
func texts16779(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("tries").Text()), "boolean")
}
func text16779(e *py.Eval, ctx variables) string {
	return ""
}
func value16780(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("tries"), "string")
}
func typed16780(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("tries"), "string")
}
func texts16780(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("tries").Text()), "string")
}
func text16780(e *py.Eval, ctx variables) string {
	return ""
}
func value16781(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("tries"), "number")
}
func typed16781(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("tries"), "number")
}
func texts16781(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("tries").Text()), "number")
}
func text16781(e *py.Eval, ctx variables) string {
	return ""
}
func value16782(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("unit_of_measure"))
}
func typed16782(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("unit_of_measure"))
}
func texts16782(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("unit_of_measure").Text()))
}
func text16782(e *py.Eval, ctx variables) string {
	return ""
}
func value16783(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("unit_of_measure"))
}
func typed16783(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("unit_of_measure"))
}
func texts16783(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("unit_of_measure").Text()))
}
func text16783(e *py.Eval, ctx variables) string {
	return ""
}
func value16784(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("unit_of_measure")).Text())
}
func typed16784(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("unit_of_measure")).Text())
}
func texts16784(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("unit_of_measure").Text())).Text())
}
func text16784(e *py.Eval, ctx variables) string {
	return ""
}
func value16785(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("unit_of_measure"), "number")
}
func typed16785(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("unit_of_measure"), "number")
}
func texts16785(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("unit_of_measure").Text()), "number")
}
func text16785(e *py.Eval, ctx variables) string {
	return ""
}
func value16786(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("unit_of_measure"), "integer")
}
func typed16786(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("unit_of_measure"), "integer")
}
func texts16786(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("unit_of_measure").Text()), "integer")
}
func text16786(e *py.Eval, ctx variables) string {
	return ""
}
func value16787(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("unit_of_measure"), "boolean")
}
func typed16787(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("unit_of_measure"), "boolean")
}
func texts16787(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("unit_of_measure").Text()), "boolean")
}
func text16787(e *py.Eval, ctx variables) string {
	return ""
}
func value16788(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("unit_of_measure"), "string")
}
func typed16788(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("unit_of_measure"), "string")
}
func texts16788(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("unit_of_measure").Text()), "string")
}
func text16788(e *py.Eval, ctx variables) string {
	return ""
}
func value16789(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("url"))
}
func typed16789(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("url"))
}
func texts16789(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("url").Text()))
}
func text16789(e *py.Eval, ctx variables) string {
	return ""
}
func value16790(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("url"))
}
func typed16790(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("url"))
}
func texts16790(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("url").Text()))
}
func text16790(e *py.Eval, ctx variables) string {
	return ""
}
func value16791(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("url")).Text())
}
func typed16791(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("url")).Text())
}
func texts16791(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("url").Text())).Text())
}
func text16791(e *py.Eval, ctx variables) string {
	return ""
}
func value16792(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("url"), "integer")
}
func typed16792(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("url"), "integer")
}
func texts16792(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("url").Text()), "integer")
}
func text16792(e *py.Eval, ctx variables) string {
	return ""
}
func value16793(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("url"), "number")
}
func typed16793(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("url"), "number")
}
func texts16793(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("url").Text()), "number")
}
func text16793(e *py.Eval, ctx variables) string {
	return ""
}
func value16794(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("url"), "string")
}
func typed16794(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("url"), "string")
}
func texts16794(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("url").Text()), "string")
}
func text16794(e *py.Eval, ctx variables) string {
	return ""
}
func value16795(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("url").Text() + "/api/"))
}
func typed16795(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("url").Text() + "/api/"))
}
func texts16795(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("url").Text() + "/api/"))
}
func text16795(e *py.Eval, ctx variables) string {
	return ""
}
func value16796(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("url").Text() + "/api/"))
}
func typed16796(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("url").Text() + "/api/"))
}
func texts16796(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("url").Text() + "/api/"))
}
func text16796(e *py.Eval, ctx variables) string {
	return ""
}
func value16797(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("url").Text() + "/api/")).Text())
}
func typed16797(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("url").Text() + "/api/")).Text())
}
func texts16797(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("url").Text() + "/api/")).Text())
}
func text16797(e *py.Eval, ctx variables) string {
	return ""
}
func value16798(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("url").Text()+"/api/"), "string")
}
func typed16798(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("url").Text()+"/api/"), "string")
}
func texts16798(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("url").Text()+"/api/"), "string")
}
func text16798(e *py.Eval, ctx variables) string {
	return ""
}
func value16799(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("url").Text()+"/api/"), "integer")
}
func typed16799(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("url").Text()+"/api/"), "integer")
}
func texts16799(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("url").Text()+"/api/"), "integer")
}
func text16799(e *py.Eval, ctx variables) string {
	return ""
}
