package jsonspan

import (
	"strings"
	"testing"
)

func TestLookup(t *testing.T) {
	tests := []struct {
		name, obj, key, want string
		found                bool
	}{
		{"first", `{"a":1,"b":2}`, "a", "1", true},
		{"last", `{"a":1,"b":[2,{"a":3}]}`, "b", `[2,{"a":3}]`, true},
		{"missing", `{"a":1}`, "b", "", false},
		{"last duplicate wins", `{"a":1,"a":2}`, "a", "2", true},
		{"escaped key", `{"\u0069d":1}`, "id", "1", true},
		{"key that looks escaped", `{"\\u0069d":1}`, `\u0069d`, "1", true},
		{"length alone is no match", `{"\nd":1}`, `\nd`, "", false},
		{"blanks", " {\n \"a\" :\t1 , \"b\" : \"x\" } ", "b", `"x"`, true},
		{"brackets in text", `{"a":"}],\"","b":{"c":"]"}}`, "b", `{"c":"]"}`, true},
		{"empty", `{}`, "a", "", false},
		{"empty key", `{"":1}`, "", "1", true},
		{"not an object", `[1]`, "a", "", false},
		{"NaN", `{"a":NaN,"b":-Infinity}`, "b", "-Infinity", true},
		{"truncated", `{"a":1,"b`, "b", "", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, ok := Lookup([]byte(tt.obj), tt.key)
			if string(got) != tt.want || ok != tt.found {
				t.Errorf("got %q, %v; want %q, %v", got, ok, tt.want, tt.found)
			}
		})
	}
}

func TestMembersAndElements(t *testing.T) {
	var got []string
	for k, v := range Members([]byte(`{"a":1, "b" : [ ] ,"a":"x,y"}`)) {
		got = append(got, string(k)+"="+string(v))
	}
	if g, want := strings.Join(got, " "), `"a"=1 "b"=[ ] "a"="x,y"`; g != want {
		t.Errorf("members: got %s, want %s", g, want)
	}
	got = nil
	for v := range Elements([]byte(` [1, "a]" ,{"x":[2]},null ]`)) {
		got = append(got, string(v))
	}
	if g, want := strings.Join(got, " "), `1 "a]" {"x":[2]} null`; g != want {
		t.Errorf("elements: got %s, want %s", g, want)
	}
	for range Elements([]byte(`[]`)) {
		t.Error("an empty array has an element")
	}
	for range Elements([]byte(`{"a":1}`)) {
		t.Error("an object has an element")
	}
}

func TestQuote(t *testing.T) {
	tests := []struct{ name, raw, text, quoted string }{
		{"plain", `"abc"`, "abc", `"abc"`},
		{"empty", `""`, "", `""`},
		{"short escapes", `"\"\\\b\f\n\r\t"`, "\"\\\b\f\n\r\t", `"\"\\\b\f\n\r\t"`},
		{"solidus", `"a\/b"`, "a/b", `"a/b"`},
		{"control", `"\u0001\u001F\u007f"`, "\x01\x1f\x7f", `"\u0001\u001f` + "\x7f\""},
		{"raw non-ASCII", `"\u00e9é😀"`, "éé😀", `"éé😀"`},
		{"pair", `"\ud83d\ude00"`, "😀", `"😀"`},
		{"lone high", `"a\ud83dx"`, "a\xed\xa0\xbdx", `"a\ud83dx"`},
		{"lone low", `"\ude00"`, "\xed\xb8\x80", `"\ude00"`},
		{"two highs", `"\ud83d\ud83d\ude00"`, "\xed\xa0\xbd😀", `"\ud83d😀"`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, ok := Unquote([]byte(tt.raw))
			if got != tt.text || !ok {
				t.Errorf("Unquote: got %q, %v; want %q", got, ok, tt.text)
			}
			if got := string(AppendQuote(nil, tt.text)); got != tt.quoted {
				t.Errorf("AppendQuote: got %s, want %s", got, tt.quoted)
			}
		})
	}
	if got := string(AppendQuote(nil, "a\xffb")); got != `"a`+"\uFFFD"+`b"` {
		t.Errorf("broken UTF-8: got %q", got)
	}
	for _, bad := range []string{``, `"`, `a`, `"a`, `"\x"`, `"\u12"`, `"\u12G4"`, `"\"`} {
		if s, ok := Unquote([]byte(bad)); ok {
			t.Errorf("Unquote(%s) = %q, want a refusal", bad, s)
		}
	}
}

func TestScanNumber(t *testing.T) {
	tests := []struct {
		text    string
		length  int
		integer bool
	}{
		{"0", 1, true}, {"-0", 2, true}, {"12,", 2, true}, {"012", 1, true}, {"1.5", 3, false}, {"1.", 1, true},
		{"1e5", 3, false}, {"1E+05]", 5, false}, {"1e", 1, true}, {"-", 0, false}, {"", 0, false}, {"+1", 0, false},
		{"NaN", 3, false}, {"Infinity", 8, false}, {"-Infinity ", 9, false}, {"-Inf", 0, false}, {".5", 0, false},
	}
	for _, tt := range tests {
		if n, integer := ScanNumber([]byte(tt.text)); n != tt.length || integer != tt.integer {
			t.Errorf("ScanNumber(%q) = %d, %v; want %d, %v", tt.text, n, integer, tt.length, tt.integer)
		}
	}
}
