package interleave

import (
	"bytes"
	"slices"
	"strings"

	"github.com/airgen/airgen/codegen/manifest"
)

// edit replaces text[start:end].
type edit struct {
	start, end int
	text       string
}

type edits []edit

// apply makes the edits, which must not overlap.
func (e edits) apply(text []byte) []byte {
	sorted := slices.Clone(e)
	slices.SortStableFunc(sorted, func(a, b edit) int { return a.start - b.start })
	var out []byte
	at := 0
	for _, x := range sorted {
		if x.start < at || x.end > len(text) {
			return nil // overlapping: proveSame refuses an empty text
		}
		out = append(append(out, text[at:x.start]...), x.text...)
		at = x.end
	}
	return append(out, text[at:]...)
}

// editor finds the edits that write a declaration into a text.
type editor struct {
	text   []byte
	layout layout
}

func layoutOf(text []byte) layout {
	l := layout{step: "  ", newline: "\n"}
	if i := bytes.IndexByte(text, '\n'); i > 0 && text[i-1] == '\r' {
		l.newline = "\r\n"
	}
	return l
}

// variants gives the ways of writing the lists, the most careful first.
func (e *editor) variants(h holder, lists [][]string) []edits {
	chain := []string{"relationships"}
	switch {
	case h.declared == nil:
		chain = append(slices.Clone(h.missing), "interleavedStreams", "relationships")
	case h.declared.Kind != manifest.Map:
		return nil
	case h.declared.Get("relationships") != nil:
		return e.updates(h.declared.Get("relationships"), lists)
	}
	return e.addTo(h.path, chain, lists)
}

// addTo adds a member, and those below it down to the relationships, at the
// end of the last mapping of the path.
func (e *editor) addTo(path []*manifest.Node, chain []string, lists [][]string) []edits {
	into := path[len(path)-1]
	if into.Flow() || len(into.Members) == 0 {
		return e.addFlow(into, chain, lists)
	}
	own := e.column(into.Members[0].Offset())
	l := e.layout
	if outer := len(path) - 2; outer >= 0 && len(path[outer].Members) > 0 {
		if step := own - e.column(path[outer].Members[0].Offset()); step > 0 {
			l.step = strings.Repeat(" ", step)
		}
	}
	indent := strings.Repeat(" ", own)
	var text string
	for _, k := range chain[:len(chain)-1] {
		text += indent + k + ":" + l.newline
		indent += l.step
	}
	text += l.relationships(indent, lists)
	var out []edits
	for _, at := range e.endings(path, own) {
		block := text
		if at == len(e.text) && at > 0 && e.text[at-1] != '\n' {
			block = l.newline + strings.TrimSuffix(block, l.newline)
		}
		out = append(out, edits{{at, at, block}})
	}
	return out
}

// addFlow adds members to a mapping in braces.
func (e *editor) addFlow(into *manifest.Node, chain []string, lists [][]string) []edits {
	end := into.End() - 1
	if end < 0 || !into.Flow() {
		return nil
	}
	text := chain[len(chain)-1] + ": " + flowLists(lists)
	for i := len(chain) - 2; i >= 0; i-- {
		text = chain[i] + ": {" + text + "}"
	}
	last := end
	for last > 0 && (e.text[last-1] == ' ' || e.text[last-1] == '\n' || e.text[last-1] == '\r' || e.text[last-1] == '\t') {
		last--
	}
	switch e.text[last-1] {
	case '{':
	case ',':
		text = " " + text
	default:
		text = ", " + text
	}
	return []edits{{{last, last, text}}}
}

// column is how far an offset is from the start of its line, in characters
// of indentation.
func (e *editor) column(at int) int { return at - e.lineStart(at) }

func (e *editor) lineStart(at int) int {
	return bytes.LastIndexByte(e.text[:at], '\n') + 1
}

// lineEnd is the offset after the line that holds an offset.
func (e *editor) lineEnd(at int) int {
	if i := bytes.IndexByte(e.text[at:], '\n'); i >= 0 {
		return at + i + 1
	}
	return len(e.text)
}

// endings gives the offsets at which the last mapping of a path may end: right
// after its last line, or after the blank lines and comments that follow.
func (e *editor) endings(path []*manifest.Node, indent int) []int {
	last := path[len(path)-1]
	limit := e.limit(path)
	at := limit
	floor := 0
	for i := range last.Members {
		floor = max(floor, last.Members[i].Offset())
	}
	for at > floor {
		start := e.lineStart(at - 1)
		if start < floor {
			break
		}
		line := bytes.TrimRight(e.text[start:at], "\r\n\t ")
		text := bytes.TrimLeft(line, " ")
		switch {
		case len(text) == 0:
		case text[0] == '#' && len(line)-len(text) < indent:
		default:
			start = floor // ends the loop below
		}
		if start == floor {
			break
		}
		at = start
	}
	if at == limit {
		return []int{limit}
	}
	return []int{at, limit}
}

// limit is where the next thing after a mapping begins: the line of the next
// key of a mapping above it, the end of the document, or that of the text.
func (e *editor) limit(path []*manifest.Node) int {
	next := len(e.text)
	for i := len(path) - 2; i >= 0; i-- {
		own := path[i+1].Offset()
		for k := range path[i].Members {
			if at := path[i].Members[k].Offset(); at > own && at < next {
				next = at
			}
		}
	}
	if next < len(e.text) {
		return e.lineStart(next)
	}
	start := path[len(path)-1].Offset()
	for at := e.lineEnd(start); at < len(e.text); at = e.lineEnd(at) {
		if line := e.text[at:]; bytes.HasPrefix(line, []byte("...")) || bytes.HasPrefix(line, []byte("---")) {
			return at
		}
	}
	return next
}
