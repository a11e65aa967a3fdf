package manifest

import (
	"sort"

	"github.com/airgen/airgen/codegen/diag"
)

// Mark says where one stretch of a scalar's text stands: the text from Offset
// to the next mark stands in one piece, beginning at Pos.
type Mark struct {
	Offset int
	Pos    diag.Pos
}

// Marks maps offsets into a string's text to positions, through quotes,
// escapes, folding and indentation. It is empty when the text is not what
// stands in the file, as after a rewritten legacy spelling.
func (n *Node) Marks() []Mark {
	if n.Kind != String || n.src == nil || n.at < 0 {
		return nil
	}
	m := marker{raw: n.src.text, r: int(n.at), value: n.Text}
	m.properties()
	switch n.style {
	case literal, folded:
		m.block()
	case singleQuoted, doubleQuoted:
		m.r++
		m.flow(n.style)
	default:
		m.flow(n.style)
	}
	if m.v < len(m.value) {
		return nil
	}
	out := make([]Mark, len(m.out))
	for i, s := range m.out {
		out[i] = Mark{s.value, n.src.pos(int32(s.raw))}
	}
	return out
}

// PosAt gives the position of a byte of the string's text, the node's own
// position when it is not known.
func (n *Node) PosAt(offset int) diag.Pos {
	marks := n.Marks()
	i := sort.Search(len(marks), func(i int) bool { return marks[i].Offset > offset }) - 1
	if i < 0 {
		return n.Pos()
	}
	p := marks[i].Pos
	p.Column += offset - marks[i].Offset
	return p
}

// stretch is a mark in byte offsets of the file.
type stretch struct{ value, raw int }

// marker walks a scalar's source and its value side by side.
type marker struct {
	raw   []byte
	r     int // next byte of the source
	value string
	v     int // next byte of the value
	out   []stretch
}

// keep notes that value[v] stands at raw[r].
func (m *marker) keep() {
	if k := len(m.out) - 1; k >= 0 && m.r-m.v == m.out[k].raw-m.out[k].value {
		return
	}
	m.out = append(m.out, stretch{m.v, m.r})
}

func (m *marker) at(r int) byte {
	if r < len(m.raw) {
		return m.raw[r]
	}
	return 0
}

func blank(c byte) bool     { return c == ' ' || c == '\t' }
func lineBreak(c byte) bool { return c == '\n' || c == '\r' }

// properties skips an anchor and a tag before the scalar.
func (m *marker) properties() {
	for c := m.at(m.r); c == '&' || c == '!'; c = m.at(m.r) {
		for m.r < len(m.raw) && !blank(m.raw[m.r]) && !lineBreak(m.raw[m.r]) {
			m.r++
		}
		for m.r < len(m.raw) && (blank(m.raw[m.r]) || lineBreak(m.raw[m.r])) {
			m.r++
		}
	}
}

// breaks skips a run of blanks and line breaks that holds a line break, and
// counts these; it stays where it is when the run holds none.
func (m *marker) breaks() int {
	end, n := m.r, 0
	for end < len(m.raw) && (blank(m.raw[end]) || lineBreak(m.raw[end])) {
		if m.raw[end] == '\n' || m.raw[end] == '\r' && m.at(end+1) != '\n' {
			n++
		}
		end++
	}
	if n > 0 {
		m.r = end
	}
	return n
}

// newlines skips what n line breaks of the source are in the value.
func (m *marker) newlines(n int) {
	if n == 1 {
		if m.v < len(m.value) && m.value[m.v] == ' ' {
			m.v++
		}
		return
	}
	for ; n > 1 && m.v < len(m.value) && m.value[m.v] == '\n'; n-- {
		m.v++
	}
}

func (m *marker) flow(s style) {
	for m.v < len(m.value) && m.r < len(m.raw) {
		c := m.raw[m.r]
		if blank(c) || lineBreak(c) {
			start := m.r
			if n := m.breaks(); n > 0 {
				m.newlines(n)
				continue
			}
			m.r = start
		}
		switch {
		case s == doubleQuoted && c == '\\':
			m.escape()
		case s == singleQuoted && c == '\'':
			m.keep()
			m.r += 2
			m.v++
		case c == m.value[m.v]:
			m.keep()
			m.r++
			m.v++
		default:
			return
		}
	}
}

// escape steps over one escape sequence of a double-quoted scalar.
func (m *marker) escape() {
	n := 2
	switch m.at(m.r + 1) {
	case '\n', '\r':
		m.r++
		m.breaks()
		return
	case 'x':
		n = 4
	case 'u':
		n = 6
	case 'U':
		n = 10
	}
	m.keep()
	m.r += n
	size := 1
	for m.v+size < len(m.value) && m.value[m.v+size]&0xC0 == 0x80 {
		size++
	}
	m.v += size
}

// block walks a literal or folded scalar, line by line.
func (m *marker) block() {
	for m.r < len(m.raw) && m.raw[m.r] != '\n' { // the header
		m.r++
	}
	m.r++
	for m.v < len(m.value) && m.r < len(m.raw) {
		end := m.r
		for end < len(m.raw) && !lineBreak(m.raw[end]) {
			end++
		}
		line := m.r
		for line < end && m.raw[line] == ' ' && m.value[m.v] != ' ' {
			line++
		}
		if line == end { // a blank line
			if m.value[m.v] == '\n' {
				m.v++
			}
		} else {
			m.r = m.indented(line, end)
			for m.r < end && m.v < len(m.value) && m.raw[m.r] == m.value[m.v] {
				m.keep()
				m.r++
				m.v++
			}
			if m.r < end {
				return
			}
			if m.v < len(m.value) && (m.value[m.v] == '\n' || m.value[m.v] == ' ') {
				m.v++
			}
		}
		m.r = end + 1
		if m.at(end) == '\r' && m.at(end+1) == '\n' {
			m.r++
		}
	}
}

// indented finds where the value's own text begins on a line whose indent may
// be part of it: the text ends where the line ends.
func (m *marker) indented(start, end int) int {
	text := m.value[m.v:]
	for k := start; k < end; k++ {
		if n := end - k; n <= len(text) && string(m.raw[k:end]) == text[:n] {
			return k
		}
	}
	return start
}
