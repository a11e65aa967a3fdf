package manifest

import (
	"slices"
	"strings"
)

// lifter moves what requesters' request_options_providers hold up into the
// requesters, in the text.
type lifter struct {
	shaper
	root  *Node
	kinds *kinds
	// gone are the references that a moved key takes the place of.
	gone map[*Node]bool
}

// liftOptions moves all of them at once, as references go through them.
func liftOptions(text []byte, root *Node) []edit {
	l := &lifter{shaper: shaper{text: text}, root: root, kinds: kindsOf(root), gone: map[*Node]bool{}}
	once(root, func(n *Node) bool {
		if l.kinds.aside(n) {
			l.lift(n)
		}
		return true
	})
	once(root, func(n *Node) bool {
		path, ok := referencePath(root, n)
		if lifted := l.path(path); ok && !l.gone[n] && lifted != path {
			l.edits = append(l.edits, edit{int(n.at), int(n.end()), `"#/` + lifted + `"`})
		}
		return true
	})
	return l.result()
}

// path gives the path of a reference when the keys have moved.
func (l *lifter) path(path string) string {
	return rewritten(l.root, path, func(at *Node, part string) string {
		if part == optionsProvider && l.kinds.aside(at) {
			return ""
		}
		return part
	})
}

// lift moves the options of one requester.
func (l *lifter) lift(n *Node) {
	m := n.Member(optionsProvider)
	at := int(m.at)
	if n.use != nowhere || m.Value.use != nowhere {
		l.failed = true
		return
	}
	inherited := append(l.inherited(m.Value), l.cleared(n)...)
	switch {
	case len(inherited) == 0 && !slices.ContainsFunc(m.Value.Members, func(m Member) bool { return moves(&m) }):
		l.remove(n, optionsProvider)
	case l.flow(n):
		parts := append(l.entries(m.Value), inherited...)
		l.replace(at, l.flowEnd(int(m.Value.at)), parts, ", ")
	case m.Value.Kind != Map || l.flow(m.Value):
		parts := append(l.entries(m.Value), inherited...)
		end := int(m.Value.end())
		if m.Value.Kind == Map {
			end = l.flowEnd(int(m.Value.at))
		}
		l.replace(at, end, parts, "\n"+strings.Repeat(" ", l.column(at)))
	default:
		l.dedent(m, inherited)
	}
}

func (l *lifter) replace(from, end int, parts []string, between string) {
	l.edits = append(l.edits, edit{from, end, strings.Join(parts, between)})
}

// moves reports whether an entry of a request_options_provider becomes one of
// the requester.
func moves(m *Member) bool { return m.kind == String && slices.Contains(requestOptions, m.Key) }

// entries gives the texts of the entries of a mapping in braces.
func (l *lifter) entries(n *Node) []string {
	var out []string
	for i := range n.Members {
		if m := &n.Members[i]; moves(m) {
			out = append(out, strings.TrimSpace(string(l.text[m.at:l.flowEnd(int(m.Value.at))])))
		}
	}
	return out
}

// inherited gives an entry, with a reference for its value, for each that a
// request_options_provider has from the mappings it refers to.
func (l *lifter) inherited(n *Node) []string {
	var out []string
	seen := map[string]bool{}
	ref := n
	if n.Kind == Map {
		for i := range n.Members {
			seen[n.Members[i].Key] = true
		}
		ref = n.Get("$ref")
	}
	for range maxChain {
		if ref == nil {
			break
		}
		path, ok := referencePath(l.root, ref)
		if !ok {
			break
		}
		l.gone[ref] = true
		if n, _ = lookup(l.root, path); n == nil {
			break
		}
		if n.Kind == String {
			ref = n
			continue
		}
		for i := range n.Members {
			if m := &n.Members[i]; moves(m) && !seen[m.Key] {
				seen[m.Key] = true
				out = append(out, m.Key+`: "#/`+l.path(path)+"/"+m.Key+`"`)
			}
		}
		ref = n.Get("$ref")
	}
	return out
}

// cleared gives an empty entry for each option of the requester that this one
// refers to: its request_options_provider took the place of the other's as a
// whole.
func (l *lifter) cleared(n *Node) []string {
	own := l.chainKeys(n.Get(optionsProvider))
	for _, base := range l.kinds.chain(n)[1:] {
		if !l.kinds.aside(base) {
			continue
		}
		var out []string
		for _, key := range l.chainKeys(base.Get(optionsProvider)) {
			if !slices.Contains(own, key) {
				out = append(out, key+": {}")
			}
		}
		return out
	}
	return nil
}

// chainKeys gives the options that a request_options_provider has, its own and
// those of the mappings it refers to.
func (l *lifter) chainKeys(n *Node) []string {
	if n = l.kinds.resolved(n); n == nil {
		return nil
	}
	var out []string
	for _, c := range l.kinds.chain(n) {
		for i := range c.Members {
			if m := &c.Members[i]; moves(m) && !slices.Contains(out, m.Key) {
				out = append(out, m.Key)
			}
		}
	}
	return out
}

// dedent moves the lines of an entry's block one level up, without those of
// keys that do not move.
func (l *lifter) dedent(m *Member, inherited []string) {
	at := int(m.at)
	column := l.column(at)
	first := firstKey(m.Value)
	if first == nil || l.lineStart(int(first.at)) == l.lineStart(at) {
		l.failed = true
		return
	}
	inner := l.column(int(first.at))
	end := l.blockEnd(at, column+1)
	stays := map[int]bool{} // beginnings of lines that do not move
	for i := range m.Value.Members {
		if e := &m.Value.Members[i]; !moves(e) {
			for line := l.lineStart(int(e.at)); line < l.blockEnd(int(e.at), inner+1); line = l.lineEnd(line) {
				stays[line] = true
			}
		}
	}
	begun := false
	for line := l.lineEnd(at); line < end; line = l.lineEnd(line) {
		switch {
		case stays[line] && begun:
			l.edits = append(l.edits, edit{line, l.lineEnd(line), ""})
		case stays[line]:
		case !begun:
			begun = true
			l.edits = append(l.edits, edit{at, line + l.indent(line), ""})
		default:
			l.edits = append(l.edits, edit{line, line + min(l.indent(line), inner-column), ""})
		}
	}
	indent := strings.Repeat(" ", column)
	switch {
	case !begun:
		l.replace(at, end, inherited, "\n"+indent)
		l.edits[len(l.edits)-1].text += "\n"
	case len(inherited) > 0:
		l.edits = append(l.edits, edit{end, end, indent + strings.Join(inherited, "\n"+indent) + "\n"})
	}
}

// indent counts the spaces at the beginning of a line.
func (l *lifter) indent(line int) int {
	n := 0
	for line+n < len(l.text) && l.text[line+n] == ' ' {
		n++
	}
	return n
}
