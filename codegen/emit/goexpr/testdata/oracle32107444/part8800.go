package main

import (
	"cmp"
	"github.com/airgen/airgen/runtime/py"
)

func value8800(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+ctx["config"].Member("api_key").Text()), "integer")
}
func typed8800(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+ctx["config"].Member("api_key").Text()), "integer")
}
func texts8800(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+ctx["config"].Member("api_key").Text()), "integer")
}
func text8800(e *py.Eval, ctx variables) string {
	return ""
}
func value8801(e *py.Eval, ctx variables) py.Value {
	return py.Str("Basic " + ctx["config"].Member("user_auth_key").Text())
}
func typed8801(e *py.Eval, ctx variables) py.Value {
	return py.Str("Basic " + ctx["config"].Member("user_auth_key").Text())
}
func texts8801(e *py.Eval, ctx variables) py.Value {
	return py.Str("Basic " + ctx["config"].Member("user_auth_key").Text())
}
func text8801(e *py.Eval, ctx variables) string {
	return ""
}
func value8802(e *py.Eval, ctx variables) py.Value {
	return py.Str("Basic " + ctx["config"].Member("user_auth_key").Text())
}
func typed8802(e *py.Eval, ctx variables) py.Value {
	return py.Str("Basic " + ctx["config"].Member("user_auth_key").Text())
}
func texts8802(e *py.Eval, ctx variables) py.Value {
	return py.Str("Basic " + ctx["config"].Member("user_auth_key").Text())
}
func text8802(e *py.Eval, ctx variables) string {
	return ""
}
func value8803(e *py.Eval, ctx variables) py.Value {
	return py.Str("Basic " + ctx["config"].Member("user_auth_key").Text())
}
func typed8803(e *py.Eval, ctx variables) py.Value {
	return py.Str("Basic " + ctx["config"].Member("user_auth_key").Text())
}
func texts8803(e *py.Eval, ctx variables) py.Value {
	return py.Str("Basic " + ctx["config"].Member("user_auth_key").Text())
}
func text8803(e *py.Eval, ctx variables) string {
	return ""
}
func value8804(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+ctx["config"].Member("user_auth_key").Text()), "integer")
}
func typed8804(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+ctx["config"].Member("user_auth_key").Text()), "integer")
}
func texts8804(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+ctx["config"].Member("user_auth_key").Text()), "integer")
}
func text8804(e *py.Eval, ctx variables) string {
	return ""
}
func value8805(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+ctx["config"].Member("user_auth_key").Text()), "boolean")
}
func typed8805(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+ctx["config"].Member("user_auth_key").Text()), "boolean")
}
func texts8805(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+ctx["config"].Member("user_auth_key").Text()), "boolean")
}
func text8805(e *py.Eval, ctx variables) string {
	return ""
}
func value8806(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+ctx["config"].Member("user_auth_key").Text()), "string")
}
func typed8806(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+ctx["config"].Member("user_auth_key").Text()), "string")
}
func texts8806(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+ctx["config"].Member("user_auth_key").Text()), "string")
}
func text8806(e *py.Eval, ctx variables) string {
	return ""
}
func value8807(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("Basic " + e.Key(e.Index(ctx["config"].Member("applications"), 0), "app_api_key").Text()))
}
func typed8807(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("Basic " + e.Key(e.Index(ctx["config"].Member("applications"), 0), "app_api_key").Text()))
}
func texts8807(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("Basic " + e.Key(e.Index(py.Str(ctx["config"].Member("applications").Text()), 0), "app_api_key").Text()))
}
func text8807(e *py.Eval, ctx variables) string {
	return ""
}
func value8808(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("Basic " + e.Key(e.Index(ctx["config"].Member("applications"), 0), "app_api_key").Text()))
}
func typed8808(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("Basic " + e.Key(e.Index(ctx["config"].Member("applications"), 0), "app_api_key").Text()))
}
func texts8808(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("Basic " + e.Key(e.Index(py.Str(ctx["config"].Member("applications").Text()), 0), "app_api_key").Text()))
}
func text8808(e *py.Eval, ctx variables) string {
	return ""
}
func value8809(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("Basic " + e.Key(e.Index(ctx["config"].Member("applications"), 0), "app_api_key").Text())).Text())
}
func typed8809(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("Basic " + e.Key(e.Index(ctx["config"].Member("applications"), 0), "app_api_key").Text())).Text())
}
func texts8809(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("Basic " + e.Key(e.Index(py.Str(ctx["config"].Member("applications").Text()), 0), "app_api_key").Text())).Text())
}
func text8809(e *py.Eval, ctx variables) string {
	return ""
}
func value8810(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+e.Key(e.Index(ctx["config"].Member("applications"), 0), "app_api_key").Text()), "integer")
}
func typed8810(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+e.Key(e.Index(ctx["config"].Member("applications"), 0), "app_api_key").Text()), "integer")
}
func texts8810(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+e.Key(e.Index(py.Str(ctx["config"].Member("applications").Text()), 0), "app_api_key").Text()), "integer")
}
func text8810(e *py.Eval, ctx variables) string {
	return ""
}
func value8811(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+e.Key(e.Index(ctx["config"].Member("applications"), 0), "app_api_key").Text()), "number")
}
func typed8811(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+e.Key(e.Index(ctx["config"].Member("applications"), 0), "app_api_key").Text()), "number")
}
func texts8811(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+e.Key(e.Index(py.Str(ctx["config"].Member("applications").Text()), 0), "app_api_key").Text()), "number")
}
func text8811(e *py.Eval, ctx variables) string {
	return ""
}
func value8812(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+e.Key(e.Index(ctx["config"].Member("applications"), 0), "app_api_key").Text()), "boolean")
}
func typed8812(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+e.Key(e.Index(ctx["config"].Member("applications"), 0), "app_api_key").Text()), "boolean")
}
func texts8812(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+e.Key(e.Index(py.Str(ctx["config"].Member("applications").Text()), 0), "app_api_key").Text()), "boolean")
}
func text8812(e *py.Eval, ctx variables) string {
	return ""
}
func value8813(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+e.Key(e.Index(ctx["config"].Member("applications"), 0), "app_api_key").Text()), "string")
}
func typed8813(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+e.Key(e.Index(ctx["config"].Member("applications"), 0), "app_api_key").Text()), "string")
}
func texts8813(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+e.Key(e.Index(py.Str(ctx["config"].Member("applications").Text()), 0), "app_api_key").Text()), "string")
}
func text8813(e *py.Eval, ctx variables) string {
	return ""
}
func value8814(e *py.Eval, ctx variables) py.Value {
	return py.Str("Basic " + ctx["config"].Member("auth_token").Text())
}
func typed8814(e *py.Eval, ctx variables) py.Value {
	return py.Str("Basic " + ctx["config"].Member("auth_token").Text())
}
func texts8814(e *py.Eval, ctx variables) py.Value {
	return py.Str("Basic " + ctx["config"].Member("auth_token").Text())
}
func text8814(e *py.Eval, ctx variables) string {
	return ""
}
func value8815(e *py.Eval, ctx variables) py.Value {
	return py.Str("Basic " + ctx["config"].Member("auth_token").Text())
}
func typed8815(e *py.Eval, ctx variables) py.Value {
	return py.Str("Basic " + ctx["config"].Member("auth_token").Text())
}
func texts8815(e *py.Eval, ctx variables) py.Value {
	return py.Str("Basic " + ctx["config"].Member("auth_token").Text())
}
func text8815(e *py.Eval, ctx variables) string {
	return ""
}
func value8816(e *py.Eval, ctx variables) py.Value {
	return py.Str("Basic " + ctx["config"].Member("auth_token").Text())
}
func typed8816(e *py.Eval, ctx variables) py.Value {
	return py.Str("Basic " + ctx["config"].Member("auth_token").Text())
}
func texts8816(e *py.Eval, ctx variables) py.Value {
	return py.Str("Basic " + ctx["config"].Member("auth_token").Text())
}
func text8816(e *py.Eval, ctx variables) string {
	return ""
}
func value8817(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+ctx["config"].Member("auth_token").Text()), "string")
}
func typed8817(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+ctx["config"].Member("auth_token").Text()), "string")
}
func texts8817(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+ctx["config"].Member("auth_token").Text()), "string")
}
func text8817(e *py.Eval, ctx variables) string {
	return ""
}
func value8818(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+ctx["config"].Member("auth_token").Text()), "integer")
}
func typed8818(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+ctx["config"].Member("auth_token").Text()), "integer")
}
func texts8818(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+ctx["config"].Member("auth_token").Text()), "integer")
}
func text8818(e *py.Eval, ctx variables) string {
	return ""
}
func value8819(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+ctx["config"].Member("auth_token").Text()), "number")
}
func typed8819(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+ctx["config"].Member("auth_token").Text()), "number")
}
func texts8819(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+ctx["config"].Member("auth_token").Text()), "number")
}
func text8819(e *py.Eval, ctx variables) string {
	return ""
}
func value8820(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+ctx["config"].Member("auth_token").Text()), "boolean")
}
func typed8820(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+ctx["config"].Member("auth_token").Text()), "boolean")
}
func texts8820(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+ctx["config"].Member("auth_token").Text()), "boolean")
}
func text8820(e *py.Eval, ctx variables) string {
	return ""
}
func value8821(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("Basic " + e.FilterBase64Encode(e.Key(ctx["config"].Member("credentials"), "api_secret")).Text()))
}
func typed8821(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("Basic " + e.FilterBase64Encode(e.Key(ctx["config"].Member("credentials"), "api_secret")).Text()))
}
func texts8821(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("Basic " + e.FilterBase64Encode(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "api_secret")).Text()))
}
func text8821(e *py.Eval, ctx variables) string {
	return ""
}
func value8822(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("Basic " + e.FilterBase64Encode(e.Key(ctx["config"].Member("credentials"), "api_secret")).Text()))
}
func typed8822(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("Basic " + e.FilterBase64Encode(e.Key(ctx["config"].Member("credentials"), "api_secret")).Text()))
}
func texts8822(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("Basic " + e.FilterBase64Encode(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "api_secret")).Text()))
}
func text8822(e *py.Eval, ctx variables) string {
	return ""
}
func value8823(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("Basic " + e.FilterBase64Encode(e.Key(ctx["config"].Member("credentials"), "api_secret")).Text())).Text())
}
func typed8823(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("Basic " + e.FilterBase64Encode(e.Key(ctx["config"].Member("credentials"), "api_secret")).Text())).Text())
}
func texts8823(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("Basic " + e.FilterBase64Encode(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "api_secret")).Text())).Text())
}
func text8823(e *py.Eval, ctx variables) string {
	return ""
}
func value8824(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+e.FilterBase64Encode(e.Key(ctx["config"].Member("credentials"), "api_secret")).Text()), "string")
}
func typed8824(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+e.FilterBase64Encode(e.Key(ctx["config"].Member("credentials"), "api_secret")).Text()), "string")
}
func texts8824(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+e.FilterBase64Encode(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "api_secret")).Text()), "string")
}
func text8824(e *py.Eval, ctx variables) string {
	return ""
}
func value8825(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+e.FilterBase64Encode(e.Key(ctx["config"].Member("credentials"), "api_secret")).Text()), "boolean")
}
func typed8825(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+e.FilterBase64Encode(e.Key(ctx["config"].Member("credentials"), "api_secret")).Text()), "boolean")
}
func texts8825(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+e.FilterBase64Encode(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "api_secret")).Text()), "boolean")
}
func text8825(e *py.Eval, ctx variables) string {
	return ""
}
func value8826(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+e.FilterBase64Encode(e.Key(ctx["config"].Member("credentials"), "api_secret")).Text()), "integer")
}
func typed8826(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+e.FilterBase64Encode(e.Key(ctx["config"].Member("credentials"), "api_secret")).Text()), "integer")
}
func texts8826(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+e.FilterBase64Encode(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "api_secret")).Text()), "integer")
}
func text8826(e *py.Eval, ctx variables) string {
	return ""
}
func value8827(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+e.FilterBase64Encode(e.Key(ctx["config"].Member("credentials"), "api_secret")).Text()), "number")
}
func typed8827(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+e.FilterBase64Encode(e.Key(ctx["config"].Member("credentials"), "api_secret")).Text()), "number")
}
func texts8827(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Basic "+e.FilterBase64Encode(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "api_secret")).Text()), "number")
}
func text8827(e *py.Eval, ctx variables) string {
	return ""
}
func value8828(e *py.Eval, ctx variables) py.Value {
	return py.Str("Bearer " + ctx["config"].Member("api_key_id").Text())
}
func typed8828(e *py.Eval, ctx variables) py.Value {
	return py.Str("Bearer " + ctx["config"].Member("api_key_id").Text())
}
func texts8828(e *py.Eval, ctx variables) py.Value {
	return py.Str("Bearer " + ctx["config"].Member("api_key_id").Text())
}
func text8828(e *py.Eval, ctx variables) string {
	return ""
}
func value8829(e *py.Eval, ctx variables) py.Value {
	return py.Str("Bearer " + ctx["config"].Member("api_key_id").Text())
}
func typed8829(e *py.Eval, ctx variables) py.Value {
	return py.Str("Bearer " + ctx["config"].Member("api_key_id").Text())
}
func texts8829(e *py.Eval, ctx variables) py.Value {
	return py.Str("Bearer " + ctx["config"].Member("api_key_id").Text())
}
func text8829(e *py.Eval, ctx variables) string {
	return ""
}
func value8830(e *py.Eval, ctx variables) py.Value {
	return py.Str("Bearer " + ctx["config"].Member("api_key_id").Text())
}
func typed8830(e *py.Eval, ctx variables) py.Value {
	return py.Str("Bearer " + ctx["config"].Member("api_key_id").Text())
}
func texts8830(e *py.Eval, ctx variables) py.Value {
	return py.Str("Bearer " + ctx["config"].Member("api_key_id").Text())
}
func text8830(e *py.Eval, ctx variables) string {
	return ""
}
func value8831(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Bearer "+ctx["config"].Member("api_key_id").Text()), "boolean")
}
func typed8831(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Bearer "+ctx["config"].Member("api_key_id").Text()), "boolean")
}
func texts8831(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Bearer "+ctx["config"].Member("api_key_id").Text()), "boolean")
}
func text8831(e *py.Eval, ctx variables) string {
	return ""
}
func value8832(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Bearer "+ctx["config"].Member("api_key_id").Text()), "string")
}
func typed8832(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Bearer "+ctx["config"].Member("api_key_id").Text()), "string")
}
func texts8832(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Bearer "+ctx["config"].Member("api_key_id").Text()), "string")
}
func text8832(e *py.Eval, ctx variables) string {
	return ""
}
func value8833(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Bearer "+ctx["config"].Member("api_key_id").Text()), "integer")
}
func typed8833(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Bearer "+ctx["config"].Member("api_key_id").Text()), "integer")
}
func texts8833(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Bearer "+ctx["config"].Member("api_key_id").Text()), "integer")
}
func text8833(e *py.Eval, ctx variables) string {
	return ""
}
func value8834(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Bearer "+ctx["config"].Member("api_key_id").Text()), "number")
}
func typed8834(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Bearer "+ctx["config"].Member("api_key_id").Text()), "number")
}
func texts8834(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Bearer "+ctx["config"].Member("api_key_id").Text()), "number")
}
func text8834(e *py.Eval, ctx variables) string {
	return ""
}
func value8835(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("Check provided permissions for: " + e.Key(ctx["response"].Member("error"), "message").Text()))
}
func typed8835(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("Check provided permissions for: " + e.Key(ctx["response"].Member("error"), "message").Text()))
}
func texts8835(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("Check provided permissions for: " + e.Key(ctx["response"].Member("error"), "message").Text()))
}
func text8835(e *py.Eval, ctx variables) string {
	return ""
}
func value8836(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("Check provided permissions for: " + e.Key(ctx["response"].Member("error"), "message").Text()))
}
func typed8836(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("Check provided permissions for: " + e.Key(ctx["response"].Member("error"), "message").Text()))
}
func texts8836(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("Check provided permissions for: " + e.Key(ctx["response"].Member("error"), "message").Text()))
}
func text8836(e *py.Eval, ctx variables) string {
	return ""
}
func value8837(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("Check provided permissions for: " + e.Key(ctx["response"].Member("error"), "message").Text())).Text())
}
func typed8837(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("Check provided permissions for: " + e.Key(ctx["response"].Member("error"), "message").Text())).Text())
}
func texts8837(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("Check provided permissions for: " + e.Key(ctx["response"].Member("error"), "message").Text())).Text())
}
func text8837(e *py.Eval, ctx variables) string {
	return ""
}
func value8838(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Check provided permissions for: "+e.Key(ctx["response"].Member("error"), "message").Text()), "string")
}
func typed8838(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Check provided permissions for: "+e.Key(ctx["response"].Member("error"), "message").Text()), "string")
}
func texts8838(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Check provided permissions for: "+e.Key(ctx["response"].Member("error"), "message").Text()), "string")
}
func text8838(e *py.Eval, ctx variables) string {
	return ""
}
func value8839(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Check provided permissions for: "+e.Key(ctx["response"].Member("error"), "message").Text()), "boolean")
}
func typed8839(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Check provided permissions for: "+e.Key(ctx["response"].Member("error"), "message").Text()), "boolean")
}
func texts8839(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Check provided permissions for: "+e.Key(ctx["response"].Member("error"), "message").Text()), "boolean")
}
func text8839(e *py.Eval, ctx variables) string {
	return ""
}
func value8840(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Check provided permissions for: "+e.Key(ctx["response"].Member("error"), "message").Text()), "integer")
}
func typed8840(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Check provided permissions for: "+e.Key(ctx["response"].Member("error"), "message").Text()), "integer")
}
func texts8840(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Check provided permissions for: "+e.Key(ctx["response"].Member("error"), "message").Text()), "integer")
}
func text8840(e *py.Eval, ctx variables) string {
	return ""
}
func value8841(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Check provided permissions for: "+e.Key(ctx["response"].Member("error"), "message").Text()), "number")
}
func typed8841(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Check provided permissions for: "+e.Key(ctx["response"].Member("error"), "message").Text()), "number")
}
func texts8841(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Check provided permissions for: "+e.Key(ctx["response"].Member("error"), "message").Text()), "number")
}
func text8841(e *py.Eval, ctx variables) string {
	return ""
}
func value8842(e *py.Eval, ctx variables) py.Value {
	return py.Str("GenieKey " + ctx["config"].Member("api_token").Text())
}
func typed8842(e *py.Eval, ctx variables) py.Value {
	return py.Str("GenieKey " + ctx["config"].Member("api_token").Text())
}
func texts8842(e *py.Eval, ctx variables) py.Value {
	return py.Str("GenieKey " + ctx["config"].Member("api_token").Text())
}
func text8842(e *py.Eval, ctx variables) string {
	return ""
}
func value8843(e *py.Eval, ctx variables) py.Value {
	return py.Str("GenieKey " + ctx["config"].Member("api_token").Text())
}
func typed8843(e *py.Eval, ctx variables) py.Value {
	return py.Str("GenieKey " + ctx["config"].Member("api_token").Text())
}
func texts8843(e *py.Eval, ctx variables) py.Value {
	return py.Str("GenieKey " + ctx["config"].Member("api_token").Text())
}
func text8843(e *py.Eval, ctx variables) string {
	return ""
}
func value8844(e *py.Eval, ctx variables) py.Value {
	return py.Str("GenieKey " + ctx["config"].Member("api_token").Text())
}
func typed8844(e *py.Eval, ctx variables) py.Value {
	return py.Str("GenieKey " + ctx["config"].Member("api_token").Text())
}
func texts8844(e *py.Eval, ctx variables) py.Value {
	return py.Str("GenieKey " + ctx["config"].Member("api_token").Text())
}
func text8844(e *py.Eval, ctx variables) string {
	return ""
}
func value8845(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("GenieKey "+ctx["config"].Member("api_token").Text()), "string")
}
func typed8845(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("GenieKey "+ctx["config"].Member("api_token").Text()), "string")
}
func texts8845(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("GenieKey "+ctx["config"].Member("api_token").Text()), "string")
}
func text8845(e *py.Eval, ctx variables) string {
	return ""
}
func value8846(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("GenieKey "+ctx["config"].Member("api_token").Text()), "number")
}
func typed8846(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("GenieKey "+ctx["config"].Member("api_token").Text()), "number")
}
func texts8846(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("GenieKey "+ctx["config"].Member("api_token").Text()), "number")
}
func text8846(e *py.Eval, ctx variables) string {
	return ""
}
func value8847(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("GenieKey "+ctx["config"].Member("api_token").Text()), "integer")
}
func typed8847(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("GenieKey "+ctx["config"].Member("api_token").Text()), "integer")
}
func texts8847(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("GenieKey "+ctx["config"].Member("api_token").Text()), "integer")
}
func text8847(e *py.Eval, ctx variables) string {
	return ""
}
func value8848(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("GenieKey "+ctx["config"].Member("api_token").Text()), "boolean")
}
func typed8848(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("GenieKey "+ctx["config"].Member("api_token").Text()), "boolean")
}
func texts8848(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("GenieKey "+ctx["config"].Member("api_token").Text()), "boolean")
}
func text8848(e *py.Eval, ctx variables) string {
	return ""
}
func value8849(e *py.Eval, ctx variables) py.Value {
	return py.Str("Got permission error when accessing URL. Skipping  stream.")
}
func typed8849(e *py.Eval, ctx variables) py.Value {
	return py.Str("Got permission error when accessing URL. Skipping  stream.")
}
func texts8849(e *py.Eval, ctx variables) py.Value {
	return py.Str("Got permission error when accessing URL. Skipping  stream.")
}
func text8849(e *py.Eval, ctx variables) string {
	return ""
}
func value8850(e *py.Eval, ctx variables) py.Value {
	return py.Str("Got permission error when accessing URL. Skipping  stream.")
}
func typed8850(e *py.Eval, ctx variables) py.Value {
	return py.Str("Got permission error when accessing URL. Skipping  stream.")
}
func texts8850(e *py.Eval, ctx variables) py.Value {
	return py.Str("Got permission error when accessing URL. Skipping  stream.")
}
func text8850(e *py.Eval, ctx variables) string {
	return ""
}
func value8851(e *py.Eval, ctx variables) py.Value {
	return py.Str("Got permission error when accessing URL. Skipping  stream.")
}
func typed8851(e *py.Eval, ctx variables) py.Value {
	return py.Str("Got permission error when accessing URL. Skipping  stream.")
}
func texts8851(e *py.Eval, ctx variables) py.Value {
	return py.Str("Got permission error when accessing URL. Skipping  stream.")
}
func text8851(e *py.Eval, ctx variables) string {
	return ""
}
func value8852(e *py.Eval, ctx variables) py.Value {
	return py.Str("Got permission error when accessing URL. Skipping  stream.")
}
func typed8852(e *py.Eval, ctx variables) py.Value {
	return py.Str("Got permission error when accessing URL. Skipping  stream.")
}
func texts8852(e *py.Eval, ctx variables) py.Value {
	return py.Str("Got permission error when accessing URL. Skipping  stream.")
}
func text8852(e *py.Eval, ctx variables) string {
	return ""
}
func value8853(e *py.Eval, ctx variables) py.Value {
	return py.Str("Got permission error when accessing URL. Skipping  stream.")
}
func typed8853(e *py.Eval, ctx variables) py.Value {
	return py.Str("Got permission error when accessing URL. Skipping  stream.")
}
func texts8853(e *py.Eval, ctx variables) py.Value {
	return py.Str("Got permission error when accessing URL. Skipping  stream.")
}
func text8853(e *py.Eval, ctx variables) string {
	return ""
}
func value8854(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("Insights error for business_account_id: " + e.Key(ctx["response"].Member("error"), "message").Text()))
}
func typed8854(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("Insights error for business_account_id: " + e.Key(ctx["response"].Member("error"), "message").Text()))
}
func texts8854(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("Insights error for business_account_id: " + e.Key(ctx["response"].Member("error"), "message").Text()))
}
func text8854(e *py.Eval, ctx variables) string {
	return ""
}
func value8855(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("Insights error for business_account_id: " + e.Key(ctx["response"].Member("error"), "message").Text()))
}
func typed8855(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("Insights error for business_account_id: " + e.Key(ctx["response"].Member("error"), "message").Text()))
}
func texts8855(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("Insights error for business_account_id: " + e.Key(ctx["response"].Member("error"), "message").Text()))
}
func text8855(e *py.Eval, ctx variables) string {
	return ""
}
func value8856(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("Insights error for business_account_id: " + e.Key(ctx["response"].Member("error"), "message").Text())).Text())
}
func typed8856(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("Insights error for business_account_id: " + e.Key(ctx["response"].Member("error"), "message").Text())).Text())
}
func texts8856(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("Insights error for business_account_id: " + e.Key(ctx["response"].Member("error"), "message").Text())).Text())
}
func text8856(e *py.Eval, ctx variables) string {
	return ""
}
func value8857(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Insights error for business_account_id: "+e.Key(ctx["response"].Member("error"), "message").Text()), "number")
}
func typed8857(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Insights error for business_account_id: "+e.Key(ctx["response"].Member("error"), "message").Text()), "number")
}
func texts8857(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Insights error for business_account_id: "+e.Key(ctx["response"].Member("error"), "message").Text()), "number")
}
func text8857(e *py.Eval, ctx variables) string {
	return ""
}
func value8858(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Insights error for business_account_id: "+e.Key(ctx["response"].Member("error"), "message").Text()), "string")
}
func typed8858(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Insights error for business_account_id: "+e.Key(ctx["response"].Member("error"), "message").Text()), "string")
}
func texts8858(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Insights error for business_account_id: "+e.Key(ctx["response"].Member("error"), "message").Text()), "string")
}
func text8858(e *py.Eval, ctx variables) string {
	return ""
}
func value8859(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Insights error for business_account_id: "+e.Key(ctx["response"].Member("error"), "message").Text()), "integer")
}
func typed8859(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Insights error for business_account_id: "+e.Key(ctx["response"].Member("error"), "message").Text()), "integer")
}
func texts8859(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Insights error for business_account_id: "+e.Key(ctx["response"].Member("error"), "message").Text()), "integer")
}
func text8859(e *py.Eval, ctx variables) string {
	return ""
}
func value8860(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Insights error for business_account_id: "+e.Key(ctx["response"].Member("error"), "message").Text()), "boolean")
}
func typed8860(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Insights error for business_account_id: "+e.Key(ctx["response"].Member("error"), "message").Text()), "boolean")
}
func texts8860(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Insights error for business_account_id: "+e.Key(ctx["response"].Member("error"), "message").Text()), "boolean")
}
func text8860(e *py.Eval, ctx variables) string {
	return ""
}
func value8861(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("Insights error: " + e.Key(ctx["response"].Member("error"), "message").Text()))
}
func typed8861(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("Insights error: " + e.Key(ctx["response"].Member("error"), "message").Text()))
}
func texts8861(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str("Insights error: " + e.Key(ctx["response"].Member("error"), "message").Text()))
}
func text8861(e *py.Eval, ctx variables) string {
	return ""
}
func value8862(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("Insights error: " + e.Key(ctx["response"].Member("error"), "message").Text()))
}
func typed8862(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("Insights error: " + e.Key(ctx["response"].Member("error"), "message").Text()))
}
func texts8862(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str("Insights error: " + e.Key(ctx["response"].Member("error"), "message").Text()))
}
func text8862(e *py.Eval, ctx variables) string {
	return ""
}
func value8863(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("Insights error: " + e.Key(ctx["response"].Member("error"), "message").Text())).Text())
}
func typed8863(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("Insights error: " + e.Key(ctx["response"].Member("error"), "message").Text())).Text())
}
func texts8863(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str("Insights error: " + e.Key(ctx["response"].Member("error"), "message").Text())).Text())
}
func text8863(e *py.Eval, ctx variables) string {
	return ""
}
func value8864(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Insights error: "+e.Key(ctx["response"].Member("error"), "message").Text()), "integer")
}
func typed8864(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Insights error: "+e.Key(ctx["response"].Member("error"), "message").Text()), "integer")
}
func texts8864(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Insights error: "+e.Key(ctx["response"].Member("error"), "message").Text()), "integer")
}
func text8864(e *py.Eval, ctx variables) string {
	return ""
}
func value8865(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Insights error: "+e.Key(ctx["response"].Member("error"), "message").Text()), "boolean")
}
func typed8865(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Insights error: "+e.Key(ctx["response"].Member("error"), "message").Text()), "boolean")
}
func texts8865(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Insights error: "+e.Key(ctx["response"].Member("error"), "message").Text()), "boolean")
}
func text8865(e *py.Eval, ctx variables) string {
	return ""
}
func value8866(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Insights error: "+e.Key(ctx["response"].Member("error"), "message").Text()), "string")
}
func typed8866(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Insights error: "+e.Key(ctx["response"].Member("error"), "message").Text()), "string")
}
func texts8866(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Insights error: "+e.Key(ctx["response"].Member("error"), "message").Text()), "string")
}
func text8866(e *py.Eval, ctx variables) string {
	return ""
}
func value8867(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Insights error: "+e.Key(ctx["response"].Member("error"), "message").Text()), "number")
}
func typed8867(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Insights error: "+e.Key(ctx["response"].Member("error"), "message").Text()), "number")
}
func texts8867(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Insights error: "+e.Key(ctx["response"].Member("error"), "message").Text()), "number")
}
func text8867(e *py.Eval, ctx variables) string {
	return ""
}
func value8868(e *py.Eval, ctx variables) py.Value {
	return py.Str("KISI-LOGIN " + ctx["config"].Member("api_key").Text())
}
func typed8868(e *py.Eval, ctx variables) py.Value {
	return py.Str("KISI-LOGIN " + ctx["config"].Member("api_key").Text())
}
func texts8868(e *py.Eval, ctx variables) py.Value {
	return py.Str("KISI-LOGIN " + ctx["config"].Member("api_key").Text())
}
func text8868(e *py.Eval, ctx variables) string {
	return ""
}
func value8869(e *py.Eval, ctx variables) py.Value {
	return py.Str("KISI-LOGIN " + ctx["config"].Member("api_key").Text())
}
func typed8869(e *py.Eval, ctx variables) py.Value {
	return py.Str("KISI-LOGIN " + ctx["config"].Member("api_key").Text())
}
func texts8869(e *py.Eval, ctx variables) py.Value {
	return py.Str("KISI-LOGIN " + ctx["config"].Member("api_key").Text())
}
func text8869(e *py.Eval, ctx variables) string {
	return ""
}
func value8870(e *py.Eval, ctx variables) py.Value {
	return py.Str("KISI-LOGIN " + ctx["config"].Member("api_key").Text())
}
func typed8870(e *py.Eval, ctx variables) py.Value {
	return py.Str("KISI-LOGIN " + ctx["config"].Member("api_key").Text())
}
func texts8870(e *py.Eval, ctx variables) py.Value {
	return py.Str("KISI-LOGIN " + ctx["config"].Member("api_key").Text())
}
func text8870(e *py.Eval, ctx variables) string {
	return ""
}
func value8871(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("KISI-LOGIN "+ctx["config"].Member("api_key").Text()), "string")
}
func typed8871(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("KISI-LOGIN "+ctx["config"].Member("api_key").Text()), "string")
}
func texts8871(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("KISI-LOGIN "+ctx["config"].Member("api_key").Text()), "string")
}
func text8871(e *py.Eval, ctx variables) string {
	return ""
}
func value8872(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("KISI-LOGIN "+ctx["config"].Member("api_key").Text()), "number")
}
func typed8872(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("KISI-LOGIN "+ctx["config"].Member("api_key").Text()), "number")
}
func texts8872(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("KISI-LOGIN "+ctx["config"].Member("api_key").Text()), "number")
}
func text8872(e *py.Eval, ctx variables) string {
	return ""
}
func value8873(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("KISI-LOGIN "+ctx["config"].Member("api_key").Text()), "integer")
}
func typed8873(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("KISI-LOGIN "+ctx["config"].Member("api_key").Text()), "integer")
}
func texts8873(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("KISI-LOGIN "+ctx["config"].Member("api_key").Text()), "integer")
}
func text8873(e *py.Eval, ctx variables) string {
	return ""
}
func value8874(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("KISI-LOGIN "+ctx["config"].Member("api_key").Text()), "boolean")
}
func typed8874(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("KISI-LOGIN "+ctx["config"].Member("api_key").Text()), "boolean")
}
func texts8874(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("KISI-LOGIN "+ctx["config"].Member("api_key").Text()), "boolean")
}
func text8874(e *py.Eval, ctx variables) string {
	return ""
}
func value8875(e *py.Eval, ctx variables) py.Value {
	return py.Str("Klaviyo-API-Key " + ctx["config"].Member("api_key").Text())
}
func typed8875(e *py.Eval, ctx variables) py.Value {
	return py.Str("Klaviyo-API-Key " + ctx["config"].Member("api_key").Text())
}
func texts8875(e *py.Eval, ctx variables) py.Value {
	return py.Str("Klaviyo-API-Key " + ctx["config"].Member("api_key").Text())
}
func text8875(e *py.Eval, ctx variables) string {
	return ""
}
func value8876(e *py.Eval, ctx variables) py.Value {
	return py.Str("Klaviyo-API-Key " + ctx["config"].Member("api_key").Text())
}
func typed8876(e *py.Eval, ctx variables) py.Value {
	return py.Str("Klaviyo-API-Key " + ctx["config"].Member("api_key").Text())
}
func texts8876(e *py.Eval, ctx variables) py.Value {
	return py.Str("Klaviyo-API-Key " + ctx["config"].Member("api_key").Text())
}
func text8876(e *py.Eval, ctx variables) string {
	return ""
}
func value8877(e *py.Eval, ctx variables) py.Value {
	return py.Str("Klaviyo-API-Key " + ctx["config"].Member("api_key").Text())
}
func typed8877(e *py.Eval, ctx variables) py.Value {
	return py.Str("Klaviyo-API-Key " + ctx["config"].Member("api_key").Text())
}
func texts8877(e *py.Eval, ctx variables) py.Value {
	return py.Str("Klaviyo-API-Key " + ctx["config"].Member("api_key").Text())
}
func text8877(e *py.Eval, ctx variables) string {
	return ""
}
func value8878(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Klaviyo-API-Key "+ctx["config"].Member("api_key").Text()), "integer")
}
func typed8878(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Klaviyo-API-Key "+ctx["config"].Member("api_key").Text()), "integer")
}
func texts8878(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Klaviyo-API-Key "+ctx["config"].Member("api_key").Text()), "integer")
}
func text8878(e *py.Eval, ctx variables) string {
	return ""
}
func value8879(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Klaviyo-API-Key "+ctx["config"].Member("api_key").Text()), "number")
}
func typed8879(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Klaviyo-API-Key "+ctx["config"].Member("api_key").Text()), "number")
}
func texts8879(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Klaviyo-API-Key "+ctx["config"].Member("api_key").Text()), "number")
}
func text8879(e *py.Eval, ctx variables) string {
	return ""
}
func value8880(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Klaviyo-API-Key "+ctx["config"].Member("api_key").Text()), "boolean")
}
func typed8880(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Klaviyo-API-Key "+ctx["config"].Member("api_key").Text()), "boolean")
}
func texts8880(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Klaviyo-API-Key "+ctx["config"].Member("api_key").Text()), "boolean")
}
func text8880(e *py.Eval, ctx variables) string {
	return ""
}
func value8881(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Klaviyo-API-Key "+ctx["config"].Member("api_key").Text()), "string")
}
func typed8881(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Klaviyo-API-Key "+ctx["config"].Member("api_key").Text()), "string")
}
func texts8881(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("Klaviyo-API-Key "+ctx["config"].Member("api_key").Text()), "string")
}
func text8881(e *py.Eval, ctx variables) string {
	return ""
}
func value8882(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("List(urn%3Ali%3AsponsoredCampaign%3A"+e.Get(ctx["stream_slice"], "campaign_id").Text()+")"),
		"List(urn%3Ali%3AsponsoredCampaign%3A{{stream_slice.get('campaign_id')}})",
	)
}
func typed8882(e *py.Eval, ctx variables) py.Value {
	return py.Str("List(urn%3Ali%3AsponsoredCampaign%3A" + py.OrNone(ctx["stream_slice"].Member("campaign_id")).Text() + ")")
}
func texts8882(e *py.Eval, ctx variables) py.Value {
	return py.Str("List(urn%3Ali%3AsponsoredCampaign%3A" + ctx["stream_slice"].Member("campaign_id").Text() + ")")
}
func text8882(e *py.Eval, ctx variables) string {
	return ""
}
func value8883(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("List(urn%3Ali%3AsponsoredCampaign%3A"+e.Get(ctx["stream_slice"], "campaign_id").Text()+")"),
		"List(urn%3Ali%3AsponsoredCampaign%3A{{stream_slice.get('campaign_id')}})",
	)
}
func typed8883(e *py.Eval, ctx variables) py.Value {
	return py.Str("List(urn%3Ali%3AsponsoredCampaign%3A" + py.OrNone(ctx["stream_slice"].Member("campaign_id")).Text() + ")")
}
func texts8883(e *py.Eval, ctx variables) py.Value {
	return py.Str("List(urn%3Ali%3AsponsoredCampaign%3A" + ctx["stream_slice"].Member("campaign_id").Text() + ")")
}
func text8883(e *py.Eval, ctx variables) string {
	return ""
}
func value8884(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("List(urn%3Ali%3AsponsoredCampaign%3A"+e.Get(ctx["stream_slice"], "campaign_id").Text()+")"),
		"List(urn%3Ali%3AsponsoredCampaign%3A{{stream_slice.get('campaign_id')}})",
	).Text())
}
func typed8884(e *py.Eval, ctx variables) py.Value {
	return py.Str("List(urn%3Ali%3AsponsoredCampaign%3A" + py.OrNone(ctx["stream_slice"].Member("campaign_id")).Text() + ")")
}
func texts8884(e *py.Eval, ctx variables) py.Value {
	return py.Str("List(urn%3Ali%3AsponsoredCampaign%3A" + ctx["stream_slice"].Member("campaign_id").Text() + ")")
}
func text8884(e *py.Eval, ctx variables) string {
	return ""
}
func value8885(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("List(urn%3Ali%3AsponsoredCampaign%3A"+e.Get(ctx["stream_slice"], "campaign_id").Text()+")"),
		"string",
		"List(urn%3Ali%3AsponsoredCampaign%3A{{stream_slice.get('campaign_id')}})",
	)
}
func typed8885(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("List(urn%3Ali%3AsponsoredCampaign%3A"+py.OrNone(ctx["stream_slice"].Member("campaign_id")).Text()+")"), "string")
}
func texts8885(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("List(urn%3Ali%3AsponsoredCampaign%3A"+ctx["stream_slice"].Member("campaign_id").Text()+")"), "string")
}
func text8885(e *py.Eval, ctx variables) string {
	return ""
}
func value8886(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("List(urn%3Ali%3AsponsoredCampaign%3A"+e.Get(ctx["stream_slice"], "campaign_id").Text()+")"),
		"boolean",
		"List(urn%3Ali%3AsponsoredCampaign%3A{{stream_slice.get('campaign_id')}})",
	)
}
func typed8886(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("List(urn%3Ali%3AsponsoredCampaign%3A"+py.OrNone(ctx["stream_slice"].Member("campaign_id")).Text()+")"), "boolean")
}
func texts8886(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("List(urn%3Ali%3AsponsoredCampaign%3A"+ctx["stream_slice"].Member("campaign_id").Text()+")"), "boolean")
}
func text8886(e *py.Eval, ctx variables) string {
	return ""
}
func value8887(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("List(urn%3Ali%3AsponsoredCampaign%3A"+e.Get(ctx["stream_slice"], "campaign_id").Text()+")"),
		"number",
		"List(urn%3Ali%3AsponsoredCampaign%3A{{stream_slice.get('campaign_id')}})",
	)
}
func typed8887(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("List(urn%3Ali%3AsponsoredCampaign%3A"+py.OrNone(ctx["stream_slice"].Member("campaign_id")).Text()+")"), "number")
}
func texts8887(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("List(urn%3Ali%3AsponsoredCampaign%3A"+ctx["stream_slice"].Member("campaign_id").Text()+")"), "number")
}
func text8887(e *py.Eval, ctx variables) string {
	return ""
}
func value8888(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("List(urn%3Ali%3AsponsoredCampaign%3A"+e.Get(ctx["stream_slice"], "campaign_id").Text()+")"),
		"integer",
		"List(urn%3Ali%3AsponsoredCampaign%3A{{stream_slice.get('campaign_id')}})",
	)
}
func typed8888(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("List(urn%3Ali%3AsponsoredCampaign%3A"+py.OrNone(ctx["stream_slice"].Member("campaign_id")).Text()+")"), "integer")
}
func texts8888(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("List(urn%3Ali%3AsponsoredCampaign%3A"+ctx["stream_slice"].Member("campaign_id").Text()+")"), "integer")
}
func text8888(e *py.Eval, ctx variables) string {
	return ""
}
func value8889(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("List(urn%3Ali%3AsponsoredCreative%3A"+e.Index(e.Call(e.Get(ctx["stream_slice"], "creative_id"), "split", py.Str(":")), -1).Text()+")"),
		"List(urn%3Ali%3AsponsoredCreative%3A{{stream_slice.get('creative_id').split(':')[-1]}})",
	)
}
func typed8889(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("List(urn%3Ali%3AsponsoredCreative%3A"+e.Index(e.Call(py.OrNone(ctx["stream_slice"].Member("creative_id")), "split", py.Str(":")), -1).Text()+")"),
		"List(urn%3Ali%3AsponsoredCreative%3A{{stream_slice.get('creative_id').split(':')[-1]}})",
	)
}
func texts8889(e *py.Eval, ctx variables) py.Value {
	return py.Str("List(urn%3Ali%3AsponsoredCreative%3A" + e.Index(e.Call(py.Str(ctx["stream_slice"].Member("creative_id").Text()), "split", py.Str(":")), -1).Text() + ")")
}
func text8889(e *py.Eval, ctx variables) string {
	return ""
}
func value8890(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("List(urn%3Ali%3AsponsoredCreative%3A"+e.Index(e.Call(e.Get(ctx["stream_slice"], "creative_id"), "split", py.Str(":")), -1).Text()+")"),
		"List(urn%3Ali%3AsponsoredCreative%3A{{stream_slice.get('creative_id').split(':')[-1]}})",
	)
}
func typed8890(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("List(urn%3Ali%3AsponsoredCreative%3A"+e.Index(e.Call(py.OrNone(ctx["stream_slice"].Member("creative_id")), "split", py.Str(":")), -1).Text()+")"),
		"List(urn%3Ali%3AsponsoredCreative%3A{{stream_slice.get('creative_id').split(':')[-1]}})",
	)
}
func texts8890(e *py.Eval, ctx variables) py.Value {
	return py.Str("List(urn%3Ali%3AsponsoredCreative%3A" + e.Index(e.Call(py.Str(ctx["stream_slice"].Member("creative_id").Text()), "split", py.Str(":")), -1).Text() + ")")
}
func text8890(e *py.Eval, ctx variables) string {
	return ""
}
func value8891(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("List(urn%3Ali%3AsponsoredCreative%3A"+e.Index(e.Call(e.Get(ctx["stream_slice"], "creative_id"), "split", py.Str(":")), -1).Text()+")"),
		"List(urn%3Ali%3AsponsoredCreative%3A{{stream_slice.get('creative_id').split(':')[-1]}})",
	).Text())
}
func typed8891(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("List(urn%3Ali%3AsponsoredCreative%3A"+e.Index(e.Call(py.OrNone(ctx["stream_slice"].Member("creative_id")), "split", py.Str(":")), -1).Text()+")"),
		"List(urn%3Ali%3AsponsoredCreative%3A{{stream_slice.get('creative_id').split(':')[-1]}})",
	).Text())
}
func texts8891(e *py.Eval, ctx variables) py.Value {
	return py.Str("List(urn%3Ali%3AsponsoredCreative%3A" + e.Index(e.Call(py.Str(ctx["stream_slice"].Member("creative_id").Text()), "split", py.Str(":")), -1).Text() + ")")
}
func text8891(e *py.Eval, ctx variables) string {
	return ""
}
func value8892(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("List(urn%3Ali%3AsponsoredCreative%3A"+e.Index(e.Call(e.Get(ctx["stream_slice"], "creative_id"), "split", py.Str(":")), -1).Text()+")"),
		"string",
		"List(urn%3Ali%3AsponsoredCreative%3A{{stream_slice.get('creative_id').split(':')[-1]}})",
	)
}
func typed8892(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("List(urn%3Ali%3AsponsoredCreative%3A"+e.Index(e.Call(py.OrNone(ctx["stream_slice"].Member("creative_id")), "split", py.Str(":")), -1).Text()+")"),
		"string",
		"List(urn%3Ali%3AsponsoredCreative%3A{{stream_slice.get('creative_id').split(':')[-1]}})",
	)
}
func texts8892(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("List(urn%3Ali%3AsponsoredCreative%3A"+e.Index(e.Call(py.Str(ctx["stream_slice"].Member("creative_id").Text()), "split", py.Str(":")), -1).Text()+")"), "string")
}
func text8892(e *py.Eval, ctx variables) string {
	return ""
}
func value8893(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("List(urn%3Ali%3AsponsoredCreative%3A"+e.Index(e.Call(e.Get(ctx["stream_slice"], "creative_id"), "split", py.Str(":")), -1).Text()+")"),
		"integer",
		"List(urn%3Ali%3AsponsoredCreative%3A{{stream_slice.get('creative_id').split(':')[-1]}})",
	)
}
func typed8893(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("List(urn%3Ali%3AsponsoredCreative%3A"+e.Index(e.Call(py.OrNone(ctx["stream_slice"].Member("creative_id")), "split", py.Str(":")), -1).Text()+")"),
		"integer",
		"List(urn%3Ali%3AsponsoredCreative%3A{{stream_slice.get('creative_id').split(':')[-1]}})",
	)
}
func texts8893(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("List(urn%3Ali%3AsponsoredCreative%3A"+e.Index(e.Call(py.Str(ctx["stream_slice"].Member("creative_id").Text()), "split", py.Str(":")), -1).Text()+")"), "integer")
}
func text8893(e *py.Eval, ctx variables) string {
	return ""
}
func value8894(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("List(urn%3Ali%3AsponsoredCreative%3A"+e.Index(e.Call(e.Get(ctx["stream_slice"], "creative_id"), "split", py.Str(":")), -1).Text()+")"),
		"boolean",
		"List(urn%3Ali%3AsponsoredCreative%3A{{stream_slice.get('creative_id').split(':')[-1]}})",
	)
}
func typed8894(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("List(urn%3Ali%3AsponsoredCreative%3A"+e.Index(e.Call(py.OrNone(ctx["stream_slice"].Member("creative_id")), "split", py.Str(":")), -1).Text()+")"),
		"boolean",
		"List(urn%3Ali%3AsponsoredCreative%3A{{stream_slice.get('creative_id').split(':')[-1]}})",
	)
}
func texts8894(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("List(urn%3Ali%3AsponsoredCreative%3A"+e.Index(e.Call(py.Str(ctx["stream_slice"].Member("creative_id").Text()), "split", py.Str(":")), -1).Text()+")"), "boolean")
}
func text8894(e *py.Eval, ctx variables) string {
	return ""
}
func value8895(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("List(urn%3Ali%3AsponsoredCreative%3A"+e.Index(e.Call(e.Get(ctx["stream_slice"], "creative_id"), "split", py.Str(":")), -1).Text()+")"),
		"number",
		"List(urn%3Ali%3AsponsoredCreative%3A{{stream_slice.get('creative_id').split(':')[-1]}})",
	)
}
func typed8895(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("List(urn%3Ali%3AsponsoredCreative%3A"+e.Index(e.Call(py.OrNone(ctx["stream_slice"].Member("creative_id")), "split", py.Str(":")), -1).Text()+")"),
		"number",
		"List(urn%3Ali%3AsponsoredCreative%3A{{stream_slice.get('creative_id').split(':')[-1]}})",
	)
}
func texts8895(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("List(urn%3Ali%3AsponsoredCreative%3A"+e.Index(e.Call(py.Str(ctx["stream_slice"].Member("creative_id").Text()), "split", py.Str(":")), -1).Text()+")"), "number")
}
func text8895(e *py.Eval, ctx variables) string {
	return ""
}
func value8896(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func typed8896(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func texts8896(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func text8896(e *py.Eval, ctx variables) string {
	return ""
}
func value8897(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func typed8897(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func texts8897(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func text8897(e *py.Eval, ctx variables) string {
	return ""
}
func value8898(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func typed8898(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func texts8898(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func text8898(e *py.Eval, ctx variables) string {
	return ""
}
func value8899(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func typed8899(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func texts8899(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func text8899(e *py.Eval, ctx variables) string {
	return ""
}
func value8900(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func typed8900(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func texts8900(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func text8900(e *py.Eval, ctx variables) string {
	return ""
}
func value8901(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func typed8901(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func texts8901(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func text8901(e *py.Eval, ctx variables) string {
	return ""
}
func value8902(e *py.Eval, ctx variables) py.Value {
	return py.Str(`OAuth oauth_consumer_key="` + ctx["config"].Member("key").Text() + `", oauth_token="` + ctx["config"].Member("token").Text() + `"`)
}
func typed8902(e *py.Eval, ctx variables) py.Value {
	return py.Str(`OAuth oauth_consumer_key="` + ctx["config"].Member("key").Text() + `", oauth_token="` + ctx["config"].Member("token").Text() + `"`)
}
func texts8902(e *py.Eval, ctx variables) py.Value {
	return py.Str(`OAuth oauth_consumer_key="` + ctx["config"].Member("key").Text() + `", oauth_token="` + ctx["config"].Member("token").Text() + `"`)
}
func text8902(e *py.Eval, ctx variables) string {
	return ""
}
func value8903(e *py.Eval, ctx variables) py.Value {
	return py.Str(`OAuth oauth_consumer_key="` + ctx["config"].Member("key").Text() + `", oauth_token="` + ctx["config"].Member("token").Text() + `"`)
}
func typed8903(e *py.Eval, ctx variables) py.Value {
	return py.Str(`OAuth oauth_consumer_key="` + ctx["config"].Member("key").Text() + `", oauth_token="` + ctx["config"].Member("token").Text() + `"`)
}
func texts8903(e *py.Eval, ctx variables) py.Value {
	return py.Str(`OAuth oauth_consumer_key="` + ctx["config"].Member("key").Text() + `", oauth_token="` + ctx["config"].Member("token").Text() + `"`)
}
func text8903(e *py.Eval, ctx variables) string {
	return ""
}
func value8904(e *py.Eval, ctx variables) py.Value {
	return py.Str(`OAuth oauth_consumer_key="` + ctx["config"].Member("key").Text() + `", oauth_token="` + ctx["config"].Member("token").Text() + `"`)
}
func typed8904(e *py.Eval, ctx variables) py.Value {
	return py.Str(`OAuth oauth_consumer_key="` + ctx["config"].Member("key").Text() + `", oauth_token="` + ctx["config"].Member("token").Text() + `"`)
}
func texts8904(e *py.Eval, ctx variables) py.Value {
	return py.Str(`OAuth oauth_consumer_key="` + ctx["config"].Member("key").Text() + `", oauth_token="` + ctx["config"].Member("token").Text() + `"`)
}
func text8904(e *py.Eval, ctx variables) string {
	return ""
}
func value8905(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`OAuth oauth_consumer_key="`+ctx["config"].Member("key").Text()+`", oauth_token="`+ctx["config"].Member("token").Text()+`"`), "number")
}
func typed8905(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`OAuth oauth_consumer_key="`+ctx["config"].Member("key").Text()+`", oauth_token="`+ctx["config"].Member("token").Text()+`"`), "number")
}
func texts8905(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`OAuth oauth_consumer_key="`+ctx["config"].Member("key").Text()+`", oauth_token="`+ctx["config"].Member("token").Text()+`"`), "number")
}
func text8905(e *py.Eval, ctx variables) string {
	return ""
}
func value8906(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`OAuth oauth_consumer_key="`+ctx["config"].Member("key").Text()+`", oauth_token="`+ctx["config"].Member("token").Text()+`"`), "string")
}
func typed8906(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`OAuth oauth_consumer_key="`+ctx["config"].Member("key").Text()+`", oauth_token="`+ctx["config"].Member("token").Text()+`"`), "string")
}
func texts8906(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`OAuth oauth_consumer_key="`+ctx["config"].Member("key").Text()+`", oauth_token="`+ctx["config"].Member("token").Text()+`"`), "string")
}
func text8906(e *py.Eval, ctx variables) string {
	return ""
}
func value8907(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`OAuth oauth_consumer_key="`+ctx["config"].Member("key").Text()+`", oauth_token="`+ctx["config"].Member("token").Text()+`"`), "integer")
}
func typed8907(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`OAuth oauth_consumer_key="`+ctx["config"].Member("key").Text()+`", oauth_token="`+ctx["config"].Member("token").Text()+`"`), "integer")
}
func texts8907(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`OAuth oauth_consumer_key="`+ctx["config"].Member("key").Text()+`", oauth_token="`+ctx["config"].Member("token").Text()+`"`), "integer")
}
func text8907(e *py.Eval, ctx variables) string {
	return ""
}
func value8908(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`OAuth oauth_consumer_key="`+ctx["config"].Member("key").Text()+`", oauth_token="`+ctx["config"].Member("token").Text()+`"`), "boolean")
}
func typed8908(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`OAuth oauth_consumer_key="`+ctx["config"].Member("key").Text()+`", oauth_token="`+ctx["config"].Member("token").Text()+`"`), "boolean")
}
func texts8908(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(`OAuth oauth_consumer_key="`+ctx["config"].Member("key").Text()+`", oauth_token="`+ctx["config"].Member("token").Text()+`"`), "boolean")
}
func text8908(e *py.Eval, ctx variables) string {
	return ""
}
func value8909(e *py.Eval, ctx variables) py.Value {
	return py.Str("PT" + py.OrElse(ctx["config"].Member("request_time_range"), py.Int(24)).Text() + "H")
}
func typed8909(e *py.Eval, ctx variables) py.Value {
	return py.Str("PT" + py.OrElse(ctx["config"].Member("request_time_range"), py.Int(24)).Text() + "H")
}
func texts8909(e *py.Eval, ctx variables) py.Value {
	return py.Str("PT" + ctx["config"].Member("request_time_range").Text() + "H")
}
func text8909(e *py.Eval, ctx variables) string {
	return ""
}
func value8910(e *py.Eval, ctx variables) py.Value {
	return py.Str("PT" + py.OrElse(ctx["config"].Member("request_time_range"), py.Int(24)).Text() + "H")
}
func typed8910(e *py.Eval, ctx variables) py.Value {
	return py.Str("PT" + py.OrElse(ctx["config"].Member("request_time_range"), py.Int(24)).Text() + "H")
}
func texts8910(e *py.Eval, ctx variables) py.Value {
	return py.Str("PT" + ctx["config"].Member("request_time_range").Text() + "H")
}
func text8910(e *py.Eval, ctx variables) string {
	return ""
}
func value8911(e *py.Eval, ctx variables) py.Value {
	return py.Str("PT" + py.OrElse(ctx["config"].Member("request_time_range"), py.Int(24)).Text() + "H")
}
func typed8911(e *py.Eval, ctx variables) py.Value {
	return py.Str("PT" + py.OrElse(ctx["config"].Member("request_time_range"), py.Int(24)).Text() + "H")
}
func texts8911(e *py.Eval, ctx variables) py.Value {
	return py.Str("PT" + ctx["config"].Member("request_time_range").Text() + "H")
}
func text8911(e *py.Eval, ctx variables) string {
	return ""
}
func value8912(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("PT"+py.OrElse(ctx["config"].Member("request_time_range"), py.Int(24)).Text()+"H"), "string")
}
func typed8912(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("PT"+py.OrElse(ctx["config"].Member("request_time_range"), py.Int(24)).Text()+"H"), "string")
}
func texts8912(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("PT"+ctx["config"].Member("request_time_range").Text()+"H"), "string")
}
func text8912(e *py.Eval, ctx variables) string {
	return ""
}
func value8913(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("PT"+py.OrElse(ctx["config"].Member("request_time_range"), py.Int(24)).Text()+"H"), "boolean")
}
func typed8913(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("PT"+py.OrElse(ctx["config"].Member("request_time_range"), py.Int(24)).Text()+"H"), "boolean")
}
func texts8913(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("PT"+ctx["config"].Member("request_time_range").Text()+"H"), "boolean")
}
func text8913(e *py.Eval, ctx variables) string {
	return ""
}
func value8914(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("PT"+py.OrElse(ctx["config"].Member("request_time_range"), py.Int(24)).Text()+"H"), "integer")
}
func typed8914(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("PT"+py.OrElse(ctx["config"].Member("request_time_range"), py.Int(24)).Text()+"H"), "integer")
}
func texts8914(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("PT"+ctx["config"].Member("request_time_range").Text()+"H"), "integer")
}
func text8914(e *py.Eval, ctx variables) string {
	return ""
}
func value8915(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("PT"+py.OrElse(ctx["config"].Member("request_time_range"), py.Int(24)).Text()+"H"), "number")
}
func typed8915(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("PT"+py.OrElse(ctx["config"].Member("request_time_range"), py.Int(24)).Text()+"H"), "number")
}
func texts8915(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("PT"+ctx["config"].Member("request_time_range").Text()+"H"), "number")
}
func text8915(e *py.Eval, ctx variables) string {
	return ""
}
func value8916(e *py.Eval, ctx variables) py.Value {
	return py.Str("PT" + py.OrElse(ctx["config"].Member("lookback_window_minutes"), py.Str("0")).Text() + "M")
}
func typed8916(e *py.Eval, ctx variables) py.Value {
	return py.Str("PT" + py.OrElse(ctx["config"].Member("lookback_window_minutes"), py.Str("0")).Text() + "M")
}
func texts8916(e *py.Eval, ctx variables) py.Value {
	return py.Str("PT" + ctx["config"].Member("lookback_window_minutes").Text() + "M")
}
func text8916(e *py.Eval, ctx variables) string {
	return ""
}
func value8917(e *py.Eval, ctx variables) py.Value {
	return py.Str("PT" + py.OrElse(ctx["config"].Member("lookback_window_minutes"), py.Str("0")).Text() + "M")
}
func typed8917(e *py.Eval, ctx variables) py.Value {
	return py.Str("PT" + py.OrElse(ctx["config"].Member("lookback_window_minutes"), py.Str("0")).Text() + "M")
}
func texts8917(e *py.Eval, ctx variables) py.Value {
	return py.Str("PT" + ctx["config"].Member("lookback_window_minutes").Text() + "M")
}
func text8917(e *py.Eval, ctx variables) string {
	return ""
}
func value8918(e *py.Eval, ctx variables) py.Value {
	return py.Str("PT" + py.OrElse(ctx["config"].Member("lookback_window_minutes"), py.Str("0")).Text() + "M")
}
func typed8918(e *py.Eval, ctx variables) py.Value {
	return py.Str("PT" + py.OrElse(ctx["config"].Member("lookback_window_minutes"), py.Str("0")).Text() + "M")
}
func texts8918(e *py.Eval, ctx variables) py.Value {
	return py.Str("PT" + ctx["config"].Member("lookback_window_minutes").Text() + "M")
}
func text8918(e *py.Eval, ctx variables) string {
	return ""
}
func value8919(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("PT"+py.OrElse(ctx["config"].Member("lookback_window_minutes"), py.Str("0")).Text()+"M"), "integer")
}
func typed8919(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("PT"+py.OrElse(ctx["config"].Member("lookback_window_minutes"), py.Str("0")).Text()+"M"), "integer")
}
func texts8919(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("PT"+ctx["config"].Member("lookback_window_minutes").Text()+"M"), "integer")
}
func text8919(e *py.Eval, ctx variables) string {
	return ""
}
func value8920(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("PT"+py.OrElse(ctx["config"].Member("lookback_window_minutes"), py.Str("0")).Text()+"M"), "number")
}
func typed8920(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("PT"+py.OrElse(ctx["config"].Member("lookback_window_minutes"), py.Str("0")).Text()+"M"), "number")
}
func texts8920(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("PT"+ctx["config"].Member("lookback_window_minutes").Text()+"M"), "number")
}
func text8920(e *py.Eval, ctx variables) string {
	return ""
}
func value8921(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("PT"+py.OrElse(ctx["config"].Member("lookback_window_minutes"), py.Str("0")).Text()+"M"), "string")
}
func typed8921(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("PT"+py.OrElse(ctx["config"].Member("lookback_window_minutes"), py.Str("0")).Text()+"M"), "string")
}
func texts8921(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("PT"+ctx["config"].Member("lookback_window_minutes").Text()+"M"), "string")
}
func text8921(e *py.Eval, ctx variables) string {
	return ""
}
func value8922(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("PT"+py.OrElse(ctx["config"].Member("lookback_window_minutes"), py.Str("0")).Text()+"M"), "boolean")
}
func typed8922(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("PT"+py.OrElse(ctx["config"].Member("lookback_window_minutes"), py.Str("0")).Text()+"M"), "boolean")
}
func texts8922(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("PT"+ctx["config"].Member("lookback_window_minutes").Text()+"M"), "boolean")
}
func text8922(e *py.Eval, ctx variables) string {
	return ""
}
func value8923(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("attribution_window"), py.Int(0)).Text() + "D")
}
func typed8923(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("attribution_window"), py.Int(0)).Text() + "D")
}
func texts8923(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("attribution_window").Text() + "D")
}
func text8923(e *py.Eval, ctx variables) string {
	return ""
}
func value8924(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("attribution_window"), py.Int(0)).Text() + "D")
}
func typed8924(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("attribution_window"), py.Int(0)).Text() + "D")
}
func texts8924(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("attribution_window").Text() + "D")
}
func text8924(e *py.Eval, ctx variables) string {
	return ""
}
func value8925(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("attribution_window"), py.Int(0)).Text() + "D")
}
func typed8925(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("attribution_window"), py.Int(0)).Text() + "D")
}
func texts8925(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("attribution_window").Text() + "D")
}
func text8925(e *py.Eval, ctx variables) string {
	return ""
}
func value8926(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("attribution_window"), py.Int(0)).Text()+"D"), "integer")
}
func typed8926(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("attribution_window"), py.Int(0)).Text()+"D"), "integer")
}
func texts8926(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("attribution_window").Text()+"D"), "integer")
}
func text8926(e *py.Eval, ctx variables) string {
	return ""
}
func value8927(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("attribution_window"), py.Int(0)).Text()+"D"), "string")
}
func typed8927(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("attribution_window"), py.Int(0)).Text()+"D"), "string")
}
func texts8927(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("attribution_window").Text()+"D"), "string")
}
func text8927(e *py.Eval, ctx variables) string {
	return ""
}
func value8928(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("attribution_window"), py.Int(0)).Text()+"D"), "number")
}
func typed8928(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("attribution_window"), py.Int(0)).Text()+"D"), "number")
}
func texts8928(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("attribution_window").Text()+"D"), "number")
}
func text8928(e *py.Eval, ctx variables) string {
	return ""
}
func value8929(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("events_time_step"), py.Int(30)).Text() + "D")
}
func typed8929(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("events_time_step"), py.Int(30)).Text() + "D")
}
func texts8929(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("events_time_step").Text() + "D")
}
func text8929(e *py.Eval, ctx variables) string {
	return ""
}
func value8930(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("events_time_step"), py.Int(30)).Text() + "D")
}
func typed8930(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("events_time_step"), py.Int(30)).Text() + "D")
}
func texts8930(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("events_time_step").Text() + "D")
}
func text8930(e *py.Eval, ctx variables) string {
	return ""
}
func value8931(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("events_time_step"), py.Int(30)).Text() + "D")
}
func typed8931(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("events_time_step"), py.Int(30)).Text() + "D")
}
func texts8931(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("events_time_step").Text() + "D")
}
func text8931(e *py.Eval, ctx variables) string {
	return ""
}
func value8932(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("events_time_step"), py.Int(30)).Text()+"D"), "string")
}
func typed8932(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("events_time_step"), py.Int(30)).Text()+"D"), "string")
}
func texts8932(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("events_time_step").Text()+"D"), "string")
}
func text8932(e *py.Eval, ctx variables) string {
	return ""
}
func value8933(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("events_time_step"), py.Int(30)).Text()+"D"), "number")
}
func typed8933(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("events_time_step"), py.Int(30)).Text()+"D"), "number")
}
func texts8933(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("events_time_step").Text()+"D"), "number")
}
func text8933(e *py.Eval, ctx variables) string {
	return ""
}
func value8934(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("events_time_step"), py.Int(30)).Text()+"D"), "boolean")
}
func typed8934(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("events_time_step"), py.Int(30)).Text()+"D"), "boolean")
}
func texts8934(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("events_time_step").Text()+"D"), "boolean")
}
func text8934(e *py.Eval, ctx variables) string {
	return ""
}
func value8935(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("events_time_step"), py.Int(30)).Text()+"D"), "integer")
}
func typed8935(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("events_time_step"), py.Int(30)).Text()+"D"), "integer")
}
func texts8935(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("events_time_step").Text()+"D"), "integer")
}
func text8935(e *py.Eval, ctx variables) string {
	return ""
}
func value8936(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("look_back_window"), py.Int(3)).Text() + "D")
}
func typed8936(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("look_back_window"), py.Int(3)).Text() + "D")
}
func texts8936(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("look_back_window").Text() + "D")
}
func text8936(e *py.Eval, ctx variables) string {
	return ""
}
func value8937(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("look_back_window"), py.Int(3)).Text() + "D")
}
func typed8937(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("look_back_window"), py.Int(3)).Text() + "D")
}
func texts8937(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("look_back_window").Text() + "D")
}
func text8937(e *py.Eval, ctx variables) string {
	return ""
}
func value8938(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("look_back_window"), py.Int(3)).Text() + "D")
}
func typed8938(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("look_back_window"), py.Int(3)).Text() + "D")
}
func texts8938(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("look_back_window").Text() + "D")
}
func text8938(e *py.Eval, ctx variables) string {
	return ""
}
func value8939(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("look_back_window"), py.Int(3)).Text()+"D"), "string")
}
func typed8939(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("look_back_window"), py.Int(3)).Text()+"D"), "string")
}
func texts8939(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("look_back_window").Text()+"D"), "string")
}
func text8939(e *py.Eval, ctx variables) string {
	return ""
}
func value8940(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("look_back_window"), py.Int(3)).Text()+"D"), "integer")
}
func typed8940(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("look_back_window"), py.Int(3)).Text()+"D"), "integer")
}
func texts8940(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("look_back_window").Text()+"D"), "integer")
}
func text8940(e *py.Eval, ctx variables) string {
	return ""
}
func value8941(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("look_back_window"), py.Int(3)).Text()+"D"), "number")
}
func typed8941(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("look_back_window"), py.Int(3)).Text()+"D"), "number")
}
func texts8941(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("look_back_window").Text()+"D"), "number")
}
func text8941(e *py.Eval, ctx variables) string {
	return ""
}
func value8942(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("look_back_window"), py.Int(3)).Text()+"D"), "boolean")
}
func typed8942(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("look_back_window"), py.Int(3)).Text()+"D"), "boolean")
}
func texts8942(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("look_back_window").Text()+"D"), "boolean")
}
func text8942(e *py.Eval, ctx variables) string {
	return ""
}
func value8943(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("lookback_window"), py.Int(0)).Text() + "D")
}
func typed8943(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("lookback_window"), py.Int(0)).Text() + "D")
}
func texts8943(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("lookback_window").Text() + "D")
}
func text8943(e *py.Eval, ctx variables) string {
	return ""
}
func value8944(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("lookback_window"), py.Int(0)).Text() + "D")
}
func typed8944(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("lookback_window"), py.Int(0)).Text() + "D")
}
func texts8944(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("lookback_window").Text() + "D")
}
func text8944(e *py.Eval, ctx variables) string {
	return ""
}
func value8945(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("lookback_window"), py.Int(0)).Text() + "D")
}
func typed8945(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("lookback_window"), py.Int(0)).Text() + "D")
}
func texts8945(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("lookback_window").Text() + "D")
}
func text8945(e *py.Eval, ctx variables) string {
	return ""
}
func value8946(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("lookback_window"), py.Int(0)).Text()+"D"), "string")
}
func typed8946(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("lookback_window"), py.Int(0)).Text()+"D"), "string")
}
func texts8946(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("lookback_window").Text()+"D"), "string")
}
func text8946(e *py.Eval, ctx variables) string {
	return ""
}
func value8947(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("lookback_window"), py.Int(0)).Text()+"D"), "integer")
}
func typed8947(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("lookback_window"), py.Int(0)).Text()+"D"), "integer")
}
func texts8947(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("lookback_window").Text()+"D"), "integer")
}
func text8947(e *py.Eval, ctx variables) string {
	return ""
}
func value8948(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("lookback_window"), py.Int(0)).Text()+"D"), "number")
}
func typed8948(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("lookback_window"), py.Int(0)).Text()+"D"), "number")
}
func texts8948(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("lookback_window").Text()+"D"), "number")
}
func text8948(e *py.Eval, ctx variables) string {
	return ""
}
func value8949(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("lookback_window_days"), py.Int(0)).Text() + "D")
}
func typed8949(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("lookback_window_days"), py.Int(0)).Text() + "D")
}
func texts8949(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("lookback_window_days").Text() + "D")
}
func text8949(e *py.Eval, ctx variables) string {
	return ""
}
func value8950(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("lookback_window_days"), py.Int(0)).Text() + "D")
}
func typed8950(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("lookback_window_days"), py.Int(0)).Text() + "D")
}
func texts8950(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("lookback_window_days").Text() + "D")
}
func text8950(e *py.Eval, ctx variables) string {
	return ""
}
func value8951(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("lookback_window_days"), py.Int(0)).Text() + "D")
}
func typed8951(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("lookback_window_days"), py.Int(0)).Text() + "D")
}
func texts8951(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("lookback_window_days").Text() + "D")
}
func text8951(e *py.Eval, ctx variables) string {
	return ""
}
func value8952(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("lookback_window_days"), py.Int(0)).Text()+"D"), "number")
}
func typed8952(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("lookback_window_days"), py.Int(0)).Text()+"D"), "number")
}
func texts8952(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("lookback_window_days").Text()+"D"), "number")
}
func text8952(e *py.Eval, ctx variables) string {
	return ""
}
func value8953(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("lookback_window_days"), py.Int(0)).Text()+"D"), "boolean")
}
func typed8953(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("lookback_window_days"), py.Int(0)).Text()+"D"), "boolean")
}
func texts8953(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("lookback_window_days").Text()+"D"), "boolean")
}
func text8953(e *py.Eval, ctx variables) string {
	return ""
}
func value8954(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("lookback_window_days"), py.Int(0)).Text()+"D"), "integer")
}
func typed8954(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("lookback_window_days"), py.Int(0)).Text()+"D"), "integer")
}
func texts8954(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("lookback_window_days").Text()+"D"), "integer")
}
func text8954(e *py.Eval, ctx variables) string {
	return ""
}
func value8955(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("slice_range"), py.Int(365)).Text() + "D")
}
func typed8955(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("slice_range"), py.Int(365)).Text() + "D")
}
func texts8955(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("slice_range").Text() + "D")
}
func text8955(e *py.Eval, ctx variables) string {
	return ""
}
func value8956(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("slice_range"), py.Int(365)).Text() + "D")
}
func typed8956(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("slice_range"), py.Int(365)).Text() + "D")
}
func texts8956(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("slice_range").Text() + "D")
}
func text8956(e *py.Eval, ctx variables) string {
	return ""
}
func value8957(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("slice_range"), py.Int(365)).Text() + "D")
}
func typed8957(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("slice_range"), py.Int(365)).Text() + "D")
}
func texts8957(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("slice_range").Text() + "D")
}
func text8957(e *py.Eval, ctx variables) string {
	return ""
}
func value8958(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("slice_range"), py.Int(365)).Text()+"D"), "integer")
}
func typed8958(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("slice_range"), py.Int(365)).Text()+"D"), "integer")
}
func texts8958(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("slice_range").Text()+"D"), "integer")
}
func text8958(e *py.Eval, ctx variables) string {
	return ""
}
func value8959(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("slice_range"), py.Int(365)).Text()+"D"), "string")
}
func typed8959(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("slice_range"), py.Int(365)).Text()+"D"), "string")
}
func texts8959(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("slice_range").Text()+"D"), "string")
}
func text8959(e *py.Eval, ctx variables) string {
	return ""
}
func value8960(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("slice_range"), py.Int(365)).Text()+"D"), "number")
}
func typed8960(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("slice_range"), py.Int(365)).Text()+"D"), "number")
}
func texts8960(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("slice_range").Text()+"D"), "number")
}
func text8960(e *py.Eval, ctx variables) string {
	return ""
}
func value8961(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("slice_range"), py.Int(365)).Text()+"D"), "boolean")
}
func typed8961(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("slice_range"), py.Int(365)).Text()+"D"), "boolean")
}
func texts8961(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("slice_range").Text()+"D"), "boolean")
}
func text8961(e *py.Eval, ctx variables) string {
	return ""
}
func value8962(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("time_window"), py.Int(7)).Text() + "D")
}
func typed8962(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("time_window"), py.Int(7)).Text() + "D")
}
func texts8962(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("time_window").Text() + "D")
}
func text8962(e *py.Eval, ctx variables) string {
	return ""
}
func value8963(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("time_window"), py.Int(7)).Text() + "D")
}
func typed8963(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("time_window"), py.Int(7)).Text() + "D")
}
func texts8963(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("time_window").Text() + "D")
}
func text8963(e *py.Eval, ctx variables) string {
	return ""
}
func value8964(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("time_window"), py.Int(7)).Text() + "D")
}
func typed8964(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("time_window"), py.Int(7)).Text() + "D")
}
func texts8964(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("time_window").Text() + "D")
}
func text8964(e *py.Eval, ctx variables) string {
	return ""
}
func value8965(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("time_window"), py.Int(7)).Text()+"D"), "boolean")
}
func typed8965(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("time_window"), py.Int(7)).Text()+"D"), "boolean")
}
func texts8965(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("time_window").Text()+"D"), "boolean")
}
func text8965(e *py.Eval, ctx variables) string {
	return ""
}
func value8966(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("time_window"), py.Int(7)).Text()+"D"), "number")
}
func typed8966(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("time_window"), py.Int(7)).Text()+"D"), "number")
}
func texts8966(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("time_window").Text()+"D"), "number")
}
func text8966(e *py.Eval, ctx variables) string {
	return ""
}
func value8967(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("time_window"), py.Int(7)).Text()+"D"), "integer")
}
func typed8967(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("time_window"), py.Int(7)).Text()+"D"), "integer")
}
func texts8967(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("time_window").Text()+"D"), "integer")
}
func text8967(e *py.Eval, ctx variables) string {
	return ""
}
func value8968(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("window_in_days"), py.Int(30)).Text() + "D")
}
func typed8968(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("window_in_days"), py.Int(30)).Text() + "D")
}
func texts8968(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("window_in_days").Text() + "D")
}
func text8968(e *py.Eval, ctx variables) string {
	return ""
}
func value8969(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("window_in_days"), py.Int(30)).Text() + "D")
}
func typed8969(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("window_in_days"), py.Int(30)).Text() + "D")
}
func texts8969(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("window_in_days").Text() + "D")
}
func text8969(e *py.Eval, ctx variables) string {
	return ""
}
func value8970(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("window_in_days"), py.Int(30)).Text() + "D")
}
func typed8970(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.OrElse(ctx["config"].Member("window_in_days"), py.Int(30)).Text() + "D")
}
func texts8970(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("window_in_days").Text() + "D")
}
func text8970(e *py.Eval, ctx variables) string {
	return ""
}
func value8971(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("window_in_days"), py.Int(30)).Text()+"D"), "integer")
}
func typed8971(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("window_in_days"), py.Int(30)).Text()+"D"), "integer")
}
func texts8971(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("window_in_days").Text()+"D"), "integer")
}
func text8971(e *py.Eval, ctx variables) string {
	return ""
}
func value8972(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("window_in_days"), py.Int(30)).Text()+"D"), "boolean")
}
func typed8972(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("window_in_days"), py.Int(30)).Text()+"D"), "boolean")
}
func texts8972(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("window_in_days").Text()+"D"), "boolean")
}
func text8972(e *py.Eval, ctx variables) string {
	return ""
}
func value8973(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("window_in_days"), py.Int(30)).Text()+"D"), "string")
}
func typed8973(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.OrElse(ctx["config"].Member("window_in_days"), py.Int(30)).Text()+"D"), "string")
}
func texts8973(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("window_in_days").Text()+"D"), "string")
}
func text8973(e *py.Eval, ctx variables) string {
	return ""
}
func value8974(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("lookback_window").Text() + "D")
}
func typed8974(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("lookback_window").Text() + "D")
}
func texts8974(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("lookback_window").Text() + "D")
}
func text8974(e *py.Eval, ctx variables) string {
	return ""
}
func value8975(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("lookback_window").Text() + "D")
}
func typed8975(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("lookback_window").Text() + "D")
}
func texts8975(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("lookback_window").Text() + "D")
}
func text8975(e *py.Eval, ctx variables) string {
	return ""
}
func value8976(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("lookback_window").Text() + "D")
}
func typed8976(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("lookback_window").Text() + "D")
}
func texts8976(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("lookback_window").Text() + "D")
}
func text8976(e *py.Eval, ctx variables) string {
	return ""
}
func value8977(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("lookback_window").Text()+"D"), "number")
}
func typed8977(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("lookback_window").Text()+"D"), "number")
}
func texts8977(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("lookback_window").Text()+"D"), "number")
}
func text8977(e *py.Eval, ctx variables) string {
	return ""
}
func value8978(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("lookback_window").Text()+"D"), "string")
}
func typed8978(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("lookback_window").Text()+"D"), "string")
}
func texts8978(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("lookback_window").Text()+"D"), "string")
}
func text8978(e *py.Eval, ctx variables) string {
	return ""
}
func value8979(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("lookback_window").Text()+"D"), "boolean")
}
func typed8979(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("lookback_window").Text()+"D"), "boolean")
}
func texts8979(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("lookback_window").Text()+"D"), "boolean")
}
func text8979(e *py.Eval, ctx variables) string {
	return ""
}
func value8980(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("lookback_window").Text()+"D"), "integer")
}
func typed8980(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("lookback_window").Text()+"D"), "integer")
}
func texts8980(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("lookback_window").Text()+"D"), "integer")
}
func text8980(e *py.Eval, ctx variables) string {
	return ""
}
func value8981(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("lookback_window").Text() + "D")
}
func typed8981(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("lookback_window").Text() + "D")
}
func texts8981(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("lookback_window").Text() + "D")
}
func text8981(e *py.Eval, ctx variables) string {
	return ""
}
func value8982(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("lookback_window").Text() + "D")
}
func typed8982(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("lookback_window").Text() + "D")
}
func texts8982(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("lookback_window").Text() + "D")
}
func text8982(e *py.Eval, ctx variables) string {
	return ""
}
func value8983(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("lookback_window").Text() + "D")
}
func typed8983(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("lookback_window").Text() + "D")
}
func texts8983(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("lookback_window").Text() + "D")
}
func text8983(e *py.Eval, ctx variables) string {
	return ""
}
func value8984(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("lookback_window").Text()+"D"), "integer")
}
func typed8984(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("lookback_window").Text()+"D"), "integer")
}
func texts8984(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("lookback_window").Text()+"D"), "integer")
}
func text8984(e *py.Eval, ctx variables) string {
	return ""
}
func value8985(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("lookback_window").Text()+"D"), "number")
}
func typed8985(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("lookback_window").Text()+"D"), "number")
}
func texts8985(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("lookback_window").Text()+"D"), "number")
}
func text8985(e *py.Eval, ctx variables) string {
	return ""
}
func value8986(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("lookback_window").Text()+"D"), "string")
}
func typed8986(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("lookback_window").Text()+"D"), "string")
}
func texts8986(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("lookback_window").Text()+"D"), "string")
}
func text8986(e *py.Eval, ctx variables) string {
	return ""
}
func value8987(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("lookback_window").Text()+"D"), "boolean")
}
func typed8987(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("lookback_window").Text()+"D"), "boolean")
}
func texts8987(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("lookback_window").Text()+"D"), "boolean")
}
func text8987(e *py.Eval, ctx variables) string {
	return ""
}
func value8988(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.Or(ctx["config"].Member("attribution_window"), py.Int(5)).Text() + "D")
}
func typed8988(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.Or(ctx["config"].Member("attribution_window"), py.Int(5)).Text() + "D")
}
func texts8988(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.Or(py.Str(ctx["config"].Member("attribution_window").Text()), py.Int(5)).Text() + "D")
}
func text8988(e *py.Eval, ctx variables) string {
	return ""
}
func value8989(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.Or(ctx["config"].Member("attribution_window"), py.Int(5)).Text() + "D")
}
func typed8989(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.Or(ctx["config"].Member("attribution_window"), py.Int(5)).Text() + "D")
}
func texts8989(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.Or(py.Str(ctx["config"].Member("attribution_window").Text()), py.Int(5)).Text() + "D")
}
func text8989(e *py.Eval, ctx variables) string {
	return ""
}
func value8990(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.Or(ctx["config"].Member("attribution_window"), py.Int(5)).Text() + "D")
}
func typed8990(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.Or(ctx["config"].Member("attribution_window"), py.Int(5)).Text() + "D")
}
func texts8990(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.Or(py.Str(ctx["config"].Member("attribution_window").Text()), py.Int(5)).Text() + "D")
}
func text8990(e *py.Eval, ctx variables) string {
	return ""
}
func value8991(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.Or(ctx["config"].Member("attribution_window"), py.Int(5)).Text()+"D"), "number")
}
func typed8991(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.Or(ctx["config"].Member("attribution_window"), py.Int(5)).Text()+"D"), "number")
}
func texts8991(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.Or(py.Str(ctx["config"].Member("attribution_window").Text()), py.Int(5)).Text()+"D"), "number")
}
func text8991(e *py.Eval, ctx variables) string {
	return ""
}
func value8992(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.Or(ctx["config"].Member("attribution_window"), py.Int(5)).Text()+"D"), "boolean")
}
func typed8992(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.Or(ctx["config"].Member("attribution_window"), py.Int(5)).Text()+"D"), "boolean")
}
func texts8992(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.Or(py.Str(ctx["config"].Member("attribution_window").Text()), py.Int(5)).Text()+"D"), "boolean")
}
func text8992(e *py.Eval, ctx variables) string {
	return ""
}
func value8993(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.Or(ctx["config"].Member("attribution_window"), py.Int(5)).Text()+"D"), "integer")
}
func typed8993(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.Or(ctx["config"].Member("attribution_window"), py.Int(5)).Text()+"D"), "integer")
}
func texts8993(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.Or(py.Str(ctx["config"].Member("attribution_window").Text()), py.Int(5)).Text()+"D"), "integer")
}
func text8993(e *py.Eval, ctx variables) string {
	return ""
}
func value8994(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.Or(ctx["config"].Member("attribution_window"), py.Int(5)).Text()+"D"), "string")
}
func typed8994(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.Or(ctx["config"].Member("attribution_window"), py.Int(5)).Text()+"D"), "string")
}
func texts8994(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.Or(py.Str(ctx["config"].Member("attribution_window").Text()), py.Int(5)).Text()+"D"), "string")
}
func text8994(e *py.Eval, ctx variables) string {
	return ""
}
func value8995(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.Or(ctx["config"].Member("date_window_size"), py.Int(30)).Text() + "D")
}
func typed8995(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.Or(ctx["config"].Member("date_window_size"), py.Int(30)).Text() + "D")
}
func texts8995(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.Or(py.Str(ctx["config"].Member("date_window_size").Text()), py.Int(30)).Text() + "D")
}
func text8995(e *py.Eval, ctx variables) string {
	return ""
}
func value8996(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.Or(ctx["config"].Member("date_window_size"), py.Int(30)).Text() + "D")
}
func typed8996(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.Or(ctx["config"].Member("date_window_size"), py.Int(30)).Text() + "D")
}
func texts8996(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.Or(py.Str(ctx["config"].Member("date_window_size").Text()), py.Int(30)).Text() + "D")
}
func text8996(e *py.Eval, ctx variables) string {
	return ""
}
func value8997(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.Or(ctx["config"].Member("date_window_size"), py.Int(30)).Text() + "D")
}
func typed8997(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.Or(ctx["config"].Member("date_window_size"), py.Int(30)).Text() + "D")
}
func texts8997(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.Or(py.Str(ctx["config"].Member("date_window_size").Text()), py.Int(30)).Text() + "D")
}
func text8997(e *py.Eval, ctx variables) string {
	return ""
}
func value8998(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.Or(ctx["config"].Member("date_window_size"), py.Int(30)).Text()+"D"), "number")
}
func typed8998(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.Or(ctx["config"].Member("date_window_size"), py.Int(30)).Text()+"D"), "number")
}
func texts8998(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.Or(py.Str(ctx["config"].Member("date_window_size").Text()), py.Int(30)).Text()+"D"), "number")
}
func text8998(e *py.Eval, ctx variables) string {
	return ""
}
func value8999(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.Or(ctx["config"].Member("date_window_size"), py.Int(30)).Text()+"D"), "string")
}
func typed8999(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.Or(ctx["config"].Member("date_window_size"), py.Int(30)).Text()+"D"), "string")
}
func texts8999(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.Or(py.Str(ctx["config"].Member("date_window_size").Text()), py.Int(30)).Text()+"D"), "string")
}
func text8999(e *py.Eval, ctx variables) string {
	return ""
}
func value9000(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.Or(ctx["config"].Member("date_window_size"), py.Int(30)).Text()+"D"), "integer")
}
func typed9000(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.Or(ctx["config"].Member("date_window_size"), py.Int(30)).Text()+"D"), "integer")
}
func texts9000(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.Or(py.Str(ctx["config"].Member("date_window_size").Text()), py.Int(30)).Text()+"D"), "integer")
}
func text9000(e *py.Eval, ctx variables) string {
	return ""
}
func value9001(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("lookback").Text() + "D")
}
func typed9001(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("lookback").Text() + "D")
}
func texts9001(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("lookback").Text() + "D")
}
func text9001(e *py.Eval, ctx variables) string {
	return ""
}
func value9002(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("lookback").Text() + "D")
}
func typed9002(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("lookback").Text() + "D")
}
func texts9002(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("lookback").Text() + "D")
}
func text9002(e *py.Eval, ctx variables) string {
	return ""
}
func value9003(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("lookback").Text() + "D")
}
func typed9003(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("lookback").Text() + "D")
}
func texts9003(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + ctx["config"].Member("lookback").Text() + "D")
}
func text9003(e *py.Eval, ctx variables) string {
	return ""
}
func value9004(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("lookback").Text()+"D"), "boolean")
}
func typed9004(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("lookback").Text()+"D"), "boolean")
}
func texts9004(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("lookback").Text()+"D"), "boolean")
}
func text9004(e *py.Eval, ctx variables) string {
	return ""
}
func value9005(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("lookback").Text()+"D"), "string")
}
func typed9005(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("lookback").Text()+"D"), "string")
}
func texts9005(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("lookback").Text()+"D"), "string")
}
func text9005(e *py.Eval, ctx variables) string {
	return ""
}
func value9006(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("lookback").Text()+"D"), "number")
}
func typed9006(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("lookback").Text()+"D"), "number")
}
func texts9006(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("lookback").Text()+"D"), "number")
}
func text9006(e *py.Eval, ctx variables) string {
	return ""
}
func value9007(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("lookback").Text()+"D"), "integer")
}
func typed9007(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("lookback").Text()+"D"), "integer")
}
func texts9007(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+ctx["config"].Member("lookback").Text()+"D"), "integer")
}
func text9007(e *py.Eval, ctx variables) string {
	return ""
}
func value9008(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.Or(ctx["config"].Member("lookback_window_in_days"), py.Int(14)).Text() + "D")
}
func typed9008(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.Or(ctx["config"].Member("lookback_window_in_days"), py.Int(14)).Text() + "D")
}
func texts9008(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.Or(py.Str(ctx["config"].Member("lookback_window_in_days").Text()), py.Int(14)).Text() + "D")
}
func text9008(e *py.Eval, ctx variables) string {
	return ""
}
func value9009(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.Or(ctx["config"].Member("lookback_window_in_days"), py.Int(14)).Text() + "D")
}
func typed9009(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.Or(ctx["config"].Member("lookback_window_in_days"), py.Int(14)).Text() + "D")
}
func texts9009(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.Or(py.Str(ctx["config"].Member("lookback_window_in_days").Text()), py.Int(14)).Text() + "D")
}
func text9009(e *py.Eval, ctx variables) string {
	return ""
}
func value9010(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.Or(ctx["config"].Member("lookback_window_in_days"), py.Int(14)).Text() + "D")
}
func typed9010(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.Or(ctx["config"].Member("lookback_window_in_days"), py.Int(14)).Text() + "D")
}
func texts9010(e *py.Eval, ctx variables) py.Value {
	return py.Str("P" + py.Or(py.Str(ctx["config"].Member("lookback_window_in_days").Text()), py.Int(14)).Text() + "D")
}
func text9010(e *py.Eval, ctx variables) string {
	return ""
}
func value9011(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.Or(ctx["config"].Member("lookback_window_in_days"), py.Int(14)).Text()+"D"), "boolean")
}
func typed9011(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.Or(ctx["config"].Member("lookback_window_in_days"), py.Int(14)).Text()+"D"), "boolean")
}
func texts9011(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.Or(py.Str(ctx["config"].Member("lookback_window_in_days").Text()), py.Int(14)).Text()+"D"), "boolean")
}
func text9011(e *py.Eval, ctx variables) string {
	return ""
}
func value9012(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.Or(ctx["config"].Member("lookback_window_in_days"), py.Int(14)).Text()+"D"), "string")
}
func typed9012(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.Or(ctx["config"].Member("lookback_window_in_days"), py.Int(14)).Text()+"D"), "string")
}
func texts9012(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.Or(py.Str(ctx["config"].Member("lookback_window_in_days").Text()), py.Int(14)).Text()+"D"), "string")
}
func text9012(e *py.Eval, ctx variables) string {
	return ""
}
func value9013(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.Or(ctx["config"].Member("lookback_window_in_days"), py.Int(14)).Text()+"D"), "integer")
}
func typed9013(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.Or(ctx["config"].Member("lookback_window_in_days"), py.Int(14)).Text()+"D"), "integer")
}
func texts9013(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.Or(py.Str(ctx["config"].Member("lookback_window_in_days").Text()), py.Int(14)).Text()+"D"), "integer")
}
func text9013(e *py.Eval, ctx variables) string {
	return ""
}
func value9014(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.Or(ctx["config"].Member("lookback_window_in_days"), py.Int(14)).Text()+"D"), "number")
}
func typed9014(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.Or(ctx["config"].Member("lookback_window_in_days"), py.Int(14)).Text()+"D"), "number")
}
func texts9014(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("P"+py.Or(py.Str(ctx["config"].Member("lookback_window_in_days").Text()), py.Int(14)).Text()+"D"), "number")
}
func text9014(e *py.Eval, ctx variables) string {
	return ""
}
func value9015(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("P"+e.Min(py.OrElse(ctx["config"].Member("period_in_days"), py.Int(365)), py.Int(30)).Text()+"D"),
		"P{{ min( config.get('period_in_days', 365), 30 ) }}D",
	)
}
func typed9015(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("P"+e.Min(py.OrElse(ctx["config"].Member("period_in_days"), py.Int(365)), py.Int(30)).Text()+"D"),
		"P{{ min( config.get('period_in_days', 365), 30 ) }}D",
	)
}
func texts9015(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("P"+e.Min(py.Str(ctx["config"].Member("period_in_days").Text()), py.Int(30)).Text()+"D"),
		"P{{ min( config.get('period_in_days', 365), 30 ) }}D",
	)
}
func text9015(e *py.Eval, ctx variables) string {
	return ""
}
func value9016(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("P"+e.Min(py.OrElse(ctx["config"].Member("period_in_days"), py.Int(365)), py.Int(30)).Text()+"D"),
		"P{{ min( config.get('period_in_days', 365), 30 ) }}D",
	)
}
func typed9016(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("P"+e.Min(py.OrElse(ctx["config"].Member("period_in_days"), py.Int(365)), py.Int(30)).Text()+"D"),
		"P{{ min( config.get('period_in_days', 365), 30 ) }}D",
	)
}
func texts9016(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("P"+e.Min(py.Str(ctx["config"].Member("period_in_days").Text()), py.Int(30)).Text()+"D"),
		"P{{ min( config.get('period_in_days', 365), 30 ) }}D",
	)
}
func text9016(e *py.Eval, ctx variables) string {
	return ""
}
func value9017(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("P"+e.Min(py.OrElse(ctx["config"].Member("period_in_days"), py.Int(365)), py.Int(30)).Text()+"D"),
		"P{{ min( config.get('period_in_days', 365), 30 ) }}D",
	).Text())
}
func typed9017(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("P"+e.Min(py.OrElse(ctx["config"].Member("period_in_days"), py.Int(365)), py.Int(30)).Text()+"D"),
		"P{{ min( config.get('period_in_days', 365), 30 ) }}D",
	).Text())
}
func texts9017(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("P"+e.Min(py.Str(ctx["config"].Member("period_in_days").Text()), py.Int(30)).Text()+"D"),
		"P{{ min( config.get('period_in_days', 365), 30 ) }}D",
	).Text())
}
func text9017(e *py.Eval, ctx variables) string {
	return ""
}
func value9018(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("P"+e.Min(py.OrElse(ctx["config"].Member("period_in_days"), py.Int(365)), py.Int(30)).Text()+"D"),
		"integer",
		"P{{ min( config.get('period_in_days', 365), 30 ) }}D",
	)
}
func typed9018(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("P"+e.Min(py.OrElse(ctx["config"].Member("period_in_days"), py.Int(365)), py.Int(30)).Text()+"D"),
		"integer",
		"P{{ min( config.get('period_in_days', 365), 30 ) }}D",
	)
}
func texts9018(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("P"+e.Min(py.Str(ctx["config"].Member("period_in_days").Text()), py.Int(30)).Text()+"D"),
		"integer",
		"P{{ min( config.get('period_in_days', 365), 30 ) }}D",
	)
}
func text9018(e *py.Eval, ctx variables) string {
	return ""
}
func value9019(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("P"+e.Min(py.OrElse(ctx["config"].Member("period_in_days"), py.Int(365)), py.Int(30)).Text()+"D"),
		"number",
		"P{{ min( config.get('period_in_days', 365), 30 ) }}D",
	)
}
func typed9019(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("P"+e.Min(py.OrElse(ctx["config"].Member("period_in_days"), py.Int(365)), py.Int(30)).Text()+"D"),
		"number",
		"P{{ min( config.get('period_in_days', 365), 30 ) }}D",
	)
}
func texts9019(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("P"+e.Min(py.Str(ctx["config"].Member("period_in_days").Text()), py.Int(30)).Text()+"D"),
		"number",
		"P{{ min( config.get('period_in_days', 365), 30 ) }}D",
	)
}
func text9019(e *py.Eval, ctx variables) string {
	return ""
}
func value9020(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("P"+e.Min(py.OrElse(ctx["config"].Member("period_in_days"), py.Int(365)), py.Int(30)).Text()+"D"),
		"string",
		"P{{ min( config.get('period_in_days', 365), 30 ) }}D",
	)
}
func typed9020(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("P"+e.Min(py.OrElse(ctx["config"].Member("period_in_days"), py.Int(365)), py.Int(30)).Text()+"D"),
		"string",
		"P{{ min( config.get('period_in_days', 365), 30 ) }}D",
	)
}
func texts9020(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("P"+e.Min(py.Str(ctx["config"].Member("period_in_days").Text()), py.Int(30)).Text()+"D"),
		"string",
		"P{{ min( config.get('period_in_days', 365), 30 ) }}D",
	)
}
func text9020(e *py.Eval, ctx variables) string {
	return ""
}
func value9021(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("P"+e.Min(py.OrElse(ctx["config"].Member("period_in_days"), py.Int(365)), py.Int(30)).Text()+"D"),
		"boolean",
		"P{{ min( config.get('period_in_days', 365), 30 ) }}D",
	)
}
func typed9021(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("P"+e.Min(py.OrElse(ctx["config"].Member("period_in_days"), py.Int(365)), py.Int(30)).Text()+"D"),
		"boolean",
		"P{{ min( config.get('period_in_days', 365), 30 ) }}D",
	)
}
func texts9021(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("P"+e.Min(py.Str(ctx["config"].Member("period_in_days").Text()), py.Int(30)).Text()+"D"),
		"boolean",
		"P{{ min( config.get('period_in_days', 365), 30 ) }}D",
	)
}
func text9021(e *py.Eval, ctx variables) string {
	return ""
}
func value9022(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("P"+e.Min(py.OrElse(ctx["config"].Member("period_in_days"), py.Int(365)), py.Int(365)).Text()+"D"),
		"P{{ min( config.get('period_in_days', 365), 365 ) }}D",
	)
}
func typed9022(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("P"+e.Min(py.OrElse(ctx["config"].Member("period_in_days"), py.Int(365)), py.Int(365)).Text()+"D"),
		"P{{ min( config.get('period_in_days', 365), 365 ) }}D",
	)
}
func texts9022(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("P"+e.Min(py.Str(ctx["config"].Member("period_in_days").Text()), py.Int(365)).Text()+"D"),
		"P{{ min( config.get('period_in_days', 365), 365 ) }}D",
	)
}
func text9022(e *py.Eval, ctx variables) string {
	return ""
}
func value9023(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("P"+e.Min(py.OrElse(ctx["config"].Member("period_in_days"), py.Int(365)), py.Int(365)).Text()+"D"),
		"P{{ min( config.get('period_in_days', 365), 365 ) }}D",
	)
}
func typed9023(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("P"+e.Min(py.OrElse(ctx["config"].Member("period_in_days"), py.Int(365)), py.Int(365)).Text()+"D"),
		"P{{ min( config.get('period_in_days', 365), 365 ) }}D",
	)
}
func texts9023(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("P"+e.Min(py.Str(ctx["config"].Member("period_in_days").Text()), py.Int(365)).Text()+"D"),
		"P{{ min( config.get('period_in_days', 365), 365 ) }}D",
	)
}
func text9023(e *py.Eval, ctx variables) string {
	return ""
}
func value9024(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("P"+e.Min(py.OrElse(ctx["config"].Member("period_in_days"), py.Int(365)), py.Int(365)).Text()+"D"),
		"P{{ min( config.get('period_in_days', 365), 365 ) }}D",
	).Text())
}
func typed9024(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("P"+e.Min(py.OrElse(ctx["config"].Member("period_in_days"), py.Int(365)), py.Int(365)).Text()+"D"),
		"P{{ min( config.get('period_in_days', 365), 365 ) }}D",
	).Text())
}
func texts9024(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("P"+e.Min(py.Str(ctx["config"].Member("period_in_days").Text()), py.Int(365)).Text()+"D"),
		"P{{ min( config.get('period_in_days', 365), 365 ) }}D",
	).Text())
}
func text9024(e *py.Eval, ctx variables) string {
	return ""
}
func value9025(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("P"+e.Min(py.OrElse(ctx["config"].Member("period_in_days"), py.Int(365)), py.Int(365)).Text()+"D"),
		"string",
		"P{{ min( config.get('period_in_days', 365), 365 ) }}D",
	)
}
func typed9025(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("P"+e.Min(py.OrElse(ctx["config"].Member("period_in_days"), py.Int(365)), py.Int(365)).Text()+"D"),
		"string",
		"P{{ min( config.get('period_in_days', 365), 365 ) }}D",
	)
}
func texts9025(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("P"+e.Min(py.Str(ctx["config"].Member("period_in_days").Text()), py.Int(365)).Text()+"D"),
		"string",
		"P{{ min( config.get('period_in_days', 365), 365 ) }}D",
	)
}
func text9025(e *py.Eval, ctx variables) string {
	return ""
}
func value9026(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("P"+e.Min(py.OrElse(ctx["config"].Member("period_in_days"), py.Int(365)), py.Int(365)).Text()+"D"),
		"boolean",
		"P{{ min( config.get('period_in_days', 365), 365 ) }}D",
	)
}
func typed9026(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("P"+e.Min(py.OrElse(ctx["config"].Member("period_in_days"), py.Int(365)), py.Int(365)).Text()+"D"),
		"boolean",
		"P{{ min( config.get('period_in_days', 365), 365 ) }}D",
	)
}
func texts9026(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("P"+e.Min(py.Str(ctx["config"].Member("period_in_days").Text()), py.Int(365)).Text()+"D"),
		"boolean",
		"P{{ min( config.get('period_in_days', 365), 365 ) }}D",
	)
}
func text9026(e *py.Eval, ctx variables) string {
	return ""
}
func value9027(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("P"+e.Min(py.OrElse(ctx["config"].Member("period_in_days"), py.Int(365)), py.Int(365)).Text()+"D"),
		"integer",
		"P{{ min( config.get('period_in_days', 365), 365 ) }}D",
	)
}
func typed9027(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("P"+e.Min(py.OrElse(ctx["config"].Member("period_in_days"), py.Int(365)), py.Int(365)).Text()+"D"),
		"integer",
		"P{{ min( config.get('period_in_days', 365), 365 ) }}D",
	)
}
func texts9027(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("P"+e.Min(py.Str(ctx["config"].Member("period_in_days").Text()), py.Int(365)).Text()+"D"),
		"integer",
		"P{{ min( config.get('period_in_days', 365), 365 ) }}D",
	)
}
func text9027(e *py.Eval, ctx variables) string {
	return ""
}
func value9028(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("P"+e.Min(py.OrElse(ctx["config"].Member("period_in_days"), py.Int(365)), py.Int(365)).Text()+"D"),
		"number",
		"P{{ min( config.get('period_in_days', 365), 365 ) }}D",
	)
}
func typed9028(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("P"+e.Min(py.OrElse(ctx["config"].Member("period_in_days"), py.Int(365)), py.Int(365)).Text()+"D"),
		"number",
		"P{{ min( config.get('period_in_days', 365), 365 ) }}D",
	)
}
func texts9028(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("P"+e.Min(py.Str(ctx["config"].Member("period_in_days").Text()), py.Int(365)).Text()+"D"),
		"number",
		"P{{ min( config.get('period_in_days', 365), 365 ) }}D",
	)
}
func text9028(e *py.Eval, ctx variables) string {
	return ""
}
func value9029(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("P"+e.Min(py.OrElse(ctx["config"].Member("period_in_days"), py.Int(365)), py.Int(60)).Text()+"D"),
		"P{{ min( config.get('period_in_days', 365), 60 ) }}D",
	)
}
func typed9029(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("P"+e.Min(py.OrElse(ctx["config"].Member("period_in_days"), py.Int(365)), py.Int(60)).Text()+"D"),
		"P{{ min( config.get('period_in_days', 365), 60 ) }}D",
	)
}
func texts9029(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("P"+e.Min(py.Str(ctx["config"].Member("period_in_days").Text()), py.Int(60)).Text()+"D"),
		"P{{ min( config.get('period_in_days', 365), 60 ) }}D",
	)
}
func text9029(e *py.Eval, ctx variables) string {
	return ""
}
func value9030(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("P"+e.Min(py.OrElse(ctx["config"].Member("period_in_days"), py.Int(365)), py.Int(60)).Text()+"D"),
		"P{{ min( config.get('period_in_days', 365), 60 ) }}D",
	)
}
func typed9030(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("P"+e.Min(py.OrElse(ctx["config"].Member("period_in_days"), py.Int(365)), py.Int(60)).Text()+"D"),
		"P{{ min( config.get('period_in_days', 365), 60 ) }}D",
	)
}
func texts9030(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("P"+e.Min(py.Str(ctx["config"].Member("period_in_days").Text()), py.Int(60)).Text()+"D"),
		"P{{ min( config.get('period_in_days', 365), 60 ) }}D",
	)
}
func text9030(e *py.Eval, ctx variables) string {
	return ""
}
func value9031(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("P"+e.Min(py.OrElse(ctx["config"].Member("period_in_days"), py.Int(365)), py.Int(60)).Text()+"D"),
		"P{{ min( config.get('period_in_days', 365), 60 ) }}D",
	).Text())
}
func typed9031(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("P"+e.Min(py.OrElse(ctx["config"].Member("period_in_days"), py.Int(365)), py.Int(60)).Text()+"D"),
		"P{{ min( config.get('period_in_days', 365), 60 ) }}D",
	).Text())
}
func texts9031(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("P"+e.Min(py.Str(ctx["config"].Member("period_in_days").Text()), py.Int(60)).Text()+"D"),
		"P{{ min( config.get('period_in_days', 365), 60 ) }}D",
	).Text())
}
func text9031(e *py.Eval, ctx variables) string {
	return ""
}
func value9032(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("P"+e.Min(py.OrElse(ctx["config"].Member("period_in_days"), py.Int(365)), py.Int(60)).Text()+"D"),
		"string",
		"P{{ min( config.get('period_in_days', 365), 60 ) }}D",
	)
}
func typed9032(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("P"+e.Min(py.OrElse(ctx["config"].Member("period_in_days"), py.Int(365)), py.Int(60)).Text()+"D"),
		"string",
		"P{{ min( config.get('period_in_days', 365), 60 ) }}D",
	)
}
func texts9032(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("P"+e.Min(py.Str(ctx["config"].Member("period_in_days").Text()), py.Int(60)).Text()+"D"),
		"string",
		"P{{ min( config.get('period_in_days', 365), 60 ) }}D",
	)
}
func text9032(e *py.Eval, ctx variables) string {
	return ""
}
func value9033(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("P"+e.Min(py.OrElse(ctx["config"].Member("period_in_days"), py.Int(365)), py.Int(60)).Text()+"D"),
		"integer",
		"P{{ min( config.get('period_in_days', 365), 60 ) }}D",
	)
}
func typed9033(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("P"+e.Min(py.OrElse(ctx["config"].Member("period_in_days"), py.Int(365)), py.Int(60)).Text()+"D"),
		"integer",
		"P{{ min( config.get('period_in_days', 365), 60 ) }}D",
	)
}
func texts9033(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("P"+e.Min(py.Str(ctx["config"].Member("period_in_days").Text()), py.Int(60)).Text()+"D"),
		"integer",
		"P{{ min( config.get('period_in_days', 365), 60 ) }}D",
	)
}
func text9033(e *py.Eval, ctx variables) string {
	return ""
}
func value9034(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("P"+e.Min(py.OrElse(ctx["config"].Member("period_in_days"), py.Int(365)), py.Int(60)).Text()+"D"),
		"boolean",
		"P{{ min( config.get('period_in_days', 365), 60 ) }}D",
	)
}
func typed9034(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("P"+e.Min(py.OrElse(ctx["config"].Member("period_in_days"), py.Int(365)), py.Int(60)).Text()+"D"),
		"boolean",
		"P{{ min( config.get('period_in_days', 365), 60 ) }}D",
	)
}
func texts9034(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("P"+e.Min(py.Str(ctx["config"].Member("period_in_days").Text()), py.Int(60)).Text()+"D"),
		"boolean",
		"P{{ min( config.get('period_in_days', 365), 60 ) }}D",
	)
}
func text9034(e *py.Eval, ctx variables) string {
	return ""
}
func value9035(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM Account WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Account WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9035(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM Account WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Account WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9035(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM Account WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Account WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9035(e *py.Eval, ctx variables) string {
	return ""
}
func value9036(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM Account WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Account WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9036(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM Account WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Account WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9036(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM Account WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Account WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9036(e *py.Eval, ctx variables) string {
	return ""
}
func value9037(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM Account WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Account WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func typed9037(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM Account WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Account WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func texts9037(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM Account WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Account WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func text9037(e *py.Eval, ctx variables) string {
	return ""
}
func value9038(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Account WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM Account WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9038(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Account WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM Account WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9038(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Account WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM Account WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9038(e *py.Eval, ctx variables) string {
	return ""
}
func value9039(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Account WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM Account WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9039(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Account WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM Account WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9039(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Account WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM Account WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9039(e *py.Eval, ctx variables) string {
	return ""
}
func value9040(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Account WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM Account WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9040(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Account WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM Account WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9040(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Account WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM Account WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9040(e *py.Eval, ctx variables) string {
	return ""
}
func value9041(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Account WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM Account WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9041(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Account WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM Account WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9041(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Account WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM Account WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9041(e *py.Eval, ctx variables) string {
	return ""
}
func value9042(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM Bill WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Bill WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9042(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM Bill WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Bill WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9042(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM Bill WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Bill WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9042(e *py.Eval, ctx variables) string {
	return ""
}
func value9043(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM Bill WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Bill WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9043(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM Bill WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Bill WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9043(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM Bill WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Bill WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9043(e *py.Eval, ctx variables) string {
	return ""
}
func value9044(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM Bill WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Bill WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func typed9044(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM Bill WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Bill WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func texts9044(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM Bill WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Bill WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func text9044(e *py.Eval, ctx variables) string {
	return ""
}
func value9045(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Bill WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM Bill WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9045(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Bill WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM Bill WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9045(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Bill WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM Bill WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9045(e *py.Eval, ctx variables) string {
	return ""
}
func value9046(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Bill WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM Bill WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9046(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Bill WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM Bill WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9046(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Bill WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM Bill WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9046(e *py.Eval, ctx variables) string {
	return ""
}
func value9047(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Bill WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM Bill WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9047(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Bill WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM Bill WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9047(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Bill WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM Bill WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9047(e *py.Eval, ctx variables) string {
	return ""
}
func value9048(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Bill WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM Bill WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9048(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Bill WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM Bill WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9048(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Bill WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM Bill WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9048(e *py.Eval, ctx variables) string {
	return ""
}
func value9049(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM BillPayment WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM BillPayment WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9049(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM BillPayment WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM BillPayment WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9049(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM BillPayment WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM BillPayment WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9049(e *py.Eval, ctx variables) string {
	return ""
}
func value9050(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM BillPayment WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM BillPayment WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9050(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM BillPayment WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM BillPayment WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9050(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM BillPayment WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM BillPayment WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9050(e *py.Eval, ctx variables) string {
	return ""
}
func value9051(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM BillPayment WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM BillPayment WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func typed9051(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM BillPayment WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM BillPayment WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func texts9051(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM BillPayment WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM BillPayment WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func text9051(e *py.Eval, ctx variables) string {
	return ""
}
func value9052(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM BillPayment WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM BillPayment WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9052(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM BillPayment WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM BillPayment WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9052(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM BillPayment WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM BillPayment WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9052(e *py.Eval, ctx variables) string {
	return ""
}
func value9053(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM BillPayment WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM BillPayment WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9053(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM BillPayment WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM BillPayment WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9053(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM BillPayment WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM BillPayment WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9053(e *py.Eval, ctx variables) string {
	return ""
}
func value9054(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM BillPayment WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM BillPayment WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9054(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM BillPayment WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM BillPayment WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9054(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM BillPayment WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM BillPayment WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9054(e *py.Eval, ctx variables) string {
	return ""
}
func value9055(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM BillPayment WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM BillPayment WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9055(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM BillPayment WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM BillPayment WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9055(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM BillPayment WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM BillPayment WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9055(e *py.Eval, ctx variables) string {
	return ""
}
func value9056(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM Budget WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Budget WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9056(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM Budget WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Budget WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9056(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM Budget WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Budget WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9056(e *py.Eval, ctx variables) string {
	return ""
}
func value9057(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM Budget WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Budget WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9057(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM Budget WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Budget WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9057(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM Budget WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Budget WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9057(e *py.Eval, ctx variables) string {
	return ""
}
func value9058(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM Budget WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Budget WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func typed9058(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM Budget WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Budget WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func texts9058(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM Budget WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Budget WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func text9058(e *py.Eval, ctx variables) string {
	return ""
}
func value9059(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Budget WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM Budget WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9059(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Budget WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM Budget WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9059(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Budget WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM Budget WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9059(e *py.Eval, ctx variables) string {
	return ""
}
func value9060(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Budget WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM Budget WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9060(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Budget WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM Budget WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9060(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Budget WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM Budget WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9060(e *py.Eval, ctx variables) string {
	return ""
}
func value9061(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Budget WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM Budget WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9061(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Budget WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM Budget WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9061(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Budget WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM Budget WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9061(e *py.Eval, ctx variables) string {
	return ""
}
func value9062(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM Class WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Class WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9062(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM Class WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Class WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9062(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM Class WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Class WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9062(e *py.Eval, ctx variables) string {
	return ""
}
func value9063(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM Class WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Class WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9063(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM Class WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Class WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9063(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM Class WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Class WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9063(e *py.Eval, ctx variables) string {
	return ""
}
func value9064(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM Class WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Class WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func typed9064(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM Class WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Class WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func texts9064(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM Class WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Class WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func text9064(e *py.Eval, ctx variables) string {
	return ""
}
func value9065(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Class WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM Class WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9065(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Class WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM Class WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9065(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Class WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM Class WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9065(e *py.Eval, ctx variables) string {
	return ""
}
func value9066(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Class WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM Class WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9066(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Class WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM Class WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9066(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Class WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM Class WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9066(e *py.Eval, ctx variables) string {
	return ""
}
func value9067(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Class WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM Class WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9067(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Class WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM Class WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9067(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Class WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM Class WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9067(e *py.Eval, ctx variables) string {
	return ""
}
func value9068(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Class WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM Class WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9068(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Class WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM Class WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9068(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Class WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM Class WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9068(e *py.Eval, ctx variables) string {
	return ""
}
func value9069(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM CreditMemo WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM CreditMemo WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9069(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM CreditMemo WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM CreditMemo WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9069(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM CreditMemo WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM CreditMemo WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9069(e *py.Eval, ctx variables) string {
	return ""
}
func value9070(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM CreditMemo WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM CreditMemo WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9070(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM CreditMemo WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM CreditMemo WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9070(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM CreditMemo WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM CreditMemo WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9070(e *py.Eval, ctx variables) string {
	return ""
}
func value9071(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM CreditMemo WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM CreditMemo WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func typed9071(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM CreditMemo WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM CreditMemo WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func texts9071(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM CreditMemo WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM CreditMemo WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func text9071(e *py.Eval, ctx variables) string {
	return ""
}
func value9072(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM CreditMemo WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM CreditMemo WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9072(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM CreditMemo WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM CreditMemo WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9072(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM CreditMemo WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM CreditMemo WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9072(e *py.Eval, ctx variables) string {
	return ""
}
func value9073(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM CreditMemo WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM CreditMemo WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9073(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM CreditMemo WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM CreditMemo WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9073(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM CreditMemo WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM CreditMemo WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9073(e *py.Eval, ctx variables) string {
	return ""
}
func value9074(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM CreditMemo WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM CreditMemo WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9074(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM CreditMemo WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM CreditMemo WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9074(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM CreditMemo WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM CreditMemo WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9074(e *py.Eval, ctx variables) string {
	return ""
}
func value9075(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM CreditMemo WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM CreditMemo WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9075(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM CreditMemo WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM CreditMemo WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9075(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM CreditMemo WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM CreditMemo WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9075(e *py.Eval, ctx variables) string {
	return ""
}
func value9076(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM Customer WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Customer WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9076(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM Customer WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Customer WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9076(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM Customer WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Customer WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9076(e *py.Eval, ctx variables) string {
	return ""
}
func value9077(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM Customer WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Customer WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9077(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM Customer WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Customer WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9077(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM Customer WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Customer WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9077(e *py.Eval, ctx variables) string {
	return ""
}
func value9078(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM Customer WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Customer WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func typed9078(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM Customer WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Customer WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func texts9078(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM Customer WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Customer WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func text9078(e *py.Eval, ctx variables) string {
	return ""
}
func value9079(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Customer WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM Customer WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9079(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Customer WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM Customer WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9079(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Customer WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM Customer WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9079(e *py.Eval, ctx variables) string {
	return ""
}
func value9080(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Customer WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM Customer WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9080(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Customer WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM Customer WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9080(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Customer WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM Customer WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9080(e *py.Eval, ctx variables) string {
	return ""
}
func value9081(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Customer WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM Customer WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9081(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Customer WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM Customer WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9081(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Customer WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM Customer WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9081(e *py.Eval, ctx variables) string {
	return ""
}
func value9082(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Customer WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM Customer WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9082(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Customer WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM Customer WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9082(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Customer WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM Customer WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9082(e *py.Eval, ctx variables) string {
	return ""
}
func value9083(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM Department WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Department WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9083(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM Department WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Department WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9083(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM Department WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Department WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9083(e *py.Eval, ctx variables) string {
	return ""
}
func value9084(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM Department WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Department WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9084(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM Department WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Department WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9084(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM Department WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Department WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9084(e *py.Eval, ctx variables) string {
	return ""
}
func value9085(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM Department WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Department WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func typed9085(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM Department WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Department WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func texts9085(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM Department WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Department WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func text9085(e *py.Eval, ctx variables) string {
	return ""
}
func value9086(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Department WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM Department WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9086(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Department WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM Department WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9086(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Department WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM Department WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9086(e *py.Eval, ctx variables) string {
	return ""
}
func value9087(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Department WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM Department WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9087(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Department WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM Department WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9087(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Department WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM Department WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9087(e *py.Eval, ctx variables) string {
	return ""
}
func value9088(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Department WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM Department WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9088(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Department WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM Department WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9088(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Department WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM Department WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9088(e *py.Eval, ctx variables) string {
	return ""
}
func value9089(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Department WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM Department WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9089(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Department WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM Department WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9089(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Department WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM Department WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9089(e *py.Eval, ctx variables) string {
	return ""
}
func value9090(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM Deposit WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Deposit WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9090(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM Deposit WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Deposit WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9090(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM Deposit WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Deposit WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9090(e *py.Eval, ctx variables) string {
	return ""
}
func value9091(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM Deposit WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Deposit WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9091(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM Deposit WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Deposit WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9091(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM Deposit WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Deposit WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9091(e *py.Eval, ctx variables) string {
	return ""
}
func value9092(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM Deposit WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Deposit WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func typed9092(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM Deposit WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Deposit WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func texts9092(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM Deposit WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Deposit WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func text9092(e *py.Eval, ctx variables) string {
	return ""
}
func value9093(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Deposit WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM Deposit WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9093(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Deposit WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM Deposit WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9093(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Deposit WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM Deposit WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9093(e *py.Eval, ctx variables) string {
	return ""
}
func value9094(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Deposit WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM Deposit WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9094(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Deposit WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM Deposit WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9094(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Deposit WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM Deposit WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9094(e *py.Eval, ctx variables) string {
	return ""
}
func value9095(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Deposit WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM Deposit WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9095(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Deposit WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM Deposit WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9095(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Deposit WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM Deposit WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9095(e *py.Eval, ctx variables) string {
	return ""
}
func value9096(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Deposit WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM Deposit WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9096(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Deposit WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM Deposit WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9096(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Deposit WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM Deposit WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9096(e *py.Eval, ctx variables) string {
	return ""
}
func value9097(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM Employee WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Employee WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9097(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM Employee WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Employee WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9097(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM Employee WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Employee WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9097(e *py.Eval, ctx variables) string {
	return ""
}
func value9098(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM Employee WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Employee WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9098(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM Employee WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Employee WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9098(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM Employee WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Employee WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9098(e *py.Eval, ctx variables) string {
	return ""
}
func value9099(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM Employee WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Employee WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func typed9099(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM Employee WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Employee WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func texts9099(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM Employee WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Employee WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func text9099(e *py.Eval, ctx variables) string {
	return ""
}
func value9100(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Employee WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM Employee WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9100(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Employee WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM Employee WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9100(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Employee WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM Employee WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9100(e *py.Eval, ctx variables) string {
	return ""
}
func value9101(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Employee WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM Employee WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9101(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Employee WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM Employee WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9101(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Employee WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM Employee WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9101(e *py.Eval, ctx variables) string {
	return ""
}
func value9102(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Employee WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM Employee WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9102(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Employee WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM Employee WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9102(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Employee WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM Employee WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9102(e *py.Eval, ctx variables) string {
	return ""
}
func value9103(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Employee WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM Employee WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9103(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Employee WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM Employee WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9103(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Employee WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM Employee WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9103(e *py.Eval, ctx variables) string {
	return ""
}
func value9104(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM Estimate WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Estimate WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9104(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM Estimate WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Estimate WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9104(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM Estimate WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Estimate WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9104(e *py.Eval, ctx variables) string {
	return ""
}
func value9105(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM Estimate WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Estimate WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9105(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM Estimate WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Estimate WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9105(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM Estimate WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Estimate WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9105(e *py.Eval, ctx variables) string {
	return ""
}
func value9106(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM Estimate WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Estimate WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func typed9106(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM Estimate WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Estimate WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func texts9106(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM Estimate WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Estimate WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func text9106(e *py.Eval, ctx variables) string {
	return ""
}
func value9107(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Estimate WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM Estimate WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9107(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Estimate WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM Estimate WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9107(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Estimate WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM Estimate WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9107(e *py.Eval, ctx variables) string {
	return ""
}
func value9108(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Estimate WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM Estimate WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9108(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Estimate WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM Estimate WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9108(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Estimate WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM Estimate WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9108(e *py.Eval, ctx variables) string {
	return ""
}
func value9109(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Estimate WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM Estimate WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9109(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Estimate WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM Estimate WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9109(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Estimate WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM Estimate WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9109(e *py.Eval, ctx variables) string {
	return ""
}
func value9110(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Estimate WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM Estimate WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9110(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Estimate WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM Estimate WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9110(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Estimate WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM Estimate WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9110(e *py.Eval, ctx variables) string {
	return ""
}
func value9111(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM Invoice WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Invoice WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9111(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM Invoice WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Invoice WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9111(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM Invoice WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Invoice WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9111(e *py.Eval, ctx variables) string {
	return ""
}
func value9112(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM Invoice WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Invoice WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9112(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM Invoice WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Invoice WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9112(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM Invoice WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Invoice WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9112(e *py.Eval, ctx variables) string {
	return ""
}
func value9113(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM Invoice WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Invoice WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func typed9113(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM Invoice WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Invoice WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func texts9113(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM Invoice WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Invoice WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func text9113(e *py.Eval, ctx variables) string {
	return ""
}
func value9114(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Invoice WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM Invoice WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9114(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Invoice WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM Invoice WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9114(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Invoice WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM Invoice WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9114(e *py.Eval, ctx variables) string {
	return ""
}
func value9115(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Invoice WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM Invoice WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9115(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Invoice WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM Invoice WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9115(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Invoice WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM Invoice WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9115(e *py.Eval, ctx variables) string {
	return ""
}
func value9116(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Invoice WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM Invoice WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9116(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Invoice WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM Invoice WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9116(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Invoice WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM Invoice WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9116(e *py.Eval, ctx variables) string {
	return ""
}
func value9117(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Invoice WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM Invoice WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9117(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Invoice WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM Invoice WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9117(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Invoice WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM Invoice WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9117(e *py.Eval, ctx variables) string {
	return ""
}
func value9118(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM Item WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Item WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9118(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM Item WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Item WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9118(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM Item WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Item WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9118(e *py.Eval, ctx variables) string {
	return ""
}
func value9119(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM Item WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Item WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9119(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM Item WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Item WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9119(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM Item WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Item WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9119(e *py.Eval, ctx variables) string {
	return ""
}
func value9120(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM Item WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Item WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func typed9120(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM Item WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Item WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func texts9120(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM Item WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Item WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func text9120(e *py.Eval, ctx variables) string {
	return ""
}
func value9121(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Item WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM Item WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9121(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Item WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM Item WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9121(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Item WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM Item WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9121(e *py.Eval, ctx variables) string {
	return ""
}
func value9122(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Item WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM Item WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9122(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Item WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM Item WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9122(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Item WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM Item WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9122(e *py.Eval, ctx variables) string {
	return ""
}
func value9123(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Item WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM Item WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9123(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Item WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM Item WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9123(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Item WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM Item WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9123(e *py.Eval, ctx variables) string {
	return ""
}
func value9124(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Item WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM Item WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9124(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Item WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM Item WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9124(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Item WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM Item WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9124(e *py.Eval, ctx variables) string {
	return ""
}
func value9125(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM JournalEntry WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM JournalEntry WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9125(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM JournalEntry WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM JournalEntry WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9125(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM JournalEntry WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM JournalEntry WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9125(e *py.Eval, ctx variables) string {
	return ""
}
func value9126(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM JournalEntry WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM JournalEntry WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9126(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM JournalEntry WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM JournalEntry WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9126(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM JournalEntry WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM JournalEntry WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9126(e *py.Eval, ctx variables) string {
	return ""
}
func value9127(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM JournalEntry WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM JournalEntry WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func typed9127(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM JournalEntry WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM JournalEntry WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func texts9127(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM JournalEntry WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM JournalEntry WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func text9127(e *py.Eval, ctx variables) string {
	return ""
}
func value9128(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM JournalEntry WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM JournalEntry WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9128(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM JournalEntry WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM JournalEntry WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9128(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM JournalEntry WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM JournalEntry WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9128(e *py.Eval, ctx variables) string {
	return ""
}
func value9129(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM JournalEntry WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM JournalEntry WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9129(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM JournalEntry WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM JournalEntry WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9129(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM JournalEntry WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM JournalEntry WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9129(e *py.Eval, ctx variables) string {
	return ""
}
func value9130(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM JournalEntry WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM JournalEntry WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9130(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM JournalEntry WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM JournalEntry WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9130(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM JournalEntry WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM JournalEntry WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9130(e *py.Eval, ctx variables) string {
	return ""
}
func value9131(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM JournalEntry WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM JournalEntry WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9131(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM JournalEntry WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM JournalEntry WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9131(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM JournalEntry WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM JournalEntry WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9131(e *py.Eval, ctx variables) string {
	return ""
}
func value9132(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM Payment WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Payment WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9132(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM Payment WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Payment WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9132(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM Payment WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Payment WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9132(e *py.Eval, ctx variables) string {
	return ""
}
func value9133(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM Payment WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Payment WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9133(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM Payment WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Payment WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9133(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM Payment WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Payment WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9133(e *py.Eval, ctx variables) string {
	return ""
}
func value9134(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM Payment WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Payment WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func typed9134(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM Payment WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Payment WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func texts9134(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM Payment WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Payment WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func text9134(e *py.Eval, ctx variables) string {
	return ""
}
func value9135(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Payment WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM Payment WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9135(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Payment WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM Payment WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9135(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Payment WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM Payment WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9135(e *py.Eval, ctx variables) string {
	return ""
}
func value9136(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Payment WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM Payment WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9136(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Payment WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM Payment WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9136(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Payment WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM Payment WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9136(e *py.Eval, ctx variables) string {
	return ""
}
func value9137(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Payment WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM Payment WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9137(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Payment WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM Payment WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9137(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Payment WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM Payment WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9137(e *py.Eval, ctx variables) string {
	return ""
}
func value9138(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Payment WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM Payment WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9138(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Payment WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM Payment WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9138(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Payment WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM Payment WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9138(e *py.Eval, ctx variables) string {
	return ""
}
func value9139(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM PaymentMethod WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM PaymentMethod WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9139(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM PaymentMethod WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM PaymentMethod WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9139(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM PaymentMethod WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM PaymentMethod WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9139(e *py.Eval, ctx variables) string {
	return ""
}
func value9140(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM PaymentMethod WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM PaymentMethod WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9140(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM PaymentMethod WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM PaymentMethod WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9140(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM PaymentMethod WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM PaymentMethod WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9140(e *py.Eval, ctx variables) string {
	return ""
}
func value9141(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM PaymentMethod WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM PaymentMethod WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func typed9141(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM PaymentMethod WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM PaymentMethod WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func texts9141(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM PaymentMethod WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM PaymentMethod WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func text9141(e *py.Eval, ctx variables) string {
	return ""
}
func value9142(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM PaymentMethod WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM PaymentMethod WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9142(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM PaymentMethod WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM PaymentMethod WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9142(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM PaymentMethod WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM PaymentMethod WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9142(e *py.Eval, ctx variables) string {
	return ""
}
func value9143(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM PaymentMethod WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM PaymentMethod WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9143(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM PaymentMethod WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM PaymentMethod WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9143(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM PaymentMethod WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM PaymentMethod WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9143(e *py.Eval, ctx variables) string {
	return ""
}
func value9144(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM PaymentMethod WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM PaymentMethod WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9144(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM PaymentMethod WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM PaymentMethod WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9144(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM PaymentMethod WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM PaymentMethod WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9144(e *py.Eval, ctx variables) string {
	return ""
}
func value9145(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM PaymentMethod WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM PaymentMethod WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9145(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM PaymentMethod WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM PaymentMethod WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9145(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM PaymentMethod WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM PaymentMethod WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9145(e *py.Eval, ctx variables) string {
	return ""
}
func value9146(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM Purchase WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Purchase WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9146(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM Purchase WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Purchase WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9146(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM Purchase WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Purchase WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9146(e *py.Eval, ctx variables) string {
	return ""
}
func value9147(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM Purchase WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Purchase WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9147(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM Purchase WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Purchase WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9147(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM Purchase WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Purchase WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9147(e *py.Eval, ctx variables) string {
	return ""
}
func value9148(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM Purchase WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Purchase WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func typed9148(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM Purchase WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Purchase WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func texts9148(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM Purchase WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Purchase WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func text9148(e *py.Eval, ctx variables) string {
	return ""
}
func value9149(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Purchase WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM Purchase WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9149(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Purchase WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM Purchase WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9149(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Purchase WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM Purchase WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9149(e *py.Eval, ctx variables) string {
	return ""
}
func value9150(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Purchase WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM Purchase WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9150(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Purchase WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM Purchase WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9150(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Purchase WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM Purchase WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9150(e *py.Eval, ctx variables) string {
	return ""
}
func value9151(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Purchase WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM Purchase WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9151(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Purchase WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM Purchase WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9151(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Purchase WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM Purchase WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9151(e *py.Eval, ctx variables) string {
	return ""
}
func value9152(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Purchase WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM Purchase WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9152(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Purchase WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM Purchase WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9152(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Purchase WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM Purchase WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9152(e *py.Eval, ctx variables) string {
	return ""
}
func value9153(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM PurchaseOrder WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM PurchaseOrder WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9153(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM PurchaseOrder WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM PurchaseOrder WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9153(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM PurchaseOrder WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM PurchaseOrder WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9153(e *py.Eval, ctx variables) string {
	return ""
}
func value9154(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM PurchaseOrder WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM PurchaseOrder WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9154(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM PurchaseOrder WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM PurchaseOrder WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9154(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM PurchaseOrder WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM PurchaseOrder WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9154(e *py.Eval, ctx variables) string {
	return ""
}
func value9155(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM PurchaseOrder WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM PurchaseOrder WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func typed9155(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM PurchaseOrder WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM PurchaseOrder WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func texts9155(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM PurchaseOrder WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM PurchaseOrder WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func text9155(e *py.Eval, ctx variables) string {
	return ""
}
func value9156(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM PurchaseOrder WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM PurchaseOrder WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9156(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM PurchaseOrder WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM PurchaseOrder WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9156(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM PurchaseOrder WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM PurchaseOrder WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9156(e *py.Eval, ctx variables) string {
	return ""
}
func value9157(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM PurchaseOrder WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM PurchaseOrder WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9157(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM PurchaseOrder WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM PurchaseOrder WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9157(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM PurchaseOrder WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM PurchaseOrder WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9157(e *py.Eval, ctx variables) string {
	return ""
}
func value9158(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM PurchaseOrder WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM PurchaseOrder WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9158(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM PurchaseOrder WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM PurchaseOrder WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9158(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM PurchaseOrder WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM PurchaseOrder WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9158(e *py.Eval, ctx variables) string {
	return ""
}
func value9159(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM PurchaseOrder WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM PurchaseOrder WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9159(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM PurchaseOrder WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM PurchaseOrder WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9159(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM PurchaseOrder WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM PurchaseOrder WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9159(e *py.Eval, ctx variables) string {
	return ""
}
func value9160(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM RefundReceipt WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM RefundReceipt WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9160(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM RefundReceipt WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM RefundReceipt WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9160(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM RefundReceipt WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM RefundReceipt WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9160(e *py.Eval, ctx variables) string {
	return ""
}
func value9161(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM RefundReceipt WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM RefundReceipt WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9161(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM RefundReceipt WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM RefundReceipt WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9161(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM RefundReceipt WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM RefundReceipt WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9161(e *py.Eval, ctx variables) string {
	return ""
}
func value9162(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM RefundReceipt WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM RefundReceipt WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func typed9162(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM RefundReceipt WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM RefundReceipt WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func texts9162(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM RefundReceipt WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM RefundReceipt WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func text9162(e *py.Eval, ctx variables) string {
	return ""
}
func value9163(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM RefundReceipt WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM RefundReceipt WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9163(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM RefundReceipt WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM RefundReceipt WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9163(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM RefundReceipt WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM RefundReceipt WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9163(e *py.Eval, ctx variables) string {
	return ""
}
func value9164(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM RefundReceipt WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM RefundReceipt WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9164(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM RefundReceipt WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM RefundReceipt WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9164(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM RefundReceipt WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM RefundReceipt WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9164(e *py.Eval, ctx variables) string {
	return ""
}
func value9165(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM RefundReceipt WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM RefundReceipt WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9165(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM RefundReceipt WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM RefundReceipt WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9165(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM RefundReceipt WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM RefundReceipt WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9165(e *py.Eval, ctx variables) string {
	return ""
}
func value9166(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM RefundReceipt WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM RefundReceipt WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9166(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM RefundReceipt WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM RefundReceipt WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9166(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM RefundReceipt WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM RefundReceipt WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9166(e *py.Eval, ctx variables) string {
	return ""
}
func value9167(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM SalesReceipt WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM SalesReceipt WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9167(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM SalesReceipt WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM SalesReceipt WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9167(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM SalesReceipt WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM SalesReceipt WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9167(e *py.Eval, ctx variables) string {
	return ""
}
func value9168(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM SalesReceipt WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM SalesReceipt WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9168(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM SalesReceipt WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM SalesReceipt WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9168(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM SalesReceipt WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM SalesReceipt WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9168(e *py.Eval, ctx variables) string {
	return ""
}
func value9169(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM SalesReceipt WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM SalesReceipt WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func typed9169(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM SalesReceipt WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM SalesReceipt WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func texts9169(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM SalesReceipt WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM SalesReceipt WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func text9169(e *py.Eval, ctx variables) string {
	return ""
}
func value9170(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM SalesReceipt WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM SalesReceipt WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9170(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM SalesReceipt WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM SalesReceipt WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9170(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM SalesReceipt WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM SalesReceipt WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9170(e *py.Eval, ctx variables) string {
	return ""
}
func value9171(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM SalesReceipt WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM SalesReceipt WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9171(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM SalesReceipt WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM SalesReceipt WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9171(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM SalesReceipt WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM SalesReceipt WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9171(e *py.Eval, ctx variables) string {
	return ""
}
func value9172(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM SalesReceipt WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM SalesReceipt WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9172(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM SalesReceipt WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM SalesReceipt WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9172(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM SalesReceipt WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM SalesReceipt WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9172(e *py.Eval, ctx variables) string {
	return ""
}
func value9173(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM SalesReceipt WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM SalesReceipt WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9173(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM SalesReceipt WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM SalesReceipt WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9173(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM SalesReceipt WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM SalesReceipt WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9173(e *py.Eval, ctx variables) string {
	return ""
}
func value9174(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM TaxAgency WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM TaxAgency WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9174(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM TaxAgency WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM TaxAgency WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9174(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM TaxAgency WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM TaxAgency WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9174(e *py.Eval, ctx variables) string {
	return ""
}
func value9175(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM TaxAgency WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM TaxAgency WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9175(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM TaxAgency WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM TaxAgency WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9175(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM TaxAgency WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM TaxAgency WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9175(e *py.Eval, ctx variables) string {
	return ""
}
func value9176(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM TaxAgency WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM TaxAgency WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func typed9176(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM TaxAgency WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM TaxAgency WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func texts9176(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM TaxAgency WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM TaxAgency WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func text9176(e *py.Eval, ctx variables) string {
	return ""
}
func value9177(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM TaxAgency WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM TaxAgency WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9177(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM TaxAgency WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM TaxAgency WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9177(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM TaxAgency WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM TaxAgency WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9177(e *py.Eval, ctx variables) string {
	return ""
}
func value9178(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM TaxAgency WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM TaxAgency WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9178(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM TaxAgency WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM TaxAgency WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9178(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM TaxAgency WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM TaxAgency WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9178(e *py.Eval, ctx variables) string {
	return ""
}
func value9179(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM TaxAgency WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM TaxAgency WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9179(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM TaxAgency WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM TaxAgency WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9179(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM TaxAgency WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM TaxAgency WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9179(e *py.Eval, ctx variables) string {
	return ""
}
func value9180(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM TaxCode WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM TaxCode WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9180(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM TaxCode WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM TaxCode WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9180(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM TaxCode WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM TaxCode WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9180(e *py.Eval, ctx variables) string {
	return ""
}
func value9181(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM TaxCode WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM TaxCode WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9181(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM TaxCode WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM TaxCode WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9181(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM TaxCode WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM TaxCode WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9181(e *py.Eval, ctx variables) string {
	return ""
}
func value9182(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM TaxCode WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM TaxCode WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func typed9182(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM TaxCode WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM TaxCode WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func texts9182(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM TaxCode WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM TaxCode WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func text9182(e *py.Eval, ctx variables) string {
	return ""
}
func value9183(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM TaxCode WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM TaxCode WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9183(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM TaxCode WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM TaxCode WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9183(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM TaxCode WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM TaxCode WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9183(e *py.Eval, ctx variables) string {
	return ""
}
func value9184(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM TaxCode WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM TaxCode WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9184(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM TaxCode WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM TaxCode WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9184(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM TaxCode WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM TaxCode WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9184(e *py.Eval, ctx variables) string {
	return ""
}
func value9185(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM TaxCode WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM TaxCode WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9185(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM TaxCode WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM TaxCode WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9185(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM TaxCode WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM TaxCode WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9185(e *py.Eval, ctx variables) string {
	return ""
}
func value9186(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM TaxRate WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM TaxRate WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9186(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM TaxRate WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM TaxRate WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9186(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM TaxRate WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM TaxRate WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9186(e *py.Eval, ctx variables) string {
	return ""
}
func value9187(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM TaxRate WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM TaxRate WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9187(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM TaxRate WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM TaxRate WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9187(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM TaxRate WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM TaxRate WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9187(e *py.Eval, ctx variables) string {
	return ""
}
func value9188(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM TaxRate WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM TaxRate WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func typed9188(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM TaxRate WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM TaxRate WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func texts9188(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM TaxRate WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM TaxRate WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func text9188(e *py.Eval, ctx variables) string {
	return ""
}
func value9189(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM TaxRate WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM TaxRate WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9189(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM TaxRate WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM TaxRate WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9189(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM TaxRate WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"string",
		`SELECT * FROM TaxRate WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9189(e *py.Eval, ctx variables) string {
	return ""
}
func value9190(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM TaxRate WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM TaxRate WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9190(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM TaxRate WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM TaxRate WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9190(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM TaxRate WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM TaxRate WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9190(e *py.Eval, ctx variables) string {
	return ""
}
func value9191(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM TaxRate WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM TaxRate WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9191(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM TaxRate WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM TaxRate WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9191(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM TaxRate WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM TaxRate WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9191(e *py.Eval, ctx variables) string {
	return ""
}
func value9192(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM Term WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Term WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9192(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM Term WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Term WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9192(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM Term WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Term WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9192(e *py.Eval, ctx variables) string {
	return ""
}
func value9193(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM Term WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Term WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9193(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM Term WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Term WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9193(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM Term WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Term WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9193(e *py.Eval, ctx variables) string {
	return ""
}
func value9194(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM Term WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Term WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func typed9194(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM Term WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Term WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func texts9194(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Str("SELECT * FROM Term WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM Term WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	).Text())
}
func text9194(e *py.Eval, ctx variables) string {
	return ""
}
func value9195(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Term WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM Term WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9195(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Term WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM Term WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9195(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Term WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"number",
		`SELECT * FROM Term WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9195(e *py.Eval, ctx variables) string {
	return ""
}
func value9196(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Term WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM Term WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9196(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Term WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM Term WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9196(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Term WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"boolean",
		`SELECT * FROM Term WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9196(e *py.Eval, ctx variables) string {
	return ""
}
func value9197(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Term WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM Term WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9197(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Term WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM Term WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9197(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Str("SELECT * FROM Term WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		"integer",
		`SELECT * FROM Term WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Active IN (true, false) ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9197(e *py.Eval, ctx variables) string {
	return ""
}
func value9198(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM TimeActivity WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM TimeActivity WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9198(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM TimeActivity WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM TimeActivity WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9198(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Str("SELECT * FROM TimeActivity WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM TimeActivity WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9198(e *py.Eval, ctx variables) string {
	return ""
}
func value9199(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM TimeActivity WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM TimeActivity WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func typed9199(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM TimeActivity WHERE Metadata.LastUpdatedTime > '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("start_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Add(e.Add(e.Slice(ctx["stream_slice"].Member("end_time"), py.Absent, py.Int(-2), py.Absent), py.Str(":")), e.Slice(ctx["stream_slice"].Member("start_time"), py.Int(-2), py.Absent, py.Absent)).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Or(ctx["config"].Member("max_results"), py.Str("200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM TimeActivity WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func texts9199(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Str("SELECT * FROM TimeActivity WHERE Metadata.LastUpdatedTime > '"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' AND Metadata.LastUpdatedTime <= '"+e.Slice(py.Str(ctx["stream_slice"].Member("end_time").Text()), py.Absent, py.Int(-2), py.Absent).Text()+":"+e.Slice(py.Str(ctx["stream_slice"].Member("start_time").Text()), py.Int(-2), py.Absent, py.Absent).Text()+"' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION "+e.Add(py.Or(ctx["next_page_token"].Member("next_page_token"), py.Int(0)), py.Int(1)).Text()+" MAXRESULTS "+e.FilterInt(py.Str(cmp.Or(ctx["config"].Member("max_results").Text(), "200")), py.Int(0), py.Int(10)).Text()),
		`SELECT * FROM TimeActivity WHERE Metadata.LastUpdatedTime > '{{ stream_slice.start_time[:-2] + ":" + stream_slice.start_time[-2:] }}' AND Metadata.LastUpdatedTime <= '{{ stream_slice.end_time[:-2] + ":" + stream_slice.start_time[-2:] }}' ORDER BY Metadata.LastUpdatedTime ASC STARTPOSITION {{ (next_page_token.next_page_token or 0) + 1 }} MAXRESULTS {{ (config.max_results or '200') | int }}`,
	)
}
func text9199(e *py.Eval, ctx variables) string {
	return ""
}
