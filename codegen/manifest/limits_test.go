package manifest

import (
	"fmt"
	"strings"
	"testing"
	"time"
)

// bomb writes levels that each use the level below ten times.
func bomb(levels int, level func(i int) string, head string) string {
	var b strings.Builder
	b.WriteString(head)
	for i := range levels {
		b.WriteString(level(i))
	}
	return b.String()
}

func TestLimits(t *testing.T) {
	ten := func(s string) string { return strings.TrimSuffix(strings.Repeat(s+", ", 10), ", ") }
	tests := []struct{ name, text, want string }{
		{
			"aliases that multiply",
			bomb(9, func(i int) string { return fmt.Sprintf("a%d: &a%d [%s]\n", i+1, i+1, ten(fmt.Sprintf("*a%d", i))) }, "a0: &a0 [x]\n"),
			"m.yaml:8:10: with its references replaced the manifest would hold more than 4000000 values [ref/size]",
		},
		{
			"references that multiply",
			bomb(9, func(i int) string { return fmt.Sprintf("a%d: [%s]\n", i+1, ten(fmt.Sprintf("'#/a%d'", i))) }, "a0: [x]\n"),
			"m.yaml:8:6: with its references replaced the manifest would hold more than 4000000 values [ref/size]",
		},
		{
			"parameters that multiply",
			bomb(11, func(i int) string { return fmt.Sprintf("    p%d: {type: T, x: 1}\n", i) }, "x:\n  type: A\n  $parameters:\n"),
			"m.yaml:1:1: with its parameters spread the manifest would hold more than 400000 entries [ref/size]",
		},
		{
			"a long chain of references",
			bomb(5000, func(i int) string { return fmt.Sprintf("a%d: {x: '#/a%d'}\n", i, i+1) }, "") + "a5000: 1\n",
			"m.yaml:2000:8: references lead more than 2000 levels deep [ref/depth]",
		},
		{
			"a long chain of reference strings",
			bomb(5000, func(i int) string { return fmt.Sprintf("a%d: '#/a%d'\n", i, i+1) }, "") + "a5000: 1\n",
			"",
		},
		{"deep flow", "a: " + strings.Repeat("[", 3000) + strings.Repeat("]", 3000), "m.yaml:1:503: nested more than 500 levels deep [yaml/depth]"},
		{"deep flow without end", "a: " + strings.Repeat("{a: ", 100_000), "m.yaml:1:1: not valid YAML: exceeded max depth of 10000 [yaml/syntax]"},
		{"fifty levels", nested(50), ""},
		{"a megabyte", bomb(20_000, func(i int) string {
			return fmt.Sprintf("key_%d: {type: HttpRequester, path: /items/%d, u: &a%d [1, 2]}\n", i, i, i)
		}, ""), ""},
		{"a broken megabyte", bomb(20_000, func(i int) string {
			return fmt.Sprintf("key_%d: {type: HttpRequester, path: /items/%d, u: [1, 2]}\n", i, i)
		}, "") + " x: 1\n", "m.yaml:20001:2: not valid YAML: did not find expected key [yaml/syntax]"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			start := time.Now()
			_, diags := Read("m.yaml", []byte(tt.text))
			if got := lines(diags); got != tt.want {
				t.Errorf("got  %s\nwant %s", got[:min(len(got), 1000)], tt.want)
			}
			t.Log(time.Since(start))
		})
	}
}

// nested writes block mappings in one another.
func nested(levels int) string {
	var b strings.Builder
	for i := range levels {
		fmt.Fprintf(&b, "%s- k%d:\n", strings.Repeat("  ", i), i)
	}
	return "a:\n" + b.String()
}

// FuzzRead checks that no text makes the reader panic, and that whatever it
// reports has a position inside the file.
func FuzzRead(f *testing.F) {
	for _, seed := range []string{
		"", "a: 1", "a: {$ref: '#/b', c: 1}\nb: {d: 2}", "a: '#/a'", "a: &a [*a]", "a: {<<: *b}", "a: !!int x",
		"definitions: {a: {type: A, $parameters: {p: {type: B}}}}\nx: '#/definitions/a'",
		"streams: [{retriever: {stream_slicer: {type: DatetimeStreamSlicer}}}]", "a: |\n  {{ options.x }}\n$options: 1", "a: \"*ref(b.c)\"",
		"? [1]\n: 2", "a: 1\n---\nb", "\ufeffa: '\u2028#/x'", "a: 190:20:30.5\nb: 2024-01-31 1:2:3 -7", "{a: 'it''s {{ x }}', \"b\\u00e9\": ~}",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		doc, diags := Read("m.yaml", []byte(text))
		for _, d := range diags.All() {
			if p := d.Pos; !p.IsValid() || p.Line > strings.Count(strings.ReplaceAll(text, "\r", "\n"), "\n")+1 || p.Column > len(text)+1 {
				t.Errorf("%s is no place in the file", p)
			}
		}
		if doc == nil {
			if !diags.Failed() {
				t.Error("neither a document nor an error")
			}
			return
		}
		for _, r := range doc.Rewrites {
			if r.Start < 0 || r.End < r.Start || r.End > len(text) {
				t.Errorf("rewrite of bytes %d to %d of %d", r.Start, r.End, len(text))
			}
		}
		walk(doc.Root, 0, func(n *Node) { n.PosAt(len(n.Text) / 2) })
		doc.Root.AppendJSON(nil)
	})
}

func walk(n *Node, depth int, do func(*Node)) {
	do(n)
	if depth < 50 {
		children(n, func(c *Node) { walk(c, depth+1, do) })
	}
}
