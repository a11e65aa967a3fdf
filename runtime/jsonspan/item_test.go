package jsonspan

import "testing"

func TestItem(t *testing.T) {
	raw := []byte("{ \"a\" : 1 ,\n\"b\":null, \"c\" :[ {\"a\":2} ] ,\"d\":\"null\",\"\\u0065\":true,\"a\":\"last\" , \"z\":null }")
	it := Scan(raw, nil)
	if want := HasNull | HasBreak | MayRepeat | HasEscapedKey; it.Flags != want {
		t.Errorf("flags: got %b, want %b", it.Flags, want)
	}
	tests := []struct {
		key, want string
		null      bool
	}{
		{"a", `"last"`, false}, {"b", "null", true}, {"c", `[ {"a":2} ]`, false}, {"d", `"null"`, false}, {"e", "true", false}, {"z", "null", true},
	}
	for _, tt := range tests {
		got, ok := it.Lookup(tt.key)
		if !ok || string(got) != tt.want {
			t.Errorf("Lookup(%q) = %q, %v; want %q", tt.key, got, ok, tt.want)
		}
		if got := it.IsNull(it.Find(tt.key)); got != tt.null {
			t.Errorf("IsNull(%q) = %v", tt.key, got)
		}
	}
	for _, key := range []string{"x", "", `\u0065`, "aa"} {
		if i := it.Find(key); i >= 0 {
			t.Errorf("Find(%q) = %d", key, i)
		}
	}
	if i := Scan([]byte(`{"a":"b"}`), nil).Find(`a":"b`); i >= 0 {
		t.Errorf("a key is found across a quote: %d", i)
	}
	if it := Scan([]byte(`[{"a":null}]`), nil); it.Flags != NotObject || len(it.Keys) != 0 {
		t.Errorf("a list: %b, %v", it.Flags, it.Keys)
	}
	if it := Scan([]byte(`{}`), nil); it.Flags != 0 || len(it.Keys) != 0 {
		t.Errorf("an empty object: %b, %v", it.Flags, it.Keys)
	}
}
