package graph

import (
	"regexp"
	"strings"
	"testing"

	"github.com/airgen/airgen/codegen/graph/layout"
)

// cruel are names that mean something in one of the formats.
var cruel = []string{
	`"quoted"`, `back\slash`, `\N`, "end", "subgraph", "a]-->b", "1. list", "- item", "`code`", "**bold**",
	"%%{init: {}}%%", "#35;", "&amp;", "<script>alert(1)</script>", "</title>", "line\nbreak", "tab\tstop", "nul\x00byte", "bad\xffutf8",
	"日本", "émoji 🎉", "a|b", "{{ config['x'] }}", "click n1 href", "n1", "  ", "@{shape: x}", "graph;", "]]>", "x\u2028y", "_under_",
}

func cruelGraph() *Graph {
	g := &Graph{Connector: cruel[0] + cruel[13], Streams: len(cruel)}
	x := &Group{ID: "g1", Title: cruel[0] + cruel[1] + cruel[13], Note: cruel[10]}
	for i, name := range cruel {
		n := &Node{ID: "n" + strings.Repeat("1", i+1), Name: name, Detail: name, Cursor: name, Facts: []Fact{{name, []string{name}}}}
		x.Nodes = append(x.Nodes, n)
		if i > 0 {
			x.Edges = append(x.Edges, &Edge{From: x.Nodes[i-1], To: n, Label: name, Incremental: i%2 == 0})
		}
	}
	g.Groups = []*Group{x}
	return g
}

func TestCruelNames(t *testing.T) {
	g := cruelGraph()
	for format, print := range printers {
		text := string(print(g, layout.Right))
		complete(t, "cruel", format, text, g)
		for _, r := range text {
			if r == '\uFFFD' {
				continue
			}
			if r < ' ' && r != '\n' {
				t.Errorf("%s holds %q", format, r)
			}
		}
	}
}

// TestMermaidText checks that nothing is left in a label that Mermaid reads
// in quoted text: quotes, entities, directives, backslashes, HTML, Markdown.
func TestMermaidText(t *testing.T) {
	for in, want := range map[string]string{
		`say "hi"`: `say #34;hi#34;`,
		"#35;":     "#35;35#59;",
		"%%{init}": "#37;#37;{init}",
		`a\nb`:     `a#92;nb`,
		"<b>&":     "#60;b#62;#38;",
		"1. list":  "1#46; list",
		"- item":   "#45; item",
		"a-b_c":    "a-b_c",
		"*x*":      "#42;x#42;",
		"_x_":      "#95;x#95;",
		"data.id":  "data.id",
		"日本":       "日本",
		"a\x00b":   "a\uFFFDb",
		" ":        "#160;",
	} {
		if got := mermaidText(in); got != want {
			t.Errorf("mermaidText(%q) = %q, want %q", in, got, want)
		}
	}
	line := regexp.MustCompile(`^(flowchart LR|  subgraph \w+\["[^"]*"\]|    direction LR|    \w+(\[/?|\(\[)"[^"]*"(/?\]|\]\)):::\w+|    \w+ (-->|==>)(\|"[^"]*"\|)? \w+|  end|  classDef \w+ .*)$`)
	for _, l := range strings.Split(strings.TrimSpace(string(cruelGraph().Mermaid(layout.Right))), "\n") {
		if !line.MatchString(l) {
			t.Errorf("not a line of a flowchart: %s", l)
		}
	}
}

func TestDotText(t *testing.T) {
	for in, want := range map[string]string{
		`say "hi"`: `"say \"hi\""`,
		`\N \`:     `"\\N \\"`,
		"&amp;":    `"&amp;amp;"`,
		"a\nb":     `"a b"`,
		"a\x00b":   "\"a\uFFFDb\"",
	} {
		if got := dotText(in); got != want {
			t.Errorf("dotText(%q) = %s, want %s", in, got, want)
		}
	}
	if got := dotText("a", `b"`); got != `"a\nb\""` {
		t.Errorf("lines: %s", got)
	}
}

// TestPageIsClosed checks that no name can leave the element that holds it,
// and that the page asks nobody for anything.
func TestPageIsClosed(t *testing.T) {
	page := string(cruelGraph().HTML(layout.Right))
	if n := strings.Count(page, "<script"); n != 2 {
		t.Errorf("the page has %d scripts", n)
	}
	if strings.Contains(page, "alert(1)</script>") {
		t.Error("a name ends the element")
	}
	for _, m := range regexp.MustCompile(`(?i)((src|href)\s*=|url\()\s*["']?[^"'\s)]+`).FindAllString(page, -1) {
		if !strings.HasPrefix(m, "url(#") && !strings.HasPrefix(m, "href = ") {
			t.Errorf("the page refers to something: %s", m)
		}
	}
	if !strings.Contains(page, "default-src 'none'") {
		t.Error("the page has no policy")
	}
}
