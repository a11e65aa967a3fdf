package interleave_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/airgen/airgen/codegen/interleave"
	"github.com/airgen/airgen/codegen/manifest"
)

// TestSplice shows what is written, as the lines that differ.
func TestSplice(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		in         interleave.Location
		lists      string
		want       string
	}{
		{"at the end of data", "# top\ndata:\n  name: 'x' # quoted\n  tags:\n  - a\n", "data", "a b", "# top\ndata:\n  name: 'x' # quoted\n  tags:\n  - a\n  interleavedStreams:\n    relationships:\n      - [a, b]\n"},
		{"before what follows data", "data:\n    name: x\n\n# about the version\nmetadataSpecVersion: \"1.0\"\n", "data", "a b",
			"data:\n    name: x\n    interleavedStreams:\n        relationships:\n            - [a, b]\n\n# about the version\nmetadataSpecVersion: \"1.0\"\n"},
		{"no line end at the end", "data:\n  name: x", "data", "a b", "data:\n  name: x\n  interleavedStreams:\n    relationships:\n      - [a, b]"},
		{"line ends of Windows", "data:\r\n  name: x\r\n", "data", "a b", "data:\r\n  name: x\r\n  interleavedStreams:\r\n    relationships:\r\n      - [a, b]\r\n"},
		{"after a text block that looks like a comment", "data:\n  name: |\n    x\n    # y\n# end\n", "data", "a b", "data:\n  name: |\n    x\n    # y\n  interleavedStreams:\n    relationships:\n      - [a, b]\n# end\n"},
		{"after a text block with blank lines that count", "data:\n  name: |+\n    x\n\n\nend: 1\n", "data", "a b", "data:\n  name: |+\n    x\n\n\n  interleavedStreams:\n    relationships:\n      - [a, b]\nend: 1\n"},
		{"before the end of the document", "---\ndata:\n  name: x\n...\n", "data", "a b", "---\ndata:\n  name: x\n  interleavedStreams:\n    relationships:\n      - [a, b]\n...\n"},
		{"in braces", "data: {name: x, list: [1, 2]} # one line\n", "data", "a b", "data: {name: x, list: [1, 2], interleavedStreams: {relationships: [[a, b]]}} # one line\n"},
		{"in empty braces", "data: {}\n", "data", "a b", "data: {interleavedStreams: {relationships: [[a, b]]}}\n"},
		{"in braces over lines", "data: {\n  name: x,\n}\n", "data", "a b", "data: {\n  name: x, interleavedStreams: {relationships: [[a, b]]}\n}\n"},
		{"into ab_internal", "data:\n  ab_internal:\n    ql: 100\n  name: x\n", "ab_internal", "a b", "data:\n  ab_internal:\n    ql: 100\n    interleavedStreams:\n      relationships:\n        - [a, b]\n  name: x\n"},
		{"with an ab_internal of its own", "data:\n  name: x\n", "ab_internal", "a b", "data:\n  name: x\n  ab_internal:\n    interleavedStreams:\n      relationships:\n        - [a, b]\n"},
		{"a new sidecar", "", "sidecar", "a b", "relationships:\n  - [a, b]\n"},
		{"names that need quotes", "data:\n  name: x\n", "data", "no 1|a: b", "data:\n  name: x\n  interleavedStreams:\n    relationships:\n      - [no 1, \"a: b\"]\n"},
		{"a long list", "data:\n  name: x\n", "data", strings.Repeat("abcdefghij ", 12), "data:\n  name: x\n  interleavedStreams:\n    relationships:\n      - - abcdefghij\n" + strings.Repeat("        - abcdefghij\n", 11)},
		{"beside hints", "data:\n  interleavedStreams:\n    # why\n    optimizationHints: {}\n", "data", "a b", "data:\n  interleavedStreams:\n    # why\n    optimizationHints: {}\n    relationships:\n      - [a, b]\n"},

		{"a name more", "data:\n  interleavedStreams:\n    relationships:\n      - [ a,  'b' ] # two\n      - [p, q]\n", "data", "a b c,p q", "data:\n  interleavedStreams:\n    relationships:\n      - [ a,  'b', c ] # two\n      - [p, q]\n"},
		{"a name less", "data:\n  interleavedStreams:\n    relationships:\n      - [a, b, c] # three\n", "data", "a c", "data:\n  interleavedStreams:\n    relationships:\n      - [a, c] # three\n"},
		{"a list more", "data:\n  interleavedStreams:\n    relationships:\n    - [a, b] # two\n  name: x\n", "data", "a b,p q", "data:\n  interleavedStreams:\n    relationships:\n    - [a, b] # two\n    - [p, q]\n  name: x\n"},
		{"a list less", "data:\n  interleavedStreams:\n    relationships:\n      - [a, b]\n      - [p, q]\n", "data", "p q", "data:\n  interleavedStreams:\n    relationships:\n      - [p, q]\n"},
		{"no list left", "data:\n  interleavedStreams:\n    relationships:\n      - [a, b]\n    optimizationHints: {}\n", "data", "", "data:\n  interleavedStreams:\n    relationships: []\n    optimizationHints: {}\n"},
		{"lines", "data:\n  interleavedStreams:\n    relationships:\n      - - a # first\n        - b\n      # the other\n      - - p\n        - q\n", "data", "a b c,p q r", "data:\n  interleavedStreams:\n    relationships:\n      - - a # first\n        - b\n        - c\n      # the other\n      - - p\n        - q\n        - r\n"},
		{"a line less", "data:\n  interleavedStreams:\n    relationships:\n      - - a\n        - b # gone\n        - c\n", "data", "a c", "data:\n  interleavedStreams:\n    relationships:\n      - - a\n        - c\n"},
		{"the first line less", "data:\n  interleavedStreams:\n    relationships:\n      - - a\n        - b\n        - c\n", "data", "b c", "data:\n  interleavedStreams:\n    relationships:\n      - - b\n        - c\n"},
		{"in braces, updated", "data: {interleavedStreams: {relationships: [[a, b], [c]]}}", "data", "a b d,p q", "data: {interleavedStreams: {relationships: [[a, b, d], [p, q]]}}"},
		{"empty", "data:\n  interleavedStreams:\n    relationships: []\n", "data", "a b,p q", "data:\n  interleavedStreams:\n    relationships: [[a, b], [p, q]]\n"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, err := interleave.Splice("metadata.yaml", []byte(tt.text), tt.in, lists(tt.lists))
			if err != nil {
				t.Fatal(err)
			}
			if string(got) != tt.want {
				t.Errorf("got\n%s\nwant\n%s", got, tt.want)
			}
			again, err := interleave.Splice("metadata.yaml", got, tt.in, lists(tt.lists))
			if err != nil || string(again) != string(got) {
				t.Errorf("written again, it becomes %s, %v", again, err)
			}
		})
	}
}

// lists reads "a b,c d"; a bar stands instead of blanks between names that
// have some.
func lists(text string) [][]string {
	out := [][]string{}
	for _, l := range strings.Split(text, ",") {
		sep := " "
		if strings.Contains(l, "|") {
			sep = "|"
		}
		if l = strings.TrimSpace(l); l != "" {
			out = append(out, strings.Split(l, sep))
		}
	}
	return out
}

func TestSpliceRefuses(t *testing.T) {
	for text, want := range map[string]string{
		"name: x\n":                        `metadata.yaml has no mapping "data" to write into`,
		"data: x\n":                        `metadata.yaml has no mapping "data" to write into`,
		"data: [\n":                        "metadata.yaml:",
		"data: &d\n  name: x\nmore: *d\n":  "the result would change something else",
		"data:\n  interleavedStreams: 7\n": "there is no place for it",
		"":                                 "the file is empty",
	} {
		if got, err := interleave.Splice("metadata.yaml", []byte(text), interleave.InData, [][]string{{"a", "b"}}); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q became %q, %v", text, got, err)
		}
	}
}

// FuzzSplice writes lists into any text: either that is refused, or the file
// says what it said before, and the lists, and lines that hold no part of the
// declaration are what they were.
func FuzzSplice(f *testing.F) {
	f.Add("data:\n  name: x\n  interleavedStreams:\n    relationships:\n      - [a, b]\n      - - c\n        - d\n", "a b,c d e", byte(0))
	f.Add("data: {a: [1, {b: c}], 'd': \"e\"}", "a b", byte(0))
	f.Add("data:\r\n  ab_internal:\r\n    ql: 1\r\nx: |\r\n  data:\r\n", "a b,a c", byte(1))
	f.Add("relationships:\n- [a, b]\n", "no yes,\"x\" 1", byte(2))
	f.Add("data: &a\n  <<: {x: y}\n  t: !!str 5\n  z: >-\n    folded\n\n     text\n# end", "ä: b|c #d", byte(0))
	f.Add("a: 1\ndata:\n  l:\n  - x\n  -  - y\n\n\n\n#c\nb: 2", "k l m n", byte(0))
	f.Fuzz(func(t *testing.T, text, names string, where byte) {
		in := []interleave.Location{interleave.InData, interleave.InInternal, interleave.InSidecar}[where%3]
		if !utf8.ValidString(names) {
			return // no name of a manifest
		}
		want := lists(names)
		got, err := interleave.Splice("m.yaml", []byte(text), in, want)
		if err != nil {
			return
		}
		doc, diags := manifest.ReadData("m.yaml", got)
		if doc == nil || diags.Failed() {
			t.Fatalf("%q became %q, which is no YAML: %v", text, got, diags.All())
		}
		at := doc.Root
		keys := map[interleave.Location][]string{
			interleave.InData: {"data", "interleavedStreams"}, interleave.InInternal: {"data", "ab_internal", "interleavedStreams"},
		}[in]
		if in == interleave.InSidecar && at.Get("interleavedStreams") != nil {
			keys = []string{"interleavedStreams"}
		}
		for _, k := range keys {
			at = at.Get(k)
		}
		var read []string
		for _, list := range at.Get("relationships").Items {
			var l []string
			for _, n := range list.Items {
				l = append(l, n.Text)
			}
			read = append(read, fmt.Sprintf("%q", l))
		}
		var wrote []string
		for _, l := range want {
			wrote = append(wrote, fmt.Sprintf("%q", l))
		}
		if !slices.Equal(read, wrote) {
			t.Fatalf("%q became %q: read %v, wrote %v", text, got, read, wrote)
		}
		if again, err := interleave.Splice("m.yaml", got, in, want); err != nil || string(again) != string(got) {
			t.Fatalf("%q, written again, becomes %q, %v", got, again, err)
		}
		if !strings.Contains(text, "relationships") && !keeps(text, string(got)) {
			t.Fatalf("%q became %q: more was changed than one insertion", text, got)
		}
	})
}

// keeps reports whether the new text is the old one with one insertion.
func keeps(old, text string) bool {
	head := 0
	for head < len(old) && head < len(text) && old[head] == text[head] {
		head++
	}
	return len(text) >= len(old) && strings.HasSuffix(text[head:], old[head:])
}
