package manifest

import (
	"bytes"
	"strings"
)

// end gives the offset behind a scalar's text in the file, with its quotes;
// the offset of its beginning when it spans several lines.
func (n *Node) end() int32 { return tokenEnd(n.src, n.at, n.style, n.Text) }

func (m *Member) end() int32 { return m.node().end() }

// node gives a key as the string that it is, where it is written.
func (m *Member) node() *Node {
	n := &Node{Kind: String, Text: m.Key, src: m.src, at: m.at, use: nowhere, base: nowhere}
	switch rest := m.src.text[m.at:]; {
	case bytes.HasPrefix(rest, []byte{'"'}):
		n.style = doubleQuoted
	case bytes.HasPrefix(rest, []byte{'\''}):
		n.style = singleQuoted
	}
	return n
}

func tokenEnd(src *source, at int32, s style, text string) int32 {
	quote := ""
	switch s {
	case singleQuoted:
		quote = "'"
	case doubleQuoted:
		quote = `"`
	case literal, folded:
		return at
	}
	token := quote + text + quote
	if !strings.HasPrefix(string(src.text[at:min(int(at)+len(token), len(src.text))]), token) {
		return at
	}
	return at + int32(len(token))
}

// byteAt gives the offset in the file of a byte of the string's text.
func (n *Node) byteAt(offset int) int32 {
	p := n.PosAt(offset)
	if p.Line == 0 {
		return n.at
	}
	return n.src.starts[p.Line-1] + int32(p.Column-1)
}
