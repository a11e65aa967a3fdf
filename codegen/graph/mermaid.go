package graph

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/airgen/airgen/codegen/graph/layout"
)

// Mermaid writes the graph as a Mermaid flowchart.
func (g *Graph) Mermaid(d Direction) []byte {
	var b strings.Builder
	way := map[Direction]string{layout.Right: "LR", layout.Down: "TB"}
	fmt.Fprintf(&b, "flowchart %s\n", way[d])
	for _, x := range g.Groups {
		fmt.Fprintf(&b, "  subgraph %s[\"%s\"]\n    direction %s\n", x.ID, mermaidText(x.Title+" ("+x.Note+")"), way[d])
		for _, n := range x.Nodes {
			open, end := "[", "]"
			switch {
			case n.Kind == Parent:
				open, end = "[/", "/]"
			case n.Kind > Parent:
				open, end = "([", "])"
			}
			text := mermaidText(n.Name)
			for _, line := range n.lines() {
				text += "<br>" + mermaidText(line)
			}
			fmt.Fprintf(&b, "    %s%s\"%s\"%s:::%s\n", n.ID, open, text, end, n.style())
		}
		for _, e := range x.Edges {
			arrow := "-->"
			if e.Incremental {
				arrow = "==>"
			}
			if e.Label != "" {
				arrow += "|\"" + mermaidText(e.Label) + "\"|"
			}
			fmt.Fprintf(&b, "    %s %s %s\n", e.From.ID, arrow, e.To.ID)
		}
		b.WriteString("  end\n")
	}
	b.WriteString("  classDef full stroke:#4a6fe3\n  classDef incremental stroke:#0d8f7f,stroke-width:2px\n  classDef parent stroke-dasharray:4 3\n  classDef router stroke:#9a6b16\n")
	return []byte(b.String())
}

// lines are what stands below a node's name where there is no drawing.
func (n *Node) lines() []string {
	var out []string
	if d := brief(oneLine(n.Detail)); d != "" {
		out = append(out, d)
	}
	if n.Cursor != "" {
		out = append(out, "cursor "+brief(oneLine(n.Cursor)))
	}
	return out
}

// style names the node's class in Mermaid.
func (n *Node) style() string {
	switch {
	case n.Kind == Parent:
		return "parent"
	case n.Kind > Parent:
		return "router"
	case n.Cursor != "":
		return "incremental"
	}
	return "full"
}

// mermaidText writes text for Mermaid's quoted strings. It has no escapes but
// numeric entities, and reads much inside of quotes: directives, Markdown, HTML.
// So everything is an entity that is not known to be harmless.
func mermaidText(text string) string {
	var b strings.Builder
	letters := []rune(oneLine(strings.ToValidUTF8(text, "\uFFFD")))
	word := func(i int) bool {
		return i >= 0 && i < len(letters) && (unicode.IsLetter(letters[i]) || unicode.IsDigit(letters[i]))
	}
	for i, r := range letters {
		switch {
		case unicode.IsControl(r):
			b.WriteRune('\uFFFD')
		case word(i), unicode.IsMark(r), r == ' ', strings.ContainsRune("/,:()={}·…", r),
			strings.ContainsRune("-_", r) && word(i-1) && word(i+1),
			r == '.' && i > 0 && !(i+1 < len(letters) && letters[i+1] == ' ') && unicode.IsLetter(letters[i-1]):
			b.WriteRune(r)
		default:
			fmt.Fprintf(&b, "#%d;", r)
		}
	}
	if b.Len() == 0 {
		return "#160;" // empty quotes are an error
	}
	return b.String()
}
