package graph

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"encoding/json"
	"fmt"
)

//go:embed page.css
var pageCSS string

//go:embed page.js
var pageJS string

// entry is what the page knows of a node or a group.
type entry struct {
	ID    string   `json:"id"`
	Name  string   `json:"name"`
	Kind  string   `json:"kind"`
	Group string   `json:"group,omitempty"`
	Facts []Fact   `json:"facts"`
	To    []string `json:"to"`
}

// HTML makes a page of the graph that needs nothing else: search, zoom and
// pan, light and dark colours, and the facts of a stream when it is clicked.
func (g *Graph) HTML(d Direction) []byte {
	s := arrange(g, d, false)
	// Encoded JSON has no "<" in it, so that no name can end the element.
	data, err := json.Marshal(g.entries())
	if err != nil {
		panic(err) // strings only
	}
	hash := sha256.Sum256([]byte(pageJS))
	var b bytes.Buffer
	b.WriteString("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
	fmt.Fprintf(&b, "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-%s'\">\n", base64.StdEncoding.EncodeToString(hash[:]))
	b.WriteString("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n")
	fmt.Fprintf(&b, "<title>%s: streams</title>\n", escape(g.Connector))
	b.WriteString("<style>\n" + shapes + light.page("") + "@media (prefers-color-scheme: dark) {\n" + dark.page(":root:not([data-theme=light]) ") + "}\n" + dark.page(":root[data-theme=dark] ") + pageCSS + "</style>\n</head>\n<body>\n")
	fmt.Fprintf(&b, `<header>
<h1>%s<small>%s</small></h1>
<label class="search"><span class="hidden">Search</span><input id="search" type="search" placeholder="Search streams, paths, cursors" autocomplete="off" spellcheck="false"><kbd>/</kbd></label>
<output id="hits" aria-live="polite"></output>
<div class="tools" role="toolbar" aria-label="View">
<button id="out" title="Zoom out (-)" aria-label="Zoom out">−</button><button id="fit" title="Show all (0)">Fit</button><button id="in" title="Zoom in (+)" aria-label="Zoom in">+</button>
<button id="theme" title="Light or dark colours">Theme</button>
</div>
</header>
<main>
<div id="view" tabindex="0" aria-label="Graph; drag to move, scroll to zoom">
`, escape(g.Connector), escape(g.summary()))
	s.open(&b, `id="graph"`)
	b.WriteString("<g id=\"stage\">\n")
	s.body(&b)
	b.WriteString("</g>\n</svg>\n</div>\n<aside id=\"facts\" hidden aria-live=\"polite\"></aside>\n</main>\n")
	fmt.Fprintf(&b, "<script type=\"application/json\" id=\"data\">%s</script>\n<script>%s</script>\n</body>\n</html>\n", data, pageJS)
	return b.Bytes()
}

// entries lists what the page knows, in the order of the graph.
func (g *Graph) entries() []entry {
	var out []entry
	for _, x := range g.Groups {
		to := map[*Node][]string{}
		for _, e := range x.Edges {
			to[e.From] = append(to[e.From], e.To.ID)
		}
		if x.Kind != Alone {
			out = append(out, entry{x.ID, x.Title, x.Note, "", nonNil(x.Facts), []string{}})
		}
		title := x.Title
		for _, n := range x.Nodes {
			facts := n.Facts
			if n.Kind > Parent {
				facts = []Fact{{"Defined at", []string{n.Pos.String()}}}
				if n.Detail != "" {
					facts = append([]Fact{{"Values", []string{oneLine(n.Detail)}}}, facts...)
				}
			}
			out = append(out, entry{n.ID, oneLine(n.Name), n.Kind.String(), title, nonNil(facts), nonNil(to[n])})
		}
	}
	return nonNil(out)
}

func nonNil[T any](list []T) []T {
	if list == nil {
		return []T{}
	}
	return list
}

// page gives the colours of the picture and of what stands around it.
func (p palette) page(prefix string) string {
	at := prefix
	if at == "" {
		at = ":root "
	}
	return p.css(prefix) + fmt.Sprintf("%s{--sheet:%s;--card:%s;--line:%s;--text:%s;--muted:%s;--accent:%s}\n", at[:len(at)-1], p.sheet, p.card, p.cardEdge, p.text, p.muted, p.stream)
}
