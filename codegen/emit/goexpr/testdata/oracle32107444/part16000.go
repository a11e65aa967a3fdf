package main

import "github.com/airgen/airgen/runtime/py"

func value16000(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("gather_links"), "string")
}
func typed16000(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("gather_links"), "string")
}
func texts16000(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("gather_links").Text()), "string")
}
func text16000(e *py.Eval, ctx variables) string {
	return ""
}
func value16001(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("gather_links"), "integer")
}
func typed16001(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("gather_links"), "integer")
}
func texts16001(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("gather_links").Text()), "integer")
}
func text16001(e *py.Eval, ctx variables) string {
	return ""
}
func value16002(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("gather_links"), "number")
}
func typed16002(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("gather_links"), "number")
}
func texts16002(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("gather_links").Text()), "number")
}
func text16002(e *py.Eval, ctx variables) string {
	return ""
}
func value16003(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("gather_links"), "boolean")
}
func typed16003(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("gather_links"), "boolean")
}
func texts16003(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("gather_links").Text()), "boolean")
}
func text16003(e *py.Eval, ctx variables) string {
	return ""
}
func value16004(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("gather_links"))
}
func typed16004(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("gather_links"))
}
func texts16004(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("gather_links").Text()))
}
func text16004(e *py.Eval, ctx variables) string {
	return ""
}
func value16005(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("gather_links"))
}
func typed16005(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("gather_links"))
}
func texts16005(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("gather_links").Text()))
}
func text16005(e *py.Eval, ctx variables) string {
	return ""
}
func value16006(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("gather_links")).Text())
}
func typed16006(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("gather_links")).Text())
}
func texts16006(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("gather_links").Text())).Text())
}
func text16006(e *py.Eval, ctx variables) string {
	return ""
}
func value16007(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("gather_links"), "string")
}
func typed16007(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("gather_links"), "string")
}
func texts16007(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("gather_links").Text()), "string")
}
func text16007(e *py.Eval, ctx variables) string {
	return ""
}
func value16008(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("gather_links"), "boolean")
}
func typed16008(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("gather_links"), "boolean")
}
func texts16008(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("gather_links").Text()), "boolean")
}
func text16008(e *py.Eval, ctx variables) string {
	return ""
}
func value16009(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("gather_links"), "number")
}
func typed16009(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("gather_links"), "number")
}
func texts16009(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("gather_links").Text()), "number")
}
func text16009(e *py.Eval, ctx variables) string {
	return ""
}
func value16010(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("gocardless_version"))
}
func typed16010(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("gocardless_version"))
}
func texts16010(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("gocardless_version").Text()))
}
func text16010(e *py.Eval, ctx variables) string {
	return ""
}
func value16011(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("gocardless_version"))
}
func typed16011(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("gocardless_version"))
}
func texts16011(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("gocardless_version").Text()))
}
func text16011(e *py.Eval, ctx variables) string {
	return ""
}
func value16012(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("gocardless_version")).Text())
}
func typed16012(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("gocardless_version")).Text())
}
func texts16012(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("gocardless_version").Text())).Text())
}
func text16012(e *py.Eval, ctx variables) string {
	return ""
}
func value16013(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("gocardless_version"), "integer")
}
func typed16013(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("gocardless_version"), "integer")
}
func texts16013(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("gocardless_version").Text()), "integer")
}
func text16013(e *py.Eval, ctx variables) string {
	return ""
}
func value16014(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("gocardless_version"), "number")
}
func typed16014(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("gocardless_version"), "number")
}
func texts16014(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("gocardless_version").Text()), "number")
}
func text16014(e *py.Eval, ctx variables) string {
	return ""
}
func value16015(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("gocardless_version"), "boolean")
}
func typed16015(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("gocardless_version"), "boolean")
}
func texts16015(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("gocardless_version").Text()), "boolean")
}
func text16015(e *py.Eval, ctx variables) string {
	return ""
}
func value16016(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("gocardless_version"), "string")
}
func typed16016(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("gocardless_version"), "string")
}
func texts16016(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("gocardless_version").Text()), "string")
}
func text16016(e *py.Eval, ctx variables) string {
	return ""
}
func value16017(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("grain"))
}
func typed16017(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("grain"))
}
func texts16017(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("grain").Text()))
}
func text16017(e *py.Eval, ctx variables) string {
	return ""
}
func value16018(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("grain"))
}
func typed16018(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("grain"))
}
func texts16018(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("grain").Text()))
}
func text16018(e *py.Eval, ctx variables) string {
	return ""
}
func value16019(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("grain")).Text())
}
func typed16019(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("grain")).Text())
}
func texts16019(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("grain").Text())).Text())
}
func text16019(e *py.Eval, ctx variables) string {
	return ""
}
func value16020(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("grain"), "number")
}
func typed16020(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("grain"), "number")
}
func texts16020(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("grain").Text()), "number")
}
func text16020(e *py.Eval, ctx variables) string {
	return ""
}
func value16021(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("grain"), "boolean")
}
func typed16021(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("grain"), "boolean")
}
func texts16021(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("grain").Text()), "boolean")
}
func text16021(e *py.Eval, ctx variables) string {
	return ""
}
func value16022(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("grain"), "string")
}
func typed16022(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("grain"), "string")
}
func texts16022(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("grain").Text()), "string")
}
func text16022(e *py.Eval, ctx variables) string {
	return ""
}
func value16023(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("historic_hours"))
}
func typed16023(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("historic_hours"))
}
func texts16023(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("historic_hours").Text()))
}
func text16023(e *py.Eval, ctx variables) string {
	return ""
}
func value16024(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("historic_hours"))
}
func typed16024(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("historic_hours"))
}
func texts16024(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("historic_hours").Text()))
}
func text16024(e *py.Eval, ctx variables) string {
	return ""
}
func value16025(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("historic_hours")).Text())
}
func typed16025(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("historic_hours")).Text())
}
func texts16025(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("historic_hours").Text())).Text())
}
func text16025(e *py.Eval, ctx variables) string {
	return ""
}
func value16026(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("historic_hours"), "integer")
}
func typed16026(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("historic_hours"), "integer")
}
func texts16026(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("historic_hours").Text()), "integer")
}
func text16026(e *py.Eval, ctx variables) string {
	return ""
}
func value16027(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("historic_hours"), "boolean")
}
func typed16027(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("historic_hours"), "boolean")
}
func texts16027(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("historic_hours").Text()), "boolean")
}
func text16027(e *py.Eval, ctx variables) string {
	return ""
}
func value16028(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("historic_hours"), "number")
}
func typed16028(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("historic_hours"), "number")
}
func texts16028(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("historic_hours").Text()), "number")
}
func text16028(e *py.Eval, ctx variables) string {
	return ""
}
func value16029(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("historic_hours"), "string")
}
func typed16029(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("historic_hours"), "string")
}
func texts16029(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("historic_hours").Text()), "string")
}
func text16029(e *py.Eval, ctx variables) string {
	return ""
}
func value16030(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("history_range"))
}
func typed16030(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("history_range"))
}
func texts16030(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("history_range").Text()))
}
func text16030(e *py.Eval, ctx variables) string {
	return ""
}
func value16031(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("history_range"))
}
func typed16031(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("history_range"))
}
func texts16031(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("history_range").Text()))
}
func text16031(e *py.Eval, ctx variables) string {
	return ""
}
func value16032(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("history_range")).Text())
}
func typed16032(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("history_range")).Text())
}
func texts16032(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("history_range").Text())).Text())
}
func text16032(e *py.Eval, ctx variables) string {
	return ""
}
func value16033(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("history_range"), "string")
}
func typed16033(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("history_range"), "string")
}
func texts16033(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("history_range").Text()), "string")
}
func text16033(e *py.Eval, ctx variables) string {
	return ""
}
func value16034(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("history_range"), "integer")
}
func typed16034(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("history_range"), "integer")
}
func texts16034(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("history_range").Text()), "integer")
}
func text16034(e *py.Eval, ctx variables) string {
	return ""
}
func value16035(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("history_range"), "boolean")
}
func typed16035(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("history_range"), "boolean")
}
func texts16035(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("history_range").Text()), "boolean")
}
func text16035(e *py.Eval, ctx variables) string {
	return ""
}
func value16036(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("history_range"), "number")
}
func typed16036(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("history_range"), "number")
}
func texts16036(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("history_range").Text()), "number")
}
func text16036(e *py.Eval, ctx variables) string {
	return ""
}
func value16037(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("host").Text() + "/api/v1"))
}
func typed16037(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("host").Text() + "/api/v1"))
}
func texts16037(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("host").Text() + "/api/v1"))
}
func text16037(e *py.Eval, ctx variables) string {
	return ""
}
func value16038(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("host").Text() + "/api/v1"))
}
func typed16038(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("host").Text() + "/api/v1"))
}
func texts16038(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("host").Text() + "/api/v1"))
}
func text16038(e *py.Eval, ctx variables) string {
	return ""
}
func value16039(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("host").Text() + "/api/v1")).Text())
}
func typed16039(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("host").Text() + "/api/v1")).Text())
}
func texts16039(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("host").Text() + "/api/v1")).Text())
}
func text16039(e *py.Eval, ctx variables) string {
	return ""
}
func value16040(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("host").Text()+"/api/v1"), "integer")
}
func typed16040(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("host").Text()+"/api/v1"), "integer")
}
func texts16040(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("host").Text()+"/api/v1"), "integer")
}
func text16040(e *py.Eval, ctx variables) string {
	return ""
}
func value16041(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("host").Text()+"/api/v1"), "boolean")
}
func typed16041(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("host").Text()+"/api/v1"), "boolean")
}
func texts16041(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("host").Text()+"/api/v1"), "boolean")
}
func text16041(e *py.Eval, ctx variables) string {
	return ""
}
func value16042(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("host").Text()+"/api/v1"), "string")
}
func typed16042(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("host").Text()+"/api/v1"), "string")
}
func texts16042(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("host").Text()+"/api/v1"), "string")
}
func text16042(e *py.Eval, ctx variables) string {
	return ""
}
func value16043(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("host").Text()+"/api/v1"), "number")
}
func typed16043(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("host").Text()+"/api/v1"), "number")
}
func texts16043(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("host").Text()+"/api/v1"), "number")
}
func text16043(e *py.Eval, ctx variables) string {
	return ""
}
func value16044(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("hours_to_forecast"))
}
func typed16044(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("hours_to_forecast"))
}
func texts16044(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("hours_to_forecast").Text()))
}
func text16044(e *py.Eval, ctx variables) string {
	return ""
}
func value16045(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("hours_to_forecast"))
}
func typed16045(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("hours_to_forecast"))
}
func texts16045(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("hours_to_forecast").Text()))
}
func text16045(e *py.Eval, ctx variables) string {
	return ""
}
func value16046(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("hours_to_forecast")).Text())
}
func typed16046(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("hours_to_forecast")).Text())
}
func texts16046(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("hours_to_forecast").Text())).Text())
}
func text16046(e *py.Eval, ctx variables) string {
	return ""
}
func value16047(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("hours_to_forecast"), "string")
}
func typed16047(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("hours_to_forecast"), "string")
}
func texts16047(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("hours_to_forecast").Text()), "string")
}
func text16047(e *py.Eval, ctx variables) string {
	return ""
}
func value16048(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("hours_to_forecast"), "boolean")
}
func typed16048(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("hours_to_forecast"), "boolean")
}
func texts16048(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("hours_to_forecast").Text()), "boolean")
}
func text16048(e *py.Eval, ctx variables) string {
	return ""
}
func value16049(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("hours_to_forecast"), "integer")
}
func typed16049(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("hours_to_forecast"), "integer")
}
func texts16049(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("hours_to_forecast").Text()), "integer")
}
func text16049(e *py.Eval, ctx variables) string {
	return ""
}
func value16050(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("hours_to_forecast"), "number")
}
func typed16050(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("hours_to_forecast"), "number")
}
func texts16050(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("hours_to_forecast").Text()), "number")
}
func text16050(e *py.Eval, ctx variables) string {
	return ""
}
func value16051(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterLower(ctx["config"].Member("include_closed_tasks")))
}
func typed16051(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterLower(ctx["config"].Member("include_closed_tasks")))
}
func texts16051(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterLower(py.Str(ctx["config"].Member("include_closed_tasks").Text())))
}
func text16051(e *py.Eval, ctx variables) string {
	return ""
}
func value16052(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterLower(ctx["config"].Member("include_closed_tasks")))
}
func typed16052(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterLower(ctx["config"].Member("include_closed_tasks")))
}
func texts16052(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterLower(py.Str(ctx["config"].Member("include_closed_tasks").Text())))
}
func text16052(e *py.Eval, ctx variables) string {
	return ""
}
func value16053(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterLower(ctx["config"].Member("include_closed_tasks"))).Text())
}
func typed16053(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterLower(ctx["config"].Member("include_closed_tasks"))).Text())
}
func texts16053(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterLower(py.Str(ctx["config"].Member("include_closed_tasks").Text()))).Text())
}
func text16053(e *py.Eval, ctx variables) string {
	return ""
}
func value16054(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLower(ctx["config"].Member("include_closed_tasks")), "string")
}
func typed16054(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLower(ctx["config"].Member("include_closed_tasks")), "string")
}
func texts16054(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLower(py.Str(ctx["config"].Member("include_closed_tasks").Text())), "string")
}
func text16054(e *py.Eval, ctx variables) string {
	return ""
}
func value16055(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLower(ctx["config"].Member("include_closed_tasks")), "integer")
}
func typed16055(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLower(ctx["config"].Member("include_closed_tasks")), "integer")
}
func texts16055(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLower(py.Str(ctx["config"].Member("include_closed_tasks").Text())), "integer")
}
func text16055(e *py.Eval, ctx variables) string {
	return ""
}
func value16056(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLower(ctx["config"].Member("include_closed_tasks")), "boolean")
}
func typed16056(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLower(ctx["config"].Member("include_closed_tasks")), "boolean")
}
func texts16056(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLower(py.Str(ctx["config"].Member("include_closed_tasks").Text())), "boolean")
}
func text16056(e *py.Eval, ctx variables) string {
	return ""
}
func value16057(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLower(ctx["config"].Member("include_closed_tasks")), "number")
}
func typed16057(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLower(ctx["config"].Member("include_closed_tasks")), "number")
}
func texts16057(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterLower(py.Str(ctx["config"].Member("include_closed_tasks").Text())), "number")
}
func text16057(e *py.Eval, ctx variables) string {
	return ""
}
func value16058(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("include_deleted_objects"))
}
func typed16058(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("include_deleted_objects"))
}
func texts16058(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("include_deleted_objects").Text()))
}
func text16058(e *py.Eval, ctx variables) string {
	return ""
}
func value16059(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("include_deleted_objects"))
}
func typed16059(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("include_deleted_objects"))
}
func texts16059(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("include_deleted_objects").Text()))
}
func text16059(e *py.Eval, ctx variables) string {
	return ""
}
func value16060(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("include_deleted_objects")).Text())
}
func typed16060(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("include_deleted_objects")).Text())
}
func texts16060(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("include_deleted_objects").Text())).Text())
}
func text16060(e *py.Eval, ctx variables) string {
	return ""
}
func value16061(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("include_deleted_objects"), "boolean")
}
func typed16061(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("include_deleted_objects"), "boolean")
}
func texts16061(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("include_deleted_objects").Text()), "boolean")
}
func text16061(e *py.Eval, ctx variables) string {
	return ""
}
func value16062(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("include_deleted_objects"), "integer")
}
func typed16062(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("include_deleted_objects"), "integer")
}
func texts16062(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("include_deleted_objects").Text()), "integer")
}
func text16062(e *py.Eval, ctx variables) string {
	return ""
}
func value16063(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("include_deleted_objects"), "string")
}
func typed16063(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("include_deleted_objects"), "string")
}
func texts16063(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("include_deleted_objects").Text()), "string")
}
func text16063(e *py.Eval, ctx variables) string {
	return ""
}
func value16064(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("include_deleted_objects"), "number")
}
func typed16064(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("include_deleted_objects"), "number")
}
func texts16064(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("include_deleted_objects").Text()), "number")
}
func text16064(e *py.Eval, ctx variables) string {
	return ""
}
func value16065(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("ingest_start"))
}
func typed16065(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("ingest_start"))
}
func texts16065(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("ingest_start").Text()))
}
func text16065(e *py.Eval, ctx variables) string {
	return ""
}
func value16066(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("ingest_start"))
}
func typed16066(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("ingest_start"))
}
func texts16066(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("ingest_start").Text()))
}
func text16066(e *py.Eval, ctx variables) string {
	return ""
}
func value16067(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("ingest_start")).Text())
}
func typed16067(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("ingest_start")).Text())
}
func texts16067(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("ingest_start").Text())).Text())
}
func text16067(e *py.Eval, ctx variables) string {
	return ""
}
func value16068(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("ingest_start"), "string")
}
func typed16068(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("ingest_start"), "string")
}
func texts16068(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("ingest_start").Text()), "string")
}
func text16068(e *py.Eval, ctx variables) string {
	return ""
}
func value16069(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("ingest_start"), "integer")
}
func typed16069(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("ingest_start"), "integer")
}
func texts16069(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("ingest_start").Text()), "integer")
}
func text16069(e *py.Eval, ctx variables) string {
	return ""
}
func value16070(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("ingest_start"), "number")
}
func typed16070(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("ingest_start"), "number")
}
func texts16070(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("ingest_start").Text()), "number")
}
func text16070(e *py.Eval, ctx variables) string {
	return ""
}
func value16071(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("ingest_start"), "boolean")
}
func typed16071(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("ingest_start"), "boolean")
}
func texts16071(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("ingest_start").Text()), "boolean")
}
func text16071(e *py.Eval, ctx variables) string {
	return ""
}
func value16072(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("instance_api_url"))
}
func typed16072(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("instance_api_url"))
}
func texts16072(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("instance_api_url").Text()))
}
func text16072(e *py.Eval, ctx variables) string {
	return ""
}
func value16073(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("instance_api_url"))
}
func typed16073(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("instance_api_url"))
}
func texts16073(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("instance_api_url").Text()))
}
func text16073(e *py.Eval, ctx variables) string {
	return ""
}
func value16074(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("instance_api_url")).Text())
}
func typed16074(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("instance_api_url")).Text())
}
func texts16074(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("instance_api_url").Text())).Text())
}
func text16074(e *py.Eval, ctx variables) string {
	return ""
}
func value16075(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("instance_api_url"), "integer")
}
func typed16075(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("instance_api_url"), "integer")
}
func texts16075(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("instance_api_url").Text()), "integer")
}
func text16075(e *py.Eval, ctx variables) string {
	return ""
}
func value16076(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("instance_api_url"), "string")
}
func typed16076(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("instance_api_url"), "string")
}
func texts16076(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("instance_api_url").Text()), "string")
}
func text16076(e *py.Eval, ctx variables) string {
	return ""
}
func value16077(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("instance_api_url"), "number")
}
func typed16077(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("instance_api_url"), "number")
}
func texts16077(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("instance_api_url").Text()), "number")
}
func text16077(e *py.Eval, ctx variables) string {
	return ""
}
func value16078(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("instance_api_url"), "boolean")
}
func typed16078(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("instance_api_url"), "boolean")
}
func texts16078(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("instance_api_url").Text()), "boolean")
}
func text16078(e *py.Eval, ctx variables) string {
	return ""
}
func value16079(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("interval"))
}
func typed16079(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("interval"))
}
func texts16079(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("interval").Text()))
}
func text16079(e *py.Eval, ctx variables) string {
	return ""
}
func value16080(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("interval"))
}
func typed16080(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("interval"))
}
func texts16080(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("interval").Text()))
}
func text16080(e *py.Eval, ctx variables) string {
	return ""
}
func value16081(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("interval")).Text())
}
func typed16081(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("interval")).Text())
}
func texts16081(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("interval").Text())).Text())
}
func text16081(e *py.Eval, ctx variables) string {
	return ""
}
func value16082(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("interval"), "integer")
}
func typed16082(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("interval"), "integer")
}
func texts16082(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("interval").Text()), "integer")
}
func text16082(e *py.Eval, ctx variables) string {
	return ""
}
func value16083(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("interval"), "number")
}
func typed16083(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("interval"), "number")
}
func texts16083(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("interval").Text()), "number")
}
func text16083(e *py.Eval, ctx variables) string {
	return ""
}
func value16084(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("interval"), "string")
}
func typed16084(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("interval"), "string")
}
func texts16084(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("interval").Text()), "string")
}
func text16084(e *py.Eval, ctx variables) string {
	return ""
}
func value16085(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("interval"), "boolean")
}
func typed16085(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("interval"), "boolean")
}
func texts16085(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("interval").Text()), "boolean")
}
func text16085(e *py.Eval, ctx variables) string {
	return ""
}
func value16086(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("jwt_key"))
}
func typed16086(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("jwt_key"))
}
func texts16086(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("jwt_key").Text()))
}
func text16086(e *py.Eval, ctx variables) string {
	return ""
}
func value16087(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("jwt_key"))
}
func typed16087(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("jwt_key"))
}
func texts16087(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("jwt_key").Text()))
}
func text16087(e *py.Eval, ctx variables) string {
	return ""
}
func value16088(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("jwt_key")).Text())
}
func typed16088(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("jwt_key")).Text())
}
func texts16088(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("jwt_key").Text())).Text())
}
func text16088(e *py.Eval, ctx variables) string {
	return ""
}
func value16089(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("jwt_key"), "string")
}
func typed16089(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("jwt_key"), "string")
}
func texts16089(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("jwt_key").Text()), "string")
}
func text16089(e *py.Eval, ctx variables) string {
	return ""
}
func value16090(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("jwt_key"), "boolean")
}
func typed16090(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("jwt_key"), "boolean")
}
func texts16090(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("jwt_key").Text()), "boolean")
}
func text16090(e *py.Eval, ctx variables) string {
	return ""
}
func value16091(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("jwt_key"), "integer")
}
func typed16091(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("jwt_key"), "integer")
}
func texts16091(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("jwt_key").Text()), "integer")
}
func text16091(e *py.Eval, ctx variables) string {
	return ""
}
func value16092(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("jwt_key"), "number")
}
func typed16092(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("jwt_key"), "number")
}
func texts16092(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("jwt_key").Text()), "number")
}
func text16092(e *py.Eval, ctx variables) string {
	return ""
}
func value16093(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("key"))
}
func typed16093(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("key"))
}
func texts16093(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("key").Text()))
}
func text16093(e *py.Eval, ctx variables) string {
	return ""
}
func value16094(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("key"))
}
func typed16094(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("key"))
}
func texts16094(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("key").Text()))
}
func text16094(e *py.Eval, ctx variables) string {
	return ""
}
func value16095(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("key")).Text())
}
func typed16095(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("key")).Text())
}
func texts16095(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("key").Text())).Text())
}
func text16095(e *py.Eval, ctx variables) string {
	return ""
}
func value16096(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("key"), "string")
}
func typed16096(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("key"), "string")
}
func texts16096(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("key").Text()), "string")
}
func text16096(e *py.Eval, ctx variables) string {
	return ""
}
func value16097(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("key"), "integer")
}
func typed16097(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("key"), "integer")
}
func texts16097(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("key").Text()), "integer")
}
func text16097(e *py.Eval, ctx variables) string {
	return ""
}
func value16098(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("key"), "boolean")
}
func typed16098(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("key"), "boolean")
}
func texts16098(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("key").Text()), "boolean")
}
func text16098(e *py.Eval, ctx variables) string {
	return ""
}
func value16099(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("key").Text() + "-fixed"))
}
func typed16099(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("key").Text() + "-fixed"))
}
func texts16099(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("key").Text() + "-fixed"))
}
func text16099(e *py.Eval, ctx variables) string {
	return ""
}
func value16100(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("key").Text() + "-fixed"))
}
func typed16100(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("key").Text() + "-fixed"))
}
func texts16100(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("key").Text() + "-fixed"))
}
func text16100(e *py.Eval, ctx variables) string {
	return ""
}
func value16101(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("key").Text() + "-fixed")).Text())
}
func typed16101(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("key").Text() + "-fixed")).Text())
}
func texts16101(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("key").Text() + "-fixed")).Text())
}
func text16101(e *py.Eval, ctx variables) string {
	return ""
}
func value16102(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("key").Text()+"-fixed"), "string")
}
func typed16102(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("key").Text()+"-fixed"), "string")
}
func texts16102(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("key").Text()+"-fixed"), "string")
}
func text16102(e *py.Eval, ctx variables) string {
	return ""
}
func value16103(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("key").Text()+"-fixed"), "integer")
}
func typed16103(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("key").Text()+"-fixed"), "integer")
}
func texts16103(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("key").Text()+"-fixed"), "integer")
}
func text16103(e *py.Eval, ctx variables) string {
	return ""
}
func value16104(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("key").Text()+"-fixed"), "boolean")
}
func typed16104(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("key").Text()+"-fixed"), "boolean")
}
func texts16104(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("key").Text()+"-fixed"), "boolean")
}
func text16104(e *py.Eval, ctx variables) string {
	return ""
}
func value16105(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("key").Text()+"-fixed"), "number")
}
func typed16105(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("key").Text()+"-fixed"), "number")
}
func texts16105(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("key").Text()+"-fixed"), "number")
}
func text16105(e *py.Eval, ctx variables) string {
	return ""
}
func value16106(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("kind"))
}
func typed16106(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("kind"))
}
func texts16106(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("kind").Text()))
}
func text16106(e *py.Eval, ctx variables) string {
	return ""
}
func value16107(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("kind"))
}
func typed16107(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("kind"))
}
func texts16107(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("kind").Text()))
}
func text16107(e *py.Eval, ctx variables) string {
	return ""
}
func value16108(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("kind")).Text())
}
func typed16108(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("kind")).Text())
}
func texts16108(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("kind").Text())).Text())
}
func text16108(e *py.Eval, ctx variables) string {
	return ""
}
func value16109(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("kind"), "string")
}
func typed16109(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("kind"), "string")
}
func texts16109(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("kind").Text()), "string")
}
func text16109(e *py.Eval, ctx variables) string {
	return ""
}
func value16110(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("kind"), "integer")
}
func typed16110(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("kind"), "integer")
}
func texts16110(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("kind").Text()), "integer")
}
func text16110(e *py.Eval, ctx variables) string {
	return ""
}
func value16111(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("kind"), "number")
}
func typed16111(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("kind"), "number")
}
func texts16111(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("kind").Text()), "number")
}
func text16111(e *py.Eval, ctx variables) string {
	return ""
}
func value16112(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("kind"), "boolean")
}
func typed16112(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("kind"), "boolean")
}
func texts16112(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("kind").Text()), "boolean")
}
func text16112(e *py.Eval, ctx variables) string {
	return ""
}
func value16113(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("language"))
}
func typed16113(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("language"))
}
func texts16113(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("language").Text()))
}
func text16113(e *py.Eval, ctx variables) string {
	return ""
}
func value16114(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("language"))
}
func typed16114(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("language"))
}
func texts16114(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("language").Text()))
}
func text16114(e *py.Eval, ctx variables) string {
	return ""
}
func value16115(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("language")).Text())
}
func typed16115(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("language")).Text())
}
func texts16115(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("language").Text())).Text())
}
func text16115(e *py.Eval, ctx variables) string {
	return ""
}
func value16116(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("language"), "number")
}
func typed16116(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("language"), "number")
}
func texts16116(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("language").Text()), "number")
}
func text16116(e *py.Eval, ctx variables) string {
	return ""
}
func value16117(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("language"), "string")
}
func typed16117(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("language"), "string")
}
func texts16117(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("language").Text()), "string")
}
func text16117(e *py.Eval, ctx variables) string {
	return ""
}
func value16118(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("language"), "integer")
}
func typed16118(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("language"), "integer")
}
func texts16118(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("language").Text()), "integer")
}
func text16118(e *py.Eval, ctx variables) string {
	return ""
}
func value16119(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("language"), "boolean")
}
func typed16119(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("language"), "boolean")
}
func texts16119(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("language").Text()), "boolean")
}
func text16119(e *py.Eval, ctx variables) string {
	return ""
}
func value16120(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Index(ctx["config"].Member("language"), 0))
}
func typed16120(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Index(ctx["config"].Member("language"), 0))
}
func texts16120(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Index(py.Str(ctx["config"].Member("language").Text()), 0))
}
func text16120(e *py.Eval, ctx variables) string {
	return ""
}
func value16121(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Index(ctx["config"].Member("language"), 0))
}
func typed16121(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Index(ctx["config"].Member("language"), 0))
}
func texts16121(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Index(py.Str(ctx["config"].Member("language").Text()), 0))
}
func text16121(e *py.Eval, ctx variables) string {
	return ""
}
func value16122(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Index(ctx["config"].Member("language"), 0)).Text())
}
func typed16122(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Index(ctx["config"].Member("language"), 0)).Text())
}
func texts16122(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Index(py.Str(ctx["config"].Member("language").Text()), 0)).Text())
}
func text16122(e *py.Eval, ctx variables) string {
	return ""
}
func value16123(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(ctx["config"].Member("language"), 0), "string")
}
func typed16123(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(ctx["config"].Member("language"), 0), "string")
}
func texts16123(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(py.Str(ctx["config"].Member("language").Text()), 0), "string")
}
func text16123(e *py.Eval, ctx variables) string {
	return ""
}
func value16124(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(ctx["config"].Member("language"), 0), "integer")
}
func typed16124(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(ctx["config"].Member("language"), 0), "integer")
}
func texts16124(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(py.Str(ctx["config"].Member("language").Text()), 0), "integer")
}
func text16124(e *py.Eval, ctx variables) string {
	return ""
}
func value16125(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(ctx["config"].Member("language"), 0), "number")
}
func typed16125(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(ctx["config"].Member("language"), 0), "number")
}
func texts16125(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(py.Str(ctx["config"].Member("language").Text()), 0), "number")
}
func text16125(e *py.Eval, ctx variables) string {
	return ""
}
func value16126(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(ctx["config"].Member("language"), 0), "boolean")
}
func typed16126(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(ctx["config"].Member("language"), 0), "boolean")
}
func texts16126(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(py.Str(ctx["config"].Member("language").Text()), 0), "boolean")
}
func text16126(e *py.Eval, ctx variables) string {
	return ""
}
func value16127(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("languages"))
}
func typed16127(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("languages"))
}
func texts16127(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("languages").Text()))
}
func text16127(e *py.Eval, ctx variables) string {
	return ""
}
func value16128(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("languages"))
}
func typed16128(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("languages"))
}
func texts16128(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("languages").Text()))
}
func text16128(e *py.Eval, ctx variables) string {
	return ""
}
func value16129(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("languages")).Text())
}
func typed16129(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("languages")).Text())
}
func texts16129(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("languages").Text())).Text())
}
func text16129(e *py.Eval, ctx variables) string {
	return ""
}
func value16130(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("languages"), "string")
}
func typed16130(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("languages"), "string")
}
func texts16130(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("languages").Text()), "string")
}
func text16130(e *py.Eval, ctx variables) string {
	return ""
}
func value16131(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("languages"), "boolean")
}
func typed16131(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("languages"), "boolean")
}
func texts16131(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("languages").Text()), "boolean")
}
func text16131(e *py.Eval, ctx variables) string {
	return ""
}
func value16132(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("languages"), "integer")
}
func typed16132(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("languages"), "integer")
}
func texts16132(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("languages").Text()), "integer")
}
func text16132(e *py.Eval, ctx variables) string {
	return ""
}
func value16133(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("languages"), "number")
}
func typed16133(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("languages"), "number")
}
func texts16133(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("languages").Text()), "number")
}
func text16133(e *py.Eval, ctx variables) string {
	return ""
}
func value16134(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("latitude"))
}
func typed16134(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("latitude"))
}
func texts16134(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("latitude").Text()))
}
func text16134(e *py.Eval, ctx variables) string {
	return ""
}
func value16135(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("latitude"))
}
func typed16135(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("latitude"))
}
func texts16135(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("latitude").Text()))
}
func text16135(e *py.Eval, ctx variables) string {
	return ""
}
func value16136(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("latitude")).Text())
}
func typed16136(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("latitude")).Text())
}
func texts16136(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("latitude").Text())).Text())
}
func text16136(e *py.Eval, ctx variables) string {
	return ""
}
func value16137(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("latitude"), "number")
}
func typed16137(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("latitude"), "number")
}
func texts16137(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("latitude").Text()), "number")
}
func text16137(e *py.Eval, ctx variables) string {
	return ""
}
func value16138(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("latitude"), "boolean")
}
func typed16138(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("latitude"), "boolean")
}
func texts16138(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("latitude").Text()), "boolean")
}
func text16138(e *py.Eval, ctx variables) string {
	return ""
}
func value16139(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("latitude"), "string")
}
func typed16139(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("latitude"), "string")
}
func texts16139(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("latitude").Text()), "string")
}
func text16139(e *py.Eval, ctx variables) string {
	return ""
}
func value16140(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("latitude"), "integer")
}
func typed16140(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("latitude"), "integer")
}
func texts16140(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("latitude").Text()), "integer")
}
func text16140(e *py.Eval, ctx variables) string {
	return ""
}
func value16141(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("legal_entity"))
}
func typed16141(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("legal_entity"))
}
func texts16141(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("legal_entity").Text()))
}
func text16141(e *py.Eval, ctx variables) string {
	return ""
}
func value16142(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("legal_entity"))
}
func typed16142(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("legal_entity"))
}
func texts16142(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("legal_entity").Text()))
}
func text16142(e *py.Eval, ctx variables) string {
	return ""
}
func value16143(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("legal_entity")).Text())
}
func typed16143(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("legal_entity")).Text())
}
func texts16143(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("legal_entity").Text())).Text())
}
func text16143(e *py.Eval, ctx variables) string {
	return ""
}
func value16144(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("legal_entity"), "number")
}
func typed16144(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("legal_entity"), "number")
}
func texts16144(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("legal_entity").Text()), "number")
}
func text16144(e *py.Eval, ctx variables) string {
	return ""
}
func value16145(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("legal_entity"), "string")
}
func typed16145(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("legal_entity"), "string")
}
func texts16145(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("legal_entity").Text()), "string")
}
func text16145(e *py.Eval, ctx variables) string {
	return ""
}
func value16146(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("legal_entity"), "boolean")
}
func typed16146(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("legal_entity"), "boolean")
}
func texts16146(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("legal_entity").Text()), "boolean")
}
func text16146(e *py.Eval, ctx variables) string {
	return ""
}
func value16147(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("legal_entity"), "integer")
}
func typed16147(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("legal_entity"), "integer")
}
func texts16147(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("legal_entity").Text()), "integer")
}
func text16147(e *py.Eval, ctx variables) string {
	return ""
}
func value16148(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("limit"))
}
func typed16148(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("limit"))
}
func texts16148(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("limit").Text()))
}
func text16148(e *py.Eval, ctx variables) string {
	return ""
}
func value16149(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("limit"))
}
func typed16149(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("limit"))
}
func texts16149(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("limit").Text()))
}
func text16149(e *py.Eval, ctx variables) string {
	return ""
}
func value16150(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("limit")).Text())
}
func typed16150(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("limit")).Text())
}
func texts16150(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("limit").Text())).Text())
}
func text16150(e *py.Eval, ctx variables) string {
	return ""
}
func value16151(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("limit"), "boolean")
}
func typed16151(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("limit"), "boolean")
}
func texts16151(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("limit").Text()), "boolean")
}
func text16151(e *py.Eval, ctx variables) string {
	return ""
}
func value16152(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("limit"), "number")
}
func typed16152(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("limit"), "number")
}
func texts16152(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("limit").Text()), "number")
}
func text16152(e *py.Eval, ctx variables) string {
	return ""
}
func value16153(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("list"))
}
func typed16153(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("list"))
}
func texts16153(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("list").Text()))
}
func text16153(e *py.Eval, ctx variables) string {
	return ""
}
func value16154(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("list"))
}
func typed16154(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("list"))
}
func texts16154(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("list").Text()))
}
func text16154(e *py.Eval, ctx variables) string {
	return ""
}
func value16155(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("list")).Text())
}
func typed16155(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("list")).Text())
}
func texts16155(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("list").Text())).Text())
}
func text16155(e *py.Eval, ctx variables) string {
	return ""
}
func value16156(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("list"), "string")
}
func typed16156(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("list"), "string")
}
func texts16156(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("list").Text()), "string")
}
func text16156(e *py.Eval, ctx variables) string {
	return ""
}
func value16157(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("list"), "number")
}
func typed16157(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("list"), "number")
}
func texts16157(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("list").Text()), "number")
}
func text16157(e *py.Eval, ctx variables) string {
	return ""
}
func value16158(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("list"), "boolean")
}
func typed16158(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("list"), "boolean")
}
func texts16158(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("list").Text()), "boolean")
}
func text16158(e *py.Eval, ctx variables) string {
	return ""
}
func value16159(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("list"), "integer")
}
func typed16159(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("list"), "integer")
}
func texts16159(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("list").Text()), "integer")
}
func text16159(e *py.Eval, ctx variables) string {
	return ""
}
func value16160(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("location_id"))
}
func typed16160(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("location_id"))
}
func texts16160(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("location_id").Text()))
}
func text16160(e *py.Eval, ctx variables) string {
	return ""
}
func value16161(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("location_id"))
}
func typed16161(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("location_id"))
}
func texts16161(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("location_id").Text()))
}
func text16161(e *py.Eval, ctx variables) string {
	return ""
}
func value16162(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("location_id")).Text())
}
func typed16162(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("location_id")).Text())
}
func texts16162(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("location_id").Text())).Text())
}
func text16162(e *py.Eval, ctx variables) string {
	return ""
}
func value16163(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("location_id"), "string")
}
func typed16163(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("location_id"), "string")
}
func texts16163(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("location_id").Text()), "string")
}
func text16163(e *py.Eval, ctx variables) string {
	return ""
}
func value16164(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("location_id"), "integer")
}
func typed16164(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("location_id"), "integer")
}
func texts16164(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("location_id").Text()), "integer")
}
func text16164(e *py.Eval, ctx variables) string {
	return ""
}
func value16165(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("location_id"), "number")
}
func typed16165(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("location_id"), "number")
}
func texts16165(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("location_id").Text()), "number")
}
func text16165(e *py.Eval, ctx variables) string {
	return ""
}
func value16166(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("location_id"), "boolean")
}
func typed16166(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("location_id"), "boolean")
}
func texts16166(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("location_id").Text()), "boolean")
}
func text16166(e *py.Eval, ctx variables) string {
	return ""
}
func value16167(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("longitude"))
}
func typed16167(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("longitude"))
}
func texts16167(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("longitude").Text()))
}
func text16167(e *py.Eval, ctx variables) string {
	return ""
}
func value16168(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("longitude"))
}
func typed16168(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("longitude"))
}
func texts16168(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("longitude").Text()))
}
func text16168(e *py.Eval, ctx variables) string {
	return ""
}
func value16169(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("longitude")).Text())
}
func typed16169(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("longitude")).Text())
}
func texts16169(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("longitude").Text())).Text())
}
func text16169(e *py.Eval, ctx variables) string {
	return ""
}
func value16170(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("longitude"), "string")
}
func typed16170(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("longitude"), "string")
}
func texts16170(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("longitude").Text()), "string")
}
func text16170(e *py.Eval, ctx variables) string {
	return ""
}
func value16171(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("longitude"), "number")
}
func typed16171(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("longitude"), "number")
}
func texts16171(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("longitude").Text()), "number")
}
func text16171(e *py.Eval, ctx variables) string {
	return ""
}
func value16172(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("longitude"), "boolean")
}
func typed16172(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("longitude"), "boolean")
}
func texts16172(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("longitude").Text()), "boolean")
}
func text16172(e *py.Eval, ctx variables) string {
	return ""
}
func value16173(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("longitude"), "integer")
}
func typed16173(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("longitude"), "integer")
}
func texts16173(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("longitude").Text()), "integer")
}
func text16173(e *py.Eval, ctx variables) string {
	return ""
}
func value16174(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("lwa_app_id"))
}
func typed16174(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("lwa_app_id"))
}
func texts16174(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("lwa_app_id").Text()))
}
func text16174(e *py.Eval, ctx variables) string {
	return ""
}
func value16175(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("lwa_app_id"))
}
func typed16175(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("lwa_app_id"))
}
func texts16175(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("lwa_app_id").Text()))
}
func text16175(e *py.Eval, ctx variables) string {
	return ""
}
func value16176(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("lwa_app_id")).Text())
}
func typed16176(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("lwa_app_id")).Text())
}
func texts16176(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("lwa_app_id").Text())).Text())
}
func text16176(e *py.Eval, ctx variables) string {
	return ""
}
func value16177(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("lwa_app_id"), "string")
}
func typed16177(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("lwa_app_id"), "string")
}
func texts16177(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("lwa_app_id").Text()), "string")
}
func text16177(e *py.Eval, ctx variables) string {
	return ""
}
func value16178(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("lwa_app_id"), "boolean")
}
func typed16178(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("lwa_app_id"), "boolean")
}
func texts16178(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("lwa_app_id").Text()), "boolean")
}
func text16178(e *py.Eval, ctx variables) string {
	return ""
}
func value16179(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("lwa_app_id"), "integer")
}
func typed16179(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("lwa_app_id"), "integer")
}
func texts16179(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("lwa_app_id").Text()), "integer")
}
func text16179(e *py.Eval, ctx variables) string {
	return ""
}
func value16180(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("lwa_app_id"), "number")
}
func typed16180(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("lwa_app_id"), "number")
}
func texts16180(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("lwa_app_id").Text()), "number")
}
func text16180(e *py.Eval, ctx variables) string {
	return ""
}
func value16181(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("lwa_client_secret"))
}
func typed16181(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("lwa_client_secret"))
}
func texts16181(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("lwa_client_secret").Text()))
}
func text16181(e *py.Eval, ctx variables) string {
	return ""
}
func value16182(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("lwa_client_secret"))
}
func typed16182(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("lwa_client_secret"))
}
func texts16182(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("lwa_client_secret").Text()))
}
func text16182(e *py.Eval, ctx variables) string {
	return ""
}
func value16183(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("lwa_client_secret")).Text())
}
func typed16183(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("lwa_client_secret")).Text())
}
func texts16183(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("lwa_client_secret").Text())).Text())
}
func text16183(e *py.Eval, ctx variables) string {
	return ""
}
func value16184(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("lwa_client_secret"), "string")
}
func typed16184(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("lwa_client_secret"), "string")
}
func texts16184(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("lwa_client_secret").Text()), "string")
}
func text16184(e *py.Eval, ctx variables) string {
	return ""
}
func value16185(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("lwa_client_secret"), "integer")
}
func typed16185(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("lwa_client_secret"), "integer")
}
func texts16185(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("lwa_client_secret").Text()), "integer")
}
func text16185(e *py.Eval, ctx variables) string {
	return ""
}
func value16186(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("lwa_client_secret"), "number")
}
func typed16186(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("lwa_client_secret"), "number")
}
func texts16186(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("lwa_client_secret").Text()), "number")
}
func text16186(e *py.Eval, ctx variables) string {
	return ""
}
func value16187(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("lwa_client_secret"), "boolean")
}
func typed16187(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("lwa_client_secret"), "boolean")
}
func texts16187(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("lwa_client_secret").Text()), "boolean")
}
func text16187(e *py.Eval, ctx variables) string {
	return ""
}
func value16188(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("marketcaplowerthan"))
}
func typed16188(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("marketcaplowerthan"))
}
func texts16188(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("marketcaplowerthan").Text()))
}
func text16188(e *py.Eval, ctx variables) string {
	return ""
}
func value16189(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("marketcaplowerthan"))
}
func typed16189(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("marketcaplowerthan"))
}
func texts16189(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("marketcaplowerthan").Text()))
}
func text16189(e *py.Eval, ctx variables) string {
	return ""
}
func value16190(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("marketcaplowerthan")).Text())
}
func typed16190(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("marketcaplowerthan")).Text())
}
func texts16190(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("marketcaplowerthan").Text())).Text())
}
func text16190(e *py.Eval, ctx variables) string {
	return ""
}
func value16191(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("marketcaplowerthan"), "string")
}
func typed16191(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("marketcaplowerthan"), "string")
}
func texts16191(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("marketcaplowerthan").Text()), "string")
}
func text16191(e *py.Eval, ctx variables) string {
	return ""
}
func value16192(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("marketcaplowerthan"), "number")
}
func typed16192(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("marketcaplowerthan"), "number")
}
func texts16192(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("marketcaplowerthan").Text()), "number")
}
func text16192(e *py.Eval, ctx variables) string {
	return ""
}
func value16193(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("marketcaplowerthan"), "boolean")
}
func typed16193(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("marketcaplowerthan"), "boolean")
}
func texts16193(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("marketcaplowerthan").Text()), "boolean")
}
func text16193(e *py.Eval, ctx variables) string {
	return ""
}
func value16194(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("marketcaplowerthan"), "integer")
}
func typed16194(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("marketcaplowerthan"), "integer")
}
func texts16194(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("marketcaplowerthan").Text()), "integer")
}
func text16194(e *py.Eval, ctx variables) string {
	return ""
}
func value16195(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("marketcapmorethan"))
}
func typed16195(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("marketcapmorethan"))
}
func texts16195(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("marketcapmorethan").Text()))
}
func text16195(e *py.Eval, ctx variables) string {
	return ""
}
func value16196(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("marketcapmorethan"))
}
func typed16196(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("marketcapmorethan"))
}
func texts16196(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("marketcapmorethan").Text()))
}
func text16196(e *py.Eval, ctx variables) string {
	return ""
}
func value16197(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("marketcapmorethan")).Text())
}
func typed16197(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("marketcapmorethan")).Text())
}
func texts16197(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("marketcapmorethan").Text())).Text())
}
func text16197(e *py.Eval, ctx variables) string {
	return ""
}
func value16198(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("marketcapmorethan"), "integer")
}
func typed16198(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("marketcapmorethan"), "integer")
}
func texts16198(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("marketcapmorethan").Text()), "integer")
}
func text16198(e *py.Eval, ctx variables) string {
	return ""
}
func value16199(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("marketcapmorethan"), "number")
}
func typed16199(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("marketcapmorethan"), "number")
}
func texts16199(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("marketcapmorethan").Text()), "number")
}
func text16199(e *py.Eval, ctx variables) string {
	return ""
}
func value16200(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("marketcapmorethan"), "boolean")
}
func typed16200(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("marketcapmorethan"), "boolean")
}
func texts16200(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("marketcapmorethan").Text()), "boolean")
}
func text16200(e *py.Eval, ctx variables) string {
	return ""
}
func value16201(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("marketcapmorethan"), "string")
}
func typed16201(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("marketcapmorethan"), "string")
}
func texts16201(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("marketcapmorethan").Text()), "string")
}
func text16201(e *py.Eval, ctx variables) string {
	return ""
}
func value16202(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("max_batch_size"))
}
func typed16202(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("max_batch_size"))
}
func texts16202(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("max_batch_size").Text()))
}
func text16202(e *py.Eval, ctx variables) string {
	return ""
}
func value16203(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("max_batch_size"))
}
func typed16203(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("max_batch_size"))
}
func texts16203(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("max_batch_size").Text()))
}
func text16203(e *py.Eval, ctx variables) string {
	return ""
}
func value16204(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("max_batch_size")).Text())
}
func typed16204(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("max_batch_size")).Text())
}
func texts16204(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("max_batch_size").Text())).Text())
}
func text16204(e *py.Eval, ctx variables) string {
	return ""
}
func value16205(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("max_batch_size"), "string")
}
func typed16205(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("max_batch_size"), "string")
}
func texts16205(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("max_batch_size").Text()), "string")
}
func text16205(e *py.Eval, ctx variables) string {
	return ""
}
func value16206(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("max_batch_size"), "integer")
}
func typed16206(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("max_batch_size"), "integer")
}
func texts16206(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("max_batch_size").Text()), "integer")
}
func text16206(e *py.Eval, ctx variables) string {
	return ""
}
func value16207(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("max_batch_size"), "boolean")
}
func typed16207(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("max_batch_size"), "boolean")
}
func texts16207(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("max_batch_size").Text()), "boolean")
}
func text16207(e *py.Eval, ctx variables) string {
	return ""
}
func value16208(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("max_batch_size"), "number")
}
func typed16208(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("max_batch_size"), "number")
}
func texts16208(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("max_batch_size").Text()), "number")
}
func text16208(e *py.Eval, ctx variables) string {
	return ""
}
func value16209(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Add(ctx["config"].Member("metrics"), e.FilterJoin(ctx["config"].Member("additional_metrics"), py.Str(","), py.None)),
		"{{ config['metrics'] + config['additional_metrics'] | join(',') }}",
	)
}
func typed16209(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Add(ctx["config"].Member("metrics"), e.FilterJoin(ctx["config"].Member("additional_metrics"), py.Str(","), py.None)),
		"{{ config['metrics'] + config['additional_metrics'] | join(',') }}",
	)
}
func texts16209(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str(ctx["config"].Member("metrics").Text()+e.FilterJoin(py.Str(ctx["config"].Member("additional_metrics").Text()), py.Str(","), py.None).Text()),
		"{{ config['metrics'] + config['additional_metrics'] | join(',') }}",
	)
}
func text16209(e *py.Eval, ctx variables) string {
	return ""
}
func value16210(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Add(ctx["config"].Member("metrics"), e.FilterJoin(ctx["config"].Member("additional_metrics"), py.Str(","), py.None)),
		"{{ config['metrics'] + config['additional_metrics'] | join(',') }}",
	)
}
func typed16210(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Add(ctx["config"].Member("metrics"), e.FilterJoin(ctx["config"].Member("additional_metrics"), py.Str(","), py.None)),
		"{{ config['metrics'] + config['additional_metrics'] | join(',') }}",
	)
}
func texts16210(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str(ctx["config"].Member("metrics").Text()+e.FilterJoin(py.Str(ctx["config"].Member("additional_metrics").Text()), py.Str(","), py.None).Text()),
		"{{ config['metrics'] + config['additional_metrics'] | join(',') }}",
	)
}
func text16210(e *py.Eval, ctx variables) string {
	return ""
}
func value16211(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Add(ctx["config"].Member("metrics"), e.FilterJoin(ctx["config"].Member("additional_metrics"), py.Str(","), py.None)),
		"{{ config['metrics'] + config['additional_metrics'] | join(',') }}",
	).Text())
}
func typed16211(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Add(ctx["config"].Member("metrics"), e.FilterJoin(ctx["config"].Member("additional_metrics"), py.Str(","), py.None)),
		"{{ config['metrics'] + config['additional_metrics'] | join(',') }}",
	).Text())
}
func texts16211(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str(ctx["config"].Member("metrics").Text()+e.FilterJoin(py.Str(ctx["config"].Member("additional_metrics").Text()), py.Str(","), py.None).Text()),
		"{{ config['metrics'] + config['additional_metrics'] | join(',') }}",
	).Text())
}
func text16211(e *py.Eval, ctx variables) string {
	return ""
}
func value16212(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(ctx["config"].Member("metrics"), e.FilterJoin(ctx["config"].Member("additional_metrics"), py.Str(","), py.None)),
		"number",
		"{{ config['metrics'] + config['additional_metrics'] | join(',') }}",
	)
}
func typed16212(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(ctx["config"].Member("metrics"), e.FilterJoin(ctx["config"].Member("additional_metrics"), py.Str(","), py.None)),
		"number",
		"{{ config['metrics'] + config['additional_metrics'] | join(',') }}",
	)
}
func texts16212(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(ctx["config"].Member("metrics").Text()+e.FilterJoin(py.Str(ctx["config"].Member("additional_metrics").Text()), py.Str(","), py.None).Text()),
		"number",
		"{{ config['metrics'] + config['additional_metrics'] | join(',') }}",
	)
}
func text16212(e *py.Eval, ctx variables) string {
	return ""
}
func value16213(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(ctx["config"].Member("metrics"), e.FilterJoin(ctx["config"].Member("additional_metrics"), py.Str(","), py.None)),
		"boolean",
		"{{ config['metrics'] + config['additional_metrics'] | join(',') }}",
	)
}
func typed16213(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(ctx["config"].Member("metrics"), e.FilterJoin(ctx["config"].Member("additional_metrics"), py.Str(","), py.None)),
		"boolean",
		"{{ config['metrics'] + config['additional_metrics'] | join(',') }}",
	)
}
func texts16213(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(ctx["config"].Member("metrics").Text()+e.FilterJoin(py.Str(ctx["config"].Member("additional_metrics").Text()), py.Str(","), py.None).Text()),
		"boolean",
		"{{ config['metrics'] + config['additional_metrics'] | join(',') }}",
	)
}
func text16213(e *py.Eval, ctx variables) string {
	return ""
}
func value16214(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(ctx["config"].Member("metrics"), e.FilterJoin(ctx["config"].Member("additional_metrics"), py.Str(","), py.None)),
		"string",
		"{{ config['metrics'] + config['additional_metrics'] | join(',') }}",
	)
}
func typed16214(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(ctx["config"].Member("metrics"), e.FilterJoin(ctx["config"].Member("additional_metrics"), py.Str(","), py.None)),
		"string",
		"{{ config['metrics'] + config['additional_metrics'] | join(',') }}",
	)
}
func texts16214(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(ctx["config"].Member("metrics").Text()+e.FilterJoin(py.Str(ctx["config"].Member("additional_metrics").Text()), py.Str(","), py.None).Text()),
		"string",
		"{{ config['metrics'] + config['additional_metrics'] | join(',') }}",
	)
}
func text16214(e *py.Eval, ctx variables) string {
	return ""
}
func value16215(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(ctx["config"].Member("metrics"), e.FilterJoin(ctx["config"].Member("additional_metrics"), py.Str(","), py.None)),
		"integer",
		"{{ config['metrics'] + config['additional_metrics'] | join(',') }}",
	)
}
func typed16215(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(ctx["config"].Member("metrics"), e.FilterJoin(ctx["config"].Member("additional_metrics"), py.Str(","), py.None)),
		"integer",
		"{{ config['metrics'] + config['additional_metrics'] | join(',') }}",
	)
}
func texts16215(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(ctx["config"].Member("metrics").Text()+e.FilterJoin(py.Str(ctx["config"].Member("additional_metrics").Text()), py.Str(","), py.None).Text()),
		"integer",
		"{{ config['metrics'] + config['additional_metrics'] | join(',') }}",
	)
}
func text16215(e *py.Eval, ctx variables) string {
	return ""
}
func value16216(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("num"))
}
func typed16216(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("num"))
}
func texts16216(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("num").Text()))
}
func text16216(e *py.Eval, ctx variables) string {
	return ""
}
func value16217(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("num"))
}
func typed16217(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("num"))
}
func texts16217(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("num").Text()))
}
func text16217(e *py.Eval, ctx variables) string {
	return ""
}
func value16218(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("num")).Text())
}
func typed16218(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("num")).Text())
}
func texts16218(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("num").Text())).Text())
}
func text16218(e *py.Eval, ctx variables) string {
	return ""
}
func value16219(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("num"), "string")
}
func typed16219(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("num"), "string")
}
func texts16219(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("num").Text()), "string")
}
func text16219(e *py.Eval, ctx variables) string {
	return ""
}
func value16220(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("num"), "integer")
}
func typed16220(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("num"), "integer")
}
func texts16220(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("num").Text()), "integer")
}
func text16220(e *py.Eval, ctx variables) string {
	return ""
}
func value16221(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("num"), "number")
}
func typed16221(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("num"), "number")
}
func texts16221(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("num").Text()), "number")
}
func text16221(e *py.Eval, ctx variables) string {
	return ""
}
func value16222(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("num"), "boolean")
}
func typed16222(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("num"), "boolean")
}
func texts16222(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("num").Text()), "boolean")
}
func text16222(e *py.Eval, ctx variables) string {
	return ""
}
func value16223(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"].Member("oauth"), "rt"))
}
func typed16223(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"].Member("oauth"), "rt"))
}
func texts16223(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(py.Str(ctx["config"].Member("oauth").Text()), "rt"))
}
func text16223(e *py.Eval, ctx variables) string {
	return ""
}
func value16224(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"].Member("oauth"), "rt"))
}
func typed16224(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"].Member("oauth"), "rt"))
}
func texts16224(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(py.Str(ctx["config"].Member("oauth").Text()), "rt"))
}
func text16224(e *py.Eval, ctx variables) string {
	return ""
}
func value16225(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"].Member("oauth"), "rt")).Text())
}
func typed16225(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"].Member("oauth"), "rt")).Text())
}
func texts16225(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(py.Str(ctx["config"].Member("oauth").Text()), "rt")).Text())
}
func text16225(e *py.Eval, ctx variables) string {
	return ""
}
func value16226(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("oauth"), "rt"), "string")
}
func typed16226(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("oauth"), "rt"), "string")
}
func texts16226(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("oauth").Text()), "rt"), "string")
}
func text16226(e *py.Eval, ctx variables) string {
	return ""
}
func value16227(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("oauth"), "rt"), "integer")
}
func typed16227(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("oauth"), "rt"), "integer")
}
func texts16227(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("oauth").Text()), "rt"), "integer")
}
func text16227(e *py.Eval, ctx variables) string {
	return ""
}
func value16228(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("oauth"), "rt"), "number")
}
func typed16228(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("oauth"), "rt"), "number")
}
func texts16228(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("oauth").Text()), "rt"), "number")
}
func text16228(e *py.Eval, ctx variables) string {
	return ""
}
func value16229(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("oauth"), "rt"), "boolean")
}
func typed16229(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("oauth"), "rt"), "boolean")
}
func texts16229(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("oauth").Text()), "rt"), "boolean")
}
func text16229(e *py.Eval, ctx variables) string {
	return ""
}
func value16230(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("old_key"))
}
func typed16230(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("old_key"))
}
func texts16230(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("old_key").Text()))
}
func text16230(e *py.Eval, ctx variables) string {
	return ""
}
func value16231(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("old_key"))
}
func typed16231(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("old_key"))
}
func texts16231(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("old_key").Text()))
}
func text16231(e *py.Eval, ctx variables) string {
	return ""
}
func value16232(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("old_key")).Text())
}
func typed16232(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("old_key")).Text())
}
func texts16232(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("old_key").Text())).Text())
}
func text16232(e *py.Eval, ctx variables) string {
	return ""
}
func value16233(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("old_key"), "integer")
}
func typed16233(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("old_key"), "integer")
}
func texts16233(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("old_key").Text()), "integer")
}
func text16233(e *py.Eval, ctx variables) string {
	return ""
}
func value16234(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("old_key"), "number")
}
func typed16234(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("old_key"), "number")
}
func texts16234(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("old_key").Text()), "number")
}
func text16234(e *py.Eval, ctx variables) string {
	return ""
}
func value16235(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("old_key"), "boolean")
}
func typed16235(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("old_key"), "boolean")
}
func texts16235(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("old_key").Text()), "boolean")
}
func text16235(e *py.Eval, ctx variables) string {
	return ""
}
func value16236(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("old_key"), "string")
}
func typed16236(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("old_key"), "string")
}
func texts16236(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("old_key").Text()), "string")
}
func text16236(e *py.Eval, ctx variables) string {
	return ""
}
func value16237(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("org_id"))
}
func typed16237(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("org_id"))
}
func texts16237(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("org_id").Text()))
}
func text16237(e *py.Eval, ctx variables) string {
	return ""
}
func value16238(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("org_id"))
}
func typed16238(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("org_id"))
}
func texts16238(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("org_id").Text()))
}
func text16238(e *py.Eval, ctx variables) string {
	return ""
}
func value16239(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("org_id")).Text())
}
func typed16239(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("org_id")).Text())
}
func texts16239(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("org_id").Text())).Text())
}
func text16239(e *py.Eval, ctx variables) string {
	return ""
}
func value16240(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("org_id"), "integer")
}
func typed16240(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("org_id"), "integer")
}
func texts16240(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("org_id").Text()), "integer")
}
func text16240(e *py.Eval, ctx variables) string {
	return ""
}
func value16241(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("org_id"), "number")
}
func typed16241(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("org_id"), "number")
}
func texts16241(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("org_id").Text()), "number")
}
func text16241(e *py.Eval, ctx variables) string {
	return ""
}
func value16242(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("org_id"), "string")
}
func typed16242(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("org_id"), "string")
}
func texts16242(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("org_id").Text()), "string")
}
func text16242(e *py.Eval, ctx variables) string {
	return ""
}
func value16243(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("org_id"), "boolean")
}
func typed16243(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("org_id"), "boolean")
}
func texts16243(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("org_id").Text()), "boolean")
}
func text16243(e *py.Eval, ctx variables) string {
	return ""
}
func value16244(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("organization_configids"))
}
func typed16244(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("organization_configids"))
}
func texts16244(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("organization_configids").Text()))
}
func text16244(e *py.Eval, ctx variables) string {
	return ""
}
func value16245(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("organization_configids"))
}
func typed16245(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("organization_configids"))
}
func texts16245(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("organization_configids").Text()))
}
func text16245(e *py.Eval, ctx variables) string {
	return ""
}
func value16246(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("organization_configids")).Text())
}
func typed16246(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("organization_configids")).Text())
}
func texts16246(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("organization_configids").Text())).Text())
}
func text16246(e *py.Eval, ctx variables) string {
	return ""
}
func value16247(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("organization_configids"), "integer")
}
func typed16247(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("organization_configids"), "integer")
}
func texts16247(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("organization_configids").Text()), "integer")
}
func text16247(e *py.Eval, ctx variables) string {
	return ""
}
func value16248(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("organization_configids"), "boolean")
}
func typed16248(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("organization_configids"), "boolean")
}
func texts16248(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("organization_configids").Text()), "boolean")
}
func text16248(e *py.Eval, ctx variables) string {
	return ""
}
func value16249(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("organization_configids"), "string")
}
func typed16249(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("organization_configids"), "string")
}
func texts16249(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("organization_configids").Text()), "string")
}
func text16249(e *py.Eval, ctx variables) string {
	return ""
}
func value16250(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("organization_configids"), "number")
}
func typed16250(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("organization_configids"), "number")
}
func texts16250(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("organization_configids").Text()), "number")
}
func text16250(e *py.Eval, ctx variables) string {
	return ""
}
func value16251(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("organization_export_ids"))
}
func typed16251(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("organization_export_ids"))
}
func texts16251(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("organization_export_ids").Text()))
}
func text16251(e *py.Eval, ctx variables) string {
	return ""
}
func value16252(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("organization_export_ids"))
}
func typed16252(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("organization_export_ids"))
}
func texts16252(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("organization_export_ids").Text()))
}
func text16252(e *py.Eval, ctx variables) string {
	return ""
}
func value16253(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("organization_export_ids")).Text())
}
func typed16253(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("organization_export_ids")).Text())
}
func texts16253(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("organization_export_ids").Text())).Text())
}
func text16253(e *py.Eval, ctx variables) string {
	return ""
}
func value16254(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("organization_export_ids"), "string")
}
func typed16254(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("organization_export_ids"), "string")
}
func texts16254(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("organization_export_ids").Text()), "string")
}
func text16254(e *py.Eval, ctx variables) string {
	return ""
}
func value16255(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("organization_export_ids"), "integer")
}
func typed16255(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("organization_export_ids"), "integer")
}
func texts16255(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("organization_export_ids").Text()), "integer")
}
func text16255(e *py.Eval, ctx variables) string {
	return ""
}
func value16256(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("organization_export_ids"), "boolean")
}
func typed16256(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("organization_export_ids"), "boolean")
}
func texts16256(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("organization_export_ids").Text()), "boolean")
}
func text16256(e *py.Eval, ctx variables) string {
	return ""
}
func value16257(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("organization_export_ids"), "number")
}
func typed16257(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("organization_export_ids"), "number")
}
func texts16257(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("organization_export_ids").Text()), "number")
}
func text16257(e *py.Eval, ctx variables) string {
	return ""
}
func value16258(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("organization_id"))
}
func typed16258(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("organization_id"))
}
func texts16258(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("organization_id").Text()))
}
func text16258(e *py.Eval, ctx variables) string {
	return ""
}
func value16259(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("organization_id"))
}
func typed16259(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("organization_id"))
}
func texts16259(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("organization_id").Text()))
}
func text16259(e *py.Eval, ctx variables) string {
	return ""
}
func value16260(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("organization_id")).Text())
}
func typed16260(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("organization_id")).Text())
}
func texts16260(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("organization_id").Text())).Text())
}
func text16260(e *py.Eval, ctx variables) string {
	return ""
}
func value16261(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("organization_id"), "integer")
}
func typed16261(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("organization_id"), "integer")
}
func texts16261(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("organization_id").Text()), "integer")
}
func text16261(e *py.Eval, ctx variables) string {
	return ""
}
func value16262(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("organization_id"), "number")
}
func typed16262(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("organization_id"), "number")
}
func texts16262(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("organization_id").Text()), "number")
}
func text16262(e *py.Eval, ctx variables) string {
	return ""
}
func value16263(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("organization_id"), "boolean")
}
func typed16263(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("organization_id"), "boolean")
}
func texts16263(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("organization_id").Text()), "boolean")
}
func text16263(e *py.Eval, ctx variables) string {
	return ""
}
func value16264(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("organization_id"), "string")
}
func typed16264(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("organization_id"), "string")
}
func texts16264(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("organization_id").Text()), "string")
}
func text16264(e *py.Eval, ctx variables) string {
	return ""
}
func value16265(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Or(ctx["config"].Member("organization_ids"), py.ListOf(py.Str("me"))))
}
func typed16265(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Or(ctx["config"].Member("organization_ids"), py.ListOf(py.Str("me"))))
}
func texts16265(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Choose(ctx["config"].Member("organization_ids").Text() != "", py.Str(ctx["config"].Member("organization_ids").Text()), py.ListOf(py.Str("me"))))
}
func text16265(e *py.Eval, ctx variables) string {
	return ""
}
func value16266(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Or(ctx["config"].Member("organization_ids"), py.ListOf(py.Str("me"))))
}
func typed16266(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Or(ctx["config"].Member("organization_ids"), py.ListOf(py.Str("me"))))
}
func texts16266(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Choose(ctx["config"].Member("organization_ids").Text() != "", py.Str(ctx["config"].Member("organization_ids").Text()), py.ListOf(py.Str("me"))))
}
func text16266(e *py.Eval, ctx variables) string {
	return ""
}
func value16267(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Or(ctx["config"].Member("organization_ids"), py.ListOf(py.Str("me")))).Text())
}
func typed16267(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Or(ctx["config"].Member("organization_ids"), py.ListOf(py.Str("me")))).Text())
}
func texts16267(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Choose(ctx["config"].Member("organization_ids").Text() != "", py.Str(ctx["config"].Member("organization_ids").Text()), py.ListOf(py.Str("me")))).Text())
}
func text16267(e *py.Eval, ctx variables) string {
	return ""
}
func value16268(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("organization_ids"), py.ListOf(py.Str("me"))), "integer")
}
func typed16268(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("organization_ids"), py.ListOf(py.Str("me"))), "integer")
}
func texts16268(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(ctx["config"].Member("organization_ids").Text() != "", py.Str(ctx["config"].Member("organization_ids").Text()), py.ListOf(py.Str("me"))), "integer")
}
func text16268(e *py.Eval, ctx variables) string {
	return ""
}
func value16269(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("organization_ids"), py.ListOf(py.Str("me"))), "number")
}
func typed16269(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("organization_ids"), py.ListOf(py.Str("me"))), "number")
}
func texts16269(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(ctx["config"].Member("organization_ids").Text() != "", py.Str(ctx["config"].Member("organization_ids").Text()), py.ListOf(py.Str("me"))), "number")
}
func text16269(e *py.Eval, ctx variables) string {
	return ""
}
func value16270(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("organization_ids"), py.ListOf(py.Str("me"))), "boolean")
}
func typed16270(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("organization_ids"), py.ListOf(py.Str("me"))), "boolean")
}
func texts16270(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(ctx["config"].Member("organization_ids").Text() != "", py.Str(ctx["config"].Member("organization_ids").Text()), py.ListOf(py.Str("me"))), "boolean")
}
func text16270(e *py.Eval, ctx variables) string {
	return ""
}
func value16271(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("organization_ids"), py.ListOf(py.Str("me"))), "string")
}
func typed16271(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("organization_ids"), py.ListOf(py.Str("me"))), "string")
}
func texts16271(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(ctx["config"].Member("organization_ids").Text() != "", py.Str(ctx["config"].Member("organization_ids").Text()), py.ListOf(py.Str("me"))), "string")
}
func text16271(e *py.Eval, ctx variables) string {
	return ""
}
func value16272(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("outputsize"))
}
func typed16272(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("outputsize"))
}
func texts16272(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("outputsize").Text()))
}
func text16272(e *py.Eval, ctx variables) string {
	return ""
}
func value16273(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("outputsize"))
}
func typed16273(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("outputsize"))
}
func texts16273(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("outputsize").Text()))
}
func text16273(e *py.Eval, ctx variables) string {
	return ""
}
func value16274(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("outputsize")).Text())
}
func typed16274(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("outputsize")).Text())
}
func texts16274(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("outputsize").Text())).Text())
}
func text16274(e *py.Eval, ctx variables) string {
	return ""
}
func value16275(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("outputsize"), "string")
}
func typed16275(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("outputsize"), "string")
}
func texts16275(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("outputsize").Text()), "string")
}
func text16275(e *py.Eval, ctx variables) string {
	return ""
}
func value16276(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("outputsize"), "integer")
}
func typed16276(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("outputsize"), "integer")
}
func texts16276(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("outputsize").Text()), "integer")
}
func text16276(e *py.Eval, ctx variables) string {
	return ""
}
func value16277(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("outputsize"), "number")
}
func typed16277(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("outputsize"), "number")
}
func texts16277(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("outputsize").Text()), "number")
}
func text16277(e *py.Eval, ctx variables) string {
	return ""
}
func value16278(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("page_id"))
}
func typed16278(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("page_id"))
}
func texts16278(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("page_id").Text()))
}
func text16278(e *py.Eval, ctx variables) string {
	return ""
}
func value16279(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("page_id"))
}
func typed16279(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("page_id"))
}
func texts16279(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("page_id").Text()))
}
func text16279(e *py.Eval, ctx variables) string {
	return ""
}
func value16280(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("page_id")).Text())
}
func typed16280(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("page_id")).Text())
}
func texts16280(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("page_id").Text())).Text())
}
func text16280(e *py.Eval, ctx variables) string {
	return ""
}
func value16281(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("page_id"), "string")
}
func typed16281(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("page_id"), "string")
}
func texts16281(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("page_id").Text()), "string")
}
func text16281(e *py.Eval, ctx variables) string {
	return ""
}
func value16282(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("page_id"), "integer")
}
func typed16282(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("page_id"), "integer")
}
func texts16282(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("page_id").Text()), "integer")
}
func text16282(e *py.Eval, ctx variables) string {
	return ""
}
func value16283(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("page_id"), "number")
}
func typed16283(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("page_id"), "number")
}
func texts16283(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("page_id").Text()), "number")
}
func text16283(e *py.Eval, ctx variables) string {
	return ""
}
func value16284(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("page_id"), "boolean")
}
func typed16284(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("page_id"), "boolean")
}
func texts16284(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("page_id").Text()), "boolean")
}
func text16284(e *py.Eval, ctx variables) string {
	return ""
}
func value16285(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("page_limit"))
}
func typed16285(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("page_limit"))
}
func texts16285(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("page_limit").Text()))
}
func text16285(e *py.Eval, ctx variables) string {
	return ""
}
func value16286(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("page_limit"))
}
func typed16286(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("page_limit"))
}
func texts16286(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("page_limit").Text()))
}
func text16286(e *py.Eval, ctx variables) string {
	return ""
}
func value16287(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("page_limit")).Text())
}
func typed16287(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("page_limit")).Text())
}
func texts16287(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("page_limit").Text())).Text())
}
func text16287(e *py.Eval, ctx variables) string {
	return ""
}
func value16288(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("page_limit"), "integer")
}
func typed16288(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("page_limit"), "integer")
}
func texts16288(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("page_limit").Text()), "integer")
}
func text16288(e *py.Eval, ctx variables) string {
	return ""
}
func value16289(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("page_limit"), "boolean")
}
func typed16289(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("page_limit"), "boolean")
}
func texts16289(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("page_limit").Text()), "boolean")
}
func text16289(e *py.Eval, ctx variables) string {
	return ""
}
func value16290(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("page_limit"), "number")
}
func typed16290(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("page_limit"), "number")
}
func texts16290(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("page_limit").Text()), "number")
}
func text16290(e *py.Eval, ctx variables) string {
	return ""
}
func value16291(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("password"))
}
func typed16291(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("password"))
}
func texts16291(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("password").Text()))
}
func text16291(e *py.Eval, ctx variables) string {
	return ""
}
func value16292(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("password"))
}
func typed16292(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("password"))
}
func texts16292(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("password").Text()))
}
func text16292(e *py.Eval, ctx variables) string {
	return ""
}
func value16293(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("password")).Text())
}
func typed16293(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("password")).Text())
}
func texts16293(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("password").Text())).Text())
}
func text16293(e *py.Eval, ctx variables) string {
	return ""
}
func value16294(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("password"), "integer")
}
func typed16294(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("password"), "integer")
}
func texts16294(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("password").Text()), "integer")
}
func text16294(e *py.Eval, ctx variables) string {
	return ""
}
func value16295(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("password"), "string")
}
func typed16295(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("password"), "string")
}
func texts16295(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("password").Text()), "string")
}
func text16295(e *py.Eval, ctx variables) string {
	return ""
}
func value16296(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("pem"))
}
func typed16296(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("pem"))
}
func texts16296(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("pem").Text()))
}
func text16296(e *py.Eval, ctx variables) string {
	return ""
}
func value16297(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("pem"))
}
func typed16297(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("pem"))
}
func texts16297(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("pem").Text()))
}
func text16297(e *py.Eval, ctx variables) string {
	return ""
}
func value16298(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("pem")).Text())
}
func typed16298(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("pem")).Text())
}
func texts16298(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("pem").Text())).Text())
}
func text16298(e *py.Eval, ctx variables) string {
	return ""
}
func value16299(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("pem"), "string")
}
func typed16299(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("pem"), "string")
}
func texts16299(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("pem").Text()), "string")
}
func text16299(e *py.Eval, ctx variables) string {
	return ""
}
func value16300(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("pem"), "number")
}
func typed16300(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("pem"), "number")
}
func texts16300(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("pem").Text()), "number")
}
func text16300(e *py.Eval, ctx variables) string {
	return ""
}
func value16301(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("period"))
}
func typed16301(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("period"))
}
func texts16301(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("period").Text()))
}
func text16301(e *py.Eval, ctx variables) string {
	return ""
}
func value16302(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("period"))
}
func typed16302(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("period"))
}
func texts16302(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("period").Text()))
}
func text16302(e *py.Eval, ctx variables) string {
	return ""
}
func value16303(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("period")).Text())
}
func typed16303(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("period")).Text())
}
func texts16303(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("period").Text())).Text())
}
func text16303(e *py.Eval, ctx variables) string {
	return ""
}
func value16304(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("period"), "string")
}
func typed16304(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("period"), "string")
}
func texts16304(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("period").Text()), "string")
}
func text16304(e *py.Eval, ctx variables) string {
	return ""
}
func value16305(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("period"), "boolean")
}
func typed16305(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("period"), "boolean")
}
func texts16305(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("period").Text()), "boolean")
}
func text16305(e *py.Eval, ctx variables) string {
	return ""
}
func value16306(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("period"), "integer")
}
func typed16306(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("period"), "integer")
}
func texts16306(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("period").Text()), "integer")
}
func text16306(e *py.Eval, ctx variables) string {
	return ""
}
func value16307(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("period"), "number")
}
func typed16307(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("period"), "number")
}
func texts16307(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("period").Text()), "number")
}
func text16307(e *py.Eval, ctx variables) string {
	return ""
}
func value16308(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("private_key"))
}
func typed16308(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("private_key"))
}
func texts16308(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("private_key").Text()))
}
func text16308(e *py.Eval, ctx variables) string {
	return ""
}
func value16309(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("private_key"))
}
func typed16309(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("private_key"))
}
func texts16309(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("private_key").Text()))
}
func text16309(e *py.Eval, ctx variables) string {
	return ""
}
func value16310(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("private_key")).Text())
}
func typed16310(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("private_key")).Text())
}
func texts16310(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("private_key").Text())).Text())
}
func text16310(e *py.Eval, ctx variables) string {
	return ""
}
func value16311(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("private_key"), "string")
}
func typed16311(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("private_key"), "string")
}
func texts16311(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("private_key").Text()), "string")
}
func text16311(e *py.Eval, ctx variables) string {
	return ""
}
func value16312(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("private_key"), "integer")
}
func typed16312(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("private_key"), "integer")
}
func texts16312(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("private_key").Text()), "integer")
}
func text16312(e *py.Eval, ctx variables) string {
	return ""
}
func value16313(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("private_key"), "boolean")
}
func typed16313(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("private_key"), "boolean")
}
func texts16313(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("private_key").Text()), "boolean")
}
func text16313(e *py.Eval, ctx variables) string {
	return ""
}
func value16314(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("private_key"), "number")
}
func typed16314(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("private_key"), "number")
}
func texts16314(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("private_key").Text()), "number")
}
func text16314(e *py.Eval, ctx variables) string {
	return ""
}
func value16315(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("property_type"))
}
func typed16315(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("property_type"))
}
func texts16315(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("property_type").Text()))
}
func text16315(e *py.Eval, ctx variables) string {
	return ""
}
func value16316(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("property_type"))
}
func typed16316(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("property_type"))
}
func texts16316(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("property_type").Text()))
}
func text16316(e *py.Eval, ctx variables) string {
	return ""
}
func value16317(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("property_type")).Text())
}
func typed16317(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("property_type")).Text())
}
func texts16317(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("property_type").Text())).Text())
}
func text16317(e *py.Eval, ctx variables) string {
	return ""
}
func value16318(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("property_type"), "string")
}
func typed16318(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("property_type"), "string")
}
func texts16318(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("property_type").Text()), "string")
}
func text16318(e *py.Eval, ctx variables) string {
	return ""
}
func value16319(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("property_type"), "number")
}
func typed16319(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("property_type"), "number")
}
func texts16319(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("property_type").Text()), "number")
}
func text16319(e *py.Eval, ctx variables) string {
	return ""
}
func value16320(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("property_type"), "integer")
}
func typed16320(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("property_type"), "integer")
}
func texts16320(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("property_type").Text()), "integer")
}
func text16320(e *py.Eval, ctx variables) string {
	return ""
}
func value16321(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("public_key"))
}
func typed16321(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("public_key"))
}
func texts16321(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("public_key").Text()))
}
func text16321(e *py.Eval, ctx variables) string {
	return ""
}
func value16322(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("public_key"))
}
func typed16322(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("public_key"))
}
func texts16322(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("public_key").Text()))
}
func text16322(e *py.Eval, ctx variables) string {
	return ""
}
func value16323(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("public_key")).Text())
}
func typed16323(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("public_key")).Text())
}
func texts16323(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("public_key").Text())).Text())
}
func text16323(e *py.Eval, ctx variables) string {
	return ""
}
func value16324(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("public_key"), "string")
}
func typed16324(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("public_key"), "string")
}
func texts16324(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("public_key").Text()), "string")
}
func text16324(e *py.Eval, ctx variables) string {
	return ""
}
func value16325(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("public_key"), "integer")
}
func typed16325(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("public_key"), "integer")
}
func texts16325(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("public_key").Text()), "integer")
}
func text16325(e *py.Eval, ctx variables) string {
	return ""
}
func value16326(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("public_key"), "number")
}
func typed16326(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("public_key"), "number")
}
func texts16326(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("public_key").Text()), "number")
}
func text16326(e *py.Eval, ctx variables) string {
	return ""
}
func value16327(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("public_key"), "boolean")
}
func typed16327(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("public_key"), "boolean")
}
func texts16327(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("public_key").Text()), "boolean")
}
func text16327(e *py.Eval, ctx variables) string {
	return ""
}
func value16328(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterURLEncode(ctx["config"].Member("query")), "{{ config['query'] | urlencode }}")
}
func typed16328(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterURLEncode(ctx["config"].Member("query")), "{{ config['query'] | urlencode }}")
}
func texts16328(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterURLEncode(py.Str(ctx["config"].Member("query").Text())), "{{ config['query'] | urlencode }}")
}
func text16328(e *py.Eval, ctx variables) string {
	return ""
}
func value16329(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterURLEncode(ctx["config"].Member("query")), "{{ config['query'] | urlencode }}")
}
func typed16329(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterURLEncode(ctx["config"].Member("query")), "{{ config['query'] | urlencode }}")
}
func texts16329(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterURLEncode(py.Str(ctx["config"].Member("query").Text())), "{{ config['query'] | urlencode }}")
}
func text16329(e *py.Eval, ctx variables) string {
	return ""
}
func value16330(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterURLEncode(ctx["config"].Member("query")), "{{ config['query'] | urlencode }}").Text())
}
func typed16330(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterURLEncode(ctx["config"].Member("query")), "{{ config['query'] | urlencode }}").Text())
}
func texts16330(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterURLEncode(py.Str(ctx["config"].Member("query").Text())), "{{ config['query'] | urlencode }}").Text())
}
func text16330(e *py.Eval, ctx variables) string {
	return ""
}
func value16331(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterURLEncode(ctx["config"].Member("query")), "number", "{{ config['query'] | urlencode }}")
}
func typed16331(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterURLEncode(ctx["config"].Member("query")), "number", "{{ config['query'] | urlencode }}")
}
func texts16331(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterURLEncode(py.Str(ctx["config"].Member("query").Text())), "number", "{{ config['query'] | urlencode }}")
}
func text16331(e *py.Eval, ctx variables) string {
	return ""
}
func value16332(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterURLEncode(ctx["config"].Member("query")), "boolean", "{{ config['query'] | urlencode }}")
}
func typed16332(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterURLEncode(ctx["config"].Member("query")), "boolean", "{{ config['query'] | urlencode }}")
}
func texts16332(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterURLEncode(py.Str(ctx["config"].Member("query").Text())), "boolean", "{{ config['query'] | urlencode }}")
}
func text16332(e *py.Eval, ctx variables) string {
	return ""
}
func value16333(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterURLEncode(ctx["config"].Member("query")), "string", "{{ config['query'] | urlencode }}")
}
func typed16333(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterURLEncode(ctx["config"].Member("query")), "string", "{{ config['query'] | urlencode }}")
}
func texts16333(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterURLEncode(py.Str(ctx["config"].Member("query").Text())), "string", "{{ config['query'] | urlencode }}")
}
func text16333(e *py.Eval, ctx variables) string {
	return ""
}
func value16334(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterURLEncode(ctx["config"].Member("query")), "integer", "{{ config['query'] | urlencode }}")
}
func typed16334(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterURLEncode(ctx["config"].Member("query")), "integer", "{{ config['query'] | urlencode }}")
}
func texts16334(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterURLEncode(py.Str(ctx["config"].Member("query").Text())), "integer", "{{ config['query'] | urlencode }}")
}
func text16334(e *py.Eval, ctx variables) string {
	return ""
}
func value16335(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("query"))
}
func typed16335(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("query"))
}
func texts16335(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("query").Text()))
}
func text16335(e *py.Eval, ctx variables) string {
	return ""
}
func value16336(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("query"))
}
func typed16336(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("query"))
}
func texts16336(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("query").Text()))
}
func text16336(e *py.Eval, ctx variables) string {
	return ""
}
func value16337(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("query")).Text())
}
func typed16337(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("query")).Text())
}
func texts16337(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("query").Text())).Text())
}
func text16337(e *py.Eval, ctx variables) string {
	return ""
}
func value16338(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("query"), "boolean")
}
func typed16338(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("query"), "boolean")
}
func texts16338(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("query").Text()), "boolean")
}
func text16338(e *py.Eval, ctx variables) string {
	return ""
}
func value16339(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("query"), "integer")
}
func typed16339(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("query"), "integer")
}
func texts16339(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("query").Text()), "integer")
}
func text16339(e *py.Eval, ctx variables) string {
	return ""
}
func value16340(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("query"), "number")
}
func typed16340(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("query"), "number")
}
func texts16340(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("query").Text()), "number")
}
func text16340(e *py.Eval, ctx variables) string {
	return ""
}
func value16341(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"], "query_activities"))
}
func typed16341(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"], "query_activities"))
}
func texts16341(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"], "query_activities"))
}
func text16341(e *py.Eval, ctx variables) string {
	return ""
}
func value16342(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"], "query_activities"))
}
func typed16342(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"], "query_activities"))
}
func texts16342(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"], "query_activities"))
}
func text16342(e *py.Eval, ctx variables) string {
	return ""
}
func value16343(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"], "query_activities")).Text())
}
func typed16343(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"], "query_activities")).Text())
}
func texts16343(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"], "query_activities")).Text())
}
func text16343(e *py.Eval, ctx variables) string {
	return ""
}
func value16344(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_activities"), "boolean")
}
func typed16344(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_activities"), "boolean")
}
func texts16344(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_activities"), "boolean")
}
func text16344(e *py.Eval, ctx variables) string {
	return ""
}
func value16345(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_activities"), "string")
}
func typed16345(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_activities"), "string")
}
func texts16345(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_activities"), "string")
}
func text16345(e *py.Eval, ctx variables) string {
	return ""
}
func value16346(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_activities"), "integer")
}
func typed16346(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_activities"), "integer")
}
func texts16346(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_activities"), "integer")
}
func text16346(e *py.Eval, ctx variables) string {
	return ""
}
func value16347(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_activities"), "number")
}
func typed16347(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_activities"), "number")
}
func texts16347(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_activities"), "number")
}
func text16347(e *py.Eval, ctx variables) string {
	return ""
}
func value16348(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"], "query_campsites"))
}
func typed16348(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"], "query_campsites"))
}
func texts16348(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"], "query_campsites"))
}
func text16348(e *py.Eval, ctx variables) string {
	return ""
}
func value16349(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"], "query_campsites"))
}
func typed16349(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"], "query_campsites"))
}
func texts16349(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"], "query_campsites"))
}
func text16349(e *py.Eval, ctx variables) string {
	return ""
}
func value16350(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"], "query_campsites")).Text())
}
func typed16350(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"], "query_campsites")).Text())
}
func texts16350(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"], "query_campsites")).Text())
}
func text16350(e *py.Eval, ctx variables) string {
	return ""
}
func value16351(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_campsites"), "number")
}
func typed16351(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_campsites"), "number")
}
func texts16351(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_campsites"), "number")
}
func text16351(e *py.Eval, ctx variables) string {
	return ""
}
func value16352(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_campsites"), "boolean")
}
func typed16352(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_campsites"), "boolean")
}
func texts16352(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_campsites"), "boolean")
}
func text16352(e *py.Eval, ctx variables) string {
	return ""
}
func value16353(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_campsites"), "string")
}
func typed16353(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_campsites"), "string")
}
func texts16353(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_campsites"), "string")
}
func text16353(e *py.Eval, ctx variables) string {
	return ""
}
func value16354(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_campsites"), "integer")
}
func typed16354(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_campsites"), "integer")
}
func texts16354(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_campsites"), "integer")
}
func text16354(e *py.Eval, ctx variables) string {
	return ""
}
func value16355(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"], "query_events"))
}
func typed16355(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"], "query_events"))
}
func texts16355(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"], "query_events"))
}
func text16355(e *py.Eval, ctx variables) string {
	return ""
}
func value16356(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"], "query_events"))
}
func typed16356(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"], "query_events"))
}
func texts16356(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"], "query_events"))
}
func text16356(e *py.Eval, ctx variables) string {
	return ""
}
func value16357(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"], "query_events")).Text())
}
func typed16357(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"], "query_events")).Text())
}
func texts16357(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"], "query_events")).Text())
}
func text16357(e *py.Eval, ctx variables) string {
	return ""
}
func value16358(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_events"), "integer")
}
func typed16358(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_events"), "integer")
}
func texts16358(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_events"), "integer")
}
func text16358(e *py.Eval, ctx variables) string {
	return ""
}
func value16359(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_events"), "number")
}
func typed16359(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_events"), "number")
}
func texts16359(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_events"), "number")
}
func text16359(e *py.Eval, ctx variables) string {
	return ""
}
func value16360(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_events"), "boolean")
}
func typed16360(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_events"), "boolean")
}
func texts16360(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_events"), "boolean")
}
func text16360(e *py.Eval, ctx variables) string {
	return ""
}
func value16361(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_events"), "string")
}
func typed16361(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_events"), "string")
}
func texts16361(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_events"), "string")
}
func text16361(e *py.Eval, ctx variables) string {
	return ""
}
func value16362(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"], "query_facilities"))
}
func typed16362(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"], "query_facilities"))
}
func texts16362(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"], "query_facilities"))
}
func text16362(e *py.Eval, ctx variables) string {
	return ""
}
func value16363(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"], "query_facilities"))
}
func typed16363(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"], "query_facilities"))
}
func texts16363(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"], "query_facilities"))
}
func text16363(e *py.Eval, ctx variables) string {
	return ""
}
func value16364(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"], "query_facilities")).Text())
}
func typed16364(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"], "query_facilities")).Text())
}
func texts16364(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"], "query_facilities")).Text())
}
func text16364(e *py.Eval, ctx variables) string {
	return ""
}
func value16365(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_facilities"), "number")
}
func typed16365(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_facilities"), "number")
}
func texts16365(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_facilities"), "number")
}
func text16365(e *py.Eval, ctx variables) string {
	return ""
}
func value16366(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_facilities"), "integer")
}
func typed16366(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_facilities"), "integer")
}
func texts16366(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_facilities"), "integer")
}
func text16366(e *py.Eval, ctx variables) string {
	return ""
}
func value16367(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_facilities"), "boolean")
}
func typed16367(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_facilities"), "boolean")
}
func texts16367(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_facilities"), "boolean")
}
func text16367(e *py.Eval, ctx variables) string {
	return ""
}
func value16368(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_facilities"), "string")
}
func typed16368(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_facilities"), "string")
}
func texts16368(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_facilities"), "string")
}
func text16368(e *py.Eval, ctx variables) string {
	return ""
}
func value16369(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"], "query_facilityaddresses"))
}
func typed16369(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"], "query_facilityaddresses"))
}
func texts16369(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"], "query_facilityaddresses"))
}
func text16369(e *py.Eval, ctx variables) string {
	return ""
}
func value16370(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"], "query_facilityaddresses"))
}
func typed16370(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"], "query_facilityaddresses"))
}
func texts16370(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"], "query_facilityaddresses"))
}
func text16370(e *py.Eval, ctx variables) string {
	return ""
}
func value16371(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"], "query_facilityaddresses")).Text())
}
func typed16371(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"], "query_facilityaddresses")).Text())
}
func texts16371(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"], "query_facilityaddresses")).Text())
}
func text16371(e *py.Eval, ctx variables) string {
	return ""
}
func value16372(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_facilityaddresses"), "string")
}
func typed16372(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_facilityaddresses"), "string")
}
func texts16372(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_facilityaddresses"), "string")
}
func text16372(e *py.Eval, ctx variables) string {
	return ""
}
func value16373(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_facilityaddresses"), "integer")
}
func typed16373(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_facilityaddresses"), "integer")
}
func texts16373(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_facilityaddresses"), "integer")
}
func text16373(e *py.Eval, ctx variables) string {
	return ""
}
func value16374(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_facilityaddresses"), "number")
}
func typed16374(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_facilityaddresses"), "number")
}
func texts16374(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_facilityaddresses"), "number")
}
func text16374(e *py.Eval, ctx variables) string {
	return ""
}
func value16375(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_facilityaddresses"), "boolean")
}
func typed16375(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_facilityaddresses"), "boolean")
}
func texts16375(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_facilityaddresses"), "boolean")
}
func text16375(e *py.Eval, ctx variables) string {
	return ""
}
func value16376(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"], "query_links"))
}
func typed16376(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"], "query_links"))
}
func texts16376(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"], "query_links"))
}
func text16376(e *py.Eval, ctx variables) string {
	return ""
}
func value16377(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"], "query_links"))
}
func typed16377(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"], "query_links"))
}
func texts16377(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"], "query_links"))
}
func text16377(e *py.Eval, ctx variables) string {
	return ""
}
func value16378(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"], "query_links")).Text())
}
func typed16378(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"], "query_links")).Text())
}
func texts16378(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"], "query_links")).Text())
}
func text16378(e *py.Eval, ctx variables) string {
	return ""
}
func value16379(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_links"), "string")
}
func typed16379(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_links"), "string")
}
func texts16379(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_links"), "string")
}
func text16379(e *py.Eval, ctx variables) string {
	return ""
}
func value16380(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_links"), "integer")
}
func typed16380(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_links"), "integer")
}
func texts16380(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_links"), "integer")
}
func text16380(e *py.Eval, ctx variables) string {
	return ""
}
func value16381(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_links"), "number")
}
func typed16381(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_links"), "number")
}
func texts16381(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_links"), "number")
}
func text16381(e *py.Eval, ctx variables) string {
	return ""
}
func value16382(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_links"), "boolean")
}
func typed16382(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_links"), "boolean")
}
func texts16382(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_links"), "boolean")
}
func text16382(e *py.Eval, ctx variables) string {
	return ""
}
func value16383(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"], "query_media"))
}
func typed16383(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"], "query_media"))
}
func texts16383(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"], "query_media"))
}
func text16383(e *py.Eval, ctx variables) string {
	return ""
}
func value16384(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"], "query_media"))
}
func typed16384(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"], "query_media"))
}
func texts16384(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"], "query_media"))
}
func text16384(e *py.Eval, ctx variables) string {
	return ""
}
func value16385(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"], "query_media")).Text())
}
func typed16385(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"], "query_media")).Text())
}
func texts16385(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"], "query_media")).Text())
}
func text16385(e *py.Eval, ctx variables) string {
	return ""
}
func value16386(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_media"), "string")
}
func typed16386(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_media"), "string")
}
func texts16386(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_media"), "string")
}
func text16386(e *py.Eval, ctx variables) string {
	return ""
}
func value16387(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_media"), "integer")
}
func typed16387(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_media"), "integer")
}
func texts16387(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_media"), "integer")
}
func text16387(e *py.Eval, ctx variables) string {
	return ""
}
func value16388(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_media"), "number")
}
func typed16388(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_media"), "number")
}
func texts16388(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_media"), "number")
}
func text16388(e *py.Eval, ctx variables) string {
	return ""
}
func value16389(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_media"), "boolean")
}
func typed16389(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_media"), "boolean")
}
func texts16389(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_media"), "boolean")
}
func text16389(e *py.Eval, ctx variables) string {
	return ""
}
func value16390(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"], "query_organizations"))
}
func typed16390(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"], "query_organizations"))
}
func texts16390(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"], "query_organizations"))
}
func text16390(e *py.Eval, ctx variables) string {
	return ""
}
func value16391(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"], "query_organizations"))
}
func typed16391(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"], "query_organizations"))
}
func texts16391(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"], "query_organizations"))
}
func text16391(e *py.Eval, ctx variables) string {
	return ""
}
func value16392(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"], "query_organizations")).Text())
}
func typed16392(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"], "query_organizations")).Text())
}
func texts16392(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"], "query_organizations")).Text())
}
func text16392(e *py.Eval, ctx variables) string {
	return ""
}
func value16393(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_organizations"), "string")
}
func typed16393(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_organizations"), "string")
}
func texts16393(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_organizations"), "string")
}
func text16393(e *py.Eval, ctx variables) string {
	return ""
}
func value16394(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_organizations"), "integer")
}
func typed16394(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_organizations"), "integer")
}
func texts16394(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_organizations"), "integer")
}
func text16394(e *py.Eval, ctx variables) string {
	return ""
}
func value16395(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_organizations"), "number")
}
func typed16395(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_organizations"), "number")
}
func texts16395(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_organizations"), "number")
}
func text16395(e *py.Eval, ctx variables) string {
	return ""
}
func value16396(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_organizations"), "boolean")
}
func typed16396(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_organizations"), "boolean")
}
func texts16396(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"], "query_organizations"), "boolean")
}
func text16396(e *py.Eval, ctx variables) string {
	return ""
}
func value16397(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"], "query_permits"))
}
func typed16397(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"], "query_permits"))
}
func texts16397(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"], "query_permits"))
}
func text16397(e *py.Eval, ctx variables) string {
	return ""
}
func value16398(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"], "query_permits"))
}
func typed16398(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"], "query_permits"))
}
func texts16398(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"], "query_permits"))
}
func text16398(e *py.Eval, ctx variables) string {
	return ""
}
func value16399(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"], "query_permits")).Text())
}
func typed16399(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"], "query_permits")).Text())
}
func texts16399(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"], "query_permits")).Text())
}
func text16399(e *py.Eval, ctx variables) string {
	return ""
}
