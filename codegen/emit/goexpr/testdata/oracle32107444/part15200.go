package main

import (
	"cmp"
	"github.com/airgen/airgen/runtime/py"
)

func value15200(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Or(ctx["config"].Member("ad_account_ids"), py.ListOf(py.Str("orgs")))).Text())
}
func typed15200(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Or(ctx["config"].Member("ad_account_ids"), py.ListOf(py.Str("orgs")))).Text())
}
func texts15200(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Choose(ctx["config"].Member("ad_account_ids").Text() != "", py.Str(ctx["config"].Member("ad_account_ids").Text()), py.ListOf(py.Str("orgs")))).Text())
}
func text15200(e *py.Eval, ctx variables) string {
	return ""
}
func value15201(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("ad_account_ids"), py.ListOf(py.Str("orgs"))), "string")
}
func typed15201(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("ad_account_ids"), py.ListOf(py.Str("orgs"))), "string")
}
func texts15201(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(ctx["config"].Member("ad_account_ids").Text() != "", py.Str(ctx["config"].Member("ad_account_ids").Text()), py.ListOf(py.Str("orgs"))), "string")
}
func text15201(e *py.Eval, ctx variables) string {
	return ""
}
func value15202(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("ad_account_ids"), py.ListOf(py.Str("orgs"))), "number")
}
func typed15202(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("ad_account_ids"), py.ListOf(py.Str("orgs"))), "number")
}
func texts15202(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(ctx["config"].Member("ad_account_ids").Text() != "", py.Str(ctx["config"].Member("ad_account_ids").Text()), py.ListOf(py.Str("orgs"))), "number")
}
func text15202(e *py.Eval, ctx variables) string {
	return ""
}
func value15203(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("ad_account_ids"), py.ListOf(py.Str("orgs"))), "boolean")
}
func typed15203(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("ad_account_ids"), py.ListOf(py.Str("orgs"))), "boolean")
}
func texts15203(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(ctx["config"].Member("ad_account_ids").Text() != "", py.Str(ctx["config"].Member("ad_account_ids").Text()), py.ListOf(py.Str("orgs"))), "boolean")
}
func text15203(e *py.Eval, ctx variables) string {
	return ""
}
func value15204(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("ad_account_ids"), py.ListOf(py.Str("orgs"))), "integer")
}
func typed15204(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("ad_account_ids"), py.ListOf(py.Str("orgs"))), "integer")
}
func texts15204(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(ctx["config"].Member("ad_account_ids").Text() != "", py.Str(ctx["config"].Member("ad_account_ids").Text()), py.ListOf(py.Str("orgs"))), "integer")
}
func text15204(e *py.Eval, ctx variables) string {
	return ""
}
func value15205(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("adjusted"))
}
func typed15205(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("adjusted"))
}
func texts15205(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("adjusted").Text()))
}
func text15205(e *py.Eval, ctx variables) string {
	return ""
}
func value15206(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("adjusted"))
}
func typed15206(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("adjusted"))
}
func texts15206(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("adjusted").Text()))
}
func text15206(e *py.Eval, ctx variables) string {
	return ""
}
func value15207(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("adjusted")).Text())
}
func typed15207(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("adjusted")).Text())
}
func texts15207(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("adjusted").Text())).Text())
}
func text15207(e *py.Eval, ctx variables) string {
	return ""
}
func value15208(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("adjusted"), "integer")
}
func typed15208(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("adjusted"), "integer")
}
func texts15208(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("adjusted").Text()), "integer")
}
func text15208(e *py.Eval, ctx variables) string {
	return ""
}
func value15209(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("adjusted"), "number")
}
func typed15209(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("adjusted"), "number")
}
func texts15209(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("adjusted").Text()), "number")
}
func text15209(e *py.Eval, ctx variables) string {
	return ""
}
func value15210(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("adjusted"), "string")
}
func typed15210(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("adjusted"), "string")
}
func texts15210(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("adjusted").Text()), "string")
}
func text15210(e *py.Eval, ctx variables) string {
	return ""
}
func value15211(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("adjusted"), "boolean")
}
func typed15211(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("adjusted"), "boolean")
}
func texts15211(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("adjusted").Text()), "boolean")
}
func text15211(e *py.Eval, ctx variables) string {
	return ""
}
func value15212(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("apiKey"))
}
func typed15212(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("apiKey"))
}
func texts15212(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("apiKey").Text()))
}
func text15212(e *py.Eval, ctx variables) string {
	return ""
}
func value15213(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("apiKey"))
}
func typed15213(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("apiKey"))
}
func texts15213(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("apiKey").Text()))
}
func text15213(e *py.Eval, ctx variables) string {
	return ""
}
func value15214(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("apiKey")).Text())
}
func typed15214(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("apiKey")).Text())
}
func texts15214(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("apiKey").Text())).Text())
}
func text15214(e *py.Eval, ctx variables) string {
	return ""
}
func value15215(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("apiKey"), "string")
}
func typed15215(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("apiKey"), "string")
}
func texts15215(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("apiKey").Text()), "string")
}
func text15215(e *py.Eval, ctx variables) string {
	return ""
}
func value15216(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("apiKey"), "integer")
}
func typed15216(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("apiKey"), "integer")
}
func texts15216(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("apiKey").Text()), "integer")
}
func text15216(e *py.Eval, ctx variables) string {
	return ""
}
func value15217(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("apiKey"), "boolean")
}
func typed15217(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("apiKey"), "boolean")
}
func texts15217(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("apiKey").Text()), "boolean")
}
func text15217(e *py.Eval, ctx variables) string {
	return ""
}
func value15218(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("apiKey"), "number")
}
func typed15218(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("apiKey"), "number")
}
func texts15218(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("apiKey").Text()), "number")
}
func text15218(e *py.Eval, ctx variables) string {
	return ""
}
func value15219(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.If(e.Key(ctx["config"].Member("api_endpoint"), "enterprise_url").Truth(), func() py.Value { return e.Key(ctx["config"].Member("api_endpoint"), "enterprise_url") }, func() py.Value {
		return py.Str("https://" + e.If(py.EqualStr(e.Key(ctx["config"].Member("api_endpoint"), "url_prefix"), "EU"), func() py.Value { return py.Str("eu-") }, func() py.Value {
			return py.Str(py.Choose(py.EqualStr(e.Key(ctx["config"].Member("api_endpoint"), "url_prefix"), "HIPAA"), "hipaa-", ""))
		}).Text() + "api.jotform.com")
	}))
}
func typed15219(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.If(e.Key(ctx["config"].Member("api_endpoint"), "enterprise_url").Truth(), func() py.Value { return e.Key(ctx["config"].Member("api_endpoint"), "enterprise_url") }, func() py.Value {
		return py.Str("https://" + e.If(py.EqualStr(e.Key(ctx["config"].Member("api_endpoint"), "url_prefix"), "EU"), func() py.Value { return py.Str("eu-") }, func() py.Value {
			return py.Str(py.Choose(py.EqualStr(e.Key(ctx["config"].Member("api_endpoint"), "url_prefix"), "HIPAA"), "hipaa-", ""))
		}).Text() + "api.jotform.com")
	}))
}
func texts15219(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.If(e.Key(py.Str(ctx["config"].Member("api_endpoint").Text()), "enterprise_url").Truth(), func() py.Value { return e.Key(py.Str(ctx["config"].Member("api_endpoint").Text()), "enterprise_url") }, func() py.Value {
		return py.Str("https://" + e.If(py.EqualStr(e.Key(py.Str(ctx["config"].Member("api_endpoint").Text()), "url_prefix"), "EU"), func() py.Value { return py.Str("eu-") }, func() py.Value {
			return py.Str(py.Choose(py.EqualStr(e.Key(py.Str(ctx["config"].Member("api_endpoint").Text()), "url_prefix"), "HIPAA"), "hipaa-", ""))
		}).Text() + "api.jotform.com")
	}))
}
func text15219(e *py.Eval, ctx variables) string {
	return ""
}
func value15220(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.If(e.Key(ctx["config"].Member("api_endpoint"), "enterprise_url").Truth(), func() py.Value { return e.Key(ctx["config"].Member("api_endpoint"), "enterprise_url") }, func() py.Value {
		return py.Str("https://" + e.If(py.EqualStr(e.Key(ctx["config"].Member("api_endpoint"), "url_prefix"), "EU"), func() py.Value { return py.Str("eu-") }, func() py.Value {
			return py.Str(py.Choose(py.EqualStr(e.Key(ctx["config"].Member("api_endpoint"), "url_prefix"), "HIPAA"), "hipaa-", ""))
		}).Text() + "api.jotform.com")
	}))
}
func typed15220(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.If(e.Key(ctx["config"].Member("api_endpoint"), "enterprise_url").Truth(), func() py.Value { return e.Key(ctx["config"].Member("api_endpoint"), "enterprise_url") }, func() py.Value {
		return py.Str("https://" + e.If(py.EqualStr(e.Key(ctx["config"].Member("api_endpoint"), "url_prefix"), "EU"), func() py.Value { return py.Str("eu-") }, func() py.Value {
			return py.Str(py.Choose(py.EqualStr(e.Key(ctx["config"].Member("api_endpoint"), "url_prefix"), "HIPAA"), "hipaa-", ""))
		}).Text() + "api.jotform.com")
	}))
}
func texts15220(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.If(e.Key(py.Str(ctx["config"].Member("api_endpoint").Text()), "enterprise_url").Truth(), func() py.Value { return e.Key(py.Str(ctx["config"].Member("api_endpoint").Text()), "enterprise_url") }, func() py.Value {
		return py.Str("https://" + e.If(py.EqualStr(e.Key(py.Str(ctx["config"].Member("api_endpoint").Text()), "url_prefix"), "EU"), func() py.Value { return py.Str("eu-") }, func() py.Value {
			return py.Str(py.Choose(py.EqualStr(e.Key(py.Str(ctx["config"].Member("api_endpoint").Text()), "url_prefix"), "HIPAA"), "hipaa-", ""))
		}).Text() + "api.jotform.com")
	}))
}
func text15220(e *py.Eval, ctx variables) string {
	return ""
}
func value15221(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.If(e.Key(ctx["config"].Member("api_endpoint"), "enterprise_url").Truth(), func() py.Value { return e.Key(ctx["config"].Member("api_endpoint"), "enterprise_url") }, func() py.Value {
		return py.Str("https://" + e.If(py.EqualStr(e.Key(ctx["config"].Member("api_endpoint"), "url_prefix"), "EU"), func() py.Value { return py.Str("eu-") }, func() py.Value {
			return py.Str(py.Choose(py.EqualStr(e.Key(ctx["config"].Member("api_endpoint"), "url_prefix"), "HIPAA"), "hipaa-", ""))
		}).Text() + "api.jotform.com")
	})).Text())
}
func typed15221(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.If(e.Key(ctx["config"].Member("api_endpoint"), "enterprise_url").Truth(), func() py.Value { return e.Key(ctx["config"].Member("api_endpoint"), "enterprise_url") }, func() py.Value {
		return py.Str("https://" + e.If(py.EqualStr(e.Key(ctx["config"].Member("api_endpoint"), "url_prefix"), "EU"), func() py.Value { return py.Str("eu-") }, func() py.Value {
			return py.Str(py.Choose(py.EqualStr(e.Key(ctx["config"].Member("api_endpoint"), "url_prefix"), "HIPAA"), "hipaa-", ""))
		}).Text() + "api.jotform.com")
	})).Text())
}
func texts15221(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.If(e.Key(py.Str(ctx["config"].Member("api_endpoint").Text()), "enterprise_url").Truth(), func() py.Value { return e.Key(py.Str(ctx["config"].Member("api_endpoint").Text()), "enterprise_url") }, func() py.Value {
		return py.Str("https://" + e.If(py.EqualStr(e.Key(py.Str(ctx["config"].Member("api_endpoint").Text()), "url_prefix"), "EU"), func() py.Value { return py.Str("eu-") }, func() py.Value {
			return py.Str(py.Choose(py.EqualStr(e.Key(py.Str(ctx["config"].Member("api_endpoint").Text()), "url_prefix"), "HIPAA"), "hipaa-", ""))
		}).Text() + "api.jotform.com")
	})).Text())
}
func text15221(e *py.Eval, ctx variables) string {
	return ""
}
func value15222(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(e.Key(ctx["config"].Member("api_endpoint"), "enterprise_url").Truth(), func() py.Value { return e.Key(ctx["config"].Member("api_endpoint"), "enterprise_url") }, func() py.Value {
		return py.Str("https://" + e.If(py.EqualStr(e.Key(ctx["config"].Member("api_endpoint"), "url_prefix"), "EU"), func() py.Value { return py.Str("eu-") }, func() py.Value {
			return py.Str(py.Choose(py.EqualStr(e.Key(ctx["config"].Member("api_endpoint"), "url_prefix"), "HIPAA"), "hipaa-", ""))
		}).Text() + "api.jotform.com")
	}), "string")
}
func typed15222(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(e.Key(ctx["config"].Member("api_endpoint"), "enterprise_url").Truth(), func() py.Value { return e.Key(ctx["config"].Member("api_endpoint"), "enterprise_url") }, func() py.Value {
		return py.Str("https://" + e.If(py.EqualStr(e.Key(ctx["config"].Member("api_endpoint"), "url_prefix"), "EU"), func() py.Value { return py.Str("eu-") }, func() py.Value {
			return py.Str(py.Choose(py.EqualStr(e.Key(ctx["config"].Member("api_endpoint"), "url_prefix"), "HIPAA"), "hipaa-", ""))
		}).Text() + "api.jotform.com")
	}), "string")
}
func texts15222(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(e.Key(py.Str(ctx["config"].Member("api_endpoint").Text()), "enterprise_url").Truth(), func() py.Value { return e.Key(py.Str(ctx["config"].Member("api_endpoint").Text()), "enterprise_url") }, func() py.Value {
		return py.Str("https://" + e.If(py.EqualStr(e.Key(py.Str(ctx["config"].Member("api_endpoint").Text()), "url_prefix"), "EU"), func() py.Value { return py.Str("eu-") }, func() py.Value {
			return py.Str(py.Choose(py.EqualStr(e.Key(py.Str(ctx["config"].Member("api_endpoint").Text()), "url_prefix"), "HIPAA"), "hipaa-", ""))
		}).Text() + "api.jotform.com")
	}), "string")
}
func text15222(e *py.Eval, ctx variables) string {
	return ""
}
func value15223(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(e.Key(ctx["config"].Member("api_endpoint"), "enterprise_url").Truth(), func() py.Value { return e.Key(ctx["config"].Member("api_endpoint"), "enterprise_url") }, func() py.Value {
		return py.Str("https://" + e.If(py.EqualStr(e.Key(ctx["config"].Member("api_endpoint"), "url_prefix"), "EU"), func() py.Value { return py.Str("eu-") }, func() py.Value {
			return py.Str(py.Choose(py.EqualStr(e.Key(ctx["config"].Member("api_endpoint"), "url_prefix"), "HIPAA"), "hipaa-", ""))
		}).Text() + "api.jotform.com")
	}), "boolean")
}
func typed15223(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(e.Key(ctx["config"].Member("api_endpoint"), "enterprise_url").Truth(), func() py.Value { return e.Key(ctx["config"].Member("api_endpoint"), "enterprise_url") }, func() py.Value {
		return py.Str("https://" + e.If(py.EqualStr(e.Key(ctx["config"].Member("api_endpoint"), "url_prefix"), "EU"), func() py.Value { return py.Str("eu-") }, func() py.Value {
			return py.Str(py.Choose(py.EqualStr(e.Key(ctx["config"].Member("api_endpoint"), "url_prefix"), "HIPAA"), "hipaa-", ""))
		}).Text() + "api.jotform.com")
	}), "boolean")
}
func texts15223(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(e.Key(py.Str(ctx["config"].Member("api_endpoint").Text()), "enterprise_url").Truth(), func() py.Value { return e.Key(py.Str(ctx["config"].Member("api_endpoint").Text()), "enterprise_url") }, func() py.Value {
		return py.Str("https://" + e.If(py.EqualStr(e.Key(py.Str(ctx["config"].Member("api_endpoint").Text()), "url_prefix"), "EU"), func() py.Value { return py.Str("eu-") }, func() py.Value {
			return py.Str(py.Choose(py.EqualStr(e.Key(py.Str(ctx["config"].Member("api_endpoint").Text()), "url_prefix"), "HIPAA"), "hipaa-", ""))
		}).Text() + "api.jotform.com")
	}), "boolean")
}
func text15223(e *py.Eval, ctx variables) string {
	return ""
}
func value15224(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(e.Key(ctx["config"].Member("api_endpoint"), "enterprise_url").Truth(), func() py.Value { return e.Key(ctx["config"].Member("api_endpoint"), "enterprise_url") }, func() py.Value {
		return py.Str("https://" + e.If(py.EqualStr(e.Key(ctx["config"].Member("api_endpoint"), "url_prefix"), "EU"), func() py.Value { return py.Str("eu-") }, func() py.Value {
			return py.Str(py.Choose(py.EqualStr(e.Key(ctx["config"].Member("api_endpoint"), "url_prefix"), "HIPAA"), "hipaa-", ""))
		}).Text() + "api.jotform.com")
	}), "integer")
}
func typed15224(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(e.Key(ctx["config"].Member("api_endpoint"), "enterprise_url").Truth(), func() py.Value { return e.Key(ctx["config"].Member("api_endpoint"), "enterprise_url") }, func() py.Value {
		return py.Str("https://" + e.If(py.EqualStr(e.Key(ctx["config"].Member("api_endpoint"), "url_prefix"), "EU"), func() py.Value { return py.Str("eu-") }, func() py.Value {
			return py.Str(py.Choose(py.EqualStr(e.Key(ctx["config"].Member("api_endpoint"), "url_prefix"), "HIPAA"), "hipaa-", ""))
		}).Text() + "api.jotform.com")
	}), "integer")
}
func texts15224(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(e.Key(py.Str(ctx["config"].Member("api_endpoint").Text()), "enterprise_url").Truth(), func() py.Value { return e.Key(py.Str(ctx["config"].Member("api_endpoint").Text()), "enterprise_url") }, func() py.Value {
		return py.Str("https://" + e.If(py.EqualStr(e.Key(py.Str(ctx["config"].Member("api_endpoint").Text()), "url_prefix"), "EU"), func() py.Value { return py.Str("eu-") }, func() py.Value {
			return py.Str(py.Choose(py.EqualStr(e.Key(py.Str(ctx["config"].Member("api_endpoint").Text()), "url_prefix"), "HIPAA"), "hipaa-", ""))
		}).Text() + "api.jotform.com")
	}), "integer")
}
func text15224(e *py.Eval, ctx variables) string {
	return ""
}
func value15225(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(e.Key(ctx["config"].Member("api_endpoint"), "enterprise_url").Truth(), func() py.Value { return e.Key(ctx["config"].Member("api_endpoint"), "enterprise_url") }, func() py.Value {
		return py.Str("https://" + e.If(py.EqualStr(e.Key(ctx["config"].Member("api_endpoint"), "url_prefix"), "EU"), func() py.Value { return py.Str("eu-") }, func() py.Value {
			return py.Str(py.Choose(py.EqualStr(e.Key(ctx["config"].Member("api_endpoint"), "url_prefix"), "HIPAA"), "hipaa-", ""))
		}).Text() + "api.jotform.com")
	}), "number")
}
func typed15225(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(e.Key(ctx["config"].Member("api_endpoint"), "enterprise_url").Truth(), func() py.Value { return e.Key(ctx["config"].Member("api_endpoint"), "enterprise_url") }, func() py.Value {
		return py.Str("https://" + e.If(py.EqualStr(e.Key(ctx["config"].Member("api_endpoint"), "url_prefix"), "EU"), func() py.Value { return py.Str("eu-") }, func() py.Value {
			return py.Str(py.Choose(py.EqualStr(e.Key(ctx["config"].Member("api_endpoint"), "url_prefix"), "HIPAA"), "hipaa-", ""))
		}).Text() + "api.jotform.com")
	}), "number")
}
func texts15225(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(e.Key(py.Str(ctx["config"].Member("api_endpoint").Text()), "enterprise_url").Truth(), func() py.Value { return e.Key(py.Str(ctx["config"].Member("api_endpoint").Text()), "enterprise_url") }, func() py.Value {
		return py.Str("https://" + e.If(py.EqualStr(e.Key(py.Str(ctx["config"].Member("api_endpoint").Text()), "url_prefix"), "EU"), func() py.Value { return py.Str("eu-") }, func() py.Value {
			return py.Str(py.Choose(py.EqualStr(e.Key(py.Str(ctx["config"].Member("api_endpoint").Text()), "url_prefix"), "HIPAA"), "hipaa-", ""))
		}).Text() + "api.jotform.com")
	}), "number")
}
func text15225(e *py.Eval, ctx variables) string {
	return ""
}
func value15226(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("api_host"))
}
func typed15226(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("api_host"))
}
func texts15226(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("api_host").Text()))
}
func text15226(e *py.Eval, ctx variables) string {
	return ""
}
func value15227(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("api_host"))
}
func typed15227(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("api_host"))
}
func texts15227(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("api_host").Text()))
}
func text15227(e *py.Eval, ctx variables) string {
	return ""
}
func value15228(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("api_host")).Text())
}
func typed15228(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("api_host")).Text())
}
func texts15228(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("api_host").Text())).Text())
}
func text15228(e *py.Eval, ctx variables) string {
	return ""
}
func value15229(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_host"), "number")
}
func typed15229(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_host"), "number")
}
func texts15229(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("api_host").Text()), "number")
}
func text15229(e *py.Eval, ctx variables) string {
	return ""
}
func value15230(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_host"), "boolean")
}
func typed15230(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_host"), "boolean")
}
func texts15230(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("api_host").Text()), "boolean")
}
func text15230(e *py.Eval, ctx variables) string {
	return ""
}
func value15231(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_host"), "integer")
}
func typed15231(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_host"), "integer")
}
func texts15231(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("api_host").Text()), "integer")
}
func text15231(e *py.Eval, ctx variables) string {
	return ""
}
func value15232(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_host"), "string")
}
func typed15232(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_host"), "string")
}
func texts15232(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("api_host").Text()), "string")
}
func text15232(e *py.Eval, ctx variables) string {
	return ""
}
func value15233(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("api_key"))
}
func typed15233(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("api_key"))
}
func texts15233(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("api_key").Text()))
}
func text15233(e *py.Eval, ctx variables) string {
	return ""
}
func value15234(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("api_key"))
}
func typed15234(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("api_key"))
}
func texts15234(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("api_key").Text()))
}
func text15234(e *py.Eval, ctx variables) string {
	return ""
}
func value15235(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("api_key")).Text())
}
func typed15235(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("api_key")).Text())
}
func texts15235(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("api_key").Text())).Text())
}
func text15235(e *py.Eval, ctx variables) string {
	return ""
}
func value15236(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_key"), "integer")
}
func typed15236(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_key"), "integer")
}
func texts15236(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("api_key").Text()), "integer")
}
func text15236(e *py.Eval, ctx variables) string {
	return ""
}
func value15237(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_key"), "number")
}
func typed15237(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_key"), "number")
}
func texts15237(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("api_key").Text()), "number")
}
func text15237(e *py.Eval, ctx variables) string {
	return ""
}
func value15238(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_key"), "boolean")
}
func typed15238(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_key"), "boolean")
}
func texts15238(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("api_key").Text()), "boolean")
}
func text15238(e *py.Eval, ctx variables) string {
	return ""
}
func value15239(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_key"), "string")
}
func typed15239(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_key"), "string")
}
func texts15239(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("api_key").Text()), "string")
}
func text15239(e *py.Eval, ctx variables) string {
	return ""
}
func value15240(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("api_key_secret"))
}
func typed15240(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("api_key_secret"))
}
func texts15240(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("api_key_secret").Text()))
}
func text15240(e *py.Eval, ctx variables) string {
	return ""
}
func value15241(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("api_key_secret"))
}
func typed15241(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("api_key_secret"))
}
func texts15241(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("api_key_secret").Text()))
}
func text15241(e *py.Eval, ctx variables) string {
	return ""
}
func value15242(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("api_key_secret")).Text())
}
func typed15242(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("api_key_secret")).Text())
}
func texts15242(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("api_key_secret").Text())).Text())
}
func text15242(e *py.Eval, ctx variables) string {
	return ""
}
func value15243(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_key_secret"), "number")
}
func typed15243(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_key_secret"), "number")
}
func texts15243(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("api_key_secret").Text()), "number")
}
func text15243(e *py.Eval, ctx variables) string {
	return ""
}
func value15244(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_key_secret"), "boolean")
}
func typed15244(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_key_secret"), "boolean")
}
func texts15244(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("api_key_secret").Text()), "boolean")
}
func text15244(e *py.Eval, ctx variables) string {
	return ""
}
func value15245(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("api_secret"))
}
func typed15245(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("api_secret"))
}
func texts15245(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("api_secret").Text()))
}
func text15245(e *py.Eval, ctx variables) string {
	return ""
}
func value15246(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("api_secret"))
}
func typed15246(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("api_secret"))
}
func texts15246(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("api_secret").Text()))
}
func text15246(e *py.Eval, ctx variables) string {
	return ""
}
func value15247(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("api_secret")).Text())
}
func typed15247(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("api_secret")).Text())
}
func texts15247(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("api_secret").Text())).Text())
}
func text15247(e *py.Eval, ctx variables) string {
	return ""
}
func value15248(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_secret"), "number")
}
func typed15248(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_secret"), "number")
}
func texts15248(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("api_secret").Text()), "number")
}
func text15248(e *py.Eval, ctx variables) string {
	return ""
}
func value15249(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_secret"), "boolean")
}
func typed15249(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_secret"), "boolean")
}
func texts15249(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("api_secret").Text()), "boolean")
}
func text15249(e *py.Eval, ctx variables) string {
	return ""
}
func value15250(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_secret"), "string")
}
func typed15250(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_secret"), "string")
}
func texts15250(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("api_secret").Text()), "string")
}
func text15250(e *py.Eval, ctx variables) string {
	return ""
}
func value15251(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_secret"), "integer")
}
func typed15251(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_secret"), "integer")
}
func texts15251(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("api_secret").Text()), "integer")
}
func text15251(e *py.Eval, ctx variables) string {
	return ""
}
func value15252(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("api_token"))
}
func typed15252(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("api_token"))
}
func texts15252(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("api_token").Text()))
}
func text15252(e *py.Eval, ctx variables) string {
	return ""
}
func value15253(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("api_token"))
}
func typed15253(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("api_token"))
}
func texts15253(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("api_token").Text()))
}
func text15253(e *py.Eval, ctx variables) string {
	return ""
}
func value15254(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("api_token")).Text())
}
func typed15254(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("api_token")).Text())
}
func texts15254(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("api_token").Text())).Text())
}
func text15254(e *py.Eval, ctx variables) string {
	return ""
}
func value15255(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_token"), "number")
}
func typed15255(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_token"), "number")
}
func texts15255(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("api_token").Text()), "number")
}
func text15255(e *py.Eval, ctx variables) string {
	return ""
}
func value15256(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_token"), "string")
}
func typed15256(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_token"), "string")
}
func texts15256(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("api_token").Text()), "string")
}
func text15256(e *py.Eval, ctx variables) string {
	return ""
}
func value15257(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_token"), "integer")
}
func typed15257(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("api_token"), "integer")
}
func texts15257(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("api_token").Text()), "integer")
}
func text15257(e *py.Eval, ctx variables) string {
	return ""
}
func value15258(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Or(ctx["config"].Member("api_url"), py.Str("https://plausible.io/api/v1/stats")))
}
func typed15258(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Or(ctx["config"].Member("api_url"), py.Str("https://plausible.io/api/v1/stats")))
}
func texts15258(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(cmp.Or(ctx["config"].Member("api_url").Text(), "https://plausible.io/api/v1/stats")))
}
func text15258(e *py.Eval, ctx variables) string {
	return ""
}
func value15259(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Or(ctx["config"].Member("api_url"), py.Str("https://plausible.io/api/v1/stats")))
}
func typed15259(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Or(ctx["config"].Member("api_url"), py.Str("https://plausible.io/api/v1/stats")))
}
func texts15259(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(cmp.Or(ctx["config"].Member("api_url").Text(), "https://plausible.io/api/v1/stats")))
}
func text15259(e *py.Eval, ctx variables) string {
	return ""
}
func value15260(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Or(ctx["config"].Member("api_url"), py.Str("https://plausible.io/api/v1/stats"))).Text())
}
func typed15260(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Or(ctx["config"].Member("api_url"), py.Str("https://plausible.io/api/v1/stats"))).Text())
}
func texts15260(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(cmp.Or(ctx["config"].Member("api_url").Text(), "https://plausible.io/api/v1/stats"))).Text())
}
func text15260(e *py.Eval, ctx variables) string {
	return ""
}
func value15261(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("api_url"), py.Str("https://plausible.io/api/v1/stats")), "string")
}
func typed15261(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("api_url"), py.Str("https://plausible.io/api/v1/stats")), "string")
}
func texts15261(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(cmp.Or(ctx["config"].Member("api_url").Text(), "https://plausible.io/api/v1/stats")), "string")
}
func text15261(e *py.Eval, ctx variables) string {
	return ""
}
func value15262(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("api_url"), py.Str("https://plausible.io/api/v1/stats")), "integer")
}
func typed15262(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("api_url"), py.Str("https://plausible.io/api/v1/stats")), "integer")
}
func texts15262(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(cmp.Or(ctx["config"].Member("api_url").Text(), "https://plausible.io/api/v1/stats")), "integer")
}
func text15262(e *py.Eval, ctx variables) string {
	return ""
}
func value15263(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("api_url"), py.Str("https://plausible.io/api/v1/stats")), "boolean")
}
func typed15263(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("api_url"), py.Str("https://plausible.io/api/v1/stats")), "boolean")
}
func texts15263(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(cmp.Or(ctx["config"].Member("api_url").Text(), "https://plausible.io/api/v1/stats")), "boolean")
}
func text15263(e *py.Eval, ctx variables) string {
	return ""
}
func value15264(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("api_url"), py.Str("https://plausible.io/api/v1/stats")), "number")
}
func typed15264(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Or(ctx["config"].Member("api_url"), py.Str("https://plausible.io/api/v1/stats")), "number")
}
func texts15264(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(cmp.Or(ctx["config"].Member("api_url").Text(), "https://plausible.io/api/v1/stats")), "number")
}
func text15264(e *py.Eval, ctx variables) string {
	return ""
}
func value15265(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("apikey"))
}
func typed15265(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("apikey"))
}
func texts15265(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("apikey").Text()))
}
func text15265(e *py.Eval, ctx variables) string {
	return ""
}
func value15266(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("apikey"))
}
func typed15266(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("apikey"))
}
func texts15266(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("apikey").Text()))
}
func text15266(e *py.Eval, ctx variables) string {
	return ""
}
func value15267(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("apikey")).Text())
}
func typed15267(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("apikey")).Text())
}
func texts15267(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("apikey").Text())).Text())
}
func text15267(e *py.Eval, ctx variables) string {
	return ""
}
func value15268(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("apikey"), "number")
}
func typed15268(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("apikey"), "number")
}
func texts15268(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("apikey").Text()), "number")
}
func text15268(e *py.Eval, ctx variables) string {
	return ""
}
func value15269(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("apikey"), "integer")
}
func typed15269(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("apikey"), "integer")
}
func texts15269(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("apikey").Text()), "integer")
}
func text15269(e *py.Eval, ctx variables) string {
	return ""
}
func value15270(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("apikey"), "string")
}
func typed15270(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("apikey"), "string")
}
func texts15270(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("apikey").Text()), "string")
}
func text15270(e *py.Eval, ctx variables) string {
	return ""
}
func value15271(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("apikey"), "boolean")
}
func typed15271(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("apikey"), "boolean")
}
func texts15271(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("apikey").Text()), "boolean")
}
func text15271(e *py.Eval, ctx variables) string {
	return ""
}
func value15272(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("app_api_key"))
}
func typed15272(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("app_api_key"))
}
func texts15272(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("app_api_key").Text()))
}
func text15272(e *py.Eval, ctx variables) string {
	return ""
}
func value15273(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("app_api_key"))
}
func typed15273(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("app_api_key"))
}
func texts15273(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("app_api_key").Text()))
}
func text15273(e *py.Eval, ctx variables) string {
	return ""
}
func value15274(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("app_api_key")).Text())
}
func typed15274(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("app_api_key")).Text())
}
func texts15274(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("app_api_key").Text())).Text())
}
func text15274(e *py.Eval, ctx variables) string {
	return ""
}
func value15275(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("app_api_key"), "string")
}
func typed15275(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("app_api_key"), "string")
}
func texts15275(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("app_api_key").Text()), "string")
}
func text15275(e *py.Eval, ctx variables) string {
	return ""
}
func value15276(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("app_api_key"), "integer")
}
func typed15276(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("app_api_key"), "integer")
}
func texts15276(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("app_api_key").Text()), "integer")
}
func text15276(e *py.Eval, ctx variables) string {
	return ""
}
func value15277(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("app_id"))
}
func typed15277(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("app_id"))
}
func texts15277(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("app_id").Text()))
}
func text15277(e *py.Eval, ctx variables) string {
	return ""
}
func value15278(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("app_id"))
}
func typed15278(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("app_id"))
}
func texts15278(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("app_id").Text()))
}
func text15278(e *py.Eval, ctx variables) string {
	return ""
}
func value15279(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("app_id")).Text())
}
func typed15279(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("app_id")).Text())
}
func texts15279(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("app_id").Text())).Text())
}
func text15279(e *py.Eval, ctx variables) string {
	return ""
}
func value15280(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("app_id"), "integer")
}
func typed15280(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("app_id"), "integer")
}
func texts15280(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("app_id").Text()), "integer")
}
func text15280(e *py.Eval, ctx variables) string {
	return ""
}
func value15281(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("app_id"), "number")
}
func typed15281(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("app_id"), "number")
}
func texts15281(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("app_id").Text()), "number")
}
func text15281(e *py.Eval, ctx variables) string {
	return ""
}
func value15282(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("app_id"), "boolean")
}
func typed15282(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("app_id"), "boolean")
}
func texts15282(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("app_id").Text()), "boolean")
}
func text15282(e *py.Eval, ctx variables) string {
	return ""
}
func value15283(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("app_id"), "string")
}
func typed15283(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("app_id"), "string")
}
func texts15283(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("app_id").Text()), "string")
}
func text15283(e *py.Eval, ctx variables) string {
	return ""
}
func value15284(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("appid"))
}
func typed15284(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("appid"))
}
func texts15284(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("appid").Text()))
}
func text15284(e *py.Eval, ctx variables) string {
	return ""
}
func value15285(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("appid"))
}
func typed15285(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("appid"))
}
func texts15285(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("appid").Text()))
}
func text15285(e *py.Eval, ctx variables) string {
	return ""
}
func value15286(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("appid")).Text())
}
func typed15286(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("appid")).Text())
}
func texts15286(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("appid").Text())).Text())
}
func text15286(e *py.Eval, ctx variables) string {
	return ""
}
func value15287(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("appid"), "string")
}
func typed15287(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("appid"), "string")
}
func texts15287(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("appid").Text()), "string")
}
func text15287(e *py.Eval, ctx variables) string {
	return ""
}
func value15288(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("appid"), "integer")
}
func typed15288(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("appid"), "integer")
}
func texts15288(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("appid").Text()), "integer")
}
func text15288(e *py.Eval, ctx variables) string {
	return ""
}
func value15289(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("appid"), "boolean")
}
func typed15289(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("appid"), "boolean")
}
func texts15289(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("appid").Text()), "boolean")
}
func text15289(e *py.Eval, ctx variables) string {
	return ""
}
func value15290(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("application_id"))
}
func typed15290(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("application_id"))
}
func texts15290(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("application_id").Text()))
}
func text15290(e *py.Eval, ctx variables) string {
	return ""
}
func value15291(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("application_id"))
}
func typed15291(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("application_id"))
}
func texts15291(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("application_id").Text()))
}
func text15291(e *py.Eval, ctx variables) string {
	return ""
}
func value15292(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("application_id")).Text())
}
func typed15292(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("application_id")).Text())
}
func texts15292(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("application_id").Text())).Text())
}
func text15292(e *py.Eval, ctx variables) string {
	return ""
}
func value15293(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("application_id"), "string")
}
func typed15293(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("application_id"), "string")
}
func texts15293(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("application_id").Text()), "string")
}
func text15293(e *py.Eval, ctx variables) string {
	return ""
}
func value15294(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("application_id"), "number")
}
func typed15294(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("application_id"), "number")
}
func texts15294(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("application_id").Text()), "number")
}
func text15294(e *py.Eval, ctx variables) string {
	return ""
}
func value15295(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("application_id"), "boolean")
}
func typed15295(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("application_id"), "boolean")
}
func texts15295(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("application_id").Text()), "boolean")
}
func text15295(e *py.Eval, ctx variables) string {
	return ""
}
func value15296(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("application_id"), "integer")
}
func typed15296(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("application_id"), "integer")
}
func texts15296(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("application_id").Text()), "integer")
}
func text15296(e *py.Eval, ctx variables) string {
	return ""
}
func value15297(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("application_id_uri"))
}
func typed15297(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("application_id_uri"))
}
func texts15297(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("application_id_uri").Text()))
}
func text15297(e *py.Eval, ctx variables) string {
	return ""
}
func value15298(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("application_id_uri"))
}
func typed15298(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("application_id_uri"))
}
func texts15298(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("application_id_uri").Text()))
}
func text15298(e *py.Eval, ctx variables) string {
	return ""
}
func value15299(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("application_id_uri")).Text())
}
func typed15299(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("application_id_uri")).Text())
}
func texts15299(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("application_id_uri").Text())).Text())
}
func text15299(e *py.Eval, ctx variables) string {
	return ""
}
func value15300(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("application_id_uri"), "integer")
}
func typed15300(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("application_id_uri"), "integer")
}
func texts15300(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("application_id_uri").Text()), "integer")
}
func text15300(e *py.Eval, ctx variables) string {
	return ""
}
func value15301(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("application_id_uri"), "number")
}
func typed15301(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("application_id_uri"), "number")
}
func texts15301(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("application_id_uri").Text()), "number")
}
func text15301(e *py.Eval, ctx variables) string {
	return ""
}
func value15302(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("application_id_uri"), "boolean")
}
func typed15302(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("application_id_uri"), "boolean")
}
func texts15302(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("application_id_uri").Text()), "boolean")
}
func text15302(e *py.Eval, ctx variables) string {
	return ""
}
func value15303(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("application_id_uri"), "string")
}
func typed15303(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("application_id_uri"), "string")
}
func texts15303(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("application_id_uri").Text()), "string")
}
func text15303(e *py.Eval, ctx variables) string {
	return ""
}
func value15304(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("application_key"))
}
func typed15304(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("application_key"))
}
func texts15304(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("application_key").Text()))
}
func text15304(e *py.Eval, ctx variables) string {
	return ""
}
func value15305(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("application_key"))
}
func typed15305(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("application_key"))
}
func texts15305(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("application_key").Text()))
}
func text15305(e *py.Eval, ctx variables) string {
	return ""
}
func value15306(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("application_key")).Text())
}
func typed15306(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("application_key")).Text())
}
func texts15306(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("application_key").Text())).Text())
}
func text15306(e *py.Eval, ctx variables) string {
	return ""
}
func value15307(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("application_key"), "string")
}
func typed15307(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("application_key"), "string")
}
func texts15307(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("application_key").Text()), "string")
}
func text15307(e *py.Eval, ctx variables) string {
	return ""
}
func value15308(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("application_key"), "number")
}
func typed15308(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("application_key"), "number")
}
func texts15308(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("application_key").Text()), "number")
}
func text15308(e *py.Eval, ctx variables) string {
	return ""
}
func value15309(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("application_key"), "integer")
}
func typed15309(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("application_key"), "integer")
}
func texts15309(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("application_key").Text()), "integer")
}
func text15309(e *py.Eval, ctx variables) string {
	return ""
}
func value15310(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("application_key"), "boolean")
}
func typed15310(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("application_key"), "boolean")
}
func texts15310(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("application_key").Text()), "boolean")
}
func text15310(e *py.Eval, ctx variables) string {
	return ""
}
func value15311(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(e.Index(ctx["config"].Member("applications"), 0), "app_id"))
}
func typed15311(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(e.Index(ctx["config"].Member("applications"), 0), "app_id"))
}
func texts15311(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(e.Index(py.Str(ctx["config"].Member("applications").Text()), 0), "app_id"))
}
func text15311(e *py.Eval, ctx variables) string {
	return ""
}
func value15312(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(e.Index(ctx["config"].Member("applications"), 0), "app_id"))
}
func typed15312(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(e.Index(ctx["config"].Member("applications"), 0), "app_id"))
}
func texts15312(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(e.Index(py.Str(ctx["config"].Member("applications").Text()), 0), "app_id"))
}
func text15312(e *py.Eval, ctx variables) string {
	return ""
}
func value15313(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(e.Index(ctx["config"].Member("applications"), 0), "app_id")).Text())
}
func typed15313(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(e.Index(ctx["config"].Member("applications"), 0), "app_id")).Text())
}
func texts15313(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(e.Index(py.Str(ctx["config"].Member("applications").Text()), 0), "app_id")).Text())
}
func text15313(e *py.Eval, ctx variables) string {
	return ""
}
func value15314(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Index(ctx["config"].Member("applications"), 0), "app_id"), "number")
}
func typed15314(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Index(ctx["config"].Member("applications"), 0), "app_id"), "number")
}
func texts15314(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Index(py.Str(ctx["config"].Member("applications").Text()), 0), "app_id"), "number")
}
func text15314(e *py.Eval, ctx variables) string {
	return ""
}
func value15315(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Index(ctx["config"].Member("applications"), 0), "app_id"), "boolean")
}
func typed15315(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Index(ctx["config"].Member("applications"), 0), "app_id"), "boolean")
}
func texts15315(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Index(py.Str(ctx["config"].Member("applications").Text()), 0), "app_id"), "boolean")
}
func text15315(e *py.Eval, ctx variables) string {
	return ""
}
func value15316(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Index(ctx["config"].Member("applications"), 0), "app_id"), "integer")
}
func typed15316(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Index(ctx["config"].Member("applications"), 0), "app_id"), "integer")
}
func texts15316(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Index(py.Str(ctx["config"].Member("applications").Text()), 0), "app_id"), "integer")
}
func text15316(e *py.Eval, ctx variables) string {
	return ""
}
func value15317(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Index(ctx["config"].Member("applications"), 0), "app_id"), "string")
}
func typed15317(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Index(ctx["config"].Member("applications"), 0), "app_id"), "string")
}
func texts15317(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Index(py.Str(ctx["config"].Member("applications").Text()), 0), "app_id"), "string")
}
func text15317(e *py.Eval, ctx variables) string {
	return ""
}
func value15318(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("auth_hash"))
}
func typed15318(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("auth_hash"))
}
func texts15318(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("auth_hash").Text()))
}
func text15318(e *py.Eval, ctx variables) string {
	return ""
}
func value15319(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("auth_hash"))
}
func typed15319(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("auth_hash"))
}
func texts15319(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("auth_hash").Text()))
}
func text15319(e *py.Eval, ctx variables) string {
	return ""
}
func value15320(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("auth_hash")).Text())
}
func typed15320(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("auth_hash")).Text())
}
func texts15320(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("auth_hash").Text())).Text())
}
func text15320(e *py.Eval, ctx variables) string {
	return ""
}
func value15321(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("auth_hash"), "integer")
}
func typed15321(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("auth_hash"), "integer")
}
func texts15321(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("auth_hash").Text()), "integer")
}
func text15321(e *py.Eval, ctx variables) string {
	return ""
}
func value15322(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("auth_hash"), "boolean")
}
func typed15322(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("auth_hash"), "boolean")
}
func texts15322(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("auth_hash").Text()), "boolean")
}
func text15322(e *py.Eval, ctx variables) string {
	return ""
}
func value15323(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("auth_hash"), "string")
}
func typed15323(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("auth_hash"), "string")
}
func texts15323(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("auth_hash").Text()), "string")
}
func text15323(e *py.Eval, ctx variables) string {
	return ""
}
func value15324(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("auth_hash"), "number")
}
func typed15324(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("auth_hash"), "number")
}
func texts15324(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("auth_hash").Text()), "number")
}
func text15324(e *py.Eval, ctx variables) string {
	return ""
}
func value15325(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("auth_token"))
}
func typed15325(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("auth_token"))
}
func texts15325(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("auth_token").Text()))
}
func text15325(e *py.Eval, ctx variables) string {
	return ""
}
func value15326(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("auth_token"))
}
func typed15326(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("auth_token"))
}
func texts15326(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("auth_token").Text()))
}
func text15326(e *py.Eval, ctx variables) string {
	return ""
}
func value15327(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("auth_token")).Text())
}
func typed15327(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("auth_token")).Text())
}
func texts15327(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("auth_token").Text())).Text())
}
func text15327(e *py.Eval, ctx variables) string {
	return ""
}
func value15328(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("auth_token"), "string")
}
func typed15328(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("auth_token"), "string")
}
func texts15328(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("auth_token").Text()), "string")
}
func text15328(e *py.Eval, ctx variables) string {
	return ""
}
func value15329(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("auth_token"), "number")
}
func typed15329(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("auth_token"), "number")
}
func texts15329(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("auth_token").Text()), "number")
}
func text15329(e *py.Eval, ctx variables) string {
	return ""
}
func value15330(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("auth_token"), "boolean")
}
func typed15330(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("auth_token"), "boolean")
}
func texts15330(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("auth_token").Text()), "boolean")
}
func text15330(e *py.Eval, ctx variables) string {
	return ""
}
func value15331(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("auth_token"), "integer")
}
func typed15331(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("auth_token"), "integer")
}
func texts15331(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("auth_token").Text()), "integer")
}
func text15331(e *py.Eval, ctx variables) string {
	return ""
}
func value15332(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("author_year_end"))
}
func typed15332(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("author_year_end"))
}
func texts15332(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("author_year_end").Text()))
}
func text15332(e *py.Eval, ctx variables) string {
	return ""
}
func value15333(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("author_year_end"))
}
func typed15333(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("author_year_end"))
}
func texts15333(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("author_year_end").Text()))
}
func text15333(e *py.Eval, ctx variables) string {
	return ""
}
func value15334(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("author_year_end")).Text())
}
func typed15334(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("author_year_end")).Text())
}
func texts15334(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("author_year_end").Text())).Text())
}
func text15334(e *py.Eval, ctx variables) string {
	return ""
}
func value15335(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("author_year_end"), "integer")
}
func typed15335(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("author_year_end"), "integer")
}
func texts15335(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("author_year_end").Text()), "integer")
}
func text15335(e *py.Eval, ctx variables) string {
	return ""
}
func value15336(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("author_year_end"), "number")
}
func typed15336(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("author_year_end"), "number")
}
func texts15336(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("author_year_end").Text()), "number")
}
func text15336(e *py.Eval, ctx variables) string {
	return ""
}
func value15337(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("author_year_end"), "string")
}
func typed15337(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("author_year_end"), "string")
}
func texts15337(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("author_year_end").Text()), "string")
}
func text15337(e *py.Eval, ctx variables) string {
	return ""
}
func value15338(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("author_year_end"), "boolean")
}
func typed15338(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("author_year_end"), "boolean")
}
func texts15338(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("author_year_end").Text()), "boolean")
}
func text15338(e *py.Eval, ctx variables) string {
	return ""
}
func value15339(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("author_year_start"))
}
func typed15339(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("author_year_start"))
}
func texts15339(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("author_year_start").Text()))
}
func text15339(e *py.Eval, ctx variables) string {
	return ""
}
func value15340(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("author_year_start"))
}
func typed15340(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("author_year_start"))
}
func texts15340(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("author_year_start").Text()))
}
func text15340(e *py.Eval, ctx variables) string {
	return ""
}
func value15341(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("author_year_start")).Text())
}
func typed15341(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("author_year_start")).Text())
}
func texts15341(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("author_year_start").Text())).Text())
}
func text15341(e *py.Eval, ctx variables) string {
	return ""
}
func value15342(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("author_year_start"), "string")
}
func typed15342(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("author_year_start"), "string")
}
func texts15342(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("author_year_start").Text()), "string")
}
func text15342(e *py.Eval, ctx variables) string {
	return ""
}
func value15343(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("author_year_start"), "integer")
}
func typed15343(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("author_year_start"), "integer")
}
func texts15343(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("author_year_start").Text()), "integer")
}
func text15343(e *py.Eval, ctx variables) string {
	return ""
}
func value15344(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("author_year_start"), "number")
}
func typed15344(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("author_year_start"), "number")
}
func texts15344(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("author_year_start").Text()), "number")
}
func text15344(e *py.Eval, ctx variables) string {
	return ""
}
func value15345(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("author_year_start"), "boolean")
}
func typed15345(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("author_year_start"), "boolean")
}
func texts15345(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("author_year_start").Text()), "boolean")
}
func text15345(e *py.Eval, ctx variables) string {
	return ""
}
func value15346(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("authorization_endpoint"))
}
func typed15346(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("authorization_endpoint"))
}
func texts15346(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("authorization_endpoint").Text()))
}
func text15346(e *py.Eval, ctx variables) string {
	return ""
}
func value15347(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("authorization_endpoint"))
}
func typed15347(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("authorization_endpoint"))
}
func texts15347(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("authorization_endpoint").Text()))
}
func text15347(e *py.Eval, ctx variables) string {
	return ""
}
func value15348(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("authorization_endpoint")).Text())
}
func typed15348(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("authorization_endpoint")).Text())
}
func texts15348(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("authorization_endpoint").Text())).Text())
}
func text15348(e *py.Eval, ctx variables) string {
	return ""
}
func value15349(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("authorization_endpoint"), "integer")
}
func typed15349(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("authorization_endpoint"), "integer")
}
func texts15349(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("authorization_endpoint").Text()), "integer")
}
func text15349(e *py.Eval, ctx variables) string {
	return ""
}
func value15350(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("authorization_endpoint"), "string")
}
func typed15350(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("authorization_endpoint"), "string")
}
func texts15350(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("authorization_endpoint").Text()), "string")
}
func text15350(e *py.Eval, ctx variables) string {
	return ""
}
func value15351(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("authorization_endpoint"), "boolean")
}
func typed15351(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("authorization_endpoint"), "boolean")
}
func texts15351(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("authorization_endpoint").Text()), "boolean")
}
func text15351(e *py.Eval, ctx variables) string {
	return ""
}
func value15352(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("backend_url"))
}
func typed15352(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("backend_url"))
}
func texts15352(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("backend_url").Text()))
}
func text15352(e *py.Eval, ctx variables) string {
	return ""
}
func value15353(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("backend_url"))
}
func typed15353(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("backend_url"))
}
func texts15353(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("backend_url").Text()))
}
func text15353(e *py.Eval, ctx variables) string {
	return ""
}
func value15354(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("backend_url")).Text())
}
func typed15354(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("backend_url")).Text())
}
func texts15354(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("backend_url").Text())).Text())
}
func text15354(e *py.Eval, ctx variables) string {
	return ""
}
func value15355(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("backend_url"), "string")
}
func typed15355(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("backend_url"), "string")
}
func texts15355(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("backend_url").Text()), "string")
}
func text15355(e *py.Eval, ctx variables) string {
	return ""
}
func value15356(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("backend_url"), "number")
}
func typed15356(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("backend_url"), "number")
}
func texts15356(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("backend_url").Text()), "number")
}
func text15356(e *py.Eval, ctx variables) string {
	return ""
}
func value15357(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("backend_url"), "integer")
}
func typed15357(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("backend_url"), "integer")
}
func texts15357(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("backend_url").Text()), "integer")
}
func text15357(e *py.Eval, ctx variables) string {
	return ""
}
func value15358(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("backend_url"), "boolean")
}
func typed15358(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("backend_url"), "boolean")
}
func texts15358(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("backend_url").Text()), "boolean")
}
func text15358(e *py.Eval, ctx variables) string {
	return ""
}
func value15359(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("base"))
}
func typed15359(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("base"))
}
func texts15359(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("base").Text()))
}
func text15359(e *py.Eval, ctx variables) string {
	return ""
}
func value15360(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("base"))
}
func typed15360(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("base"))
}
func texts15360(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("base").Text()))
}
func text15360(e *py.Eval, ctx variables) string {
	return ""
}
func value15361(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("base")).Text())
}
func typed15361(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("base")).Text())
}
func texts15361(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("base").Text())).Text())
}
func text15361(e *py.Eval, ctx variables) string {
	return ""
}
func value15362(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("base"), "integer")
}
func typed15362(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("base"), "integer")
}
func texts15362(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base").Text()), "integer")
}
func text15362(e *py.Eval, ctx variables) string {
	return ""
}
func value15363(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("base"), "boolean")
}
func typed15363(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("base"), "boolean")
}
func texts15363(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base").Text()), "boolean")
}
func text15363(e *py.Eval, ctx variables) string {
	return ""
}
func value15364(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("base"), "number")
}
func typed15364(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("base"), "number")
}
func texts15364(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base").Text()), "number")
}
func text15364(e *py.Eval, ctx variables) string {
	return ""
}
func value15365(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("base"), "string")
}
func typed15365(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("base"), "string")
}
func texts15365(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base").Text()), "string")
}
func text15365(e *py.Eval, ctx variables) string {
	return ""
}
func value15366(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(py.Or(ctx["config"].Member("base_url"), py.Str("https://app.posthog.com")).Text() + "/api/"))
}
func typed15366(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(py.Or(ctx["config"].Member("base_url"), py.Str("https://app.posthog.com")).Text() + "/api/"))
}
func texts15366(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(cmp.Or(ctx["config"].Member("base_url").Text(), "https://app.posthog.com") + "/api/"))
}
func text15366(e *py.Eval, ctx variables) string {
	return ""
}
func value15367(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(py.Or(ctx["config"].Member("base_url"), py.Str("https://app.posthog.com")).Text() + "/api/"))
}
func typed15367(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(py.Or(ctx["config"].Member("base_url"), py.Str("https://app.posthog.com")).Text() + "/api/"))
}
func texts15367(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(cmp.Or(ctx["config"].Member("base_url").Text(), "https://app.posthog.com") + "/api/"))
}
func text15367(e *py.Eval, ctx variables) string {
	return ""
}
func value15368(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(py.Or(ctx["config"].Member("base_url"), py.Str("https://app.posthog.com")).Text() + "/api/")).Text())
}
func typed15368(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(py.Or(ctx["config"].Member("base_url"), py.Str("https://app.posthog.com")).Text() + "/api/")).Text())
}
func texts15368(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(cmp.Or(ctx["config"].Member("base_url").Text(), "https://app.posthog.com") + "/api/")).Text())
}
func text15368(e *py.Eval, ctx variables) string {
	return ""
}
func value15369(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Or(ctx["config"].Member("base_url"), py.Str("https://app.posthog.com")).Text()+"/api/"), "number")
}
func typed15369(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Or(ctx["config"].Member("base_url"), py.Str("https://app.posthog.com")).Text()+"/api/"), "number")
}
func texts15369(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(cmp.Or(ctx["config"].Member("base_url").Text(), "https://app.posthog.com")+"/api/"), "number")
}
func text15369(e *py.Eval, ctx variables) string {
	return ""
}
func value15370(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Or(ctx["config"].Member("base_url"), py.Str("https://app.posthog.com")).Text()+"/api/"), "boolean")
}
func typed15370(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Or(ctx["config"].Member("base_url"), py.Str("https://app.posthog.com")).Text()+"/api/"), "boolean")
}
func texts15370(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(cmp.Or(ctx["config"].Member("base_url").Text(), "https://app.posthog.com")+"/api/"), "boolean")
}
func text15370(e *py.Eval, ctx variables) string {
	return ""
}
func value15371(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Or(ctx["config"].Member("base_url"), py.Str("https://app.posthog.com")).Text()+"/api/"), "string")
}
func typed15371(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Or(ctx["config"].Member("base_url"), py.Str("https://app.posthog.com")).Text()+"/api/"), "string")
}
func texts15371(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(cmp.Or(ctx["config"].Member("base_url").Text(), "https://app.posthog.com")+"/api/"), "string")
}
func text15371(e *py.Eval, ctx variables) string {
	return ""
}
func value15372(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("base_url"))
}
func typed15372(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("base_url"))
}
func texts15372(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("base_url").Text()))
}
func text15372(e *py.Eval, ctx variables) string {
	return ""
}
func value15373(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("base_url"))
}
func typed15373(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("base_url"))
}
func texts15373(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("base_url").Text()))
}
func text15373(e *py.Eval, ctx variables) string {
	return ""
}
func value15374(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("base_url")).Text())
}
func typed15374(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("base_url")).Text())
}
func texts15374(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("base_url").Text())).Text())
}
func text15374(e *py.Eval, ctx variables) string {
	return ""
}
func value15375(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("base_url"), "string")
}
func typed15375(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("base_url"), "string")
}
func texts15375(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()), "string")
}
func text15375(e *py.Eval, ctx variables) string {
	return ""
}
func value15376(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("base_url"), "number")
}
func typed15376(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("base_url"), "number")
}
func texts15376(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()), "number")
}
func text15376(e *py.Eval, ctx variables) string {
	return ""
}
func value15377(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("base_url"), "boolean")
}
func typed15377(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("base_url"), "boolean")
}
func texts15377(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()), "boolean")
}
func text15377(e *py.Eval, ctx variables) string {
	return ""
}
func value15378(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("base_url"), "integer")
}
func typed15378(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("base_url"), "integer")
}
func texts15378(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()), "integer")
}
func text15378(e *py.Eval, ctx variables) string {
	return ""
}
func value15379(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("base_url").Text() + "/api/v2"))
}
func typed15379(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("base_url").Text() + "/api/v2"))
}
func texts15379(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("base_url").Text() + "/api/v2"))
}
func text15379(e *py.Eval, ctx variables) string {
	return ""
}
func value15380(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("base_url").Text() + "/api/v2"))
}
func typed15380(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("base_url").Text() + "/api/v2"))
}
func texts15380(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("base_url").Text() + "/api/v2"))
}
func text15380(e *py.Eval, ctx variables) string {
	return ""
}
func value15381(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("base_url").Text() + "/api/v2")).Text())
}
func typed15381(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("base_url").Text() + "/api/v2")).Text())
}
func texts15381(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("base_url").Text() + "/api/v2")).Text())
}
func text15381(e *py.Eval, ctx variables) string {
	return ""
}
func value15382(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"/api/v2"), "integer")
}
func typed15382(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"/api/v2"), "integer")
}
func texts15382(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"/api/v2"), "integer")
}
func text15382(e *py.Eval, ctx variables) string {
	return ""
}
func value15383(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"/api/v2"), "number")
}
func typed15383(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"/api/v2"), "number")
}
func texts15383(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"/api/v2"), "number")
}
func text15383(e *py.Eval, ctx variables) string {
	return ""
}
func value15384(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"/api/v2"), "boolean")
}
func typed15384(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"/api/v2"), "boolean")
}
func texts15384(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"/api/v2"), "boolean")
}
func text15384(e *py.Eval, ctx variables) string {
	return ""
}
func value15385(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"/api/v2"), "string")
}
func typed15385(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"/api/v2"), "string")
}
func texts15385(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"/api/v2"), "string")
}
func text15385(e *py.Eval, ctx variables) string {
	return ""
}
func value15386(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("base_url").Text() + "oauth/token"))
}
func typed15386(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("base_url").Text() + "oauth/token"))
}
func texts15386(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("base_url").Text() + "oauth/token"))
}
func text15386(e *py.Eval, ctx variables) string {
	return ""
}
func value15387(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("base_url").Text() + "oauth/token"))
}
func typed15387(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("base_url").Text() + "oauth/token"))
}
func texts15387(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("base_url").Text() + "oauth/token"))
}
func text15387(e *py.Eval, ctx variables) string {
	return ""
}
func value15388(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("base_url").Text() + "oauth/token")).Text())
}
func typed15388(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("base_url").Text() + "oauth/token")).Text())
}
func texts15388(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("base_url").Text() + "oauth/token")).Text())
}
func text15388(e *py.Eval, ctx variables) string {
	return ""
}
func value15389(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"oauth/token"), "string")
}
func typed15389(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"oauth/token"), "string")
}
func texts15389(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"oauth/token"), "string")
}
func text15389(e *py.Eval, ctx variables) string {
	return ""
}
func value15390(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("base_url").Text() + "/api/v3"))
}
func typed15390(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("base_url").Text() + "/api/v3"))
}
func texts15390(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("base_url").Text() + "/api/v3"))
}
func text15390(e *py.Eval, ctx variables) string {
	return ""
}
func value15391(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("base_url").Text() + "/api/v3"))
}
func typed15391(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("base_url").Text() + "/api/v3"))
}
func texts15391(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("base_url").Text() + "/api/v3"))
}
func text15391(e *py.Eval, ctx variables) string {
	return ""
}
func value15392(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("base_url").Text() + "/api/v3")).Text())
}
func typed15392(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("base_url").Text() + "/api/v3")).Text())
}
func texts15392(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("base_url").Text() + "/api/v3")).Text())
}
func text15392(e *py.Eval, ctx variables) string {
	return ""
}
func value15393(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"/api/v3"), "number")
}
func typed15393(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"/api/v3"), "number")
}
func texts15393(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"/api/v3"), "number")
}
func text15393(e *py.Eval, ctx variables) string {
	return ""
}
func value15394(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"/api/v3"), "integer")
}
func typed15394(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"/api/v3"), "integer")
}
func texts15394(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"/api/v3"), "integer")
}
func text15394(e *py.Eval, ctx variables) string {
	return ""
}
func value15395(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"/api/v3"), "string")
}
func typed15395(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"/api/v3"), "string")
}
func texts15395(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"/api/v3"), "string")
}
func text15395(e *py.Eval, ctx variables) string {
	return ""
}
func value15396(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"/api/v3"), "boolean")
}
func typed15396(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"/api/v3"), "boolean")
}
func texts15396(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("base_url").Text()+"/api/v3"), "boolean")
}
func text15396(e *py.Eval, ctx variables) string {
	return ""
}
func value15397(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("bath_rooms"))
}
func typed15397(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("bath_rooms"))
}
func texts15397(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("bath_rooms").Text()))
}
func text15397(e *py.Eval, ctx variables) string {
	return ""
}
func value15398(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("bath_rooms"))
}
func typed15398(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("bath_rooms"))
}
func texts15398(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("bath_rooms").Text()))
}
func text15398(e *py.Eval, ctx variables) string {
	return ""
}
func value15399(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("bath_rooms")).Text())
}
func typed15399(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("bath_rooms")).Text())
}
func texts15399(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("bath_rooms").Text())).Text())
}
func text15399(e *py.Eval, ctx variables) string {
	return ""
}
func value15400(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("bath_rooms"), "number")
}
func typed15400(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("bath_rooms"), "number")
}
func texts15400(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("bath_rooms").Text()), "number")
}
func text15400(e *py.Eval, ctx variables) string {
	return ""
}
func value15401(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("bath_rooms"), "boolean")
}
func typed15401(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("bath_rooms"), "boolean")
}
func texts15401(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("bath_rooms").Text()), "boolean")
}
func text15401(e *py.Eval, ctx variables) string {
	return ""
}
func value15402(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("bath_rooms"), "string")
}
func typed15402(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("bath_rooms"), "string")
}
func texts15402(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("bath_rooms").Text()), "string")
}
func text15402(e *py.Eval, ctx variables) string {
	return ""
}
func value15403(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("bath_rooms"), "integer")
}
func typed15403(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("bath_rooms"), "integer")
}
func texts15403(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("bath_rooms").Text()), "integer")
}
func text15403(e *py.Eval, ctx variables) string {
	return ""
}
func value15404(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("bedrooms"))
}
func typed15404(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("bedrooms"))
}
func texts15404(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("bedrooms").Text()))
}
func text15404(e *py.Eval, ctx variables) string {
	return ""
}
func value15405(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("bedrooms"))
}
func typed15405(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("bedrooms"))
}
func texts15405(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("bedrooms").Text()))
}
func text15405(e *py.Eval, ctx variables) string {
	return ""
}
func value15406(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("bedrooms")).Text())
}
func typed15406(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("bedrooms")).Text())
}
func texts15406(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("bedrooms").Text())).Text())
}
func text15406(e *py.Eval, ctx variables) string {
	return ""
}
func value15407(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("bedrooms"), "string")
}
func typed15407(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("bedrooms"), "string")
}
func texts15407(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("bedrooms").Text()), "string")
}
func text15407(e *py.Eval, ctx variables) string {
	return ""
}
func value15408(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("bedrooms"), "number")
}
func typed15408(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("bedrooms"), "number")
}
func texts15408(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("bedrooms").Text()), "number")
}
func text15408(e *py.Eval, ctx variables) string {
	return ""
}
func value15409(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("bedrooms"), "integer")
}
func typed15409(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("bedrooms"), "integer")
}
func texts15409(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("bedrooms").Text()), "integer")
}
func text15409(e *py.Eval, ctx variables) string {
	return ""
}
func value15410(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("bedrooms"), "boolean")
}
func typed15410(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("bedrooms"), "boolean")
}
func texts15410(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("bedrooms").Text()), "boolean")
}
func text15410(e *py.Eval, ctx variables) string {
	return ""
}
func value15411(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(ctx["config"].Member("begin_time").Truth(), func() py.Value { return ctx["config"].Member("begin_time") }, func() py.Value {
			return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P5Y"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
		}),
		"{{ config['begin_time'] if config['begin_time'] else (now_utc() - duration('P5Y')).strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed15411(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(ctx["config"].Member("begin_time").Truth(), func() py.Value { return ctx["config"].Member("begin_time") }, func() py.Value {
			return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P5Y"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
		}),
		"{{ config['begin_time'] if config['begin_time'] else (now_utc() - duration('P5Y')).strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts15411(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(ctx["config"].Member("begin_time").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("begin_time").Text()) }, func() py.Value {
			return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P5Y"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
		}),
		"{{ config['begin_time'] if config['begin_time'] else (now_utc() - duration('P5Y')).strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text15411(e *py.Eval, ctx variables) string {
	return ""
}
func value15412(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(ctx["config"].Member("begin_time").Truth(), func() py.Value { return ctx["config"].Member("begin_time") }, func() py.Value {
			return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P5Y"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
		}),
		"{{ config['begin_time'] if config['begin_time'] else (now_utc() - duration('P5Y')).strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed15412(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(ctx["config"].Member("begin_time").Truth(), func() py.Value { return ctx["config"].Member("begin_time") }, func() py.Value {
			return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P5Y"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
		}),
		"{{ config['begin_time'] if config['begin_time'] else (now_utc() - duration('P5Y')).strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts15412(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(ctx["config"].Member("begin_time").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("begin_time").Text()) }, func() py.Value {
			return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P5Y"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
		}),
		"{{ config['begin_time'] if config['begin_time'] else (now_utc() - duration('P5Y')).strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text15412(e *py.Eval, ctx variables) string {
	return ""
}
func value15413(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(ctx["config"].Member("begin_time").Truth(), func() py.Value { return ctx["config"].Member("begin_time") }, func() py.Value {
			return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P5Y"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
		}),
		"{{ config['begin_time'] if config['begin_time'] else (now_utc() - duration('P5Y')).strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func typed15413(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(ctx["config"].Member("begin_time").Truth(), func() py.Value { return ctx["config"].Member("begin_time") }, func() py.Value {
			return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P5Y"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
		}),
		"{{ config['begin_time'] if config['begin_time'] else (now_utc() - duration('P5Y')).strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func texts15413(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(ctx["config"].Member("begin_time").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("begin_time").Text()) }, func() py.Value {
			return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P5Y"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
		}),
		"{{ config['begin_time'] if config['begin_time'] else (now_utc() - duration('P5Y')).strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	).Text())
}
func text15413(e *py.Eval, ctx variables) string {
	return ""
}
func value15414(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("begin_time").Truth(), func() py.Value { return ctx["config"].Member("begin_time") }, func() py.Value {
			return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P5Y"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
		}),
		"number",
		"{{ config['begin_time'] if config['begin_time'] else (now_utc() - duration('P5Y')).strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed15414(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("begin_time").Truth(), func() py.Value { return ctx["config"].Member("begin_time") }, func() py.Value {
			return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P5Y"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
		}),
		"number",
		"{{ config['begin_time'] if config['begin_time'] else (now_utc() - duration('P5Y')).strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts15414(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("begin_time").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("begin_time").Text()) }, func() py.Value {
			return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P5Y"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
		}),
		"number",
		"{{ config['begin_time'] if config['begin_time'] else (now_utc() - duration('P5Y')).strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text15414(e *py.Eval, ctx variables) string {
	return ""
}
func value15415(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("begin_time").Truth(), func() py.Value { return ctx["config"].Member("begin_time") }, func() py.Value {
			return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P5Y"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
		}),
		"boolean",
		"{{ config['begin_time'] if config['begin_time'] else (now_utc() - duration('P5Y')).strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed15415(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("begin_time").Truth(), func() py.Value { return ctx["config"].Member("begin_time") }, func() py.Value {
			return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P5Y"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
		}),
		"boolean",
		"{{ config['begin_time'] if config['begin_time'] else (now_utc() - duration('P5Y')).strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts15415(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("begin_time").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("begin_time").Text()) }, func() py.Value {
			return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P5Y"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
		}),
		"boolean",
		"{{ config['begin_time'] if config['begin_time'] else (now_utc() - duration('P5Y')).strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text15415(e *py.Eval, ctx variables) string {
	return ""
}
func value15416(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("begin_time").Truth(), func() py.Value { return ctx["config"].Member("begin_time") }, func() py.Value {
			return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P5Y"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
		}),
		"string",
		"{{ config['begin_time'] if config['begin_time'] else (now_utc() - duration('P5Y')).strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed15416(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("begin_time").Truth(), func() py.Value { return ctx["config"].Member("begin_time") }, func() py.Value {
			return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P5Y"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
		}),
		"string",
		"{{ config['begin_time'] if config['begin_time'] else (now_utc() - duration('P5Y')).strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts15416(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("begin_time").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("begin_time").Text()) }, func() py.Value {
			return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P5Y"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
		}),
		"string",
		"{{ config['begin_time'] if config['begin_time'] else (now_utc() - duration('P5Y')).strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text15416(e *py.Eval, ctx variables) string {
	return ""
}
func value15417(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("begin_time").Truth(), func() py.Value { return ctx["config"].Member("begin_time") }, func() py.Value {
			return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P5Y"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
		}),
		"integer",
		"{{ config['begin_time'] if config['begin_time'] else (now_utc() - duration('P5Y')).strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func typed15417(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("begin_time").Truth(), func() py.Value { return ctx["config"].Member("begin_time") }, func() py.Value {
			return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P5Y"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
		}),
		"integer",
		"{{ config['begin_time'] if config['begin_time'] else (now_utc() - duration('P5Y')).strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func texts15417(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("begin_time").Text() != "", func() py.Value { return py.Str(ctx["config"].Member("begin_time").Text()) }, func() py.Value {
			return e.Call(e.Sub(e.NowUTC(), e.Duration(py.Str("P5Y"))), "strftime", py.Str("%Y-%m-%dT%H:%M:%SZ"))
		}),
		"integer",
		"{{ config['begin_time'] if config['begin_time'] else (now_utc() - duration('P5Y')).strftime('%Y-%m-%dT%H:%M:%SZ') }}",
	)
}
func text15417(e *py.Eval, ctx variables) string {
	return ""
}
func value15418(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("beta"))
}
func typed15418(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("beta"))
}
func texts15418(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("beta").Text()))
}
func text15418(e *py.Eval, ctx variables) string {
	return ""
}
func value15419(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("beta"))
}
func typed15419(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("beta"))
}
func texts15419(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("beta").Text()))
}
func text15419(e *py.Eval, ctx variables) string {
	return ""
}
func value15420(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("beta")).Text())
}
func typed15420(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("beta")).Text())
}
func texts15420(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("beta").Text())).Text())
}
func text15420(e *py.Eval, ctx variables) string {
	return ""
}
func value15421(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("beta"), "integer")
}
func typed15421(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("beta"), "integer")
}
func texts15421(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("beta").Text()), "integer")
}
func text15421(e *py.Eval, ctx variables) string {
	return ""
}
func value15422(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("beta"), "number")
}
func typed15422(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("beta"), "number")
}
func texts15422(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("beta").Text()), "number")
}
func text15422(e *py.Eval, ctx variables) string {
	return ""
}
func value15423(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("beta"), "string")
}
func typed15423(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("beta"), "string")
}
func texts15423(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("beta").Text()), "string")
}
func text15423(e *py.Eval, ctx variables) string {
	return ""
}
func value15424(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("beta"), "boolean")
}
func typed15424(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("beta"), "boolean")
}
func texts15424(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("beta").Text()), "boolean")
}
func text15424(e *py.Eval, ctx variables) string {
	return ""
}
func value15425(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("c"))
}
func typed15425(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("c"))
}
func texts15425(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("c").Text()))
}
func text15425(e *py.Eval, ctx variables) string {
	return ""
}
func value15426(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("c"))
}
func typed15426(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("c"))
}
func texts15426(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("c").Text()))
}
func text15426(e *py.Eval, ctx variables) string {
	return ""
}
func value15427(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("c")).Text())
}
func typed15427(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("c")).Text())
}
func texts15427(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("c").Text())).Text())
}
func text15427(e *py.Eval, ctx variables) string {
	return ""
}
func value15428(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("c"), "integer")
}
func typed15428(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("c"), "integer")
}
func texts15428(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("c").Text()), "integer")
}
func text15428(e *py.Eval, ctx variables) string {
	return ""
}
func value15429(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("c"), "boolean")
}
func typed15429(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("c"), "boolean")
}
func texts15429(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("c").Text()), "boolean")
}
func text15429(e *py.Eval, ctx variables) string {
	return ""
}
func value15430(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("c"), "number")
}
func typed15430(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("c"), "number")
}
func texts15430(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("c").Text()), "number")
}
func text15430(e *py.Eval, ctx variables) string {
	return ""
}
func value15431(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Index(ctx["config"].Member("category"), 0))
}
func typed15431(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Index(ctx["config"].Member("category"), 0))
}
func texts15431(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Index(py.Str(ctx["config"].Member("category").Text()), 0))
}
func text15431(e *py.Eval, ctx variables) string {
	return ""
}
func value15432(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Index(ctx["config"].Member("category"), 0))
}
func typed15432(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Index(ctx["config"].Member("category"), 0))
}
func texts15432(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Index(py.Str(ctx["config"].Member("category").Text()), 0))
}
func text15432(e *py.Eval, ctx variables) string {
	return ""
}
func value15433(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Index(ctx["config"].Member("category"), 0)).Text())
}
func typed15433(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Index(ctx["config"].Member("category"), 0)).Text())
}
func texts15433(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Index(py.Str(ctx["config"].Member("category").Text()), 0)).Text())
}
func text15433(e *py.Eval, ctx variables) string {
	return ""
}
func value15434(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(ctx["config"].Member("category"), 0), "number")
}
func typed15434(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(ctx["config"].Member("category"), 0), "number")
}
func texts15434(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(py.Str(ctx["config"].Member("category").Text()), 0), "number")
}
func text15434(e *py.Eval, ctx variables) string {
	return ""
}
func value15435(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(ctx["config"].Member("category"), 0), "boolean")
}
func typed15435(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(ctx["config"].Member("category"), 0), "boolean")
}
func texts15435(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(py.Str(ctx["config"].Member("category").Text()), 0), "boolean")
}
func text15435(e *py.Eval, ctx variables) string {
	return ""
}
func value15436(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(ctx["config"].Member("category"), 0), "string")
}
func typed15436(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(ctx["config"].Member("category"), 0), "string")
}
func texts15436(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(py.Str(ctx["config"].Member("category").Text()), 0), "string")
}
func text15436(e *py.Eval, ctx variables) string {
	return ""
}
func value15437(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(ctx["config"].Member("category"), 0), "integer")
}
func typed15437(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(ctx["config"].Member("category"), 0), "integer")
}
func texts15437(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Index(py.Str(ctx["config"].Member("category").Text()), 0), "integer")
}
func text15437(e *py.Eval, ctx variables) string {
	return ""
}
func value15438(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("city"))
}
func typed15438(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("city"))
}
func texts15438(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("city").Text()))
}
func text15438(e *py.Eval, ctx variables) string {
	return ""
}
func value15439(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("city"))
}
func typed15439(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("city"))
}
func texts15439(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("city").Text()))
}
func text15439(e *py.Eval, ctx variables) string {
	return ""
}
func value15440(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("city")).Text())
}
func typed15440(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("city")).Text())
}
func texts15440(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("city").Text())).Text())
}
func text15440(e *py.Eval, ctx variables) string {
	return ""
}
func value15441(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("city"), "string")
}
func typed15441(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("city"), "string")
}
func texts15441(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("city").Text()), "string")
}
func text15441(e *py.Eval, ctx variables) string {
	return ""
}
func value15442(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("city"), "number")
}
func typed15442(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("city"), "number")
}
func texts15442(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("city").Text()), "number")
}
func text15442(e *py.Eval, ctx variables) string {
	return ""
}
func value15443(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("city"), "boolean")
}
func typed15443(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("city"), "boolean")
}
func texts15443(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("city").Text()), "boolean")
}
func text15443(e *py.Eval, ctx variables) string {
	return ""
}
func value15444(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("city"), "integer")
}
func typed15444(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("city"), "integer")
}
func texts15444(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("city").Text()), "integer")
}
func text15444(e *py.Eval, ctx variables) string {
	return ""
}
func value15445(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("client_id"))
}
func typed15445(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("client_id"))
}
func texts15445(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("client_id").Text()))
}
func text15445(e *py.Eval, ctx variables) string {
	return ""
}
func value15446(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("client_id"))
}
func typed15446(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("client_id"))
}
func texts15446(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("client_id").Text()))
}
func text15446(e *py.Eval, ctx variables) string {
	return ""
}
func value15447(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("client_id")).Text())
}
func typed15447(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("client_id")).Text())
}
func texts15447(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("client_id").Text())).Text())
}
func text15447(e *py.Eval, ctx variables) string {
	return ""
}
func value15448(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_id"), "integer")
}
func typed15448(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_id"), "integer")
}
func texts15448(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("client_id").Text()), "integer")
}
func text15448(e *py.Eval, ctx variables) string {
	return ""
}
func value15449(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_id"), "number")
}
func typed15449(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_id"), "number")
}
func texts15449(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("client_id").Text()), "number")
}
func text15449(e *py.Eval, ctx variables) string {
	return ""
}
func value15450(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_id"), "boolean")
}
func typed15450(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_id"), "boolean")
}
func texts15450(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("client_id").Text()), "boolean")
}
func text15450(e *py.Eval, ctx variables) string {
	return ""
}
func value15451(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_id"), "string")
}
func typed15451(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_id"), "string")
}
func texts15451(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("client_id").Text()), "string")
}
func text15451(e *py.Eval, ctx variables) string {
	return ""
}
func value15452(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("client_secret"))
}
func typed15452(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("client_secret"))
}
func texts15452(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("client_secret").Text()))
}
func text15452(e *py.Eval, ctx variables) string {
	return ""
}
func value15453(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("client_secret"))
}
func typed15453(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("client_secret"))
}
func texts15453(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("client_secret").Text()))
}
func text15453(e *py.Eval, ctx variables) string {
	return ""
}
func value15454(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("client_secret")).Text())
}
func typed15454(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("client_secret")).Text())
}
func texts15454(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("client_secret").Text())).Text())
}
func text15454(e *py.Eval, ctx variables) string {
	return ""
}
func value15455(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_secret"), "number")
}
func typed15455(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_secret"), "number")
}
func texts15455(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("client_secret").Text()), "number")
}
func text15455(e *py.Eval, ctx variables) string {
	return ""
}
func value15456(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_secret"), "boolean")
}
func typed15456(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_secret"), "boolean")
}
func texts15456(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("client_secret").Text()), "boolean")
}
func text15456(e *py.Eval, ctx variables) string {
	return ""
}
func value15457(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_secret"), "string")
}
func typed15457(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_secret"), "string")
}
func texts15457(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("client_secret").Text()), "string")
}
func text15457(e *py.Eval, ctx variables) string {
	return ""
}
func value15458(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_secret"), "integer")
}
func typed15458(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("client_secret"), "integer")
}
func texts15458(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("client_secret").Text()), "integer")
}
func text15458(e *py.Eval, ctx variables) string {
	return ""
}
func value15459(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("columns"))
}
func typed15459(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("columns"))
}
func texts15459(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("columns").Text()))
}
func text15459(e *py.Eval, ctx variables) string {
	return ""
}
func value15460(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("columns"))
}
func typed15460(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["config"].Member("columns"))
}
func texts15460(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("columns").Text()))
}
func text15460(e *py.Eval, ctx variables) string {
	return ""
}
func value15461(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("columns")).Text())
}
func typed15461(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["config"].Member("columns")).Text())
}
func texts15461(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("columns").Text())).Text())
}
func text15461(e *py.Eval, ctx variables) string {
	return ""
}
func value15462(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("columns"), "number")
}
func typed15462(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("columns"), "number")
}
func texts15462(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("columns").Text()), "number")
}
func text15462(e *py.Eval, ctx variables) string {
	return ""
}
func value15463(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("columns"), "boolean")
}
func typed15463(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("columns"), "boolean")
}
func texts15463(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("columns").Text()), "boolean")
}
func text15463(e *py.Eval, ctx variables) string {
	return ""
}
func value15464(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("columns"), "integer")
}
func typed15464(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("columns"), "integer")
}
func texts15464(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("columns").Text()), "integer")
}
func text15464(e *py.Eval, ctx variables) string {
	return ""
}
func value15465(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("columns"), "string")
}
func typed15465(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["config"].Member("columns"), "string")
}
func texts15465(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("columns").Text()), "string")
}
func text15465(e *py.Eval, ctx variables) string {
	return ""
}
func value15466(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/adjustment-reasons"))
}
func typed15466(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/adjustment-reasons"))
}
func texts15466(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/adjustment-reasons"))
}
func text15466(e *py.Eval, ctx variables) string {
	return ""
}
func value15467(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/adjustment-reasons"))
}
func typed15467(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/adjustment-reasons"))
}
func texts15467(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/adjustment-reasons"))
}
func text15467(e *py.Eval, ctx variables) string {
	return ""
}
func value15468(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/adjustment-reasons")).Text())
}
func typed15468(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/adjustment-reasons")).Text())
}
func texts15468(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/adjustment-reasons")).Text())
}
func text15468(e *py.Eval, ctx variables) string {
	return ""
}
func value15469(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/adjustment-reasons"), "integer")
}
func typed15469(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/adjustment-reasons"), "integer")
}
func texts15469(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/adjustment-reasons"), "integer")
}
func text15469(e *py.Eval, ctx variables) string {
	return ""
}
func value15470(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/adjustment-reasons"), "boolean")
}
func typed15470(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/adjustment-reasons"), "boolean")
}
func texts15470(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/adjustment-reasons"), "boolean")
}
func text15470(e *py.Eval, ctx variables) string {
	return ""
}
func value15471(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/adjustment-reasons"), "string")
}
func typed15471(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/adjustment-reasons"), "string")
}
func texts15471(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/adjustment-reasons"), "string")
}
func text15471(e *py.Eval, ctx variables) string {
	return ""
}
func value15472(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/adjustment-reasons"), "number")
}
func typed15472(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/adjustment-reasons"), "number")
}
func texts15472(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/adjustment-reasons"), "number")
}
func text15472(e *py.Eval, ctx variables) string {
	return ""
}
func value15473(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/categories"))
}
func typed15473(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/categories"))
}
func texts15473(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/categories"))
}
func text15473(e *py.Eval, ctx variables) string {
	return ""
}
func value15474(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/categories"))
}
func typed15474(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/categories"))
}
func texts15474(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/categories"))
}
func text15474(e *py.Eval, ctx variables) string {
	return ""
}
func value15475(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/categories")).Text())
}
func typed15475(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/categories")).Text())
}
func texts15475(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/categories")).Text())
}
func text15475(e *py.Eval, ctx variables) string {
	return ""
}
func value15476(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/categories"), "integer")
}
func typed15476(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/categories"), "integer")
}
func texts15476(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/categories"), "integer")
}
func text15476(e *py.Eval, ctx variables) string {
	return ""
}
func value15477(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/categories"), "boolean")
}
func typed15477(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/categories"), "boolean")
}
func texts15477(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/categories"), "boolean")
}
func text15477(e *py.Eval, ctx variables) string {
	return ""
}
func value15478(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/categories"), "string")
}
func typed15478(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/categories"), "string")
}
func texts15478(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/categories"), "string")
}
func text15478(e *py.Eval, ctx variables) string {
	return ""
}
func value15479(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/currencies"))
}
func typed15479(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/currencies"))
}
func texts15479(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/currencies"))
}
func text15479(e *py.Eval, ctx variables) string {
	return ""
}
func value15480(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/currencies"))
}
func typed15480(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/currencies"))
}
func texts15480(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/currencies"))
}
func text15480(e *py.Eval, ctx variables) string {
	return ""
}
func value15481(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/currencies")).Text())
}
func typed15481(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/currencies")).Text())
}
func texts15481(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/currencies")).Text())
}
func text15481(e *py.Eval, ctx variables) string {
	return ""
}
func value15482(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/currencies"), "number")
}
func typed15482(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/currencies"), "number")
}
func texts15482(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/currencies"), "number")
}
func text15482(e *py.Eval, ctx variables) string {
	return ""
}
func value15483(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/currencies"), "boolean")
}
func typed15483(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/currencies"), "boolean")
}
func texts15483(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/currencies"), "boolean")
}
func text15483(e *py.Eval, ctx variables) string {
	return ""
}
func value15484(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/currencies"), "string")
}
func typed15484(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/currencies"), "string")
}
func texts15484(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/currencies"), "string")
}
func text15484(e *py.Eval, ctx variables) string {
	return ""
}
func value15485(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/custom-fields"))
}
func typed15485(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/custom-fields"))
}
func texts15485(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/custom-fields"))
}
func text15485(e *py.Eval, ctx variables) string {
	return ""
}
func value15486(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/custom-fields"))
}
func typed15486(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/custom-fields"))
}
func texts15486(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/custom-fields"))
}
func text15486(e *py.Eval, ctx variables) string {
	return ""
}
func value15487(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/custom-fields")).Text())
}
func typed15487(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/custom-fields")).Text())
}
func texts15487(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/custom-fields")).Text())
}
func text15487(e *py.Eval, ctx variables) string {
	return ""
}
func value15488(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/custom-fields"), "string")
}
func typed15488(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/custom-fields"), "string")
}
func texts15488(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/custom-fields"), "string")
}
func text15488(e *py.Eval, ctx variables) string {
	return ""
}
func value15489(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/custom-fields"), "integer")
}
func typed15489(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/custom-fields"), "integer")
}
func texts15489(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/custom-fields"), "integer")
}
func text15489(e *py.Eval, ctx variables) string {
	return ""
}
func value15490(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/custom-fields"), "number")
}
func typed15490(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/custom-fields"), "number")
}
func texts15490(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/custom-fields"), "number")
}
func text15490(e *py.Eval, ctx variables) string {
	return ""
}
func value15491(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/custom-fields"), "boolean")
}
func typed15491(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/custom-fields"), "boolean")
}
func texts15491(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/custom-fields"), "boolean")
}
func text15491(e *py.Eval, ctx variables) string {
	return ""
}
func value15492(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/customers"))
}
func typed15492(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/customers"))
}
func texts15492(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/customers"))
}
func text15492(e *py.Eval, ctx variables) string {
	return ""
}
func value15493(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/customers"))
}
func typed15493(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/customers"))
}
func texts15493(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/customers"))
}
func text15493(e *py.Eval, ctx variables) string {
	return ""
}
func value15494(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/customers")).Text())
}
func typed15494(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/customers")).Text())
}
func texts15494(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/customers")).Text())
}
func text15494(e *py.Eval, ctx variables) string {
	return ""
}
func value15495(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/customers"), "integer")
}
func typed15495(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/customers"), "integer")
}
func texts15495(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/customers"), "integer")
}
func text15495(e *py.Eval, ctx variables) string {
	return ""
}
func value15496(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/customers"), "number")
}
func typed15496(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/customers"), "number")
}
func texts15496(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/customers"), "number")
}
func text15496(e *py.Eval, ctx variables) string {
	return ""
}
func value15497(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/customers"), "string")
}
func typed15497(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/customers"), "string")
}
func texts15497(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/customers"), "string")
}
func text15497(e *py.Eval, ctx variables) string {
	return ""
}
func value15498(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/customers"), "boolean")
}
func typed15498(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/customers"), "boolean")
}
func texts15498(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/customers"), "boolean")
}
func text15498(e *py.Eval, ctx variables) string {
	return ""
}
func value15499(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/locations"))
}
func typed15499(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/locations"))
}
func texts15499(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/locations"))
}
func text15499(e *py.Eval, ctx variables) string {
	return ""
}
func value15500(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/locations"))
}
func typed15500(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/locations"))
}
func texts15500(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/locations"))
}
func text15500(e *py.Eval, ctx variables) string {
	return ""
}
func value15501(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/locations")).Text())
}
func typed15501(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/locations")).Text())
}
func texts15501(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/locations")).Text())
}
func text15501(e *py.Eval, ctx variables) string {
	return ""
}
func value15502(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/locations"), "boolean")
}
func typed15502(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/locations"), "boolean")
}
func texts15502(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/locations"), "boolean")
}
func text15502(e *py.Eval, ctx variables) string {
	return ""
}
func value15503(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/locations"), "integer")
}
func typed15503(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/locations"), "integer")
}
func texts15503(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/locations"), "integer")
}
func text15503(e *py.Eval, ctx variables) string {
	return ""
}
func value15504(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/operation-types"))
}
func typed15504(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/operation-types"))
}
func texts15504(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/operation-types"))
}
func text15504(e *py.Eval, ctx variables) string {
	return ""
}
func value15505(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/operation-types"))
}
func typed15505(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/operation-types"))
}
func texts15505(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/operation-types"))
}
func text15505(e *py.Eval, ctx variables) string {
	return ""
}
func value15506(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/operation-types")).Text())
}
func typed15506(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/operation-types")).Text())
}
func texts15506(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/operation-types")).Text())
}
func text15506(e *py.Eval, ctx variables) string {
	return ""
}
func value15507(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/operation-types"), "integer")
}
func typed15507(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/operation-types"), "integer")
}
func texts15507(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/operation-types"), "integer")
}
func text15507(e *py.Eval, ctx variables) string {
	return ""
}
func value15508(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/operation-types"), "number")
}
func typed15508(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/operation-types"), "number")
}
func texts15508(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/operation-types"), "number")
}
func text15508(e *py.Eval, ctx variables) string {
	return ""
}
func value15509(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/operation-types"), "boolean")
}
func typed15509(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/operation-types"), "boolean")
}
func texts15509(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/operation-types"), "boolean")
}
func text15509(e *py.Eval, ctx variables) string {
	return ""
}
func value15510(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/operation-types"), "string")
}
func typed15510(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/operation-types"), "string")
}
func texts15510(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/operation-types"), "string")
}
func text15510(e *py.Eval, ctx variables) string {
	return ""
}
func value15511(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/payment-terms"))
}
func typed15511(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/payment-terms"))
}
func texts15511(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/payment-terms"))
}
func text15511(e *py.Eval, ctx variables) string {
	return ""
}
func value15512(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/payment-terms"))
}
func typed15512(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/payment-terms"))
}
func texts15512(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/payment-terms"))
}
func text15512(e *py.Eval, ctx variables) string {
	return ""
}
func value15513(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/payment-terms")).Text())
}
func typed15513(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/payment-terms")).Text())
}
func texts15513(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/payment-terms")).Text())
}
func text15513(e *py.Eval, ctx variables) string {
	return ""
}
func value15514(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/payment-terms"), "boolean")
}
func typed15514(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/payment-terms"), "boolean")
}
func texts15514(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/payment-terms"), "boolean")
}
func text15514(e *py.Eval, ctx variables) string {
	return ""
}
func value15515(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/payment-terms"), "string")
}
func typed15515(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/payment-terms"), "string")
}
func texts15515(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/payment-terms"), "string")
}
func text15515(e *py.Eval, ctx variables) string {
	return ""
}
func value15516(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/pricing-schemes"))
}
func typed15516(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/pricing-schemes"))
}
func texts15516(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/pricing-schemes"))
}
func text15516(e *py.Eval, ctx variables) string {
	return ""
}
func value15517(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/pricing-schemes"))
}
func typed15517(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/pricing-schemes"))
}
func texts15517(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/pricing-schemes"))
}
func text15517(e *py.Eval, ctx variables) string {
	return ""
}
func value15518(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/pricing-schemes")).Text())
}
func typed15518(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/pricing-schemes")).Text())
}
func texts15518(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/pricing-schemes")).Text())
}
func text15518(e *py.Eval, ctx variables) string {
	return ""
}
func value15519(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/pricing-schemes"), "integer")
}
func typed15519(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/pricing-schemes"), "integer")
}
func texts15519(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/pricing-schemes"), "integer")
}
func text15519(e *py.Eval, ctx variables) string {
	return ""
}
func value15520(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/pricing-schemes"), "boolean")
}
func typed15520(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/pricing-schemes"), "boolean")
}
func texts15520(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/pricing-schemes"), "boolean")
}
func text15520(e *py.Eval, ctx variables) string {
	return ""
}
func value15521(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/pricing-schemes"), "string")
}
func typed15521(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/pricing-schemes"), "string")
}
func texts15521(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/pricing-schemes"), "string")
}
func text15521(e *py.Eval, ctx variables) string {
	return ""
}
func value15522(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/pricing-schemes"), "number")
}
func typed15522(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/pricing-schemes"), "number")
}
func texts15522(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/pricing-schemes"), "number")
}
func text15522(e *py.Eval, ctx variables) string {
	return ""
}
func value15523(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/product-cost-adjustments"))
}
func typed15523(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/product-cost-adjustments"))
}
func texts15523(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/product-cost-adjustments"))
}
func text15523(e *py.Eval, ctx variables) string {
	return ""
}
func value15524(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/product-cost-adjustments"))
}
func typed15524(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/product-cost-adjustments"))
}
func texts15524(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/product-cost-adjustments"))
}
func text15524(e *py.Eval, ctx variables) string {
	return ""
}
func value15525(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/product-cost-adjustments")).Text())
}
func typed15525(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/product-cost-adjustments")).Text())
}
func texts15525(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/product-cost-adjustments")).Text())
}
func text15525(e *py.Eval, ctx variables) string {
	return ""
}
func value15526(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/product-cost-adjustments"), "string")
}
func typed15526(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/product-cost-adjustments"), "string")
}
func texts15526(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/product-cost-adjustments"), "string")
}
func text15526(e *py.Eval, ctx variables) string {
	return ""
}
func value15527(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/product-cost-adjustments"), "boolean")
}
func typed15527(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/product-cost-adjustments"), "boolean")
}
func texts15527(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/product-cost-adjustments"), "boolean")
}
func text15527(e *py.Eval, ctx variables) string {
	return ""
}
func value15528(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/product-cost-adjustments"), "integer")
}
func typed15528(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/product-cost-adjustments"), "integer")
}
func texts15528(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/product-cost-adjustments"), "integer")
}
func text15528(e *py.Eval, ctx variables) string {
	return ""
}
func value15529(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/products"))
}
func typed15529(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/products"))
}
func texts15529(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/products"))
}
func text15529(e *py.Eval, ctx variables) string {
	return ""
}
func value15530(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/products"))
}
func typed15530(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/products"))
}
func texts15530(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/products"))
}
func text15530(e *py.Eval, ctx variables) string {
	return ""
}
func value15531(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/products")).Text())
}
func typed15531(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/products")).Text())
}
func texts15531(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/products")).Text())
}
func text15531(e *py.Eval, ctx variables) string {
	return ""
}
func value15532(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/products"), "string")
}
func typed15532(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/products"), "string")
}
func texts15532(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/products"), "string")
}
func text15532(e *py.Eval, ctx variables) string {
	return ""
}
func value15533(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/products"), "integer")
}
func typed15533(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/products"), "integer")
}
func texts15533(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/products"), "integer")
}
func text15533(e *py.Eval, ctx variables) string {
	return ""
}
func value15534(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/products"), "number")
}
func typed15534(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/products"), "number")
}
func texts15534(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/products"), "number")
}
func text15534(e *py.Eval, ctx variables) string {
	return ""
}
func value15535(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/products"), "boolean")
}
func typed15535(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/products"), "boolean")
}
func texts15535(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/products"), "boolean")
}
func text15535(e *py.Eval, ctx variables) string {
	return ""
}
func value15536(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/purchase-orders"))
}
func typed15536(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/purchase-orders"))
}
func texts15536(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/purchase-orders"))
}
func text15536(e *py.Eval, ctx variables) string {
	return ""
}
func value15537(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/purchase-orders"))
}
func typed15537(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/purchase-orders"))
}
func texts15537(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/purchase-orders"))
}
func text15537(e *py.Eval, ctx variables) string {
	return ""
}
func value15538(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/purchase-orders")).Text())
}
func typed15538(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/purchase-orders")).Text())
}
func texts15538(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/purchase-orders")).Text())
}
func text15538(e *py.Eval, ctx variables) string {
	return ""
}
func value15539(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/purchase-orders"), "integer")
}
func typed15539(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/purchase-orders"), "integer")
}
func texts15539(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/purchase-orders"), "integer")
}
func text15539(e *py.Eval, ctx variables) string {
	return ""
}
func value15540(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/purchase-orders"), "boolean")
}
func typed15540(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/purchase-orders"), "boolean")
}
func texts15540(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/purchase-orders"), "boolean")
}
func text15540(e *py.Eval, ctx variables) string {
	return ""
}
func value15541(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/purchase-orders"), "number")
}
func typed15541(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/purchase-orders"), "number")
}
func texts15541(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/purchase-orders"), "number")
}
func text15541(e *py.Eval, ctx variables) string {
	return ""
}
func value15542(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/purchase-orders"), "string")
}
func typed15542(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/purchase-orders"), "string")
}
func texts15542(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/purchase-orders"), "string")
}
func text15542(e *py.Eval, ctx variables) string {
	return ""
}
func value15543(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/sales-orders"))
}
func typed15543(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/sales-orders"))
}
func texts15543(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/sales-orders"))
}
func text15543(e *py.Eval, ctx variables) string {
	return ""
}
func value15544(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/sales-orders"))
}
func typed15544(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/sales-orders"))
}
func texts15544(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/sales-orders"))
}
func text15544(e *py.Eval, ctx variables) string {
	return ""
}
func value15545(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/sales-orders")).Text())
}
func typed15545(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/sales-orders")).Text())
}
func texts15545(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/sales-orders")).Text())
}
func text15545(e *py.Eval, ctx variables) string {
	return ""
}
func value15546(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/sales-orders"), "number")
}
func typed15546(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/sales-orders"), "number")
}
func texts15546(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/sales-orders"), "number")
}
func text15546(e *py.Eval, ctx variables) string {
	return ""
}
func value15547(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/sales-orders"), "boolean")
}
func typed15547(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/sales-orders"), "boolean")
}
func texts15547(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/sales-orders"), "boolean")
}
func text15547(e *py.Eval, ctx variables) string {
	return ""
}
func value15548(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/sales-orders"), "string")
}
func typed15548(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/sales-orders"), "string")
}
func texts15548(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/sales-orders"), "string")
}
func text15548(e *py.Eval, ctx variables) string {
	return ""
}
func value15549(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/sales-orders"), "integer")
}
func typed15549(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/sales-orders"), "integer")
}
func texts15549(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/sales-orders"), "integer")
}
func text15549(e *py.Eval, ctx variables) string {
	return ""
}
func value15550(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/stock-adjustments"))
}
func typed15550(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/stock-adjustments"))
}
func texts15550(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/stock-adjustments"))
}
func text15550(e *py.Eval, ctx variables) string {
	return ""
}
func value15551(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/stock-adjustments"))
}
func typed15551(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/stock-adjustments"))
}
func texts15551(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/stock-adjustments"))
}
func text15551(e *py.Eval, ctx variables) string {
	return ""
}
func value15552(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/stock-adjustments")).Text())
}
func typed15552(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/stock-adjustments")).Text())
}
func texts15552(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/stock-adjustments")).Text())
}
func text15552(e *py.Eval, ctx variables) string {
	return ""
}
func value15553(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/stock-adjustments"), "number")
}
func typed15553(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/stock-adjustments"), "number")
}
func texts15553(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/stock-adjustments"), "number")
}
func text15553(e *py.Eval, ctx variables) string {
	return ""
}
func value15554(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/stock-adjustments"), "boolean")
}
func typed15554(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/stock-adjustments"), "boolean")
}
func texts15554(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/stock-adjustments"), "boolean")
}
func text15554(e *py.Eval, ctx variables) string {
	return ""
}
func value15555(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/stock-adjustments"), "integer")
}
func typed15555(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/stock-adjustments"), "integer")
}
func texts15555(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/stock-adjustments"), "integer")
}
func text15555(e *py.Eval, ctx variables) string {
	return ""
}
func value15556(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/stock-adjustments"), "string")
}
func typed15556(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/stock-adjustments"), "string")
}
func texts15556(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/stock-adjustments"), "string")
}
func text15556(e *py.Eval, ctx variables) string {
	return ""
}
func value15557(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/stock-counts"))
}
func typed15557(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/stock-counts"))
}
func texts15557(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/stock-counts"))
}
func text15557(e *py.Eval, ctx variables) string {
	return ""
}
func value15558(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/stock-counts"))
}
func typed15558(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/stock-counts"))
}
func texts15558(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/stock-counts"))
}
func text15558(e *py.Eval, ctx variables) string {
	return ""
}
func value15559(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/stock-counts")).Text())
}
func typed15559(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/stock-counts")).Text())
}
func texts15559(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/stock-counts")).Text())
}
func text15559(e *py.Eval, ctx variables) string {
	return ""
}
func value15560(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/stock-counts"), "integer")
}
func typed15560(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/stock-counts"), "integer")
}
func texts15560(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/stock-counts"), "integer")
}
func text15560(e *py.Eval, ctx variables) string {
	return ""
}
func value15561(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/stock-counts"), "boolean")
}
func typed15561(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/stock-counts"), "boolean")
}
func texts15561(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/stock-counts"), "boolean")
}
func text15561(e *py.Eval, ctx variables) string {
	return ""
}
func value15562(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/stock-counts"), "string")
}
func typed15562(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/stock-counts"), "string")
}
func texts15562(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/stock-counts"), "string")
}
func text15562(e *py.Eval, ctx variables) string {
	return ""
}
func value15563(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/stock-counts"), "number")
}
func typed15563(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/stock-counts"), "number")
}
func texts15563(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/stock-counts"), "number")
}
func text15563(e *py.Eval, ctx variables) string {
	return ""
}
func value15564(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/stock-transfers"))
}
func typed15564(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/stock-transfers"))
}
func texts15564(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/stock-transfers"))
}
func text15564(e *py.Eval, ctx variables) string {
	return ""
}
func value15565(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/stock-transfers"))
}
func typed15565(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/stock-transfers"))
}
func texts15565(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/stock-transfers"))
}
func text15565(e *py.Eval, ctx variables) string {
	return ""
}
func value15566(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/stock-transfers")).Text())
}
func typed15566(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/stock-transfers")).Text())
}
func texts15566(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/stock-transfers")).Text())
}
func text15566(e *py.Eval, ctx variables) string {
	return ""
}
func value15567(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/stock-transfers"), "string")
}
func typed15567(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/stock-transfers"), "string")
}
func texts15567(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/stock-transfers"), "string")
}
func text15567(e *py.Eval, ctx variables) string {
	return ""
}
func value15568(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/stock-transfers"), "integer")
}
func typed15568(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/stock-transfers"), "integer")
}
func texts15568(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/stock-transfers"), "integer")
}
func text15568(e *py.Eval, ctx variables) string {
	return ""
}
func value15569(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/stock-transfers"), "number")
}
func typed15569(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/stock-transfers"), "number")
}
func texts15569(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/stock-transfers"), "number")
}
func text15569(e *py.Eval, ctx variables) string {
	return ""
}
func value15570(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/stock-transfers"), "boolean")
}
func typed15570(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/stock-transfers"), "boolean")
}
func texts15570(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/stock-transfers"), "boolean")
}
func text15570(e *py.Eval, ctx variables) string {
	return ""
}
func value15571(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/tax-codes"))
}
func typed15571(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/tax-codes"))
}
func texts15571(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/tax-codes"))
}
func text15571(e *py.Eval, ctx variables) string {
	return ""
}
func value15572(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/tax-codes"))
}
func typed15572(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/tax-codes"))
}
func texts15572(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/tax-codes"))
}
func text15572(e *py.Eval, ctx variables) string {
	return ""
}
func value15573(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/tax-codes")).Text())
}
func typed15573(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/tax-codes")).Text())
}
func texts15573(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/tax-codes")).Text())
}
func text15573(e *py.Eval, ctx variables) string {
	return ""
}
func value15574(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/tax-codes"), "integer")
}
func typed15574(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/tax-codes"), "integer")
}
func texts15574(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/tax-codes"), "integer")
}
func text15574(e *py.Eval, ctx variables) string {
	return ""
}
func value15575(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/tax-codes"), "number")
}
func typed15575(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/tax-codes"), "number")
}
func texts15575(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/tax-codes"), "number")
}
func text15575(e *py.Eval, ctx variables) string {
	return ""
}
func value15576(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/tax-codes"), "boolean")
}
func typed15576(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/tax-codes"), "boolean")
}
func texts15576(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/tax-codes"), "boolean")
}
func text15576(e *py.Eval, ctx variables) string {
	return ""
}
func value15577(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/tax-codes"), "string")
}
func typed15577(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/tax-codes"), "string")
}
func texts15577(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/tax-codes"), "string")
}
func text15577(e *py.Eval, ctx variables) string {
	return ""
}
func value15578(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/taxing-schemes"))
}
func typed15578(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/taxing-schemes"))
}
func texts15578(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/taxing-schemes"))
}
func text15578(e *py.Eval, ctx variables) string {
	return ""
}
func value15579(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/taxing-schemes"))
}
func typed15579(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/taxing-schemes"))
}
func texts15579(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/taxing-schemes"))
}
func text15579(e *py.Eval, ctx variables) string {
	return ""
}
func value15580(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/taxing-schemes")).Text())
}
func typed15580(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/taxing-schemes")).Text())
}
func texts15580(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/taxing-schemes")).Text())
}
func text15580(e *py.Eval, ctx variables) string {
	return ""
}
func value15581(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/taxing-schemes"), "string")
}
func typed15581(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/taxing-schemes"), "string")
}
func texts15581(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/taxing-schemes"), "string")
}
func text15581(e *py.Eval, ctx variables) string {
	return ""
}
func value15582(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/taxing-schemes"), "integer")
}
func typed15582(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/taxing-schemes"), "integer")
}
func texts15582(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/taxing-schemes"), "integer")
}
func text15582(e *py.Eval, ctx variables) string {
	return ""
}
func value15583(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/taxing-schemes"), "number")
}
func typed15583(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/taxing-schemes"), "number")
}
func texts15583(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/taxing-schemes"), "number")
}
func text15583(e *py.Eval, ctx variables) string {
	return ""
}
func value15584(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/taxing-schemes"), "boolean")
}
func typed15584(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/taxing-schemes"), "boolean")
}
func texts15584(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/taxing-schemes"), "boolean")
}
func text15584(e *py.Eval, ctx variables) string {
	return ""
}
func value15585(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/team-members"))
}
func typed15585(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/team-members"))
}
func texts15585(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/team-members"))
}
func text15585(e *py.Eval, ctx variables) string {
	return ""
}
func value15586(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/team-members"))
}
func typed15586(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/team-members"))
}
func texts15586(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/team-members"))
}
func text15586(e *py.Eval, ctx variables) string {
	return ""
}
func value15587(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/team-members")).Text())
}
func typed15587(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/team-members")).Text())
}
func texts15587(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/team-members")).Text())
}
func text15587(e *py.Eval, ctx variables) string {
	return ""
}
func value15588(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/team-members"), "string")
}
func typed15588(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/team-members"), "string")
}
func texts15588(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/team-members"), "string")
}
func text15588(e *py.Eval, ctx variables) string {
	return ""
}
func value15589(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/team-members"), "integer")
}
func typed15589(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/team-members"), "integer")
}
func texts15589(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/team-members"), "integer")
}
func text15589(e *py.Eval, ctx variables) string {
	return ""
}
func value15590(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/team-members"), "number")
}
func typed15590(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/team-members"), "number")
}
func texts15590(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/team-members"), "number")
}
func text15590(e *py.Eval, ctx variables) string {
	return ""
}
func value15591(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/team-members"), "boolean")
}
func typed15591(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/team-members"), "boolean")
}
func texts15591(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/team-members"), "boolean")
}
func text15591(e *py.Eval, ctx variables) string {
	return ""
}
func value15592(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/vendors"))
}
func typed15592(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/vendors"))
}
func texts15592(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("companyid").Text() + "/vendors"))
}
func text15592(e *py.Eval, ctx variables) string {
	return ""
}
func value15593(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/vendors"))
}
func typed15593(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/vendors"))
}
func texts15593(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/vendors"))
}
func text15593(e *py.Eval, ctx variables) string {
	return ""
}
func value15594(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/vendors")).Text())
}
func typed15594(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/vendors")).Text())
}
func texts15594(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(ctx["config"].Member("companyid").Text() + "/vendors")).Text())
}
func text15594(e *py.Eval, ctx variables) string {
	return ""
}
func value15595(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/vendors"), "number")
}
func typed15595(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/vendors"), "number")
}
func texts15595(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/vendors"), "number")
}
func text15595(e *py.Eval, ctx variables) string {
	return ""
}
func value15596(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/vendors"), "boolean")
}
func typed15596(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/vendors"), "boolean")
}
func texts15596(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/vendors"), "boolean")
}
func text15596(e *py.Eval, ctx variables) string {
	return ""
}
func value15597(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/vendors"), "string")
}
func typed15597(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/vendors"), "string")
}
func texts15597(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/vendors"), "string")
}
func text15597(e *py.Eval, ctx variables) string {
	return ""
}
func value15598(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/vendors"), "integer")
}
func typed15598(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/vendors"), "integer")
}
func texts15598(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(ctx["config"].Member("companyid").Text()+"/vendors"), "integer")
}
func text15598(e *py.Eval, ctx variables) string {
	return ""
}
func value15599(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("consumer_key"))
}
func typed15599(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["config"].Member("consumer_key"))
}
func texts15599(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(ctx["config"].Member("consumer_key").Text()))
}
func text15599(e *py.Eval, ctx variables) string {
	return ""
}
