package main

import "github.com/airgen/airgen/runtime/py"

func value6400(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("'" + py.Or(ctx["next_page_token"].Member("next_page_token"), py.Str("0")).Text() + ",50'")).Text())
}
func typed6400(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("'" + py.Or(ctx["next_page_token"].Member("next_page_token"), py.Str("0")).Text() + ",50'")).Text())
}
func texts6400(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("'" + py.Or(ctx["next_page_token"].Member("next_page_token"), py.Str("0")).Text() + ",50'")).Text())
}
func text6400(e *py.Eval, ctx variables) string {
	return ""
}
func value6401(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+py.Or(ctx["next_page_token"].Member("next_page_token"), py.Str("0")).Text()+",50'"), "number")
}
func typed6401(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+py.Or(ctx["next_page_token"].Member("next_page_token"), py.Str("0")).Text()+",50'"), "number")
}
func texts6401(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+py.Or(ctx["next_page_token"].Member("next_page_token"), py.Str("0")).Text()+",50'"), "number")
}
func text6401(e *py.Eval, ctx variables) string {
	return ""
}
func value6402(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+py.Or(ctx["next_page_token"].Member("next_page_token"), py.Str("0")).Text()+",50'"), "boolean")
}
func typed6402(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+py.Or(ctx["next_page_token"].Member("next_page_token"), py.Str("0")).Text()+",50'"), "boolean")
}
func texts6402(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+py.Or(ctx["next_page_token"].Member("next_page_token"), py.Str("0")).Text()+",50'"), "boolean")
}
func text6402(e *py.Eval, ctx variables) string {
	return ""
}
func value6403(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+py.Or(ctx["next_page_token"].Member("next_page_token"), py.Str("0")).Text()+",50'"), "integer")
}
func typed6403(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+py.Or(ctx["next_page_token"].Member("next_page_token"), py.Str("0")).Text()+",50'"), "integer")
}
func texts6403(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+py.Or(ctx["next_page_token"].Member("next_page_token"), py.Str("0")).Text()+",50'"), "integer")
}
func text6403(e *py.Eval, ctx variables) string {
	return ""
}
func value6404(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+py.Or(ctx["next_page_token"].Member("next_page_token"), py.Str("0")).Text()+",50'"), "string")
}
func typed6404(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+py.Or(ctx["next_page_token"].Member("next_page_token"), py.Str("0")).Text()+",50'"), "string")
}
func texts6404(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+py.Or(ctx["next_page_token"].Member("next_page_token"), py.Str("0")).Text()+",50'"), "string")
}
func text6404(e *py.Eval, ctx variables) string {
	return ""
}
func value6405(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("'" + ctx["parameters"].Member("name").Text() + "'"))
}
func typed6405(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("'" + ctx["parameters"].Member("name").Text() + "'"))
}
func texts6405(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("'" + ctx["parameters"].Member("name").Text() + "'"))
}
func text6405(e *py.Eval, ctx variables) string {
	return ""
}
func value6406(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("'" + ctx["parameters"].Member("name").Text() + "'"))
}
func typed6406(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("'" + ctx["parameters"].Member("name").Text() + "'"))
}
func texts6406(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("'" + ctx["parameters"].Member("name").Text() + "'"))
}
func text6406(e *py.Eval, ctx variables) string {
	return ""
}
func value6407(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("'" + ctx["parameters"].Member("name").Text() + "'")).Text())
}
func typed6407(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("'" + ctx["parameters"].Member("name").Text() + "'")).Text())
}
func texts6407(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("'" + ctx["parameters"].Member("name").Text() + "'")).Text())
}
func text6407(e *py.Eval, ctx variables) string {
	return ""
}
func value6408(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+ctx["parameters"].Member("name").Text()+"'"), "string")
}
func typed6408(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+ctx["parameters"].Member("name").Text()+"'"), "string")
}
func texts6408(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+ctx["parameters"].Member("name").Text()+"'"), "string")
}
func text6408(e *py.Eval, ctx variables) string {
	return ""
}
func value6409(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+ctx["parameters"].Member("name").Text()+"'"), "number")
}
func typed6409(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+ctx["parameters"].Member("name").Text()+"'"), "number")
}
func texts6409(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+ctx["parameters"].Member("name").Text()+"'"), "number")
}
func text6409(e *py.Eval, ctx variables) string {
	return ""
}
func value6410(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+ctx["parameters"].Member("name").Text()+"'"), "boolean")
}
func typed6410(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+ctx["parameters"].Member("name").Text()+"'"), "boolean")
}
func texts6410(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+ctx["parameters"].Member("name").Text()+"'"), "boolean")
}
func text6410(e *py.Eval, ctx variables) string {
	return ""
}
func value6411(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+ctx["parameters"].Member("name").Text()+"'"), "integer")
}
func typed6411(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+ctx["parameters"].Member("name").Text()+"'"), "integer")
}
func texts6411(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("'"+ctx["parameters"].Member("name").Text()+"'"), "integer")
}
func text6411(e *py.Eval, ctx variables) string {
	return ""
}
func value6412(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("(start:(year:"+e.Get(ctx["stream_slice"], "start.year").Text()+",month:"+e.Get(ctx["stream_slice"], "start.month").Text()+",day:"+e.Get(ctx["stream_slice"], "start.day").Text()+"),end:(year:"+e.Get(ctx["stream_slice"], "end.year").Text()+",month:"+e.Get(ctx["stream_slice"], "end.month").Text()+",day:"+e.Get(ctx["stream_slice"], "end.day").Text()+"))"),
		"(start:(year:{{stream_slice.get('start.year')}},month:{{stream_slice.get('start.month')}},day:{{stream_slice.get('start.day')}}),end:(year:{{stream_slice.get('end.year')}},month:{{stream_slice.get('end.month')}},day:{{stream_slice.get('end.day')}}))",
	)
}
func typed6412(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("(start:(year:" + py.OrNone(ctx["stream_slice"].Member("start.year")).Text() + ",month:" + py.OrNone(ctx["stream_slice"].Member("start.month")).Text() + ",day:" + py.OrNone(ctx["stream_slice"].Member("start.day")).Text() + "),end:(year:" + py.OrNone(ctx["stream_slice"].Member("end.year")).Text() + ",month:" + py.OrNone(ctx["stream_slice"].Member("end.month")).Text() + ",day:" + py.OrNone(ctx["stream_slice"].Member("end.day")).Text() + "))"))
}
func texts6412(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("(start:(year:" + ctx["stream_slice"].Member("start.year").Text() + ",month:" + ctx["stream_slice"].Member("start.month").Text() + ",day:" + ctx["stream_slice"].Member("start.day").Text() + "),end:(year:" + ctx["stream_slice"].Member("end.year").Text() + ",month:" + ctx["stream_slice"].Member("end.month").Text() + ",day:" + ctx["stream_slice"].Member("end.day").Text() + "))"))
}
func text6412(e *py.Eval, ctx variables) string {
	return ""
}
func value6413(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("(start:(year:"+e.Get(ctx["stream_slice"], "start.year").Text()+",month:"+e.Get(ctx["stream_slice"], "start.month").Text()+",day:"+e.Get(ctx["stream_slice"], "start.day").Text()+"),end:(year:"+e.Get(ctx["stream_slice"], "end.year").Text()+",month:"+e.Get(ctx["stream_slice"], "end.month").Text()+",day:"+e.Get(ctx["stream_slice"], "end.day").Text()+"))"),
		"(start:(year:{{stream_slice.get('start.year')}},month:{{stream_slice.get('start.month')}},day:{{stream_slice.get('start.day')}}),end:(year:{{stream_slice.get('end.year')}},month:{{stream_slice.get('end.month')}},day:{{stream_slice.get('end.day')}}))",
	)
}
func typed6413(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("(start:(year:" + py.OrNone(ctx["stream_slice"].Member("start.year")).Text() + ",month:" + py.OrNone(ctx["stream_slice"].Member("start.month")).Text() + ",day:" + py.OrNone(ctx["stream_slice"].Member("start.day")).Text() + "),end:(year:" + py.OrNone(ctx["stream_slice"].Member("end.year")).Text() + ",month:" + py.OrNone(ctx["stream_slice"].Member("end.month")).Text() + ",day:" + py.OrNone(ctx["stream_slice"].Member("end.day")).Text() + "))"))
}
func texts6413(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("(start:(year:" + ctx["stream_slice"].Member("start.year").Text() + ",month:" + ctx["stream_slice"].Member("start.month").Text() + ",day:" + ctx["stream_slice"].Member("start.day").Text() + "),end:(year:" + ctx["stream_slice"].Member("end.year").Text() + ",month:" + ctx["stream_slice"].Member("end.month").Text() + ",day:" + ctx["stream_slice"].Member("end.day").Text() + "))"))
}
func text6413(e *py.Eval, ctx variables) string {
	return ""
}
func value6414(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("(start:(year:"+e.Get(ctx["stream_slice"], "start.year").Text()+",month:"+e.Get(ctx["stream_slice"], "start.month").Text()+",day:"+e.Get(ctx["stream_slice"], "start.day").Text()+"),end:(year:"+e.Get(ctx["stream_slice"], "end.year").Text()+",month:"+e.Get(ctx["stream_slice"], "end.month").Text()+",day:"+e.Get(ctx["stream_slice"], "end.day").Text()+"))"),
		"(start:(year:{{stream_slice.get('start.year')}},month:{{stream_slice.get('start.month')}},day:{{stream_slice.get('start.day')}}),end:(year:{{stream_slice.get('end.year')}},month:{{stream_slice.get('end.month')}},day:{{stream_slice.get('end.day')}}))",
	).Text())
}
func typed6414(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("(start:(year:" + py.OrNone(ctx["stream_slice"].Member("start.year")).Text() + ",month:" + py.OrNone(ctx["stream_slice"].Member("start.month")).Text() + ",day:" + py.OrNone(ctx["stream_slice"].Member("start.day")).Text() + "),end:(year:" + py.OrNone(ctx["stream_slice"].Member("end.year")).Text() + ",month:" + py.OrNone(ctx["stream_slice"].Member("end.month")).Text() + ",day:" + py.OrNone(ctx["stream_slice"].Member("end.day")).Text() + "))")).Text())
}
func texts6414(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("(start:(year:" + ctx["stream_slice"].Member("start.year").Text() + ",month:" + ctx["stream_slice"].Member("start.month").Text() + ",day:" + ctx["stream_slice"].Member("start.day").Text() + "),end:(year:" + ctx["stream_slice"].Member("end.year").Text() + ",month:" + ctx["stream_slice"].Member("end.month").Text() + ",day:" + ctx["stream_slice"].Member("end.day").Text() + "))")).Text())
}
func text6414(e *py.Eval, ctx variables) string {
	return ""
}
func value6415(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("(start:(year:"+e.Get(ctx["stream_slice"], "start.year").Text()+",month:"+e.Get(ctx["stream_slice"], "start.month").Text()+",day:"+e.Get(ctx["stream_slice"], "start.day").Text()+"),end:(year:"+e.Get(ctx["stream_slice"], "end.year").Text()+",month:"+e.Get(ctx["stream_slice"], "end.month").Text()+",day:"+e.Get(ctx["stream_slice"], "end.day").Text()+"))"),
		"integer",
		"(start:(year:{{stream_slice.get('start.year')}},month:{{stream_slice.get('start.month')}},day:{{stream_slice.get('start.day')}}),end:(year:{{stream_slice.get('end.year')}},month:{{stream_slice.get('end.month')}},day:{{stream_slice.get('end.day')}}))",
	)
}
func typed6415(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("(start:(year:"+py.OrNone(ctx["stream_slice"].Member("start.year")).Text()+",month:"+py.OrNone(ctx["stream_slice"].Member("start.month")).Text()+",day:"+py.OrNone(ctx["stream_slice"].Member("start.day")).Text()+"),end:(year:"+py.OrNone(ctx["stream_slice"].Member("end.year")).Text()+",month:"+py.OrNone(ctx["stream_slice"].Member("end.month")).Text()+",day:"+py.OrNone(ctx["stream_slice"].Member("end.day")).Text()+"))"), "integer")
}
func texts6415(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("(start:(year:"+ctx["stream_slice"].Member("start.year").Text()+",month:"+ctx["stream_slice"].Member("start.month").Text()+",day:"+ctx["stream_slice"].Member("start.day").Text()+"),end:(year:"+ctx["stream_slice"].Member("end.year").Text()+",month:"+ctx["stream_slice"].Member("end.month").Text()+",day:"+ctx["stream_slice"].Member("end.day").Text()+"))"), "integer")
}
func text6415(e *py.Eval, ctx variables) string {
	return ""
}
func value6416(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("(start:(year:"+e.Get(ctx["stream_slice"], "start.year").Text()+",month:"+e.Get(ctx["stream_slice"], "start.month").Text()+",day:"+e.Get(ctx["stream_slice"], "start.day").Text()+"),end:(year:"+e.Get(ctx["stream_slice"], "end.year").Text()+",month:"+e.Get(ctx["stream_slice"], "end.month").Text()+",day:"+e.Get(ctx["stream_slice"], "end.day").Text()+"))"),
		"number",
		"(start:(year:{{stream_slice.get('start.year')}},month:{{stream_slice.get('start.month')}},day:{{stream_slice.get('start.day')}}),end:(year:{{stream_slice.get('end.year')}},month:{{stream_slice.get('end.month')}},day:{{stream_slice.get('end.day')}}))",
	)
}
func typed6416(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("(start:(year:"+py.OrNone(ctx["stream_slice"].Member("start.year")).Text()+",month:"+py.OrNone(ctx["stream_slice"].Member("start.month")).Text()+",day:"+py.OrNone(ctx["stream_slice"].Member("start.day")).Text()+"),end:(year:"+py.OrNone(ctx["stream_slice"].Member("end.year")).Text()+",month:"+py.OrNone(ctx["stream_slice"].Member("end.month")).Text()+",day:"+py.OrNone(ctx["stream_slice"].Member("end.day")).Text()+"))"), "number")
}
func texts6416(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("(start:(year:"+ctx["stream_slice"].Member("start.year").Text()+",month:"+ctx["stream_slice"].Member("start.month").Text()+",day:"+ctx["stream_slice"].Member("start.day").Text()+"),end:(year:"+ctx["stream_slice"].Member("end.year").Text()+",month:"+ctx["stream_slice"].Member("end.month").Text()+",day:"+ctx["stream_slice"].Member("end.day").Text()+"))"), "number")
}
func text6416(e *py.Eval, ctx variables) string {
	return ""
}
func value6417(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("(start:(year:"+e.Get(ctx["stream_slice"], "start.year").Text()+",month:"+e.Get(ctx["stream_slice"], "start.month").Text()+",day:"+e.Get(ctx["stream_slice"], "start.day").Text()+"),end:(year:"+e.Get(ctx["stream_slice"], "end.year").Text()+",month:"+e.Get(ctx["stream_slice"], "end.month").Text()+",day:"+e.Get(ctx["stream_slice"], "end.day").Text()+"))"),
		"boolean",
		"(start:(year:{{stream_slice.get('start.year')}},month:{{stream_slice.get('start.month')}},day:{{stream_slice.get('start.day')}}),end:(year:{{stream_slice.get('end.year')}},month:{{stream_slice.get('end.month')}},day:{{stream_slice.get('end.day')}}))",
	)
}
func typed6417(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("(start:(year:"+py.OrNone(ctx["stream_slice"].Member("start.year")).Text()+",month:"+py.OrNone(ctx["stream_slice"].Member("start.month")).Text()+",day:"+py.OrNone(ctx["stream_slice"].Member("start.day")).Text()+"),end:(year:"+py.OrNone(ctx["stream_slice"].Member("end.year")).Text()+",month:"+py.OrNone(ctx["stream_slice"].Member("end.month")).Text()+",day:"+py.OrNone(ctx["stream_slice"].Member("end.day")).Text()+"))"), "boolean")
}
func texts6417(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("(start:(year:"+ctx["stream_slice"].Member("start.year").Text()+",month:"+ctx["stream_slice"].Member("start.month").Text()+",day:"+ctx["stream_slice"].Member("start.day").Text()+"),end:(year:"+ctx["stream_slice"].Member("end.year").Text()+",month:"+ctx["stream_slice"].Member("end.month").Text()+",day:"+ctx["stream_slice"].Member("end.day").Text()+"))"), "boolean")
}
func text6417(e *py.Eval, ctx variables) string {
	return ""
}
func value6418(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("(start:(year:"+e.Get(ctx["stream_slice"], "start.year").Text()+",month:"+e.Get(ctx["stream_slice"], "start.month").Text()+",day:"+e.Get(ctx["stream_slice"], "start.day").Text()+"),end:(year:"+e.Get(ctx["stream_slice"], "end.year").Text()+",month:"+e.Get(ctx["stream_slice"], "end.month").Text()+",day:"+e.Get(ctx["stream_slice"], "end.day").Text()+"))"),
		"string",
		"(start:(year:{{stream_slice.get('start.year')}},month:{{stream_slice.get('start.month')}},day:{{stream_slice.get('start.day')}}),end:(year:{{stream_slice.get('end.year')}},month:{{stream_slice.get('end.month')}},day:{{stream_slice.get('end.day')}}))",
	)
}
func typed6418(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("(start:(year:"+py.OrNone(ctx["stream_slice"].Member("start.year")).Text()+",month:"+py.OrNone(ctx["stream_slice"].Member("start.month")).Text()+",day:"+py.OrNone(ctx["stream_slice"].Member("start.day")).Text()+"),end:(year:"+py.OrNone(ctx["stream_slice"].Member("end.year")).Text()+",month:"+py.OrNone(ctx["stream_slice"].Member("end.month")).Text()+",day:"+py.OrNone(ctx["stream_slice"].Member("end.day")).Text()+"))"), "string")
}
func texts6418(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("(start:(year:"+ctx["stream_slice"].Member("start.year").Text()+",month:"+ctx["stream_slice"].Member("start.month").Text()+",day:"+ctx["stream_slice"].Member("start.day").Text()+"),end:(year:"+ctx["stream_slice"].Member("end.year").Text()+",month:"+ctx["stream_slice"].Member("end.month").Text()+",day:"+ctx["stream_slice"].Member("end.day").Text()+"))"), "string")
}
func text6418(e *py.Eval, ctx variables) string {
	return ""
}
func value6419(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("(value:" + ctx["components_values"].Member("pivot_by").Text() + ")"))
}
func typed6419(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("(value:" + ctx["components_values"].Member("pivot_by").Text() + ")"))
}
func texts6419(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("(value:" + ctx["components_values"].Member("pivot_by").Text() + ")"))
}
func text6419(e *py.Eval, ctx variables) string {
	return ""
}
func value6420(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("(value:" + ctx["components_values"].Member("pivot_by").Text() + ")"))
}
func typed6420(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("(value:" + ctx["components_values"].Member("pivot_by").Text() + ")"))
}
func texts6420(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("(value:" + ctx["components_values"].Member("pivot_by").Text() + ")"))
}
func text6420(e *py.Eval, ctx variables) string {
	return ""
}
func value6421(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("(value:" + ctx["components_values"].Member("pivot_by").Text() + ")")).Text())
}
func typed6421(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("(value:" + ctx["components_values"].Member("pivot_by").Text() + ")")).Text())
}
func texts6421(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("(value:" + ctx["components_values"].Member("pivot_by").Text() + ")")).Text())
}
func text6421(e *py.Eval, ctx variables) string {
	return ""
}
func value6422(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("(value:"+ctx["components_values"].Member("pivot_by").Text()+")"), "number")
}
func typed6422(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("(value:"+ctx["components_values"].Member("pivot_by").Text()+")"), "number")
}
func texts6422(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("(value:"+ctx["components_values"].Member("pivot_by").Text()+")"), "number")
}
func text6422(e *py.Eval, ctx variables) string {
	return ""
}
func value6423(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("(value:"+ctx["components_values"].Member("pivot_by").Text()+")"), "boolean")
}
func typed6423(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("(value:"+ctx["components_values"].Member("pivot_by").Text()+")"), "boolean")
}
func texts6423(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("(value:"+ctx["components_values"].Member("pivot_by").Text()+")"), "boolean")
}
func text6423(e *py.Eval, ctx variables) string {
	return ""
}
func value6424(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("(value:"+ctx["components_values"].Member("pivot_by").Text()+")"), "integer")
}
func typed6424(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("(value:"+ctx["components_values"].Member("pivot_by").Text()+")"), "integer")
}
func texts6424(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("(value:"+ctx["components_values"].Member("pivot_by").Text()+")"), "integer")
}
func text6424(e *py.Eval, ctx variables) string {
	return ""
}
func value6425(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("(value:" + ctx["components_values"].Member("time_granularity").Text() + ")"))
}
func typed6425(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("(value:" + ctx["components_values"].Member("time_granularity").Text() + ")"))
}
func texts6425(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("(value:" + ctx["components_values"].Member("time_granularity").Text() + ")"))
}
func text6425(e *py.Eval, ctx variables) string {
	return ""
}
func value6426(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("(value:" + ctx["components_values"].Member("time_granularity").Text() + ")"))
}
func typed6426(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("(value:" + ctx["components_values"].Member("time_granularity").Text() + ")"))
}
func texts6426(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("(value:" + ctx["components_values"].Member("time_granularity").Text() + ")"))
}
func text6426(e *py.Eval, ctx variables) string {
	return ""
}
func value6427(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("(value:" + ctx["components_values"].Member("time_granularity").Text() + ")")).Text())
}
func typed6427(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("(value:" + ctx["components_values"].Member("time_granularity").Text() + ")")).Text())
}
func texts6427(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("(value:" + ctx["components_values"].Member("time_granularity").Text() + ")")).Text())
}
func text6427(e *py.Eval, ctx variables) string {
	return ""
}
func value6428(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("(value:"+ctx["components_values"].Member("time_granularity").Text()+")"), "integer")
}
func typed6428(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("(value:"+ctx["components_values"].Member("time_granularity").Text()+")"), "integer")
}
func texts6428(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("(value:"+ctx["components_values"].Member("time_granularity").Text()+")"), "integer")
}
func text6428(e *py.Eval, ctx variables) string {
	return ""
}
func value6429(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("(value:"+ctx["components_values"].Member("time_granularity").Text()+")"), "boolean")
}
func typed6429(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("(value:"+ctx["components_values"].Member("time_granularity").Text()+")"), "boolean")
}
func texts6429(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("(value:"+ctx["components_values"].Member("time_granularity").Text()+")"), "boolean")
}
func text6429(e *py.Eval, ctx variables) string {
	return ""
}
func value6430(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("(value:"+ctx["components_values"].Member("time_granularity").Text()+")"), "string")
}
func typed6430(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("(value:"+ctx["components_values"].Member("time_granularity").Text()+")"), "string")
}
func texts6430(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("(value:"+ctx["components_values"].Member("time_granularity").Text()+")"), "string")
}
func text6430(e *py.Eval, ctx variables) string {
	return ""
}
func value6431(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("(value:"+ctx["components_values"].Member("time_granularity").Text()+")"), "number")
}
func typed6431(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("(value:"+ctx["components_values"].Member("time_granularity").Text()+")"), "number")
}
func texts6431(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("(value:"+ctx["components_values"].Member("time_granularity").Text()+")"), "number")
}
func text6431(e *py.Eval, ctx variables) string {
	return ""
}
func value6432(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("./source_facebook_pages/schemas/" + ctx["parameters"].Member("name").Text() + ".json"))
}
func typed6432(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("./source_facebook_pages/schemas/" + ctx["parameters"].Member("name").Text() + ".json"))
}
func texts6432(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("./source_facebook_pages/schemas/" + ctx["parameters"].Member("name").Text() + ".json"))
}
func text6432(e *py.Eval, ctx variables) string {
	return ""
}
func value6433(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("./source_facebook_pages/schemas/" + ctx["parameters"].Member("name").Text() + ".json"))
}
func typed6433(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("./source_facebook_pages/schemas/" + ctx["parameters"].Member("name").Text() + ".json"))
}
func texts6433(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("./source_facebook_pages/schemas/" + ctx["parameters"].Member("name").Text() + ".json"))
}
func text6433(e *py.Eval, ctx variables) string {
	return ""
}
func value6434(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("./source_facebook_pages/schemas/" + ctx["parameters"].Member("name").Text() + ".json")).Text())
}
func typed6434(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("./source_facebook_pages/schemas/" + ctx["parameters"].Member("name").Text() + ".json")).Text())
}
func texts6434(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("./source_facebook_pages/schemas/" + ctx["parameters"].Member("name").Text() + ".json")).Text())
}
func text6434(e *py.Eval, ctx variables) string {
	return ""
}
func value6435(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_facebook_pages/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "integer")
}
func typed6435(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_facebook_pages/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "integer")
}
func texts6435(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_facebook_pages/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "integer")
}
func text6435(e *py.Eval, ctx variables) string {
	return ""
}
func value6436(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_facebook_pages/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "number")
}
func typed6436(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_facebook_pages/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "number")
}
func texts6436(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_facebook_pages/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "number")
}
func text6436(e *py.Eval, ctx variables) string {
	return ""
}
func value6437(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_facebook_pages/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "boolean")
}
func typed6437(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_facebook_pages/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "boolean")
}
func texts6437(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_facebook_pages/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "boolean")
}
func text6437(e *py.Eval, ctx variables) string {
	return ""
}
func value6438(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_facebook_pages/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "string")
}
func typed6438(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_facebook_pages/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "string")
}
func texts6438(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_facebook_pages/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "string")
}
func text6438(e *py.Eval, ctx variables) string {
	return ""
}
func value6439(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("./source_marketo/schemas/" + ctx["parameters"].Member("name").Text() + ".json"))
}
func typed6439(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("./source_marketo/schemas/" + ctx["parameters"].Member("name").Text() + ".json"))
}
func texts6439(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("./source_marketo/schemas/" + ctx["parameters"].Member("name").Text() + ".json"))
}
func text6439(e *py.Eval, ctx variables) string {
	return ""
}
func value6440(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("./source_marketo/schemas/" + ctx["parameters"].Member("name").Text() + ".json"))
}
func typed6440(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("./source_marketo/schemas/" + ctx["parameters"].Member("name").Text() + ".json"))
}
func texts6440(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("./source_marketo/schemas/" + ctx["parameters"].Member("name").Text() + ".json"))
}
func text6440(e *py.Eval, ctx variables) string {
	return ""
}
func value6441(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("./source_marketo/schemas/" + ctx["parameters"].Member("name").Text() + ".json")).Text())
}
func typed6441(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("./source_marketo/schemas/" + ctx["parameters"].Member("name").Text() + ".json")).Text())
}
func texts6441(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("./source_marketo/schemas/" + ctx["parameters"].Member("name").Text() + ".json")).Text())
}
func text6441(e *py.Eval, ctx variables) string {
	return ""
}
func value6442(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_marketo/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "integer")
}
func typed6442(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_marketo/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "integer")
}
func texts6442(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_marketo/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "integer")
}
func text6442(e *py.Eval, ctx variables) string {
	return ""
}
func value6443(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_marketo/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "string")
}
func typed6443(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_marketo/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "string")
}
func texts6443(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_marketo/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "string")
}
func text6443(e *py.Eval, ctx variables) string {
	return ""
}
func value6444(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_marketo/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "boolean")
}
func typed6444(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_marketo/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "boolean")
}
func texts6444(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_marketo/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "boolean")
}
func text6444(e *py.Eval, ctx variables) string {
	return ""
}
func value6445(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_marketo/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "number")
}
func typed6445(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_marketo/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "number")
}
func texts6445(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_marketo/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "number")
}
func text6445(e *py.Eval, ctx variables) string {
	return ""
}
func value6446(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("./source_mixpanel/schemas/" + ctx["parameters"].Member("name").Text() + ".json"))
}
func typed6446(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("./source_mixpanel/schemas/" + ctx["parameters"].Member("name").Text() + ".json"))
}
func texts6446(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("./source_mixpanel/schemas/" + ctx["parameters"].Member("name").Text() + ".json"))
}
func text6446(e *py.Eval, ctx variables) string {
	return ""
}
func value6447(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("./source_mixpanel/schemas/" + ctx["parameters"].Member("name").Text() + ".json"))
}
func typed6447(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("./source_mixpanel/schemas/" + ctx["parameters"].Member("name").Text() + ".json"))
}
func texts6447(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("./source_mixpanel/schemas/" + ctx["parameters"].Member("name").Text() + ".json"))
}
func text6447(e *py.Eval, ctx variables) string {
	return ""
}
func value6448(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("./source_mixpanel/schemas/" + ctx["parameters"].Member("name").Text() + ".json")).Text())
}
func typed6448(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("./source_mixpanel/schemas/" + ctx["parameters"].Member("name").Text() + ".json")).Text())
}
func texts6448(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("./source_mixpanel/schemas/" + ctx["parameters"].Member("name").Text() + ".json")).Text())
}
func text6448(e *py.Eval, ctx variables) string {
	return ""
}
func value6449(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_mixpanel/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "string")
}
func typed6449(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_mixpanel/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "string")
}
func texts6449(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_mixpanel/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "string")
}
func text6449(e *py.Eval, ctx variables) string {
	return ""
}
func value6450(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_mixpanel/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "integer")
}
func typed6450(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_mixpanel/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "integer")
}
func texts6450(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_mixpanel/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "integer")
}
func text6450(e *py.Eval, ctx variables) string {
	return ""
}
func value6451(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_mixpanel/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "number")
}
func typed6451(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_mixpanel/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "number")
}
func texts6451(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_mixpanel/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "number")
}
func text6451(e *py.Eval, ctx variables) string {
	return ""
}
func value6452(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_mixpanel/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "boolean")
}
func typed6452(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_mixpanel/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "boolean")
}
func texts6452(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_mixpanel/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "boolean")
}
func text6452(e *py.Eval, ctx variables) string {
	return ""
}
func value6453(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("./source_monday/schemas/" + ctx["parameters"].Member("name").Text() + ".json"))
}
func typed6453(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("./source_monday/schemas/" + ctx["parameters"].Member("name").Text() + ".json"))
}
func texts6453(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("./source_monday/schemas/" + ctx["parameters"].Member("name").Text() + ".json"))
}
func text6453(e *py.Eval, ctx variables) string {
	return ""
}
func value6454(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("./source_monday/schemas/" + ctx["parameters"].Member("name").Text() + ".json"))
}
func typed6454(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("./source_monday/schemas/" + ctx["parameters"].Member("name").Text() + ".json"))
}
func texts6454(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("./source_monday/schemas/" + ctx["parameters"].Member("name").Text() + ".json"))
}
func text6454(e *py.Eval, ctx variables) string {
	return ""
}
func value6455(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("./source_monday/schemas/" + ctx["parameters"].Member("name").Text() + ".json")).Text())
}
func typed6455(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("./source_monday/schemas/" + ctx["parameters"].Member("name").Text() + ".json")).Text())
}
func texts6455(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("./source_monday/schemas/" + ctx["parameters"].Member("name").Text() + ".json")).Text())
}
func text6455(e *py.Eval, ctx variables) string {
	return ""
}
func value6456(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_monday/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "integer")
}
func typed6456(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_monday/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "integer")
}
func texts6456(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_monday/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "integer")
}
func text6456(e *py.Eval, ctx variables) string {
	return ""
}
func value6457(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_monday/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "number")
}
func typed6457(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_monday/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "number")
}
func texts6457(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_monday/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "number")
}
func text6457(e *py.Eval, ctx variables) string {
	return ""
}
func value6458(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_monday/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "string")
}
func typed6458(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_monday/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "string")
}
func texts6458(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_monday/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "string")
}
func text6458(e *py.Eval, ctx variables) string {
	return ""
}
func value6459(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("./source_posthog/schemas/" + ctx["parameters"].Member("name").Text() + ".json"))
}
func typed6459(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("./source_posthog/schemas/" + ctx["parameters"].Member("name").Text() + ".json"))
}
func texts6459(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("./source_posthog/schemas/" + ctx["parameters"].Member("name").Text() + ".json"))
}
func text6459(e *py.Eval, ctx variables) string {
	return ""
}
func value6460(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("./source_posthog/schemas/" + ctx["parameters"].Member("name").Text() + ".json"))
}
func typed6460(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("./source_posthog/schemas/" + ctx["parameters"].Member("name").Text() + ".json"))
}
func texts6460(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("./source_posthog/schemas/" + ctx["parameters"].Member("name").Text() + ".json"))
}
func text6460(e *py.Eval, ctx variables) string {
	return ""
}
func value6461(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("./source_posthog/schemas/" + ctx["parameters"].Member("name").Text() + ".json")).Text())
}
func typed6461(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("./source_posthog/schemas/" + ctx["parameters"].Member("name").Text() + ".json")).Text())
}
func texts6461(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("./source_posthog/schemas/" + ctx["parameters"].Member("name").Text() + ".json")).Text())
}
func text6461(e *py.Eval, ctx variables) string {
	return ""
}
func value6462(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_posthog/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "string")
}
func typed6462(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_posthog/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "string")
}
func texts6462(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_posthog/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "string")
}
func text6462(e *py.Eval, ctx variables) string {
	return ""
}
func value6463(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_posthog/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "integer")
}
func typed6463(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_posthog/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "integer")
}
func texts6463(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_posthog/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "integer")
}
func text6463(e *py.Eval, ctx variables) string {
	return ""
}
func value6464(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_posthog/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "number")
}
func typed6464(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_posthog/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "number")
}
func texts6464(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_posthog/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "number")
}
func text6464(e *py.Eval, ctx variables) string {
	return ""
}
func value6465(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_posthog/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "boolean")
}
func typed6465(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_posthog/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "boolean")
}
func texts6465(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_posthog/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "boolean")
}
func text6465(e *py.Eval, ctx variables) string {
	return ""
}
func value6466(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("./source_recharge/schemas/" + ctx["parameters"].Member("name").Text() + ".json"))
}
func typed6466(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("./source_recharge/schemas/" + ctx["parameters"].Member("name").Text() + ".json"))
}
func texts6466(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("./source_recharge/schemas/" + ctx["parameters"].Member("name").Text() + ".json"))
}
func text6466(e *py.Eval, ctx variables) string {
	return ""
}
func value6467(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("./source_recharge/schemas/" + ctx["parameters"].Member("name").Text() + ".json"))
}
func typed6467(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("./source_recharge/schemas/" + ctx["parameters"].Member("name").Text() + ".json"))
}
func texts6467(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("./source_recharge/schemas/" + ctx["parameters"].Member("name").Text() + ".json"))
}
func text6467(e *py.Eval, ctx variables) string {
	return ""
}
func value6468(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("./source_recharge/schemas/" + ctx["parameters"].Member("name").Text() + ".json")).Text())
}
func typed6468(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("./source_recharge/schemas/" + ctx["parameters"].Member("name").Text() + ".json")).Text())
}
func texts6468(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("./source_recharge/schemas/" + ctx["parameters"].Member("name").Text() + ".json")).Text())
}
func text6468(e *py.Eval, ctx variables) string {
	return ""
}
func value6469(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_recharge/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "boolean")
}
func typed6469(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_recharge/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "boolean")
}
func texts6469(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_recharge/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "boolean")
}
func text6469(e *py.Eval, ctx variables) string {
	return ""
}
func value6470(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_recharge/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "string")
}
func typed6470(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_recharge/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "string")
}
func texts6470(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_recharge/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "string")
}
func text6470(e *py.Eval, ctx variables) string {
	return ""
}
func value6471(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_recharge/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "integer")
}
func typed6471(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_recharge/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "integer")
}
func texts6471(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_recharge/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "integer")
}
func text6471(e *py.Eval, ctx variables) string {
	return ""
}
func value6472(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_recharge/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "number")
}
func typed6472(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_recharge/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "number")
}
func texts6472(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_recharge/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "number")
}
func text6472(e *py.Eval, ctx variables) string {
	return ""
}
func value6473(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("./source_slack/schemas/" + ctx["parameters"].Member("name").Text() + ".json"))
}
func typed6473(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("./source_slack/schemas/" + ctx["parameters"].Member("name").Text() + ".json"))
}
func texts6473(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("./source_slack/schemas/" + ctx["parameters"].Member("name").Text() + ".json"))
}
func text6473(e *py.Eval, ctx variables) string {
	return ""
}
func value6474(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("./source_slack/schemas/" + ctx["parameters"].Member("name").Text() + ".json"))
}
func typed6474(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("./source_slack/schemas/" + ctx["parameters"].Member("name").Text() + ".json"))
}
func texts6474(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("./source_slack/schemas/" + ctx["parameters"].Member("name").Text() + ".json"))
}
func text6474(e *py.Eval, ctx variables) string {
	return ""
}
func value6475(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("./source_slack/schemas/" + ctx["parameters"].Member("name").Text() + ".json")).Text())
}
func typed6475(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("./source_slack/schemas/" + ctx["parameters"].Member("name").Text() + ".json")).Text())
}
func texts6475(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("./source_slack/schemas/" + ctx["parameters"].Member("name").Text() + ".json")).Text())
}
func text6475(e *py.Eval, ctx variables) string {
	return ""
}
func value6476(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_slack/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "integer")
}
func typed6476(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_slack/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "integer")
}
func texts6476(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_slack/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "integer")
}
func text6476(e *py.Eval, ctx variables) string {
	return ""
}
func value6477(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_slack/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "number")
}
func typed6477(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_slack/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "number")
}
func texts6477(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_slack/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "number")
}
func text6477(e *py.Eval, ctx variables) string {
	return ""
}
func value6478(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_slack/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "string")
}
func typed6478(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_slack/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "string")
}
func texts6478(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_slack/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "string")
}
func text6478(e *py.Eval, ctx variables) string {
	return ""
}
func value6479(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_slack/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "boolean")
}
func typed6479(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_slack/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "boolean")
}
func texts6479(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_slack/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "boolean")
}
func text6479(e *py.Eval, ctx variables) string {
	return ""
}
func value6480(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("./source_stripe/schemas/" + ctx["parameters"].Member("name").Text() + ".json"))
}
func typed6480(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("./source_stripe/schemas/" + ctx["parameters"].Member("name").Text() + ".json"))
}
func texts6480(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("./source_stripe/schemas/" + ctx["parameters"].Member("name").Text() + ".json"))
}
func text6480(e *py.Eval, ctx variables) string {
	return ""
}
func value6481(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("./source_stripe/schemas/" + ctx["parameters"].Member("name").Text() + ".json"))
}
func typed6481(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("./source_stripe/schemas/" + ctx["parameters"].Member("name").Text() + ".json"))
}
func texts6481(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("./source_stripe/schemas/" + ctx["parameters"].Member("name").Text() + ".json"))
}
func text6481(e *py.Eval, ctx variables) string {
	return ""
}
func value6482(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("./source_stripe/schemas/" + ctx["parameters"].Member("name").Text() + ".json")).Text())
}
func typed6482(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("./source_stripe/schemas/" + ctx["parameters"].Member("name").Text() + ".json")).Text())
}
func texts6482(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("./source_stripe/schemas/" + ctx["parameters"].Member("name").Text() + ".json")).Text())
}
func text6482(e *py.Eval, ctx variables) string {
	return ""
}
func value6483(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_stripe/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "integer")
}
func typed6483(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_stripe/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "integer")
}
func texts6483(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_stripe/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "integer")
}
func text6483(e *py.Eval, ctx variables) string {
	return ""
}
func value6484(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_stripe/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "number")
}
func typed6484(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_stripe/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "number")
}
func texts6484(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_stripe/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "number")
}
func text6484(e *py.Eval, ctx variables) string {
	return ""
}
func value6485(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_stripe/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "boolean")
}
func typed6485(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_stripe/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "boolean")
}
func texts6485(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_stripe/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "boolean")
}
func text6485(e *py.Eval, ctx variables) string {
	return ""
}
func value6486(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_stripe/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "string")
}
func typed6486(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_stripe/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "string")
}
func texts6486(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("./source_stripe/schemas/"+ctx["parameters"].Member("name").Text()+".json"), "string")
}
func text6486(e *py.Eval, ctx variables) string {
	return ""
}
func value6487(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/clients")
}
func typed6487(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/clients")
}
func texts6487(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/clients")
}
func text6487(e *py.Eval, ctx variables) string {
	return ""
}
func value6488(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/clients")
}
func typed6488(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/clients")
}
func texts6488(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/clients")
}
func text6488(e *py.Eval, ctx variables) string {
	return ""
}
func value6489(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/clients")
}
func typed6489(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/clients")
}
func texts6489(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/clients")
}
func text6489(e *py.Eval, ctx variables) string {
	return ""
}
func value6490(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/1.1/"+ctx["config"].Member("account_id").Text()+"/clients"), "string")
}
func typed6490(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/1.1/"+ctx["config"].Member("account_id").Text()+"/clients"), "string")
}
func texts6490(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/1.1/"+ctx["config"].Member("account_id").Text()+"/clients"), "string")
}
func text6490(e *py.Eval, ctx variables) string {
	return ""
}
func value6491(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/events")
}
func typed6491(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/events")
}
func texts6491(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/events")
}
func text6491(e *py.Eval, ctx variables) string {
	return ""
}
func value6492(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/events")
}
func typed6492(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/events")
}
func texts6492(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/events")
}
func text6492(e *py.Eval, ctx variables) string {
	return ""
}
func value6493(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/events")
}
func typed6493(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/events")
}
func texts6493(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/events")
}
func text6493(e *py.Eval, ctx variables) string {
	return ""
}
func value6494(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/1.1/"+ctx["config"].Member("account_id").Text()+"/events"), "integer")
}
func typed6494(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/1.1/"+ctx["config"].Member("account_id").Text()+"/events"), "integer")
}
func texts6494(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/1.1/"+ctx["config"].Member("account_id").Text()+"/events"), "integer")
}
func text6494(e *py.Eval, ctx variables) string {
	return ""
}
func value6495(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/1.1/"+ctx["config"].Member("account_id").Text()+"/events"), "number")
}
func typed6495(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/1.1/"+ctx["config"].Member("account_id").Text()+"/events"), "number")
}
func texts6495(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/1.1/"+ctx["config"].Member("account_id").Text()+"/events"), "number")
}
func text6495(e *py.Eval, ctx variables) string {
	return ""
}
func value6496(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/1.1/"+ctx["config"].Member("account_id").Text()+"/events"), "boolean")
}
func typed6496(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/1.1/"+ctx["config"].Member("account_id").Text()+"/events"), "boolean")
}
func texts6496(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/1.1/"+ctx["config"].Member("account_id").Text()+"/events"), "boolean")
}
func text6496(e *py.Eval, ctx variables) string {
	return ""
}
func value6497(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/labels")
}
func typed6497(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/labels")
}
func texts6497(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/labels")
}
func text6497(e *py.Eval, ctx variables) string {
	return ""
}
func value6498(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/labels")
}
func typed6498(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/labels")
}
func texts6498(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/labels")
}
func text6498(e *py.Eval, ctx variables) string {
	return ""
}
func value6499(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/labels")
}
func typed6499(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/labels")
}
func texts6499(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/labels")
}
func text6499(e *py.Eval, ctx variables) string {
	return ""
}
func value6500(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/1.1/"+ctx["config"].Member("account_id").Text()+"/labels"), "string")
}
func typed6500(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/1.1/"+ctx["config"].Member("account_id").Text()+"/labels"), "string")
}
func texts6500(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/1.1/"+ctx["config"].Member("account_id").Text()+"/labels"), "string")
}
func text6500(e *py.Eval, ctx variables) string {
	return ""
}
func value6501(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/1.1/"+ctx["config"].Member("account_id").Text()+"/labels"), "integer")
}
func typed6501(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/1.1/"+ctx["config"].Member("account_id").Text()+"/labels"), "integer")
}
func texts6501(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/1.1/"+ctx["config"].Member("account_id").Text()+"/labels"), "integer")
}
func text6501(e *py.Eval, ctx variables) string {
	return ""
}
func value6502(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/1.1/"+ctx["config"].Member("account_id").Text()+"/labels"), "number")
}
func typed6502(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/1.1/"+ctx["config"].Member("account_id").Text()+"/labels"), "number")
}
func texts6502(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/1.1/"+ctx["config"].Member("account_id").Text()+"/labels"), "number")
}
func text6502(e *py.Eval, ctx variables) string {
	return ""
}
func value6503(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/1.1/"+ctx["config"].Member("account_id").Text()+"/labels"), "boolean")
}
func typed6503(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/1.1/"+ctx["config"].Member("account_id").Text()+"/labels"), "boolean")
}
func texts6503(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/1.1/"+ctx["config"].Member("account_id").Text()+"/labels"), "boolean")
}
func text6503(e *py.Eval, ctx variables) string {
	return ""
}
func value6504(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/projects")
}
func typed6504(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/projects")
}
func texts6504(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/projects")
}
func text6504(e *py.Eval, ctx variables) string {
	return ""
}
func value6505(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/projects")
}
func typed6505(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/projects")
}
func texts6505(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/projects")
}
func text6505(e *py.Eval, ctx variables) string {
	return ""
}
func value6506(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/projects")
}
func typed6506(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/projects")
}
func texts6506(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/projects")
}
func text6506(e *py.Eval, ctx variables) string {
	return ""
}
func value6507(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/1.1/"+ctx["config"].Member("account_id").Text()+"/projects"), "integer")
}
func typed6507(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/1.1/"+ctx["config"].Member("account_id").Text()+"/projects"), "integer")
}
func texts6507(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/1.1/"+ctx["config"].Member("account_id").Text()+"/projects"), "integer")
}
func text6507(e *py.Eval, ctx variables) string {
	return ""
}
func value6508(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/1.1/"+ctx["config"].Member("account_id").Text()+"/projects"), "number")
}
func typed6508(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/1.1/"+ctx["config"].Member("account_id").Text()+"/projects"), "number")
}
func texts6508(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/1.1/"+ctx["config"].Member("account_id").Text()+"/projects"), "number")
}
func text6508(e *py.Eval, ctx variables) string {
	return ""
}
func value6509(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/1.1/"+ctx["config"].Member("account_id").Text()+"/projects"), "string")
}
func typed6509(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/1.1/"+ctx["config"].Member("account_id").Text()+"/projects"), "string")
}
func texts6509(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/1.1/"+ctx["config"].Member("account_id").Text()+"/projects"), "string")
}
func text6509(e *py.Eval, ctx variables) string {
	return ""
}
func value6510(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/1.1/"+ctx["config"].Member("account_id").Text()+"/projects"), "boolean")
}
func typed6510(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/1.1/"+ctx["config"].Member("account_id").Text()+"/projects"), "boolean")
}
func texts6510(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/1.1/"+ctx["config"].Member("account_id").Text()+"/projects"), "boolean")
}
func text6510(e *py.Eval, ctx variables) string {
	return ""
}
func value6511(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/users")
}
func typed6511(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/users")
}
func texts6511(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/users")
}
func text6511(e *py.Eval, ctx variables) string {
	return ""
}
func value6512(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/users")
}
func typed6512(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/users")
}
func texts6512(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/users")
}
func text6512(e *py.Eval, ctx variables) string {
	return ""
}
func value6513(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/users")
}
func typed6513(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/users")
}
func texts6513(e *py.Eval, ctx variables) py.Value {
	return py.Str("/1.1/" + ctx["config"].Member("account_id").Text() + "/users")
}
func text6513(e *py.Eval, ctx variables) string {
	return ""
}
func value6514(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/1.1/"+ctx["config"].Member("account_id").Text()+"/users"), "integer")
}
func typed6514(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/1.1/"+ctx["config"].Member("account_id").Text()+"/users"), "integer")
}
func texts6514(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/1.1/"+ctx["config"].Member("account_id").Text()+"/users"), "integer")
}
func text6514(e *py.Eval, ctx variables) string {
	return ""
}
func value6515(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/1.1/"+ctx["config"].Member("account_id").Text()+"/users"), "number")
}
func typed6515(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/1.1/"+ctx["config"].Member("account_id").Text()+"/users"), "number")
}
func texts6515(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/1.1/"+ctx["config"].Member("account_id").Text()+"/users"), "number")
}
func text6515(e *py.Eval, ctx variables) string {
	return ""
}
func value6516(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/1.1/"+ctx["config"].Member("account_id").Text()+"/users"), "boolean")
}
func typed6516(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/1.1/"+ctx["config"].Member("account_id").Text()+"/users"), "boolean")
}
func texts6516(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/1.1/"+ctx["config"].Member("account_id").Text()+"/users"), "boolean")
}
func text6516(e *py.Eval, ctx variables) string {
	return ""
}
func value6517(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/1.1/"+ctx["config"].Member("account_id").Text()+"/users"), "string")
}
func typed6517(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/1.1/"+ctx["config"].Member("account_id").Text()+"/users"), "string")
}
func texts6517(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/1.1/"+ctx["config"].Member("account_id").Text()+"/users"), "string")
}
func text6517(e *py.Eval, ctx variables) string {
	return ""
}
func value6518(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/collections/" + ctx["stream_partition"].Member("collection").Text() + "/items")
}
func typed6518(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/collections/" + ctx["stream_partition"].Member("collection").Text() + "/items")
}
func texts6518(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/collections/" + ctx["stream_partition"].Member("collection").Text() + "/items")
}
func text6518(e *py.Eval, ctx variables) string {
	return ""
}
func value6519(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/collections/" + ctx["stream_partition"].Member("collection").Text() + "/items")
}
func typed6519(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/collections/" + ctx["stream_partition"].Member("collection").Text() + "/items")
}
func texts6519(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/collections/" + ctx["stream_partition"].Member("collection").Text() + "/items")
}
func text6519(e *py.Eval, ctx variables) string {
	return ""
}
func value6520(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/collections/" + ctx["stream_partition"].Member("collection").Text() + "/items")
}
func typed6520(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/collections/" + ctx["stream_partition"].Member("collection").Text() + "/items")
}
func texts6520(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/collections/" + ctx["stream_partition"].Member("collection").Text() + "/items")
}
func text6520(e *py.Eval, ctx variables) string {
	return ""
}
func value6521(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/collections/"+ctx["stream_partition"].Member("collection").Text()+"/items"), "boolean")
}
func typed6521(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/collections/"+ctx["stream_partition"].Member("collection").Text()+"/items"), "boolean")
}
func texts6521(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/collections/"+ctx["stream_partition"].Member("collection").Text()+"/items"), "boolean")
}
func text6521(e *py.Eval, ctx variables) string {
	return ""
}
func value6522(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/collections/"+ctx["stream_partition"].Member("collection").Text()+"/items"), "string")
}
func typed6522(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/collections/"+ctx["stream_partition"].Member("collection").Text()+"/items"), "string")
}
func texts6522(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/collections/"+ctx["stream_partition"].Member("collection").Text()+"/items"), "string")
}
func text6522(e *py.Eval, ctx variables) string {
	return ""
}
func value6523(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/collections/"+ctx["stream_partition"].Member("collection").Text()+"/items"), "number")
}
func typed6523(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/collections/"+ctx["stream_partition"].Member("collection").Text()+"/items"), "number")
}
func texts6523(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/collections/"+ctx["stream_partition"].Member("collection").Text()+"/items"), "number")
}
func text6523(e *py.Eval, ctx variables) string {
	return ""
}
func value6524(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/files/" + ctx["stream_slice"].Member("file_id").Text() + "/collaborations")
}
func typed6524(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/files/" + ctx["stream_slice"].Member("file_id").Text() + "/collaborations")
}
func texts6524(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/files/" + ctx["stream_slice"].Member("file_id").Text() + "/collaborations")
}
func text6524(e *py.Eval, ctx variables) string {
	return ""
}
func value6525(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/files/" + ctx["stream_slice"].Member("file_id").Text() + "/collaborations")
}
func typed6525(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/files/" + ctx["stream_slice"].Member("file_id").Text() + "/collaborations")
}
func texts6525(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/files/" + ctx["stream_slice"].Member("file_id").Text() + "/collaborations")
}
func text6525(e *py.Eval, ctx variables) string {
	return ""
}
func value6526(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/files/" + ctx["stream_slice"].Member("file_id").Text() + "/collaborations")
}
func typed6526(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/files/" + ctx["stream_slice"].Member("file_id").Text() + "/collaborations")
}
func texts6526(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/files/" + ctx["stream_slice"].Member("file_id").Text() + "/collaborations")
}
func text6526(e *py.Eval, ctx variables) string {
	return ""
}
func value6527(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/files/"+ctx["stream_slice"].Member("file_id").Text()+"/collaborations"), "string")
}
func typed6527(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/files/"+ctx["stream_slice"].Member("file_id").Text()+"/collaborations"), "string")
}
func texts6527(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/files/"+ctx["stream_slice"].Member("file_id").Text()+"/collaborations"), "string")
}
func text6527(e *py.Eval, ctx variables) string {
	return ""
}
func value6528(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/files/"+ctx["stream_slice"].Member("file_id").Text()+"/collaborations"), "integer")
}
func typed6528(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/files/"+ctx["stream_slice"].Member("file_id").Text()+"/collaborations"), "integer")
}
func texts6528(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/files/"+ctx["stream_slice"].Member("file_id").Text()+"/collaborations"), "integer")
}
func text6528(e *py.Eval, ctx variables) string {
	return ""
}
func value6529(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/files/"+ctx["stream_slice"].Member("file_id").Text()+"/collaborations"), "number")
}
func typed6529(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/files/"+ctx["stream_slice"].Member("file_id").Text()+"/collaborations"), "number")
}
func texts6529(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/files/"+ctx["stream_slice"].Member("file_id").Text()+"/collaborations"), "number")
}
func text6529(e *py.Eval, ctx variables) string {
	return ""
}
func value6530(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/files/"+ctx["stream_slice"].Member("file_id").Text()+"/collaborations"), "boolean")
}
func typed6530(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/files/"+ctx["stream_slice"].Member("file_id").Text()+"/collaborations"), "boolean")
}
func texts6530(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/files/"+ctx["stream_slice"].Member("file_id").Text()+"/collaborations"), "boolean")
}
func text6530(e *py.Eval, ctx variables) string {
	return ""
}
func value6531(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/files/" + ctx["stream_slice"].Member("file_id").Text() + "/comments")
}
func typed6531(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/files/" + ctx["stream_slice"].Member("file_id").Text() + "/comments")
}
func texts6531(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/files/" + ctx["stream_slice"].Member("file_id").Text() + "/comments")
}
func text6531(e *py.Eval, ctx variables) string {
	return ""
}
func value6532(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/files/" + ctx["stream_slice"].Member("file_id").Text() + "/comments")
}
func typed6532(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/files/" + ctx["stream_slice"].Member("file_id").Text() + "/comments")
}
func texts6532(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/files/" + ctx["stream_slice"].Member("file_id").Text() + "/comments")
}
func text6532(e *py.Eval, ctx variables) string {
	return ""
}
func value6533(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/files/" + ctx["stream_slice"].Member("file_id").Text() + "/comments")
}
func typed6533(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/files/" + ctx["stream_slice"].Member("file_id").Text() + "/comments")
}
func texts6533(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/files/" + ctx["stream_slice"].Member("file_id").Text() + "/comments")
}
func text6533(e *py.Eval, ctx variables) string {
	return ""
}
func value6534(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/files/"+ctx["stream_slice"].Member("file_id").Text()+"/comments"), "boolean")
}
func typed6534(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/files/"+ctx["stream_slice"].Member("file_id").Text()+"/comments"), "boolean")
}
func texts6534(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/files/"+ctx["stream_slice"].Member("file_id").Text()+"/comments"), "boolean")
}
func text6534(e *py.Eval, ctx variables) string {
	return ""
}
func value6535(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/files/"+ctx["stream_slice"].Member("file_id").Text()+"/comments"), "integer")
}
func typed6535(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/files/"+ctx["stream_slice"].Member("file_id").Text()+"/comments"), "integer")
}
func texts6535(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/files/"+ctx["stream_slice"].Member("file_id").Text()+"/comments"), "integer")
}
func text6535(e *py.Eval, ctx variables) string {
	return ""
}
func value6536(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/files/"+ctx["stream_slice"].Member("file_id").Text()+"/comments"), "number")
}
func typed6536(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/files/"+ctx["stream_slice"].Member("file_id").Text()+"/comments"), "number")
}
func texts6536(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/files/"+ctx["stream_slice"].Member("file_id").Text()+"/comments"), "number")
}
func text6536(e *py.Eval, ctx variables) string {
	return ""
}
func value6537(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/files/"+ctx["stream_slice"].Member("file_id").Text()+"/comments"), "string")
}
func typed6537(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/files/"+ctx["stream_slice"].Member("file_id").Text()+"/comments"), "string")
}
func texts6537(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/files/"+ctx["stream_slice"].Member("file_id").Text()+"/comments"), "string")
}
func text6537(e *py.Eval, ctx variables) string {
	return ""
}
func value6538(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/files/" + ctx["stream_slice"].Member("file_id").Text() + "/tasks")
}
func typed6538(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/files/" + ctx["stream_slice"].Member("file_id").Text() + "/tasks")
}
func texts6538(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/files/" + ctx["stream_slice"].Member("file_id").Text() + "/tasks")
}
func text6538(e *py.Eval, ctx variables) string {
	return ""
}
func value6539(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/files/" + ctx["stream_slice"].Member("file_id").Text() + "/tasks")
}
func typed6539(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/files/" + ctx["stream_slice"].Member("file_id").Text() + "/tasks")
}
func texts6539(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/files/" + ctx["stream_slice"].Member("file_id").Text() + "/tasks")
}
func text6539(e *py.Eval, ctx variables) string {
	return ""
}
func value6540(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/files/" + ctx["stream_slice"].Member("file_id").Text() + "/tasks")
}
func typed6540(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/files/" + ctx["stream_slice"].Member("file_id").Text() + "/tasks")
}
func texts6540(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/files/" + ctx["stream_slice"].Member("file_id").Text() + "/tasks")
}
func text6540(e *py.Eval, ctx variables) string {
	return ""
}
func value6541(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/files/"+ctx["stream_slice"].Member("file_id").Text()+"/tasks"), "string")
}
func typed6541(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/files/"+ctx["stream_slice"].Member("file_id").Text()+"/tasks"), "string")
}
func texts6541(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/files/"+ctx["stream_slice"].Member("file_id").Text()+"/tasks"), "string")
}
func text6541(e *py.Eval, ctx variables) string {
	return ""
}
func value6542(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/files/"+ctx["stream_slice"].Member("file_id").Text()+"/tasks"), "boolean")
}
func typed6542(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/files/"+ctx["stream_slice"].Member("file_id").Text()+"/tasks"), "boolean")
}
func texts6542(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/files/"+ctx["stream_slice"].Member("file_id").Text()+"/tasks"), "boolean")
}
func text6542(e *py.Eval, ctx variables) string {
	return ""
}
func value6543(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/files/"+ctx["stream_slice"].Member("file_id").Text()+"/tasks"), "number")
}
func typed6543(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/files/"+ctx["stream_slice"].Member("file_id").Text()+"/tasks"), "number")
}
func texts6543(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/files/"+ctx["stream_slice"].Member("file_id").Text()+"/tasks"), "number")
}
func text6543(e *py.Eval, ctx variables) string {
	return ""
}
func value6544(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/files/"+ctx["stream_slice"].Member("file_id").Text()+"/tasks"), "integer")
}
func typed6544(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/files/"+ctx["stream_slice"].Member("file_id").Text()+"/tasks"), "integer")
}
func texts6544(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/files/"+ctx["stream_slice"].Member("file_id").Text()+"/tasks"), "integer")
}
func text6544(e *py.Eval, ctx variables) string {
	return ""
}
func value6545(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/folders/" + ctx["stream_slice"].Member("folder_id").Text() + "/collaborations")
}
func typed6545(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/folders/" + ctx["stream_slice"].Member("folder_id").Text() + "/collaborations")
}
func texts6545(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/folders/" + ctx["stream_slice"].Member("folder_id").Text() + "/collaborations")
}
func text6545(e *py.Eval, ctx variables) string {
	return ""
}
func value6546(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/folders/" + ctx["stream_slice"].Member("folder_id").Text() + "/collaborations")
}
func typed6546(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/folders/" + ctx["stream_slice"].Member("folder_id").Text() + "/collaborations")
}
func texts6546(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/folders/" + ctx["stream_slice"].Member("folder_id").Text() + "/collaborations")
}
func text6546(e *py.Eval, ctx variables) string {
	return ""
}
func value6547(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/folders/" + ctx["stream_slice"].Member("folder_id").Text() + "/collaborations")
}
func typed6547(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/folders/" + ctx["stream_slice"].Member("folder_id").Text() + "/collaborations")
}
func texts6547(e *py.Eval, ctx variables) py.Value {
	return py.Str("/2.0/folders/" + ctx["stream_slice"].Member("folder_id").Text() + "/collaborations")
}
func text6547(e *py.Eval, ctx variables) string {
	return ""
}
func value6548(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/folders/"+ctx["stream_slice"].Member("folder_id").Text()+"/collaborations"), "string")
}
func typed6548(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/folders/"+ctx["stream_slice"].Member("folder_id").Text()+"/collaborations"), "string")
}
func texts6548(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/folders/"+ctx["stream_slice"].Member("folder_id").Text()+"/collaborations"), "string")
}
func text6548(e *py.Eval, ctx variables) string {
	return ""
}
func value6549(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/folders/"+ctx["stream_slice"].Member("folder_id").Text()+"/collaborations"), "integer")
}
func typed6549(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/folders/"+ctx["stream_slice"].Member("folder_id").Text()+"/collaborations"), "integer")
}
func texts6549(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/folders/"+ctx["stream_slice"].Member("folder_id").Text()+"/collaborations"), "integer")
}
func text6549(e *py.Eval, ctx variables) string {
	return ""
}
func value6550(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/folders/"+ctx["stream_slice"].Member("folder_id").Text()+"/collaborations"), "number")
}
func typed6550(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/folders/"+ctx["stream_slice"].Member("folder_id").Text()+"/collaborations"), "number")
}
func texts6550(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/folders/"+ctx["stream_slice"].Member("folder_id").Text()+"/collaborations"), "number")
}
func text6550(e *py.Eval, ctx variables) string {
	return ""
}
func value6551(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/folders/"+ctx["stream_slice"].Member("folder_id").Text()+"/collaborations"), "boolean")
}
func typed6551(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/folders/"+ctx["stream_slice"].Member("folder_id").Text()+"/collaborations"), "boolean")
}
func texts6551(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/2.0/folders/"+ctx["stream_slice"].Member("folder_id").Text()+"/collaborations"), "boolean")
}
func text6551(e *py.Eval, ctx variables) string {
	return ""
}
func value6552(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account").Text() + "/users")
}
func typed6552(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account").Text() + "/users")
}
func texts6552(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account").Text() + "/users")
}
func text6552(e *py.Eval, ctx variables) string {
	return ""
}
func value6553(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account").Text() + "/users")
}
func typed6553(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account").Text() + "/users")
}
func texts6553(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account").Text() + "/users")
}
func text6553(e *py.Eval, ctx variables) string {
	return ""
}
func value6554(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account").Text() + "/users")
}
func typed6554(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account").Text() + "/users")
}
func texts6554(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account").Text() + "/users")
}
func text6554(e *py.Eval, ctx variables) string {
	return ""
}
func value6555(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account").Text()+"/users"), "integer")
}
func typed6555(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account").Text()+"/users"), "integer")
}
func texts6555(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account").Text()+"/users"), "integer")
}
func text6555(e *py.Eval, ctx variables) string {
	return ""
}
func value6556(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account").Text()+"/users"), "boolean")
}
func typed6556(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account").Text()+"/users"), "boolean")
}
func texts6556(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account").Text()+"/users"), "boolean")
}
func text6556(e *py.Eval, ctx variables) string {
	return ""
}
func value6557(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account").Text()+"/users"), "string")
}
func typed6557(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account").Text()+"/users"), "string")
}
func texts6557(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account").Text()+"/users"), "string")
}
func text6557(e *py.Eval, ctx variables) string {
	return ""
}
func value6558(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account").Text() + "/workspace/" + ctx["config"].Member("workspace").Text() + "/categories")
}
func typed6558(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account").Text() + "/workspace/" + ctx["config"].Member("workspace").Text() + "/categories")
}
func texts6558(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account").Text() + "/workspace/" + ctx["config"].Member("workspace").Text() + "/categories")
}
func text6558(e *py.Eval, ctx variables) string {
	return ""
}
func value6559(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account").Text() + "/workspace/" + ctx["config"].Member("workspace").Text() + "/categories")
}
func typed6559(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account").Text() + "/workspace/" + ctx["config"].Member("workspace").Text() + "/categories")
}
func texts6559(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account").Text() + "/workspace/" + ctx["config"].Member("workspace").Text() + "/categories")
}
func text6559(e *py.Eval, ctx variables) string {
	return ""
}
func value6560(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account").Text() + "/workspace/" + ctx["config"].Member("workspace").Text() + "/categories")
}
func typed6560(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account").Text() + "/workspace/" + ctx["config"].Member("workspace").Text() + "/categories")
}
func texts6560(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account").Text() + "/workspace/" + ctx["config"].Member("workspace").Text() + "/categories")
}
func text6560(e *py.Eval, ctx variables) string {
	return ""
}
func value6561(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account").Text()+"/workspace/"+ctx["config"].Member("workspace").Text()+"/categories"), "integer")
}
func typed6561(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account").Text()+"/workspace/"+ctx["config"].Member("workspace").Text()+"/categories"), "integer")
}
func texts6561(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account").Text()+"/workspace/"+ctx["config"].Member("workspace").Text()+"/categories"), "integer")
}
func text6561(e *py.Eval, ctx variables) string {
	return ""
}
func value6562(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account").Text()+"/workspace/"+ctx["config"].Member("workspace").Text()+"/categories"), "number")
}
func typed6562(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account").Text()+"/workspace/"+ctx["config"].Member("workspace").Text()+"/categories"), "number")
}
func texts6562(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account").Text()+"/workspace/"+ctx["config"].Member("workspace").Text()+"/categories"), "number")
}
func text6562(e *py.Eval, ctx variables) string {
	return ""
}
func value6563(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account").Text()+"/workspace/"+ctx["config"].Member("workspace").Text()+"/categories"), "boolean")
}
func typed6563(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account").Text()+"/workspace/"+ctx["config"].Member("workspace").Text()+"/categories"), "boolean")
}
func texts6563(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account").Text()+"/workspace/"+ctx["config"].Member("workspace").Text()+"/categories"), "boolean")
}
func text6563(e *py.Eval, ctx variables) string {
	return ""
}
func value6564(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account").Text()+"/workspace/"+ctx["config"].Member("workspace").Text()+"/categories"), "string")
}
func typed6564(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account").Text()+"/workspace/"+ctx["config"].Member("workspace").Text()+"/categories"), "string")
}
func texts6564(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account").Text()+"/workspace/"+ctx["config"].Member("workspace").Text()+"/categories"), "string")
}
func text6564(e *py.Eval, ctx variables) string {
	return ""
}
func value6565(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account").Text() + "/workspace/" + ctx["config"].Member("workspace").Text() + "/reviews")
}
func typed6565(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account").Text() + "/workspace/" + ctx["config"].Member("workspace").Text() + "/reviews")
}
func texts6565(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account").Text() + "/workspace/" + ctx["config"].Member("workspace").Text() + "/reviews")
}
func text6565(e *py.Eval, ctx variables) string {
	return ""
}
func value6566(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account").Text() + "/workspace/" + ctx["config"].Member("workspace").Text() + "/reviews")
}
func typed6566(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account").Text() + "/workspace/" + ctx["config"].Member("workspace").Text() + "/reviews")
}
func texts6566(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account").Text() + "/workspace/" + ctx["config"].Member("workspace").Text() + "/reviews")
}
func text6566(e *py.Eval, ctx variables) string {
	return ""
}
func value6567(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account").Text() + "/workspace/" + ctx["config"].Member("workspace").Text() + "/reviews")
}
func typed6567(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account").Text() + "/workspace/" + ctx["config"].Member("workspace").Text() + "/reviews")
}
func texts6567(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account").Text() + "/workspace/" + ctx["config"].Member("workspace").Text() + "/reviews")
}
func text6567(e *py.Eval, ctx variables) string {
	return ""
}
func value6568(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account").Text()+"/workspace/"+ctx["config"].Member("workspace").Text()+"/reviews"), "integer")
}
func typed6568(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account").Text()+"/workspace/"+ctx["config"].Member("workspace").Text()+"/reviews"), "integer")
}
func texts6568(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account").Text()+"/workspace/"+ctx["config"].Member("workspace").Text()+"/reviews"), "integer")
}
func text6568(e *py.Eval, ctx variables) string {
	return ""
}
func value6569(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account").Text()+"/workspace/"+ctx["config"].Member("workspace").Text()+"/reviews"), "number")
}
func typed6569(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account").Text()+"/workspace/"+ctx["config"].Member("workspace").Text()+"/reviews"), "number")
}
func texts6569(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account").Text()+"/workspace/"+ctx["config"].Member("workspace").Text()+"/reviews"), "number")
}
func text6569(e *py.Eval, ctx variables) string {
	return ""
}
func value6570(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account").Text()+"/workspace/"+ctx["config"].Member("workspace").Text()+"/reviews"), "boolean")
}
func typed6570(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account").Text()+"/workspace/"+ctx["config"].Member("workspace").Text()+"/reviews"), "boolean")
}
func texts6570(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account").Text()+"/workspace/"+ctx["config"].Member("workspace").Text()+"/reviews"), "boolean")
}
func text6570(e *py.Eval, ctx variables) string {
	return ""
}
func value6571(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account").Text()+"/workspace/"+ctx["config"].Member("workspace").Text()+"/reviews"), "string")
}
func typed6571(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account").Text()+"/workspace/"+ctx["config"].Member("workspace").Text()+"/reviews"), "string")
}
func texts6571(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account").Text()+"/workspace/"+ctx["config"].Member("workspace").Text()+"/reviews"), "string")
}
func text6571(e *py.Eval, ctx variables) string {
	return ""
}
func value6572(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/answering-rule")
}
func typed6572(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/answering-rule")
}
func texts6572(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/answering-rule")
}
func text6572(e *py.Eval, ctx variables) string {
	return ""
}
func value6573(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/answering-rule")
}
func typed6573(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/answering-rule")
}
func texts6573(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/answering-rule")
}
func text6573(e *py.Eval, ctx variables) string {
	return ""
}
func value6574(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/answering-rule")
}
func typed6574(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/answering-rule")
}
func texts6574(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/answering-rule")
}
func text6574(e *py.Eval, ctx variables) string {
	return ""
}
func value6575(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/answering-rule"), "string")
}
func typed6575(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/answering-rule"), "string")
}
func texts6575(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/answering-rule"), "string")
}
func text6575(e *py.Eval, ctx variables) string {
	return ""
}
func value6576(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/answering-rule"), "integer")
}
func typed6576(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/answering-rule"), "integer")
}
func texts6576(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/answering-rule"), "integer")
}
func text6576(e *py.Eval, ctx variables) string {
	return ""
}
func value6577(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/answering-rule"), "boolean")
}
func typed6577(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/answering-rule"), "boolean")
}
func texts6577(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/answering-rule"), "boolean")
}
func text6577(e *py.Eval, ctx variables) string {
	return ""
}
func value6578(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/answering-rule"), "number")
}
func typed6578(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/answering-rule"), "number")
}
func texts6578(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/answering-rule"), "number")
}
func text6578(e *py.Eval, ctx variables) string {
	return ""
}
func value6579(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/business-hours")
}
func typed6579(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/business-hours")
}
func texts6579(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/business-hours")
}
func text6579(e *py.Eval, ctx variables) string {
	return ""
}
func value6580(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/business-hours")
}
func typed6580(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/business-hours")
}
func texts6580(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/business-hours")
}
func text6580(e *py.Eval, ctx variables) string {
	return ""
}
func value6581(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/business-hours")
}
func typed6581(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/business-hours")
}
func texts6581(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/business-hours")
}
func text6581(e *py.Eval, ctx variables) string {
	return ""
}
func value6582(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/business-hours"), "string")
}
func typed6582(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/business-hours"), "string")
}
func texts6582(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/business-hours"), "string")
}
func text6582(e *py.Eval, ctx variables) string {
	return ""
}
func value6583(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/business-hours"), "number")
}
func typed6583(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/business-hours"), "number")
}
func texts6583(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/business-hours"), "number")
}
func text6583(e *py.Eval, ctx variables) string {
	return ""
}
func value6584(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/business-hours"), "boolean")
}
func typed6584(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/business-hours"), "boolean")
}
func texts6584(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/business-hours"), "boolean")
}
func text6584(e *py.Eval, ctx variables) string {
	return ""
}
func value6585(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/business-hours"), "integer")
}
func typed6585(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/business-hours"), "integer")
}
func texts6585(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/business-hours"), "integer")
}
func text6585(e *py.Eval, ctx variables) string {
	return ""
}
func value6586(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/call-monitoring-groups")
}
func typed6586(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/call-monitoring-groups")
}
func texts6586(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/call-monitoring-groups")
}
func text6586(e *py.Eval, ctx variables) string {
	return ""
}
func value6587(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/call-monitoring-groups")
}
func typed6587(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/call-monitoring-groups")
}
func texts6587(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/call-monitoring-groups")
}
func text6587(e *py.Eval, ctx variables) string {
	return ""
}
func value6588(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/call-monitoring-groups")
}
func typed6588(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/call-monitoring-groups")
}
func texts6588(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/call-monitoring-groups")
}
func text6588(e *py.Eval, ctx variables) string {
	return ""
}
func value6589(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/call-monitoring-groups"), "string")
}
func typed6589(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/call-monitoring-groups"), "string")
}
func texts6589(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/call-monitoring-groups"), "string")
}
func text6589(e *py.Eval, ctx variables) string {
	return ""
}
func value6590(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/call-monitoring-groups"), "number")
}
func typed6590(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/call-monitoring-groups"), "number")
}
func texts6590(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/call-monitoring-groups"), "number")
}
func text6590(e *py.Eval, ctx variables) string {
	return ""
}
func value6591(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/call-monitoring-groups"), "boolean")
}
func typed6591(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/call-monitoring-groups"), "boolean")
}
func texts6591(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/call-monitoring-groups"), "boolean")
}
func text6591(e *py.Eval, ctx variables) string {
	return ""
}
func value6592(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/call-monitoring-groups"), "integer")
}
func typed6592(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/call-monitoring-groups"), "integer")
}
func texts6592(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/call-monitoring-groups"), "integer")
}
func text6592(e *py.Eval, ctx variables) string {
	return ""
}
func value6593(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/call-queues")
}
func typed6593(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/call-queues")
}
func texts6593(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/call-queues")
}
func text6593(e *py.Eval, ctx variables) string {
	return ""
}
func value6594(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/call-queues")
}
func typed6594(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/call-queues")
}
func texts6594(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/call-queues")
}
func text6594(e *py.Eval, ctx variables) string {
	return ""
}
func value6595(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/call-queues")
}
func typed6595(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/call-queues")
}
func texts6595(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/call-queues")
}
func text6595(e *py.Eval, ctx variables) string {
	return ""
}
func value6596(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/call-queues"), "string")
}
func typed6596(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/call-queues"), "string")
}
func texts6596(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/call-queues"), "string")
}
func text6596(e *py.Eval, ctx variables) string {
	return ""
}
func value6597(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/call-queues"), "number")
}
func typed6597(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/call-queues"), "number")
}
func texts6597(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/call-queues"), "number")
}
func text6597(e *py.Eval, ctx variables) string {
	return ""
}
func value6598(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/call-queues"), "integer")
}
func typed6598(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/call-queues"), "integer")
}
func texts6598(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/call-queues"), "integer")
}
func text6598(e *py.Eval, ctx variables) string {
	return ""
}
func value6599(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/call-queues"), "boolean")
}
func typed6599(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/call-queues"), "boolean")
}
func texts6599(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/call-queues"), "boolean")
}
func text6599(e *py.Eval, ctx variables) string {
	return ""
}
func value6600(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/call-recording")
}
func typed6600(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/call-recording")
}
func texts6600(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/call-recording")
}
func text6600(e *py.Eval, ctx variables) string {
	return ""
}
func value6601(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/call-recording")
}
func typed6601(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/call-recording")
}
func texts6601(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/call-recording")
}
func text6601(e *py.Eval, ctx variables) string {
	return ""
}
func value6602(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/call-recording")
}
func typed6602(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/call-recording")
}
func texts6602(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/call-recording")
}
func text6602(e *py.Eval, ctx variables) string {
	return ""
}
func value6603(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/call-recording"), "string")
}
func typed6603(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/call-recording"), "string")
}
func texts6603(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/call-recording"), "string")
}
func text6603(e *py.Eval, ctx variables) string {
	return ""
}
func value6604(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/call-recording"), "number")
}
func typed6604(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/call-recording"), "number")
}
func texts6604(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/call-recording"), "number")
}
func text6604(e *py.Eval, ctx variables) string {
	return ""
}
func value6605(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/call-recording"), "boolean")
}
func typed6605(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/call-recording"), "boolean")
}
func texts6605(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/call-recording"), "boolean")
}
func text6605(e *py.Eval, ctx variables) string {
	return ""
}
func value6606(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/call-recording"), "integer")
}
func typed6606(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/call-recording"), "integer")
}
func texts6606(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/call-recording"), "integer")
}
func text6606(e *py.Eval, ctx variables) string {
	return ""
}
func value6607(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/active-calls")
}
func typed6607(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/active-calls")
}
func texts6607(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/active-calls")
}
func text6607(e *py.Eval, ctx variables) string {
	return ""
}
func value6608(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/active-calls")
}
func typed6608(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/active-calls")
}
func texts6608(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/active-calls")
}
func text6608(e *py.Eval, ctx variables) string {
	return ""
}
func value6609(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/active-calls")
}
func typed6609(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/active-calls")
}
func texts6609(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/active-calls")
}
func text6609(e *py.Eval, ctx variables) string {
	return ""
}
func value6610(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/active-calls"), "integer")
}
func typed6610(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/active-calls"), "integer")
}
func texts6610(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/active-calls"), "integer")
}
func text6610(e *py.Eval, ctx variables) string {
	return ""
}
func value6611(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/active-calls"), "number")
}
func typed6611(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/active-calls"), "number")
}
func texts6611(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/active-calls"), "number")
}
func text6611(e *py.Eval, ctx variables) string {
	return ""
}
func value6612(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/active-calls"), "boolean")
}
func typed6612(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/active-calls"), "boolean")
}
func texts6612(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/active-calls"), "boolean")
}
func text6612(e *py.Eval, ctx variables) string {
	return ""
}
func value6613(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/active-calls"), "string")
}
func typed6613(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/active-calls"), "string")
}
func texts6613(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/active-calls"), "string")
}
func text6613(e *py.Eval, ctx variables) string {
	return ""
}
func value6614(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/business-hours")
}
func typed6614(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/business-hours")
}
func texts6614(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/business-hours")
}
func text6614(e *py.Eval, ctx variables) string {
	return ""
}
func value6615(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/business-hours")
}
func typed6615(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/business-hours")
}
func texts6615(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/business-hours")
}
func text6615(e *py.Eval, ctx variables) string {
	return ""
}
func value6616(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/business-hours")
}
func typed6616(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/business-hours")
}
func texts6616(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/business-hours")
}
func text6616(e *py.Eval, ctx variables) string {
	return ""
}
func value6617(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/business-hours"), "integer")
}
func typed6617(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/business-hours"), "integer")
}
func texts6617(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/business-hours"), "integer")
}
func text6617(e *py.Eval, ctx variables) string {
	return ""
}
func value6618(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/business-hours"), "boolean")
}
func typed6618(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/business-hours"), "boolean")
}
func texts6618(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/business-hours"), "boolean")
}
func text6618(e *py.Eval, ctx variables) string {
	return ""
}
func value6619(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/business-hours"), "number")
}
func typed6619(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/business-hours"), "number")
}
func texts6619(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/business-hours"), "number")
}
func text6619(e *py.Eval, ctx variables) string {
	return ""
}
func value6620(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/business-hours"), "string")
}
func typed6620(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/business-hours"), "string")
}
func texts6620(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/business-hours"), "string")
}
func text6620(e *py.Eval, ctx variables) string {
	return ""
}
func value6621(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/call-log")
}
func typed6621(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/call-log")
}
func texts6621(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/call-log")
}
func text6621(e *py.Eval, ctx variables) string {
	return ""
}
func value6622(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/call-log")
}
func typed6622(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/call-log")
}
func texts6622(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/call-log")
}
func text6622(e *py.Eval, ctx variables) string {
	return ""
}
func value6623(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/call-log")
}
func typed6623(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/call-log")
}
func texts6623(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/call-log")
}
func text6623(e *py.Eval, ctx variables) string {
	return ""
}
func value6624(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/call-log"), "integer")
}
func typed6624(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/call-log"), "integer")
}
func texts6624(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/call-log"), "integer")
}
func text6624(e *py.Eval, ctx variables) string {
	return ""
}
func value6625(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/call-log"), "boolean")
}
func typed6625(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/call-log"), "boolean")
}
func texts6625(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/call-log"), "boolean")
}
func text6625(e *py.Eval, ctx variables) string {
	return ""
}
func value6626(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/call-log"), "string")
}
func typed6626(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/call-log"), "string")
}
func texts6626(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/call-log"), "string")
}
func text6626(e *py.Eval, ctx variables) string {
	return ""
}
func value6627(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/call-log"), "number")
}
func typed6627(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/call-log"), "number")
}
func texts6627(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/call-log"), "number")
}
func text6627(e *py.Eval, ctx variables) string {
	return ""
}
func value6628(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/caller-blocking")
}
func typed6628(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/caller-blocking")
}
func texts6628(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/caller-blocking")
}
func text6628(e *py.Eval, ctx variables) string {
	return ""
}
func value6629(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/caller-blocking")
}
func typed6629(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/caller-blocking")
}
func texts6629(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/caller-blocking")
}
func text6629(e *py.Eval, ctx variables) string {
	return ""
}
func value6630(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/caller-blocking")
}
func typed6630(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/caller-blocking")
}
func texts6630(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/caller-blocking")
}
func text6630(e *py.Eval, ctx variables) string {
	return ""
}
func value6631(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/caller-blocking"), "string")
}
func typed6631(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/caller-blocking"), "string")
}
func texts6631(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/caller-blocking"), "string")
}
func text6631(e *py.Eval, ctx variables) string {
	return ""
}
func value6632(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/caller-blocking"), "integer")
}
func typed6632(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/caller-blocking"), "integer")
}
func texts6632(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/caller-blocking"), "integer")
}
func text6632(e *py.Eval, ctx variables) string {
	return ""
}
func value6633(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/caller-blocking"), "number")
}
func typed6633(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/caller-blocking"), "number")
}
func texts6633(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/caller-blocking"), "number")
}
func text6633(e *py.Eval, ctx variables) string {
	return ""
}
func value6634(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/caller-blocking"), "boolean")
}
func typed6634(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/caller-blocking"), "boolean")
}
func texts6634(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/caller-blocking"), "boolean")
}
func text6634(e *py.Eval, ctx variables) string {
	return ""
}
func value6635(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/caller-blocking/phone-numbers")
}
func typed6635(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/caller-blocking/phone-numbers")
}
func texts6635(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/caller-blocking/phone-numbers")
}
func text6635(e *py.Eval, ctx variables) string {
	return ""
}
func value6636(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/caller-blocking/phone-numbers")
}
func typed6636(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/caller-blocking/phone-numbers")
}
func texts6636(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/caller-blocking/phone-numbers")
}
func text6636(e *py.Eval, ctx variables) string {
	return ""
}
func value6637(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/caller-blocking/phone-numbers")
}
func typed6637(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/caller-blocking/phone-numbers")
}
func texts6637(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/caller-blocking/phone-numbers")
}
func text6637(e *py.Eval, ctx variables) string {
	return ""
}
func value6638(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/caller-blocking/phone-numbers"), "string")
}
func typed6638(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/caller-blocking/phone-numbers"), "string")
}
func texts6638(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/caller-blocking/phone-numbers"), "string")
}
func text6638(e *py.Eval, ctx variables) string {
	return ""
}
func value6639(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/caller-blocking/phone-numbers"), "number")
}
func typed6639(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/caller-blocking/phone-numbers"), "number")
}
func texts6639(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/caller-blocking/phone-numbers"), "number")
}
func text6639(e *py.Eval, ctx variables) string {
	return ""
}
func value6640(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/caller-blocking/phone-numbers"), "boolean")
}
func typed6640(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/caller-blocking/phone-numbers"), "boolean")
}
func texts6640(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/caller-blocking/phone-numbers"), "boolean")
}
func text6640(e *py.Eval, ctx variables) string {
	return ""
}
func value6641(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/caller-blocking/phone-numbers"), "integer")
}
func typed6641(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/caller-blocking/phone-numbers"), "integer")
}
func texts6641(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/caller-blocking/phone-numbers"), "integer")
}
func text6641(e *py.Eval, ctx variables) string {
	return ""
}
func value6642(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/forwarding-number")
}
func typed6642(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/forwarding-number")
}
func texts6642(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/forwarding-number")
}
func text6642(e *py.Eval, ctx variables) string {
	return ""
}
func value6643(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/forwarding-number")
}
func typed6643(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/forwarding-number")
}
func texts6643(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/forwarding-number")
}
func text6643(e *py.Eval, ctx variables) string {
	return ""
}
func value6644(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/forwarding-number")
}
func typed6644(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/forwarding-number")
}
func texts6644(e *py.Eval, ctx variables) py.Value {
	return py.Str("/account/" + ctx["config"].Member("account_id").Text() + "/extension/" + ctx["config"].Member("extension_id").Text() + "/forwarding-number")
}
func text6644(e *py.Eval, ctx variables) string {
	return ""
}
func value6645(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/forwarding-number"), "string")
}
func typed6645(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/forwarding-number"), "string")
}
func texts6645(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/forwarding-number"), "string")
}
func text6645(e *py.Eval, ctx variables) string {
	return ""
}
func value6646(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/forwarding-number"), "number")
}
func typed6646(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/forwarding-number"), "number")
}
func texts6646(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/forwarding-number"), "number")
}
func text6646(e *py.Eval, ctx variables) string {
	return ""
}
func value6647(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/forwarding-number"), "boolean")
}
func typed6647(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/forwarding-number"), "boolean")
}
func texts6647(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/forwarding-number"), "boolean")
}
func text6647(e *py.Eval, ctx variables) string {
	return ""
}
func value6648(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/forwarding-number"), "integer")
}
func typed6648(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/forwarding-number"), "integer")
}
func texts6648(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/account/"+ctx["config"].Member("account_id").Text()+"/extension/"+ctx["config"].Member("extension_id").Text()+"/forwarding-number"), "integer")
}
func text6648(e *py.Eval, ctx variables) string {
	return ""
}
func value6649(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["config"].Member("account_id").Text() + "/users")
}
func typed6649(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["config"].Member("account_id").Text() + "/users")
}
func texts6649(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["config"].Member("account_id").Text() + "/users")
}
func text6649(e *py.Eval, ctx variables) string {
	return ""
}
func value6650(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["config"].Member("account_id").Text() + "/users")
}
func typed6650(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["config"].Member("account_id").Text() + "/users")
}
func texts6650(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["config"].Member("account_id").Text() + "/users")
}
func text6650(e *py.Eval, ctx variables) string {
	return ""
}
func value6651(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["config"].Member("account_id").Text() + "/users")
}
func typed6651(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["config"].Member("account_id").Text() + "/users")
}
func texts6651(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["config"].Member("account_id").Text() + "/users")
}
func text6651(e *py.Eval, ctx variables) string {
	return ""
}
func value6652(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["config"].Member("account_id").Text()+"/users"), "string")
}
func typed6652(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["config"].Member("account_id").Text()+"/users"), "string")
}
func texts6652(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["config"].Member("account_id").Text()+"/users"), "string")
}
func text6652(e *py.Eval, ctx variables) string {
	return ""
}
func value6653(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["config"].Member("account_id").Text()+"/users"), "boolean")
}
func typed6653(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["config"].Member("account_id").Text()+"/users"), "boolean")
}
func texts6653(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["config"].Member("account_id").Text()+"/users"), "boolean")
}
func text6653(e *py.Eval, ctx variables) string {
	return ""
}
func value6654(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["config"].Member("account_id").Text()+"/users"), "integer")
}
func typed6654(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["config"].Member("account_id").Text()+"/users"), "integer")
}
func texts6654(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["config"].Member("account_id").Text()+"/users"), "integer")
}
func text6654(e *py.Eval, ctx variables) string {
	return ""
}
func value6655(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["config"].Member("account_id").Text()+"/users"), "number")
}
func typed6655(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["config"].Member("account_id").Text()+"/users"), "number")
}
func texts6655(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["config"].Member("account_id").Text()+"/users"), "number")
}
func text6655(e *py.Eval, ctx variables) string {
	return ""
}
func value6656(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/billing_infos")
}
func typed6656(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/billing_infos")
}
func texts6656(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/billing_infos")
}
func text6656(e *py.Eval, ctx variables) string {
	return ""
}
func value6657(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/billing_infos")
}
func typed6657(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/billing_infos")
}
func texts6657(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/billing_infos")
}
func text6657(e *py.Eval, ctx variables) string {
	return ""
}
func value6658(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/billing_infos")
}
func typed6658(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/billing_infos")
}
func texts6658(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/billing_infos")
}
func text6658(e *py.Eval, ctx variables) string {
	return ""
}
func value6659(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/billing_infos"), "string")
}
func typed6659(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/billing_infos"), "string")
}
func texts6659(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/billing_infos"), "string")
}
func text6659(e *py.Eval, ctx variables) string {
	return ""
}
func value6660(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/billing_infos"), "integer")
}
func typed6660(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/billing_infos"), "integer")
}
func texts6660(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/billing_infos"), "integer")
}
func text6660(e *py.Eval, ctx variables) string {
	return ""
}
func value6661(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/billing_infos"), "boolean")
}
func typed6661(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/billing_infos"), "boolean")
}
func texts6661(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/billing_infos"), "boolean")
}
func text6661(e *py.Eval, ctx variables) string {
	return ""
}
func value6662(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/billing_infos"), "number")
}
func typed6662(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/billing_infos"), "number")
}
func texts6662(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/billing_infos"), "number")
}
func text6662(e *py.Eval, ctx variables) string {
	return ""
}
func value6663(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/coupon_redemptions")
}
func typed6663(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/coupon_redemptions")
}
func texts6663(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/coupon_redemptions")
}
func text6663(e *py.Eval, ctx variables) string {
	return ""
}
func value6664(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/coupon_redemptions")
}
func typed6664(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/coupon_redemptions")
}
func texts6664(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/coupon_redemptions")
}
func text6664(e *py.Eval, ctx variables) string {
	return ""
}
func value6665(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/coupon_redemptions")
}
func typed6665(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/coupon_redemptions")
}
func texts6665(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/coupon_redemptions")
}
func text6665(e *py.Eval, ctx variables) string {
	return ""
}
func value6666(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/coupon_redemptions"), "number")
}
func typed6666(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/coupon_redemptions"), "number")
}
func texts6666(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/coupon_redemptions"), "number")
}
func text6666(e *py.Eval, ctx variables) string {
	return ""
}
func value6667(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/coupon_redemptions"), "boolean")
}
func typed6667(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/coupon_redemptions"), "boolean")
}
func texts6667(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/coupon_redemptions"), "boolean")
}
func text6667(e *py.Eval, ctx variables) string {
	return ""
}
func value6668(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/coupon_redemptions"), "integer")
}
func typed6668(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/coupon_redemptions"), "integer")
}
func texts6668(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/coupon_redemptions"), "integer")
}
func text6668(e *py.Eval, ctx variables) string {
	return ""
}
func value6669(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/notes")
}
func typed6669(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/notes")
}
func texts6669(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/notes")
}
func text6669(e *py.Eval, ctx variables) string {
	return ""
}
func value6670(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/notes")
}
func typed6670(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/notes")
}
func texts6670(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/notes")
}
func text6670(e *py.Eval, ctx variables) string {
	return ""
}
func value6671(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/notes")
}
func typed6671(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/notes")
}
func texts6671(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/notes")
}
func text6671(e *py.Eval, ctx variables) string {
	return ""
}
func value6672(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/notes"), "integer")
}
func typed6672(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/notes"), "integer")
}
func texts6672(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/notes"), "integer")
}
func text6672(e *py.Eval, ctx variables) string {
	return ""
}
func value6673(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/notes"), "number")
}
func typed6673(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/notes"), "number")
}
func texts6673(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/notes"), "number")
}
func text6673(e *py.Eval, ctx variables) string {
	return ""
}
func value6674(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/shipping_addresses")
}
func typed6674(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/shipping_addresses")
}
func texts6674(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/shipping_addresses")
}
func text6674(e *py.Eval, ctx variables) string {
	return ""
}
func value6675(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/shipping_addresses")
}
func typed6675(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/shipping_addresses")
}
func texts6675(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/shipping_addresses")
}
func text6675(e *py.Eval, ctx variables) string {
	return ""
}
func value6676(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/shipping_addresses")
}
func typed6676(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/shipping_addresses")
}
func texts6676(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/shipping_addresses")
}
func text6676(e *py.Eval, ctx variables) string {
	return ""
}
func value6677(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/shipping_addresses"), "integer")
}
func typed6677(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/shipping_addresses"), "integer")
}
func texts6677(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/shipping_addresses"), "integer")
}
func text6677(e *py.Eval, ctx variables) string {
	return ""
}
func value6678(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/shipping_addresses"), "number")
}
func typed6678(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/shipping_addresses"), "number")
}
func texts6678(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/shipping_addresses"), "number")
}
func text6678(e *py.Eval, ctx variables) string {
	return ""
}
func value6679(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/shipping_addresses"), "boolean")
}
func typed6679(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/shipping_addresses"), "boolean")
}
func texts6679(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/shipping_addresses"), "boolean")
}
func text6679(e *py.Eval, ctx variables) string {
	return ""
}
func value6680(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/shipping_addresses"), "string")
}
func typed6680(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/shipping_addresses"), "string")
}
func texts6680(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/shipping_addresses"), "string")
}
func text6680(e *py.Eval, ctx variables) string {
	return ""
}
func value6681(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/leads")
}
func typed6681(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/leads")
}
func texts6681(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/leads")
}
func text6681(e *py.Eval, ctx variables) string {
	return ""
}
func value6682(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/leads")
}
func typed6682(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/leads")
}
func texts6682(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/leads")
}
func text6682(e *py.Eval, ctx variables) string {
	return ""
}
func value6683(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/leads")
}
func typed6683(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/leads")
}
func texts6683(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/leads")
}
func text6683(e *py.Eval, ctx variables) string {
	return ""
}
func value6684(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/leads"), "string")
}
func typed6684(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/leads"), "string")
}
func texts6684(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/leads"), "string")
}
func text6684(e *py.Eval, ctx variables) string {
	return ""
}
func value6685(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/leads"), "number")
}
func typed6685(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/leads"), "number")
}
func texts6685(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/leads"), "number")
}
func text6685(e *py.Eval, ctx variables) string {
	return ""
}
func value6686(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/leads"), "boolean")
}
func typed6686(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/leads"), "boolean")
}
func texts6686(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/leads"), "boolean")
}
func text6686(e *py.Eval, ctx variables) string {
	return ""
}
func value6687(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/leads"), "integer")
}
func typed6687(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/leads"), "integer")
}
func texts6687(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/leads"), "integer")
}
func text6687(e *py.Eval, ctx variables) string {
	return ""
}
func value6688(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/visits")
}
func typed6688(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/visits")
}
func texts6688(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/visits")
}
func text6688(e *py.Eval, ctx variables) string {
	return ""
}
func value6689(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/visits")
}
func typed6689(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/visits")
}
func texts6689(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/visits")
}
func text6689(e *py.Eval, ctx variables) string {
	return ""
}
func value6690(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/visits")
}
func typed6690(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/visits")
}
func texts6690(e *py.Eval, ctx variables) py.Value {
	return py.Str("/accounts/" + ctx["stream_partition"].Member("account_id").Text() + "/visits")
}
func text6690(e *py.Eval, ctx variables) string {
	return ""
}
func value6691(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/visits"), "integer")
}
func typed6691(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/visits"), "integer")
}
func texts6691(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/visits"), "integer")
}
func text6691(e *py.Eval, ctx variables) string {
	return ""
}
func value6692(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/visits"), "string")
}
func typed6692(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/visits"), "string")
}
func texts6692(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/visits"), "string")
}
func text6692(e *py.Eval, ctx variables) string {
	return ""
}
func value6693(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/visits"), "boolean")
}
func typed6693(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/visits"), "boolean")
}
func texts6693(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/accounts/"+ctx["stream_partition"].Member("account_id").Text()+"/visits"), "boolean")
}
func text6693(e *py.Eval, ctx variables) string {
	return ""
}
func value6694(e *py.Eval, ctx variables) py.Value {
	return py.Str("/activity/" + ctx["config"].Member("domain_id").Text())
}
func typed6694(e *py.Eval, ctx variables) py.Value {
	return py.Str("/activity/" + ctx["config"].Member("domain_id").Text())
}
func texts6694(e *py.Eval, ctx variables) py.Value {
	return py.Str("/activity/" + ctx["config"].Member("domain_id").Text())
}
func text6694(e *py.Eval, ctx variables) string {
	return ""
}
func value6695(e *py.Eval, ctx variables) py.Value {
	return py.Str("/activity/" + ctx["config"].Member("domain_id").Text())
}
func typed6695(e *py.Eval, ctx variables) py.Value {
	return py.Str("/activity/" + ctx["config"].Member("domain_id").Text())
}
func texts6695(e *py.Eval, ctx variables) py.Value {
	return py.Str("/activity/" + ctx["config"].Member("domain_id").Text())
}
func text6695(e *py.Eval, ctx variables) string {
	return ""
}
func value6696(e *py.Eval, ctx variables) py.Value {
	return py.Str("/activity/" + ctx["config"].Member("domain_id").Text())
}
func typed6696(e *py.Eval, ctx variables) py.Value {
	return py.Str("/activity/" + ctx["config"].Member("domain_id").Text())
}
func texts6696(e *py.Eval, ctx variables) py.Value {
	return py.Str("/activity/" + ctx["config"].Member("domain_id").Text())
}
func text6696(e *py.Eval, ctx variables) string {
	return ""
}
func value6697(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/activity/"+ctx["config"].Member("domain_id").Text()), "string")
}
func typed6697(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/activity/"+ctx["config"].Member("domain_id").Text()), "string")
}
func texts6697(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/activity/"+ctx["config"].Member("domain_id").Text()), "string")
}
func text6697(e *py.Eval, ctx variables) string {
	return ""
}
func value6698(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/activity/"+ctx["config"].Member("domain_id").Text()), "integer")
}
func typed6698(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/activity/"+ctx["config"].Member("domain_id").Text()), "integer")
}
func texts6698(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/activity/"+ctx["config"].Member("domain_id").Text()), "integer")
}
func text6698(e *py.Eval, ctx variables) string {
	return ""
}
func value6699(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/activity/"+ctx["config"].Member("domain_id").Text()), "number")
}
func typed6699(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/activity/"+ctx["config"].Member("domain_id").Text()), "number")
}
func texts6699(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/activity/"+ctx["config"].Member("domain_id").Text()), "number")
}
func text6699(e *py.Eval, ctx variables) string {
	return ""
}
func value6700(e *py.Eval, ctx variables) py.Value {
	return py.Str("/analytics/reports/" + ctx["stream_slice"].Member("report_name").Text())
}
func typed6700(e *py.Eval, ctx variables) py.Value {
	return py.Str("/analytics/reports/" + ctx["stream_slice"].Member("report_name").Text())
}
func texts6700(e *py.Eval, ctx variables) py.Value {
	return py.Str("/analytics/reports/" + ctx["stream_slice"].Member("report_name").Text())
}
func text6700(e *py.Eval, ctx variables) string {
	return ""
}
func value6701(e *py.Eval, ctx variables) py.Value {
	return py.Str("/analytics/reports/" + ctx["stream_slice"].Member("report_name").Text())
}
func typed6701(e *py.Eval, ctx variables) py.Value {
	return py.Str("/analytics/reports/" + ctx["stream_slice"].Member("report_name").Text())
}
func texts6701(e *py.Eval, ctx variables) py.Value {
	return py.Str("/analytics/reports/" + ctx["stream_slice"].Member("report_name").Text())
}
func text6701(e *py.Eval, ctx variables) string {
	return ""
}
func value6702(e *py.Eval, ctx variables) py.Value {
	return py.Str("/analytics/reports/" + ctx["stream_slice"].Member("report_name").Text())
}
func typed6702(e *py.Eval, ctx variables) py.Value {
	return py.Str("/analytics/reports/" + ctx["stream_slice"].Member("report_name").Text())
}
func texts6702(e *py.Eval, ctx variables) py.Value {
	return py.Str("/analytics/reports/" + ctx["stream_slice"].Member("report_name").Text())
}
func text6702(e *py.Eval, ctx variables) string {
	return ""
}
func value6703(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/analytics/reports/"+ctx["stream_slice"].Member("report_name").Text()), "integer")
}
func typed6703(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/analytics/reports/"+ctx["stream_slice"].Member("report_name").Text()), "integer")
}
func texts6703(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/analytics/reports/"+ctx["stream_slice"].Member("report_name").Text()), "integer")
}
func text6703(e *py.Eval, ctx variables) string {
	return ""
}
func value6704(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/analytics/reports/"+ctx["stream_slice"].Member("report_name").Text()), "string")
}
func typed6704(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/analytics/reports/"+ctx["stream_slice"].Member("report_name").Text()), "string")
}
func texts6704(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/analytics/reports/"+ctx["stream_slice"].Member("report_name").Text()), "string")
}
func text6704(e *py.Eval, ctx variables) string {
	return ""
}
func value6705(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/analytics/reports/"+ctx["stream_slice"].Member("report_name").Text()), "number")
}
func typed6705(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/analytics/reports/"+ctx["stream_slice"].Member("report_name").Text()), "number")
}
func texts6705(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/analytics/reports/"+ctx["stream_slice"].Member("report_name").Text()), "number")
}
func text6705(e *py.Eval, ctx variables) string {
	return ""
}
func value6706(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/analytics/reports/"+ctx["stream_slice"].Member("report_name").Text()), "boolean")
}
func typed6706(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/analytics/reports/"+ctx["stream_slice"].Member("report_name").Text()), "boolean")
}
func texts6706(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/analytics/reports/"+ctx["stream_slice"].Member("report_name").Text()), "boolean")
}
func text6706(e *py.Eval, ctx variables) string {
	return ""
}
func value6707(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/dataset/execute/" + ctx["config"].Member("dataset_id").Text())
}
func typed6707(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/dataset/execute/" + ctx["config"].Member("dataset_id").Text())
}
func texts6707(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/dataset/execute/" + ctx["config"].Member("dataset_id").Text())
}
func text6707(e *py.Eval, ctx variables) string {
	return ""
}
func value6708(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/dataset/execute/" + ctx["config"].Member("dataset_id").Text())
}
func typed6708(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/dataset/execute/" + ctx["config"].Member("dataset_id").Text())
}
func texts6708(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/dataset/execute/" + ctx["config"].Member("dataset_id").Text())
}
func text6708(e *py.Eval, ctx variables) string {
	return ""
}
func value6709(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/dataset/execute/" + ctx["config"].Member("dataset_id").Text())
}
func typed6709(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/dataset/execute/" + ctx["config"].Member("dataset_id").Text())
}
func texts6709(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/dataset/execute/" + ctx["config"].Member("dataset_id").Text())
}
func text6709(e *py.Eval, ctx variables) string {
	return ""
}
func value6710(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/dataset/execute/"+ctx["config"].Member("dataset_id").Text()), "integer")
}
func typed6710(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/dataset/execute/"+ctx["config"].Member("dataset_id").Text()), "integer")
}
func texts6710(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/dataset/execute/"+ctx["config"].Member("dataset_id").Text()), "integer")
}
func text6710(e *py.Eval, ctx variables) string {
	return ""
}
func value6711(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/dataset/execute/"+ctx["config"].Member("dataset_id").Text()), "boolean")
}
func typed6711(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/dataset/execute/"+ctx["config"].Member("dataset_id").Text()), "boolean")
}
func texts6711(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/dataset/execute/"+ctx["config"].Member("dataset_id").Text()), "boolean")
}
func text6711(e *py.Eval, ctx variables) string {
	return ""
}
func value6712(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/dataset/execute/"+ctx["config"].Member("dataset_id").Text()), "string")
}
func typed6712(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/dataset/execute/"+ctx["config"].Member("dataset_id").Text()), "string")
}
func texts6712(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/dataset/execute/"+ctx["config"].Member("dataset_id").Text()), "string")
}
func text6712(e *py.Eval, ctx variables) string {
	return ""
}
func value6713(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/dataset/execute/"+ctx["config"].Member("dataset_id").Text()), "number")
}
func typed6713(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/dataset/execute/"+ctx["config"].Member("dataset_id").Text()), "number")
}
func texts6713(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/dataset/execute/"+ctx["config"].Member("dataset_id").Text()), "number")
}
func text6713(e *py.Eval, ctx variables) string {
	return ""
}
func value6714(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/groups/" + ctx["stream_partition"].Member("parent_id").Text() + "/roles")
}
func typed6714(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/groups/" + ctx["stream_partition"].Member("parent_id").Text() + "/roles")
}
func texts6714(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/groups/" + ctx["stream_partition"].Member("parent_id").Text() + "/roles")
}
func text6714(e *py.Eval, ctx variables) string {
	return ""
}
func value6715(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/groups/" + ctx["stream_partition"].Member("parent_id").Text() + "/roles")
}
func typed6715(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/groups/" + ctx["stream_partition"].Member("parent_id").Text() + "/roles")
}
func texts6715(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/groups/" + ctx["stream_partition"].Member("parent_id").Text() + "/roles")
}
func text6715(e *py.Eval, ctx variables) string {
	return ""
}
func value6716(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/groups/" + ctx["stream_partition"].Member("parent_id").Text() + "/roles")
}
func typed6716(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/groups/" + ctx["stream_partition"].Member("parent_id").Text() + "/roles")
}
func texts6716(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/groups/" + ctx["stream_partition"].Member("parent_id").Text() + "/roles")
}
func text6716(e *py.Eval, ctx variables) string {
	return ""
}
func value6717(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/groups/"+ctx["stream_partition"].Member("parent_id").Text()+"/roles"), "number")
}
func typed6717(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/groups/"+ctx["stream_partition"].Member("parent_id").Text()+"/roles"), "number")
}
func texts6717(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/groups/"+ctx["stream_partition"].Member("parent_id").Text()+"/roles"), "number")
}
func text6717(e *py.Eval, ctx variables) string {
	return ""
}
func value6718(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/groups/"+ctx["stream_partition"].Member("parent_id").Text()+"/roles"), "integer")
}
func typed6718(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/groups/"+ctx["stream_partition"].Member("parent_id").Text()+"/roles"), "integer")
}
func texts6718(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/groups/"+ctx["stream_partition"].Member("parent_id").Text()+"/roles"), "integer")
}
func text6718(e *py.Eval, ctx variables) string {
	return ""
}
func value6719(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/groups/"+ctx["stream_partition"].Member("parent_id").Text()+"/roles"), "boolean")
}
func typed6719(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/groups/"+ctx["stream_partition"].Member("parent_id").Text()+"/roles"), "boolean")
}
func texts6719(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/groups/"+ctx["stream_partition"].Member("parent_id").Text()+"/roles"), "boolean")
}
func text6719(e *py.Eval, ctx variables) string {
	return ""
}
func value6720(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/groups/"+ctx["stream_partition"].Member("parent_id").Text()+"/roles"), "string")
}
func typed6720(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/groups/"+ctx["stream_partition"].Member("parent_id").Text()+"/roles"), "string")
}
func texts6720(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/groups/"+ctx["stream_partition"].Member("parent_id").Text()+"/roles"), "string")
}
func text6720(e *py.Eval, ctx variables) string {
	return ""
}
func value6721(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/groups/" + ctx["stream_partition"].Member("parent_id").Text() + "/users")
}
func typed6721(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/groups/" + ctx["stream_partition"].Member("parent_id").Text() + "/users")
}
func texts6721(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/groups/" + ctx["stream_partition"].Member("parent_id").Text() + "/users")
}
func text6721(e *py.Eval, ctx variables) string {
	return ""
}
func value6722(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/groups/" + ctx["stream_partition"].Member("parent_id").Text() + "/users")
}
func typed6722(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/groups/" + ctx["stream_partition"].Member("parent_id").Text() + "/users")
}
func texts6722(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/groups/" + ctx["stream_partition"].Member("parent_id").Text() + "/users")
}
func text6722(e *py.Eval, ctx variables) string {
	return ""
}
func value6723(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/groups/" + ctx["stream_partition"].Member("parent_id").Text() + "/users")
}
func typed6723(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/groups/" + ctx["stream_partition"].Member("parent_id").Text() + "/users")
}
func texts6723(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/groups/" + ctx["stream_partition"].Member("parent_id").Text() + "/users")
}
func text6723(e *py.Eval, ctx variables) string {
	return ""
}
func value6724(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/groups/"+ctx["stream_partition"].Member("parent_id").Text()+"/users"), "number")
}
func typed6724(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/groups/"+ctx["stream_partition"].Member("parent_id").Text()+"/users"), "number")
}
func texts6724(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/groups/"+ctx["stream_partition"].Member("parent_id").Text()+"/users"), "number")
}
func text6724(e *py.Eval, ctx variables) string {
	return ""
}
func value6725(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/groups/"+ctx["stream_partition"].Member("parent_id").Text()+"/users"), "boolean")
}
func typed6725(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/groups/"+ctx["stream_partition"].Member("parent_id").Text()+"/users"), "boolean")
}
func texts6725(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/groups/"+ctx["stream_partition"].Member("parent_id").Text()+"/users"), "boolean")
}
func text6725(e *py.Eval, ctx variables) string {
	return ""
}
func value6726(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/groups/"+ctx["stream_partition"].Member("parent_id").Text()+"/users"), "string")
}
func typed6726(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/groups/"+ctx["stream_partition"].Member("parent_id").Text()+"/users"), "string")
}
func texts6726(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/groups/"+ctx["stream_partition"].Member("parent_id").Text()+"/users"), "string")
}
func text6726(e *py.Eval, ctx variables) string {
	return ""
}
func value6727(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/iam/roles/" + ctx["stream_partition"].Member("parent_id").Text() + "/permissions")
}
func typed6727(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/iam/roles/" + ctx["stream_partition"].Member("parent_id").Text() + "/permissions")
}
func texts6727(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/iam/roles/" + ctx["stream_partition"].Member("parent_id").Text() + "/permissions")
}
func text6727(e *py.Eval, ctx variables) string {
	return ""
}
func value6728(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/iam/roles/" + ctx["stream_partition"].Member("parent_id").Text() + "/permissions")
}
func typed6728(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/iam/roles/" + ctx["stream_partition"].Member("parent_id").Text() + "/permissions")
}
func texts6728(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/iam/roles/" + ctx["stream_partition"].Member("parent_id").Text() + "/permissions")
}
func text6728(e *py.Eval, ctx variables) string {
	return ""
}
func value6729(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/iam/roles/" + ctx["stream_partition"].Member("parent_id").Text() + "/permissions")
}
func typed6729(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/iam/roles/" + ctx["stream_partition"].Member("parent_id").Text() + "/permissions")
}
func texts6729(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/iam/roles/" + ctx["stream_partition"].Member("parent_id").Text() + "/permissions")
}
func text6729(e *py.Eval, ctx variables) string {
	return ""
}
func value6730(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/iam/roles/"+ctx["stream_partition"].Member("parent_id").Text()+"/permissions"), "string")
}
func typed6730(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/iam/roles/"+ctx["stream_partition"].Member("parent_id").Text()+"/permissions"), "string")
}
func texts6730(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/iam/roles/"+ctx["stream_partition"].Member("parent_id").Text()+"/permissions"), "string")
}
func text6730(e *py.Eval, ctx variables) string {
	return ""
}
func value6731(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/iam/roles/"+ctx["stream_partition"].Member("parent_id").Text()+"/permissions"), "integer")
}
func typed6731(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/iam/roles/"+ctx["stream_partition"].Member("parent_id").Text()+"/permissions"), "integer")
}
func texts6731(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/iam/roles/"+ctx["stream_partition"].Member("parent_id").Text()+"/permissions"), "integer")
}
func text6731(e *py.Eval, ctx variables) string {
	return ""
}
func value6732(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/iam/roles/"+ctx["stream_partition"].Member("parent_id").Text()+"/permissions"), "boolean")
}
func typed6732(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/iam/roles/"+ctx["stream_partition"].Member("parent_id").Text()+"/permissions"), "boolean")
}
func texts6732(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/iam/roles/"+ctx["stream_partition"].Member("parent_id").Text()+"/permissions"), "boolean")
}
func text6732(e *py.Eval, ctx variables) string {
	return ""
}
func value6733(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/iam/roles/"+ctx["stream_partition"].Member("parent_id").Text()+"/permissions"), "number")
}
func typed6733(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/iam/roles/"+ctx["stream_partition"].Member("parent_id").Text()+"/permissions"), "number")
}
func texts6733(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/iam/roles/"+ctx["stream_partition"].Member("parent_id").Text()+"/permissions"), "number")
}
func text6733(e *py.Eval, ctx variables) string {
	return ""
}
func value6734(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/scraping-job/" + ctx["stream_partition"].Member("scraping_job").Text() + "/data-quality")
}
func typed6734(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/scraping-job/" + ctx["stream_partition"].Member("scraping_job").Text() + "/data-quality")
}
func texts6734(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/scraping-job/" + ctx["stream_partition"].Member("scraping_job").Text() + "/data-quality")
}
func text6734(e *py.Eval, ctx variables) string {
	return ""
}
func value6735(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/scraping-job/" + ctx["stream_partition"].Member("scraping_job").Text() + "/data-quality")
}
func typed6735(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/scraping-job/" + ctx["stream_partition"].Member("scraping_job").Text() + "/data-quality")
}
func texts6735(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/scraping-job/" + ctx["stream_partition"].Member("scraping_job").Text() + "/data-quality")
}
func text6735(e *py.Eval, ctx variables) string {
	return ""
}
func value6736(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/scraping-job/" + ctx["stream_partition"].Member("scraping_job").Text() + "/data-quality")
}
func typed6736(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/scraping-job/" + ctx["stream_partition"].Member("scraping_job").Text() + "/data-quality")
}
func texts6736(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/scraping-job/" + ctx["stream_partition"].Member("scraping_job").Text() + "/data-quality")
}
func text6736(e *py.Eval, ctx variables) string {
	return ""
}
func value6737(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/scraping-job/"+ctx["stream_partition"].Member("scraping_job").Text()+"/data-quality"), "string")
}
func typed6737(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/scraping-job/"+ctx["stream_partition"].Member("scraping_job").Text()+"/data-quality"), "string")
}
func texts6737(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/scraping-job/"+ctx["stream_partition"].Member("scraping_job").Text()+"/data-quality"), "string")
}
func text6737(e *py.Eval, ctx variables) string {
	return ""
}
func value6738(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/scraping-job/"+ctx["stream_partition"].Member("scraping_job").Text()+"/data-quality"), "boolean")
}
func typed6738(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/scraping-job/"+ctx["stream_partition"].Member("scraping_job").Text()+"/data-quality"), "boolean")
}
func texts6738(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/scraping-job/"+ctx["stream_partition"].Member("scraping_job").Text()+"/data-quality"), "boolean")
}
func text6738(e *py.Eval, ctx variables) string {
	return ""
}
func value6739(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/scraping-job/"+ctx["stream_partition"].Member("scraping_job").Text()+"/data-quality"), "number")
}
func typed6739(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/scraping-job/"+ctx["stream_partition"].Member("scraping_job").Text()+"/data-quality"), "number")
}
func texts6739(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/scraping-job/"+ctx["stream_partition"].Member("scraping_job").Text()+"/data-quality"), "number")
}
func text6739(e *py.Eval, ctx variables) string {
	return ""
}
func value6740(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/scraping-job/"+ctx["stream_partition"].Member("scraping_job").Text()+"/data-quality"), "integer")
}
func typed6740(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/scraping-job/"+ctx["stream_partition"].Member("scraping_job").Text()+"/data-quality"), "integer")
}
func texts6740(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/scraping-job/"+ctx["stream_partition"].Member("scraping_job").Text()+"/data-quality"), "integer")
}
func text6740(e *py.Eval, ctx variables) string {
	return ""
}
func value6741(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/signers/" + ctx["stream_partition"].Member("sign").Text())
}
func typed6741(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/signers/" + ctx["stream_partition"].Member("sign").Text())
}
func texts6741(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/signers/" + ctx["stream_partition"].Member("sign").Text())
}
func text6741(e *py.Eval, ctx variables) string {
	return ""
}
func value6742(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/signers/" + ctx["stream_partition"].Member("sign").Text())
}
func typed6742(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/signers/" + ctx["stream_partition"].Member("sign").Text())
}
func texts6742(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/signers/" + ctx["stream_partition"].Member("sign").Text())
}
func text6742(e *py.Eval, ctx variables) string {
	return ""
}
func value6743(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/signers/" + ctx["stream_partition"].Member("sign").Text())
}
func typed6743(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/signers/" + ctx["stream_partition"].Member("sign").Text())
}
func texts6743(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/signers/" + ctx["stream_partition"].Member("sign").Text())
}
func text6743(e *py.Eval, ctx variables) string {
	return ""
}
func value6744(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/signers/"+ctx["stream_partition"].Member("sign").Text()), "integer")
}
func typed6744(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/signers/"+ctx["stream_partition"].Member("sign").Text()), "integer")
}
func texts6744(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/signers/"+ctx["stream_partition"].Member("sign").Text()), "integer")
}
func text6744(e *py.Eval, ctx variables) string {
	return ""
}
func value6745(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/signers/"+ctx["stream_partition"].Member("sign").Text()), "number")
}
func typed6745(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/signers/"+ctx["stream_partition"].Member("sign").Text()), "number")
}
func texts6745(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/signers/"+ctx["stream_partition"].Member("sign").Text()), "number")
}
func text6745(e *py.Eval, ctx variables) string {
	return ""
}
func value6746(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/signers/"+ctx["stream_partition"].Member("sign").Text()), "boolean")
}
func typed6746(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/signers/"+ctx["stream_partition"].Member("sign").Text()), "boolean")
}
func texts6746(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/signers/"+ctx["stream_partition"].Member("sign").Text()), "boolean")
}
func text6746(e *py.Eval, ctx variables) string {
	return ""
}
func value6747(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/signers/"+ctx["stream_partition"].Member("sign").Text()), "string")
}
func typed6747(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/signers/"+ctx["stream_partition"].Member("sign").Text()), "string")
}
func texts6747(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/signers/"+ctx["stream_partition"].Member("sign").Text()), "string")
}
func text6747(e *py.Eval, ctx variables) string {
	return ""
}
func value6748(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/sitemap/" + ctx["stream_partition"].Member("sitemap_id").Text())
}
func typed6748(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/sitemap/" + ctx["stream_partition"].Member("sitemap_id").Text())
}
func texts6748(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/sitemap/" + ctx["stream_partition"].Member("sitemap_id").Text())
}
func text6748(e *py.Eval, ctx variables) string {
	return ""
}
func value6749(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/sitemap/" + ctx["stream_partition"].Member("sitemap_id").Text())
}
func typed6749(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/sitemap/" + ctx["stream_partition"].Member("sitemap_id").Text())
}
func texts6749(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/sitemap/" + ctx["stream_partition"].Member("sitemap_id").Text())
}
func text6749(e *py.Eval, ctx variables) string {
	return ""
}
func value6750(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/sitemap/" + ctx["stream_partition"].Member("sitemap_id").Text())
}
func typed6750(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/sitemap/" + ctx["stream_partition"].Member("sitemap_id").Text())
}
func texts6750(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/sitemap/" + ctx["stream_partition"].Member("sitemap_id").Text())
}
func text6750(e *py.Eval, ctx variables) string {
	return ""
}
func value6751(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/sitemap/"+ctx["stream_partition"].Member("sitemap_id").Text()), "number")
}
func typed6751(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/sitemap/"+ctx["stream_partition"].Member("sitemap_id").Text()), "number")
}
func texts6751(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/sitemap/"+ctx["stream_partition"].Member("sitemap_id").Text()), "number")
}
func text6751(e *py.Eval, ctx variables) string {
	return ""
}
func value6752(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/sitemap/"+ctx["stream_partition"].Member("sitemap_id").Text()), "integer")
}
func typed6752(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/sitemap/"+ctx["stream_partition"].Member("sitemap_id").Text()), "integer")
}
func texts6752(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/sitemap/"+ctx["stream_partition"].Member("sitemap_id").Text()), "integer")
}
func text6752(e *py.Eval, ctx variables) string {
	return ""
}
func value6753(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/sitemap/"+ctx["stream_partition"].Member("sitemap_id").Text()), "boolean")
}
func typed6753(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/sitemap/"+ctx["stream_partition"].Member("sitemap_id").Text()), "boolean")
}
func texts6753(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/sitemap/"+ctx["stream_partition"].Member("sitemap_id").Text()), "boolean")
}
func text6753(e *py.Eval, ctx variables) string {
	return ""
}
func value6754(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/users/" + ctx["stream_partition"].Member("parent_id").Text() + "/roles")
}
func typed6754(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/users/" + ctx["stream_partition"].Member("parent_id").Text() + "/roles")
}
func texts6754(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/users/" + ctx["stream_partition"].Member("parent_id").Text() + "/roles")
}
func text6754(e *py.Eval, ctx variables) string {
	return ""
}
func value6755(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/users/" + ctx["stream_partition"].Member("parent_id").Text() + "/roles")
}
func typed6755(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/users/" + ctx["stream_partition"].Member("parent_id").Text() + "/roles")
}
func texts6755(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/users/" + ctx["stream_partition"].Member("parent_id").Text() + "/roles")
}
func text6755(e *py.Eval, ctx variables) string {
	return ""
}
func value6756(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/users/" + ctx["stream_partition"].Member("parent_id").Text() + "/roles")
}
func typed6756(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/users/" + ctx["stream_partition"].Member("parent_id").Text() + "/roles")
}
func texts6756(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v1/users/" + ctx["stream_partition"].Member("parent_id").Text() + "/roles")
}
func text6756(e *py.Eval, ctx variables) string {
	return ""
}
func value6757(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/users/"+ctx["stream_partition"].Member("parent_id").Text()+"/roles"), "integer")
}
func typed6757(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/users/"+ctx["stream_partition"].Member("parent_id").Text()+"/roles"), "integer")
}
func texts6757(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/users/"+ctx["stream_partition"].Member("parent_id").Text()+"/roles"), "integer")
}
func text6757(e *py.Eval, ctx variables) string {
	return ""
}
func value6758(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/users/"+ctx["stream_partition"].Member("parent_id").Text()+"/roles"), "boolean")
}
func typed6758(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/users/"+ctx["stream_partition"].Member("parent_id").Text()+"/roles"), "boolean")
}
func texts6758(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/users/"+ctx["stream_partition"].Member("parent_id").Text()+"/roles"), "boolean")
}
func text6758(e *py.Eval, ctx variables) string {
	return ""
}
func value6759(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/users/"+ctx["stream_partition"].Member("parent_id").Text()+"/roles"), "string")
}
func typed6759(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/users/"+ctx["stream_partition"].Member("parent_id").Text()+"/roles"), "string")
}
func texts6759(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/users/"+ctx["stream_partition"].Member("parent_id").Text()+"/roles"), "string")
}
func text6759(e *py.Eval, ctx variables) string {
	return ""
}
func value6760(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/users/"+ctx["stream_partition"].Member("parent_id").Text()+"/roles"), "number")
}
func typed6760(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/users/"+ctx["stream_partition"].Member("parent_id").Text()+"/roles"), "number")
}
func texts6760(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v1/users/"+ctx["stream_partition"].Member("parent_id").Text()+"/roles"), "number")
}
func text6760(e *py.Eval, ctx variables) string {
	return ""
}
func value6761(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/containers/workers/" + ctx["stream_slice"].Member("worker_id").Text())
}
func typed6761(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/containers/workers/" + ctx["stream_slice"].Member("worker_id").Text())
}
func texts6761(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/containers/workers/" + ctx["stream_slice"].Member("worker_id").Text())
}
func text6761(e *py.Eval, ctx variables) string {
	return ""
}
func value6762(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/containers/workers/" + ctx["stream_slice"].Member("worker_id").Text())
}
func typed6762(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/containers/workers/" + ctx["stream_slice"].Member("worker_id").Text())
}
func texts6762(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/containers/workers/" + ctx["stream_slice"].Member("worker_id").Text())
}
func text6762(e *py.Eval, ctx variables) string {
	return ""
}
func value6763(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/containers/workers/" + ctx["stream_slice"].Member("worker_id").Text())
}
func typed6763(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/containers/workers/" + ctx["stream_slice"].Member("worker_id").Text())
}
func texts6763(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/containers/workers/" + ctx["stream_slice"].Member("worker_id").Text())
}
func text6763(e *py.Eval, ctx variables) string {
	return ""
}
func value6764(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/containers/workers/"+ctx["stream_slice"].Member("worker_id").Text()), "number")
}
func typed6764(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/containers/workers/"+ctx["stream_slice"].Member("worker_id").Text()), "number")
}
func texts6764(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/containers/workers/"+ctx["stream_slice"].Member("worker_id").Text()), "number")
}
func text6764(e *py.Eval, ctx variables) string {
	return ""
}
func value6765(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/containers/workers/"+ctx["stream_slice"].Member("worker_id").Text()), "string")
}
func typed6765(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/containers/workers/"+ctx["stream_slice"].Member("worker_id").Text()), "string")
}
func texts6765(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/containers/workers/"+ctx["stream_slice"].Member("worker_id").Text()), "string")
}
func text6765(e *py.Eval, ctx variables) string {
	return ""
}
func value6766(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/containers/workers/"+ctx["stream_slice"].Member("worker_id").Text()), "integer")
}
func typed6766(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/containers/workers/"+ctx["stream_slice"].Member("worker_id").Text()), "integer")
}
func texts6766(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/containers/workers/"+ctx["stream_slice"].Member("worker_id").Text()), "integer")
}
func text6766(e *py.Eval, ctx variables) string {
	return ""
}
func value6767(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/containers/workers/"+ctx["stream_slice"].Member("worker_id").Text()), "boolean")
}
func typed6767(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/containers/workers/"+ctx["stream_slice"].Member("worker_id").Text()), "boolean")
}
func texts6767(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/containers/workers/"+ctx["stream_slice"].Member("worker_id").Text()), "boolean")
}
func text6767(e *py.Eval, ctx variables) string {
	return ""
}
func value6768(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/items/" + ctx["stream_partition"].Member("item_id").Text() + "/questions")
}
func typed6768(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/items/" + ctx["stream_partition"].Member("item_id").Text() + "/questions")
}
func texts6768(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/items/" + ctx["stream_partition"].Member("item_id").Text() + "/questions")
}
func text6768(e *py.Eval, ctx variables) string {
	return ""
}
func value6769(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/items/" + ctx["stream_partition"].Member("item_id").Text() + "/questions")
}
func typed6769(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/items/" + ctx["stream_partition"].Member("item_id").Text() + "/questions")
}
func texts6769(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/items/" + ctx["stream_partition"].Member("item_id").Text() + "/questions")
}
func text6769(e *py.Eval, ctx variables) string {
	return ""
}
func value6770(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/items/" + ctx["stream_partition"].Member("item_id").Text() + "/questions")
}
func typed6770(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/items/" + ctx["stream_partition"].Member("item_id").Text() + "/questions")
}
func texts6770(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/items/" + ctx["stream_partition"].Member("item_id").Text() + "/questions")
}
func text6770(e *py.Eval, ctx variables) string {
	return ""
}
func value6771(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/items/"+ctx["stream_partition"].Member("item_id").Text()+"/questions"), "string")
}
func typed6771(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/items/"+ctx["stream_partition"].Member("item_id").Text()+"/questions"), "string")
}
func texts6771(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/items/"+ctx["stream_partition"].Member("item_id").Text()+"/questions"), "string")
}
func text6771(e *py.Eval, ctx variables) string {
	return ""
}
func value6772(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/items/"+ctx["stream_partition"].Member("item_id").Text()+"/questions"), "integer")
}
func typed6772(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/items/"+ctx["stream_partition"].Member("item_id").Text()+"/questions"), "integer")
}
func texts6772(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/items/"+ctx["stream_partition"].Member("item_id").Text()+"/questions"), "integer")
}
func text6772(e *py.Eval, ctx variables) string {
	return ""
}
func value6773(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/items/"+ctx["stream_partition"].Member("item_id").Text()+"/questions"), "number")
}
func typed6773(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/items/"+ctx["stream_partition"].Member("item_id").Text()+"/questions"), "number")
}
func texts6773(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/items/"+ctx["stream_partition"].Member("item_id").Text()+"/questions"), "number")
}
func text6773(e *py.Eval, ctx variables) string {
	return ""
}
func value6774(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/items/"+ctx["stream_partition"].Member("item_id").Text()+"/questions"), "boolean")
}
func typed6774(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/items/"+ctx["stream_partition"].Member("item_id").Text()+"/questions"), "boolean")
}
func texts6774(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/items/"+ctx["stream_partition"].Member("item_id").Text()+"/questions"), "boolean")
}
func text6774(e *py.Eval, ctx variables) string {
	return ""
}
func value6775(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/items/" + ctx["stream_partition"].Member("item_id").Text() + "/responses")
}
func typed6775(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/items/" + ctx["stream_partition"].Member("item_id").Text() + "/responses")
}
func texts6775(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/items/" + ctx["stream_partition"].Member("item_id").Text() + "/responses")
}
func text6775(e *py.Eval, ctx variables) string {
	return ""
}
func value6776(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/items/" + ctx["stream_partition"].Member("item_id").Text() + "/responses")
}
func typed6776(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/items/" + ctx["stream_partition"].Member("item_id").Text() + "/responses")
}
func texts6776(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/items/" + ctx["stream_partition"].Member("item_id").Text() + "/responses")
}
func text6776(e *py.Eval, ctx variables) string {
	return ""
}
func value6777(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/items/" + ctx["stream_partition"].Member("item_id").Text() + "/responses")
}
func typed6777(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/items/" + ctx["stream_partition"].Member("item_id").Text() + "/responses")
}
func texts6777(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/items/" + ctx["stream_partition"].Member("item_id").Text() + "/responses")
}
func text6777(e *py.Eval, ctx variables) string {
	return ""
}
func value6778(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/items/"+ctx["stream_partition"].Member("item_id").Text()+"/responses"), "string")
}
func typed6778(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/items/"+ctx["stream_partition"].Member("item_id").Text()+"/responses"), "string")
}
func texts6778(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/items/"+ctx["stream_partition"].Member("item_id").Text()+"/responses"), "string")
}
func text6778(e *py.Eval, ctx variables) string {
	return ""
}
func value6779(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/items/"+ctx["stream_partition"].Member("item_id").Text()+"/responses"), "integer")
}
func typed6779(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/items/"+ctx["stream_partition"].Member("item_id").Text()+"/responses"), "integer")
}
func texts6779(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/items/"+ctx["stream_partition"].Member("item_id").Text()+"/responses"), "integer")
}
func text6779(e *py.Eval, ctx variables) string {
	return ""
}
func value6780(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/items/"+ctx["stream_partition"].Member("item_id").Text()+"/responses"), "boolean")
}
func typed6780(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/items/"+ctx["stream_partition"].Member("item_id").Text()+"/responses"), "boolean")
}
func texts6780(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/items/"+ctx["stream_partition"].Member("item_id").Text()+"/responses"), "boolean")
}
func text6780(e *py.Eval, ctx variables) string {
	return ""
}
func value6781(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/items/"+ctx["stream_partition"].Member("item_id").Text()+"/responses"), "number")
}
func typed6781(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/items/"+ctx["stream_partition"].Member("item_id").Text()+"/responses"), "number")
}
func texts6781(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/items/"+ctx["stream_partition"].Member("item_id").Text()+"/responses"), "number")
}
func text6781(e *py.Eval, ctx variables) string {
	return ""
}
func value6782(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/parties/" + ctx["stream_partition"].Member("party").Text() + "/people")
}
func typed6782(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/parties/" + ctx["stream_partition"].Member("party").Text() + "/people")
}
func texts6782(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/parties/" + ctx["stream_partition"].Member("party").Text() + "/people")
}
func text6782(e *py.Eval, ctx variables) string {
	return ""
}
func value6783(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/parties/" + ctx["stream_partition"].Member("party").Text() + "/people")
}
func typed6783(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/parties/" + ctx["stream_partition"].Member("party").Text() + "/people")
}
func texts6783(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/parties/" + ctx["stream_partition"].Member("party").Text() + "/people")
}
func text6783(e *py.Eval, ctx variables) string {
	return ""
}
func value6784(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/parties/" + ctx["stream_partition"].Member("party").Text() + "/people")
}
func typed6784(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/parties/" + ctx["stream_partition"].Member("party").Text() + "/people")
}
func texts6784(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/parties/" + ctx["stream_partition"].Member("party").Text() + "/people")
}
func text6784(e *py.Eval, ctx variables) string {
	return ""
}
func value6785(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/parties/"+ctx["stream_partition"].Member("party").Text()+"/people"), "string")
}
func typed6785(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/parties/"+ctx["stream_partition"].Member("party").Text()+"/people"), "string")
}
func texts6785(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/parties/"+ctx["stream_partition"].Member("party").Text()+"/people"), "string")
}
func text6785(e *py.Eval, ctx variables) string {
	return ""
}
func value6786(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/parties/"+ctx["stream_partition"].Member("party").Text()+"/people"), "integer")
}
func typed6786(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/parties/"+ctx["stream_partition"].Member("party").Text()+"/people"), "integer")
}
func texts6786(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/parties/"+ctx["stream_partition"].Member("party").Text()+"/people"), "integer")
}
func text6786(e *py.Eval, ctx variables) string {
	return ""
}
func value6787(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/" + ctx["config"].Member("entity").Text() + "/fields/definitions")
}
func typed6787(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/" + ctx["config"].Member("entity").Text() + "/fields/definitions")
}
func texts6787(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/" + ctx["config"].Member("entity").Text() + "/fields/definitions")
}
func text6787(e *py.Eval, ctx variables) string {
	return ""
}
func value6788(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/" + ctx["config"].Member("entity").Text() + "/fields/definitions")
}
func typed6788(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/" + ctx["config"].Member("entity").Text() + "/fields/definitions")
}
func texts6788(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/" + ctx["config"].Member("entity").Text() + "/fields/definitions")
}
func text6788(e *py.Eval, ctx variables) string {
	return ""
}
func value6789(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/" + ctx["config"].Member("entity").Text() + "/fields/definitions")
}
func typed6789(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/" + ctx["config"].Member("entity").Text() + "/fields/definitions")
}
func texts6789(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/" + ctx["config"].Member("entity").Text() + "/fields/definitions")
}
func text6789(e *py.Eval, ctx variables) string {
	return ""
}
func value6790(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/"+ctx["config"].Member("entity").Text()+"/fields/definitions"), "string")
}
func typed6790(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/"+ctx["config"].Member("entity").Text()+"/fields/definitions"), "string")
}
func texts6790(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/"+ctx["config"].Member("entity").Text()+"/fields/definitions"), "string")
}
func text6790(e *py.Eval, ctx variables) string {
	return ""
}
func value6791(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/"+ctx["config"].Member("entity").Text()+"/fields/definitions"), "boolean")
}
func typed6791(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/"+ctx["config"].Member("entity").Text()+"/fields/definitions"), "boolean")
}
func texts6791(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/"+ctx["config"].Member("entity").Text()+"/fields/definitions"), "boolean")
}
func text6791(e *py.Eval, ctx variables) string {
	return ""
}
func value6792(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/"+ctx["config"].Member("entity").Text()+"/fields/definitions"), "number")
}
func typed6792(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/"+ctx["config"].Member("entity").Text()+"/fields/definitions"), "number")
}
func texts6792(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/"+ctx["config"].Member("entity").Text()+"/fields/definitions"), "number")
}
func text6792(e *py.Eval, ctx variables) string {
	return ""
}
func value6793(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/" + ctx["config"].Member("entity").Text() + "/tags")
}
func typed6793(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/" + ctx["config"].Member("entity").Text() + "/tags")
}
func texts6793(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/" + ctx["config"].Member("entity").Text() + "/tags")
}
func text6793(e *py.Eval, ctx variables) string {
	return ""
}
func value6794(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/" + ctx["config"].Member("entity").Text() + "/tags")
}
func typed6794(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/" + ctx["config"].Member("entity").Text() + "/tags")
}
func texts6794(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/" + ctx["config"].Member("entity").Text() + "/tags")
}
func text6794(e *py.Eval, ctx variables) string {
	return ""
}
func value6795(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/" + ctx["config"].Member("entity").Text() + "/tags")
}
func typed6795(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/" + ctx["config"].Member("entity").Text() + "/tags")
}
func texts6795(e *py.Eval, ctx variables) py.Value {
	return py.Str("/api/v2/" + ctx["config"].Member("entity").Text() + "/tags")
}
func text6795(e *py.Eval, ctx variables) string {
	return ""
}
func value6796(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/"+ctx["config"].Member("entity").Text()+"/tags"), "string")
}
func typed6796(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/"+ctx["config"].Member("entity").Text()+"/tags"), "string")
}
func texts6796(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/"+ctx["config"].Member("entity").Text()+"/tags"), "string")
}
func text6796(e *py.Eval, ctx variables) string {
	return ""
}
func value6797(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/"+ctx["config"].Member("entity").Text()+"/tags"), "boolean")
}
func typed6797(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/"+ctx["config"].Member("entity").Text()+"/tags"), "boolean")
}
func texts6797(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/"+ctx["config"].Member("entity").Text()+"/tags"), "boolean")
}
func text6797(e *py.Eval, ctx variables) string {
	return ""
}
func value6798(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/"+ctx["config"].Member("entity").Text()+"/tags"), "number")
}
func typed6798(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/"+ctx["config"].Member("entity").Text()+"/tags"), "number")
}
func texts6798(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/"+ctx["config"].Member("entity").Text()+"/tags"), "number")
}
func text6798(e *py.Eval, ctx variables) string {
	return ""
}
func value6799(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/"+ctx["config"].Member("entity").Text()+"/tags"), "integer")
}
func typed6799(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/"+ctx["config"].Member("entity").Text()+"/tags"), "integer")
}
func texts6799(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("/api/v2/"+ctx["config"].Member("entity").Text()+"/tags"), "integer")
}
func text6799(e *py.Eval, ctx variables) string {
	return ""
}
