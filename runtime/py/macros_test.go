package py

import (
	"strings"
	"testing"
)

func TestMacros(t *testing.T) {
	text := func(v Value) Value { return Str(v.Text()) }
	check(t, []operation{
		{"now_utc", func(e *Eval) Value { return text(e.NowUTC()) }, "'2024-02-15 12:34:56+00:00'", ""},
		{"today_utc", func(e *Eval) Value { return text(e.TodayUTC()) }, "'2024-02-15'", ""},
		{"today in a zone", func(e *Eval) Value { return text(e.TodayWithTimezone(Str("UTC"))) }, "'2024-02-15'", ""},
		{"today in no zone", func(e *Eval) Value { return e.TodayWithTimezone(Str("Nowhere/Land")) }, "", UnknownTimeZoneError},
		{"today in an undefined zone", func(e *Eval) Value { return e.TodayWithTimezone(Value{}) }, "", UnknownTimeZoneError},
		{"timestamp of a float", func(e *Eval) Value { return e.Timestamp(Float(-1.5)) }, "-1", ""},
		{"timestamp of a date", func(e *Eval) Value { return e.Timestamp(Str("2024-01-02T03:04:05+01:00")) }, "1704161045.0", ""},
		{"timestamp of null", func(e *Eval) Value { return e.Timestamp(None) }, "", TypeError},
		{"timestamp undefined", func(e *Eval) Value { return e.Timestamp(Value{}) }, "", UndefinedError},
		{"str_to_datetime in UTC", func(e *Eval) Value { return text(e.StrToDatetime(Str("2024-01-02T00:30+01:00"))) }, "'2024-01-01 23:30:00+00:00'", ""},
		{"str_to_datetime of no date", func(e *Eval) Value { return e.StrToDatetime(Str("2024-1-2")) }, "", ValueError},
		{"format_datetime of text", func(e *Eval) Value { return e.FormatDatetime(Str("2024-01-02"), Str("%s"), Absent) }, "'1704153600'", ""},
		{"format_datetime of an int", func(e *Eval) Value { return e.FormatDatetime(Int(1704164645), Str("%Y-%m-%d"), Absent) }, "'2024-01-02'", ""},
		{"format_datetime of milliseconds", func(e *Eval) Value { return e.FormatDatetime(Int(1704164645123), Str("%_ms"), Str("%ms")) }, "'123'", ""},
		{"format_datetime with strptime", func(e *Eval) Value { return e.FormatDatetime(Str("02.01.2024"), Str("%Y%m%d"), Str("%d.%m.%Y")) }, "'20240102'", ""},
		{"format_datetime knows no special codes in texts", func(e *Eval) Value { return e.FormatDatetime(Str("1704164645"), Str("%Y"), Str("%s")) }, "", ValueError},
		{"format_datetime of a date", func(e *Eval) Value { return e.FormatDatetime(Date(2024, 1, 2), Str("%Y"), Absent) }, "", TypeError},
		{"duration", func(e *Eval) Value { return text(e.Duration(Str("P1DT2H"))) }, "'1 day, 2:00:00'", ""},
		{"no duration", func(e *Eval) Value { return e.Duration(Str("PNoneD")) }, "", ISO8601Error},
		{"day_delta", func(e *Eval) Value { return e.DayDelta(Int(-1), Absent) }, "'2024-02-14T12:34:56.000000+0000'", ""},
		{"day_delta of half a day", func(e *Eval) Value { return e.DayDelta(Float(0.5), Str("%d %H")) }, "'16 00'", ""},
		{"day_delta of text", func(e *Eval) Value { return e.DayDelta(Str("1"), Absent) }, "", TypeError},
		{"max", func(e *Eval) Value { return e.Max(Int(1), Float(2.5), Int(2)) }, "2.5", ""},
		{"max of a list", func(e *Eval) Value { return e.Max(list(3, 1)) }, "3", ""},
		{"max of nothing", func(e *Eval) Value { return e.Max(list()) }, "", ValueError},
		{"min mixed", func(e *Eval) Value { return e.Min(Int(1), Str("a")) }, "", TypeError},
		{"sanitize_url", func(e *Eval) Value { return e.SanitizeURL(Str("a b/c~é")) }, "'a+b%2Fc~%C3%A9'", ""},
		{"camel_case_to_snake_case", func(e *Eval) Value { return e.CamelCaseToSnakeCase(Str("someURL")) }, "'some_u_r_l'", ""},
		{"json_loads", func(e *Eval) Value { return e.JSONLoads(Str(` {"a": [1]} `)) }, "{'a': [1]}", ""},
		{"json_loads of no JSON", func(e *Eval) Value { return e.JSONLoads(Str("{")) }, "", ValueError},
	})
}

func TestUUID(t *testing.T) {
	var e Eval
	a, b := e.GenerateUUID().Text(), e.GenerateUUID().Text()
	if a == b || len(a) != 36 || a[14] != '4' || strings.Count(a, "-") != 4 {
		t.Errorf("got %s and %s", a, b)
	}
}

func TestRegex(t *testing.T) {
	search := func(text, pattern string) func(e *Eval) Value {
		return func(e *Eval) Value { return e.FilterRegexSearch(Str(text), Str(pattern)) }
	}
	replace := func(text, pattern, by string) func(e *Eval) Value {
		return func(e *Eval) Value { return e.FilterRegexReplace(Str(text), Str(pattern), Str(by)) }
	}
	check(t, []operation{
		{"group", search("a=1&b=2", "b=([0-9]+)"), "'2'", ""},
		{"no group", search("abc", "b"), "''", ""},
		{"no match", search("abc", "(x)"), "''", ""},
		{"group that took no part", search("b", "(a)?b"), "None", ""},
		{"named group", search("x1", `x(?P<n>\d)`), "'1'", ""},
		{"digits of any script", search("٣", `(\d)`), "'٣'", ""},
		{"ASCII digits", search("٣4", `(?a)(\d)`), "'4'", ""},
		{"word characters in a class", search("é-ß", `([\w-]+)`), "'é-ß'", ""},
		{"no word characters in a class", search("aé !", `([^\w]+)`), "' !'", ""},
		{"no blanks", search("  a\u2003b", `(\S+)`), "'a'", ""},
		{"no blanks in a class", search("  a\u2003b", `([\S]+)`), "'a'", ""},
		{"no words", search("é€!", `(\W+)`), "'€!'", ""},
		{"not of a class", search("aé !b", `([\W]+)`), "' !'", ""},
		{"end before the last line break", search("ab\n", `(b)$`), "'b'", ""},
		{"whole end", search("ab\n", `(b)\Z`), "''", ""},
		{"without case", search("ABC", "(?i)(b)"), "'B'", ""},
		{"brace without a lower bound", search("aaa", "^(a{,2})"), "'aa'", ""},
		{"bracket in a class", search("a[b", "([[b]+)"), "'[b'", ""},
		{"lookahead", search("abc", "a(?=b)"), "", RegexError},
		{"lookbehind", search("abc", "(?<!a)b"), "", RegexError},
		{"reference", search("aa", `(a)\1`), "", RegexError},
		{"unbalanced", search("a", "(a"), "", RegexError},
		{"bad escape", search("a", `\q`), "", RegexError},
		{"of a number", func(e *Eval) Value { return e.FilterRegexSearch(Int(1), Str("1")) }, "", TypeError},
		{"replace", replace("aXbX", "X", "-"), "'a-b-'", ""},
		{"groups change places", replace("abcd", "(.)(.)", `\2\1`), "'badc'", ""},
		{"group by name", replace("ab", "(?P<x>a)", `<\g<x>\g<0>>`), "'<aa>b'", ""},
		{"line break", replace("a,b", ",", `\n`), `'a\nb'`, ""},
		{"empty matches", replace("abxd", "x*", "-"), "'-a-b--d-'", ""},
		{"unknown group", replace("a", "a", `\1`), "", RegexError},
	})
}
