package graph

import "fmt"

// shapes is what the classes have in both colour schemes. Colours are given
// to classes and not as variables, which many viewers of SVG files do not know.
const shapes = `text{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
.head{font-size:20px;font-weight:650}
.title{font-size:15px;font-weight:650}
.note{font-size:12px}
.name{font-size:13px;font-weight:600}
.detail{font-size:11px;font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
.cursor{font-size:11px}
.label{font-size:10px;paint-order:stroke;stroke-width:3px;stroke-linejoin:round}
.card,.box{stroke-width:1}
.alone .card{stroke-dasharray:none}
.parent .box{stroke-dasharray:4 3}
.parent .name{font-style:italic}
.router .name{font-weight:500}
.edge{fill:none;stroke-width:1.5}
.edge.inc{stroke-width:2.25}
.clock{fill:none;stroke-width:1.3;stroke-linecap:round;stroke-linejoin:round}
`

// palette is a set of colours.
type palette struct {
	sheet, card, cardEdge, box, boxEdge string
	text, muted, faint                  string
	stream, incremental, router         string
	routerFill, edge                    string
}

var light = palette{
	sheet: "#f4f6f9", card: "#ffffff", cardEdge: "#dce1e9", box: "#fbfcfe", boxEdge: "#c6cedb",
	text: "#182230", muted: "#566274", faint: "#7a8698",
	stream: "#4a6fe3", incremental: "#0d8f7f", router: "#9a6b16",
	routerFill: "#fdf6e7", edge: "#93a0b4",
}

var dark = palette{
	sheet: "#0d1218", card: "#151c25", cardEdge: "#28323f", box: "#1c2531", boxEdge: "#3a4758",
	text: "#e8edf4", muted: "#a3b0c2", faint: "#8592a5",
	stream: "#7d9bff", incremental: "#35c4b0", router: "#e0b45c",
	routerFill: "#2b2415", edge: "#65748a",
}

// css gives the colours as rules, each selector behind a prefix.
func (p palette) css(prefix string) string {
	out := ""
	for _, r := range [][2]string{
		{".sheet", "fill:" + p.sheet},
		{".card", "fill:" + p.card + ";stroke:" + p.cardEdge},
		{".box", "fill:" + p.box + ";stroke:" + p.boxEdge},
		{".head", "fill:" + p.text},
		{".title", "fill:" + p.text},
		{".name", "fill:" + p.text},
		{".note", "fill:" + p.muted},
		{".detail", "fill:" + p.muted},
		{".label", "fill:" + p.faint + ";stroke:" + p.card},
		{".bar", "fill:" + p.stream},
		{".incremental .bar", "fill:" + p.incremental},
		{".parent .bar", "fill:" + p.boxEdge},
		{".cursor", "fill:" + p.incremental},
		{".clock", "stroke:" + p.incremental},
		{".router .box", "fill:" + p.routerFill + ";stroke:" + p.router},
		{".router .name", "fill:" + p.router},
		{".edge", "stroke:" + p.edge},
		{".edge.inc", "stroke:" + p.incremental},
		{".tip", "fill:" + p.edge},
		{".tip.inc", "fill:" + p.incremental},
	} {
		out += fmt.Sprintf("%s%s{%s}\n", prefix, r[0], r[1])
	}
	return out
}
