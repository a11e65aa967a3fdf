package py

import (
	"strings"
	"testing"
)

// literals are texts and the repr of what literal_eval makes of them; an empty
// repr stands for the text itself. Python's answers.
var literals = []struct{ text, want string }{
	{"123", "123"}, {" 123 ", "123"}, {"\n5", "5"}, {"5\n", "5"}, {"\t5", "5"}, {"(5)", "5"}, {"+5", "5"}, {"- 5", "-5"},
	{"--5", ""}, {"~5", ""}, {"-True", ""}, {"007", ""}, {"1L", ""}, {"00", "0"}, {"0_0", "0"}, {"-0", "0"},
	{"1_000", "1000"}, {"1__0", ""}, {"0x1F", "31"}, {"0o17", "15"}, {"0b11", "3"}, {"12345678901234567890123", "12345678901234567890123"},
	{"1.10", "1.1"}, {"1.", "1.0"}, {".5", "0.5"}, {"1e5", "100000.0"}, {"1E400", "inf"}, {"nan", ""}, {"1/2", ""}, {"0.1+0.2", ""},
	{"2020-01-01", ""}, {"12:30", ""}, {"10%", ""}, {"1j", ""}, {"1+2j", ""},
	{"None", "None"}, {"True", "True"}, {"...", "Ellipsis"}, {"none", ""}, {"null", ""}, {"true", ""},
	{"'a'", "'a'"}, {`"a"`, "'a'"}, {"u'a'", "'a'"}, {`r'\n'`, `'\\n'`}, {"'a' 'b'", "'ab'"}, {`'''it's'''`, `"it's"`},
	{`'\x41\101\u00e9\q'`, `'AAé\\q'`}, {"f'a'", ""}, {"\"a\"\n\"b\"", ""}, {"it's", ""}, {"b'a'", "b'a'"}, {"b'x'r'y'None", ""},
	{"5#x", "5"}, {"5 # c\n# d", "5"}, {"1,2", "(1, 2)"}, {"5,", "(5,)"}, {"[1,2", ""}, {"1 2", ""}, {"a.b", ""},
	{"[1, 'a', None]", "[1, 'a', None]"}, {"{'a': 1, 'a': 2}", "{'a': 2}"}, {"{1}", "{1}"}, {"set()", "set()"}, {"{}", "{}"},
	{`{"a": true}`, ""}, {"[*x]", ""}, {"{**x}", ""}, {"{{1}}", ""}, {"{[1]: 2}", ""}, {"{(1,): 2}", "{(1,): 2}"},
	{"[1,\n 2]", "[1, 2]"}, {"\n  5", ""}, {"\u00a05", ""}, {"\ufeff5", ""}, {"5\x00", ""}, {"5\n ", ""}, {"", ""}, {"#", ""},
	{"\\\n5", "5"}, {"5\\\n", ""}, {"\r\n5\r\n", "5"},
}

func TestLiteral(t *testing.T) {
	for _, c := range literals {
		t.Run(c.text, func(t *testing.T) {
			want := c.want
			if want == "" {
				want = Str(c.text).Repr()
			}
			if got := Literal(c.text).Repr(); got != want {
				t.Errorf("got %s, want %s", got, want)
			}
		})
	}
}

func TestLiteralLimits(t *testing.T) {
	cases := []struct {
		name, text string
		text2      bool // stays text
	}{
		{"4300 digits", strings.Repeat("9", maxDigits), false},
		{"4301 digits", strings.Repeat("9", maxDigits+1), true},
		{"5000 zeros", strings.Repeat("0", 5000), false},
		{"hexadecimal digits have no limit", "0x" + strings.Repeat("f", 5000), false},
		{"brackets within brackets", strings.Repeat("[", 90) + strings.Repeat("]", 90), false},
		{"too many brackets", strings.Repeat("[", 5000) + strings.Repeat("]", 5000), true},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if _, isText := Literal(c.text).Str(); isText != c.text2 {
				t.Errorf("got text %v, want %v", isText, c.text2)
			}
		})
	}
}

// LiteralOf takes a shortcut; it must agree with the way over the text.
func TestLiteralOf(t *testing.T) {
	values := []Value{
		{}, None, True, Int(5), Float(1.5), Float(1e16), Str("007"), Str("[1]"), Str(""), ListOf(Int(1), Str("a'b"), None), TupleOf(Int(1)), TupleOf(),
		Dict("a", Float(0.1)), SetOf(Int(1)), SetOf(), Bytes([]byte("x\n")), JSON([]byte(`{"a":[1,2.5,"é\n",null,true]}`)), JSON([]byte(`[1e400]`)),
		JSON([]byte(`["Infinity E"]`)), Date(2024, 1, 2), Delta(5), DurationOf(parsed("P1M")), ListOf(Date(2024, 1, 2)), RecordOf(Dict("a", Int(1)), "s", None),
	}
	for _, v := range values {
		want := Literal(v.Text())
		if got := LiteralOf(v); got.Repr() != want.Repr() || got.Kind() != want.Kind() {
			t.Errorf("%s: got %s, want %s", v.Repr(), got.Repr(), want.Repr())
		}
	}
}

// FuzzLiteral checks that no text breaks the parser, and that the repr of a
// literal reads back as the same value.
func FuzzLiteral(f *testing.F) {
	for _, c := range literals {
		f.Add(c.text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		v := Literal(text)
		if s, ok := v.Str(); ok && s == text {
			return
		}
		if !readsBack(v) {
			return // an infinity prints as inf, the literal ... as Ellipsis
		}
		if text, ok := v.Str(); ok && !validText(text) {
			return // a lone surrogate is no text to parse
		}
		again := Literal(v.Repr())
		if !Equal(again, v) {
			t.Errorf("%q: got %s from %s", text, again.Repr(), v.Repr())
		}
	})
}

func BenchmarkLiteral(b *testing.B) {
	for _, c := range []struct{ name, text string }{
		{"word", "customers"}, {"path", "/v1/customers"}, {"date", "2024-01-02T03:04:05Z"}, {"int", "1704164645"}, {"digits of a phone", "007123"},
		{"list", "[1, 'a', {'b': None}]"},
	} {
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			for range b.N {
				Literal(c.text)
			}
		})
	}
}
