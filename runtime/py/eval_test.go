package py

import (
	"math"
	"testing"
)

func TestAccess(t *testing.T) {
	slice := StreamSlice(Dict("id", Int(7), "partition", Str("key")), Dict("start", Str("a")), Dict("extra", True))
	record := RecordOf(Dict("id", Int(7), "data", Str("key")), "orders", slice)
	check(t, []operation{
		{"member", func(e *Eval) Value { return e.Attr(raw(`{"a":{"b":1}}`), "a") }, "{'b': 1}", ""},
		{"missing member", func(e *Eval) Value { return e.Key(Dict(), "a") }, "Undefined", ""},
		{"member of a missing one", func(e *Eval) Value { return e.Attr(e.Key(Dict(), "a"), "b") }, "", UndefinedError},
		{"member of null", func(e *Eval) Value { return e.Attr(None, "b") }, "Undefined", ""},
		{"methods shadow members", func(e *Eval) Value { return Bool(e.Attr(Dict("items", Int(1)), "items").Kind() == KindMethod) }, "True", ""},
		{"keys come before methods", func(e *Eval) Value { return e.Key(Dict("items", Int(1)), "items") }, "1", ""},
		{"call of a method that was named", func(e *Eval) Value { return e.CallValue(e.Key(Str("a"), "upper")) }, "'A'", ""},
		{"unsafe attribute prints nothing", func(e *Eval) Value { return Str(e.Attr(Str("a"), "__class__").Text()) }, "''", ""},
		{"unsafe attribute in use", func(e *Eval) Value { return e.Attr(e.Attr(Str("a"), "__class__"), "x") }, "", SecurityError},
		{"key with an underscore", func(e *Eval) Value { return e.Attr(Dict("_id", Int(1)), "_id") }, "1", ""},
		{"index", func(e *Eval) Value { return e.Index(list(1, 2), -1) }, "2", ""},
		{"index beyond the end", func(e *Eval) Value { return e.Index(list(1, 2), 2) }, "Undefined", ""},
		{"character", func(e *Eval) Value { return e.Index(Str("aé😀"), -2) }, "'é'", ""},
		{"key of another type", func(e *Eval) Value { return e.Item(DictOfValues(Int(1), Str("a")), Float(1)) }, "'a'", ""},
		{"unhashable key", func(e *Eval) Value { return e.Item(Dict(), list()) }, "Undefined", ""},
		{"data of a record", func(e *Eval) Value { return e.Key(e.Attr(record, "data"), "id") }, "7", ""},
		{"key data of a record", func(e *Eval) Value { return e.Key(record, "data") }, "'key'", ""},
		{"stream of a record", func(e *Eval) Value { return e.Attr(record, "stream_name") }, "'orders'", ""},
		{"partition of a slice", func(e *Eval) Value { return e.Key(e.Attr(slice, "partition"), "id") }, "7", ""},
		{"key partition of a slice", func(e *Eval) Value { return e.Key(slice, "partition") }, "'key'", ""},
		{"extra fields of a slice", func(e *Eval) Value { return e.Attr(slice, "extra_fields") }, "{'extra': True}", ""},
		{"cursor slice among the keys", func(e *Eval) Value { return e.Attr(slice, "start") }, "'a'", ""},
		{"get", func(e *Eval) Value { return e.Get(slice, "none") }, "None", ""},
		{"get with another value", func(e *Eval) Value { return e.GetOr(raw(`{"a":null}`), "a", Int(1)) }, "None", ""},
		{"get of a string", func(e *Eval) Value { return e.Get(Str("a"), "x") }, "", UndefinedError},
		{"call of an undefined value", func(e *Eval) Value { return e.CallValue(Value{}) }, "", UndefinedError},
		{"call of a member", func(e *Eval) Value { return e.Call(Dict("x", Str("a")), "x") }, "", TypeError},
		{"headers in any casing", func(e *Eval) Value { return e.Key(Headers([]string{"X-Next"}, []Value{Str("p")}), "x-next") }, "'p'", ""},
	})
}

func TestSlice(t *testing.T) {
	abc := Str("aéc")
	check(t, []operation{
		{"from", func(e *Eval) Value { return e.Slice(abc, Int(1), Absent, Absent) }, "'éc'", ""},
		{"to", func(e *Eval) Value { return e.Slice(abc, Absent, Int(-1), Absent) }, "'aé'", ""},
		{"backwards", func(e *Eval) Value { return e.Slice(abc, Absent, Absent, Int(-1)) }, "'céa'", ""},
		{"list by steps", func(e *Eval) Value { return e.Slice(raw("[1,2,3,4,5]"), Int(1), Int(9), Int(2)) }, "[2, 4]", ""},
		{"None is no bound", func(e *Eval) Value { return e.Slice(abc, None, Int(1), None) }, "'a'", ""},
		{"crossed bounds", func(e *Eval) Value { return e.Slice(abc, Int(2), Int(1), Absent) }, "''", ""},
		{"undefined bound", func(e *Eval) Value { return e.Slice(abc, Value{}, Absent, Absent) }, "", TypeError},
		{"step 0", func(e *Eval) Value { return e.Slice(abc, Absent, Absent, Int(0)) }, "", ValueError},
		{"of a number", func(e *Eval) Value { return e.Slice(Int(5), Int(0), Absent, Absent) }, "", TypeError},
		{"of an undefined value", func(e *Eval) Value { return e.Slice(Value{}, Int(0), Absent, Absent) }, "", UndefinedError},
	})
}

func TestOperators(t *testing.T) {
	big := BigInt(Int(1).bigInt().Lsh(Int(1).bigInt(), 70))
	day := DurationOf(parsed("P1D"))
	month := DurationOf(parsed("P1M"))
	check(t, []operation{
		{"int + int", func(e *Eval) Value { return e.Add(Int(1), True) }, "2", ""},
		{"beyond 64 bits", func(e *Eval) Value { return e.Add(Int(1<<62), Int(1<<62)) }, "9223372036854775808", ""},
		{"text + text", func(e *Eval) Value { return e.Add(Str("a"), Str("b")) }, "'ab'", ""},
		{"text + int", func(e *Eval) Value { return e.Add(Str("a"), Int(1)) }, "", TypeError},
		{"undefined + int", func(e *Eval) Value { return e.Add(Value{}, Int(1)) }, "", UndefinedError},
		{"list + list", func(e *Eval) Value { return e.Add(list(1), list(2)) }, "[1, 2]", ""},
		{"int / int", func(e *Eval) Value { return e.Div(Int(7), Int(2)) }, "3.5", ""},
		{"int / 0", func(e *Eval) Value { return e.Div(Int(7), Int(0)) }, "", ZeroDivisionError},
		{"-7 // 2", func(e *Eval) Value { return e.FloorDiv(Int(-7), Int(2)) }, "-4", ""},
		{"-7 % 3", func(e *Eval) Value { return e.Mod(Int(-7), Int(3)) }, "2", ""},
		{"-7.5 % 2", func(e *Eval) Value { return e.Mod(Float(-7.5), Int(2)) }, "0.5", ""},
		{"2 ** 70", func(e *Eval) Value { return Bool(Equal(e.Pow(Int(2), Int(70)), big)) }, "True", ""},
		{"power rounded once", func(e *Eval) Value { return e.Pow(e.Pow(Int(10), Int(20)), Int(-3)) }, "1e-60", ""},
		{"root of a negative number", func(e *Eval) Value { return e.Pow(Int(-1), Float(0.5)) }, "", ValueError},
		{"text * int", func(e *Eval) Value { return e.Mul(Int(2), Str("ab")) }, "'abab'", ""},
		{"text as often as there is no number", func(e *Eval) Value { return e.Mul(Str("ab"), Int(math.MaxInt64)) }, "", OverflowError},
		{"a list as often as that", func(e *Eval) Value { return e.Mul(ListOf(), Int(math.MaxInt64)) }, "[]", ""},
		{"text and a long number", func(e *Eval) Value { return e.Mul(Literal("12345678901234567890"), Str("a")) }, "", OverflowError},
		{"endless text", func(e *Eval) Value { return e.Mul(Str("ab"), Int(1<<40)) }, "", OverflowError},
		{"-undefined", func(e *Eval) Value { return e.Neg(Value{}) }, "", UndefinedError},
		{"datetime - span", func(e *Eval) Value { return Str(e.Sub(e.NowUTC(), day).Text()) }, "'2024-02-14 12:34:56+00:00'", ""},
		{"31 March - 1 month", func(e *Eval) Value { return Str(e.Sub(Date(2024, 3, 31), month).Text()) }, "'2024-02-29'", ""},
		{"datetime - datetime", func(e *Eval) Value { return Str(e.Sub(e.NowUTC(), e.Sub(e.NowUTC(), day)).Text()) }, "'1 day, 0:00:00'", ""},
		{"date - hours", func(e *Eval) Value { return Str(e.Sub(Date(2024, 3, 1), DurationOf(parsed("PT1H"))).Text()) }, "'2024-03-01'", ""},
		{"year 10000", func(e *Eval) Value { return e.Add(e.NowUTC(), DurationOf(parsed("P9000000D"))) }, "", OverflowError},
		{"timedelta * float", func(e *Eval) Value { return Str(e.Mul(day, Float(-2.567)).Text()) }, "'-3 days, 10:23:31.200000'", ""},
		{"timedelta / timedelta", func(e *Eval) Value { return e.Div(day, DurationOf(parsed("PT1H"))) }, "24.0", ""},
		{"naive - aware", func(e *Eval) Value { return e.Sub(e.Call(e.NowUTC(), "utcnow"), e.NowUTC()) }, "", TypeError},
		{"concat", func(e *Eval) Value { return e.Concat(Str("a"), None, Value{}, Float(1)) }, "'aNone1.0'", ""},
		{"safe text escapes what is added", func(e *Eval) Value { return e.Add(Str("<"), e.FilterSafe(Str("<b>"))) }, "Markup('&lt;<b>')", ""},
	})
}

func TestComparisons(t *testing.T) {
	less := func(a, b Value) func(*Eval) Value { return func(e *Eval) Value { return Bool(e.Lt(a, b)) } }
	in := func(a, b Value) func(*Eval) Value { return func(e *Eval) Value { return Bool(e.In(a, b)) } }
	for _, c := range []struct {
		name string
		do   func(*Eval) Value
		want bool
		err  bool
	}{
		{"numbers", less(Int(1), Float(1.5)), true, false},
		{"texts by code points", less(Str("é"), Str("😀")), true, false},
		{"lists", less(list(1, 2), list(1, 3)), true, false},
		{"text and number", less(Str("a"), Int(1)), false, true},
		{"undefined", less(Value{}, Int(1)), false, true},
		{"part of a text", in(Str("b"), Str("abc")), true, false},
		{"number in a text", in(Int(1), Str("abc")), false, true},
		{"key of JSON", in(Str("a"), raw(`{"a":null}`)), true, false},
		{"in null", in(Str("a"), None), false, true},
		{"in undefined", in(Str("a"), Value{}), false, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			var e Eval
			if got := c.do(&e).Truth(); got != c.want || (e.Err() != nil) != c.err {
				t.Errorf("got %v, %v, want %v and error %v", got, e.Err(), c.want, c.err)
			}
		})
	}
}

// A TypeError leaks the template, an UndefinedError escapes or not, depending
// on the wrapper; anything else always escapes.
func TestWrappers(t *testing.T) {
	const source = "{{ x }}"
	fail := func(c Class) func(e *Eval) Value { return func(e *Eval) Value { return e.Fail(c, "") } }
	give := func(v Value) func(e *Eval) Value { return func(*Eval) Value { return v } }
	wrap := func(end func(e *Eval, v Value) Value, do func(e *Eval) Value) func(e *Eval) Value {
		return func(e *Eval) Value { return end(e, do(e)) }
	}
	text := func(e *Eval, v Value) Value { return e.String(v, source) }
	mapping := func(e *Eval, v Value) Value { return e.Mapping(v, source) }
	param := func(e *Eval, v Value) Value { return e.Param(v, source) }
	number := func(e *Eval, v Value) Value { return e.StringTyped(v, "number", source) }
	condition := func(e *Eval, v Value) Value { return Bool(e.Condition(v)) }
	check(t, []operation{
		{"string", wrap(text, give(Str("1.10"))), "1.1", ""},
		{"string of nothing", wrap(text, give(Value{})), "''", ""},
		{"string leaks", wrap(text, fail(TypeError)), "'{{ x }}'", ""},
		{"string undefined", wrap(text, fail(UndefinedError)), "", UndefinedError},
		{"string and a ValueError", wrap(text, fail(ValueError)), "", ValueError},
		{"mapping", wrap(mapping, give(Str("7"))), "7", ""},
		{"mapping of nothing", wrap(mapping, give(Str(""))), "None", ""},
		{"mapping undefined", wrap(mapping, fail(UndefinedError)), "None", ""},
		{"mapping leaks", wrap(mapping, fail(TypeError)), "'{{ x }}'", ""},
		{"param number", wrap(param, give(Int(7))), "'7'", ""},
		{"param none", wrap(param, give(None)), "'None'", ""},
		{"param list", wrap(param, give(Str("['a']"))), "['a']", ""},
		{"param quoted", wrap(param, give(Str("'a'"))), "'a'", ""},
		{"param undefined", wrap(param, fail(UndefinedError)), "None", ""},
		{"typed float", wrap(number, give(Str("1.5"))), "1.5", ""},
		{"typed int stays text", wrap(number, give(Str("1"))), "'1'", ""},
		{"condition false text", wrap(condition, give(Str("False"))), "False", ""},
		{"condition none", wrap(condition, give(None)), "False", ""},
		{"condition zero", wrap(condition, give(Float(0))), "False", ""},
		{"condition no", wrap(condition, give(Str("no"))), "True", ""},
		{"condition undefined", wrap(condition, fail(UndefinedError)), "False", ""},
		{"condition leaks", wrap(condition, fail(TypeError)), "True", ""},
		{"undeclared", func(e *Eval) Value { return e.Mapping(e.Undeclared("y"), source) }, "", ValueError},
		{"variable", func(e *Eval) Value { return e.Variable(Dict("a", Int(1)), "a") }, "1", ""},
		{"no variable", func(e *Eval) Value { return e.Variable(Dict("a", Int(1)), "b") }, "", ValueError},
	})
}

// After an error that escaped nothing happens any more, and the first error
// stays.
func TestFirstErrorStays(t *testing.T) {
	var e Eval
	e.String(e.Fail(ValueError, "first"), "")
	e.String(e.Add(Str("a"), Int(1)), "")
	if got := e.StringText("x") + e.Mapping(Str("y")).Text() + e.FilterUpper(Str("z")).Text(); got != "" {
		t.Errorf("got %q after an error", got)
	}
	if got := e.Err().Error(); got != "ValueError: first" {
		t.Errorf("got %q, want the first error", got)
	}
}

func TestLazyParts(t *testing.T) {
	var e Eval
	boom := func() Value { return e.Fail(ValueError, "evaluated") }
	five := func() Value { return Int(5) }
	for _, v := range []Value{e.If(true, five, boom), e.If(false, boom, five), e.And(Int(1), five), e.Or(Int(0), five)} {
		if v.Text() != "5" {
			t.Errorf("got %s, want 5", v.Text())
		}
	}
	e.And(None, boom)
	e.Or(True, boom)
	if e.Err() != nil {
		t.Error(e.Err())
	}
}
