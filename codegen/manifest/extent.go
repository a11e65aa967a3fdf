package manifest

import "bytes"

// The extents of what is written: where entries and items begin and end in the
// text, comments and blank lines left to what follows them.

// flow reports whether a mapping or list is written in braces or brackets.
func (s *shaper) flow(n *Node) bool {
	c := s.text[n.at]
	return c == '{' || c == '['
}

func (s *shaper) lineStart(at int) int { return bytes.LastIndexByte(s.text[:at], '\n') + 1 }

// lineEnd gives the offset behind the line's end.
func (s *shaper) lineEnd(at int) int {
	if i := bytes.IndexByte(s.text[at:], '\n'); i >= 0 {
		return at + i + 1
	}
	return len(s.text)
}

func (s *shaper) column(at int) int { return at - s.lineStart(at) }

// blockEnd gives the end of the block that begins at an offset: behind the
// last line that is indented at least as far as the column. Blank lines and
// comments at its end are not part of it.
func (s *shaper) blockEnd(from, column int) int {
	end := s.lineEnd(from)
	for at := end; at < len(s.text); at = s.lineEnd(at) {
		line := s.text[at:s.lineEnd(at)]
		inner := bytes.TrimLeft(line, " ")
		switch {
		case len(bytes.TrimSpace(line)) == 0, inner[0] == '#':
			continue
		case len(line)-len(inner) < column:
			return end
		}
		end = s.lineEnd(at)
	}
	return end
}

// flowEnd gives the end of the value in a flow mapping or list, or of a
// bracketed value anywhere.
func (s *shaper) flowEnd(from int) int {
	depth, quote := 0, byte(0)
	for i := from; i < len(s.text); i++ {
		c := s.text[i]
		switch {
		case quote == '"' && c == '\\':
			i++
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '"' || c == '\'':
			quote = c
		case c == '{' || c == '[':
			depth++
		case c == '}' || c == ']':
			if depth == 0 {
				return i
			}
			if depth--; depth == 0 {
				return i + 1
			}
		case c == ',' && depth == 0:
			return i
		}
	}
	return len(s.text)
}

// remove takes an entry out of a mapping.
func (s *shaper) remove(n *Node, key string) {
	i := 0
	for i < len(n.Members) && n.Members[i].Key != key {
		i++
	}
	if len(n.Members) < 2 || i == len(n.Members) {
		s.failed = true
		return
	}
	at := int(n.Members[i].at)
	if s.flow(n) {
		if i+1 < len(n.Members) {
			s.edits = append(s.edits, edit{at, int(n.Members[i+1].at), ""})
			return
		}
		comma := bytes.LastIndexByte(s.text[:at], ',')
		s.edits = append(s.edits, edit{comma, s.flowEnd(at), ""})
		return
	}
	column := s.column(at)
	end := s.blockEnd(at, column+1)
	if v := n.Members[i].Value; v.Kind == List && !s.flow(v) && s.column(int(v.at)) == column {
		end = s.blockEnd(int(v.at), column+1) // the items stand below the key
		for end < len(s.text) && bytes.HasPrefix(s.text[s.lineStart(end)+column:], []byte("- ")) {
			end = s.blockEnd(end, column+1)
		}
	}
	start := s.lineStart(at)
	if len(bytes.TrimSpace(s.text[start:at])) > 0 { // behind a dash, which the next entry takes over
		if i+1 == len(n.Members) {
			s.failed = true
			return
		}
		s.edits = append(s.edits, edit{at, int(n.Members[i+1].at), ""})
		return
	}
	s.edits = append(s.edits, edit{start, end, ""})
}

// removeItem takes a mapping out of a list that holds more than it.
func (s *shaper) removeItem(list, item *Node) {
	at := int(item.at)
	if s.flow(list) {
		end := s.flowEnd(at)
		if comma := bytes.IndexByte(s.text[end:], ','); comma >= 0 && len(bytes.TrimSpace(s.text[end:end+comma])) == 0 {
			end += comma + 1
			for end < len(s.text) && s.text[end] == ' ' {
				end++
			}
			s.edits = append(s.edits, edit{at, end, ""})
			return
		}
		s.edits = append(s.edits, edit{bytes.LastIndexByte(s.text[:at], ','), end, ""})
		return
	}
	start := s.lineStart(at)
	dash := bytes.IndexByte(s.text[start:at], '-')
	if dash < 0 {
		s.failed = true
		return
	}
	s.edits = append(s.edits, edit{start, s.blockEnd(at, dash+1), ""})
}
