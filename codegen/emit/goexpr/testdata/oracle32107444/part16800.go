package main

import (
	"cmp"
	"github.com/airgen/airgen/runtime/py"
)

func value16800(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("url").Text()+"/api/"), "number")
}
func typed16800(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("url").Text()+"/api/"), "number")
}
func texts16800(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("url").Text()+"/api/"), "number")
}
func text16800(e *py.Eval, ctx variables) string {
	return ""
}
func value16801(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("url").Text()+"/api/"), "boolean")
}
func typed16801(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("url").Text()+"/api/"), "boolean")
}
func texts16801(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("url").Text()+"/api/"), "boolean")
}
func text16801(e *py.Eval, ctx variables) string {
	return ""
}
func value16802(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("url").Text() + "/api/v1"))
}
func typed16802(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("url").Text() + "/api/v1"))
}
func texts16802(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("url").Text() + "/api/v1"))
}
func text16802(e *py.Eval, ctx variables) string {
	return ""
}
func value16803(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("url").Text() + "/api/v1"))
}
func typed16803(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("url").Text() + "/api/v1"))
}
func texts16803(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("url").Text() + "/api/v1"))
}
func text16803(e *py.Eval, ctx variables) string {
	return ""
}
func value16804(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("url").Text() + "/api/v1")).Text())
}
func typed16804(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("url").Text() + "/api/v1")).Text())
}
func texts16804(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("url").Text() + "/api/v1")).Text())
}
func text16804(e *py.Eval, ctx variables) string {
	return ""
}
func value16805(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("url").Text()+"/api/v1"), "string")
}
func typed16805(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("url").Text()+"/api/v1"), "string")
}
func texts16805(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("url").Text()+"/api/v1"), "string")
}
func text16805(e *py.Eval, ctx variables) string {
	return ""
}
func value16806(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("url").Text()+"/api/v1"), "boolean")
}
func typed16806(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("url").Text()+"/api/v1"), "boolean")
}
func texts16806(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("url").Text()+"/api/v1"), "boolean")
}
func text16806(e *py.Eval, ctx variables) string {
	return ""
}
func value16807(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("url").Text()+"/api/v1"), "number")
}
func typed16807(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("url").Text()+"/api/v1"), "number")
}
func texts16807(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("url").Text()+"/api/v1"), "number")
}
func text16807(e *py.Eval, ctx variables) string {
	return ""
}
func value16808(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("url").Text()+"/api/v1"), "integer")
}
func typed16808(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("url").Text()+"/api/v1"), "integer")
}
func texts16808(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("url").Text()+"/api/v1"), "integer")
}
func text16808(e *py.Eval, ctx variables) string {
	return ""
}
func value16809(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("user"))
}
func typed16809(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("user"))
}
func texts16809(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("user").Text()))
}
func text16809(e *py.Eval, ctx variables) string {
	return ""
}
func value16810(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("user"))
}
func typed16810(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("user"))
}
func texts16810(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("user").Text()))
}
func text16810(e *py.Eval, ctx variables) string {
	return ""
}
func value16811(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("user")).Text())
}
func typed16811(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("user")).Text())
}
func texts16811(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("user").Text())).Text())
}
func text16811(e *py.Eval, ctx variables) string {
	return ""
}
func value16812(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("user"), "string")
}
func typed16812(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("user"), "string")
}
func texts16812(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("user").Text()), "string")
}
func text16812(e *py.Eval, ctx variables) string {
	return ""
}
func value16813(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("user"), "integer")
}
func typed16813(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("user"), "integer")
}
func texts16813(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("user").Text()), "integer")
}
func text16813(e *py.Eval, ctx variables) string {
	return ""
}
func value16814(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("user"), "number")
}
func typed16814(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("user"), "number")
}
func texts16814(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("user").Text()), "number")
}
func text16814(e *py.Eval, ctx variables) string {
	return ""
}
func value16815(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("user"), "boolean")
}
func typed16815(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("user"), "boolean")
}
func texts16815(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("user").Text()), "boolean")
}
func text16815(e *py.Eval, ctx variables) string {
	return ""
}
func value16816(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("user_id"))
}
func typed16816(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("user_id"))
}
func texts16816(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("user_id").Text()))
}
func text16816(e *py.Eval, ctx variables) string {
	return ""
}
func value16817(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("user_id"))
}
func typed16817(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("user_id"))
}
func texts16817(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("user_id").Text()))
}
func text16817(e *py.Eval, ctx variables) string {
	return ""
}
func value16818(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("user_id")).Text())
}
func typed16818(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("user_id")).Text())
}
func texts16818(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("user_id").Text())).Text())
}
func text16818(e *py.Eval, ctx variables) string {
	return ""
}
func value16819(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("user_id"), "integer")
}
func typed16819(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("user_id"), "integer")
}
func texts16819(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("user_id").Text()), "integer")
}
func text16819(e *py.Eval, ctx variables) string {
	return ""
}
func value16820(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("user_id"), "boolean")
}
func typed16820(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("user_id"), "boolean")
}
func texts16820(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("user_id").Text()), "boolean")
}
func text16820(e *py.Eval, ctx variables) string {
	return ""
}
func value16821(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("user_id"), "string")
}
func typed16821(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("user_id"), "string")
}
func texts16821(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("user_id").Text()), "string")
}
func text16821(e *py.Eval, ctx variables) string {
	return ""
}
func value16822(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("user_id"), "number")
}
func typed16822(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("user_id"), "number")
}
func texts16822(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("user_id").Text()), "number")
}
func text16822(e *py.Eval, ctx variables) string {
	return ""
}
func value16823(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("username"))
}
func typed16823(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("username"))
}
func texts16823(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("username").Text()))
}
func text16823(e *py.Eval, ctx variables) string {
	return ""
}
func value16824(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("username"))
}
func typed16824(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("username"))
}
func texts16824(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("username").Text()))
}
func text16824(e *py.Eval, ctx variables) string {
	return ""
}
func value16825(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("username")).Text())
}
func typed16825(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("username")).Text())
}
func texts16825(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("username").Text())).Text())
}
func text16825(e *py.Eval, ctx variables) string {
	return ""
}
func value16826(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("username"), "string")
}
func typed16826(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("username"), "string")
}
func texts16826(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("username").Text()), "string")
}
func text16826(e *py.Eval, ctx variables) string {
	return ""
}
func value16827(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("username"), "number")
}
func typed16827(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("username"), "number")
}
func texts16827(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("username").Text()), "number")
}
func text16827(e *py.Eval, ctx variables) string {
	return ""
}
func value16828(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("username"), "boolean")
}
func typed16828(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("username"), "boolean")
}
func texts16828(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("username").Text()), "boolean")
}
func text16828(e *py.Eval, ctx variables) string {
	return ""
}
func value16829(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("username"), "integer")
}
func typed16829(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("username"), "integer")
}
func texts16829(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("username").Text()), "integer")
}
func text16829(e *py.Eval, ctx variables) string {
	return ""
}
func value16830(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("username").Text() + "ü"))
}
func typed16830(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("username").Text() + "ü"))
}
func texts16830(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("username").Text() + "ü"))
}
func text16830(e *py.Eval, ctx variables) string {
	return ""
}
func value16831(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("username").Text() + "ü"))
}
func typed16831(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("username").Text() + "ü"))
}
func texts16831(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("username").Text() + "ü"))
}
func text16831(e *py.Eval, ctx variables) string {
	return ""
}
func value16832(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("username").Text() + "ü")).Text())
}
func typed16832(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("username").Text() + "ü")).Text())
}
func texts16832(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("username").Text() + "ü")).Text())
}
func text16832(e *py.Eval, ctx variables) string {
	return ""
}
func value16833(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("username").Text()+"ü"), "string")
}
func typed16833(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("username").Text()+"ü"), "string")
}
func texts16833(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("username").Text()+"ü"), "string")
}
func text16833(e *py.Eval, ctx variables) string {
	return ""
}
func value16834(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("username").Text()+"ü"), "boolean")
}
func typed16834(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("username").Text()+"ü"), "boolean")
}
func texts16834(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("username").Text()+"ü"), "boolean")
}
func text16834(e *py.Eval, ctx variables) string {
	return ""
}
func value16835(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("username").Text()+"ü"), "integer")
}
func typed16835(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("username").Text()+"ü"), "integer")
}
func texts16835(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("username").Text()+"ü"), "integer")
}
func text16835(e *py.Eval, ctx variables) string {
	return ""
}
func value16836(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("wait"))
}
func typed16836(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("wait"))
}
func texts16836(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("wait").Text()))
}
func text16836(e *py.Eval, ctx variables) string {
	return ""
}
func value16837(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("wait"))
}
func typed16837(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("wait"))
}
func texts16837(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("wait").Text()))
}
func text16837(e *py.Eval, ctx variables) string {
	return ""
}
func value16838(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("wait")).Text())
}
func typed16838(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("wait")).Text())
}
func texts16838(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("wait").Text())).Text())
}
func text16838(e *py.Eval, ctx variables) string {
	return ""
}
func value16839(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("wait"), "number")
}
func typed16839(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("wait"), "number")
}
func texts16839(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("wait").Text()), "number")
}
func text16839(e *py.Eval, ctx variables) string {
	return ""
}
func value16840(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("wait"), "boolean")
}
func typed16840(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("wait"), "boolean")
}
func texts16840(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("wait").Text()), "boolean")
}
func text16840(e *py.Eval, ctx variables) string {
	return ""
}
func value16841(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("wait"), "integer")
}
func typed16841(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("wait"), "integer")
}
func texts16841(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("wait").Text()), "integer")
}
func text16841(e *py.Eval, ctx variables) string {
	return ""
}
func value16842(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("where"))
}
func typed16842(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("where"))
}
func texts16842(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("where").Text()))
}
func text16842(e *py.Eval, ctx variables) string {
	return ""
}
func value16843(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("where"))
}
func typed16843(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("where"))
}
func texts16843(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("where").Text()))
}
func text16843(e *py.Eval, ctx variables) string {
	return ""
}
func value16844(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("where")).Text())
}
func typed16844(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("where")).Text())
}
func texts16844(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("where").Text())).Text())
}
func text16844(e *py.Eval, ctx variables) string {
	return ""
}
func value16845(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("where"), "string")
}
func typed16845(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("where"), "string")
}
func texts16845(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("where").Text()), "string")
}
func text16845(e *py.Eval, ctx variables) string {
	return ""
}
func value16846(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("where"), "integer")
}
func typed16846(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("where"), "integer")
}
func texts16846(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("where").Text()), "integer")
}
func text16846(e *py.Eval, ctx variables) string {
	return ""
}
func value16847(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("where"), "number")
}
func typed16847(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("where"), "number")
}
func texts16847(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("where").Text()), "number")
}
func text16847(e *py.Eval, ctx variables) string {
	return ""
}
func value16848(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("where"), "boolean")
}
func typed16848(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("where"), "boolean")
}
func texts16848(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("where").Text()), "boolean")
}
func text16848(e *py.Eval, ctx variables) string {
	return ""
}
func value16849(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Or(ctx["config"].Member("workers"), py.Int(3)))
}
func typed16849(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Or(ctx["config"].Member("workers"), py.Int(3)))
}
func texts16849(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Or(py.Str(ctx["config"].Member("workers").Text()), py.Int(3)))
}
func text16849(e *py.Eval, ctx variables) string {
	return ""
}
func value16850(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Or(ctx["config"].Member("workers"), py.Int(3)))
}
func typed16850(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Or(ctx["config"].Member("workers"), py.Int(3)))
}
func texts16850(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Or(py.Str(ctx["config"].Member("workers").Text()), py.Int(3)))
}
func text16850(e *py.Eval, ctx variables) string {
	return ""
}
func value16851(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Or(ctx["config"].Member("workers"), py.Int(3))).Text())
}
func typed16851(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Or(ctx["config"].Member("workers"), py.Int(3))).Text())
}
func texts16851(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Or(py.Str(ctx["config"].Member("workers").Text()), py.Int(3))).Text())
}
func text16851(e *py.Eval, ctx variables) string {
	return ""
}
func value16852(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("workers"), py.Int(3)), "integer")
}
func typed16852(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("workers"), py.Int(3)), "integer")
}
func texts16852(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(py.Str(ctx["config"].Member("workers").Text()), py.Int(3)), "integer")
}
func text16852(e *py.Eval, ctx variables) string {
	return ""
}
func value16853(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("workers"), py.Int(3)), "number")
}
func typed16853(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("workers"), py.Int(3)), "number")
}
func texts16853(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(py.Str(ctx["config"].Member("workers").Text()), py.Int(3)), "number")
}
func text16853(e *py.Eval, ctx variables) string {
	return ""
}
func value16854(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("workers"), py.Int(3)), "boolean")
}
func typed16854(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("workers"), py.Int(3)), "boolean")
}
func texts16854(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(py.Str(ctx["config"].Member("workers").Text()), py.Int(3)), "boolean")
}
func text16854(e *py.Eval, ctx variables) string {
	return ""
}
func value16855(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("workers"), py.Int(3)), "string")
}
func typed16855(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("workers"), py.Int(3)), "string")
}
func texts16855(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(py.Str(ctx["config"].Member("workers").Text()), py.Int(3)), "string")
}
func text16855(e *py.Eval, ctx variables) string {
	return ""
}
func value16856(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Or(ctx["config"].Member("x"), py.Str("e")))
}
func typed16856(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Or(ctx["config"].Member("x"), py.Str("e")))
}
func texts16856(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(py.Choose(ctx["config"].Member("x").Text() != "", ctx["config"].Member("x").Text(), "e")))
}
func text16856(e *py.Eval, ctx variables) string {
	return ""
}
func value16857(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Or(ctx["config"].Member("x"), py.Str("e")))
}
func typed16857(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Or(ctx["config"].Member("x"), py.Str("e")))
}
func texts16857(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(py.Choose(ctx["config"].Member("x").Text() != "", ctx["config"].Member("x").Text(), "e")))
}
func text16857(e *py.Eval, ctx variables) string {
	return ""
}
func value16858(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Or(ctx["config"].Member("x"), py.Str("e"))).Text())
}
func typed16858(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Or(ctx["config"].Member("x"), py.Str("e"))).Text())
}
func texts16858(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(py.Choose(ctx["config"].Member("x").Text() != "", ctx["config"].Member("x").Text(), "e"))).Text())
}
func text16858(e *py.Eval, ctx variables) string {
	return ""
}
func value16859(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("x"), py.Str("e")), "string")
}
func typed16859(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("x"), py.Str("e")), "string")
}
func texts16859(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("x").Text() != "", ctx["config"].Member("x").Text(), "e")), "string")
}
func text16859(e *py.Eval, ctx variables) string {
	return ""
}
func value16860(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("x"), py.Str("e")), "boolean")
}
func typed16860(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("x"), py.Str("e")), "boolean")
}
func texts16860(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("x").Text() != "", ctx["config"].Member("x").Text(), "e")), "boolean")
}
func text16860(e *py.Eval, ctx variables) string {
	return ""
}
func value16861(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("x"), py.Str("e")), "number")
}
func typed16861(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("x"), py.Str("e")), "number")
}
func texts16861(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("x").Text() != "", ctx["config"].Member("x").Text(), "e")), "number")
}
func text16861(e *py.Eval, ctx variables) string {
	return ""
}
func value16862(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("x"), py.Str("e")), "integer")
}
func typed16862(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("x"), py.Str("e")), "integer")
}
func texts16862(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("x").Text() != "", ctx["config"].Member("x").Text(), "e")), "integer")
}
func text16862(e *py.Eval, ctx variables) string {
	return ""
}
func value16863(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func typed16863(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func texts16863(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func text16863(e *py.Eval, ctx variables) string {
	return ""
}
func value16864(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func typed16864(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func texts16864(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func text16864(e *py.Eval, ctx variables) string {
	return ""
}
func value16865(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func typed16865(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func texts16865(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func text16865(e *py.Eval, ctx variables) string {
	return ""
}
func value16866(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func typed16866(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func texts16866(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func text16866(e *py.Eval, ctx variables) string {
	return ""
}
func value16867(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func typed16867(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func texts16867(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func text16867(e *py.Eval, ctx variables) string {
	return ""
}
func value16868(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func typed16868(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func texts16868(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func text16868(e *py.Eval, ctx variables) string {
	return ""
}
func value16869(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func typed16869(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func texts16869(e *py.Eval, ctx variables) py.Value {
	return py.Str("")
}
func text16869(e *py.Eval, ctx variables) string {
	return ""
}
func value16870(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Or(ctx["config"].Member("x"), py.Str("d")))
}
func typed16870(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Or(ctx["config"].Member("x"), py.Str("d")))
}
func texts16870(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(cmp.Or(ctx["config"].Member("x").Text(), "d")))
}
func text16870(e *py.Eval, ctx variables) string {
	return ""
}
func value16871(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Or(ctx["config"].Member("x"), py.Str("d")))
}
func typed16871(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Or(ctx["config"].Member("x"), py.Str("d")))
}
func texts16871(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(cmp.Or(ctx["config"].Member("x").Text(), "d")))
}
func text16871(e *py.Eval, ctx variables) string {
	return ""
}
func value16872(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Or(ctx["config"].Member("x"), py.Str("d"))).Text())
}
func typed16872(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Or(ctx["config"].Member("x"), py.Str("d"))).Text())
}
func texts16872(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(cmp.Or(ctx["config"].Member("x").Text(), "d"))).Text())
}
func text16872(e *py.Eval, ctx variables) string {
	return ""
}
func value16873(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("x"), py.Str("d")), "boolean")
}
func typed16873(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("x"), py.Str("d")), "boolean")
}
func texts16873(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(cmp.Or(ctx["config"].Member("x").Text(), "d")), "boolean")
}
func text16873(e *py.Eval, ctx variables) string {
	return ""
}
func value16874(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("x"), py.Str("d")), "string")
}
func typed16874(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("x"), py.Str("d")), "string")
}
func texts16874(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(cmp.Or(ctx["config"].Member("x").Text(), "d")), "string")
}
func text16874(e *py.Eval, ctx variables) string {
	return ""
}
func value16875(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("x"), py.Str("d")), "integer")
}
func typed16875(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("x"), py.Str("d")), "integer")
}
func texts16875(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(cmp.Or(ctx["config"].Member("x").Text(), "d")), "integer")
}
func text16875(e *py.Eval, ctx variables) string {
	return ""
}
func value16876(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("x"), py.Str("d")), "number")
}
func typed16876(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("x"), py.Str("d")), "number")
}
func texts16876(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(cmp.Or(ctx["config"].Member("x").Text(), "d")), "number")
}
func text16876(e *py.Eval, ctx variables) string {
	return ""
}
func value16877(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("x"))
}
func typed16877(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("x"))
}
func texts16877(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("x").Text()))
}
func text16877(e *py.Eval, ctx variables) string {
	return ""
}
func value16878(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("x"))
}
func typed16878(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("x"))
}
func texts16878(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("x").Text()))
}
func text16878(e *py.Eval, ctx variables) string {
	return ""
}
func value16879(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("x")).Text())
}
func typed16879(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("x")).Text())
}
func texts16879(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("x").Text())).Text())
}
func text16879(e *py.Eval, ctx variables) string {
	return ""
}
func value16880(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("x"), "number")
}
func typed16880(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("x"), "number")
}
func texts16880(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("x").Text()), "number")
}
func text16880(e *py.Eval, ctx variables) string {
	return ""
}
func value16881(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("x"), "boolean")
}
func typed16881(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("x"), "boolean")
}
func texts16881(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("x").Text()), "boolean")
}
func text16881(e *py.Eval, ctx variables) string {
	return ""
}
func value16882(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("x"), "string")
}
func typed16882(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("x"), "string")
}
func texts16882(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("x").Text()), "string")
}
func text16882(e *py.Eval, ctx variables) string {
	return ""
}
func value16883(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("x"), "integer")
}
func typed16883(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("x"), "integer")
}
func texts16883(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("x").Text()), "integer")
}
func text16883(e *py.Eval, ctx variables) string {
	return ""
}
func value16884(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"].Member("x"), "y"))
}
func typed16884(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"].Member("x"), "y"))
}
func texts16884(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(py.Str(ctx["config"].Member("x").Text()), "y"))
}
func text16884(e *py.Eval, ctx variables) string {
	return ""
}
func value16885(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"].Member("x"), "y"))
}
func typed16885(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"].Member("x"), "y"))
}
func texts16885(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(py.Str(ctx["config"].Member("x").Text()), "y"))
}
func text16885(e *py.Eval, ctx variables) string {
	return ""
}
func value16886(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"].Member("x"), "y")).Text())
}
func typed16886(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"].Member("x"), "y")).Text())
}
func texts16886(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(py.Str(ctx["config"].Member("x").Text()), "y")).Text())
}
func text16886(e *py.Eval, ctx variables) string {
	return ""
}
func value16887(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("x"), "y"), "string")
}
func typed16887(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("x"), "y"), "string")
}
func texts16887(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("x").Text()), "y"), "string")
}
func text16887(e *py.Eval, ctx variables) string {
	return ""
}
func value16888(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("x"), "y"), "boolean")
}
func typed16888(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("x"), "y"), "boolean")
}
func texts16888(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("x").Text()), "y"), "boolean")
}
func text16888(e *py.Eval, ctx variables) string {
	return ""
}
func value16889(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("x"), "y"), "integer")
}
func typed16889(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("x"), "y"), "integer")
}
func texts16889(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("x").Text()), "y"), "integer")
}
func text16889(e *py.Eval, ctx variables) string {
	return ""
}
func value16890(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("x"), "y"), "number")
}
func typed16890(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("x"), "y"), "number")
}
func texts16890(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("x").Text()), "y"), "number")
}
func text16890(e *py.Eval, ctx variables) string {
	return ""
}
func value16891(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("x-correlation-id"))
}
func typed16891(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("x-correlation-id"))
}
func texts16891(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("x-correlation-id").Text()))
}
func text16891(e *py.Eval, ctx variables) string {
	return ""
}
func value16892(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("x-correlation-id"))
}
func typed16892(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("x-correlation-id"))
}
func texts16892(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("x-correlation-id").Text()))
}
func text16892(e *py.Eval, ctx variables) string {
	return ""
}
func value16893(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("x-correlation-id")).Text())
}
func typed16893(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("x-correlation-id")).Text())
}
func texts16893(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("x-correlation-id").Text())).Text())
}
func text16893(e *py.Eval, ctx variables) string {
	return ""
}
func value16894(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("x-correlation-id"), "integer")
}
func typed16894(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("x-correlation-id"), "integer")
}
func texts16894(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("x-correlation-id").Text()), "integer")
}
func text16894(e *py.Eval, ctx variables) string {
	return ""
}
func value16895(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("x-correlation-id"), "number")
}
func typed16895(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("x-correlation-id"), "number")
}
func texts16895(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("x-correlation-id").Text()), "number")
}
func text16895(e *py.Eval, ctx variables) string {
	return ""
}
func value16896(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("x-correlation-id"), "boolean")
}
func typed16896(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("x-correlation-id"), "boolean")
}
func texts16896(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("x-correlation-id").Text()), "boolean")
}
func text16896(e *py.Eval, ctx variables) string {
	return ""
}
func value16897(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("x-correlation-id"), "string")
}
func typed16897(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("x-correlation-id"), "string")
}
func texts16897(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("x-correlation-id").Text()), "string")
}
func text16897(e *py.Eval, ctx variables) string {
	return ""
}
func value16898(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("zipcode"))
}
func typed16898(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("zipcode"))
}
func texts16898(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("zipcode").Text()))
}
func text16898(e *py.Eval, ctx variables) string {
	return ""
}
func value16899(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("zipcode"))
}
func typed16899(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("zipcode"))
}
func texts16899(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("zipcode").Text()))
}
func text16899(e *py.Eval, ctx variables) string {
	return ""
}
func value16900(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("zipcode")).Text())
}
func typed16900(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("zipcode")).Text())
}
func texts16900(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("zipcode").Text())).Text())
}
func text16900(e *py.Eval, ctx variables) string {
	return ""
}
func value16901(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("zipcode"), "string")
}
func typed16901(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("zipcode"), "string")
}
func texts16901(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("zipcode").Text()), "string")
}
func text16901(e *py.Eval, ctx variables) string {
	return ""
}
func value16902(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("zipcode"), "integer")
}
func typed16902(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("zipcode"), "integer")
}
func texts16902(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("zipcode").Text()), "integer")
}
func text16902(e *py.Eval, ctx variables) string {
	return ""
}
func value16903(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("zipcode"), "number")
}
func typed16903(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("zipcode"), "number")
}
func texts16903(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("zipcode").Text()), "number")
}
func text16903(e *py.Eval, ctx variables) string {
	return ""
}
func value16904(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "{{ day_delta(-1) }}")
}
func typed16904(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "{{ day_delta(-1) }}")
}
func texts16904(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "{{ day_delta(-1) }}")
}
func text16904(e *py.Eval, ctx variables) string {
	return ""
}
func value16905(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "{{ day_delta(-1) }}")
}
func typed16905(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "{{ day_delta(-1) }}")
}
func texts16905(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "{{ day_delta(-1) }}")
}
func text16905(e *py.Eval, ctx variables) string {
	return ""
}
func value16906(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "{{ day_delta(-1) }}").Text())
}
func typed16906(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "{{ day_delta(-1) }}").Text())
}
func texts16906(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "{{ day_delta(-1) }}").Text())
}
func text16906(e *py.Eval, ctx variables) string {
	return ""
}
func value16907(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "number", "{{ day_delta(-1) }}")
}
func typed16907(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "number", "{{ day_delta(-1) }}")
}
func texts16907(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "number", "{{ day_delta(-1) }}")
}
func text16907(e *py.Eval, ctx variables) string {
	return ""
}
func value16908(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "boolean", "{{ day_delta(-1) }}")
}
func typed16908(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "boolean", "{{ day_delta(-1) }}")
}
func texts16908(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.DayDelta(py.Int(-1), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), "boolean", "{{ day_delta(-1) }}")
}
func text16908(e *py.Eval, ctx variables) string {
	return ""
}
func value16909(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.DayDelta(py.Int(-10), py.Str("%Y-%m-%d")), "{{ day_delta(-10, '%Y-%m-%d') }}")
}
func typed16909(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.DayDelta(py.Int(-10), py.Str("%Y-%m-%d")), "{{ day_delta(-10, '%Y-%m-%d') }}")
}
func texts16909(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.DayDelta(py.Int(-10), py.Str("%Y-%m-%d")), "{{ day_delta(-10, '%Y-%m-%d') }}")
}
func text16909(e *py.Eval, ctx variables) string {
	return ""
}
func value16910(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.DayDelta(py.Int(-10), py.Str("%Y-%m-%d")), "{{ day_delta(-10, '%Y-%m-%d') }}")
}
func typed16910(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.DayDelta(py.Int(-10), py.Str("%Y-%m-%d")), "{{ day_delta(-10, '%Y-%m-%d') }}")
}
func texts16910(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.DayDelta(py.Int(-10), py.Str("%Y-%m-%d")), "{{ day_delta(-10, '%Y-%m-%d') }}")
}
func text16910(e *py.Eval, ctx variables) string {
	return ""
}
func value16911(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.DayDelta(py.Int(-10), py.Str("%Y-%m-%d")), "{{ day_delta(-10, '%Y-%m-%d') }}").Text())
}
func typed16911(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.DayDelta(py.Int(-10), py.Str("%Y-%m-%d")), "{{ day_delta(-10, '%Y-%m-%d') }}").Text())
}
func texts16911(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.DayDelta(py.Int(-10), py.Str("%Y-%m-%d")), "{{ day_delta(-10, '%Y-%m-%d') }}").Text())
}
func text16911(e *py.Eval, ctx variables) string {
	return ""
}
func value16912(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(e.Lt(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01")), e.DayDelta(py.Int(-365), py.Str("%Y-%m-%d"))), func() py.Value { return e.DayDelta(py.Int(-365), py.Str("%Y-%m-%d")) }, func() py.Value { return ctx["config"].Member("start_date") }),
		`{{ day_delta(-365, "%Y-%m-%d") if config.get("start_date", "2016-09-01") < day_delta(-365, "%Y-%m-%d") else config["start_date"] }}`,
	)
}
func typed16912(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(e.Lt(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01")), e.DayDelta(py.Int(-365), py.Str("%Y-%m-%d"))), func() py.Value { return e.DayDelta(py.Int(-365), py.Str("%Y-%m-%d")) }, func() py.Value { return ctx["config"].Member("start_date") }),
		`{{ day_delta(-365, "%Y-%m-%d") if config.get("start_date", "2016-09-01") < day_delta(-365, "%Y-%m-%d") else config["start_date"] }}`,
	)
}
func texts16912(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(e.Lt(py.Str(ctx["config"].Member("start_date").Text()), e.DayDelta(py.Int(-365), py.Str("%Y-%m-%d"))), func() py.Value { return e.DayDelta(py.Int(-365), py.Str("%Y-%m-%d")) }, func() py.Value { return py.Str(ctx["config"].Member("start_date").Text()) }),
		`{{ day_delta(-365, "%Y-%m-%d") if config.get("start_date", "2016-09-01") < day_delta(-365, "%Y-%m-%d") else config["start_date"] }}`,
	)
}
func text16912(e *py.Eval, ctx variables) string {
	return ""
}
func value16913(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(e.Lt(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01")), e.DayDelta(py.Int(-365), py.Str("%Y-%m-%d"))), func() py.Value { return e.DayDelta(py.Int(-365), py.Str("%Y-%m-%d")) }, func() py.Value { return ctx["config"].Member("start_date") }),
		`{{ day_delta(-365, "%Y-%m-%d") if config.get("start_date", "2016-09-01") < day_delta(-365, "%Y-%m-%d") else config["start_date"] }}`,
	)
}
func typed16913(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(e.Lt(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01")), e.DayDelta(py.Int(-365), py.Str("%Y-%m-%d"))), func() py.Value { return e.DayDelta(py.Int(-365), py.Str("%Y-%m-%d")) }, func() py.Value { return ctx["config"].Member("start_date") }),
		`{{ day_delta(-365, "%Y-%m-%d") if config.get("start_date", "2016-09-01") < day_delta(-365, "%Y-%m-%d") else config["start_date"] }}`,
	)
}
func texts16913(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(e.Lt(py.Str(ctx["config"].Member("start_date").Text()), e.DayDelta(py.Int(-365), py.Str("%Y-%m-%d"))), func() py.Value { return e.DayDelta(py.Int(-365), py.Str("%Y-%m-%d")) }, func() py.Value { return py.Str(ctx["config"].Member("start_date").Text()) }),
		`{{ day_delta(-365, "%Y-%m-%d") if config.get("start_date", "2016-09-01") < day_delta(-365, "%Y-%m-%d") else config["start_date"] }}`,
	)
}
func text16913(e *py.Eval, ctx variables) string {
	return ""
}
func value16914(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(e.Lt(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01")), e.DayDelta(py.Int(-365), py.Str("%Y-%m-%d"))), func() py.Value { return e.DayDelta(py.Int(-365), py.Str("%Y-%m-%d")) }, func() py.Value { return ctx["config"].Member("start_date") }),
		`{{ day_delta(-365, "%Y-%m-%d") if config.get("start_date", "2016-09-01") < day_delta(-365, "%Y-%m-%d") else config["start_date"] }}`,
	).Text())
}
func typed16914(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(e.Lt(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01")), e.DayDelta(py.Int(-365), py.Str("%Y-%m-%d"))), func() py.Value { return e.DayDelta(py.Int(-365), py.Str("%Y-%m-%d")) }, func() py.Value { return ctx["config"].Member("start_date") }),
		`{{ day_delta(-365, "%Y-%m-%d") if config.get("start_date", "2016-09-01") < day_delta(-365, "%Y-%m-%d") else config["start_date"] }}`,
	).Text())
}
func texts16914(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(e.Lt(py.Str(ctx["config"].Member("start_date").Text()), e.DayDelta(py.Int(-365), py.Str("%Y-%m-%d"))), func() py.Value { return e.DayDelta(py.Int(-365), py.Str("%Y-%m-%d")) }, func() py.Value { return py.Str(ctx["config"].Member("start_date").Text()) }),
		`{{ day_delta(-365, "%Y-%m-%d") if config.get("start_date", "2016-09-01") < day_delta(-365, "%Y-%m-%d") else config["start_date"] }}`,
	).Text())
}
func text16914(e *py.Eval, ctx variables) string {
	return ""
}
func value16915(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.Lt(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01")), e.DayDelta(py.Int(-365), py.Str("%Y-%m-%d"))), func() py.Value { return e.DayDelta(py.Int(-365), py.Str("%Y-%m-%d")) }, func() py.Value { return ctx["config"].Member("start_date") }),
		"integer",
		`{{ day_delta(-365, "%Y-%m-%d") if config.get("start_date", "2016-09-01") < day_delta(-365, "%Y-%m-%d") else config["start_date"] }}`,
	)
}
func typed16915(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.Lt(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01")), e.DayDelta(py.Int(-365), py.Str("%Y-%m-%d"))), func() py.Value { return e.DayDelta(py.Int(-365), py.Str("%Y-%m-%d")) }, func() py.Value { return ctx["config"].Member("start_date") }),
		"integer",
		`{{ day_delta(-365, "%Y-%m-%d") if config.get("start_date", "2016-09-01") < day_delta(-365, "%Y-%m-%d") else config["start_date"] }}`,
	)
}
func texts16915(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.Lt(py.Str(ctx["config"].Member("start_date").Text()), e.DayDelta(py.Int(-365), py.Str("%Y-%m-%d"))), func() py.Value { return e.DayDelta(py.Int(-365), py.Str("%Y-%m-%d")) }, func() py.Value { return py.Str(ctx["config"].Member("start_date").Text()) }),
		"integer",
		`{{ day_delta(-365, "%Y-%m-%d") if config.get("start_date", "2016-09-01") < day_delta(-365, "%Y-%m-%d") else config["start_date"] }}`,
	)
}
func text16915(e *py.Eval, ctx variables) string {
	return ""
}
func value16916(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.Lt(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01")), e.DayDelta(py.Int(-365), py.Str("%Y-%m-%d"))), func() py.Value { return e.DayDelta(py.Int(-365), py.Str("%Y-%m-%d")) }, func() py.Value { return ctx["config"].Member("start_date") }),
		"number",
		`{{ day_delta(-365, "%Y-%m-%d") if config.get("start_date", "2016-09-01") < day_delta(-365, "%Y-%m-%d") else config["start_date"] }}`,
	)
}
func typed16916(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.Lt(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01")), e.DayDelta(py.Int(-365), py.Str("%Y-%m-%d"))), func() py.Value { return e.DayDelta(py.Int(-365), py.Str("%Y-%m-%d")) }, func() py.Value { return ctx["config"].Member("start_date") }),
		"number",
		`{{ day_delta(-365, "%Y-%m-%d") if config.get("start_date", "2016-09-01") < day_delta(-365, "%Y-%m-%d") else config["start_date"] }}`,
	)
}
func texts16916(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.Lt(py.Str(ctx["config"].Member("start_date").Text()), e.DayDelta(py.Int(-365), py.Str("%Y-%m-%d"))), func() py.Value { return e.DayDelta(py.Int(-365), py.Str("%Y-%m-%d")) }, func() py.Value { return py.Str(ctx["config"].Member("start_date").Text()) }),
		"number",
		`{{ day_delta(-365, "%Y-%m-%d") if config.get("start_date", "2016-09-01") < day_delta(-365, "%Y-%m-%d") else config["start_date"] }}`,
	)
}
func text16916(e *py.Eval, ctx variables) string {
	return ""
}
func value16917(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.Lt(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01")), e.DayDelta(py.Int(-365), py.Str("%Y-%m-%d"))), func() py.Value { return e.DayDelta(py.Int(-365), py.Str("%Y-%m-%d")) }, func() py.Value { return ctx["config"].Member("start_date") }),
		"boolean",
		`{{ day_delta(-365, "%Y-%m-%d") if config.get("start_date", "2016-09-01") < day_delta(-365, "%Y-%m-%d") else config["start_date"] }}`,
	)
}
func typed16917(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.Lt(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01")), e.DayDelta(py.Int(-365), py.Str("%Y-%m-%d"))), func() py.Value { return e.DayDelta(py.Int(-365), py.Str("%Y-%m-%d")) }, func() py.Value { return ctx["config"].Member("start_date") }),
		"boolean",
		`{{ day_delta(-365, "%Y-%m-%d") if config.get("start_date", "2016-09-01") < day_delta(-365, "%Y-%m-%d") else config["start_date"] }}`,
	)
}
func texts16917(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.Lt(py.Str(ctx["config"].Member("start_date").Text()), e.DayDelta(py.Int(-365), py.Str("%Y-%m-%d"))), func() py.Value { return e.DayDelta(py.Int(-365), py.Str("%Y-%m-%d")) }, func() py.Value { return py.Str(ctx["config"].Member("start_date").Text()) }),
		"boolean",
		`{{ day_delta(-365, "%Y-%m-%d") if config.get("start_date", "2016-09-01") < day_delta(-365, "%Y-%m-%d") else config["start_date"] }}`,
	)
}
func text16917(e *py.Eval, ctx variables) string {
	return ""
}
func value16918(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.Lt(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01")), e.DayDelta(py.Int(-365), py.Str("%Y-%m-%d"))), func() py.Value { return e.DayDelta(py.Int(-365), py.Str("%Y-%m-%d")) }, func() py.Value { return ctx["config"].Member("start_date") }),
		"string",
		`{{ day_delta(-365, "%Y-%m-%d") if config.get("start_date", "2016-09-01") < day_delta(-365, "%Y-%m-%d") else config["start_date"] }}`,
	)
}
func typed16918(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.Lt(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01")), e.DayDelta(py.Int(-365), py.Str("%Y-%m-%d"))), func() py.Value { return e.DayDelta(py.Int(-365), py.Str("%Y-%m-%d")) }, func() py.Value { return ctx["config"].Member("start_date") }),
		"string",
		`{{ day_delta(-365, "%Y-%m-%d") if config.get("start_date", "2016-09-01") < day_delta(-365, "%Y-%m-%d") else config["start_date"] }}`,
	)
}
func texts16918(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(e.Lt(py.Str(ctx["config"].Member("start_date").Text()), e.DayDelta(py.Int(-365), py.Str("%Y-%m-%d"))), func() py.Value { return e.DayDelta(py.Int(-365), py.Str("%Y-%m-%d")) }, func() py.Value { return py.Str(ctx["config"].Member("start_date").Text()) }),
		"string",
		`{{ day_delta(-365, "%Y-%m-%d") if config.get("start_date", "2016-09-01") < day_delta(-365, "%Y-%m-%d") else config["start_date"] }}`,
	)
}
func text16918(e *py.Eval, ctx variables) string {
	return ""
}
func value16919(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.DayDelta(py.Int(25), py.Str("%Y-%m-%d")), "{{ day_delta(25, format='%Y-%m-%d') }}")
}
func typed16919(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.DayDelta(py.Int(25), py.Str("%Y-%m-%d")), "{{ day_delta(25, format='%Y-%m-%d') }}")
}
func texts16919(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.DayDelta(py.Int(25), py.Str("%Y-%m-%d")), "{{ day_delta(25, format='%Y-%m-%d') }}")
}
func text16919(e *py.Eval, ctx variables) string {
	return ""
}
func value16920(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.DayDelta(py.Int(25), py.Str("%Y-%m-%d")), "{{ day_delta(25, format='%Y-%m-%d') }}")
}
func typed16920(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.DayDelta(py.Int(25), py.Str("%Y-%m-%d")), "{{ day_delta(25, format='%Y-%m-%d') }}")
}
func texts16920(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.DayDelta(py.Int(25), py.Str("%Y-%m-%d")), "{{ day_delta(25, format='%Y-%m-%d') }}")
}
func text16920(e *py.Eval, ctx variables) string {
	return ""
}
func value16921(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.DayDelta(py.Int(25), py.Str("%Y-%m-%d")), "{{ day_delta(25, format='%Y-%m-%d') }}").Text())
}
func typed16921(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.DayDelta(py.Int(25), py.Str("%Y-%m-%d")), "{{ day_delta(25, format='%Y-%m-%d') }}").Text())
}
func texts16921(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.DayDelta(py.Int(25), py.Str("%Y-%m-%d")), "{{ day_delta(25, format='%Y-%m-%d') }}").Text())
}
func text16921(e *py.Eval, ctx variables) string {
	return ""
}
func value16922(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.DayDelta(py.Int(25), py.Str("%Y-%m-%d")), "boolean", "{{ day_delta(25, format='%Y-%m-%d') }}")
}
func typed16922(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.DayDelta(py.Int(25), py.Str("%Y-%m-%d")), "boolean", "{{ day_delta(25, format='%Y-%m-%d') }}")
}
func texts16922(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.DayDelta(py.Int(25), py.Str("%Y-%m-%d")), "boolean", "{{ day_delta(25, format='%Y-%m-%d') }}")
}
func text16922(e *py.Eval, ctx variables) string {
	return ""
}
func value16923(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.DayDelta(py.Int(25), py.Str("%Y-%m-%d")), "string", "{{ day_delta(25, format='%Y-%m-%d') }}")
}
func typed16923(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.DayDelta(py.Int(25), py.Str("%Y-%m-%d")), "string", "{{ day_delta(25, format='%Y-%m-%d') }}")
}
func texts16923(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.DayDelta(py.Int(25), py.Str("%Y-%m-%d")), "string", "{{ day_delta(25, format='%Y-%m-%d') }}")
}
func text16923(e *py.Eval, ctx variables) string {
	return ""
}
func value16924(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.DayDelta(py.Int(25), py.Str("%Y-%m-%d")), "number", "{{ day_delta(25, format='%Y-%m-%d') }}")
}
func typed16924(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.DayDelta(py.Int(25), py.Str("%Y-%m-%d")), "number", "{{ day_delta(25, format='%Y-%m-%d') }}")
}
func texts16924(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.DayDelta(py.Int(25), py.Str("%Y-%m-%d")), "number", "{{ day_delta(25, format='%Y-%m-%d') }}")
}
func text16924(e *py.Eval, ctx variables) string {
	return ""
}
func value16925(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["download_target"])
}
func typed16925(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["download_target"])
}
func texts16925(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["download_target"])
}
func text16925(e *py.Eval, ctx variables) string {
	return ""
}
func value16926(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["download_target"])
}
func typed16926(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["download_target"])
}
func texts16926(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["download_target"])
}
func text16926(e *py.Eval, ctx variables) string {
	return ""
}
func value16927(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["download_target"]).Text())
}
func typed16927(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["download_target"]).Text())
}
func texts16927(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["download_target"]).Text())
}
func text16927(e *py.Eval, ctx variables) string {
	return ""
}
func value16928(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["download_target"], "string")
}
func typed16928(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["download_target"], "string")
}
func texts16928(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["download_target"], "string")
}
func text16928(e *py.Eval, ctx variables) string {
	return ""
}
func value16929(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["download_target"], "number")
}
func typed16929(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["download_target"], "number")
}
func texts16929(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["download_target"], "number")
}
func text16929(e *py.Eval, ctx variables) string {
	return ""
}
func value16930(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["download_target"], "boolean")
}
func typed16930(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["download_target"], "boolean")
}
func texts16930(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["download_target"], "boolean")
}
func text16930(e *py.Eval, ctx variables) string {
	return ""
}
func value16931(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["download_target"], "integer")
}
func typed16931(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["download_target"], "integer")
}
func texts16931(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["download_target"], "integer")
}
func text16931(e *py.Eval, ctx variables) string {
	return ""
}
func value16932(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed16932(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts16932(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text16932(e *py.Eval, ctx variables) string {
	return ""
}
func value16933(e *py.Eval, ctx variables) py.Value {
	return py.Str("False")
}
func typed16933(e *py.Eval, ctx variables) py.Value {
	return py.Str("False")
}
func texts16933(e *py.Eval, ctx variables) py.Value {
	return py.Str("False")
}
func text16933(e *py.Eval, ctx variables) string {
	return ""
}
func value16934(e *py.Eval, ctx variables) py.Value {
	return py.Str("False")
}
func typed16934(e *py.Eval, ctx variables) py.Value {
	return py.Str("False")
}
func texts16934(e *py.Eval, ctx variables) py.Value {
	return py.Str("False")
}
func text16934(e *py.Eval, ctx variables) string {
	return ""
}
func value16935(e *py.Eval, ctx variables) py.Value {
	return py.Str("False")
}
func typed16935(e *py.Eval, ctx variables) py.Value {
	return py.Str("False")
}
func texts16935(e *py.Eval, ctx variables) py.Value {
	return py.Str("False")
}
func text16935(e *py.Eval, ctx variables) string {
	return ""
}
func value16936(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func typed16936(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func texts16936(e *py.Eval, ctx variables) py.Value {
	return py.False
}
func text16936(e *py.Eval, ctx variables) string {
	return ""
}
func value16937(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(e.Max(py.OrElse(ctx["config"].Member("replication_start_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P180D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P180D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P180D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P180D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed16937(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(e.Max(py.OrElse(ctx["config"].Member("replication_start_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P180D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P180D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P180D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P180D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts16937(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(e.Max(py.Str(ctx["config"].Member("replication_start_date").Text()), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P180D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P180D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P180D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text16937(e *py.Eval, ctx variables) string {
	return ""
}
func value16938(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(e.Max(py.OrElse(ctx["config"].Member("replication_start_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P180D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P180D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P180D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P180D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed16938(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(e.Max(py.OrElse(ctx["config"].Member("replication_start_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P180D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P180D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P180D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P180D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts16938(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(e.Max(py.Str(ctx["config"].Member("replication_start_date").Text()), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P180D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P180D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P180D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text16938(e *py.Eval, ctx variables) string {
	return ""
}
func value16939(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(e.Max(py.OrElse(ctx["config"].Member("replication_start_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P180D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P180D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P180D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P180D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func typed16939(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(e.Max(py.OrElse(ctx["config"].Member("replication_start_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P180D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P180D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P180D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P180D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func texts16939(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(e.Max(py.Str(ctx["config"].Member("replication_start_date").Text()), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P180D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P180D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P180D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func text16939(e *py.Eval, ctx variables) string {
	return ""
}
func value16940(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Max(py.OrElse(ctx["config"].Member("replication_start_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P180D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P180D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"string",
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P180D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P180D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed16940(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Max(py.OrElse(ctx["config"].Member("replication_start_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P180D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P180D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"string",
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P180D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P180D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts16940(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Max(py.Str(ctx["config"].Member("replication_start_date").Text()), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P180D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"string",
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P180D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P180D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text16940(e *py.Eval, ctx variables) string {
	return ""
}
func value16941(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Max(py.OrElse(ctx["config"].Member("replication_start_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P180D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P180D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"number",
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P180D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P180D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed16941(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Max(py.OrElse(ctx["config"].Member("replication_start_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P180D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P180D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"number",
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P180D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P180D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts16941(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Max(py.Str(ctx["config"].Member("replication_start_date").Text()), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P180D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"number",
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P180D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P180D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text16941(e *py.Eval, ctx variables) string {
	return ""
}
func value16942(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Max(py.OrElse(ctx["config"].Member("replication_start_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P180D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P180D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"integer",
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P180D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P180D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed16942(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Max(py.OrElse(ctx["config"].Member("replication_start_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P180D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P180D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"integer",
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P180D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P180D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts16942(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Max(py.Str(ctx["config"].Member("replication_start_date").Text()), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P180D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"integer",
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P180D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P180D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text16942(e *py.Eval, ctx variables) string {
	return ""
}
func value16943(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Max(py.OrElse(ctx["config"].Member("replication_start_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P180D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P180D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"boolean",
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P180D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P180D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed16943(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Max(py.OrElse(ctx["config"].Member("replication_start_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P180D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P180D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"boolean",
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P180D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P180D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts16943(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Max(py.Str(ctx["config"].Member("replication_start_date").Text()), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P180D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"boolean",
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P180D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P180D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text16943(e *py.Eval, ctx variables) string {
	return ""
}
func value16944(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(e.Max(py.OrElse(ctx["config"].Member("replication_start_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P730D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P730D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P730D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P730D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed16944(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(e.Max(py.OrElse(ctx["config"].Member("replication_start_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P730D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P730D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P730D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P730D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts16944(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(e.Max(py.Str(ctx["config"].Member("replication_start_date").Text()), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P730D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P730D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P730D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text16944(e *py.Eval, ctx variables) string {
	return ""
}
func value16945(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(e.Max(py.OrElse(ctx["config"].Member("replication_start_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P730D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P730D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P730D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P730D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed16945(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(e.Max(py.OrElse(ctx["config"].Member("replication_start_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P730D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P730D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P730D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P730D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts16945(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(e.Max(py.Str(ctx["config"].Member("replication_start_date").Text()), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P730D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P730D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P730D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text16945(e *py.Eval, ctx variables) string {
	return ""
}
func value16946(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(e.Max(py.OrElse(ctx["config"].Member("replication_start_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P730D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P730D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P730D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P730D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func typed16946(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(e.Max(py.OrElse(ctx["config"].Member("replication_start_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P730D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P730D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P730D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P730D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func texts16946(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(e.Max(py.Str(ctx["config"].Member("replication_start_date").Text()), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P730D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P730D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P730D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func text16946(e *py.Eval, ctx variables) string {
	return ""
}
func value16947(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Max(py.OrElse(ctx["config"].Member("replication_start_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P730D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P730D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"number",
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P730D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P730D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed16947(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Max(py.OrElse(ctx["config"].Member("replication_start_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P730D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P730D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"number",
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P730D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P730D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts16947(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Max(py.Str(ctx["config"].Member("replication_start_date").Text()), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P730D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"number",
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P730D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P730D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text16947(e *py.Eval, ctx variables) string {
	return ""
}
func value16948(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Max(py.OrElse(ctx["config"].Member("replication_start_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P730D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P730D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"string",
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P730D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P730D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed16948(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Max(py.OrElse(ctx["config"].Member("replication_start_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P730D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P730D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"string",
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P730D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P730D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts16948(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Max(py.Str(ctx["config"].Member("replication_start_date").Text()), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P730D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"string",
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P730D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P730D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text16948(e *py.Eval, ctx variables) string {
	return ""
}
func value16949(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Max(py.OrElse(ctx["config"].Member("replication_start_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P730D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P730D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"boolean",
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P730D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P730D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed16949(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Max(py.OrElse(ctx["config"].Member("replication_start_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P730D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P730D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"boolean",
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P730D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P730D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts16949(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Max(py.Str(ctx["config"].Member("replication_start_date").Text()), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P730D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"boolean",
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P730D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P730D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text16949(e *py.Eval, ctx variables) string {
	return ""
}
func value16950(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Max(py.OrElse(ctx["config"].Member("replication_start_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P730D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P730D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"integer",
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P730D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P730D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed16950(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Max(py.OrElse(ctx["config"].Member("replication_start_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P730D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P730D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"integer",
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P730D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P730D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts16950(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Max(py.Str(ctx["config"].Member("replication_start_date").Text()), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P730D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"integer",
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P730D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P730D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text16950(e *py.Eval, ctx variables) string {
	return ""
}
func value16951(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(e.Max(py.OrElse(ctx["config"].Member("replication_start_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P90D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P90D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed16951(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(e.Max(py.OrElse(ctx["config"].Member("replication_start_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P90D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P90D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts16951(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(e.Max(py.Str(ctx["config"].Member("replication_start_date").Text()), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P90D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P90D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text16951(e *py.Eval, ctx variables) string {
	return ""
}
func value16952(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(e.Max(py.OrElse(ctx["config"].Member("replication_start_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P90D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P90D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed16952(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(e.Max(py.OrElse(ctx["config"].Member("replication_start_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P90D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P90D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts16952(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(e.Max(py.Str(ctx["config"].Member("replication_start_date").Text()), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P90D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P90D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text16952(e *py.Eval, ctx variables) string {
	return ""
}
func value16953(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(e.Max(py.OrElse(ctx["config"].Member("replication_start_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P90D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P90D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func typed16953(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(e.Max(py.OrElse(ctx["config"].Member("replication_start_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P90D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P90D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func texts16953(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(e.Max(py.Str(ctx["config"].Member("replication_start_date").Text()), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P90D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P90D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func text16953(e *py.Eval, ctx variables) string {
	return ""
}
func value16954(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Max(py.OrElse(ctx["config"].Member("replication_start_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"string",
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P90D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P90D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed16954(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Max(py.OrElse(ctx["config"].Member("replication_start_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"string",
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P90D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P90D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts16954(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Max(py.Str(ctx["config"].Member("replication_start_date").Text()), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"string",
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P90D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P90D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text16954(e *py.Eval, ctx variables) string {
	return ""
}
func value16955(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Max(py.OrElse(ctx["config"].Member("replication_start_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"integer",
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P90D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P90D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed16955(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Max(py.OrElse(ctx["config"].Member("replication_start_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"integer",
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P90D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P90D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts16955(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Max(py.Str(ctx["config"].Member("replication_start_date").Text()), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"integer",
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P90D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P90D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text16955(e *py.Eval, ctx variables) string {
	return ""
}
func value16956(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Max(py.OrElse(ctx["config"].Member("replication_start_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"number",
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P90D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P90D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed16956(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Max(py.OrElse(ctx["config"].Member("replication_start_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"number",
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P90D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P90D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts16956(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Max(py.Str(ctx["config"].Member("replication_start_date").Text()), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P90D"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"number",
		"{{ format_datetime( max(config.get('replication_start_date', (now_utc() - duration('P90D')).strftime('%Y-%m-%dT%H:%M:%SZ') ), (now_utc() - duration('P90D')).strftime('%Y-%m-%dT%H:%M:%SZ')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text16956(e *py.Eval, ctx variables) string {
	return ""
}
func value16957(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(py.Str("1704164645"), py.Str("%Y-%m-%d"), py.Str("%s")),
		"{{ format_datetime('1704164645', '%Y-%m-%d', '%s') }}",
	)
}
func typed16957(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(py.Str("1704164645"), py.Str("%Y-%m-%d"), py.Str("%s")),
		"{{ format_datetime('1704164645', '%Y-%m-%d', '%s') }}",
	)
}
func texts16957(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(py.Str("1704164645"), py.Str("%Y-%m-%d"), py.Str("%s")),
		"{{ format_datetime('1704164645', '%Y-%m-%d', '%s') }}",
	)
}
func text16957(e *py.Eval, ctx variables) string {
	return ""
}
func value16958(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(py.Str("1704164645"), py.Str("%Y-%m-%d"), py.Str("%s")),
		"{{ format_datetime('1704164645', '%Y-%m-%d', '%s') }}",
	)
}
func typed16958(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(py.Str("1704164645"), py.Str("%Y-%m-%d"), py.Str("%s")),
		"{{ format_datetime('1704164645', '%Y-%m-%d', '%s') }}",
	)
}
func texts16958(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(py.Str("1704164645"), py.Str("%Y-%m-%d"), py.Str("%s")),
		"{{ format_datetime('1704164645', '%Y-%m-%d', '%s') }}",
	)
}
func text16958(e *py.Eval, ctx variables) string {
	return ""
}
func value16959(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(py.Str("1704164645"), py.Str("%Y-%m-%d"), py.Str("%s")),
		"{{ format_datetime('1704164645', '%Y-%m-%d', '%s') }}",
	).Text())
}
func typed16959(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(py.Str("1704164645"), py.Str("%Y-%m-%d"), py.Str("%s")),
		"{{ format_datetime('1704164645', '%Y-%m-%d', '%s') }}",
	).Text())
}
func texts16959(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(py.Str("1704164645"), py.Str("%Y-%m-%d"), py.Str("%s")),
		"{{ format_datetime('1704164645', '%Y-%m-%d', '%s') }}",
	).Text())
}
func text16959(e *py.Eval, ctx variables) string {
	return ""
}
func value16960(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str("1704164645"), py.Str("%Y-%m-%d"), py.Str("%s")),
		"number",
		"{{ format_datetime('1704164645', '%Y-%m-%d', '%s') }}",
	)
}
func typed16960(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str("1704164645"), py.Str("%Y-%m-%d"), py.Str("%s")),
		"number",
		"{{ format_datetime('1704164645', '%Y-%m-%d', '%s') }}",
	)
}
func texts16960(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str("1704164645"), py.Str("%Y-%m-%d"), py.Str("%s")),
		"number",
		"{{ format_datetime('1704164645', '%Y-%m-%d', '%s') }}",
	)
}
func text16960(e *py.Eval, ctx variables) string {
	return ""
}
func value16961(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str("1704164645"), py.Str("%Y-%m-%d"), py.Str("%s")),
		"boolean",
		"{{ format_datetime('1704164645', '%Y-%m-%d', '%s') }}",
	)
}
func typed16961(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str("1704164645"), py.Str("%Y-%m-%d"), py.Str("%s")),
		"boolean",
		"{{ format_datetime('1704164645', '%Y-%m-%d', '%s') }}",
	)
}
func texts16961(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str("1704164645"), py.Str("%Y-%m-%d"), py.Str("%s")),
		"boolean",
		"{{ format_datetime('1704164645', '%Y-%m-%d', '%s') }}",
	)
}
func text16961(e *py.Eval, ctx variables) string {
	return ""
}
func value16962(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(py.Str("2024-01-02T03:04:05Z"), py.Str("%Y%m%d"), py.None),
		"{{ format_datetime('2024-01-02T03:04:05Z', '%Y%m%d') }}",
	)
}
func typed16962(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(py.Str("2024-01-02T03:04:05Z"), py.Str("%Y%m%d"), py.None),
		"{{ format_datetime('2024-01-02T03:04:05Z', '%Y%m%d') }}",
	)
}
func texts16962(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(py.Str("2024-01-02T03:04:05Z"), py.Str("%Y%m%d"), py.None),
		"{{ format_datetime('2024-01-02T03:04:05Z', '%Y%m%d') }}",
	)
}
func text16962(e *py.Eval, ctx variables) string {
	return ""
}
func value16963(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(py.Str("2024-01-02T03:04:05Z"), py.Str("%Y%m%d"), py.None),
		"{{ format_datetime('2024-01-02T03:04:05Z', '%Y%m%d') }}",
	)
}
func typed16963(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(py.Str("2024-01-02T03:04:05Z"), py.Str("%Y%m%d"), py.None),
		"{{ format_datetime('2024-01-02T03:04:05Z', '%Y%m%d') }}",
	)
}
func texts16963(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(py.Str("2024-01-02T03:04:05Z"), py.Str("%Y%m%d"), py.None),
		"{{ format_datetime('2024-01-02T03:04:05Z', '%Y%m%d') }}",
	)
}
func text16963(e *py.Eval, ctx variables) string {
	return ""
}
func value16964(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(py.Str("2024-01-02T03:04:05Z"), py.Str("%Y%m%d"), py.None),
		"{{ format_datetime('2024-01-02T03:04:05Z', '%Y%m%d') }}",
	).Text())
}
func typed16964(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(py.Str("2024-01-02T03:04:05Z"), py.Str("%Y%m%d"), py.None),
		"{{ format_datetime('2024-01-02T03:04:05Z', '%Y%m%d') }}",
	).Text())
}
func texts16964(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(py.Str("2024-01-02T03:04:05Z"), py.Str("%Y%m%d"), py.None),
		"{{ format_datetime('2024-01-02T03:04:05Z', '%Y%m%d') }}",
	).Text())
}
func text16964(e *py.Eval, ctx variables) string {
	return ""
}
func value16965(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str("2024-01-02T03:04:05Z"), py.Str("%Y%m%d"), py.None),
		"boolean",
		"{{ format_datetime('2024-01-02T03:04:05Z', '%Y%m%d') }}",
	)
}
func typed16965(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str("2024-01-02T03:04:05Z"), py.Str("%Y%m%d"), py.None),
		"boolean",
		"{{ format_datetime('2024-01-02T03:04:05Z', '%Y%m%d') }}",
	)
}
func texts16965(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str("2024-01-02T03:04:05Z"), py.Str("%Y%m%d"), py.None),
		"boolean",
		"{{ format_datetime('2024-01-02T03:04:05Z', '%Y%m%d') }}",
	)
}
func text16965(e *py.Eval, ctx variables) string {
	return ""
}
func value16966(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(e.If(ctx["config"].Member("start_date").Truth(), func() py.Value { return ctx["config"].Member("start_date") }, func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("P1Y"))) }), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime((config.start_date if config.start_date else now_utc() - duration('P1Y')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed16966(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(e.If(ctx["config"].Member("start_date").Truth(), func() py.Value { return ctx["config"].Member("start_date") }, func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("P1Y"))) }), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime((config.start_date if config.start_date else now_utc() - duration('P1Y')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts16966(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(e.If(ctx["config"].Member("start_date").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("start_date").Text()) }, func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("P1Y"))) }), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime((config.start_date if config.start_date else now_utc() - duration('P1Y')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text16966(e *py.Eval, ctx variables) string {
	return ""
}
func value16967(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(e.If(ctx["config"].Member("start_date").Truth(), func() py.Value { return ctx["config"].Member("start_date") }, func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("P1Y"))) }), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime((config.start_date if config.start_date else now_utc() - duration('P1Y')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed16967(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(e.If(ctx["config"].Member("start_date").Truth(), func() py.Value { return ctx["config"].Member("start_date") }, func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("P1Y"))) }), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime((config.start_date if config.start_date else now_utc() - duration('P1Y')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts16967(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(e.If(ctx["config"].Member("start_date").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("start_date").Text()) }, func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("P1Y"))) }), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime((config.start_date if config.start_date else now_utc() - duration('P1Y')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text16967(e *py.Eval, ctx variables) string {
	return ""
}
func value16968(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(e.If(ctx["config"].Member("start_date").Truth(), func() py.Value { return ctx["config"].Member("start_date") }, func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("P1Y"))) }), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime((config.start_date if config.start_date else now_utc() - duration('P1Y')), '%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func typed16968(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(e.If(ctx["config"].Member("start_date").Truth(), func() py.Value { return ctx["config"].Member("start_date") }, func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("P1Y"))) }), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime((config.start_date if config.start_date else now_utc() - duration('P1Y')), '%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func texts16968(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(e.If(ctx["config"].Member("start_date").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("start_date").Text()) }, func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("P1Y"))) }), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime((config.start_date if config.start_date else now_utc() - duration('P1Y')), '%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func text16968(e *py.Eval, ctx variables) string {
	return ""
}
func value16969(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.If(ctx["config"].Member("start_date").Truth(), func() py.Value { return ctx["config"].Member("start_date") }, func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("P1Y"))) }), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"integer",
		"{{ format_datetime((config.start_date if config.start_date else now_utc() - duration('P1Y')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed16969(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.If(ctx["config"].Member("start_date").Truth(), func() py.Value { return ctx["config"].Member("start_date") }, func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("P1Y"))) }), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"integer",
		"{{ format_datetime((config.start_date if config.start_date else now_utc() - duration('P1Y')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts16969(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.If(ctx["config"].Member("start_date").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("start_date").Text()) }, func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("P1Y"))) }), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"integer",
		"{{ format_datetime((config.start_date if config.start_date else now_utc() - duration('P1Y')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text16969(e *py.Eval, ctx variables) string {
	return ""
}
func value16970(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.If(ctx["config"].Member("start_date").Truth(), func() py.Value { return ctx["config"].Member("start_date") }, func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("P1Y"))) }), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"boolean",
		"{{ format_datetime((config.start_date if config.start_date else now_utc() - duration('P1Y')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed16970(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.If(ctx["config"].Member("start_date").Truth(), func() py.Value { return ctx["config"].Member("start_date") }, func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("P1Y"))) }), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"boolean",
		"{{ format_datetime((config.start_date if config.start_date else now_utc() - duration('P1Y')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts16970(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.If(ctx["config"].Member("start_date").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("start_date").Text()) }, func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("P1Y"))) }), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"boolean",
		"{{ format_datetime((config.start_date if config.start_date else now_utc() - duration('P1Y')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text16970(e *py.Eval, ctx variables) string {
	return ""
}
func value16971(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.If(ctx["config"].Member("start_date").Truth(), func() py.Value { return ctx["config"].Member("start_date") }, func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("P1Y"))) }), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"number",
		"{{ format_datetime((config.start_date if config.start_date else now_utc() - duration('P1Y')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed16971(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.If(ctx["config"].Member("start_date").Truth(), func() py.Value { return ctx["config"].Member("start_date") }, func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("P1Y"))) }), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"number",
		"{{ format_datetime((config.start_date if config.start_date else now_utc() - duration('P1Y')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts16971(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.If(ctx["config"].Member("start_date").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("start_date").Text()) }, func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("P1Y"))) }), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"number",
		"{{ format_datetime((config.start_date if config.start_date else now_utc() - duration('P1Y')), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text16971(e *py.Eval, ctx variables) string {
	return ""
}
func value16972(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(e.Add(e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return e.StrToDatetime(py.OrNone(ctx["config"].Member("end_date"))) }, func() py.Value { return e.NowUTC() }), e.Duration(py.Str("P1D"))), py.Str("%Y-%m-%d %H:%M:%S"), py.None),
		"{{ format_datetime((str_to_datetime(config.get('end_date')) if config.get('end_date') else now_utc()) + duration('P1D'), '%Y-%m-%d %H:%M:%S') }}",
	)
}
func typed16972(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(e.Add(e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return e.StrToDatetime(py.OrNone(ctx["config"].Member("end_date"))) }, func() py.Value { return e.NowUTC() }), e.Duration(py.Str("P1D"))), py.Str("%Y-%m-%d %H:%M:%S"), py.None),
		"{{ format_datetime((str_to_datetime(config.get('end_date')) if config.get('end_date') else now_utc()) + duration('P1D'), '%Y-%m-%d %H:%M:%S') }}",
	)
}
func texts16972(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(e.Add(e.If(ctx["config"].Member("end_date").Text() != "", func() py.Value { return e.StrToDatetime(py.Str(ctx["config"].Member("end_date").Text())) }, func() py.Value { return e.NowUTC() }), e.Duration(py.Str("P1D"))), py.Str("%Y-%m-%d %H:%M:%S"), py.None),
		"{{ format_datetime((str_to_datetime(config.get('end_date')) if config.get('end_date') else now_utc()) + duration('P1D'), '%Y-%m-%d %H:%M:%S') }}",
	)
}
func text16972(e *py.Eval, ctx variables) string {
	return ""
}
func value16973(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(e.Add(e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return e.StrToDatetime(py.OrNone(ctx["config"].Member("end_date"))) }, func() py.Value { return e.NowUTC() }), e.Duration(py.Str("P1D"))), py.Str("%Y-%m-%d %H:%M:%S"), py.None),
		"{{ format_datetime((str_to_datetime(config.get('end_date')) if config.get('end_date') else now_utc()) + duration('P1D'), '%Y-%m-%d %H:%M:%S') }}",
	)
}
func typed16973(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(e.Add(e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return e.StrToDatetime(py.OrNone(ctx["config"].Member("end_date"))) }, func() py.Value { return e.NowUTC() }), e.Duration(py.Str("P1D"))), py.Str("%Y-%m-%d %H:%M:%S"), py.None),
		"{{ format_datetime((str_to_datetime(config.get('end_date')) if config.get('end_date') else now_utc()) + duration('P1D'), '%Y-%m-%d %H:%M:%S') }}",
	)
}
func texts16973(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(e.Add(e.If(ctx["config"].Member("end_date").Text() != "", func() py.Value { return e.StrToDatetime(py.Str(ctx["config"].Member("end_date").Text())) }, func() py.Value { return e.NowUTC() }), e.Duration(py.Str("P1D"))), py.Str("%Y-%m-%d %H:%M:%S"), py.None),
		"{{ format_datetime((str_to_datetime(config.get('end_date')) if config.get('end_date') else now_utc()) + duration('P1D'), '%Y-%m-%d %H:%M:%S') }}",
	)
}
func text16973(e *py.Eval, ctx variables) string {
	return ""
}
func value16974(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(e.Add(e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return e.StrToDatetime(py.OrNone(ctx["config"].Member("end_date"))) }, func() py.Value { return e.NowUTC() }), e.Duration(py.Str("P1D"))), py.Str("%Y-%m-%d %H:%M:%S"), py.None),
		"{{ format_datetime((str_to_datetime(config.get('end_date')) if config.get('end_date') else now_utc()) + duration('P1D'), '%Y-%m-%d %H:%M:%S') }}",
	).Text())
}
func typed16974(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(e.Add(e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return e.StrToDatetime(py.OrNone(ctx["config"].Member("end_date"))) }, func() py.Value { return e.NowUTC() }), e.Duration(py.Str("P1D"))), py.Str("%Y-%m-%d %H:%M:%S"), py.None),
		"{{ format_datetime((str_to_datetime(config.get('end_date')) if config.get('end_date') else now_utc()) + duration('P1D'), '%Y-%m-%d %H:%M:%S') }}",
	).Text())
}
func texts16974(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(e.Add(e.If(ctx["config"].Member("end_date").Text() != "", func() py.Value { return e.StrToDatetime(py.Str(ctx["config"].Member("end_date").Text())) }, func() py.Value { return e.NowUTC() }), e.Duration(py.Str("P1D"))), py.Str("%Y-%m-%d %H:%M:%S"), py.None),
		"{{ format_datetime((str_to_datetime(config.get('end_date')) if config.get('end_date') else now_utc()) + duration('P1D'), '%Y-%m-%d %H:%M:%S') }}",
	).Text())
}
func text16974(e *py.Eval, ctx variables) string {
	return ""
}
func value16975(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Add(e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return e.StrToDatetime(py.OrNone(ctx["config"].Member("end_date"))) }, func() py.Value { return e.NowUTC() }), e.Duration(py.Str("P1D"))), py.Str("%Y-%m-%d %H:%M:%S"), py.None),
		"string",
		"{{ format_datetime((str_to_datetime(config.get('end_date')) if config.get('end_date') else now_utc()) + duration('P1D'), '%Y-%m-%d %H:%M:%S') }}",
	)
}
func typed16975(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Add(e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return e.StrToDatetime(py.OrNone(ctx["config"].Member("end_date"))) }, func() py.Value { return e.NowUTC() }), e.Duration(py.Str("P1D"))), py.Str("%Y-%m-%d %H:%M:%S"), py.None),
		"string",
		"{{ format_datetime((str_to_datetime(config.get('end_date')) if config.get('end_date') else now_utc()) + duration('P1D'), '%Y-%m-%d %H:%M:%S') }}",
	)
}
func texts16975(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Add(e.If(ctx["config"].Member("end_date").Text() != "", func() py.Value { return e.StrToDatetime(py.Str(ctx["config"].Member("end_date").Text())) }, func() py.Value { return e.NowUTC() }), e.Duration(py.Str("P1D"))), py.Str("%Y-%m-%d %H:%M:%S"), py.None),
		"string",
		"{{ format_datetime((str_to_datetime(config.get('end_date')) if config.get('end_date') else now_utc()) + duration('P1D'), '%Y-%m-%d %H:%M:%S') }}",
	)
}
func text16975(e *py.Eval, ctx variables) string {
	return ""
}
func value16976(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Add(e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return e.StrToDatetime(py.OrNone(ctx["config"].Member("end_date"))) }, func() py.Value { return e.NowUTC() }), e.Duration(py.Str("P1D"))), py.Str("%Y-%m-%d %H:%M:%S"), py.None),
		"boolean",
		"{{ format_datetime((str_to_datetime(config.get('end_date')) if config.get('end_date') else now_utc()) + duration('P1D'), '%Y-%m-%d %H:%M:%S') }}",
	)
}
func typed16976(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Add(e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return e.StrToDatetime(py.OrNone(ctx["config"].Member("end_date"))) }, func() py.Value { return e.NowUTC() }), e.Duration(py.Str("P1D"))), py.Str("%Y-%m-%d %H:%M:%S"), py.None),
		"boolean",
		"{{ format_datetime((str_to_datetime(config.get('end_date')) if config.get('end_date') else now_utc()) + duration('P1D'), '%Y-%m-%d %H:%M:%S') }}",
	)
}
func texts16976(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Add(e.If(ctx["config"].Member("end_date").Text() != "", func() py.Value { return e.StrToDatetime(py.Str(ctx["config"].Member("end_date").Text())) }, func() py.Value { return e.NowUTC() }), e.Duration(py.Str("P1D"))), py.Str("%Y-%m-%d %H:%M:%S"), py.None),
		"boolean",
		"{{ format_datetime((str_to_datetime(config.get('end_date')) if config.get('end_date') else now_utc()) + duration('P1D'), '%Y-%m-%d %H:%M:%S') }}",
	)
}
func text16976(e *py.Eval, ctx variables) string {
	return ""
}
func value16977(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Add(e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return e.StrToDatetime(py.OrNone(ctx["config"].Member("end_date"))) }, func() py.Value { return e.NowUTC() }), e.Duration(py.Str("P1D"))), py.Str("%Y-%m-%d %H:%M:%S"), py.None),
		"number",
		"{{ format_datetime((str_to_datetime(config.get('end_date')) if config.get('end_date') else now_utc()) + duration('P1D'), '%Y-%m-%d %H:%M:%S') }}",
	)
}
func typed16977(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Add(e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return e.StrToDatetime(py.OrNone(ctx["config"].Member("end_date"))) }, func() py.Value { return e.NowUTC() }), e.Duration(py.Str("P1D"))), py.Str("%Y-%m-%d %H:%M:%S"), py.None),
		"number",
		"{{ format_datetime((str_to_datetime(config.get('end_date')) if config.get('end_date') else now_utc()) + duration('P1D'), '%Y-%m-%d %H:%M:%S') }}",
	)
}
func texts16977(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Add(e.If(ctx["config"].Member("end_date").Text() != "", func() py.Value { return e.StrToDatetime(py.Str(ctx["config"].Member("end_date").Text())) }, func() py.Value { return e.NowUTC() }), e.Duration(py.Str("P1D"))), py.Str("%Y-%m-%d %H:%M:%S"), py.None),
		"number",
		"{{ format_datetime((str_to_datetime(config.get('end_date')) if config.get('end_date') else now_utc()) + duration('P1D'), '%Y-%m-%d %H:%M:%S') }}",
	)
}
func text16977(e *py.Eval, ctx variables) string {
	return ""
}
func value16978(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Add(e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return e.StrToDatetime(py.OrNone(ctx["config"].Member("end_date"))) }, func() py.Value { return e.NowUTC() }), e.Duration(py.Str("P1D"))), py.Str("%Y-%m-%d %H:%M:%S"), py.None),
		"integer",
		"{{ format_datetime((str_to_datetime(config.get('end_date')) if config.get('end_date') else now_utc()) + duration('P1D'), '%Y-%m-%d %H:%M:%S') }}",
	)
}
func typed16978(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Add(e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return e.StrToDatetime(py.OrNone(ctx["config"].Member("end_date"))) }, func() py.Value { return e.NowUTC() }), e.Duration(py.Str("P1D"))), py.Str("%Y-%m-%d %H:%M:%S"), py.None),
		"integer",
		"{{ format_datetime((str_to_datetime(config.get('end_date')) if config.get('end_date') else now_utc()) + duration('P1D'), '%Y-%m-%d %H:%M:%S') }}",
	)
}
func texts16978(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Add(e.If(ctx["config"].Member("end_date").Text() != "", func() py.Value { return e.StrToDatetime(py.Str(ctx["config"].Member("end_date").Text())) }, func() py.Value { return e.NowUTC() }), e.Duration(py.Str("P1D"))), py.Str("%Y-%m-%d %H:%M:%S"), py.None),
		"integer",
		"{{ format_datetime((str_to_datetime(config.get('end_date')) if config.get('end_date') else now_utc()) + duration('P1D'), '%Y-%m-%d %H:%M:%S') }}",
	)
}
func text16978(e *py.Eval, ctx variables) string {
	return ""
}
func value16979(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str(e.Slice(e.FormatDatetime(e.If(py.OrNone(ctx["config"].Member("dispute_end_date")).Truth() && e.Le(e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.OrNone(ctx["config"].Member("dispute_end_date"))), func() py.Value { return py.OrNone(ctx["config"].Member("dispute_end_date")) }, func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("PT30M"))) }), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None), py.Absent, py.Int(23), py.Absent).Text()+"Z"),
		"{{ format_datetime(config.get('dispute_end_date') if config.get('dispute_end_date') and day_delta(-180) <= config.get('dispute_end_date') else (now_utc() - duration('PT30M')), '%Y-%m-%dT%H:%M:%S.%fZ')[:23] + 'Z' }}",
	)
}
func typed16979(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str(e.Slice(e.FormatDatetime(e.If(py.OrNone(ctx["config"].Member("dispute_end_date")).Truth() && e.Le(e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.OrNone(ctx["config"].Member("dispute_end_date"))), func() py.Value { return py.OrNone(ctx["config"].Member("dispute_end_date")) }, func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("PT30M"))) }), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None), py.Absent, py.Int(23), py.Absent).Text()+"Z"),
		"{{ format_datetime(config.get('dispute_end_date') if config.get('dispute_end_date') and day_delta(-180) <= config.get('dispute_end_date') else (now_utc() - duration('PT30M')), '%Y-%m-%dT%H:%M:%S.%fZ')[:23] + 'Z' }}",
	)
}
func texts16979(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str(e.Slice(e.FormatDatetime(e.If(ctx["config"].Member("dispute_end_date").Text() != "" && e.Le(e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.Str(ctx["config"].Member("dispute_end_date").Text())), func() py.Value { return py.Str(ctx["config"].Member("dispute_end_date").Text()) }, func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("PT30M"))) }), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None), py.Absent, py.Int(23), py.Absent).Text()+"Z"),
		"{{ format_datetime(config.get('dispute_end_date') if config.get('dispute_end_date') and day_delta(-180) <= config.get('dispute_end_date') else (now_utc() - duration('PT30M')), '%Y-%m-%dT%H:%M:%S.%fZ')[:23] + 'Z' }}",
	)
}
func text16979(e *py.Eval, ctx variables) string {
	return ""
}
func value16980(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str(e.Slice(e.FormatDatetime(e.If(py.OrNone(ctx["config"].Member("dispute_end_date")).Truth() && e.Le(e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.OrNone(ctx["config"].Member("dispute_end_date"))), func() py.Value { return py.OrNone(ctx["config"].Member("dispute_end_date")) }, func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("PT30M"))) }), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None), py.Absent, py.Int(23), py.Absent).Text()+"Z"),
		"{{ format_datetime(config.get('dispute_end_date') if config.get('dispute_end_date') and day_delta(-180) <= config.get('dispute_end_date') else (now_utc() - duration('PT30M')), '%Y-%m-%dT%H:%M:%S.%fZ')[:23] + 'Z' }}",
	)
}
func typed16980(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str(e.Slice(e.FormatDatetime(e.If(py.OrNone(ctx["config"].Member("dispute_end_date")).Truth() && e.Le(e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.OrNone(ctx["config"].Member("dispute_end_date"))), func() py.Value { return py.OrNone(ctx["config"].Member("dispute_end_date")) }, func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("PT30M"))) }), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None), py.Absent, py.Int(23), py.Absent).Text()+"Z"),
		"{{ format_datetime(config.get('dispute_end_date') if config.get('dispute_end_date') and day_delta(-180) <= config.get('dispute_end_date') else (now_utc() - duration('PT30M')), '%Y-%m-%dT%H:%M:%S.%fZ')[:23] + 'Z' }}",
	)
}
func texts16980(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str(e.Slice(e.FormatDatetime(e.If(ctx["config"].Member("dispute_end_date").Text() != "" && e.Le(e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.Str(ctx["config"].Member("dispute_end_date").Text())), func() py.Value { return py.Str(ctx["config"].Member("dispute_end_date").Text()) }, func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("PT30M"))) }), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None), py.Absent, py.Int(23), py.Absent).Text()+"Z"),
		"{{ format_datetime(config.get('dispute_end_date') if config.get('dispute_end_date') and day_delta(-180) <= config.get('dispute_end_date') else (now_utc() - duration('PT30M')), '%Y-%m-%dT%H:%M:%S.%fZ')[:23] + 'Z' }}",
	)
}
func text16980(e *py.Eval, ctx variables) string {
	return ""
}
func value16981(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str(e.Slice(e.FormatDatetime(e.If(py.OrNone(ctx["config"].Member("dispute_end_date")).Truth() && e.Le(e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.OrNone(ctx["config"].Member("dispute_end_date"))), func() py.Value { return py.OrNone(ctx["config"].Member("dispute_end_date")) }, func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("PT30M"))) }), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None), py.Absent, py.Int(23), py.Absent).Text()+"Z"),
		"{{ format_datetime(config.get('dispute_end_date') if config.get('dispute_end_date') and day_delta(-180) <= config.get('dispute_end_date') else (now_utc() - duration('PT30M')), '%Y-%m-%dT%H:%M:%S.%fZ')[:23] + 'Z' }}",
	).Text())
}
func typed16981(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str(e.Slice(e.FormatDatetime(e.If(py.OrNone(ctx["config"].Member("dispute_end_date")).Truth() && e.Le(e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.OrNone(ctx["config"].Member("dispute_end_date"))), func() py.Value { return py.OrNone(ctx["config"].Member("dispute_end_date")) }, func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("PT30M"))) }), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None), py.Absent, py.Int(23), py.Absent).Text()+"Z"),
		"{{ format_datetime(config.get('dispute_end_date') if config.get('dispute_end_date') and day_delta(-180) <= config.get('dispute_end_date') else (now_utc() - duration('PT30M')), '%Y-%m-%dT%H:%M:%S.%fZ')[:23] + 'Z' }}",
	).Text())
}
func texts16981(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str(e.Slice(e.FormatDatetime(e.If(ctx["config"].Member("dispute_end_date").Text() != "" && e.Le(e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.Str(ctx["config"].Member("dispute_end_date").Text())), func() py.Value { return py.Str(ctx["config"].Member("dispute_end_date").Text()) }, func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("PT30M"))) }), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None), py.Absent, py.Int(23), py.Absent).Text()+"Z"),
		"{{ format_datetime(config.get('dispute_end_date') if config.get('dispute_end_date') and day_delta(-180) <= config.get('dispute_end_date') else (now_utc() - duration('PT30M')), '%Y-%m-%dT%H:%M:%S.%fZ')[:23] + 'Z' }}",
	).Text())
}
func text16981(e *py.Eval, ctx variables) string {
	return ""
}
func value16982(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(e.Slice(e.FormatDatetime(e.If(py.OrNone(ctx["config"].Member("dispute_end_date")).Truth() && e.Le(e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.OrNone(ctx["config"].Member("dispute_end_date"))), func() py.Value { return py.OrNone(ctx["config"].Member("dispute_end_date")) }, func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("PT30M"))) }), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None), py.Absent, py.Int(23), py.Absent).Text()+"Z"),
		"integer",
		"{{ format_datetime(config.get('dispute_end_date') if config.get('dispute_end_date') and day_delta(-180) <= config.get('dispute_end_date') else (now_utc() - duration('PT30M')), '%Y-%m-%dT%H:%M:%S.%fZ')[:23] + 'Z' }}",
	)
}
func typed16982(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(e.Slice(e.FormatDatetime(e.If(py.OrNone(ctx["config"].Member("dispute_end_date")).Truth() && e.Le(e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.OrNone(ctx["config"].Member("dispute_end_date"))), func() py.Value { return py.OrNone(ctx["config"].Member("dispute_end_date")) }, func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("PT30M"))) }), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None), py.Absent, py.Int(23), py.Absent).Text()+"Z"),
		"integer",
		"{{ format_datetime(config.get('dispute_end_date') if config.get('dispute_end_date') and day_delta(-180) <= config.get('dispute_end_date') else (now_utc() - duration('PT30M')), '%Y-%m-%dT%H:%M:%S.%fZ')[:23] + 'Z' }}",
	)
}
func texts16982(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(e.Slice(e.FormatDatetime(e.If(ctx["config"].Member("dispute_end_date").Text() != "" && e.Le(e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.Str(ctx["config"].Member("dispute_end_date").Text())), func() py.Value { return py.Str(ctx["config"].Member("dispute_end_date").Text()) }, func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("PT30M"))) }), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None), py.Absent, py.Int(23), py.Absent).Text()+"Z"),
		"integer",
		"{{ format_datetime(config.get('dispute_end_date') if config.get('dispute_end_date') and day_delta(-180) <= config.get('dispute_end_date') else (now_utc() - duration('PT30M')), '%Y-%m-%dT%H:%M:%S.%fZ')[:23] + 'Z' }}",
	)
}
func text16982(e *py.Eval, ctx variables) string {
	return ""
}
func value16983(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(e.Slice(e.FormatDatetime(e.If(py.OrNone(ctx["config"].Member("dispute_end_date")).Truth() && e.Le(e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.OrNone(ctx["config"].Member("dispute_end_date"))), func() py.Value { return py.OrNone(ctx["config"].Member("dispute_end_date")) }, func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("PT30M"))) }), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None), py.Absent, py.Int(23), py.Absent).Text()+"Z"),
		"boolean",
		"{{ format_datetime(config.get('dispute_end_date') if config.get('dispute_end_date') and day_delta(-180) <= config.get('dispute_end_date') else (now_utc() - duration('PT30M')), '%Y-%m-%dT%H:%M:%S.%fZ')[:23] + 'Z' }}",
	)
}
func typed16983(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(e.Slice(e.FormatDatetime(e.If(py.OrNone(ctx["config"].Member("dispute_end_date")).Truth() && e.Le(e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.OrNone(ctx["config"].Member("dispute_end_date"))), func() py.Value { return py.OrNone(ctx["config"].Member("dispute_end_date")) }, func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("PT30M"))) }), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None), py.Absent, py.Int(23), py.Absent).Text()+"Z"),
		"boolean",
		"{{ format_datetime(config.get('dispute_end_date') if config.get('dispute_end_date') and day_delta(-180) <= config.get('dispute_end_date') else (now_utc() - duration('PT30M')), '%Y-%m-%dT%H:%M:%S.%fZ')[:23] + 'Z' }}",
	)
}
func texts16983(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(e.Slice(e.FormatDatetime(e.If(ctx["config"].Member("dispute_end_date").Text() != "" && e.Le(e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.Str(ctx["config"].Member("dispute_end_date").Text())), func() py.Value { return py.Str(ctx["config"].Member("dispute_end_date").Text()) }, func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("PT30M"))) }), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None), py.Absent, py.Int(23), py.Absent).Text()+"Z"),
		"boolean",
		"{{ format_datetime(config.get('dispute_end_date') if config.get('dispute_end_date') and day_delta(-180) <= config.get('dispute_end_date') else (now_utc() - duration('PT30M')), '%Y-%m-%dT%H:%M:%S.%fZ')[:23] + 'Z' }}",
	)
}
func text16983(e *py.Eval, ctx variables) string {
	return ""
}
func value16984(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(e.Slice(e.FormatDatetime(e.If(py.OrNone(ctx["config"].Member("dispute_end_date")).Truth() && e.Le(e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.OrNone(ctx["config"].Member("dispute_end_date"))), func() py.Value { return py.OrNone(ctx["config"].Member("dispute_end_date")) }, func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("PT30M"))) }), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None), py.Absent, py.Int(23), py.Absent).Text()+"Z"),
		"string",
		"{{ format_datetime(config.get('dispute_end_date') if config.get('dispute_end_date') and day_delta(-180) <= config.get('dispute_end_date') else (now_utc() - duration('PT30M')), '%Y-%m-%dT%H:%M:%S.%fZ')[:23] + 'Z' }}",
	)
}
func typed16984(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(e.Slice(e.FormatDatetime(e.If(py.OrNone(ctx["config"].Member("dispute_end_date")).Truth() && e.Le(e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.OrNone(ctx["config"].Member("dispute_end_date"))), func() py.Value { return py.OrNone(ctx["config"].Member("dispute_end_date")) }, func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("PT30M"))) }), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None), py.Absent, py.Int(23), py.Absent).Text()+"Z"),
		"string",
		"{{ format_datetime(config.get('dispute_end_date') if config.get('dispute_end_date') and day_delta(-180) <= config.get('dispute_end_date') else (now_utc() - duration('PT30M')), '%Y-%m-%dT%H:%M:%S.%fZ')[:23] + 'Z' }}",
	)
}
func texts16984(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(e.Slice(e.FormatDatetime(e.If(ctx["config"].Member("dispute_end_date").Text() != "" && e.Le(e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.Str(ctx["config"].Member("dispute_end_date").Text())), func() py.Value { return py.Str(ctx["config"].Member("dispute_end_date").Text()) }, func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("PT30M"))) }), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None), py.Absent, py.Int(23), py.Absent).Text()+"Z"),
		"string",
		"{{ format_datetime(config.get('dispute_end_date') if config.get('dispute_end_date') and day_delta(-180) <= config.get('dispute_end_date') else (now_utc() - duration('PT30M')), '%Y-%m-%dT%H:%M:%S.%fZ')[:23] + 'Z' }}",
	)
}
func text16984(e *py.Eval, ctx variables) string {
	return ""
}
func value16985(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(e.Slice(e.FormatDatetime(e.If(py.OrNone(ctx["config"].Member("dispute_end_date")).Truth() && e.Le(e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.OrNone(ctx["config"].Member("dispute_end_date"))), func() py.Value { return py.OrNone(ctx["config"].Member("dispute_end_date")) }, func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("PT30M"))) }), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None), py.Absent, py.Int(23), py.Absent).Text()+"Z"),
		"number",
		"{{ format_datetime(config.get('dispute_end_date') if config.get('dispute_end_date') and day_delta(-180) <= config.get('dispute_end_date') else (now_utc() - duration('PT30M')), '%Y-%m-%dT%H:%M:%S.%fZ')[:23] + 'Z' }}",
	)
}
func typed16985(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(e.Slice(e.FormatDatetime(e.If(py.OrNone(ctx["config"].Member("dispute_end_date")).Truth() && e.Le(e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.OrNone(ctx["config"].Member("dispute_end_date"))), func() py.Value { return py.OrNone(ctx["config"].Member("dispute_end_date")) }, func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("PT30M"))) }), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None), py.Absent, py.Int(23), py.Absent).Text()+"Z"),
		"number",
		"{{ format_datetime(config.get('dispute_end_date') if config.get('dispute_end_date') and day_delta(-180) <= config.get('dispute_end_date') else (now_utc() - duration('PT30M')), '%Y-%m-%dT%H:%M:%S.%fZ')[:23] + 'Z' }}",
	)
}
func texts16985(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(e.Slice(e.FormatDatetime(e.If(ctx["config"].Member("dispute_end_date").Text() != "" && e.Le(e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.Str(ctx["config"].Member("dispute_end_date").Text())), func() py.Value { return py.Str(ctx["config"].Member("dispute_end_date").Text()) }, func() py.Value { return e.Sub(e.NowUTC(), e.Duration(py.Str("PT30M"))) }), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None), py.Absent, py.Int(23), py.Absent).Text()+"Z"),
		"number",
		"{{ format_datetime(config.get('dispute_end_date') if config.get('dispute_end_date') and day_delta(-180) <= config.get('dispute_end_date') else (now_utc() - duration('PT30M')), '%Y-%m-%dT%H:%M:%S.%fZ')[:23] + 'Z' }}",
	)
}
func text16985(e *py.Eval, ctx variables) string {
	return ""
}
func value16986(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str(e.Slice(e.FormatDatetime(e.If(py.OrNone(ctx["config"].Member("dispute_start_date")).Truth() && e.Le(e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.OrNone(ctx["config"].Member("dispute_start_date"))), func() py.Value { return py.OrNone(ctx["config"].Member("dispute_start_date")) }, func() py.Value { return e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")) }), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None), py.Absent, py.Int(23), py.Absent).Text()+"Z"),
		"{{ format_datetime(config.get('dispute_start_date') if config.get('dispute_start_date') and day_delta(-180) <= config.get('dispute_start_date') else day_delta(-180), '%Y-%m-%dT%H:%M:%S.%fZ')[:23] + 'Z' }}",
	)
}
func typed16986(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str(e.Slice(e.FormatDatetime(e.If(py.OrNone(ctx["config"].Member("dispute_start_date")).Truth() && e.Le(e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.OrNone(ctx["config"].Member("dispute_start_date"))), func() py.Value { return py.OrNone(ctx["config"].Member("dispute_start_date")) }, func() py.Value { return e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")) }), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None), py.Absent, py.Int(23), py.Absent).Text()+"Z"),
		"{{ format_datetime(config.get('dispute_start_date') if config.get('dispute_start_date') and day_delta(-180) <= config.get('dispute_start_date') else day_delta(-180), '%Y-%m-%dT%H:%M:%S.%fZ')[:23] + 'Z' }}",
	)
}
func texts16986(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str(e.Slice(e.FormatDatetime(e.If(ctx["config"].Member("dispute_start_date").Text() != "" && e.Le(e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.Str(ctx["config"].Member("dispute_start_date").Text())), func() py.Value { return py.Str(ctx["config"].Member("dispute_start_date").Text()) }, func() py.Value { return e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")) }), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None), py.Absent, py.Int(23), py.Absent).Text()+"Z"),
		"{{ format_datetime(config.get('dispute_start_date') if config.get('dispute_start_date') and day_delta(-180) <= config.get('dispute_start_date') else day_delta(-180), '%Y-%m-%dT%H:%M:%S.%fZ')[:23] + 'Z' }}",
	)
}
func text16986(e *py.Eval, ctx variables) string {
	return ""
}
func value16987(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str(e.Slice(e.FormatDatetime(e.If(py.OrNone(ctx["config"].Member("dispute_start_date")).Truth() && e.Le(e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.OrNone(ctx["config"].Member("dispute_start_date"))), func() py.Value { return py.OrNone(ctx["config"].Member("dispute_start_date")) }, func() py.Value { return e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")) }), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None), py.Absent, py.Int(23), py.Absent).Text()+"Z"),
		"{{ format_datetime(config.get('dispute_start_date') if config.get('dispute_start_date') and day_delta(-180) <= config.get('dispute_start_date') else day_delta(-180), '%Y-%m-%dT%H:%M:%S.%fZ')[:23] + 'Z' }}",
	)
}
func typed16987(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str(e.Slice(e.FormatDatetime(e.If(py.OrNone(ctx["config"].Member("dispute_start_date")).Truth() && e.Le(e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.OrNone(ctx["config"].Member("dispute_start_date"))), func() py.Value { return py.OrNone(ctx["config"].Member("dispute_start_date")) }, func() py.Value { return e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")) }), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None), py.Absent, py.Int(23), py.Absent).Text()+"Z"),
		"{{ format_datetime(config.get('dispute_start_date') if config.get('dispute_start_date') and day_delta(-180) <= config.get('dispute_start_date') else day_delta(-180), '%Y-%m-%dT%H:%M:%S.%fZ')[:23] + 'Z' }}",
	)
}
func texts16987(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str(e.Slice(e.FormatDatetime(e.If(ctx["config"].Member("dispute_start_date").Text() != "" && e.Le(e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.Str(ctx["config"].Member("dispute_start_date").Text())), func() py.Value { return py.Str(ctx["config"].Member("dispute_start_date").Text()) }, func() py.Value { return e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")) }), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None), py.Absent, py.Int(23), py.Absent).Text()+"Z"),
		"{{ format_datetime(config.get('dispute_start_date') if config.get('dispute_start_date') and day_delta(-180) <= config.get('dispute_start_date') else day_delta(-180), '%Y-%m-%dT%H:%M:%S.%fZ')[:23] + 'Z' }}",
	)
}
func text16987(e *py.Eval, ctx variables) string {
	return ""
}
func value16988(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str(e.Slice(e.FormatDatetime(e.If(py.OrNone(ctx["config"].Member("dispute_start_date")).Truth() && e.Le(e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.OrNone(ctx["config"].Member("dispute_start_date"))), func() py.Value { return py.OrNone(ctx["config"].Member("dispute_start_date")) }, func() py.Value { return e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")) }), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None), py.Absent, py.Int(23), py.Absent).Text()+"Z"),
		"{{ format_datetime(config.get('dispute_start_date') if config.get('dispute_start_date') and day_delta(-180) <= config.get('dispute_start_date') else day_delta(-180), '%Y-%m-%dT%H:%M:%S.%fZ')[:23] + 'Z' }}",
	).Text())
}
func typed16988(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str(e.Slice(e.FormatDatetime(e.If(py.OrNone(ctx["config"].Member("dispute_start_date")).Truth() && e.Le(e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.OrNone(ctx["config"].Member("dispute_start_date"))), func() py.Value { return py.OrNone(ctx["config"].Member("dispute_start_date")) }, func() py.Value { return e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")) }), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None), py.Absent, py.Int(23), py.Absent).Text()+"Z"),
		"{{ format_datetime(config.get('dispute_start_date') if config.get('dispute_start_date') and day_delta(-180) <= config.get('dispute_start_date') else day_delta(-180), '%Y-%m-%dT%H:%M:%S.%fZ')[:23] + 'Z' }}",
	).Text())
}
func texts16988(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str(e.Slice(e.FormatDatetime(e.If(ctx["config"].Member("dispute_start_date").Text() != "" && e.Le(e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.Str(ctx["config"].Member("dispute_start_date").Text())), func() py.Value { return py.Str(ctx["config"].Member("dispute_start_date").Text()) }, func() py.Value { return e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")) }), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None), py.Absent, py.Int(23), py.Absent).Text()+"Z"),
		"{{ format_datetime(config.get('dispute_start_date') if config.get('dispute_start_date') and day_delta(-180) <= config.get('dispute_start_date') else day_delta(-180), '%Y-%m-%dT%H:%M:%S.%fZ')[:23] + 'Z' }}",
	).Text())
}
func text16988(e *py.Eval, ctx variables) string {
	return ""
}
func value16989(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(e.Slice(e.FormatDatetime(e.If(py.OrNone(ctx["config"].Member("dispute_start_date")).Truth() && e.Le(e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.OrNone(ctx["config"].Member("dispute_start_date"))), func() py.Value { return py.OrNone(ctx["config"].Member("dispute_start_date")) }, func() py.Value { return e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")) }), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None), py.Absent, py.Int(23), py.Absent).Text()+"Z"),
		"integer",
		"{{ format_datetime(config.get('dispute_start_date') if config.get('dispute_start_date') and day_delta(-180) <= config.get('dispute_start_date') else day_delta(-180), '%Y-%m-%dT%H:%M:%S.%fZ')[:23] + 'Z' }}",
	)
}
func typed16989(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(e.Slice(e.FormatDatetime(e.If(py.OrNone(ctx["config"].Member("dispute_start_date")).Truth() && e.Le(e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.OrNone(ctx["config"].Member("dispute_start_date"))), func() py.Value { return py.OrNone(ctx["config"].Member("dispute_start_date")) }, func() py.Value { return e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")) }), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None), py.Absent, py.Int(23), py.Absent).Text()+"Z"),
		"integer",
		"{{ format_datetime(config.get('dispute_start_date') if config.get('dispute_start_date') and day_delta(-180) <= config.get('dispute_start_date') else day_delta(-180), '%Y-%m-%dT%H:%M:%S.%fZ')[:23] + 'Z' }}",
	)
}
func texts16989(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(e.Slice(e.FormatDatetime(e.If(ctx["config"].Member("dispute_start_date").Text() != "" && e.Le(e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.Str(ctx["config"].Member("dispute_start_date").Text())), func() py.Value { return py.Str(ctx["config"].Member("dispute_start_date").Text()) }, func() py.Value { return e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")) }), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None), py.Absent, py.Int(23), py.Absent).Text()+"Z"),
		"integer",
		"{{ format_datetime(config.get('dispute_start_date') if config.get('dispute_start_date') and day_delta(-180) <= config.get('dispute_start_date') else day_delta(-180), '%Y-%m-%dT%H:%M:%S.%fZ')[:23] + 'Z' }}",
	)
}
func text16989(e *py.Eval, ctx variables) string {
	return ""
}
func value16990(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(e.Slice(e.FormatDatetime(e.If(py.OrNone(ctx["config"].Member("dispute_start_date")).Truth() && e.Le(e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.OrNone(ctx["config"].Member("dispute_start_date"))), func() py.Value { return py.OrNone(ctx["config"].Member("dispute_start_date")) }, func() py.Value { return e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")) }), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None), py.Absent, py.Int(23), py.Absent).Text()+"Z"),
		"number",
		"{{ format_datetime(config.get('dispute_start_date') if config.get('dispute_start_date') and day_delta(-180) <= config.get('dispute_start_date') else day_delta(-180), '%Y-%m-%dT%H:%M:%S.%fZ')[:23] + 'Z' }}",
	)
}
func typed16990(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(e.Slice(e.FormatDatetime(e.If(py.OrNone(ctx["config"].Member("dispute_start_date")).Truth() && e.Le(e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.OrNone(ctx["config"].Member("dispute_start_date"))), func() py.Value { return py.OrNone(ctx["config"].Member("dispute_start_date")) }, func() py.Value { return e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")) }), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None), py.Absent, py.Int(23), py.Absent).Text()+"Z"),
		"number",
		"{{ format_datetime(config.get('dispute_start_date') if config.get('dispute_start_date') and day_delta(-180) <= config.get('dispute_start_date') else day_delta(-180), '%Y-%m-%dT%H:%M:%S.%fZ')[:23] + 'Z' }}",
	)
}
func texts16990(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(e.Slice(e.FormatDatetime(e.If(ctx["config"].Member("dispute_start_date").Text() != "" && e.Le(e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.Str(ctx["config"].Member("dispute_start_date").Text())), func() py.Value { return py.Str(ctx["config"].Member("dispute_start_date").Text()) }, func() py.Value { return e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")) }), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None), py.Absent, py.Int(23), py.Absent).Text()+"Z"),
		"number",
		"{{ format_datetime(config.get('dispute_start_date') if config.get('dispute_start_date') and day_delta(-180) <= config.get('dispute_start_date') else day_delta(-180), '%Y-%m-%dT%H:%M:%S.%fZ')[:23] + 'Z' }}",
	)
}
func text16990(e *py.Eval, ctx variables) string {
	return ""
}
func value16991(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(e.Slice(e.FormatDatetime(e.If(py.OrNone(ctx["config"].Member("dispute_start_date")).Truth() && e.Le(e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.OrNone(ctx["config"].Member("dispute_start_date"))), func() py.Value { return py.OrNone(ctx["config"].Member("dispute_start_date")) }, func() py.Value { return e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")) }), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None), py.Absent, py.Int(23), py.Absent).Text()+"Z"),
		"boolean",
		"{{ format_datetime(config.get('dispute_start_date') if config.get('dispute_start_date') and day_delta(-180) <= config.get('dispute_start_date') else day_delta(-180), '%Y-%m-%dT%H:%M:%S.%fZ')[:23] + 'Z' }}",
	)
}
func typed16991(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(e.Slice(e.FormatDatetime(e.If(py.OrNone(ctx["config"].Member("dispute_start_date")).Truth() && e.Le(e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.OrNone(ctx["config"].Member("dispute_start_date"))), func() py.Value { return py.OrNone(ctx["config"].Member("dispute_start_date")) }, func() py.Value { return e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")) }), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None), py.Absent, py.Int(23), py.Absent).Text()+"Z"),
		"boolean",
		"{{ format_datetime(config.get('dispute_start_date') if config.get('dispute_start_date') and day_delta(-180) <= config.get('dispute_start_date') else day_delta(-180), '%Y-%m-%dT%H:%M:%S.%fZ')[:23] + 'Z' }}",
	)
}
func texts16991(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str(e.Slice(e.FormatDatetime(e.If(ctx["config"].Member("dispute_start_date").Text() != "" && e.Le(e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")), py.Str(ctx["config"].Member("dispute_start_date").Text())), func() py.Value { return py.Str(ctx["config"].Member("dispute_start_date").Text()) }, func() py.Value { return e.DayDelta(py.Int(-180), py.Str("%Y-%m-%dT%H:%M:%S.%f%z")) }), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None), py.Absent, py.Int(23), py.Absent).Text()+"Z"),
		"boolean",
		"{{ format_datetime(config.get('dispute_start_date') if config.get('dispute_start_date') and day_delta(-180) <= config.get('dispute_start_date') else day_delta(-180), '%Y-%m-%dT%H:%M:%S.%fZ')[:23] + 'Z' }}",
	)
}
func text16991(e *py.Eval, ctx variables) string {
	return ""
}
func value16992(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return py.OrNone(ctx["config"].Member("end_date")) }, func() py.Value { return e.NowUTC() }), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(config.get('end_date') if config.get('end_date') else now_utc(), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed16992(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return py.OrNone(ctx["config"].Member("end_date")) }, func() py.Value { return e.NowUTC() }), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(config.get('end_date') if config.get('end_date') else now_utc(), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts16992(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(e.If(ctx["config"].Member("end_date").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("end_date").Text()) }, func() py.Value { return e.NowUTC() }), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(config.get('end_date') if config.get('end_date') else now_utc(), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text16992(e *py.Eval, ctx variables) string {
	return ""
}
func value16993(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return py.OrNone(ctx["config"].Member("end_date")) }, func() py.Value { return e.NowUTC() }), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(config.get('end_date') if config.get('end_date') else now_utc(), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed16993(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return py.OrNone(ctx["config"].Member("end_date")) }, func() py.Value { return e.NowUTC() }), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(config.get('end_date') if config.get('end_date') else now_utc(), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts16993(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(e.If(ctx["config"].Member("end_date").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("end_date").Text()) }, func() py.Value { return e.NowUTC() }), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(config.get('end_date') if config.get('end_date') else now_utc(), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text16993(e *py.Eval, ctx variables) string {
	return ""
}
func value16994(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return py.OrNone(ctx["config"].Member("end_date")) }, func() py.Value { return e.NowUTC() }), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(config.get('end_date') if config.get('end_date') else now_utc(), '%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func typed16994(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return py.OrNone(ctx["config"].Member("end_date")) }, func() py.Value { return e.NowUTC() }), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(config.get('end_date') if config.get('end_date') else now_utc(), '%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func texts16994(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(e.If(ctx["config"].Member("end_date").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("end_date").Text()) }, func() py.Value { return e.NowUTC() }), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(config.get('end_date') if config.get('end_date') else now_utc(), '%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func text16994(e *py.Eval, ctx variables) string {
	return ""
}
func value16995(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return py.OrNone(ctx["config"].Member("end_date")) }, func() py.Value { return e.NowUTC() }), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"number",
		"{{ format_datetime(config.get('end_date') if config.get('end_date') else now_utc(), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed16995(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return py.OrNone(ctx["config"].Member("end_date")) }, func() py.Value { return e.NowUTC() }), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"number",
		"{{ format_datetime(config.get('end_date') if config.get('end_date') else now_utc(), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts16995(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.If(ctx["config"].Member("end_date").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("end_date").Text()) }, func() py.Value { return e.NowUTC() }), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"number",
		"{{ format_datetime(config.get('end_date') if config.get('end_date') else now_utc(), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text16995(e *py.Eval, ctx variables) string {
	return ""
}
func value16996(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return py.OrNone(ctx["config"].Member("end_date")) }, func() py.Value { return e.NowUTC() }), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"boolean",
		"{{ format_datetime(config.get('end_date') if config.get('end_date') else now_utc(), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed16996(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return py.OrNone(ctx["config"].Member("end_date")) }, func() py.Value { return e.NowUTC() }), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"boolean",
		"{{ format_datetime(config.get('end_date') if config.get('end_date') else now_utc(), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts16996(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.If(ctx["config"].Member("end_date").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("end_date").Text()) }, func() py.Value { return e.NowUTC() }), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"boolean",
		"{{ format_datetime(config.get('end_date') if config.get('end_date') else now_utc(), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text16996(e *py.Eval, ctx variables) string {
	return ""
}
func value16997(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return py.OrNone(ctx["config"].Member("end_date")) }, func() py.Value { return e.NowUTC() }), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"string",
		"{{ format_datetime(config.get('end_date') if config.get('end_date') else now_utc(), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed16997(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return py.OrNone(ctx["config"].Member("end_date")) }, func() py.Value { return e.NowUTC() }), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"string",
		"{{ format_datetime(config.get('end_date') if config.get('end_date') else now_utc(), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts16997(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.If(ctx["config"].Member("end_date").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("end_date").Text()) }, func() py.Value { return e.NowUTC() }), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"string",
		"{{ format_datetime(config.get('end_date') if config.get('end_date') else now_utc(), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text16997(e *py.Eval, ctx variables) string {
	return ""
}
func value16998(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return py.OrNone(ctx["config"].Member("end_date")) }, func() py.Value { return e.NowUTC() }), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"integer",
		"{{ format_datetime(config.get('end_date') if config.get('end_date') else now_utc(), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed16998(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.If(py.OrNone(ctx["config"].Member("end_date")).Truth(), func() py.Value { return py.OrNone(ctx["config"].Member("end_date")) }, func() py.Value { return e.NowUTC() }), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"integer",
		"{{ format_datetime(config.get('end_date') if config.get('end_date') else now_utc(), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts16998(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.If(ctx["config"].Member("end_date").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("end_date").Text()) }, func() py.Value { return e.NowUTC() }), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"integer",
		"{{ format_datetime(config.get('end_date') if config.get('end_date') else now_utc(), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text16998(e *py.Eval, ctx variables) string {
	return ""
}
func value16999(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("replication_end_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("PT2M"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(config.get('replication_end_date', (now_utc() - duration('PT2M')).strftime('%Y-%m-%dT%H:%M:%SZ') ), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed16999(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("replication_end_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("PT2M"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(config.get('replication_end_date', (now_utc() - duration('PT2M')).strftime('%Y-%m-%dT%H:%M:%SZ') ), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts16999(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(py.Str(ctx["config"].Member("replication_end_date").Text()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(config.get('replication_end_date', (now_utc() - duration('PT2M')).strftime('%Y-%m-%dT%H:%M:%SZ') ), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text16999(e *py.Eval, ctx variables) string {
	return ""
}
func value17000(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("replication_end_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("PT2M"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(config.get('replication_end_date', (now_utc() - duration('PT2M')).strftime('%Y-%m-%dT%H:%M:%SZ') ), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17000(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("replication_end_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("PT2M"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(config.get('replication_end_date', (now_utc() - duration('PT2M')).strftime('%Y-%m-%dT%H:%M:%SZ') ), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17000(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(py.Str(ctx["config"].Member("replication_end_date").Text()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(config.get('replication_end_date', (now_utc() - duration('PT2M')).strftime('%Y-%m-%dT%H:%M:%SZ') ), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17000(e *py.Eval, ctx variables) string {
	return ""
}
func value17001(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("replication_end_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("PT2M"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(config.get('replication_end_date', (now_utc() - duration('PT2M')).strftime('%Y-%m-%dT%H:%M:%SZ') ), '%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func typed17001(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("replication_end_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("PT2M"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(config.get('replication_end_date', (now_utc() - duration('PT2M')).strftime('%Y-%m-%dT%H:%M:%SZ') ), '%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func texts17001(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(py.Str(ctx["config"].Member("replication_end_date").Text()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(config.get('replication_end_date', (now_utc() - duration('PT2M')).strftime('%Y-%m-%dT%H:%M:%SZ') ), '%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func text17001(e *py.Eval, ctx variables) string {
	return ""
}
func value17002(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("replication_end_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("PT2M"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"string",
		"{{ format_datetime(config.get('replication_end_date', (now_utc() - duration('PT2M')).strftime('%Y-%m-%dT%H:%M:%SZ') ), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17002(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("replication_end_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("PT2M"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"string",
		"{{ format_datetime(config.get('replication_end_date', (now_utc() - duration('PT2M')).strftime('%Y-%m-%dT%H:%M:%SZ') ), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17002(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["config"].Member("replication_end_date").Text()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"string",
		"{{ format_datetime(config.get('replication_end_date', (now_utc() - duration('PT2M')).strftime('%Y-%m-%dT%H:%M:%SZ') ), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17002(e *py.Eval, ctx variables) string {
	return ""
}
func value17003(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("replication_end_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("PT2M"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"integer",
		"{{ format_datetime(config.get('replication_end_date', (now_utc() - duration('PT2M')).strftime('%Y-%m-%dT%H:%M:%SZ') ), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17003(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("replication_end_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("PT2M"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"integer",
		"{{ format_datetime(config.get('replication_end_date', (now_utc() - duration('PT2M')).strftime('%Y-%m-%dT%H:%M:%SZ') ), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17003(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["config"].Member("replication_end_date").Text()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"integer",
		"{{ format_datetime(config.get('replication_end_date', (now_utc() - duration('PT2M')).strftime('%Y-%m-%dT%H:%M:%SZ') ), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17003(e *py.Eval, ctx variables) string {
	return ""
}
func value17004(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("replication_end_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("PT2M"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"number",
		"{{ format_datetime(config.get('replication_end_date', (now_utc() - duration('PT2M')).strftime('%Y-%m-%dT%H:%M:%SZ') ), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17004(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("replication_end_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("PT2M"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"number",
		"{{ format_datetime(config.get('replication_end_date', (now_utc() - duration('PT2M')).strftime('%Y-%m-%dT%H:%M:%SZ') ), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17004(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["config"].Member("replication_end_date").Text()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"number",
		"{{ format_datetime(config.get('replication_end_date', (now_utc() - duration('PT2M')).strftime('%Y-%m-%dT%H:%M:%SZ') ), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17004(e *py.Eval, ctx variables) string {
	return ""
}
func value17005(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("replication_end_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("PT2M"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"boolean",
		"{{ format_datetime(config.get('replication_end_date', (now_utc() - duration('PT2M')).strftime('%Y-%m-%dT%H:%M:%SZ') ), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17005(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("replication_end_date"), e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("PT2M"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"boolean",
		"{{ format_datetime(config.get('replication_end_date', (now_utc() - duration('PT2M')).strftime('%Y-%m-%dT%H:%M:%SZ') ), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17005(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["config"].Member("replication_end_date").Text()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"boolean",
		"{{ format_datetime(config.get('replication_end_date', (now_utc() - duration('PT2M')).strftime('%Y-%m-%dT%H:%M:%SZ') ), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17005(e *py.Eval, ctx variables) string {
	return ""
}
func value17006(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("replication_end_date"), e.Sub(e.NowUTC(), e.Duration(py.Str("PT5M")))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(config.get('replication_end_date', now_utc() - duration('PT5M') ), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17006(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("replication_end_date"), e.Sub(e.NowUTC(), e.Duration(py.Str("PT5M")))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(config.get('replication_end_date', now_utc() - duration('PT5M') ), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17006(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(py.Str(ctx["config"].Member("replication_end_date").Text()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(config.get('replication_end_date', now_utc() - duration('PT5M') ), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17006(e *py.Eval, ctx variables) string {
	return ""
}
func value17007(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("replication_end_date"), e.Sub(e.NowUTC(), e.Duration(py.Str("PT5M")))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(config.get('replication_end_date', now_utc() - duration('PT5M') ), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17007(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("replication_end_date"), e.Sub(e.NowUTC(), e.Duration(py.Str("PT5M")))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(config.get('replication_end_date', now_utc() - duration('PT5M') ), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17007(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(py.Str(ctx["config"].Member("replication_end_date").Text()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(config.get('replication_end_date', now_utc() - duration('PT5M') ), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17007(e *py.Eval, ctx variables) string {
	return ""
}
func value17008(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("replication_end_date"), e.Sub(e.NowUTC(), e.Duration(py.Str("PT5M")))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(config.get('replication_end_date', now_utc() - duration('PT5M') ), '%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func typed17008(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("replication_end_date"), e.Sub(e.NowUTC(), e.Duration(py.Str("PT5M")))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(config.get('replication_end_date', now_utc() - duration('PT5M') ), '%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func texts17008(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(py.Str(ctx["config"].Member("replication_end_date").Text()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(config.get('replication_end_date', now_utc() - duration('PT5M') ), '%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func text17008(e *py.Eval, ctx variables) string {
	return ""
}
func value17009(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("replication_end_date"), e.Sub(e.NowUTC(), e.Duration(py.Str("PT5M")))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"string",
		"{{ format_datetime(config.get('replication_end_date', now_utc() - duration('PT5M') ), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17009(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("replication_end_date"), e.Sub(e.NowUTC(), e.Duration(py.Str("PT5M")))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"string",
		"{{ format_datetime(config.get('replication_end_date', now_utc() - duration('PT5M') ), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17009(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["config"].Member("replication_end_date").Text()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"string",
		"{{ format_datetime(config.get('replication_end_date', now_utc() - duration('PT5M') ), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17009(e *py.Eval, ctx variables) string {
	return ""
}
func value17010(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("replication_end_date"), e.Sub(e.NowUTC(), e.Duration(py.Str("PT5M")))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"number",
		"{{ format_datetime(config.get('replication_end_date', now_utc() - duration('PT5M') ), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17010(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("replication_end_date"), e.Sub(e.NowUTC(), e.Duration(py.Str("PT5M")))), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"number",
		"{{ format_datetime(config.get('replication_end_date', now_utc() - duration('PT5M') ), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17010(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["config"].Member("replication_end_date").Text()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"number",
		"{{ format_datetime(config.get('replication_end_date', now_utc() - duration('PT5M') ), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17010(e *py.Eval, ctx variables) string {
	return ""
}
func value17011(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("replication_end_date"), e.NowUTC()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(config.get('replication_end_date', now_utc()), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17011(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("replication_end_date"), e.NowUTC()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(config.get('replication_end_date', now_utc()), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17011(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(py.Str(ctx["config"].Member("replication_end_date").Text()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(config.get('replication_end_date', now_utc()), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17011(e *py.Eval, ctx variables) string {
	return ""
}
func value17012(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("replication_end_date"), e.NowUTC()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(config.get('replication_end_date', now_utc()), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17012(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("replication_end_date"), e.NowUTC()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(config.get('replication_end_date', now_utc()), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17012(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(py.Str(ctx["config"].Member("replication_end_date").Text()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(config.get('replication_end_date', now_utc()), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17012(e *py.Eval, ctx variables) string {
	return ""
}
func value17013(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("replication_end_date"), e.NowUTC()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(config.get('replication_end_date', now_utc()), '%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func typed17013(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("replication_end_date"), e.NowUTC()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(config.get('replication_end_date', now_utc()), '%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func texts17013(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(py.Str(ctx["config"].Member("replication_end_date").Text()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(config.get('replication_end_date', now_utc()), '%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func text17013(e *py.Eval, ctx variables) string {
	return ""
}
func value17014(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("replication_end_date"), e.NowUTC()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"string",
		"{{ format_datetime(config.get('replication_end_date', now_utc()), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17014(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("replication_end_date"), e.NowUTC()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"string",
		"{{ format_datetime(config.get('replication_end_date', now_utc()), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17014(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["config"].Member("replication_end_date").Text()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"string",
		"{{ format_datetime(config.get('replication_end_date', now_utc()), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17014(e *py.Eval, ctx variables) string {
	return ""
}
func value17015(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("replication_end_date"), e.NowUTC()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"number",
		"{{ format_datetime(config.get('replication_end_date', now_utc()), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17015(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("replication_end_date"), e.NowUTC()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"number",
		"{{ format_datetime(config.get('replication_end_date', now_utc()), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17015(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["config"].Member("replication_end_date").Text()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"number",
		"{{ format_datetime(config.get('replication_end_date', now_utc()), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17015(e *py.Eval, ctx variables) string {
	return ""
}
func value17016(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("replication_end_date"), e.NowUTC()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"integer",
		"{{ format_datetime(config.get('replication_end_date', now_utc()), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17016(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("replication_end_date"), e.NowUTC()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"integer",
		"{{ format_datetime(config.get('replication_end_date', now_utc()), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17016(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["config"].Member("replication_end_date").Text()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"integer",
		"{{ format_datetime(config.get('replication_end_date', now_utc()), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17016(e *py.Eval, ctx variables) string {
	return ""
}
func value17017(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("replication_end_date"), e.NowUTC()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"boolean",
		"{{ format_datetime(config.get('replication_end_date', now_utc()), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17017(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("replication_end_date"), e.NowUTC()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"boolean",
		"{{ format_datetime(config.get('replication_end_date', now_utc()), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17017(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["config"].Member("replication_end_date").Text()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"boolean",
		"{{ format_datetime(config.get('replication_end_date', now_utc()), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17017(e *py.Eval, ctx variables) string {
	return ""
}
func value17018(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(py.OrNone(ctx["config"].Member("start_date")).Truth(), func() py.Value {
			return e.FormatDatetime(py.OrNone(ctx["config"].Member("start_date")), py.Str("%s"), py.None)
		}, func() py.Value { return py.Int(0) }),
		"{{ format_datetime(config.get('start_date'), '%s') if config.get('start_date') else 0 }}",
	)
}
func typed17018(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(py.OrNone(ctx["config"].Member("start_date")).Truth(), func() py.Value {
			return e.FormatDatetime(py.OrNone(ctx["config"].Member("start_date")), py.Str("%s"), py.None)
		}, func() py.Value { return py.Int(0) }),
		"{{ format_datetime(config.get('start_date'), '%s') if config.get('start_date') else 0 }}",
	)
}
func texts17018(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(ctx["config"].Member("start_date").Text() != "", func() py.Value {
			return e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%s"), py.None)
		}, func() py.Value { return py.Int(0) }),
		"{{ format_datetime(config.get('start_date'), '%s') if config.get('start_date') else 0 }}",
	)
}
func text17018(e *py.Eval, ctx variables) string {
	return ""
}
func value17019(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(py.OrNone(ctx["config"].Member("start_date")).Truth(), func() py.Value {
			return e.FormatDatetime(py.OrNone(ctx["config"].Member("start_date")), py.Str("%s"), py.None)
		}, func() py.Value { return py.Int(0) }),
		"{{ format_datetime(config.get('start_date'), '%s') if config.get('start_date') else 0 }}",
	)
}
func typed17019(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(py.OrNone(ctx["config"].Member("start_date")).Truth(), func() py.Value {
			return e.FormatDatetime(py.OrNone(ctx["config"].Member("start_date")), py.Str("%s"), py.None)
		}, func() py.Value { return py.Int(0) }),
		"{{ format_datetime(config.get('start_date'), '%s') if config.get('start_date') else 0 }}",
	)
}
func texts17019(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(ctx["config"].Member("start_date").Text() != "", func() py.Value {
			return e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%s"), py.None)
		}, func() py.Value { return py.Int(0) }),
		"{{ format_datetime(config.get('start_date'), '%s') if config.get('start_date') else 0 }}",
	)
}
func text17019(e *py.Eval, ctx variables) string {
	return ""
}
func value17020(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(py.OrNone(ctx["config"].Member("start_date")).Truth(), func() py.Value {
			return e.FormatDatetime(py.OrNone(ctx["config"].Member("start_date")), py.Str("%s"), py.None)
		}, func() py.Value { return py.Int(0) }),
		"{{ format_datetime(config.get('start_date'), '%s') if config.get('start_date') else 0 }}",
	).Text())
}
func typed17020(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(py.OrNone(ctx["config"].Member("start_date")).Truth(), func() py.Value {
			return e.FormatDatetime(py.OrNone(ctx["config"].Member("start_date")), py.Str("%s"), py.None)
		}, func() py.Value { return py.Int(0) }),
		"{{ format_datetime(config.get('start_date'), '%s') if config.get('start_date') else 0 }}",
	).Text())
}
func texts17020(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(ctx["config"].Member("start_date").Text() != "", func() py.Value {
			return e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%s"), py.None)
		}, func() py.Value { return py.Int(0) }),
		"{{ format_datetime(config.get('start_date'), '%s') if config.get('start_date') else 0 }}",
	).Text())
}
func text17020(e *py.Eval, ctx variables) string {
	return ""
}
func value17021(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("start_date")).Truth(), func() py.Value {
			return e.FormatDatetime(py.OrNone(ctx["config"].Member("start_date")), py.Str("%s"), py.None)
		}, func() py.Value { return py.Int(0) }),
		"string",
		"{{ format_datetime(config.get('start_date'), '%s') if config.get('start_date') else 0 }}",
	)
}
func typed17021(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("start_date")).Truth(), func() py.Value {
			return e.FormatDatetime(py.OrNone(ctx["config"].Member("start_date")), py.Str("%s"), py.None)
		}, func() py.Value { return py.Int(0) }),
		"string",
		"{{ format_datetime(config.get('start_date'), '%s') if config.get('start_date') else 0 }}",
	)
}
func texts17021(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("start_date").Text() != "", func() py.Value {
			return e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%s"), py.None)
		}, func() py.Value { return py.Int(0) }),
		"string",
		"{{ format_datetime(config.get('start_date'), '%s') if config.get('start_date') else 0 }}",
	)
}
func text17021(e *py.Eval, ctx variables) string {
	return ""
}
func value17022(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("start_date")).Truth(), func() py.Value {
			return e.FormatDatetime(py.OrNone(ctx["config"].Member("start_date")), py.Str("%s"), py.None)
		}, func() py.Value { return py.Int(0) }),
		"number",
		"{{ format_datetime(config.get('start_date'), '%s') if config.get('start_date') else 0 }}",
	)
}
func typed17022(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("start_date")).Truth(), func() py.Value {
			return e.FormatDatetime(py.OrNone(ctx["config"].Member("start_date")), py.Str("%s"), py.None)
		}, func() py.Value { return py.Int(0) }),
		"number",
		"{{ format_datetime(config.get('start_date'), '%s') if config.get('start_date') else 0 }}",
	)
}
func texts17022(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("start_date").Text() != "", func() py.Value {
			return e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%s"), py.None)
		}, func() py.Value { return py.Int(0) }),
		"number",
		"{{ format_datetime(config.get('start_date'), '%s') if config.get('start_date') else 0 }}",
	)
}
func text17022(e *py.Eval, ctx variables) string {
	return ""
}
func value17023(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("start_date")).Truth(), func() py.Value {
			return e.FormatDatetime(py.OrNone(ctx["config"].Member("start_date")), py.Str("%s"), py.None)
		}, func() py.Value { return py.Int(0) }),
		"integer",
		"{{ format_datetime(config.get('start_date'), '%s') if config.get('start_date') else 0 }}",
	)
}
func typed17023(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("start_date")).Truth(), func() py.Value {
			return e.FormatDatetime(py.OrNone(ctx["config"].Member("start_date")), py.Str("%s"), py.None)
		}, func() py.Value { return py.Int(0) }),
		"integer",
		"{{ format_datetime(config.get('start_date'), '%s') if config.get('start_date') else 0 }}",
	)
}
func texts17023(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("start_date").Text() != "", func() py.Value {
			return e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%s"), py.None)
		}, func() py.Value { return py.Int(0) }),
		"integer",
		"{{ format_datetime(config.get('start_date'), '%s') if config.get('start_date') else 0 }}",
	)
}
func text17023(e *py.Eval, ctx variables) string {
	return ""
}
func value17024(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("start_date")).Truth(), func() py.Value {
			return e.FormatDatetime(py.OrNone(ctx["config"].Member("start_date")), py.Str("%s"), py.None)
		}, func() py.Value { return py.Int(0) }),
		"boolean",
		"{{ format_datetime(config.get('start_date'), '%s') if config.get('start_date') else 0 }}",
	)
}
func typed17024(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("start_date")).Truth(), func() py.Value {
			return e.FormatDatetime(py.OrNone(ctx["config"].Member("start_date")), py.Str("%s"), py.None)
		}, func() py.Value { return py.Int(0) }),
		"boolean",
		"{{ format_datetime(config.get('start_date'), '%s') if config.get('start_date') else 0 }}",
	)
}
func texts17024(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("start_date").Text() != "", func() py.Value {
			return e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%s"), py.None)
		}, func() py.Value { return py.Int(0) }),
		"boolean",
		"{{ format_datetime(config.get('start_date'), '%s') if config.get('start_date') else 0 }}",
	)
}
func text17024(e *py.Eval, ctx variables) string {
	return ""
}
func value17025(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01")), py.Str("%Y-%m-%d %H:%M:%S"), py.Str("%Y-%m-%d")),
		"{{ format_datetime(config.get('start_date', '2016-09-01'), '%Y-%m-%d %H:%M:%S', '%Y-%m-%d') }}",
	)
}
func typed17025(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01")), py.Str("%Y-%m-%d %H:%M:%S"), py.Str("%Y-%m-%d")),
		"{{ format_datetime(config.get('start_date', '2016-09-01'), '%Y-%m-%d %H:%M:%S', '%Y-%m-%d') }}",
	)
}
func texts17025(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%d %H:%M:%S"), py.Str("%Y-%m-%d")),
		"{{ format_datetime(config.get('start_date', '2016-09-01'), '%Y-%m-%d %H:%M:%S', '%Y-%m-%d') }}",
	)
}
func text17025(e *py.Eval, ctx variables) string {
	return ""
}
func value17026(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01")), py.Str("%Y-%m-%d %H:%M:%S"), py.Str("%Y-%m-%d")),
		"{{ format_datetime(config.get('start_date', '2016-09-01'), '%Y-%m-%d %H:%M:%S', '%Y-%m-%d') }}",
	)
}
func typed17026(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01")), py.Str("%Y-%m-%d %H:%M:%S"), py.Str("%Y-%m-%d")),
		"{{ format_datetime(config.get('start_date', '2016-09-01'), '%Y-%m-%d %H:%M:%S', '%Y-%m-%d') }}",
	)
}
func texts17026(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%d %H:%M:%S"), py.Str("%Y-%m-%d")),
		"{{ format_datetime(config.get('start_date', '2016-09-01'), '%Y-%m-%d %H:%M:%S', '%Y-%m-%d') }}",
	)
}
func text17026(e *py.Eval, ctx variables) string {
	return ""
}
func value17027(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01")), py.Str("%Y-%m-%d %H:%M:%S"), py.Str("%Y-%m-%d")),
		"{{ format_datetime(config.get('start_date', '2016-09-01'), '%Y-%m-%d %H:%M:%S', '%Y-%m-%d') }}",
	).Text())
}
func typed17027(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01")), py.Str("%Y-%m-%d %H:%M:%S"), py.Str("%Y-%m-%d")),
		"{{ format_datetime(config.get('start_date', '2016-09-01'), '%Y-%m-%d %H:%M:%S', '%Y-%m-%d') }}",
	).Text())
}
func texts17027(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%d %H:%M:%S"), py.Str("%Y-%m-%d")),
		"{{ format_datetime(config.get('start_date', '2016-09-01'), '%Y-%m-%d %H:%M:%S', '%Y-%m-%d') }}",
	).Text())
}
func text17027(e *py.Eval, ctx variables) string {
	return ""
}
func value17028(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01")), py.Str("%Y-%m-%d %H:%M:%S"), py.Str("%Y-%m-%d")),
		"boolean",
		"{{ format_datetime(config.get('start_date', '2016-09-01'), '%Y-%m-%d %H:%M:%S', '%Y-%m-%d') }}",
	)
}
func typed17028(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01")), py.Str("%Y-%m-%d %H:%M:%S"), py.Str("%Y-%m-%d")),
		"boolean",
		"{{ format_datetime(config.get('start_date', '2016-09-01'), '%Y-%m-%d %H:%M:%S', '%Y-%m-%d') }}",
	)
}
func texts17028(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%d %H:%M:%S"), py.Str("%Y-%m-%d")),
		"boolean",
		"{{ format_datetime(config.get('start_date', '2016-09-01'), '%Y-%m-%d %H:%M:%S', '%Y-%m-%d') }}",
	)
}
func text17028(e *py.Eval, ctx variables) string {
	return ""
}
func value17029(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01")), py.Str("%Y-%m-%d %H:%M:%S"), py.Str("%Y-%m-%d")),
		"string",
		"{{ format_datetime(config.get('start_date', '2016-09-01'), '%Y-%m-%d %H:%M:%S', '%Y-%m-%d') }}",
	)
}
func typed17029(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01")), py.Str("%Y-%m-%d %H:%M:%S"), py.Str("%Y-%m-%d")),
		"string",
		"{{ format_datetime(config.get('start_date', '2016-09-01'), '%Y-%m-%d %H:%M:%S', '%Y-%m-%d') }}",
	)
}
func texts17029(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%d %H:%M:%S"), py.Str("%Y-%m-%d")),
		"string",
		"{{ format_datetime(config.get('start_date', '2016-09-01'), '%Y-%m-%d %H:%M:%S', '%Y-%m-%d') }}",
	)
}
func text17029(e *py.Eval, ctx variables) string {
	return ""
}
func value17030(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01")), py.Str("%Y-%m-%d %H:%M:%S"), py.Str("%Y-%m-%d")),
		"number",
		"{{ format_datetime(config.get('start_date', '2016-09-01'), '%Y-%m-%d %H:%M:%S', '%Y-%m-%d') }}",
	)
}
func typed17030(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01")), py.Str("%Y-%m-%d %H:%M:%S"), py.Str("%Y-%m-%d")),
		"number",
		"{{ format_datetime(config.get('start_date', '2016-09-01'), '%Y-%m-%d %H:%M:%S', '%Y-%m-%d') }}",
	)
}
func texts17030(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%d %H:%M:%S"), py.Str("%Y-%m-%d")),
		"number",
		"{{ format_datetime(config.get('start_date', '2016-09-01'), '%Y-%m-%d %H:%M:%S', '%Y-%m-%d') }}",
	)
}
func text17030(e *py.Eval, ctx variables) string {
	return ""
}
func value17031(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01")), py.Str("%Y-%m-%d %H:%M:%S"), py.Str("%Y-%m-%d")),
		"integer",
		"{{ format_datetime(config.get('start_date', '2016-09-01'), '%Y-%m-%d %H:%M:%S', '%Y-%m-%d') }}",
	)
}
func typed17031(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("start_date"), py.Str("2016-09-01")), py.Str("%Y-%m-%d %H:%M:%S"), py.Str("%Y-%m-%d")),
		"integer",
		"{{ format_datetime(config.get('start_date', '2016-09-01'), '%Y-%m-%d %H:%M:%S', '%Y-%m-%d') }}",
	)
}
func texts17031(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%d %H:%M:%S"), py.Str("%Y-%m-%d")),
		"integer",
		"{{ format_datetime(config.get('start_date', '2016-09-01'), '%Y-%m-%d %H:%M:%S', '%Y-%m-%d') }}",
	)
}
func text17031(e *py.Eval, ctx variables) string {
	return ""
}
func value17032(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("start_date"), py.Str("2017-01-25T00:00:00Z")), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None),
		"{{ format_datetime(config.get('start_date', '2017-01-25T00:00:00Z'), '%Y-%m-%dT%H:%M:%S%z') }}",
	)
}
func typed17032(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("start_date"), py.Str("2017-01-25T00:00:00Z")), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None),
		"{{ format_datetime(config.get('start_date', '2017-01-25T00:00:00Z'), '%Y-%m-%dT%H:%M:%S%z') }}",
	)
}
func texts17032(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None),
		"{{ format_datetime(config.get('start_date', '2017-01-25T00:00:00Z'), '%Y-%m-%dT%H:%M:%S%z') }}",
	)
}
func text17032(e *py.Eval, ctx variables) string {
	return ""
}
func value17033(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("start_date"), py.Str("2017-01-25T00:00:00Z")), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None),
		"{{ format_datetime(config.get('start_date', '2017-01-25T00:00:00Z'), '%Y-%m-%dT%H:%M:%S%z') }}",
	)
}
func typed17033(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("start_date"), py.Str("2017-01-25T00:00:00Z")), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None),
		"{{ format_datetime(config.get('start_date', '2017-01-25T00:00:00Z'), '%Y-%m-%dT%H:%M:%S%z') }}",
	)
}
func texts17033(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None),
		"{{ format_datetime(config.get('start_date', '2017-01-25T00:00:00Z'), '%Y-%m-%dT%H:%M:%S%z') }}",
	)
}
func text17033(e *py.Eval, ctx variables) string {
	return ""
}
func value17034(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("start_date"), py.Str("2017-01-25T00:00:00Z")), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None),
		"{{ format_datetime(config.get('start_date', '2017-01-25T00:00:00Z'), '%Y-%m-%dT%H:%M:%S%z') }}",
	).Text())
}
func typed17034(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("start_date"), py.Str("2017-01-25T00:00:00Z")), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None),
		"{{ format_datetime(config.get('start_date', '2017-01-25T00:00:00Z'), '%Y-%m-%dT%H:%M:%S%z') }}",
	).Text())
}
func texts17034(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None),
		"{{ format_datetime(config.get('start_date', '2017-01-25T00:00:00Z'), '%Y-%m-%dT%H:%M:%S%z') }}",
	).Text())
}
func text17034(e *py.Eval, ctx variables) string {
	return ""
}
func value17035(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("start_date"), py.Str("2017-01-25T00:00:00Z")), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None),
		"integer",
		"{{ format_datetime(config.get('start_date', '2017-01-25T00:00:00Z'), '%Y-%m-%dT%H:%M:%S%z') }}",
	)
}
func typed17035(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("start_date"), py.Str("2017-01-25T00:00:00Z")), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None),
		"integer",
		"{{ format_datetime(config.get('start_date', '2017-01-25T00:00:00Z'), '%Y-%m-%dT%H:%M:%S%z') }}",
	)
}
func texts17035(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None),
		"integer",
		"{{ format_datetime(config.get('start_date', '2017-01-25T00:00:00Z'), '%Y-%m-%dT%H:%M:%S%z') }}",
	)
}
func text17035(e *py.Eval, ctx variables) string {
	return ""
}
func value17036(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("start_date"), py.Str("2017-01-25T00:00:00Z")), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None),
		"number",
		"{{ format_datetime(config.get('start_date', '2017-01-25T00:00:00Z'), '%Y-%m-%dT%H:%M:%S%z') }}",
	)
}
func typed17036(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("start_date"), py.Str("2017-01-25T00:00:00Z")), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None),
		"number",
		"{{ format_datetime(config.get('start_date', '2017-01-25T00:00:00Z'), '%Y-%m-%dT%H:%M:%S%z') }}",
	)
}
func texts17036(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None),
		"number",
		"{{ format_datetime(config.get('start_date', '2017-01-25T00:00:00Z'), '%Y-%m-%dT%H:%M:%S%z') }}",
	)
}
func text17036(e *py.Eval, ctx variables) string {
	return ""
}
func value17037(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("start_date"), py.Str("2017-01-25T00:00:00Z")), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None),
		"boolean",
		"{{ format_datetime(config.get('start_date', '2017-01-25T00:00:00Z'), '%Y-%m-%dT%H:%M:%S%z') }}",
	)
}
func typed17037(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("start_date"), py.Str("2017-01-25T00:00:00Z")), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None),
		"boolean",
		"{{ format_datetime(config.get('start_date', '2017-01-25T00:00:00Z'), '%Y-%m-%dT%H:%M:%S%z') }}",
	)
}
func texts17037(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None),
		"boolean",
		"{{ format_datetime(config.get('start_date', '2017-01-25T00:00:00Z'), '%Y-%m-%dT%H:%M:%S%z') }}",
	)
}
func text17037(e *py.Eval, ctx variables) string {
	return ""
}
func value17038(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("start_date"), py.Str("2017-01-25T00:00:00Z")), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None),
		"string",
		"{{ format_datetime(config.get('start_date', '2017-01-25T00:00:00Z'), '%Y-%m-%dT%H:%M:%S%z') }}",
	)
}
func typed17038(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.OrElse(ctx["config"].Member("start_date"), py.Str("2017-01-25T00:00:00Z")), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None),
		"string",
		"{{ format_datetime(config.get('start_date', '2017-01-25T00:00:00Z'), '%Y-%m-%dT%H:%M:%S%z') }}",
	)
}
func texts17038(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None),
		"string",
		"{{ format_datetime(config.get('start_date', '2017-01-25T00:00:00Z'), '%Y-%m-%dT%H:%M:%S%z') }}",
	)
}
func text17038(e *py.Eval, ctx variables) string {
	return ""
}
func value17039(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(ctx["config"].Member("replication_start_date"), py.Str("%Y-%m-%d %H:%M:%S"), py.None),
		"{{ format_datetime(config['replication_start_date'], '%Y-%m-%d %H:%M:%S') }}",
	)
}
func typed17039(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(ctx["config"].Member("replication_start_date"), py.Str("%Y-%m-%d %H:%M:%S"), py.None),
		"{{ format_datetime(config['replication_start_date'], '%Y-%m-%d %H:%M:%S') }}",
	)
}
func texts17039(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(py.Str(ctx["config"].Member("replication_start_date").Text()), py.Str("%Y-%m-%d %H:%M:%S"), py.None),
		"{{ format_datetime(config['replication_start_date'], '%Y-%m-%d %H:%M:%S') }}",
	)
}
func text17039(e *py.Eval, ctx variables) string {
	return ""
}
func value17040(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(ctx["config"].Member("replication_start_date"), py.Str("%Y-%m-%d %H:%M:%S"), py.None),
		"{{ format_datetime(config['replication_start_date'], '%Y-%m-%d %H:%M:%S') }}",
	)
}
func typed17040(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(ctx["config"].Member("replication_start_date"), py.Str("%Y-%m-%d %H:%M:%S"), py.None),
		"{{ format_datetime(config['replication_start_date'], '%Y-%m-%d %H:%M:%S') }}",
	)
}
func texts17040(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(py.Str(ctx["config"].Member("replication_start_date").Text()), py.Str("%Y-%m-%d %H:%M:%S"), py.None),
		"{{ format_datetime(config['replication_start_date'], '%Y-%m-%d %H:%M:%S') }}",
	)
}
func text17040(e *py.Eval, ctx variables) string {
	return ""
}
func value17041(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(ctx["config"].Member("replication_start_date"), py.Str("%Y-%m-%d %H:%M:%S"), py.None),
		"{{ format_datetime(config['replication_start_date'], '%Y-%m-%d %H:%M:%S') }}",
	).Text())
}
func typed17041(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(ctx["config"].Member("replication_start_date"), py.Str("%Y-%m-%d %H:%M:%S"), py.None),
		"{{ format_datetime(config['replication_start_date'], '%Y-%m-%d %H:%M:%S') }}",
	).Text())
}
func texts17041(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(py.Str(ctx["config"].Member("replication_start_date").Text()), py.Str("%Y-%m-%d %H:%M:%S"), py.None),
		"{{ format_datetime(config['replication_start_date'], '%Y-%m-%d %H:%M:%S') }}",
	).Text())
}
func text17041(e *py.Eval, ctx variables) string {
	return ""
}
func value17042(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["config"].Member("replication_start_date"), py.Str("%Y-%m-%d %H:%M:%S"), py.None),
		"string",
		"{{ format_datetime(config['replication_start_date'], '%Y-%m-%d %H:%M:%S') }}",
	)
}
func typed17042(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["config"].Member("replication_start_date"), py.Str("%Y-%m-%d %H:%M:%S"), py.None),
		"string",
		"{{ format_datetime(config['replication_start_date'], '%Y-%m-%d %H:%M:%S') }}",
	)
}
func texts17042(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["config"].Member("replication_start_date").Text()), py.Str("%Y-%m-%d %H:%M:%S"), py.None),
		"string",
		"{{ format_datetime(config['replication_start_date'], '%Y-%m-%d %H:%M:%S') }}",
	)
}
func text17042(e *py.Eval, ctx variables) string {
	return ""
}
func value17043(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["config"].Member("replication_start_date"), py.Str("%Y-%m-%d %H:%M:%S"), py.None),
		"integer",
		"{{ format_datetime(config['replication_start_date'], '%Y-%m-%d %H:%M:%S') }}",
	)
}
func typed17043(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["config"].Member("replication_start_date"), py.Str("%Y-%m-%d %H:%M:%S"), py.None),
		"integer",
		"{{ format_datetime(config['replication_start_date'], '%Y-%m-%d %H:%M:%S') }}",
	)
}
func texts17043(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["config"].Member("replication_start_date").Text()), py.Str("%Y-%m-%d %H:%M:%S"), py.None),
		"integer",
		"{{ format_datetime(config['replication_start_date'], '%Y-%m-%d %H:%M:%S') }}",
	)
}
func text17043(e *py.Eval, ctx variables) string {
	return ""
}
func value17044(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["config"].Member("replication_start_date"), py.Str("%Y-%m-%d %H:%M:%S"), py.None),
		"boolean",
		"{{ format_datetime(config['replication_start_date'], '%Y-%m-%d %H:%M:%S') }}",
	)
}
func typed17044(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["config"].Member("replication_start_date"), py.Str("%Y-%m-%d %H:%M:%S"), py.None),
		"boolean",
		"{{ format_datetime(config['replication_start_date'], '%Y-%m-%d %H:%M:%S') }}",
	)
}
func texts17044(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["config"].Member("replication_start_date").Text()), py.Str("%Y-%m-%d %H:%M:%S"), py.None),
		"boolean",
		"{{ format_datetime(config['replication_start_date'], '%Y-%m-%d %H:%M:%S') }}",
	)
}
func text17044(e *py.Eval, ctx variables) string {
	return ""
}
func value17045(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(config['start_date'], '%Y-%m-%d') }}",
	)
}
func typed17045(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(config['start_date'], '%Y-%m-%d') }}",
	)
}
func texts17045(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(config['start_date'], '%Y-%m-%d') }}",
	)
}
func text17045(e *py.Eval, ctx variables) string {
	return ""
}
func value17046(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(config['start_date'], '%Y-%m-%d') }}",
	)
}
func typed17046(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(config['start_date'], '%Y-%m-%d') }}",
	)
}
func texts17046(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(config['start_date'], '%Y-%m-%d') }}",
	)
}
func text17046(e *py.Eval, ctx variables) string {
	return ""
}
func value17047(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(config['start_date'], '%Y-%m-%d') }}",
	).Text())
}
func typed17047(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(config['start_date'], '%Y-%m-%d') }}",
	).Text())
}
func texts17047(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(config['start_date'], '%Y-%m-%d') }}",
	).Text())
}
func text17047(e *py.Eval, ctx variables) string {
	return ""
}
func value17048(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%d"), py.None),
		"string",
		"{{ format_datetime(config['start_date'], '%Y-%m-%d') }}",
	)
}
func typed17048(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%d"), py.None),
		"string",
		"{{ format_datetime(config['start_date'], '%Y-%m-%d') }}",
	)
}
func texts17048(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%d"), py.None),
		"string",
		"{{ format_datetime(config['start_date'], '%Y-%m-%d') }}",
	)
}
func text17048(e *py.Eval, ctx variables) string {
	return ""
}
func value17049(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%d"), py.None),
		"boolean",
		"{{ format_datetime(config['start_date'], '%Y-%m-%d') }}",
	)
}
func typed17049(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%d"), py.None),
		"boolean",
		"{{ format_datetime(config['start_date'], '%Y-%m-%d') }}",
	)
}
func texts17049(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%d"), py.None),
		"boolean",
		"{{ format_datetime(config['start_date'], '%Y-%m-%d') }}",
	)
}
func text17049(e *py.Eval, ctx variables) string {
	return ""
}
func value17050(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%d"), py.None),
		"integer",
		"{{ format_datetime(config['start_date'], '%Y-%m-%d') }}",
	)
}
func typed17050(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%d"), py.None),
		"integer",
		"{{ format_datetime(config['start_date'], '%Y-%m-%d') }}",
	)
}
func texts17050(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%d"), py.None),
		"integer",
		"{{ format_datetime(config['start_date'], '%Y-%m-%d') }}",
	)
}
func text17050(e *py.Eval, ctx variables) string {
	return ""
}
func value17051(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%d"), py.None),
		"number",
		"{{ format_datetime(config['start_date'], '%Y-%m-%d') }}",
	)
}
func typed17051(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%d"), py.None),
		"number",
		"{{ format_datetime(config['start_date'], '%Y-%m-%d') }}",
	)
}
func texts17051(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%d"), py.None),
		"number",
		"{{ format_datetime(config['start_date'], '%Y-%m-%d') }}",
	)
}
func text17051(e *py.Eval, ctx variables) string {
	return ""
}
func value17052(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None),
		"{{ format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%S%z') }}",
	)
}
func typed17052(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None),
		"{{ format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%S%z') }}",
	)
}
func texts17052(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None),
		"{{ format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%S%z') }}",
	)
}
func text17052(e *py.Eval, ctx variables) string {
	return ""
}
func value17053(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None),
		"{{ format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%S%z') }}",
	)
}
func typed17053(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None),
		"{{ format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%S%z') }}",
	)
}
func texts17053(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None),
		"{{ format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%S%z') }}",
	)
}
func text17053(e *py.Eval, ctx variables) string {
	return ""
}
func value17054(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None),
		"{{ format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%S%z') }}",
	).Text())
}
func typed17054(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None),
		"{{ format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%S%z') }}",
	).Text())
}
func texts17054(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None),
		"{{ format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%S%z') }}",
	).Text())
}
func text17054(e *py.Eval, ctx variables) string {
	return ""
}
func value17055(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None),
		"string",
		"{{ format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%S%z') }}",
	)
}
func typed17055(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None),
		"string",
		"{{ format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%S%z') }}",
	)
}
func texts17055(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None),
		"string",
		"{{ format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%S%z') }}",
	)
}
func text17055(e *py.Eval, ctx variables) string {
	return ""
}
func value17056(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None),
		"boolean",
		"{{ format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%S%z') }}",
	)
}
func typed17056(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None),
		"boolean",
		"{{ format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%S%z') }}",
	)
}
func texts17056(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None),
		"boolean",
		"{{ format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%S%z') }}",
	)
}
func text17056(e *py.Eval, ctx variables) string {
	return ""
}
func value17057(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None),
		"integer",
		"{{ format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%S%z') }}",
	)
}
func typed17057(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None),
		"integer",
		"{{ format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%S%z') }}",
	)
}
func texts17057(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%dT%H:%M:%S%z"), py.None),
		"integer",
		"{{ format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%S%z') }}",
	)
}
func text17057(e *py.Eval, ctx variables) string {
	return ""
}
func value17058(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None),
		"{{ format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%S.%fZ') }}",
	)
}
func typed17058(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None),
		"{{ format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%S.%fZ') }}",
	)
}
func texts17058(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None),
		"{{ format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%S.%fZ') }}",
	)
}
func text17058(e *py.Eval, ctx variables) string {
	return ""
}
func value17059(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None),
		"{{ format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%S.%fZ') }}",
	)
}
func typed17059(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None),
		"{{ format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%S.%fZ') }}",
	)
}
func texts17059(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None),
		"{{ format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%S.%fZ') }}",
	)
}
func text17059(e *py.Eval, ctx variables) string {
	return ""
}
func value17060(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None),
		"{{ format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%S.%fZ') }}",
	).Text())
}
func typed17060(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None),
		"{{ format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%S.%fZ') }}",
	).Text())
}
func texts17060(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None),
		"{{ format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%S.%fZ') }}",
	).Text())
}
func text17060(e *py.Eval, ctx variables) string {
	return ""
}
func value17061(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None),
		"boolean",
		"{{ format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%S.%fZ') }}",
	)
}
func typed17061(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None),
		"boolean",
		"{{ format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%S.%fZ') }}",
	)
}
func texts17061(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None),
		"boolean",
		"{{ format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%S.%fZ') }}",
	)
}
func text17061(e *py.Eval, ctx variables) string {
	return ""
}
func value17062(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None),
		"number",
		"{{ format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%S.%fZ') }}",
	)
}
func typed17062(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None),
		"number",
		"{{ format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%S.%fZ') }}",
	)
}
func texts17062(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None),
		"number",
		"{{ format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%S.%fZ') }}",
	)
}
func text17062(e *py.Eval, ctx variables) string {
	return ""
}
func value17063(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None),
		"integer",
		"{{ format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%S.%fZ') }}",
	)
}
func typed17063(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None),
		"integer",
		"{{ format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%S.%fZ') }}",
	)
}
func texts17063(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%dT%H:%M:%S.%fZ"), py.None),
		"integer",
		"{{ format_datetime(config['start_date'], '%Y-%m-%dT%H:%M:%S.%fZ') }}",
	)
}
func text17063(e *py.Eval, ctx variables) string {
	return ""
}
func value17064(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%epoch_microseconds"), py.None),
		"{{ format_datetime(config['start_date'], '%epoch_microseconds') }}",
	)
}
func typed17064(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%epoch_microseconds"), py.None),
		"{{ format_datetime(config['start_date'], '%epoch_microseconds') }}",
	)
}
func texts17064(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%epoch_microseconds"), py.None),
		"{{ format_datetime(config['start_date'], '%epoch_microseconds') }}",
	)
}
func text17064(e *py.Eval, ctx variables) string {
	return ""
}
func value17065(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%epoch_microseconds"), py.None),
		"{{ format_datetime(config['start_date'], '%epoch_microseconds') }}",
	)
}
func typed17065(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%epoch_microseconds"), py.None),
		"{{ format_datetime(config['start_date'], '%epoch_microseconds') }}",
	)
}
func texts17065(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%epoch_microseconds"), py.None),
		"{{ format_datetime(config['start_date'], '%epoch_microseconds') }}",
	)
}
func text17065(e *py.Eval, ctx variables) string {
	return ""
}
func value17066(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%epoch_microseconds"), py.None),
		"{{ format_datetime(config['start_date'], '%epoch_microseconds') }}",
	).Text())
}
func typed17066(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%epoch_microseconds"), py.None),
		"{{ format_datetime(config['start_date'], '%epoch_microseconds') }}",
	).Text())
}
func texts17066(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%epoch_microseconds"), py.None),
		"{{ format_datetime(config['start_date'], '%epoch_microseconds') }}",
	).Text())
}
func text17066(e *py.Eval, ctx variables) string {
	return ""
}
func value17067(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%epoch_microseconds"), py.None),
		"number",
		"{{ format_datetime(config['start_date'], '%epoch_microseconds') }}",
	)
}
func typed17067(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%epoch_microseconds"), py.None),
		"number",
		"{{ format_datetime(config['start_date'], '%epoch_microseconds') }}",
	)
}
func texts17067(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%epoch_microseconds"), py.None),
		"number",
		"{{ format_datetime(config['start_date'], '%epoch_microseconds') }}",
	)
}
func text17067(e *py.Eval, ctx variables) string {
	return ""
}
func value17068(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%epoch_microseconds"), py.None),
		"string",
		"{{ format_datetime(config['start_date'], '%epoch_microseconds') }}",
	)
}
func typed17068(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%epoch_microseconds"), py.None),
		"string",
		"{{ format_datetime(config['start_date'], '%epoch_microseconds') }}",
	)
}
func texts17068(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%epoch_microseconds"), py.None),
		"string",
		"{{ format_datetime(config['start_date'], '%epoch_microseconds') }}",
	)
}
func text17068(e *py.Eval, ctx variables) string {
	return ""
}
func value17069(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%epoch_microseconds"), py.None),
		"boolean",
		"{{ format_datetime(config['start_date'], '%epoch_microseconds') }}",
	)
}
func typed17069(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%epoch_microseconds"), py.None),
		"boolean",
		"{{ format_datetime(config['start_date'], '%epoch_microseconds') }}",
	)
}
func texts17069(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%epoch_microseconds"), py.None),
		"boolean",
		"{{ format_datetime(config['start_date'], '%epoch_microseconds') }}",
	)
}
func text17069(e *py.Eval, ctx variables) string {
	return ""
}
func value17070(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%epoch_microseconds"), py.None),
		"integer",
		"{{ format_datetime(config['start_date'], '%epoch_microseconds') }}",
	)
}
func typed17070(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%epoch_microseconds"), py.None),
		"integer",
		"{{ format_datetime(config['start_date'], '%epoch_microseconds') }}",
	)
}
func texts17070(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%epoch_microseconds"), py.None),
		"integer",
		"{{ format_datetime(config['start_date'], '%epoch_microseconds') }}",
	)
}
func text17070(e *py.Eval, ctx variables) string {
	return ""
}
func value17071(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None), "{{ format_datetime(config['start_date'], '%s') }}")
}
func typed17071(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None), "{{ format_datetime(config['start_date'], '%s') }}")
}
func texts17071(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%s"), py.None), "{{ format_datetime(config['start_date'], '%s') }}")
}
func text17071(e *py.Eval, ctx variables) string {
	return ""
}
func value17072(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None), "{{ format_datetime(config['start_date'], '%s') }}")
}
func typed17072(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None), "{{ format_datetime(config['start_date'], '%s') }}")
}
func texts17072(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%s"), py.None), "{{ format_datetime(config['start_date'], '%s') }}")
}
func text17072(e *py.Eval, ctx variables) string {
	return ""
}
func value17073(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None), "{{ format_datetime(config['start_date'], '%s') }}").Text())
}
func typed17073(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None), "{{ format_datetime(config['start_date'], '%s') }}").Text())
}
func texts17073(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%s"), py.None), "{{ format_datetime(config['start_date'], '%s') }}").Text())
}
func text17073(e *py.Eval, ctx variables) string {
	return ""
}
func value17074(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None), "string", "{{ format_datetime(config['start_date'], '%s') }}")
}
func typed17074(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None), "string", "{{ format_datetime(config['start_date'], '%s') }}")
}
func texts17074(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%s"), py.None), "string", "{{ format_datetime(config['start_date'], '%s') }}")
}
func text17074(e *py.Eval, ctx variables) string {
	return ""
}
func value17075(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None), "integer", "{{ format_datetime(config['start_date'], '%s') }}")
}
func typed17075(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None), "integer", "{{ format_datetime(config['start_date'], '%s') }}")
}
func texts17075(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%s"), py.None), "integer", "{{ format_datetime(config['start_date'], '%s') }}")
}
func text17075(e *py.Eval, ctx variables) string {
	return ""
}
func value17076(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None), "number", "{{ format_datetime(config['start_date'], '%s') }}")
}
func typed17076(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None), "number", "{{ format_datetime(config['start_date'], '%s') }}")
}
func texts17076(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%s"), py.None), "number", "{{ format_datetime(config['start_date'], '%s') }}")
}
func text17076(e *py.Eval, ctx variables) string {
	return ""
}
func value17077(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None), "boolean", "{{ format_datetime(config['start_date'], '%s') }}")
}
func typed17077(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FormatDatetime(ctx["config"].Member("start_date"), py.Str("%s"), py.None), "boolean", "{{ format_datetime(config['start_date'], '%s') }}")
}
func texts17077(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%s"), py.None), "boolean", "{{ format_datetime(config['start_date'], '%s') }}")
}
func text17077(e *py.Eval, ctx variables) string {
	return ""
}
func value17078(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(e.GetOr(ctx["record"], "start_time", ctx["config"].Member("start_date")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record.get('start_time', config['start_date']), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17078(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(py.OrElse(ctx["record"].Member("start_time"), ctx["config"].Member("start_date")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record.get('start_time', config['start_date']), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17078(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(py.OrElse(ctx["record"].Member("start_time"), py.Str(ctx["config"].Member("start_date").Text())), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record.get('start_time', config['start_date']), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17078(e *py.Eval, ctx variables) string {
	return ""
}
func value17079(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(e.GetOr(ctx["record"], "start_time", ctx["config"].Member("start_date")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record.get('start_time', config['start_date']), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17079(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(py.OrElse(ctx["record"].Member("start_time"), ctx["config"].Member("start_date")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record.get('start_time', config['start_date']), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17079(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(py.OrElse(ctx["record"].Member("start_time"), py.Str(ctx["config"].Member("start_date").Text())), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record.get('start_time', config['start_date']), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17079(e *py.Eval, ctx variables) string {
	return ""
}
func value17080(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(e.GetOr(ctx["record"], "start_time", ctx["config"].Member("start_date")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record.get('start_time', config['start_date']), '%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func typed17080(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(py.OrElse(ctx["record"].Member("start_time"), ctx["config"].Member("start_date")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record.get('start_time', config['start_date']), '%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func texts17080(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(py.OrElse(ctx["record"].Member("start_time"), py.Str(ctx["config"].Member("start_date").Text())), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record.get('start_time', config['start_date']), '%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func text17080(e *py.Eval, ctx variables) string {
	return ""
}
func value17081(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.GetOr(ctx["record"], "start_time", ctx["config"].Member("start_date")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"number",
		"{{ format_datetime(record.get('start_time', config['start_date']), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17081(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.OrElse(ctx["record"].Member("start_time"), ctx["config"].Member("start_date")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"number",
		"{{ format_datetime(record.get('start_time', config['start_date']), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17081(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.OrElse(ctx["record"].Member("start_time"), py.Str(ctx["config"].Member("start_date").Text())), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"number",
		"{{ format_datetime(record.get('start_time', config['start_date']), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17081(e *py.Eval, ctx variables) string {
	return ""
}
func value17082(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.GetOr(ctx["record"], "start_time", ctx["config"].Member("start_date")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"boolean",
		"{{ format_datetime(record.get('start_time', config['start_date']), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17082(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.OrElse(ctx["record"].Member("start_time"), ctx["config"].Member("start_date")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"boolean",
		"{{ format_datetime(record.get('start_time', config['start_date']), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17082(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.OrElse(ctx["record"].Member("start_time"), py.Str(ctx["config"].Member("start_date").Text())), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"boolean",
		"{{ format_datetime(record.get('start_time', config['start_date']), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17082(e *py.Eval, ctx variables) string {
	return ""
}
func value17083(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.GetOr(ctx["record"], "start_time", ctx["config"].Member("start_date")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"integer",
		"{{ format_datetime(record.get('start_time', config['start_date']), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17083(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.OrElse(ctx["record"].Member("start_time"), ctx["config"].Member("start_date")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"integer",
		"{{ format_datetime(record.get('start_time', config['start_date']), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17083(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.OrElse(ctx["record"].Member("start_time"), py.Str(ctx["config"].Member("start_date").Text())), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"integer",
		"{{ format_datetime(record.get('start_time', config['start_date']), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17083(e *py.Eval, ctx variables) string {
	return ""
}
func value17084(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.GetOr(ctx["record"], "start_time", ctx["config"].Member("start_date")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"string",
		"{{ format_datetime(record.get('start_time', config['start_date']), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17084(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.OrElse(ctx["record"].Member("start_time"), ctx["config"].Member("start_date")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"string",
		"{{ format_datetime(record.get('start_time', config['start_date']), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17084(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.OrElse(ctx["record"].Member("start_time"), py.Str(ctx["config"].Member("start_date").Text())), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"string",
		"{{ format_datetime(record.get('start_time', config['start_date']), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17084(e *py.Eval, ctx variables) string {
	return ""
}
func value17085(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(record.updated_at, '%Y-%m-%d') }}",
	)
}
func typed17085(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(record.updated_at, '%Y-%m-%d') }}",
	)
}
func texts17085(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(record.updated_at, '%Y-%m-%d') }}",
	)
}
func text17085(e *py.Eval, ctx variables) string {
	return ""
}
func value17086(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(record.updated_at, '%Y-%m-%d') }}",
	)
}
func typed17086(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(record.updated_at, '%Y-%m-%d') }}",
	)
}
func texts17086(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(record.updated_at, '%Y-%m-%d') }}",
	)
}
func text17086(e *py.Eval, ctx variables) string {
	return ""
}
func value17087(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(record.updated_at, '%Y-%m-%d') }}",
	).Text())
}
func typed17087(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(record.updated_at, '%Y-%m-%d') }}",
	).Text())
}
func texts17087(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(record.updated_at, '%Y-%m-%d') }}",
	).Text())
}
func text17087(e *py.Eval, ctx variables) string {
	return ""
}
func value17088(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%Y-%m-%d"), py.None),
		"integer",
		"{{ format_datetime(record.updated_at, '%Y-%m-%d') }}",
	)
}
func typed17088(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%Y-%m-%d"), py.None),
		"integer",
		"{{ format_datetime(record.updated_at, '%Y-%m-%d') }}",
	)
}
func texts17088(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%Y-%m-%d"), py.None),
		"integer",
		"{{ format_datetime(record.updated_at, '%Y-%m-%d') }}",
	)
}
func text17088(e *py.Eval, ctx variables) string {
	return ""
}
func value17089(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%Y-%m-%d"), py.None),
		"string",
		"{{ format_datetime(record.updated_at, '%Y-%m-%d') }}",
	)
}
func typed17089(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%Y-%m-%d"), py.None),
		"string",
		"{{ format_datetime(record.updated_at, '%Y-%m-%d') }}",
	)
}
func texts17089(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%Y-%m-%d"), py.None),
		"string",
		"{{ format_datetime(record.updated_at, '%Y-%m-%d') }}",
	)
}
func text17089(e *py.Eval, ctx variables) string {
	return ""
}
func value17090(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%Y-%m-%d"), py.None),
		"number",
		"{{ format_datetime(record.updated_at, '%Y-%m-%d') }}",
	)
}
func typed17090(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%Y-%m-%d"), py.None),
		"number",
		"{{ format_datetime(record.updated_at, '%Y-%m-%d') }}",
	)
}
func texts17090(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%Y-%m-%d"), py.None),
		"number",
		"{{ format_datetime(record.updated_at, '%Y-%m-%d') }}",
	)
}
func text17090(e *py.Eval, ctx variables) string {
	return ""
}
func value17091(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%Y-%m-%d"), py.None),
		"boolean",
		"{{ format_datetime(record.updated_at, '%Y-%m-%d') }}",
	)
}
func typed17091(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%Y-%m-%d"), py.None),
		"boolean",
		"{{ format_datetime(record.updated_at, '%Y-%m-%d') }}",
	)
}
func texts17091(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%Y-%m-%d"), py.None),
		"boolean",
		"{{ format_datetime(record.updated_at, '%Y-%m-%d') }}",
	)
}
func text17091(e *py.Eval, ctx variables) string {
	return ""
}
func value17092(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FormatDatetime(ctx["record"].Member("when"), py.Str("%Y/%m/%d %H"), py.None), "{{ format_datetime(record.when, '%Y/%m/%d %H') }}")
}
func typed17092(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FormatDatetime(ctx["record"].Member("when"), py.Str("%Y/%m/%d %H"), py.None), "{{ format_datetime(record.when, '%Y/%m/%d %H') }}")
}
func texts17092(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FormatDatetime(ctx["record"].Member("when"), py.Str("%Y/%m/%d %H"), py.None), "{{ format_datetime(record.when, '%Y/%m/%d %H') }}")
}
func text17092(e *py.Eval, ctx variables) string {
	return ""
}
func value17093(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FormatDatetime(ctx["record"].Member("when"), py.Str("%Y/%m/%d %H"), py.None), "{{ format_datetime(record.when, '%Y/%m/%d %H') }}")
}
func typed17093(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FormatDatetime(ctx["record"].Member("when"), py.Str("%Y/%m/%d %H"), py.None), "{{ format_datetime(record.when, '%Y/%m/%d %H') }}")
}
func texts17093(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FormatDatetime(ctx["record"].Member("when"), py.Str("%Y/%m/%d %H"), py.None), "{{ format_datetime(record.when, '%Y/%m/%d %H') }}")
}
func text17093(e *py.Eval, ctx variables) string {
	return ""
}
func value17094(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FormatDatetime(ctx["record"].Member("when"), py.Str("%Y/%m/%d %H"), py.None), "{{ format_datetime(record.when, '%Y/%m/%d %H') }}").Text())
}
func typed17094(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FormatDatetime(ctx["record"].Member("when"), py.Str("%Y/%m/%d %H"), py.None), "{{ format_datetime(record.when, '%Y/%m/%d %H') }}").Text())
}
func texts17094(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FormatDatetime(ctx["record"].Member("when"), py.Str("%Y/%m/%d %H"), py.None), "{{ format_datetime(record.when, '%Y/%m/%d %H') }}").Text())
}
func text17094(e *py.Eval, ctx variables) string {
	return ""
}
func value17095(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FormatDatetime(ctx["record"].Member("when"), py.Str("%Y/%m/%d %H"), py.None), "number", "{{ format_datetime(record.when, '%Y/%m/%d %H') }}")
}
func typed17095(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FormatDatetime(ctx["record"].Member("when"), py.Str("%Y/%m/%d %H"), py.None), "number", "{{ format_datetime(record.when, '%Y/%m/%d %H') }}")
}
func texts17095(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FormatDatetime(ctx["record"].Member("when"), py.Str("%Y/%m/%d %H"), py.None), "number", "{{ format_datetime(record.when, '%Y/%m/%d %H') }}")
}
func text17095(e *py.Eval, ctx variables) string {
	return ""
}
func value17096(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FormatDatetime(ctx["record"].Member("when"), py.Str("%Y/%m/%d %H"), py.None), "boolean", "{{ format_datetime(record.when, '%Y/%m/%d %H') }}")
}
func typed17096(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FormatDatetime(ctx["record"].Member("when"), py.Str("%Y/%m/%d %H"), py.None), "boolean", "{{ format_datetime(record.when, '%Y/%m/%d %H') }}")
}
func texts17096(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FormatDatetime(ctx["record"].Member("when"), py.Str("%Y/%m/%d %H"), py.None), "boolean", "{{ format_datetime(record.when, '%Y/%m/%d %H') }}")
}
func text17096(e *py.Eval, ctx variables) string {
	return ""
}
func value17097(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FormatDatetime(ctx["record"].Member("when"), py.Str("%Y/%m/%d %H"), py.None), "integer", "{{ format_datetime(record.when, '%Y/%m/%d %H') }}")
}
func typed17097(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FormatDatetime(ctx["record"].Member("when"), py.Str("%Y/%m/%d %H"), py.None), "integer", "{{ format_datetime(record.when, '%Y/%m/%d %H') }}")
}
func texts17097(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FormatDatetime(ctx["record"].Member("when"), py.Str("%Y/%m/%d %H"), py.None), "integer", "{{ format_datetime(record.when, '%Y/%m/%d %H') }}")
}
func text17097(e *py.Eval, ctx variables) string {
	return ""
}
func value17098(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FormatDatetime(ctx["record"].Member("when"), py.Str("%Y/%m/%d %H"), py.None), "string", "{{ format_datetime(record.when, '%Y/%m/%d %H') }}")
}
func typed17098(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FormatDatetime(ctx["record"].Member("when"), py.Str("%Y/%m/%d %H"), py.None), "string", "{{ format_datetime(record.when, '%Y/%m/%d %H') }}")
}
func texts17098(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FormatDatetime(ctx["record"].Member("when"), py.Str("%Y/%m/%d %H"), py.None), "string", "{{ format_datetime(record.when, '%Y/%m/%d %H') }}")
}
func text17098(e *py.Eval, ctx variables) string {
	return ""
}
func value17099(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(ctx["record"].Member("as_of_time"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['as_of_time'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17099(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(ctx["record"].Member("as_of_time"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['as_of_time'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17099(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(ctx["record"].Member("as_of_time"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['as_of_time'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17099(e *py.Eval, ctx variables) string {
	return ""
}
func value17100(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(ctx["record"].Member("as_of_time"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['as_of_time'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17100(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(ctx["record"].Member("as_of_time"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['as_of_time'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17100(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(ctx["record"].Member("as_of_time"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['as_of_time'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17100(e *py.Eval, ctx variables) string {
	return ""
}
func value17101(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(ctx["record"].Member("as_of_time"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['as_of_time'], '%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func typed17101(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(ctx["record"].Member("as_of_time"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['as_of_time'], '%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func texts17101(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(ctx["record"].Member("as_of_time"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['as_of_time'], '%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func text17101(e *py.Eval, ctx variables) string {
	return ""
}
func value17102(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["record"].Member("as_of_time"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"number",
		"{{ format_datetime(record['as_of_time'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17102(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["record"].Member("as_of_time"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"number",
		"{{ format_datetime(record['as_of_time'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17102(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["record"].Member("as_of_time"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"number",
		"{{ format_datetime(record['as_of_time'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17102(e *py.Eval, ctx variables) string {
	return ""
}
func value17103(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["record"].Member("as_of_time"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"integer",
		"{{ format_datetime(record['as_of_time'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17103(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["record"].Member("as_of_time"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"integer",
		"{{ format_datetime(record['as_of_time'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17103(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["record"].Member("as_of_time"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"integer",
		"{{ format_datetime(record['as_of_time'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17103(e *py.Eval, ctx variables) string {
	return ""
}
func value17104(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["record"].Member("as_of_time"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"boolean",
		"{{ format_datetime(record['as_of_time'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17104(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["record"].Member("as_of_time"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"boolean",
		"{{ format_datetime(record['as_of_time'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17104(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["record"].Member("as_of_time"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"boolean",
		"{{ format_datetime(record['as_of_time'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17104(e *py.Eval, ctx variables) string {
	return ""
}
func value17105(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["record"].Member("as_of_time"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"string",
		"{{ format_datetime(record['as_of_time'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17105(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["record"].Member("as_of_time"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"string",
		"{{ format_datetime(record['as_of_time'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17105(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["record"].Member("as_of_time"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"string",
		"{{ format_datetime(record['as_of_time'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17105(e *py.Eval, ctx variables) string {
	return ""
}
func value17106(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(e.Call(ctx["record"].Member("createdAt"), "replace", py.Str("Z"), py.Str("")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['createdAt'].replace('Z',''), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17106(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(e.Call(ctx["record"].Member("createdAt"), "replace", py.Str("Z"), py.Str("")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['createdAt'].replace('Z',''), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17106(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(e.Call(ctx["record"].Member("createdAt"), "replace", py.Str("Z"), py.Str("")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['createdAt'].replace('Z',''), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17106(e *py.Eval, ctx variables) string {
	return ""
}
func value17107(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(e.Call(ctx["record"].Member("createdAt"), "replace", py.Str("Z"), py.Str("")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['createdAt'].replace('Z',''), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17107(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(e.Call(ctx["record"].Member("createdAt"), "replace", py.Str("Z"), py.Str("")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['createdAt'].replace('Z',''), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17107(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(e.Call(ctx["record"].Member("createdAt"), "replace", py.Str("Z"), py.Str("")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['createdAt'].replace('Z',''), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17107(e *py.Eval, ctx variables) string {
	return ""
}
func value17108(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(e.Call(ctx["record"].Member("createdAt"), "replace", py.Str("Z"), py.Str("")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['createdAt'].replace('Z',''), '%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func typed17108(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(e.Call(ctx["record"].Member("createdAt"), "replace", py.Str("Z"), py.Str("")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['createdAt'].replace('Z',''), '%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func texts17108(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(e.Call(ctx["record"].Member("createdAt"), "replace", py.Str("Z"), py.Str("")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['createdAt'].replace('Z',''), '%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func text17108(e *py.Eval, ctx variables) string {
	return ""
}
func value17109(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Call(ctx["record"].Member("createdAt"), "replace", py.Str("Z"), py.Str("")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"number",
		"{{ format_datetime(record['createdAt'].replace('Z',''), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17109(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Call(ctx["record"].Member("createdAt"), "replace", py.Str("Z"), py.Str("")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"number",
		"{{ format_datetime(record['createdAt'].replace('Z',''), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17109(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Call(ctx["record"].Member("createdAt"), "replace", py.Str("Z"), py.Str("")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"number",
		"{{ format_datetime(record['createdAt'].replace('Z',''), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17109(e *py.Eval, ctx variables) string {
	return ""
}
func value17110(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Call(ctx["record"].Member("createdAt"), "replace", py.Str("Z"), py.Str("")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"boolean",
		"{{ format_datetime(record['createdAt'].replace('Z',''), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17110(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Call(ctx["record"].Member("createdAt"), "replace", py.Str("Z"), py.Str("")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"boolean",
		"{{ format_datetime(record['createdAt'].replace('Z',''), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17110(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Call(ctx["record"].Member("createdAt"), "replace", py.Str("Z"), py.Str("")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"boolean",
		"{{ format_datetime(record['createdAt'].replace('Z',''), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17110(e *py.Eval, ctx variables) string {
	return ""
}
func value17111(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Call(ctx["record"].Member("createdAt"), "replace", py.Str("Z"), py.Str("")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"integer",
		"{{ format_datetime(record['createdAt'].replace('Z',''), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17111(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Call(ctx["record"].Member("createdAt"), "replace", py.Str("Z"), py.Str("")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"integer",
		"{{ format_datetime(record['createdAt'].replace('Z',''), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17111(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Call(ctx["record"].Member("createdAt"), "replace", py.Str("Z"), py.Str("")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"integer",
		"{{ format_datetime(record['createdAt'].replace('Z',''), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17111(e *py.Eval, ctx variables) string {
	return ""
}
func value17112(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Call(ctx["record"].Member("createdAt"), "replace", py.Str("Z"), py.Str("")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"string",
		"{{ format_datetime(record['createdAt'].replace('Z',''), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17112(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Call(ctx["record"].Member("createdAt"), "replace", py.Str("Z"), py.Str("")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"string",
		"{{ format_datetime(record['createdAt'].replace('Z',''), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17112(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Call(ctx["record"].Member("createdAt"), "replace", py.Str("Z"), py.Str("")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"string",
		"{{ format_datetime(record['createdAt'].replace('Z',''), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17112(e *py.Eval, ctx variables) string {
	return ""
}
func value17113(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(ctx["record"].Member("published"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['published'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17113(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(ctx["record"].Member("published"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['published'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17113(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(ctx["record"].Member("published"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['published'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17113(e *py.Eval, ctx variables) string {
	return ""
}
func value17114(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(ctx["record"].Member("published"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['published'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17114(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(ctx["record"].Member("published"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['published'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17114(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(ctx["record"].Member("published"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['published'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17114(e *py.Eval, ctx variables) string {
	return ""
}
func value17115(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(ctx["record"].Member("published"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['published'], '%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func typed17115(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(ctx["record"].Member("published"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['published'], '%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func texts17115(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(ctx["record"].Member("published"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['published'], '%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func text17115(e *py.Eval, ctx variables) string {
	return ""
}
func value17116(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["record"].Member("published"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"boolean",
		"{{ format_datetime(record['published'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17116(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["record"].Member("published"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"boolean",
		"{{ format_datetime(record['published'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17116(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["record"].Member("published"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"boolean",
		"{{ format_datetime(record['published'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17116(e *py.Eval, ctx variables) string {
	return ""
}
func value17117(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["record"].Member("published"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"number",
		"{{ format_datetime(record['published'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17117(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["record"].Member("published"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"number",
		"{{ format_datetime(record['published'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17117(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["record"].Member("published"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"number",
		"{{ format_datetime(record['published'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17117(e *py.Eval, ctx variables) string {
	return ""
}
func value17118(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["record"].Member("published"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"string",
		"{{ format_datetime(record['published'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17118(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["record"].Member("published"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"string",
		"{{ format_datetime(record['published'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17118(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["record"].Member("published"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"string",
		"{{ format_datetime(record['published'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17118(e *py.Eval, ctx variables) string {
	return ""
}
func value17119(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["record"].Member("published"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"integer",
		"{{ format_datetime(record['published'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17119(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["record"].Member("published"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"integer",
		"{{ format_datetime(record['published'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17119(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["record"].Member("published"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"integer",
		"{{ format_datetime(record['published'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17119(e *py.Eval, ctx variables) string {
	return ""
}
func value17120(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(e.Key(ctx["record"].Member("transaction_info"), "transaction_updated_date"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['transaction_info']['transaction_updated_date'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17120(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(e.Key(ctx["record"].Member("transaction_info"), "transaction_updated_date"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['transaction_info']['transaction_updated_date'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17120(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(e.Key(ctx["record"].Member("transaction_info"), "transaction_updated_date"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['transaction_info']['transaction_updated_date'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17120(e *py.Eval, ctx variables) string {
	return ""
}
func value17121(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(e.Key(ctx["record"].Member("transaction_info"), "transaction_updated_date"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['transaction_info']['transaction_updated_date'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17121(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(e.Key(ctx["record"].Member("transaction_info"), "transaction_updated_date"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['transaction_info']['transaction_updated_date'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17121(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(e.Key(ctx["record"].Member("transaction_info"), "transaction_updated_date"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['transaction_info']['transaction_updated_date'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17121(e *py.Eval, ctx variables) string {
	return ""
}
func value17122(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(e.Key(ctx["record"].Member("transaction_info"), "transaction_updated_date"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['transaction_info']['transaction_updated_date'], '%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func typed17122(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(e.Key(ctx["record"].Member("transaction_info"), "transaction_updated_date"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['transaction_info']['transaction_updated_date'], '%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func texts17122(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(e.Key(ctx["record"].Member("transaction_info"), "transaction_updated_date"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['transaction_info']['transaction_updated_date'], '%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func text17122(e *py.Eval, ctx variables) string {
	return ""
}
func value17123(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Key(ctx["record"].Member("transaction_info"), "transaction_updated_date"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"integer",
		"{{ format_datetime(record['transaction_info']['transaction_updated_date'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17123(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Key(ctx["record"].Member("transaction_info"), "transaction_updated_date"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"integer",
		"{{ format_datetime(record['transaction_info']['transaction_updated_date'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17123(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Key(ctx["record"].Member("transaction_info"), "transaction_updated_date"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"integer",
		"{{ format_datetime(record['transaction_info']['transaction_updated_date'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17123(e *py.Eval, ctx variables) string {
	return ""
}
func value17124(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Key(ctx["record"].Member("transaction_info"), "transaction_updated_date"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"number",
		"{{ format_datetime(record['transaction_info']['transaction_updated_date'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17124(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Key(ctx["record"].Member("transaction_info"), "transaction_updated_date"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"number",
		"{{ format_datetime(record['transaction_info']['transaction_updated_date'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17124(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Key(ctx["record"].Member("transaction_info"), "transaction_updated_date"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"number",
		"{{ format_datetime(record['transaction_info']['transaction_updated_date'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17124(e *py.Eval, ctx variables) string {
	return ""
}
func value17125(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Key(ctx["record"].Member("transaction_info"), "transaction_updated_date"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"boolean",
		"{{ format_datetime(record['transaction_info']['transaction_updated_date'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17125(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Key(ctx["record"].Member("transaction_info"), "transaction_updated_date"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"boolean",
		"{{ format_datetime(record['transaction_info']['transaction_updated_date'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17125(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Key(ctx["record"].Member("transaction_info"), "transaction_updated_date"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"boolean",
		"{{ format_datetime(record['transaction_info']['transaction_updated_date'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17125(e *py.Eval, ctx variables) string {
	return ""
}
func value17126(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Key(ctx["record"].Member("transaction_info"), "transaction_updated_date"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"string",
		"{{ format_datetime(record['transaction_info']['transaction_updated_date'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17126(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Key(ctx["record"].Member("transaction_info"), "transaction_updated_date"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"string",
		"{{ format_datetime(record['transaction_info']['transaction_updated_date'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17126(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Key(ctx["record"].Member("transaction_info"), "transaction_updated_date"), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"string",
		"{{ format_datetime(record['transaction_info']['transaction_updated_date'], '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17126(e *py.Eval, ctx variables) string {
	return ""
}
func value17127(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(e.Call(ctx["record"].Member("updatedAt"), "replace", py.Str("Z"), py.Str("")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['updatedAt'].replace('Z',''), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17127(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(e.Call(ctx["record"].Member("updatedAt"), "replace", py.Str("Z"), py.Str("")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['updatedAt'].replace('Z',''), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17127(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(e.Call(ctx["record"].Member("updatedAt"), "replace", py.Str("Z"), py.Str("")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['updatedAt'].replace('Z',''), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17127(e *py.Eval, ctx variables) string {
	return ""
}
func value17128(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(e.Call(ctx["record"].Member("updatedAt"), "replace", py.Str("Z"), py.Str("")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['updatedAt'].replace('Z',''), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17128(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(e.Call(ctx["record"].Member("updatedAt"), "replace", py.Str("Z"), py.Str("")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['updatedAt'].replace('Z',''), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17128(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(e.Call(ctx["record"].Member("updatedAt"), "replace", py.Str("Z"), py.Str("")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['updatedAt'].replace('Z',''), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17128(e *py.Eval, ctx variables) string {
	return ""
}
func value17129(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(e.Call(ctx["record"].Member("updatedAt"), "replace", py.Str("Z"), py.Str("")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['updatedAt'].replace('Z',''), '%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func typed17129(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(e.Call(ctx["record"].Member("updatedAt"), "replace", py.Str("Z"), py.Str("")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['updatedAt'].replace('Z',''), '%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func texts17129(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(e.Call(ctx["record"].Member("updatedAt"), "replace", py.Str("Z"), py.Str("")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"{{ format_datetime(record['updatedAt'].replace('Z',''), '%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func text17129(e *py.Eval, ctx variables) string {
	return ""
}
func value17130(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Call(ctx["record"].Member("updatedAt"), "replace", py.Str("Z"), py.Str("")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"string",
		"{{ format_datetime(record['updatedAt'].replace('Z',''), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17130(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Call(ctx["record"].Member("updatedAt"), "replace", py.Str("Z"), py.Str("")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"string",
		"{{ format_datetime(record['updatedAt'].replace('Z',''), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17130(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Call(ctx["record"].Member("updatedAt"), "replace", py.Str("Z"), py.Str("")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"string",
		"{{ format_datetime(record['updatedAt'].replace('Z',''), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17130(e *py.Eval, ctx variables) string {
	return ""
}
func value17131(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Call(ctx["record"].Member("updatedAt"), "replace", py.Str("Z"), py.Str("")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"number",
		"{{ format_datetime(record['updatedAt'].replace('Z',''), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17131(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Call(ctx["record"].Member("updatedAt"), "replace", py.Str("Z"), py.Str("")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"number",
		"{{ format_datetime(record['updatedAt'].replace('Z',''), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17131(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Call(ctx["record"].Member("updatedAt"), "replace", py.Str("Z"), py.Str("")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"number",
		"{{ format_datetime(record['updatedAt'].replace('Z',''), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17131(e *py.Eval, ctx variables) string {
	return ""
}
func value17132(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Call(ctx["record"].Member("updatedAt"), "replace", py.Str("Z"), py.Str("")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"integer",
		"{{ format_datetime(record['updatedAt'].replace('Z',''), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17132(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Call(ctx["record"].Member("updatedAt"), "replace", py.Str("Z"), py.Str("")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"integer",
		"{{ format_datetime(record['updatedAt'].replace('Z',''), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17132(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Call(ctx["record"].Member("updatedAt"), "replace", py.Str("Z"), py.Str("")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"integer",
		"{{ format_datetime(record['updatedAt'].replace('Z',''), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17132(e *py.Eval, ctx variables) string {
	return ""
}
func value17133(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Call(ctx["record"].Member("updatedAt"), "replace", py.Str("Z"), py.Str("")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"boolean",
		"{{ format_datetime(record['updatedAt'].replace('Z',''), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed17133(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Call(ctx["record"].Member("updatedAt"), "replace", py.Str("Z"), py.Str("")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"boolean",
		"{{ format_datetime(record['updatedAt'].replace('Z',''), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts17133(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(e.Call(ctx["record"].Member("updatedAt"), "replace", py.Str("Z"), py.Str("")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None),
		"boolean",
		"{{ format_datetime(record['updatedAt'].replace('Z',''), '%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text17133(e *py.Eval, ctx variables) string {
	return ""
}
func value17134(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%s"), py.None), "{{ format_datetime(record['updated_at'], '%s') }}")
}
func typed17134(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%s"), py.None), "{{ format_datetime(record['updated_at'], '%s') }}")
}
func texts17134(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%s"), py.None), "{{ format_datetime(record['updated_at'], '%s') }}")
}
func text17134(e *py.Eval, ctx variables) string {
	return ""
}
func value17135(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%s"), py.None), "{{ format_datetime(record['updated_at'], '%s') }}")
}
func typed17135(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%s"), py.None), "{{ format_datetime(record['updated_at'], '%s') }}")
}
func texts17135(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%s"), py.None), "{{ format_datetime(record['updated_at'], '%s') }}")
}
func text17135(e *py.Eval, ctx variables) string {
	return ""
}
func value17136(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%s"), py.None), "{{ format_datetime(record['updated_at'], '%s') }}").Text())
}
func typed17136(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%s"), py.None), "{{ format_datetime(record['updated_at'], '%s') }}").Text())
}
func texts17136(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%s"), py.None), "{{ format_datetime(record['updated_at'], '%s') }}").Text())
}
func text17136(e *py.Eval, ctx variables) string {
	return ""
}
func value17137(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%s"), py.None), "string", "{{ format_datetime(record['updated_at'], '%s') }}")
}
func typed17137(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%s"), py.None), "string", "{{ format_datetime(record['updated_at'], '%s') }}")
}
func texts17137(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%s"), py.None), "string", "{{ format_datetime(record['updated_at'], '%s') }}")
}
func text17137(e *py.Eval, ctx variables) string {
	return ""
}
func value17138(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%s"), py.None), "boolean", "{{ format_datetime(record['updated_at'], '%s') }}")
}
func typed17138(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%s"), py.None), "boolean", "{{ format_datetime(record['updated_at'], '%s') }}")
}
func texts17138(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%s"), py.None), "boolean", "{{ format_datetime(record['updated_at'], '%s') }}")
}
func text17138(e *py.Eval, ctx variables) string {
	return ""
}
func value17139(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%s"), py.None), "integer", "{{ format_datetime(record['updated_at'], '%s') }}")
}
func typed17139(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%s"), py.None), "integer", "{{ format_datetime(record['updated_at'], '%s') }}")
}
func texts17139(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%s"), py.None), "integer", "{{ format_datetime(record['updated_at'], '%s') }}")
}
func text17139(e *py.Eval, ctx variables) string {
	return ""
}
func value17140(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%s"), py.None), "number", "{{ format_datetime(record['updated_at'], '%s') }}")
}
func typed17140(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%s"), py.None), "number", "{{ format_datetime(record['updated_at'], '%s') }}")
}
func texts17140(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FormatDatetime(ctx["record"].Member("updated_at"), py.Str("%s"), py.None), "number", "{{ format_datetime(record['updated_at'], '%s') }}")
}
func text17140(e *py.Eval, ctx variables) string {
	return ""
}
func value17141(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%d %H:%M:%S %z"), py.None),
		"{{ format_datetime(stream_interval.start_time, '%Y-%m-%d %H:%M:%S %z') }}",
	)
}
func typed17141(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%d %H:%M:%S %z"), py.None),
		"{{ format_datetime(stream_interval.start_time, '%Y-%m-%d %H:%M:%S %z') }}",
	)
}
func texts17141(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(py.Str(ctx["stream_interval"].Member("start_time").Text()), py.Str("%Y-%m-%d %H:%M:%S %z"), py.None),
		"{{ format_datetime(stream_interval.start_time, '%Y-%m-%d %H:%M:%S %z') }}",
	)
}
func text17141(e *py.Eval, ctx variables) string {
	return ""
}
func value17142(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%d %H:%M:%S %z"), py.None),
		"{{ format_datetime(stream_interval.start_time, '%Y-%m-%d %H:%M:%S %z') }}",
	)
}
func typed17142(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%d %H:%M:%S %z"), py.None),
		"{{ format_datetime(stream_interval.start_time, '%Y-%m-%d %H:%M:%S %z') }}",
	)
}
func texts17142(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(py.Str(ctx["stream_interval"].Member("start_time").Text()), py.Str("%Y-%m-%d %H:%M:%S %z"), py.None),
		"{{ format_datetime(stream_interval.start_time, '%Y-%m-%d %H:%M:%S %z') }}",
	)
}
func text17142(e *py.Eval, ctx variables) string {
	return ""
}
func value17143(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%d %H:%M:%S %z"), py.None),
		"{{ format_datetime(stream_interval.start_time, '%Y-%m-%d %H:%M:%S %z') }}",
	).Text())
}
func typed17143(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%d %H:%M:%S %z"), py.None),
		"{{ format_datetime(stream_interval.start_time, '%Y-%m-%d %H:%M:%S %z') }}",
	).Text())
}
func texts17143(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(py.Str(ctx["stream_interval"].Member("start_time").Text()), py.Str("%Y-%m-%d %H:%M:%S %z"), py.None),
		"{{ format_datetime(stream_interval.start_time, '%Y-%m-%d %H:%M:%S %z') }}",
	).Text())
}
func text17143(e *py.Eval, ctx variables) string {
	return ""
}
func value17144(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%d %H:%M:%S %z"), py.None),
		"integer",
		"{{ format_datetime(stream_interval.start_time, '%Y-%m-%d %H:%M:%S %z') }}",
	)
}
func typed17144(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%d %H:%M:%S %z"), py.None),
		"integer",
		"{{ format_datetime(stream_interval.start_time, '%Y-%m-%d %H:%M:%S %z') }}",
	)
}
func texts17144(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["stream_interval"].Member("start_time").Text()), py.Str("%Y-%m-%d %H:%M:%S %z"), py.None),
		"integer",
		"{{ format_datetime(stream_interval.start_time, '%Y-%m-%d %H:%M:%S %z') }}",
	)
}
func text17144(e *py.Eval, ctx variables) string {
	return ""
}
func value17145(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%d %H:%M:%S %z"), py.None),
		"number",
		"{{ format_datetime(stream_interval.start_time, '%Y-%m-%d %H:%M:%S %z') }}",
	)
}
func typed17145(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%d %H:%M:%S %z"), py.None),
		"number",
		"{{ format_datetime(stream_interval.start_time, '%Y-%m-%d %H:%M:%S %z') }}",
	)
}
func texts17145(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["stream_interval"].Member("start_time").Text()), py.Str("%Y-%m-%d %H:%M:%S %z"), py.None),
		"number",
		"{{ format_datetime(stream_interval.start_time, '%Y-%m-%d %H:%M:%S %z') }}",
	)
}
func text17145(e *py.Eval, ctx variables) string {
	return ""
}
func value17146(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%d %H:%M:%S %z"), py.None),
		"boolean",
		"{{ format_datetime(stream_interval.start_time, '%Y-%m-%d %H:%M:%S %z') }}",
	)
}
func typed17146(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%d %H:%M:%S %z"), py.None),
		"boolean",
		"{{ format_datetime(stream_interval.start_time, '%Y-%m-%d %H:%M:%S %z') }}",
	)
}
func texts17146(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["stream_interval"].Member("start_time").Text()), py.Str("%Y-%m-%d %H:%M:%S %z"), py.None),
		"boolean",
		"{{ format_datetime(stream_interval.start_time, '%Y-%m-%d %H:%M:%S %z') }}",
	)
}
func text17146(e *py.Eval, ctx variables) string {
	return ""
}
func value17147(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%d %H:%M:%S %z"), py.None),
		"string",
		"{{ format_datetime(stream_interval.start_time, '%Y-%m-%d %H:%M:%S %z') }}",
	)
}
func typed17147(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%d %H:%M:%S %z"), py.None),
		"string",
		"{{ format_datetime(stream_interval.start_time, '%Y-%m-%d %H:%M:%S %z') }}",
	)
}
func texts17147(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["stream_interval"].Member("start_time").Text()), py.Str("%Y-%m-%d %H:%M:%S %z"), py.None),
		"string",
		"{{ format_datetime(stream_interval.start_time, '%Y-%m-%d %H:%M:%S %z') }}",
	)
}
func text17147(e *py.Eval, ctx variables) string {
	return ""
}
func value17148(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%d"), py.Str("%Y-%m-%d %H:%M:%S")),
		"{{ format_datetime(stream_interval['start_time'], '%Y-%m-%d', '%Y-%m-%d %H:%M:%S') }}",
	)
}
func typed17148(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%d"), py.Str("%Y-%m-%d %H:%M:%S")),
		"{{ format_datetime(stream_interval['start_time'], '%Y-%m-%d', '%Y-%m-%d %H:%M:%S') }}",
	)
}
func texts17148(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(py.Str(ctx["stream_interval"].Member("start_time").Text()), py.Str("%Y-%m-%d"), py.Str("%Y-%m-%d %H:%M:%S")),
		"{{ format_datetime(stream_interval['start_time'], '%Y-%m-%d', '%Y-%m-%d %H:%M:%S') }}",
	)
}
func text17148(e *py.Eval, ctx variables) string {
	return ""
}
func value17149(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%d"), py.Str("%Y-%m-%d %H:%M:%S")),
		"{{ format_datetime(stream_interval['start_time'], '%Y-%m-%d', '%Y-%m-%d %H:%M:%S') }}",
	)
}
func typed17149(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%d"), py.Str("%Y-%m-%d %H:%M:%S")),
		"{{ format_datetime(stream_interval['start_time'], '%Y-%m-%d', '%Y-%m-%d %H:%M:%S') }}",
	)
}
func texts17149(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(py.Str(ctx["stream_interval"].Member("start_time").Text()), py.Str("%Y-%m-%d"), py.Str("%Y-%m-%d %H:%M:%S")),
		"{{ format_datetime(stream_interval['start_time'], '%Y-%m-%d', '%Y-%m-%d %H:%M:%S') }}",
	)
}
func text17149(e *py.Eval, ctx variables) string {
	return ""
}
func value17150(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%d"), py.Str("%Y-%m-%d %H:%M:%S")),
		"{{ format_datetime(stream_interval['start_time'], '%Y-%m-%d', '%Y-%m-%d %H:%M:%S') }}",
	).Text())
}
func typed17150(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%d"), py.Str("%Y-%m-%d %H:%M:%S")),
		"{{ format_datetime(stream_interval['start_time'], '%Y-%m-%d', '%Y-%m-%d %H:%M:%S') }}",
	).Text())
}
func texts17150(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(py.Str(ctx["stream_interval"].Member("start_time").Text()), py.Str("%Y-%m-%d"), py.Str("%Y-%m-%d %H:%M:%S")),
		"{{ format_datetime(stream_interval['start_time'], '%Y-%m-%d', '%Y-%m-%d %H:%M:%S') }}",
	).Text())
}
func text17150(e *py.Eval, ctx variables) string {
	return ""
}
func value17151(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%d"), py.Str("%Y-%m-%d %H:%M:%S")),
		"string",
		"{{ format_datetime(stream_interval['start_time'], '%Y-%m-%d', '%Y-%m-%d %H:%M:%S') }}",
	)
}
func typed17151(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%d"), py.Str("%Y-%m-%d %H:%M:%S")),
		"string",
		"{{ format_datetime(stream_interval['start_time'], '%Y-%m-%d', '%Y-%m-%d %H:%M:%S') }}",
	)
}
func texts17151(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["stream_interval"].Member("start_time").Text()), py.Str("%Y-%m-%d"), py.Str("%Y-%m-%d %H:%M:%S")),
		"string",
		"{{ format_datetime(stream_interval['start_time'], '%Y-%m-%d', '%Y-%m-%d %H:%M:%S') }}",
	)
}
func text17151(e *py.Eval, ctx variables) string {
	return ""
}
func value17152(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%d"), py.Str("%Y-%m-%d %H:%M:%S")),
		"boolean",
		"{{ format_datetime(stream_interval['start_time'], '%Y-%m-%d', '%Y-%m-%d %H:%M:%S') }}",
	)
}
func typed17152(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%d"), py.Str("%Y-%m-%d %H:%M:%S")),
		"boolean",
		"{{ format_datetime(stream_interval['start_time'], '%Y-%m-%d', '%Y-%m-%d %H:%M:%S') }}",
	)
}
func texts17152(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["stream_interval"].Member("start_time").Text()), py.Str("%Y-%m-%d"), py.Str("%Y-%m-%d %H:%M:%S")),
		"boolean",
		"{{ format_datetime(stream_interval['start_time'], '%Y-%m-%d', '%Y-%m-%d %H:%M:%S') }}",
	)
}
func text17152(e *py.Eval, ctx variables) string {
	return ""
}
func value17153(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%d"), py.Str("%Y-%m-%d %H:%M:%S")),
		"number",
		"{{ format_datetime(stream_interval['start_time'], '%Y-%m-%d', '%Y-%m-%d %H:%M:%S') }}",
	)
}
func typed17153(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_interval"].Member("start_time"), py.Str("%Y-%m-%d"), py.Str("%Y-%m-%d %H:%M:%S")),
		"number",
		"{{ format_datetime(stream_interval['start_time'], '%Y-%m-%d', '%Y-%m-%d %H:%M:%S') }}",
	)
}
func texts17153(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["stream_interval"].Member("start_time").Text()), py.Str("%Y-%m-%d"), py.Str("%Y-%m-%d %H:%M:%S")),
		"number",
		"{{ format_datetime(stream_interval['start_time'], '%Y-%m-%d', '%Y-%m-%d %H:%M:%S') }}",
	)
}
func text17153(e *py.Eval, ctx variables) string {
	return ""
}
func value17154(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(ctx["stream_slice"].Member("end_time"), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(stream_slice.end_time, '%Y-%m-%d') }}",
	)
}
func typed17154(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(ctx["stream_slice"].Member("end_time"), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(stream_slice.end_time, '%Y-%m-%d') }}",
	)
}
func texts17154(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(stream_slice.end_time, '%Y-%m-%d') }}",
	)
}
func text17154(e *py.Eval, ctx variables) string {
	return ""
}
func value17155(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(ctx["stream_slice"].Member("end_time"), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(stream_slice.end_time, '%Y-%m-%d') }}",
	)
}
func typed17155(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(ctx["stream_slice"].Member("end_time"), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(stream_slice.end_time, '%Y-%m-%d') }}",
	)
}
func texts17155(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(stream_slice.end_time, '%Y-%m-%d') }}",
	)
}
func text17155(e *py.Eval, ctx variables) string {
	return ""
}
func value17156(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(ctx["stream_slice"].Member("end_time"), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(stream_slice.end_time, '%Y-%m-%d') }}",
	).Text())
}
func typed17156(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(ctx["stream_slice"].Member("end_time"), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(stream_slice.end_time, '%Y-%m-%d') }}",
	).Text())
}
func texts17156(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(stream_slice.end_time, '%Y-%m-%d') }}",
	).Text())
}
func text17156(e *py.Eval, ctx variables) string {
	return ""
}
func value17157(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_slice"].Member("end_time"), py.Str("%Y-%m-%d"), py.None),
		"string",
		"{{ format_datetime(stream_slice.end_time, '%Y-%m-%d') }}",
	)
}
func typed17157(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_slice"].Member("end_time"), py.Str("%Y-%m-%d"), py.None),
		"string",
		"{{ format_datetime(stream_slice.end_time, '%Y-%m-%d') }}",
	)
}
func texts17157(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Str("%Y-%m-%d"), py.None),
		"string",
		"{{ format_datetime(stream_slice.end_time, '%Y-%m-%d') }}",
	)
}
func text17157(e *py.Eval, ctx variables) string {
	return ""
}
func value17158(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_slice"].Member("end_time"), py.Str("%Y-%m-%d"), py.None),
		"number",
		"{{ format_datetime(stream_slice.end_time, '%Y-%m-%d') }}",
	)
}
func typed17158(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_slice"].Member("end_time"), py.Str("%Y-%m-%d"), py.None),
		"number",
		"{{ format_datetime(stream_slice.end_time, '%Y-%m-%d') }}",
	)
}
func texts17158(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Str("%Y-%m-%d"), py.None),
		"number",
		"{{ format_datetime(stream_slice.end_time, '%Y-%m-%d') }}",
	)
}
func text17158(e *py.Eval, ctx variables) string {
	return ""
}
func value17159(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_slice"].Member("end_time"), py.Str("%Y-%m-%d"), py.None),
		"boolean",
		"{{ format_datetime(stream_slice.end_time, '%Y-%m-%d') }}",
	)
}
func typed17159(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_slice"].Member("end_time"), py.Str("%Y-%m-%d"), py.None),
		"boolean",
		"{{ format_datetime(stream_slice.end_time, '%Y-%m-%d') }}",
	)
}
func texts17159(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Str("%Y-%m-%d"), py.None),
		"boolean",
		"{{ format_datetime(stream_slice.end_time, '%Y-%m-%d') }}",
	)
}
func text17159(e *py.Eval, ctx variables) string {
	return ""
}
func value17160(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_slice"].Member("end_time"), py.Str("%Y-%m-%d"), py.None),
		"integer",
		"{{ format_datetime(stream_slice.end_time, '%Y-%m-%d') }}",
	)
}
func typed17160(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_slice"].Member("end_time"), py.Str("%Y-%m-%d"), py.None),
		"integer",
		"{{ format_datetime(stream_slice.end_time, '%Y-%m-%d') }}",
	)
}
func texts17160(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Str("%Y-%m-%d"), py.None),
		"integer",
		"{{ format_datetime(stream_slice.end_time, '%Y-%m-%d') }}",
	)
}
func text17160(e *py.Eval, ctx variables) string {
	return ""
}
func value17161(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(ctx["stream_slice"].Member("start_time"), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(stream_slice.start_time, '%Y-%m-%d') }}",
	)
}
func typed17161(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(ctx["stream_slice"].Member("start_time"), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(stream_slice.start_time, '%Y-%m-%d') }}",
	)
}
func texts17161(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(stream_slice.start_time, '%Y-%m-%d') }}",
	)
}
func text17161(e *py.Eval, ctx variables) string {
	return ""
}
func value17162(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(ctx["stream_slice"].Member("start_time"), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(stream_slice.start_time, '%Y-%m-%d') }}",
	)
}
func typed17162(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(ctx["stream_slice"].Member("start_time"), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(stream_slice.start_time, '%Y-%m-%d') }}",
	)
}
func texts17162(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(stream_slice.start_time, '%Y-%m-%d') }}",
	)
}
func text17162(e *py.Eval, ctx variables) string {
	return ""
}
func value17163(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(ctx["stream_slice"].Member("start_time"), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(stream_slice.start_time, '%Y-%m-%d') }}",
	).Text())
}
func typed17163(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(ctx["stream_slice"].Member("start_time"), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(stream_slice.start_time, '%Y-%m-%d') }}",
	).Text())
}
func texts17163(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(stream_slice.start_time, '%Y-%m-%d') }}",
	).Text())
}
func text17163(e *py.Eval, ctx variables) string {
	return ""
}
func value17164(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_slice"].Member("start_time"), py.Str("%Y-%m-%d"), py.None),
		"number",
		"{{ format_datetime(stream_slice.start_time, '%Y-%m-%d') }}",
	)
}
func typed17164(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_slice"].Member("start_time"), py.Str("%Y-%m-%d"), py.None),
		"number",
		"{{ format_datetime(stream_slice.start_time, '%Y-%m-%d') }}",
	)
}
func texts17164(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Str("%Y-%m-%d"), py.None),
		"number",
		"{{ format_datetime(stream_slice.start_time, '%Y-%m-%d') }}",
	)
}
func text17164(e *py.Eval, ctx variables) string {
	return ""
}
func value17165(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_slice"].Member("start_time"), py.Str("%Y-%m-%d"), py.None),
		"boolean",
		"{{ format_datetime(stream_slice.start_time, '%Y-%m-%d') }}",
	)
}
func typed17165(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_slice"].Member("start_time"), py.Str("%Y-%m-%d"), py.None),
		"boolean",
		"{{ format_datetime(stream_slice.start_time, '%Y-%m-%d') }}",
	)
}
func texts17165(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Str("%Y-%m-%d"), py.None),
		"boolean",
		"{{ format_datetime(stream_slice.start_time, '%Y-%m-%d') }}",
	)
}
func text17165(e *py.Eval, ctx variables) string {
	return ""
}
func value17166(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_slice"].Member("start_time"), py.Str("%Y-%m-%d"), py.None),
		"integer",
		"{{ format_datetime(stream_slice.start_time, '%Y-%m-%d') }}",
	)
}
func typed17166(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_slice"].Member("start_time"), py.Str("%Y-%m-%d"), py.None),
		"integer",
		"{{ format_datetime(stream_slice.start_time, '%Y-%m-%d') }}",
	)
}
func texts17166(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Str("%Y-%m-%d"), py.None),
		"integer",
		"{{ format_datetime(stream_slice.start_time, '%Y-%m-%d') }}",
	)
}
func text17166(e *py.Eval, ctx variables) string {
	return ""
}
func value17167(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_slice"].Member("start_time"), py.Str("%Y-%m-%d"), py.None),
		"string",
		"{{ format_datetime(stream_slice.start_time, '%Y-%m-%d') }}",
	)
}
func typed17167(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_slice"].Member("start_time"), py.Str("%Y-%m-%d"), py.None),
		"string",
		"{{ format_datetime(stream_slice.start_time, '%Y-%m-%d') }}",
	)
}
func texts17167(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Str("%Y-%m-%d"), py.None),
		"string",
		"{{ format_datetime(stream_slice.start_time, '%Y-%m-%d') }}",
	)
}
func text17167(e *py.Eval, ctx variables) string {
	return ""
}
func value17168(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(ctx["stream_slice"].Member("end_time"), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(stream_slice['end_time'], '%Y-%m-%d') }}",
	)
}
func typed17168(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(ctx["stream_slice"].Member("end_time"), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(stream_slice['end_time'], '%Y-%m-%d') }}",
	)
}
func texts17168(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.FormatDatetime(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(stream_slice['end_time'], '%Y-%m-%d') }}",
	)
}
func text17168(e *py.Eval, ctx variables) string {
	return ""
}
func value17169(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(ctx["stream_slice"].Member("end_time"), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(stream_slice['end_time'], '%Y-%m-%d') }}",
	)
}
func typed17169(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(ctx["stream_slice"].Member("end_time"), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(stream_slice['end_time'], '%Y-%m-%d') }}",
	)
}
func texts17169(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.FormatDatetime(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(stream_slice['end_time'], '%Y-%m-%d') }}",
	)
}
func text17169(e *py.Eval, ctx variables) string {
	return ""
}
func value17170(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(ctx["stream_slice"].Member("end_time"), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(stream_slice['end_time'], '%Y-%m-%d') }}",
	).Text())
}
func typed17170(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(ctx["stream_slice"].Member("end_time"), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(stream_slice['end_time'], '%Y-%m-%d') }}",
	).Text())
}
func texts17170(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.FormatDatetime(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Str("%Y-%m-%d"), py.None),
		"{{ format_datetime(stream_slice['end_time'], '%Y-%m-%d') }}",
	).Text())
}
func text17170(e *py.Eval, ctx variables) string {
	return ""
}
func value17171(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_slice"].Member("end_time"), py.Str("%Y-%m-%d"), py.None),
		"boolean",
		"{{ format_datetime(stream_slice['end_time'], '%Y-%m-%d') }}",
	)
}
func typed17171(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_slice"].Member("end_time"), py.Str("%Y-%m-%d"), py.None),
		"boolean",
		"{{ format_datetime(stream_slice['end_time'], '%Y-%m-%d') }}",
	)
}
func texts17171(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Str("%Y-%m-%d"), py.None),
		"boolean",
		"{{ format_datetime(stream_slice['end_time'], '%Y-%m-%d') }}",
	)
}
func text17171(e *py.Eval, ctx variables) string {
	return ""
}
func value17172(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_slice"].Member("end_time"), py.Str("%Y-%m-%d"), py.None),
		"number",
		"{{ format_datetime(stream_slice['end_time'], '%Y-%m-%d') }}",
	)
}
func typed17172(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_slice"].Member("end_time"), py.Str("%Y-%m-%d"), py.None),
		"number",
		"{{ format_datetime(stream_slice['end_time'], '%Y-%m-%d') }}",
	)
}
func texts17172(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Str("%Y-%m-%d"), py.None),
		"number",
		"{{ format_datetime(stream_slice['end_time'], '%Y-%m-%d') }}",
	)
}
func text17172(e *py.Eval, ctx variables) string {
	return ""
}
func value17173(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_slice"].Member("end_time"), py.Str("%Y-%m-%d"), py.None),
		"integer",
		"{{ format_datetime(stream_slice['end_time'], '%Y-%m-%d') }}",
	)
}
func typed17173(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(ctx["stream_slice"].Member("end_time"), py.Str("%Y-%m-%d"), py.None),
		"integer",
		"{{ format_datetime(stream_slice['end_time'], '%Y-%m-%d') }}",
	)
}
func texts17173(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.FormatDatetime(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Str("%Y-%m-%d"), py.None),
		"integer",
		"{{ format_datetime(stream_slice['end_time'], '%Y-%m-%d') }}",
	)
}
func text17173(e *py.Eval, ctx variables) string {
	return ""
}
func value17174(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url", py.Dict()),
		`{{ headers.get("link", {}).get("next", {}).get("url", {}) }}`,
	)
}
func typed17174(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url", py.Dict()),
		`{{ headers.get("link", {}).get("next", {}).get("url", {}) }}`,
	)
}
func texts17174(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.GetOr(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url", py.Dict()),
		`{{ headers.get("link", {}).get("next", {}).get("url", {}) }}`,
	)
}
func text17174(e *py.Eval, ctx variables) string {
	return ""
}
func value17175(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url", py.Dict()),
		`{{ headers.get("link", {}).get("next", {}).get("url", {}) }}`,
	)
}
func typed17175(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url", py.Dict()),
		`{{ headers.get("link", {}).get("next", {}).get("url", {}) }}`,
	)
}
func texts17175(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.GetOr(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url", py.Dict()),
		`{{ headers.get("link", {}).get("next", {}).get("url", {}) }}`,
	)
}
func text17175(e *py.Eval, ctx variables) string {
	return ""
}
func value17176(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url", py.Dict()),
		`{{ headers.get("link", {}).get("next", {}).get("url", {}) }}`,
	).Text())
}
func typed17176(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url", py.Dict()),
		`{{ headers.get("link", {}).get("next", {}).get("url", {}) }}`,
	).Text())
}
func texts17176(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.GetOr(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url", py.Dict()),
		`{{ headers.get("link", {}).get("next", {}).get("url", {}) }}`,
	).Text())
}
func text17176(e *py.Eval, ctx variables) string {
	return ""
}
func value17177(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url", py.Dict()),
		"number",
		`{{ headers.get("link", {}).get("next", {}).get("url", {}) }}`,
	)
}
func typed17177(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url", py.Dict()),
		"number",
		`{{ headers.get("link", {}).get("next", {}).get("url", {}) }}`,
	)
}
func texts17177(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url", py.Dict()),
		"number",
		`{{ headers.get("link", {}).get("next", {}).get("url", {}) }}`,
	)
}
func text17177(e *py.Eval, ctx variables) string {
	return ""
}
func value17178(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url", py.Dict()),
		"boolean",
		`{{ headers.get("link", {}).get("next", {}).get("url", {}) }}`,
	)
}
func typed17178(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url", py.Dict()),
		"boolean",
		`{{ headers.get("link", {}).get("next", {}).get("url", {}) }}`,
	)
}
func texts17178(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url", py.Dict()),
		"boolean",
		`{{ headers.get("link", {}).get("next", {}).get("url", {}) }}`,
	)
}
func text17178(e *py.Eval, ctx variables) string {
	return ""
}
func value17179(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url", py.Dict()),
		"string",
		`{{ headers.get("link", {}).get("next", {}).get("url", {}) }}`,
	)
}
func typed17179(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url", py.Dict()),
		"string",
		`{{ headers.get("link", {}).get("next", {}).get("url", {}) }}`,
	)
}
func texts17179(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url", py.Dict()),
		"string",
		`{{ headers.get("link", {}).get("next", {}).get("url", {}) }}`,
	)
}
func text17179(e *py.Eval, ctx variables) string {
	return ""
}
func value17180(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url", py.Dict()),
		"integer",
		`{{ headers.get("link", {}).get("next", {}).get("url", {}) }}`,
	)
}
func typed17180(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url", py.Dict()),
		"integer",
		`{{ headers.get("link", {}).get("next", {}).get("url", {}) }}`,
	)
}
func texts17180(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.GetOr(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url", py.Dict()),
		"integer",
		`{{ headers.get("link", {}).get("next", {}).get("url", {}) }}`,
	)
}
func text17180(e *py.Eval, ctx variables) string {
	return ""
}
func value17181(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(py.EqualStr(e.Get(ctx["headers"], "X-Skip"), "yes")), "{{ headers.get('X-Skip') == 'yes' }}")
}
func typed17181(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(py.EqualStr(e.Get(ctx["headers"], "X-Skip"), "yes")), "{{ headers.get('X-Skip') == 'yes' }}")
}
func texts17181(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(py.EqualStr(e.Get(ctx["headers"], "X-Skip"), "yes")), "{{ headers.get('X-Skip') == 'yes' }}")
}
func text17181(e *py.Eval, ctx variables) string {
	return ""
}
func value17182(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(py.EqualStr(e.Get(ctx["headers"], "X-Skip"), "yes")), "{{ headers.get('X-Skip') == 'yes' }}")
}
func typed17182(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(py.EqualStr(e.Get(ctx["headers"], "X-Skip"), "yes")), "{{ headers.get('X-Skip') == 'yes' }}")
}
func texts17182(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(py.EqualStr(e.Get(ctx["headers"], "X-Skip"), "yes")), "{{ headers.get('X-Skip') == 'yes' }}")
}
func text17182(e *py.Eval, ctx variables) string {
	return ""
}
func value17183(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualStr(e.Get(ctx["headers"], "X-Skip"), "yes")), "{{ headers.get('X-Skip') == 'yes' }}").Text())
}
func typed17183(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualStr(e.Get(ctx["headers"], "X-Skip"), "yes")), "{{ headers.get('X-Skip') == 'yes' }}").Text())
}
func texts17183(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualStr(e.Get(ctx["headers"], "X-Skip"), "yes")), "{{ headers.get('X-Skip') == 'yes' }}").Text())
}
func text17183(e *py.Eval, ctx variables) string {
	return ""
}
func value17184(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(e.Get(ctx["headers"], "X-Skip"), "yes")), "boolean", "{{ headers.get('X-Skip') == 'yes' }}")
}
func typed17184(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(e.Get(ctx["headers"], "X-Skip"), "yes")), "boolean", "{{ headers.get('X-Skip') == 'yes' }}")
}
func texts17184(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(e.Get(ctx["headers"], "X-Skip"), "yes")), "boolean", "{{ headers.get('X-Skip') == 'yes' }}")
}
func text17184(e *py.Eval, ctx variables) string {
	return ""
}
func value17185(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(e.Get(ctx["headers"], "X-Skip"), "yes")), "number", "{{ headers.get('X-Skip') == 'yes' }}")
}
func typed17185(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(e.Get(ctx["headers"], "X-Skip"), "yes")), "number", "{{ headers.get('X-Skip') == 'yes' }}")
}
func texts17185(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(e.Get(ctx["headers"], "X-Skip"), "yes")), "number", "{{ headers.get('X-Skip') == 'yes' }}")
}
func text17185(e *py.Eval, ctx variables) string {
	return ""
}
func value17186(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(e.Get(ctx["headers"], "X-Skip"), "yes")), "string", "{{ headers.get('X-Skip') == 'yes' }}")
}
func typed17186(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(e.Get(ctx["headers"], "X-Skip"), "yes")), "string", "{{ headers.get('X-Skip') == 'yes' }}")
}
func texts17186(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(e.Get(ctx["headers"], "X-Skip"), "yes")), "string", "{{ headers.get('X-Skip') == 'yes' }}")
}
func text17186(e *py.Eval, ctx variables) string {
	return ""
}
func value17187(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(e.Get(ctx["headers"], "X-Skip"), "yes")), "integer", "{{ headers.get('X-Skip') == 'yes' }}")
}
func typed17187(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(e.Get(ctx["headers"], "X-Skip"), "yes")), "integer", "{{ headers.get('X-Skip') == 'yes' }}")
}
func texts17187(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualStr(e.Get(ctx["headers"], "X-Skip"), "yes")), "integer", "{{ headers.get('X-Skip') == 'yes' }}")
}
func text17187(e *py.Eval, ctx variables) string {
	return ""
}
func value17188(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Get(e.GetOr(ctx["headers"], "link", py.Dict()), "next").IsNone()), "{{ headers.get('link', {}).get('next') is none }}")
}
func typed17188(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Get(e.GetOr(ctx["headers"], "link", py.Dict()), "next").IsNone()), "{{ headers.get('link', {}).get('next') is none }}")
}
func texts17188(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Get(e.GetOr(ctx["headers"], "link", py.Dict()), "next").IsNone()), "{{ headers.get('link', {}).get('next') is none }}")
}
func text17188(e *py.Eval, ctx variables) string {
	return ""
}
func value17189(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Get(e.GetOr(ctx["headers"], "link", py.Dict()), "next").IsNone()), "{{ headers.get('link', {}).get('next') is none }}")
}
func typed17189(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Get(e.GetOr(ctx["headers"], "link", py.Dict()), "next").IsNone()), "{{ headers.get('link', {}).get('next') is none }}")
}
func texts17189(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Get(e.GetOr(ctx["headers"], "link", py.Dict()), "next").IsNone()), "{{ headers.get('link', {}).get('next') is none }}")
}
func text17189(e *py.Eval, ctx variables) string {
	return ""
}
func value17190(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Get(e.GetOr(ctx["headers"], "link", py.Dict()), "next").IsNone()), "{{ headers.get('link', {}).get('next') is none }}").Text())
}
func typed17190(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Get(e.GetOr(ctx["headers"], "link", py.Dict()), "next").IsNone()), "{{ headers.get('link', {}).get('next') is none }}").Text())
}
func texts17190(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Get(e.GetOr(ctx["headers"], "link", py.Dict()), "next").IsNone()), "{{ headers.get('link', {}).get('next') is none }}").Text())
}
func text17190(e *py.Eval, ctx variables) string {
	return ""
}
func value17191(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(e.GetOr(ctx["headers"], "link", py.Dict()), "next").IsNone()), "boolean", "{{ headers.get('link', {}).get('next') is none }}")
}
func typed17191(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(e.GetOr(ctx["headers"], "link", py.Dict()), "next").IsNone()), "boolean", "{{ headers.get('link', {}).get('next') is none }}")
}
func texts17191(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(e.GetOr(ctx["headers"], "link", py.Dict()), "next").IsNone()), "boolean", "{{ headers.get('link', {}).get('next') is none }}")
}
func text17191(e *py.Eval, ctx variables) string {
	return ""
}
func value17192(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(e.GetOr(ctx["headers"], "link", py.Dict()), "next").IsNone()), "string", "{{ headers.get('link', {}).get('next') is none }}")
}
func typed17192(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(e.GetOr(ctx["headers"], "link", py.Dict()), "next").IsNone()), "string", "{{ headers.get('link', {}).get('next') is none }}")
}
func texts17192(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(e.GetOr(ctx["headers"], "link", py.Dict()), "next").IsNone()), "string", "{{ headers.get('link', {}).get('next') is none }}")
}
func text17192(e *py.Eval, ctx variables) string {
	return ""
}
func value17193(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(e.GetOr(ctx["headers"], "link", py.Dict()), "next").IsNone()), "integer", "{{ headers.get('link', {}).get('next') is none }}")
}
func typed17193(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(e.GetOr(ctx["headers"], "link", py.Dict()), "next").IsNone()), "integer", "{{ headers.get('link', {}).get('next') is none }}")
}
func texts17193(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(e.GetOr(ctx["headers"], "link", py.Dict()), "next").IsNone()), "integer", "{{ headers.get('link', {}).get('next') is none }}")
}
func text17193(e *py.Eval, ctx variables) string {
	return ""
}
func value17194(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(e.GetOr(ctx["headers"], "link", py.Dict()), "next").IsNone()), "number", "{{ headers.get('link', {}).get('next') is none }}")
}
func typed17194(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(e.GetOr(ctx["headers"], "link", py.Dict()), "next").IsNone()), "number", "{{ headers.get('link', {}).get('next') is none }}")
}
func texts17194(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Get(e.GetOr(ctx["headers"], "link", py.Dict()), "next").IsNone()), "number", "{{ headers.get('link', {}).get('next') is none }}")
}
func text17194(e *py.Eval, ctx variables) string {
	return ""
}
func value17195(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url"),
		"{{ headers.get('link', {}).get('next', {}).get('url') }}",
	)
}
func typed17195(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url"),
		"{{ headers.get('link', {}).get('next', {}).get('url') }}",
	)
}
func texts17195(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Get(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url"),
		"{{ headers.get('link', {}).get('next', {}).get('url') }}",
	)
}
func text17195(e *py.Eval, ctx variables) string {
	return ""
}
func value17196(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url"),
		"{{ headers.get('link', {}).get('next', {}).get('url') }}",
	)
}
func typed17196(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url"),
		"{{ headers.get('link', {}).get('next', {}).get('url') }}",
	)
}
func texts17196(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Get(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url"),
		"{{ headers.get('link', {}).get('next', {}).get('url') }}",
	)
}
func text17196(e *py.Eval, ctx variables) string {
	return ""
}
func value17197(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url"),
		"{{ headers.get('link', {}).get('next', {}).get('url') }}",
	).Text())
}
func typed17197(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url"),
		"{{ headers.get('link', {}).get('next', {}).get('url') }}",
	).Text())
}
func texts17197(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Get(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url"),
		"{{ headers.get('link', {}).get('next', {}).get('url') }}",
	).Text())
}
func text17197(e *py.Eval, ctx variables) string {
	return ""
}
func value17198(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url"),
		"string",
		"{{ headers.get('link', {}).get('next', {}).get('url') }}",
	)
}
func typed17198(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url"),
		"string",
		"{{ headers.get('link', {}).get('next', {}).get('url') }}",
	)
}
func texts17198(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url"),
		"string",
		"{{ headers.get('link', {}).get('next', {}).get('url') }}",
	)
}
func text17198(e *py.Eval, ctx variables) string {
	return ""
}
func value17199(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url"),
		"number",
		"{{ headers.get('link', {}).get('next', {}).get('url') }}",
	)
}
func typed17199(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url"),
		"number",
		"{{ headers.get('link', {}).get('next', {}).get('url') }}",
	)
}
func texts17199(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url"),
		"number",
		"{{ headers.get('link', {}).get('next', {}).get('url') }}",
	)
}
func text17199(e *py.Eval, ctx variables) string {
	return ""
}
