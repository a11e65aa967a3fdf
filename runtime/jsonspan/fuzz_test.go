package jsonspan_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/airgen/airgen/runtime/jsonspan"
	"github.com/airgen/airgen/runtime/jsonspan/reference"
)

// seeds are pages and paths from which the fuzzers start, and which plain test
// runs cover.
var seeds = []struct{ page, path string }{
	{`{"items":[{"id":1,"n":null},{"id":2}],"next":"x"}`, "items"},
	{`[{"a":1},{"a":{"b":[]}},[],3,"x",null,true]`, ""},
	{`{"a":{"b":[1,2,{"c":3}],"c":"d"},"e":[[]]}`, "a/b"},
	{"{\n  \"a\" : [\r\n\t{ \"x\" : 1.5e3 } , { } ]\n}\n", "a"},
	{`{"a":[1],"a":{"x":2},"b":{"a":[3]}}`, "a"},
	{`{"a":{"b":[1]},"a":5}`, "a/b"},
	{`{"a":[{"x":1,"x":2,"\u0078":3},{"y":null,"y":1}]}`, "a"},
	{`{"\u0061":["\ud83d\ude00\n\"\\","é😀"]}`, "a"},
	{`{"a":[[1,{"b":7}],{"b":8}]}`, "a/0"},
	{`{"a":[1e400,-1e-400,1e5,12345678901234567890123,-0.0]}`, "a"},
	{`{"a":"x","b":[1]}`, "a"},
	{`{}`, ""}, {`[]`, ""}, {`null`, "a"}, {` 12 `, ""}, {`"x"`, ""},
	{`{"a":{}}`, "a"}, {`{"a":0}`, "a"}, {`{"a":" "}`, "a"},
	{`{"a":[1,2}`, "a"}, {`{"a":[1,]}`, "a"}, {`{"a":[01]}`, "a"}, {`{"a" [1]}`, "a"}, {`{"a":1,}`, "a"}, {`{,}`, "a"},
	{"{\"a\":\"x\ny\"}", "a"}, {"{\"a\":\"\xff\"}", "a"}, {`{"a":"\x"}`, "a"}, {`{"a":tru}`, "a"}, {`{"a":[1`, "a"}, {`{"a":[1]}x`, "a"},
	{"", "a"}, {" ", ""}, {" \xef", ""}, {"\ufeff{}", ""}, {"\x00", ""}, {`{"a":1.}`, ""}, {`-`, ""}, {`1e`, ""},
	{`{"a":[{"b":"` + strings.Repeat("long ", 40) + `"}],"z":[` + strings.Repeat("1,", 99) + `1]}`, "a"},
	{strings.Repeat("[", 300) + strings.Repeat("]", 300), ""},
	{`{"a":{"x":{"id":1},"y":[2],"z":null}}`, "a/*"},
	{`{"a":{"x":1,"x":2}}`, "*/*"},
	{`{"abc":[1],"abd":[2]}`, "ab?"}, {`{"abc":[1],"xbd":[2]}`, "ab?"},
	{`{"a":{"b":{"c":1}},"c":[2]}`, "**/c"},
	{`{"a":[1,2,[3]]}`, "a/-1"},
	{`{"a":NaN,"b":[-Infinity]}`, "b"}, {`{"a":["\ud800"]}`, "a"},
}

func pathOf(text string) jsonspan.Path {
	if text == "" {
		return jsonspan.Path{}
	}
	return jsonspan.SplitPath(text)
}

// describe prints what a reader says of a page. The reference knows exactly
// which keys repeat, the index only which may.
func describe(items func(func(jsonspan.Item) bool), root jsonspan.Root) string {
	var b strings.Builder
	for it := range items {
		fmt.Fprintf(&b, "%s %v %07b\n", it.Raw, it.Keys, it.Flags&^jsonspan.MayRepeat)
	}
	fmt.Fprintf(&b, "root %s %v\n", root.Raw, root.Members)
	return b.String()
}

func items(r jsonspan.Reader) func(func(jsonspan.Item) bool) {
	return func(yield func(jsonspan.Item) bool) {
		for i := range r.Len() {
			if !yield(r.Item(i)) {
				return
			}
		}
	}
}

// beyond tells whether a text is one that Python reads and jsontext does not.
func beyond(page []byte) bool {
	return bytes.Contains(page, []byte("NaN")) || bytes.Contains(page, []byte("Infinity")) || bytes.Contains(bytes.ToLower(page), []byte(`\ud`))
}

// FuzzIndex holds the own scanner against the reference, and the stream, with
// any window and with readers that give a byte at a time, against the index.
func FuzzIndex(f *testing.F) {
	for _, s := range seeds {
		f.Add([]byte(s.page), s.path, uint8(7))
	}
	f.Fuzz(func(t *testing.T, page []byte, text string, size uint8) {
		path := pathOf(text)
		var own jsonspan.Index
		err := own.Read(page, path)
		if valid := jsonspan.Valid(page); (valid != nil) != (err != nil) && !errors.Is(err, jsonspan.ErrManyMatches) && !errors.Is(err, jsonspan.ErrTwoDeep) {
			t.Fatalf("Valid says %v, Read %v", valid, err)
		}
		var ref reference.Index
		refErr := ref.Read(page, path)
		if (err != nil) != (refErr != nil) && !beyond(page) {
			t.Fatalf("errors differ: own %v, reference %v", err, refErr)
		}
		if err == nil && refErr == nil {
			got, want := describe(own.All(), own.Root()), describe(items(&ref), ref.Root())
			if got != want {
				t.Fatalf("page %q path %q\nown:\n%s\nreference:\n%s", page, text, got, want)
			}
			for i := range ref.Len() {
				if ref.Item(i).Flags&jsonspan.MayRepeat > own.Item(i).Flags&jsonspan.MayRepeat {
					t.Fatalf("a repeated key goes unnoticed in %s", own.Item(i).Raw)
				}
			}
		}
		if path.Streamable() {
			compareStream(t, page, path, int(size), &own, err)
		}
	})
}

func compareStream(t *testing.T, page []byte, path jsonspan.Path, size int, own *jsonspan.Index, err error) {
	t.Helper()
	for name, src := range map[string]io.Reader{"whole": bytes.NewReader(page), "bytes": iotest.OneByteReader(bytes.NewReader(page))} {
		s := jsonspan.NewStreamWindow(src, path, size+1)
		var got []string
		for it := range s.Records() {
			got = append(got, fmt.Sprintf("%s %v %b", it.Raw, it.Keys, it.Flags))
		}
		if errors.Is(s.Err(), jsonspan.ErrLatePath) {
			continue
		}
		if (s.Err() != nil) != (err != nil) {
			t.Fatalf("%s: page %q: stream ends with %v, index with %v", name, page, s.Err(), err)
		}
		if err != nil {
			if a, b := new(jsonspan.SyntaxError), new(jsonspan.SyntaxError); errors.As(err, &a) && errors.As(s.Err(), &b) && *a != *b {
				t.Fatalf("%s: page %q: stream ends with %v, index with %v", name, page, b, a)
			}
			continue
		}
		var want []string
		for it := range own.All() {
			want = append(want, fmt.Sprintf("%s %v %b", it.Raw, it.Keys, it.Flags))
		}
		if !slices.Equal(got, want) || s.Len() != len(want) {
			t.Fatalf("%s: page %q: stream has %d records: %q, index %q", name, page, s.Len(), got, want)
		}
		root := s.Root()
		if len(root.Raw) > 0 && jsonspan.Valid(root.Raw) != nil {
			t.Fatalf("%s: page %q: root of the stream is %s", name, page, root.Raw)
		}
		if jsonspan.KindOf(root.Raw) != jsonspan.KindOf(own.Root().Raw) || len(root.Members) != len(own.Root().Members) {
			t.Fatalf("%s: page %q: root of the stream is %s, of the index %s", name, page, root.Raw, own.Root().Raw)
		}
	}
}
