package main

import "github.com/airgen/airgen/runtime/py"

func value14800(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "client_id"), "string")
}
func typed14800(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "client_id"), "string")
}
func texts14800(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "client_id"), "string")
}
func text14800(e *py.Eval, ctx variables) string {
	return ""
}
func value14801(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "client_id"), "integer")
}
func typed14801(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "client_id"), "integer")
}
func texts14801(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "client_id"), "integer")
}
func text14801(e *py.Eval, ctx variables) string {
	return ""
}
func value14802(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "client_id"), "number")
}
func typed14802(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "client_id"), "number")
}
func texts14802(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "client_id"), "number")
}
func text14802(e *py.Eval, ctx variables) string {
	return ""
}
func value14803(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "client_id"), "boolean")
}
func typed14803(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "client_id"), "boolean")
}
func texts14803(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "client_id"), "boolean")
}
func text14803(e *py.Eval, ctx variables) string {
	return ""
}
func value14804(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"].Member("credentials"), "client_secret"))
}
func typed14804(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"].Member("credentials"), "client_secret"))
}
func texts14804(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "client_secret"))
}
func text14804(e *py.Eval, ctx variables) string {
	return ""
}
func value14805(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"].Member("credentials"), "client_secret"))
}
func typed14805(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"].Member("credentials"), "client_secret"))
}
func texts14805(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "client_secret"))
}
func text14805(e *py.Eval, ctx variables) string {
	return ""
}
func value14806(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"].Member("credentials"), "client_secret")).Text())
}
func typed14806(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"].Member("credentials"), "client_secret")).Text())
}
func texts14806(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "client_secret")).Text())
}
func text14806(e *py.Eval, ctx variables) string {
	return ""
}
func value14807(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "client_secret"), "string")
}
func typed14807(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "client_secret"), "string")
}
func texts14807(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "client_secret"), "string")
}
func text14807(e *py.Eval, ctx variables) string {
	return ""
}
func value14808(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "client_secret"), "number")
}
func typed14808(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "client_secret"), "number")
}
func texts14808(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "client_secret"), "number")
}
func text14808(e *py.Eval, ctx variables) string {
	return ""
}
func value14809(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "client_secret"), "boolean")
}
func typed14809(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "client_secret"), "boolean")
}
func texts14809(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "client_secret"), "boolean")
}
func text14809(e *py.Eval, ctx variables) string {
	return ""
}
func value14810(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "client_secret"), "integer")
}
func typed14810(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "client_secret"), "integer")
}
func texts14810(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "client_secret"), "integer")
}
func text14810(e *py.Eval, ctx variables) string {
	return ""
}
func value14811(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"].Member("credentials"), "refresh_token"))
}
func typed14811(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(ctx["config"].Member("credentials"), "refresh_token"))
}
func texts14811(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "refresh_token"))
}
func text14811(e *py.Eval, ctx variables) string {
	return ""
}
func value14812(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"].Member("credentials"), "refresh_token"))
}
func typed14812(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(ctx["config"].Member("credentials"), "refresh_token"))
}
func texts14812(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "refresh_token"))
}
func text14812(e *py.Eval, ctx variables) string {
	return ""
}
func value14813(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"].Member("credentials"), "refresh_token")).Text())
}
func typed14813(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(ctx["config"].Member("credentials"), "refresh_token")).Text())
}
func texts14813(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "refresh_token")).Text())
}
func text14813(e *py.Eval, ctx variables) string {
	return ""
}
func value14814(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "refresh_token"), "string")
}
func typed14814(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "refresh_token"), "string")
}
func texts14814(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "refresh_token"), "string")
}
func text14814(e *py.Eval, ctx variables) string {
	return ""
}
func value14815(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "refresh_token"), "number")
}
func typed14815(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "refresh_token"), "number")
}
func texts14815(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "refresh_token"), "number")
}
func text14815(e *py.Eval, ctx variables) string {
	return ""
}
func value14816(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "refresh_token"), "boolean")
}
func typed14816(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "refresh_token"), "boolean")
}
func texts14816(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "refresh_token"), "boolean")
}
func text14816(e *py.Eval, ctx variables) string {
	return ""
}
func value14817(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "refresh_token"), "integer")
}
func typed14817(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(ctx["config"].Member("credentials"), "refresh_token"), "integer")
}
func texts14817(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(py.Str(ctx["config"].Member("credentials").Text()), "refresh_token"), "integer")
}
func text14817(e *py.Eval, ctx variables) string {
	return ""
}
func value14818(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("days_old"))
}
func typed14818(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("days_old"))
}
func texts14818(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("days_old").Text()))
}
func text14818(e *py.Eval, ctx variables) string {
	return ""
}
func value14819(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("days_old"))
}
func typed14819(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("days_old"))
}
func texts14819(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("days_old").Text()))
}
func text14819(e *py.Eval, ctx variables) string {
	return ""
}
func value14820(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("days_old")).Text())
}
func typed14820(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("days_old")).Text())
}
func texts14820(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("days_old").Text())).Text())
}
func text14820(e *py.Eval, ctx variables) string {
	return ""
}
func value14821(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("days_old"), "string")
}
func typed14821(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("days_old"), "string")
}
func texts14821(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("days_old").Text()), "string")
}
func text14821(e *py.Eval, ctx variables) string {
	return ""
}
func value14822(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("days_old"), "boolean")
}
func typed14822(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("days_old"), "boolean")
}
func texts14822(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("days_old").Text()), "boolean")
}
func text14822(e *py.Eval, ctx variables) string {
	return ""
}
func value14823(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("days_old"), "number")
}
func typed14823(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("days_old"), "number")
}
func texts14823(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("days_old").Text()), "number")
}
func text14823(e *py.Eval, ctx variables) string {
	return ""
}
func value14824(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Add(ctx["config"].Member("dimensions"), e.FilterJoin(py.ListOf(py.Str("day")), py.Str(","), py.None)), `{{ config["dimensions"] + ["day"] | join(",") }}`)
}
func typed14824(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Add(ctx["config"].Member("dimensions"), e.FilterJoin(py.ListOf(py.Str("day")), py.Str(","), py.None)), `{{ config["dimensions"] + ["day"] | join(",") }}`)
}
func texts14824(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("dimensions").Text()+e.FilterJoin(py.ListOf(py.Str("day")), py.Str(","), py.None).Text()), `{{ config["dimensions"] + ["day"] | join(",") }}`)
}
func text14824(e *py.Eval, ctx variables) string {
	return ""
}
func value14825(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Add(ctx["config"].Member("dimensions"), e.FilterJoin(py.ListOf(py.Str("day")), py.Str(","), py.None)), `{{ config["dimensions"] + ["day"] | join(",") }}`)
}
func typed14825(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Add(ctx["config"].Member("dimensions"), e.FilterJoin(py.ListOf(py.Str("day")), py.Str(","), py.None)), `{{ config["dimensions"] + ["day"] | join(",") }}`)
}
func texts14825(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("dimensions").Text()+e.FilterJoin(py.ListOf(py.Str("day")), py.Str(","), py.None).Text()), `{{ config["dimensions"] + ["day"] | join(",") }}`)
}
func text14825(e *py.Eval, ctx variables) string {
	return ""
}
func value14826(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Add(ctx["config"].Member("dimensions"), e.FilterJoin(py.ListOf(py.Str("day")), py.Str(","), py.None)), `{{ config["dimensions"] + ["day"] | join(",") }}`).Text())
}
func typed14826(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Add(ctx["config"].Member("dimensions"), e.FilterJoin(py.ListOf(py.Str("day")), py.Str(","), py.None)), `{{ config["dimensions"] + ["day"] | join(",") }}`).Text())
}
func texts14826(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("dimensions").Text()+e.FilterJoin(py.ListOf(py.Str("day")), py.Str(","), py.None).Text()), `{{ config["dimensions"] + ["day"] | join(",") }}`).Text())
}
func text14826(e *py.Eval, ctx variables) string {
	return ""
}
func value14827(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(ctx["config"].Member("dimensions"), e.FilterJoin(py.ListOf(py.Str("day")), py.Str(","), py.None)), "string", `{{ config["dimensions"] + ["day"] | join(",") }}`)
}
func typed14827(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(ctx["config"].Member("dimensions"), e.FilterJoin(py.ListOf(py.Str("day")), py.Str(","), py.None)), "string", `{{ config["dimensions"] + ["day"] | join(",") }}`)
}
func texts14827(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("dimensions").Text()+e.FilterJoin(py.ListOf(py.Str("day")), py.Str(","), py.None).Text()), "string", `{{ config["dimensions"] + ["day"] | join(",") }}`)
}
func text14827(e *py.Eval, ctx variables) string {
	return ""
}
func value14828(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(ctx["config"].Member("dimensions"), e.FilterJoin(py.ListOf(py.Str("day")), py.Str(","), py.None)), "boolean", `{{ config["dimensions"] + ["day"] | join(",") }}`)
}
func typed14828(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(ctx["config"].Member("dimensions"), e.FilterJoin(py.ListOf(py.Str("day")), py.Str(","), py.None)), "boolean", `{{ config["dimensions"] + ["day"] | join(",") }}`)
}
func texts14828(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("dimensions").Text()+e.FilterJoin(py.ListOf(py.Str("day")), py.Str(","), py.None).Text()), "boolean", `{{ config["dimensions"] + ["day"] | join(",") }}`)
}
func text14828(e *py.Eval, ctx variables) string {
	return ""
}
func value14829(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(ctx["config"].Member("dimensions"), e.FilterJoin(py.ListOf(py.Str("day")), py.Str(","), py.None)), "integer", `{{ config["dimensions"] + ["day"] | join(",") }}`)
}
func typed14829(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(ctx["config"].Member("dimensions"), e.FilterJoin(py.ListOf(py.Str("day")), py.Str(","), py.None)), "integer", `{{ config["dimensions"] + ["day"] | join(",") }}`)
}
func texts14829(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("dimensions").Text()+e.FilterJoin(py.ListOf(py.Str("day")), py.Str(","), py.None).Text()), "integer", `{{ config["dimensions"] + ["day"] | join(",") }}`)
}
func text14829(e *py.Eval, ctx variables) string {
	return ""
}
func value14830(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("domain"))
}
func typed14830(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("domain"))
}
func texts14830(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("domain").Text()))
}
func text14830(e *py.Eval, ctx variables) string {
	return ""
}
func value14831(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("domain"))
}
func typed14831(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("domain"))
}
func texts14831(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("domain").Text()))
}
func text14831(e *py.Eval, ctx variables) string {
	return ""
}
func value14832(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("domain")).Text())
}
func typed14832(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("domain")).Text())
}
func texts14832(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("domain").Text())).Text())
}
func text14832(e *py.Eval, ctx variables) string {
	return ""
}
func value14833(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("domain"), "integer")
}
func typed14833(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("domain"), "integer")
}
func texts14833(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("domain").Text()), "integer")
}
func text14833(e *py.Eval, ctx variables) string {
	return ""
}
func value14834(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("domain"), "string")
}
func typed14834(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("domain"), "string")
}
func texts14834(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("domain").Text()), "string")
}
func text14834(e *py.Eval, ctx variables) string {
	return ""
}
func value14835(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("domain"), "boolean")
}
func typed14835(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("domain"), "boolean")
}
func texts14835(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("domain").Text()), "boolean")
}
func text14835(e *py.Eval, ctx variables) string {
	return ""
}
func value14836(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("domain"), "number")
}
func typed14836(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("domain"), "number")
}
func texts14836(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("domain").Text()), "number")
}
func text14836(e *py.Eval, ctx variables) string {
	return ""
}
func value14837(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("email"))
}
func typed14837(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("email"))
}
func texts14837(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("email").Text()))
}
func text14837(e *py.Eval, ctx variables) string {
	return ""
}
func value14838(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("email"))
}
func typed14838(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("email"))
}
func texts14838(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("email").Text()))
}
func text14838(e *py.Eval, ctx variables) string {
	return ""
}
func value14839(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("email")).Text())
}
func typed14839(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("email")).Text())
}
func texts14839(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("email").Text())).Text())
}
func text14839(e *py.Eval, ctx variables) string {
	return ""
}
func value14840(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("email"), "boolean")
}
func typed14840(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("email"), "boolean")
}
func texts14840(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("email").Text()), "boolean")
}
func text14840(e *py.Eval, ctx variables) string {
	return ""
}
func value14841(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("email"), "number")
}
func typed14841(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("email"), "number")
}
func texts14841(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("email").Text()), "number")
}
func text14841(e *py.Eval, ctx variables) string {
	return ""
}
func value14842(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("email"), "string")
}
func typed14842(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("email"), "string")
}
func texts14842(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("email").Text()), "string")
}
func text14842(e *py.Eval, ctx variables) string {
	return ""
}
func value14843(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("email"), "integer")
}
func typed14843(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("email"), "integer")
}
func texts14843(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("email").Text()), "integer")
}
func text14843(e *py.Eval, ctx variables) string {
	return ""
}
func value14844(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("employees_configids"))
}
func typed14844(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("employees_configids"))
}
func texts14844(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("employees_configids").Text()))
}
func text14844(e *py.Eval, ctx variables) string {
	return ""
}
func value14845(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("employees_configids"))
}
func typed14845(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("employees_configids"))
}
func texts14845(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("employees_configids").Text()))
}
func text14845(e *py.Eval, ctx variables) string {
	return ""
}
func value14846(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("employees_configids")).Text())
}
func typed14846(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("employees_configids")).Text())
}
func texts14846(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("employees_configids").Text())).Text())
}
func text14846(e *py.Eval, ctx variables) string {
	return ""
}
func value14847(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("employees_configids"), "string")
}
func typed14847(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("employees_configids"), "string")
}
func texts14847(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("employees_configids").Text()), "string")
}
func text14847(e *py.Eval, ctx variables) string {
	return ""
}
func value14848(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("employees_configids"), "number")
}
func typed14848(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("employees_configids"), "number")
}
func texts14848(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("employees_configids").Text()), "number")
}
func text14848(e *py.Eval, ctx variables) string {
	return ""
}
func value14849(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("employees_configids"), "boolean")
}
func typed14849(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("employees_configids"), "boolean")
}
func texts14849(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("employees_configids").Text()), "boolean")
}
func text14849(e *py.Eval, ctx variables) string {
	return ""
}
func value14850(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }))
}
func typed14850(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }))
}
func texts14850(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }))
}
func text14850(e *py.Eval, ctx variables) string {
	return ""
}
func value14851(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }))
}
func typed14851(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }))
}
func texts14851(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }))
}
func text14851(e *py.Eval, ctx variables) string {
	return ""
}
func value14852(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) })).Text())
}
func typed14852(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) })).Text())
}
func texts14852(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) })).Text())
}
func text14852(e *py.Eval, ctx variables) string {
	return ""
}
func value14853(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }), "string")
}
func typed14853(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }), "string")
}
func texts14853(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }), "string")
}
func text14853(e *py.Eval, ctx variables) string {
	return ""
}
func value14854(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }), "integer")
}
func typed14854(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }), "integer")
}
func texts14854(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }), "integer")
}
func text14854(e *py.Eval, ctx variables) string {
	return ""
}
func value14855(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }), "number")
}
func typed14855(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }), "number")
}
func texts14855(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }), "number")
}
func text14855(e *py.Eval, ctx variables) string {
	return ""
}
func value14856(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }), "boolean")
}
func typed14856(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(ctx["config"].Member("end_date"), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }), "boolean")
}
func texts14856(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Str(ctx["config"].Member("end_date").Text()), func() py.Value { return e.Call(e.NowUTC(), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ")) }), "boolean")
}
func text14856(e *py.Eval, ctx variables) string {
	return ""
}
func value14857(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("end_date"))
}
func typed14857(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("end_date"))
}
func texts14857(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("end_date").Text()))
}
func text14857(e *py.Eval, ctx variables) string {
	return ""
}
func value14858(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("end_date"))
}
func typed14858(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("end_date"))
}
func texts14858(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("end_date").Text()))
}
func text14858(e *py.Eval, ctx variables) string {
	return ""
}
func value14859(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("end_date")).Text())
}
func typed14859(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("end_date")).Text())
}
func texts14859(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("end_date").Text())).Text())
}
func text14859(e *py.Eval, ctx variables) string {
	return ""
}
func value14860(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("end_date"), "string")
}
func typed14860(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("end_date"), "string")
}
func texts14860(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("end_date").Text()), "string")
}
func text14860(e *py.Eval, ctx variables) string {
	return ""
}
func value14861(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("end_date"), "integer")
}
func typed14861(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("end_date"), "integer")
}
func texts14861(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("end_date").Text()), "integer")
}
func text14861(e *py.Eval, ctx variables) string {
	return ""
}
func value14862(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("end_date"), "number")
}
func typed14862(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("end_date"), "number")
}
func texts14862(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("end_date").Text()), "number")
}
func text14862(e *py.Eval, ctx variables) string {
	return ""
}
func value14863(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("end_date"), "boolean")
}
func typed14863(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("end_date"), "boolean")
}
func texts14863(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("end_date").Text()), "boolean")
}
func text14863(e *py.Eval, ctx variables) string {
	return ""
}
func value14864(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("hoorayhrpassword"))
}
func typed14864(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("hoorayhrpassword"))
}
func texts14864(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("hoorayhrpassword").Text()))
}
func text14864(e *py.Eval, ctx variables) string {
	return ""
}
func value14865(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("hoorayhrpassword"))
}
func typed14865(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("hoorayhrpassword"))
}
func texts14865(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("hoorayhrpassword").Text()))
}
func text14865(e *py.Eval, ctx variables) string {
	return ""
}
func value14866(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("hoorayhrpassword")).Text())
}
func typed14866(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("hoorayhrpassword")).Text())
}
func texts14866(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("hoorayhrpassword").Text())).Text())
}
func text14866(e *py.Eval, ctx variables) string {
	return ""
}
func value14867(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("hoorayhrpassword"), "string")
}
func typed14867(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("hoorayhrpassword"), "string")
}
func texts14867(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("hoorayhrpassword").Text()), "string")
}
func text14867(e *py.Eval, ctx variables) string {
	return ""
}
func value14868(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("hoorayhrpassword"), "integer")
}
func typed14868(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("hoorayhrpassword"), "integer")
}
func texts14868(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("hoorayhrpassword").Text()), "integer")
}
func text14868(e *py.Eval, ctx variables) string {
	return ""
}
func value14869(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("hoorayhrpassword"), "number")
}
func typed14869(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("hoorayhrpassword"), "number")
}
func texts14869(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("hoorayhrpassword").Text()), "number")
}
func text14869(e *py.Eval, ctx variables) string {
	return ""
}
func value14870(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("hoorayhrpassword"), "boolean")
}
func typed14870(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("hoorayhrpassword"), "boolean")
}
func texts14870(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("hoorayhrpassword").Text()), "boolean")
}
func text14870(e *py.Eval, ctx variables) string {
	return ""
}
func value14871(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("hoorayhrusername"))
}
func typed14871(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("hoorayhrusername"))
}
func texts14871(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("hoorayhrusername").Text()))
}
func text14871(e *py.Eval, ctx variables) string {
	return ""
}
func value14872(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("hoorayhrusername"))
}
func typed14872(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("hoorayhrusername"))
}
func texts14872(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("hoorayhrusername").Text()))
}
func text14872(e *py.Eval, ctx variables) string {
	return ""
}
func value14873(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("hoorayhrusername")).Text())
}
func typed14873(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("hoorayhrusername")).Text())
}
func texts14873(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("hoorayhrusername").Text())).Text())
}
func text14873(e *py.Eval, ctx variables) string {
	return ""
}
func value14874(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("hoorayhrusername"), "string")
}
func typed14874(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("hoorayhrusername"), "string")
}
func texts14874(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("hoorayhrusername").Text()), "string")
}
func text14874(e *py.Eval, ctx variables) string {
	return ""
}
func value14875(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("hoorayhrusername"), "integer")
}
func typed14875(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("hoorayhrusername"), "integer")
}
func texts14875(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("hoorayhrusername").Text()), "integer")
}
func text14875(e *py.Eval, ctx variables) string {
	return ""
}
func value14876(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("hoorayhrusername"), "number")
}
func typed14876(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("hoorayhrusername"), "number")
}
func texts14876(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("hoorayhrusername").Text()), "number")
}
func text14876(e *py.Eval, ctx variables) string {
	return ""
}
func value14877(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("hoorayhrusername"), "boolean")
}
func typed14877(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("hoorayhrusername"), "boolean")
}
func texts14877(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("hoorayhrusername").Text()), "boolean")
}
func text14877(e *py.Eval, ctx variables) string {
	return ""
}
func value14878(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("industries"))
}
func typed14878(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("industries"))
}
func texts14878(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("industries").Text()))
}
func text14878(e *py.Eval, ctx variables) string {
	return ""
}
func value14879(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("industries"))
}
func typed14879(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("industries"))
}
func texts14879(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("industries").Text()))
}
func text14879(e *py.Eval, ctx variables) string {
	return ""
}
func value14880(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("industries")).Text())
}
func typed14880(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("industries")).Text())
}
func texts14880(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("industries").Text())).Text())
}
func text14880(e *py.Eval, ctx variables) string {
	return ""
}
func value14881(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("industries"), "integer")
}
func typed14881(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("industries"), "integer")
}
func texts14881(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("industries").Text()), "integer")
}
func text14881(e *py.Eval, ctx variables) string {
	return ""
}
func value14882(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("industries"), "number")
}
func typed14882(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("industries"), "number")
}
func texts14882(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("industries").Text()), "number")
}
func text14882(e *py.Eval, ctx variables) string {
	return ""
}
func value14883(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("industries"), "string")
}
func typed14883(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("industries"), "string")
}
func texts14883(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("industries").Text()), "string")
}
func text14883(e *py.Eval, ctx variables) string {
	return ""
}
func value14884(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("industries"), "boolean")
}
func typed14884(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("industries"), "boolean")
}
func texts14884(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("industries").Text()), "boolean")
}
func text14884(e *py.Eval, ctx variables) string {
	return ""
}
func value14885(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("key"))
}
func typed14885(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("key"))
}
func texts14885(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("key").Text()))
}
func text14885(e *py.Eval, ctx variables) string {
	return ""
}
func value14886(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("key"))
}
func typed14886(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("key"))
}
func texts14886(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("key").Text()))
}
func text14886(e *py.Eval, ctx variables) string {
	return ""
}
func value14887(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("key")).Text())
}
func typed14887(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("key")).Text())
}
func texts14887(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("key").Text())).Text())
}
func text14887(e *py.Eval, ctx variables) string {
	return ""
}
func value14888(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("key"), "integer")
}
func typed14888(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("key"), "integer")
}
func texts14888(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("key").Text()), "integer")
}
func text14888(e *py.Eval, ctx variables) string {
	return ""
}
func value14889(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("key"), "number")
}
func typed14889(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("key"), "number")
}
func texts14889(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("key").Text()), "number")
}
func text14889(e *py.Eval, ctx variables) string {
	return ""
}
func value14890(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("key"), "boolean")
}
func typed14890(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("key"), "boolean")
}
func texts14890(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("key").Text()), "boolean")
}
func text14890(e *py.Eval, ctx variables) string {
	return ""
}
func value14891(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("key"), "string")
}
func typed14891(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("key"), "string")
}
func texts14891(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("key").Text()), "string")
}
func text14891(e *py.Eval, ctx variables) string {
	return ""
}
func value14892(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("latitude"))
}
func typed14892(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("latitude"))
}
func texts14892(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("latitude").Text()))
}
func text14892(e *py.Eval, ctx variables) string {
	return ""
}
func value14893(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("latitude"))
}
func typed14893(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("latitude"))
}
func texts14893(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("latitude").Text()))
}
func text14893(e *py.Eval, ctx variables) string {
	return ""
}
func value14894(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("latitude")).Text())
}
func typed14894(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("latitude")).Text())
}
func texts14894(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("latitude").Text())).Text())
}
func text14894(e *py.Eval, ctx variables) string {
	return ""
}
func value14895(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("latitude"), "string")
}
func typed14895(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("latitude"), "string")
}
func texts14895(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("latitude").Text()), "string")
}
func text14895(e *py.Eval, ctx variables) string {
	return ""
}
func value14896(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("latitude"), "integer")
}
func typed14896(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("latitude"), "integer")
}
func texts14896(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("latitude").Text()), "integer")
}
func text14896(e *py.Eval, ctx variables) string {
	return ""
}
func value14897(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("latitude"), "number")
}
func typed14897(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("latitude"), "number")
}
func texts14897(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("latitude").Text()), "number")
}
func text14897(e *py.Eval, ctx variables) string {
	return ""
}
func value14898(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("latitude"), "boolean")
}
func typed14898(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("latitude"), "boolean")
}
func texts14898(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("latitude").Text()), "boolean")
}
func text14898(e *py.Eval, ctx variables) string {
	return ""
}
func value14899(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("limit"))
}
func typed14899(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("limit"))
}
func texts14899(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("limit").Text()))
}
func text14899(e *py.Eval, ctx variables) string {
	return ""
}
func value14900(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("limit"))
}
func typed14900(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("limit"))
}
func texts14900(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("limit").Text()))
}
func text14900(e *py.Eval, ctx variables) string {
	return ""
}
func value14901(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("limit")).Text())
}
func typed14901(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("limit")).Text())
}
func texts14901(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("limit").Text())).Text())
}
func text14901(e *py.Eval, ctx variables) string {
	return ""
}
func value14902(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("limit"), "integer")
}
func typed14902(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("limit"), "integer")
}
func texts14902(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("limit").Text()), "integer")
}
func text14902(e *py.Eval, ctx variables) string {
	return ""
}
func value14903(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("limit"), "number")
}
func typed14903(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("limit"), "number")
}
func texts14903(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("limit").Text()), "number")
}
func text14903(e *py.Eval, ctx variables) string {
	return ""
}
func value14904(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("limit"), "boolean")
}
func typed14904(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("limit"), "boolean")
}
func texts14904(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("limit").Text()), "boolean")
}
func text14904(e *py.Eval, ctx variables) string {
	return ""
}
func value14905(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("limit"), "string")
}
func typed14905(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("limit"), "string")
}
func texts14905(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("limit").Text()), "string")
}
func text14905(e *py.Eval, ctx variables) string {
	return ""
}
func value14906(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("longitude"))
}
func typed14906(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("longitude"))
}
func texts14906(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("longitude").Text()))
}
func text14906(e *py.Eval, ctx variables) string {
	return ""
}
func value14907(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("longitude"))
}
func typed14907(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("longitude"))
}
func texts14907(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("longitude").Text()))
}
func text14907(e *py.Eval, ctx variables) string {
	return ""
}
func value14908(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("longitude")).Text())
}
func typed14908(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("longitude")).Text())
}
func texts14908(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("longitude").Text())).Text())
}
func text14908(e *py.Eval, ctx variables) string {
	return ""
}
func value14909(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("longitude"), "integer")
}
func typed14909(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("longitude"), "integer")
}
func texts14909(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("longitude").Text()), "integer")
}
func text14909(e *py.Eval, ctx variables) string {
	return ""
}
func value14910(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("longitude"), "number")
}
func typed14910(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("longitude"), "number")
}
func texts14910(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("longitude").Text()), "number")
}
func text14910(e *py.Eval, ctx variables) string {
	return ""
}
func value14911(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("marketplace_id"))
}
func typed14911(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("marketplace_id"))
}
func texts14911(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("marketplace_id").Text()))
}
func text14911(e *py.Eval, ctx variables) string {
	return ""
}
func value14912(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("marketplace_id"))
}
func typed14912(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("marketplace_id"))
}
func texts14912(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("marketplace_id").Text()))
}
func text14912(e *py.Eval, ctx variables) string {
	return ""
}
func value14913(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("marketplace_id")).Text())
}
func typed14913(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("marketplace_id")).Text())
}
func texts14913(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("marketplace_id").Text())).Text())
}
func text14913(e *py.Eval, ctx variables) string {
	return ""
}
func value14914(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("marketplace_id"), "number")
}
func typed14914(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("marketplace_id"), "number")
}
func texts14914(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("marketplace_id").Text()), "number")
}
func text14914(e *py.Eval, ctx variables) string {
	return ""
}
func value14915(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("marketplace_id"), "string")
}
func typed14915(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("marketplace_id"), "string")
}
func texts14915(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("marketplace_id").Text()), "string")
}
func text14915(e *py.Eval, ctx variables) string {
	return ""
}
func value14916(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("marketplace_id"), "boolean")
}
func typed14916(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("marketplace_id"), "boolean")
}
func texts14916(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("marketplace_id").Text()), "boolean")
}
func text14916(e *py.Eval, ctx variables) string {
	return ""
}
func value14917(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("marketplace_id"), "integer")
}
func typed14917(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("marketplace_id"), "integer")
}
func texts14917(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("marketplace_id").Text()), "integer")
}
func text14917(e *py.Eval, ctx variables) string {
	return ""
}
func value14918(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("org_id"))
}
func typed14918(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("org_id"))
}
func texts14918(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("org_id").Text()))
}
func text14918(e *py.Eval, ctx variables) string {
	return ""
}
func value14919(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("org_id"))
}
func typed14919(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("org_id"))
}
func texts14919(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("org_id").Text()))
}
func text14919(e *py.Eval, ctx variables) string {
	return ""
}
func value14920(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("org_id")).Text())
}
func typed14920(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("org_id")).Text())
}
func texts14920(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("org_id").Text())).Text())
}
func text14920(e *py.Eval, ctx variables) string {
	return ""
}
func value14921(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("org_id"), "integer")
}
func typed14921(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("org_id"), "integer")
}
func texts14921(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("org_id").Text()), "integer")
}
func text14921(e *py.Eval, ctx variables) string {
	return ""
}
func value14922(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("org_id"), "number")
}
func typed14922(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("org_id"), "number")
}
func texts14922(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("org_id").Text()), "number")
}
func text14922(e *py.Eval, ctx variables) string {
	return ""
}
func value14923(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("org_id"), "boolean")
}
func typed14923(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("org_id"), "boolean")
}
func texts14923(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("org_id").Text()), "boolean")
}
func text14923(e *py.Eval, ctx variables) string {
	return ""
}
func value14924(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("org_id"), "string")
}
func typed14924(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("org_id"), "string")
}
func texts14924(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("org_id").Text()), "string")
}
func text14924(e *py.Eval, ctx variables) string {
	return ""
}
func value14925(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("outcome_names"))
}
func typed14925(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("outcome_names"))
}
func texts14925(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("outcome_names").Text()))
}
func text14925(e *py.Eval, ctx variables) string {
	return ""
}
func value14926(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("outcome_names"))
}
func typed14926(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("outcome_names"))
}
func texts14926(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("outcome_names").Text()))
}
func text14926(e *py.Eval, ctx variables) string {
	return ""
}
func value14927(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("outcome_names")).Text())
}
func typed14927(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("outcome_names")).Text())
}
func texts14927(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("outcome_names").Text())).Text())
}
func text14927(e *py.Eval, ctx variables) string {
	return ""
}
func value14928(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("outcome_names"), "string")
}
func typed14928(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("outcome_names"), "string")
}
func texts14928(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("outcome_names").Text()), "string")
}
func text14928(e *py.Eval, ctx variables) string {
	return ""
}
func value14929(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("outcome_names"), "integer")
}
func typed14929(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("outcome_names"), "integer")
}
func texts14929(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("outcome_names").Text()), "integer")
}
func text14929(e *py.Eval, ctx variables) string {
	return ""
}
func value14930(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("outcome_names"), "number")
}
func typed14930(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("outcome_names"), "number")
}
func texts14930(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("outcome_names").Text()), "number")
}
func text14930(e *py.Eval, ctx variables) string {
	return ""
}
func value14931(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Or(ctx["config"].Member("page_size"), py.Int(1000)))
}
func typed14931(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Or(ctx["config"].Member("page_size"), py.Int(1000)))
}
func texts14931(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Or(py.Str(ctx["config"].Member("page_size").Text()), py.Int(1000)))
}
func text14931(e *py.Eval, ctx variables) string {
	return ""
}
func value14932(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Or(ctx["config"].Member("page_size"), py.Int(1000)))
}
func typed14932(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Or(ctx["config"].Member("page_size"), py.Int(1000)))
}
func texts14932(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Or(py.Str(ctx["config"].Member("page_size").Text()), py.Int(1000)))
}
func text14932(e *py.Eval, ctx variables) string {
	return ""
}
func value14933(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Or(ctx["config"].Member("page_size"), py.Int(1000))).Text())
}
func typed14933(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Or(ctx["config"].Member("page_size"), py.Int(1000))).Text())
}
func texts14933(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Or(py.Str(ctx["config"].Member("page_size").Text()), py.Int(1000))).Text())
}
func text14933(e *py.Eval, ctx variables) string {
	return ""
}
func value14934(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("page_size"), py.Int(1000)), "string")
}
func typed14934(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("page_size"), py.Int(1000)), "string")
}
func texts14934(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(py.Str(ctx["config"].Member("page_size").Text()), py.Int(1000)), "string")
}
func text14934(e *py.Eval, ctx variables) string {
	return ""
}
func value14935(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("page_size"), py.Int(1000)), "integer")
}
func typed14935(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("page_size"), py.Int(1000)), "integer")
}
func texts14935(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(py.Str(ctx["config"].Member("page_size").Text()), py.Int(1000)), "integer")
}
func text14935(e *py.Eval, ctx variables) string {
	return ""
}
func value14936(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("page_size"), py.Int(1000)), "number")
}
func typed14936(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("page_size"), py.Int(1000)), "number")
}
func texts14936(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(py.Str(ctx["config"].Member("page_size").Text()), py.Int(1000)), "number")
}
func text14936(e *py.Eval, ctx variables) string {
	return ""
}
func value14937(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("page_size"), py.Int(1000)), "boolean")
}
func typed14937(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("page_size"), py.Int(1000)), "boolean")
}
func texts14937(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(py.Str(ctx["config"].Member("page_size").Text()), py.Int(1000)), "boolean")
}
func text14937(e *py.Eval, ctx variables) string {
	return ""
}
func value14938(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("password"))
}
func typed14938(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("password"))
}
func texts14938(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("password").Text()))
}
func text14938(e *py.Eval, ctx variables) string {
	return ""
}
func value14939(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("password"))
}
func typed14939(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("password"))
}
func texts14939(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("password").Text()))
}
func text14939(e *py.Eval, ctx variables) string {
	return ""
}
func value14940(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("password")).Text())
}
func typed14940(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("password")).Text())
}
func texts14940(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("password").Text())).Text())
}
func text14940(e *py.Eval, ctx variables) string {
	return ""
}
func value14941(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("password"), "integer")
}
func typed14941(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("password"), "integer")
}
func texts14941(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("password").Text()), "integer")
}
func text14941(e *py.Eval, ctx variables) string {
	return ""
}
func value14942(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("password"), "boolean")
}
func typed14942(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("password"), "boolean")
}
func texts14942(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("password").Text()), "boolean")
}
func text14942(e *py.Eval, ctx variables) string {
	return ""
}
func value14943(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("personal_access_token"))
}
func typed14943(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("personal_access_token"))
}
func texts14943(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("personal_access_token").Text()))
}
func text14943(e *py.Eval, ctx variables) string {
	return ""
}
func value14944(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("personal_access_token"))
}
func typed14944(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("personal_access_token"))
}
func texts14944(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("personal_access_token").Text()))
}
func text14944(e *py.Eval, ctx variables) string {
	return ""
}
func value14945(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("personal_access_token")).Text())
}
func typed14945(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("personal_access_token")).Text())
}
func texts14945(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("personal_access_token").Text())).Text())
}
func text14945(e *py.Eval, ctx variables) string {
	return ""
}
func value14946(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("personal_access_token"), "string")
}
func typed14946(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("personal_access_token"), "string")
}
func texts14946(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("personal_access_token").Text()), "string")
}
func text14946(e *py.Eval, ctx variables) string {
	return ""
}
func value14947(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("personal_access_token"), "number")
}
func typed14947(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("personal_access_token"), "number")
}
func texts14947(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("personal_access_token").Text()), "number")
}
func text14947(e *py.Eval, ctx variables) string {
	return ""
}
func value14948(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("personal_access_token"), "boolean")
}
func typed14948(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("personal_access_token"), "boolean")
}
func texts14948(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("personal_access_token").Text()), "boolean")
}
func text14948(e *py.Eval, ctx variables) string {
	return ""
}
func value14949(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("project_id").Text() + "/items/bundle"))
}
func typed14949(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("project_id").Text() + "/items/bundle"))
}
func texts14949(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("project_id").Text() + "/items/bundle"))
}
func text14949(e *py.Eval, ctx variables) string {
	return ""
}
func value14950(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("project_id").Text() + "/items/bundle"))
}
func typed14950(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("project_id").Text() + "/items/bundle"))
}
func texts14950(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("project_id").Text() + "/items/bundle"))
}
func text14950(e *py.Eval, ctx variables) string {
	return ""
}
func value14951(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("project_id").Text() + "/items/bundle")).Text())
}
func typed14951(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("project_id").Text() + "/items/bundle")).Text())
}
func texts14951(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("project_id").Text() + "/items/bundle")).Text())
}
func text14951(e *py.Eval, ctx variables) string {
	return ""
}
func value14952(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/bundle"), "string")
}
func typed14952(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/bundle"), "string")
}
func texts14952(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/bundle"), "string")
}
func text14952(e *py.Eval, ctx variables) string {
	return ""
}
func value14953(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/bundle"), "integer")
}
func typed14953(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/bundle"), "integer")
}
func texts14953(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/bundle"), "integer")
}
func text14953(e *py.Eval, ctx variables) string {
	return ""
}
func value14954(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/bundle"), "number")
}
func typed14954(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/bundle"), "number")
}
func texts14954(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/bundle"), "number")
}
func text14954(e *py.Eval, ctx variables) string {
	return ""
}
func value14955(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/bundle"), "boolean")
}
func typed14955(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/bundle"), "boolean")
}
func texts14955(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/bundle"), "boolean")
}
func text14955(e *py.Eval, ctx variables) string {
	return ""
}
func value14956(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("project_id").Text() + "/items/game"))
}
func typed14956(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("project_id").Text() + "/items/game"))
}
func texts14956(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("project_id").Text() + "/items/game"))
}
func text14956(e *py.Eval, ctx variables) string {
	return ""
}
func value14957(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("project_id").Text() + "/items/game"))
}
func typed14957(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("project_id").Text() + "/items/game"))
}
func texts14957(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("project_id").Text() + "/items/game"))
}
func text14957(e *py.Eval, ctx variables) string {
	return ""
}
func value14958(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("project_id").Text() + "/items/game")).Text())
}
func typed14958(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("project_id").Text() + "/items/game")).Text())
}
func texts14958(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("project_id").Text() + "/items/game")).Text())
}
func text14958(e *py.Eval, ctx variables) string {
	return ""
}
func value14959(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/game"), "integer")
}
func typed14959(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/game"), "integer")
}
func texts14959(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/game"), "integer")
}
func text14959(e *py.Eval, ctx variables) string {
	return ""
}
func value14960(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/game"), "boolean")
}
func typed14960(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/game"), "boolean")
}
func texts14960(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/game"), "boolean")
}
func text14960(e *py.Eval, ctx variables) string {
	return ""
}
func value14961(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/game"), "string")
}
func typed14961(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/game"), "string")
}
func texts14961(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/game"), "string")
}
func text14961(e *py.Eval, ctx variables) string {
	return ""
}
func value14962(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/game"), "number")
}
func typed14962(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/game"), "number")
}
func texts14962(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/game"), "number")
}
func text14962(e *py.Eval, ctx variables) string {
	return ""
}
func value14963(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("project_id").Text() + "/items/game/drm"))
}
func typed14963(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("project_id").Text() + "/items/game/drm"))
}
func texts14963(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("project_id").Text() + "/items/game/drm"))
}
func text14963(e *py.Eval, ctx variables) string {
	return ""
}
func value14964(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("project_id").Text() + "/items/game/drm"))
}
func typed14964(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("project_id").Text() + "/items/game/drm"))
}
func texts14964(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("project_id").Text() + "/items/game/drm"))
}
func text14964(e *py.Eval, ctx variables) string {
	return ""
}
func value14965(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("project_id").Text() + "/items/game/drm")).Text())
}
func typed14965(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("project_id").Text() + "/items/game/drm")).Text())
}
func texts14965(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("project_id").Text() + "/items/game/drm")).Text())
}
func text14965(e *py.Eval, ctx variables) string {
	return ""
}
func value14966(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/game/drm"), "string")
}
func typed14966(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/game/drm"), "string")
}
func texts14966(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/game/drm"), "string")
}
func text14966(e *py.Eval, ctx variables) string {
	return ""
}
func value14967(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/game/drm"), "number")
}
func typed14967(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/game/drm"), "number")
}
func texts14967(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/game/drm"), "number")
}
func text14967(e *py.Eval, ctx variables) string {
	return ""
}
func value14968(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/game/drm"), "integer")
}
func typed14968(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/game/drm"), "integer")
}
func texts14968(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/game/drm"), "integer")
}
func text14968(e *py.Eval, ctx variables) string {
	return ""
}
func value14969(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("project_id").Text() + "/items/virtual_currency"))
}
func typed14969(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("project_id").Text() + "/items/virtual_currency"))
}
func texts14969(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("project_id").Text() + "/items/virtual_currency"))
}
func text14969(e *py.Eval, ctx variables) string {
	return ""
}
func value14970(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("project_id").Text() + "/items/virtual_currency"))
}
func typed14970(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("project_id").Text() + "/items/virtual_currency"))
}
func texts14970(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("project_id").Text() + "/items/virtual_currency"))
}
func text14970(e *py.Eval, ctx variables) string {
	return ""
}
func value14971(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("project_id").Text() + "/items/virtual_currency")).Text())
}
func typed14971(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("project_id").Text() + "/items/virtual_currency")).Text())
}
func texts14971(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("project_id").Text() + "/items/virtual_currency")).Text())
}
func text14971(e *py.Eval, ctx variables) string {
	return ""
}
func value14972(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/virtual_currency"), "integer")
}
func typed14972(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/virtual_currency"), "integer")
}
func texts14972(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/virtual_currency"), "integer")
}
func text14972(e *py.Eval, ctx variables) string {
	return ""
}
func value14973(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/virtual_currency"), "boolean")
}
func typed14973(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/virtual_currency"), "boolean")
}
func texts14973(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/virtual_currency"), "boolean")
}
func text14973(e *py.Eval, ctx variables) string {
	return ""
}
func value14974(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/virtual_currency"), "string")
}
func typed14974(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/virtual_currency"), "string")
}
func texts14974(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/virtual_currency"), "string")
}
func text14974(e *py.Eval, ctx variables) string {
	return ""
}
func value14975(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/virtual_currency"), "number")
}
func typed14975(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/virtual_currency"), "number")
}
func texts14975(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/virtual_currency"), "number")
}
func text14975(e *py.Eval, ctx variables) string {
	return ""
}
func value14976(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("project_id").Text() + "/items/virtual_currency/package"))
}
func typed14976(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("project_id").Text() + "/items/virtual_currency/package"))
}
func texts14976(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("project_id").Text() + "/items/virtual_currency/package"))
}
func text14976(e *py.Eval, ctx variables) string {
	return ""
}
func value14977(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("project_id").Text() + "/items/virtual_currency/package"))
}
func typed14977(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("project_id").Text() + "/items/virtual_currency/package"))
}
func texts14977(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("project_id").Text() + "/items/virtual_currency/package"))
}
func text14977(e *py.Eval, ctx variables) string {
	return ""
}
func value14978(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("project_id").Text() + "/items/virtual_currency/package")).Text())
}
func typed14978(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("project_id").Text() + "/items/virtual_currency/package")).Text())
}
func texts14978(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("project_id").Text() + "/items/virtual_currency/package")).Text())
}
func text14978(e *py.Eval, ctx variables) string {
	return ""
}
func value14979(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/virtual_currency/package"), "boolean")
}
func typed14979(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/virtual_currency/package"), "boolean")
}
func texts14979(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/virtual_currency/package"), "boolean")
}
func text14979(e *py.Eval, ctx variables) string {
	return ""
}
func value14980(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/virtual_currency/package"), "number")
}
func typed14980(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/virtual_currency/package"), "number")
}
func texts14980(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/virtual_currency/package"), "number")
}
func text14980(e *py.Eval, ctx variables) string {
	return ""
}
func value14981(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/virtual_currency/package"), "string")
}
func typed14981(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/virtual_currency/package"), "string")
}
func texts14981(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/virtual_currency/package"), "string")
}
func text14981(e *py.Eval, ctx variables) string {
	return ""
}
func value14982(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/virtual_currency/package"), "integer")
}
func typed14982(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/virtual_currency/package"), "integer")
}
func texts14982(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/virtual_currency/package"), "integer")
}
func text14982(e *py.Eval, ctx variables) string {
	return ""
}
func value14983(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("project_id").Text() + "/items/virtual_items"))
}
func typed14983(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("project_id").Text() + "/items/virtual_items"))
}
func texts14983(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("project_id").Text() + "/items/virtual_items"))
}
func text14983(e *py.Eval, ctx variables) string {
	return ""
}
func value14984(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("project_id").Text() + "/items/virtual_items"))
}
func typed14984(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("project_id").Text() + "/items/virtual_items"))
}
func texts14984(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("project_id").Text() + "/items/virtual_items"))
}
func text14984(e *py.Eval, ctx variables) string {
	return ""
}
func value14985(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("project_id").Text() + "/items/virtual_items")).Text())
}
func typed14985(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("project_id").Text() + "/items/virtual_items")).Text())
}
func texts14985(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("project_id").Text() + "/items/virtual_items")).Text())
}
func text14985(e *py.Eval, ctx variables) string {
	return ""
}
func value14986(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/virtual_items"), "boolean")
}
func typed14986(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/virtual_items"), "boolean")
}
func texts14986(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/virtual_items"), "boolean")
}
func text14986(e *py.Eval, ctx variables) string {
	return ""
}
func value14987(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/virtual_items"), "string")
}
func typed14987(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/virtual_items"), "string")
}
func texts14987(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/virtual_items"), "string")
}
func text14987(e *py.Eval, ctx variables) string {
	return ""
}
func value14988(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/virtual_items"), "integer")
}
func typed14988(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/virtual_items"), "integer")
}
func texts14988(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/virtual_items"), "integer")
}
func text14988(e *py.Eval, ctx variables) string {
	return ""
}
func value14989(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/virtual_items"), "number")
}
func typed14989(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/virtual_items"), "number")
}
func texts14989(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/items/virtual_items"), "number")
}
func text14989(e *py.Eval, ctx variables) string {
	return ""
}
func value14990(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("project_id").Text() + "/user/reward_chain"))
}
func typed14990(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("project_id").Text() + "/user/reward_chain"))
}
func texts14990(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("project_id").Text() + "/user/reward_chain"))
}
func text14990(e *py.Eval, ctx variables) string {
	return ""
}
func value14991(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("project_id").Text() + "/user/reward_chain"))
}
func typed14991(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("project_id").Text() + "/user/reward_chain"))
}
func texts14991(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("project_id").Text() + "/user/reward_chain"))
}
func text14991(e *py.Eval, ctx variables) string {
	return ""
}
func value14992(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("project_id").Text() + "/user/reward_chain")).Text())
}
func typed14992(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("project_id").Text() + "/user/reward_chain")).Text())
}
func texts14992(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("project_id").Text() + "/user/reward_chain")).Text())
}
func text14992(e *py.Eval, ctx variables) string {
	return ""
}
func value14993(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/user/reward_chain"), "string")
}
func typed14993(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/user/reward_chain"), "string")
}
func texts14993(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/user/reward_chain"), "string")
}
func text14993(e *py.Eval, ctx variables) string {
	return ""
}
func value14994(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/user/reward_chain"), "number")
}
func typed14994(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/user/reward_chain"), "number")
}
func texts14994(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/user/reward_chain"), "number")
}
func text14994(e *py.Eval, ctx variables) string {
	return ""
}
func value14995(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/user/reward_chain"), "integer")
}
func typed14995(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/user/reward_chain"), "integer")
}
func texts14995(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("project_id").Text()+"/user/reward_chain"), "integer")
}
func text14995(e *py.Eval, ctx variables) string {
	return ""
}
func value14996(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("refresh_token"))
}
func typed14996(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("refresh_token"))
}
func texts14996(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("refresh_token").Text()))
}
func text14996(e *py.Eval, ctx variables) string {
	return ""
}
func value14997(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("refresh_token"))
}
func typed14997(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("refresh_token"))
}
func texts14997(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("refresh_token").Text()))
}
func text14997(e *py.Eval, ctx variables) string {
	return ""
}
func value14998(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("refresh_token")).Text())
}
func typed14998(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("refresh_token")).Text())
}
func texts14998(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("refresh_token").Text())).Text())
}
func text14998(e *py.Eval, ctx variables) string {
	return ""
}
func value14999(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("refresh_token"), "integer")
}
func typed14999(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("refresh_token"), "integer")
}
func texts14999(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("refresh_token").Text()), "integer")
}
func text14999(e *py.Eval, ctx variables) string {
	return ""
}
func value15000(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("refresh_token"), "number")
}
func typed15000(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("refresh_token"), "number")
}
func texts15000(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("refresh_token").Text()), "number")
}
func text15000(e *py.Eval, ctx variables) string {
	return ""
}
func value15001(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("replication_start_date"))
}
func typed15001(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("replication_start_date"))
}
func texts15001(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("replication_start_date").Text()))
}
func text15001(e *py.Eval, ctx variables) string {
	return ""
}
func value15002(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("replication_start_date"))
}
func typed15002(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("replication_start_date"))
}
func texts15002(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("replication_start_date").Text()))
}
func text15002(e *py.Eval, ctx variables) string {
	return ""
}
func value15003(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("replication_start_date")).Text())
}
func typed15003(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("replication_start_date")).Text())
}
func texts15003(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("replication_start_date").Text())).Text())
}
func text15003(e *py.Eval, ctx variables) string {
	return ""
}
func value15004(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("replication_start_date"), "string")
}
func typed15004(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("replication_start_date"), "string")
}
func texts15004(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("replication_start_date").Text()), "string")
}
func text15004(e *py.Eval, ctx variables) string {
	return ""
}
func value15005(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("replication_start_date"), "number")
}
func typed15005(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("replication_start_date"), "number")
}
func texts15005(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("replication_start_date").Text()), "number")
}
func text15005(e *py.Eval, ctx variables) string {
	return ""
}
func value15006(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("replication_start_date"), "boolean")
}
func typed15006(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("replication_start_date"), "boolean")
}
func texts15006(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("replication_start_date").Text()), "boolean")
}
func text15006(e *py.Eval, ctx variables) string {
	return ""
}
func value15007(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("replication_start_date"), "integer")
}
func typed15007(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("replication_start_date"), "integer")
}
func texts15007(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("replication_start_date").Text()), "integer")
}
func text15007(e *py.Eval, ctx variables) string {
	return ""
}
func value15008(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("report_date_range"))
}
func typed15008(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("report_date_range"))
}
func texts15008(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("report_date_range").Text()))
}
func text15008(e *py.Eval, ctx variables) string {
	return ""
}
func value15009(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("report_date_range"))
}
func typed15009(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("report_date_range"))
}
func texts15009(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("report_date_range").Text()))
}
func text15009(e *py.Eval, ctx variables) string {
	return ""
}
func value15010(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("report_date_range")).Text())
}
func typed15010(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("report_date_range")).Text())
}
func texts15010(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("report_date_range").Text())).Text())
}
func text15010(e *py.Eval, ctx variables) string {
	return ""
}
func value15011(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("report_date_range"), "string")
}
func typed15011(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("report_date_range"), "string")
}
func texts15011(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("report_date_range").Text()), "string")
}
func text15011(e *py.Eval, ctx variables) string {
	return ""
}
func value15012(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("report_date_range"), "integer")
}
func typed15012(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("report_date_range"), "integer")
}
func texts15012(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("report_date_range").Text()), "integer")
}
func text15012(e *py.Eval, ctx variables) string {
	return ""
}
func value15013(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("report_date_range"), "number")
}
func typed15013(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("report_date_range"), "number")
}
func texts15013(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("report_date_range").Text()), "number")
}
func text15013(e *py.Eval, ctx variables) string {
	return ""
}
func value15014(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("report_date_range"), "boolean")
}
func typed15014(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("report_date_range"), "boolean")
}
func texts15014(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("report_date_range").Text()), "boolean")
}
func text15014(e *py.Eval, ctx variables) string {
	return ""
}
func value15015(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("report_granularity"))
}
func typed15015(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("report_granularity"))
}
func texts15015(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("report_granularity").Text()))
}
func text15015(e *py.Eval, ctx variables) string {
	return ""
}
func value15016(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("report_granularity"))
}
func typed15016(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("report_granularity"))
}
func texts15016(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("report_granularity").Text()))
}
func text15016(e *py.Eval, ctx variables) string {
	return ""
}
func value15017(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("report_granularity")).Text())
}
func typed15017(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("report_granularity")).Text())
}
func texts15017(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("report_granularity").Text())).Text())
}
func text15017(e *py.Eval, ctx variables) string {
	return ""
}
func value15018(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("report_granularity"), "integer")
}
func typed15018(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("report_granularity"), "integer")
}
func texts15018(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("report_granularity").Text()), "integer")
}
func text15018(e *py.Eval, ctx variables) string {
	return ""
}
func value15019(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("report_granularity"), "number")
}
func typed15019(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("report_granularity"), "number")
}
func texts15019(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("report_granularity").Text()), "number")
}
func text15019(e *py.Eval, ctx variables) string {
	return ""
}
func value15020(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("report_granularity"), "boolean")
}
func typed15020(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("report_granularity"), "boolean")
}
func texts15020(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("report_granularity").Text()), "boolean")
}
func text15020(e *py.Eval, ctx variables) string {
	return ""
}
func value15021(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("report_granularity"), "string")
}
func typed15021(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("report_granularity"), "string")
}
func texts15021(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("report_granularity").Text()), "string")
}
func text15021(e *py.Eval, ctx variables) string {
	return ""
}
func value15022(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("start_date"))
}
func typed15022(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("start_date"))
}
func texts15022(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("start_date").Text()))
}
func text15022(e *py.Eval, ctx variables) string {
	return ""
}
func value15023(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("start_date"))
}
func typed15023(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("start_date"))
}
func texts15023(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("start_date").Text()))
}
func text15023(e *py.Eval, ctx variables) string {
	return ""
}
func value15024(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("start_date")).Text())
}
func typed15024(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("start_date")).Text())
}
func texts15024(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("start_date").Text())).Text())
}
func text15024(e *py.Eval, ctx variables) string {
	return ""
}
func value15025(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start_date"), "integer")
}
func typed15025(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start_date"), "integer")
}
func texts15025(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "integer")
}
func text15025(e *py.Eval, ctx variables) string {
	return ""
}
func value15026(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start_date"), "number")
}
func typed15026(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start_date"), "number")
}
func texts15026(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "number")
}
func text15026(e *py.Eval, ctx variables) string {
	return ""
}
func value15027(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start_date"), "boolean")
}
func typed15027(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start_date"), "boolean")
}
func texts15027(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date").Text()), "boolean")
}
func text15027(e *py.Eval, ctx variables) string {
	return ""
}
func value15028(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("start_date_2"))
}
func typed15028(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("start_date_2"))
}
func texts15028(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("start_date_2").Text()))
}
func text15028(e *py.Eval, ctx variables) string {
	return ""
}
func value15029(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("start_date_2"))
}
func typed15029(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("start_date_2"))
}
func texts15029(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("start_date_2").Text()))
}
func text15029(e *py.Eval, ctx variables) string {
	return ""
}
func value15030(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("start_date_2")).Text())
}
func typed15030(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("start_date_2")).Text())
}
func texts15030(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("start_date_2").Text())).Text())
}
func text15030(e *py.Eval, ctx variables) string {
	return ""
}
func value15031(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start_date_2"), "string")
}
func typed15031(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start_date_2"), "string")
}
func texts15031(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date_2").Text()), "string")
}
func text15031(e *py.Eval, ctx variables) string {
	return ""
}
func value15032(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start_date_2"), "boolean")
}
func typed15032(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start_date_2"), "boolean")
}
func texts15032(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date_2").Text()), "boolean")
}
func text15032(e *py.Eval, ctx variables) string {
	return ""
}
func value15033(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start_date_2"), "integer")
}
func typed15033(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start_date_2"), "integer")
}
func texts15033(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date_2").Text()), "integer")
}
func text15033(e *py.Eval, ctx variables) string {
	return ""
}
func value15034(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start_date_2"), "number")
}
func typed15034(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start_date_2"), "number")
}
func texts15034(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_date_2").Text()), "number")
}
func text15034(e *py.Eval, ctx variables) string {
	return ""
}
func value15035(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("start_time"))
}
func typed15035(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("start_time"))
}
func texts15035(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("start_time").Text()))
}
func text15035(e *py.Eval, ctx variables) string {
	return ""
}
func value15036(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("start_time"))
}
func typed15036(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("start_time"))
}
func texts15036(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("start_time").Text()))
}
func text15036(e *py.Eval, ctx variables) string {
	return ""
}
func value15037(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("start_time")).Text())
}
func typed15037(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("start_time")).Text())
}
func texts15037(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("start_time").Text())).Text())
}
func text15037(e *py.Eval, ctx variables) string {
	return ""
}
func value15038(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start_time"), "boolean")
}
func typed15038(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start_time"), "boolean")
}
func texts15038(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_time").Text()), "boolean")
}
func text15038(e *py.Eval, ctx variables) string {
	return ""
}
func value15039(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start_time"), "integer")
}
func typed15039(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("start_time"), "integer")
}
func texts15039(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("start_time").Text()), "integer")
}
func text15039(e *py.Eval, ctx variables) string {
	return ""
}
func value15040(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("swipe_up_attribution_window"))
}
func typed15040(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("swipe_up_attribution_window"))
}
func texts15040(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("swipe_up_attribution_window").Text()))
}
func text15040(e *py.Eval, ctx variables) string {
	return ""
}
func value15041(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("swipe_up_attribution_window"))
}
func typed15041(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("swipe_up_attribution_window"))
}
func texts15041(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("swipe_up_attribution_window").Text()))
}
func text15041(e *py.Eval, ctx variables) string {
	return ""
}
func value15042(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("swipe_up_attribution_window")).Text())
}
func typed15042(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("swipe_up_attribution_window")).Text())
}
func texts15042(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("swipe_up_attribution_window").Text())).Text())
}
func text15042(e *py.Eval, ctx variables) string {
	return ""
}
func value15043(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("swipe_up_attribution_window"), "number")
}
func typed15043(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("swipe_up_attribution_window"), "number")
}
func texts15043(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("swipe_up_attribution_window").Text()), "number")
}
func text15043(e *py.Eval, ctx variables) string {
	return ""
}
func value15044(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("swipe_up_attribution_window"), "boolean")
}
func typed15044(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("swipe_up_attribution_window"), "boolean")
}
func texts15044(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("swipe_up_attribution_window").Text()), "boolean")
}
func text15044(e *py.Eval, ctx variables) string {
	return ""
}
func value15045(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("swipe_up_attribution_window"), "integer")
}
func typed15045(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("swipe_up_attribution_window"), "integer")
}
func texts15045(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("swipe_up_attribution_window").Text()), "integer")
}
func text15045(e *py.Eval, ctx variables) string {
	return ""
}
func value15046(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("swipe_up_attribution_window"), "string")
}
func typed15046(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("swipe_up_attribution_window"), "string")
}
func texts15046(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("swipe_up_attribution_window").Text()), "string")
}
func text15046(e *py.Eval, ctx variables) string {
	return ""
}
func value15047(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("symbols"))
}
func typed15047(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("symbols"))
}
func texts15047(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("symbols").Text()))
}
func text15047(e *py.Eval, ctx variables) string {
	return ""
}
func value15048(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("symbols"))
}
func typed15048(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("symbols"))
}
func texts15048(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("symbols").Text()))
}
func text15048(e *py.Eval, ctx variables) string {
	return ""
}
func value15049(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("symbols")).Text())
}
func typed15049(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("symbols")).Text())
}
func texts15049(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("symbols").Text())).Text())
}
func text15049(e *py.Eval, ctx variables) string {
	return ""
}
func value15050(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("symbols"), "number")
}
func typed15050(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("symbols"), "number")
}
func texts15050(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("symbols").Text()), "number")
}
func text15050(e *py.Eval, ctx variables) string {
	return ""
}
func value15051(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("symbols"), "string")
}
func typed15051(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("symbols"), "string")
}
func texts15051(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("symbols").Text()), "string")
}
func text15051(e *py.Eval, ctx variables) string {
	return ""
}
func value15052(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("symbols"), "boolean")
}
func typed15052(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("symbols"), "boolean")
}
func texts15052(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("symbols").Text()), "boolean")
}
func text15052(e *py.Eval, ctx variables) string {
	return ""
}
func value15053(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("token"))
}
func typed15053(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("token"))
}
func texts15053(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("token").Text()))
}
func text15053(e *py.Eval, ctx variables) string {
	return ""
}
func value15054(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("token"))
}
func typed15054(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("token"))
}
func texts15054(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("token").Text()))
}
func text15054(e *py.Eval, ctx variables) string {
	return ""
}
func value15055(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("token")).Text())
}
func typed15055(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("token")).Text())
}
func texts15055(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("token").Text())).Text())
}
func text15055(e *py.Eval, ctx variables) string {
	return ""
}
func value15056(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("token"), "string")
}
func typed15056(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("token"), "string")
}
func texts15056(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("token").Text()), "string")
}
func text15056(e *py.Eval, ctx variables) string {
	return ""
}
func value15057(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("token"), "number")
}
func typed15057(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("token"), "number")
}
func texts15057(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("token").Text()), "number")
}
func text15057(e *py.Eval, ctx variables) string {
	return ""
}
func value15058(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Or(ctx["config"].Member("updated_since"), e.DayDelta(py.Int(-365), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		`{{ config["updated_since"] | default(day_delta(-365, format='%Y-%m-%dT%H:%M:%SZ'),true) }}`,
	)
}
func typed15058(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Or(ctx["config"].Member("updated_since"), e.DayDelta(py.Int(-365), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		`{{ config["updated_since"] | default(day_delta(-365, format='%Y-%m-%dT%H:%M:%SZ'),true) }}`,
	)
}
func texts15058(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Or(py.Str(ctx["config"].Member("updated_since").Text()), e.DayDelta(py.Int(-365), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		`{{ config["updated_since"] | default(day_delta(-365, format='%Y-%m-%dT%H:%M:%SZ'),true) }}`,
	)
}
func text15058(e *py.Eval, ctx variables) string {
	return ""
}
func value15059(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Or(ctx["config"].Member("updated_since"), e.DayDelta(py.Int(-365), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		`{{ config["updated_since"] | default(day_delta(-365, format='%Y-%m-%dT%H:%M:%SZ'),true) }}`,
	)
}
func typed15059(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Or(ctx["config"].Member("updated_since"), e.DayDelta(py.Int(-365), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		`{{ config["updated_since"] | default(day_delta(-365, format='%Y-%m-%dT%H:%M:%SZ'),true) }}`,
	)
}
func texts15059(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Or(py.Str(ctx["config"].Member("updated_since").Text()), e.DayDelta(py.Int(-365), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		`{{ config["updated_since"] | default(day_delta(-365, format='%Y-%m-%dT%H:%M:%SZ'),true) }}`,
	)
}
func text15059(e *py.Eval, ctx variables) string {
	return ""
}
func value15060(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Or(ctx["config"].Member("updated_since"), e.DayDelta(py.Int(-365), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		`{{ config["updated_since"] | default(day_delta(-365, format='%Y-%m-%dT%H:%M:%SZ'),true) }}`,
	).Text())
}
func typed15060(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Or(ctx["config"].Member("updated_since"), e.DayDelta(py.Int(-365), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		`{{ config["updated_since"] | default(day_delta(-365, format='%Y-%m-%dT%H:%M:%SZ'),true) }}`,
	).Text())
}
func texts15060(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Or(py.Str(ctx["config"].Member("updated_since").Text()), e.DayDelta(py.Int(-365), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		`{{ config["updated_since"] | default(day_delta(-365, format='%Y-%m-%dT%H:%M:%SZ'),true) }}`,
	).Text())
}
func text15060(e *py.Eval, ctx variables) string {
	return ""
}
func value15061(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Or(ctx["config"].Member("updated_since"), e.DayDelta(py.Int(-365), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		"number",
		`{{ config["updated_since"] | default(day_delta(-365, format='%Y-%m-%dT%H:%M:%SZ'),true) }}`,
	)
}
func typed15061(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Or(ctx["config"].Member("updated_since"), e.DayDelta(py.Int(-365), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		"number",
		`{{ config["updated_since"] | default(day_delta(-365, format='%Y-%m-%dT%H:%M:%SZ'),true) }}`,
	)
}
func texts15061(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Or(py.Str(ctx["config"].Member("updated_since").Text()), e.DayDelta(py.Int(-365), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		"number",
		`{{ config["updated_since"] | default(day_delta(-365, format='%Y-%m-%dT%H:%M:%SZ'),true) }}`,
	)
}
func text15061(e *py.Eval, ctx variables) string {
	return ""
}
func value15062(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Or(ctx["config"].Member("updated_since"), e.DayDelta(py.Int(-365), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		"string",
		`{{ config["updated_since"] | default(day_delta(-365, format='%Y-%m-%dT%H:%M:%SZ'),true) }}`,
	)
}
func typed15062(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Or(ctx["config"].Member("updated_since"), e.DayDelta(py.Int(-365), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		"string",
		`{{ config["updated_since"] | default(day_delta(-365, format='%Y-%m-%dT%H:%M:%SZ'),true) }}`,
	)
}
func texts15062(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Or(py.Str(ctx["config"].Member("updated_since").Text()), e.DayDelta(py.Int(-365), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		"string",
		`{{ config["updated_since"] | default(day_delta(-365, format='%Y-%m-%dT%H:%M:%SZ'),true) }}`,
	)
}
func text15062(e *py.Eval, ctx variables) string {
	return ""
}
func value15063(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Or(ctx["config"].Member("updated_since"), e.DayDelta(py.Int(-365), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		"boolean",
		`{{ config["updated_since"] | default(day_delta(-365, format='%Y-%m-%dT%H:%M:%SZ'),true) }}`,
	)
}
func typed15063(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Or(ctx["config"].Member("updated_since"), e.DayDelta(py.Int(-365), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		"boolean",
		`{{ config["updated_since"] | default(day_delta(-365, format='%Y-%m-%dT%H:%M:%SZ'),true) }}`,
	)
}
func texts15063(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Or(py.Str(ctx["config"].Member("updated_since").Text()), e.DayDelta(py.Int(-365), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		"boolean",
		`{{ config["updated_since"] | default(day_delta(-365, format='%Y-%m-%dT%H:%M:%SZ'),true) }}`,
	)
}
func text15063(e *py.Eval, ctx variables) string {
	return ""
}
func value15064(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Or(ctx["config"].Member("updated_since"), e.DayDelta(py.Int(-365), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		"integer",
		`{{ config["updated_since"] | default(day_delta(-365, format='%Y-%m-%dT%H:%M:%SZ'),true) }}`,
	)
}
func typed15064(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Or(ctx["config"].Member("updated_since"), e.DayDelta(py.Int(-365), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		"integer",
		`{{ config["updated_since"] | default(day_delta(-365, format='%Y-%m-%dT%H:%M:%SZ'),true) }}`,
	)
}
func texts15064(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Or(py.Str(ctx["config"].Member("updated_since").Text()), e.DayDelta(py.Int(-365), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		"integer",
		`{{ config["updated_since"] | default(day_delta(-365, format='%Y-%m-%dT%H:%M:%SZ'),true) }}`,
	)
}
func text15064(e *py.Eval, ctx variables) string {
	return ""
}
func value15065(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Or(ctx["config"].Member("updated_since"), e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		`{{ config["updated_since"] | default(day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ'),true) }}`,
	)
}
func typed15065(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Or(ctx["config"].Member("updated_since"), e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		`{{ config["updated_since"] | default(day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ'),true) }}`,
	)
}
func texts15065(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Or(py.Str(ctx["config"].Member("updated_since").Text()), e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		`{{ config["updated_since"] | default(day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ'),true) }}`,
	)
}
func text15065(e *py.Eval, ctx variables) string {
	return ""
}
func value15066(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Or(ctx["config"].Member("updated_since"), e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		`{{ config["updated_since"] | default(day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ'),true) }}`,
	)
}
func typed15066(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Or(ctx["config"].Member("updated_since"), e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		`{{ config["updated_since"] | default(day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ'),true) }}`,
	)
}
func texts15066(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Or(py.Str(ctx["config"].Member("updated_since").Text()), e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		`{{ config["updated_since"] | default(day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ'),true) }}`,
	)
}
func text15066(e *py.Eval, ctx variables) string {
	return ""
}
func value15067(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Or(ctx["config"].Member("updated_since"), e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		`{{ config["updated_since"] | default(day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ'),true) }}`,
	).Text())
}
func typed15067(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Or(ctx["config"].Member("updated_since"), e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		`{{ config["updated_since"] | default(day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ'),true) }}`,
	).Text())
}
func texts15067(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Or(py.Str(ctx["config"].Member("updated_since").Text()), e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		`{{ config["updated_since"] | default(day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ'),true) }}`,
	).Text())
}
func text15067(e *py.Eval, ctx variables) string {
	return ""
}
func value15068(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Or(ctx["config"].Member("updated_since"), e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		"number",
		`{{ config["updated_since"] | default(day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ'),true) }}`,
	)
}
func typed15068(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Or(ctx["config"].Member("updated_since"), e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		"number",
		`{{ config["updated_since"] | default(day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ'),true) }}`,
	)
}
func texts15068(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Or(py.Str(ctx["config"].Member("updated_since").Text()), e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		"number",
		`{{ config["updated_since"] | default(day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ'),true) }}`,
	)
}
func text15068(e *py.Eval, ctx variables) string {
	return ""
}
func value15069(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Or(ctx["config"].Member("updated_since"), e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		"integer",
		`{{ config["updated_since"] | default(day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ'),true) }}`,
	)
}
func typed15069(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Or(ctx["config"].Member("updated_since"), e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		"integer",
		`{{ config["updated_since"] | default(day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ'),true) }}`,
	)
}
func texts15069(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Or(py.Str(ctx["config"].Member("updated_since").Text()), e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		"integer",
		`{{ config["updated_since"] | default(day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ'),true) }}`,
	)
}
func text15069(e *py.Eval, ctx variables) string {
	return ""
}
func value15070(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Or(ctx["config"].Member("updated_since"), e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		"boolean",
		`{{ config["updated_since"] | default(day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ'),true) }}`,
	)
}
func typed15070(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Or(ctx["config"].Member("updated_since"), e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		"boolean",
		`{{ config["updated_since"] | default(day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ'),true) }}`,
	)
}
func texts15070(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Or(py.Str(ctx["config"].Member("updated_since").Text()), e.DayDelta(py.Int(-7), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		"boolean",
		`{{ config["updated_since"] | default(day_delta(-7, format='%Y-%m-%dT%H:%M:%SZ'),true) }}`,
	)
}
func text15070(e *py.Eval, ctx variables) string {
	return ""
}
func value15071(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("user_api_key"))
}
func typed15071(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("user_api_key"))
}
func texts15071(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("user_api_key").Text()))
}
func text15071(e *py.Eval, ctx variables) string {
	return ""
}
func value15072(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("user_api_key"))
}
func typed15072(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("user_api_key"))
}
func texts15072(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("user_api_key").Text()))
}
func text15072(e *py.Eval, ctx variables) string {
	return ""
}
func value15073(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("user_api_key")).Text())
}
func typed15073(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("user_api_key")).Text())
}
func texts15073(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("user_api_key").Text())).Text())
}
func text15073(e *py.Eval, ctx variables) string {
	return ""
}
func value15074(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("user_api_key"), "number")
}
func typed15074(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("user_api_key"), "number")
}
func texts15074(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("user_api_key").Text()), "number")
}
func text15074(e *py.Eval, ctx variables) string {
	return ""
}
func value15075(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("user_api_key"), "string")
}
func typed15075(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("user_api_key"), "string")
}
func texts15075(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("user_api_key").Text()), "string")
}
func text15075(e *py.Eval, ctx variables) string {
	return ""
}
func value15076(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("user_api_key"), "boolean")
}
func typed15076(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("user_api_key"), "boolean")
}
func texts15076(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("user_api_key").Text()), "boolean")
}
func text15076(e *py.Eval, ctx variables) string {
	return ""
}
func value15077(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("username"))
}
func typed15077(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("username"))
}
func texts15077(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("username").Text()))
}
func text15077(e *py.Eval, ctx variables) string {
	return ""
}
func value15078(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("username"))
}
func typed15078(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("username"))
}
func texts15078(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("username").Text()))
}
func text15078(e *py.Eval, ctx variables) string {
	return ""
}
func value15079(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("username")).Text())
}
func typed15079(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("username")).Text())
}
func texts15079(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("username").Text())).Text())
}
func text15079(e *py.Eval, ctx variables) string {
	return ""
}
func value15080(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("username"), "integer")
}
func typed15080(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("username"), "integer")
}
func texts15080(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("username").Text()), "integer")
}
func text15080(e *py.Eval, ctx variables) string {
	return ""
}
func value15081(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("username"), "number")
}
func typed15081(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("username"), "number")
}
func texts15081(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("username").Text()), "number")
}
func text15081(e *py.Eval, ctx variables) string {
	return ""
}
func value15082(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("username"), "string")
}
func typed15082(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("username"), "string")
}
func texts15082(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("username").Text()), "string")
}
func text15082(e *py.Eval, ctx variables) string {
	return ""
}
func value15083(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("username"), "boolean")
}
func typed15083(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("username"), "boolean")
}
func texts15083(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("username").Text()), "boolean")
}
func text15083(e *py.Eval, ctx variables) string {
	return ""
}
func value15084(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("view_attribution_window"))
}
func typed15084(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("view_attribution_window"))
}
func texts15084(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("view_attribution_window").Text()))
}
func text15084(e *py.Eval, ctx variables) string {
	return ""
}
func value15085(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("view_attribution_window"))
}
func typed15085(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("view_attribution_window"))
}
func texts15085(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("view_attribution_window").Text()))
}
func text15085(e *py.Eval, ctx variables) string {
	return ""
}
func value15086(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("view_attribution_window")).Text())
}
func typed15086(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("view_attribution_window")).Text())
}
func texts15086(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("view_attribution_window").Text())).Text())
}
func text15086(e *py.Eval, ctx variables) string {
	return ""
}
func value15087(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("view_attribution_window"), "number")
}
func typed15087(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("view_attribution_window"), "number")
}
func texts15087(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("view_attribution_window").Text()), "number")
}
func text15087(e *py.Eval, ctx variables) string {
	return ""
}
func value15088(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("view_attribution_window"), "boolean")
}
func typed15088(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("view_attribution_window"), "boolean")
}
func texts15088(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("view_attribution_window").Text()), "boolean")
}
func text15088(e *py.Eval, ctx variables) string {
	return ""
}
func value15089(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("view_attribution_window"), "integer")
}
func typed15089(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("view_attribution_window"), "integer")
}
func texts15089(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("view_attribution_window").Text()), "integer")
}
func text15089(e *py.Eval, ctx variables) string {
	return ""
}
func value15090(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("view_attribution_window"), "string")
}
func typed15090(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("view_attribution_window"), "string")
}
func texts15090(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("view_attribution_window").Text()), "string")
}
func text15090(e *py.Eval, ctx variables) string {
	return ""
}
func value15091(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("workflow_id"))
}
func typed15091(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("workflow_id"))
}
func texts15091(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("workflow_id").Text()))
}
func text15091(e *py.Eval, ctx variables) string {
	return ""
}
func value15092(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("workflow_id"))
}
func typed15092(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("workflow_id"))
}
func texts15092(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("workflow_id").Text()))
}
func text15092(e *py.Eval, ctx variables) string {
	return ""
}
func value15093(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("workflow_id")).Text())
}
func typed15093(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("workflow_id")).Text())
}
func texts15093(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("workflow_id").Text())).Text())
}
func text15093(e *py.Eval, ctx variables) string {
	return ""
}
func value15094(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("workflow_id"), "boolean")
}
func typed15094(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("workflow_id"), "boolean")
}
func texts15094(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("workflow_id").Text()), "boolean")
}
func text15094(e *py.Eval, ctx variables) string {
	return ""
}
func value15095(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("workflow_id"), "string")
}
func typed15095(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("workflow_id"), "string")
}
func texts15095(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("workflow_id").Text()), "string")
}
func text15095(e *py.Eval, ctx variables) string {
	return ""
}
func value15096(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("workflow_id"), "integer")
}
func typed15096(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("workflow_id"), "integer")
}
func texts15096(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("workflow_id").Text()), "integer")
}
func text15096(e *py.Eval, ctx variables) string {
	return ""
}
func value15097(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/filters"))
}
func typed15097(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/filters"))
}
func texts15097(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/filters"))
}
func text15097(e *py.Eval, ctx variables) string {
	return ""
}
func value15098(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/filters"))
}
func typed15098(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/filters"))
}
func texts15098(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/filters"))
}
func text15098(e *py.Eval, ctx variables) string {
	return ""
}
func value15099(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/filters")).Text())
}
func typed15099(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/filters")).Text())
}
func texts15099(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/filters")).Text())
}
func text15099(e *py.Eval, ctx variables) string {
	return ""
}
func value15100(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/filters"), "string")
}
func typed15100(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/filters"), "string")
}
func texts15100(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/filters"), "string")
}
func text15100(e *py.Eval, ctx variables) string {
	return ""
}
func value15101(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/filters"), "integer")
}
func typed15101(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/filters"), "integer")
}
func texts15101(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/filters"), "integer")
}
func text15101(e *py.Eval, ctx variables) string {
	return ""
}
func value15102(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/filters"), "number")
}
func typed15102(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/filters"), "number")
}
func texts15102(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/filters"), "number")
}
func text15102(e *py.Eval, ctx variables) string {
	return ""
}
func value15103(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/filters"), "boolean")
}
func typed15103(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/filters"), "boolean")
}
func texts15103(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/filters"), "boolean")
}
func text15103(e *py.Eval, ctx variables) string {
	return ""
}
func value15104(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/runs"))
}
func typed15104(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/runs"))
}
func texts15104(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/runs"))
}
func text15104(e *py.Eval, ctx variables) string {
	return ""
}
func value15105(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/runs"))
}
func typed15105(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/runs"))
}
func texts15105(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/runs"))
}
func text15105(e *py.Eval, ctx variables) string {
	return ""
}
func value15106(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/runs")).Text())
}
func typed15106(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/runs")).Text())
}
func texts15106(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("workspace").Text() + "/reports/" + ctx["stream_partition"].Member("report_token").Text() + "/runs")).Text())
}
func text15106(e *py.Eval, ctx variables) string {
	return ""
}
func value15107(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/runs"), "string")
}
func typed15107(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/runs"), "string")
}
func texts15107(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/runs"), "string")
}
func text15107(e *py.Eval, ctx variables) string {
	return ""
}
func value15108(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/runs"), "integer")
}
func typed15108(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/runs"), "integer")
}
func texts15108(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/runs"), "integer")
}
func text15108(e *py.Eval, ctx variables) string {
	return ""
}
func value15109(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/runs"), "number")
}
func typed15109(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/runs"), "number")
}
func texts15109(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("workspace").Text()+"/reports/"+ctx["stream_partition"].Member("report_token").Text()+"/runs"), "number")
}
func text15109(e *py.Eval, ctx variables) string {
	return ""
}
func value15110(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("x-api-key"))
}
func typed15110(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("x-api-key"))
}
func texts15110(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("x-api-key").Text()))
}
func text15110(e *py.Eval, ctx variables) string {
	return ""
}
func value15111(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("x-api-key"))
}
func typed15111(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("x-api-key"))
}
func texts15111(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("x-api-key").Text()))
}
func text15111(e *py.Eval, ctx variables) string {
	return ""
}
func value15112(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("x-api-key")).Text())
}
func typed15112(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("x-api-key")).Text())
}
func texts15112(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("x-api-key").Text())).Text())
}
func text15112(e *py.Eval, ctx variables) string {
	return ""
}
func value15113(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("x-api-key"), "number")
}
func typed15113(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("x-api-key"), "number")
}
func texts15113(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("x-api-key").Text()), "number")
}
func text15113(e *py.Eval, ctx variables) string {
	return ""
}
func value15114(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("x-api-key"), "boolean")
}
func typed15114(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("x-api-key"), "boolean")
}
func texts15114(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("x-api-key").Text()), "boolean")
}
func text15114(e *py.Eval, ctx variables) string {
	return ""
}
func value15115(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("x-api-key"), "string")
}
func typed15115(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("x-api-key"), "string")
}
func texts15115(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("x-api-key").Text()), "string")
}
func text15115(e *py.Eval, ctx variables) string {
	return ""
}
func value15116(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("x_api_version"))
}
func typed15116(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("x_api_version"))
}
func texts15116(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("x_api_version").Text()))
}
func text15116(e *py.Eval, ctx variables) string {
	return ""
}
func value15117(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("x_api_version"))
}
func typed15117(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("x_api_version"))
}
func texts15117(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("x_api_version").Text()))
}
func text15117(e *py.Eval, ctx variables) string {
	return ""
}
func value15118(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("x_api_version")).Text())
}
func typed15118(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("x_api_version")).Text())
}
func texts15118(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("x_api_version").Text())).Text())
}
func text15118(e *py.Eval, ctx variables) string {
	return ""
}
func value15119(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("x_api_version"), "string")
}
func typed15119(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("x_api_version"), "string")
}
func texts15119(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("x_api_version").Text()), "string")
}
func text15119(e *py.Eval, ctx variables) string {
	return ""
}
func value15120(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("x_api_version"), "integer")
}
func typed15120(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("x_api_version"), "integer")
}
func texts15120(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("x_api_version").Text()), "integer")
}
func text15120(e *py.Eval, ctx variables) string {
	return ""
}
func value15121(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("x_api_version"), "number")
}
func typed15121(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("x_api_version"), "number")
}
func texts15121(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("x_api_version").Text()), "number")
}
func text15121(e *py.Eval, ctx variables) string {
	return ""
}
func value15122(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("zipcode"))
}
func typed15122(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("zipcode"))
}
func texts15122(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("zipcode").Text()))
}
func text15122(e *py.Eval, ctx variables) string {
	return ""
}
func value15123(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("zipcode"))
}
func typed15123(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("zipcode"))
}
func texts15123(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("zipcode").Text()))
}
func text15123(e *py.Eval, ctx variables) string {
	return ""
}
func value15124(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("zipcode")).Text())
}
func typed15124(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("zipcode")).Text())
}
func texts15124(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("zipcode").Text())).Text())
}
func text15124(e *py.Eval, ctx variables) string {
	return ""
}
func value15125(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("zipcode"), "string")
}
func typed15125(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("zipcode"), "string")
}
func texts15125(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("zipcode").Text()), "string")
}
func text15125(e *py.Eval, ctx variables) string {
	return ""
}
func value15126(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("zipcode"), "number")
}
func typed15126(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("zipcode"), "number")
}
func texts15126(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("zipcode").Text()), "number")
}
func text15126(e *py.Eval, ctx variables) string {
	return ""
}
func value15127(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("zipcode"), "boolean")
}
func typed15127(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("zipcode"), "boolean")
}
func texts15127(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("zipcode").Text()), "boolean")
}
func text15127(e *py.Eval, ctx variables) string {
	return ""
}
func value15128(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("zipcode"), "integer")
}
func typed15128(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("zipcode"), "integer")
}
func texts15128(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("zipcode").Text()), "integer")
}
func text15128(e *py.Eval, ctx variables) string {
	return ""
}
func value15129(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("access_key"))
}
func typed15129(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("access_key"))
}
func texts15129(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("access_key").Text()))
}
func text15129(e *py.Eval, ctx variables) string {
	return ""
}
func value15130(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("access_key"))
}
func typed15130(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("access_key"))
}
func texts15130(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("access_key").Text()))
}
func text15130(e *py.Eval, ctx variables) string {
	return ""
}
func value15131(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("access_key")).Text())
}
func typed15131(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("access_key")).Text())
}
func texts15131(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("access_key").Text())).Text())
}
func text15131(e *py.Eval, ctx variables) string {
	return ""
}
func value15132(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_key"), "string")
}
func typed15132(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_key"), "string")
}
func texts15132(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("access_key").Text()), "string")
}
func text15132(e *py.Eval, ctx variables) string {
	return ""
}
func value15133(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_key"), "integer")
}
func typed15133(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_key"), "integer")
}
func texts15133(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("access_key").Text()), "integer")
}
func text15133(e *py.Eval, ctx variables) string {
	return ""
}
func value15134(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_key"), "boolean")
}
func typed15134(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_key"), "boolean")
}
func texts15134(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("access_key").Text()), "boolean")
}
func text15134(e *py.Eval, ctx variables) string {
	return ""
}
func value15135(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_key"), "number")
}
func typed15135(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_key"), "number")
}
func texts15135(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("access_key").Text()), "number")
}
func text15135(e *py.Eval, ctx variables) string {
	return ""
}
func value15136(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("access_key_id"))
}
func typed15136(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("access_key_id"))
}
func texts15136(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("access_key_id").Text()))
}
func text15136(e *py.Eval, ctx variables) string {
	return ""
}
func value15137(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("access_key_id"))
}
func typed15137(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("access_key_id"))
}
func texts15137(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("access_key_id").Text()))
}
func text15137(e *py.Eval, ctx variables) string {
	return ""
}
func value15138(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("access_key_id")).Text())
}
func typed15138(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("access_key_id")).Text())
}
func texts15138(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("access_key_id").Text())).Text())
}
func text15138(e *py.Eval, ctx variables) string {
	return ""
}
func value15139(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_key_id"), "string")
}
func typed15139(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_key_id"), "string")
}
func texts15139(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("access_key_id").Text()), "string")
}
func text15139(e *py.Eval, ctx variables) string {
	return ""
}
func value15140(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_key_id"), "number")
}
func typed15140(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_key_id"), "number")
}
func texts15140(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("access_key_id").Text()), "number")
}
func text15140(e *py.Eval, ctx variables) string {
	return ""
}
func value15141(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_key_id"), "integer")
}
func typed15141(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_key_id"), "integer")
}
func texts15141(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("access_key_id").Text()), "integer")
}
func text15141(e *py.Eval, ctx variables) string {
	return ""
}
func value15142(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_key_id"), "boolean")
}
func typed15142(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_key_id"), "boolean")
}
func texts15142(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("access_key_id").Text()), "boolean")
}
func text15142(e *py.Eval, ctx variables) string {
	return ""
}
func value15143(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("access_token"))
}
func typed15143(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("access_token"))
}
func texts15143(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("access_token").Text()))
}
func text15143(e *py.Eval, ctx variables) string {
	return ""
}
func value15144(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("access_token"))
}
func typed15144(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("access_token"))
}
func texts15144(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("access_token").Text()))
}
func text15144(e *py.Eval, ctx variables) string {
	return ""
}
func value15145(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("access_token")).Text())
}
func typed15145(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("access_token")).Text())
}
func texts15145(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("access_token").Text())).Text())
}
func text15145(e *py.Eval, ctx variables) string {
	return ""
}
func value15146(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_token"), "string")
}
func typed15146(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_token"), "string")
}
func texts15146(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("access_token").Text()), "string")
}
func text15146(e *py.Eval, ctx variables) string {
	return ""
}
func value15147(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_token"), "number")
}
func typed15147(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_token"), "number")
}
func texts15147(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("access_token").Text()), "number")
}
func text15147(e *py.Eval, ctx variables) string {
	return ""
}
func value15148(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_token"), "boolean")
}
func typed15148(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_token"), "boolean")
}
func texts15148(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("access_token").Text()), "boolean")
}
func text15148(e *py.Eval, ctx variables) string {
	return ""
}
func value15149(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_token"), "integer")
}
func typed15149(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("access_token"), "integer")
}
func texts15149(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("access_token").Text()), "integer")
}
func text15149(e *py.Eval, ctx variables) string {
	return ""
}
func value15150(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("account_id"))
}
func typed15150(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("account_id"))
}
func texts15150(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("account_id").Text()))
}
func text15150(e *py.Eval, ctx variables) string {
	return ""
}
func value15151(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("account_id"))
}
func typed15151(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("account_id"))
}
func texts15151(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("account_id").Text()))
}
func text15151(e *py.Eval, ctx variables) string {
	return ""
}
func value15152(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("account_id")).Text())
}
func typed15152(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("account_id")).Text())
}
func texts15152(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("account_id").Text())).Text())
}
func text15152(e *py.Eval, ctx variables) string {
	return ""
}
func value15153(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("account_id"), "string")
}
func typed15153(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("account_id"), "string")
}
func texts15153(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()), "string")
}
func text15153(e *py.Eval, ctx variables) string {
	return ""
}
func value15154(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("account_id"), "integer")
}
func typed15154(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("account_id"), "integer")
}
func texts15154(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()), "integer")
}
func text15154(e *py.Eval, ctx variables) string {
	return ""
}
func value15155(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("account_id"), "boolean")
}
func typed15155(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("account_id"), "boolean")
}
func texts15155(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()), "boolean")
}
func text15155(e *py.Eval, ctx variables) string {
	return ""
}
func value15156(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("account_id"), "number")
}
func typed15156(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("account_id"), "number")
}
func texts15156(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()), "number")
}
func text15156(e *py.Eval, ctx variables) string {
	return ""
}
func value15157(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("account_id").Text() + "/calls.json?"))
}
func typed15157(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("account_id").Text() + "/calls.json?"))
}
func texts15157(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("account_id").Text() + "/calls.json?"))
}
func text15157(e *py.Eval, ctx variables) string {
	return ""
}
func value15158(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("account_id").Text() + "/calls.json?"))
}
func typed15158(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("account_id").Text() + "/calls.json?"))
}
func texts15158(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("account_id").Text() + "/calls.json?"))
}
func text15158(e *py.Eval, ctx variables) string {
	return ""
}
func value15159(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("account_id").Text() + "/calls.json?")).Text())
}
func typed15159(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("account_id").Text() + "/calls.json?")).Text())
}
func texts15159(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("account_id").Text() + "/calls.json?")).Text())
}
func text15159(e *py.Eval, ctx variables) string {
	return ""
}
func value15160(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()+"/calls.json?"), "boolean")
}
func typed15160(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()+"/calls.json?"), "boolean")
}
func texts15160(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()+"/calls.json?"), "boolean")
}
func text15160(e *py.Eval, ctx variables) string {
	return ""
}
func value15161(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()+"/calls.json?"), "integer")
}
func typed15161(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()+"/calls.json?"), "integer")
}
func texts15161(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()+"/calls.json?"), "integer")
}
func text15161(e *py.Eval, ctx variables) string {
	return ""
}
func value15162(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()+"/calls.json?"), "string")
}
func typed15162(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()+"/calls.json?"), "string")
}
func texts15162(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()+"/calls.json?"), "string")
}
func text15162(e *py.Eval, ctx variables) string {
	return ""
}
func value15163(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()+"/calls.json?"), "number")
}
func typed15163(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()+"/calls.json?"), "number")
}
func texts15163(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()+"/calls.json?"), "number")
}
func text15163(e *py.Eval, ctx variables) string {
	return ""
}
func value15164(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("account_id").Text() + "/companies.json?"))
}
func typed15164(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("account_id").Text() + "/companies.json?"))
}
func texts15164(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("account_id").Text() + "/companies.json?"))
}
func text15164(e *py.Eval, ctx variables) string {
	return ""
}
func value15165(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("account_id").Text() + "/companies.json?"))
}
func typed15165(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("account_id").Text() + "/companies.json?"))
}
func texts15165(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("account_id").Text() + "/companies.json?"))
}
func text15165(e *py.Eval, ctx variables) string {
	return ""
}
func value15166(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("account_id").Text() + "/companies.json?")).Text())
}
func typed15166(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("account_id").Text() + "/companies.json?")).Text())
}
func texts15166(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("account_id").Text() + "/companies.json?")).Text())
}
func text15166(e *py.Eval, ctx variables) string {
	return ""
}
func value15167(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()+"/companies.json?"), "string")
}
func typed15167(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()+"/companies.json?"), "string")
}
func texts15167(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()+"/companies.json?"), "string")
}
func text15167(e *py.Eval, ctx variables) string {
	return ""
}
func value15168(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()+"/companies.json?"), "integer")
}
func typed15168(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()+"/companies.json?"), "integer")
}
func texts15168(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()+"/companies.json?"), "integer")
}
func text15168(e *py.Eval, ctx variables) string {
	return ""
}
func value15169(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()+"/companies.json?"), "number")
}
func typed15169(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()+"/companies.json?"), "number")
}
func texts15169(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()+"/companies.json?"), "number")
}
func text15169(e *py.Eval, ctx variables) string {
	return ""
}
func value15170(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("account_id").Text() + "/text-messages.json?"))
}
func typed15170(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("account_id").Text() + "/text-messages.json?"))
}
func texts15170(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("account_id").Text() + "/text-messages.json?"))
}
func text15170(e *py.Eval, ctx variables) string {
	return ""
}
func value15171(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("account_id").Text() + "/text-messages.json?"))
}
func typed15171(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("account_id").Text() + "/text-messages.json?"))
}
func texts15171(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("account_id").Text() + "/text-messages.json?"))
}
func text15171(e *py.Eval, ctx variables) string {
	return ""
}
func value15172(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("account_id").Text() + "/text-messages.json?")).Text())
}
func typed15172(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("account_id").Text() + "/text-messages.json?")).Text())
}
func texts15172(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("account_id").Text() + "/text-messages.json?")).Text())
}
func text15172(e *py.Eval, ctx variables) string {
	return ""
}
func value15173(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()+"/text-messages.json?"), "string")
}
func typed15173(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()+"/text-messages.json?"), "string")
}
func texts15173(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()+"/text-messages.json?"), "string")
}
func text15173(e *py.Eval, ctx variables) string {
	return ""
}
func value15174(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()+"/text-messages.json?"), "integer")
}
func typed15174(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()+"/text-messages.json?"), "integer")
}
func texts15174(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()+"/text-messages.json?"), "integer")
}
func text15174(e *py.Eval, ctx variables) string {
	return ""
}
func value15175(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()+"/text-messages.json?"), "boolean")
}
func typed15175(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()+"/text-messages.json?"), "boolean")
}
func texts15175(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()+"/text-messages.json?"), "boolean")
}
func text15175(e *py.Eval, ctx variables) string {
	return ""
}
func value15176(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()+"/text-messages.json?"), "number")
}
func typed15176(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()+"/text-messages.json?"), "number")
}
func texts15176(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()+"/text-messages.json?"), "number")
}
func text15176(e *py.Eval, ctx variables) string {
	return ""
}
func value15177(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("account_id").Text() + "/users.json?"))
}
func typed15177(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("account_id").Text() + "/users.json?"))
}
func texts15177(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("account_id").Text() + "/users.json?"))
}
func text15177(e *py.Eval, ctx variables) string {
	return ""
}
func value15178(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("account_id").Text() + "/users.json?"))
}
func typed15178(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("account_id").Text() + "/users.json?"))
}
func texts15178(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("account_id").Text() + "/users.json?"))
}
func text15178(e *py.Eval, ctx variables) string {
	return ""
}
func value15179(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("account_id").Text() + "/users.json?")).Text())
}
func typed15179(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("account_id").Text() + "/users.json?")).Text())
}
func texts15179(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("account_id").Text() + "/users.json?")).Text())
}
func text15179(e *py.Eval, ctx variables) string {
	return ""
}
func value15180(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()+"/users.json?"), "integer")
}
func typed15180(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()+"/users.json?"), "integer")
}
func texts15180(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()+"/users.json?"), "integer")
}
func text15180(e *py.Eval, ctx variables) string {
	return ""
}
func value15181(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()+"/users.json?"), "number")
}
func typed15181(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()+"/users.json?"), "number")
}
func texts15181(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()+"/users.json?"), "number")
}
func text15181(e *py.Eval, ctx variables) string {
	return ""
}
func value15182(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()+"/users.json?"), "string")
}
func typed15182(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()+"/users.json?"), "string")
}
func texts15182(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()+"/users.json?"), "string")
}
func text15182(e *py.Eval, ctx variables) string {
	return ""
}
func value15183(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()+"/users.json?"), "boolean")
}
func typed15183(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()+"/users.json?"), "boolean")
}
func texts15183(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_id").Text()+"/users.json?"), "boolean")
}
func text15183(e *py.Eval, ctx variables) string {
	return ""
}
func value15184(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("account_token"))
}
func typed15184(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("account_token"))
}
func texts15184(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("account_token").Text()))
}
func text15184(e *py.Eval, ctx variables) string {
	return ""
}
func value15185(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("account_token"))
}
func typed15185(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("account_token"))
}
func texts15185(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("account_token").Text()))
}
func text15185(e *py.Eval, ctx variables) string {
	return ""
}
func value15186(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("account_token")).Text())
}
func typed15186(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("account_token")).Text())
}
func texts15186(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("account_token").Text())).Text())
}
func text15186(e *py.Eval, ctx variables) string {
	return ""
}
func value15187(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("account_token"), "integer")
}
func typed15187(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("account_token"), "integer")
}
func texts15187(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_token").Text()), "integer")
}
func text15187(e *py.Eval, ctx variables) string {
	return ""
}
func value15188(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("account_token"), "boolean")
}
func typed15188(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("account_token"), "boolean")
}
func texts15188(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_token").Text()), "boolean")
}
func text15188(e *py.Eval, ctx variables) string {
	return ""
}
func value15189(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("account_token"), "string")
}
func typed15189(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("account_token"), "string")
}
func texts15189(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_token").Text()), "string")
}
func text15189(e *py.Eval, ctx variables) string {
	return ""
}
func value15190(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("account_token"), "number")
}
func typed15190(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("account_token"), "number")
}
func texts15190(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("account_token").Text()), "number")
}
func text15190(e *py.Eval, ctx variables) string {
	return ""
}
func value15191(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("action_report_time"))
}
func typed15191(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("action_report_time"))
}
func texts15191(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("action_report_time").Text()))
}
func text15191(e *py.Eval, ctx variables) string {
	return ""
}
func value15192(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("action_report_time"))
}
func typed15192(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("action_report_time"))
}
func texts15192(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("action_report_time").Text()))
}
func text15192(e *py.Eval, ctx variables) string {
	return ""
}
func value15193(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("action_report_time")).Text())
}
func typed15193(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("action_report_time")).Text())
}
func texts15193(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("action_report_time").Text())).Text())
}
func text15193(e *py.Eval, ctx variables) string {
	return ""
}
func value15194(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("action_report_time"), "integer")
}
func typed15194(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("action_report_time"), "integer")
}
func texts15194(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("action_report_time").Text()), "integer")
}
func text15194(e *py.Eval, ctx variables) string {
	return ""
}
func value15195(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("action_report_time"), "number")
}
func typed15195(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("action_report_time"), "number")
}
func texts15195(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("action_report_time").Text()), "number")
}
func text15195(e *py.Eval, ctx variables) string {
	return ""
}
func value15196(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("action_report_time"), "boolean")
}
func typed15196(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("action_report_time"), "boolean")
}
func texts15196(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("action_report_time").Text()), "boolean")
}
func text15196(e *py.Eval, ctx variables) string {
	return ""
}
func value15197(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("action_report_time"), "string")
}
func typed15197(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("action_report_time"), "string")
}
func texts15197(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("action_report_time").Text()), "string")
}
func text15197(e *py.Eval, ctx variables) string {
	return ""
}
func value15198(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Or(ctx["config"].Member("ad_account_ids"), py.ListOf(py.Str("orgs"))))
}
func typed15198(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Or(ctx["config"].Member("ad_account_ids"), py.ListOf(py.Str("orgs"))))
}
func texts15198(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Choose(ctx["config"].Member("ad_account_ids").Text() != "", py.Str(ctx["config"].Member("ad_account_ids").Text()), py.ListOf(py.Str("orgs"))))
}
func text15198(e *py.Eval, ctx variables) string {
	return ""
}
func value15199(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Or(ctx["config"].Member("ad_account_ids"), py.ListOf(py.Str("orgs"))))
}
func typed15199(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Or(ctx["config"].Member("ad_account_ids"), py.ListOf(py.Str("orgs"))))
}
func texts15199(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Choose(ctx["config"].Member("ad_account_ids").Text() != "", py.Str(ctx["config"].Member("ad_account_ids").Text()), py.ListOf(py.Str("orgs"))))
}
func text15199(e *py.Eval, ctx variables) string {
	return ""
}
