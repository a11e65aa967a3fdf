package graph

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/airgen/airgen/codegen/graph/layout"
)

// DOT writes the graph in the language of Graphviz.
func (g *Graph) DOT(d Direction) []byte {
	var b strings.Builder
	way := map[Direction]string{layout.Right: "LR", layout.Down: "TB"}
	fmt.Fprintf(&b, "digraph %s {\n", dotText(g.Connector))
	fmt.Fprintf(&b, "  rankdir=%s;\n  compound=true;\n  fontname=\"Helvetica\";\n", way[d])
	b.WriteString("  node [shape=box style=\"rounded,filled\" fillcolor=\"#fbfcfe\" color=\"#4a6fe3\" fontname=\"Helvetica\" fontsize=11];\n")
	b.WriteString("  edge [color=\"#93a0b4\" fontname=\"Helvetica\" fontsize=9 fontcolor=\"#566274\"];\n")
	for _, x := range g.Groups {
		fmt.Fprintf(&b, "  subgraph cluster_%s {\n    label=%s;\n    labeljust=l;\n    color=\"#c6cedb\";\n", x.ID, dotText(x.Title, x.Note))
		for _, n := range x.Nodes {
			more := ""
			switch {
			case n.Kind == Parent:
				more = ` style="rounded,dashed" color="#7a8698"`
			case n.Kind > Parent:
				more = ` shape=ellipse fillcolor="#fdf6e7" color="#9a6b16"`
			case n.Cursor != "":
				more = ` color="#0d8f7f" penwidth=2`
			}
			fmt.Fprintf(&b, "    %s [label=%s tooltip=%s%s];\n", n.ID, dotText(append([]string{n.Name}, n.lines()...)...), dotText(n.Kind.String()), more)
		}
		for _, e := range x.Edges {
			var attributes []string
			if e.Label != "" {
				attributes = append(attributes, "label="+dotText(e.Label))
			}
			if e.Incremental {
				attributes = append(attributes, `color="#0d8f7f"`, "penwidth=2", `tooltip="incremental_dependency"`)
			}
			text := ""
			if len(attributes) > 0 {
				text = " [" + strings.Join(attributes, " ") + "]"
			}
			fmt.Fprintf(&b, "    %s -> %s%s;\n", e.From.ID, e.To.ID, text)
		}
		b.WriteString("  }\n")
	}
	b.WriteString("}\n")
	return []byte(b.String())
}

// dotText writes lines as one quoted string. Graphviz reads backslashes as
// escapes and HTML's entities as characters.
func dotText(lines ...string) string {
	escape := strings.NewReplacer(`\`, `\\`, `"`, `\"`, "&", "&amp;")
	out := make([]string, len(lines))
	for i, l := range lines {
		l = strings.Map(func(r rune) rune {
			if unicode.IsControl(r) {
				return '\uFFFD'
			}
			return r
		}, oneLine(strings.ToValidUTF8(l, "\uFFFD")))
		out[i] = escape.Replace(l)
	}
	return `"` + strings.Join(out, `\n`) + `"`
}
