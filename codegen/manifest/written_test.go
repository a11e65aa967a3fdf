package manifest

import "testing"

// TestWritten holds the extents of values against the text that they cover.
func TestWritten(t *testing.T) {
	const text = `a: &x [1, {b: 'it''s', "c": [ ]}, # note
  plain text ]
d:
  - e: "\"quoted\""
  - two
    lines
f: |
  block
g: *x
h: {}
`
	doc, diags := ReadData("m.yaml", []byte(text))
	if doc == nil || diags.Failed() {
		t.Fatal(diags.All())
	}
	get := doc.Root.Get
	for name, tt := range map[string]struct {
		n    *Node
		want string
		flow bool
	}{
		"anchored list":    {get("a"), "&x [1, {b: 'it''s', \"c\": [ ]}, # note\n  plain text ]", true},
		"mapping in it":    {get("a").Items[1], `{b: 'it''s', "c": [ ]}`, true},
		"empty list":       {get("a").Items[1].Get("c"), "[ ]", true},
		"number":           {get("a").Items[0], "1", false},
		"single quotes":    {get("a").Items[1].Get("b"), "'it''s'", false},
		"plain":            {get("a").Items[2], "plain text", false},
		"block list":       {get("d"), "- e: \"\\\"quoted\\\"\"\n  - two\n    lines", false},
		"double quotes":    {get("d").Items[0].Get("e"), `"\"quoted\""`, false},
		"plain over lines": {get("d").Items[1], "two\n    lines", false},
		"empty mapping":    {get("h"), "{}", true},
	} {
		end := tt.n.End()
		if end < 0 || text[tt.n.Offset():end] != tt.want || tt.n.Flow() != tt.flow {
			t.Errorf("%s: %d to %d, in brackets %v", name, tt.n.Offset(), end, tt.n.Flow())
		}
	}
	for name, n := range map[string]*Node{"block scalar": get("f"), "alias": get("g"), "what holds one": doc.Root} {
		if end := n.End(); end >= 0 {
			t.Errorf("%s ends at %d", name, end)
		}
	}
	if at := get("g").Offset(); text[at:at+2] != "*x" {
		t.Errorf("the alias stands at %d", at)
	}
}
