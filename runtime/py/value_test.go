package py

import (
	"math"
	"math/big"
	"testing"
	"unsafe"
)

func TestValueIsSmall(t *testing.T) {
	if got := unsafe.Sizeof(Value{}); got > 40 {
		t.Errorf("got %d bytes, want at most 40", got)
	}
}

func TestPrinting(t *testing.T) {
	cases := []struct {
		name       string
		v          Value
		text, repr string
	}{
		{"undefined", Value{}, "", "Undefined"},
		{"none", None, "None", "None"},
		{"float without fraction", Float(1), "1.0", "1.0"},
		{"float with exponent", Float(1e16), "1e+16", "1e+16"},
		{"small float", Float(0.00001), "1e-05", "1e-05"},
		{"infinity", Float(math.Inf(-1)), "-inf", "-inf"},
		{"big int", BigInt(new(big.Int).Lsh(big.NewInt(1), 64)), "18446744073709551616", "18446744073709551616"},
		{"quotes", Str(`it's`), "it's", `"it's"`},
		{"both quotes", Str(`it's "x"`), `it's "x"`, `'it\'s "x"'`},
		{"escapes", Str("a\n\té\x00\u2028\u00ad😀"), "a\n\té\x00\u2028\u00ad😀", `'a\n\té\x00\u2028\xad😀'`},
		{"lone surrogate", raw(`"\ud800"`), "\xed\xa0\x80", `'\ud800'`},
		{"bytes", Bytes([]byte("a\xff'")), `b"a\xff'"`, `b"a\xff'"`},
		{"list", raw(`[1, "a", null, true, 1.50]`), "[1, 'a', None, True, 1.5]", "[1, 'a', None, True, 1.5]"},
		{"tuple of one", TupleOf(Int(1)), "(1,)", "(1,)"},
		{"set", SetOf(Int(1), Float(1), Str("a")), "{1, 'a'}", "{1, 'a'}"},
		{"empty set", SetOf(), "set()", "set()"},
		{"dict", raw(`{"b":1,"a":{"x":[]}}`), "{'b': 1, 'a': {'x': []}}", "{'b': 1, 'a': {'x': []}}"},
		{"datetime", Time(noon()), "2024-02-15 12:34:56+00:00", "datetime.datetime(2024, 2, 15, 12, 34, 56, tzinfo=datetime.timezone.utc)"},
		{"date", Date(2024, 2, 5), "2024-02-05", "datetime.date(2024, 2, 5)"},
		{"timedelta", Delta(-1), "-1 day, 23:59:59.999999", "datetime.timedelta(days=-1, seconds=86399, microseconds=999999)"},
		{"duration", DurationOf(parsed("P1Y2M3D")), "1 years, 2 months, 3 days, 0:00:00", "1 years, 2 months, 3 days, 0:00:00"},
		{"record", RecordOf(Dict("a", Int(1)), "s", None), "{'a': 1}", "{'a': 1}"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := c.v.Text(); got != c.text {
				t.Errorf("text: got %s, want %s", got, c.text)
			}
			if got := c.v.Repr(); got != c.repr {
				t.Errorf("repr: got %s, want %s", got, c.repr)
			}
		})
	}
}

func TestJSON(t *testing.T) {
	cases := []struct{ name, text, repr, out string }{
		{"int", "12", "12", "12"},
		{"beyond int64", "18446744073709551615", "18446744073709551615", "18446744073709551615"},
		{"beyond 64 bits", "12345678901234567890123", "1.2345678901234568e+22", "1.2345678901234568e+22"},
		{"nan", "NaN", "nan", "null"},
		{"too large", "1e400", "inf", "null"},
		{"small float", "1e-6", "1e-06", "1e-6"},
		{"float", "1e5", "100000.0", "100000.0"},
		{"text", `"\u00e9\/\n"`, `'é/\n'`, `"é/\n"`},
		{"digits inside stay", `{"a": 12345678901234567890123, "b": [1.50, NaN]}`, "{'a': 1.2345678901234568e+22, 'b': [1.5, nan]}", `{"a":12345678901234567890123,"b":[1.50,null]}`},
		{"last of equal keys", `{"a":1,"b":2,"a":3}`, "{'a': 3, 'b': 2}", ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			v := raw(c.text)
			if got := v.Repr(); got != c.repr {
				t.Errorf("repr: got %s, want %s", got, c.repr)
			}
			if c.out == "" {
				return
			}
			got, err := v.AppendJSON(nil)
			if err != nil || string(got) != c.out {
				t.Errorf("JSON: got %s, %v, want %s", got, err, c.out)
			}
		})
	}
}

func TestJSONOut(t *testing.T) {
	good := []struct {
		v    Value
		want string
	}{
		{TupleOf(Int(1), None), "[1,null]"},
		{Dict("a", Float(1e16), "b", Str("é\"")), `{"a":1e+16,"b":"é\""}`},
		{DictOfValues(Int(1), True, None, False), `{"1":true,"null":false}`},
		{Time(noon()), `"2024-02-15T12:34:56+00:00"`},
		{Date(2024, 2, 15), `"2024-02-15"`},
	}
	for _, c := range good {
		got, err := c.v.AppendJSON(nil)
		if err != nil || string(got) != c.want {
			t.Errorf("got %s, %v, want %s", got, err, c.want)
		}
	}
	for _, v := range []Value{SetOf(), Bytes(nil), ListOf(SetOf()), DictOfValues(TupleOf(), None)} {
		if got, err := v.AppendJSON(nil); err == nil {
			t.Errorf("%s: got %s, want an error", v.Repr(), got)
		}
	}
}

func TestCanonicalJSON(t *testing.T) {
	a := raw(`{"b": [1, 2.0], "a": {"y": "é", "x": null}}`)
	want := `{"a":{"x":null,"y":"\u00e9"},"b":[1,2.0]}`
	if got := a.CanonicalJSON(); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestDetach(t *testing.T) {
	page := []byte(`{"id":"abc","tags":["x"]}`)
	v := JSON(page)
	id, tags := v.Member("id").Detach(), v.Member("tags").Detach()
	copy(page, `{"id":"XXX","tags":["Y"]}`)
	if got := id.Text() + tags.Text(); got != "abc['x']" {
		t.Errorf("got %s, want abc['x']", got)
	}
}

func TestEqual(t *testing.T) {
	cases := []struct {
		a, b Value
		want bool
	}{
		{Int(1), Float(1), true}, {True, Int(1), true}, {Int(1), Str("1"), false}, {Float(math.NaN()), Float(math.NaN()), false},
		{Int(1 << 53), Float(1 << 53), true}, {Int(1<<53 + 1), Float(1 << 53), false},
		{raw(`{"a":1,"b":2}`), Dict("b", Int(2), "a", Float(1)), true}, {list(1), TupleOf(Int(1)), false},
		{Value{}, Value{}, true}, {Value{}, None, false}, {Value{}, Str(""), false},
		{RecordOf(Dict(), "s", None), Dict(), false}, {StreamSlice(Dict("a", Int(1)), Dict(), Value{}), Dict("a", Int(1)), true},
	}
	for _, c := range cases {
		if got := Equal(c.a, c.b); got != c.want {
			t.Errorf("%s == %s: got %v, want %v", c.a.Repr(), c.b.Repr(), got, c.want)
		}
		if got := Equal(c.b, c.a); got != c.want {
			t.Errorf("%s == %s: got %v, want %v", c.b.Repr(), c.a.Repr(), got, c.want)
		}
	}
}

func TestManyKeys(t *testing.T) {
	d := Dict()
	e := &Eval{}
	for i := range 100 {
		e.SetKey(d, Int(int64(i)).Text(), Int(int64(i)))
	}
	e.Call(d, "pop", Str("50"))
	e.SetKey(d, "99", Str("last"))
	if got, _ := d.Get("99"); got.Text() != "last" || d.Len() != 99 {
		t.Errorf("got %s of %d, want last of 99", got.Text(), d.Len())
	}
}

// nothing holds that what has no members or items gives none.
func TestNothing(t *testing.T) {
	for _, v := range []Value{{}, None, Int(1), Str("ab"), Absent} {
		for range v.Items() {
			t.Errorf("%s has members", v.Repr())
		}
		for range v.Elems() {
			t.Errorf("%s has items", v.Repr())
		}
		if _, ok := v.Get("a"); ok {
			t.Errorf("%s has a member a", v.Repr())
		}
	}
}

// BenchmarkRecordAccess is what a filter on a record does most: one member,
// compared with a constant.
func BenchmarkRecordAccess(b *testing.B) {
	page := []byte(`{"id":"ch_1","object":"charge","amount":1099,"currency":"eur","metadata":{"a":"b","c":[1,2,3]},"created":1704164645,"state":"refund"}`)
	var e Eval
	b.ReportAllocs()
	n := 0
	for range b.N {
		if EqualStr(e.Key(JSON(page), "state"), "refund") {
			n++
		}
	}
	if n != b.N {
		b.Fatal("the member is not there")
	}
}

func TestRecordAccessAllocatesNothing(t *testing.T) {
	page := []byte(`{"id":"ch_1","amount":1099,"state":"refund"}`)
	var e Eval
	got := testing.AllocsPerRun(100, func() {
		if !EqualStr(e.Key(JSON(page), "state"), "refund") || !EqualInt(e.Attr(JSON(page), "amount"), 1099) {
			t.Error("the members are not there")
		}
	})
	if got != 0 {
		t.Errorf("got %v allocations, want none", got)
	}
}

func TestGiven(t *testing.T) {
	inner := Dict("kept", None)
	if got, want := Given("a", Int(1), "gone", None, "b", inner, "c", ListOf(None)).Repr(), "{'a': 1, 'b': {'kept': None}, 'c': [None]}"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
