package manifest

import "bytes"

// Offset is the byte offset at which the value is written, an anchor or tag
// before it included; of an alias, where the alias stands. It is negative for
// what stands in no file.
func (n *Node) Offset() int {
	if n.use >= 0 {
		return int(n.use)
	}
	return int(n.at)
}

// Offset is the byte offset of the key.
func (m *Member) Offset() int { return int(m.at) }

// Flow reports whether a list or mapping is written in brackets.
func (n *Node) Flow() bool {
	if n.use >= 0 || n.at < 0 || n.Kind != List && n.Kind != Map {
		return false
	}
	m := marker{raw: n.src.text, r: int(n.at)}
	m.properties()
	return m.at(m.r) == '[' || m.at(m.r) == '{'
}

// End is the byte offset after the last byte of the value: its closing quote
// or bracket, or the end of the last value inside. It is negative when that
// is not known: for block scalars, aliases, and collections that end in one.
func (n *Node) End() int {
	if n.use >= 0 || n.at < 0 {
		return nowhere
	}
	if n.Kind != List && n.Kind != Map {
		return n.scalarEnd()
	}
	end := nowhere
	inside := n.Items
	for i := range n.Members {
		inside = append(inside, n.Members[i].Value)
	}
	for _, v := range inside {
		e := v.End()
		if e < 0 || v.src != n.src {
			return nowhere
		}
		end = max(end, e)
	}
	if !n.Flow() {
		return end
	}
	if end < 0 {
		m := marker{raw: n.src.text, r: int(n.at)}
		m.properties()
		end = m.r + 1
	}
	return closing(n.src.text, end)
}

// closing finds the bracket that closes a flow collection, from the end of
// its last value on.
func closing(text []byte, at int) int {
	for at < len(text) {
		switch c := text[at]; {
		case c == ']' || c == '}':
			return at + 1
		case c == '#':
			line := bytes.IndexByte(text[at:], '\n')
			if line < 0 {
				return nowhere
			}
			at += line
		case c == ',' || blank(c) || lineBreak(c):
		default:
			return nowhere
		}
		at++
	}
	return nowhere
}

func (n *Node) scalarEnd() int {
	m := marker{raw: n.src.text, r: int(n.at), value: n.Text}
	m.properties()
	switch n.style {
	case literal, folded:
		return nowhere
	case singleQuoted, doubleQuoted:
		return quotedEnd(m.raw, m.r)
	}
	if n.Kind == String {
		m.flow(plain)
		if m.v < len(m.value) {
			return nowhere
		}
		return m.r
	}
	for c := m.at(m.r); m.r < len(m.raw) && !blank(c) && !lineBreak(c) && c != ',' && c != ']' && c != '}'; c = m.at(m.r) {
		m.r++
	}
	return m.r
}

// quotedEnd finds the end of a quoted scalar.
func quotedEnd(text []byte, at int) int {
	quote := text[at]
	for i := at + 1; i < len(text); i++ {
		switch {
		case quote == '"' && text[i] == '\\':
			i++
		case text[i] != quote:
		case quote == '\'' && i+1 < len(text) && text[i+1] == quote:
			i++
		default:
			return i + 1
		}
	}
	return nowhere
}
