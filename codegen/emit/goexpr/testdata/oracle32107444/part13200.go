package main

import "github.com/airgen/airgen/runtime/py"

func value13200(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(e.Add(e.Add(e.Add(e.Add(py.Str("boards/"), e.Attr(ctx["stream_slice"].Member("parent_slice"), "id")), py.Str("/sections/")), ctx["stream_slice"].Member("id")), py.Str("/pins?ad_account_id=")), ctx["config"].Member("account_id"))
		}, func() py.Value {
			return e.Add(e.Add(e.Add(e.Add(py.Str("boards/"), e.Attr(ctx["stream_slice"].Member("parent_slice"), "id")), py.Str("/sections/")), ctx["stream_slice"].Member("id")), py.Str("/pins"))
		}),
		"{{ 'boards/' + stream_slice.parent_slice.id + '/sections/' + stream_slice.id + '/pins?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.parent_slice.id + '/sections/' + stream_slice.id + '/pins' }}",
	).Text())
}
func typed13200(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(e.Add(e.Add(e.Add(e.Add(py.Str("boards/"), e.Attr(ctx["stream_slice"].Member("parent_slice"), "id")), py.Str("/sections/")), ctx["stream_slice"].Member("id")), py.Str("/pins?ad_account_id=")), ctx["config"].Member("account_id"))
		}, func() py.Value {
			return e.Add(e.Add(e.Add(e.Add(py.Str("boards/"), e.Attr(ctx["stream_slice"].Member("parent_slice"), "id")), py.Str("/sections/")), ctx["stream_slice"].Member("id")), py.Str("/pins"))
		}),
		"{{ 'boards/' + stream_slice.parent_slice.id + '/sections/' + stream_slice.id + '/pins?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.parent_slice.id + '/sections/' + stream_slice.id + '/pins' }}",
	).Text())
}
func texts13200(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(ctx["config"].Member("account_id").Text() != "", func() py.Value {
			return e.Add(e.Add(e.Add(e.Add(e.Add(py.Str("boards/"), e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id")), py.Str("/sections/")), py.Str(ctx["stream_slice"].Member("id").Text())), py.Str("/pins?ad_account_id=")), py.Str(ctx["config"].Member("account_id").Text()))
		}, func() py.Value {
			return e.Add(e.Add(e.Add(e.Add(py.Str("boards/"), e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id")), py.Str("/sections/")), py.Str(ctx["stream_slice"].Member("id").Text())), py.Str("/pins"))
		}),
		"{{ 'boards/' + stream_slice.parent_slice.id + '/sections/' + stream_slice.id + '/pins?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.parent_slice.id + '/sections/' + stream_slice.id + '/pins' }}",
	).Text())
}
func text13200(e *py.Eval, ctx variables) string {
	return ""
}
func value13201(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(e.Add(e.Add(e.Add(e.Add(py.Str("boards/"), e.Attr(ctx["stream_slice"].Member("parent_slice"), "id")), py.Str("/sections/")), ctx["stream_slice"].Member("id")), py.Str("/pins?ad_account_id=")), ctx["config"].Member("account_id"))
		}, func() py.Value {
			return e.Add(e.Add(e.Add(e.Add(py.Str("boards/"), e.Attr(ctx["stream_slice"].Member("parent_slice"), "id")), py.Str("/sections/")), ctx["stream_slice"].Member("id")), py.Str("/pins"))
		}),
		"string",
		"{{ 'boards/' + stream_slice.parent_slice.id + '/sections/' + stream_slice.id + '/pins?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.parent_slice.id + '/sections/' + stream_slice.id + '/pins' }}",
	)
}
func typed13201(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(e.Add(e.Add(e.Add(e.Add(py.Str("boards/"), e.Attr(ctx["stream_slice"].Member("parent_slice"), "id")), py.Str("/sections/")), ctx["stream_slice"].Member("id")), py.Str("/pins?ad_account_id=")), ctx["config"].Member("account_id"))
		}, func() py.Value {
			return e.Add(e.Add(e.Add(e.Add(py.Str("boards/"), e.Attr(ctx["stream_slice"].Member("parent_slice"), "id")), py.Str("/sections/")), ctx["stream_slice"].Member("id")), py.Str("/pins"))
		}),
		"string",
		"{{ 'boards/' + stream_slice.parent_slice.id + '/sections/' + stream_slice.id + '/pins?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.parent_slice.id + '/sections/' + stream_slice.id + '/pins' }}",
	)
}
func texts13201(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("account_id").Text() != "", func() py.Value {
			return e.Add(e.Add(e.Add(e.Add(e.Add(py.Str("boards/"), e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id")), py.Str("/sections/")), py.Str(ctx["stream_slice"].Member("id").Text())), py.Str("/pins?ad_account_id=")), py.Str(ctx["config"].Member("account_id").Text()))
		}, func() py.Value {
			return e.Add(e.Add(e.Add(e.Add(py.Str("boards/"), e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id")), py.Str("/sections/")), py.Str(ctx["stream_slice"].Member("id").Text())), py.Str("/pins"))
		}),
		"string",
		"{{ 'boards/' + stream_slice.parent_slice.id + '/sections/' + stream_slice.id + '/pins?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.parent_slice.id + '/sections/' + stream_slice.id + '/pins' }}",
	)
}
func text13201(e *py.Eval, ctx variables) string {
	return ""
}
func value13202(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(e.Add(e.Add(e.Add(e.Add(py.Str("boards/"), e.Attr(ctx["stream_slice"].Member("parent_slice"), "id")), py.Str("/sections/")), ctx["stream_slice"].Member("id")), py.Str("/pins?ad_account_id=")), ctx["config"].Member("account_id"))
		}, func() py.Value {
			return e.Add(e.Add(e.Add(e.Add(py.Str("boards/"), e.Attr(ctx["stream_slice"].Member("parent_slice"), "id")), py.Str("/sections/")), ctx["stream_slice"].Member("id")), py.Str("/pins"))
		}),
		"number",
		"{{ 'boards/' + stream_slice.parent_slice.id + '/sections/' + stream_slice.id + '/pins?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.parent_slice.id + '/sections/' + stream_slice.id + '/pins' }}",
	)
}
func typed13202(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(e.Add(e.Add(e.Add(e.Add(py.Str("boards/"), e.Attr(ctx["stream_slice"].Member("parent_slice"), "id")), py.Str("/sections/")), ctx["stream_slice"].Member("id")), py.Str("/pins?ad_account_id=")), ctx["config"].Member("account_id"))
		}, func() py.Value {
			return e.Add(e.Add(e.Add(e.Add(py.Str("boards/"), e.Attr(ctx["stream_slice"].Member("parent_slice"), "id")), py.Str("/sections/")), ctx["stream_slice"].Member("id")), py.Str("/pins"))
		}),
		"number",
		"{{ 'boards/' + stream_slice.parent_slice.id + '/sections/' + stream_slice.id + '/pins?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.parent_slice.id + '/sections/' + stream_slice.id + '/pins' }}",
	)
}
func texts13202(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("account_id").Text() != "", func() py.Value {
			return e.Add(e.Add(e.Add(e.Add(e.Add(py.Str("boards/"), e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id")), py.Str("/sections/")), py.Str(ctx["stream_slice"].Member("id").Text())), py.Str("/pins?ad_account_id=")), py.Str(ctx["config"].Member("account_id").Text()))
		}, func() py.Value {
			return e.Add(e.Add(e.Add(e.Add(py.Str("boards/"), e.Attr(py.Str(ctx["stream_slice"].Member("parent_slice").Text()), "id")), py.Str("/sections/")), py.Str(ctx["stream_slice"].Member("id").Text())), py.Str("/pins"))
		}),
		"number",
		"{{ 'boards/' + stream_slice.parent_slice.id + '/sections/' + stream_slice.id + '/pins?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards/' + stream_slice.parent_slice.id + '/sections/' + stream_slice.id + '/pins' }}",
	)
}
func text13202(e *py.Eval, ctx variables) string {
	return ""
}
func value13203(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value { return e.Add(py.Str("boards?ad_account_id="), ctx["config"].Member("account_id")) }, func() py.Value { return py.Str("boards") }),
		"{{ 'boards?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards' }}",
	)
}
func typed13203(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value { return e.Add(py.Str("boards?ad_account_id="), ctx["config"].Member("account_id")) }, func() py.Value { return py.Str("boards") }),
		"{{ 'boards?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards' }}",
	)
}
func texts13203(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "boards?ad_account_id="+ctx["config"].Member("account_id").Text(), "boards"))
}
func text13203(e *py.Eval, ctx variables) string {
	return ""
}
func value13204(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value { return e.Add(py.Str("boards?ad_account_id="), ctx["config"].Member("account_id")) }, func() py.Value { return py.Str("boards") }),
		"{{ 'boards?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards' }}",
	)
}
func typed13204(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value { return e.Add(py.Str("boards?ad_account_id="), ctx["config"].Member("account_id")) }, func() py.Value { return py.Str("boards") }),
		"{{ 'boards?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards' }}",
	)
}
func texts13204(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "boards?ad_account_id="+ctx["config"].Member("account_id").Text(), "boards"))
}
func text13204(e *py.Eval, ctx variables) string {
	return ""
}
func value13205(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value { return e.Add(py.Str("boards?ad_account_id="), ctx["config"].Member("account_id")) }, func() py.Value { return py.Str("boards") }),
		"{{ 'boards?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards' }}",
	).Text())
}
func typed13205(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value { return e.Add(py.Str("boards?ad_account_id="), ctx["config"].Member("account_id")) }, func() py.Value { return py.Str("boards") }),
		"{{ 'boards?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards' }}",
	).Text())
}
func texts13205(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "boards?ad_account_id="+ctx["config"].Member("account_id").Text(), "boards"))
}
func text13205(e *py.Eval, ctx variables) string {
	return ""
}
func value13206(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value { return e.Add(py.Str("boards?ad_account_id="), ctx["config"].Member("account_id")) }, func() py.Value { return py.Str("boards") }),
		"integer",
		"{{ 'boards?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards' }}",
	)
}
func typed13206(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value { return e.Add(py.Str("boards?ad_account_id="), ctx["config"].Member("account_id")) }, func() py.Value { return py.Str("boards") }),
		"integer",
		"{{ 'boards?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards' }}",
	)
}
func texts13206(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "boards?ad_account_id="+ctx["config"].Member("account_id").Text(), "boards")), "integer")
}
func text13206(e *py.Eval, ctx variables) string {
	return ""
}
func value13207(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value { return e.Add(py.Str("boards?ad_account_id="), ctx["config"].Member("account_id")) }, func() py.Value { return py.Str("boards") }),
		"boolean",
		"{{ 'boards?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards' }}",
	)
}
func typed13207(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value { return e.Add(py.Str("boards?ad_account_id="), ctx["config"].Member("account_id")) }, func() py.Value { return py.Str("boards") }),
		"boolean",
		"{{ 'boards?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards' }}",
	)
}
func texts13207(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "boards?ad_account_id="+ctx["config"].Member("account_id").Text(), "boards")), "boolean")
}
func text13207(e *py.Eval, ctx variables) string {
	return ""
}
func value13208(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value { return e.Add(py.Str("boards?ad_account_id="), ctx["config"].Member("account_id")) }, func() py.Value { return py.Str("boards") }),
		"number",
		"{{ 'boards?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards' }}",
	)
}
func typed13208(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value { return e.Add(py.Str("boards?ad_account_id="), ctx["config"].Member("account_id")) }, func() py.Value { return py.Str("boards") }),
		"number",
		"{{ 'boards?ad_account_id=' + config['account_id'] if config.get('account_id') else 'boards' }}",
	)
}
func texts13208(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "boards?ad_account_id="+ctx["config"].Member("account_id").Text(), "boards")), "number")
}
func text13208(e *py.Eval, ctx variables) string {
	return ""
}
func value13209(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(py.Str("catalogs/feeds?ad_account_id="), ctx["config"].Member("account_id"))
		}, func() py.Value { return py.Str("catalogs/feeds") }),
		"{{ 'catalogs/feeds?ad_account_id=' + config['account_id'] if config.get('account_id') else 'catalogs/feeds' }}",
	)
}
func typed13209(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(py.Str("catalogs/feeds?ad_account_id="), ctx["config"].Member("account_id"))
		}, func() py.Value { return py.Str("catalogs/feeds") }),
		"{{ 'catalogs/feeds?ad_account_id=' + config['account_id'] if config.get('account_id') else 'catalogs/feeds' }}",
	)
}
func texts13209(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "catalogs/feeds?ad_account_id="+ctx["config"].Member("account_id").Text(), "catalogs/feeds"))
}
func text13209(e *py.Eval, ctx variables) string {
	return ""
}
func value13210(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(py.Str("catalogs/feeds?ad_account_id="), ctx["config"].Member("account_id"))
		}, func() py.Value { return py.Str("catalogs/feeds") }),
		"{{ 'catalogs/feeds?ad_account_id=' + config['account_id'] if config.get('account_id') else 'catalogs/feeds' }}",
	)
}
func typed13210(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(py.Str("catalogs/feeds?ad_account_id="), ctx["config"].Member("account_id"))
		}, func() py.Value { return py.Str("catalogs/feeds") }),
		"{{ 'catalogs/feeds?ad_account_id=' + config['account_id'] if config.get('account_id') else 'catalogs/feeds' }}",
	)
}
func texts13210(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "catalogs/feeds?ad_account_id="+ctx["config"].Member("account_id").Text(), "catalogs/feeds"))
}
func text13210(e *py.Eval, ctx variables) string {
	return ""
}
func value13211(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(py.Str("catalogs/feeds?ad_account_id="), ctx["config"].Member("account_id"))
		}, func() py.Value { return py.Str("catalogs/feeds") }),
		"{{ 'catalogs/feeds?ad_account_id=' + config['account_id'] if config.get('account_id') else 'catalogs/feeds' }}",
	).Text())
}
func typed13211(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(py.Str("catalogs/feeds?ad_account_id="), ctx["config"].Member("account_id"))
		}, func() py.Value { return py.Str("catalogs/feeds") }),
		"{{ 'catalogs/feeds?ad_account_id=' + config['account_id'] if config.get('account_id') else 'catalogs/feeds' }}",
	).Text())
}
func texts13211(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "catalogs/feeds?ad_account_id="+ctx["config"].Member("account_id").Text(), "catalogs/feeds"))
}
func text13211(e *py.Eval, ctx variables) string {
	return ""
}
func value13212(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(py.Str("catalogs/feeds?ad_account_id="), ctx["config"].Member("account_id"))
		}, func() py.Value { return py.Str("catalogs/feeds") }),
		"integer",
		"{{ 'catalogs/feeds?ad_account_id=' + config['account_id'] if config.get('account_id') else 'catalogs/feeds' }}",
	)
}
func typed13212(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(py.Str("catalogs/feeds?ad_account_id="), ctx["config"].Member("account_id"))
		}, func() py.Value { return py.Str("catalogs/feeds") }),
		"integer",
		"{{ 'catalogs/feeds?ad_account_id=' + config['account_id'] if config.get('account_id') else 'catalogs/feeds' }}",
	)
}
func texts13212(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "catalogs/feeds?ad_account_id="+ctx["config"].Member("account_id").Text(), "catalogs/feeds")), "integer")
}
func text13212(e *py.Eval, ctx variables) string {
	return ""
}
func value13213(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(py.Str("catalogs/feeds?ad_account_id="), ctx["config"].Member("account_id"))
		}, func() py.Value { return py.Str("catalogs/feeds") }),
		"number",
		"{{ 'catalogs/feeds?ad_account_id=' + config['account_id'] if config.get('account_id') else 'catalogs/feeds' }}",
	)
}
func typed13213(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(py.Str("catalogs/feeds?ad_account_id="), ctx["config"].Member("account_id"))
		}, func() py.Value { return py.Str("catalogs/feeds") }),
		"number",
		"{{ 'catalogs/feeds?ad_account_id=' + config['account_id'] if config.get('account_id') else 'catalogs/feeds' }}",
	)
}
func texts13213(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "catalogs/feeds?ad_account_id="+ctx["config"].Member("account_id").Text(), "catalogs/feeds")), "number")
}
func text13213(e *py.Eval, ctx variables) string {
	return ""
}
func value13214(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(py.Str("catalogs/feeds?ad_account_id="), ctx["config"].Member("account_id"))
		}, func() py.Value { return py.Str("catalogs/feeds") }),
		"string",
		"{{ 'catalogs/feeds?ad_account_id=' + config['account_id'] if config.get('account_id') else 'catalogs/feeds' }}",
	)
}
func typed13214(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(py.Str("catalogs/feeds?ad_account_id="), ctx["config"].Member("account_id"))
		}, func() py.Value { return py.Str("catalogs/feeds") }),
		"string",
		"{{ 'catalogs/feeds?ad_account_id=' + config['account_id'] if config.get('account_id') else 'catalogs/feeds' }}",
	)
}
func texts13214(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "catalogs/feeds?ad_account_id="+ctx["config"].Member("account_id").Text(), "catalogs/feeds")), "string")
}
func text13214(e *py.Eval, ctx variables) string {
	return ""
}
func value13215(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(py.Str("catalogs/feeds?ad_account_id="), ctx["config"].Member("account_id"))
		}, func() py.Value { return py.Str("catalogs/feeds") }),
		"boolean",
		"{{ 'catalogs/feeds?ad_account_id=' + config['account_id'] if config.get('account_id') else 'catalogs/feeds' }}",
	)
}
func typed13215(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(py.Str("catalogs/feeds?ad_account_id="), ctx["config"].Member("account_id"))
		}, func() py.Value { return py.Str("catalogs/feeds") }),
		"boolean",
		"{{ 'catalogs/feeds?ad_account_id=' + config['account_id'] if config.get('account_id') else 'catalogs/feeds' }}",
	)
}
func texts13215(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "catalogs/feeds?ad_account_id="+ctx["config"].Member("account_id").Text(), "catalogs/feeds")), "boolean")
}
func text13215(e *py.Eval, ctx variables) string {
	return ""
}
func value13216(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(py.Str("catalogs/product_groups?ad_account_id="), ctx["config"].Member("account_id"))
		}, func() py.Value { return py.Str("catalogs/product_groups") }),
		"{{ 'catalogs/product_groups?ad_account_id=' + config['account_id'] if config.get('account_id') else 'catalogs/product_groups' }}",
	)
}
func typed13216(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(py.Str("catalogs/product_groups?ad_account_id="), ctx["config"].Member("account_id"))
		}, func() py.Value { return py.Str("catalogs/product_groups") }),
		"{{ 'catalogs/product_groups?ad_account_id=' + config['account_id'] if config.get('account_id') else 'catalogs/product_groups' }}",
	)
}
func texts13216(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "catalogs/product_groups?ad_account_id="+ctx["config"].Member("account_id").Text(), "catalogs/product_groups"))
}
func text13216(e *py.Eval, ctx variables) string {
	return ""
}
func value13217(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(py.Str("catalogs/product_groups?ad_account_id="), ctx["config"].Member("account_id"))
		}, func() py.Value { return py.Str("catalogs/product_groups") }),
		"{{ 'catalogs/product_groups?ad_account_id=' + config['account_id'] if config.get('account_id') else 'catalogs/product_groups' }}",
	)
}
func typed13217(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(py.Str("catalogs/product_groups?ad_account_id="), ctx["config"].Member("account_id"))
		}, func() py.Value { return py.Str("catalogs/product_groups") }),
		"{{ 'catalogs/product_groups?ad_account_id=' + config['account_id'] if config.get('account_id') else 'catalogs/product_groups' }}",
	)
}
func texts13217(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "catalogs/product_groups?ad_account_id="+ctx["config"].Member("account_id").Text(), "catalogs/product_groups"))
}
func text13217(e *py.Eval, ctx variables) string {
	return ""
}
func value13218(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(py.Str("catalogs/product_groups?ad_account_id="), ctx["config"].Member("account_id"))
		}, func() py.Value { return py.Str("catalogs/product_groups") }),
		"{{ 'catalogs/product_groups?ad_account_id=' + config['account_id'] if config.get('account_id') else 'catalogs/product_groups' }}",
	).Text())
}
func typed13218(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(py.Str("catalogs/product_groups?ad_account_id="), ctx["config"].Member("account_id"))
		}, func() py.Value { return py.Str("catalogs/product_groups") }),
		"{{ 'catalogs/product_groups?ad_account_id=' + config['account_id'] if config.get('account_id') else 'catalogs/product_groups' }}",
	).Text())
}
func texts13218(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "catalogs/product_groups?ad_account_id="+ctx["config"].Member("account_id").Text(), "catalogs/product_groups"))
}
func text13218(e *py.Eval, ctx variables) string {
	return ""
}
func value13219(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(py.Str("catalogs/product_groups?ad_account_id="), ctx["config"].Member("account_id"))
		}, func() py.Value { return py.Str("catalogs/product_groups") }),
		"integer",
		"{{ 'catalogs/product_groups?ad_account_id=' + config['account_id'] if config.get('account_id') else 'catalogs/product_groups' }}",
	)
}
func typed13219(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(py.Str("catalogs/product_groups?ad_account_id="), ctx["config"].Member("account_id"))
		}, func() py.Value { return py.Str("catalogs/product_groups") }),
		"integer",
		"{{ 'catalogs/product_groups?ad_account_id=' + config['account_id'] if config.get('account_id') else 'catalogs/product_groups' }}",
	)
}
func texts13219(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "catalogs/product_groups?ad_account_id="+ctx["config"].Member("account_id").Text(), "catalogs/product_groups")), "integer")
}
func text13219(e *py.Eval, ctx variables) string {
	return ""
}
func value13220(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(py.Str("catalogs/product_groups?ad_account_id="), ctx["config"].Member("account_id"))
		}, func() py.Value { return py.Str("catalogs/product_groups") }),
		"string",
		"{{ 'catalogs/product_groups?ad_account_id=' + config['account_id'] if config.get('account_id') else 'catalogs/product_groups' }}",
	)
}
func typed13220(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(py.Str("catalogs/product_groups?ad_account_id="), ctx["config"].Member("account_id"))
		}, func() py.Value { return py.Str("catalogs/product_groups") }),
		"string",
		"{{ 'catalogs/product_groups?ad_account_id=' + config['account_id'] if config.get('account_id') else 'catalogs/product_groups' }}",
	)
}
func texts13220(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "catalogs/product_groups?ad_account_id="+ctx["config"].Member("account_id").Text(), "catalogs/product_groups")), "string")
}
func text13220(e *py.Eval, ctx variables) string {
	return ""
}
func value13221(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(py.Str("catalogs/product_groups?ad_account_id="), ctx["config"].Member("account_id"))
		}, func() py.Value { return py.Str("catalogs/product_groups") }),
		"number",
		"{{ 'catalogs/product_groups?ad_account_id=' + config['account_id'] if config.get('account_id') else 'catalogs/product_groups' }}",
	)
}
func typed13221(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(py.Str("catalogs/product_groups?ad_account_id="), ctx["config"].Member("account_id"))
		}, func() py.Value { return py.Str("catalogs/product_groups") }),
		"number",
		"{{ 'catalogs/product_groups?ad_account_id=' + config['account_id'] if config.get('account_id') else 'catalogs/product_groups' }}",
	)
}
func texts13221(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "catalogs/product_groups?ad_account_id="+ctx["config"].Member("account_id").Text(), "catalogs/product_groups")), "number")
}
func text13221(e *py.Eval, ctx variables) string {
	return ""
}
func value13222(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(py.Str("catalogs/product_groups?ad_account_id="), ctx["config"].Member("account_id"))
		}, func() py.Value { return py.Str("catalogs/product_groups") }),
		"boolean",
		"{{ 'catalogs/product_groups?ad_account_id=' + config['account_id'] if config.get('account_id') else 'catalogs/product_groups' }}",
	)
}
func typed13222(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value {
			return e.Add(py.Str("catalogs/product_groups?ad_account_id="), ctx["config"].Member("account_id"))
		}, func() py.Value { return py.Str("catalogs/product_groups") }),
		"boolean",
		"{{ 'catalogs/product_groups?ad_account_id=' + config['account_id'] if config.get('account_id') else 'catalogs/product_groups' }}",
	)
}
func texts13222(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "catalogs/product_groups?ad_account_id="+ctx["config"].Member("account_id").Text(), "catalogs/product_groups")), "boolean")
}
func text13222(e *py.Eval, ctx variables) string {
	return ""
}
func value13223(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value { return e.Add(py.Str("catalogs?ad_account_id="), ctx["config"].Member("account_id")) }, func() py.Value { return py.Str("catalogs") }),
		"{{ 'catalogs?ad_account_id=' + config['account_id'] if config.get('account_id') else 'catalogs' }}",
	)
}
func typed13223(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value { return e.Add(py.Str("catalogs?ad_account_id="), ctx["config"].Member("account_id")) }, func() py.Value { return py.Str("catalogs") }),
		"{{ 'catalogs?ad_account_id=' + config['account_id'] if config.get('account_id') else 'catalogs' }}",
	)
}
func texts13223(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "catalogs?ad_account_id="+ctx["config"].Member("account_id").Text(), "catalogs"))
}
func text13223(e *py.Eval, ctx variables) string {
	return ""
}
func value13224(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value { return e.Add(py.Str("catalogs?ad_account_id="), ctx["config"].Member("account_id")) }, func() py.Value { return py.Str("catalogs") }),
		"{{ 'catalogs?ad_account_id=' + config['account_id'] if config.get('account_id') else 'catalogs' }}",
	)
}
func typed13224(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value { return e.Add(py.Str("catalogs?ad_account_id="), ctx["config"].Member("account_id")) }, func() py.Value { return py.Str("catalogs") }),
		"{{ 'catalogs?ad_account_id=' + config['account_id'] if config.get('account_id') else 'catalogs' }}",
	)
}
func texts13224(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "catalogs?ad_account_id="+ctx["config"].Member("account_id").Text(), "catalogs"))
}
func text13224(e *py.Eval, ctx variables) string {
	return ""
}
func value13225(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value { return e.Add(py.Str("catalogs?ad_account_id="), ctx["config"].Member("account_id")) }, func() py.Value { return py.Str("catalogs") }),
		"{{ 'catalogs?ad_account_id=' + config['account_id'] if config.get('account_id') else 'catalogs' }}",
	).Text())
}
func typed13225(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value { return e.Add(py.Str("catalogs?ad_account_id="), ctx["config"].Member("account_id")) }, func() py.Value { return py.Str("catalogs") }),
		"{{ 'catalogs?ad_account_id=' + config['account_id'] if config.get('account_id') else 'catalogs' }}",
	).Text())
}
func texts13225(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "catalogs?ad_account_id="+ctx["config"].Member("account_id").Text(), "catalogs"))
}
func text13225(e *py.Eval, ctx variables) string {
	return ""
}
func value13226(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value { return e.Add(py.Str("catalogs?ad_account_id="), ctx["config"].Member("account_id")) }, func() py.Value { return py.Str("catalogs") }),
		"string",
		"{{ 'catalogs?ad_account_id=' + config['account_id'] if config.get('account_id') else 'catalogs' }}",
	)
}
func typed13226(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value { return e.Add(py.Str("catalogs?ad_account_id="), ctx["config"].Member("account_id")) }, func() py.Value { return py.Str("catalogs") }),
		"string",
		"{{ 'catalogs?ad_account_id=' + config['account_id'] if config.get('account_id') else 'catalogs' }}",
	)
}
func texts13226(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "catalogs?ad_account_id="+ctx["config"].Member("account_id").Text(), "catalogs")), "string")
}
func text13226(e *py.Eval, ctx variables) string {
	return ""
}
func value13227(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value { return e.Add(py.Str("catalogs?ad_account_id="), ctx["config"].Member("account_id")) }, func() py.Value { return py.Str("catalogs") }),
		"boolean",
		"{{ 'catalogs?ad_account_id=' + config['account_id'] if config.get('account_id') else 'catalogs' }}",
	)
}
func typed13227(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value { return e.Add(py.Str("catalogs?ad_account_id="), ctx["config"].Member("account_id")) }, func() py.Value { return py.Str("catalogs") }),
		"boolean",
		"{{ 'catalogs?ad_account_id=' + config['account_id'] if config.get('account_id') else 'catalogs' }}",
	)
}
func texts13227(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "catalogs?ad_account_id="+ctx["config"].Member("account_id").Text(), "catalogs")), "boolean")
}
func text13227(e *py.Eval, ctx variables) string {
	return ""
}
func value13228(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value { return e.Add(py.Str("catalogs?ad_account_id="), ctx["config"].Member("account_id")) }, func() py.Value { return py.Str("catalogs") }),
		"number",
		"{{ 'catalogs?ad_account_id=' + config['account_id'] if config.get('account_id') else 'catalogs' }}",
	)
}
func typed13228(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(py.OrNone(ctx["config"].Member("account_id")).Truth(), func() py.Value { return e.Add(py.Str("catalogs?ad_account_id="), ctx["config"].Member("account_id")) }, func() py.Value { return py.Str("catalogs") }),
		"number",
		"{{ 'catalogs?ad_account_id=' + config['account_id'] if config.get('account_id') else 'catalogs' }}",
	)
}
func texts13228(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("account_id").Text() != "", "catalogs?ad_account_id="+ctx["config"].Member("account_id").Text(), "catalogs")), "number")
}
func text13228(e *py.Eval, ctx variables) string {
	return ""
}
func value13229(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(py.Str("code"), ctx["response"]) && e.In(py.Str("details"), ctx["response"])),
		"{{ 'code' in response and 'details' in response }}",
	)
}
func typed13229(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(py.Str("code"), ctx["response"]) && e.In(py.Str("details"), ctx["response"])),
		"{{ 'code' in response and 'details' in response }}",
	)
}
func texts13229(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(py.Str("code"), ctx["response"]) && e.In(py.Str("details"), ctx["response"])),
		"{{ 'code' in response and 'details' in response }}",
	)
}
func text13229(e *py.Eval, ctx variables) string {
	return ""
}
func value13230(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(py.Str("code"), ctx["response"]) && e.In(py.Str("details"), ctx["response"])),
		"{{ 'code' in response and 'details' in response }}",
	)
}
func typed13230(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(py.Str("code"), ctx["response"]) && e.In(py.Str("details"), ctx["response"])),
		"{{ 'code' in response and 'details' in response }}",
	)
}
func texts13230(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(py.Str("code"), ctx["response"]) && e.In(py.Str("details"), ctx["response"])),
		"{{ 'code' in response and 'details' in response }}",
	)
}
func text13230(e *py.Eval, ctx variables) string {
	return ""
}
func value13231(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(py.Str("code"), ctx["response"]) && e.In(py.Str("details"), ctx["response"])),
		"{{ 'code' in response and 'details' in response }}",
	).Text())
}
func typed13231(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(py.Str("code"), ctx["response"]) && e.In(py.Str("details"), ctx["response"])),
		"{{ 'code' in response and 'details' in response }}",
	).Text())
}
func texts13231(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(py.Str("code"), ctx["response"]) && e.In(py.Str("details"), ctx["response"])),
		"{{ 'code' in response and 'details' in response }}",
	).Text())
}
func text13231(e *py.Eval, ctx variables) string {
	return ""
}
func value13232(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("code"), ctx["response"]) && e.In(py.Str("details"), ctx["response"])),
		"number",
		"{{ 'code' in response and 'details' in response }}",
	)
}
func typed13232(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("code"), ctx["response"]) && e.In(py.Str("details"), ctx["response"])),
		"number",
		"{{ 'code' in response and 'details' in response }}",
	)
}
func texts13232(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("code"), ctx["response"]) && e.In(py.Str("details"), ctx["response"])),
		"number",
		"{{ 'code' in response and 'details' in response }}",
	)
}
func text13232(e *py.Eval, ctx variables) string {
	return ""
}
func value13233(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("code"), ctx["response"]) && e.In(py.Str("details"), ctx["response"])),
		"boolean",
		"{{ 'code' in response and 'details' in response }}",
	)
}
func typed13233(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("code"), ctx["response"]) && e.In(py.Str("details"), ctx["response"])),
		"boolean",
		"{{ 'code' in response and 'details' in response }}",
	)
}
func texts13233(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("code"), ctx["response"]) && e.In(py.Str("details"), ctx["response"])),
		"boolean",
		"{{ 'code' in response and 'details' in response }}",
	)
}
func text13233(e *py.Eval, ctx variables) string {
	return ""
}
func value13234(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("code"), ctx["response"]) && e.In(py.Str("details"), ctx["response"])),
		"string",
		"{{ 'code' in response and 'details' in response }}",
	)
}
func typed13234(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("code"), ctx["response"]) && e.In(py.Str("details"), ctx["response"])),
		"string",
		"{{ 'code' in response and 'details' in response }}",
	)
}
func texts13234(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("code"), ctx["response"]) && e.In(py.Str("details"), ctx["response"])),
		"string",
		"{{ 'code' in response and 'details' in response }}",
	)
}
func text13234(e *py.Eval, ctx variables) string {
	return ""
}
func value13235(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("code"), ctx["response"]) && e.In(py.Str("details"), ctx["response"])),
		"integer",
		"{{ 'code' in response and 'details' in response }}",
	)
}
func typed13235(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("code"), ctx["response"]) && e.In(py.Str("details"), ctx["response"])),
		"integer",
		"{{ 'code' in response and 'details' in response }}",
	)
}
func texts13235(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("code"), ctx["response"]) && e.In(py.Str("details"), ctx["response"])),
		"integer",
		"{{ 'code' in response and 'details' in response }}",
	)
}
func text13235(e *py.Eval, ctx variables) string {
	return ""
}
func value13236(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(py.Choose(ctx["config"].Member("active_users_group_by_country").Truth(), "country", "")))
}
func typed13236(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(py.Choose(ctx["config"].Member("active_users_group_by_country").Truth(), "country", "")))
}
func texts13236(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(py.Choose(ctx["config"].Member("active_users_group_by_country").Text() != "", "country", "")))
}
func text13236(e *py.Eval, ctx variables) string {
	return ""
}
func value13237(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(py.Choose(ctx["config"].Member("active_users_group_by_country").Truth(), "country", "")))
}
func typed13237(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(py.Choose(ctx["config"].Member("active_users_group_by_country").Truth(), "country", "")))
}
func texts13237(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(py.Choose(ctx["config"].Member("active_users_group_by_country").Text() != "", "country", "")))
}
func text13237(e *py.Eval, ctx variables) string {
	return ""
}
func value13238(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(py.Choose(ctx["config"].Member("active_users_group_by_country").Truth(), "country", ""))).Text())
}
func typed13238(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(py.Choose(ctx["config"].Member("active_users_group_by_country").Truth(), "country", ""))).Text())
}
func texts13238(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(py.Choose(ctx["config"].Member("active_users_group_by_country").Text() != "", "country", ""))).Text())
}
func text13238(e *py.Eval, ctx variables) string {
	return ""
}
func value13239(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("active_users_group_by_country").Truth(), "country", "")), "number")
}
func typed13239(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("active_users_group_by_country").Truth(), "country", "")), "number")
}
func texts13239(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("active_users_group_by_country").Text() != "", "country", "")), "number")
}
func text13239(e *py.Eval, ctx variables) string {
	return ""
}
func value13240(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("active_users_group_by_country").Truth(), "country", "")), "string")
}
func typed13240(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("active_users_group_by_country").Truth(), "country", "")), "string")
}
func texts13240(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("active_users_group_by_country").Text() != "", "country", "")), "string")
}
func text13240(e *py.Eval, ctx variables) string {
	return ""
}
func value13241(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("active_users_group_by_country").Truth(), "country", "")), "integer")
}
func typed13241(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("active_users_group_by_country").Truth(), "country", "")), "integer")
}
func texts13241(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("active_users_group_by_country").Text() != "", "country", "")), "integer")
}
func text13241(e *py.Eval, ctx variables) string {
	return ""
}
func value13242(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("active_users_group_by_country").Truth(), "country", "")), "boolean")
}
func typed13242(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("active_users_group_by_country").Truth(), "country", "")), "boolean")
}
func texts13242(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("active_users_group_by_country").Text() != "", "country", "")), "boolean")
}
func text13242(e *py.Eval, ctx variables) string {
	return ""
}
func value13243(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("createdAt ASC"), py.Value{}))
}
func typed13243(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("createdAt ASC"), py.Value{}))
}
func texts13243(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("createdAt ASC"), py.Value{}))
}
func text13243(e *py.Eval, ctx variables) string {
	return ""
}
func value13244(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("createdAt ASC"), py.Value{}))
}
func typed13244(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("createdAt ASC"), py.Value{}))
}
func texts13244(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("createdAt ASC"), py.Value{}))
}
func text13244(e *py.Eval, ctx variables) string {
	return ""
}
func value13245(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("createdAt ASC"), py.Value{})).Text())
}
func typed13245(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("createdAt ASC"), py.Value{})).Text())
}
func texts13245(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("createdAt ASC"), py.Value{})).Text())
}
func text13245(e *py.Eval, ctx variables) string {
	return ""
}
func value13246(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("createdAt ASC"), py.Value{}), "string")
}
func typed13246(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("createdAt ASC"), py.Value{}), "string")
}
func texts13246(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("createdAt ASC"), py.Value{}), "string")
}
func text13246(e *py.Eval, ctx variables) string {
	return ""
}
func value13247(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("createdAt ASC"), py.Value{}), "integer")
}
func typed13247(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("createdAt ASC"), py.Value{}), "integer")
}
func texts13247(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("createdAt ASC"), py.Value{}), "integer")
}
func text13247(e *py.Eval, ctx variables) string {
	return ""
}
func value13248(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("createdAt ASC"), py.Value{}), "boolean")
}
func typed13248(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("createdAt ASC"), py.Value{}), "boolean")
}
func texts13248(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("createdAt ASC"), py.Value{}), "boolean")
}
func text13248(e *py.Eval, ctx variables) string {
	return ""
}
func value13249(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("createdAt ASC"), py.Value{}), "number")
}
func typed13249(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("createdAt ASC"), py.Value{}), "number")
}
func texts13249(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("createdAt ASC"), py.Value{}), "number")
}
func text13249(e *py.Eval, ctx variables) string {
	return ""
}
func value13250(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.In(py.Str("current"), ctx["response"].Member("pagination"))), "{{ 'current' not in response['pagination'] }}")
}
func typed13250(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.In(py.Str("current"), ctx["response"].Member("pagination"))), "{{ 'current' not in response['pagination'] }}")
}
func texts13250(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.In(py.Str("current"), ctx["response"].Member("pagination"))), "{{ 'current' not in response['pagination'] }}")
}
func text13250(e *py.Eval, ctx variables) string {
	return ""
}
func value13251(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.In(py.Str("current"), ctx["response"].Member("pagination"))), "{{ 'current' not in response['pagination'] }}")
}
func typed13251(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.In(py.Str("current"), ctx["response"].Member("pagination"))), "{{ 'current' not in response['pagination'] }}")
}
func texts13251(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.In(py.Str("current"), ctx["response"].Member("pagination"))), "{{ 'current' not in response['pagination'] }}")
}
func text13251(e *py.Eval, ctx variables) string {
	return ""
}
func value13252(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.In(py.Str("current"), ctx["response"].Member("pagination"))), "{{ 'current' not in response['pagination'] }}").Text())
}
func typed13252(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.In(py.Str("current"), ctx["response"].Member("pagination"))), "{{ 'current' not in response['pagination'] }}").Text())
}
func texts13252(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.In(py.Str("current"), ctx["response"].Member("pagination"))), "{{ 'current' not in response['pagination'] }}").Text())
}
func text13252(e *py.Eval, ctx variables) string {
	return ""
}
func value13253(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("current"), ctx["response"].Member("pagination"))), "integer", "{{ 'current' not in response['pagination'] }}")
}
func typed13253(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("current"), ctx["response"].Member("pagination"))), "integer", "{{ 'current' not in response['pagination'] }}")
}
func texts13253(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("current"), ctx["response"].Member("pagination"))), "integer", "{{ 'current' not in response['pagination'] }}")
}
func text13253(e *py.Eval, ctx variables) string {
	return ""
}
func value13254(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("current"), ctx["response"].Member("pagination"))), "number", "{{ 'current' not in response['pagination'] }}")
}
func typed13254(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("current"), ctx["response"].Member("pagination"))), "number", "{{ 'current' not in response['pagination'] }}")
}
func texts13254(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("current"), ctx["response"].Member("pagination"))), "number", "{{ 'current' not in response['pagination'] }}")
}
func text13254(e *py.Eval, ctx variables) string {
	return ""
}
func value13255(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("current"), ctx["response"].Member("pagination"))), "string", "{{ 'current' not in response['pagination'] }}")
}
func typed13255(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("current"), ctx["response"].Member("pagination"))), "string", "{{ 'current' not in response['pagination'] }}")
}
func texts13255(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("current"), ctx["response"].Member("pagination"))), "string", "{{ 'current' not in response['pagination'] }}")
}
func text13255(e *py.Eval, ctx variables) string {
	return ""
}
func value13256(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("current"), ctx["response"].Member("pagination"))), "boolean", "{{ 'current' not in response['pagination'] }}")
}
func typed13256(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("current"), ctx["response"].Member("pagination"))), "boolean", "{{ 'current' not in response['pagination'] }}")
}
func texts13256(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("current"), ctx["response"].Member("pagination"))), "boolean", "{{ 'current' not in response['pagination'] }}")
}
func text13256(e *py.Eval, ctx variables) string {
	return ""
}
func value13257(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.In(py.Str("cursor"), ctx["response"])), "{{ 'cursor' not in response }}")
}
func typed13257(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.In(py.Str("cursor"), ctx["response"])), "{{ 'cursor' not in response }}")
}
func texts13257(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.In(py.Str("cursor"), ctx["response"])), "{{ 'cursor' not in response }}")
}
func text13257(e *py.Eval, ctx variables) string {
	return ""
}
func value13258(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.In(py.Str("cursor"), ctx["response"])), "{{ 'cursor' not in response }}")
}
func typed13258(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.In(py.Str("cursor"), ctx["response"])), "{{ 'cursor' not in response }}")
}
func texts13258(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.In(py.Str("cursor"), ctx["response"])), "{{ 'cursor' not in response }}")
}
func text13258(e *py.Eval, ctx variables) string {
	return ""
}
func value13259(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.In(py.Str("cursor"), ctx["response"])), "{{ 'cursor' not in response }}").Text())
}
func typed13259(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.In(py.Str("cursor"), ctx["response"])), "{{ 'cursor' not in response }}").Text())
}
func texts13259(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.In(py.Str("cursor"), ctx["response"])), "{{ 'cursor' not in response }}").Text())
}
func text13259(e *py.Eval, ctx variables) string {
	return ""
}
func value13260(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("cursor"), ctx["response"])), "string", "{{ 'cursor' not in response }}")
}
func typed13260(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("cursor"), ctx["response"])), "string", "{{ 'cursor' not in response }}")
}
func texts13260(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("cursor"), ctx["response"])), "string", "{{ 'cursor' not in response }}")
}
func text13260(e *py.Eval, ctx variables) string {
	return ""
}
func value13261(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("cursor"), ctx["response"])), "number", "{{ 'cursor' not in response }}")
}
func typed13261(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("cursor"), ctx["response"])), "number", "{{ 'cursor' not in response }}")
}
func texts13261(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("cursor"), ctx["response"])), "number", "{{ 'cursor' not in response }}")
}
func text13261(e *py.Eval, ctx variables) string {
	return ""
}
func value13262(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("cursor"), ctx["response"])), "integer", "{{ 'cursor' not in response }}")
}
func typed13262(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("cursor"), ctx["response"])), "integer", "{{ 'cursor' not in response }}")
}
func texts13262(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("cursor"), ctx["response"])), "integer", "{{ 'cursor' not in response }}")
}
func text13262(e *py.Eval, ctx variables) string {
	return ""
}
func value13263(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && ((py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 100) && py.EqualInt(e.Key(ctx["response"].Member("error"), "error_subcode"), 33)) || (py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 10) && py.EqualStr(e.Key(ctx["response"].Member("error"), "message"), "(#10) Application does not have permission for this action")))),
		`{{ 'error' in response and ( (response['error']['code'] == 100 and response['error']['error_subcode'] == 33) or (response['error']['code'] == 10 and response['error']['message'] == "(#10) Application does not have permission for this action") ) }}`,
	)
}
func typed13263(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && ((py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 100) && py.EqualInt(e.Key(ctx["response"].Member("error"), "error_subcode"), 33)) || (py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 10) && py.EqualStr(e.Key(ctx["response"].Member("error"), "message"), "(#10) Application does not have permission for this action")))),
		`{{ 'error' in response and ( (response['error']['code'] == 100 and response['error']['error_subcode'] == 33) or (response['error']['code'] == 10 and response['error']['message'] == "(#10) Application does not have permission for this action") ) }}`,
	)
}
func texts13263(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && ((py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 100) && py.EqualInt(e.Key(ctx["response"].Member("error"), "error_subcode"), 33)) || (py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 10) && py.EqualStr(e.Key(ctx["response"].Member("error"), "message"), "(#10) Application does not have permission for this action")))),
		`{{ 'error' in response and ( (response['error']['code'] == 100 and response['error']['error_subcode'] == 33) or (response['error']['code'] == 10 and response['error']['message'] == "(#10) Application does not have permission for this action") ) }}`,
	)
}
func text13263(e *py.Eval, ctx variables) string {
	return ""
}
func value13264(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && ((py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 100) && py.EqualInt(e.Key(ctx["response"].Member("error"), "error_subcode"), 33)) || (py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 10) && py.EqualStr(e.Key(ctx["response"].Member("error"), "message"), "(#10) Application does not have permission for this action")))),
		`{{ 'error' in response and ( (response['error']['code'] == 100 and response['error']['error_subcode'] == 33) or (response['error']['code'] == 10 and response['error']['message'] == "(#10) Application does not have permission for this action") ) }}`,
	)
}
func typed13264(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && ((py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 100) && py.EqualInt(e.Key(ctx["response"].Member("error"), "error_subcode"), 33)) || (py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 10) && py.EqualStr(e.Key(ctx["response"].Member("error"), "message"), "(#10) Application does not have permission for this action")))),
		`{{ 'error' in response and ( (response['error']['code'] == 100 and response['error']['error_subcode'] == 33) or (response['error']['code'] == 10 and response['error']['message'] == "(#10) Application does not have permission for this action") ) }}`,
	)
}
func texts13264(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && ((py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 100) && py.EqualInt(e.Key(ctx["response"].Member("error"), "error_subcode"), 33)) || (py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 10) && py.EqualStr(e.Key(ctx["response"].Member("error"), "message"), "(#10) Application does not have permission for this action")))),
		`{{ 'error' in response and ( (response['error']['code'] == 100 and response['error']['error_subcode'] == 33) or (response['error']['code'] == 10 and response['error']['message'] == "(#10) Application does not have permission for this action") ) }}`,
	)
}
func text13264(e *py.Eval, ctx variables) string {
	return ""
}
func value13265(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && ((py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 100) && py.EqualInt(e.Key(ctx["response"].Member("error"), "error_subcode"), 33)) || (py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 10) && py.EqualStr(e.Key(ctx["response"].Member("error"), "message"), "(#10) Application does not have permission for this action")))),
		`{{ 'error' in response and ( (response['error']['code'] == 100 and response['error']['error_subcode'] == 33) or (response['error']['code'] == 10 and response['error']['message'] == "(#10) Application does not have permission for this action") ) }}`,
	).Text())
}
func typed13265(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && ((py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 100) && py.EqualInt(e.Key(ctx["response"].Member("error"), "error_subcode"), 33)) || (py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 10) && py.EqualStr(e.Key(ctx["response"].Member("error"), "message"), "(#10) Application does not have permission for this action")))),
		`{{ 'error' in response and ( (response['error']['code'] == 100 and response['error']['error_subcode'] == 33) or (response['error']['code'] == 10 and response['error']['message'] == "(#10) Application does not have permission for this action") ) }}`,
	).Text())
}
func texts13265(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && ((py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 100) && py.EqualInt(e.Key(ctx["response"].Member("error"), "error_subcode"), 33)) || (py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 10) && py.EqualStr(e.Key(ctx["response"].Member("error"), "message"), "(#10) Application does not have permission for this action")))),
		`{{ 'error' in response and ( (response['error']['code'] == 100 and response['error']['error_subcode'] == 33) or (response['error']['code'] == 10 and response['error']['message'] == "(#10) Application does not have permission for this action") ) }}`,
	).Text())
}
func text13265(e *py.Eval, ctx variables) string {
	return ""
}
func value13266(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && ((py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 100) && py.EqualInt(e.Key(ctx["response"].Member("error"), "error_subcode"), 33)) || (py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 10) && py.EqualStr(e.Key(ctx["response"].Member("error"), "message"), "(#10) Application does not have permission for this action")))),
		"string",
		`{{ 'error' in response and ( (response['error']['code'] == 100 and response['error']['error_subcode'] == 33) or (response['error']['code'] == 10 and response['error']['message'] == "(#10) Application does not have permission for this action") ) }}`,
	)
}
func typed13266(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && ((py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 100) && py.EqualInt(e.Key(ctx["response"].Member("error"), "error_subcode"), 33)) || (py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 10) && py.EqualStr(e.Key(ctx["response"].Member("error"), "message"), "(#10) Application does not have permission for this action")))),
		"string",
		`{{ 'error' in response and ( (response['error']['code'] == 100 and response['error']['error_subcode'] == 33) or (response['error']['code'] == 10 and response['error']['message'] == "(#10) Application does not have permission for this action") ) }}`,
	)
}
func texts13266(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && ((py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 100) && py.EqualInt(e.Key(ctx["response"].Member("error"), "error_subcode"), 33)) || (py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 10) && py.EqualStr(e.Key(ctx["response"].Member("error"), "message"), "(#10) Application does not have permission for this action")))),
		"string",
		`{{ 'error' in response and ( (response['error']['code'] == 100 and response['error']['error_subcode'] == 33) or (response['error']['code'] == 10 and response['error']['message'] == "(#10) Application does not have permission for this action") ) }}`,
	)
}
func text13266(e *py.Eval, ctx variables) string {
	return ""
}
func value13267(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && ((py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 100) && py.EqualInt(e.Key(ctx["response"].Member("error"), "error_subcode"), 33)) || (py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 10) && py.EqualStr(e.Key(ctx["response"].Member("error"), "message"), "(#10) Application does not have permission for this action")))),
		"integer",
		`{{ 'error' in response and ( (response['error']['code'] == 100 and response['error']['error_subcode'] == 33) or (response['error']['code'] == 10 and response['error']['message'] == "(#10) Application does not have permission for this action") ) }}`,
	)
}
func typed13267(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && ((py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 100) && py.EqualInt(e.Key(ctx["response"].Member("error"), "error_subcode"), 33)) || (py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 10) && py.EqualStr(e.Key(ctx["response"].Member("error"), "message"), "(#10) Application does not have permission for this action")))),
		"integer",
		`{{ 'error' in response and ( (response['error']['code'] == 100 and response['error']['error_subcode'] == 33) or (response['error']['code'] == 10 and response['error']['message'] == "(#10) Application does not have permission for this action") ) }}`,
	)
}
func texts13267(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && ((py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 100) && py.EqualInt(e.Key(ctx["response"].Member("error"), "error_subcode"), 33)) || (py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 10) && py.EqualStr(e.Key(ctx["response"].Member("error"), "message"), "(#10) Application does not have permission for this action")))),
		"integer",
		`{{ 'error' in response and ( (response['error']['code'] == 100 and response['error']['error_subcode'] == 33) or (response['error']['code'] == 10 and response['error']['message'] == "(#10) Application does not have permission for this action") ) }}`,
	)
}
func text13267(e *py.Eval, ctx variables) string {
	return ""
}
func value13268(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && ((py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 100) && py.EqualInt(e.Key(ctx["response"].Member("error"), "error_subcode"), 33)) || (py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 10) && py.EqualStr(e.Key(ctx["response"].Member("error"), "message"), "(#10) Application does not have permission for this action")))),
		"number",
		`{{ 'error' in response and ( (response['error']['code'] == 100 and response['error']['error_subcode'] == 33) or (response['error']['code'] == 10 and response['error']['message'] == "(#10) Application does not have permission for this action") ) }}`,
	)
}
func typed13268(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && ((py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 100) && py.EqualInt(e.Key(ctx["response"].Member("error"), "error_subcode"), 33)) || (py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 10) && py.EqualStr(e.Key(ctx["response"].Member("error"), "message"), "(#10) Application does not have permission for this action")))),
		"number",
		`{{ 'error' in response and ( (response['error']['code'] == 100 and response['error']['error_subcode'] == 33) or (response['error']['code'] == 10 and response['error']['message'] == "(#10) Application does not have permission for this action") ) }}`,
	)
}
func texts13268(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && ((py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 100) && py.EqualInt(e.Key(ctx["response"].Member("error"), "error_subcode"), 33)) || (py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 10) && py.EqualStr(e.Key(ctx["response"].Member("error"), "message"), "(#10) Application does not have permission for this action")))),
		"number",
		`{{ 'error' in response and ( (response['error']['code'] == 100 and response['error']['error_subcode'] == 33) or (response['error']['code'] == 10 and response['error']['message'] == "(#10) Application does not have permission for this action") ) }}`,
	)
}
func text13268(e *py.Eval, ctx variables) string {
	return ""
}
func value13269(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && ((py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 100) && py.EqualInt(e.Key(ctx["response"].Member("error"), "error_subcode"), 33)) || (py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 10) && py.EqualStr(e.Key(ctx["response"].Member("error"), "message"), "(#10) Application does not have permission for this action")))),
		"boolean",
		`{{ 'error' in response and ( (response['error']['code'] == 100 and response['error']['error_subcode'] == 33) or (response['error']['code'] == 10 and response['error']['message'] == "(#10) Application does not have permission for this action") ) }}`,
	)
}
func typed13269(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && ((py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 100) && py.EqualInt(e.Key(ctx["response"].Member("error"), "error_subcode"), 33)) || (py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 10) && py.EqualStr(e.Key(ctx["response"].Member("error"), "message"), "(#10) Application does not have permission for this action")))),
		"boolean",
		`{{ 'error' in response and ( (response['error']['code'] == 100 and response['error']['error_subcode'] == 33) or (response['error']['code'] == 10 and response['error']['message'] == "(#10) Application does not have permission for this action") ) }}`,
	)
}
func texts13269(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && ((py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 100) && py.EqualInt(e.Key(ctx["response"].Member("error"), "error_subcode"), 33)) || (py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 10) && py.EqualStr(e.Key(ctx["response"].Member("error"), "message"), "(#10) Application does not have permission for this action")))),
		"boolean",
		`{{ 'error' in response and ( (response['error']['code'] == 100 and response['error']['error_subcode'] == 33) or (response['error']['code'] == 10 and response['error']['message'] == "(#10) Application does not have permission for this action") ) }}`,
	)
}
func text13269(e *py.Eval, ctx variables) string {
	return ""
}
func value13270(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 10)),
		"{{ 'error' in response and response['error']['code'] == 10 }}",
	)
}
func typed13270(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 10)),
		"{{ 'error' in response and response['error']['code'] == 10 }}",
	)
}
func texts13270(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 10)),
		"{{ 'error' in response and response['error']['code'] == 10 }}",
	)
}
func text13270(e *py.Eval, ctx variables) string {
	return ""
}
func value13271(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 10)),
		"{{ 'error' in response and response['error']['code'] == 10 }}",
	)
}
func typed13271(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 10)),
		"{{ 'error' in response and response['error']['code'] == 10 }}",
	)
}
func texts13271(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 10)),
		"{{ 'error' in response and response['error']['code'] == 10 }}",
	)
}
func text13271(e *py.Eval, ctx variables) string {
	return ""
}
func value13272(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 10)),
		"{{ 'error' in response and response['error']['code'] == 10 }}",
	).Text())
}
func typed13272(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 10)),
		"{{ 'error' in response and response['error']['code'] == 10 }}",
	).Text())
}
func texts13272(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 10)),
		"{{ 'error' in response and response['error']['code'] == 10 }}",
	).Text())
}
func text13272(e *py.Eval, ctx variables) string {
	return ""
}
func value13273(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 10)),
		"string",
		"{{ 'error' in response and response['error']['code'] == 10 }}",
	)
}
func typed13273(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 10)),
		"string",
		"{{ 'error' in response and response['error']['code'] == 10 }}",
	)
}
func texts13273(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 10)),
		"string",
		"{{ 'error' in response and response['error']['code'] == 10 }}",
	)
}
func text13273(e *py.Eval, ctx variables) string {
	return ""
}
func value13274(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 10)),
		"boolean",
		"{{ 'error' in response and response['error']['code'] == 10 }}",
	)
}
func typed13274(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 10)),
		"boolean",
		"{{ 'error' in response and response['error']['code'] == 10 }}",
	)
}
func texts13274(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 10)),
		"boolean",
		"{{ 'error' in response and response['error']['code'] == 10 }}",
	)
}
func text13274(e *py.Eval, ctx variables) string {
	return ""
}
func value13275(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 10)),
		"number",
		"{{ 'error' in response and response['error']['code'] == 10 }}",
	)
}
func typed13275(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 10)),
		"number",
		"{{ 'error' in response and response['error']['code'] == 10 }}",
	)
}
func texts13275(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && py.EqualInt(e.Key(ctx["response"].Member("error"), "code"), 10)),
		"number",
		"{{ 'error' in response and response['error']['code'] == 10 }}",
	)
}
func text13275(e *py.Eval, ctx variables) string {
	return ""
}
func value13276(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && py.EqualInt(e.Key(ctx["response"].Member("error"), "error_subcode"), 2108006)),
		"{{ 'error' in response and response['error']['error_subcode'] == 2108006 }}",
	)
}
func typed13276(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && py.EqualInt(e.Key(ctx["response"].Member("error"), "error_subcode"), 2108006)),
		"{{ 'error' in response and response['error']['error_subcode'] == 2108006 }}",
	)
}
func texts13276(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && py.EqualInt(e.Key(ctx["response"].Member("error"), "error_subcode"), 2108006)),
		"{{ 'error' in response and response['error']['error_subcode'] == 2108006 }}",
	)
}
func text13276(e *py.Eval, ctx variables) string {
	return ""
}
func value13277(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && py.EqualInt(e.Key(ctx["response"].Member("error"), "error_subcode"), 2108006)),
		"{{ 'error' in response and response['error']['error_subcode'] == 2108006 }}",
	)
}
func typed13277(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && py.EqualInt(e.Key(ctx["response"].Member("error"), "error_subcode"), 2108006)),
		"{{ 'error' in response and response['error']['error_subcode'] == 2108006 }}",
	)
}
func texts13277(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && py.EqualInt(e.Key(ctx["response"].Member("error"), "error_subcode"), 2108006)),
		"{{ 'error' in response and response['error']['error_subcode'] == 2108006 }}",
	)
}
func text13277(e *py.Eval, ctx variables) string {
	return ""
}
func value13278(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && py.EqualInt(e.Key(ctx["response"].Member("error"), "error_subcode"), 2108006)),
		"{{ 'error' in response and response['error']['error_subcode'] == 2108006 }}",
	).Text())
}
func typed13278(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && py.EqualInt(e.Key(ctx["response"].Member("error"), "error_subcode"), 2108006)),
		"{{ 'error' in response and response['error']['error_subcode'] == 2108006 }}",
	).Text())
}
func texts13278(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && py.EqualInt(e.Key(ctx["response"].Member("error"), "error_subcode"), 2108006)),
		"{{ 'error' in response and response['error']['error_subcode'] == 2108006 }}",
	).Text())
}
func text13278(e *py.Eval, ctx variables) string {
	return ""
}
func value13279(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && py.EqualInt(e.Key(ctx["response"].Member("error"), "error_subcode"), 2108006)),
		"string",
		"{{ 'error' in response and response['error']['error_subcode'] == 2108006 }}",
	)
}
func typed13279(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && py.EqualInt(e.Key(ctx["response"].Member("error"), "error_subcode"), 2108006)),
		"string",
		"{{ 'error' in response and response['error']['error_subcode'] == 2108006 }}",
	)
}
func texts13279(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && py.EqualInt(e.Key(ctx["response"].Member("error"), "error_subcode"), 2108006)),
		"string",
		"{{ 'error' in response and response['error']['error_subcode'] == 2108006 }}",
	)
}
func text13279(e *py.Eval, ctx variables) string {
	return ""
}
func value13280(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && py.EqualInt(e.Key(ctx["response"].Member("error"), "error_subcode"), 2108006)),
		"boolean",
		"{{ 'error' in response and response['error']['error_subcode'] == 2108006 }}",
	)
}
func typed13280(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && py.EqualInt(e.Key(ctx["response"].Member("error"), "error_subcode"), 2108006)),
		"boolean",
		"{{ 'error' in response and response['error']['error_subcode'] == 2108006 }}",
	)
}
func texts13280(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && py.EqualInt(e.Key(ctx["response"].Member("error"), "error_subcode"), 2108006)),
		"boolean",
		"{{ 'error' in response and response['error']['error_subcode'] == 2108006 }}",
	)
}
func text13280(e *py.Eval, ctx variables) string {
	return ""
}
func value13281(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && py.EqualInt(e.Key(ctx["response"].Member("error"), "error_subcode"), 2108006)),
		"integer",
		"{{ 'error' in response and response['error']['error_subcode'] == 2108006 }}",
	)
}
func typed13281(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && py.EqualInt(e.Key(ctx["response"].Member("error"), "error_subcode"), 2108006)),
		"integer",
		"{{ 'error' in response and response['error']['error_subcode'] == 2108006 }}",
	)
}
func texts13281(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && py.EqualInt(e.Key(ctx["response"].Member("error"), "error_subcode"), 2108006)),
		"integer",
		"{{ 'error' in response and response['error']['error_subcode'] == 2108006 }}",
	)
}
func text13281(e *py.Eval, ctx variables) string {
	return ""
}
func value13282(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && py.EqualInt(e.Key(ctx["response"].Member("error"), "error_subcode"), 2108006)),
		"number",
		"{{ 'error' in response and response['error']['error_subcode'] == 2108006 }}",
	)
}
func typed13282(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && py.EqualInt(e.Key(ctx["response"].Member("error"), "error_subcode"), 2108006)),
		"number",
		"{{ 'error' in response and response['error']['error_subcode'] == 2108006 }}",
	)
}
func texts13282(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error"), ctx["response"]) && py.EqualInt(e.Key(ctx["response"].Member("error"), "error_subcode"), 2108006)),
		"number",
		"{{ 'error' in response and response['error']['error_subcode'] == 2108006 }}",
	)
}
func text13282(e *py.Eval, ctx variables) string {
	return ""
}
func value13283(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("error_code"), "ComplexityException")),
		"{{ 'error_code' in response and response['error_code'] == 'ComplexityException' }}",
	)
}
func typed13283(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("error_code"), "ComplexityException")),
		"{{ 'error_code' in response and response['error_code'] == 'ComplexityException' }}",
	)
}
func texts13283(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("error_code"), "ComplexityException")),
		"{{ 'error_code' in response and response['error_code'] == 'ComplexityException' }}",
	)
}
func text13283(e *py.Eval, ctx variables) string {
	return ""
}
func value13284(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("error_code"), "ComplexityException")),
		"{{ 'error_code' in response and response['error_code'] == 'ComplexityException' }}",
	)
}
func typed13284(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("error_code"), "ComplexityException")),
		"{{ 'error_code' in response and response['error_code'] == 'ComplexityException' }}",
	)
}
func texts13284(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("error_code"), "ComplexityException")),
		"{{ 'error_code' in response and response['error_code'] == 'ComplexityException' }}",
	)
}
func text13284(e *py.Eval, ctx variables) string {
	return ""
}
func value13285(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("error_code"), "ComplexityException")),
		"{{ 'error_code' in response and response['error_code'] == 'ComplexityException' }}",
	).Text())
}
func typed13285(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("error_code"), "ComplexityException")),
		"{{ 'error_code' in response and response['error_code'] == 'ComplexityException' }}",
	).Text())
}
func texts13285(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("error_code"), "ComplexityException")),
		"{{ 'error_code' in response and response['error_code'] == 'ComplexityException' }}",
	).Text())
}
func text13285(e *py.Eval, ctx variables) string {
	return ""
}
func value13286(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("error_code"), "ComplexityException")),
		"number",
		"{{ 'error_code' in response and response['error_code'] == 'ComplexityException' }}",
	)
}
func typed13286(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("error_code"), "ComplexityException")),
		"number",
		"{{ 'error_code' in response and response['error_code'] == 'ComplexityException' }}",
	)
}
func texts13286(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("error_code"), "ComplexityException")),
		"number",
		"{{ 'error_code' in response and response['error_code'] == 'ComplexityException' }}",
	)
}
func text13286(e *py.Eval, ctx variables) string {
	return ""
}
func value13287(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("error_code"), "ComplexityException")),
		"boolean",
		"{{ 'error_code' in response and response['error_code'] == 'ComplexityException' }}",
	)
}
func typed13287(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("error_code"), "ComplexityException")),
		"boolean",
		"{{ 'error_code' in response and response['error_code'] == 'ComplexityException' }}",
	)
}
func texts13287(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("error_code"), "ComplexityException")),
		"boolean",
		"{{ 'error_code' in response and response['error_code'] == 'ComplexityException' }}",
	)
}
func text13287(e *py.Eval, ctx variables) string {
	return ""
}
func value13288(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("error_code"), "ComplexityException")),
		"string",
		"{{ 'error_code' in response and response['error_code'] == 'ComplexityException' }}",
	)
}
func typed13288(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("error_code"), "ComplexityException")),
		"string",
		"{{ 'error_code' in response and response['error_code'] == 'ComplexityException' }}",
	)
}
func texts13288(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("error_code"), "ComplexityException")),
		"string",
		"{{ 'error_code' in response and response['error_code'] == 'ComplexityException' }}",
	)
}
func text13288(e *py.Eval, ctx variables) string {
	return ""
}
func value13289(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("error_code"), "complexityBudgetExhausted")),
		"{{ 'error_code' in response and response['error_code'] == 'complexityBudgetExhausted' }}",
	)
}
func typed13289(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("error_code"), "complexityBudgetExhausted")),
		"{{ 'error_code' in response and response['error_code'] == 'complexityBudgetExhausted' }}",
	)
}
func texts13289(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("error_code"), "complexityBudgetExhausted")),
		"{{ 'error_code' in response and response['error_code'] == 'complexityBudgetExhausted' }}",
	)
}
func text13289(e *py.Eval, ctx variables) string {
	return ""
}
func value13290(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("error_code"), "complexityBudgetExhausted")),
		"{{ 'error_code' in response and response['error_code'] == 'complexityBudgetExhausted' }}",
	)
}
func typed13290(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("error_code"), "complexityBudgetExhausted")),
		"{{ 'error_code' in response and response['error_code'] == 'complexityBudgetExhausted' }}",
	)
}
func texts13290(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("error_code"), "complexityBudgetExhausted")),
		"{{ 'error_code' in response and response['error_code'] == 'complexityBudgetExhausted' }}",
	)
}
func text13290(e *py.Eval, ctx variables) string {
	return ""
}
func value13291(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("error_code"), "complexityBudgetExhausted")),
		"{{ 'error_code' in response and response['error_code'] == 'complexityBudgetExhausted' }}",
	).Text())
}
func typed13291(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("error_code"), "complexityBudgetExhausted")),
		"{{ 'error_code' in response and response['error_code'] == 'complexityBudgetExhausted' }}",
	).Text())
}
func texts13291(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("error_code"), "complexityBudgetExhausted")),
		"{{ 'error_code' in response and response['error_code'] == 'complexityBudgetExhausted' }}",
	).Text())
}
func text13291(e *py.Eval, ctx variables) string {
	return ""
}
func value13292(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("error_code"), "complexityBudgetExhausted")),
		"integer",
		"{{ 'error_code' in response and response['error_code'] == 'complexityBudgetExhausted' }}",
	)
}
func typed13292(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("error_code"), "complexityBudgetExhausted")),
		"integer",
		"{{ 'error_code' in response and response['error_code'] == 'complexityBudgetExhausted' }}",
	)
}
func texts13292(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("error_code"), "complexityBudgetExhausted")),
		"integer",
		"{{ 'error_code' in response and response['error_code'] == 'complexityBudgetExhausted' }}",
	)
}
func text13292(e *py.Eval, ctx variables) string {
	return ""
}
func value13293(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("error_code"), "complexityBudgetExhausted")),
		"number",
		"{{ 'error_code' in response and response['error_code'] == 'complexityBudgetExhausted' }}",
	)
}
func typed13293(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("error_code"), "complexityBudgetExhausted")),
		"number",
		"{{ 'error_code' in response and response['error_code'] == 'complexityBudgetExhausted' }}",
	)
}
func texts13293(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("error_code"), "complexityBudgetExhausted")),
		"number",
		"{{ 'error_code' in response and response['error_code'] == 'complexityBudgetExhausted' }}",
	)
}
func text13293(e *py.Eval, ctx variables) string {
	return ""
}
func value13294(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("error_code"), "complexityBudgetExhausted")),
		"boolean",
		"{{ 'error_code' in response and response['error_code'] == 'complexityBudgetExhausted' }}",
	)
}
func typed13294(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("error_code"), "complexityBudgetExhausted")),
		"boolean",
		"{{ 'error_code' in response and response['error_code'] == 'complexityBudgetExhausted' }}",
	)
}
func texts13294(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("error_code"), "complexityBudgetExhausted")),
		"boolean",
		"{{ 'error_code' in response and response['error_code'] == 'complexityBudgetExhausted' }}",
	)
}
func text13294(e *py.Eval, ctx variables) string {
	return ""
}
func value13295(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("error_code"), "complexityBudgetExhausted")),
		"string",
		"{{ 'error_code' in response and response['error_code'] == 'complexityBudgetExhausted' }}",
	)
}
func typed13295(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("error_code"), "complexityBudgetExhausted")),
		"string",
		"{{ 'error_code' in response and response['error_code'] == 'complexityBudgetExhausted' }}",
	)
}
func texts13295(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualStr(ctx["response"].Member("error_code"), "complexityBudgetExhausted")),
		"string",
		"{{ 'error_code' in response and response['error_code'] == 'complexityBudgetExhausted' }}",
	)
}
func text13295(e *py.Eval, ctx variables) string {
	return ""
}
func value13296(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualInt(ctx["response"].Member("error_code"), 7)),
		"{{ 'error_code' in response and response['error_code'] == 7 }}",
	)
}
func typed13296(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualInt(ctx["response"].Member("error_code"), 7)),
		"{{ 'error_code' in response and response['error_code'] == 7 }}",
	)
}
func texts13296(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualInt(ctx["response"].Member("error_code"), 7)),
		"{{ 'error_code' in response and response['error_code'] == 7 }}",
	)
}
func text13296(e *py.Eval, ctx variables) string {
	return ""
}
func value13297(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualInt(ctx["response"].Member("error_code"), 7)),
		"{{ 'error_code' in response and response['error_code'] == 7 }}",
	)
}
func typed13297(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualInt(ctx["response"].Member("error_code"), 7)),
		"{{ 'error_code' in response and response['error_code'] == 7 }}",
	)
}
func texts13297(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualInt(ctx["response"].Member("error_code"), 7)),
		"{{ 'error_code' in response and response['error_code'] == 7 }}",
	)
}
func text13297(e *py.Eval, ctx variables) string {
	return ""
}
func value13298(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualInt(ctx["response"].Member("error_code"), 7)),
		"{{ 'error_code' in response and response['error_code'] == 7 }}",
	).Text())
}
func typed13298(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualInt(ctx["response"].Member("error_code"), 7)),
		"{{ 'error_code' in response and response['error_code'] == 7 }}",
	).Text())
}
func texts13298(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualInt(ctx["response"].Member("error_code"), 7)),
		"{{ 'error_code' in response and response['error_code'] == 7 }}",
	).Text())
}
func text13298(e *py.Eval, ctx variables) string {
	return ""
}
func value13299(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualInt(ctx["response"].Member("error_code"), 7)),
		"string",
		"{{ 'error_code' in response and response['error_code'] == 7 }}",
	)
}
func typed13299(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualInt(ctx["response"].Member("error_code"), 7)),
		"string",
		"{{ 'error_code' in response and response['error_code'] == 7 }}",
	)
}
func texts13299(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualInt(ctx["response"].Member("error_code"), 7)),
		"string",
		"{{ 'error_code' in response and response['error_code'] == 7 }}",
	)
}
func text13299(e *py.Eval, ctx variables) string {
	return ""
}
func value13300(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualInt(ctx["response"].Member("error_code"), 7)),
		"boolean",
		"{{ 'error_code' in response and response['error_code'] == 7 }}",
	)
}
func typed13300(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualInt(ctx["response"].Member("error_code"), 7)),
		"boolean",
		"{{ 'error_code' in response and response['error_code'] == 7 }}",
	)
}
func texts13300(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("error_code"), ctx["response"]) && py.EqualInt(ctx["response"].Member("error_code"), 7)),
		"boolean",
		"{{ 'error_code' in response and response['error_code'] == 7 }}",
	)
}
func text13300(e *py.Eval, ctx variables) string {
	return ""
}
func value13301(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.EqualStr(ctx["config"].Member("gocardless_environment"), "live"), "https://api.gocardless.com", "https://api-sandbox.gocardless.com"))
}
func typed13301(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.EqualStr(ctx["config"].Member("gocardless_environment"), "live"), "https://api.gocardless.com", "https://api-sandbox.gocardless.com"))
}
func texts13301(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("gocardless_environment").Text() == "live", "https://api.gocardless.com", "https://api-sandbox.gocardless.com"))
}
func text13301(e *py.Eval, ctx variables) string {
	return ""
}
func value13302(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.EqualStr(ctx["config"].Member("gocardless_environment"), "live"), "https://api.gocardless.com", "https://api-sandbox.gocardless.com"))
}
func typed13302(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.EqualStr(ctx["config"].Member("gocardless_environment"), "live"), "https://api.gocardless.com", "https://api-sandbox.gocardless.com"))
}
func texts13302(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("gocardless_environment").Text() == "live", "https://api.gocardless.com", "https://api-sandbox.gocardless.com"))
}
func text13302(e *py.Eval, ctx variables) string {
	return ""
}
func value13303(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.EqualStr(ctx["config"].Member("gocardless_environment"), "live"), "https://api.gocardless.com", "https://api-sandbox.gocardless.com"))
}
func typed13303(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.EqualStr(ctx["config"].Member("gocardless_environment"), "live"), "https://api.gocardless.com", "https://api-sandbox.gocardless.com"))
}
func texts13303(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("gocardless_environment").Text() == "live", "https://api.gocardless.com", "https://api-sandbox.gocardless.com"))
}
func text13303(e *py.Eval, ctx variables) string {
	return ""
}
func value13304(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.EqualStr(ctx["config"].Member("gocardless_environment"), "live"), "https://api.gocardless.com", "https://api-sandbox.gocardless.com")), "integer")
}
func typed13304(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.EqualStr(ctx["config"].Member("gocardless_environment"), "live"), "https://api.gocardless.com", "https://api-sandbox.gocardless.com")), "integer")
}
func texts13304(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("gocardless_environment").Text() == "live", "https://api.gocardless.com", "https://api-sandbox.gocardless.com")), "integer")
}
func text13304(e *py.Eval, ctx variables) string {
	return ""
}
func value13305(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.EqualStr(ctx["config"].Member("gocardless_environment"), "live"), "https://api.gocardless.com", "https://api-sandbox.gocardless.com")), "number")
}
func typed13305(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.EqualStr(ctx["config"].Member("gocardless_environment"), "live"), "https://api.gocardless.com", "https://api-sandbox.gocardless.com")), "number")
}
func texts13305(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("gocardless_environment").Text() == "live", "https://api.gocardless.com", "https://api-sandbox.gocardless.com")), "number")
}
func text13305(e *py.Eval, ctx variables) string {
	return ""
}
func value13306(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.EqualStr(ctx["config"].Member("gocardless_environment"), "live"), "https://api.gocardless.com", "https://api-sandbox.gocardless.com")), "boolean")
}
func typed13306(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.EqualStr(ctx["config"].Member("gocardless_environment"), "live"), "https://api.gocardless.com", "https://api-sandbox.gocardless.com")), "boolean")
}
func texts13306(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("gocardless_environment").Text() == "live", "https://api.gocardless.com", "https://api-sandbox.gocardless.com")), "boolean")
}
func text13306(e *py.Eval, ctx variables) string {
	return ""
}
func value13307(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.EqualStr(ctx["config"].Member("gocardless_environment"), "live"), "https://api.gocardless.com", "https://api-sandbox.gocardless.com")), "string")
}
func typed13307(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.EqualStr(ctx["config"].Member("gocardless_environment"), "live"), "https://api.gocardless.com", "https://api-sandbox.gocardless.com")), "string")
}
func texts13307(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("gocardless_environment").Text() == "live", "https://api.gocardless.com", "https://api-sandbox.gocardless.com")), "string")
}
func text13307(e *py.Eval, ctx variables) string {
	return ""
}
func value13308(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("playground").Truth(), "https://apisandbox.younium.com", "https://api.younium.com"))
}
func typed13308(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("playground").Truth(), "https://apisandbox.younium.com", "https://api.younium.com"))
}
func texts13308(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("playground").Text() != "", "https://apisandbox.younium.com", "https://api.younium.com"))
}
func text13308(e *py.Eval, ctx variables) string {
	return ""
}
func value13309(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("playground").Truth(), "https://apisandbox.younium.com", "https://api.younium.com"))
}
func typed13309(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("playground").Truth(), "https://apisandbox.younium.com", "https://api.younium.com"))
}
func texts13309(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("playground").Text() != "", "https://apisandbox.younium.com", "https://api.younium.com"))
}
func text13309(e *py.Eval, ctx variables) string {
	return ""
}
func value13310(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("playground").Truth(), "https://apisandbox.younium.com", "https://api.younium.com"))
}
func typed13310(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("playground").Truth(), "https://apisandbox.younium.com", "https://api.younium.com"))
}
func texts13310(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("playground").Text() != "", "https://apisandbox.younium.com", "https://api.younium.com"))
}
func text13310(e *py.Eval, ctx variables) string {
	return ""
}
func value13311(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("playground").Truth(), "https://apisandbox.younium.com", "https://api.younium.com")), "string")
}
func typed13311(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("playground").Truth(), "https://apisandbox.younium.com", "https://api.younium.com")), "string")
}
func texts13311(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("playground").Text() != "", "https://apisandbox.younium.com", "https://api.younium.com")), "string")
}
func text13311(e *py.Eval, ctx variables) string {
	return ""
}
func value13312(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("playground").Truth(), "https://apisandbox.younium.com", "https://api.younium.com")), "integer")
}
func typed13312(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("playground").Truth(), "https://apisandbox.younium.com", "https://api.younium.com")), "integer")
}
func texts13312(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("playground").Text() != "", "https://apisandbox.younium.com", "https://api.younium.com")), "integer")
}
func text13312(e *py.Eval, ctx variables) string {
	return ""
}
func value13313(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("playground").Truth(), "https://apisandbox.younium.com", "https://api.younium.com")), "number")
}
func typed13313(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("playground").Truth(), "https://apisandbox.younium.com", "https://api.younium.com")), "number")
}
func texts13313(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("playground").Text() != "", "https://apisandbox.younium.com", "https://api.younium.com")), "number")
}
func text13313(e *py.Eval, ctx variables) string {
	return ""
}
func value13314(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("playground").Truth(), "https://apisandbox.younium.com", "https://api.younium.com")), "boolean")
}
func typed13314(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("playground").Truth(), "https://apisandbox.younium.com", "https://api.younium.com")), "boolean")
}
func texts13314(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("playground").Text() != "", "https://apisandbox.younium.com", "https://api.younium.com")), "boolean")
}
func text13314(e *py.Eval, ctx variables) string {
	return ""
}
func value13315(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("is_sandbox").Truth(), "https://app.sandbox.hibob.com/v1/", "https://app.hibob.com/v1/"))
}
func typed13315(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("is_sandbox").Truth(), "https://app.sandbox.hibob.com/v1/", "https://app.hibob.com/v1/"))
}
func texts13315(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("is_sandbox").Text() != "", "https://app.sandbox.hibob.com/v1/", "https://app.hibob.com/v1/"))
}
func text13315(e *py.Eval, ctx variables) string {
	return ""
}
func value13316(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("is_sandbox").Truth(), "https://app.sandbox.hibob.com/v1/", "https://app.hibob.com/v1/"))
}
func typed13316(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("is_sandbox").Truth(), "https://app.sandbox.hibob.com/v1/", "https://app.hibob.com/v1/"))
}
func texts13316(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("is_sandbox").Text() != "", "https://app.sandbox.hibob.com/v1/", "https://app.hibob.com/v1/"))
}
func text13316(e *py.Eval, ctx variables) string {
	return ""
}
func value13317(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("is_sandbox").Truth(), "https://app.sandbox.hibob.com/v1/", "https://app.hibob.com/v1/"))
}
func typed13317(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("is_sandbox").Truth(), "https://app.sandbox.hibob.com/v1/", "https://app.hibob.com/v1/"))
}
func texts13317(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("is_sandbox").Text() != "", "https://app.sandbox.hibob.com/v1/", "https://app.hibob.com/v1/"))
}
func text13317(e *py.Eval, ctx variables) string {
	return ""
}
func value13318(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("is_sandbox").Truth(), "https://app.sandbox.hibob.com/v1/", "https://app.hibob.com/v1/")), "number")
}
func typed13318(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("is_sandbox").Truth(), "https://app.sandbox.hibob.com/v1/", "https://app.hibob.com/v1/")), "number")
}
func texts13318(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("is_sandbox").Text() != "", "https://app.sandbox.hibob.com/v1/", "https://app.hibob.com/v1/")), "number")
}
func text13318(e *py.Eval, ctx variables) string {
	return ""
}
func value13319(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("is_sandbox").Truth(), "https://app.sandbox.hibob.com/v1/", "https://app.hibob.com/v1/")), "string")
}
func typed13319(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("is_sandbox").Truth(), "https://app.sandbox.hibob.com/v1/", "https://app.hibob.com/v1/")), "string")
}
func texts13319(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("is_sandbox").Text() != "", "https://app.sandbox.hibob.com/v1/", "https://app.hibob.com/v1/")), "string")
}
func text13319(e *py.Eval, ctx variables) string {
	return ""
}
func value13320(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("is_sandbox").Truth(), "https://connect.squareupsandbox.com/v2", "https://connect.squareup.com/v2"))
}
func typed13320(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("is_sandbox").Truth(), "https://connect.squareupsandbox.com/v2", "https://connect.squareup.com/v2"))
}
func texts13320(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("is_sandbox").Text() != "", "https://connect.squareupsandbox.com/v2", "https://connect.squareup.com/v2"))
}
func text13320(e *py.Eval, ctx variables) string {
	return ""
}
func value13321(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("is_sandbox").Truth(), "https://connect.squareupsandbox.com/v2", "https://connect.squareup.com/v2"))
}
func typed13321(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("is_sandbox").Truth(), "https://connect.squareupsandbox.com/v2", "https://connect.squareup.com/v2"))
}
func texts13321(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("is_sandbox").Text() != "", "https://connect.squareupsandbox.com/v2", "https://connect.squareup.com/v2"))
}
func text13321(e *py.Eval, ctx variables) string {
	return ""
}
func value13322(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("is_sandbox").Truth(), "https://connect.squareupsandbox.com/v2", "https://connect.squareup.com/v2"))
}
func typed13322(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("is_sandbox").Truth(), "https://connect.squareupsandbox.com/v2", "https://connect.squareup.com/v2"))
}
func texts13322(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("is_sandbox").Text() != "", "https://connect.squareupsandbox.com/v2", "https://connect.squareup.com/v2"))
}
func text13322(e *py.Eval, ctx variables) string {
	return ""
}
func value13323(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("is_sandbox").Truth(), "https://connect.squareupsandbox.com/v2", "https://connect.squareup.com/v2")), "string")
}
func typed13323(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("is_sandbox").Truth(), "https://connect.squareupsandbox.com/v2", "https://connect.squareup.com/v2")), "string")
}
func texts13323(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("is_sandbox").Text() != "", "https://connect.squareupsandbox.com/v2", "https://connect.squareup.com/v2")), "string")
}
func text13323(e *py.Eval, ctx variables) string {
	return ""
}
func value13324(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("is_sandbox").Truth(), "https://connect.squareupsandbox.com/v2", "https://connect.squareup.com/v2")), "number")
}
func typed13324(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("is_sandbox").Truth(), "https://connect.squareupsandbox.com/v2", "https://connect.squareup.com/v2")), "number")
}
func texts13324(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("is_sandbox").Text() != "", "https://connect.squareupsandbox.com/v2", "https://connect.squareup.com/v2")), "number")
}
func text13324(e *py.Eval, ctx variables) string {
	return ""
}
func value13325(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("is_sandbox").Truth(), "https://connect.squareupsandbox.com/v2", "https://connect.squareup.com/v2")), "integer")
}
func typed13325(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("is_sandbox").Truth(), "https://connect.squareupsandbox.com/v2", "https://connect.squareup.com/v2")), "integer")
}
func texts13325(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("is_sandbox").Text() != "", "https://connect.squareupsandbox.com/v2", "https://connect.squareup.com/v2")), "integer")
}
func text13325(e *py.Eval, ctx variables) string {
	return ""
}
func value13326(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("is_sandbox").Truth(), "https://connect.squareupsandbox.com/v2", "https://connect.squareup.com/v2")), "boolean")
}
func typed13326(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("is_sandbox").Truth(), "https://connect.squareupsandbox.com/v2", "https://connect.squareup.com/v2")), "boolean")
}
func texts13326(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("is_sandbox").Text() != "", "https://connect.squareupsandbox.com/v2", "https://connect.squareup.com/v2")), "boolean")
}
func text13326(e *py.Eval, ctx variables) string {
	return ""
}
func value13327(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.EqualStr(ctx["config"].Member("environment"), "production"), "https://rest.coinapi.io/v1", "https://rest-sandbox.coinapi.io/v1"))
}
func typed13327(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.EqualStr(ctx["config"].Member("environment"), "production"), "https://rest.coinapi.io/v1", "https://rest-sandbox.coinapi.io/v1"))
}
func texts13327(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("environment").Text() == "production", "https://rest.coinapi.io/v1", "https://rest-sandbox.coinapi.io/v1"))
}
func text13327(e *py.Eval, ctx variables) string {
	return ""
}
func value13328(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.EqualStr(ctx["config"].Member("environment"), "production"), "https://rest.coinapi.io/v1", "https://rest-sandbox.coinapi.io/v1"))
}
func typed13328(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.EqualStr(ctx["config"].Member("environment"), "production"), "https://rest.coinapi.io/v1", "https://rest-sandbox.coinapi.io/v1"))
}
func texts13328(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("environment").Text() == "production", "https://rest.coinapi.io/v1", "https://rest-sandbox.coinapi.io/v1"))
}
func text13328(e *py.Eval, ctx variables) string {
	return ""
}
func value13329(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.EqualStr(ctx["config"].Member("environment"), "production"), "https://rest.coinapi.io/v1", "https://rest-sandbox.coinapi.io/v1"))
}
func typed13329(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.EqualStr(ctx["config"].Member("environment"), "production"), "https://rest.coinapi.io/v1", "https://rest-sandbox.coinapi.io/v1"))
}
func texts13329(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("environment").Text() == "production", "https://rest.coinapi.io/v1", "https://rest-sandbox.coinapi.io/v1"))
}
func text13329(e *py.Eval, ctx variables) string {
	return ""
}
func value13330(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.EqualStr(ctx["config"].Member("environment"), "production"), "https://rest.coinapi.io/v1", "https://rest-sandbox.coinapi.io/v1")), "string")
}
func typed13330(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.EqualStr(ctx["config"].Member("environment"), "production"), "https://rest.coinapi.io/v1", "https://rest-sandbox.coinapi.io/v1")), "string")
}
func texts13330(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("environment").Text() == "production", "https://rest.coinapi.io/v1", "https://rest-sandbox.coinapi.io/v1")), "string")
}
func text13330(e *py.Eval, ctx variables) string {
	return ""
}
func value13331(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.EqualStr(ctx["config"].Member("environment"), "production"), "https://rest.coinapi.io/v1", "https://rest-sandbox.coinapi.io/v1")), "integer")
}
func typed13331(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.EqualStr(ctx["config"].Member("environment"), "production"), "https://rest.coinapi.io/v1", "https://rest-sandbox.coinapi.io/v1")), "integer")
}
func texts13331(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("environment").Text() == "production", "https://rest.coinapi.io/v1", "https://rest-sandbox.coinapi.io/v1")), "integer")
}
func text13331(e *py.Eval, ctx variables) string {
	return ""
}
func value13332(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.EqualStr(ctx["config"].Member("environment"), "production"), "https://rest.coinapi.io/v1", "https://rest-sandbox.coinapi.io/v1")), "number")
}
func typed13332(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.EqualStr(ctx["config"].Member("environment"), "production"), "https://rest.coinapi.io/v1", "https://rest-sandbox.coinapi.io/v1")), "number")
}
func texts13332(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("environment").Text() == "production", "https://rest.coinapi.io/v1", "https://rest-sandbox.coinapi.io/v1")), "number")
}
func text13332(e *py.Eval, ctx variables) string {
	return ""
}
func value13333(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.EqualStr(ctx["config"].Member("environment"), "production"), "https://rest.coinapi.io/v1", "https://rest-sandbox.coinapi.io/v1")), "boolean")
}
func typed13333(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.EqualStr(ctx["config"].Member("environment"), "production"), "https://rest.coinapi.io/v1", "https://rest-sandbox.coinapi.io/v1")), "boolean")
}
func texts13333(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("environment").Text() == "production", "https://rest.coinapi.io/v1", "https://rest-sandbox.coinapi.io/v1")), "boolean")
}
func text13333(e *py.Eval, ctx variables) string {
	return ""
}
func value13334(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.EqualStr(ctx["config"].Member("environment"), "Sandbox"), "https://sandbox-lever.auth0.com/oauth/token", "https://auth.lever.co/oauth/token"))
}
func typed13334(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.EqualStr(ctx["config"].Member("environment"), "Sandbox"), "https://sandbox-lever.auth0.com/oauth/token", "https://auth.lever.co/oauth/token"))
}
func texts13334(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("environment").Text() == "Sandbox", "https://sandbox-lever.auth0.com/oauth/token", "https://auth.lever.co/oauth/token"))
}
func text13334(e *py.Eval, ctx variables) string {
	return ""
}
func value13335(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.EqualStr(ctx["config"].Member("environment"), "Sandbox"), "https://sandbox-lever.auth0.com/oauth/token", "https://auth.lever.co/oauth/token"))
}
func typed13335(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.EqualStr(ctx["config"].Member("environment"), "Sandbox"), "https://sandbox-lever.auth0.com/oauth/token", "https://auth.lever.co/oauth/token"))
}
func texts13335(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("environment").Text() == "Sandbox", "https://sandbox-lever.auth0.com/oauth/token", "https://auth.lever.co/oauth/token"))
}
func text13335(e *py.Eval, ctx variables) string {
	return ""
}
func value13336(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.EqualStr(ctx["config"].Member("environment"), "Sandbox"), "https://sandbox-lever.auth0.com/oauth/token", "https://auth.lever.co/oauth/token"))
}
func typed13336(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.EqualStr(ctx["config"].Member("environment"), "Sandbox"), "https://sandbox-lever.auth0.com/oauth/token", "https://auth.lever.co/oauth/token"))
}
func texts13336(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("environment").Text() == "Sandbox", "https://sandbox-lever.auth0.com/oauth/token", "https://auth.lever.co/oauth/token"))
}
func text13336(e *py.Eval, ctx variables) string {
	return ""
}
func value13337(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.EqualStr(ctx["config"].Member("environment"), "Sandbox"), "https://sandbox-lever.auth0.com/oauth/token", "https://auth.lever.co/oauth/token")), "boolean")
}
func typed13337(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.EqualStr(ctx["config"].Member("environment"), "Sandbox"), "https://sandbox-lever.auth0.com/oauth/token", "https://auth.lever.co/oauth/token")), "boolean")
}
func texts13337(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("environment").Text() == "Sandbox", "https://sandbox-lever.auth0.com/oauth/token", "https://auth.lever.co/oauth/token")), "boolean")
}
func text13337(e *py.Eval, ctx variables) string {
	return ""
}
func value13338(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.EqualStr(ctx["config"].Member("environment"), "Sandbox"), "https://sandbox-lever.auth0.com/oauth/token", "https://auth.lever.co/oauth/token")), "string")
}
func typed13338(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.EqualStr(ctx["config"].Member("environment"), "Sandbox"), "https://sandbox-lever.auth0.com/oauth/token", "https://auth.lever.co/oauth/token")), "string")
}
func texts13338(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("environment").Text() == "Sandbox", "https://sandbox-lever.auth0.com/oauth/token", "https://auth.lever.co/oauth/token")), "string")
}
func text13338(e *py.Eval, ctx variables) string {
	return ""
}
func value13339(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.EqualStr(ctx["config"].Member("environment"), "Sandbox"), "https://sandbox-lever.auth0.com/oauth/token", "https://auth.lever.co/oauth/token")), "number")
}
func typed13339(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.EqualStr(ctx["config"].Member("environment"), "Sandbox"), "https://sandbox-lever.auth0.com/oauth/token", "https://auth.lever.co/oauth/token")), "number")
}
func texts13339(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("environment").Text() == "Sandbox", "https://sandbox-lever.auth0.com/oauth/token", "https://auth.lever.co/oauth/token")), "number")
}
func text13339(e *py.Eval, ctx variables) string {
	return ""
}
func value13340(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("sandbox").Truth(), "https://sandbox-quickbooks.api.intuit.com", "https://quickbooks.api.intuit.com"))
}
func typed13340(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("sandbox").Truth(), "https://sandbox-quickbooks.api.intuit.com", "https://quickbooks.api.intuit.com"))
}
func texts13340(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("sandbox").Text() != "", "https://sandbox-quickbooks.api.intuit.com", "https://quickbooks.api.intuit.com"))
}
func text13340(e *py.Eval, ctx variables) string {
	return ""
}
func value13341(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("sandbox").Truth(), "https://sandbox-quickbooks.api.intuit.com", "https://quickbooks.api.intuit.com"))
}
func typed13341(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("sandbox").Truth(), "https://sandbox-quickbooks.api.intuit.com", "https://quickbooks.api.intuit.com"))
}
func texts13341(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("sandbox").Text() != "", "https://sandbox-quickbooks.api.intuit.com", "https://quickbooks.api.intuit.com"))
}
func text13341(e *py.Eval, ctx variables) string {
	return ""
}
func value13342(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("sandbox").Truth(), "https://sandbox-quickbooks.api.intuit.com", "https://quickbooks.api.intuit.com"))
}
func typed13342(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("sandbox").Truth(), "https://sandbox-quickbooks.api.intuit.com", "https://quickbooks.api.intuit.com"))
}
func texts13342(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("sandbox").Text() != "", "https://sandbox-quickbooks.api.intuit.com", "https://quickbooks.api.intuit.com"))
}
func text13342(e *py.Eval, ctx variables) string {
	return ""
}
func value13343(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("sandbox").Truth(), "https://sandbox-quickbooks.api.intuit.com", "https://quickbooks.api.intuit.com")), "string")
}
func typed13343(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("sandbox").Truth(), "https://sandbox-quickbooks.api.intuit.com", "https://quickbooks.api.intuit.com")), "string")
}
func texts13343(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("sandbox").Text() != "", "https://sandbox-quickbooks.api.intuit.com", "https://quickbooks.api.intuit.com")), "string")
}
func text13343(e *py.Eval, ctx variables) string {
	return ""
}
func value13344(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("sandbox").Truth(), "https://sandbox-quickbooks.api.intuit.com", "https://quickbooks.api.intuit.com")), "number")
}
func typed13344(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("sandbox").Truth(), "https://sandbox-quickbooks.api.intuit.com", "https://quickbooks.api.intuit.com")), "number")
}
func texts13344(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("sandbox").Text() != "", "https://sandbox-quickbooks.api.intuit.com", "https://quickbooks.api.intuit.com")), "number")
}
func text13344(e *py.Eval, ctx variables) string {
	return ""
}
func value13345(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("sandbox").Truth(), "https://sandbox-quickbooks.api.intuit.com", "https://quickbooks.api.intuit.com")), "boolean")
}
func typed13345(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("sandbox").Truth(), "https://sandbox-quickbooks.api.intuit.com", "https://quickbooks.api.intuit.com")), "boolean")
}
func texts13345(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("sandbox").Text() != "", "https://sandbox-quickbooks.api.intuit.com", "https://quickbooks.api.intuit.com")), "boolean")
}
func text13345(e *py.Eval, ctx variables) string {
	return ""
}
func value13346(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("sandbox").Truth(), "https://sandbox-quickbooks.api.intuit.com", "https://quickbooks.api.intuit.com")), "integer")
}
func typed13346(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("sandbox").Truth(), "https://sandbox-quickbooks.api.intuit.com", "https://quickbooks.api.intuit.com")), "integer")
}
func texts13346(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("sandbox").Text() != "", "https://sandbox-quickbooks.api.intuit.com", "https://quickbooks.api.intuit.com")), "integer")
}
func text13346(e *py.Eval, ctx variables) string {
	return ""
}
func value13347(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("id ASC"), py.Value{}))
}
func typed13347(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("id ASC"), py.Value{}))
}
func texts13347(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("id ASC"), py.Value{}))
}
func text13347(e *py.Eval, ctx variables) string {
	return ""
}
func value13348(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("id ASC"), py.Value{}))
}
func typed13348(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("id ASC"), py.Value{}))
}
func texts13348(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("id ASC"), py.Value{}))
}
func text13348(e *py.Eval, ctx variables) string {
	return ""
}
func value13349(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("id ASC"), py.Value{})).Text())
}
func typed13349(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("id ASC"), py.Value{})).Text())
}
func texts13349(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("id ASC"), py.Value{})).Text())
}
func text13349(e *py.Eval, ctx variables) string {
	return ""
}
func value13350(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("id ASC"), py.Value{}), "string")
}
func typed13350(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("id ASC"), py.Value{}), "string")
}
func texts13350(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("id ASC"), py.Value{}), "string")
}
func text13350(e *py.Eval, ctx variables) string {
	return ""
}
func value13351(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("id ASC"), py.Value{}), "integer")
}
func typed13351(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("id ASC"), py.Value{}), "integer")
}
func texts13351(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("id ASC"), py.Value{}), "integer")
}
func text13351(e *py.Eval, ctx variables) string {
	return ""
}
func value13352(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("id ASC"), py.Value{}), "number")
}
func typed13352(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("id ASC"), py.Value{}), "number")
}
func texts13352(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("id ASC"), py.Value{}), "number")
}
func text13352(e *py.Eval, ctx variables) string {
	return ""
}
func value13353(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("id ASC"), py.Value{}), "boolean")
}
func typed13353(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("id ASC"), py.Value{}), "boolean")
}
func texts13353(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("id ASC"), py.Value{}), "boolean")
}
func text13353(e *py.Eval, ctx variables) string {
	return ""
}
func value13354(e *py.Eval, ctx variables) py.Value {
	return py.Str("inf")
}
func typed13354(e *py.Eval, ctx variables) py.Value {
	return py.Str("inf")
}
func texts13354(e *py.Eval, ctx variables) py.Value {
	return py.Str("inf")
}
func text13354(e *py.Eval, ctx variables) string {
	return ""
}
func value13355(e *py.Eval, ctx variables) py.Value {
	return py.Str("inf")
}
func typed13355(e *py.Eval, ctx variables) py.Value {
	return py.Str("inf")
}
func texts13355(e *py.Eval, ctx variables) py.Value {
	return py.Str("inf")
}
func text13355(e *py.Eval, ctx variables) string {
	return ""
}
func value13356(e *py.Eval, ctx variables) py.Value {
	return py.Str("inf")
}
func typed13356(e *py.Eval, ctx variables) py.Value {
	return py.Str("inf")
}
func texts13356(e *py.Eval, ctx variables) py.Value {
	return py.Str("inf")
}
func text13356(e *py.Eval, ctx variables) string {
	return ""
}
func value13357(e *py.Eval, ctx variables) py.Value {
	return py.Str("inf")
}
func typed13357(e *py.Eval, ctx variables) py.Value {
	return py.Str("inf")
}
func texts13357(e *py.Eval, ctx variables) py.Value {
	return py.Str("inf")
}
func text13357(e *py.Eval, ctx variables) string {
	return ""
}
func value13358(e *py.Eval, ctx variables) py.Value {
	return py.Str("inf")
}
func typed13358(e *py.Eval, ctx variables) py.Value {
	return py.Str("inf")
}
func texts13358(e *py.Eval, ctx variables) py.Value {
	return py.Str("inf")
}
func text13358(e *py.Eval, ctx variables) string {
	return ""
}
func value13359(e *py.Eval, ctx variables) py.Value {
	return py.Str("kind")
}
func typed13359(e *py.Eval, ctx variables) py.Value {
	return py.Str("kind")
}
func texts13359(e *py.Eval, ctx variables) py.Value {
	return py.Str("kind")
}
func text13359(e *py.Eval, ctx variables) string {
	return ""
}
func value13360(e *py.Eval, ctx variables) py.Value {
	return py.Str("kind")
}
func typed13360(e *py.Eval, ctx variables) py.Value {
	return py.Str("kind")
}
func texts13360(e *py.Eval, ctx variables) py.Value {
	return py.Str("kind")
}
func text13360(e *py.Eval, ctx variables) string {
	return ""
}
func value13361(e *py.Eval, ctx variables) py.Value {
	return py.Str("kind")
}
func typed13361(e *py.Eval, ctx variables) py.Value {
	return py.Str("kind")
}
func texts13361(e *py.Eval, ctx variables) py.Value {
	return py.Str("kind")
}
func text13361(e *py.Eval, ctx variables) string {
	return ""
}
func value13362(e *py.Eval, ctx variables) py.Value {
	return py.Str("kind")
}
func typed13362(e *py.Eval, ctx variables) py.Value {
	return py.Str("kind")
}
func texts13362(e *py.Eval, ctx variables) py.Value {
	return py.Str("kind")
}
func text13362(e *py.Eval, ctx variables) string {
	return ""
}
func value13363(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.EqualStr(ctx["stream_partition"].Member("organization_id"), "me"), "me/organizations", "organizations/"+ctx["stream_partition"].Member("organization_id").Text()))
}
func typed13363(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.EqualStr(ctx["stream_partition"].Member("organization_id"), "me"), "me/organizations", "organizations/"+ctx["stream_partition"].Member("organization_id").Text()))
}
func texts13363(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["stream_partition"].Member("organization_id").Text() == "me", "me/organizations", "organizations/"+ctx["stream_partition"].Member("organization_id").Text()))
}
func text13363(e *py.Eval, ctx variables) string {
	return ""
}
func value13364(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.EqualStr(ctx["stream_partition"].Member("organization_id"), "me"), "me/organizations", "organizations/"+ctx["stream_partition"].Member("organization_id").Text()))
}
func typed13364(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.EqualStr(ctx["stream_partition"].Member("organization_id"), "me"), "me/organizations", "organizations/"+ctx["stream_partition"].Member("organization_id").Text()))
}
func texts13364(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["stream_partition"].Member("organization_id").Text() == "me", "me/organizations", "organizations/"+ctx["stream_partition"].Member("organization_id").Text()))
}
func text13364(e *py.Eval, ctx variables) string {
	return ""
}
func value13365(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.EqualStr(ctx["stream_partition"].Member("organization_id"), "me"), "me/organizations", "organizations/"+ctx["stream_partition"].Member("organization_id").Text()))
}
func typed13365(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.EqualStr(ctx["stream_partition"].Member("organization_id"), "me"), "me/organizations", "organizations/"+ctx["stream_partition"].Member("organization_id").Text()))
}
func texts13365(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["stream_partition"].Member("organization_id").Text() == "me", "me/organizations", "organizations/"+ctx["stream_partition"].Member("organization_id").Text()))
}
func text13365(e *py.Eval, ctx variables) string {
	return ""
}
func value13366(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.EqualStr(ctx["stream_partition"].Member("organization_id"), "me"), "me/organizations", "organizations/"+ctx["stream_partition"].Member("organization_id").Text())), "integer")
}
func typed13366(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.EqualStr(ctx["stream_partition"].Member("organization_id"), "me"), "me/organizations", "organizations/"+ctx["stream_partition"].Member("organization_id").Text())), "integer")
}
func texts13366(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["stream_partition"].Member("organization_id").Text() == "me", "me/organizations", "organizations/"+ctx["stream_partition"].Member("organization_id").Text())), "integer")
}
func text13366(e *py.Eval, ctx variables) string {
	return ""
}
func value13367(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.EqualStr(ctx["stream_partition"].Member("organization_id"), "me"), "me/organizations", "organizations/"+ctx["stream_partition"].Member("organization_id").Text())), "number")
}
func typed13367(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.EqualStr(ctx["stream_partition"].Member("organization_id"), "me"), "me/organizations", "organizations/"+ctx["stream_partition"].Member("organization_id").Text())), "number")
}
func texts13367(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["stream_partition"].Member("organization_id").Text() == "me", "me/organizations", "organizations/"+ctx["stream_partition"].Member("organization_id").Text())), "number")
}
func text13367(e *py.Eval, ctx variables) string {
	return ""
}
func value13368(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.EqualStr(ctx["stream_partition"].Member("organization_id"), "me"), "me/organizations", "organizations/"+ctx["stream_partition"].Member("organization_id").Text())), "boolean")
}
func typed13368(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.EqualStr(ctx["stream_partition"].Member("organization_id"), "me"), "me/organizations", "organizations/"+ctx["stream_partition"].Member("organization_id").Text())), "boolean")
}
func texts13368(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["stream_partition"].Member("organization_id").Text() == "me", "me/organizations", "organizations/"+ctx["stream_partition"].Member("organization_id").Text())), "boolean")
}
func text13368(e *py.Eval, ctx variables) string {
	return ""
}
func value13369(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.In(py.Str("message"), ctx["response"])), "{{ 'message' in response }}")
}
func typed13369(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.In(py.Str("message"), ctx["response"])), "{{ 'message' in response }}")
}
func texts13369(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(e.In(py.Str("message"), ctx["response"])), "{{ 'message' in response }}")
}
func text13369(e *py.Eval, ctx variables) string {
	return ""
}
func value13370(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.In(py.Str("message"), ctx["response"])), "{{ 'message' in response }}")
}
func typed13370(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.In(py.Str("message"), ctx["response"])), "{{ 'message' in response }}")
}
func texts13370(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(e.In(py.Str("message"), ctx["response"])), "{{ 'message' in response }}")
}
func text13370(e *py.Eval, ctx variables) string {
	return ""
}
func value13371(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.In(py.Str("message"), ctx["response"])), "{{ 'message' in response }}").Text())
}
func typed13371(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.In(py.Str("message"), ctx["response"])), "{{ 'message' in response }}").Text())
}
func texts13371(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.In(py.Str("message"), ctx["response"])), "{{ 'message' in response }}").Text())
}
func text13371(e *py.Eval, ctx variables) string {
	return ""
}
func value13372(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("message"), ctx["response"])), "string", "{{ 'message' in response }}")
}
func typed13372(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("message"), ctx["response"])), "string", "{{ 'message' in response }}")
}
func texts13372(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("message"), ctx["response"])), "string", "{{ 'message' in response }}")
}
func text13372(e *py.Eval, ctx variables) string {
	return ""
}
func value13373(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("message"), ctx["response"])), "number", "{{ 'message' in response }}")
}
func typed13373(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("message"), ctx["response"])), "number", "{{ 'message' in response }}")
}
func texts13373(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("message"), ctx["response"])), "number", "{{ 'message' in response }}")
}
func text13373(e *py.Eval, ctx variables) string {
	return ""
}
func value13374(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("message"), ctx["response"])), "boolean", "{{ 'message' in response }}")
}
func typed13374(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("message"), ctx["response"])), "boolean", "{{ 'message' in response }}")
}
func texts13374(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("message"), ctx["response"])), "boolean", "{{ 'message' in response }}")
}
func text13374(e *py.Eval, ctx variables) string {
	return ""
}
func value13375(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("message"), ctx["response"])), "integer", "{{ 'message' in response }}")
}
func typed13375(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("message"), ctx["response"])), "integer", "{{ 'message' in response }}")
}
func texts13375(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("message"), ctx["response"])), "integer", "{{ 'message' in response }}")
}
func text13375(e *py.Eval, ctx variables) string {
	return ""
}
func value13376(e *py.Eval, ctx variables) py.Value {
	return py.Str("nan")
}
func typed13376(e *py.Eval, ctx variables) py.Value {
	return py.Str("nan")
}
func texts13376(e *py.Eval, ctx variables) py.Value {
	return py.Str("nan")
}
func text13376(e *py.Eval, ctx variables) string {
	return ""
}
func value13377(e *py.Eval, ctx variables) py.Value {
	return py.Str("nan")
}
func typed13377(e *py.Eval, ctx variables) py.Value {
	return py.Str("nan")
}
func texts13377(e *py.Eval, ctx variables) py.Value {
	return py.Str("nan")
}
func text13377(e *py.Eval, ctx variables) string {
	return ""
}
func value13378(e *py.Eval, ctx variables) py.Value {
	return py.Str("nan")
}
func typed13378(e *py.Eval, ctx variables) py.Value {
	return py.Str("nan")
}
func texts13378(e *py.Eval, ctx variables) py.Value {
	return py.Str("nan")
}
func text13378(e *py.Eval, ctx variables) string {
	return ""
}
func value13379(e *py.Eval, ctx variables) py.Value {
	return py.Str("nan")
}
func typed13379(e *py.Eval, ctx variables) py.Value {
	return py.Str("nan")
}
func texts13379(e *py.Eval, ctx variables) py.Value {
	return py.Str("nan")
}
func text13379(e *py.Eval, ctx variables) string {
	return ""
}
func value13380(e *py.Eval, ctx variables) py.Value {
	return py.Str("nan")
}
func typed13380(e *py.Eval, ctx variables) py.Value {
	return py.Str("nan")
}
func texts13380(e *py.Eval, ctx variables) py.Value {
	return py.Str("nan")
}
func text13380(e *py.Eval, ctx variables) string {
	return ""
}
func value13381(e *py.Eval, ctx variables) py.Value {
	return py.Str("nan")
}
func typed13381(e *py.Eval, ctx variables) py.Value {
	return py.Str("nan")
}
func texts13381(e *py.Eval, ctx variables) py.Value {
	return py.Str("nan")
}
func text13381(e *py.Eval, ctx variables) string {
	return ""
}
func value13382(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.In(py.Str("next"), ctx["headers"].Member("link"))), "{{ 'next' not in headers['link'] }}")
}
func typed13382(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.In(py.Str("next"), ctx["headers"].Member("link"))), "{{ 'next' not in headers['link'] }}")
}
func texts13382(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.In(py.Str("next"), ctx["headers"].Member("link"))), "{{ 'next' not in headers['link'] }}")
}
func text13382(e *py.Eval, ctx variables) string {
	return ""
}
func value13383(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.In(py.Str("next"), ctx["headers"].Member("link"))), "{{ 'next' not in headers['link'] }}")
}
func typed13383(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.In(py.Str("next"), ctx["headers"].Member("link"))), "{{ 'next' not in headers['link'] }}")
}
func texts13383(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.In(py.Str("next"), ctx["headers"].Member("link"))), "{{ 'next' not in headers['link'] }}")
}
func text13383(e *py.Eval, ctx variables) string {
	return ""
}
func value13384(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.In(py.Str("next"), ctx["headers"].Member("link"))), "{{ 'next' not in headers['link'] }}").Text())
}
func typed13384(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.In(py.Str("next"), ctx["headers"].Member("link"))), "{{ 'next' not in headers['link'] }}").Text())
}
func texts13384(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.In(py.Str("next"), ctx["headers"].Member("link"))), "{{ 'next' not in headers['link'] }}").Text())
}
func text13384(e *py.Eval, ctx variables) string {
	return ""
}
func value13385(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("next"), ctx["headers"].Member("link"))), "integer", "{{ 'next' not in headers['link'] }}")
}
func typed13385(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("next"), ctx["headers"].Member("link"))), "integer", "{{ 'next' not in headers['link'] }}")
}
func texts13385(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("next"), ctx["headers"].Member("link"))), "integer", "{{ 'next' not in headers['link'] }}")
}
func text13385(e *py.Eval, ctx variables) string {
	return ""
}
func value13386(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("next"), ctx["headers"].Member("link"))), "number", "{{ 'next' not in headers['link'] }}")
}
func typed13386(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("next"), ctx["headers"].Member("link"))), "number", "{{ 'next' not in headers['link'] }}")
}
func texts13386(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("next"), ctx["headers"].Member("link"))), "number", "{{ 'next' not in headers['link'] }}")
}
func text13386(e *py.Eval, ctx variables) string {
	return ""
}
func value13387(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("next"), ctx["headers"].Member("link"))), "boolean", "{{ 'next' not in headers['link'] }}")
}
func typed13387(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("next"), ctx["headers"].Member("link"))), "boolean", "{{ 'next' not in headers['link'] }}")
}
func texts13387(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("next"), ctx["headers"].Member("link"))), "boolean", "{{ 'next' not in headers['link'] }}")
}
func text13387(e *py.Eval, ctx variables) string {
	return ""
}
func value13388(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("next"), ctx["headers"].Member("link"))), "string", "{{ 'next' not in headers['link'] }}")
}
func typed13388(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("next"), ctx["headers"].Member("link"))), "string", "{{ 'next' not in headers['link'] }}")
}
func texts13388(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("next"), ctx["headers"].Member("link"))), "string", "{{ 'next' not in headers['link'] }}")
}
func text13388(e *py.Eval, ctx variables) string {
	return ""
}
func value13389(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.In(py.Str("next"), ctx["response"]) || ctx["response"].Member("next").IsNone() || py.EqualStr(ctx["response"].Member("next"), "inf")),
		"{{ 'next' not in response or response['next'] == none or response['next'] == 'inf' }}",
	)
}
func typed13389(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.In(py.Str("next"), ctx["response"]) || ctx["response"].Member("next").IsNone() || py.EqualStr(ctx["response"].Member("next"), "inf")),
		"{{ 'next' not in response or response['next'] == none or response['next'] == 'inf' }}",
	)
}
func texts13389(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.In(py.Str("next"), ctx["response"]) || ctx["response"].Member("next").IsNone() || py.EqualStr(ctx["response"].Member("next"), "inf")),
		"{{ 'next' not in response or response['next'] == none or response['next'] == 'inf' }}",
	)
}
func text13389(e *py.Eval, ctx variables) string {
	return ""
}
func value13390(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.In(py.Str("next"), ctx["response"]) || ctx["response"].Member("next").IsNone() || py.EqualStr(ctx["response"].Member("next"), "inf")),
		"{{ 'next' not in response or response['next'] == none or response['next'] == 'inf' }}",
	)
}
func typed13390(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.In(py.Str("next"), ctx["response"]) || ctx["response"].Member("next").IsNone() || py.EqualStr(ctx["response"].Member("next"), "inf")),
		"{{ 'next' not in response or response['next'] == none or response['next'] == 'inf' }}",
	)
}
func texts13390(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.In(py.Str("next"), ctx["response"]) || ctx["response"].Member("next").IsNone() || py.EqualStr(ctx["response"].Member("next"), "inf")),
		"{{ 'next' not in response or response['next'] == none or response['next'] == 'inf' }}",
	)
}
func text13390(e *py.Eval, ctx variables) string {
	return ""
}
func value13391(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.In(py.Str("next"), ctx["response"]) || ctx["response"].Member("next").IsNone() || py.EqualStr(ctx["response"].Member("next"), "inf")),
		"{{ 'next' not in response or response['next'] == none or response['next'] == 'inf' }}",
	).Text())
}
func typed13391(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.In(py.Str("next"), ctx["response"]) || ctx["response"].Member("next").IsNone() || py.EqualStr(ctx["response"].Member("next"), "inf")),
		"{{ 'next' not in response or response['next'] == none or response['next'] == 'inf' }}",
	).Text())
}
func texts13391(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.In(py.Str("next"), ctx["response"]) || ctx["response"].Member("next").IsNone() || py.EqualStr(ctx["response"].Member("next"), "inf")),
		"{{ 'next' not in response or response['next'] == none or response['next'] == 'inf' }}",
	).Text())
}
func text13391(e *py.Eval, ctx variables) string {
	return ""
}
func value13392(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.In(py.Str("next"), ctx["response"]) || ctx["response"].Member("next").IsNone() || py.EqualStr(ctx["response"].Member("next"), "inf")),
		"number",
		"{{ 'next' not in response or response['next'] == none or response['next'] == 'inf' }}",
	)
}
func typed13392(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.In(py.Str("next"), ctx["response"]) || ctx["response"].Member("next").IsNone() || py.EqualStr(ctx["response"].Member("next"), "inf")),
		"number",
		"{{ 'next' not in response or response['next'] == none or response['next'] == 'inf' }}",
	)
}
func texts13392(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.In(py.Str("next"), ctx["response"]) || ctx["response"].Member("next").IsNone() || py.EqualStr(ctx["response"].Member("next"), "inf")),
		"number",
		"{{ 'next' not in response or response['next'] == none or response['next'] == 'inf' }}",
	)
}
func text13392(e *py.Eval, ctx variables) string {
	return ""
}
func value13393(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.In(py.Str("next"), ctx["response"]) || ctx["response"].Member("next").IsNone() || py.EqualStr(ctx["response"].Member("next"), "inf")),
		"boolean",
		"{{ 'next' not in response or response['next'] == none or response['next'] == 'inf' }}",
	)
}
func typed13393(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.In(py.Str("next"), ctx["response"]) || ctx["response"].Member("next").IsNone() || py.EqualStr(ctx["response"].Member("next"), "inf")),
		"boolean",
		"{{ 'next' not in response or response['next'] == none or response['next'] == 'inf' }}",
	)
}
func texts13393(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.In(py.Str("next"), ctx["response"]) || ctx["response"].Member("next").IsNone() || py.EqualStr(ctx["response"].Member("next"), "inf")),
		"boolean",
		"{{ 'next' not in response or response['next'] == none or response['next'] == 'inf' }}",
	)
}
func text13393(e *py.Eval, ctx variables) string {
	return ""
}
func value13394(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.In(py.Str("next"), ctx["response"]) || ctx["response"].Member("next").IsNone() || py.EqualStr(ctx["response"].Member("next"), "inf")),
		"string",
		"{{ 'next' not in response or response['next'] == none or response['next'] == 'inf' }}",
	)
}
func typed13394(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.In(py.Str("next"), ctx["response"]) || ctx["response"].Member("next").IsNone() || py.EqualStr(ctx["response"].Member("next"), "inf")),
		"string",
		"{{ 'next' not in response or response['next'] == none or response['next'] == 'inf' }}",
	)
}
func texts13394(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.In(py.Str("next"), ctx["response"]) || ctx["response"].Member("next").IsNone() || py.EqualStr(ctx["response"].Member("next"), "inf")),
		"string",
		"{{ 'next' not in response or response['next'] == none or response['next'] == 'inf' }}",
	)
}
func text13394(e *py.Eval, ctx variables) string {
	return ""
}
func value13395(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.In(py.Str("next"), ctx["response"]) || ctx["response"].Member("next").IsNone() || py.EqualStr(ctx["response"].Member("next"), "inf")),
		"integer",
		"{{ 'next' not in response or response['next'] == none or response['next'] == 'inf' }}",
	)
}
func typed13395(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.In(py.Str("next"), ctx["response"]) || ctx["response"].Member("next").IsNone() || py.EqualStr(ctx["response"].Member("next"), "inf")),
		"integer",
		"{{ 'next' not in response or response['next'] == none or response['next'] == 'inf' }}",
	)
}
func texts13395(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.In(py.Str("next"), ctx["response"]) || ctx["response"].Member("next").IsNone() || py.EqualStr(ctx["response"].Member("next"), "inf")),
		"integer",
		"{{ 'next' not in response or response['next'] == none or response['next'] == 'inf' }}",
	)
}
func text13395(e *py.Eval, ctx variables) string {
	return ""
}
func value13396(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.In(py.Str("next"), e.GetOr(ctx["response"], "pages", py.Dict()))), "{{ 'next' not in response.get('pages', {}) }}")
}
func typed13396(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.In(py.Str("next"), e.GetOr(ctx["response"], "pages", py.Dict()))), "{{ 'next' not in response.get('pages', {}) }}")
}
func texts13396(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.In(py.Str("next"), e.GetOr(ctx["response"], "pages", py.Dict()))), "{{ 'next' not in response.get('pages', {}) }}")
}
func text13396(e *py.Eval, ctx variables) string {
	return ""
}
func value13397(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.In(py.Str("next"), e.GetOr(ctx["response"], "pages", py.Dict()))), "{{ 'next' not in response.get('pages', {}) }}")
}
func typed13397(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.In(py.Str("next"), e.GetOr(ctx["response"], "pages", py.Dict()))), "{{ 'next' not in response.get('pages', {}) }}")
}
func texts13397(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.In(py.Str("next"), e.GetOr(ctx["response"], "pages", py.Dict()))), "{{ 'next' not in response.get('pages', {}) }}")
}
func text13397(e *py.Eval, ctx variables) string {
	return ""
}
func value13398(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.In(py.Str("next"), e.GetOr(ctx["response"], "pages", py.Dict()))), "{{ 'next' not in response.get('pages', {}) }}").Text())
}
func typed13398(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.In(py.Str("next"), e.GetOr(ctx["response"], "pages", py.Dict()))), "{{ 'next' not in response.get('pages', {}) }}").Text())
}
func texts13398(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.In(py.Str("next"), e.GetOr(ctx["response"], "pages", py.Dict()))), "{{ 'next' not in response.get('pages', {}) }}").Text())
}
func text13398(e *py.Eval, ctx variables) string {
	return ""
}
func value13399(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("next"), e.GetOr(ctx["response"], "pages", py.Dict()))), "number", "{{ 'next' not in response.get('pages', {}) }}")
}
func typed13399(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("next"), e.GetOr(ctx["response"], "pages", py.Dict()))), "number", "{{ 'next' not in response.get('pages', {}) }}")
}
func texts13399(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("next"), e.GetOr(ctx["response"], "pages", py.Dict()))), "number", "{{ 'next' not in response.get('pages', {}) }}")
}
func text13399(e *py.Eval, ctx variables) string {
	return ""
}
func value13400(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("next"), e.GetOr(ctx["response"], "pages", py.Dict()))), "boolean", "{{ 'next' not in response.get('pages', {}) }}")
}
func typed13400(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("next"), e.GetOr(ctx["response"], "pages", py.Dict()))), "boolean", "{{ 'next' not in response.get('pages', {}) }}")
}
func texts13400(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("next"), e.GetOr(ctx["response"], "pages", py.Dict()))), "boolean", "{{ 'next' not in response.get('pages', {}) }}")
}
func text13400(e *py.Eval, ctx variables) string {
	return ""
}
func value13401(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("next"), e.GetOr(ctx["response"], "pages", py.Dict()))), "string", "{{ 'next' not in response.get('pages', {}) }}")
}
func typed13401(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("next"), e.GetOr(ctx["response"], "pages", py.Dict()))), "string", "{{ 'next' not in response.get('pages', {}) }}")
}
func texts13401(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("next"), e.GetOr(ctx["response"], "pages", py.Dict()))), "string", "{{ 'next' not in response.get('pages', {}) }}")
}
func text13401(e *py.Eval, ctx variables) string {
	return ""
}
func value13402(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("next"), e.GetOr(ctx["response"], "pages", py.Dict()))), "integer", "{{ 'next' not in response.get('pages', {}) }}")
}
func typed13402(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("next"), e.GetOr(ctx["response"], "pages", py.Dict()))), "integer", "{{ 'next' not in response.get('pages', {}) }}")
}
func texts13402(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("next"), e.GetOr(ctx["response"], "pages", py.Dict()))), "integer", "{{ 'next' not in response.get('pages', {}) }}")
}
func text13402(e *py.Eval, ctx variables) string {
	return ""
}
func value13403(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.In(py.Str("next"), ctx["response"].Member("metadata"))), "{{ 'next' not in response['metadata'] }}")
}
func typed13403(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.In(py.Str("next"), ctx["response"].Member("metadata"))), "{{ 'next' not in response['metadata'] }}")
}
func texts13403(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.In(py.Str("next"), ctx["response"].Member("metadata"))), "{{ 'next' not in response['metadata'] }}")
}
func text13403(e *py.Eval, ctx variables) string {
	return ""
}
func value13404(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.In(py.Str("next"), ctx["response"].Member("metadata"))), "{{ 'next' not in response['metadata'] }}")
}
func typed13404(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.In(py.Str("next"), ctx["response"].Member("metadata"))), "{{ 'next' not in response['metadata'] }}")
}
func texts13404(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.In(py.Str("next"), ctx["response"].Member("metadata"))), "{{ 'next' not in response['metadata'] }}")
}
func text13404(e *py.Eval, ctx variables) string {
	return ""
}
func value13405(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.In(py.Str("next"), ctx["response"].Member("metadata"))), "{{ 'next' not in response['metadata'] }}").Text())
}
func typed13405(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.In(py.Str("next"), ctx["response"].Member("metadata"))), "{{ 'next' not in response['metadata'] }}").Text())
}
func texts13405(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.In(py.Str("next"), ctx["response"].Member("metadata"))), "{{ 'next' not in response['metadata'] }}").Text())
}
func text13405(e *py.Eval, ctx variables) string {
	return ""
}
func value13406(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("next"), ctx["response"].Member("metadata"))), "boolean", "{{ 'next' not in response['metadata'] }}")
}
func typed13406(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("next"), ctx["response"].Member("metadata"))), "boolean", "{{ 'next' not in response['metadata'] }}")
}
func texts13406(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("next"), ctx["response"].Member("metadata"))), "boolean", "{{ 'next' not in response['metadata'] }}")
}
func text13406(e *py.Eval, ctx variables) string {
	return ""
}
func value13407(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("next"), ctx["response"].Member("metadata"))), "string", "{{ 'next' not in response['metadata'] }}")
}
func typed13407(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("next"), ctx["response"].Member("metadata"))), "string", "{{ 'next' not in response['metadata'] }}")
}
func texts13407(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("next"), ctx["response"].Member("metadata"))), "string", "{{ 'next' not in response['metadata'] }}")
}
func text13407(e *py.Eval, ctx variables) string {
	return ""
}
func value13408(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("next"), ctx["response"].Member("metadata"))), "number", "{{ 'next' not in response['metadata'] }}")
}
func typed13408(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("next"), ctx["response"].Member("metadata"))), "number", "{{ 'next' not in response['metadata'] }}")
}
func texts13408(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("next"), ctx["response"].Member("metadata"))), "number", "{{ 'next' not in response['metadata'] }}")
}
func text13408(e *py.Eval, ctx variables) string {
	return ""
}
func value13409(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.In(py.Str("nextPageLink"), ctx["response"]) || py.EqualStr(ctx["response"].Member("nextPageLink"), "")),
		"{{ 'nextPageLink' not in response or response.nextPageLink == '' }}",
	)
}
func typed13409(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.In(py.Str("nextPageLink"), ctx["response"]) || py.EqualStr(ctx["response"].Member("nextPageLink"), "")),
		"{{ 'nextPageLink' not in response or response.nextPageLink == '' }}",
	)
}
func texts13409(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(!e.In(py.Str("nextPageLink"), ctx["response"]) || py.EqualStr(ctx["response"].Member("nextPageLink"), "")),
		"{{ 'nextPageLink' not in response or response.nextPageLink == '' }}",
	)
}
func text13409(e *py.Eval, ctx variables) string {
	return ""
}
func value13410(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.In(py.Str("nextPageLink"), ctx["response"]) || py.EqualStr(ctx["response"].Member("nextPageLink"), "")),
		"{{ 'nextPageLink' not in response or response.nextPageLink == '' }}",
	)
}
func typed13410(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.In(py.Str("nextPageLink"), ctx["response"]) || py.EqualStr(ctx["response"].Member("nextPageLink"), "")),
		"{{ 'nextPageLink' not in response or response.nextPageLink == '' }}",
	)
}
func texts13410(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(!e.In(py.Str("nextPageLink"), ctx["response"]) || py.EqualStr(ctx["response"].Member("nextPageLink"), "")),
		"{{ 'nextPageLink' not in response or response.nextPageLink == '' }}",
	)
}
func text13410(e *py.Eval, ctx variables) string {
	return ""
}
func value13411(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.In(py.Str("nextPageLink"), ctx["response"]) || py.EqualStr(ctx["response"].Member("nextPageLink"), "")),
		"{{ 'nextPageLink' not in response or response.nextPageLink == '' }}",
	).Text())
}
func typed13411(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.In(py.Str("nextPageLink"), ctx["response"]) || py.EqualStr(ctx["response"].Member("nextPageLink"), "")),
		"{{ 'nextPageLink' not in response or response.nextPageLink == '' }}",
	).Text())
}
func texts13411(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(!e.In(py.Str("nextPageLink"), ctx["response"]) || py.EqualStr(ctx["response"].Member("nextPageLink"), "")),
		"{{ 'nextPageLink' not in response or response.nextPageLink == '' }}",
	).Text())
}
func text13411(e *py.Eval, ctx variables) string {
	return ""
}
func value13412(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.In(py.Str("nextPageLink"), ctx["response"]) || py.EqualStr(ctx["response"].Member("nextPageLink"), "")),
		"string",
		"{{ 'nextPageLink' not in response or response.nextPageLink == '' }}",
	)
}
func typed13412(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.In(py.Str("nextPageLink"), ctx["response"]) || py.EqualStr(ctx["response"].Member("nextPageLink"), "")),
		"string",
		"{{ 'nextPageLink' not in response or response.nextPageLink == '' }}",
	)
}
func texts13412(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.In(py.Str("nextPageLink"), ctx["response"]) || py.EqualStr(ctx["response"].Member("nextPageLink"), "")),
		"string",
		"{{ 'nextPageLink' not in response or response.nextPageLink == '' }}",
	)
}
func text13412(e *py.Eval, ctx variables) string {
	return ""
}
func value13413(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.In(py.Str("nextPageLink"), ctx["response"]) || py.EqualStr(ctx["response"].Member("nextPageLink"), "")),
		"boolean",
		"{{ 'nextPageLink' not in response or response.nextPageLink == '' }}",
	)
}
func typed13413(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.In(py.Str("nextPageLink"), ctx["response"]) || py.EqualStr(ctx["response"].Member("nextPageLink"), "")),
		"boolean",
		"{{ 'nextPageLink' not in response or response.nextPageLink == '' }}",
	)
}
func texts13413(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.In(py.Str("nextPageLink"), ctx["response"]) || py.EqualStr(ctx["response"].Member("nextPageLink"), "")),
		"boolean",
		"{{ 'nextPageLink' not in response or response.nextPageLink == '' }}",
	)
}
func text13413(e *py.Eval, ctx variables) string {
	return ""
}
func value13414(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.In(py.Str("nextPageLink"), ctx["response"]) || py.EqualStr(ctx["response"].Member("nextPageLink"), "")),
		"number",
		"{{ 'nextPageLink' not in response or response.nextPageLink == '' }}",
	)
}
func typed13414(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.In(py.Str("nextPageLink"), ctx["response"]) || py.EqualStr(ctx["response"].Member("nextPageLink"), "")),
		"number",
		"{{ 'nextPageLink' not in response or response.nextPageLink == '' }}",
	)
}
func texts13414(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.In(py.Str("nextPageLink"), ctx["response"]) || py.EqualStr(ctx["response"].Member("nextPageLink"), "")),
		"number",
		"{{ 'nextPageLink' not in response or response.nextPageLink == '' }}",
	)
}
func text13414(e *py.Eval, ctx variables) string {
	return ""
}
func value13415(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.In(py.Str("nextPageLink"), ctx["response"]) || py.EqualStr(ctx["response"].Member("nextPageLink"), "")),
		"integer",
		"{{ 'nextPageLink' not in response or response.nextPageLink == '' }}",
	)
}
func typed13415(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.In(py.Str("nextPageLink"), ctx["response"]) || py.EqualStr(ctx["response"].Member("nextPageLink"), "")),
		"integer",
		"{{ 'nextPageLink' not in response or response.nextPageLink == '' }}",
	)
}
func texts13415(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(!e.In(py.Str("nextPageLink"), ctx["response"]) || py.EqualStr(ctx["response"].Member("nextPageLink"), "")),
		"integer",
		"{{ 'nextPageLink' not in response or response.nextPageLink == '' }}",
	)
}
func text13415(e *py.Eval, ctx variables) string {
	return ""
}
func value13416(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.EqualStr(ctx["stream_partition"].Member("ad_account_id"), "orgs"), "organizations/"+ctx["stream_slice"].Member("organization_id").Text()+"/adaccounts", "adaccounts/"+ctx["stream_partition"].Member("ad_account_id").Text()))
}
func typed13416(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.EqualStr(ctx["stream_partition"].Member("ad_account_id"), "orgs"), "organizations/"+ctx["stream_slice"].Member("organization_id").Text()+"/adaccounts", "adaccounts/"+ctx["stream_partition"].Member("ad_account_id").Text()))
}
func texts13416(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["stream_partition"].Member("ad_account_id").Text() == "orgs", "organizations/"+ctx["stream_slice"].Member("organization_id").Text()+"/adaccounts", "adaccounts/"+ctx["stream_partition"].Member("ad_account_id").Text()))
}
func text13416(e *py.Eval, ctx variables) string {
	return ""
}
func value13417(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.EqualStr(ctx["stream_partition"].Member("ad_account_id"), "orgs"), "organizations/"+ctx["stream_slice"].Member("organization_id").Text()+"/adaccounts", "adaccounts/"+ctx["stream_partition"].Member("ad_account_id").Text()))
}
func typed13417(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.EqualStr(ctx["stream_partition"].Member("ad_account_id"), "orgs"), "organizations/"+ctx["stream_slice"].Member("organization_id").Text()+"/adaccounts", "adaccounts/"+ctx["stream_partition"].Member("ad_account_id").Text()))
}
func texts13417(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["stream_partition"].Member("ad_account_id").Text() == "orgs", "organizations/"+ctx["stream_slice"].Member("organization_id").Text()+"/adaccounts", "adaccounts/"+ctx["stream_partition"].Member("ad_account_id").Text()))
}
func text13417(e *py.Eval, ctx variables) string {
	return ""
}
func value13418(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.EqualStr(ctx["stream_partition"].Member("ad_account_id"), "orgs"), "organizations/"+ctx["stream_slice"].Member("organization_id").Text()+"/adaccounts", "adaccounts/"+ctx["stream_partition"].Member("ad_account_id").Text()))
}
func typed13418(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.EqualStr(ctx["stream_partition"].Member("ad_account_id"), "orgs"), "organizations/"+ctx["stream_slice"].Member("organization_id").Text()+"/adaccounts", "adaccounts/"+ctx["stream_partition"].Member("ad_account_id").Text()))
}
func texts13418(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["stream_partition"].Member("ad_account_id").Text() == "orgs", "organizations/"+ctx["stream_slice"].Member("organization_id").Text()+"/adaccounts", "adaccounts/"+ctx["stream_partition"].Member("ad_account_id").Text()))
}
func text13418(e *py.Eval, ctx variables) string {
	return ""
}
func value13419(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.EqualStr(ctx["stream_partition"].Member("ad_account_id"), "orgs"), "organizations/"+ctx["stream_slice"].Member("organization_id").Text()+"/adaccounts", "adaccounts/"+ctx["stream_partition"].Member("ad_account_id").Text())), "string")
}
func typed13419(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.EqualStr(ctx["stream_partition"].Member("ad_account_id"), "orgs"), "organizations/"+ctx["stream_slice"].Member("organization_id").Text()+"/adaccounts", "adaccounts/"+ctx["stream_partition"].Member("ad_account_id").Text())), "string")
}
func texts13419(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["stream_partition"].Member("ad_account_id").Text() == "orgs", "organizations/"+ctx["stream_slice"].Member("organization_id").Text()+"/adaccounts", "adaccounts/"+ctx["stream_partition"].Member("ad_account_id").Text())), "string")
}
func text13419(e *py.Eval, ctx variables) string {
	return ""
}
func value13420(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.EqualStr(ctx["stream_partition"].Member("ad_account_id"), "orgs"), "organizations/"+ctx["stream_slice"].Member("organization_id").Text()+"/adaccounts", "adaccounts/"+ctx["stream_partition"].Member("ad_account_id").Text())), "integer")
}
func typed13420(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.EqualStr(ctx["stream_partition"].Member("ad_account_id"), "orgs"), "organizations/"+ctx["stream_slice"].Member("organization_id").Text()+"/adaccounts", "adaccounts/"+ctx["stream_partition"].Member("ad_account_id").Text())), "integer")
}
func texts13420(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["stream_partition"].Member("ad_account_id").Text() == "orgs", "organizations/"+ctx["stream_slice"].Member("organization_id").Text()+"/adaccounts", "adaccounts/"+ctx["stream_partition"].Member("ad_account_id").Text())), "integer")
}
func text13420(e *py.Eval, ctx variables) string {
	return ""
}
func value13421(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.EqualStr(ctx["stream_partition"].Member("ad_account_id"), "orgs"), "organizations/"+ctx["stream_slice"].Member("organization_id").Text()+"/adaccounts", "adaccounts/"+ctx["stream_partition"].Member("ad_account_id").Text())), "boolean")
}
func typed13421(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.EqualStr(ctx["stream_partition"].Member("ad_account_id"), "orgs"), "organizations/"+ctx["stream_slice"].Member("organization_id").Text()+"/adaccounts", "adaccounts/"+ctx["stream_partition"].Member("ad_account_id").Text())), "boolean")
}
func texts13421(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["stream_partition"].Member("ad_account_id").Text() == "orgs", "organizations/"+ctx["stream_slice"].Member("organization_id").Text()+"/adaccounts", "adaccounts/"+ctx["stream_partition"].Member("ad_account_id").Text())), "boolean")
}
func text13421(e *py.Eval, ctx variables) string {
	return ""
}
func value13422(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.EqualStr(ctx["stream_partition"].Member("ad_account_id"), "orgs"), "organizations/"+ctx["stream_slice"].Member("organization_id").Text()+"/adaccounts", "adaccounts/"+ctx["stream_partition"].Member("ad_account_id").Text())), "number")
}
func typed13422(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.EqualStr(ctx["stream_partition"].Member("ad_account_id"), "orgs"), "organizations/"+ctx["stream_slice"].Member("organization_id").Text()+"/adaccounts", "adaccounts/"+ctx["stream_partition"].Member("ad_account_id").Text())), "number")
}
func texts13422(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["stream_partition"].Member("ad_account_id").Text() == "orgs", "organizations/"+ctx["stream_slice"].Member("organization_id").Text()+"/adaccounts", "adaccounts/"+ctx["stream_partition"].Member("ad_account_id").Text())), "number")
}
func text13422(e *py.Eval, ctx variables) string {
	return ""
}
func value13423(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.In(py.Str("page"), ctx["last_record"].Member("meta"))), "{{ 'page' not in last_record['meta'] }}")
}
func typed13423(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.In(py.Str("page"), ctx["last_record"].Member("meta"))), "{{ 'page' not in last_record['meta'] }}")
}
func texts13423(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.In(py.Str("page"), ctx["last_record"].Member("meta"))), "{{ 'page' not in last_record['meta'] }}")
}
func text13423(e *py.Eval, ctx variables) string {
	return ""
}
func value13424(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.In(py.Str("page"), ctx["last_record"].Member("meta"))), "{{ 'page' not in last_record['meta'] }}")
}
func typed13424(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.In(py.Str("page"), ctx["last_record"].Member("meta"))), "{{ 'page' not in last_record['meta'] }}")
}
func texts13424(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.In(py.Str("page"), ctx["last_record"].Member("meta"))), "{{ 'page' not in last_record['meta'] }}")
}
func text13424(e *py.Eval, ctx variables) string {
	return ""
}
func value13425(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.In(py.Str("page"), ctx["last_record"].Member("meta"))), "{{ 'page' not in last_record['meta'] }}").Text())
}
func typed13425(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.In(py.Str("page"), ctx["last_record"].Member("meta"))), "{{ 'page' not in last_record['meta'] }}").Text())
}
func texts13425(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.In(py.Str("page"), ctx["last_record"].Member("meta"))), "{{ 'page' not in last_record['meta'] }}").Text())
}
func text13425(e *py.Eval, ctx variables) string {
	return ""
}
func value13426(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("page"), ctx["last_record"].Member("meta"))), "string", "{{ 'page' not in last_record['meta'] }}")
}
func typed13426(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("page"), ctx["last_record"].Member("meta"))), "string", "{{ 'page' not in last_record['meta'] }}")
}
func texts13426(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("page"), ctx["last_record"].Member("meta"))), "string", "{{ 'page' not in last_record['meta'] }}")
}
func text13426(e *py.Eval, ctx variables) string {
	return ""
}
func value13427(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("page"), ctx["last_record"].Member("meta"))), "number", "{{ 'page' not in last_record['meta'] }}")
}
func typed13427(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("page"), ctx["last_record"].Member("meta"))), "number", "{{ 'page' not in last_record['meta'] }}")
}
func texts13427(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("page"), ctx["last_record"].Member("meta"))), "number", "{{ 'page' not in last_record['meta'] }}")
}
func text13427(e *py.Eval, ctx variables) string {
	return ""
}
func value13428(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("page"), ctx["last_record"].Member("meta"))), "boolean", "{{ 'page' not in last_record['meta'] }}")
}
func typed13428(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("page"), ctx["last_record"].Member("meta"))), "boolean", "{{ 'page' not in last_record['meta'] }}")
}
func texts13428(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("page"), ctx["last_record"].Member("meta"))), "boolean", "{{ 'page' not in last_record['meta'] }}")
}
func text13428(e *py.Eval, ctx variables) string {
	return ""
}
func value13429(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(py.Choose(!ctx["config"].Member("disable_fetching_predictive_analytics").Truth(), "predictive_analytics", "")))
}
func typed13429(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(py.Choose(!ctx["config"].Member("disable_fetching_predictive_analytics").Truth(), "predictive_analytics", "")))
}
func texts13429(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(py.Choose(!(ctx["config"].Member("disable_fetching_predictive_analytics").Text() != ""), "predictive_analytics", "")))
}
func text13429(e *py.Eval, ctx variables) string {
	return ""
}
func value13430(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(py.Choose(!ctx["config"].Member("disable_fetching_predictive_analytics").Truth(), "predictive_analytics", "")))
}
func typed13430(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(py.Choose(!ctx["config"].Member("disable_fetching_predictive_analytics").Truth(), "predictive_analytics", "")))
}
func texts13430(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(py.Choose(!(ctx["config"].Member("disable_fetching_predictive_analytics").Text() != ""), "predictive_analytics", "")))
}
func text13430(e *py.Eval, ctx variables) string {
	return ""
}
func value13431(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(py.Choose(!ctx["config"].Member("disable_fetching_predictive_analytics").Truth(), "predictive_analytics", ""))).Text())
}
func typed13431(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(py.Choose(!ctx["config"].Member("disable_fetching_predictive_analytics").Truth(), "predictive_analytics", ""))).Text())
}
func texts13431(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(py.Choose(!(ctx["config"].Member("disable_fetching_predictive_analytics").Text() != ""), "predictive_analytics", ""))).Text())
}
func text13431(e *py.Eval, ctx variables) string {
	return ""
}
func value13432(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(!ctx["config"].Member("disable_fetching_predictive_analytics").Truth(), "predictive_analytics", "")), "string")
}
func typed13432(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(!ctx["config"].Member("disable_fetching_predictive_analytics").Truth(), "predictive_analytics", "")), "string")
}
func texts13432(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(!(ctx["config"].Member("disable_fetching_predictive_analytics").Text() != ""), "predictive_analytics", "")), "string")
}
func text13432(e *py.Eval, ctx variables) string {
	return ""
}
func value13433(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(!ctx["config"].Member("disable_fetching_predictive_analytics").Truth(), "predictive_analytics", "")), "integer")
}
func typed13433(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(!ctx["config"].Member("disable_fetching_predictive_analytics").Truth(), "predictive_analytics", "")), "integer")
}
func texts13433(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(!(ctx["config"].Member("disable_fetching_predictive_analytics").Text() != ""), "predictive_analytics", "")), "integer")
}
func text13433(e *py.Eval, ctx variables) string {
	return ""
}
func value13434(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(!ctx["config"].Member("disable_fetching_predictive_analytics").Truth(), "predictive_analytics", "")), "number")
}
func typed13434(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(!ctx["config"].Member("disable_fetching_predictive_analytics").Truth(), "predictive_analytics", "")), "number")
}
func texts13434(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(!(ctx["config"].Member("disable_fetching_predictive_analytics").Text() != ""), "predictive_analytics", "")), "number")
}
func text13434(e *py.Eval, ctx variables) string {
	return ""
}
func value13435(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(!ctx["config"].Member("disable_fetching_predictive_analytics").Truth(), "predictive_analytics", "")), "boolean")
}
func typed13435(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(!ctx["config"].Member("disable_fetching_predictive_analytics").Truth(), "predictive_analytics", "")), "boolean")
}
func texts13435(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(!(ctx["config"].Member("disable_fetching_predictive_analytics").Text() != ""), "predictive_analytics", "")), "boolean")
}
func text13435(e *py.Eval, ctx variables) string {
	return ""
}
func value13436(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.Equal(ctx["config"].Member("include_private_channels"), py.True), "public_channel,private_channel", "public_channel"))
}
func typed13436(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.Equal(ctx["config"].Member("include_private_channels"), py.True), "public_channel,private_channel", "public_channel"))
}
func texts13436(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.Equal(py.Str(ctx["config"].Member("include_private_channels").Text()), py.True), "public_channel,private_channel", "public_channel"))
}
func text13436(e *py.Eval, ctx variables) string {
	return ""
}
func value13437(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.Equal(ctx["config"].Member("include_private_channels"), py.True), "public_channel,private_channel", "public_channel"))
}
func typed13437(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.Equal(ctx["config"].Member("include_private_channels"), py.True), "public_channel,private_channel", "public_channel"))
}
func texts13437(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.Equal(py.Str(ctx["config"].Member("include_private_channels").Text()), py.True), "public_channel,private_channel", "public_channel"))
}
func text13437(e *py.Eval, ctx variables) string {
	return ""
}
func value13438(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.Equal(ctx["config"].Member("include_private_channels"), py.True), "public_channel,private_channel", "public_channel"))
}
func typed13438(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.Equal(ctx["config"].Member("include_private_channels"), py.True), "public_channel,private_channel", "public_channel"))
}
func texts13438(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(py.Equal(py.Str(ctx["config"].Member("include_private_channels").Text()), py.True), "public_channel,private_channel", "public_channel"))
}
func text13438(e *py.Eval, ctx variables) string {
	return ""
}
func value13439(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.Equal(ctx["config"].Member("include_private_channels"), py.True), "public_channel,private_channel", "public_channel")), "number")
}
func typed13439(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.Equal(ctx["config"].Member("include_private_channels"), py.True), "public_channel,private_channel", "public_channel")), "number")
}
func texts13439(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.Equal(py.Str(ctx["config"].Member("include_private_channels").Text()), py.True), "public_channel,private_channel", "public_channel")), "number")
}
func text13439(e *py.Eval, ctx variables) string {
	return ""
}
func value13440(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.Equal(ctx["config"].Member("include_private_channels"), py.True), "public_channel,private_channel", "public_channel")), "string")
}
func typed13440(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.Equal(ctx["config"].Member("include_private_channels"), py.True), "public_channel,private_channel", "public_channel")), "string")
}
func texts13440(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.Equal(py.Str(ctx["config"].Member("include_private_channels").Text()), py.True), "public_channel,private_channel", "public_channel")), "string")
}
func text13440(e *py.Eval, ctx variables) string {
	return ""
}
func value13441(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.Equal(ctx["config"].Member("include_private_channels"), py.True), "public_channel,private_channel", "public_channel")), "boolean")
}
func typed13441(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.Equal(ctx["config"].Member("include_private_channels"), py.True), "public_channel,private_channel", "public_channel")), "boolean")
}
func texts13441(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(py.Equal(py.Str(ctx["config"].Member("include_private_channels").Text()), py.True), "public_channel,private_channel", "public_channel")), "boolean")
}
func text13441(e *py.Eval, ctx variables) string {
	return ""
}
func value13442(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.In(py.Str("records"), ctx["response"])), "{{ 'records' not in response }}")
}
func typed13442(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.In(py.Str("records"), ctx["response"])), "{{ 'records' not in response }}")
}
func texts13442(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Bool(!e.In(py.Str("records"), ctx["response"])), "{{ 'records' not in response }}")
}
func text13442(e *py.Eval, ctx variables) string {
	return ""
}
func value13443(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.In(py.Str("records"), ctx["response"])), "{{ 'records' not in response }}")
}
func typed13443(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.In(py.Str("records"), ctx["response"])), "{{ 'records' not in response }}")
}
func texts13443(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Bool(!e.In(py.Str("records"), ctx["response"])), "{{ 'records' not in response }}")
}
func text13443(e *py.Eval, ctx variables) string {
	return ""
}
func value13444(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.In(py.Str("records"), ctx["response"])), "{{ 'records' not in response }}").Text())
}
func typed13444(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.In(py.Str("records"), ctx["response"])), "{{ 'records' not in response }}").Text())
}
func texts13444(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.In(py.Str("records"), ctx["response"])), "{{ 'records' not in response }}").Text())
}
func text13444(e *py.Eval, ctx variables) string {
	return ""
}
func value13445(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("records"), ctx["response"])), "boolean", "{{ 'records' not in response }}")
}
func typed13445(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("records"), ctx["response"])), "boolean", "{{ 'records' not in response }}")
}
func texts13445(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("records"), ctx["response"])), "boolean", "{{ 'records' not in response }}")
}
func text13445(e *py.Eval, ctx variables) string {
	return ""
}
func value13446(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("records"), ctx["response"])), "string", "{{ 'records' not in response }}")
}
func typed13446(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("records"), ctx["response"])), "string", "{{ 'records' not in response }}")
}
func texts13446(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("records"), ctx["response"])), "string", "{{ 'records' not in response }}")
}
func text13446(e *py.Eval, ctx variables) string {
	return ""
}
func value13447(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("records"), ctx["response"])), "integer", "{{ 'records' not in response }}")
}
func typed13447(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("records"), ctx["response"])), "integer", "{{ 'records' not in response }}")
}
func texts13447(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("records"), ctx["response"])), "integer", "{{ 'records' not in response }}")
}
func text13447(e *py.Eval, ctx variables) string {
	return ""
}
func value13448(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("records"), ctx["response"])), "number", "{{ 'records' not in response }}")
}
func typed13448(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("records"), ctx["response"])), "number", "{{ 'records' not in response }}")
}
func texts13448(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("records"), ctx["response"])), "number", "{{ 'records' not in response }}")
}
func text13448(e *py.Eval, ctx variables) string {
	return ""
}
func value13449(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(py.Choose(e.Attr(ctx["config"].Member("credentials"), "project_id").Truth(), "results", "annotations")))
}
func typed13449(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(py.Choose(e.Attr(ctx["config"].Member("credentials"), "project_id").Truth(), "results", "annotations")))
}
func texts13449(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(e.Attr(py.Str(ctx["config"].Member("credentials").Text()), "project_id").Truth(), "results", "annotations"))
}
func text13449(e *py.Eval, ctx variables) string {
	return ""
}
func value13450(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(py.Choose(e.Attr(ctx["config"].Member("credentials"), "project_id").Truth(), "results", "annotations")))
}
func typed13450(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(py.Choose(e.Attr(ctx["config"].Member("credentials"), "project_id").Truth(), "results", "annotations")))
}
func texts13450(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(e.Attr(py.Str(ctx["config"].Member("credentials").Text()), "project_id").Truth(), "results", "annotations"))
}
func text13450(e *py.Eval, ctx variables) string {
	return ""
}
func value13451(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(py.Choose(e.Attr(ctx["config"].Member("credentials"), "project_id").Truth(), "results", "annotations"))).Text())
}
func typed13451(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(py.Choose(e.Attr(ctx["config"].Member("credentials"), "project_id").Truth(), "results", "annotations"))).Text())
}
func texts13451(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(e.Attr(py.Str(ctx["config"].Member("credentials").Text()), "project_id").Truth(), "results", "annotations"))
}
func text13451(e *py.Eval, ctx variables) string {
	return ""
}
func value13452(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(e.Attr(ctx["config"].Member("credentials"), "project_id").Truth(), "results", "annotations")), "integer")
}
func typed13452(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(e.Attr(ctx["config"].Member("credentials"), "project_id").Truth(), "results", "annotations")), "integer")
}
func texts13452(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(e.Attr(py.Str(ctx["config"].Member("credentials").Text()), "project_id").Truth(), "results", "annotations")), "integer")
}
func text13452(e *py.Eval, ctx variables) string {
	return ""
}
func value13453(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(e.Attr(ctx["config"].Member("credentials"), "project_id").Truth(), "results", "annotations")), "number")
}
func typed13453(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(e.Attr(ctx["config"].Member("credentials"), "project_id").Truth(), "results", "annotations")), "number")
}
func texts13453(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(e.Attr(py.Str(ctx["config"].Member("credentials").Text()), "project_id").Truth(), "results", "annotations")), "number")
}
func text13453(e *py.Eval, ctx variables) string {
	return ""
}
func value13454(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(e.Attr(ctx["config"].Member("credentials"), "project_id").Truth(), "results", "annotations")), "string")
}
func typed13454(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(e.Attr(ctx["config"].Member("credentials"), "project_id").Truth(), "results", "annotations")), "string")
}
func texts13454(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(e.Attr(py.Str(ctx["config"].Member("credentials").Text()), "project_id").Truth(), "results", "annotations")), "string")
}
func text13454(e *py.Eval, ctx variables) string {
	return ""
}
func value13455(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(e.Attr(ctx["config"].Member("credentials"), "project_id").Truth(), "results", "annotations")), "boolean")
}
func typed13455(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(e.Attr(ctx["config"].Member("credentials"), "project_id").Truth(), "results", "annotations")), "boolean")
}
func texts13455(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(e.Attr(py.Str(ctx["config"].Member("credentials").Text()), "project_id").Truth(), "results", "annotations")), "boolean")
}
func text13455(e *py.Eval, ctx variables) string {
	return ""
}
func value13456(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("sentAt ASC"), py.Value{}))
}
func typed13456(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("sentAt ASC"), py.Value{}))
}
func texts13456(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("sentAt ASC"), py.Value{}))
}
func text13456(e *py.Eval, ctx variables) string {
	return ""
}
func value13457(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("sentAt ASC"), py.Value{}))
}
func typed13457(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("sentAt ASC"), py.Value{}))
}
func texts13457(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("sentAt ASC"), py.Value{}))
}
func text13457(e *py.Eval, ctx variables) string {
	return ""
}
func value13458(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("sentAt ASC"), py.Value{})).Text())
}
func typed13458(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("sentAt ASC"), py.Value{})).Text())
}
func texts13458(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("sentAt ASC"), py.Value{})).Text())
}
func text13458(e *py.Eval, ctx variables) string {
	return ""
}
func value13459(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("sentAt ASC"), py.Value{}), "integer")
}
func typed13459(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("sentAt ASC"), py.Value{}), "integer")
}
func texts13459(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("sentAt ASC"), py.Value{}), "integer")
}
func text13459(e *py.Eval, ctx variables) string {
	return ""
}
func value13460(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("sentAt ASC"), py.Value{}), "string")
}
func typed13460(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("sentAt ASC"), py.Value{}), "string")
}
func texts13460(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("sentAt ASC"), py.Value{}), "string")
}
func text13460(e *py.Eval, ctx variables) string {
	return ""
}
func value13461(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("sentAt ASC"), py.Value{}), "number")
}
func typed13461(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("sentAt ASC"), py.Value{}), "number")
}
func texts13461(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("sentAt ASC"), py.Value{}), "number")
}
func text13461(e *py.Eval, ctx variables) string {
	return ""
}
func value13462(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("sentAt ASC"), py.Value{}), "boolean")
}
func typed13462(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("sentAt ASC"), py.Value{}), "boolean")
}
func texts13462(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("sentAt ASC"), py.Value{}), "boolean")
}
func text13462(e *py.Eval, ctx variables) string {
	return ""
}
func value13463(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(py.Str("sheets"), ctx["response"]) && !py.EqualInt(e.FilterLength(ctx["response"].Member("sheets")), 1)),
		`{{ 'sheets' in response and response["sheets"] | length != 1  }}`,
	)
}
func typed13463(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(py.Str("sheets"), ctx["response"]) && !py.EqualInt(e.FilterLength(ctx["response"].Member("sheets")), 1)),
		`{{ 'sheets' in response and response["sheets"] | length != 1  }}`,
	)
}
func texts13463(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		py.Bool(e.In(py.Str("sheets"), ctx["response"]) && !py.EqualInt(e.FilterLength(ctx["response"].Member("sheets")), 1)),
		`{{ 'sheets' in response and response["sheets"] | length != 1  }}`,
	)
}
func text13463(e *py.Eval, ctx variables) string {
	return ""
}
func value13464(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(py.Str("sheets"), ctx["response"]) && !py.EqualInt(e.FilterLength(ctx["response"].Member("sheets")), 1)),
		`{{ 'sheets' in response and response["sheets"] | length != 1  }}`,
	)
}
func typed13464(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(py.Str("sheets"), ctx["response"]) && !py.EqualInt(e.FilterLength(ctx["response"].Member("sheets")), 1)),
		`{{ 'sheets' in response and response["sheets"] | length != 1  }}`,
	)
}
func texts13464(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		py.Bool(e.In(py.Str("sheets"), ctx["response"]) && !py.EqualInt(e.FilterLength(ctx["response"].Member("sheets")), 1)),
		`{{ 'sheets' in response and response["sheets"] | length != 1  }}`,
	)
}
func text13464(e *py.Eval, ctx variables) string {
	return ""
}
func value13465(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(py.Str("sheets"), ctx["response"]) && !py.EqualInt(e.FilterLength(ctx["response"].Member("sheets")), 1)),
		`{{ 'sheets' in response and response["sheets"] | length != 1  }}`,
	).Text())
}
func typed13465(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(py.Str("sheets"), ctx["response"]) && !py.EqualInt(e.FilterLength(ctx["response"].Member("sheets")), 1)),
		`{{ 'sheets' in response and response["sheets"] | length != 1  }}`,
	).Text())
}
func texts13465(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		py.Bool(e.In(py.Str("sheets"), ctx["response"]) && !py.EqualInt(e.FilterLength(ctx["response"].Member("sheets")), 1)),
		`{{ 'sheets' in response and response["sheets"] | length != 1  }}`,
	).Text())
}
func text13465(e *py.Eval, ctx variables) string {
	return ""
}
func value13466(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("sheets"), ctx["response"]) && !py.EqualInt(e.FilterLength(ctx["response"].Member("sheets")), 1)),
		"integer",
		`{{ 'sheets' in response and response["sheets"] | length != 1  }}`,
	)
}
func typed13466(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("sheets"), ctx["response"]) && !py.EqualInt(e.FilterLength(ctx["response"].Member("sheets")), 1)),
		"integer",
		`{{ 'sheets' in response and response["sheets"] | length != 1  }}`,
	)
}
func texts13466(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("sheets"), ctx["response"]) && !py.EqualInt(e.FilterLength(ctx["response"].Member("sheets")), 1)),
		"integer",
		`{{ 'sheets' in response and response["sheets"] | length != 1  }}`,
	)
}
func text13466(e *py.Eval, ctx variables) string {
	return ""
}
func value13467(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("sheets"), ctx["response"]) && !py.EqualInt(e.FilterLength(ctx["response"].Member("sheets")), 1)),
		"boolean",
		`{{ 'sheets' in response and response["sheets"] | length != 1  }}`,
	)
}
func typed13467(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("sheets"), ctx["response"]) && !py.EqualInt(e.FilterLength(ctx["response"].Member("sheets")), 1)),
		"boolean",
		`{{ 'sheets' in response and response["sheets"] | length != 1  }}`,
	)
}
func texts13467(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("sheets"), ctx["response"]) && !py.EqualInt(e.FilterLength(ctx["response"].Member("sheets")), 1)),
		"boolean",
		`{{ 'sheets' in response and response["sheets"] | length != 1  }}`,
	)
}
func text13467(e *py.Eval, ctx variables) string {
	return ""
}
func value13468(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("sheets"), ctx["response"]) && !py.EqualInt(e.FilterLength(ctx["response"].Member("sheets")), 1)),
		"number",
		`{{ 'sheets' in response and response["sheets"] | length != 1  }}`,
	)
}
func typed13468(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("sheets"), ctx["response"]) && !py.EqualInt(e.FilterLength(ctx["response"].Member("sheets")), 1)),
		"number",
		`{{ 'sheets' in response and response["sheets"] | length != 1  }}`,
	)
}
func texts13468(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		py.Bool(e.In(py.Str("sheets"), ctx["response"]) && !py.EqualInt(e.FilterLength(ctx["response"].Member("sheets")), 1)),
		"number",
		`{{ 'sheets' in response and response["sheets"] | length != 1  }}`,
	)
}
func text13468(e *py.Eval, ctx variables) string {
	return ""
}
func value13469(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(py.Choose(!ctx["next_page_token"].Truth(), "submitted_at,asc", "")))
}
func typed13469(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(py.Choose(!ctx["next_page_token"].Truth(), "submitted_at,asc", "")))
}
func texts13469(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Str(py.Choose(!ctx["next_page_token"].Truth(), "submitted_at,asc", "")))
}
func text13469(e *py.Eval, ctx variables) string {
	return ""
}
func value13470(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(py.Choose(!ctx["next_page_token"].Truth(), "submitted_at,asc", "")))
}
func typed13470(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(py.Choose(!ctx["next_page_token"].Truth(), "submitted_at,asc", "")))
}
func texts13470(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Str(py.Choose(!ctx["next_page_token"].Truth(), "submitted_at,asc", "")))
}
func text13470(e *py.Eval, ctx variables) string {
	return ""
}
func value13471(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(py.Choose(!ctx["next_page_token"].Truth(), "submitted_at,asc", ""))).Text())
}
func typed13471(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(py.Choose(!ctx["next_page_token"].Truth(), "submitted_at,asc", ""))).Text())
}
func texts13471(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Str(py.Choose(!ctx["next_page_token"].Truth(), "submitted_at,asc", ""))).Text())
}
func text13471(e *py.Eval, ctx variables) string {
	return ""
}
func value13472(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(!ctx["next_page_token"].Truth(), "submitted_at,asc", "")), "integer")
}
func typed13472(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(!ctx["next_page_token"].Truth(), "submitted_at,asc", "")), "integer")
}
func texts13472(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(!ctx["next_page_token"].Truth(), "submitted_at,asc", "")), "integer")
}
func text13472(e *py.Eval, ctx variables) string {
	return ""
}
func value13473(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(!ctx["next_page_token"].Truth(), "submitted_at,asc", "")), "number")
}
func typed13473(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(!ctx["next_page_token"].Truth(), "submitted_at,asc", "")), "number")
}
func texts13473(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(!ctx["next_page_token"].Truth(), "submitted_at,asc", "")), "number")
}
func text13473(e *py.Eval, ctx variables) string {
	return ""
}
func value13474(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(!ctx["next_page_token"].Truth(), "submitted_at,asc", "")), "boolean")
}
func typed13474(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(!ctx["next_page_token"].Truth(), "submitted_at,asc", "")), "boolean")
}
func texts13474(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(!ctx["next_page_token"].Truth(), "submitted_at,asc", "")), "boolean")
}
func text13474(e *py.Eval, ctx variables) string {
	return ""
}
func value13475(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(!ctx["next_page_token"].Truth(), "submitted_at,asc", "")), "string")
}
func typed13475(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(!ctx["next_page_token"].Truth(), "submitted_at,asc", "")), "string")
}
func texts13475(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(!ctx["next_page_token"].Truth(), "submitted_at,asc", "")), "string")
}
func text13475(e *py.Eval, ctx variables) string {
	return ""
}
func value13476(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Add(e.Add(py.Str("survey_groups/"), ctx["stream_slice"].Member("id")), py.Str("/answers")),
		"{{ 'survey_groups/' + stream_slice.id + '/answers' }}",
	)
}
func typed13476(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Add(e.Add(py.Str("survey_groups/"), ctx["stream_slice"].Member("id")), py.Str("/answers")),
		"{{ 'survey_groups/' + stream_slice.id + '/answers' }}",
	)
}
func texts13476(e *py.Eval, ctx variables) py.Value {
	return py.Str("survey_groups/" + ctx["stream_slice"].Member("id").Text() + "/answers")
}
func text13476(e *py.Eval, ctx variables) string {
	return ""
}
func value13477(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Add(e.Add(py.Str("survey_groups/"), ctx["stream_slice"].Member("id")), py.Str("/answers")),
		"{{ 'survey_groups/' + stream_slice.id + '/answers' }}",
	)
}
func typed13477(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Add(e.Add(py.Str("survey_groups/"), ctx["stream_slice"].Member("id")), py.Str("/answers")),
		"{{ 'survey_groups/' + stream_slice.id + '/answers' }}",
	)
}
func texts13477(e *py.Eval, ctx variables) py.Value {
	return py.Str("survey_groups/" + ctx["stream_slice"].Member("id").Text() + "/answers")
}
func text13477(e *py.Eval, ctx variables) string {
	return ""
}
func value13478(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Add(e.Add(py.Str("survey_groups/"), ctx["stream_slice"].Member("id")), py.Str("/answers")),
		"{{ 'survey_groups/' + stream_slice.id + '/answers' }}",
	).Text())
}
func typed13478(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Add(e.Add(py.Str("survey_groups/"), ctx["stream_slice"].Member("id")), py.Str("/answers")),
		"{{ 'survey_groups/' + stream_slice.id + '/answers' }}",
	).Text())
}
func texts13478(e *py.Eval, ctx variables) py.Value {
	return py.Str("survey_groups/" + ctx["stream_slice"].Member("id").Text() + "/answers")
}
func text13478(e *py.Eval, ctx variables) string {
	return ""
}
func value13479(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(e.Add(py.Str("survey_groups/"), ctx["stream_slice"].Member("id")), py.Str("/answers")),
		"integer",
		"{{ 'survey_groups/' + stream_slice.id + '/answers' }}",
	)
}
func typed13479(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(e.Add(py.Str("survey_groups/"), ctx["stream_slice"].Member("id")), py.Str("/answers")),
		"integer",
		"{{ 'survey_groups/' + stream_slice.id + '/answers' }}",
	)
}
func texts13479(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("survey_groups/"+ctx["stream_slice"].Member("id").Text()+"/answers"), "integer")
}
func text13479(e *py.Eval, ctx variables) string {
	return ""
}
func value13480(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(e.Add(py.Str("survey_groups/"), ctx["stream_slice"].Member("id")), py.Str("/answers")),
		"number",
		"{{ 'survey_groups/' + stream_slice.id + '/answers' }}",
	)
}
func typed13480(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(e.Add(py.Str("survey_groups/"), ctx["stream_slice"].Member("id")), py.Str("/answers")),
		"number",
		"{{ 'survey_groups/' + stream_slice.id + '/answers' }}",
	)
}
func texts13480(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("survey_groups/"+ctx["stream_slice"].Member("id").Text()+"/answers"), "number")
}
func text13480(e *py.Eval, ctx variables) string {
	return ""
}
func value13481(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(e.Add(py.Str("survey_groups/"), ctx["stream_slice"].Member("id")), py.Str("/answers")),
		"boolean",
		"{{ 'survey_groups/' + stream_slice.id + '/answers' }}",
	)
}
func typed13481(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(e.Add(py.Str("survey_groups/"), ctx["stream_slice"].Member("id")), py.Str("/answers")),
		"boolean",
		"{{ 'survey_groups/' + stream_slice.id + '/answers' }}",
	)
}
func texts13481(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("survey_groups/"+ctx["stream_slice"].Member("id").Text()+"/answers"), "boolean")
}
func text13481(e *py.Eval, ctx variables) string {
	return ""
}
func value13482(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(e.Add(py.Str("survey_groups/"), ctx["stream_slice"].Member("id")), py.Str("/answers")),
		"string",
		"{{ 'survey_groups/' + stream_slice.id + '/answers' }}",
	)
}
func typed13482(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(e.Add(py.Str("survey_groups/"), ctx["stream_slice"].Member("id")), py.Str("/answers")),
		"string",
		"{{ 'survey_groups/' + stream_slice.id + '/answers' }}",
	)
}
func texts13482(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("survey_groups/"+ctx["stream_slice"].Member("id").Text()+"/answers"), "string")
}
func text13482(e *py.Eval, ctx variables) string {
	return ""
}
func value13483(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(ctx["config"].Member("survey_id").Truth(), func() py.Value {
			return e.Add(e.Add(py.Str("surveys/"), ctx["config"].Member("survey_id")), py.Str("/properties"))
		}, func() py.Value {
			return e.Add(e.Add(py.Str("surveys/"), ctx["stream_slice"].Member("id")), py.Str("/properties"))
		}),
		"{{ 'surveys/' + config['survey_id'] + '/properties' if config['survey_id'] else 'surveys/' + stream_slice.id + '/properties' }}",
	)
}
func typed13483(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.If(ctx["config"].Member("survey_id").Truth(), func() py.Value {
			return e.Add(e.Add(py.Str("surveys/"), ctx["config"].Member("survey_id")), py.Str("/properties"))
		}, func() py.Value {
			return e.Add(e.Add(py.Str("surveys/"), ctx["stream_slice"].Member("id")), py.Str("/properties"))
		}),
		"{{ 'surveys/' + config['survey_id'] + '/properties' if config['survey_id'] else 'surveys/' + stream_slice.id + '/properties' }}",
	)
}
func texts13483(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("survey_id").Text() != "", "surveys/"+ctx["config"].Member("survey_id").Text()+"/properties", "surveys/"+ctx["stream_slice"].Member("id").Text()+"/properties"))
}
func text13483(e *py.Eval, ctx variables) string {
	return ""
}
func value13484(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(ctx["config"].Member("survey_id").Truth(), func() py.Value {
			return e.Add(e.Add(py.Str("surveys/"), ctx["config"].Member("survey_id")), py.Str("/properties"))
		}, func() py.Value {
			return e.Add(e.Add(py.Str("surveys/"), ctx["stream_slice"].Member("id")), py.Str("/properties"))
		}),
		"{{ 'surveys/' + config['survey_id'] + '/properties' if config['survey_id'] else 'surveys/' + stream_slice.id + '/properties' }}",
	)
}
func typed13484(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.If(ctx["config"].Member("survey_id").Truth(), func() py.Value {
			return e.Add(e.Add(py.Str("surveys/"), ctx["config"].Member("survey_id")), py.Str("/properties"))
		}, func() py.Value {
			return e.Add(e.Add(py.Str("surveys/"), ctx["stream_slice"].Member("id")), py.Str("/properties"))
		}),
		"{{ 'surveys/' + config['survey_id'] + '/properties' if config['survey_id'] else 'surveys/' + stream_slice.id + '/properties' }}",
	)
}
func texts13484(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("survey_id").Text() != "", "surveys/"+ctx["config"].Member("survey_id").Text()+"/properties", "surveys/"+ctx["stream_slice"].Member("id").Text()+"/properties"))
}
func text13484(e *py.Eval, ctx variables) string {
	return ""
}
func value13485(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(ctx["config"].Member("survey_id").Truth(), func() py.Value {
			return e.Add(e.Add(py.Str("surveys/"), ctx["config"].Member("survey_id")), py.Str("/properties"))
		}, func() py.Value {
			return e.Add(e.Add(py.Str("surveys/"), ctx["stream_slice"].Member("id")), py.Str("/properties"))
		}),
		"{{ 'surveys/' + config['survey_id'] + '/properties' if config['survey_id'] else 'surveys/' + stream_slice.id + '/properties' }}",
	).Text())
}
func typed13485(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.If(ctx["config"].Member("survey_id").Truth(), func() py.Value {
			return e.Add(e.Add(py.Str("surveys/"), ctx["config"].Member("survey_id")), py.Str("/properties"))
		}, func() py.Value {
			return e.Add(e.Add(py.Str("surveys/"), ctx["stream_slice"].Member("id")), py.Str("/properties"))
		}),
		"{{ 'surveys/' + config['survey_id'] + '/properties' if config['survey_id'] else 'surveys/' + stream_slice.id + '/properties' }}",
	).Text())
}
func texts13485(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Choose(ctx["config"].Member("survey_id").Text() != "", "surveys/"+ctx["config"].Member("survey_id").Text()+"/properties", "surveys/"+ctx["stream_slice"].Member("id").Text()+"/properties"))
}
func text13485(e *py.Eval, ctx variables) string {
	return ""
}
func value13486(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("survey_id").Truth(), func() py.Value {
			return e.Add(e.Add(py.Str("surveys/"), ctx["config"].Member("survey_id")), py.Str("/properties"))
		}, func() py.Value {
			return e.Add(e.Add(py.Str("surveys/"), ctx["stream_slice"].Member("id")), py.Str("/properties"))
		}),
		"integer",
		"{{ 'surveys/' + config['survey_id'] + '/properties' if config['survey_id'] else 'surveys/' + stream_slice.id + '/properties' }}",
	)
}
func typed13486(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("survey_id").Truth(), func() py.Value {
			return e.Add(e.Add(py.Str("surveys/"), ctx["config"].Member("survey_id")), py.Str("/properties"))
		}, func() py.Value {
			return e.Add(e.Add(py.Str("surveys/"), ctx["stream_slice"].Member("id")), py.Str("/properties"))
		}),
		"integer",
		"{{ 'surveys/' + config['survey_id'] + '/properties' if config['survey_id'] else 'surveys/' + stream_slice.id + '/properties' }}",
	)
}
func texts13486(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("survey_id").Text() != "", "surveys/"+ctx["config"].Member("survey_id").Text()+"/properties", "surveys/"+ctx["stream_slice"].Member("id").Text()+"/properties")), "integer")
}
func text13486(e *py.Eval, ctx variables) string {
	return ""
}
func value13487(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("survey_id").Truth(), func() py.Value {
			return e.Add(e.Add(py.Str("surveys/"), ctx["config"].Member("survey_id")), py.Str("/properties"))
		}, func() py.Value {
			return e.Add(e.Add(py.Str("surveys/"), ctx["stream_slice"].Member("id")), py.Str("/properties"))
		}),
		"number",
		"{{ 'surveys/' + config['survey_id'] + '/properties' if config['survey_id'] else 'surveys/' + stream_slice.id + '/properties' }}",
	)
}
func typed13487(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("survey_id").Truth(), func() py.Value {
			return e.Add(e.Add(py.Str("surveys/"), ctx["config"].Member("survey_id")), py.Str("/properties"))
		}, func() py.Value {
			return e.Add(e.Add(py.Str("surveys/"), ctx["stream_slice"].Member("id")), py.Str("/properties"))
		}),
		"number",
		"{{ 'surveys/' + config['survey_id'] + '/properties' if config['survey_id'] else 'surveys/' + stream_slice.id + '/properties' }}",
	)
}
func texts13487(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("survey_id").Text() != "", "surveys/"+ctx["config"].Member("survey_id").Text()+"/properties", "surveys/"+ctx["stream_slice"].Member("id").Text()+"/properties")), "number")
}
func text13487(e *py.Eval, ctx variables) string {
	return ""
}
func value13488(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("survey_id").Truth(), func() py.Value {
			return e.Add(e.Add(py.Str("surveys/"), ctx["config"].Member("survey_id")), py.Str("/properties"))
		}, func() py.Value {
			return e.Add(e.Add(py.Str("surveys/"), ctx["stream_slice"].Member("id")), py.Str("/properties"))
		}),
		"boolean",
		"{{ 'surveys/' + config['survey_id'] + '/properties' if config['survey_id'] else 'surveys/' + stream_slice.id + '/properties' }}",
	)
}
func typed13488(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("survey_id").Truth(), func() py.Value {
			return e.Add(e.Add(py.Str("surveys/"), ctx["config"].Member("survey_id")), py.Str("/properties"))
		}, func() py.Value {
			return e.Add(e.Add(py.Str("surveys/"), ctx["stream_slice"].Member("id")), py.Str("/properties"))
		}),
		"boolean",
		"{{ 'surveys/' + config['survey_id'] + '/properties' if config['survey_id'] else 'surveys/' + stream_slice.id + '/properties' }}",
	)
}
func texts13488(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("survey_id").Text() != "", "surveys/"+ctx["config"].Member("survey_id").Text()+"/properties", "surveys/"+ctx["stream_slice"].Member("id").Text()+"/properties")), "boolean")
}
func text13488(e *py.Eval, ctx variables) string {
	return ""
}
func value13489(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("survey_id").Truth(), func() py.Value {
			return e.Add(e.Add(py.Str("surveys/"), ctx["config"].Member("survey_id")), py.Str("/properties"))
		}, func() py.Value {
			return e.Add(e.Add(py.Str("surveys/"), ctx["stream_slice"].Member("id")), py.Str("/properties"))
		}),
		"string",
		"{{ 'surveys/' + config['survey_id'] + '/properties' if config['survey_id'] else 'surveys/' + stream_slice.id + '/properties' }}",
	)
}
func typed13489(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.If(ctx["config"].Member("survey_id").Truth(), func() py.Value {
			return e.Add(e.Add(py.Str("surveys/"), ctx["config"].Member("survey_id")), py.Str("/properties"))
		}, func() py.Value {
			return e.Add(e.Add(py.Str("surveys/"), ctx["stream_slice"].Member("id")), py.Str("/properties"))
		}),
		"string",
		"{{ 'surveys/' + config['survey_id'] + '/properties' if config['survey_id'] else 'surveys/' + stream_slice.id + '/properties' }}",
	)
}
func texts13489(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str(py.Choose(ctx["config"].Member("survey_id").Text() != "", "surveys/"+ctx["config"].Member("survey_id").Text()+"/properties", "surveys/"+ctx["stream_slice"].Member("id").Text()+"/properties")), "string")
}
func text13489(e *py.Eval, ctx variables) string {
	return ""
}
func value13490(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Add(e.Add(py.Str("surveys/"), ctx["stream_slice"].Member("id")), py.Str("/answers")), "{{ 'surveys/' + stream_slice.id + '/answers' }}")
}
func typed13490(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Add(e.Add(py.Str("surveys/"), ctx["stream_slice"].Member("id")), py.Str("/answers")), "{{ 'surveys/' + stream_slice.id + '/answers' }}")
}
func texts13490(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_slice"].Member("id").Text() + "/answers")
}
func text13490(e *py.Eval, ctx variables) string {
	return ""
}
func value13491(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Add(e.Add(py.Str("surveys/"), ctx["stream_slice"].Member("id")), py.Str("/answers")), "{{ 'surveys/' + stream_slice.id + '/answers' }}")
}
func typed13491(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Add(e.Add(py.Str("surveys/"), ctx["stream_slice"].Member("id")), py.Str("/answers")), "{{ 'surveys/' + stream_slice.id + '/answers' }}")
}
func texts13491(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_slice"].Member("id").Text() + "/answers")
}
func text13491(e *py.Eval, ctx variables) string {
	return ""
}
func value13492(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Add(e.Add(py.Str("surveys/"), ctx["stream_slice"].Member("id")), py.Str("/answers")), "{{ 'surveys/' + stream_slice.id + '/answers' }}").Text())
}
func typed13492(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Add(e.Add(py.Str("surveys/"), ctx["stream_slice"].Member("id")), py.Str("/answers")), "{{ 'surveys/' + stream_slice.id + '/answers' }}").Text())
}
func texts13492(e *py.Eval, ctx variables) py.Value {
	return py.Str("surveys/" + ctx["stream_slice"].Member("id").Text() + "/answers")
}
func text13492(e *py.Eval, ctx variables) string {
	return ""
}
func value13493(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(e.Add(py.Str("surveys/"), ctx["stream_slice"].Member("id")), py.Str("/answers")), "string", "{{ 'surveys/' + stream_slice.id + '/answers' }}")
}
func typed13493(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(e.Add(py.Str("surveys/"), ctx["stream_slice"].Member("id")), py.Str("/answers")), "string", "{{ 'surveys/' + stream_slice.id + '/answers' }}")
}
func texts13493(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_slice"].Member("id").Text()+"/answers"), "string")
}
func text13493(e *py.Eval, ctx variables) string {
	return ""
}
func value13494(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(e.Add(py.Str("surveys/"), ctx["stream_slice"].Member("id")), py.Str("/answers")), "number", "{{ 'surveys/' + stream_slice.id + '/answers' }}")
}
func typed13494(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(e.Add(py.Str("surveys/"), ctx["stream_slice"].Member("id")), py.Str("/answers")), "number", "{{ 'surveys/' + stream_slice.id + '/answers' }}")
}
func texts13494(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_slice"].Member("id").Text()+"/answers"), "number")
}
func text13494(e *py.Eval, ctx variables) string {
	return ""
}
func value13495(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(e.Add(py.Str("surveys/"), ctx["stream_slice"].Member("id")), py.Str("/answers")), "boolean", "{{ 'surveys/' + stream_slice.id + '/answers' }}")
}
func typed13495(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(e.Add(py.Str("surveys/"), ctx["stream_slice"].Member("id")), py.Str("/answers")), "boolean", "{{ 'surveys/' + stream_slice.id + '/answers' }}")
}
func texts13495(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_slice"].Member("id").Text()+"/answers"), "boolean")
}
func text13495(e *py.Eval, ctx variables) string {
	return ""
}
func value13496(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(e.Add(py.Str("surveys/"), ctx["stream_slice"].Member("id")), py.Str("/answers")), "integer", "{{ 'surveys/' + stream_slice.id + '/answers' }}")
}
func typed13496(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Add(e.Add(py.Str("surveys/"), ctx["stream_slice"].Member("id")), py.Str("/answers")), "integer", "{{ 'surveys/' + stream_slice.id + '/answers' }}")
}
func texts13496(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("surveys/"+ctx["stream_slice"].Member("id").Text()+"/answers"), "integer")
}
func text13496(e *py.Eval, ctx variables) string {
	return ""
}
func value13497(e *py.Eval, ctx variables) py.Value {
	return py.Str("tables/" + ctx["components_values"].Member("id").Text())
}
func typed13497(e *py.Eval, ctx variables) py.Value {
	return py.Str("tables/" + ctx["components_values"].Member("id").Text())
}
func texts13497(e *py.Eval, ctx variables) py.Value {
	return py.Str("tables/" + ctx["components_values"].Member("id").Text())
}
func text13497(e *py.Eval, ctx variables) string {
	return ""
}
func value13498(e *py.Eval, ctx variables) py.Value {
	return py.Str("tables/" + ctx["components_values"].Member("id").Text())
}
func typed13498(e *py.Eval, ctx variables) py.Value {
	return py.Str("tables/" + ctx["components_values"].Member("id").Text())
}
func texts13498(e *py.Eval, ctx variables) py.Value {
	return py.Str("tables/" + ctx["components_values"].Member("id").Text())
}
func text13498(e *py.Eval, ctx variables) string {
	return ""
}
func value13499(e *py.Eval, ctx variables) py.Value {
	return py.Str("tables/" + ctx["components_values"].Member("id").Text())
}
func typed13499(e *py.Eval, ctx variables) py.Value {
	return py.Str("tables/" + ctx["components_values"].Member("id").Text())
}
func texts13499(e *py.Eval, ctx variables) py.Value {
	return py.Str("tables/" + ctx["components_values"].Member("id").Text())
}
func text13499(e *py.Eval, ctx variables) string {
	return ""
}
func value13500(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tables/"+ctx["components_values"].Member("id").Text()), "string")
}
func typed13500(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tables/"+ctx["components_values"].Member("id").Text()), "string")
}
func texts13500(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tables/"+ctx["components_values"].Member("id").Text()), "string")
}
func text13500(e *py.Eval, ctx variables) string {
	return ""
}
func value13501(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tables/"+ctx["components_values"].Member("id").Text()), "integer")
}
func typed13501(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tables/"+ctx["components_values"].Member("id").Text()), "integer")
}
func texts13501(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tables/"+ctx["components_values"].Member("id").Text()), "integer")
}
func text13501(e *py.Eval, ctx variables) string {
	return ""
}
func value13502(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tables/"+ctx["components_values"].Member("id").Text()), "boolean")
}
func typed13502(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tables/"+ctx["components_values"].Member("id").Text()), "boolean")
}
func texts13502(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tables/"+ctx["components_values"].Member("id").Text()), "boolean")
}
func text13502(e *py.Eval, ctx variables) string {
	return ""
}
func value13503(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tables/"+ctx["components_values"].Member("id").Text()), "number")
}
func typed13503(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tables/"+ctx["components_values"].Member("id").Text()), "number")
}
func texts13503(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Str("tables/"+ctx["components_values"].Member("id").Text()), "number")
}
func text13503(e *py.Eval, ctx variables) string {
	return ""
}
func value13504(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("updatedAt ASC"), py.Value{}))
}
func typed13504(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("updatedAt ASC"), py.Value{}))
}
func texts13504(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("updatedAt ASC"), py.Value{}))
}
func text13504(e *py.Eval, ctx variables) string {
	return ""
}
func value13505(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("updatedAt ASC"), py.Value{}))
}
func typed13505(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("updatedAt ASC"), py.Value{}))
}
func texts13505(e *py.Eval, ctx variables) py.Value {
	return e.Param(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("updatedAt ASC"), py.Value{}))
}
func text13505(e *py.Eval, ctx variables) string {
	return ""
}
func value13506(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("updatedAt ASC"), py.Value{})).Text())
}
func typed13506(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("updatedAt ASC"), py.Value{})).Text())
}
func texts13506(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("updatedAt ASC"), py.Value{})).Text())
}
func text13506(e *py.Eval, ctx variables) string {
	return ""
}
func value13507(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("updatedAt ASC"), py.Value{}), "number")
}
func typed13507(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("updatedAt ASC"), py.Value{}), "number")
}
func texts13507(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("updatedAt ASC"), py.Value{}), "number")
}
func text13507(e *py.Eval, ctx variables) string {
	return ""
}
func value13508(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("updatedAt ASC"), py.Value{}), "boolean")
}
func typed13508(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("updatedAt ASC"), py.Value{}), "boolean")
}
func texts13508(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("updatedAt ASC"), py.Value{}), "boolean")
}
func text13508(e *py.Eval, ctx variables) string {
	return ""
}
func value13509(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("updatedAt ASC"), py.Value{}), "string")
}
func typed13509(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("updatedAt ASC"), py.Value{}), "string")
}
func texts13509(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("updatedAt ASC"), py.Value{}), "string")
}
func text13509(e *py.Eval, ctx variables) string {
	return ""
}
func value13510(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("updatedAt ASC"), py.Value{}), "integer")
}
func typed13510(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("updatedAt ASC"), py.Value{}), "integer")
}
func texts13510(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Choose(!ctx["next_page_token"].Member("next_page_token").Truth(), py.Str("updatedAt ASC"), py.Value{}), "integer")
}
func text13510(e *py.Eval, ctx variables) string {
	return ""
}
func value13511(e *py.Eval, ctx variables) py.Value {
	return py.Str("xxx")
}
func typed13511(e *py.Eval, ctx variables) py.Value {
	return py.Str("xxx")
}
func texts13511(e *py.Eval, ctx variables) py.Value {
	return py.Str("xxx")
}
func text13511(e *py.Eval, ctx variables) string {
	return ""
}
func value13512(e *py.Eval, ctx variables) py.Value {
	return py.Str("xxx")
}
func typed13512(e *py.Eval, ctx variables) py.Value {
	return py.Str("xxx")
}
func texts13512(e *py.Eval, ctx variables) py.Value {
	return py.Str("xxx")
}
func text13512(e *py.Eval, ctx variables) string {
	return ""
}
func value13513(e *py.Eval, ctx variables) py.Value {
	return py.Str("xxx")
}
func typed13513(e *py.Eval, ctx variables) py.Value {
	return py.Str("xxx")
}
func texts13513(e *py.Eval, ctx variables) py.Value {
	return py.Str("xxx")
}
func text13513(e *py.Eval, ctx variables) string {
	return ""
}
func value13514(e *py.Eval, ctx variables) py.Value {
	return py.Str("xxx")
}
func typed13514(e *py.Eval, ctx variables) py.Value {
	return py.Str("xxx")
}
func texts13514(e *py.Eval, ctx variables) py.Value {
	return py.Str("xxx")
}
func text13514(e *py.Eval, ctx variables) string {
	return ""
}
func value13515(e *py.Eval, ctx variables) py.Value {
	return py.Str("xxx")
}
func typed13515(e *py.Eval, ctx variables) py.Value {
	return py.Str("xxx")
}
func texts13515(e *py.Eval, ctx variables) py.Value {
	return py.Str("xxx")
}
func text13515(e *py.Eval, ctx variables) string {
	return ""
}
func value13516(e *py.Eval, ctx variables) py.Value {
	return py.Str("xxx")
}
func typed13516(e *py.Eval, ctx variables) py.Value {
	return py.Str("xxx")
}
func texts13516(e *py.Eval, ctx variables) py.Value {
	return py.Str("xxx")
}
func text13516(e *py.Eval, ctx variables) string {
	return ""
}
func value13517(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.In(py.Str("x"), ctx["config"]))
}
func typed13517(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.In(py.Str("x"), ctx["config"]))
}
func texts13517(e *py.Eval, ctx variables) py.Value {
	return py.Bool(e.In(py.Str("x"), ctx["config"]))
}
func text13517(e *py.Eval, ctx variables) string {
	return ""
}
func value13518(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(e.In(py.Str("x"), ctx["config"])).Text())
}
func typed13518(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(e.In(py.Str("x"), ctx["config"])).Text())
}
func texts13518(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(e.In(py.Str("x"), ctx["config"])).Text())
}
func text13518(e *py.Eval, ctx variables) string {
	return ""
}
func value13519(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.In(py.Str("x"), ctx["config"]))).Text())
}
func typed13519(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.In(py.Str("x"), ctx["config"]))).Text())
}
func texts13519(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(e.In(py.Str("x"), ctx["config"]))).Text())
}
func text13519(e *py.Eval, ctx variables) string {
	return ""
}
func value13520(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("x"), ctx["config"])), "string")
}
func typed13520(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("x"), ctx["config"])), "string")
}
func texts13520(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("x"), ctx["config"])), "string")
}
func text13520(e *py.Eval, ctx variables) string {
	return ""
}
func value13521(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("x"), ctx["config"])), "integer")
}
func typed13521(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("x"), ctx["config"])), "integer")
}
func texts13521(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("x"), ctx["config"])), "integer")
}
func text13521(e *py.Eval, ctx variables) string {
	return ""
}
func value13522(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("x"), ctx["config"])), "number")
}
func typed13522(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("x"), ctx["config"])), "number")
}
func texts13522(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("x"), ctx["config"])), "number")
}
func text13522(e *py.Eval, ctx variables) string {
	return ""
}
func value13523(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("x"), ctx["config"])), "boolean")
}
func typed13523(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("x"), ctx["config"])), "boolean")
}
func texts13523(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(e.In(py.Str("x"), ctx["config"])), "boolean")
}
func text13523(e *py.Eval, ctx variables) string {
	return ""
}
func value13524(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Str("x").IsString())
}
func typed13524(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Str("x").IsString())
}
func texts13524(e *py.Eval, ctx variables) py.Value {
	return py.Bool(py.Str("x").IsString())
}
func text13524(e *py.Eval, ctx variables) string {
	return ""
}
func value13525(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.Str("x").IsString()).Text())
}
func typed13525(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.Str("x").IsString()).Text())
}
func texts13525(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(py.Str("x").IsString()).Text())
}
func text13525(e *py.Eval, ctx variables) string {
	return ""
}
func value13526(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.Str("x").IsString())).Text())
}
func typed13526(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.Str("x").IsString())).Text())
}
func texts13526(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(py.Str("x").IsString())).Text())
}
func text13526(e *py.Eval, ctx variables) string {
	return ""
}
func value13527(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.Str("x").IsString()), "integer")
}
func typed13527(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.Str("x").IsString()), "integer")
}
func texts13527(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.Str("x").IsString()), "integer")
}
func text13527(e *py.Eval, ctx variables) string {
	return ""
}
func value13528(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.Str("x").IsString()), "string")
}
func typed13528(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.Str("x").IsString()), "string")
}
func texts13528(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.Str("x").IsString()), "string")
}
func text13528(e *py.Eval, ctx variables) string {
	return ""
}
func value13529(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.Str("x").IsString()), "number")
}
func typed13529(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.Str("x").IsString()), "number")
}
func texts13529(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.Str("x").IsString()), "number")
}
func text13529(e *py.Eval, ctx variables) string {
	return ""
}
func value13530(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.Str("x").IsString()), "boolean")
}
func typed13530(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.Str("x").IsString()), "boolean")
}
func texts13530(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(py.Str("x").IsString()), "boolean")
}
func text13530(e *py.Eval, ctx variables) string {
	return ""
}
func value13531(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.In(py.Str("x"), ctx["config"]))
}
func typed13531(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.In(py.Str("x"), ctx["config"]))
}
func texts13531(e *py.Eval, ctx variables) py.Value {
	return py.Bool(!e.In(py.Str("x"), ctx["config"]))
}
func text13531(e *py.Eval, ctx variables) string {
	return ""
}
func value13532(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(!e.In(py.Str("x"), ctx["config"])).Text())
}
func typed13532(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(!e.In(py.Str("x"), ctx["config"])).Text())
}
func texts13532(e *py.Eval, ctx variables) py.Value {
	return py.Str(py.Bool(!e.In(py.Str("x"), ctx["config"])).Text())
}
func text13532(e *py.Eval, ctx variables) string {
	return ""
}
func value13533(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.In(py.Str("x"), ctx["config"]))).Text())
}
func typed13533(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.In(py.Str("x"), ctx["config"]))).Text())
}
func texts13533(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(py.Bool(!e.In(py.Str("x"), ctx["config"]))).Text())
}
func text13533(e *py.Eval, ctx variables) string {
	return ""
}
func value13534(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("x"), ctx["config"])), "boolean")
}
func typed13534(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("x"), ctx["config"])), "boolean")
}
func texts13534(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("x"), ctx["config"])), "boolean")
}
func text13534(e *py.Eval, ctx variables) string {
	return ""
}
func value13535(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("x"), ctx["config"])), "string")
}
func typed13535(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("x"), ctx["config"])), "string")
}
func texts13535(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("x"), ctx["config"])), "string")
}
func text13535(e *py.Eval, ctx variables) string {
	return ""
}
func value13536(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("x"), ctx["config"])), "integer")
}
func typed13536(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("x"), ctx["config"])), "integer")
}
func texts13536(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("x"), ctx["config"])), "integer")
}
func text13536(e *py.Eval, ctx variables) string {
	return ""
}
func value13537(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("x"), ctx["config"])), "number")
}
func typed13537(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("x"), ctx["config"])), "number")
}
func texts13537(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(py.Bool(!e.In(py.Str("x"), ctx["config"])), "number")
}
func text13537(e *py.Eval, ctx variables) string {
	return ""
}
func value13538(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterInt(py.Str("x"), py.Int(0), py.Int(10)))
}
func typed13538(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterInt(py.Str("x"), py.Int(0), py.Int(10)))
}
func texts13538(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterInt(py.Str("x"), py.Int(0), py.Int(10)))
}
func text13538(e *py.Eval, ctx variables) string {
	return ""
}
func value13539(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterInt(py.Str("x"), py.Int(0), py.Int(10)))
}
func typed13539(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterInt(py.Str("x"), py.Int(0), py.Int(10)))
}
func texts13539(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterInt(py.Str("x"), py.Int(0), py.Int(10)))
}
func text13539(e *py.Eval, ctx variables) string {
	return ""
}
func value13540(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterInt(py.Str("x"), py.Int(0), py.Int(10))).Text())
}
func typed13540(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterInt(py.Str("x"), py.Int(0), py.Int(10))).Text())
}
func texts13540(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterInt(py.Str("x"), py.Int(0), py.Int(10))).Text())
}
func text13540(e *py.Eval, ctx variables) string {
	return ""
}
func value13541(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterInt(py.Str("x"), py.Int(0), py.Int(10)), "integer")
}
func typed13541(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterInt(py.Str("x"), py.Int(0), py.Int(10)), "integer")
}
func texts13541(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterInt(py.Str("x"), py.Int(0), py.Int(10)), "integer")
}
func text13541(e *py.Eval, ctx variables) string {
	return ""
}
func value13542(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterInt(py.Str("x"), py.Int(0), py.Int(10)), "boolean")
}
func typed13542(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterInt(py.Str("x"), py.Int(0), py.Int(10)), "boolean")
}
func texts13542(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterInt(py.Str("x"), py.Int(0), py.Int(10)), "boolean")
}
func text13542(e *py.Eval, ctx variables) string {
	return ""
}
func value13543(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterInt(py.Str("x"), py.Int(0), py.Int(10)), "number")
}
func typed13543(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterInt(py.Str("x"), py.Int(0), py.Int(10)), "number")
}
func texts13543(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterInt(py.Str("x"), py.Int(0), py.Int(10)), "number")
}
func text13543(e *py.Eval, ctx variables) string {
	return ""
}
func value13544(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterInt(py.Str("x"), py.Int(7), py.Int(10)))
}
func typed13544(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterInt(py.Str("x"), py.Int(7), py.Int(10)))
}
func texts13544(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.FilterInt(py.Str("x"), py.Int(7), py.Int(10)))
}
func text13544(e *py.Eval, ctx variables) string {
	return ""
}
func value13545(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterInt(py.Str("x"), py.Int(7), py.Int(10)))
}
func typed13545(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterInt(py.Str("x"), py.Int(7), py.Int(10)))
}
func texts13545(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.FilterInt(py.Str("x"), py.Int(7), py.Int(10)))
}
func text13545(e *py.Eval, ctx variables) string {
	return ""
}
func value13546(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterInt(py.Str("x"), py.Int(7), py.Int(10))).Text())
}
func typed13546(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterInt(py.Str("x"), py.Int(7), py.Int(10))).Text())
}
func texts13546(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.FilterInt(py.Str("x"), py.Int(7), py.Int(10))).Text())
}
func text13546(e *py.Eval, ctx variables) string {
	return ""
}
func value13547(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterInt(py.Str("x"), py.Int(7), py.Int(10)), "integer")
}
func typed13547(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterInt(py.Str("x"), py.Int(7), py.Int(10)), "integer")
}
func texts13547(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterInt(py.Str("x"), py.Int(7), py.Int(10)), "integer")
}
func text13547(e *py.Eval, ctx variables) string {
	return ""
}
func value13548(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterInt(py.Str("x"), py.Int(7), py.Int(10)), "boolean")
}
func typed13548(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterInt(py.Str("x"), py.Int(7), py.Int(10)), "boolean")
}
func texts13548(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterInt(py.Str("x"), py.Int(7), py.Int(10)), "boolean")
}
func text13548(e *py.Eval, ctx variables) string {
	return ""
}
func value13549(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterInt(py.Str("x"), py.Int(7), py.Int(10)), "string")
}
func typed13549(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterInt(py.Str("x"), py.Int(7), py.Int(10)), "string")
}
func texts13549(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterInt(py.Str("x"), py.Int(7), py.Int(10)), "string")
}
func text13549(e *py.Eval, ctx variables) string {
	return ""
}
func value13550(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterInt(py.Str("x"), py.Int(7), py.Int(10)), "number")
}
func typed13550(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterInt(py.Str("x"), py.Int(7), py.Int(10)), "number")
}
func texts13550(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.FilterInt(py.Str("x"), py.Int(7), py.Int(10)), "number")
}
func text13550(e *py.Eval, ctx variables) string {
	return ""
}
func value13551(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str("x"), "join", py.ListOf(py.Str("a"), py.Str("b"))), "{{ 'x'.join(['a','b']) }}")
}
func typed13551(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str("x"), "join", py.ListOf(py.Str("a"), py.Str("b"))), "{{ 'x'.join(['a','b']) }}")
}
func texts13551(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str("x"), "join", py.ListOf(py.Str("a"), py.Str("b"))), "{{ 'x'.join(['a','b']) }}")
}
func text13551(e *py.Eval, ctx variables) string {
	return ""
}
func value13552(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str("x"), "join", py.ListOf(py.Str("a"), py.Str("b"))), "{{ 'x'.join(['a','b']) }}")
}
func typed13552(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str("x"), "join", py.ListOf(py.Str("a"), py.Str("b"))), "{{ 'x'.join(['a','b']) }}")
}
func texts13552(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str("x"), "join", py.ListOf(py.Str("a"), py.Str("b"))), "{{ 'x'.join(['a','b']) }}")
}
func text13552(e *py.Eval, ctx variables) string {
	return ""
}
func value13553(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str("x"), "join", py.ListOf(py.Str("a"), py.Str("b"))), "{{ 'x'.join(['a','b']) }}").Text())
}
func typed13553(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str("x"), "join", py.ListOf(py.Str("a"), py.Str("b"))), "{{ 'x'.join(['a','b']) }}").Text())
}
func texts13553(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str("x"), "join", py.ListOf(py.Str("a"), py.Str("b"))), "{{ 'x'.join(['a','b']) }}").Text())
}
func text13553(e *py.Eval, ctx variables) string {
	return ""
}
func value13554(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str("x"), "join", py.ListOf(py.Str("a"), py.Str("b"))), "number", "{{ 'x'.join(['a','b']) }}")
}
func typed13554(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str("x"), "join", py.ListOf(py.Str("a"), py.Str("b"))), "number", "{{ 'x'.join(['a','b']) }}")
}
func texts13554(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str("x"), "join", py.ListOf(py.Str("a"), py.Str("b"))), "number", "{{ 'x'.join(['a','b']) }}")
}
func text13554(e *py.Eval, ctx variables) string {
	return ""
}
func value13555(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str("x"), "join", py.ListOf(py.Str("a"), py.Str("b"))), "boolean", "{{ 'x'.join(['a','b']) }}")
}
func typed13555(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str("x"), "join", py.ListOf(py.Str("a"), py.Str("b"))), "boolean", "{{ 'x'.join(['a','b']) }}")
}
func texts13555(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str("x"), "join", py.ListOf(py.Str("a"), py.Str("b"))), "boolean", "{{ 'x'.join(['a','b']) }}")
}
func text13555(e *py.Eval, ctx variables) string {
	return ""
}
func value13556(e *py.Eval, ctx variables) py.Value {
	return py.Str(`x
y`)
}
func typed13556(e *py.Eval, ctx variables) py.Value {
	return py.Str(`x
y`)
}
func texts13556(e *py.Eval, ctx variables) py.Value {
	return py.Str(`x
y`)
}
func text13556(e *py.Eval, ctx variables) string {
	return ""
}
func value13557(e *py.Eval, ctx variables) py.Value {
	return py.Str(`x
y`)
}
func typed13557(e *py.Eval, ctx variables) py.Value {
	return py.Str(`x
y`)
}
func texts13557(e *py.Eval, ctx variables) py.Value {
	return py.Str(`x
y`)
}
func text13557(e *py.Eval, ctx variables) string {
	return ""
}
func value13558(e *py.Eval, ctx variables) py.Value {
	return py.Str(`x
y`)
}
func typed13558(e *py.Eval, ctx variables) py.Value {
	return py.Str(`x
y`)
}
func texts13558(e *py.Eval, ctx variables) py.Value {
	return py.Str(`x
y`)
}
func text13558(e *py.Eval, ctx variables) string {
	return ""
}
func value13559(e *py.Eval, ctx variables) py.Value {
	return py.Str(`x
y`)
}
func typed13559(e *py.Eval, ctx variables) py.Value {
	return py.Str(`x
y`)
}
func texts13559(e *py.Eval, ctx variables) py.Value {
	return py.Str(`x
y`)
}
func text13559(e *py.Eval, ctx variables) string {
	return ""
}
func value13560(e *py.Eval, ctx variables) py.Value {
	return py.Str(`x
y`)
}
func typed13560(e *py.Eval, ctx variables) py.Value {
	return py.Str(`x
y`)
}
func texts13560(e *py.Eval, ctx variables) py.Value {
	return py.Str(`x
y`)
}
func text13560(e *py.Eval, ctx variables) string {
	return ""
}
func value13561(e *py.Eval, ctx variables) py.Value {
	return py.Literal("{1, 2}")
}
func typed13561(e *py.Eval, ctx variables) py.Value {
	return py.Literal("{1, 2}")
}
func texts13561(e *py.Eval, ctx variables) py.Value {
	return py.Literal("{1, 2}")
}
func text13561(e *py.Eval, ctx variables) string {
	return ""
}
func value13562(e *py.Eval, ctx variables) py.Value {
	return py.Str("{1,2}")
}
func typed13562(e *py.Eval, ctx variables) py.Value {
	return py.Str("{1,2}")
}
func texts13562(e *py.Eval, ctx variables) py.Value {
	return py.Str("{1,2}")
}
func text13562(e *py.Eval, ctx variables) string {
	return ""
}
func value13563(e *py.Eval, ctx variables) py.Value {
	return py.Str("{1,2}")
}
func typed13563(e *py.Eval, ctx variables) py.Value {
	return py.Str("{1,2}")
}
func texts13563(e *py.Eval, ctx variables) py.Value {
	return py.Str("{1,2}")
}
func text13563(e *py.Eval, ctx variables) string {
	return ""
}
func value13564(e *py.Eval, ctx variables) py.Value {
	return py.Str("{1,2}")
}
func typed13564(e *py.Eval, ctx variables) py.Value {
	return py.Str("{1,2}")
}
func texts13564(e *py.Eval, ctx variables) py.Value {
	return py.Str("{1,2}")
}
func text13564(e *py.Eval, ctx variables) string {
	return ""
}
func value13565(e *py.Eval, ctx variables) py.Value {
	return py.Str("{1,2}")
}
func typed13565(e *py.Eval, ctx variables) py.Value {
	return py.Str("{1,2}")
}
func texts13565(e *py.Eval, ctx variables) py.Value {
	return py.Str("{1,2}")
}
func text13565(e *py.Eval, ctx variables) string {
	return ""
}
func value13566(e *py.Eval, ctx variables) py.Value {
	return py.Str("{1,2}")
}
func typed13566(e *py.Eval, ctx variables) py.Value {
	return py.Str("{1,2}")
}
func texts13566(e *py.Eval, ctx variables) py.Value {
	return py.Str("{1,2}")
}
func text13566(e *py.Eval, ctx variables) string {
	return ""
}
func value13567(e *py.Eval, ctx variables) py.Value {
	return py.Str("{{")
}
func typed13567(e *py.Eval, ctx variables) py.Value {
	return py.Str("{{")
}
func texts13567(e *py.Eval, ctx variables) py.Value {
	return py.Str("{{")
}
func text13567(e *py.Eval, ctx variables) string {
	return ""
}
func value13568(e *py.Eval, ctx variables) py.Value {
	return py.Str("{{")
}
func typed13568(e *py.Eval, ctx variables) py.Value {
	return py.Str("{{")
}
func texts13568(e *py.Eval, ctx variables) py.Value {
	return py.Str("{{")
}
func text13568(e *py.Eval, ctx variables) string {
	return ""
}
func value13569(e *py.Eval, ctx variables) py.Value {
	return py.Str("{{")
}
func typed13569(e *py.Eval, ctx variables) py.Value {
	return py.Str("{{")
}
func texts13569(e *py.Eval, ctx variables) py.Value {
	return py.Str("{{")
}
func text13569(e *py.Eval, ctx variables) string {
	return ""
}
func value13570(e *py.Eval, ctx variables) py.Value {
	return py.Str("{{")
}
func typed13570(e *py.Eval, ctx variables) py.Value {
	return py.Str("{{")
}
func texts13570(e *py.Eval, ctx variables) py.Value {
	return py.Str("{{")
}
func text13570(e *py.Eval, ctx variables) string {
	return ""
}
func value13571(e *py.Eval, ctx variables) py.Value {
	return py.Str("{{")
}
func typed13571(e *py.Eval, ctx variables) py.Value {
	return py.Str("{{")
}
func texts13571(e *py.Eval, ctx variables) py.Value {
	return py.Str("{{")
}
func text13571(e *py.Eval, ctx variables) string {
	return ""
}
func value13572(e *py.Eval, ctx variables) py.Value {
	return py.Str("{{")
}
func typed13572(e *py.Eval, ctx variables) py.Value {
	return py.Str("{{")
}
func texts13572(e *py.Eval, ctx variables) py.Value {
	return py.Str("{{")
}
func text13572(e *py.Eval, ctx variables) string {
	return ""
}
func value13573(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str("{}"), "format", py.Int(1)), "{{ '{}'.format(1) }}")
}
func typed13573(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str("{}"), "format", py.Int(1)), "{{ '{}'.format(1) }}")
}
func texts13573(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(e.Call(py.Str("{}"), "format", py.Int(1)), "{{ '{}'.format(1) }}")
}
func text13573(e *py.Eval, ctx variables) string {
	return ""
}
func value13574(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str("{}"), "format", py.Int(1)), "{{ '{}'.format(1) }}")
}
func typed13574(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str("{}"), "format", py.Int(1)), "{{ '{}'.format(1) }}")
}
func texts13574(e *py.Eval, ctx variables) py.Value {
	return e.Param(e.Call(py.Str("{}"), "format", py.Int(1)), "{{ '{}'.format(1) }}")
}
func text13574(e *py.Eval, ctx variables) string {
	return ""
}
func value13575(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str("{}"), "format", py.Int(1)), "{{ '{}'.format(1) }}").Text())
}
func typed13575(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str("{}"), "format", py.Int(1)), "{{ '{}'.format(1) }}").Text())
}
func texts13575(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(e.Call(py.Str("{}"), "format", py.Int(1)), "{{ '{}'.format(1) }}").Text())
}
func text13575(e *py.Eval, ctx variables) string {
	return ""
}
func value13576(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str("{}"), "format", py.Int(1)), "string", "{{ '{}'.format(1) }}")
}
func typed13576(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str("{}"), "format", py.Int(1)), "string", "{{ '{}'.format(1) }}")
}
func texts13576(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str("{}"), "format", py.Int(1)), "string", "{{ '{}'.format(1) }}")
}
func text13576(e *py.Eval, ctx variables) string {
	return ""
}
func value13577(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str("{}"), "format", py.Int(1)), "number", "{{ '{}'.format(1) }}")
}
func typed13577(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str("{}"), "format", py.Int(1)), "number", "{{ '{}'.format(1) }}")
}
func texts13577(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str("{}"), "format", py.Int(1)), "number", "{{ '{}'.format(1) }}")
}
func text13577(e *py.Eval, ctx variables) string {
	return ""
}
func value13578(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str("{}"), "format", py.Int(1)), "boolean", "{{ '{}'.format(1) }}")
}
func typed13578(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str("{}"), "format", py.Int(1)), "boolean", "{{ '{}'.format(1) }}")
}
func texts13578(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(e.Call(py.Str("{}"), "format", py.Int(1)), "boolean", "{{ '{}'.format(1) }}")
}
func text13578(e *py.Eval, ctx variables) string {
	return ""
}
func value13579(e *py.Eval, ctx variables) py.Value {
	return py.Str("é")
}
func typed13579(e *py.Eval, ctx variables) py.Value {
	return py.Str("é")
}
func texts13579(e *py.Eval, ctx variables) py.Value {
	return py.Str("é")
}
func text13579(e *py.Eval, ctx variables) string {
	return ""
}
func value13580(e *py.Eval, ctx variables) py.Value {
	return py.Str("é")
}
func typed13580(e *py.Eval, ctx variables) py.Value {
	return py.Str("é")
}
func texts13580(e *py.Eval, ctx variables) py.Value {
	return py.Str("é")
}
func text13580(e *py.Eval, ctx variables) string {
	return ""
}
func value13581(e *py.Eval, ctx variables) py.Value {
	return py.Str("é")
}
func typed13581(e *py.Eval, ctx variables) py.Value {
	return py.Str("é")
}
func texts13581(e *py.Eval, ctx variables) py.Value {
	return py.Str("é")
}
func text13581(e *py.Eval, ctx variables) string {
	return ""
}
func value13582(e *py.Eval, ctx variables) py.Value {
	return py.Str("é")
}
func typed13582(e *py.Eval, ctx variables) py.Value {
	return py.Str("é")
}
func texts13582(e *py.Eval, ctx variables) py.Value {
	return py.Str("é")
}
func text13582(e *py.Eval, ctx variables) string {
	return ""
}
func value13583(e *py.Eval, ctx variables) py.Value {
	return py.Str("é")
}
func typed13583(e *py.Eval, ctx variables) py.Value {
	return py.Str("é")
}
func texts13583(e *py.Eval, ctx variables) py.Value {
	return py.Str("é")
}
func text13583(e *py.Eval, ctx variables) string {
	return ""
}
func value13584(e *py.Eval, ctx variables) py.Value {
	return py.Str("\u2028")
}
func typed13584(e *py.Eval, ctx variables) py.Value {
	return py.Str("\u2028")
}
func texts13584(e *py.Eval, ctx variables) py.Value {
	return py.Str("\u2028")
}
func text13584(e *py.Eval, ctx variables) string {
	return ""
}
func value13585(e *py.Eval, ctx variables) py.Value {
	return py.Str("\u2028")
}
func typed13585(e *py.Eval, ctx variables) py.Value {
	return py.Str("\u2028")
}
func texts13585(e *py.Eval, ctx variables) py.Value {
	return py.Str("\u2028")
}
func text13585(e *py.Eval, ctx variables) string {
	return ""
}
func value13586(e *py.Eval, ctx variables) py.Value {
	return py.Str("\u2028")
}
func typed13586(e *py.Eval, ctx variables) py.Value {
	return py.Str("\u2028")
}
func texts13586(e *py.Eval, ctx variables) py.Value {
	return py.Str("\u2028")
}
func text13586(e *py.Eval, ctx variables) string {
	return ""
}
func value13587(e *py.Eval, ctx variables) py.Value {
	return py.Str("\u2028")
}
func typed13587(e *py.Eval, ctx variables) py.Value {
	return py.Str("\u2028")
}
func texts13587(e *py.Eval, ctx variables) py.Value {
	return py.Str("\u2028")
}
func text13587(e *py.Eval, ctx variables) string {
	return ""
}
func value13588(e *py.Eval, ctx variables) py.Value {
	return py.Str("\u2028")
}
func typed13588(e *py.Eval, ctx variables) py.Value {
	return py.Str("\u2028")
}
func texts13588(e *py.Eval, ctx variables) py.Value {
	return py.Str("\u2028")
}
func text13588(e *py.Eval, ctx variables) string {
	return ""
}
func value13589(e *py.Eval, ctx variables) py.Value {
	return py.Str("\u2028")
}
func typed13589(e *py.Eval, ctx variables) py.Value {
	return py.Str("\u2028")
}
func texts13589(e *py.Eval, ctx variables) py.Value {
	return py.Str("\u2028")
}
func text13589(e *py.Eval, ctx variables) string {
	return ""
}
func value13590(e *py.Eval, ctx variables) py.Value {
	return py.Str("\u2028")
}
func typed13590(e *py.Eval, ctx variables) py.Value {
	return py.Str("\u2028")
}
func texts13590(e *py.Eval, ctx variables) py.Value {
	return py.Str("\u2028")
}
func text13590(e *py.Eval, ctx variables) string {
	return ""
}
func value13591(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func typed13591(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func texts13591(e *py.Eval, ctx variables) py.Value {
	return py.TupleOf(py.Int(1), py.Int(2))
}
func text13591(e *py.Eval, ctx variables) string {
	return ""
}
func value13592(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2)")
}
func typed13592(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2)")
}
func texts13592(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2)")
}
func text13592(e *py.Eval, ctx variables) string {
	return ""
}
func value13593(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2)")
}
func typed13593(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2)")
}
func texts13593(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2)")
}
func text13593(e *py.Eval, ctx variables) string {
	return ""
}
func value13594(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2)")
}
func typed13594(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2)")
}
func texts13594(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2)")
}
func text13594(e *py.Eval, ctx variables) string {
	return ""
}
func value13595(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2)")
}
func typed13595(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2)")
}
func texts13595(e *py.Eval, ctx variables) py.Value {
	return py.Str("(1, 2)")
}
func text13595(e *py.Eval, ctx variables) string {
	return ""
}
func value13596(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Add(e.Mul(e.FilterInt(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "creationDateTime"), py.Str("%s"), py.None), py.Int(0), py.Int(10)), py.Int(1000)), e.FilterInt(e.Slice(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "creationDateTime"), py.Str("%f"), py.None), py.Absent, py.Int(3), py.Absent), py.Int(0), py.Int(10))),
		"{{ (format_datetime(record['extendedData']['creationDateTime'], '%s') | int * 1000) + (format_datetime(record['extendedData']['creationDateTime'], '%f')[:3] | int) }}",
	)
}
func typed13596(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Add(e.Mul(e.FilterInt(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "creationDateTime"), py.Str("%s"), py.None), py.Int(0), py.Int(10)), py.Int(1000)), e.FilterInt(e.Slice(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "creationDateTime"), py.Str("%f"), py.None), py.Absent, py.Int(3), py.Absent), py.Int(0), py.Int(10))),
		"{{ (format_datetime(record['extendedData']['creationDateTime'], '%s') | int * 1000) + (format_datetime(record['extendedData']['creationDateTime'], '%f')[:3] | int) }}",
	)
}
func texts13596(e *py.Eval, ctx variables) py.Value {
	return e.Mapping(
		e.Add(e.Mul(e.FilterInt(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "creationDateTime"), py.Str("%s"), py.None), py.Int(0), py.Int(10)), py.Int(1000)), e.FilterInt(e.Slice(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "creationDateTime"), py.Str("%f"), py.None), py.Absent, py.Int(3), py.Absent), py.Int(0), py.Int(10))),
		"{{ (format_datetime(record['extendedData']['creationDateTime'], '%s') | int * 1000) + (format_datetime(record['extendedData']['creationDateTime'], '%f')[:3] | int) }}",
	)
}
func text13596(e *py.Eval, ctx variables) string {
	return ""
}
func value13597(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Add(e.Mul(e.FilterInt(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "creationDateTime"), py.Str("%s"), py.None), py.Int(0), py.Int(10)), py.Int(1000)), e.FilterInt(e.Slice(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "creationDateTime"), py.Str("%f"), py.None), py.Absent, py.Int(3), py.Absent), py.Int(0), py.Int(10))),
		"{{ (format_datetime(record['extendedData']['creationDateTime'], '%s') | int * 1000) + (format_datetime(record['extendedData']['creationDateTime'], '%f')[:3] | int) }}",
	)
}
func typed13597(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Add(e.Mul(e.FilterInt(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "creationDateTime"), py.Str("%s"), py.None), py.Int(0), py.Int(10)), py.Int(1000)), e.FilterInt(e.Slice(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "creationDateTime"), py.Str("%f"), py.None), py.Absent, py.Int(3), py.Absent), py.Int(0), py.Int(10))),
		"{{ (format_datetime(record['extendedData']['creationDateTime'], '%s') | int * 1000) + (format_datetime(record['extendedData']['creationDateTime'], '%f')[:3] | int) }}",
	)
}
func texts13597(e *py.Eval, ctx variables) py.Value {
	return e.Param(
		e.Add(e.Mul(e.FilterInt(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "creationDateTime"), py.Str("%s"), py.None), py.Int(0), py.Int(10)), py.Int(1000)), e.FilterInt(e.Slice(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "creationDateTime"), py.Str("%f"), py.None), py.Absent, py.Int(3), py.Absent), py.Int(0), py.Int(10))),
		"{{ (format_datetime(record['extendedData']['creationDateTime'], '%s') | int * 1000) + (format_datetime(record['extendedData']['creationDateTime'], '%f')[:3] | int) }}",
	)
}
func text13597(e *py.Eval, ctx variables) string {
	return ""
}
func value13598(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Add(e.Mul(e.FilterInt(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "creationDateTime"), py.Str("%s"), py.None), py.Int(0), py.Int(10)), py.Int(1000)), e.FilterInt(e.Slice(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "creationDateTime"), py.Str("%f"), py.None), py.Absent, py.Int(3), py.Absent), py.Int(0), py.Int(10))),
		"{{ (format_datetime(record['extendedData']['creationDateTime'], '%s') | int * 1000) + (format_datetime(record['extendedData']['creationDateTime'], '%f')[:3] | int) }}",
	).Text())
}
func typed13598(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Add(e.Mul(e.FilterInt(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "creationDateTime"), py.Str("%s"), py.None), py.Int(0), py.Int(10)), py.Int(1000)), e.FilterInt(e.Slice(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "creationDateTime"), py.Str("%f"), py.None), py.Absent, py.Int(3), py.Absent), py.Int(0), py.Int(10))),
		"{{ (format_datetime(record['extendedData']['creationDateTime'], '%s') | int * 1000) + (format_datetime(record['extendedData']['creationDateTime'], '%f')[:3] | int) }}",
	).Text())
}
func texts13598(e *py.Eval, ctx variables) py.Value {
	return py.Str(e.Param(
		e.Add(e.Mul(e.FilterInt(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "creationDateTime"), py.Str("%s"), py.None), py.Int(0), py.Int(10)), py.Int(1000)), e.FilterInt(e.Slice(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "creationDateTime"), py.Str("%f"), py.None), py.Absent, py.Int(3), py.Absent), py.Int(0), py.Int(10))),
		"{{ (format_datetime(record['extendedData']['creationDateTime'], '%s') | int * 1000) + (format_datetime(record['extendedData']['creationDateTime'], '%f')[:3] | int) }}",
	).Text())
}
func text13598(e *py.Eval, ctx variables) string {
	return ""
}
func value13599(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(e.Mul(e.FilterInt(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "creationDateTime"), py.Str("%s"), py.None), py.Int(0), py.Int(10)), py.Int(1000)), e.FilterInt(e.Slice(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "creationDateTime"), py.Str("%f"), py.None), py.Absent, py.Int(3), py.Absent), py.Int(0), py.Int(10))),
		"string",
		"{{ (format_datetime(record['extendedData']['creationDateTime'], '%s') | int * 1000) + (format_datetime(record['extendedData']['creationDateTime'], '%f')[:3] | int) }}",
	)
}
func typed13599(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(e.Mul(e.FilterInt(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "creationDateTime"), py.Str("%s"), py.None), py.Int(0), py.Int(10)), py.Int(1000)), e.FilterInt(e.Slice(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "creationDateTime"), py.Str("%f"), py.None), py.Absent, py.Int(3), py.Absent), py.Int(0), py.Int(10))),
		"string",
		"{{ (format_datetime(record['extendedData']['creationDateTime'], '%s') | int * 1000) + (format_datetime(record['extendedData']['creationDateTime'], '%f')[:3] | int) }}",
	)
}
func texts13599(e *py.Eval, ctx variables) py.Value {
	return e.StringTyped(
		e.Add(e.Mul(e.FilterInt(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "creationDateTime"), py.Str("%s"), py.None), py.Int(0), py.Int(10)), py.Int(1000)), e.FilterInt(e.Slice(e.FormatDatetime(e.Key(ctx["record"].Member("extendedData"), "creationDateTime"), py.Str("%f"), py.None), py.Absent, py.Int(3), py.Absent), py.Int(0), py.Int(10))),
		"string",
		"{{ (format_datetime(record['extendedData']['creationDateTime'], '%s') | int * 1000) + (format_datetime(record['extendedData']['creationDateTime'], '%f')[:3] | int) }}",
	)
}
func text13599(e *py.Eval, ctx variables) string {
	return ""
}
