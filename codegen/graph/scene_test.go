package graph

import (
	"fmt"
	"strings"
	"testing"

	"github.com/airgen/airgen/codegen/graph/layout"
	"github.com/airgen/airgen/codegen/plan"
)

// TestPicture checks the places of every connector's picture: nothing
// overlaps, edges lead forward and past the boxes, labels are not crossed out.
func TestPicture(t *testing.T) {
	for _, file := range manifests(t) {
		for _, o := range []plan.Options{{}, {NoFuse: true}} {
			p := read(t, file, o)
			if p == nil {
				continue
			}
			g := Of(p)
			for _, d := range []Direction{layout.Right, layout.Down} {
				for _, fault := range faults(arrange(g, d, true), d) {
					t.Errorf("%s, no-fuse %t, direction %d: %s", file, o.NoFuse, d, fault)
				}
			}
		}
	}
}

func overlap(a, b layout.Rect) bool {
	return a.X < b.X+b.W && b.X < a.X+a.W && a.Y < b.Y+b.H && b.Y < a.Y+a.H
}

func inside(a, b layout.Rect) bool {
	return a.X >= b.X && a.Y >= b.Y && a.X+a.W <= b.X+b.W && a.Y+a.H <= b.Y+b.H
}

func faults(s *scene, d Direction) []string {
	var out []string
	say := func(format string, args ...any) { out = append(out, fmt.Sprintf(format, args...)) }
	sheet := layout.Rect{W: s.size.W, H: s.size.H}
	for i, c := range s.cards {
		r := layout.Rect{X: c.at.X, Y: c.at.Y, W: c.size.W, H: c.size.H}
		if !inside(r, sheet) {
			say("card %s leaves the sheet", c.group.ID)
		}
		for _, other := range s.cards[:i] {
			if overlap(r, layout.Rect{X: other.at.X, Y: other.at.Y, W: other.size.W, H: other.size.H}) {
				say("cards %s and %s overlap", c.group.ID, other.group.ID)
			}
		}
		if len(c.boxes) != len(c.group.Nodes) || len(c.lines) != len(c.group.Edges) {
			say("card %s has %d boxes and %d lines for %d nodes and %d edges", c.group.ID, len(c.boxes), len(c.lines), len(c.group.Nodes), len(c.group.Edges))
		}
		out = append(out, c.faults(d)...)
	}
	return out
}

// faults checks what is inside of a card.
func (c *card) faults(d Direction) []string {
	var out []string
	say := func(format string, args ...any) {
		out = append(out, c.group.ID+": "+fmt.Sprintf(format, args...))
	}
	room := layout.Rect{Y: cardHead, W: c.size.W, H: c.size.H - cardHead}
	of := map[*Node]layout.Rect{}
	for i, b := range c.boxes {
		of[b.node] = b.rect
		if !inside(b.rect, room) {
			say("%s leaves the card", b.name)
		}
		for _, text := range []int{nameFont.width(b.name), detailFont.width(b.detail), cursorFont.width(b.cursor)} {
			if text > b.rect.W-boxPad {
				say("the text of %s is wider than its box", b.name)
			}
		}
		for _, other := range c.boxes[:i] {
			if overlap(b.rect, other.rect) {
				say("%s and %s overlap", b.name, other.name)
			}
		}
	}
	for _, l := range c.lines {
		from, to := of[l.edge.From], of[l.edge.To]
		name := l.edge.tooltip()
		points := l.route.Points
		first, last := points[0], points[len(points)-1]
		switch d {
		case layout.Right:
			if first.X != from.X+from.W || last.X != to.X || first.Y < from.Y || first.Y > from.Y+from.H || last.Y < to.Y || last.Y > to.Y+to.H {
				say("%s does not go from box to box", name)
			}
		case layout.Down:
			if first.Y != from.Y+from.H || last.Y != to.Y || first.X < from.X || first.X > from.X+from.W || last.X < to.X || last.X > to.X+to.W {
				say("%s does not go from box to box", name)
			}
		}
		for i := 1; i < len(points); i++ {
			p, q := points[i-1], points[i]
			if d == layout.Right && q.X < p.X || d == layout.Down && q.Y < p.Y {
				say("%s leads back", name)
			}
			// A curve stays in the rectangle of its ends, so it cannot meet what
			// the rectangle does not meet.
			way := layout.Rect{X: min(p.X, q.X), Y: min(p.Y, q.Y), W: max(p.X, q.X) - min(p.X, q.X), H: max(p.Y, q.Y) - min(p.Y, q.Y)}
			for _, b := range c.boxes {
				if b.node != l.edge.From && b.node != l.edge.To && overlap(way, b.rect) {
					say("%s runs through %s", name, b.name)
				}
			}
		}
		if d == layout.Right && l.label != "" {
			before := points[len(points)-2]
			if before.Y != last.Y || last.X-before.X < labelFont.width(l.label) {
				say("%s has no room for its label", name)
			}
		}
	}
	return out
}

func TestWidths(t *testing.T) {
	for _, tc := range []struct {
		text string
		most int
		want string
	}{
		{"GET /a/b", 300, "GET /a/b"},
		{"GET /organizations/{organization_id}/projects/{project_id}/tasks", 260, "GET /organizations/…/{project_id}/tasks"},
		{"GET /one_very_long_path_that_has_no_parts_at_all", 120, "GET /one_very_lon…"},
		{"日本語日本語日本語日本語", 60, "日本語日…"},
		{"", 10, ""},
	} {
		if got := detailFont.fold(tc.text, tc.most); got != tc.want || got != "" && detailFont.width(got) > tc.most {
			t.Errorf("fold(%q) = %q (%d wide), want %q", tc.text, got, detailFont.width(got), tc.want)
		}
	}
}

func TestSqueeze(t *testing.T) {
	const name = "sponsored_products_campaign_negative_keywords_report_stream"
	if got := nameFont.squeeze(name, 1000); got != name {
		t.Errorf("got %q", got)
	}
	for _, most := range []int{40, 100, 200, 300} {
		got := nameFont.squeeze(name, most)
		if w := nameFont.width(got); w > most || w < most*8/10 && most > 40 {
			t.Errorf("%q is %d wide, at most %d", got, w, most)
		}
		if most > 40 && (!strings.HasPrefix(got, "spons") || !strings.HasSuffix(got, "eam")) {
			t.Errorf("got %q", got)
		}
	}
}

func TestBrief(t *testing.T) {
	for in, want := range map[string]string{
		"/a/{{ stream_partition.project_id }}/b":      "/a/{project_id}/b",
		"/a/{{ stream_slice['project_id'] }}":         "/a/{project_id}",
		"/a/{{ config.get('id') }}/{{config[\"x\"]}}": "/a/{id}/{x}",
		"/a/{{ config['x'] if config.y else 'z' }}":   "/a/{…}",
		"{% if config.a %}x{% endif %}":               "{…}x{…}",
		"/a/{{ parameters.path or parameters.name }}": "/a/{…}",
		"plain {braces}":                              "plain {braces}",
	} {
		if got := brief(in); got != want {
			t.Errorf("brief(%q) = %q, want %q", in, got, want)
		}
	}
}
