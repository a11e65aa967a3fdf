package manifest

import (
	"bytes"
	"strings"

	"github.com/airgen/airgen/codegen/diag"
)

// reshape gives the edits that bring one old shape into today's, in each way
// that may serve; none when the text is written in a way that no plain edit
// can change.
func reshape(name string, text []byte, r Rewrite) [][]edit {
	var ignored diag.List
	root := parseYAML(name, text, &ignored)
	if root == nil {
		return nil
	}
	switch r.shape {
	case dateSlicer:
		return [][]edit{moveCursors(text, root, false), moveCursors(text, root, true)}
	case optionsAside:
		return [][]edit{liftOptions(text, root)}
	}
	s := shaper{text: text}
	var n *Node
	s.find(root, int32(r.Start), func(found *Node) {
		if n == nil {
			n = found
		}
	})
	if n == nil {
		return nil
	}
	switch r.shape {
	case product:
		s.unwrap(n, "stream_slicers")
	case tokenInPath:
		s.requestPath(n)
	case singleSlice:
		s.removeValue(root, n, "partition_router")
	}
	return [][]edit{s.result()}
}

type shaper struct {
	text   []byte
	edits  []edit
	failed bool
}

// result gives the edits, none after a failure.
func (s *shaper) result() []edit {
	if s.failed {
		return nil
	}
	return s.edits
}

// find calls do with every mapping that is written at an offset.
func (s *shaper) find(n *Node, at int32, do func(*Node)) {
	if n.Kind == Map && n.at == at && n.use == nowhere {
		do(n)
	}
	children(n, func(c *Node) {
		if c.use == nowhere {
			s.find(c, at, do)
		}
	})
}

// unwrap puts the value of a mapping's key in the mapping's place. The mapping
// may hold nothing else that matters but its type.
func (s *shaper) unwrap(n *Node, key string) {
	inner := n.Member(key)
	if inner == nil || len(n.Members) > 2 || n.Get("type") == nil && len(n.Members) > 1 {
		s.failed = true
		return
	}
	if s.flow(n) {
		v := int(inner.Value.at)
		s.edits = append(s.edits, edit{int(n.at), s.flowEnd(int(n.at)), string(s.text[v:s.flowEnd(v)])})
		return
	}
	s.remove(n, "type")
	from, line := int(inner.at), s.lineStart(int(inner.at))
	v := int(inner.Value.at)
	if s.lineStart(v) == line { // on the key's own line
		s.edits = append(s.edits, edit{from, v, ""})
		return
	}
	s.edits = append(s.edits, edit{line, s.lineEnd(from), ""})
	if len(bytes.TrimSpace(s.text[line:from])) > 0 {
		s.failed = true // behind a dash
	}
}

func (s *shaper) requestPath(n *Node) {
	const path = "RequestPath"
	if t := n.Get("type"); t != nil {
		s.edits = append(s.edits, edit{int(t.at), int(t.end()), path})
		s.remove(n, "inject_into")
	} else {
		m := n.Member("inject_into")
		s.edits = append(s.edits, edit{int(m.at), int(m.end()), "type"}, edit{int(m.Value.at), int(m.Value.end()), path})
	}
	if n.Get("field_name") != nil {
		s.remove(n, "field_name")
	}
}

// removeValue removes every entry with the given key whose value is the node,
// in place or by reference.
func (s *shaper) removeValue(root, n *Node, key string) {
	pointer := pointerTo(root, n, "#")
	var visit func(*Node)
	visit = func(at *Node) {
		if m := at.Member(key); m != nil && (m.Value.Same() == n.Same() || m.Value.IsText(pointer)) {
			s.remove(at, key)
		}
		children(at, visit)
	}
	visit(root)
}

// pointerTo gives the reference to a node by the keys above it.
func pointerTo(at, n *Node, path string) string {
	if at.Same() == n.Same() {
		return path
	}
	for _, m := range at.Members {
		if p := pointerTo(m.Value, n, path+"/"+m.Key); p != "" {
			return p
		}
	}
	return ""
}

// block gives a mapping's lines, indented anew, each with its line end.
func (s *shaper) block(n *Node, indent int) string {
	from := int(n.at)
	if s.flow(n) {
		return strings.Repeat(" ", indent) + string(s.text[from:s.flowEnd(from)]) + "\n"
	}
	column := s.column(from)
	lines := strings.SplitAfter(string(s.text[from:s.blockEnd(from, column)]), "\n")
	var b strings.Builder
	for i, l := range lines {
		if i > 0 {
			l = strings.TrimPrefix(l, strings.Repeat(" ", column))
		}
		if strings.TrimSpace(l) != "" {
			b.WriteString(strings.Repeat(" ", indent))
		}
		b.WriteString(l)
	}
	text := b.String()
	if !strings.HasSuffix(text, "\n") {
		text += "\n"
	}
	return text
}
