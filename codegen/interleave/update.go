package interleave

import (
	"bytes"
	"slices"
	"strings"

	"github.com/airgen/airgen/codegen/manifest"
)

// updates turns the lists that are written into the wanted ones: name by name,
// else as a whole.
func (e *editor) updates(at *manifest.Node, lists [][]string) []edits {
	var out []edits
	if careful, ok := e.byName(at, lists); ok {
		out = append(out, careful)
	}
	if whole, ok := e.whole(at, lists); ok {
		out = append(out, whole)
	}
	return out
}

// whole replaces the value of relationships.
func (e *editor) whole(at *manifest.Node, lists [][]string) (edits, bool) {
	end := at.End()
	switch {
	case end < 0:
		return nil, false
	case at.Flow() || at.Kind != manifest.List || len(at.Items) == 0:
		return edits{{at.Offset(), end, flowLists(lists)}}, true
	case len(lists) == 0:
		if key := bytes.TrimRight(e.text[:at.Offset()], " \r\n"); bytes.HasSuffix(key, []byte(":")) {
			return edits{{len(key), end, " []"}}, true // on the key's own line
		}
		return edits{{at.Offset(), end, "[]"}}, true
	}
	dash := at.Offset()
	var b strings.Builder
	for _, l := range lists {
		b.WriteString(e.layout.item(strings.Repeat(" ", e.column(dash)), l))
	}
	return edits{{e.lineStart(dash), e.lineEnd(end), b.String()}}, true
}

// byName edits only what differs: lists keep their place, names are taken out
// of them and added at their end. It is possible when the wanted lists are the
// written ones, some of them changed so or gone, and new ones after them.
func (e *editor) byName(at *manifest.Node, lists [][]string) (edits, bool) {
	if at.Kind != manifest.List || len(at.Items) == 0 {
		return nil, false
	}
	var out edits
	next, kept := 0, 0
	for i, item := range at.Items {
		if item.Kind != manifest.List {
			return nil, false
		}
		x, ok := edits(nil), false
		if next < len(lists) {
			x, ok = e.list(item, lists[next])
		}
		switch {
		case ok:
			next++
			kept++
		default:
			if x, ok = e.remove(at, i); !ok {
				return nil, false
			}
		}
		out = append(out, x...)
	}
	if next == len(lists) {
		return out, kept > 0
	}
	added, ok := e.append(at, lists[next:])
	return append(out, added...), ok && kept > 0
}

// list turns one written list into the wanted one.
func (e *editor) list(item *manifest.Node, want []string) (edits, bool) {
	var out edits
	next, kept := 0, 0
	var last *manifest.Node
	for i, n := range item.Items {
		if n.Kind == manifest.String && next < len(want) && n.Text == want[next] {
			next++
			kept++
			last = n
			continue
		}
		x, ok := e.remove(item, i)
		if !ok {
			return nil, false
		}
		out = append(out, x...)
	}
	if kept < 2 && len(item.Items) > 1 || kept == 0 {
		return nil, false // another list
	}
	if next == len(want) {
		return out, true
	}
	end := last.End()
	if end < 0 {
		return nil, false
	}
	if item.Flow() {
		return append(out, edit{end, end, ", " + strings.TrimSuffix(strings.TrimPrefix(flow(want[next:]), "["), "]")}), true
	}
	lead := strings.Repeat(" ", e.column(item.Offset())) + "- "
	return append(out, e.lines(end, lead, slices.Collect(func(yield func(string) bool) {
		for _, name := range want[next:] {
			if !yield(scalar(name)) {
				return
			}
		}
	}))), true
}

// lines adds lines after the one that holds an offset.
func (e *editor) lines(after int, lead string, items []string) edit {
	at := e.lineEnd(after)
	var b strings.Builder
	for _, item := range items {
		b.WriteString(lead + item + e.layout.newline)
	}
	text := b.String()
	if at == len(e.text) && e.text[at-1] != '\n' {
		text = e.layout.newline + strings.TrimSuffix(text, e.layout.newline)
	}
	return edit{at, at, text}
}

// append adds lists after the last one.
func (e *editor) append(at *manifest.Node, lists [][]string) (edits, bool) {
	end := at.Items[len(at.Items)-1].End()
	if end < 0 {
		return nil, false
	}
	if at.Flow() {
		text := flowLists(lists)
		return edits{{end, end, ", " + text[1:len(text)-1]}}, true
	}
	var b strings.Builder
	for _, l := range lists {
		b.WriteString(e.layout.item(strings.Repeat(" ", e.column(at.Offset())), l))
	}
	x := e.lines(end, "", []string{strings.TrimSuffix(b.String(), e.layout.newline)})
	return edits{x}, true
}

// remove takes an item out of a list, with the comma or the lines that are
// its own.
func (e *editor) remove(list *manifest.Node, i int) (edits, bool) {
	item := list.Items[i]
	end := item.End()
	if end < 0 {
		return nil, false
	}
	last := i == len(list.Items)-1
	switch {
	case list.Flow() && i > 0:
		return edits{{list.Items[i-1].End(), end, ""}}, true
	case list.Flow() && !last:
		return edits{{item.Offset(), list.Items[i+1].Offset(), ""}}, true
	case list.Flow():
		return edits{{item.Offset(), end, ""}}, true
	}
	start := e.lineStart(item.Offset())
	if i == 0 && e.column(list.Offset()) != indentOf(e.text[start:]) {
		// The first item of a list in a list shares its line with the outer dash.
		if last {
			return nil, false
		}
		return edits{{item.Offset(), list.Items[i+1].Offset(), ""}}, true
	}
	return edits{{start, e.lineEnd(end), ""}}, true
}

// indentOf counts the blanks at the start of a line.
func indentOf(line []byte) int {
	n := 0
	for n < len(line) && line[n] == ' ' {
		n++
	}
	return n
}
