package record

import (
	"bytes"
	"encoding/json"
	"errors"
	"testing"

	"github.com/airgen/airgen/runtime/jsonspan"
	"github.com/airgen/airgen/runtime/py"
)

func TestAppendTo(t *testing.T) {
	tests := []struct{ name, record, want string }{
		{"as it is", `{"a": 1.50, "b":"\u00e9\/", "c":[ 1 ]}`, `{"a": 1.50, "b":"\u00e9\/", "c":[ 1 ]}`},
		{"empty", `{}`, `{}`},
		{"null first", `{"a":null,"b":1}`, `{"b":1}`},
		{"null last", `{"a":1,"b":null}`, `{"a":1}`},
		{"nulls between", `{"a":1, "b":null ,"c":2,"d":null,"e":null,"f":3}`, `{"a":1,"c":2,"f":3}`},
		{"only nulls", `{"a":null,"b": null}`, `{}`},
		{"nested nulls stay", `{"a":{"b":null},"c":[null],"d":"null"}`, `{"a":{"b":null},"c":[null],"d":"null"}`},
		{"line breaks", "{\n  \"a\": 1,\r\n\t\"b\": {\n    \"c\": \"x y\"\n  }\n}", `{"a": 1,"b": {"c": "x y"}}`},
		{"line breaks and nulls", "{\n  \"a\": null,\n  \"b\": [\n    1\n  ],\n  \"c\": null\n}", `{"b": [1]}`},
		{"NaN", `{"a":NaN,"b":[Infinity,-Infinity,-1,1e400,1e5],"c":"NaN"}`, `{"a":null,"b":[null,null,-1,null,1e5],"c":"NaN"}`},
		{"repeated key", `{"a":1,"b":2,"a":3}`, `{"a":3,"b":2}`},
		{"repeated key, null last", `{"a":1,"b":2,"a":null}`, `{"b":2}`},
		{"repeated key, null first", `{"a":null,"b":2,"a":1}`, `{"a":1,"b":2}`},
		{"repeated key, escaped", `{"id":1,"\u0069d":2}`, `{"id":2}`},
		{"escaped key", `{"\u0069d":1,"x":null}`, `{"\u0069d":1}`},
		{"long integer", `{"a":123456789012345678901234567890}`, `{"a":123456789012345678901234567890}`},
		{"lone surrogate", `{"a":"\ud800"}`, `{"a":"\ud800"}`},
	}
	var r, bare Record
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r.SetText([]byte(tt.record))
			got, err := r.AppendTo([]byte("x"))
			if err != nil || string(got) != "x"+tt.want {
				t.Errorf("got %s, %v; want %s", got, err, tt.want)
			}
			bare.SetRaw([]byte(tt.record), jsonspan.Scan([]byte(tt.record), nil).Flags)
			if got, err := bare.AppendTo(nil); err != nil || string(got) != tt.want {
				t.Errorf("without keys: got %s, %v; want %s", got, err, tt.want)
			}
		})
	}
	for _, text := range []string{`[1]`, `"x"`, `null`, `5`} {
		r.SetText([]byte(text))
		if _, err := r.AppendTo(nil); !errors.Is(err, ErrNotObject) || r.IsObject() {
			t.Errorf("%s: got %v", text, err)
		}
		if err := r.Add([]string{"a"}, py.None); !errors.Is(err, ErrNotObject) {
			t.Errorf("%s: Add: got %v", text, err)
		}
	}
	var zero Record
	if got, err := zero.AppendTo(nil); err != nil || string(got) != "{}" {
		t.Errorf("zero record: %s, %v", got, err)
	}
}

func TestEditsPrint(t *testing.T) {
	var r Record
	r.SetText([]byte("{\n \"id\": 1,\n \"n\": null,\n \"user\": {\"name\": \"x\", \"z\": NaN},\n \"tags\": [1, 2]\n}"))
	for _, err := range []error{
		r.Add([]string{"user", "id"}, py.Int(7)),
		r.Add([]string{"user", "gone"}, py.None),
		r.Add([]string{"none"}, py.None),
		r.Add([]string{"inf"}, py.JSON([]byte("Infinity"))),
		r.Add([]string{"pair"}, py.TupleOf(py.Int(1), py.Str("é\n"))),
		r.Add([]string{"undefined"}, py.Value{}),
		r.Add([]string{"float"}, py.Float(5)),
		r.Remove([]string{"tags", "1"}),
	} {
		if err != nil {
			t.Fatal(err)
		}
	}
	want := `{"id":1,"user":{"name":"x","z":null,"id":7,"gone":null},"tags":[1],"inf":null,"pair":[1,"é\n"],"undefined":"","float":5.0}`
	if got, err := r.AppendTo(nil); err != nil || string(got) != want {
		t.Errorf("got  %s, %v\nwant %s", got, err, want)
	}
	if v := r.Get("pair"); v.Text() != `(1, 'é\n')` {
		t.Errorf("a tuple is seen as %s", v.Text())
	}
	if v := r.Value(); v.Member("user").Member("id").Text() != "7" || v.Member("pair").Kind() != py.KindTuple {
		t.Errorf("the record is seen as %s", v.Text())
	}
	if err := r.Add([]string{"set"}, py.SetOf(py.Int(1))); err != nil {
		t.Fatal(err)
	}
	if out, err := r.AppendTo(nil); err == nil {
		t.Errorf("a set is printed: %s", out)
	}
}

func TestFind(t *testing.T) {
	var r Record
	r.SetText([]byte(`{"id":1,"a":{"b":[{"c":null},{"c":2}]},"a.b":3,"x/y":4,"":5}`))
	tests := []struct {
		path  []string
		want  string
		found bool
		err   error
	}{
		{[]string{"id"}, "1", true, nil},
		{[]string{"/id"}, "1", true, nil},
		{[]string{"a/b/0/c"}, "None", true, nil},
		{[]string{"a", "b", "1", "c"}, "2", true, nil},
		{[]string{"a/b/-1/c"}, "2", true, nil},
		{[]string{"a.b"}, "3", true, nil},
		{[]string{"x/y"}, "", false, nil},
		{[]string{"a/*/1/c"}, "2", true, nil},
		{[]string{"a/b/*/c"}, "", false, jsonspan.ErrManyMatches},
		{[]string{"**/c"}, "", false, jsonspan.ErrManyMatches},
		{[]string{"**/**"}, "", false, jsonspan.ErrTwoDeep},
		{[]string{"i?"}, "1", true, nil},
		{[]string{"zz"}, "", false, nil},
		{[]string{"id/x"}, "", false, nil},
	}
	for edited := range 2 {
		for _, tt := range tests {
			v, ok, err := r.Find(tt.path...)
			if v.Text() != tt.want || ok != tt.found || !errors.Is(err, tt.err) {
				t.Errorf("edited %d: Find(%q) = %s, %v, %v; want %s, %v, %v", edited, tt.path, v.Text(), ok, err, tt.want, tt.found, tt.err)
			}
		}
		if v, ok, err := r.Find("/"); err != nil || !ok || v.Kind() != py.KindDict {
			t.Errorf("Find(/) = %s, %v, %v", v.Text(), ok, err)
		}
		if err := r.Add([]string{"new", "x"}, py.Int(1)); err != nil {
			t.Fatal(err)
		}
	}
	if v, ok, err := r.FindPath(jsonspan.NewPath("x/y")); err != nil || !ok || v.Text() != "4" {
		t.Errorf("FindPath(x/y) = %s, %v, %v", v.Text(), ok, err)
	}
}

func TestGetSeesEdits(t *testing.T) {
	var r Record
	r.SetText([]byte(`{"a":1,"b":{"c":2},"d":3}`))
	get := func(key, want string) {
		t.Helper()
		if got := r.Get(key).Text(); got != want {
			t.Errorf("Get(%q) = %q, want %q", key, got, want)
		}
	}
	get("a", "1")
	get("zz", "")
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	must(r.Add([]string{"b", "e"}, py.Str("x")))
	get("b", "{'c': 2, 'e': 'x'}")
	must(r.Remove([]string{"a"}))
	get("a", "")
	must(r.Add([]string{"a"}, py.Int(9)))
	get("a", "9")
	must(r.KeysReplace("d", "D"))
	get("d", "")
	get("D", "3")
	if got, _ := r.AppendTo(nil); string(got) != `{"b":{"c":2,"e":"x"},"D":3,"a":9}` {
		t.Errorf("got %s", got)
	}
	r.SetText([]byte(`{"a":5}`))
	get("a", "5")
	get("b", "")
	if r.Edited() {
		t.Error("a new record is edited")
	}
}

func TestSetValue(t *testing.T) {
	var r Record
	if err := r.SetValue(py.Dict("a", py.Int(1), "b", py.None)); err != nil {
		t.Fatal(err)
	}
	if got, err := r.AppendTo(nil); err != nil || string(got) != `{"a":1}` {
		t.Errorf("got %s, %v", got, err)
	}
	if got, err := r.AppendAll(nil); err != nil || string(got) != `{"a":1,"b":null}` {
		t.Errorf("got %s, %v", got, err)
	}
	if err := r.SetValue(py.SetOf()); err == nil {
		t.Error("a set makes a record")
	}
}

func TestSnakeCaseNeedsADictionary(t *testing.T) {
	var r Record
	r.SetText([]byte(`{"日本":1}`))
	if err := r.KeysToSnakeCase(); err == nil {
		t.Error("a key in Chinese characters is written in ASCII")
	}
}

func TestLower(t *testing.T) {
	for in, want := range map[string]string{"ABC": "abc", "ÉÀ": "éà", "İ": "i̇", "ΟΔΟΣ": "οδος", "ΣΑ": "σα", "Σ": "σ", "ΑΣ.": "ας."} {
		if got := lower(in); got != want {
			t.Errorf("lower(%q) = %q, want %q", in, got, want)
		}
	}
	var r Record
	r.SetText([]byte(`{"A":1,"a":2,"B":{"C":3}}`))
	if err := r.KeysToLower(); err != nil {
		t.Fatal(err)
	}
	if got, _ := r.AppendTo(nil); string(got) != `{"a":1,"b":{"C":3}}` {
		t.Errorf("got %s", got)
	}
}

// FuzzAppendTo prints any object, untouched and opened, and compares with a
// decoded copy.
func FuzzAppendTo(f *testing.F) {
	for _, s := range []string{`{}`, `{"a":null}`, "{\n\"a\":{\"b\":null} ,\r\"c\":null}", `{"a":1,"a":null,"\u0061":2}`, `{"a":[1,{"b":"\n"}],"":-0.0}`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		if jsonspan.Valid(text) != nil || !json.Valid(text) {
			return
		}
		text = bytes.TrimSpace(text)
		var want map[string]any
		if text[0] != '{' || json.Unmarshal(text, &want) != nil {
			return
		}
		for k, v := range want {
			if v == nil {
				delete(want, k)
			}
		}
		expected, err := json.Marshal(want)
		if err != nil {
			return
		}
		var r Record
		r.SetText(text)
		for _, open := range []func() error{
			func() error { return nil },
			r.open,
			func() error { r.unfoldAll(0); return nil },
		} {
			if err := open(); err != nil {
				t.Fatal(err)
			}
			got, err := r.AppendTo(nil)
			if err != nil {
				t.Fatal(err)
			}
			if bytes.ContainsAny(got, "\n\r") || !sameValue(t, string(got), string(expected)) {
				t.Fatalf("%q\ngot  %s\nwant %s", text, got, expected)
			}
		}
	})
}

// unfoldAll opens everything.
func (r *Record) unfoldAll(n int32) {
	if k := r.unfold(n); k != object && k != list {
		return
	}
	for c := r.nodes[n].first; c != 0; c = r.nodes[c].next {
		if r.nodes[c].kind != dead {
			r.unfoldAll(c)
		}
	}
}
