package py

import "testing"

func TestTextFilters(t *testing.T) {
	check(t, []operation{
		{"lower of a number", func(e *Eval) Value { return e.FilterLower(Float(1)) }, "'1.0'", ""},
		{"upper with more characters", func(e *Eval) Value { return e.FilterUpper(Str("straße ǆ")) }, "'STRASSE Ǆ'", ""},
		{"capitalize", func(e *Eval) Value { return e.FilterCapitalize(Str("ǆ ABC")) }, "'ǅ abc'", ""},
		{"title", func(e *Eval) Value { return e.FilterTitle(Str("foo-bar (baz) it's")) }, `"Foo-Bar (Baz) It's"`, ""},
		{"trim", func(e *Eval) Value { return e.FilterTrim(Str(" \ta "), Absent) }, "'a'", ""},
		{"trim characters", func(e *Eval) Value { return e.FilterTrim(Str("xaxbx"), Str("x")) }, "'axb'", ""},
		{"center", func(e *Eval) Value { return e.FilterCenter(Str("abc"), Int(6)) }, "' abc  '", ""},
		{"replace", func(e *Eval) Value { return e.FilterReplace(Int(121), Int(1), Str("x"), Int(1)) }, "'x21'", ""},
		{"indent", func(e *Eval) Value { return e.FilterIndent(Str("a\n\nb"), Int(2), True, Absent) }, `'  a\n\n  b'`, ""},
		{"indent of a number", func(e *Eval) Value { return e.FilterIndent(Int(1), Absent, Absent, Absent) }, "", TypeError},
		{"truncate", func(e *Eval) Value { return e.FilterTruncate(Str("foo bar baz qux"), Int(9), Absent, Absent, Absent) }, "'foo...'", ""},
		{"truncate inside a word", func(e *Eval) Value { return e.FilterTruncate(Str("foo bar baz qux"), Int(9), True, Absent, Absent) }, "'foo ba...'", ""},
		{"truncate with leeway", func(e *Eval) Value { return e.FilterTruncate(Str("foo bar baz qux"), Int(11), Absent, Absent, Absent) }, "'foo bar baz qux'", ""},
		{"truncate to less than the end", func(e *Eval) Value { return e.FilterTruncate(Str("foo"), Int(1), Absent, Absent, Absent) }, "", AssertionError},
		{"wordcount", func(e *Eval) Value { return e.FilterWordCount(Str("it's é_1 -")) }, "3", ""},
		{"wordwrap", func(e *Eval) Value {
			return e.FilterWordWrap(Str("well-known words verylongword"), Int(6), Absent, Str("/"), Absent)
		}, "'well-/known/words /verylo/ngword'", ""},
		{"striptags", func(e *Eval) Value { return e.FilterStripTags(Str("<p>a <!-- <b> -->\n b</p>&lt;")) }, "'a b<'", ""},
		{"escape", func(e *Eval) Value { return e.FilterEscape(e.FilterEscape(Str(`<a'">&`))) }, "Markup('&lt;a&#39;&#34;&gt;&amp;')", ""},
		{"xmlattr", func(e *Eval) Value { return e.FilterXMLAttr(Dict("a", Str("<"), "b", None), Absent) }, `' a="&lt;"'`, ""},
		{"xmlattr with a bad name", func(e *Eval) Value { return e.FilterXMLAttr(Dict("a b", Str("")), Absent) }, "", ValueError},
		{"string of text", func(e *Eval) Value { return e.FilterString(Str("1")) }, "'1'", ""},
		{"string of a dict", func(e *Eval) Value { return e.FilterString(raw(`{"b":"é","a":1.0}`)) }, `'"""{"b": "\\u00e9", "a": 1.0}"""'`, ""},
		{"string of a set", func(e *Eval) Value { return e.FilterString(SetOf()) }, "", TypeError},
		{"format", func(e *Eval) Value { return e.FilterFormat(Str("%s-%03d"), nil, Str("a"), Int(7)) }, "'a-007'", ""},
		{"format by name", func(e *Eval) Value { return e.FilterFormat(Str("%(x)s"), []Kwarg{{"x", Int(1)}}) }, "'1'", ""},
		{"filesizeformat", func(e *Eval) Value { return e.FilterFileSizeFormat(Int(4_100_000), Absent) }, "'4.1 MB'", ""},
		{"filesizeformat in binary", func(e *Eval) Value { return e.FilterFileSizeFormat(Str("2048"), True) }, "'2.0 KiB'", ""},
		{"urlencode", func(e *Eval) Value { return e.FilterURLEncode(Str("a b/é&")) }, "'a%20b/%C3%A9%26'", ""},
		{"urlencode of a dict", func(e *Eval) Value { return e.FilterURLEncode(raw(`{"a":1,"b":"x y/"}`)) }, "'a=1&b=x+y%2F'", ""},
		{"urlencode of pairs", func(e *Eval) Value { return e.FilterURLEncode(ListOf(TupleOf(Str("a"), None))) }, "'a=None'", ""},
		{"tojson", func(e *Eval) Value { return e.FilterToJSON(raw(`{"b":"<é'>","a":[1,null]}`), Absent) }, `Markup('{"a": [1, null], "b": "\\u003c\\u00e9\\u0027\\u003e"}')`, ""},
		{"tojson with indent", func(e *Eval) Value { return e.FilterToJSON(raw(`{"a":[1],"b":{}}`), Int(1)) }, `Markup('{\n "a": [\n  1\n ],\n "b": {}\n}')`, ""},
		{"tojson of an undefined value", func(e *Eval) Value { return e.FilterToJSON(Value{}, Absent) }, "", TypeError},
	})
}

func TestNumberFilters(t *testing.T) {
	check(t, []operation{
		{"int of text", func(e *Eval) Value { return e.FilterInt(Str(" 42 "), Absent, Absent) }, "42", ""},
		{"int of a fraction", func(e *Eval) Value { return e.FilterInt(Str("42.9"), Absent, Absent) }, "42", ""},
		{"int of nothing", func(e *Eval) Value { return e.FilterInt(Str("x"), Str("d"), Absent) }, "'d'", ""},
		{"int of null", func(e *Eval) Value { return e.FilterInt(None, Absent, Absent) }, "0", ""},
		{"int in a base", func(e *Eval) Value { return e.FilterInt(Str("0x1f"), Absent, Int(16)) }, "31", ""},
		{"int undefined", func(e *Eval) Value { return e.FilterInt(Value{}, Int(1), Absent) }, "", UndefinedError},
		{"float of text", func(e *Eval) Value { return e.FilterFloat(Str("1_0.5"), Absent) }, "10.5", ""},
		{"float of nothing", func(e *Eval) Value { return e.FilterFloat(list(), Absent) }, "0.0", ""},
		{"abs", func(e *Eval) Value { return e.FilterAbs(Int(-1 << 63)) }, "9223372036854775808", ""},
		{"round half to even", func(e *Eval) Value { return e.FilterRound(Float(2.5), Absent, Absent) }, "2.0", ""},
		{"round what is no half", func(e *Eval) Value { return e.FilterRound(Float(2.675), Int(2), Absent) }, "2.67", ""},
		{"round to tens", func(e *Eval) Value { return e.FilterRound(Int(25), Int(-1), Absent) }, "20", ""},
		{"round up", func(e *Eval) Value { return e.FilterRound(Float(42.51), Int(1), Str("ceil")) }, "42.6", ""},
		{"round otherwise", func(e *Eval) Value { return e.FilterRound(Float(1), Int(1), Str("x")) }, "", FilterArgumentError},
		{"round a text", func(e *Eval) Value { return e.FilterRound(Str("1"), Absent, Absent) }, "", TypeError},
		{"sum", func(e *Eval) Value { return e.FilterSum(raw(`[{"a":1},{"a":2.5}]`), Str("a"), Int(1)) }, "4.5", ""},
		{"sum of texts", func(e *Eval) Value { return e.FilterSum(raw(`["a"]`), Absent, Absent) }, "", TypeError},
	})
}

func TestListFilters(t *testing.T) {
	people := raw(`[{"n":"b","a":{"x":2}},{"n":"A","a":{"x":1}},{"n":"a"}]`)
	all := func(e *Eval, v Value) Value { return e.FilterList(v) }
	check(t, []operation{
		{"length of characters", func(e *Eval) Value { return e.FilterLength(Str("é😀")) }, "2", ""},
		{"length of null", func(e *Eval) Value { return e.FilterLength(None) }, "", TypeError},
		{"length of an iterator", func(e *Eval) Value { return e.FilterLength(e.FilterUnique(list(1), Absent, Absent)) }, "", TypeError},
		{"list of a dict", func(e *Eval) Value { return all(e, raw(`{"b":1,"a":2}`)) }, "['b', 'a']", ""},
		{"first of nothing", func(e *Eval) Value { return e.FilterFirst(list()) }, "Undefined", ""},
		{"last", func(e *Eval) Value { return e.FilterLast(Str("abc")) }, "'c'", ""},
		{"reverse a text", func(e *Eval) Value { return e.FilterReverse(Str("aé")) }, "'éa'", ""},
		{"reverse a list", func(e *Eval) Value { return all(e, e.FilterReverse(list(1, 2))) }, "[2, 1]", ""},
		{"join", func(e *Eval) Value { return e.FilterJoin(raw(`[1,null,"a"]`), Str("-"), Absent) }, "'1-None-a'", ""},
		{"join an attribute", func(e *Eval) Value { return e.FilterJoin(people, Str(","), Str("n")) }, "'b,A,a'", ""},
		{"map an attribute", func(e *Eval) Value { return all(e, e.FilterMapAttribute(people, Str("a.x"), Int(0))) }, "[2, 1, 0]", ""},
		{"map an attribute of nothing", func(e *Eval) Value { return all(e, e.FilterMapAttribute(people, Str("a.x"), Absent)) }, "", UndefinedError},
		{"map null", func(e *Eval) Value { return all(e, e.FilterMapAttribute(None, Str("a"), Absent)) }, "[]", ""},
		{"map a filter", func(e *Eval) Value { return all(e, e.FilterMap(Str("ab"), e.FilterUpper)) }, "['A', 'B']", ""},
		{"select", func(e *Eval) Value { return all(e, e.FilterSelect(raw(`[0,1,"",null]`), nil)) }, "[1]", ""},
		{"reject", func(e *Eval) Value { return all(e, e.FilterReject(raw(`[1,null]`), Value.IsNone)) }, "[1]", ""},
		{"selectattr", func(e *Eval) Value {
			return e.FilterLength(all(e, e.FilterSelectAttr(people, Str("a"), Value.IsDefined)))
		}, "2", ""},
		{"rejectattr", func(e *Eval) Value { return e.FilterLength(all(e, e.FilterRejectAttr(people, Str("a"), nil))) }, "1", ""},
		{"unique in any case", func(e *Eval) Value { return all(e, e.FilterUnique(raw(`["b","B","a"]`), Absent, Absent)) }, "['b', 'a']", ""},
		{"unique of lists", func(e *Eval) Value { return all(e, e.FilterUnique(raw(`[[]]`), Absent, Absent)) }, "", TypeError},
		{"sort", func(e *Eval) Value { return e.FilterSort(raw(`["b","A","c"]`), Absent, Absent, Absent) }, "['A', 'b', 'c']", ""},
		{"sort with case, reversed", func(e *Eval) Value { return e.FilterSort(raw(`["b","A","B"]`), True, True, Absent) }, "['b', 'B', 'A']", ""},
		{"sort by attributes", func(e *Eval) Value {
			return e.FilterJoin(e.FilterSort(raw(`[{"a":1,"b":2},{"a":0,"b":9},{"a":1,"b":1}]`), Absent, Absent, Str("a,b")), Absent, Str("b"))
		}, "'912'", ""},
		{"sort mixed", func(e *Eval) Value { return e.FilterSort(raw(`[1,"a"]`), Absent, Absent, Absent) }, "", TypeError},
		{"dictsort by value", func(e *Eval) Value { return e.FilterDictSort(raw(`{"a":2,"b":1}`), Absent, Str("value"), Absent) }, "[('b', 1), ('a', 2)]", ""},
		{"groupby", func(e *Eval) Value {
			return e.FilterGroupBy(raw(`[{"k":"b"},{"k":"A"},{"k":"a"}]`), Str("k"), Absent, Absent)
		}, "[('A', [{'k': 'A'}, {'k': 'a'}]), ('b', [{'k': 'b'}])]", ""},
		{"group by name", func(e *Eval) Value {
			return e.Attr(e.FilterFirst(e.FilterGroupBy(raw(`[{"k":1}]`), Str("k"), Absent, Absent)), "grouper")
		}, "1", ""},
		{"max by attribute", func(e *Eval) Value { return e.FilterMax(raw(`[{"a":1},{"a":3},{"a":2}]`), Absent, Str("a")) }, "{'a': 3}", ""},
		{"min of nothing", func(e *Eval) Value { return e.FilterMin(list(), Absent, Absent) }, "Undefined", ""},
		{"batch", func(e *Eval) Value { return all(e, e.FilterBatch(list(1, 2, 3), Int(2), Str("-"))) }, "[[1, 2], [3, '-']]", ""},
		{"slice", func(e *Eval) Value { return all(e, e.FilterSlice(list(1, 2, 3, 4), Int(3), None)) }, "[[1, 2], [3], [4]]", ""},
		{"items", func(e *Eval) Value { return all(e, e.FilterItems(raw(`{"a":1}`))) }, "[('a', 1)]", ""},
		{"items of nothing", func(e *Eval) Value { return all(e, e.FilterItems(Value{})) }, "[]", ""},
		{"default", func(e *Eval) Value { return e.FilterDefault(Value{}, Str("d"), Absent) }, "'d'", ""},
		{"default of null", func(e *Eval) Value { return e.FilterDefault(None, Str("d"), Absent) }, "None", ""},
		{"default of what is false", func(e *Eval) Value { return e.FilterDefault(None, Str("d"), True) }, "'d'", ""},
		{"attr is no key", func(e *Eval) Value { return e.FilterAttr(raw(`{"a":1}`), Str("a")) }, "Undefined", ""},
		{"an iterator is empty afterwards", func(e *Eval) Value {
			it := e.FilterSelect(list(1, 2), nil)
			return e.Add(all(e, it), all(e, it))
		}, "[1, 2]", ""},
	})
}

func TestTests(t *testing.T) {
	var e Eval
	same := list(1)
	cases := []struct {
		name      string
		got, want bool
	}{
		{"integer of a bool", True.IsInteger(), false},
		{"number of a bool", True.IsNumber(), true},
		{"true of 1", Int(1).IsTrue(), false},
		{"false of 0", Int(0).IsFalse(), false},
		{"mapping of a record", RecordOf(Dict(), "s", None).IsMapping(), true},
		{"iterable of undefined", Value{}.IsIterable(), true},
		{"iterable of null", None.IsIterable(), false},
		{"sequence of a set", SetOf().IsSequence(), false},
		{"lower", Str("aé1").IsLower(), true},
		{"upper of no letters", Str("1").IsUpper(), false},
		{"escaped", e.FilterSafe(Str("a")).IsEscaped(), true},
		{"callable of a method", e.Attr(Str("a"), "upper").IsCallable(), true},
		{"sameas of one list", SameAs(same, same), true},
		{"sameas of equal lists", SameAs(same, list(1)), false},
		{"sameas of 1 and True", SameAs(Int(1), True), false},
		{"divisible", e.IsDivisibleBy(Int(9), Int(3)), true},
		{"even", e.IsEven(Float(2)), true},
		{"odd", e.IsOdd(Int(-3)), true},
		{"in texts", InStrs(Str("b"), "a", "b"), true},
	}
	for _, c := range cases {
		if c.got != c.want {
			t.Errorf("%s: got %v, want %v", c.name, c.got, c.want)
		}
	}
	if e.Err() != nil {
		t.Error(e.Err())
	}
	if e.IsEven(Str("a")); e.Err() == nil {
		t.Error("a text is even without an error")
	}
}

func TestCustomFilters(t *testing.T) {
	check(t, []operation{
		{"hash", func(e *Eval) Value { return e.FilterHash(Str("abc"), Absent, Absent) }, "'900150983cd24fb0d6963f7d28e17f72'", ""},
		{"hash with salt", func(e *Eval) Value {
			return Bool(Equal(e.FilterHash(Str("ab"), Str("sha256"), Str("c")), e.FilterHash(Str("abc"), Str("sha256"), Absent)))
		}, "True", ""},
		{"hash of a number", func(e *Eval) Value {
			return Bool(Equal(e.FilterHash(Int(1), Absent, Absent), e.FilterHash(Str("1"), Absent, Absent)))
		}, "True", ""},
		{"unknown hash", func(e *Eval) Value { return e.FilterHash(Str("a"), Str("nope"), Absent) }, "", AttributeError},
		{"hmac", func(e *Eval) Value { return e.FilterHMAC(Str("message_to_sign"), Str("my_secret_key"), Absent) }, "'7038c9d1b04f40cf68305632549eef65ff155ccef2a6997fbbb2ae8c338dc5ad'", ""},
		{"hmac of another kind", func(e *Eval) Value { return e.FilterHMAC(Str("a"), Str("k"), Str("md5")) }, "", ValueError},
		{"base64encode", func(e *Eval) Value { return e.FilterBase64Encode(Str("é:")) }, "'w6k6'", ""},
		{"base64encode of a number", func(e *Eval) Value { return e.FilterBase64Encode(Int(1)) }, "", AttributeError},
		{"base64decode", func(e *Eval) Value { return e.FilterBase64Decode(Str("w6*k6\n")) }, "'é:'", ""},
		{"base64decode of one byte", func(e *Eval) Value { return e.FilterBase64Decode(Str("YQ==ignored")) }, "'a'", ""},
		{"base64decode without padding", func(e *Eval) Value { return e.FilterBase64Decode(Str("YQ")) }, "", ValueError},
		{"base64binascii_decode", func(e *Eval) Value { return e.FilterBase64BinasciiDecode(Str("abc")) }, "'YWJj'", ""},
		{"base64binascii_decode beyond ASCII", func(e *Eval) Value { return e.FilterBase64BinasciiDecode(Str("é")) }, "", UnicodeError},
	})
}
