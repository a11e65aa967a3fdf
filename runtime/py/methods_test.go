package py

import "testing"

// call gives a method call as an operation.
func call(v Value, name string, args ...Value) func(e *Eval) Value {
	return func(e *Eval) Value { return e.Call(v, name, args...) }
}

func TestTextMethods(t *testing.T) {
	check(t, []operation{
		{"split", call(Str(" a  b c "), "split"), "['a', 'b', 'c']", ""},
		{"split once", call(Str(" a  b c "), "split", None, Int(1)), "['a', 'b c ']", ""},
		{"split at", call(Str("a,b,"), "split", Str(",")), "['a', 'b', '']", ""},
		{"split at nothing", call(Str("a"), "split", Str("")), "", ValueError},
		{"split by keyword", func(e *Eval) Value {
			return e.CallKw(Str("a,b,c"), "rsplit", []Kwarg{{"sep", Str(",")}, {"maxsplit", Int(1)}})
		}, "['a,b', 'c']", ""},
		{"rsplit blanks", call(Str(" a b  c "), "rsplit", None, Int(1)), "[' a b', 'c']", ""},
		{"splitlines", call(Str("a\r\nb\u2028c\n"), "splitlines"), "['a', 'b', 'c']", ""},
		{"join", call(Str("-"), "join", raw(`["a","b"]`)), "'a-b'", ""},
		{"join numbers", call(Str("-"), "join", list(1)), "", TypeError},
		{"strip characters", call(Str("xyaxy"), "strip", Str("yx")), "'a'", ""},
		{"replace", call(Str("aaa"), "replace", Str("a"), Str("b"), Int(2)), "'bba'", ""},
		{"replace with null", call(Str("a"), "replace", Str("a"), None), "", TypeError},
		{"startswith one of", call(Str("abc"), "startswith", TupleOf(Str("x"), Str("a"))), "True", ""},
		{"endswith in a part", call(Str("aéc"), "endswith", Str("é"), Int(0), Int(2)), "True", ""},
		{"find counts characters", call(Str("é😀x"), "find", Str("x")), "2", ""},
		{"index", call(Str("a"), "index", Str("x")), "", ValueError},
		{"count of nothing", call(Str("aé"), "count", Str("")), "3", ""},
		{"rpartition", call(Str("a.b.c"), "rpartition", Str(".")), "('a.b', '.', 'c')", ""},
		{"removeprefix", call(Str("abc"), "removeprefix", Str("a")), "'bc'", ""},
		{"zfill", call(Str("-5"), "zfill", Int(4)), "'-005'", ""},
		{"center", call(Str("abc"), "center", Int(6), Str("*")), "'*abc**'", ""},
		{"title", call(Str("it's ǆ"), "title"), `"It'S ǅ"`, ""},
		{"casefold", call(Str("Straße"), "casefold"), "'strasse'", ""},
		{"lower with a sigma at the end", call(Str("ΟΔΟΣ"), "lower"), "'οδος'", ""},
		{"isdigit of a superscript", call(Str("²"), "isdigit"), "True", ""},
		{"isdecimal of a superscript", call(Str("²"), "isdecimal"), "False", ""},
		{"expandtabs", call(Str("a\tb"), "expandtabs", Int(4)), "'a   b'", ""},
		{"encode", call(Str("é"), "encode"), `b'\xc3\xa9'`, ""},
		{"encode as ASCII", call(Str("é"), "encode", Str("ascii")), "", UnicodeError},
		{"there and back", func(e *Eval) Value {
			return e.Call(e.Call(Str("é"), "encode", Str("latin-1")), "decode", Str("latin-1"))
		}, "'é'", ""},
		{"too many arguments", call(Str("a"), "lower", Int(1)), "", TypeError},
		{"no such method", call(Str("a"), "nope"), "", UndefinedError},
	})
}

func TestFormat(t *testing.T) {
	f := func(format string, args ...Value) func(e *Eval) Value { return call(Str(format), "format", args...) }
	p := func(format string, args Value) func(e *Eval) Value {
		return func(e *Eval) Value { return e.Mod(Str(format), args) }
	}
	check(t, []operation{
		{"fields in order", f("{}-{}", Str("a"), Int(1)), "'a-1'", ""},
		{"numbered fields", f("{1}{0}{{}}", Str("a"), Str("b")), "'ba{}'", ""},
		{"items and attributes", f("{0[a]}{0[b].year}", Dict("a", Int(1), "b", Date(2024, 1, 2))), "'12024'", ""},
		{"conversion", f("{!r:>5}", Str("a")), "\"  'a'\"", ""},
		{"nested width", f("{:{}}|", Str("a"), Int(3)), "'a  |'", ""},
		{"zeros and sign", f("{:+06d}", Int(42)), "'+00042'", ""},
		{"thousands", f("{:,}", Int(1234567)), "'1,234,567'", ""},
		{"fixed", f("{:.2f}", Float(2.345)), "'2.35'", ""},
		{"percent", f("{:.1%}", Float(0.256)), "'25.6%'", ""},
		{"hexadecimal", f("{:#x}", Int(255)), "'0xff'", ""},
		{"general", f("{:g}", Float(1e-7)), "'1e-07'", ""},
		{"precision without a type", f("{:.3}", Float(123.0)), "'1.23e+02'", ""},
		{"date", f("{:%Y/%m}", Date(2024, 1, 2)), "'2024/01'", ""},
		{"null with a format", f("{:5}", None), "", TypeError},
		{"missing argument", f("{}"), "", IndexError},
		{"missing name", f("{x}"), "", KeyError},
		{"unbalanced", f("{"), "", ValueError},
		{"unsafe attribute", f("{0.__class__}", Str("a")), "''", ""},
		{"% with a tuple", p("%s %5.1f|%-4d|%x", TupleOf(Str("a"), Float(2.25), Int(7), Int(255))), "'a   2.2|7   |ff'", ""},
		{"% with a dict", p("%(a)s", Dict("a", Int(1))), "'1'", ""},
		{"% with a star", p("%*d", TupleOf(Int(4), Int(7))), "'   7'", ""},
		{"% with too little", p("%s %s", Str("a")), "", TypeError},
		{"% with too much", p("a", Str("b")), "", TypeError},
		{"%d of text", p("%d", Str("1")), "", TypeError},
		{"%d of undefined", p("%d", TupleOf(Value{})), "", UndefinedError},
	})
}

func TestContainerMethods(t *testing.T) {
	check(t, []operation{
		{"append is seen by copies", func(e *Eval) Value {
			l := ListOf()
			copied := l
			e.Call(l, "append", Int(1))
			return copied
		}, "[1]", ""},
		{"update", func(e *Eval) Value {
			d := Dict("a", Int(1))
			e.CallKw(d, "update", []Kwarg{{"b", Int(2)}}, ListOf(TupleOf(Str("c"), Int(3))))
			return d
		}, "{'a': 1, 'c': 3, 'b': 2}", ""},
		{"JSON cannot be changed", call(raw(`[1]`), "append", Int(2)), "", RuntimeError},
		{"unless it is owned", func(e *Eval) Value {
			l := Own(raw(`[1]`))
			e.Call(l, "insert", Int(0), Int(2))
			return l
		}, "[2, 1]", ""},
		{"pop with a default", call(Dict(), "pop", Str("a"), None), "None", ""},
		{"pop without", call(Dict(), "pop", Str("a")), "", KeyError},
		{"sort", func(e *Eval) Value {
			l := list(2, 3, 1)
			e.CallKw(l, "sort", []Kwarg{{"reverse", True}})
			return l
		}, "[3, 2, 1]", ""},
		{"index", call(list(5, 6), "index", Float(6)), "1", ""},
		{"items", call(raw(`{"a":1}`), "items"), "dict_items([('a', 1)])", ""},
		{"intersection", call(SetOf(Int(1), Int(2)), "intersection", list(2, 3)), "{2}", ""},
		{"dict of pairs", func(e *Eval) Value { return e.DictFrom([]Kwarg{{"b", Int(2)}}, ListOf()) }, "{'b': 2}", ""},
		{"unpack", func(e *Eval) Value { return e.Unpack(Str("ab"), 2)[1] }, "'b'", ""},
		{"unpack too few", func(e *Eval) Value { return e.Unpack(Str("a"), 2)[1] }, "", ValueError},
		{"each of null", func(e *Eval) Value { return ListOf(e.Each(None)...).Member("") }, "", TypeError},
		{"bit_length", call(Int(255), "bit_length"), "8", ""},
		{"is_integer", call(Float(2), "is_integer"), "True", ""},
		{"hex of a float", call(Float(0.1), "hex"), "'0x1.999999999999ap-4'", ""},
	})
}

func TestTimeMethods(t *testing.T) {
	at := Time(noon())
	check(t, []operation{
		{"strftime", call(at, "strftime", Str("%Y-%m-%dT%H:%M:%S%z")), "'2024-02-15T12:34:56+0000'", ""},
		{"isoformat", func(e *Eval) Value { return e.CallKw(at, "isoformat", []Kwarg{{"timespec", Str("milliseconds")}}) }, "'2024-02-15T12:34:56.000+00:00'", ""},
		{"replace", func(e *Eval) Value {
			return Str(e.CallKw(at, "replace", []Kwarg{{"day", Int(1)}, {"hour", Int(0)}}).Text())
		}, "'2024-02-01 00:34:56+00:00'", ""},
		{"replace out of range", func(e *Eval) Value { return e.CallKw(at, "replace", []Kwarg{{"day", Int(30)}}) }, "", ValueError},
		{"weekday", call(at, "weekday"), "3", ""},
		{"isocalendar", call(at, "isocalendar"), "datetime.IsoCalendarDate(year=2024, week=7, weekday=4)", ""},
		{"date", func(e *Eval) Value { return Str(e.Call(at, "date").Text()) }, "'2024-02-15'", ""},
		{"time", func(e *Eval) Value { return Str(e.Call(at, "time").Text()) }, "'12:34:56'", ""},
		{"timestamp", call(at, "timestamp"), "1708000496.0", ""},
		{"strptime is naive", func(e *Eval) Value { return Str(e.Call(at, "strptime", Str("5/2024"), Str("%m/%Y")).Text()) }, "'2024-05-01 00:00:00'", ""},
		{"fromtimestamp in a zone", func(e *Eval) Value { return Str(e.Call(at, "fromtimestamp", Int(0), e.Attr(at, "tzinfo")).Text()) }, "'1970-01-01 00:00:00+00:00'", ""},
		{"attribute", func(e *Eval) Value { return e.Attr(at, "minute") }, "34", ""},
		{"total_seconds", call(Delta(1_500_000), "total_seconds"), "1.5", ""},
		{"days of a negative span", func(e *Eval) Value { return e.Attr(Delta(-1), "days") }, "-1", ""},
		{"months of a duration", func(e *Eval) Value { return e.Attr(e.Duration(Str("P1Y2M")), "months") }, "2", ""},
		{"totimedelta", func(e *Eval) Value { return Str(e.Call(e.Duration(Str("P1M")), "totimedelta", e.TodayUTC()).Text()) }, "'29 days, 0:00:00'", ""},
	})
}
