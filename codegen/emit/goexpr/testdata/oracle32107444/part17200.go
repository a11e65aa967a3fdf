package main

import "github.com/airgen/airgen/runtime/py"

func value17200(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url"),
		"boolean",
		"{{ headers.get('link', {}).get('next', {}).get('url') }}",
	)
}
func typed17200(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url"),
		"boolean",
		"{{ headers.get('link', {}).get('next', {}).get('url') }}",
	)
}
func texts17200(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url"),
		"boolean",
		"{{ headers.get('link', {}).get('next', {}).get('url') }}",
	)
}
func text17200(e *py.Eval, ctx variables) string {
	return ""
}
func value17201(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url"),
		"integer",
		"{{ headers.get('link', {}).get('next', {}).get('url') }}",
	)
}
func typed17201(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url"),
		"integer",
		"{{ headers.get('link', {}).get('next', {}).get('url') }}",
	)
}
func texts17201(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Get(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url"),
		"integer",
		"{{ headers.get('link', {}).get('next', {}).get('url') }}",
	)
}
func text17201(e *py.Eval, ctx variables) string {
	return ""
}
func value17202(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Or(py.Bool(e.Attr(ctx["headers"].Member("link"), "next").IsUndefined() || !e.Attr(ctx["headers"].Member("link"), "next").Truth()), func() py.Value {
		return e.And(e.And(py.Bool(!e.Attr(ctx["headers"].Member("link"), "self").IsUndefined()), func() py.Value { return e.Attr(ctx["headers"].Member("link"), "self") }), func() py.Value {
			return py.Bool(py.Equal(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), e.Attr(e.Attr(ctx["headers"].Member("link"), "self"), "url")))
		})
	}))
}
func typed17202(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Or(py.Bool(e.Attr(ctx["headers"].Member("link"), "next").IsUndefined() || !e.Attr(ctx["headers"].Member("link"), "next").Truth()), func() py.Value {
		return e.And(e.And(py.Bool(!e.Attr(ctx["headers"].Member("link"), "self").IsUndefined()), func() py.Value { return e.Attr(ctx["headers"].Member("link"), "self") }), func() py.Value {
			return py.Bool(py.Equal(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), e.Attr(e.Attr(ctx["headers"].Member("link"), "self"), "url")))
		})
	}))
}
func texts17202(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Or(py.Bool(e.Attr(ctx["headers"].Member("link"), "next").IsUndefined() || !e.Attr(ctx["headers"].Member("link"), "next").Truth()), func() py.Value {
		return e.And(e.And(py.Bool(!e.Attr(ctx["headers"].Member("link"), "self").IsUndefined()), func() py.Value { return e.Attr(ctx["headers"].Member("link"), "self") }), func() py.Value {
			return py.Bool(py.Equal(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), e.Attr(e.Attr(ctx["headers"].Member("link"), "self"), "url")))
		})
	}))
}
func text17202(e *py.Eval, ctx variables) string {
	return ""
}
func value17203(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Or(py.Bool(e.Attr(ctx["headers"].Member("link"), "next").IsUndefined() || !e.Attr(ctx["headers"].Member("link"), "next").Truth()), func() py.Value {
		return e.And(e.And(py.Bool(!e.Attr(ctx["headers"].Member("link"), "self").IsUndefined()), func() py.Value { return e.Attr(ctx["headers"].Member("link"), "self") }), func() py.Value {
			return py.Bool(py.Equal(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), e.Attr(e.Attr(ctx["headers"].Member("link"), "self"), "url")))
		})
	}))
}
func typed17203(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Or(py.Bool(e.Attr(ctx["headers"].Member("link"), "next").IsUndefined() || !e.Attr(ctx["headers"].Member("link"), "next").Truth()), func() py.Value {
		return e.And(e.And(py.Bool(!e.Attr(ctx["headers"].Member("link"), "self").IsUndefined()), func() py.Value { return e.Attr(ctx["headers"].Member("link"), "self") }), func() py.Value {
			return py.Bool(py.Equal(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), e.Attr(e.Attr(ctx["headers"].Member("link"), "self"), "url")))
		})
	}))
}
func texts17203(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Or(py.Bool(e.Attr(ctx["headers"].Member("link"), "next").IsUndefined() || !e.Attr(ctx["headers"].Member("link"), "next").Truth()), func() py.Value {
		return e.And(e.And(py.Bool(!e.Attr(ctx["headers"].Member("link"), "self").IsUndefined()), func() py.Value { return e.Attr(ctx["headers"].Member("link"), "self") }), func() py.Value {
			return py.Bool(py.Equal(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), e.Attr(e.Attr(ctx["headers"].Member("link"), "self"), "url")))
		})
	}))
}
func text17203(e *py.Eval, ctx variables) string {
	return ""
}
func value17204(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Or(py.Bool(e.Attr(ctx["headers"].Member("link"), "next").IsUndefined() || !e.Attr(ctx["headers"].Member("link"), "next").Truth()), func() py.Value {
		return e.And(e.And(py.Bool(!e.Attr(ctx["headers"].Member("link"), "self").IsUndefined()), func() py.Value { return e.Attr(ctx["headers"].Member("link"), "self") }), func() py.Value {
			return py.Bool(py.Equal(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), e.Attr(e.Attr(ctx["headers"].Member("link"), "self"), "url")))
		})
	})).Text())
}
func typed17204(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Or(py.Bool(e.Attr(ctx["headers"].Member("link"), "next").IsUndefined() || !e.Attr(ctx["headers"].Member("link"), "next").Truth()), func() py.Value {
		return e.And(e.And(py.Bool(!e.Attr(ctx["headers"].Member("link"), "self").IsUndefined()), func() py.Value { return e.Attr(ctx["headers"].Member("link"), "self") }), func() py.Value {
			return py.Bool(py.Equal(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), e.Attr(e.Attr(ctx["headers"].Member("link"), "self"), "url")))
		})
	})).Text())
}
func texts17204(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Or(py.Bool(e.Attr(ctx["headers"].Member("link"), "next").IsUndefined() || !e.Attr(ctx["headers"].Member("link"), "next").Truth()), func() py.Value {
		return e.And(e.And(py.Bool(!e.Attr(ctx["headers"].Member("link"), "self").IsUndefined()), func() py.Value { return e.Attr(ctx["headers"].Member("link"), "self") }), func() py.Value {
			return py.Bool(py.Equal(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), e.Attr(e.Attr(ctx["headers"].Member("link"), "self"), "url")))
		})
	})).Text())
}
func text17204(e *py.Eval, ctx variables) string {
	return ""
}
func value17205(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Bool(e.Attr(ctx["headers"].Member("link"), "next").IsUndefined() || !e.Attr(ctx["headers"].Member("link"), "next").Truth()), func() py.Value {
		return e.And(e.And(py.Bool(!e.Attr(ctx["headers"].Member("link"), "self").IsUndefined()), func() py.Value { return e.Attr(ctx["headers"].Member("link"), "self") }), func() py.Value {
			return py.Bool(py.Equal(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), e.Attr(e.Attr(ctx["headers"].Member("link"), "self"), "url")))
		})
	}), "integer")
}
func typed17205(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Bool(e.Attr(ctx["headers"].Member("link"), "next").IsUndefined() || !e.Attr(ctx["headers"].Member("link"), "next").Truth()), func() py.Value {
		return e.And(e.And(py.Bool(!e.Attr(ctx["headers"].Member("link"), "self").IsUndefined()), func() py.Value { return e.Attr(ctx["headers"].Member("link"), "self") }), func() py.Value {
			return py.Bool(py.Equal(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), e.Attr(e.Attr(ctx["headers"].Member("link"), "self"), "url")))
		})
	}), "integer")
}
func texts17205(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Bool(e.Attr(ctx["headers"].Member("link"), "next").IsUndefined() || !e.Attr(ctx["headers"].Member("link"), "next").Truth()), func() py.Value {
		return e.And(e.And(py.Bool(!e.Attr(ctx["headers"].Member("link"), "self").IsUndefined()), func() py.Value { return e.Attr(ctx["headers"].Member("link"), "self") }), func() py.Value {
			return py.Bool(py.Equal(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), e.Attr(e.Attr(ctx["headers"].Member("link"), "self"), "url")))
		})
	}), "integer")
}
func text17205(e *py.Eval, ctx variables) string {
	return ""
}
func value17206(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Bool(e.Attr(ctx["headers"].Member("link"), "next").IsUndefined() || !e.Attr(ctx["headers"].Member("link"), "next").Truth()), func() py.Value {
		return e.And(e.And(py.Bool(!e.Attr(ctx["headers"].Member("link"), "self").IsUndefined()), func() py.Value { return e.Attr(ctx["headers"].Member("link"), "self") }), func() py.Value {
			return py.Bool(py.Equal(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), e.Attr(e.Attr(ctx["headers"].Member("link"), "self"), "url")))
		})
	}), "number")
}
func typed17206(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Bool(e.Attr(ctx["headers"].Member("link"), "next").IsUndefined() || !e.Attr(ctx["headers"].Member("link"), "next").Truth()), func() py.Value {
		return e.And(e.And(py.Bool(!e.Attr(ctx["headers"].Member("link"), "self").IsUndefined()), func() py.Value { return e.Attr(ctx["headers"].Member("link"), "self") }), func() py.Value {
			return py.Bool(py.Equal(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), e.Attr(e.Attr(ctx["headers"].Member("link"), "self"), "url")))
		})
	}), "number")
}
func texts17206(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Bool(e.Attr(ctx["headers"].Member("link"), "next").IsUndefined() || !e.Attr(ctx["headers"].Member("link"), "next").Truth()), func() py.Value {
		return e.And(e.And(py.Bool(!e.Attr(ctx["headers"].Member("link"), "self").IsUndefined()), func() py.Value { return e.Attr(ctx["headers"].Member("link"), "self") }), func() py.Value {
			return py.Bool(py.Equal(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), e.Attr(e.Attr(ctx["headers"].Member("link"), "self"), "url")))
		})
	}), "number")
}
func text17206(e *py.Eval, ctx variables) string {
	return ""
}
func value17207(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Bool(e.Attr(ctx["headers"].Member("link"), "next").IsUndefined() || !e.Attr(ctx["headers"].Member("link"), "next").Truth()), func() py.Value {
		return e.And(e.And(py.Bool(!e.Attr(ctx["headers"].Member("link"), "self").IsUndefined()), func() py.Value { return e.Attr(ctx["headers"].Member("link"), "self") }), func() py.Value {
			return py.Bool(py.Equal(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), e.Attr(e.Attr(ctx["headers"].Member("link"), "self"), "url")))
		})
	}), "string")
}
func typed17207(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Bool(e.Attr(ctx["headers"].Member("link"), "next").IsUndefined() || !e.Attr(ctx["headers"].Member("link"), "next").Truth()), func() py.Value {
		return e.And(e.And(py.Bool(!e.Attr(ctx["headers"].Member("link"), "self").IsUndefined()), func() py.Value { return e.Attr(ctx["headers"].Member("link"), "self") }), func() py.Value {
			return py.Bool(py.Equal(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), e.Attr(e.Attr(ctx["headers"].Member("link"), "self"), "url")))
		})
	}), "string")
}
func texts17207(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Bool(e.Attr(ctx["headers"].Member("link"), "next").IsUndefined() || !e.Attr(ctx["headers"].Member("link"), "next").Truth()), func() py.Value {
		return e.And(e.And(py.Bool(!e.Attr(ctx["headers"].Member("link"), "self").IsUndefined()), func() py.Value { return e.Attr(ctx["headers"].Member("link"), "self") }), func() py.Value {
			return py.Bool(py.Equal(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), e.Attr(e.Attr(ctx["headers"].Member("link"), "self"), "url")))
		})
	}), "string")
}
func text17207(e *py.Eval, ctx variables) string {
	return ""
}
func value17208(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Bool(e.Attr(ctx["headers"].Member("link"), "next").IsUndefined() || !e.Attr(ctx["headers"].Member("link"), "next").Truth()), func() py.Value {
		return e.And(e.And(py.Bool(!e.Attr(ctx["headers"].Member("link"), "self").IsUndefined()), func() py.Value { return e.Attr(ctx["headers"].Member("link"), "self") }), func() py.Value {
			return py.Bool(py.Equal(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), e.Attr(e.Attr(ctx["headers"].Member("link"), "self"), "url")))
		})
	}), "boolean")
}
func typed17208(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Bool(e.Attr(ctx["headers"].Member("link"), "next").IsUndefined() || !e.Attr(ctx["headers"].Member("link"), "next").Truth()), func() py.Value {
		return e.And(e.And(py.Bool(!e.Attr(ctx["headers"].Member("link"), "self").IsUndefined()), func() py.Value { return e.Attr(ctx["headers"].Member("link"), "self") }), func() py.Value {
			return py.Bool(py.Equal(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), e.Attr(e.Attr(ctx["headers"].Member("link"), "self"), "url")))
		})
	}), "boolean")
}
func texts17208(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Or(py.Bool(e.Attr(ctx["headers"].Member("link"), "next").IsUndefined() || !e.Attr(ctx["headers"].Member("link"), "next").Truth()), func() py.Value {
		return e.And(e.And(py.Bool(!e.Attr(ctx["headers"].Member("link"), "self").IsUndefined()), func() py.Value { return e.Attr(ctx["headers"].Member("link"), "self") }), func() py.Value {
			return py.Bool(py.Equal(e.Attr(e.Attr(ctx["headers"].Member("link"), "next"), "url"), e.Attr(e.Attr(ctx["headers"].Member("link"), "self"), "url")))
		})
	}), "boolean")
}
func text17208(e *py.Eval, ctx variables) string {
	return ""
}
func value17209(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["headers"].Member("X-Next"))
}
func typed17209(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["headers"].Member("X-Next"))
}
func texts17209(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["headers"].Member("X-Next"))
}
func text17209(e *py.Eval, ctx variables) string {
	return ""
}
func value17210(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["headers"].Member("X-Next"))
}
func typed17210(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["headers"].Member("X-Next"))
}
func texts17210(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["headers"].Member("X-Next"))
}
func text17210(e *py.Eval, ctx variables) string {
	return ""
}
func value17211(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["headers"].Member("X-Next")).Text())
}
func typed17211(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["headers"].Member("X-Next")).Text())
}
func texts17211(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["headers"].Member("X-Next")).Text())
}
func text17211(e *py.Eval, ctx variables) string {
	return ""
}
func value17212(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["headers"].Member("X-Next"), "string")
}
func typed17212(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["headers"].Member("X-Next"), "string")
}
func texts17212(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["headers"].Member("X-Next"), "string")
}
func text17212(e *py.Eval, ctx variables) string {
	return ""
}
func value17213(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["headers"].Member("X-Next"), "boolean")
}
func typed17213(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["headers"].Member("X-Next"), "boolean")
}
func texts17213(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["headers"].Member("X-Next"), "boolean")
}
func text17213(e *py.Eval, ctx variables) string {
	return ""
}
func value17214(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["headers"].Member("X-Next"), "integer")
}
func typed17214(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["headers"].Member("X-Next"), "integer")
}
func texts17214(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["headers"].Member("X-Next"), "integer")
}
func text17214(e *py.Eval, ctx variables) string {
	return ""
}
func value17215(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["headers"].Member("X-Next"), "number")
}
func typed17215(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["headers"].Member("X-Next"), "number")
}
func texts17215(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["headers"].Member("X-Next"), "number")
}
func text17215(e *py.Eval, ctx variables) string {
	return ""
}
func value17216(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(e.GetOr(ctx["headers"].Member("link"), "next", py.Dict()), "url"), "{{ headers['link'].get('next', {}).get('url') }}")
}
func typed17216(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(e.GetOr(ctx["headers"].Member("link"), "next", py.Dict()), "url"), "{{ headers['link'].get('next', {}).get('url') }}")
}
func texts17216(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Get(e.GetOr(ctx["headers"].Member("link"), "next", py.Dict()), "url"), "{{ headers['link'].get('next', {}).get('url') }}")
}
func text17216(e *py.Eval, ctx variables) string {
	return ""
}
func value17217(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(e.GetOr(ctx["headers"].Member("link"), "next", py.Dict()), "url"), "{{ headers['link'].get('next', {}).get('url') }}")
}
func typed17217(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(e.GetOr(ctx["headers"].Member("link"), "next", py.Dict()), "url"), "{{ headers['link'].get('next', {}).get('url') }}")
}
func texts17217(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Get(e.GetOr(ctx["headers"].Member("link"), "next", py.Dict()), "url"), "{{ headers['link'].get('next', {}).get('url') }}")
}
func text17217(e *py.Eval, ctx variables) string {
	return ""
}
func value17218(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(e.GetOr(ctx["headers"].Member("link"), "next", py.Dict()), "url"), "{{ headers['link'].get('next', {}).get('url') }}").Text())
}
func typed17218(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(e.GetOr(ctx["headers"].Member("link"), "next", py.Dict()), "url"), "{{ headers['link'].get('next', {}).get('url') }}").Text())
}
func texts17218(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Get(e.GetOr(ctx["headers"].Member("link"), "next", py.Dict()), "url"), "{{ headers['link'].get('next', {}).get('url') }}").Text())
}
func text17218(e *py.Eval, ctx variables) string {
	return ""
}
func value17219(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["headers"].Member("link"), "next", py.Dict()), "url"), "string", "{{ headers['link'].get('next', {}).get('url') }}")
}
func typed17219(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["headers"].Member("link"), "next", py.Dict()), "url"), "string", "{{ headers['link'].get('next', {}).get('url') }}")
}
func texts17219(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["headers"].Member("link"), "next", py.Dict()), "url"), "string", "{{ headers['link'].get('next', {}).get('url') }}")
}
func text17219(e *py.Eval, ctx variables) string {
	return ""
}
func value17220(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["headers"].Member("link"), "next", py.Dict()), "url"), "integer", "{{ headers['link'].get('next', {}).get('url') }}")
}
func typed17220(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["headers"].Member("link"), "next", py.Dict()), "url"), "integer", "{{ headers['link'].get('next', {}).get('url') }}")
}
func texts17220(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["headers"].Member("link"), "next", py.Dict()), "url"), "integer", "{{ headers['link'].get('next', {}).get('url') }}")
}
func text17220(e *py.Eval, ctx variables) string {
	return ""
}
func value17221(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["headers"].Member("link"), "next", py.Dict()), "url"), "number", "{{ headers['link'].get('next', {}).get('url') }}")
}
func typed17221(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["headers"].Member("link"), "next", py.Dict()), "url"), "number", "{{ headers['link'].get('next', {}).get('url') }}")
}
func texts17221(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["headers"].Member("link"), "next", py.Dict()), "url"), "number", "{{ headers['link'].get('next', {}).get('url') }}")
}
func text17221(e *py.Eval, ctx variables) string {
	return ""
}
func value17222(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["headers"].Member("link"), "next", py.Dict()), "url"), "boolean", "{{ headers['link'].get('next', {}).get('url') }}")
}
func typed17222(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["headers"].Member("link"), "next", py.Dict()), "url"), "boolean", "{{ headers['link'].get('next', {}).get('url') }}")
}
func texts17222(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Get(e.GetOr(ctx["headers"].Member("link"), "next", py.Dict()), "url"), "boolean", "{{ headers['link'].get('next', {}).get('url') }}")
}
func text17222(e *py.Eval, ctx variables) string {
	return ""
}
func value17223(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(e.Key(ctx["headers"].Member("link"), "next"), "url"))
}
func typed17223(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(e.Key(ctx["headers"].Member("link"), "next"), "url"))
}
func texts17223(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Key(e.Key(ctx["headers"].Member("link"), "next"), "url"))
}
func text17223(e *py.Eval, ctx variables) string {
	return ""
}
func value17224(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(e.Key(ctx["headers"].Member("link"), "next"), "url"))
}
func typed17224(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(e.Key(ctx["headers"].Member("link"), "next"), "url"))
}
func texts17224(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Key(e.Key(ctx["headers"].Member("link"), "next"), "url"))
}
func text17224(e *py.Eval, ctx variables) string {
	return ""
}
func value17225(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(e.Key(ctx["headers"].Member("link"), "next"), "url")).Text())
}
func typed17225(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(e.Key(ctx["headers"].Member("link"), "next"), "url")).Text())
}
func texts17225(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Key(e.Key(ctx["headers"].Member("link"), "next"), "url")).Text())
}
func text17225(e *py.Eval, ctx variables) string {
	return ""
}
func value17226(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["headers"].Member("link"), "next"), "url"), "string")
}
func typed17226(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["headers"].Member("link"), "next"), "url"), "string")
}
func texts17226(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["headers"].Member("link"), "next"), "url"), "string")
}
func text17226(e *py.Eval, ctx variables) string {
	return ""
}
func value17227(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["headers"].Member("link"), "next"), "url"), "number")
}
func typed17227(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["headers"].Member("link"), "next"), "url"), "number")
}
func texts17227(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["headers"].Member("link"), "next"), "url"), "number")
}
func text17227(e *py.Eval, ctx variables) string {
	return ""
}
func value17228(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["headers"].Member("link"), "next"), "url"), "boolean")
}
func typed17228(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["headers"].Member("link"), "next"), "url"), "boolean")
}
func texts17228(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Key(e.Key(ctx["headers"].Member("link"), "next"), "url"), "boolean")
}
func text17228(e *py.Eval, ctx variables) string {
	return ""
}
func value17229(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(ctx["config"].Member("credentials"), "service_account_info")), "client_email"),
		"{{ json_loads(config['credentials']['service_account_info'])['client_email'] }}",
	)
}
func typed17229(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(ctx["config"].Member("credentials"), "service_account_info")), "client_email"),
		"{{ json_loads(config['credentials']['service_account_info'])['client_email'] }}",
	)
}
func texts17229(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(py.Str(ctx["config"].Member("credentials").Text()), "service_account_info")), "client_email"),
		"{{ json_loads(config['credentials']['service_account_info'])['client_email'] }}",
	)
}
func text17229(e *py.Eval, ctx variables) string {
	return ""
}
func value17230(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(ctx["config"].Member("credentials"), "service_account_info")), "client_email"),
		"{{ json_loads(config['credentials']['service_account_info'])['client_email'] }}",
	)
}
func typed17230(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(ctx["config"].Member("credentials"), "service_account_info")), "client_email"),
		"{{ json_loads(config['credentials']['service_account_info'])['client_email'] }}",
	)
}
func texts17230(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(py.Str(ctx["config"].Member("credentials").Text()), "service_account_info")), "client_email"),
		"{{ json_loads(config['credentials']['service_account_info'])['client_email'] }}",
	)
}
func text17230(e *py.Eval, ctx variables) string {
	return ""
}
func value17231(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(ctx["config"].Member("credentials"), "service_account_info")), "client_email"),
		"{{ json_loads(config['credentials']['service_account_info'])['client_email'] }}",
	).Text())
}
func typed17231(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(ctx["config"].Member("credentials"), "service_account_info")), "client_email"),
		"{{ json_loads(config['credentials']['service_account_info'])['client_email'] }}",
	).Text())
}
func texts17231(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(py.Str(ctx["config"].Member("credentials").Text()), "service_account_info")), "client_email"),
		"{{ json_loads(config['credentials']['service_account_info'])['client_email'] }}",
	).Text())
}
func text17231(e *py.Eval, ctx variables) string {
	return ""
}
func value17232(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(ctx["config"].Member("credentials"), "service_account_info")), "client_email"),
		"integer",
		"{{ json_loads(config['credentials']['service_account_info'])['client_email'] }}",
	)
}
func typed17232(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(ctx["config"].Member("credentials"), "service_account_info")), "client_email"),
		"integer",
		"{{ json_loads(config['credentials']['service_account_info'])['client_email'] }}",
	)
}
func texts17232(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(py.Str(ctx["config"].Member("credentials").Text()), "service_account_info")), "client_email"),
		"integer",
		"{{ json_loads(config['credentials']['service_account_info'])['client_email'] }}",
	)
}
func text17232(e *py.Eval, ctx variables) string {
	return ""
}
func value17233(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(ctx["config"].Member("credentials"), "service_account_info")), "client_email"),
		"string",
		"{{ json_loads(config['credentials']['service_account_info'])['client_email'] }}",
	)
}
func typed17233(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(ctx["config"].Member("credentials"), "service_account_info")), "client_email"),
		"string",
		"{{ json_loads(config['credentials']['service_account_info'])['client_email'] }}",
	)
}
func texts17233(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(py.Str(ctx["config"].Member("credentials").Text()), "service_account_info")), "client_email"),
		"string",
		"{{ json_loads(config['credentials']['service_account_info'])['client_email'] }}",
	)
}
func text17233(e *py.Eval, ctx variables) string {
	return ""
}
func value17234(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(ctx["config"].Member("credentials"), "service_account_info")), "client_email"),
		"number",
		"{{ json_loads(config['credentials']['service_account_info'])['client_email'] }}",
	)
}
func typed17234(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(ctx["config"].Member("credentials"), "service_account_info")), "client_email"),
		"number",
		"{{ json_loads(config['credentials']['service_account_info'])['client_email'] }}",
	)
}
func texts17234(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(py.Str(ctx["config"].Member("credentials").Text()), "service_account_info")), "client_email"),
		"number",
		"{{ json_loads(config['credentials']['service_account_info'])['client_email'] }}",
	)
}
func text17234(e *py.Eval, ctx variables) string {
	return ""
}
func value17235(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(ctx["config"].Member("credentials"), "service_account_info")), "client_email"),
		"boolean",
		"{{ json_loads(config['credentials']['service_account_info'])['client_email'] }}",
	)
}
func typed17235(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(ctx["config"].Member("credentials"), "service_account_info")), "client_email"),
		"boolean",
		"{{ json_loads(config['credentials']['service_account_info'])['client_email'] }}",
	)
}
func texts17235(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(py.Str(ctx["config"].Member("credentials").Text()), "service_account_info")), "client_email"),
		"boolean",
		"{{ json_loads(config['credentials']['service_account_info'])['client_email'] }}",
	)
}
func text17235(e *py.Eval, ctx variables) string {
	return ""
}
func value17236(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(ctx["config"].Member("credentials"), "service_account_info")), "private_key"),
		"{{ json_loads(config['credentials']['service_account_info'])['private_key'] }}",
	)
}
func typed17236(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(ctx["config"].Member("credentials"), "service_account_info")), "private_key"),
		"{{ json_loads(config['credentials']['service_account_info'])['private_key'] }}",
	)
}
func texts17236(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(py.Str(ctx["config"].Member("credentials").Text()), "service_account_info")), "private_key"),
		"{{ json_loads(config['credentials']['service_account_info'])['private_key'] }}",
	)
}
func text17236(e *py.Eval, ctx variables) string {
	return ""
}
func value17237(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(ctx["config"].Member("credentials"), "service_account_info")), "private_key"),
		"{{ json_loads(config['credentials']['service_account_info'])['private_key'] }}",
	)
}
func typed17237(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(ctx["config"].Member("credentials"), "service_account_info")), "private_key"),
		"{{ json_loads(config['credentials']['service_account_info'])['private_key'] }}",
	)
}
func texts17237(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(py.Str(ctx["config"].Member("credentials").Text()), "service_account_info")), "private_key"),
		"{{ json_loads(config['credentials']['service_account_info'])['private_key'] }}",
	)
}
func text17237(e *py.Eval, ctx variables) string {
	return ""
}
func value17238(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(ctx["config"].Member("credentials"), "service_account_info")), "private_key"),
		"{{ json_loads(config['credentials']['service_account_info'])['private_key'] }}",
	).Text())
}
func typed17238(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(ctx["config"].Member("credentials"), "service_account_info")), "private_key"),
		"{{ json_loads(config['credentials']['service_account_info'])['private_key'] }}",
	).Text())
}
func texts17238(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(py.Str(ctx["config"].Member("credentials").Text()), "service_account_info")), "private_key"),
		"{{ json_loads(config['credentials']['service_account_info'])['private_key'] }}",
	).Text())
}
func text17238(e *py.Eval, ctx variables) string {
	return ""
}
func value17239(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(ctx["config"].Member("credentials"), "service_account_info")), "private_key"),
		"string",
		"{{ json_loads(config['credentials']['service_account_info'])['private_key'] }}",
	)
}
func typed17239(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(ctx["config"].Member("credentials"), "service_account_info")), "private_key"),
		"string",
		"{{ json_loads(config['credentials']['service_account_info'])['private_key'] }}",
	)
}
func texts17239(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(py.Str(ctx["config"].Member("credentials").Text()), "service_account_info")), "private_key"),
		"string",
		"{{ json_loads(config['credentials']['service_account_info'])['private_key'] }}",
	)
}
func text17239(e *py.Eval, ctx variables) string {
	return ""
}
func value17240(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(ctx["config"].Member("credentials"), "service_account_info")), "private_key"),
		"integer",
		"{{ json_loads(config['credentials']['service_account_info'])['private_key'] }}",
	)
}
func typed17240(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(ctx["config"].Member("credentials"), "service_account_info")), "private_key"),
		"integer",
		"{{ json_loads(config['credentials']['service_account_info'])['private_key'] }}",
	)
}
func texts17240(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(py.Str(ctx["config"].Member("credentials").Text()), "service_account_info")), "private_key"),
		"integer",
		"{{ json_loads(config['credentials']['service_account_info'])['private_key'] }}",
	)
}
func text17240(e *py.Eval, ctx variables) string {
	return ""
}
func value17241(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(ctx["config"].Member("credentials"), "service_account_info")), "private_key"),
		"number",
		"{{ json_loads(config['credentials']['service_account_info'])['private_key'] }}",
	)
}
func typed17241(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(ctx["config"].Member("credentials"), "service_account_info")), "private_key"),
		"number",
		"{{ json_loads(config['credentials']['service_account_info'])['private_key'] }}",
	)
}
func texts17241(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(py.Str(ctx["config"].Member("credentials").Text()), "service_account_info")), "private_key"),
		"number",
		"{{ json_loads(config['credentials']['service_account_info'])['private_key'] }}",
	)
}
func text17241(e *py.Eval, ctx variables) string {
	return ""
}
func value17242(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(ctx["config"].Member("credentials"), "service_account_info")), "token_uri"),
		"{{ json_loads(config['credentials']['service_account_info'])['token_uri'] }}",
	)
}
func typed17242(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(ctx["config"].Member("credentials"), "service_account_info")), "token_uri"),
		"{{ json_loads(config['credentials']['service_account_info'])['token_uri'] }}",
	)
}
func texts17242(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(py.Str(ctx["config"].Member("credentials").Text()), "service_account_info")), "token_uri"),
		"{{ json_loads(config['credentials']['service_account_info'])['token_uri'] }}",
	)
}
func text17242(e *py.Eval, ctx variables) string {
	return ""
}
func value17243(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(ctx["config"].Member("credentials"), "service_account_info")), "token_uri"),
		"{{ json_loads(config['credentials']['service_account_info'])['token_uri'] }}",
	)
}
func typed17243(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(ctx["config"].Member("credentials"), "service_account_info")), "token_uri"),
		"{{ json_loads(config['credentials']['service_account_info'])['token_uri'] }}",
	)
}
func texts17243(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(py.Str(ctx["config"].Member("credentials").Text()), "service_account_info")), "token_uri"),
		"{{ json_loads(config['credentials']['service_account_info'])['token_uri'] }}",
	)
}
func text17243(e *py.Eval, ctx variables) string {
	return ""
}
func value17244(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(ctx["config"].Member("credentials"), "service_account_info")), "token_uri"),
		"{{ json_loads(config['credentials']['service_account_info'])['token_uri'] }}",
	).Text())
}
func typed17244(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(ctx["config"].Member("credentials"), "service_account_info")), "token_uri"),
		"{{ json_loads(config['credentials']['service_account_info'])['token_uri'] }}",
	).Text())
}
func texts17244(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(py.Str(ctx["config"].Member("credentials").Text()), "service_account_info")), "token_uri"),
		"{{ json_loads(config['credentials']['service_account_info'])['token_uri'] }}",
	).Text())
}
func text17244(e *py.Eval, ctx variables) string {
	return ""
}
func value17245(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(ctx["config"].Member("credentials"), "service_account_info")), "token_uri"),
		"integer",
		"{{ json_loads(config['credentials']['service_account_info'])['token_uri'] }}",
	)
}
func typed17245(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(ctx["config"].Member("credentials"), "service_account_info")), "token_uri"),
		"integer",
		"{{ json_loads(config['credentials']['service_account_info'])['token_uri'] }}",
	)
}
func texts17245(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(py.Str(ctx["config"].Member("credentials").Text()), "service_account_info")), "token_uri"),
		"integer",
		"{{ json_loads(config['credentials']['service_account_info'])['token_uri'] }}",
	)
}
func text17245(e *py.Eval, ctx variables) string {
	return ""
}
func value17246(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(ctx["config"].Member("credentials"), "service_account_info")), "token_uri"),
		"number",
		"{{ json_loads(config['credentials']['service_account_info'])['token_uri'] }}",
	)
}
func typed17246(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(ctx["config"].Member("credentials"), "service_account_info")), "token_uri"),
		"number",
		"{{ json_loads(config['credentials']['service_account_info'])['token_uri'] }}",
	)
}
func texts17246(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(py.Str(ctx["config"].Member("credentials").Text()), "service_account_info")), "token_uri"),
		"number",
		"{{ json_loads(config['credentials']['service_account_info'])['token_uri'] }}",
	)
}
func text17246(e *py.Eval, ctx variables) string {
	return ""
}
func value17247(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(ctx["config"].Member("credentials"), "service_account_info")), "token_uri"),
		"boolean",
		"{{ json_loads(config['credentials']['service_account_info'])['token_uri'] }}",
	)
}
func typed17247(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(ctx["config"].Member("credentials"), "service_account_info")), "token_uri"),
		"boolean",
		"{{ json_loads(config['credentials']['service_account_info'])['token_uri'] }}",
	)
}
func texts17247(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(py.Str(ctx["config"].Member("credentials").Text()), "service_account_info")), "token_uri"),
		"boolean",
		"{{ json_loads(config['credentials']['service_account_info'])['token_uri'] }}",
	)
}
func text17247(e *py.Eval, ctx variables) string {
	return ""
}
func value17248(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(ctx["config"].Member("credentials"), "service_account_info")), "token_uri"),
		"string",
		"{{ json_loads(config['credentials']['service_account_info'])['token_uri'] }}",
	)
}
func typed17248(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(ctx["config"].Member("credentials"), "service_account_info")), "token_uri"),
		"string",
		"{{ json_loads(config['credentials']['service_account_info'])['token_uri'] }}",
	)
}
func texts17248(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Key(e.CallValue(ctx["json_loads"], e.Key(py.Str(ctx["config"].Member("credentials").Text()), "service_account_info")), "token_uri"),
		"string",
		"{{ json_loads(config['credentials']['service_account_info'])['token_uri'] }}",
	)
}
func text17248(e *py.Eval, ctx variables) string {
	return ""
}
func value17249(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Lt(ctx["last_page_size"], py.Int(1000))), "{{ last_page_size < 1_000 }}")
}
func typed17249(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Lt(ctx["last_page_size"], py.Int(1000))), "{{ last_page_size < 1_000 }}")
}
func texts17249(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Lt(ctx["last_page_size"], py.Int(1000))), "{{ last_page_size < 1_000 }}")
}
func text17249(e *py.Eval, ctx variables) string {
	return ""
}
func value17250(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Lt(ctx["last_page_size"], py.Int(1000))), "{{ last_page_size < 1_000 }}")
}
func typed17250(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Lt(ctx["last_page_size"], py.Int(1000))), "{{ last_page_size < 1_000 }}")
}
func texts17250(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Lt(ctx["last_page_size"], py.Int(1000))), "{{ last_page_size < 1_000 }}")
}
func text17250(e *py.Eval, ctx variables) string {
	return ""
}
func value17251(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Lt(ctx["last_page_size"], py.Int(1000))), "{{ last_page_size < 1_000 }}").Text())
}
func typed17251(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Lt(ctx["last_page_size"], py.Int(1000))), "{{ last_page_size < 1_000 }}").Text())
}
func texts17251(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Lt(ctx["last_page_size"], py.Int(1000))), "{{ last_page_size < 1_000 }}").Text())
}
func text17251(e *py.Eval, ctx variables) string {
	return ""
}
func value17252(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Lt(ctx["last_page_size"], py.Int(1000))), "integer", "{{ last_page_size < 1_000 }}")
}
func typed17252(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Lt(ctx["last_page_size"], py.Int(1000))), "integer", "{{ last_page_size < 1_000 }}")
}
func texts17252(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Lt(ctx["last_page_size"], py.Int(1000))), "integer", "{{ last_page_size < 1_000 }}")
}
func text17252(e *py.Eval, ctx variables) string {
	return ""
}
func value17253(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Lt(ctx["last_page_size"], py.Int(1000))), "number", "{{ last_page_size < 1_000 }}")
}
func typed17253(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Lt(ctx["last_page_size"], py.Int(1000))), "number", "{{ last_page_size < 1_000 }}")
}
func texts17253(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Lt(ctx["last_page_size"], py.Int(1000))), "number", "{{ last_page_size < 1_000 }}")
}
func text17253(e *py.Eval, ctx variables) string {
	return ""
}
func value17254(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Lt(ctx["last_page_size"], py.Int(1000))), "boolean", "{{ last_page_size < 1_000 }}")
}
func typed17254(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Lt(ctx["last_page_size"], py.Int(1000))), "boolean", "{{ last_page_size < 1_000 }}")
}
func texts17254(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Lt(ctx["last_page_size"], py.Int(1000))), "boolean", "{{ last_page_size < 1_000 }}")
}
func text17254(e *py.Eval, ctx variables) string {
	return ""
}
func value17255(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Lt(ctx["last_page_size"], py.Int(2))), "{{ last_page_size < 2 }}")
}
func typed17255(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Lt(ctx["last_page_size"], py.Int(2))), "{{ last_page_size < 2 }}")
}
func texts17255(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.Lt(ctx["last_page_size"], py.Int(2))), "{{ last_page_size < 2 }}")
}
func text17255(e *py.Eval, ctx variables) string {
	return ""
}
func value17256(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Lt(ctx["last_page_size"], py.Int(2))), "{{ last_page_size < 2 }}")
}
func typed17256(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Lt(ctx["last_page_size"], py.Int(2))), "{{ last_page_size < 2 }}")
}
func texts17256(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.Lt(ctx["last_page_size"], py.Int(2))), "{{ last_page_size < 2 }}")
}
func text17256(e *py.Eval, ctx variables) string {
	return ""
}
func value17257(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Lt(ctx["last_page_size"], py.Int(2))), "{{ last_page_size < 2 }}").Text())
}
func typed17257(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Lt(ctx["last_page_size"], py.Int(2))), "{{ last_page_size < 2 }}").Text())
}
func texts17257(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.Lt(ctx["last_page_size"], py.Int(2))), "{{ last_page_size < 2 }}").Text())
}
func text17257(e *py.Eval, ctx variables) string {
	return ""
}
func value17258(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Lt(ctx["last_page_size"], py.Int(2))), "string", "{{ last_page_size < 2 }}")
}
func typed17258(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Lt(ctx["last_page_size"], py.Int(2))), "string", "{{ last_page_size < 2 }}")
}
func texts17258(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Lt(ctx["last_page_size"], py.Int(2))), "string", "{{ last_page_size < 2 }}")
}
func text17258(e *py.Eval, ctx variables) string {
	return ""
}
func value17259(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Lt(ctx["last_page_size"], py.Int(2))), "number", "{{ last_page_size < 2 }}")
}
func typed17259(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Lt(ctx["last_page_size"], py.Int(2))), "number", "{{ last_page_size < 2 }}")
}
func texts17259(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Lt(ctx["last_page_size"], py.Int(2))), "number", "{{ last_page_size < 2 }}")
}
func text17259(e *py.Eval, ctx variables) string {
	return ""
}
func value17260(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Lt(ctx["last_page_size"], py.Int(2))), "boolean", "{{ last_page_size < 2 }}")
}
func typed17260(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Lt(ctx["last_page_size"], py.Int(2))), "boolean", "{{ last_page_size < 2 }}")
}
func texts17260(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Lt(ctx["last_page_size"], py.Int(2))), "boolean", "{{ last_page_size < 2 }}")
}
func text17260(e *py.Eval, ctx variables) string {
	return ""
}
func value17261(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Lt(ctx["last_page_size"], py.Int(2))), "integer", "{{ last_page_size < 2 }}")
}
func typed17261(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Lt(ctx["last_page_size"], py.Int(2))), "integer", "{{ last_page_size < 2 }}")
}
func texts17261(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.Lt(ctx["last_page_size"], py.Int(2))), "integer", "{{ last_page_size < 2 }}")
}
func text17261(e *py.Eval, ctx variables) string {
	return ""
}
func value17262(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["last_page_size"], 0))
}
func typed17262(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["last_page_size"], 0))
}
func texts17262(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.EqualInt(ctx["last_page_size"], 0))
}
func text17262(e *py.Eval, ctx variables) string {
	return ""
}
func value17263(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualInt(ctx["last_page_size"], 0)).Text())
}
func typed17263(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualInt(ctx["last_page_size"], 0)).Text())
}
func texts17263(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.EqualInt(ctx["last_page_size"], 0)).Text())
}
func text17263(e *py.Eval, ctx variables) string {
	return ""
}
func value17264(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualInt(ctx["last_page_size"], 0))).Text())
}
func typed17264(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualInt(ctx["last_page_size"], 0))).Text())
}
func texts17264(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.EqualInt(ctx["last_page_size"], 0))).Text())
}
func text17264(e *py.Eval, ctx variables) string {
	return ""
}
func value17265(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["last_page_size"], 0)), "integer")
}
func typed17265(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["last_page_size"], 0)), "integer")
}
func texts17265(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["last_page_size"], 0)), "integer")
}
func text17265(e *py.Eval, ctx variables) string {
	return ""
}
func value17266(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["last_page_size"], 0)), "number")
}
func typed17266(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["last_page_size"], 0)), "number")
}
func texts17266(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["last_page_size"], 0)), "number")
}
func text17266(e *py.Eval, ctx variables) string {
	return ""
}
func value17267(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["last_page_size"], 0)), "boolean")
}
func typed17267(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["last_page_size"], 0)), "boolean")
}
func texts17267(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["last_page_size"], 0)), "boolean")
}
func text17267(e *py.Eval, ctx variables) string {
	return ""
}
func value17268(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["last_page_size"], 0)), "string")
}
func typed17268(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["last_page_size"], 0)), "string")
}
func texts17268(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.EqualInt(ctx["last_page_size"], 0)), "string")
}
func text17268(e *py.Eval, ctx variables) string {
	return ""
}
func value17269(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["last_record"].Member("id"))
}
func typed17269(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["last_record"].Member("id"))
}
func texts17269(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["last_record"].Member("id"))
}
func text17269(e *py.Eval, ctx variables) string {
	return ""
}
func value17270(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["last_record"].Member("id"))
}
func typed17270(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["last_record"].Member("id"))
}
func texts17270(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["last_record"].Member("id"))
}
func text17270(e *py.Eval, ctx variables) string {
	return ""
}
func value17271(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["last_record"].Member("id")).Text())
}
func typed17271(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["last_record"].Member("id")).Text())
}
func texts17271(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["last_record"].Member("id")).Text())
}
func text17271(e *py.Eval, ctx variables) string {
	return ""
}
func value17272(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("id"), "number")
}
func typed17272(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("id"), "number")
}
func texts17272(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("id"), "number")
}
func text17272(e *py.Eval, ctx variables) string {
	return ""
}
func value17273(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("id"), "integer")
}
func typed17273(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("id"), "integer")
}
func texts17273(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("id"), "integer")
}
func text17273(e *py.Eval, ctx variables) string {
	return ""
}
func value17274(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("id"), "string")
}
func typed17274(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("id"), "string")
}
func texts17274(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("id"), "string")
}
func text17274(e *py.Eval, ctx variables) string {
	return ""
}
func value17275(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("id"), "boolean")
}
func typed17275(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("id"), "boolean")
}
func texts17275(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("id"), "boolean")
}
func text17275(e *py.Eval, ctx variables) string {
	return ""
}
func value17276(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["last_record"].Member("cursor"))
}
func typed17276(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["last_record"].Member("cursor"))
}
func texts17276(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["last_record"].Member("cursor"))
}
func text17276(e *py.Eval, ctx variables) string {
	return ""
}
func value17277(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["last_record"].Member("cursor"))
}
func typed17277(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["last_record"].Member("cursor"))
}
func texts17277(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["last_record"].Member("cursor"))
}
func text17277(e *py.Eval, ctx variables) string {
	return ""
}
func value17278(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["last_record"].Member("cursor")).Text())
}
func typed17278(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["last_record"].Member("cursor")).Text())
}
func texts17278(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["last_record"].Member("cursor")).Text())
}
func text17278(e *py.Eval, ctx variables) string {
	return ""
}
func value17279(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("cursor"), "integer")
}
func typed17279(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("cursor"), "integer")
}
func texts17279(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("cursor"), "integer")
}
func text17279(e *py.Eval, ctx variables) string {
	return ""
}
func value17280(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("cursor"), "string")
}
func typed17280(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("cursor"), "string")
}
func texts17280(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("cursor"), "string")
}
func text17280(e *py.Eval, ctx variables) string {
	return ""
}
func value17281(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("cursor"), "number")
}
func typed17281(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("cursor"), "number")
}
func texts17281(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("cursor"), "number")
}
func text17281(e *py.Eval, ctx variables) string {
	return ""
}
func value17282(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("cursor"), "boolean")
}
func typed17282(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("cursor"), "boolean")
}
func texts17282(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("cursor"), "boolean")
}
func text17282(e *py.Eval, ctx variables) string {
	return ""
}
func value17283(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Add(ctx["last_record"].Member("id"), py.Int(1)), "{{ last_record['id'] + 1 }}")
}
func typed17283(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Add(ctx["last_record"].Member("id"), py.Int(1)), "{{ last_record['id'] + 1 }}")
}
func texts17283(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Add(ctx["last_record"].Member("id"), py.Int(1)), "{{ last_record['id'] + 1 }}")
}
func text17283(e *py.Eval, ctx variables) string {
	return ""
}
func value17284(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Add(ctx["last_record"].Member("id"), py.Int(1)), "{{ last_record['id'] + 1 }}")
}
func typed17284(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Add(ctx["last_record"].Member("id"), py.Int(1)), "{{ last_record['id'] + 1 }}")
}
func texts17284(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Add(ctx["last_record"].Member("id"), py.Int(1)), "{{ last_record['id'] + 1 }}")
}
func text17284(e *py.Eval, ctx variables) string {
	return ""
}
func value17285(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Add(ctx["last_record"].Member("id"), py.Int(1)), "{{ last_record['id'] + 1 }}").Text())
}
func typed17285(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Add(ctx["last_record"].Member("id"), py.Int(1)), "{{ last_record['id'] + 1 }}").Text())
}
func texts17285(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Add(ctx["last_record"].Member("id"), py.Int(1)), "{{ last_record['id'] + 1 }}").Text())
}
func text17285(e *py.Eval, ctx variables) string {
	return ""
}
func value17286(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(ctx["last_record"].Member("id"), py.Int(1)), "string", "{{ last_record['id'] + 1 }}")
}
func typed17286(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(ctx["last_record"].Member("id"), py.Int(1)), "string", "{{ last_record['id'] + 1 }}")
}
func texts17286(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(ctx["last_record"].Member("id"), py.Int(1)), "string", "{{ last_record['id'] + 1 }}")
}
func text17286(e *py.Eval, ctx variables) string {
	return ""
}
func value17287(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(ctx["last_record"].Member("id"), py.Int(1)), "integer", "{{ last_record['id'] + 1 }}")
}
func typed17287(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(ctx["last_record"].Member("id"), py.Int(1)), "integer", "{{ last_record['id'] + 1 }}")
}
func texts17287(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(ctx["last_record"].Member("id"), py.Int(1)), "integer", "{{ last_record['id'] + 1 }}")
}
func text17287(e *py.Eval, ctx variables) string {
	return ""
}
func value17288(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(ctx["last_record"].Member("id"), py.Int(1)), "number", "{{ last_record['id'] + 1 }}")
}
func typed17288(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(ctx["last_record"].Member("id"), py.Int(1)), "number", "{{ last_record['id'] + 1 }}")
}
func texts17288(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(ctx["last_record"].Member("id"), py.Int(1)), "number", "{{ last_record['id'] + 1 }}")
}
func text17288(e *py.Eval, ctx variables) string {
	return ""
}
func value17289(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(ctx["last_record"].Member("id"), py.Int(1)), "boolean", "{{ last_record['id'] + 1 }}")
}
func typed17289(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(ctx["last_record"].Member("id"), py.Int(1)), "boolean", "{{ last_record['id'] + 1 }}")
}
func texts17289(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(ctx["last_record"].Member("id"), py.Int(1)), "boolean", "{{ last_record['id'] + 1 }}")
}
func text17289(e *py.Eval, ctx variables) string {
	return ""
}
func value17290(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["last_record"].Member("id"))
}
func typed17290(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["last_record"].Member("id"))
}
func texts17290(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["last_record"].Member("id"))
}
func text17290(e *py.Eval, ctx variables) string {
	return ""
}
func value17291(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["last_record"].Member("id"))
}
func typed17291(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["last_record"].Member("id"))
}
func texts17291(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["last_record"].Member("id"))
}
func text17291(e *py.Eval, ctx variables) string {
	return ""
}
func value17292(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["last_record"].Member("id")).Text())
}
func typed17292(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["last_record"].Member("id")).Text())
}
func texts17292(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["last_record"].Member("id")).Text())
}
func text17292(e *py.Eval, ctx variables) string {
	return ""
}
func value17293(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("id"), "number")
}
func typed17293(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("id"), "number")
}
func texts17293(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("id"), "number")
}
func text17293(e *py.Eval, ctx variables) string {
	return ""
}
func value17294(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("id"), "integer")
}
func typed17294(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("id"), "integer")
}
func texts17294(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("id"), "integer")
}
func text17294(e *py.Eval, ctx variables) string {
	return ""
}
func value17295(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("id"), "boolean")
}
func typed17295(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("id"), "boolean")
}
func texts17295(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("id"), "boolean")
}
func text17295(e *py.Eval, ctx variables) string {
	return ""
}
func value17296(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("id"), "string")
}
func typed17296(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("id"), "string")
}
func texts17296(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("id"), "string")
}
func text17296(e *py.Eval, ctx variables) string {
	return ""
}
func value17297(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["last_record"].Member("key"))
}
func typed17297(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["last_record"].Member("key"))
}
func texts17297(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["last_record"].Member("key"))
}
func text17297(e *py.Eval, ctx variables) string {
	return ""
}
func value17298(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["last_record"].Member("key"))
}
func typed17298(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["last_record"].Member("key"))
}
func texts17298(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["last_record"].Member("key"))
}
func text17298(e *py.Eval, ctx variables) string {
	return ""
}
func value17299(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["last_record"].Member("key")).Text())
}
func typed17299(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["last_record"].Member("key")).Text())
}
func texts17299(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["last_record"].Member("key")).Text())
}
func text17299(e *py.Eval, ctx variables) string {
	return ""
}
func value17300(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("key"), "string")
}
func typed17300(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("key"), "string")
}
func texts17300(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("key"), "string")
}
func text17300(e *py.Eval, ctx variables) string {
	return ""
}
func value17301(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("key"), "number")
}
func typed17301(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("key"), "number")
}
func texts17301(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("key"), "number")
}
func text17301(e *py.Eval, ctx variables) string {
	return ""
}
func value17302(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("key"), "boolean")
}
func typed17302(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("key"), "boolean")
}
func texts17302(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("key"), "boolean")
}
func text17302(e *py.Eval, ctx variables) string {
	return ""
}
func value17303(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.If(ctx["last_record"].Truth(), func() py.Value { return e.Key(e.Key(ctx["last_record"].Member("meta"), "page"), "after") }, func() py.Value { return py.None }))
}
func typed17303(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.If(ctx["last_record"].Truth(), func() py.Value { return e.Key(e.Key(ctx["last_record"].Member("meta"), "page"), "after") }, func() py.Value { return py.None }))
}
func texts17303(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.If(ctx["last_record"].Truth(), func() py.Value { return e.Key(e.Key(ctx["last_record"].Member("meta"), "page"), "after") }, func() py.Value { return py.None }))
}
func text17303(e *py.Eval, ctx variables) string {
	return ""
}
func value17304(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.If(ctx["last_record"].Truth(), func() py.Value { return e.Key(e.Key(ctx["last_record"].Member("meta"), "page"), "after") }, func() py.Value { return py.None }))
}
func typed17304(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.If(ctx["last_record"].Truth(), func() py.Value { return e.Key(e.Key(ctx["last_record"].Member("meta"), "page"), "after") }, func() py.Value { return py.None }))
}
func texts17304(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.If(ctx["last_record"].Truth(), func() py.Value { return e.Key(e.Key(ctx["last_record"].Member("meta"), "page"), "after") }, func() py.Value { return py.None }))
}
func text17304(e *py.Eval, ctx variables) string {
	return ""
}
func value17305(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.If(ctx["last_record"].Truth(), func() py.Value { return e.Key(e.Key(ctx["last_record"].Member("meta"), "page"), "after") }, func() py.Value { return py.None })).Text())
}
func typed17305(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.If(ctx["last_record"].Truth(), func() py.Value { return e.Key(e.Key(ctx["last_record"].Member("meta"), "page"), "after") }, func() py.Value { return py.None })).Text())
}
func texts17305(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.If(ctx["last_record"].Truth(), func() py.Value { return e.Key(e.Key(ctx["last_record"].Member("meta"), "page"), "after") }, func() py.Value { return py.None })).Text())
}
func text17305(e *py.Eval, ctx variables) string {
	return ""
}
func value17306(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["last_record"].Truth(), func() py.Value { return e.Key(e.Key(ctx["last_record"].Member("meta"), "page"), "after") }, func() py.Value { return py.None }), "string")
}
func typed17306(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["last_record"].Truth(), func() py.Value { return e.Key(e.Key(ctx["last_record"].Member("meta"), "page"), "after") }, func() py.Value { return py.None }), "string")
}
func texts17306(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["last_record"].Truth(), func() py.Value { return e.Key(e.Key(ctx["last_record"].Member("meta"), "page"), "after") }, func() py.Value { return py.None }), "string")
}
func text17306(e *py.Eval, ctx variables) string {
	return ""
}
func value17307(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["last_record"].Truth(), func() py.Value { return e.Key(e.Key(ctx["last_record"].Member("meta"), "page"), "after") }, func() py.Value { return py.None }), "integer")
}
func typed17307(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["last_record"].Truth(), func() py.Value { return e.Key(e.Key(ctx["last_record"].Member("meta"), "page"), "after") }, func() py.Value { return py.None }), "integer")
}
func texts17307(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["last_record"].Truth(), func() py.Value { return e.Key(e.Key(ctx["last_record"].Member("meta"), "page"), "after") }, func() py.Value { return py.None }), "integer")
}
func text17307(e *py.Eval, ctx variables) string {
	return ""
}
func value17308(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["last_record"].Truth(), func() py.Value { return e.Key(e.Key(ctx["last_record"].Member("meta"), "page"), "after") }, func() py.Value { return py.None }), "number")
}
func typed17308(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["last_record"].Truth(), func() py.Value { return e.Key(e.Key(ctx["last_record"].Member("meta"), "page"), "after") }, func() py.Value { return py.None }), "number")
}
func texts17308(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["last_record"].Truth(), func() py.Value { return e.Key(e.Key(ctx["last_record"].Member("meta"), "page"), "after") }, func() py.Value { return py.None }), "number")
}
func text17308(e *py.Eval, ctx variables) string {
	return ""
}
func value17309(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.If(ctx["last_record"].Truth(), func() py.Value { return e.Key(e.Key(ctx["last_record"].Member("meta"), "pagination"), "next_offset") }, func() py.Value { return py.None }))
}
func typed17309(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.If(ctx["last_record"].Truth(), func() py.Value { return e.Key(e.Key(ctx["last_record"].Member("meta"), "pagination"), "next_offset") }, func() py.Value { return py.None }))
}
func texts17309(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.If(ctx["last_record"].Truth(), func() py.Value { return e.Key(e.Key(ctx["last_record"].Member("meta"), "pagination"), "next_offset") }, func() py.Value { return py.None }))
}
func text17309(e *py.Eval, ctx variables) string {
	return ""
}
func value17310(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.If(ctx["last_record"].Truth(), func() py.Value { return e.Key(e.Key(ctx["last_record"].Member("meta"), "pagination"), "next_offset") }, func() py.Value { return py.None }))
}
func typed17310(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.If(ctx["last_record"].Truth(), func() py.Value { return e.Key(e.Key(ctx["last_record"].Member("meta"), "pagination"), "next_offset") }, func() py.Value { return py.None }))
}
func texts17310(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.If(ctx["last_record"].Truth(), func() py.Value { return e.Key(e.Key(ctx["last_record"].Member("meta"), "pagination"), "next_offset") }, func() py.Value { return py.None }))
}
func text17310(e *py.Eval, ctx variables) string {
	return ""
}
func value17311(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.If(ctx["last_record"].Truth(), func() py.Value { return e.Key(e.Key(ctx["last_record"].Member("meta"), "pagination"), "next_offset") }, func() py.Value { return py.None })).Text())
}
func typed17311(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.If(ctx["last_record"].Truth(), func() py.Value { return e.Key(e.Key(ctx["last_record"].Member("meta"), "pagination"), "next_offset") }, func() py.Value { return py.None })).Text())
}
func texts17311(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.If(ctx["last_record"].Truth(), func() py.Value { return e.Key(e.Key(ctx["last_record"].Member("meta"), "pagination"), "next_offset") }, func() py.Value { return py.None })).Text())
}
func text17311(e *py.Eval, ctx variables) string {
	return ""
}
func value17312(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["last_record"].Truth(), func() py.Value { return e.Key(e.Key(ctx["last_record"].Member("meta"), "pagination"), "next_offset") }, func() py.Value { return py.None }), "string")
}
func typed17312(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["last_record"].Truth(), func() py.Value { return e.Key(e.Key(ctx["last_record"].Member("meta"), "pagination"), "next_offset") }, func() py.Value { return py.None }), "string")
}
func texts17312(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["last_record"].Truth(), func() py.Value { return e.Key(e.Key(ctx["last_record"].Member("meta"), "pagination"), "next_offset") }, func() py.Value { return py.None }), "string")
}
func text17312(e *py.Eval, ctx variables) string {
	return ""
}
func value17313(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["last_record"].Truth(), func() py.Value { return e.Key(e.Key(ctx["last_record"].Member("meta"), "pagination"), "next_offset") }, func() py.Value { return py.None }), "boolean")
}
func typed17313(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["last_record"].Truth(), func() py.Value { return e.Key(e.Key(ctx["last_record"].Member("meta"), "pagination"), "next_offset") }, func() py.Value { return py.None }), "boolean")
}
func texts17313(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["last_record"].Truth(), func() py.Value { return e.Key(e.Key(ctx["last_record"].Member("meta"), "pagination"), "next_offset") }, func() py.Value { return py.None }), "boolean")
}
func text17313(e *py.Eval, ctx variables) string {
	return ""
}
func value17314(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["last_record"].Truth(), func() py.Value { return e.Key(e.Key(ctx["last_record"].Member("meta"), "pagination"), "next_offset") }, func() py.Value { return py.None }), "integer")
}
func typed17314(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["last_record"].Truth(), func() py.Value { return e.Key(e.Key(ctx["last_record"].Member("meta"), "pagination"), "next_offset") }, func() py.Value { return py.None }), "integer")
}
func texts17314(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["last_record"].Truth(), func() py.Value { return e.Key(e.Key(ctx["last_record"].Member("meta"), "pagination"), "next_offset") }, func() py.Value { return py.None }), "integer")
}
func text17314(e *py.Eval, ctx variables) string {
	return ""
}
func value17315(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["last_record"].Truth(), func() py.Value { return e.Key(e.Key(ctx["last_record"].Member("meta"), "pagination"), "next_offset") }, func() py.Value { return py.None }), "number")
}
func typed17315(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["last_record"].Truth(), func() py.Value { return e.Key(e.Key(ctx["last_record"].Member("meta"), "pagination"), "next_offset") }, func() py.Value { return py.None }), "number")
}
func texts17315(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.If(ctx["last_record"].Truth(), func() py.Value { return e.Key(e.Key(ctx["last_record"].Member("meta"), "pagination"), "next_offset") }, func() py.Value { return py.None }), "number")
}
func text17315(e *py.Eval, ctx variables) string {
	return ""
}
func value17316(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["last_record"].Member("scrollId"))
}
func typed17316(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["last_record"].Member("scrollId"))
}
func texts17316(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["last_record"].Member("scrollId"))
}
func text17316(e *py.Eval, ctx variables) string {
	return ""
}
func value17317(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["last_record"].Member("scrollId"))
}
func typed17317(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["last_record"].Member("scrollId"))
}
func texts17317(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["last_record"].Member("scrollId"))
}
func text17317(e *py.Eval, ctx variables) string {
	return ""
}
func value17318(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["last_record"].Member("scrollId")).Text())
}
func typed17318(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["last_record"].Member("scrollId")).Text())
}
func texts17318(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["last_record"].Member("scrollId")).Text())
}
func text17318(e *py.Eval, ctx variables) string {
	return ""
}
func value17319(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("scrollId"), "integer")
}
func typed17319(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("scrollId"), "integer")
}
func texts17319(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("scrollId"), "integer")
}
func text17319(e *py.Eval, ctx variables) string {
	return ""
}
func value17320(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("scrollId"), "boolean")
}
func typed17320(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("scrollId"), "boolean")
}
func texts17320(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("scrollId"), "boolean")
}
func text17320(e *py.Eval, ctx variables) string {
	return ""
}
func value17321(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("scrollId"), "string")
}
func typed17321(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("scrollId"), "string")
}
func texts17321(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("scrollId"), "string")
}
func text17321(e *py.Eval, ctx variables) string {
	return ""
}
func value17322(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["last_record"].Member("token"))
}
func typed17322(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["last_record"].Member("token"))
}
func texts17322(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["last_record"].Member("token"))
}
func text17322(e *py.Eval, ctx variables) string {
	return ""
}
func value17323(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["last_record"].Member("token"))
}
func typed17323(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["last_record"].Member("token"))
}
func texts17323(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["last_record"].Member("token"))
}
func text17323(e *py.Eval, ctx variables) string {
	return ""
}
func value17324(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["last_record"].Member("token")).Text())
}
func typed17324(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["last_record"].Member("token")).Text())
}
func texts17324(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["last_record"].Member("token")).Text())
}
func text17324(e *py.Eval, ctx variables) string {
	return ""
}
func value17325(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("token"), "string")
}
func typed17325(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("token"), "string")
}
func texts17325(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("token"), "string")
}
func text17325(e *py.Eval, ctx variables) string {
	return ""
}
func value17326(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("token"), "integer")
}
func typed17326(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("token"), "integer")
}
func texts17326(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("token"), "integer")
}
func text17326(e *py.Eval, ctx variables) string {
	return ""
}
func value17327(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("token"), "boolean")
}
func typed17327(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("token"), "boolean")
}
func texts17327(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("token"), "boolean")
}
func text17327(e *py.Eval, ctx variables) string {
	return ""
}
func value17328(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("token"), "number")
}
func typed17328(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("token"), "number")
}
func texts17328(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["last_record"].Member("token"), "number")
}
func text17328(e *py.Eval, ctx variables) string {
	return ""
}
func value17329(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Max(e.FormatDatetime(py.OrNone(ctx["config"].Member("start_date")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None), e.DayDelta(py.Int(-1095), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		"{{ max( format_datetime(config.get('start_date'), '%Y-%m-%dT%H:%M:%SZ'), day_delta(-1095, format='%Y-%m-%dT%H:%M:%SZ') ) }}",
	)
}
func typed17329(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Max(e.FormatDatetime(py.OrNone(ctx["config"].Member("start_date")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None), e.DayDelta(py.Int(-1095), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		"{{ max( format_datetime(config.get('start_date'), '%Y-%m-%dT%H:%M:%SZ'), day_delta(-1095, format='%Y-%m-%dT%H:%M:%SZ') ) }}",
	)
}
func texts17329(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Max(e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None), e.DayDelta(py.Int(-1095), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		"{{ max( format_datetime(config.get('start_date'), '%Y-%m-%dT%H:%M:%SZ'), day_delta(-1095, format='%Y-%m-%dT%H:%M:%SZ') ) }}",
	)
}
func text17329(e *py.Eval, ctx variables) string {
	return ""
}
func value17330(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Max(e.FormatDatetime(py.OrNone(ctx["config"].Member("start_date")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None), e.DayDelta(py.Int(-1095), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		"{{ max( format_datetime(config.get('start_date'), '%Y-%m-%dT%H:%M:%SZ'), day_delta(-1095, format='%Y-%m-%dT%H:%M:%SZ') ) }}",
	)
}
func typed17330(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Max(e.FormatDatetime(py.OrNone(ctx["config"].Member("start_date")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None), e.DayDelta(py.Int(-1095), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		"{{ max( format_datetime(config.get('start_date'), '%Y-%m-%dT%H:%M:%SZ'), day_delta(-1095, format='%Y-%m-%dT%H:%M:%SZ') ) }}",
	)
}
func texts17330(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Max(e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None), e.DayDelta(py.Int(-1095), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		"{{ max( format_datetime(config.get('start_date'), '%Y-%m-%dT%H:%M:%SZ'), day_delta(-1095, format='%Y-%m-%dT%H:%M:%SZ') ) }}",
	)
}
func text17330(e *py.Eval, ctx variables) string {
	return ""
}
func value17331(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Max(e.FormatDatetime(py.OrNone(ctx["config"].Member("start_date")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None), e.DayDelta(py.Int(-1095), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		"{{ max( format_datetime(config.get('start_date'), '%Y-%m-%dT%H:%M:%SZ'), day_delta(-1095, format='%Y-%m-%dT%H:%M:%SZ') ) }}",
	).Text())
}
func typed17331(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Max(e.FormatDatetime(py.OrNone(ctx["config"].Member("start_date")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None), e.DayDelta(py.Int(-1095), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		"{{ max( format_datetime(config.get('start_date'), '%Y-%m-%dT%H:%M:%SZ'), day_delta(-1095, format='%Y-%m-%dT%H:%M:%SZ') ) }}",
	).Text())
}
func texts17331(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Max(e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None), e.DayDelta(py.Int(-1095), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		"{{ max( format_datetime(config.get('start_date'), '%Y-%m-%dT%H:%M:%SZ'), day_delta(-1095, format='%Y-%m-%dT%H:%M:%SZ') ) }}",
	).Text())
}
func text17331(e *py.Eval, ctx variables) string {
	return ""
}
func value17332(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Max(e.FormatDatetime(py.OrNone(ctx["config"].Member("start_date")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None), e.DayDelta(py.Int(-1095), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		"string",
		"{{ max( format_datetime(config.get('start_date'), '%Y-%m-%dT%H:%M:%SZ'), day_delta(-1095, format='%Y-%m-%dT%H:%M:%SZ') ) }}",
	)
}
func typed17332(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Max(e.FormatDatetime(py.OrNone(ctx["config"].Member("start_date")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None), e.DayDelta(py.Int(-1095), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		"string",
		"{{ max( format_datetime(config.get('start_date'), '%Y-%m-%dT%H:%M:%SZ'), day_delta(-1095, format='%Y-%m-%dT%H:%M:%SZ') ) }}",
	)
}
func texts17332(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Max(e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None), e.DayDelta(py.Int(-1095), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		"string",
		"{{ max( format_datetime(config.get('start_date'), '%Y-%m-%dT%H:%M:%SZ'), day_delta(-1095, format='%Y-%m-%dT%H:%M:%SZ') ) }}",
	)
}
func text17332(e *py.Eval, ctx variables) string {
	return ""
}
func value17333(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Max(e.FormatDatetime(py.OrNone(ctx["config"].Member("start_date")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None), e.DayDelta(py.Int(-1095), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		"integer",
		"{{ max( format_datetime(config.get('start_date'), '%Y-%m-%dT%H:%M:%SZ'), day_delta(-1095, format='%Y-%m-%dT%H:%M:%SZ') ) }}",
	)
}
func typed17333(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Max(e.FormatDatetime(py.OrNone(ctx["config"].Member("start_date")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None), e.DayDelta(py.Int(-1095), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		"integer",
		"{{ max( format_datetime(config.get('start_date'), '%Y-%m-%dT%H:%M:%SZ'), day_delta(-1095, format='%Y-%m-%dT%H:%M:%SZ') ) }}",
	)
}
func texts17333(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Max(e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None), e.DayDelta(py.Int(-1095), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		"integer",
		"{{ max( format_datetime(config.get('start_date'), '%Y-%m-%dT%H:%M:%SZ'), day_delta(-1095, format='%Y-%m-%dT%H:%M:%SZ') ) }}",
	)
}
func text17333(e *py.Eval, ctx variables) string {
	return ""
}
func value17334(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Max(e.FormatDatetime(py.OrNone(ctx["config"].Member("start_date")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None), e.DayDelta(py.Int(-1095), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		"number",
		"{{ max( format_datetime(config.get('start_date'), '%Y-%m-%dT%H:%M:%SZ'), day_delta(-1095, format='%Y-%m-%dT%H:%M:%SZ') ) }}",
	)
}
func typed17334(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Max(e.FormatDatetime(py.OrNone(ctx["config"].Member("start_date")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None), e.DayDelta(py.Int(-1095), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		"number",
		"{{ max( format_datetime(config.get('start_date'), '%Y-%m-%dT%H:%M:%SZ'), day_delta(-1095, format='%Y-%m-%dT%H:%M:%SZ') ) }}",
	)
}
func texts17334(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Max(e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None), e.DayDelta(py.Int(-1095), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		"number",
		"{{ max( format_datetime(config.get('start_date'), '%Y-%m-%dT%H:%M:%SZ'), day_delta(-1095, format='%Y-%m-%dT%H:%M:%SZ') ) }}",
	)
}
func text17334(e *py.Eval, ctx variables) string {
	return ""
}
func value17335(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Max(e.FormatDatetime(py.OrNone(ctx["config"].Member("start_date")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None), e.DayDelta(py.Int(-1095), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		"boolean",
		"{{ max( format_datetime(config.get('start_date'), '%Y-%m-%dT%H:%M:%SZ'), day_delta(-1095, format='%Y-%m-%dT%H:%M:%SZ') ) }}",
	)
}
func typed17335(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Max(e.FormatDatetime(py.OrNone(ctx["config"].Member("start_date")), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None), e.DayDelta(py.Int(-1095), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		"boolean",
		"{{ max( format_datetime(config.get('start_date'), '%Y-%m-%dT%H:%M:%SZ'), day_delta(-1095, format='%Y-%m-%dT%H:%M:%SZ') ) }}",
	)
}
func texts17335(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Max(e.FormatDatetime(py.Str(ctx["config"].Member("start_date").Text()), py.Str("%Y-%m-%dT%H:%M:%SZ"), py.None), e.DayDelta(py.Int(-1095), py.Str("%Y-%m-%dT%H:%M:%SZ"))),
		"boolean",
		"{{ max( format_datetime(config.get('start_date'), '%Y-%m-%dT%H:%M:%SZ'), day_delta(-1095, format='%Y-%m-%dT%H:%M:%SZ') ) }}",
	)
}
func text17335(e *py.Eval, ctx variables) string {
	return ""
}
func value17336(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Max(py.Int(1), py.Int(2)), "{{ max(1, 2) }}")
}
func typed17336(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Max(py.Int(1), py.Int(2)), "{{ max(1, 2) }}")
}
func texts17336(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Max(py.Int(1), py.Int(2)), "{{ max(1, 2) }}")
}
func text17336(e *py.Eval, ctx variables) string {
	return ""
}
func value17337(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Max(py.Int(1), py.Int(2)), "{{ max(1, 2) }}")
}
func typed17337(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Max(py.Int(1), py.Int(2)), "{{ max(1, 2) }}")
}
func texts17337(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Max(py.Int(1), py.Int(2)), "{{ max(1, 2) }}")
}
func text17337(e *py.Eval, ctx variables) string {
	return ""
}
func value17338(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Max(py.Int(1), py.Int(2)), "{{ max(1, 2) }}").Text())
}
func typed17338(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Max(py.Int(1), py.Int(2)), "{{ max(1, 2) }}").Text())
}
func texts17338(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Max(py.Int(1), py.Int(2)), "{{ max(1, 2) }}").Text())
}
func text17338(e *py.Eval, ctx variables) string {
	return ""
}
func value17339(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Max(py.Int(1), py.Int(2)), "string", "{{ max(1, 2) }}")
}
func typed17339(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Max(py.Int(1), py.Int(2)), "string", "{{ max(1, 2) }}")
}
func texts17339(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Max(py.Int(1), py.Int(2)), "string", "{{ max(1, 2) }}")
}
func text17339(e *py.Eval, ctx variables) string {
	return ""
}
func value17340(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Max(py.Int(1), py.Int(2)), "integer", "{{ max(1, 2) }}")
}
func typed17340(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Max(py.Int(1), py.Int(2)), "integer", "{{ max(1, 2) }}")
}
func texts17340(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Max(py.Int(1), py.Int(2)), "integer", "{{ max(1, 2) }}")
}
func text17340(e *py.Eval, ctx variables) string {
	return ""
}
func value17341(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Max(py.Int(1), py.Int(2)), "number", "{{ max(1, 2) }}")
}
func typed17341(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Max(py.Int(1), py.Int(2)), "number", "{{ max(1, 2) }}")
}
func texts17341(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Max(py.Int(1), py.Int(2)), "number", "{{ max(1, 2) }}")
}
func text17341(e *py.Eval, ctx variables) string {
	return ""
}
func value17342(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Max(py.Int(1), py.Int(2)), "boolean", "{{ max(1, 2) }}")
}
func typed17342(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Max(py.Int(1), py.Int(2)), "boolean", "{{ max(1, 2) }}")
}
func texts17342(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Max(py.Int(1), py.Int(2)), "boolean", "{{ max(1, 2) }}")
}
func text17342(e *py.Eval, ctx variables) string {
	return ""
}
func value17343(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Max(py.ListOf(py.Int(3), py.Int(1), py.Int(2))), "{{ max([3, 1, 2]) }}")
}
func typed17343(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Max(py.ListOf(py.Int(3), py.Int(1), py.Int(2))), "{{ max([3, 1, 2]) }}")
}
func texts17343(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Max(py.ListOf(py.Int(3), py.Int(1), py.Int(2))), "{{ max([3, 1, 2]) }}")
}
func text17343(e *py.Eval, ctx variables) string {
	return ""
}
func value17344(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Max(py.ListOf(py.Int(3), py.Int(1), py.Int(2))), "{{ max([3, 1, 2]) }}")
}
func typed17344(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Max(py.ListOf(py.Int(3), py.Int(1), py.Int(2))), "{{ max([3, 1, 2]) }}")
}
func texts17344(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Max(py.ListOf(py.Int(3), py.Int(1), py.Int(2))), "{{ max([3, 1, 2]) }}")
}
func text17344(e *py.Eval, ctx variables) string {
	return ""
}
func value17345(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Max(py.ListOf(py.Int(3), py.Int(1), py.Int(2))), "{{ max([3, 1, 2]) }}").Text())
}
func typed17345(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Max(py.ListOf(py.Int(3), py.Int(1), py.Int(2))), "{{ max([3, 1, 2]) }}").Text())
}
func texts17345(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Max(py.ListOf(py.Int(3), py.Int(1), py.Int(2))), "{{ max([3, 1, 2]) }}").Text())
}
func text17345(e *py.Eval, ctx variables) string {
	return ""
}
func value17346(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Max(py.ListOf(py.Int(3), py.Int(1), py.Int(2))), "integer", "{{ max([3, 1, 2]) }}")
}
func typed17346(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Max(py.ListOf(py.Int(3), py.Int(1), py.Int(2))), "integer", "{{ max([3, 1, 2]) }}")
}
func texts17346(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Max(py.ListOf(py.Int(3), py.Int(1), py.Int(2))), "integer", "{{ max([3, 1, 2]) }}")
}
func text17346(e *py.Eval, ctx variables) string {
	return ""
}
func value17347(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Max(py.ListOf(py.Int(3), py.Int(1), py.Int(2))), "string", "{{ max([3, 1, 2]) }}")
}
func typed17347(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Max(py.ListOf(py.Int(3), py.Int(1), py.Int(2))), "string", "{{ max([3, 1, 2]) }}")
}
func texts17347(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Max(py.ListOf(py.Int(3), py.Int(1), py.Int(2))), "string", "{{ max([3, 1, 2]) }}")
}
func text17347(e *py.Eval, ctx variables) string {
	return ""
}
func value17348(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Min(py.Str("a"), py.Str("b")), "{{ min('a', 'b') }}")
}
func typed17348(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Min(py.Str("a"), py.Str("b")), "{{ min('a', 'b') }}")
}
func texts17348(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Min(py.Str("a"), py.Str("b")), "{{ min('a', 'b') }}")
}
func text17348(e *py.Eval, ctx variables) string {
	return ""
}
func value17349(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Min(py.Str("a"), py.Str("b")), "{{ min('a', 'b') }}")
}
func typed17349(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Min(py.Str("a"), py.Str("b")), "{{ min('a', 'b') }}")
}
func texts17349(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Min(py.Str("a"), py.Str("b")), "{{ min('a', 'b') }}")
}
func text17349(e *py.Eval, ctx variables) string {
	return ""
}
func value17350(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Min(py.Str("a"), py.Str("b")), "{{ min('a', 'b') }}").Text())
}
func typed17350(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Min(py.Str("a"), py.Str("b")), "{{ min('a', 'b') }}").Text())
}
func texts17350(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Min(py.Str("a"), py.Str("b")), "{{ min('a', 'b') }}").Text())
}
func text17350(e *py.Eval, ctx variables) string {
	return ""
}
func value17351(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Min(py.Str("a"), py.Str("b")), "integer", "{{ min('a', 'b') }}")
}
func typed17351(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Min(py.Str("a"), py.Str("b")), "integer", "{{ min('a', 'b') }}")
}
func texts17351(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Min(py.Str("a"), py.Str("b")), "integer", "{{ min('a', 'b') }}")
}
func text17351(e *py.Eval, ctx variables) string {
	return ""
}
func value17352(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Min(py.Str("a"), py.Str("b")), "number", "{{ min('a', 'b') }}")
}
func typed17352(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Min(py.Str("a"), py.Str("b")), "number", "{{ min('a', 'b') }}")
}
func texts17352(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Min(py.Str("a"), py.Str("b")), "number", "{{ min('a', 'b') }}")
}
func text17352(e *py.Eval, ctx variables) string {
	return ""
}
func value17353(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Min(py.Str("a"), py.Str("b")), "boolean", "{{ min('a', 'b') }}")
}
func typed17353(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Min(py.Str("a"), py.Str("b")), "boolean", "{{ min('a', 'b') }}")
}
func texts17353(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Min(py.Str("a"), py.Str("b")), "boolean", "{{ min('a', 'b') }}")
}
func text17353(e *py.Eval, ctx variables) string {
	return ""
}
func value17354(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["next_page_token"].Member("next_page_token"))
}
func typed17354(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["next_page_token"].Member("next_page_token"))
}
func texts17354(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(ctx["next_page_token"].Member("next_page_token"))
}
func text17354(e *py.Eval, ctx variables) string {
	return ""
}
func value17355(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["next_page_token"].Member("next_page_token"))
}
func typed17355(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["next_page_token"].Member("next_page_token"))
}
func texts17355(e *py.Eval, ctx variables) py.Value {
	return e.Param(ctx["next_page_token"].Member("next_page_token"))
}
func text17355(e *py.Eval, ctx variables) string {
	return ""
}
func value17356(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["next_page_token"].Member("next_page_token")).Text())
}
func typed17356(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["next_page_token"].Member("next_page_token")).Text())
}
func texts17356(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(ctx["next_page_token"].Member("next_page_token")).Text())
}
func text17356(e *py.Eval, ctx variables) string {
	return ""
}
func value17357(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["next_page_token"].Member("next_page_token"), "integer")
}
func typed17357(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["next_page_token"].Member("next_page_token"), "integer")
}
func texts17357(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["next_page_token"].Member("next_page_token"), "integer")
}
func text17357(e *py.Eval, ctx variables) string {
	return ""
}
func value17358(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["next_page_token"].Member("next_page_token"), "boolean")
}
func typed17358(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["next_page_token"].Member("next_page_token"), "boolean")
}
func texts17358(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["next_page_token"].Member("next_page_token"), "boolean")
}
func text17358(e *py.Eval, ctx variables) string {
	return ""
}
func value17359(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["next_page_token"].Member("next_page_token"), "string")
}
func typed17359(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["next_page_token"].Member("next_page_token"), "string")
}
func texts17359(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(ctx["next_page_token"].Member("next_page_token"), "string")
}
func text17359(e *py.Eval, ctx variables) string {
	return ""
}
func value17360(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func typed17360(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func texts17360(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func text17360(e *py.Eval, ctx variables) string {
	return ""
}
func value17361(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func typed17361(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func texts17361(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func text17361(e *py.Eval, ctx variables) string {
	return ""
}
func value17362(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func typed17362(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func texts17362(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func text17362(e *py.Eval, ctx variables) string {
	return ""
}
func value17363(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func typed17363(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func texts17363(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func text17363(e *py.Eval, ctx variables) string {
	return ""
}
func value17364(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func typed17364(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func texts17364(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func text17364(e *py.Eval, ctx variables) string {
	return ""
}
func value17365(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func typed17365(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func texts17365(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func text17365(e *py.Eval, ctx variables) string {
	return ""
}
func value17366(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func typed17366(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func texts17366(e *py.Eval, ctx variables) py.Value {
	return py.None
}
func text17366(e *py.Eval, ctx variables) string {
	return ""
}
func value17367(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func typed17367(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func texts17367(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func text17367(e *py.Eval, ctx variables) string {
	return ""
}
func value17368(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func typed17368(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func texts17368(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func text17368(e *py.Eval, ctx variables) string {
	return ""
}
func value17369(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func typed17369(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func texts17369(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func text17369(e *py.Eval, ctx variables) string {
	return ""
}
func value17370(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func typed17370(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func texts17370(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func text17370(e *py.Eval, ctx variables) string {
	return ""
}
func value17371(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func typed17371(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func texts17371(e *py.Eval, ctx variables) py.Value {
	return py.Str("None")
}
func text17371(e *py.Eval, ctx variables) string {
	return ""
}
func value17372(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.In(py.Str("next"), e.Get(ctx["headers"], "Link"))), `{{ not "next" in headers.get('Link') }}`)
}
func typed17372(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.In(py.Str("next"), e.Get(ctx["headers"], "Link"))), `{{ not "next" in headers.get('Link') }}`)
}
func texts17372(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.In(py.Str("next"), e.Get(ctx["headers"], "Link"))), `{{ not "next" in headers.get('Link') }}`)
}
func text17372(e *py.Eval, ctx variables) string {
	return ""
}
func value17373(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.In(py.Str("next"), e.Get(ctx["headers"], "Link"))), `{{ not "next" in headers.get('Link') }}`)
}
func typed17373(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.In(py.Str("next"), e.Get(ctx["headers"], "Link"))), `{{ not "next" in headers.get('Link') }}`)
}
func texts17373(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.In(py.Str("next"), e.Get(ctx["headers"], "Link"))), `{{ not "next" in headers.get('Link') }}`)
}
func text17373(e *py.Eval, ctx variables) string {
	return ""
}
func value17374(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.In(py.Str("next"), e.Get(ctx["headers"], "Link"))), `{{ not "next" in headers.get('Link') }}`).Text())
}
func typed17374(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.In(py.Str("next"), e.Get(ctx["headers"], "Link"))), `{{ not "next" in headers.get('Link') }}`).Text())
}
func texts17374(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.In(py.Str("next"), e.Get(ctx["headers"], "Link"))), `{{ not "next" in headers.get('Link') }}`).Text())
}
func text17374(e *py.Eval, ctx variables) string {
	return ""
}
func value17375(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("next"), e.Get(ctx["headers"], "Link"))), "integer", `{{ not "next" in headers.get('Link') }}`)
}
func typed17375(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("next"), e.Get(ctx["headers"], "Link"))), "integer", `{{ not "next" in headers.get('Link') }}`)
}
func texts17375(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("next"), e.Get(ctx["headers"], "Link"))), "integer", `{{ not "next" in headers.get('Link') }}`)
}
func text17375(e *py.Eval, ctx variables) string {
	return ""
}
func value17376(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("next"), e.Get(ctx["headers"], "Link"))), "number", `{{ not "next" in headers.get('Link') }}`)
}
func typed17376(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("next"), e.Get(ctx["headers"], "Link"))), "number", `{{ not "next" in headers.get('Link') }}`)
}
func texts17376(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("next"), e.Get(ctx["headers"], "Link"))), "number", `{{ not "next" in headers.get('Link') }}`)
}
func text17376(e *py.Eval, ctx variables) string {
	return ""
}
func value17377(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("next"), e.Get(ctx["headers"], "Link"))), "boolean", `{{ not "next" in headers.get('Link') }}`)
}
func typed17377(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("next"), e.Get(ctx["headers"], "Link"))), "boolean", `{{ not "next" in headers.get('Link') }}`)
}
func texts17377(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("next"), e.Get(ctx["headers"], "Link"))), "boolean", `{{ not "next" in headers.get('Link') }}`)
}
func text17377(e *py.Eval, ctx variables) string {
	return ""
}
func value17378(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("next"), e.Get(ctx["headers"], "Link"))), "string", `{{ not "next" in headers.get('Link') }}`)
}
func typed17378(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("next"), e.Get(ctx["headers"], "Link"))), "string", `{{ not "next" in headers.get('Link') }}`)
}
func texts17378(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("next"), e.Get(ctx["headers"], "Link"))), "string", `{{ not "next" in headers.get('Link') }}`)
}
func text17378(e *py.Eval, ctx variables) string {
	return ""
}
func value17379(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!py.OrNone(ctx["config"].Member("projects")).Truth() || e.In(e.Get(ctx["record"], "key"), ctx["config"].Member("projects"))),
		"{{ not config.get('projects') or record.get('key') in config['projects'] }}",
	)
}
func typed17379(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!py.OrNone(ctx["config"].Member("projects")).Truth() || e.In(py.OrNone(ctx["record"].Member("key")), ctx["config"].Member("projects"))),
		"{{ not config.get('projects') or record.get('key') in config['projects'] }}",
	)
}
func texts17379(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!(ctx["config"].Member("projects").Text() != "") || e.In(py.OrNone(ctx["record"].Member("key")), py.Str(ctx["config"].Member("projects").Text()))),
		"{{ not config.get('projects') or record.get('key') in config['projects'] }}",
	)
}
func text17379(e *py.Eval, ctx variables) string {
	return ""
}
func value17380(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!py.OrNone(ctx["config"].Member("projects")).Truth() || e.In(e.Get(ctx["record"], "key"), ctx["config"].Member("projects"))),
		"{{ not config.get('projects') or record.get('key') in config['projects'] }}",
	)
}
func typed17380(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!py.OrNone(ctx["config"].Member("projects")).Truth() || e.In(py.OrNone(ctx["record"].Member("key")), ctx["config"].Member("projects"))),
		"{{ not config.get('projects') or record.get('key') in config['projects'] }}",
	)
}
func texts17380(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!(ctx["config"].Member("projects").Text() != "") || e.In(py.OrNone(ctx["record"].Member("key")), py.Str(ctx["config"].Member("projects").Text()))),
		"{{ not config.get('projects') or record.get('key') in config['projects'] }}",
	)
}
func text17380(e *py.Eval, ctx variables) string {
	return ""
}
func value17381(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!py.OrNone(ctx["config"].Member("projects")).Truth() || e.In(e.Get(ctx["record"], "key"), ctx["config"].Member("projects"))),
		"{{ not config.get('projects') or record.get('key') in config['projects'] }}",
	).Text())
}
func typed17381(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!py.OrNone(ctx["config"].Member("projects")).Truth() || e.In(py.OrNone(ctx["record"].Member("key")), ctx["config"].Member("projects"))),
		"{{ not config.get('projects') or record.get('key') in config['projects'] }}",
	).Text())
}
func texts17381(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!(ctx["config"].Member("projects").Text() != "") || e.In(py.OrNone(ctx["record"].Member("key")), py.Str(ctx["config"].Member("projects").Text()))),
		"{{ not config.get('projects') or record.get('key') in config['projects'] }}",
	).Text())
}
func text17381(e *py.Eval, ctx variables) string {
	return ""
}
func value17382(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!py.OrNone(ctx["config"].Member("projects")).Truth() || e.In(e.Get(ctx["record"], "key"), ctx["config"].Member("projects"))),
		"number",
		"{{ not config.get('projects') or record.get('key') in config['projects'] }}",
	)
}
func typed17382(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!py.OrNone(ctx["config"].Member("projects")).Truth() || e.In(py.OrNone(ctx["record"].Member("key")), ctx["config"].Member("projects"))),
		"number",
		"{{ not config.get('projects') or record.get('key') in config['projects'] }}",
	)
}
func texts17382(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!(ctx["config"].Member("projects").Text() != "") || e.In(py.OrNone(ctx["record"].Member("key")), py.Str(ctx["config"].Member("projects").Text()))),
		"number",
		"{{ not config.get('projects') or record.get('key') in config['projects'] }}",
	)
}
func text17382(e *py.Eval, ctx variables) string {
	return ""
}
func value17383(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!py.OrNone(ctx["config"].Member("projects")).Truth() || e.In(e.Get(ctx["record"], "key"), ctx["config"].Member("projects"))),
		"boolean",
		"{{ not config.get('projects') or record.get('key') in config['projects'] }}",
	)
}
func typed17383(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!py.OrNone(ctx["config"].Member("projects")).Truth() || e.In(py.OrNone(ctx["record"].Member("key")), ctx["config"].Member("projects"))),
		"boolean",
		"{{ not config.get('projects') or record.get('key') in config['projects'] }}",
	)
}
func texts17383(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!(ctx["config"].Member("projects").Text() != "") || e.In(py.OrNone(ctx["record"].Member("key")), py.Str(ctx["config"].Member("projects").Text()))),
		"boolean",
		"{{ not config.get('projects') or record.get('key') in config['projects'] }}",
	)
}
func text17383(e *py.Eval, ctx variables) string {
	return ""
}
func value17384(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!py.OrNone(ctx["config"].Member("projects")).Truth() || e.In(e.Get(ctx["record"], "key"), ctx["config"].Member("projects"))),
		"string",
		"{{ not config.get('projects') or record.get('key') in config['projects'] }}",
	)
}
func typed17384(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!py.OrNone(ctx["config"].Member("projects")).Truth() || e.In(py.OrNone(ctx["record"].Member("key")), ctx["config"].Member("projects"))),
		"string",
		"{{ not config.get('projects') or record.get('key') in config['projects'] }}",
	)
}
func texts17384(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!(ctx["config"].Member("projects").Text() != "") || e.In(py.OrNone(ctx["record"].Member("key")), py.Str(ctx["config"].Member("projects").Text()))),
		"string",
		"{{ not config.get('projects') or record.get('key') in config['projects'] }}",
	)
}
func text17384(e *py.Eval, ctx variables) string {
	return ""
}
func value17385(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!py.OrNone(ctx["config"].Member("projects")).Truth() || e.In(e.Get(e.GetOr(ctx["record"], "location", py.Dict()), "projectKey"), ctx["config"].Member("projects"))),
		"{{ not config.get('projects') or record.get('location', {}).get('projectKey') in config['projects'] }}",
	)
}
func typed17385(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!py.OrNone(ctx["config"].Member("projects")).Truth() || e.In(e.Get(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectKey"), ctx["config"].Member("projects"))),
		"{{ not config.get('projects') or record.get('location', {}).get('projectKey') in config['projects'] }}",
	)
}
func texts17385(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!(ctx["config"].Member("projects").Text() != "") || e.In(e.Get(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectKey"), py.Str(ctx["config"].Member("projects").Text()))),
		"{{ not config.get('projects') or record.get('location', {}).get('projectKey') in config['projects'] }}",
	)
}
func text17385(e *py.Eval, ctx variables) string {
	return ""
}
func value17386(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!py.OrNone(ctx["config"].Member("projects")).Truth() || e.In(e.Get(e.GetOr(ctx["record"], "location", py.Dict()), "projectKey"), ctx["config"].Member("projects"))),
		"{{ not config.get('projects') or record.get('location', {}).get('projectKey') in config['projects'] }}",
	)
}
func typed17386(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!py.OrNone(ctx["config"].Member("projects")).Truth() || e.In(e.Get(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectKey"), ctx["config"].Member("projects"))),
		"{{ not config.get('projects') or record.get('location', {}).get('projectKey') in config['projects'] }}",
	)
}
func texts17386(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!(ctx["config"].Member("projects").Text() != "") || e.In(e.Get(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectKey"), py.Str(ctx["config"].Member("projects").Text()))),
		"{{ not config.get('projects') or record.get('location', {}).get('projectKey') in config['projects'] }}",
	)
}
func text17386(e *py.Eval, ctx variables) string {
	return ""
}
func value17387(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!py.OrNone(ctx["config"].Member("projects")).Truth() || e.In(e.Get(e.GetOr(ctx["record"], "location", py.Dict()), "projectKey"), ctx["config"].Member("projects"))),
		"{{ not config.get('projects') or record.get('location', {}).get('projectKey') in config['projects'] }}",
	).Text())
}
func typed17387(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!py.OrNone(ctx["config"].Member("projects")).Truth() || e.In(e.Get(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectKey"), ctx["config"].Member("projects"))),
		"{{ not config.get('projects') or record.get('location', {}).get('projectKey') in config['projects'] }}",
	).Text())
}
func texts17387(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!(ctx["config"].Member("projects").Text() != "") || e.In(e.Get(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectKey"), py.Str(ctx["config"].Member("projects").Text()))),
		"{{ not config.get('projects') or record.get('location', {}).get('projectKey') in config['projects'] }}",
	).Text())
}
func text17387(e *py.Eval, ctx variables) string {
	return ""
}
func value17388(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!py.OrNone(ctx["config"].Member("projects")).Truth() || e.In(e.Get(e.GetOr(ctx["record"], "location", py.Dict()), "projectKey"), ctx["config"].Member("projects"))),
		"integer",
		"{{ not config.get('projects') or record.get('location', {}).get('projectKey') in config['projects'] }}",
	)
}
func typed17388(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!py.OrNone(ctx["config"].Member("projects")).Truth() || e.In(e.Get(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectKey"), ctx["config"].Member("projects"))),
		"integer",
		"{{ not config.get('projects') or record.get('location', {}).get('projectKey') in config['projects'] }}",
	)
}
func texts17388(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!(ctx["config"].Member("projects").Text() != "") || e.In(e.Get(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectKey"), py.Str(ctx["config"].Member("projects").Text()))),
		"integer",
		"{{ not config.get('projects') or record.get('location', {}).get('projectKey') in config['projects'] }}",
	)
}
func text17388(e *py.Eval, ctx variables) string {
	return ""
}
func value17389(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!py.OrNone(ctx["config"].Member("projects")).Truth() || e.In(e.Get(e.GetOr(ctx["record"], "location", py.Dict()), "projectKey"), ctx["config"].Member("projects"))),
		"number",
		"{{ not config.get('projects') or record.get('location', {}).get('projectKey') in config['projects'] }}",
	)
}
func typed17389(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!py.OrNone(ctx["config"].Member("projects")).Truth() || e.In(e.Get(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectKey"), ctx["config"].Member("projects"))),
		"number",
		"{{ not config.get('projects') or record.get('location', {}).get('projectKey') in config['projects'] }}",
	)
}
func texts17389(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!(ctx["config"].Member("projects").Text() != "") || e.In(e.Get(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectKey"), py.Str(ctx["config"].Member("projects").Text()))),
		"number",
		"{{ not config.get('projects') or record.get('location', {}).get('projectKey') in config['projects'] }}",
	)
}
func text17389(e *py.Eval, ctx variables) string {
	return ""
}
func value17390(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!py.OrNone(ctx["config"].Member("projects")).Truth() || e.In(e.Get(e.GetOr(ctx["record"], "location", py.Dict()), "projectKey"), ctx["config"].Member("projects"))),
		"string",
		"{{ not config.get('projects') or record.get('location', {}).get('projectKey') in config['projects'] }}",
	)
}
func typed17390(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!py.OrNone(ctx["config"].Member("projects")).Truth() || e.In(e.Get(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectKey"), ctx["config"].Member("projects"))),
		"string",
		"{{ not config.get('projects') or record.get('location', {}).get('projectKey') in config['projects'] }}",
	)
}
func texts17390(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!(ctx["config"].Member("projects").Text() != "") || e.In(e.Get(py.OrElse(ctx["record"].Member("location"), py.Dict()), "projectKey"), py.Str(ctx["config"].Member("projects").Text()))),
		"string",
		"{{ not config.get('projects') or record.get('location', {}).get('projectKey') in config['projects'] }}",
	)
}
func text17390(e *py.Eval, ctx variables) string {
	return ""
}
func value17391(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url", py.Dict()).Truth()),
		`{{ not headers.get("link", {}).get("next", {}).get("url", {}) }}`,
	)
}
func typed17391(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url", py.Dict()).Truth()),
		`{{ not headers.get("link", {}).get("next", {}).get("url", {}) }}`,
	)
}
func texts17391(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url", py.Dict()).Truth()),
		`{{ not headers.get("link", {}).get("next", {}).get("url", {}) }}`,
	)
}
func text17391(e *py.Eval, ctx variables) string {
	return ""
}
func value17392(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url", py.Dict()).Truth()),
		`{{ not headers.get("link", {}).get("next", {}).get("url", {}) }}`,
	)
}
func typed17392(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url", py.Dict()).Truth()),
		`{{ not headers.get("link", {}).get("next", {}).get("url", {}) }}`,
	)
}
func texts17392(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url", py.Dict()).Truth()),
		`{{ not headers.get("link", {}).get("next", {}).get("url", {}) }}`,
	)
}
func text17392(e *py.Eval, ctx variables) string {
	return ""
}
func value17393(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url", py.Dict()).Truth()),
		`{{ not headers.get("link", {}).get("next", {}).get("url", {}) }}`,
	).Text())
}
func typed17393(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url", py.Dict()).Truth()),
		`{{ not headers.get("link", {}).get("next", {}).get("url", {}) }}`,
	).Text())
}
func texts17393(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url", py.Dict()).Truth()),
		`{{ not headers.get("link", {}).get("next", {}).get("url", {}) }}`,
	).Text())
}
func text17393(e *py.Eval, ctx variables) string {
	return ""
}
func value17394(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url", py.Dict()).Truth()),
		"number",
		`{{ not headers.get("link", {}).get("next", {}).get("url", {}) }}`,
	)
}
func typed17394(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url", py.Dict()).Truth()),
		"number",
		`{{ not headers.get("link", {}).get("next", {}).get("url", {}) }}`,
	)
}
func texts17394(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url", py.Dict()).Truth()),
		"number",
		`{{ not headers.get("link", {}).get("next", {}).get("url", {}) }}`,
	)
}
func text17394(e *py.Eval, ctx variables) string {
	return ""
}
func value17395(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url", py.Dict()).Truth()),
		"string",
		`{{ not headers.get("link", {}).get("next", {}).get("url", {}) }}`,
	)
}
func typed17395(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url", py.Dict()).Truth()),
		"string",
		`{{ not headers.get("link", {}).get("next", {}).get("url", {}) }}`,
	)
}
func texts17395(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url", py.Dict()).Truth()),
		"string",
		`{{ not headers.get("link", {}).get("next", {}).get("url", {}) }}`,
	)
}
func text17395(e *py.Eval, ctx variables) string {
	return ""
}
func value17396(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url", py.Dict()).Truth()),
		"integer",
		`{{ not headers.get("link", {}).get("next", {}).get("url", {}) }}`,
	)
}
func typed17396(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url", py.Dict()).Truth()),
		"integer",
		`{{ not headers.get("link", {}).get("next", {}).get("url", {}) }}`,
	)
}
func texts17396(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url", py.Dict()).Truth()),
		"integer",
		`{{ not headers.get("link", {}).get("next", {}).get("url", {}) }}`,
	)
}
func text17396(e *py.Eval, ctx variables) string {
	return ""
}
func value17397(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url", py.Dict()).Truth()),
		"boolean",
		`{{ not headers.get("link", {}).get("next", {}).get("url", {}) }}`,
	)
}
func typed17397(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url", py.Dict()).Truth()),
		"boolean",
		`{{ not headers.get("link", {}).get("next", {}).get("url", {}) }}`,
	)
}
func texts17397(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["headers"], "link", py.Dict()), "next", py.Dict()), "url", py.Dict()).Truth()),
		"boolean",
		`{{ not headers.get("link", {}).get("next", {}).get("url", {}) }}`,
	)
}
func text17397(e *py.Eval, ctx variables) string {
	return ""
}
func value17398(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["last_record"].Truth())
}
func typed17398(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["last_record"].Truth())
}
func texts17398(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["last_record"].Truth())
}
func text17398(e *py.Eval, ctx variables) string {
	return ""
}
func value17399(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(!ctx["last_record"].Truth()).Text())
}
func typed17399(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(!ctx["last_record"].Truth()).Text())
}
func texts17399(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(!ctx["last_record"].Truth()).Text())
}
func text17399(e *py.Eval, ctx variables) string {
	return ""
}
func value17400(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!ctx["last_record"].Truth())).Text())
}
func typed17400(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!ctx["last_record"].Truth())).Text())
}
func texts17400(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!ctx["last_record"].Truth())).Text())
}
func text17400(e *py.Eval, ctx variables) string {
	return ""
}
func value17401(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["last_record"].Truth()), "string")
}
func typed17401(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["last_record"].Truth()), "string")
}
func texts17401(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["last_record"].Truth()), "string")
}
func text17401(e *py.Eval, ctx variables) string {
	return ""
}
func value17402(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["last_record"].Truth()), "boolean")
}
func typed17402(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["last_record"].Truth()), "boolean")
}
func texts17402(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["last_record"].Truth()), "boolean")
}
func text17402(e *py.Eval, ctx variables) string {
	return ""
}
func value17403(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.Get(ctx["last_record"], "cursor").Truth()), "{{ not last_record.get('cursor') }}")
}
func typed17403(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.Get(ctx["last_record"], "cursor").Truth()), "{{ not last_record.get('cursor') }}")
}
func texts17403(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.Get(ctx["last_record"], "cursor").Truth()), "{{ not last_record.get('cursor') }}")
}
func text17403(e *py.Eval, ctx variables) string {
	return ""
}
func value17404(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.Get(ctx["last_record"], "cursor").Truth()), "{{ not last_record.get('cursor') }}")
}
func typed17404(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.Get(ctx["last_record"], "cursor").Truth()), "{{ not last_record.get('cursor') }}")
}
func texts17404(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.Get(ctx["last_record"], "cursor").Truth()), "{{ not last_record.get('cursor') }}")
}
func text17404(e *py.Eval, ctx variables) string {
	return ""
}
func value17405(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.Get(ctx["last_record"], "cursor").Truth()), "{{ not last_record.get('cursor') }}").Text())
}
func typed17405(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.Get(ctx["last_record"], "cursor").Truth()), "{{ not last_record.get('cursor') }}").Text())
}
func texts17405(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.Get(ctx["last_record"], "cursor").Truth()), "{{ not last_record.get('cursor') }}").Text())
}
func text17405(e *py.Eval, ctx variables) string {
	return ""
}
func value17406(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["last_record"], "cursor").Truth()), "string", "{{ not last_record.get('cursor') }}")
}
func typed17406(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["last_record"], "cursor").Truth()), "string", "{{ not last_record.get('cursor') }}")
}
func texts17406(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["last_record"], "cursor").Truth()), "string", "{{ not last_record.get('cursor') }}")
}
func text17406(e *py.Eval, ctx variables) string {
	return ""
}
func value17407(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["last_record"], "cursor").Truth()), "integer", "{{ not last_record.get('cursor') }}")
}
func typed17407(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["last_record"], "cursor").Truth()), "integer", "{{ not last_record.get('cursor') }}")
}
func texts17407(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["last_record"], "cursor").Truth()), "integer", "{{ not last_record.get('cursor') }}")
}
func text17407(e *py.Eval, ctx variables) string {
	return ""
}
func value17408(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["last_record"], "cursor").Truth()), "number", "{{ not last_record.get('cursor') }}")
}
func typed17408(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["last_record"], "cursor").Truth()), "number", "{{ not last_record.get('cursor') }}")
}
func texts17408(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["last_record"], "cursor").Truth()), "number", "{{ not last_record.get('cursor') }}")
}
func text17408(e *py.Eval, ctx variables) string {
	return ""
}
func value17409(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["last_record"], "cursor").Truth()), "boolean", "{{ not last_record.get('cursor') }}")
}
func typed17409(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["last_record"], "cursor").Truth()), "boolean", "{{ not last_record.get('cursor') }}")
}
func texts17409(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["last_record"], "cursor").Truth()), "boolean", "{{ not last_record.get('cursor') }}")
}
func text17409(e *py.Eval, ctx variables) string {
	return ""
}
func value17410(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed17410(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts17410(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text17410(e *py.Eval, ctx variables) string {
	return ""
}
func value17411(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func typed17411(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func texts17411(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func text17411(e *py.Eval, ctx variables) string {
	return ""
}
func value17412(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func typed17412(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func texts17412(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func text17412(e *py.Eval, ctx variables) string {
	return ""
}
func value17413(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func typed17413(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func texts17413(e *py.Eval, ctx variables) py.Value {
	return py.Str("True")
}
func text17413(e *py.Eval, ctx variables) string {
	return ""
}
func value17414(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func typed17414(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func texts17414(e *py.Eval, ctx variables) py.Value {
	return py.True
}
func text17414(e *py.Eval, ctx variables) string {
	return ""
}
func value17415(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYCOMPACT")).Truth()),
		"{{ not raw_schema['options']['formula'].startswith('ARRAYCOMPACT') }}",
	)
}
func typed17415(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYCOMPACT")).Truth()),
		"{{ not raw_schema['options']['formula'].startswith('ARRAYCOMPACT') }}",
	)
}
func texts17415(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYCOMPACT")).Truth()),
		"{{ not raw_schema['options']['formula'].startswith('ARRAYCOMPACT') }}",
	)
}
func text17415(e *py.Eval, ctx variables) string {
	return ""
}
func value17416(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYCOMPACT")).Truth()),
		"{{ not raw_schema['options']['formula'].startswith('ARRAYCOMPACT') }}",
	)
}
func typed17416(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYCOMPACT")).Truth()),
		"{{ not raw_schema['options']['formula'].startswith('ARRAYCOMPACT') }}",
	)
}
func texts17416(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYCOMPACT")).Truth()),
		"{{ not raw_schema['options']['formula'].startswith('ARRAYCOMPACT') }}",
	)
}
func text17416(e *py.Eval, ctx variables) string {
	return ""
}
func value17417(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYCOMPACT")).Truth()),
		"{{ not raw_schema['options']['formula'].startswith('ARRAYCOMPACT') }}",
	).Text())
}
func typed17417(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYCOMPACT")).Truth()),
		"{{ not raw_schema['options']['formula'].startswith('ARRAYCOMPACT') }}",
	).Text())
}
func texts17417(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYCOMPACT")).Truth()),
		"{{ not raw_schema['options']['formula'].startswith('ARRAYCOMPACT') }}",
	).Text())
}
func text17417(e *py.Eval, ctx variables) string {
	return ""
}
func value17418(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYCOMPACT")).Truth()),
		"integer",
		"{{ not raw_schema['options']['formula'].startswith('ARRAYCOMPACT') }}",
	)
}
func typed17418(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYCOMPACT")).Truth()),
		"integer",
		"{{ not raw_schema['options']['formula'].startswith('ARRAYCOMPACT') }}",
	)
}
func texts17418(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYCOMPACT")).Truth()),
		"integer",
		"{{ not raw_schema['options']['formula'].startswith('ARRAYCOMPACT') }}",
	)
}
func text17418(e *py.Eval, ctx variables) string {
	return ""
}
func value17419(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYFLATTEN")).Truth()),
		"{{ not raw_schema['options']['formula'].startswith('ARRAYFLATTEN') }}",
	)
}
func typed17419(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYFLATTEN")).Truth()),
		"{{ not raw_schema['options']['formula'].startswith('ARRAYFLATTEN') }}",
	)
}
func texts17419(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYFLATTEN")).Truth()),
		"{{ not raw_schema['options']['formula'].startswith('ARRAYFLATTEN') }}",
	)
}
func text17419(e *py.Eval, ctx variables) string {
	return ""
}
func value17420(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYFLATTEN")).Truth()),
		"{{ not raw_schema['options']['formula'].startswith('ARRAYFLATTEN') }}",
	)
}
func typed17420(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYFLATTEN")).Truth()),
		"{{ not raw_schema['options']['formula'].startswith('ARRAYFLATTEN') }}",
	)
}
func texts17420(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYFLATTEN")).Truth()),
		"{{ not raw_schema['options']['formula'].startswith('ARRAYFLATTEN') }}",
	)
}
func text17420(e *py.Eval, ctx variables) string {
	return ""
}
func value17421(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYFLATTEN")).Truth()),
		"{{ not raw_schema['options']['formula'].startswith('ARRAYFLATTEN') }}",
	).Text())
}
func typed17421(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYFLATTEN")).Truth()),
		"{{ not raw_schema['options']['formula'].startswith('ARRAYFLATTEN') }}",
	).Text())
}
func texts17421(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYFLATTEN")).Truth()),
		"{{ not raw_schema['options']['formula'].startswith('ARRAYFLATTEN') }}",
	).Text())
}
func text17421(e *py.Eval, ctx variables) string {
	return ""
}
func value17422(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYFLATTEN")).Truth()),
		"string",
		"{{ not raw_schema['options']['formula'].startswith('ARRAYFLATTEN') }}",
	)
}
func typed17422(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYFLATTEN")).Truth()),
		"string",
		"{{ not raw_schema['options']['formula'].startswith('ARRAYFLATTEN') }}",
	)
}
func texts17422(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYFLATTEN")).Truth()),
		"string",
		"{{ not raw_schema['options']['formula'].startswith('ARRAYFLATTEN') }}",
	)
}
func text17422(e *py.Eval, ctx variables) string {
	return ""
}
func value17423(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYFLATTEN")).Truth()),
		"integer",
		"{{ not raw_schema['options']['formula'].startswith('ARRAYFLATTEN') }}",
	)
}
func typed17423(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYFLATTEN")).Truth()),
		"integer",
		"{{ not raw_schema['options']['formula'].startswith('ARRAYFLATTEN') }}",
	)
}
func texts17423(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYFLATTEN")).Truth()),
		"integer",
		"{{ not raw_schema['options']['formula'].startswith('ARRAYFLATTEN') }}",
	)
}
func text17423(e *py.Eval, ctx variables) string {
	return ""
}
func value17424(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYSLICE")).Truth()),
		"{{ not raw_schema['options']['formula'].startswith('ARRAYSLICE') }}",
	)
}
func typed17424(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYSLICE")).Truth()),
		"{{ not raw_schema['options']['formula'].startswith('ARRAYSLICE') }}",
	)
}
func texts17424(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYSLICE")).Truth()),
		"{{ not raw_schema['options']['formula'].startswith('ARRAYSLICE') }}",
	)
}
func text17424(e *py.Eval, ctx variables) string {
	return ""
}
func value17425(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYSLICE")).Truth()),
		"{{ not raw_schema['options']['formula'].startswith('ARRAYSLICE') }}",
	)
}
func typed17425(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYSLICE")).Truth()),
		"{{ not raw_schema['options']['formula'].startswith('ARRAYSLICE') }}",
	)
}
func texts17425(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYSLICE")).Truth()),
		"{{ not raw_schema['options']['formula'].startswith('ARRAYSLICE') }}",
	)
}
func text17425(e *py.Eval, ctx variables) string {
	return ""
}
func value17426(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYSLICE")).Truth()),
		"{{ not raw_schema['options']['formula'].startswith('ARRAYSLICE') }}",
	).Text())
}
func typed17426(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYSLICE")).Truth()),
		"{{ not raw_schema['options']['formula'].startswith('ARRAYSLICE') }}",
	).Text())
}
func texts17426(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYSLICE")).Truth()),
		"{{ not raw_schema['options']['formula'].startswith('ARRAYSLICE') }}",
	).Text())
}
func text17426(e *py.Eval, ctx variables) string {
	return ""
}
func value17427(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYSLICE")).Truth()),
		"string",
		"{{ not raw_schema['options']['formula'].startswith('ARRAYSLICE') }}",
	)
}
func typed17427(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYSLICE")).Truth()),
		"string",
		"{{ not raw_schema['options']['formula'].startswith('ARRAYSLICE') }}",
	)
}
func texts17427(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYSLICE")).Truth()),
		"string",
		"{{ not raw_schema['options']['formula'].startswith('ARRAYSLICE') }}",
	)
}
func text17427(e *py.Eval, ctx variables) string {
	return ""
}
func value17428(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYSLICE")).Truth()),
		"integer",
		"{{ not raw_schema['options']['formula'].startswith('ARRAYSLICE') }}",
	)
}
func typed17428(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYSLICE")).Truth()),
		"integer",
		"{{ not raw_schema['options']['formula'].startswith('ARRAYSLICE') }}",
	)
}
func texts17428(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYSLICE")).Truth()),
		"integer",
		"{{ not raw_schema['options']['formula'].startswith('ARRAYSLICE') }}",
	)
}
func text17428(e *py.Eval, ctx variables) string {
	return ""
}
func value17429(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYSLICE")).Truth()),
		"number",
		"{{ not raw_schema['options']['formula'].startswith('ARRAYSLICE') }}",
	)
}
func typed17429(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYSLICE")).Truth()),
		"number",
		"{{ not raw_schema['options']['formula'].startswith('ARRAYSLICE') }}",
	)
}
func texts17429(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYSLICE")).Truth()),
		"number",
		"{{ not raw_schema['options']['formula'].startswith('ARRAYSLICE') }}",
	)
}
func text17429(e *py.Eval, ctx variables) string {
	return ""
}
func value17430(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYUNIQUE")).Truth()),
		"{{ not raw_schema['options']['formula'].startswith('ARRAYUNIQUE') }}",
	)
}
func typed17430(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYUNIQUE")).Truth()),
		"{{ not raw_schema['options']['formula'].startswith('ARRAYUNIQUE') }}",
	)
}
func texts17430(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYUNIQUE")).Truth()),
		"{{ not raw_schema['options']['formula'].startswith('ARRAYUNIQUE') }}",
	)
}
func text17430(e *py.Eval, ctx variables) string {
	return ""
}
func value17431(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYUNIQUE")).Truth()),
		"{{ not raw_schema['options']['formula'].startswith('ARRAYUNIQUE') }}",
	)
}
func typed17431(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYUNIQUE")).Truth()),
		"{{ not raw_schema['options']['formula'].startswith('ARRAYUNIQUE') }}",
	)
}
func texts17431(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYUNIQUE")).Truth()),
		"{{ not raw_schema['options']['formula'].startswith('ARRAYUNIQUE') }}",
	)
}
func text17431(e *py.Eval, ctx variables) string {
	return ""
}
func value17432(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYUNIQUE")).Truth()),
		"{{ not raw_schema['options']['formula'].startswith('ARRAYUNIQUE') }}",
	).Text())
}
func typed17432(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYUNIQUE")).Truth()),
		"{{ not raw_schema['options']['formula'].startswith('ARRAYUNIQUE') }}",
	).Text())
}
func texts17432(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYUNIQUE")).Truth()),
		"{{ not raw_schema['options']['formula'].startswith('ARRAYUNIQUE') }}",
	).Text())
}
func text17432(e *py.Eval, ctx variables) string {
	return ""
}
func value17433(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYUNIQUE")).Truth()),
		"string",
		"{{ not raw_schema['options']['formula'].startswith('ARRAYUNIQUE') }}",
	)
}
func typed17433(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYUNIQUE")).Truth()),
		"string",
		"{{ not raw_schema['options']['formula'].startswith('ARRAYUNIQUE') }}",
	)
}
func texts17433(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.Call(e.Key(ctx["raw_schema"].Member("options"), "formula"), "startswith", py.Str("ARRAYUNIQUE")).Truth()),
		"string",
		"{{ not raw_schema['options']['formula'].startswith('ARRAYUNIQUE') }}",
	)
}
func text17433(e *py.Eval, ctx variables) string {
	return ""
}
func value17434(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.Key(ctx["raw_schema"].Member("options"), "result").Truth()))
}
func typed17434(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.Key(ctx["raw_schema"].Member("options"), "result").Truth()))
}
func texts17434(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.Key(ctx["raw_schema"].Member("options"), "result").Truth()))
}
func text17434(e *py.Eval, ctx variables) string {
	return ""
}
func value17435(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.Key(ctx["raw_schema"].Member("options"), "result").Truth()))
}
func typed17435(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.Key(ctx["raw_schema"].Member("options"), "result").Truth()))
}
func texts17435(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.Key(ctx["raw_schema"].Member("options"), "result").Truth()))
}
func text17435(e *py.Eval, ctx variables) string {
	return ""
}
func value17436(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.Key(ctx["raw_schema"].Member("options"), "result").Truth())).Text())
}
func typed17436(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.Key(ctx["raw_schema"].Member("options"), "result").Truth())).Text())
}
func texts17436(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.Key(ctx["raw_schema"].Member("options"), "result").Truth())).Text())
}
func text17436(e *py.Eval, ctx variables) string {
	return ""
}
func value17437(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Key(ctx["raw_schema"].Member("options"), "result").Truth()), "boolean")
}
func typed17437(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Key(ctx["raw_schema"].Member("options"), "result").Truth()), "boolean")
}
func texts17437(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Key(ctx["raw_schema"].Member("options"), "result").Truth()), "boolean")
}
func text17437(e *py.Eval, ctx variables) string {
	return ""
}
func value17438(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["record"].Member("hidden").Truth())
}
func typed17438(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["record"].Member("hidden").Truth())
}
func texts17438(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!ctx["record"].Member("hidden").Truth())
}
func text17438(e *py.Eval, ctx variables) string {
	return ""
}
func value17439(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(!ctx["record"].Member("hidden").Truth()).Text())
}
func typed17439(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(!ctx["record"].Member("hidden").Truth()).Text())
}
func texts17439(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(!ctx["record"].Member("hidden").Truth()).Text())
}
func text17439(e *py.Eval, ctx variables) string {
	return ""
}
func value17440(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!ctx["record"].Member("hidden").Truth())).Text())
}
func typed17440(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!ctx["record"].Member("hidden").Truth())).Text())
}
func texts17440(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!ctx["record"].Member("hidden").Truth())).Text())
}
func text17440(e *py.Eval, ctx variables) string {
	return ""
}
func value17441(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["record"].Member("hidden").Truth()), "integer")
}
func typed17441(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["record"].Member("hidden").Truth()), "integer")
}
func texts17441(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["record"].Member("hidden").Truth()), "integer")
}
func text17441(e *py.Eval, ctx variables) string {
	return ""
}
func value17442(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["record"].Member("hidden").Truth()), "string")
}
func typed17442(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["record"].Member("hidden").Truth()), "string")
}
func texts17442(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["record"].Member("hidden").Truth()), "string")
}
func text17442(e *py.Eval, ctx variables) string {
	return ""
}
func value17443(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["record"].Member("hidden").Truth()), "number")
}
func typed17443(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["record"].Member("hidden").Truth()), "number")
}
func texts17443(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["record"].Member("hidden").Truth()), "number")
}
func text17443(e *py.Eval, ctx variables) string {
	return ""
}
func value17444(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["record"].Member("hidden").Truth()), "boolean")
}
func typed17444(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["record"].Member("hidden").Truth()), "boolean")
}
func texts17444(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!ctx["record"].Member("hidden").Truth()), "boolean")
}
func text17444(e *py.Eval, ctx variables) string {
	return ""
}
func value17445(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.GetOr(ctx["response"], "@odata.nextLink", py.Dict()).Truth()), `{{ not response.get("@odata.nextLink", {}) }}`)
}
func typed17445(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.GetOr(ctx["response"], "@odata.nextLink", py.Dict()).Truth()), `{{ not response.get("@odata.nextLink", {}) }}`)
}
func texts17445(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.GetOr(ctx["response"], "@odata.nextLink", py.Dict()).Truth()), `{{ not response.get("@odata.nextLink", {}) }}`)
}
func text17445(e *py.Eval, ctx variables) string {
	return ""
}
func value17446(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.GetOr(ctx["response"], "@odata.nextLink", py.Dict()).Truth()), `{{ not response.get("@odata.nextLink", {}) }}`)
}
func typed17446(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.GetOr(ctx["response"], "@odata.nextLink", py.Dict()).Truth()), `{{ not response.get("@odata.nextLink", {}) }}`)
}
func texts17446(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.GetOr(ctx["response"], "@odata.nextLink", py.Dict()).Truth()), `{{ not response.get("@odata.nextLink", {}) }}`)
}
func text17446(e *py.Eval, ctx variables) string {
	return ""
}
func value17447(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.GetOr(ctx["response"], "@odata.nextLink", py.Dict()).Truth()), `{{ not response.get("@odata.nextLink", {}) }}`).Text())
}
func typed17447(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.GetOr(ctx["response"], "@odata.nextLink", py.Dict()).Truth()), `{{ not response.get("@odata.nextLink", {}) }}`).Text())
}
func texts17447(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.GetOr(ctx["response"], "@odata.nextLink", py.Dict()).Truth()), `{{ not response.get("@odata.nextLink", {}) }}`).Text())
}
func text17447(e *py.Eval, ctx variables) string {
	return ""
}
func value17448(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "@odata.nextLink", py.Dict()).Truth()), "integer", `{{ not response.get("@odata.nextLink", {}) }}`)
}
func typed17448(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "@odata.nextLink", py.Dict()).Truth()), "integer", `{{ not response.get("@odata.nextLink", {}) }}`)
}
func texts17448(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "@odata.nextLink", py.Dict()).Truth()), "integer", `{{ not response.get("@odata.nextLink", {}) }}`)
}
func text17448(e *py.Eval, ctx variables) string {
	return ""
}
func value17449(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "@odata.nextLink", py.Dict()).Truth()), "number", `{{ not response.get("@odata.nextLink", {}) }}`)
}
func typed17449(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "@odata.nextLink", py.Dict()).Truth()), "number", `{{ not response.get("@odata.nextLink", {}) }}`)
}
func texts17449(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "@odata.nextLink", py.Dict()).Truth()), "number", `{{ not response.get("@odata.nextLink", {}) }}`)
}
func text17449(e *py.Eval, ctx variables) string {
	return ""
}
func value17450(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "@odata.nextLink", py.Dict()).Truth()), "boolean", `{{ not response.get("@odata.nextLink", {}) }}`)
}
func typed17450(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "@odata.nextLink", py.Dict()).Truth()), "boolean", `{{ not response.get("@odata.nextLink", {}) }}`)
}
func texts17450(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "@odata.nextLink", py.Dict()).Truth()), "boolean", `{{ not response.get("@odata.nextLink", {}) }}`)
}
func text17450(e *py.Eval, ctx variables) string {
	return ""
}
func value17451(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.GetOr(ctx["response"], "NextToken", py.Dict()).Truth()), `{{ not response.get("NextToken", {}) }}`)
}
func typed17451(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.GetOr(ctx["response"], "NextToken", py.Dict()).Truth()), `{{ not response.get("NextToken", {}) }}`)
}
func texts17451(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.GetOr(ctx["response"], "NextToken", py.Dict()).Truth()), `{{ not response.get("NextToken", {}) }}`)
}
func text17451(e *py.Eval, ctx variables) string {
	return ""
}
func value17452(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.GetOr(ctx["response"], "NextToken", py.Dict()).Truth()), `{{ not response.get("NextToken", {}) }}`)
}
func typed17452(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.GetOr(ctx["response"], "NextToken", py.Dict()).Truth()), `{{ not response.get("NextToken", {}) }}`)
}
func texts17452(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.GetOr(ctx["response"], "NextToken", py.Dict()).Truth()), `{{ not response.get("NextToken", {}) }}`)
}
func text17452(e *py.Eval, ctx variables) string {
	return ""
}
func value17453(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.GetOr(ctx["response"], "NextToken", py.Dict()).Truth()), `{{ not response.get("NextToken", {}) }}`).Text())
}
func typed17453(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.GetOr(ctx["response"], "NextToken", py.Dict()).Truth()), `{{ not response.get("NextToken", {}) }}`).Text())
}
func texts17453(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.GetOr(ctx["response"], "NextToken", py.Dict()).Truth()), `{{ not response.get("NextToken", {}) }}`).Text())
}
func text17453(e *py.Eval, ctx variables) string {
	return ""
}
func value17454(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "NextToken", py.Dict()).Truth()), "string", `{{ not response.get("NextToken", {}) }}`)
}
func typed17454(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "NextToken", py.Dict()).Truth()), "string", `{{ not response.get("NextToken", {}) }}`)
}
func texts17454(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "NextToken", py.Dict()).Truth()), "string", `{{ not response.get("NextToken", {}) }}`)
}
func text17454(e *py.Eval, ctx variables) string {
	return ""
}
func value17455(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "NextToken", py.Dict()).Truth()), "integer", `{{ not response.get("NextToken", {}) }}`)
}
func typed17455(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "NextToken", py.Dict()).Truth()), "integer", `{{ not response.get("NextToken", {}) }}`)
}
func texts17455(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "NextToken", py.Dict()).Truth()), "integer", `{{ not response.get("NextToken", {}) }}`)
}
func text17455(e *py.Eval, ctx variables) string {
	return ""
}
func value17456(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "NextToken", py.Dict()).Truth()), "boolean", `{{ not response.get("NextToken", {}) }}`)
}
func typed17456(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "NextToken", py.Dict()).Truth()), "boolean", `{{ not response.get("NextToken", {}) }}`)
}
func texts17456(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "NextToken", py.Dict()).Truth()), "boolean", `{{ not response.get("NextToken", {}) }}`)
}
func text17456(e *py.Eval, ctx variables) string {
	return ""
}
func value17457(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "NextToken", py.Dict()).Truth()), "number", `{{ not response.get("NextToken", {}) }}`)
}
func typed17457(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "NextToken", py.Dict()).Truth()), "number", `{{ not response.get("NextToken", {}) }}`)
}
func texts17457(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "NextToken", py.Dict()).Truth()), "number", `{{ not response.get("NextToken", {}) }}`)
}
func text17457(e *py.Eval, ctx variables) string {
	return ""
}
func value17458(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "_metadata", py.Dict()), "next", py.Dict()).Truth()),
		`{{ not response.get("_metadata", {}).get("next", {}) }}`,
	)
}
func typed17458(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "_metadata", py.Dict()), "next", py.Dict()).Truth()),
		`{{ not response.get("_metadata", {}).get("next", {}) }}`,
	)
}
func texts17458(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "_metadata", py.Dict()), "next", py.Dict()).Truth()),
		`{{ not response.get("_metadata", {}).get("next", {}) }}`,
	)
}
func text17458(e *py.Eval, ctx variables) string {
	return ""
}
func value17459(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "_metadata", py.Dict()), "next", py.Dict()).Truth()),
		`{{ not response.get("_metadata", {}).get("next", {}) }}`,
	)
}
func typed17459(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "_metadata", py.Dict()), "next", py.Dict()).Truth()),
		`{{ not response.get("_metadata", {}).get("next", {}) }}`,
	)
}
func texts17459(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "_metadata", py.Dict()), "next", py.Dict()).Truth()),
		`{{ not response.get("_metadata", {}).get("next", {}) }}`,
	)
}
func text17459(e *py.Eval, ctx variables) string {
	return ""
}
func value17460(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "_metadata", py.Dict()), "next", py.Dict()).Truth()),
		`{{ not response.get("_metadata", {}).get("next", {}) }}`,
	).Text())
}
func typed17460(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "_metadata", py.Dict()), "next", py.Dict()).Truth()),
		`{{ not response.get("_metadata", {}).get("next", {}) }}`,
	).Text())
}
func texts17460(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "_metadata", py.Dict()), "next", py.Dict()).Truth()),
		`{{ not response.get("_metadata", {}).get("next", {}) }}`,
	).Text())
}
func text17460(e *py.Eval, ctx variables) string {
	return ""
}
func value17461(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "_metadata", py.Dict()), "next", py.Dict()).Truth()),
		"boolean",
		`{{ not response.get("_metadata", {}).get("next", {}) }}`,
	)
}
func typed17461(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "_metadata", py.Dict()), "next", py.Dict()).Truth()),
		"boolean",
		`{{ not response.get("_metadata", {}).get("next", {}) }}`,
	)
}
func texts17461(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "_metadata", py.Dict()), "next", py.Dict()).Truth()),
		"boolean",
		`{{ not response.get("_metadata", {}).get("next", {}) }}`,
	)
}
func text17461(e *py.Eval, ctx variables) string {
	return ""
}
func value17462(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "_metadata", py.Dict()), "next", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("_metadata", {}).get("next", {}) }}`,
	)
}
func typed17462(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "_metadata", py.Dict()), "next", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("_metadata", {}).get("next", {}) }}`,
	)
}
func texts17462(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "_metadata", py.Dict()), "next", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("_metadata", {}).get("next", {}) }}`,
	)
}
func text17462(e *py.Eval, ctx variables) string {
	return ""
}
func value17463(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "_metadata", py.Dict()), "next", py.Dict()).Truth()),
		"number",
		`{{ not response.get("_metadata", {}).get("next", {}) }}`,
	)
}
func typed17463(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "_metadata", py.Dict()), "next", py.Dict()).Truth()),
		"number",
		`{{ not response.get("_metadata", {}).get("next", {}) }}`,
	)
}
func texts17463(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "_metadata", py.Dict()), "next", py.Dict()).Truth()),
		"number",
		`{{ not response.get("_metadata", {}).get("next", {}) }}`,
	)
}
func text17463(e *py.Eval, ctx variables) string {
	return ""
}
func value17464(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "_metadata", py.Dict()), "next", py.Dict()).Truth()),
		"string",
		`{{ not response.get("_metadata", {}).get("next", {}) }}`,
	)
}
func typed17464(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "_metadata", py.Dict()), "next", py.Dict()).Truth()),
		"string",
		`{{ not response.get("_metadata", {}).get("next", {}) }}`,
	)
}
func texts17464(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "_metadata", py.Dict()), "next", py.Dict()).Truth()),
		"string",
		`{{ not response.get("_metadata", {}).get("next", {}) }}`,
	)
}
func text17464(e *py.Eval, ctx variables) string {
	return ""
}
func value17465(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.Get(ctx["response"], "has_more").Truth()), `{{ not response.get("has_more") }}`)
}
func typed17465(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.Get(ctx["response"], "has_more").Truth()), `{{ not response.get("has_more") }}`)
}
func texts17465(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.Get(ctx["response"], "has_more").Truth()), `{{ not response.get("has_more") }}`)
}
func text17465(e *py.Eval, ctx variables) string {
	return ""
}
func value17466(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.Get(ctx["response"], "has_more").Truth()), `{{ not response.get("has_more") }}`)
}
func typed17466(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.Get(ctx["response"], "has_more").Truth()), `{{ not response.get("has_more") }}`)
}
func texts17466(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.Get(ctx["response"], "has_more").Truth()), `{{ not response.get("has_more") }}`)
}
func text17466(e *py.Eval, ctx variables) string {
	return ""
}
func value17467(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.Get(ctx["response"], "has_more").Truth()), `{{ not response.get("has_more") }}`).Text())
}
func typed17467(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.Get(ctx["response"], "has_more").Truth()), `{{ not response.get("has_more") }}`).Text())
}
func texts17467(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.Get(ctx["response"], "has_more").Truth()), `{{ not response.get("has_more") }}`).Text())
}
func text17467(e *py.Eval, ctx variables) string {
	return ""
}
func value17468(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["response"], "has_more").Truth()), "string", `{{ not response.get("has_more") }}`)
}
func typed17468(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["response"], "has_more").Truth()), "string", `{{ not response.get("has_more") }}`)
}
func texts17468(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["response"], "has_more").Truth()), "string", `{{ not response.get("has_more") }}`)
}
func text17468(e *py.Eval, ctx variables) string {
	return ""
}
func value17469(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["response"], "has_more").Truth()), "number", `{{ not response.get("has_more") }}`)
}
func typed17469(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["response"], "has_more").Truth()), "number", `{{ not response.get("has_more") }}`)
}
func texts17469(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["response"], "has_more").Truth()), "number", `{{ not response.get("has_more") }}`)
}
func text17469(e *py.Eval, ctx variables) string {
	return ""
}
func value17470(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["response"], "has_more").Truth()), "integer", `{{ not response.get("has_more") }}`)
}
func typed17470(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["response"], "has_more").Truth()), "integer", `{{ not response.get("has_more") }}`)
}
func texts17470(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["response"], "has_more").Truth()), "integer", `{{ not response.get("has_more") }}`)
}
func text17470(e *py.Eval, ctx variables) string {
	return ""
}
func value17471(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["response"], "has_more").Truth()), "boolean", `{{ not response.get("has_more") }}`)
}
func typed17471(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["response"], "has_more").Truth()), "boolean", `{{ not response.get("has_more") }}`)
}
func texts17471(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.Get(ctx["response"], "has_more").Truth()), "boolean", `{{ not response.get("has_more") }}`)
}
func text17471(e *py.Eval, ctx variables) string {
	return ""
}
func value17472(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.GetOr(ctx["response"], "has_more", py.False).Truth()), `{{ not response.get("has_more", False) }}`)
}
func typed17472(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.GetOr(ctx["response"], "has_more", py.False).Truth()), `{{ not response.get("has_more", False) }}`)
}
func texts17472(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.GetOr(ctx["response"], "has_more", py.False).Truth()), `{{ not response.get("has_more", False) }}`)
}
func text17472(e *py.Eval, ctx variables) string {
	return ""
}
func value17473(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.GetOr(ctx["response"], "has_more", py.False).Truth()), `{{ not response.get("has_more", False) }}`)
}
func typed17473(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.GetOr(ctx["response"], "has_more", py.False).Truth()), `{{ not response.get("has_more", False) }}`)
}
func texts17473(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.GetOr(ctx["response"], "has_more", py.False).Truth()), `{{ not response.get("has_more", False) }}`)
}
func text17473(e *py.Eval, ctx variables) string {
	return ""
}
func value17474(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.GetOr(ctx["response"], "has_more", py.False).Truth()), `{{ not response.get("has_more", False) }}`).Text())
}
func typed17474(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.GetOr(ctx["response"], "has_more", py.False).Truth()), `{{ not response.get("has_more", False) }}`).Text())
}
func texts17474(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.GetOr(ctx["response"], "has_more", py.False).Truth()), `{{ not response.get("has_more", False) }}`).Text())
}
func text17474(e *py.Eval, ctx variables) string {
	return ""
}
func value17475(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "has_more", py.False).Truth()), "string", `{{ not response.get("has_more", False) }}`)
}
func typed17475(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "has_more", py.False).Truth()), "string", `{{ not response.get("has_more", False) }}`)
}
func texts17475(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "has_more", py.False).Truth()), "string", `{{ not response.get("has_more", False) }}`)
}
func text17475(e *py.Eval, ctx variables) string {
	return ""
}
func value17476(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "has_more", py.False).Truth()), "boolean", `{{ not response.get("has_more", False) }}`)
}
func typed17476(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "has_more", py.False).Truth()), "boolean", `{{ not response.get("has_more", False) }}`)
}
func texts17476(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "has_more", py.False).Truth()), "boolean", `{{ not response.get("has_more", False) }}`)
}
func text17476(e *py.Eval, ctx variables) string {
	return ""
}
func value17477(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "has_more", py.False).Truth()), "number", `{{ not response.get("has_more", False) }}`)
}
func typed17477(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "has_more", py.False).Truth()), "number", `{{ not response.get("has_more", False) }}`)
}
func texts17477(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "has_more", py.False).Truth()), "number", `{{ not response.get("has_more", False) }}`)
}
func text17477(e *py.Eval, ctx variables) string {
	return ""
}
func value17478(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "headers", py.Dict()), "Link", py.Dict()).Truth()),
		`{{ not response.get("headers", {}).get("Link", {}) }}`,
	)
}
func typed17478(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "headers", py.Dict()), "Link", py.Dict()).Truth()),
		`{{ not response.get("headers", {}).get("Link", {}) }}`,
	)
}
func texts17478(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "headers", py.Dict()), "Link", py.Dict()).Truth()),
		`{{ not response.get("headers", {}).get("Link", {}) }}`,
	)
}
func text17478(e *py.Eval, ctx variables) string {
	return ""
}
func value17479(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "headers", py.Dict()), "Link", py.Dict()).Truth()),
		`{{ not response.get("headers", {}).get("Link", {}) }}`,
	)
}
func typed17479(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "headers", py.Dict()), "Link", py.Dict()).Truth()),
		`{{ not response.get("headers", {}).get("Link", {}) }}`,
	)
}
func texts17479(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "headers", py.Dict()), "Link", py.Dict()).Truth()),
		`{{ not response.get("headers", {}).get("Link", {}) }}`,
	)
}
func text17479(e *py.Eval, ctx variables) string {
	return ""
}
func value17480(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "headers", py.Dict()), "Link", py.Dict()).Truth()),
		`{{ not response.get("headers", {}).get("Link", {}) }}`,
	).Text())
}
func typed17480(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "headers", py.Dict()), "Link", py.Dict()).Truth()),
		`{{ not response.get("headers", {}).get("Link", {}) }}`,
	).Text())
}
func texts17480(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "headers", py.Dict()), "Link", py.Dict()).Truth()),
		`{{ not response.get("headers", {}).get("Link", {}) }}`,
	).Text())
}
func text17480(e *py.Eval, ctx variables) string {
	return ""
}
func value17481(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "headers", py.Dict()), "Link", py.Dict()).Truth()),
		"string",
		`{{ not response.get("headers", {}).get("Link", {}) }}`,
	)
}
func typed17481(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "headers", py.Dict()), "Link", py.Dict()).Truth()),
		"string",
		`{{ not response.get("headers", {}).get("Link", {}) }}`,
	)
}
func texts17481(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "headers", py.Dict()), "Link", py.Dict()).Truth()),
		"string",
		`{{ not response.get("headers", {}).get("Link", {}) }}`,
	)
}
func text17481(e *py.Eval, ctx variables) string {
	return ""
}
func value17482(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "headers", py.Dict()), "Link", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("headers", {}).get("Link", {}) }}`,
	)
}
func typed17482(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "headers", py.Dict()), "Link", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("headers", {}).get("Link", {}) }}`,
	)
}
func texts17482(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "headers", py.Dict()), "Link", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("headers", {}).get("Link", {}) }}`,
	)
}
func text17482(e *py.Eval, ctx variables) string {
	return ""
}
func value17483(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "headers", py.Dict()), "Link", py.Dict()).Truth()),
		"number",
		`{{ not response.get("headers", {}).get("Link", {}) }}`,
	)
}
func typed17483(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "headers", py.Dict()), "Link", py.Dict()).Truth()),
		"number",
		`{{ not response.get("headers", {}).get("Link", {}) }}`,
	)
}
func texts17483(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "headers", py.Dict()), "Link", py.Dict()).Truth()),
		"number",
		`{{ not response.get("headers", {}).get("Link", {}) }}`,
	)
}
func text17483(e *py.Eval, ctx variables) string {
	return ""
}
func value17484(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "headers", py.Dict()), "Link", py.Dict()).Truth()),
		"boolean",
		`{{ not response.get("headers", {}).get("Link", {}) }}`,
	)
}
func typed17484(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "headers", py.Dict()), "Link", py.Dict()).Truth()),
		"boolean",
		`{{ not response.get("headers", {}).get("Link", {}) }}`,
	)
}
func texts17484(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "headers", py.Dict()), "Link", py.Dict()).Truth()),
		"boolean",
		`{{ not response.get("headers", {}).get("Link", {}) }}`,
	)
}
func text17484(e *py.Eval, ctx variables) string {
	return ""
}
func value17485(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next", py.Dict()).Truth()),
		`{{ not response.get("links", {}).get("next", {}) }}`,
	)
}
func typed17485(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next", py.Dict()).Truth()),
		`{{ not response.get("links", {}).get("next", {}) }}`,
	)
}
func texts17485(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next", py.Dict()).Truth()),
		`{{ not response.get("links", {}).get("next", {}) }}`,
	)
}
func text17485(e *py.Eval, ctx variables) string {
	return ""
}
func value17486(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next", py.Dict()).Truth()),
		`{{ not response.get("links", {}).get("next", {}) }}`,
	)
}
func typed17486(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next", py.Dict()).Truth()),
		`{{ not response.get("links", {}).get("next", {}) }}`,
	)
}
func texts17486(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next", py.Dict()).Truth()),
		`{{ not response.get("links", {}).get("next", {}) }}`,
	)
}
func text17486(e *py.Eval, ctx variables) string {
	return ""
}
func value17487(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next", py.Dict()).Truth()),
		`{{ not response.get("links", {}).get("next", {}) }}`,
	).Text())
}
func typed17487(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next", py.Dict()).Truth()),
		`{{ not response.get("links", {}).get("next", {}) }}`,
	).Text())
}
func texts17487(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next", py.Dict()).Truth()),
		`{{ not response.get("links", {}).get("next", {}) }}`,
	).Text())
}
func text17487(e *py.Eval, ctx variables) string {
	return ""
}
func value17488(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("links", {}).get("next", {}) }}`,
	)
}
func typed17488(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("links", {}).get("next", {}) }}`,
	)
}
func texts17488(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("links", {}).get("next", {}) }}`,
	)
}
func text17488(e *py.Eval, ctx variables) string {
	return ""
}
func value17489(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next", py.Dict()).Truth()),
		"boolean",
		`{{ not response.get("links", {}).get("next", {}) }}`,
	)
}
func typed17489(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next", py.Dict()).Truth()),
		"boolean",
		`{{ not response.get("links", {}).get("next", {}) }}`,
	)
}
func texts17489(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next", py.Dict()).Truth()),
		"boolean",
		`{{ not response.get("links", {}).get("next", {}) }}`,
	)
}
func text17489(e *py.Eval, ctx variables) string {
	return ""
}
func value17490(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next", py.Dict()).Truth()),
		"string",
		`{{ not response.get("links", {}).get("next", {}) }}`,
	)
}
func typed17490(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next", py.Dict()).Truth()),
		"string",
		`{{ not response.get("links", {}).get("next", {}) }}`,
	)
}
func texts17490(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next", py.Dict()).Truth()),
		"string",
		`{{ not response.get("links", {}).get("next", {}) }}`,
	)
}
func text17490(e *py.Eval, ctx variables) string {
	return ""
}
func value17491(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next", py.Dict()).Truth()),
		"number",
		`{{ not response.get("links", {}).get("next", {}) }}`,
	)
}
func typed17491(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next", py.Dict()).Truth()),
		"number",
		`{{ not response.get("links", {}).get("next", {}) }}`,
	)
}
func texts17491(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next", py.Dict()).Truth()),
		"number",
		`{{ not response.get("links", {}).get("next", {}) }}`,
	)
}
func text17491(e *py.Eval, ctx variables) string {
	return ""
}
func value17492(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next_page", py.Dict()), "href", py.Dict()).Truth()),
		`{{ not response.get("links", {}).get("next_page", {}).get("href", {}) }}`,
	)
}
func typed17492(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next_page", py.Dict()), "href", py.Dict()).Truth()),
		`{{ not response.get("links", {}).get("next_page", {}).get("href", {}) }}`,
	)
}
func texts17492(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next_page", py.Dict()), "href", py.Dict()).Truth()),
		`{{ not response.get("links", {}).get("next_page", {}).get("href", {}) }}`,
	)
}
func text17492(e *py.Eval, ctx variables) string {
	return ""
}
func value17493(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next_page", py.Dict()), "href", py.Dict()).Truth()),
		`{{ not response.get("links", {}).get("next_page", {}).get("href", {}) }}`,
	)
}
func typed17493(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next_page", py.Dict()), "href", py.Dict()).Truth()),
		`{{ not response.get("links", {}).get("next_page", {}).get("href", {}) }}`,
	)
}
func texts17493(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next_page", py.Dict()), "href", py.Dict()).Truth()),
		`{{ not response.get("links", {}).get("next_page", {}).get("href", {}) }}`,
	)
}
func text17493(e *py.Eval, ctx variables) string {
	return ""
}
func value17494(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next_page", py.Dict()), "href", py.Dict()).Truth()),
		`{{ not response.get("links", {}).get("next_page", {}).get("href", {}) }}`,
	).Text())
}
func typed17494(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next_page", py.Dict()), "href", py.Dict()).Truth()),
		`{{ not response.get("links", {}).get("next_page", {}).get("href", {}) }}`,
	).Text())
}
func texts17494(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next_page", py.Dict()), "href", py.Dict()).Truth()),
		`{{ not response.get("links", {}).get("next_page", {}).get("href", {}) }}`,
	).Text())
}
func text17494(e *py.Eval, ctx variables) string {
	return ""
}
func value17495(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next_page", py.Dict()), "href", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("links", {}).get("next_page", {}).get("href", {}) }}`,
	)
}
func typed17495(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next_page", py.Dict()), "href", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("links", {}).get("next_page", {}).get("href", {}) }}`,
	)
}
func texts17495(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next_page", py.Dict()), "href", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("links", {}).get("next_page", {}).get("href", {}) }}`,
	)
}
func text17495(e *py.Eval, ctx variables) string {
	return ""
}
func value17496(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next_page", py.Dict()), "href", py.Dict()).Truth()),
		"number",
		`{{ not response.get("links", {}).get("next_page", {}).get("href", {}) }}`,
	)
}
func typed17496(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next_page", py.Dict()), "href", py.Dict()).Truth()),
		"number",
		`{{ not response.get("links", {}).get("next_page", {}).get("href", {}) }}`,
	)
}
func texts17496(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next_page", py.Dict()), "href", py.Dict()).Truth()),
		"number",
		`{{ not response.get("links", {}).get("next_page", {}).get("href", {}) }}`,
	)
}
func text17496(e *py.Eval, ctx variables) string {
	return ""
}
func value17497(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next_page", py.Dict()), "href", py.Dict()).Truth()),
		"boolean",
		`{{ not response.get("links", {}).get("next_page", {}).get("href", {}) }}`,
	)
}
func typed17497(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next_page", py.Dict()), "href", py.Dict()).Truth()),
		"boolean",
		`{{ not response.get("links", {}).get("next_page", {}).get("href", {}) }}`,
	)
}
func texts17497(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next_page", py.Dict()), "href", py.Dict()).Truth()),
		"boolean",
		`{{ not response.get("links", {}).get("next_page", {}).get("href", {}) }}`,
	)
}
func text17497(e *py.Eval, ctx variables) string {
	return ""
}
func value17498(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next_page", py.Dict()), "href", py.Dict()).Truth()),
		"string",
		`{{ not response.get("links", {}).get("next_page", {}).get("href", {}) }}`,
	)
}
func typed17498(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next_page", py.Dict()), "href", py.Dict()).Truth()),
		"string",
		`{{ not response.get("links", {}).get("next_page", {}).get("href", {}) }}`,
	)
}
func texts17498(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "links", py.Dict()), "next_page", py.Dict()), "href", py.Dict()).Truth()),
		"string",
		`{{ not response.get("links", {}).get("next_page", {}).get("href", {}) }}`,
	)
}
func text17498(e *py.Eval, ctx variables) string {
	return ""
}
func value17499(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageToken", py.Dict()).Truth()),
		`{{ not response.get("meta", {}).get("nextPageToken", {}) }}`,
	)
}
func typed17499(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageToken", py.Dict()).Truth()),
		`{{ not response.get("meta", {}).get("nextPageToken", {}) }}`,
	)
}
func texts17499(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageToken", py.Dict()).Truth()),
		`{{ not response.get("meta", {}).get("nextPageToken", {}) }}`,
	)
}
func text17499(e *py.Eval, ctx variables) string {
	return ""
}
func value17500(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageToken", py.Dict()).Truth()),
		`{{ not response.get("meta", {}).get("nextPageToken", {}) }}`,
	)
}
func typed17500(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageToken", py.Dict()).Truth()),
		`{{ not response.get("meta", {}).get("nextPageToken", {}) }}`,
	)
}
func texts17500(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageToken", py.Dict()).Truth()),
		`{{ not response.get("meta", {}).get("nextPageToken", {}) }}`,
	)
}
func text17500(e *py.Eval, ctx variables) string {
	return ""
}
func value17501(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageToken", py.Dict()).Truth()),
		`{{ not response.get("meta", {}).get("nextPageToken", {}) }}`,
	).Text())
}
func typed17501(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageToken", py.Dict()).Truth()),
		`{{ not response.get("meta", {}).get("nextPageToken", {}) }}`,
	).Text())
}
func texts17501(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageToken", py.Dict()).Truth()),
		`{{ not response.get("meta", {}).get("nextPageToken", {}) }}`,
	).Text())
}
func text17501(e *py.Eval, ctx variables) string {
	return ""
}
func value17502(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageToken", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("meta", {}).get("nextPageToken", {}) }}`,
	)
}
func typed17502(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageToken", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("meta", {}).get("nextPageToken", {}) }}`,
	)
}
func texts17502(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageToken", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("meta", {}).get("nextPageToken", {}) }}`,
	)
}
func text17502(e *py.Eval, ctx variables) string {
	return ""
}
func value17503(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageToken", py.Dict()).Truth()),
		"number",
		`{{ not response.get("meta", {}).get("nextPageToken", {}) }}`,
	)
}
func typed17503(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageToken", py.Dict()).Truth()),
		"number",
		`{{ not response.get("meta", {}).get("nextPageToken", {}) }}`,
	)
}
func texts17503(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageToken", py.Dict()).Truth()),
		"number",
		`{{ not response.get("meta", {}).get("nextPageToken", {}) }}`,
	)
}
func text17503(e *py.Eval, ctx variables) string {
	return ""
}
func value17504(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageToken", py.Dict()).Truth()),
		"string",
		`{{ not response.get("meta", {}).get("nextPageToken", {}) }}`,
	)
}
func typed17504(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageToken", py.Dict()).Truth()),
		"string",
		`{{ not response.get("meta", {}).get("nextPageToken", {}) }}`,
	)
}
func texts17504(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageToken", py.Dict()).Truth()),
		"string",
		`{{ not response.get("meta", {}).get("nextPageToken", {}) }}`,
	)
}
func text17504(e *py.Eval, ctx variables) string {
	return ""
}
func value17505(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageToken", py.Dict()).Truth()),
		"boolean",
		`{{ not response.get("meta", {}).get("nextPageToken", {}) }}`,
	)
}
func typed17505(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageToken", py.Dict()).Truth()),
		"boolean",
		`{{ not response.get("meta", {}).get("nextPageToken", {}) }}`,
	)
}
func texts17505(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageToken", py.Dict()).Truth()),
		"boolean",
		`{{ not response.get("meta", {}).get("nextPageToken", {}) }}`,
	)
}
func text17505(e *py.Eval, ctx variables) string {
	return ""
}
func value17506(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageUrl", py.Dict()).Truth()),
		`{{ not response.get("meta", {}).get("nextPageUrl", {}) }}`,
	)
}
func typed17506(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageUrl", py.Dict()).Truth()),
		`{{ not response.get("meta", {}).get("nextPageUrl", {}) }}`,
	)
}
func texts17506(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageUrl", py.Dict()).Truth()),
		`{{ not response.get("meta", {}).get("nextPageUrl", {}) }}`,
	)
}
func text17506(e *py.Eval, ctx variables) string {
	return ""
}
func value17507(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageUrl", py.Dict()).Truth()),
		`{{ not response.get("meta", {}).get("nextPageUrl", {}) }}`,
	)
}
func typed17507(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageUrl", py.Dict()).Truth()),
		`{{ not response.get("meta", {}).get("nextPageUrl", {}) }}`,
	)
}
func texts17507(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageUrl", py.Dict()).Truth()),
		`{{ not response.get("meta", {}).get("nextPageUrl", {}) }}`,
	)
}
func text17507(e *py.Eval, ctx variables) string {
	return ""
}
func value17508(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageUrl", py.Dict()).Truth()),
		`{{ not response.get("meta", {}).get("nextPageUrl", {}) }}`,
	).Text())
}
func typed17508(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageUrl", py.Dict()).Truth()),
		`{{ not response.get("meta", {}).get("nextPageUrl", {}) }}`,
	).Text())
}
func texts17508(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageUrl", py.Dict()).Truth()),
		`{{ not response.get("meta", {}).get("nextPageUrl", {}) }}`,
	).Text())
}
func text17508(e *py.Eval, ctx variables) string {
	return ""
}
func value17509(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageUrl", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("meta", {}).get("nextPageUrl", {}) }}`,
	)
}
func typed17509(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageUrl", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("meta", {}).get("nextPageUrl", {}) }}`,
	)
}
func texts17509(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageUrl", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("meta", {}).get("nextPageUrl", {}) }}`,
	)
}
func text17509(e *py.Eval, ctx variables) string {
	return ""
}
func value17510(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageUrl", py.Dict()).Truth()),
		"boolean",
		`{{ not response.get("meta", {}).get("nextPageUrl", {}) }}`,
	)
}
func typed17510(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageUrl", py.Dict()).Truth()),
		"boolean",
		`{{ not response.get("meta", {}).get("nextPageUrl", {}) }}`,
	)
}
func texts17510(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageUrl", py.Dict()).Truth()),
		"boolean",
		`{{ not response.get("meta", {}).get("nextPageUrl", {}) }}`,
	)
}
func text17510(e *py.Eval, ctx variables) string {
	return ""
}
func value17511(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageUrl", py.Dict()).Truth()),
		"string",
		`{{ not response.get("meta", {}).get("nextPageUrl", {}) }}`,
	)
}
func typed17511(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageUrl", py.Dict()).Truth()),
		"string",
		`{{ not response.get("meta", {}).get("nextPageUrl", {}) }}`,
	)
}
func texts17511(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageUrl", py.Dict()).Truth()),
		"string",
		`{{ not response.get("meta", {}).get("nextPageUrl", {}) }}`,
	)
}
func text17511(e *py.Eval, ctx variables) string {
	return ""
}
func value17512(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageUrl", py.Dict()).Truth()),
		"number",
		`{{ not response.get("meta", {}).get("nextPageUrl", {}) }}`,
	)
}
func typed17512(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageUrl", py.Dict()).Truth()),
		"number",
		`{{ not response.get("meta", {}).get("nextPageUrl", {}) }}`,
	)
}
func texts17512(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "nextPageUrl", py.Dict()).Truth()),
		"number",
		`{{ not response.get("meta", {}).get("nextPageUrl", {}) }}`,
	)
}
func text17512(e *py.Eval, ctx variables) string {
	return ""
}
func value17513(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor", py.Dict()).Truth()),
		`{{ not response.get("meta", {}).get("next_cursor", {}) }}`,
	)
}
func typed17513(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor", py.Dict()).Truth()),
		`{{ not response.get("meta", {}).get("next_cursor", {}) }}`,
	)
}
func texts17513(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor", py.Dict()).Truth()),
		`{{ not response.get("meta", {}).get("next_cursor", {}) }}`,
	)
}
func text17513(e *py.Eval, ctx variables) string {
	return ""
}
func value17514(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor", py.Dict()).Truth()),
		`{{ not response.get("meta", {}).get("next_cursor", {}) }}`,
	)
}
func typed17514(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor", py.Dict()).Truth()),
		`{{ not response.get("meta", {}).get("next_cursor", {}) }}`,
	)
}
func texts17514(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor", py.Dict()).Truth()),
		`{{ not response.get("meta", {}).get("next_cursor", {}) }}`,
	)
}
func text17514(e *py.Eval, ctx variables) string {
	return ""
}
func value17515(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor", py.Dict()).Truth()),
		`{{ not response.get("meta", {}).get("next_cursor", {}) }}`,
	).Text())
}
func typed17515(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor", py.Dict()).Truth()),
		`{{ not response.get("meta", {}).get("next_cursor", {}) }}`,
	).Text())
}
func texts17515(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor", py.Dict()).Truth()),
		`{{ not response.get("meta", {}).get("next_cursor", {}) }}`,
	).Text())
}
func text17515(e *py.Eval, ctx variables) string {
	return ""
}
func value17516(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor", py.Dict()).Truth()),
		"string",
		`{{ not response.get("meta", {}).get("next_cursor", {}) }}`,
	)
}
func typed17516(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor", py.Dict()).Truth()),
		"string",
		`{{ not response.get("meta", {}).get("next_cursor", {}) }}`,
	)
}
func texts17516(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor", py.Dict()).Truth()),
		"string",
		`{{ not response.get("meta", {}).get("next_cursor", {}) }}`,
	)
}
func text17516(e *py.Eval, ctx variables) string {
	return ""
}
func value17517(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("meta", {}).get("next_cursor", {}) }}`,
	)
}
func typed17517(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("meta", {}).get("next_cursor", {}) }}`,
	)
}
func texts17517(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("meta", {}).get("next_cursor", {}) }}`,
	)
}
func text17517(e *py.Eval, ctx variables) string {
	return ""
}
func value17518(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor", py.Dict()).Truth()),
		"number",
		`{{ not response.get("meta", {}).get("next_cursor", {}) }}`,
	)
}
func typed17518(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor", py.Dict()).Truth()),
		"number",
		`{{ not response.get("meta", {}).get("next_cursor", {}) }}`,
	)
}
func texts17518(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor", py.Dict()).Truth()),
		"number",
		`{{ not response.get("meta", {}).get("next_cursor", {}) }}`,
	)
}
func text17518(e *py.Eval, ctx variables) string {
	return ""
}
func value17519(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor", py.Dict()).Truth()),
		"boolean",
		`{{ not response.get("meta", {}).get("next_cursor", {}) }}`,
	)
}
func typed17519(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor", py.Dict()).Truth()),
		"boolean",
		`{{ not response.get("meta", {}).get("next_cursor", {}) }}`,
	)
}
func texts17519(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "next_cursor", py.Dict()).Truth()),
		"boolean",
		`{{ not response.get("meta", {}).get("next_cursor", {}) }}`,
	)
}
func text17519(e *py.Eval, ctx variables) string {
	return ""
}
func value17520(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "pagination", py.Dict()), "next_offset", py.Dict()).Truth()),
		`{{ not response.get("meta", {}).get("pagination", {}).get("next_offset", {}) }}`,
	)
}
func typed17520(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "pagination", py.Dict()), "next_offset", py.Dict()).Truth()),
		`{{ not response.get("meta", {}).get("pagination", {}).get("next_offset", {}) }}`,
	)
}
func texts17520(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "pagination", py.Dict()), "next_offset", py.Dict()).Truth()),
		`{{ not response.get("meta", {}).get("pagination", {}).get("next_offset", {}) }}`,
	)
}
func text17520(e *py.Eval, ctx variables) string {
	return ""
}
func value17521(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "pagination", py.Dict()), "next_offset", py.Dict()).Truth()),
		`{{ not response.get("meta", {}).get("pagination", {}).get("next_offset", {}) }}`,
	)
}
func typed17521(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "pagination", py.Dict()), "next_offset", py.Dict()).Truth()),
		`{{ not response.get("meta", {}).get("pagination", {}).get("next_offset", {}) }}`,
	)
}
func texts17521(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "pagination", py.Dict()), "next_offset", py.Dict()).Truth()),
		`{{ not response.get("meta", {}).get("pagination", {}).get("next_offset", {}) }}`,
	)
}
func text17521(e *py.Eval, ctx variables) string {
	return ""
}
func value17522(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "pagination", py.Dict()), "next_offset", py.Dict()).Truth()),
		`{{ not response.get("meta", {}).get("pagination", {}).get("next_offset", {}) }}`,
	).Text())
}
func typed17522(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "pagination", py.Dict()), "next_offset", py.Dict()).Truth()),
		`{{ not response.get("meta", {}).get("pagination", {}).get("next_offset", {}) }}`,
	).Text())
}
func texts17522(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "pagination", py.Dict()), "next_offset", py.Dict()).Truth()),
		`{{ not response.get("meta", {}).get("pagination", {}).get("next_offset", {}) }}`,
	).Text())
}
func text17522(e *py.Eval, ctx variables) string {
	return ""
}
func value17523(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "pagination", py.Dict()), "next_offset", py.Dict()).Truth()),
		"string",
		`{{ not response.get("meta", {}).get("pagination", {}).get("next_offset", {}) }}`,
	)
}
func typed17523(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "pagination", py.Dict()), "next_offset", py.Dict()).Truth()),
		"string",
		`{{ not response.get("meta", {}).get("pagination", {}).get("next_offset", {}) }}`,
	)
}
func texts17523(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "pagination", py.Dict()), "next_offset", py.Dict()).Truth()),
		"string",
		`{{ not response.get("meta", {}).get("pagination", {}).get("next_offset", {}) }}`,
	)
}
func text17523(e *py.Eval, ctx variables) string {
	return ""
}
func value17524(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "pagination", py.Dict()), "next_offset", py.Dict()).Truth()),
		"boolean",
		`{{ not response.get("meta", {}).get("pagination", {}).get("next_offset", {}) }}`,
	)
}
func typed17524(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "pagination", py.Dict()), "next_offset", py.Dict()).Truth()),
		"boolean",
		`{{ not response.get("meta", {}).get("pagination", {}).get("next_offset", {}) }}`,
	)
}
func texts17524(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "pagination", py.Dict()), "next_offset", py.Dict()).Truth()),
		"boolean",
		`{{ not response.get("meta", {}).get("pagination", {}).get("next_offset", {}) }}`,
	)
}
func text17524(e *py.Eval, ctx variables) string {
	return ""
}
func value17525(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "pagination", py.Dict()), "next_offset", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("meta", {}).get("pagination", {}).get("next_offset", {}) }}`,
	)
}
func typed17525(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "pagination", py.Dict()), "next_offset", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("meta", {}).get("pagination", {}).get("next_offset", {}) }}`,
	)
}
func texts17525(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "pagination", py.Dict()), "next_offset", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("meta", {}).get("pagination", {}).get("next_offset", {}) }}`,
	)
}
func text17525(e *py.Eval, ctx variables) string {
	return ""
}
func value17526(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "pagination", py.Dict()), "next_offset", py.Dict()).Truth()),
		"number",
		`{{ not response.get("meta", {}).get("pagination", {}).get("next_offset", {}) }}`,
	)
}
func typed17526(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "pagination", py.Dict()), "next_offset", py.Dict()).Truth()),
		"number",
		`{{ not response.get("meta", {}).get("pagination", {}).get("next_offset", {}) }}`,
	)
}
func texts17526(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(e.GetOr(ctx["response"], "meta", py.Dict()), "pagination", py.Dict()), "next_offset", py.Dict()).Truth()),
		"number",
		`{{ not response.get("meta", {}).get("pagination", {}).get("next_offset", {}) }}`,
	)
}
func text17526(e *py.Eval, ctx variables) string {
	return ""
}
func value17527(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "metadata", py.Dict()), "nextPageToken", py.Dict()).Truth()),
		`{{ not response.get("metadata", {}).get("nextPageToken", {}) }}`,
	)
}
func typed17527(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "metadata", py.Dict()), "nextPageToken", py.Dict()).Truth()),
		`{{ not response.get("metadata", {}).get("nextPageToken", {}) }}`,
	)
}
func texts17527(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "metadata", py.Dict()), "nextPageToken", py.Dict()).Truth()),
		`{{ not response.get("metadata", {}).get("nextPageToken", {}) }}`,
	)
}
func text17527(e *py.Eval, ctx variables) string {
	return ""
}
func value17528(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "metadata", py.Dict()), "nextPageToken", py.Dict()).Truth()),
		`{{ not response.get("metadata", {}).get("nextPageToken", {}) }}`,
	)
}
func typed17528(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "metadata", py.Dict()), "nextPageToken", py.Dict()).Truth()),
		`{{ not response.get("metadata", {}).get("nextPageToken", {}) }}`,
	)
}
func texts17528(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "metadata", py.Dict()), "nextPageToken", py.Dict()).Truth()),
		`{{ not response.get("metadata", {}).get("nextPageToken", {}) }}`,
	)
}
func text17528(e *py.Eval, ctx variables) string {
	return ""
}
func value17529(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "metadata", py.Dict()), "nextPageToken", py.Dict()).Truth()),
		`{{ not response.get("metadata", {}).get("nextPageToken", {}) }}`,
	).Text())
}
func typed17529(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "metadata", py.Dict()), "nextPageToken", py.Dict()).Truth()),
		`{{ not response.get("metadata", {}).get("nextPageToken", {}) }}`,
	).Text())
}
func texts17529(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "metadata", py.Dict()), "nextPageToken", py.Dict()).Truth()),
		`{{ not response.get("metadata", {}).get("nextPageToken", {}) }}`,
	).Text())
}
func text17529(e *py.Eval, ctx variables) string {
	return ""
}
func value17530(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "metadata", py.Dict()), "nextPageToken", py.Dict()).Truth()),
		"number",
		`{{ not response.get("metadata", {}).get("nextPageToken", {}) }}`,
	)
}
func typed17530(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "metadata", py.Dict()), "nextPageToken", py.Dict()).Truth()),
		"number",
		`{{ not response.get("metadata", {}).get("nextPageToken", {}) }}`,
	)
}
func texts17530(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "metadata", py.Dict()), "nextPageToken", py.Dict()).Truth()),
		"number",
		`{{ not response.get("metadata", {}).get("nextPageToken", {}) }}`,
	)
}
func text17530(e *py.Eval, ctx variables) string {
	return ""
}
func value17531(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "metadata", py.Dict()), "nextPageToken", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("metadata", {}).get("nextPageToken", {}) }}`,
	)
}
func typed17531(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "metadata", py.Dict()), "nextPageToken", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("metadata", {}).get("nextPageToken", {}) }}`,
	)
}
func texts17531(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.GetOr(e.GetOr(ctx["response"], "metadata", py.Dict()), "nextPageToken", py.Dict()).Truth()),
		"integer",
		`{{ not response.get("metadata", {}).get("nextPageToken", {}) }}`,
	)
}
func text17531(e *py.Eval, ctx variables) string {
	return ""
}
func value17532(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.GetOr(ctx["response"], "next", py.Dict()).Truth()), `{{ not response.get("next", {}) }}`)
}
func typed17532(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.GetOr(ctx["response"], "next", py.Dict()).Truth()), `{{ not response.get("next", {}) }}`)
}
func texts17532(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.GetOr(ctx["response"], "next", py.Dict()).Truth()), `{{ not response.get("next", {}) }}`)
}
func text17532(e *py.Eval, ctx variables) string {
	return ""
}
func value17533(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.GetOr(ctx["response"], "next", py.Dict()).Truth()), `{{ not response.get("next", {}) }}`)
}
func typed17533(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.GetOr(ctx["response"], "next", py.Dict()).Truth()), `{{ not response.get("next", {}) }}`)
}
func texts17533(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.GetOr(ctx["response"], "next", py.Dict()).Truth()), `{{ not response.get("next", {}) }}`)
}
func text17533(e *py.Eval, ctx variables) string {
	return ""
}
func value17534(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.GetOr(ctx["response"], "next", py.Dict()).Truth()), `{{ not response.get("next", {}) }}`).Text())
}
func typed17534(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.GetOr(ctx["response"], "next", py.Dict()).Truth()), `{{ not response.get("next", {}) }}`).Text())
}
func texts17534(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.GetOr(ctx["response"], "next", py.Dict()).Truth()), `{{ not response.get("next", {}) }}`).Text())
}
func text17534(e *py.Eval, ctx variables) string {
	return ""
}
func value17535(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next", py.Dict()).Truth()), "string", `{{ not response.get("next", {}) }}`)
}
func typed17535(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next", py.Dict()).Truth()), "string", `{{ not response.get("next", {}) }}`)
}
func texts17535(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next", py.Dict()).Truth()), "string", `{{ not response.get("next", {}) }}`)
}
func text17535(e *py.Eval, ctx variables) string {
	return ""
}
func value17536(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next", py.Dict()).Truth()), "number", `{{ not response.get("next", {}) }}`)
}
func typed17536(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next", py.Dict()).Truth()), "number", `{{ not response.get("next", {}) }}`)
}
func texts17536(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next", py.Dict()).Truth()), "number", `{{ not response.get("next", {}) }}`)
}
func text17536(e *py.Eval, ctx variables) string {
	return ""
}
func value17537(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next", py.Dict()).Truth()), "boolean", `{{ not response.get("next", {}) }}`)
}
func typed17537(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next", py.Dict()).Truth()), "boolean", `{{ not response.get("next", {}) }}`)
}
func texts17537(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next", py.Dict()).Truth()), "boolean", `{{ not response.get("next", {}) }}`)
}
func text17537(e *py.Eval, ctx variables) string {
	return ""
}
func value17538(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next", py.Dict()).Truth()), "integer", `{{ not response.get("next", {}) }}`)
}
func typed17538(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next", py.Dict()).Truth()), "integer", `{{ not response.get("next", {}) }}`)
}
func texts17538(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next", py.Dict()).Truth()), "integer", `{{ not response.get("next", {}) }}`)
}
func text17538(e *py.Eval, ctx variables) string {
	return ""
}
func value17539(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.GetOr(ctx["response"], "nextCursor", py.Dict()).Truth()), `{{ not response.get("nextCursor", {}) }}`)
}
func typed17539(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.GetOr(ctx["response"], "nextCursor", py.Dict()).Truth()), `{{ not response.get("nextCursor", {}) }}`)
}
func texts17539(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.GetOr(ctx["response"], "nextCursor", py.Dict()).Truth()), `{{ not response.get("nextCursor", {}) }}`)
}
func text17539(e *py.Eval, ctx variables) string {
	return ""
}
func value17540(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.GetOr(ctx["response"], "nextCursor", py.Dict()).Truth()), `{{ not response.get("nextCursor", {}) }}`)
}
func typed17540(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.GetOr(ctx["response"], "nextCursor", py.Dict()).Truth()), `{{ not response.get("nextCursor", {}) }}`)
}
func texts17540(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.GetOr(ctx["response"], "nextCursor", py.Dict()).Truth()), `{{ not response.get("nextCursor", {}) }}`)
}
func text17540(e *py.Eval, ctx variables) string {
	return ""
}
func value17541(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.GetOr(ctx["response"], "nextCursor", py.Dict()).Truth()), `{{ not response.get("nextCursor", {}) }}`).Text())
}
func typed17541(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.GetOr(ctx["response"], "nextCursor", py.Dict()).Truth()), `{{ not response.get("nextCursor", {}) }}`).Text())
}
func texts17541(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.GetOr(ctx["response"], "nextCursor", py.Dict()).Truth()), `{{ not response.get("nextCursor", {}) }}`).Text())
}
func text17541(e *py.Eval, ctx variables) string {
	return ""
}
func value17542(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "nextCursor", py.Dict()).Truth()), "integer", `{{ not response.get("nextCursor", {}) }}`)
}
func typed17542(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "nextCursor", py.Dict()).Truth()), "integer", `{{ not response.get("nextCursor", {}) }}`)
}
func texts17542(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "nextCursor", py.Dict()).Truth()), "integer", `{{ not response.get("nextCursor", {}) }}`)
}
func text17542(e *py.Eval, ctx variables) string {
	return ""
}
func value17543(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "nextCursor", py.Dict()).Truth()), "number", `{{ not response.get("nextCursor", {}) }}`)
}
func typed17543(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "nextCursor", py.Dict()).Truth()), "number", `{{ not response.get("nextCursor", {}) }}`)
}
func texts17543(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "nextCursor", py.Dict()).Truth()), "number", `{{ not response.get("nextCursor", {}) }}`)
}
func text17543(e *py.Eval, ctx variables) string {
	return ""
}
func value17544(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "nextCursor", py.Dict()).Truth()), "boolean", `{{ not response.get("nextCursor", {}) }}`)
}
func typed17544(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "nextCursor", py.Dict()).Truth()), "boolean", `{{ not response.get("nextCursor", {}) }}`)
}
func texts17544(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "nextCursor", py.Dict()).Truth()), "boolean", `{{ not response.get("nextCursor", {}) }}`)
}
func text17544(e *py.Eval, ctx variables) string {
	return ""
}
func value17545(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "nextCursor", py.Dict()).Truth()), "string", `{{ not response.get("nextCursor", {}) }}`)
}
func typed17545(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "nextCursor", py.Dict()).Truth()), "string", `{{ not response.get("nextCursor", {}) }}`)
}
func texts17545(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "nextCursor", py.Dict()).Truth()), "string", `{{ not response.get("nextCursor", {}) }}`)
}
func text17545(e *py.Eval, ctx variables) string {
	return ""
}
func value17546(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.GetOr(ctx["response"], "nextPage", py.Dict()).Truth()), `{{ not response.get("nextPage", {}) }}`)
}
func typed17546(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.GetOr(ctx["response"], "nextPage", py.Dict()).Truth()), `{{ not response.get("nextPage", {}) }}`)
}
func texts17546(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.GetOr(ctx["response"], "nextPage", py.Dict()).Truth()), `{{ not response.get("nextPage", {}) }}`)
}
func text17546(e *py.Eval, ctx variables) string {
	return ""
}
func value17547(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.GetOr(ctx["response"], "nextPage", py.Dict()).Truth()), `{{ not response.get("nextPage", {}) }}`)
}
func typed17547(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.GetOr(ctx["response"], "nextPage", py.Dict()).Truth()), `{{ not response.get("nextPage", {}) }}`)
}
func texts17547(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.GetOr(ctx["response"], "nextPage", py.Dict()).Truth()), `{{ not response.get("nextPage", {}) }}`)
}
func text17547(e *py.Eval, ctx variables) string {
	return ""
}
func value17548(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.GetOr(ctx["response"], "nextPage", py.Dict()).Truth()), `{{ not response.get("nextPage", {}) }}`).Text())
}
func typed17548(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.GetOr(ctx["response"], "nextPage", py.Dict()).Truth()), `{{ not response.get("nextPage", {}) }}`).Text())
}
func texts17548(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.GetOr(ctx["response"], "nextPage", py.Dict()).Truth()), `{{ not response.get("nextPage", {}) }}`).Text())
}
func text17548(e *py.Eval, ctx variables) string {
	return ""
}
func value17549(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "nextPage", py.Dict()).Truth()), "string", `{{ not response.get("nextPage", {}) }}`)
}
func typed17549(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "nextPage", py.Dict()).Truth()), "string", `{{ not response.get("nextPage", {}) }}`)
}
func texts17549(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "nextPage", py.Dict()).Truth()), "string", `{{ not response.get("nextPage", {}) }}`)
}
func text17549(e *py.Eval, ctx variables) string {
	return ""
}
func value17550(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "nextPage", py.Dict()).Truth()), "boolean", `{{ not response.get("nextPage", {}) }}`)
}
func typed17550(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "nextPage", py.Dict()).Truth()), "boolean", `{{ not response.get("nextPage", {}) }}`)
}
func texts17550(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "nextPage", py.Dict()).Truth()), "boolean", `{{ not response.get("nextPage", {}) }}`)
}
func text17550(e *py.Eval, ctx variables) string {
	return ""
}
func value17551(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "nextPage", py.Dict()).Truth()), "integer", `{{ not response.get("nextPage", {}) }}`)
}
func typed17551(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "nextPage", py.Dict()).Truth()), "integer", `{{ not response.get("nextPage", {}) }}`)
}
func texts17551(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "nextPage", py.Dict()).Truth()), "integer", `{{ not response.get("nextPage", {}) }}`)
}
func text17551(e *py.Eval, ctx variables) string {
	return ""
}
func value17552(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "nextPage", py.Dict()).Truth()), "number", `{{ not response.get("nextPage", {}) }}`)
}
func typed17552(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "nextPage", py.Dict()).Truth()), "number", `{{ not response.get("nextPage", {}) }}`)
}
func texts17552(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "nextPage", py.Dict()).Truth()), "number", `{{ not response.get("nextPage", {}) }}`)
}
func text17552(e *py.Eval, ctx variables) string {
	return ""
}
func value17553(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.GetOr(ctx["response"], "nextPageUrl", py.Dict()).Truth()), `{{ not response.get("nextPageUrl", {}) }}`)
}
func typed17553(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.GetOr(ctx["response"], "nextPageUrl", py.Dict()).Truth()), `{{ not response.get("nextPageUrl", {}) }}`)
}
func texts17553(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.GetOr(ctx["response"], "nextPageUrl", py.Dict()).Truth()), `{{ not response.get("nextPageUrl", {}) }}`)
}
func text17553(e *py.Eval, ctx variables) string {
	return ""
}
func value17554(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.GetOr(ctx["response"], "nextPageUrl", py.Dict()).Truth()), `{{ not response.get("nextPageUrl", {}) }}`)
}
func typed17554(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.GetOr(ctx["response"], "nextPageUrl", py.Dict()).Truth()), `{{ not response.get("nextPageUrl", {}) }}`)
}
func texts17554(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.GetOr(ctx["response"], "nextPageUrl", py.Dict()).Truth()), `{{ not response.get("nextPageUrl", {}) }}`)
}
func text17554(e *py.Eval, ctx variables) string {
	return ""
}
func value17555(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.GetOr(ctx["response"], "nextPageUrl", py.Dict()).Truth()), `{{ not response.get("nextPageUrl", {}) }}`).Text())
}
func typed17555(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.GetOr(ctx["response"], "nextPageUrl", py.Dict()).Truth()), `{{ not response.get("nextPageUrl", {}) }}`).Text())
}
func texts17555(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.GetOr(ctx["response"], "nextPageUrl", py.Dict()).Truth()), `{{ not response.get("nextPageUrl", {}) }}`).Text())
}
func text17555(e *py.Eval, ctx variables) string {
	return ""
}
func value17556(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "nextPageUrl", py.Dict()).Truth()), "number", `{{ not response.get("nextPageUrl", {}) }}`)
}
func typed17556(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "nextPageUrl", py.Dict()).Truth()), "number", `{{ not response.get("nextPageUrl", {}) }}`)
}
func texts17556(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "nextPageUrl", py.Dict()).Truth()), "number", `{{ not response.get("nextPageUrl", {}) }}`)
}
func text17556(e *py.Eval, ctx variables) string {
	return ""
}
func value17557(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "nextPageUrl", py.Dict()).Truth()), "integer", `{{ not response.get("nextPageUrl", {}) }}`)
}
func typed17557(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "nextPageUrl", py.Dict()).Truth()), "integer", `{{ not response.get("nextPageUrl", {}) }}`)
}
func texts17557(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "nextPageUrl", py.Dict()).Truth()), "integer", `{{ not response.get("nextPageUrl", {}) }}`)
}
func text17557(e *py.Eval, ctx variables) string {
	return ""
}
func value17558(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "nextPageUrl", py.Dict()).Truth()), "boolean", `{{ not response.get("nextPageUrl", {}) }}`)
}
func typed17558(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "nextPageUrl", py.Dict()).Truth()), "boolean", `{{ not response.get("nextPageUrl", {}) }}`)
}
func texts17558(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "nextPageUrl", py.Dict()).Truth()), "boolean", `{{ not response.get("nextPageUrl", {}) }}`)
}
func text17558(e *py.Eval, ctx variables) string {
	return ""
}
func value17559(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "nextPageUrl", py.Dict()).Truth()), "string", `{{ not response.get("nextPageUrl", {}) }}`)
}
func typed17559(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "nextPageUrl", py.Dict()).Truth()), "string", `{{ not response.get("nextPageUrl", {}) }}`)
}
func texts17559(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "nextPageUrl", py.Dict()).Truth()), "string", `{{ not response.get("nextPageUrl", {}) }}`)
}
func text17559(e *py.Eval, ctx variables) string {
	return ""
}
func value17560(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.GetOr(ctx["response"], "nextToken", py.Dict()).Truth()), `{{ not response.get("nextToken", {}) }}`)
}
func typed17560(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.GetOr(ctx["response"], "nextToken", py.Dict()).Truth()), `{{ not response.get("nextToken", {}) }}`)
}
func texts17560(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.GetOr(ctx["response"], "nextToken", py.Dict()).Truth()), `{{ not response.get("nextToken", {}) }}`)
}
func text17560(e *py.Eval, ctx variables) string {
	return ""
}
func value17561(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.GetOr(ctx["response"], "nextToken", py.Dict()).Truth()), `{{ not response.get("nextToken", {}) }}`)
}
func typed17561(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.GetOr(ctx["response"], "nextToken", py.Dict()).Truth()), `{{ not response.get("nextToken", {}) }}`)
}
func texts17561(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.GetOr(ctx["response"], "nextToken", py.Dict()).Truth()), `{{ not response.get("nextToken", {}) }}`)
}
func text17561(e *py.Eval, ctx variables) string {
	return ""
}
func value17562(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.GetOr(ctx["response"], "nextToken", py.Dict()).Truth()), `{{ not response.get("nextToken", {}) }}`).Text())
}
func typed17562(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.GetOr(ctx["response"], "nextToken", py.Dict()).Truth()), `{{ not response.get("nextToken", {}) }}`).Text())
}
func texts17562(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.GetOr(ctx["response"], "nextToken", py.Dict()).Truth()), `{{ not response.get("nextToken", {}) }}`).Text())
}
func text17562(e *py.Eval, ctx variables) string {
	return ""
}
func value17563(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "nextToken", py.Dict()).Truth()), "string", `{{ not response.get("nextToken", {}) }}`)
}
func typed17563(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "nextToken", py.Dict()).Truth()), "string", `{{ not response.get("nextToken", {}) }}`)
}
func texts17563(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "nextToken", py.Dict()).Truth()), "string", `{{ not response.get("nextToken", {}) }}`)
}
func text17563(e *py.Eval, ctx variables) string {
	return ""
}
func value17564(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "nextToken", py.Dict()).Truth()), "number", `{{ not response.get("nextToken", {}) }}`)
}
func typed17564(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "nextToken", py.Dict()).Truth()), "number", `{{ not response.get("nextToken", {}) }}`)
}
func texts17564(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "nextToken", py.Dict()).Truth()), "number", `{{ not response.get("nextToken", {}) }}`)
}
func text17564(e *py.Eval, ctx variables) string {
	return ""
}
func value17565(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "nextToken", py.Dict()).Truth()), "integer", `{{ not response.get("nextToken", {}) }}`)
}
func typed17565(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "nextToken", py.Dict()).Truth()), "integer", `{{ not response.get("nextToken", {}) }}`)
}
func texts17565(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "nextToken", py.Dict()).Truth()), "integer", `{{ not response.get("nextToken", {}) }}`)
}
func text17565(e *py.Eval, ctx variables) string {
	return ""
}
func value17566(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "nextToken", py.Dict()).Truth()), "boolean", `{{ not response.get("nextToken", {}) }}`)
}
func typed17566(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "nextToken", py.Dict()).Truth()), "boolean", `{{ not response.get("nextToken", {}) }}`)
}
func texts17566(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "nextToken", py.Dict()).Truth()), "boolean", `{{ not response.get("nextToken", {}) }}`)
}
func text17566(e *py.Eval, ctx variables) string {
	return ""
}
func value17567(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.GetOr(ctx["response"], "next_cursor", py.Dict()).Truth()), `{{ not response.get("next_cursor", {}) }}`)
}
func typed17567(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.GetOr(ctx["response"], "next_cursor", py.Dict()).Truth()), `{{ not response.get("next_cursor", {}) }}`)
}
func texts17567(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.GetOr(ctx["response"], "next_cursor", py.Dict()).Truth()), `{{ not response.get("next_cursor", {}) }}`)
}
func text17567(e *py.Eval, ctx variables) string {
	return ""
}
func value17568(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.GetOr(ctx["response"], "next_cursor", py.Dict()).Truth()), `{{ not response.get("next_cursor", {}) }}`)
}
func typed17568(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.GetOr(ctx["response"], "next_cursor", py.Dict()).Truth()), `{{ not response.get("next_cursor", {}) }}`)
}
func texts17568(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.GetOr(ctx["response"], "next_cursor", py.Dict()).Truth()), `{{ not response.get("next_cursor", {}) }}`)
}
func text17568(e *py.Eval, ctx variables) string {
	return ""
}
func value17569(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.GetOr(ctx["response"], "next_cursor", py.Dict()).Truth()), `{{ not response.get("next_cursor", {}) }}`).Text())
}
func typed17569(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.GetOr(ctx["response"], "next_cursor", py.Dict()).Truth()), `{{ not response.get("next_cursor", {}) }}`).Text())
}
func texts17569(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.GetOr(ctx["response"], "next_cursor", py.Dict()).Truth()), `{{ not response.get("next_cursor", {}) }}`).Text())
}
func text17569(e *py.Eval, ctx variables) string {
	return ""
}
func value17570(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next_cursor", py.Dict()).Truth()), "integer", `{{ not response.get("next_cursor", {}) }}`)
}
func typed17570(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next_cursor", py.Dict()).Truth()), "integer", `{{ not response.get("next_cursor", {}) }}`)
}
func texts17570(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next_cursor", py.Dict()).Truth()), "integer", `{{ not response.get("next_cursor", {}) }}`)
}
func text17570(e *py.Eval, ctx variables) string {
	return ""
}
func value17571(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next_cursor", py.Dict()).Truth()), "boolean", `{{ not response.get("next_cursor", {}) }}`)
}
func typed17571(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next_cursor", py.Dict()).Truth()), "boolean", `{{ not response.get("next_cursor", {}) }}`)
}
func texts17571(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next_cursor", py.Dict()).Truth()), "boolean", `{{ not response.get("next_cursor", {}) }}`)
}
func text17571(e *py.Eval, ctx variables) string {
	return ""
}
func value17572(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next_cursor", py.Dict()).Truth()), "string", `{{ not response.get("next_cursor", {}) }}`)
}
func typed17572(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next_cursor", py.Dict()).Truth()), "string", `{{ not response.get("next_cursor", {}) }}`)
}
func texts17572(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next_cursor", py.Dict()).Truth()), "string", `{{ not response.get("next_cursor", {}) }}`)
}
func text17572(e *py.Eval, ctx variables) string {
	return ""
}
func value17573(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next_cursor", py.Dict()).Truth()), "number", `{{ not response.get("next_cursor", {}) }}`)
}
func typed17573(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next_cursor", py.Dict()).Truth()), "number", `{{ not response.get("next_cursor", {}) }}`)
}
func texts17573(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next_cursor", py.Dict()).Truth()), "number", `{{ not response.get("next_cursor", {}) }}`)
}
func text17573(e *py.Eval, ctx variables) string {
	return ""
}
func value17574(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.GetOr(ctx["response"], "next_page", py.Str("")).Truth()), `{{ not response.get("next_page", "") }}`)
}
func typed17574(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.GetOr(ctx["response"], "next_page", py.Str("")).Truth()), `{{ not response.get("next_page", "") }}`)
}
func texts17574(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.GetOr(ctx["response"], "next_page", py.Str("")).Truth()), `{{ not response.get("next_page", "") }}`)
}
func text17574(e *py.Eval, ctx variables) string {
	return ""
}
func value17575(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.GetOr(ctx["response"], "next_page", py.Str("")).Truth()), `{{ not response.get("next_page", "") }}`)
}
func typed17575(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.GetOr(ctx["response"], "next_page", py.Str("")).Truth()), `{{ not response.get("next_page", "") }}`)
}
func texts17575(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.GetOr(ctx["response"], "next_page", py.Str("")).Truth()), `{{ not response.get("next_page", "") }}`)
}
func text17575(e *py.Eval, ctx variables) string {
	return ""
}
func value17576(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.GetOr(ctx["response"], "next_page", py.Str("")).Truth()), `{{ not response.get("next_page", "") }}`).Text())
}
func typed17576(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.GetOr(ctx["response"], "next_page", py.Str("")).Truth()), `{{ not response.get("next_page", "") }}`).Text())
}
func texts17576(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.GetOr(ctx["response"], "next_page", py.Str("")).Truth()), `{{ not response.get("next_page", "") }}`).Text())
}
func text17576(e *py.Eval, ctx variables) string {
	return ""
}
func value17577(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next_page", py.Str("")).Truth()), "string", `{{ not response.get("next_page", "") }}`)
}
func typed17577(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next_page", py.Str("")).Truth()), "string", `{{ not response.get("next_page", "") }}`)
}
func texts17577(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next_page", py.Str("")).Truth()), "string", `{{ not response.get("next_page", "") }}`)
}
func text17577(e *py.Eval, ctx variables) string {
	return ""
}
func value17578(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next_page", py.Str("")).Truth()), "integer", `{{ not response.get("next_page", "") }}`)
}
func typed17578(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next_page", py.Str("")).Truth()), "integer", `{{ not response.get("next_page", "") }}`)
}
func texts17578(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next_page", py.Str("")).Truth()), "integer", `{{ not response.get("next_page", "") }}`)
}
func text17578(e *py.Eval, ctx variables) string {
	return ""
}
func value17579(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next_page", py.Str("")).Truth()), "number", `{{ not response.get("next_page", "") }}`)
}
func typed17579(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next_page", py.Str("")).Truth()), "number", `{{ not response.get("next_page", "") }}`)
}
func texts17579(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next_page", py.Str("")).Truth()), "number", `{{ not response.get("next_page", "") }}`)
}
func text17579(e *py.Eval, ctx variables) string {
	return ""
}
func value17580(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next_page", py.Str("")).Truth()), "boolean", `{{ not response.get("next_page", "") }}`)
}
func typed17580(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next_page", py.Str("")).Truth()), "boolean", `{{ not response.get("next_page", "") }}`)
}
func texts17580(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next_page", py.Str("")).Truth()), "boolean", `{{ not response.get("next_page", "") }}`)
}
func text17580(e *py.Eval, ctx variables) string {
	return ""
}
func value17581(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.GetOr(ctx["response"], "next_page", py.Dict()).Truth()), `{{ not response.get("next_page", {}) }}`)
}
func typed17581(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.GetOr(ctx["response"], "next_page", py.Dict()).Truth()), `{{ not response.get("next_page", {}) }}`)
}
func texts17581(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.GetOr(ctx["response"], "next_page", py.Dict()).Truth()), `{{ not response.get("next_page", {}) }}`)
}
func text17581(e *py.Eval, ctx variables) string {
	return ""
}
func value17582(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.GetOr(ctx["response"], "next_page", py.Dict()).Truth()), `{{ not response.get("next_page", {}) }}`)
}
func typed17582(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.GetOr(ctx["response"], "next_page", py.Dict()).Truth()), `{{ not response.get("next_page", {}) }}`)
}
func texts17582(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.GetOr(ctx["response"], "next_page", py.Dict()).Truth()), `{{ not response.get("next_page", {}) }}`)
}
func text17582(e *py.Eval, ctx variables) string {
	return ""
}
func value17583(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.GetOr(ctx["response"], "next_page", py.Dict()).Truth()), `{{ not response.get("next_page", {}) }}`).Text())
}
func typed17583(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.GetOr(ctx["response"], "next_page", py.Dict()).Truth()), `{{ not response.get("next_page", {}) }}`).Text())
}
func texts17583(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.GetOr(ctx["response"], "next_page", py.Dict()).Truth()), `{{ not response.get("next_page", {}) }}`).Text())
}
func text17583(e *py.Eval, ctx variables) string {
	return ""
}
func value17584(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next_page", py.Dict()).Truth()), "string", `{{ not response.get("next_page", {}) }}`)
}
func typed17584(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next_page", py.Dict()).Truth()), "string", `{{ not response.get("next_page", {}) }}`)
}
func texts17584(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next_page", py.Dict()).Truth()), "string", `{{ not response.get("next_page", {}) }}`)
}
func text17584(e *py.Eval, ctx variables) string {
	return ""
}
func value17585(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next_page", py.Dict()).Truth()), "number", `{{ not response.get("next_page", {}) }}`)
}
func typed17585(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next_page", py.Dict()).Truth()), "number", `{{ not response.get("next_page", {}) }}`)
}
func texts17585(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next_page", py.Dict()).Truth()), "number", `{{ not response.get("next_page", {}) }}`)
}
func text17585(e *py.Eval, ctx variables) string {
	return ""
}
func value17586(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next_page", py.Dict()).Truth()), "boolean", `{{ not response.get("next_page", {}) }}`)
}
func typed17586(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next_page", py.Dict()).Truth()), "boolean", `{{ not response.get("next_page", {}) }}`)
}
func texts17586(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next_page", py.Dict()).Truth()), "boolean", `{{ not response.get("next_page", {}) }}`)
}
func text17586(e *py.Eval, ctx variables) string {
	return ""
}
func value17587(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next_page", py.Dict()).Truth()), "integer", `{{ not response.get("next_page", {}) }}`)
}
func typed17587(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next_page", py.Dict()).Truth()), "integer", `{{ not response.get("next_page", {}) }}`)
}
func texts17587(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next_page", py.Dict()).Truth()), "integer", `{{ not response.get("next_page", {}) }}`)
}
func text17587(e *py.Eval, ctx variables) string {
	return ""
}
func value17588(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.GetOr(ctx["response"], "next_page_token", py.Dict()).Truth()), `{{ not response.get("next_page_token", {}) }}`)
}
func typed17588(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.GetOr(ctx["response"], "next_page_token", py.Dict()).Truth()), `{{ not response.get("next_page_token", {}) }}`)
}
func texts17588(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.GetOr(ctx["response"], "next_page_token", py.Dict()).Truth()), `{{ not response.get("next_page_token", {}) }}`)
}
func text17588(e *py.Eval, ctx variables) string {
	return ""
}
func value17589(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.GetOr(ctx["response"], "next_page_token", py.Dict()).Truth()), `{{ not response.get("next_page_token", {}) }}`)
}
func typed17589(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.GetOr(ctx["response"], "next_page_token", py.Dict()).Truth()), `{{ not response.get("next_page_token", {}) }}`)
}
func texts17589(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.GetOr(ctx["response"], "next_page_token", py.Dict()).Truth()), `{{ not response.get("next_page_token", {}) }}`)
}
func text17589(e *py.Eval, ctx variables) string {
	return ""
}
func value17590(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.GetOr(ctx["response"], "next_page_token", py.Dict()).Truth()), `{{ not response.get("next_page_token", {}) }}`).Text())
}
func typed17590(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.GetOr(ctx["response"], "next_page_token", py.Dict()).Truth()), `{{ not response.get("next_page_token", {}) }}`).Text())
}
func texts17590(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.GetOr(ctx["response"], "next_page_token", py.Dict()).Truth()), `{{ not response.get("next_page_token", {}) }}`).Text())
}
func text17590(e *py.Eval, ctx variables) string {
	return ""
}
func value17591(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next_page_token", py.Dict()).Truth()), "string", `{{ not response.get("next_page_token", {}) }}`)
}
func typed17591(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next_page_token", py.Dict()).Truth()), "string", `{{ not response.get("next_page_token", {}) }}`)
}
func texts17591(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next_page_token", py.Dict()).Truth()), "string", `{{ not response.get("next_page_token", {}) }}`)
}
func text17591(e *py.Eval, ctx variables) string {
	return ""
}
func value17592(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next_page_token", py.Dict()).Truth()), "boolean", `{{ not response.get("next_page_token", {}) }}`)
}
func typed17592(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next_page_token", py.Dict()).Truth()), "boolean", `{{ not response.get("next_page_token", {}) }}`)
}
func texts17592(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next_page_token", py.Dict()).Truth()), "boolean", `{{ not response.get("next_page_token", {}) }}`)
}
func text17592(e *py.Eval, ctx variables) string {
	return ""
}
func value17593(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next_page_token", py.Dict()).Truth()), "integer", `{{ not response.get("next_page_token", {}) }}`)
}
func typed17593(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next_page_token", py.Dict()).Truth()), "integer", `{{ not response.get("next_page_token", {}) }}`)
}
func texts17593(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next_page_token", py.Dict()).Truth()), "integer", `{{ not response.get("next_page_token", {}) }}`)
}
func text17593(e *py.Eval, ctx variables) string {
	return ""
}
func value17594(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next_page_token", py.Dict()).Truth()), "number", `{{ not response.get("next_page_token", {}) }}`)
}
func typed17594(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next_page_token", py.Dict()).Truth()), "number", `{{ not response.get("next_page_token", {}) }}`)
}
func texts17594(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "next_page_token", py.Dict()).Truth()), "number", `{{ not response.get("next_page_token", {}) }}`)
}
func text17594(e *py.Eval, ctx variables) string {
	return ""
}
func value17595(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.GetOr(ctx["response"], "offset", py.Dict()).Truth()), `{{ not response.get("offset", {}) }}`)
}
func typed17595(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.GetOr(ctx["response"], "offset", py.Dict()).Truth()), `{{ not response.get("offset", {}) }}`)
}
func texts17595(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.GetOr(ctx["response"], "offset", py.Dict()).Truth()), `{{ not response.get("offset", {}) }}`)
}
func text17595(e *py.Eval, ctx variables) string {
	return ""
}
func value17596(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.GetOr(ctx["response"], "offset", py.Dict()).Truth()), `{{ not response.get("offset", {}) }}`)
}
func typed17596(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.GetOr(ctx["response"], "offset", py.Dict()).Truth()), `{{ not response.get("offset", {}) }}`)
}
func texts17596(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.GetOr(ctx["response"], "offset", py.Dict()).Truth()), `{{ not response.get("offset", {}) }}`)
}
func text17596(e *py.Eval, ctx variables) string {
	return ""
}
func value17597(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.GetOr(ctx["response"], "offset", py.Dict()).Truth()), `{{ not response.get("offset", {}) }}`).Text())
}
func typed17597(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.GetOr(ctx["response"], "offset", py.Dict()).Truth()), `{{ not response.get("offset", {}) }}`).Text())
}
func texts17597(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.GetOr(ctx["response"], "offset", py.Dict()).Truth()), `{{ not response.get("offset", {}) }}`).Text())
}
func text17597(e *py.Eval, ctx variables) string {
	return ""
}
func value17598(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "offset", py.Dict()).Truth()), "integer", `{{ not response.get("offset", {}) }}`)
}
func typed17598(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "offset", py.Dict()).Truth()), "integer", `{{ not response.get("offset", {}) }}`)
}
func texts17598(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "offset", py.Dict()).Truth()), "integer", `{{ not response.get("offset", {}) }}`)
}
func text17598(e *py.Eval, ctx variables) string {
	return ""
}
func value17599(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "offset", py.Dict()).Truth()), "boolean", `{{ not response.get("offset", {}) }}`)
}
func typed17599(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "offset", py.Dict()).Truth()), "boolean", `{{ not response.get("offset", {}) }}`)
}
func texts17599(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.GetOr(ctx["response"], "offset", py.Dict()).Truth()), "boolean", `{{ not response.get("offset", {}) }}`)
}
func text17599(e *py.Eval, ctx variables) string {
	return ""
}
