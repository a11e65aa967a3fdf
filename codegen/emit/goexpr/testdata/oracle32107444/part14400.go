package main

import "github.com/airgen/airgen/runtime/py"

func value14400(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00Z")), "integer")
}
func typed14400(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("1970-01-01T00:00:00Z")), "integer")
}
func texts14400(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "integer")
}
func text14400(e *py.Eval, ctx variables) string {
	return ""
}
func value14401(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["config"].Member("start_date"), py.Str("2012-01-01T00:00:00Z")))
}
func typed14401(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["config"].Member("start_date"), py.Str("2012-01-01T00:00:00Z")))
}
func texts14401(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("start_date").Text()))
}
func text14401(e *py.Eval, ctx variables) string {
	return ""
}
func value14402(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["config"].Member("start_date"), py.Str("2012-01-01T00:00:00Z")))
}
func typed14402(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["config"].Member("start_date"), py.Str("2012-01-01T00:00:00Z")))
}
func texts14402(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("start_date").Text()))
}
func text14402(e *py.Eval, ctx variables) string {
	return ""
}
func value14403(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["config"].Member("start_date"), py.Str("2012-01-01T00:00:00Z"))).Text())
}
func typed14403(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["config"].Member("start_date"), py.Str("2012-01-01T00:00:00Z"))).Text())
}
func texts14403(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("start_date").Text())).Text())
}
func text14403(e *py.Eval, ctx variables) string {
	return ""
}
func value14404(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("2012-01-01T00:00:00Z")), "integer")
}
func typed14404(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("2012-01-01T00:00:00Z")), "integer")
}
func texts14404(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "integer")
}
func text14404(e *py.Eval, ctx variables) string {
	return ""
}
func value14405(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("2012-01-01T00:00:00Z")), "number")
}
func typed14405(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("2012-01-01T00:00:00Z")), "number")
}
func texts14405(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "number")
}
func text14405(e *py.Eval, ctx variables) string {
	return ""
}
func value14406(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("2012-01-01T00:00:00Z")), "string")
}
func typed14406(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("2012-01-01T00:00:00Z")), "string")
}
func texts14406(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "string")
}
func text14406(e *py.Eval, ctx variables) string {
	return ""
}
func value14407(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("2012-01-01T00:00:00Z")), "boolean")
}
func typed14407(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("2012-01-01T00:00:00Z")), "boolean")
}
func texts14407(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "boolean")
}
func text14407(e *py.Eval, ctx variables) string {
	return ""
}
func value14408(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["config"].Member("start_date"), py.Str("2013-01-01T00:00:00.000Z")))
}
func typed14408(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["config"].Member("start_date"), py.Str("2013-01-01T00:00:00.000Z")))
}
func texts14408(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("start_date").Text()))
}
func text14408(e *py.Eval, ctx variables) string {
	return ""
}
func value14409(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["config"].Member("start_date"), py.Str("2013-01-01T00:00:00.000Z")))
}
func typed14409(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["config"].Member("start_date"), py.Str("2013-01-01T00:00:00.000Z")))
}
func texts14409(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("start_date").Text()))
}
func text14409(e *py.Eval, ctx variables) string {
	return ""
}
func value14410(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["config"].Member("start_date"), py.Str("2013-01-01T00:00:00.000Z"))).Text())
}
func typed14410(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["config"].Member("start_date"), py.Str("2013-01-01T00:00:00.000Z"))).Text())
}
func texts14410(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("start_date").Text())).Text())
}
func text14410(e *py.Eval, ctx variables) string {
	return ""
}
func value14411(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("2013-01-01T00:00:00.000Z")), "number")
}
func typed14411(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("2013-01-01T00:00:00.000Z")), "number")
}
func texts14411(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "number")
}
func text14411(e *py.Eval, ctx variables) string {
	return ""
}
func value14412(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("2013-01-01T00:00:00.000Z")), "string")
}
func typed14412(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("2013-01-01T00:00:00.000Z")), "string")
}
func texts14412(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "string")
}
func text14412(e *py.Eval, ctx variables) string {
	return ""
}
func value14413(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("2013-01-01T00:00:00.000Z")), "integer")
}
func typed14413(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("2013-01-01T00:00:00.000Z")), "integer")
}
func texts14413(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "integer")
}
func text14413(e *py.Eval, ctx variables) string {
	return ""
}
func value14414(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("2013-01-01T00:00:00.000Z")), "boolean")
}
func typed14414(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("2013-01-01T00:00:00.000Z")), "boolean")
}
func texts14414(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "boolean")
}
func text14414(e *py.Eval, ctx variables) string {
	return ""
}
func value14415(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["config"].Member("start_date"), py.Str("2014-01-01T00:00:00Z")))
}
func typed14415(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["config"].Member("start_date"), py.Str("2014-01-01T00:00:00Z")))
}
func texts14415(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("start_date").Text()))
}
func text14415(e *py.Eval, ctx variables) string {
	return ""
}
func value14416(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["config"].Member("start_date"), py.Str("2014-01-01T00:00:00Z")))
}
func typed14416(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["config"].Member("start_date"), py.Str("2014-01-01T00:00:00Z")))
}
func texts14416(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("start_date").Text()))
}
func text14416(e *py.Eval, ctx variables) string {
	return ""
}
func value14417(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["config"].Member("start_date"), py.Str("2014-01-01T00:00:00Z"))).Text())
}
func typed14417(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["config"].Member("start_date"), py.Str("2014-01-01T00:00:00Z"))).Text())
}
func texts14417(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("start_date").Text())).Text())
}
func text14417(e *py.Eval, ctx variables) string {
	return ""
}
func value14418(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("2014-01-01T00:00:00Z")), "integer")
}
func typed14418(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("2014-01-01T00:00:00Z")), "integer")
}
func texts14418(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "integer")
}
func text14418(e *py.Eval, ctx variables) string {
	return ""
}
func value14419(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("2014-01-01T00:00:00Z")), "number")
}
func typed14419(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("2014-01-01T00:00:00Z")), "number")
}
func texts14419(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "number")
}
func text14419(e *py.Eval, ctx variables) string {
	return ""
}
func value14420(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("2014-01-01T00:00:00Z")), "boolean")
}
func typed14420(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("2014-01-01T00:00:00Z")), "boolean")
}
func texts14420(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "boolean")
}
func text14420(e *py.Eval, ctx variables) string {
	return ""
}
func value14421(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("2014-01-01T00:00:00Z")), "string")
}
func typed14421(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("2014-01-01T00:00:00Z")), "string")
}
func texts14421(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "string")
}
func text14421(e *py.Eval, ctx variables) string {
	return ""
}
func value14422(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01")))
}
func typed14422(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01")))
}
func texts14422(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("start_date").Text()))
}
func text14422(e *py.Eval, ctx variables) string {
	return ""
}
func value14423(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01")))
}
func typed14423(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01")))
}
func texts14423(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("start_date").Text()))
}
func text14423(e *py.Eval, ctx variables) string {
	return ""
}
func value14424(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01"))).Text())
}
func typed14424(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01"))).Text())
}
func texts14424(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("start_date").Text())).Text())
}
func text14424(e *py.Eval, ctx variables) string {
	return ""
}
func value14425(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01")), "string")
}
func typed14425(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01")), "string")
}
func texts14425(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "string")
}
func text14425(e *py.Eval, ctx variables) string {
	return ""
}
func value14426(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01")), "number")
}
func typed14426(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01")), "number")
}
func texts14426(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "number")
}
func text14426(e *py.Eval, ctx variables) string {
	return ""
}
func value14427(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01")), "integer")
}
func typed14427(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01")), "integer")
}
func texts14427(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "integer")
}
func text14427(e *py.Eval, ctx variables) string {
	return ""
}
func value14428(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01")), "boolean")
}
func typed14428(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01")), "boolean")
}
func texts14428(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "boolean")
}
func text14428(e *py.Eval, ctx variables) string {
	return ""
}
func value14429(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.OrElse(ctx["config"].Member("start_date"), e.DayDelta(py.Int(-730), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"))),
		"{{ config.get('start_date', day_delta(-730, '%Y-%m-%dT%H:%M:%S.%fZ'))}}",
	)
}
func typed14429(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.OrElse(ctx["config"].Member("start_date"), e.DayDelta(py.Int(-730), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"))),
		"{{ config.get('start_date', day_delta(-730, '%Y-%m-%dT%H:%M:%S.%fZ'))}}",
	)
}
func texts14429(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("start_date").Text()))
}
func text14429(e *py.Eval, ctx variables) string {
	return ""
}
func value14430(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.OrElse(ctx["config"].Member("start_date"), e.DayDelta(py.Int(-730), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"))),
		"{{ config.get('start_date', day_delta(-730, '%Y-%m-%dT%H:%M:%S.%fZ'))}}",
	)
}
func typed14430(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.OrElse(ctx["config"].Member("start_date"), e.DayDelta(py.Int(-730), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"))),
		"{{ config.get('start_date', day_delta(-730, '%Y-%m-%dT%H:%M:%S.%fZ'))}}",
	)
}
func texts14430(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("start_date").Text()))
}
func text14430(e *py.Eval, ctx variables) string {
	return ""
}
func value14431(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.OrElse(ctx["config"].Member("start_date"), e.DayDelta(py.Int(-730), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"))),
		"{{ config.get('start_date', day_delta(-730, '%Y-%m-%dT%H:%M:%S.%fZ'))}}",
	).Text())
}
func typed14431(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.OrElse(ctx["config"].Member("start_date"), e.DayDelta(py.Int(-730), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"))),
		"{{ config.get('start_date', day_delta(-730, '%Y-%m-%dT%H:%M:%S.%fZ'))}}",
	).Text())
}
func texts14431(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("start_date").Text())).Text())
}
func text14431(e *py.Eval, ctx variables) string {
	return ""
}
func value14432(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.OrElse(ctx["config"].Member("start_date"), e.DayDelta(py.Int(-730), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"))),
		"number",
		"{{ config.get('start_date', day_delta(-730, '%Y-%m-%dT%H:%M:%S.%fZ'))}}",
	)
}
func typed14432(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.OrElse(ctx["config"].Member("start_date"), e.DayDelta(py.Int(-730), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"))),
		"number",
		"{{ config.get('start_date', day_delta(-730, '%Y-%m-%dT%H:%M:%S.%fZ'))}}",
	)
}
func texts14432(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "number")
}
func text14432(e *py.Eval, ctx variables) string {
	return ""
}
func value14433(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.OrElse(ctx["config"].Member("start_date"), e.DayDelta(py.Int(-730), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"))),
		"string",
		"{{ config.get('start_date', day_delta(-730, '%Y-%m-%dT%H:%M:%S.%fZ'))}}",
	)
}
func typed14433(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.OrElse(ctx["config"].Member("start_date"), e.DayDelta(py.Int(-730), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"))),
		"string",
		"{{ config.get('start_date', day_delta(-730, '%Y-%m-%dT%H:%M:%S.%fZ'))}}",
	)
}
func texts14433(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "string")
}
func text14433(e *py.Eval, ctx variables) string {
	return ""
}
func value14434(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.OrElse(ctx["config"].Member("start_date"), e.DayDelta(py.Int(-730), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"))),
		"integer",
		"{{ config.get('start_date', day_delta(-730, '%Y-%m-%dT%H:%M:%S.%fZ'))}}",
	)
}
func typed14434(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.OrElse(ctx["config"].Member("start_date"), e.DayDelta(py.Int(-730), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"))),
		"integer",
		"{{ config.get('start_date', day_delta(-730, '%Y-%m-%dT%H:%M:%S.%fZ'))}}",
	)
}
func texts14434(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "integer")
}
func text14434(e *py.Eval, ctx variables) string {
	return ""
}
func value14435(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.OrElse(ctx["config"].Member("start_date"), e.DayDelta(py.Int(-730), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"))),
		"boolean",
		"{{ config.get('start_date', day_delta(-730, '%Y-%m-%dT%H:%M:%S.%fZ'))}}",
	)
}
func typed14435(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.OrElse(ctx["config"].Member("start_date"), e.DayDelta(py.Int(-730), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"))),
		"boolean",
		"{{ config.get('start_date', day_delta(-730, '%Y-%m-%dT%H:%M:%S.%fZ'))}}",
	)
}
func texts14435(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "boolean")
}
func text14435(e *py.Eval, ctx variables) string {
	return ""
}
func value14436(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["config"].Member("start_date"), e.Call(e.TodayUTC(), "strftime", py.Str("%Y-%m-%d"))))
}
func typed14436(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["config"].Member("start_date"), e.Call(e.TodayUTC(), "strftime", py.Str("%Y-%m-%d"))))
}
func texts14436(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("start_date").Text()))
}
func text14436(e *py.Eval, ctx variables) string {
	return ""
}
func value14437(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["config"].Member("start_date"), e.Call(e.TodayUTC(), "strftime", py.Str("%Y-%m-%d"))))
}
func typed14437(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["config"].Member("start_date"), e.Call(e.TodayUTC(), "strftime", py.Str("%Y-%m-%d"))))
}
func texts14437(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("start_date").Text()))
}
func text14437(e *py.Eval, ctx variables) string {
	return ""
}
func value14438(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["config"].Member("start_date"), e.Call(e.TodayUTC(), "strftime", py.Str("%Y-%m-%d")))).Text())
}
func typed14438(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["config"].Member("start_date"), e.Call(e.TodayUTC(), "strftime", py.Str("%Y-%m-%d")))).Text())
}
func texts14438(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("start_date").Text())).Text())
}
func text14438(e *py.Eval, ctx variables) string {
	return ""
}
func value14439(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), e.Call(e.TodayUTC(), "strftime", py.Str("%Y-%m-%d"))), "string")
}
func typed14439(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), e.Call(e.TodayUTC(), "strftime", py.Str("%Y-%m-%d"))), "string")
}
func texts14439(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "string")
}
func text14439(e *py.Eval, ctx variables) string {
	return ""
}
func value14440(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), e.Call(e.TodayUTC(), "strftime", py.Str("%Y-%m-%d"))), "boolean")
}
func typed14440(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("start_date"), e.Call(e.TodayUTC(), "strftime", py.Str("%Y-%m-%d"))), "boolean")
}
func texts14440(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "boolean")
}
func text14440(e *py.Eval, ctx variables) string {
	return ""
}
func value14441(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["config"].Member("subscription_usage_grouping_key"), py.Str("")))
}
func typed14441(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["config"].Member("subscription_usage_grouping_key"), py.Str("")))
}
func texts14441(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("subscription_usage_grouping_key").Text()))
}
func text14441(e *py.Eval, ctx variables) string {
	return ""
}
func value14442(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["config"].Member("subscription_usage_grouping_key"), py.Str("")))
}
func typed14442(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["config"].Member("subscription_usage_grouping_key"), py.Str("")))
}
func texts14442(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("subscription_usage_grouping_key").Text()))
}
func text14442(e *py.Eval, ctx variables) string {
	return ""
}
func value14443(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["config"].Member("subscription_usage_grouping_key"), py.Str(""))).Text())
}
func typed14443(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["config"].Member("subscription_usage_grouping_key"), py.Str(""))).Text())
}
func texts14443(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("subscription_usage_grouping_key").Text())).Text())
}
func text14443(e *py.Eval, ctx variables) string {
	return ""
}
func value14444(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("subscription_usage_grouping_key"), py.Str("")), "string")
}
func typed14444(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("subscription_usage_grouping_key"), py.Str("")), "string")
}
func texts14444(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("subscription_usage_grouping_key").Text()), "string")
}
func text14444(e *py.Eval, ctx variables) string {
	return ""
}
func value14445(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("subscription_usage_grouping_key"), py.Str("")), "integer")
}
func typed14445(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("subscription_usage_grouping_key"), py.Str("")), "integer")
}
func texts14445(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("subscription_usage_grouping_key").Text()), "integer")
}
func text14445(e *py.Eval, ctx variables) string {
	return ""
}
func value14446(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrNone(ctx["config"].Member("survey_id")))
}
func typed14446(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrNone(ctx["config"].Member("survey_id")))
}
func texts14446(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("survey_id").Text()))
}
func text14446(e *py.Eval, ctx variables) string {
	return ""
}
func value14447(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrNone(ctx["config"].Member("survey_id")))
}
func typed14447(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrNone(ctx["config"].Member("survey_id")))
}
func texts14447(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("survey_id").Text()))
}
func text14447(e *py.Eval, ctx variables) string {
	return ""
}
func value14448(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrNone(ctx["config"].Member("survey_id"))).Text())
}
func typed14448(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrNone(ctx["config"].Member("survey_id"))).Text())
}
func texts14448(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("survey_id").Text())).Text())
}
func text14448(e *py.Eval, ctx variables) string {
	return ""
}
func value14449(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("survey_id")), "integer")
}
func typed14449(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("survey_id")), "integer")
}
func texts14449(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("survey_id").Text()), "integer")
}
func text14449(e *py.Eval, ctx variables) string {
	return ""
}
func value14450(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("survey_id")), "number")
}
func typed14450(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("survey_id")), "number")
}
func texts14450(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("survey_id").Text()), "number")
}
func text14450(e *py.Eval, ctx variables) string {
	return ""
}
func value14451(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("survey_id")), "boolean")
}
func typed14451(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("survey_id")), "boolean")
}
func texts14451(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("survey_id").Text()), "boolean")
}
func text14451(e *py.Eval, ctx variables) string {
	return ""
}
func value14452(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("survey_id")), "string")
}
func typed14452(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("survey_id")), "string")
}
func texts14452(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("survey_id").Text()), "string")
}
func text14452(e *py.Eval, ctx variables) string {
	return ""
}
func value14453(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrNone(ctx["config"].Member("units")))
}
func typed14453(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrNone(ctx["config"].Member("units")))
}
func texts14453(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("units").Text()))
}
func text14453(e *py.Eval, ctx variables) string {
	return ""
}
func value14454(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrNone(ctx["config"].Member("units")))
}
func typed14454(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrNone(ctx["config"].Member("units")))
}
func texts14454(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("units").Text()))
}
func text14454(e *py.Eval, ctx variables) string {
	return ""
}
func value14455(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrNone(ctx["config"].Member("units"))).Text())
}
func typed14455(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrNone(ctx["config"].Member("units"))).Text())
}
func texts14455(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("units").Text())).Text())
}
func text14455(e *py.Eval, ctx variables) string {
	return ""
}
func value14456(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("units")), "number")
}
func typed14456(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("units")), "number")
}
func texts14456(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("units").Text()), "number")
}
func text14456(e *py.Eval, ctx variables) string {
	return ""
}
func value14457(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("units")), "boolean")
}
func typed14457(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("units")), "boolean")
}
func texts14457(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("units").Text()), "boolean")
}
func text14457(e *py.Eval, ctx variables) string {
	return ""
}
func value14458(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("units")), "string")
}
func typed14458(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("units")), "string")
}
func texts14458(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("units").Text()), "string")
}
func text14458(e *py.Eval, ctx variables) string {
	return ""
}
func value14459(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("units")), "integer")
}
func typed14459(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrNone(ctx["config"].Member("units")), "integer")
}
func texts14459(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("units").Text()), "integer")
}
func text14459(e *py.Eval, ctx variables) string {
	return ""
}
func value14460(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["config"].Member("x"), py.Str("d")))
}
func typed14460(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["config"].Member("x"), py.Str("d")))
}
func texts14460(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("x").Text()))
}
func text14460(e *py.Eval, ctx variables) string {
	return ""
}
func value14461(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["config"].Member("x"), py.Str("d")))
}
func typed14461(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["config"].Member("x"), py.Str("d")))
}
func texts14461(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("x").Text()))
}
func text14461(e *py.Eval, ctx variables) string {
	return ""
}
func value14462(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["config"].Member("x"), py.Str("d"))).Text())
}
func typed14462(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["config"].Member("x"), py.Str("d"))).Text())
}
func texts14462(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("x").Text())).Text())
}
func text14462(e *py.Eval, ctx variables) string {
	return ""
}
func value14463(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("x"), py.Str("d")), "string")
}
func typed14463(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("x"), py.Str("d")), "string")
}
func texts14463(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("x").Text()), "string")
}
func text14463(e *py.Eval, ctx variables) string {
	return ""
}
func value14464(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("x"), py.Str("d")), "integer")
}
func typed14464(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("x"), py.Str("d")), "integer")
}
func texts14464(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("x").Text()), "integer")
}
func text14464(e *py.Eval, ctx variables) string {
	return ""
}
func value14465(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("x"), py.Str("d")), "number")
}
func typed14465(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("x"), py.Str("d")), "number")
}
func texts14465(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("x").Text()), "number")
}
func text14465(e *py.Eval, ctx variables) string {
	return ""
}
func value14466(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("x"), py.Str("d")), "boolean")
}
func typed14466(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("x"), py.Str("d")), "boolean")
}
func texts14466(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("x").Text()), "boolean")
}
func text14466(e *py.Eval, ctx variables) string {
	return ""
}
func value14467(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterList(e.Call(ctx["config"], "items")), "{{ config.items() | list }}")
}
func typed14467(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterList(e.Call(ctx["config"], "items")), "{{ config.items() | list }}")
}
func texts14467(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterList(e.Call(ctx["config"], "items")), "{{ config.items() | list }}")
}
func text14467(e *py.Eval, ctx variables) string {
	return ""
}
func value14468(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterList(e.Call(ctx["config"], "items")), "{{ config.items() | list }}")
}
func typed14468(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterList(e.Call(ctx["config"], "items")), "{{ config.items() | list }}")
}
func texts14468(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterList(e.Call(ctx["config"], "items")), "{{ config.items() | list }}")
}
func text14468(e *py.Eval, ctx variables) string {
	return ""
}
func value14469(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterList(e.Call(ctx["config"], "items")), "{{ config.items() | list }}").Text())
}
func typed14469(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterList(e.Call(ctx["config"], "items")), "{{ config.items() | list }}").Text())
}
func texts14469(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterList(e.Call(ctx["config"], "items")), "{{ config.items() | list }}").Text())
}
func text14469(e *py.Eval, ctx variables) string {
	return ""
}
func value14470(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterList(e.Call(ctx["config"], "items")), "string", "{{ config.items() | list }}")
}
func typed14470(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterList(e.Call(ctx["config"], "items")), "string", "{{ config.items() | list }}")
}
func texts14470(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterList(e.Call(ctx["config"], "items")), "string", "{{ config.items() | list }}")
}
func text14470(e *py.Eval, ctx variables) string {
	return ""
}
func value14471(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterList(e.Call(ctx["config"], "items")), "boolean", "{{ config.items() | list }}")
}
func typed14471(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterList(e.Call(ctx["config"], "items")), "boolean", "{{ config.items() | list }}")
}
func texts14471(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterList(e.Call(ctx["config"], "items")), "boolean", "{{ config.items() | list }}")
}
func text14471(e *py.Eval, ctx variables) string {
	return ""
}
func value14472(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterList(e.Call(ctx["config"], "items")), "integer", "{{ config.items() | list }}")
}
func typed14472(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterList(e.Call(ctx["config"], "items")), "integer", "{{ config.items() | list }}")
}
func texts14472(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterList(e.Call(ctx["config"], "items")), "integer", "{{ config.items() | list }}")
}
func text14472(e *py.Eval, ctx variables) string {
	return ""
}
func value14473(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterList(e.Call(ctx["config"], "items")), "number", "{{ config.items() | list }}")
}
func typed14473(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterList(e.Call(ctx["config"], "items")), "number", "{{ config.items() | list }}")
}
func texts14473(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterList(e.Call(ctx["config"], "items")), "number", "{{ config.items() | list }}")
}
func text14473(e *py.Eval, ctx variables) string {
	return ""
}
func value14474(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterLength(e.FilterList(e.Call(ctx["config"], "keys"))), "{{ config.keys() | list | length }}")
}
func typed14474(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterLength(e.FilterList(e.Call(ctx["config"], "keys"))), "{{ config.keys() | list | length }}")
}
func texts14474(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterLength(e.FilterList(e.Call(ctx["config"], "keys"))), "{{ config.keys() | list | length }}")
}
func text14474(e *py.Eval, ctx variables) string {
	return ""
}
func value14475(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterLength(e.FilterList(e.Call(ctx["config"], "keys"))), "{{ config.keys() | list | length }}")
}
func typed14475(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterLength(e.FilterList(e.Call(ctx["config"], "keys"))), "{{ config.keys() | list | length }}")
}
func texts14475(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterLength(e.FilterList(e.Call(ctx["config"], "keys"))), "{{ config.keys() | list | length }}")
}
func text14475(e *py.Eval, ctx variables) string {
	return ""
}
func value14476(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterLength(e.FilterList(e.Call(ctx["config"], "keys"))), "{{ config.keys() | list | length }}").Text())
}
func typed14476(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterLength(e.FilterList(e.Call(ctx["config"], "keys"))), "{{ config.keys() | list | length }}").Text())
}
func texts14476(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterLength(e.FilterList(e.Call(ctx["config"], "keys"))), "{{ config.keys() | list | length }}").Text())
}
func text14476(e *py.Eval, ctx variables) string {
	return ""
}
func value14477(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLength(e.FilterList(e.Call(ctx["config"], "keys"))), "number", "{{ config.keys() | list | length }}")
}
func typed14477(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLength(e.FilterList(e.Call(ctx["config"], "keys"))), "number", "{{ config.keys() | list | length }}")
}
func texts14477(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLength(e.FilterList(e.Call(ctx["config"], "keys"))), "number", "{{ config.keys() | list | length }}")
}
func text14477(e *py.Eval, ctx variables) string {
	return ""
}
func value14478(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLength(e.FilterList(e.Call(ctx["config"], "keys"))), "string", "{{ config.keys() | list | length }}")
}
func typed14478(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLength(e.FilterList(e.Call(ctx["config"], "keys"))), "string", "{{ config.keys() | list | length }}")
}
func texts14478(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLength(e.FilterList(e.Call(ctx["config"], "keys"))), "string", "{{ config.keys() | list | length }}")
}
func text14478(e *py.Eval, ctx variables) string {
	return ""
}
func value14479(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLength(e.FilterList(e.Call(ctx["config"], "keys"))), "integer", "{{ config.keys() | list | length }}")
}
func typed14479(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLength(e.FilterList(e.Call(ctx["config"], "keys"))), "integer", "{{ config.keys() | list | length }}")
}
func texts14479(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLength(e.FilterList(e.Call(ctx["config"], "keys"))), "integer", "{{ config.keys() | list | length }}")
}
func text14479(e *py.Eval, ctx variables) string {
	return ""
}
func value14480(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("list"))
}
func typed14480(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("list"))
}
func texts14480(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("list").Text()))
}
func text14480(e *py.Eval, ctx variables) string {
	return ""
}
func value14481(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("list"))
}
func typed14481(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("list"))
}
func texts14481(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("list").Text()))
}
func text14481(e *py.Eval, ctx variables) string {
	return ""
}
func value14482(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("list")).Text())
}
func typed14482(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("list")).Text())
}
func texts14482(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("list").Text())).Text())
}
func text14482(e *py.Eval, ctx variables) string {
	return ""
}
func value14483(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("list"), "string")
}
func typed14483(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("list"), "string")
}
func texts14483(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("list").Text()), "string")
}
func text14483(e *py.Eval, ctx variables) string {
	return ""
}
func value14484(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("list"), "integer")
}
func typed14484(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("list"), "integer")
}
func texts14484(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("list").Text()), "integer")
}
func text14484(e *py.Eval, ctx variables) string {
	return ""
}
func value14485(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("list"), "boolean")
}
func typed14485(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("list"), "boolean")
}
func texts14485(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("list").Text()), "boolean")
}
func text14485(e *py.Eval, ctx variables) string {
	return ""
}
func value14486(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("list"), "number")
}
func typed14486(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("list"), "number")
}
func texts14486(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("list").Text()), "number")
}
func text14486(e *py.Eval, ctx variables) string {
	return ""
}
func value14487(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Index(ctx["config"].Member("list"), 0))
}
func typed14487(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Index(ctx["config"].Member("list"), 0))
}
func texts14487(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Index(py.Str(ctx["config"].Member("list").Text()), 0))
}
func text14487(e *py.Eval, ctx variables) string {
	return ""
}
func value14488(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Index(ctx["config"].Member("list"), 0))
}
func typed14488(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Index(ctx["config"].Member("list"), 0))
}
func texts14488(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Index(py.Str(ctx["config"].Member("list").Text()), 0))
}
func text14488(e *py.Eval, ctx variables) string {
	return ""
}
func value14489(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Index(ctx["config"].Member("list"), 0)).Text())
}
func typed14489(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Index(ctx["config"].Member("list"), 0)).Text())
}
func texts14489(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Index(py.Str(ctx["config"].Member("list").Text()), 0)).Text())
}
func text14489(e *py.Eval, ctx variables) string {
	return ""
}
func value14490(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(ctx["config"].Member("list"), 0), "string")
}
func typed14490(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(ctx["config"].Member("list"), 0), "string")
}
func texts14490(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(py.Str(ctx["config"].Member("list").Text()), 0), "string")
}
func text14490(e *py.Eval, ctx variables) string {
	return ""
}
func value14491(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(ctx["config"].Member("list"), 0), "number")
}
func typed14491(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(ctx["config"].Member("list"), 0), "number")
}
func texts14491(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(py.Str(ctx["config"].Member("list").Text()), 0), "number")
}
func text14491(e *py.Eval, ctx variables) string {
	return ""
}
func value14492(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(ctx["config"].Member("list"), 0), "boolean")
}
func typed14492(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(ctx["config"].Member("list"), 0), "boolean")
}
func texts14492(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(py.Str(ctx["config"].Member("list").Text()), 0), "boolean")
}
func text14492(e *py.Eval, ctx variables) string {
	return ""
}
func value14493(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(ctx["config"].Member("list"), 0), "integer")
}
func typed14493(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(ctx["config"].Member("list"), 0), "integer")
}
func texts14493(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(py.Str(ctx["config"].Member("list").Text()), 0), "integer")
}
func text14493(e *py.Eval, ctx variables) string {
	return ""
}
func value14494(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), ctx["config"].Member("page_size"), py.Value{}))
}
func typed14494(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), ctx["config"].Member("page_size"), py.Value{}))
}
func texts14494(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str(ctx["config"].Member("page_size").Text()), py.Value{}))
}
func text14494(e *py.Eval, ctx variables) string {
	return ""
}
func value14495(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), ctx["config"].Member("page_size"), py.Value{}))
}
func typed14495(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), ctx["config"].Member("page_size"), py.Value{}))
}
func texts14495(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str(ctx["config"].Member("page_size").Text()), py.Value{}))
}
func text14495(e *py.Eval, ctx variables) string {
	return ""
}
func value14496(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), ctx["config"].Member("page_size"), py.Value{})).Text())
}
func typed14496(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), ctx["config"].Member("page_size"), py.Value{})).Text())
}
func texts14496(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str(ctx["config"].Member("page_size").Text()), py.Value{})).Text())
}
func text14496(e *py.Eval, ctx variables) string {
	return ""
}
func value14497(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), ctx["config"].Member("page_size"), py.Value{}), "number")
}
func typed14497(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), ctx["config"].Member("page_size"), py.Value{}), "number")
}
func texts14497(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str(ctx["config"].Member("page_size").Text()), py.Value{}), "number")
}
func text14497(e *py.Eval, ctx variables) string {
	return ""
}
func value14498(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), ctx["config"].Member("page_size"), py.Value{}), "string")
}
func typed14498(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), ctx["config"].Member("page_size"), py.Value{}), "string")
}
func texts14498(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str(ctx["config"].Member("page_size").Text()), py.Value{}), "string")
}
func text14498(e *py.Eval, ctx variables) string {
	return ""
}
func value14499(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), ctx["config"].Member("page_size"), py.Value{}), "integer")
}
func typed14499(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), ctx["config"].Member("page_size"), py.Value{}), "integer")
}
func texts14499(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str(ctx["config"].Member("page_size").Text()), py.Value{}), "integer")
}
func text14499(e *py.Eval, ctx variables) string {
	return ""
}
func value14500(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), ctx["config"].Member("page_size"), py.Value{}), "boolean")
}
func typed14500(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), ctx["config"].Member("page_size"), py.Value{}), "boolean")
}
func texts14500(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str(ctx["config"].Member("page_size").Text()), py.Value{}), "boolean")
}
func text14500(e *py.Eval, ctx variables) string {
	return ""
}
func value14501(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("pardot_business_unit_id"))
}
func typed14501(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("pardot_business_unit_id"))
}
func texts14501(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("pardot_business_unit_id").Text()))
}
func text14501(e *py.Eval, ctx variables) string {
	return ""
}
func value14502(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("pardot_business_unit_id"))
}
func typed14502(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("pardot_business_unit_id"))
}
func texts14502(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("pardot_business_unit_id").Text()))
}
func text14502(e *py.Eval, ctx variables) string {
	return ""
}
func value14503(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("pardot_business_unit_id")).Text())
}
func typed14503(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("pardot_business_unit_id")).Text())
}
func texts14503(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("pardot_business_unit_id").Text())).Text())
}
func text14503(e *py.Eval, ctx variables) string {
	return ""
}
func value14504(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("pardot_business_unit_id"), "integer")
}
func typed14504(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("pardot_business_unit_id"), "integer")
}
func texts14504(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("pardot_business_unit_id").Text()), "integer")
}
func text14504(e *py.Eval, ctx variables) string {
	return ""
}
func value14505(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("pardot_business_unit_id"), "number")
}
func typed14505(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("pardot_business_unit_id"), "number")
}
func texts14505(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("pardot_business_unit_id").Text()), "number")
}
func text14505(e *py.Eval, ctx variables) string {
	return ""
}
func value14506(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("pardot_business_unit_id"), "string")
}
func typed14506(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("pardot_business_unit_id"), "string")
}
func texts14506(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("pardot_business_unit_id").Text()), "string")
}
func text14506(e *py.Eval, ctx variables) string {
	return ""
}
func value14507(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("pardot_business_unit_id"), "boolean")
}
func typed14507(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("pardot_business_unit_id"), "boolean")
}
func texts14507(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("pardot_business_unit_id").Text()), "boolean")
}
func text14507(e *py.Eval, ctx variables) string {
	return ""
}
func value14508(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("search_store"))
}
func typed14508(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("search_store"))
}
func texts14508(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("search_store").Text()))
}
func text14508(e *py.Eval, ctx variables) string {
	return ""
}
func value14509(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("search_store"))
}
func typed14509(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("search_store"))
}
func texts14509(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("search_store").Text()))
}
func text14509(e *py.Eval, ctx variables) string {
	return ""
}
func value14510(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("search_store")).Text())
}
func typed14510(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("search_store")).Text())
}
func texts14510(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("search_store").Text())).Text())
}
func text14510(e *py.Eval, ctx variables) string {
	return ""
}
func value14511(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("search_store"), "string")
}
func typed14511(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("search_store"), "string")
}
func texts14511(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("search_store").Text()), "string")
}
func text14511(e *py.Eval, ctx variables) string {
	return ""
}
func value14512(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("search_store"), "integer")
}
func typed14512(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("search_store"), "integer")
}
func texts14512(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("search_store").Text()), "integer")
}
func text14512(e *py.Eval, ctx variables) string {
	return ""
}
func value14513(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("search_store"), "number")
}
func typed14513(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("search_store"), "number")
}
func texts14513(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("search_store").Text()), "number")
}
func text14513(e *py.Eval, ctx variables) string {
	return ""
}
func value14514(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("search_store"), "boolean")
}
func typed14514(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("search_store"), "boolean")
}
func texts14514(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("search_store").Text()), "boolean")
}
func text14514(e *py.Eval, ctx variables) string {
	return ""
}
func value14515(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("secret_key"))
}
func typed14515(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("secret_key"))
}
func texts14515(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("secret_key").Text()))
}
func text14515(e *py.Eval, ctx variables) string {
	return ""
}
func value14516(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("secret_key"))
}
func typed14516(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("secret_key"))
}
func texts14516(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("secret_key").Text()))
}
func text14516(e *py.Eval, ctx variables) string {
	return ""
}
func value14517(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("secret_key")).Text())
}
func typed14517(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("secret_key")).Text())
}
func texts14517(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("secret_key").Text())).Text())
}
func text14517(e *py.Eval, ctx variables) string {
	return ""
}
func value14518(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("secret_key"), "string")
}
func typed14518(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("secret_key"), "string")
}
func texts14518(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("secret_key").Text()), "string")
}
func text14518(e *py.Eval, ctx variables) string {
	return ""
}
func value14519(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("secret_key"), "boolean")
}
func typed14519(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("secret_key"), "boolean")
}
func texts14519(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("secret_key").Text()), "boolean")
}
func text14519(e *py.Eval, ctx variables) string {
	return ""
}
func value14520(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("secret_key"), "integer")
}
func typed14520(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("secret_key"), "integer")
}
func texts14520(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("secret_key").Text()), "integer")
}
func text14520(e *py.Eval, ctx variables) string {
	return ""
}
func value14521(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("secret_key"), "number")
}
func typed14521(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("secret_key"), "number")
}
func texts14521(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("secret_key").Text()), "number")
}
func text14521(e *py.Eval, ctx variables) string {
	return ""
}
func value14522(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Or(ctx["config"].Member("start_date"), func() py.Value {
		return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P30DT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
	}))
}
func typed14522(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Or(ctx["config"].Member("start_date"), func() py.Value {
		return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P30DT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
	}))
}
func texts14522(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value {
		return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P30DT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
	}))
}
func text14522(e *py.Eval, ctx variables) string {
	return ""
}
func value14523(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Or(ctx["config"].Member("start_date"), func() py.Value {
		return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P30DT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
	}))
}
func typed14523(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Or(ctx["config"].Member("start_date"), func() py.Value {
		return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P30DT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
	}))
}
func texts14523(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value {
		return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P30DT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
	}))
}
func text14523(e *py.Eval, ctx variables) string {
	return ""
}
func value14524(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Or(ctx["config"].Member("start_date"), func() py.Value {
		return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P30DT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
	})).Text())
}
func typed14524(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Or(ctx["config"].Member("start_date"), func() py.Value {
		return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P30DT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
	})).Text())
}
func texts14524(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value {
		return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P30DT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
	})).Text())
}
func text14524(e *py.Eval, ctx variables) string {
	return ""
}
func value14525(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("start_date"), func() py.Value {
		return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P30DT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
	}), "string")
}
func typed14525(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("start_date"), func() py.Value {
		return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P30DT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
	}), "string")
}
func texts14525(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value {
		return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P30DT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
	}), "string")
}
func text14525(e *py.Eval, ctx variables) string {
	return ""
}
func value14526(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("start_date"), func() py.Value {
		return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P30DT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
	}), "integer")
}
func typed14526(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("start_date"), func() py.Value {
		return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P30DT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
	}), "integer")
}
func texts14526(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value {
		return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P30DT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
	}), "integer")
}
func text14526(e *py.Eval, ctx variables) string {
	return ""
}
func value14527(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("start_date"), func() py.Value {
		return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P30DT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
	}), "number")
}
func typed14527(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("start_date"), func() py.Value {
		return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P30DT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
	}), "number")
}
func texts14527(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value {
		return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P30DT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
	}), "number")
}
func text14527(e *py.Eval, ctx variables) string {
	return ""
}
func value14528(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("start_date"), func() py.Value {
		return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P30DT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
	}), "boolean")
}
func typed14528(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("start_date"), func() py.Value {
		return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P30DT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
	}), "boolean")
}
func texts14528(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value {
		return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P30DT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
	}), "boolean")
}
func text14528(e *py.Eval, ctx variables) string {
	return ""
}
func value14529(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Or(ctx["config"].Member("start_date"), func() py.Value {
		return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90DT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
	}))
}
func typed14529(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Or(ctx["config"].Member("start_date"), func() py.Value {
		return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90DT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
	}))
}
func texts14529(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value {
		return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90DT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
	}))
}
func text14529(e *py.Eval, ctx variables) string {
	return ""
}
func value14530(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Or(ctx["config"].Member("start_date"), func() py.Value {
		return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90DT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
	}))
}
func typed14530(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Or(ctx["config"].Member("start_date"), func() py.Value {
		return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90DT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
	}))
}
func texts14530(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value {
		return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90DT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
	}))
}
func text14530(e *py.Eval, ctx variables) string {
	return ""
}
func value14531(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Or(ctx["config"].Member("start_date"), func() py.Value {
		return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90DT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
	})).Text())
}
func typed14531(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Or(ctx["config"].Member("start_date"), func() py.Value {
		return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90DT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
	})).Text())
}
func texts14531(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value {
		return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90DT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
	})).Text())
}
func text14531(e *py.Eval, ctx variables) string {
	return ""
}
func value14532(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("start_date"), func() py.Value {
		return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90DT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
	}), "number")
}
func typed14532(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("start_date"), func() py.Value {
		return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90DT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
	}), "number")
}
func texts14532(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value {
		return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90DT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
	}), "number")
}
func text14532(e *py.Eval, ctx variables) string {
	return ""
}
func value14533(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("start_date"), func() py.Value {
		return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90DT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
	}), "boolean")
}
func typed14533(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("start_date"), func() py.Value {
		return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90DT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
	}), "boolean")
}
func texts14533(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value {
		return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90DT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
	}), "boolean")
}
func text14533(e *py.Eval, ctx variables) string {
	return ""
}
func value14534(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("start_date"), func() py.Value {
		return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90DT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
	}), "string")
}
func typed14534(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("start_date"), func() py.Value {
		return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90DT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
	}), "string")
}
func texts14534(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value {
		return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90DT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
	}), "string")
}
func text14534(e *py.Eval, ctx variables) string {
	return ""
}
func value14535(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("start_date"), func() py.Value {
		return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90DT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
	}), "integer")
}
func typed14535(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("start_date"), func() py.Value {
		return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90DT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
	}), "integer")
}
func texts14535(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value {
		return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90DT23H"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
	}), "integer")
}
func text14535(e *py.Eval, ctx variables) string {
	return ""
}
func value14536(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.DayDelta(py.Int(-365), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config.start_date or day_delta(-365, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed14536(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.DayDelta(py.Int(-365), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config.start_date or day_delta(-365, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts14536(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value { return e.DayDelta(py.Int(-365), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config.start_date or day_delta(-365, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text14536(e *py.Eval, ctx variables) string {
	return ""
}
func value14537(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.DayDelta(py.Int(-365), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config.start_date or day_delta(-365, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed14537(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.DayDelta(py.Int(-365), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config.start_date or day_delta(-365, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts14537(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value { return e.DayDelta(py.Int(-365), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config.start_date or day_delta(-365, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text14537(e *py.Eval, ctx variables) string {
	return ""
}
func value14538(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.DayDelta(py.Int(-365), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config.start_date or day_delta(-365, format='%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func typed14538(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.DayDelta(py.Int(-365), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config.start_date or day_delta(-365, format='%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func texts14538(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value { return e.DayDelta(py.Int(-365), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"{{ config.start_date or day_delta(-365, format='%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func text14538(e *py.Eval, ctx variables) string {
	return ""
}
func value14539(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.DayDelta(py.Int(-365), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"string",
		"{{ config.start_date or day_delta(-365, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed14539(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.DayDelta(py.Int(-365), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"string",
		"{{ config.start_date or day_delta(-365, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts14539(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value { return e.DayDelta(py.Int(-365), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"string",
		"{{ config.start_date or day_delta(-365, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text14539(e *py.Eval, ctx variables) string {
	return ""
}
func value14540(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.DayDelta(py.Int(-365), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"number",
		"{{ config.start_date or day_delta(-365, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed14540(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.DayDelta(py.Int(-365), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"number",
		"{{ config.start_date or day_delta(-365, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts14540(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value { return e.DayDelta(py.Int(-365), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"number",
		"{{ config.start_date or day_delta(-365, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text14540(e *py.Eval, ctx variables) string {
	return ""
}
func value14541(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.DayDelta(py.Int(-365), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"integer",
		"{{ config.start_date or day_delta(-365, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed14541(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.DayDelta(py.Int(-365), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"integer",
		"{{ config.start_date or day_delta(-365, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts14541(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value { return e.DayDelta(py.Int(-365), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"integer",
		"{{ config.start_date or day_delta(-365, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text14541(e *py.Eval, ctx variables) string {
	return ""
}
func value14542(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.DayDelta(py.Int(-365), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"boolean",
		"{{ config.start_date or day_delta(-365, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed14542(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(ctx["config"].Member("start_date"), func() py.Value { return e.DayDelta(py.Int(-365), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"boolean",
		"{{ config.start_date or day_delta(-365, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts14542(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Or(py.Str(ctx["config"].Member("start_date").Text()), func() py.Value { return e.DayDelta(py.Int(-365), py.Str("%Y-%m-%dT%H:%M:%SZ")) }),
		"boolean",
		"{{ config.start_date or day_delta(-365, format='%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text14542(e *py.Eval, ctx variables) string {
	return ""
}
func value14543(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("start_date"))
}
func typed14543(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("start_date"))
}
func texts14543(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("start_date").Text()))
}
func text14543(e *py.Eval, ctx variables) string {
	return ""
}
func value14544(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("start_date"))
}
func typed14544(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("start_date"))
}
func texts14544(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("start_date").Text()))
}
func text14544(e *py.Eval, ctx variables) string {
	return ""
}
func value14545(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("start_date")).Text())
}
func typed14545(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("start_date")).Text())
}
func texts14545(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("start_date").Text())).Text())
}
func text14545(e *py.Eval, ctx variables) string {
	return ""
}
func value14546(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start_date"), "boolean")
}
func typed14546(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start_date"), "boolean")
}
func texts14546(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "boolean")
}
func text14546(e *py.Eval, ctx variables) string {
	return ""
}
func value14547(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start_date"), "integer")
}
func typed14547(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start_date"), "integer")
}
func texts14547(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "integer")
}
func text14547(e *py.Eval, ctx variables) string {
	return ""
}
func value14548(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start_date"), "string")
}
func typed14548(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start_date"), "string")
}
func texts14548(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "string")
}
func text14548(e *py.Eval, ctx variables) string {
	return ""
}
func value14549(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start_date"), "number")
}
func typed14549(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start_date"), "number")
}
func texts14549(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "number")
}
func text14549(e *py.Eval, ctx variables) string {
	return ""
}
func value14550(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("symbols"))
}
func typed14550(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("symbols"))
}
func texts14550(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("symbols").Text()))
}
func text14550(e *py.Eval, ctx variables) string {
	return ""
}
func value14551(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("symbols"))
}
func typed14551(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("symbols"))
}
func texts14551(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("symbols").Text()))
}
func text14551(e *py.Eval, ctx variables) string {
	return ""
}
func value14552(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("symbols")).Text())
}
func typed14552(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("symbols")).Text())
}
func texts14552(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("symbols").Text())).Text())
}
func text14552(e *py.Eval, ctx variables) string {
	return ""
}
func value14553(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("symbols"), "integer")
}
func typed14553(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("symbols"), "integer")
}
func texts14553(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("symbols").Text()), "integer")
}
func text14553(e *py.Eval, ctx variables) string {
	return ""
}
func value14554(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("symbols"), "string")
}
func typed14554(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("symbols"), "string")
}
func texts14554(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("symbols").Text()), "string")
}
func text14554(e *py.Eval, ctx variables) string {
	return ""
}
func value14555(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("symbols"), "number")
}
func typed14555(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("symbols"), "number")
}
func texts14555(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("symbols").Text()), "number")
}
func text14555(e *py.Eval, ctx variables) string {
	return ""
}
func value14556(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("tickers"))
}
func typed14556(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("tickers"))
}
func texts14556(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("tickers").Text()))
}
func text14556(e *py.Eval, ctx variables) string {
	return ""
}
func value14557(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("tickers"))
}
func typed14557(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("tickers"))
}
func texts14557(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("tickers").Text()))
}
func text14557(e *py.Eval, ctx variables) string {
	return ""
}
func value14558(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("tickers")).Text())
}
func typed14558(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("tickers")).Text())
}
func texts14558(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("tickers").Text())).Text())
}
func text14558(e *py.Eval, ctx variables) string {
	return ""
}
func value14559(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("tickers"), "number")
}
func typed14559(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("tickers"), "number")
}
func texts14559(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("tickers").Text()), "number")
}
func text14559(e *py.Eval, ctx variables) string {
	return ""
}
func value14560(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("tickers"), "boolean")
}
func typed14560(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("tickers"), "boolean")
}
func texts14560(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("tickers").Text()), "boolean")
}
func text14560(e *py.Eval, ctx variables) string {
	return ""
}
func value14561(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("tickers"), "integer")
}
func typed14561(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("tickers"), "integer")
}
func texts14561(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("tickers").Text()), "integer")
}
func text14561(e *py.Eval, ctx variables) string {
	return ""
}
func value14562(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("tickers"), "string")
}
func typed14562(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("tickers"), "string")
}
func texts14562(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("tickers").Text()), "string")
}
func text14562(e *py.Eval, ctx variables) string {
	return ""
}
func value14563(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.And(ctx["config"].Member("x"), func() py.Value { return e.Attr(ctx["config"].Member("x"), "y") }))
}
func typed14563(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.And(ctx["config"].Member("x"), func() py.Value { return e.Attr(ctx["config"].Member("x"), "y") }))
}
func texts14563(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.And(py.Str(ctx["config"].Member("x").Text()), func() py.Value { return e.Attr(py.Str(ctx["config"].Member("x").Text()), "y") }))
}
func text14563(e *py.Eval, ctx variables) string {
	return ""
}
func value14564(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.And(ctx["config"].Member("x"), func() py.Value { return e.Attr(ctx["config"].Member("x"), "y") }))
}
func typed14564(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.And(ctx["config"].Member("x"), func() py.Value { return e.Attr(ctx["config"].Member("x"), "y") }))
}
func texts14564(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.And(py.Str(ctx["config"].Member("x").Text()), func() py.Value { return e.Attr(py.Str(ctx["config"].Member("x").Text()), "y") }))
}
func text14564(e *py.Eval, ctx variables) string {
	return ""
}
func value14565(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.And(ctx["config"].Member("x"), func() py.Value { return e.Attr(ctx["config"].Member("x"), "y") })).Text())
}
func typed14565(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.And(ctx["config"].Member("x"), func() py.Value { return e.Attr(ctx["config"].Member("x"), "y") })).Text())
}
func texts14565(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.And(py.Str(ctx["config"].Member("x").Text()), func() py.Value { return e.Attr(py.Str(ctx["config"].Member("x").Text()), "y") })).Text())
}
func text14565(e *py.Eval, ctx variables) string {
	return ""
}
func value14566(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.And(ctx["config"].Member("x"), func() py.Value { return e.Attr(ctx["config"].Member("x"), "y") }), "integer")
}
func typed14566(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.And(ctx["config"].Member("x"), func() py.Value { return e.Attr(ctx["config"].Member("x"), "y") }), "integer")
}
func texts14566(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.And(py.Str(ctx["config"].Member("x").Text()), func() py.Value { return e.Attr(py.Str(ctx["config"].Member("x").Text()), "y") }), "integer")
}
func text14566(e *py.Eval, ctx variables) string {
	return ""
}
func value14567(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.And(ctx["config"].Member("x"), func() py.Value { return e.Attr(ctx["config"].Member("x"), "y") }), "number")
}
func typed14567(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.And(ctx["config"].Member("x"), func() py.Value { return e.Attr(ctx["config"].Member("x"), "y") }), "number")
}
func texts14567(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.And(py.Str(ctx["config"].Member("x").Text()), func() py.Value { return e.Attr(py.Str(ctx["config"].Member("x").Text()), "y") }), "number")
}
func text14567(e *py.Eval, ctx variables) string {
	return ""
}
func value14568(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.And(ctx["config"].Member("x"), func() py.Value { return e.Attr(ctx["config"].Member("x"), "y") }), "string")
}
func typed14568(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.And(ctx["config"].Member("x"), func() py.Value { return e.Attr(ctx["config"].Member("x"), "y") }), "string")
}
func texts14568(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.And(py.Str(ctx["config"].Member("x").Text()), func() py.Value { return e.Attr(py.Str(ctx["config"].Member("x").Text()), "y") }), "string")
}
func text14568(e *py.Eval, ctx variables) string {
	return ""
}
func value14569(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.And(ctx["config"].Member("x"), func() py.Value { return e.Attr(ctx["config"].Member("x"), "y") }), "boolean")
}
func typed14569(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.And(ctx["config"].Member("x"), func() py.Value { return e.Attr(ctx["config"].Member("x"), "y") }), "boolean")
}
func texts14569(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.And(py.Str(ctx["config"].Member("x").Text()), func() py.Value { return e.Attr(py.Str(ctx["config"].Member("x").Text()), "y") }), "boolean")
}
func text14569(e *py.Eval, ctx variables) string {
	return ""
}
func value14570(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["config"].Member("x").IsUndefined())
}
func typed14570(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["config"].Member("x").IsUndefined())
}
func texts14570(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text14570(e *py.Eval, ctx variables) string {
	return ""
}
func value14571(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(!ctx["config"].Member("x").IsUndefined()).Text())
}
func typed14571(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(!ctx["config"].Member("x").IsUndefined()).Text())
}
func texts14571(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func text14571(e *py.Eval, ctx variables) string {
	return ""
}
func value14572(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!ctx["config"].Member("x").IsUndefined())).Text())
}
func typed14572(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!ctx["config"].Member("x").IsUndefined())).Text())
}
func texts14572(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func text14572(e *py.Eval, ctx variables) string {
	return ""
}
func value14573(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["config"].Member("x").IsUndefined()), "string")
}
func typed14573(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["config"].Member("x").IsUndefined()), "string")
}
func texts14573(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func text14573(e *py.Eval, ctx variables) string {
	return ""
}
func value14574(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["config"].Member("x").IsUndefined()), "boolean")
}
func typed14574(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["config"].Member("x").IsUndefined()), "boolean")
}
func texts14574(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text14574(e *py.Eval, ctx variables) string {
	return ""
}
func value14575(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["config"].Member("x").IsUndefined()), "number")
}
func typed14575(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["config"].Member("x").IsUndefined()), "number")
}
func texts14575(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func text14575(e *py.Eval, ctx variables) string {
	return ""
}
func value14576(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["config"].Member("x").IsUndefined()), "integer")
}
func typed14576(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["config"].Member("x").IsUndefined()), "integer")
}
func texts14576(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text14576(e *py.Eval, ctx variables) string {
	return ""
}
func value14577(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsNone())
}
func typed14577(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").IsNone())
}
func texts14577(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text14577(e *py.Eval, ctx variables) string {
	return ""
}
func value14578(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(ctx["config"].Member("x").IsNone()).Text())
}
func typed14578(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(ctx["config"].Member("x").IsNone()).Text())
}
func texts14578(e *py.Eval, ctx variables) py.Value {
	return py.Str("False")
}
func text14578(e *py.Eval, ctx variables) string {
	return ""
}
func value14579(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(ctx["config"].Member("x").IsNone())).Text())
}
func typed14579(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(ctx["config"].Member("x").IsNone())).Text())
}
func texts14579(e *py.Eval, ctx variables) py.Value {
	return py.Str("False")
}
func text14579(e *py.Eval, ctx variables) string {
	return ""
}
func value14580(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["config"].Member("x").IsNone()), "string")
}
func typed14580(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["config"].Member("x").IsNone()), "string")
}
func texts14580(e *py.Eval, ctx variables) py.Value {
	return py.Str("False")
}
func text14580(e *py.Eval, ctx variables) string {
	return ""
}
func value14581(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["config"].Member("x").IsNone()), "boolean")
}
func typed14581(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["config"].Member("x").IsNone()), "boolean")
}
func texts14581(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text14581(e *py.Eval, ctx variables) string {
	return ""
}
func value14582(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["config"].Member("x").IsNone()), "number")
}
func typed14582(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["config"].Member("x").IsNone()), "number")
}
func texts14582(e *py.Eval, ctx variables) py.Value {
	return py.Str("False")
}
func text14582(e *py.Eval, ctx variables) string {
	return ""
}
func value14583(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["config"].Member("x").IsNone()), "integer")
}
func typed14583(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["config"].Member("x").IsNone()), "integer")
}
func texts14583(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text14583(e *py.Eval, ctx variables) string {
	return ""
}
func value14584(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["config"].Member("x").IsNone() && !py.EqualStr(ctx["config"].Member("x"), ""))
}
func typed14584(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["config"].Member("x").IsNone() && !py.EqualStr(ctx["config"].Member("x"), ""))
}
func texts14584(e *py.Eval, ctx variables) py.Value {
	return py.Bool(ctx["config"].Member("x").Text() != "")
}
func text14584(e *py.Eval, ctx variables) string {
	return ""
}
func value14585(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(!ctx["config"].Member("x").IsNone() && !py.EqualStr(ctx["config"].Member("x"), "")).Text())
}
func typed14585(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(!ctx["config"].Member("x").IsNone() && !py.EqualStr(ctx["config"].Member("x"), "")).Text())
}
func texts14585(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(ctx["config"].Member("x").Text() != "").Text())
}
func text14585(e *py.Eval, ctx variables) string {
	return ""
}
func value14586(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!ctx["config"].Member("x").IsNone() && !py.EqualStr(ctx["config"].Member("x"), ""))).Text())
}
func typed14586(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!ctx["config"].Member("x").IsNone() && !py.EqualStr(ctx["config"].Member("x"), ""))).Text())
}
func texts14586(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(ctx["config"].Member("x").Text() != "")).Text())
}
func text14586(e *py.Eval, ctx variables) string {
	return ""
}
func value14587(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["config"].Member("x").IsNone() && !py.EqualStr(ctx["config"].Member("x"), "")), "integer")
}
func typed14587(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["config"].Member("x").IsNone() && !py.EqualStr(ctx["config"].Member("x"), "")), "integer")
}
func texts14587(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["config"].Member("x").Text() != ""), "integer")
}
func text14587(e *py.Eval, ctx variables) string {
	return ""
}
func value14588(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["config"].Member("x").IsNone() && !py.EqualStr(ctx["config"].Member("x"), "")), "boolean")
}
func typed14588(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["config"].Member("x").IsNone() && !py.EqualStr(ctx["config"].Member("x"), "")), "boolean")
}
func texts14588(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["config"].Member("x").Text() != ""), "boolean")
}
func text14588(e *py.Eval, ctx variables) string {
	return ""
}
func value14589(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["config"].Member("x").IsNone() && !py.EqualStr(ctx["config"].Member("x"), "")), "string")
}
func typed14589(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["config"].Member("x").IsNone() && !py.EqualStr(ctx["config"].Member("x"), "")), "string")
}
func texts14589(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["config"].Member("x").Text() != ""), "string")
}
func text14589(e *py.Eval, ctx variables) string {
	return ""
}
func value14590(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["config"].Member("x").IsNone() && !py.EqualStr(ctx["config"].Member("x"), "")), "number")
}
func typed14590(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["config"].Member("x").IsNone() && !py.EqualStr(ctx["config"].Member("x"), "")), "number")
}
func texts14590(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(ctx["config"].Member("x").Text() != ""), "number")
}
func text14590(e *py.Eval, ctx variables) string {
	return ""
}
func value14591(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterCapitalize(ctx["config"].Member("x")))
}
func typed14591(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterCapitalize(ctx["config"].Member("x")))
}
func texts14591(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterCapitalize(py.Str(ctx["config"].Member("x").Text())))
}
func text14591(e *py.Eval, ctx variables) string {
	return ""
}
func value14592(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterCapitalize(ctx["config"].Member("x")))
}
func typed14592(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterCapitalize(ctx["config"].Member("x")))
}
func texts14592(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterCapitalize(py.Str(ctx["config"].Member("x").Text())))
}
func text14592(e *py.Eval, ctx variables) string {
	return ""
}
func value14593(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterCapitalize(ctx["config"].Member("x"))).Text())
}
func typed14593(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterCapitalize(ctx["config"].Member("x"))).Text())
}
func texts14593(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterCapitalize(py.Str(ctx["config"].Member("x").Text()))).Text())
}
func text14593(e *py.Eval, ctx variables) string {
	return ""
}
func value14594(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterCapitalize(ctx["config"].Member("x")), "string")
}
func typed14594(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterCapitalize(ctx["config"].Member("x")), "string")
}
func texts14594(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterCapitalize(py.Str(ctx["config"].Member("x").Text())), "string")
}
func text14594(e *py.Eval, ctx variables) string {
	return ""
}
func value14595(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterCapitalize(ctx["config"].Member("x")), "integer")
}
func typed14595(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterCapitalize(ctx["config"].Member("x")), "integer")
}
func texts14595(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterCapitalize(py.Str(ctx["config"].Member("x").Text())), "integer")
}
func text14595(e *py.Eval, ctx variables) string {
	return ""
}
func value14596(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterCapitalize(ctx["config"].Member("x")), "number")
}
func typed14596(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterCapitalize(ctx["config"].Member("x")), "number")
}
func texts14596(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterCapitalize(py.Str(ctx["config"].Member("x").Text())), "number")
}
func text14596(e *py.Eval, ctx variables) string {
	return ""
}
func value14597(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterCapitalize(ctx["config"].Member("x")), "boolean")
}
func typed14597(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterCapitalize(ctx["config"].Member("x")), "boolean")
}
func texts14597(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterCapitalize(py.Str(ctx["config"].Member("x").Text())), "boolean")
}
func text14597(e *py.Eval, ctx variables) string {
	return ""
}
func value14598(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["config"].Member("x"), py.Str("d")))
}
func typed14598(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.OrElse(ctx["config"].Member("x"), py.Str("d")))
}
func texts14598(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("x").Text()))
}
func text14598(e *py.Eval, ctx variables) string {
	return ""
}
func value14599(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["config"].Member("x"), py.Str("d")))
}
func typed14599(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.OrElse(ctx["config"].Member("x"), py.Str("d")))
}
func texts14599(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("x").Text()))
}
func text14599(e *py.Eval, ctx variables) string {
	return ""
}
func value14600(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["config"].Member("x"), py.Str("d"))).Text())
}
func typed14600(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.OrElse(ctx["config"].Member("x"), py.Str("d"))).Text())
}
func texts14600(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("x").Text())).Text())
}
func text14600(e *py.Eval, ctx variables) string {
	return ""
}
func value14601(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("x"), py.Str("d")), "string")
}
func typed14601(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("x"), py.Str("d")), "string")
}
func texts14601(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("x").Text()), "string")
}
func text14601(e *py.Eval, ctx variables) string {
	return ""
}
func value14602(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("x"), py.Str("d")), "boolean")
}
func typed14602(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("x"), py.Str("d")), "boolean")
}
func texts14602(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("x").Text()), "boolean")
}
func text14602(e *py.Eval, ctx variables) string {
	return ""
}
func value14603(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("x"), py.Str("d")), "number")
}
func typed14603(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("x"), py.Str("d")), "number")
}
func texts14603(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("x").Text()), "number")
}
func text14603(e *py.Eval, ctx variables) string {
	return ""
}
func value14604(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("x"), py.Str("d")), "integer")
}
func typed14604(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.OrElse(ctx["config"].Member("x"), py.Str("d")), "integer")
}
func texts14604(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("x").Text()), "integer")
}
func text14604(e *py.Eval, ctx variables) string {
	return ""
}
func value14605(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Or(ctx["config"].Member("x"), py.Str("d")))
}
func typed14605(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Or(ctx["config"].Member("x"), py.Str("d")))
}
func texts14605(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Or(py.Str(ctx["config"].Member("x").Text()), py.Str("d")))
}
func text14605(e *py.Eval, ctx variables) string {
	return ""
}
func value14606(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Or(ctx["config"].Member("x"), py.Str("d")))
}
func typed14606(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Or(ctx["config"].Member("x"), py.Str("d")))
}
func texts14606(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Or(py.Str(ctx["config"].Member("x").Text()), py.Str("d")))
}
func text14606(e *py.Eval, ctx variables) string {
	return ""
}
func value14607(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Or(ctx["config"].Member("x"), py.Str("d"))).Text())
}
func typed14607(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Or(ctx["config"].Member("x"), py.Str("d"))).Text())
}
func texts14607(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Or(py.Str(ctx["config"].Member("x").Text()), py.Str("d"))).Text())
}
func text14607(e *py.Eval, ctx variables) string {
	return ""
}
func value14608(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("x"), py.Str("d")), "boolean")
}
func typed14608(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("x"), py.Str("d")), "boolean")
}
func texts14608(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(py.Str(ctx["config"].Member("x").Text()), py.Str("d")), "boolean")
}
func text14608(e *py.Eval, ctx variables) string {
	return ""
}
func value14609(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("x"), py.Str("d")), "integer")
}
func typed14609(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("x"), py.Str("d")), "integer")
}
func texts14609(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(py.Str(ctx["config"].Member("x").Text()), py.Str("d")), "integer")
}
func text14609(e *py.Eval, ctx variables) string {
	return ""
}
func value14610(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("x"), py.Str("d")), "string")
}
func typed14610(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("x"), py.Str("d")), "string")
}
func texts14610(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(py.Str(ctx["config"].Member("x").Text()), py.Str("d")), "string")
}
func text14610(e *py.Eval, ctx variables) string {
	return ""
}
func value14611(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("x"), py.Str("d")), "number")
}
func typed14611(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("x"), py.Str("d")), "number")
}
func texts14611(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(py.Str(ctx["config"].Member("x").Text()), py.Str("d")), "number")
}
func text14611(e *py.Eval, ctx variables) string {
	return ""
}
func value14612(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterLower(ctx["config"].Member("x")))
}
func typed14612(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterLower(ctx["config"].Member("x")))
}
func texts14612(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterLower(py.Str(ctx["config"].Member("x").Text())))
}
func text14612(e *py.Eval, ctx variables) string {
	return ""
}
func value14613(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterLower(ctx["config"].Member("x")))
}
func typed14613(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterLower(ctx["config"].Member("x")))
}
func texts14613(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterLower(py.Str(ctx["config"].Member("x").Text())))
}
func text14613(e *py.Eval, ctx variables) string {
	return ""
}
func value14614(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterLower(ctx["config"].Member("x"))).Text())
}
func typed14614(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterLower(ctx["config"].Member("x"))).Text())
}
func texts14614(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterLower(py.Str(ctx["config"].Member("x").Text()))).Text())
}
func text14614(e *py.Eval, ctx variables) string {
	return ""
}
func value14615(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLower(ctx["config"].Member("x")), "integer")
}
func typed14615(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLower(ctx["config"].Member("x")), "integer")
}
func texts14615(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLower(py.Str(ctx["config"].Member("x").Text())), "integer")
}
func text14615(e *py.Eval, ctx variables) string {
	return ""
}
func value14616(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLower(ctx["config"].Member("x")), "boolean")
}
func typed14616(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLower(ctx["config"].Member("x")), "boolean")
}
func texts14616(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLower(py.Str(ctx["config"].Member("x").Text())), "boolean")
}
func text14616(e *py.Eval, ctx variables) string {
	return ""
}
func value14617(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLower(ctx["config"].Member("x")), "number")
}
func typed14617(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLower(ctx["config"].Member("x")), "number")
}
func texts14617(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLower(py.Str(ctx["config"].Member("x").Text())), "number")
}
func text14617(e *py.Eval, ctx variables) string {
	return ""
}
func value14618(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLower(ctx["config"].Member("x")), "string")
}
func typed14618(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLower(ctx["config"].Member("x")), "string")
}
func texts14618(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLower(py.Str(ctx["config"].Member("x").Text())), "string")
}
func text14618(e *py.Eval, ctx variables) string {
	return ""
}
func value14619(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterRound(ctx["config"].Member("x"), py.Int(0), py.Str("common")), "{{ config.x | round }}")
}
func typed14619(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterRound(ctx["config"].Member("x"), py.Int(0), py.Str("common")), "{{ config.x | round }}")
}
func texts14619(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterRound(py.Str(ctx["config"].Member("x").Text()), py.Int(0), py.Str("common")), "{{ config.x | round }}")
}
func text14619(e *py.Eval, ctx variables) string {
	return ""
}
func value14620(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterRound(ctx["config"].Member("x"), py.Int(0), py.Str("common")), "{{ config.x | round }}")
}
func typed14620(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterRound(ctx["config"].Member("x"), py.Int(0), py.Str("common")), "{{ config.x | round }}")
}
func texts14620(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterRound(py.Str(ctx["config"].Member("x").Text()), py.Int(0), py.Str("common")), "{{ config.x | round }}")
}
func text14620(e *py.Eval, ctx variables) string {
	return ""
}
func value14621(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterRound(ctx["config"].Member("x"), py.Int(0), py.Str("common")), "{{ config.x | round }}").Text())
}
func typed14621(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterRound(ctx["config"].Member("x"), py.Int(0), py.Str("common")), "{{ config.x | round }}").Text())
}
func texts14621(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterRound(py.Str(ctx["config"].Member("x").Text()), py.Int(0), py.Str("common")), "{{ config.x | round }}").Text())
}
func text14621(e *py.Eval, ctx variables) string {
	return ""
}
func value14622(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterRound(ctx["config"].Member("x"), py.Int(0), py.Str("common")), "string", "{{ config.x | round }}")
}
func typed14622(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterRound(ctx["config"].Member("x"), py.Int(0), py.Str("common")), "string", "{{ config.x | round }}")
}
func texts14622(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterRound(py.Str(ctx["config"].Member("x").Text()), py.Int(0), py.Str("common")), "string", "{{ config.x | round }}")
}
func text14622(e *py.Eval, ctx variables) string {
	return ""
}
func value14623(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterRound(ctx["config"].Member("x"), py.Int(0), py.Str("common")), "integer", "{{ config.x | round }}")
}
func typed14623(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterRound(ctx["config"].Member("x"), py.Int(0), py.Str("common")), "integer", "{{ config.x | round }}")
}
func texts14623(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterRound(py.Str(ctx["config"].Member("x").Text()), py.Int(0), py.Str("common")), "integer", "{{ config.x | round }}")
}
func text14623(e *py.Eval, ctx variables) string {
	return ""
}
func value14624(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterRound(ctx["config"].Member("x"), py.Int(0), py.Str("common")), "number", "{{ config.x | round }}")
}
func typed14624(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterRound(ctx["config"].Member("x"), py.Int(0), py.Str("common")), "number", "{{ config.x | round }}")
}
func texts14624(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterRound(py.Str(ctx["config"].Member("x").Text()), py.Int(0), py.Str("common")), "number", "{{ config.x | round }}")
}
func text14624(e *py.Eval, ctx variables) string {
	return ""
}
func value14625(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterRound(ctx["config"].Member("x"), py.Int(0), py.Str("common")), "boolean", "{{ config.x | round }}")
}
func typed14625(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterRound(ctx["config"].Member("x"), py.Int(0), py.Str("common")), "boolean", "{{ config.x | round }}")
}
func texts14625(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterRound(py.Str(ctx["config"].Member("x").Text()), py.Int(0), py.Str("common")), "boolean", "{{ config.x | round }}")
}
func text14625(e *py.Eval, ctx variables) string {
	return ""
}
func value14626(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterTrim(ctx["config"].Member("x"), py.None), "{{ config.x | trim }}")
}
func typed14626(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterTrim(ctx["config"].Member("x"), py.None), "{{ config.x | trim }}")
}
func texts14626(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterTrim(py.Str(ctx["config"].Member("x").Text()), py.None), "{{ config.x | trim }}")
}
func text14626(e *py.Eval, ctx variables) string {
	return ""
}
func value14627(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterTrim(ctx["config"].Member("x"), py.None), "{{ config.x | trim }}")
}
func typed14627(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterTrim(ctx["config"].Member("x"), py.None), "{{ config.x | trim }}")
}
func texts14627(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterTrim(py.Str(ctx["config"].Member("x").Text()), py.None), "{{ config.x | trim }}")
}
func text14627(e *py.Eval, ctx variables) string {
	return ""
}
func value14628(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterTrim(ctx["config"].Member("x"), py.None), "{{ config.x | trim }}").Text())
}
func typed14628(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterTrim(ctx["config"].Member("x"), py.None), "{{ config.x | trim }}").Text())
}
func texts14628(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterTrim(py.Str(ctx["config"].Member("x").Text()), py.None), "{{ config.x | trim }}").Text())
}
func text14628(e *py.Eval, ctx variables) string {
	return ""
}
func value14629(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterTrim(ctx["config"].Member("x"), py.None), "string", "{{ config.x | trim }}")
}
func typed14629(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterTrim(ctx["config"].Member("x"), py.None), "string", "{{ config.x | trim }}")
}
func texts14629(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterTrim(py.Str(ctx["config"].Member("x").Text()), py.None), "string", "{{ config.x | trim }}")
}
func text14629(e *py.Eval, ctx variables) string {
	return ""
}
func value14630(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterTrim(ctx["config"].Member("x"), py.None), "number", "{{ config.x | trim }}")
}
func typed14630(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterTrim(ctx["config"].Member("x"), py.None), "number", "{{ config.x | trim }}")
}
func texts14630(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterTrim(py.Str(ctx["config"].Member("x").Text()), py.None), "number", "{{ config.x | trim }}")
}
func text14630(e *py.Eval, ctx variables) string {
	return ""
}
func value14631(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterTrim(ctx["config"].Member("x"), py.None), "integer", "{{ config.x | trim }}")
}
func typed14631(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterTrim(ctx["config"].Member("x"), py.None), "integer", "{{ config.x | trim }}")
}
func texts14631(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterTrim(py.Str(ctx["config"].Member("x").Text()), py.None), "integer", "{{ config.x | trim }}")
}
func text14631(e *py.Eval, ctx variables) string {
	return ""
}
func value14632(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterTrim(ctx["config"].Member("x"), py.None), "boolean", "{{ config.x | trim }}")
}
func typed14632(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterTrim(ctx["config"].Member("x"), py.None), "boolean", "{{ config.x | trim }}")
}
func texts14632(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterTrim(py.Str(ctx["config"].Member("x").Text()), py.None), "boolean", "{{ config.x | trim }}")
}
func text14632(e *py.Eval, ctx variables) string {
	return ""
}
func value14633(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["config"].Member("x"), "y"))
}
func typed14633(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(ctx["config"].Member("x"), "y"))
}
func texts14633(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(py.Str(ctx["config"].Member("x").Text()), "y"))
}
func text14633(e *py.Eval, ctx variables) string {
	return ""
}
func value14634(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["config"].Member("x"), "y"))
}
func typed14634(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(ctx["config"].Member("x"), "y"))
}
func texts14634(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(py.Str(ctx["config"].Member("x").Text()), "y"))
}
func text14634(e *py.Eval, ctx variables) string {
	return ""
}
func value14635(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["config"].Member("x"), "y")).Text())
}
func typed14635(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(ctx["config"].Member("x"), "y")).Text())
}
func texts14635(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(py.Str(ctx["config"].Member("x").Text()), "y")).Text())
}
func text14635(e *py.Eval, ctx variables) string {
	return ""
}
func value14636(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["config"].Member("x"), "y"), "integer")
}
func typed14636(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["config"].Member("x"), "y"), "integer")
}
func texts14636(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["config"].Member("x").Text()), "y"), "integer")
}
func text14636(e *py.Eval, ctx variables) string {
	return ""
}
func value14637(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["config"].Member("x"), "y"), "number")
}
func typed14637(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["config"].Member("x"), "y"), "number")
}
func texts14637(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["config"].Member("x").Text()), "y"), "number")
}
func text14637(e *py.Eval, ctx variables) string {
	return ""
}
func value14638(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["config"].Member("x"), "y"), "boolean")
}
func typed14638(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["config"].Member("x"), "y"), "boolean")
}
func texts14638(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["config"].Member("x").Text()), "y"), "boolean")
}
func text14638(e *py.Eval, ctx variables) string {
	return ""
}
func value14639(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["config"].Member("x"), "y"), "string")
}
func typed14639(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(ctx["config"].Member("x"), "y"), "string")
}
func texts14639(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(py.Str(ctx["config"].Member("x").Text()), "y"), "string")
}
func text14639(e *py.Eval, ctx variables) string {
	return ""
}
func value14640(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(e.Attr(ctx["config"].Member("x"), "y"), "z"))
}
func typed14640(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(e.Attr(ctx["config"].Member("x"), "y"), "z"))
}
func texts14640(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Attr(e.Attr(py.Str(ctx["config"].Member("x").Text()), "y"), "z"))
}
func text14640(e *py.Eval, ctx variables) string {
	return ""
}
func value14641(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(e.Attr(ctx["config"].Member("x"), "y"), "z"))
}
func typed14641(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(e.Attr(ctx["config"].Member("x"), "y"), "z"))
}
func texts14641(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Attr(e.Attr(py.Str(ctx["config"].Member("x").Text()), "y"), "z"))
}
func text14641(e *py.Eval, ctx variables) string {
	return ""
}
func value14642(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(e.Attr(ctx["config"].Member("x"), "y"), "z")).Text())
}
func typed14642(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(e.Attr(ctx["config"].Member("x"), "y"), "z")).Text())
}
func texts14642(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Attr(e.Attr(py.Str(ctx["config"].Member("x").Text()), "y"), "z")).Text())
}
func text14642(e *py.Eval, ctx variables) string {
	return ""
}
func value14643(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["config"].Member("x"), "y"), "z"), "string")
}
func typed14643(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["config"].Member("x"), "y"), "z"), "string")
}
func texts14643(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(py.Str(ctx["config"].Member("x").Text()), "y"), "z"), "string")
}
func text14643(e *py.Eval, ctx variables) string {
	return ""
}
func value14644(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["config"].Member("x"), "y"), "z"), "number")
}
func typed14644(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["config"].Member("x"), "y"), "z"), "number")
}
func texts14644(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(py.Str(ctx["config"].Member("x").Text()), "y"), "z"), "number")
}
func text14644(e *py.Eval, ctx variables) string {
	return ""
}
func value14645(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["config"].Member("x"), "y"), "z"), "boolean")
}
func typed14645(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["config"].Member("x"), "y"), "z"), "boolean")
}
func texts14645(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(py.Str(ctx["config"].Member("x").Text()), "y"), "z"), "boolean")
}
func text14645(e *py.Eval, ctx variables) string {
	return ""
}
func value14646(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["config"].Member("x"), "y"), "z"), "integer")
}
func typed14646(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(ctx["config"].Member("x"), "y"), "z"), "integer")
}
func texts14646(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Attr(e.Attr(py.Str(ctx["config"].Member("x").Text()), "y"), "z"), "integer")
}
func text14646(e *py.Eval, ctx variables) string {
	return ""
}
func value14647(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("access_key"))
}
func typed14647(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("access_key"))
}
func texts14647(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("access_key").Text()))
}
func text14647(e *py.Eval, ctx variables) string {
	return ""
}
func value14648(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("access_key"))
}
func typed14648(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("access_key"))
}
func texts14648(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("access_key").Text()))
}
func text14648(e *py.Eval, ctx variables) string {
	return ""
}
func value14649(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("access_key")).Text())
}
func typed14649(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("access_key")).Text())
}
func texts14649(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("access_key").Text())).Text())
}
func text14649(e *py.Eval, ctx variables) string {
	return ""
}
func value14650(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_key"), "integer")
}
func typed14650(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_key"), "integer")
}
func texts14650(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("access_key").Text()), "integer")
}
func text14650(e *py.Eval, ctx variables) string {
	return ""
}
func value14651(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_key"), "number")
}
func typed14651(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_key"), "number")
}
func texts14651(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("access_key").Text()), "number")
}
func text14651(e *py.Eval, ctx variables) string {
	return ""
}
func value14652(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_key"), "boolean")
}
func typed14652(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_key"), "boolean")
}
func texts14652(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("access_key").Text()), "boolean")
}
func text14652(e *py.Eval, ctx variables) string {
	return ""
}
func value14653(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("access_key_secret"))
}
func typed14653(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("access_key_secret"))
}
func texts14653(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("access_key_secret").Text()))
}
func text14653(e *py.Eval, ctx variables) string {
	return ""
}
func value14654(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("access_key_secret"))
}
func typed14654(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("access_key_secret"))
}
func texts14654(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("access_key_secret").Text()))
}
func text14654(e *py.Eval, ctx variables) string {
	return ""
}
func value14655(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("access_key_secret")).Text())
}
func typed14655(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("access_key_secret")).Text())
}
func texts14655(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("access_key_secret").Text())).Text())
}
func text14655(e *py.Eval, ctx variables) string {
	return ""
}
func value14656(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_key_secret"), "string")
}
func typed14656(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_key_secret"), "string")
}
func texts14656(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("access_key_secret").Text()), "string")
}
func text14656(e *py.Eval, ctx variables) string {
	return ""
}
func value14657(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_key_secret"), "number")
}
func typed14657(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_key_secret"), "number")
}
func texts14657(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("access_key_secret").Text()), "number")
}
func text14657(e *py.Eval, ctx variables) string {
	return ""
}
func value14658(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_key_secret"), "boolean")
}
func typed14658(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_key_secret"), "boolean")
}
func texts14658(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("access_key_secret").Text()), "boolean")
}
func text14658(e *py.Eval, ctx variables) string {
	return ""
}
func value14659(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_key_secret"), "integer")
}
func typed14659(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_key_secret"), "integer")
}
func texts14659(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("access_key_secret").Text()), "integer")
}
func text14659(e *py.Eval, ctx variables) string {
	return ""
}
func value14660(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("access_token"))
}
func typed14660(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("access_token"))
}
func texts14660(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("access_token").Text()))
}
func text14660(e *py.Eval, ctx variables) string {
	return ""
}
func value14661(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("access_token"))
}
func typed14661(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("access_token"))
}
func texts14661(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("access_token").Text()))
}
func text14661(e *py.Eval, ctx variables) string {
	return ""
}
func value14662(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("access_token")).Text())
}
func typed14662(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("access_token")).Text())
}
func texts14662(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("access_token").Text())).Text())
}
func text14662(e *py.Eval, ctx variables) string {
	return ""
}
func value14663(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_token"), "integer")
}
func typed14663(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_token"), "integer")
}
func texts14663(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("access_token").Text()), "integer")
}
func text14663(e *py.Eval, ctx variables) string {
	return ""
}
func value14664(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_token"), "boolean")
}
func typed14664(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_token"), "boolean")
}
func texts14664(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("access_token").Text()), "boolean")
}
func text14664(e *py.Eval, ctx variables) string {
	return ""
}
func value14665(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_token"), "string")
}
func typed14665(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_token"), "string")
}
func texts14665(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("access_token").Text()), "string")
}
func text14665(e *py.Eval, ctx variables) string {
	return ""
}
func value14666(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("account_id"))
}
func typed14666(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("account_id"))
}
func texts14666(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("account_id").Text()))
}
func text14666(e *py.Eval, ctx variables) string {
	return ""
}
func value14667(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("account_id"))
}
func typed14667(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("account_id"))
}
func texts14667(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("account_id").Text()))
}
func text14667(e *py.Eval, ctx variables) string {
	return ""
}
func value14668(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("account_id")).Text())
}
func typed14668(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("account_id")).Text())
}
func texts14668(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("account_id").Text())).Text())
}
func text14668(e *py.Eval, ctx variables) string {
	return ""
}
func value14669(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("account_id"), "number")
}
func typed14669(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("account_id"), "number")
}
func texts14669(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()), "number")
}
func text14669(e *py.Eval, ctx variables) string {
	return ""
}
func value14670(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("account_id"), "integer")
}
func typed14670(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("account_id"), "integer")
}
func texts14670(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()), "integer")
}
func text14670(e *py.Eval, ctx variables) string {
	return ""
}
func value14671(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("account_id"), "string")
}
func typed14671(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("account_id"), "string")
}
func texts14671(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()), "string")
}
func text14671(e *py.Eval, ctx variables) string {
	return ""
}
func value14672(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("account_id"), "boolean")
}
func typed14672(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("account_id"), "boolean")
}
func texts14672(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()), "boolean")
}
func text14672(e *py.Eval, ctx variables) string {
	return ""
}
func value14673(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("accountid"))
}
func typed14673(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("accountid"))
}
func texts14673(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("accountid").Text()))
}
func text14673(e *py.Eval, ctx variables) string {
	return ""
}
func value14674(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("accountid"))
}
func typed14674(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("accountid"))
}
func texts14674(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("accountid").Text()))
}
func text14674(e *py.Eval, ctx variables) string {
	return ""
}
func value14675(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("accountid")).Text())
}
func typed14675(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("accountid")).Text())
}
func texts14675(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("accountid").Text())).Text())
}
func text14675(e *py.Eval, ctx variables) string {
	return ""
}
func value14676(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("accountid"), "string")
}
func typed14676(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("accountid"), "string")
}
func texts14676(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("accountid").Text()), "string")
}
func text14676(e *py.Eval, ctx variables) string {
	return ""
}
func value14677(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("accountid"), "integer")
}
func typed14677(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("accountid"), "integer")
}
func texts14677(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("accountid").Text()), "integer")
}
func text14677(e *py.Eval, ctx variables) string {
	return ""
}
func value14678(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("accountid"), "number")
}
func typed14678(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("accountid"), "number")
}
func texts14678(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("accountid").Text()), "number")
}
func text14678(e *py.Eval, ctx variables) string {
	return ""
}
func value14679(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("accountid"), "boolean")
}
func typed14679(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("accountid"), "boolean")
}
func texts14679(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("accountid").Text()), "boolean")
}
func text14679(e *py.Eval, ctx variables) string {
	return ""
}
func value14680(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("address"))
}
func typed14680(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("address"))
}
func texts14680(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("address").Text()))
}
func text14680(e *py.Eval, ctx variables) string {
	return ""
}
func value14681(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("address"))
}
func typed14681(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("address"))
}
func texts14681(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("address").Text()))
}
func text14681(e *py.Eval, ctx variables) string {
	return ""
}
func value14682(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("address")).Text())
}
func typed14682(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("address")).Text())
}
func texts14682(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("address").Text())).Text())
}
func text14682(e *py.Eval, ctx variables) string {
	return ""
}
func value14683(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("address"), "string")
}
func typed14683(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("address"), "string")
}
func texts14683(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("address").Text()), "string")
}
func text14683(e *py.Eval, ctx variables) string {
	return ""
}
func value14684(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("address"), "number")
}
func typed14684(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("address"), "number")
}
func texts14684(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("address").Text()), "number")
}
func text14684(e *py.Eval, ctx variables) string {
	return ""
}
func value14685(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("address"), "integer")
}
func typed14685(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("address"), "integer")
}
func texts14685(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("address").Text()), "integer")
}
func text14685(e *py.Eval, ctx variables) string {
	return ""
}
func value14686(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("address"), "boolean")
}
func typed14686(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("address"), "boolean")
}
func texts14686(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("address").Text()), "boolean")
}
func text14686(e *py.Eval, ctx variables) string {
	return ""
}
func value14687(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("agreement_grant_token"))
}
func typed14687(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("agreement_grant_token"))
}
func texts14687(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("agreement_grant_token").Text()))
}
func text14687(e *py.Eval, ctx variables) string {
	return ""
}
func value14688(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("agreement_grant_token"))
}
func typed14688(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("agreement_grant_token"))
}
func texts14688(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("agreement_grant_token").Text()))
}
func text14688(e *py.Eval, ctx variables) string {
	return ""
}
func value14689(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("agreement_grant_token")).Text())
}
func typed14689(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("agreement_grant_token")).Text())
}
func texts14689(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("agreement_grant_token").Text())).Text())
}
func text14689(e *py.Eval, ctx variables) string {
	return ""
}
func value14690(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("agreement_grant_token"), "integer")
}
func typed14690(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("agreement_grant_token"), "integer")
}
func texts14690(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("agreement_grant_token").Text()), "integer")
}
func text14690(e *py.Eval, ctx variables) string {
	return ""
}
func value14691(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("agreement_grant_token"), "number")
}
func typed14691(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("agreement_grant_token"), "number")
}
func texts14691(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("agreement_grant_token").Text()), "number")
}
func text14691(e *py.Eval, ctx variables) string {
	return ""
}
func value14692(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("agreement_grant_token"), "boolean")
}
func typed14692(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("agreement_grant_token"), "boolean")
}
func texts14692(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("agreement_grant_token").Text()), "boolean")
}
func text14692(e *py.Eval, ctx variables) string {
	return ""
}
func value14693(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("agreement_grant_token"), "string")
}
func typed14693(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("agreement_grant_token"), "string")
}
func texts14693(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("agreement_grant_token").Text()), "string")
}
func text14693(e *py.Eval, ctx variables) string {
	return ""
}
func value14694(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("api_key"))
}
func typed14694(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("api_key"))
}
func texts14694(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("api_key").Text()))
}
func text14694(e *py.Eval, ctx variables) string {
	return ""
}
func value14695(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("api_key"))
}
func typed14695(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("api_key"))
}
func texts14695(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("api_key").Text()))
}
func text14695(e *py.Eval, ctx variables) string {
	return ""
}
func value14696(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("api_key")).Text())
}
func typed14696(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("api_key")).Text())
}
func texts14696(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("api_key").Text())).Text())
}
func text14696(e *py.Eval, ctx variables) string {
	return ""
}
func value14697(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_key"), "boolean")
}
func typed14697(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_key"), "boolean")
}
func texts14697(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("api_key").Text()), "boolean")
}
func text14697(e *py.Eval, ctx variables) string {
	return ""
}
func value14698(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_key"), "string")
}
func typed14698(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_key"), "string")
}
func texts14698(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("api_key").Text()), "string")
}
func text14698(e *py.Eval, ctx variables) string {
	return ""
}
func value14699(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_key"), "integer")
}
func typed14699(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_key"), "integer")
}
func texts14699(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("api_key").Text()), "integer")
}
func text14699(e *py.Eval, ctx variables) string {
	return ""
}
func value14700(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("api_key_2"))
}
func typed14700(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("api_key_2"))
}
func texts14700(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("api_key_2").Text()))
}
func text14700(e *py.Eval, ctx variables) string {
	return ""
}
func value14701(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("api_key_2"))
}
func typed14701(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("api_key_2"))
}
func texts14701(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("api_key_2").Text()))
}
func text14701(e *py.Eval, ctx variables) string {
	return ""
}
func value14702(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("api_key_2")).Text())
}
func typed14702(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("api_key_2")).Text())
}
func texts14702(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("api_key_2").Text())).Text())
}
func text14702(e *py.Eval, ctx variables) string {
	return ""
}
func value14703(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_key_2"), "string")
}
func typed14703(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_key_2"), "string")
}
func texts14703(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("api_key_2").Text()), "string")
}
func text14703(e *py.Eval, ctx variables) string {
	return ""
}
func value14704(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_key_2"), "integer")
}
func typed14704(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_key_2"), "integer")
}
func texts14704(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("api_key_2").Text()), "integer")
}
func text14704(e *py.Eval, ctx variables) string {
	return ""
}
func value14705(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_key_2"), "number")
}
func typed14705(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_key_2"), "number")
}
func texts14705(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("api_key_2").Text()), "number")
}
func text14705(e *py.Eval, ctx variables) string {
	return ""
}
func value14706(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_key_2"), "boolean")
}
func typed14706(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_key_2"), "boolean")
}
func texts14706(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("api_key_2").Text()), "boolean")
}
func text14706(e *py.Eval, ctx variables) string {
	return ""
}
func value14707(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("api_secret"))
}
func typed14707(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("api_secret"))
}
func texts14707(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("api_secret").Text()))
}
func text14707(e *py.Eval, ctx variables) string {
	return ""
}
func value14708(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("api_secret"))
}
func typed14708(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("api_secret"))
}
func texts14708(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("api_secret").Text()))
}
func text14708(e *py.Eval, ctx variables) string {
	return ""
}
func value14709(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("api_secret")).Text())
}
func typed14709(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("api_secret")).Text())
}
func texts14709(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("api_secret").Text())).Text())
}
func text14709(e *py.Eval, ctx variables) string {
	return ""
}
func value14710(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_secret"), "string")
}
func typed14710(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_secret"), "string")
}
func texts14710(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("api_secret").Text()), "string")
}
func text14710(e *py.Eval, ctx variables) string {
	return ""
}
func value14711(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_secret"), "number")
}
func typed14711(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_secret"), "number")
}
func texts14711(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("api_secret").Text()), "number")
}
func text14711(e *py.Eval, ctx variables) string {
	return ""
}
func value14712(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_secret"), "integer")
}
func typed14712(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_secret"), "integer")
}
func texts14712(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("api_secret").Text()), "integer")
}
func text14712(e *py.Eval, ctx variables) string {
	return ""
}
func value14713(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_secret"), "boolean")
}
func typed14713(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_secret"), "boolean")
}
func texts14713(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("api_secret").Text()), "boolean")
}
func text14713(e *py.Eval, ctx variables) string {
	return ""
}
func value14714(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("api_token"))
}
func typed14714(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("api_token"))
}
func texts14714(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("api_token").Text()))
}
func text14714(e *py.Eval, ctx variables) string {
	return ""
}
func value14715(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("api_token"))
}
func typed14715(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("api_token"))
}
func texts14715(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("api_token").Text()))
}
func text14715(e *py.Eval, ctx variables) string {
	return ""
}
func value14716(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("api_token")).Text())
}
func typed14716(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("api_token")).Text())
}
func texts14716(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("api_token").Text())).Text())
}
func text14716(e *py.Eval, ctx variables) string {
	return ""
}
func value14717(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_token"), "integer")
}
func typed14717(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_token"), "integer")
}
func texts14717(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("api_token").Text()), "integer")
}
func text14717(e *py.Eval, ctx variables) string {
	return ""
}
func value14718(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_token"), "string")
}
func typed14718(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_token"), "string")
}
func texts14718(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("api_token").Text()), "string")
}
func text14718(e *py.Eval, ctx variables) string {
	return ""
}
func value14719(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_token"), "number")
}
func typed14719(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_token"), "number")
}
func texts14719(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("api_token").Text()), "number")
}
func text14719(e *py.Eval, ctx variables) string {
	return ""
}
func value14720(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_token"), "boolean")
}
func typed14720(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_token"), "boolean")
}
func texts14720(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("api_token").Text()), "boolean")
}
func text14720(e *py.Eval, ctx variables) string {
	return ""
}
func value14721(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("app_secret_token"))
}
func typed14721(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("app_secret_token"))
}
func texts14721(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("app_secret_token").Text()))
}
func text14721(e *py.Eval, ctx variables) string {
	return ""
}
func value14722(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("app_secret_token"))
}
func typed14722(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("app_secret_token"))
}
func texts14722(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("app_secret_token").Text()))
}
func text14722(e *py.Eval, ctx variables) string {
	return ""
}
func value14723(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("app_secret_token")).Text())
}
func typed14723(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("app_secret_token")).Text())
}
func texts14723(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("app_secret_token").Text())).Text())
}
func text14723(e *py.Eval, ctx variables) string {
	return ""
}
func value14724(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("app_secret_token"), "string")
}
func typed14724(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("app_secret_token"), "string")
}
func texts14724(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("app_secret_token").Text()), "string")
}
func text14724(e *py.Eval, ctx variables) string {
	return ""
}
func value14725(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("app_secret_token"), "integer")
}
func typed14725(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("app_secret_token"), "integer")
}
func texts14725(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("app_secret_token").Text()), "integer")
}
func text14725(e *py.Eval, ctx variables) string {
	return ""
}
func value14726(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("app_secret_token"), "number")
}
func typed14726(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("app_secret_token"), "number")
}
func texts14726(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("app_secret_token").Text()), "number")
}
func text14726(e *py.Eval, ctx variables) string {
	return ""
}
func value14727(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("application_key"))
}
func typed14727(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("application_key"))
}
func texts14727(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("application_key").Text()))
}
func text14727(e *py.Eval, ctx variables) string {
	return ""
}
func value14728(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("application_key"))
}
func typed14728(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("application_key"))
}
func texts14728(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("application_key").Text()))
}
func text14728(e *py.Eval, ctx variables) string {
	return ""
}
func value14729(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("application_key")).Text())
}
func typed14729(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("application_key")).Text())
}
func texts14729(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("application_key").Text())).Text())
}
func text14729(e *py.Eval, ctx variables) string {
	return ""
}
func value14730(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("application_key"), "string")
}
func typed14730(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("application_key"), "string")
}
func texts14730(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("application_key").Text()), "string")
}
func text14730(e *py.Eval, ctx variables) string {
	return ""
}
func value14731(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("application_key"), "integer")
}
func typed14731(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("application_key"), "integer")
}
func texts14731(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("application_key").Text()), "integer")
}
func text14731(e *py.Eval, ctx variables) string {
	return ""
}
func value14732(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("application_key"), "number")
}
func typed14732(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("application_key"), "number")
}
func texts14732(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("application_key").Text()), "number")
}
func text14732(e *py.Eval, ctx variables) string {
	return ""
}
func value14733(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("application_key"), "boolean")
}
func typed14733(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("application_key"), "boolean")
}
func texts14733(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("application_key").Text()), "boolean")
}
func text14733(e *py.Eval, ctx variables) string {
	return ""
}
func value14734(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("base_url"))
}
func typed14734(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("base_url"))
}
func texts14734(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("base_url").Text()))
}
func text14734(e *py.Eval, ctx variables) string {
	return ""
}
func value14735(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("base_url"))
}
func typed14735(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("base_url"))
}
func texts14735(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("base_url").Text()))
}
func text14735(e *py.Eval, ctx variables) string {
	return ""
}
func value14736(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("base_url")).Text())
}
func typed14736(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("base_url")).Text())
}
func texts14736(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("base_url").Text())).Text())
}
func text14736(e *py.Eval, ctx variables) string {
	return ""
}
func value14737(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("base_url"), "integer")
}
func typed14737(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("base_url"), "integer")
}
func texts14737(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()), "integer")
}
func text14737(e *py.Eval, ctx variables) string {
	return ""
}
func value14738(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("base_url"), "boolean")
}
func typed14738(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("base_url"), "boolean")
}
func texts14738(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()), "boolean")
}
func text14738(e *py.Eval, ctx variables) string {
	return ""
}
func value14739(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("base_url"), "string")
}
func typed14739(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("base_url"), "string")
}
func texts14739(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()), "string")
}
func text14739(e *py.Eval, ctx variables) string {
	return ""
}
func value14740(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("base_url"), "number")
}
func typed14740(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("base_url"), "number")
}
func texts14740(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()), "number")
}
func text14740(e *py.Eval, ctx variables) string {
	return ""
}
func value14741(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("base_url").Text() + "/v2"))
}
func typed14741(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("base_url").Text() + "/v2"))
}
func texts14741(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("base_url").Text() + "/v2"))
}
func text14741(e *py.Eval, ctx variables) string {
	return ""
}
func value14742(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("base_url").Text() + "/v2"))
}
func typed14742(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("base_url").Text() + "/v2"))
}
func texts14742(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("base_url").Text() + "/v2"))
}
func text14742(e *py.Eval, ctx variables) string {
	return ""
}
func value14743(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("base_url").Text() + "/v2")).Text())
}
func typed14743(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("base_url").Text() + "/v2")).Text())
}
func texts14743(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("base_url").Text() + "/v2")).Text())
}
func text14743(e *py.Eval, ctx variables) string {
	return ""
}
func value14744(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"/v2"), "integer")
}
func typed14744(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"/v2"), "integer")
}
func texts14744(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"/v2"), "integer")
}
func text14744(e *py.Eval, ctx variables) string {
	return ""
}
func value14745(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"/v2"), "number")
}
func typed14745(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"/v2"), "number")
}
func texts14745(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"/v2"), "number")
}
func text14745(e *py.Eval, ctx variables) string {
	return ""
}
func value14746(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"/v2"), "string")
}
func typed14746(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"/v2"), "string")
}
func texts14746(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"/v2"), "string")
}
func text14746(e *py.Eval, ctx variables) string {
	return ""
}
func value14747(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"/v2"), "boolean")
}
func typed14747(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"/v2"), "boolean")
}
func texts14747(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"/v2"), "boolean")
}
func text14747(e *py.Eval, ctx variables) string {
	return ""
}
func value14748(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("base_url").Text() + "/v2/auth/token"))
}
func typed14748(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("base_url").Text() + "/v2/auth/token"))
}
func texts14748(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("base_url").Text() + "/v2/auth/token"))
}
func text14748(e *py.Eval, ctx variables) string {
	return ""
}
func value14749(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("base_url").Text() + "/v2/auth/token"))
}
func typed14749(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("base_url").Text() + "/v2/auth/token"))
}
func texts14749(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("base_url").Text() + "/v2/auth/token"))
}
func text14749(e *py.Eval, ctx variables) string {
	return ""
}
func value14750(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("base_url").Text() + "/v2/auth/token")).Text())
}
func typed14750(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("base_url").Text() + "/v2/auth/token")).Text())
}
func texts14750(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("base_url").Text() + "/v2/auth/token")).Text())
}
func text14750(e *py.Eval, ctx variables) string {
	return ""
}
func value14751(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"/v2/auth/token"), "string")
}
func typed14751(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"/v2/auth/token"), "string")
}
func texts14751(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"/v2/auth/token"), "string")
}
func text14751(e *py.Eval, ctx variables) string {
	return ""
}
func value14752(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"/v2/auth/token"), "integer")
}
func typed14752(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"/v2/auth/token"), "integer")
}
func texts14752(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"/v2/auth/token"), "integer")
}
func text14752(e *py.Eval, ctx variables) string {
	return ""
}
func value14753(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"/v2/auth/token"), "boolean")
}
func typed14753(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"/v2/auth/token"), "boolean")
}
func texts14753(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"/v2/auth/token"), "boolean")
}
func text14753(e *py.Eval, ctx variables) string {
	return ""
}
func value14754(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"/v2/auth/token"), "number")
}
func typed14754(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"/v2/auth/token"), "number")
}
func texts14754(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"/v2/auth/token"), "number")
}
func text14754(e *py.Eval, ctx variables) string {
	return ""
}
func value14755(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("bearer_token"))
}
func typed14755(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("bearer_token"))
}
func texts14755(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("bearer_token").Text()))
}
func text14755(e *py.Eval, ctx variables) string {
	return ""
}
func value14756(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("bearer_token"))
}
func typed14756(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("bearer_token"))
}
func texts14756(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("bearer_token").Text()))
}
func text14756(e *py.Eval, ctx variables) string {
	return ""
}
func value14757(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("bearer_token")).Text())
}
func typed14757(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("bearer_token")).Text())
}
func texts14757(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("bearer_token").Text())).Text())
}
func text14757(e *py.Eval, ctx variables) string {
	return ""
}
func value14758(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("bearer_token"), "integer")
}
func typed14758(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("bearer_token"), "integer")
}
func texts14758(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("bearer_token").Text()), "integer")
}
func text14758(e *py.Eval, ctx variables) string {
	return ""
}
func value14759(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("bearer_token"), "string")
}
func typed14759(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("bearer_token"), "string")
}
func texts14759(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("bearer_token").Text()), "string")
}
func text14759(e *py.Eval, ctx variables) string {
	return ""
}
func value14760(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("bearer_token"), "number")
}
func typed14760(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("bearer_token"), "number")
}
func texts14760(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("bearer_token").Text()), "number")
}
func text14760(e *py.Eval, ctx variables) string {
	return ""
}
func value14761(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("bearer_token"), "boolean")
}
func typed14761(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("bearer_token"), "boolean")
}
func texts14761(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("bearer_token").Text()), "boolean")
}
func text14761(e *py.Eval, ctx variables) string {
	return ""
}
func value14762(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("client_id"))
}
func typed14762(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("client_id"))
}
func texts14762(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("client_id").Text()))
}
func text14762(e *py.Eval, ctx variables) string {
	return ""
}
func value14763(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("client_id"))
}
func typed14763(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("client_id"))
}
func texts14763(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("client_id").Text()))
}
func text14763(e *py.Eval, ctx variables) string {
	return ""
}
func value14764(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("client_id")).Text())
}
func typed14764(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("client_id")).Text())
}
func texts14764(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("client_id").Text())).Text())
}
func text14764(e *py.Eval, ctx variables) string {
	return ""
}
func value14765(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_id"), "string")
}
func typed14765(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_id"), "string")
}
func texts14765(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("client_id").Text()), "string")
}
func text14765(e *py.Eval, ctx variables) string {
	return ""
}
func value14766(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_id"), "number")
}
func typed14766(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_id"), "number")
}
func texts14766(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("client_id").Text()), "number")
}
func text14766(e *py.Eval, ctx variables) string {
	return ""
}
func value14767(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_id"), "boolean")
}
func typed14767(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_id"), "boolean")
}
func texts14767(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("client_id").Text()), "boolean")
}
func text14767(e *py.Eval, ctx variables) string {
	return ""
}
func value14768(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_id"), "integer")
}
func typed14768(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_id"), "integer")
}
func texts14768(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("client_id").Text()), "integer")
}
func text14768(e *py.Eval, ctx variables) string {
	return ""
}
func value14769(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("client_refresh_token"))
}
func typed14769(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("client_refresh_token"))
}
func texts14769(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("client_refresh_token").Text()))
}
func text14769(e *py.Eval, ctx variables) string {
	return ""
}
func value14770(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("client_refresh_token"))
}
func typed14770(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("client_refresh_token"))
}
func texts14770(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("client_refresh_token").Text()))
}
func text14770(e *py.Eval, ctx variables) string {
	return ""
}
func value14771(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("client_refresh_token")).Text())
}
func typed14771(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("client_refresh_token")).Text())
}
func texts14771(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("client_refresh_token").Text())).Text())
}
func text14771(e *py.Eval, ctx variables) string {
	return ""
}
func value14772(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_refresh_token"), "string")
}
func typed14772(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_refresh_token"), "string")
}
func texts14772(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("client_refresh_token").Text()), "string")
}
func text14772(e *py.Eval, ctx variables) string {
	return ""
}
func value14773(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_refresh_token"), "number")
}
func typed14773(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_refresh_token"), "number")
}
func texts14773(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("client_refresh_token").Text()), "number")
}
func text14773(e *py.Eval, ctx variables) string {
	return ""
}
func value14774(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_refresh_token"), "boolean")
}
func typed14774(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_refresh_token"), "boolean")
}
func texts14774(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("client_refresh_token").Text()), "boolean")
}
func text14774(e *py.Eval, ctx variables) string {
	return ""
}
func value14775(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_refresh_token"), "integer")
}
func typed14775(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_refresh_token"), "integer")
}
func texts14775(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("client_refresh_token").Text()), "integer")
}
func text14775(e *py.Eval, ctx variables) string {
	return ""
}
func value14776(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("client_refresh_token_2"))
}
func typed14776(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("client_refresh_token_2"))
}
func texts14776(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("client_refresh_token_2").Text()))
}
func text14776(e *py.Eval, ctx variables) string {
	return ""
}
func value14777(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("client_refresh_token_2"))
}
func typed14777(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("client_refresh_token_2"))
}
func texts14777(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("client_refresh_token_2").Text()))
}
func text14777(e *py.Eval, ctx variables) string {
	return ""
}
func value14778(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("client_refresh_token_2")).Text())
}
func typed14778(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("client_refresh_token_2")).Text())
}
func texts14778(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("client_refresh_token_2").Text())).Text())
}
func text14778(e *py.Eval, ctx variables) string {
	return ""
}
func value14779(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_refresh_token_2"), "number")
}
func typed14779(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_refresh_token_2"), "number")
}
func texts14779(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("client_refresh_token_2").Text()), "number")
}
func text14779(e *py.Eval, ctx variables) string {
	return ""
}
func value14780(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_refresh_token_2"), "boolean")
}
func typed14780(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_refresh_token_2"), "boolean")
}
func texts14780(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("client_refresh_token_2").Text()), "boolean")
}
func text14780(e *py.Eval, ctx variables) string {
	return ""
}
func value14781(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_refresh_token_2"), "integer")
}
func typed14781(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_refresh_token_2"), "integer")
}
func texts14781(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("client_refresh_token_2").Text()), "integer")
}
func text14781(e *py.Eval, ctx variables) string {
	return ""
}
func value14782(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_refresh_token_2"), "string")
}
func typed14782(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_refresh_token_2"), "string")
}
func texts14782(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("client_refresh_token_2").Text()), "string")
}
func text14782(e *py.Eval, ctx variables) string {
	return ""
}
func value14783(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("client_secret"))
}
func typed14783(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("client_secret"))
}
func texts14783(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("client_secret").Text()))
}
func text14783(e *py.Eval, ctx variables) string {
	return ""
}
func value14784(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("client_secret"))
}
func typed14784(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("client_secret"))
}
func texts14784(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("client_secret").Text()))
}
func text14784(e *py.Eval, ctx variables) string {
	return ""
}
func value14785(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("client_secret")).Text())
}
func typed14785(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("client_secret")).Text())
}
func texts14785(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("client_secret").Text())).Text())
}
func text14785(e *py.Eval, ctx variables) string {
	return ""
}
func value14786(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_secret"), "string")
}
func typed14786(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_secret"), "string")
}
func texts14786(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("client_secret").Text()), "string")
}
func text14786(e *py.Eval, ctx variables) string {
	return ""
}
func value14787(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_secret"), "boolean")
}
func typed14787(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_secret"), "boolean")
}
func texts14787(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("client_secret").Text()), "boolean")
}
func text14787(e *py.Eval, ctx variables) string {
	return ""
}
func value14788(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_secret"), "integer")
}
func typed14788(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_secret"), "integer")
}
func texts14788(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("client_secret").Text()), "integer")
}
func text14788(e *py.Eval, ctx variables) string {
	return ""
}
func value14789(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_secret"), "number")
}
func typed14789(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_secret"), "number")
}
func texts14789(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("client_secret").Text()), "number")
}
func text14789(e *py.Eval, ctx variables) string {
	return ""
}
func value14790(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("country"))
}
func typed14790(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("country"))
}
func texts14790(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("country").Text()))
}
func text14790(e *py.Eval, ctx variables) string {
	return ""
}
func value14791(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("country"))
}
func typed14791(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("country"))
}
func texts14791(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("country").Text()))
}
func text14791(e *py.Eval, ctx variables) string {
	return ""
}
func value14792(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("country")).Text())
}
func typed14792(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("country")).Text())
}
func texts14792(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("country").Text())).Text())
}
func text14792(e *py.Eval, ctx variables) string {
	return ""
}
func value14793(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("country"), "string")
}
func typed14793(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("country"), "string")
}
func texts14793(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("country").Text()), "string")
}
func text14793(e *py.Eval, ctx variables) string {
	return ""
}
func value14794(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("country"), "number")
}
func typed14794(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("country"), "number")
}
func texts14794(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("country").Text()), "number")
}
func text14794(e *py.Eval, ctx variables) string {
	return ""
}
func value14795(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("country"), "boolean")
}
func typed14795(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("country"), "boolean")
}
func texts14795(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("country").Text()), "boolean")
}
func text14795(e *py.Eval, ctx variables) string {
	return ""
}
func value14796(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("country"), "integer")
}
func typed14796(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("country"), "integer")
}
func texts14796(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("country").Text()), "integer")
}
func text14796(e *py.Eval, ctx variables) string {
	return ""
}
func value14797(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"].Member("credentials"), "client_id"))
}
func typed14797(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"].Member("credentials"), "client_id"))
}
func texts14797(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "client_id"))
}
func text14797(e *py.Eval, ctx variables) string {
	return ""
}
func value14798(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"].Member("credentials"), "client_id"))
}
func typed14798(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"].Member("credentials"), "client_id"))
}
func texts14798(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "client_id"))
}
func text14798(e *py.Eval, ctx variables) string {
	return ""
}
func value14799(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"].Member("credentials"), "client_id")).Text())
}
func typed14799(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"].Member("credentials"), "client_id")).Text())
}
func texts14799(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "client_id")).Text())
}
func text14799(e *py.Eval, ctx variables) string {
	return ""
}
