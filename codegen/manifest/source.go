package manifest

import (
	"slices"
	"unicode/utf8"

	"github.com/airgen/airgen/codegen/diag"
)

// source is one file's text, with what is needed to turn byte offsets into
// positions and the YAML parser's line and column into byte offsets.
type source struct {
	name string
	text []byte
	// starts are the offsets of the lines as an editor shows them.
	starts []int32
	// yamlStarts are the offsets of the lines as the YAML parser counts them:
	// it also breaks at NEL, LS and PS.
	yamlStarts []int32
	ascii      bool
}

func newSource(name string, text []byte) *source {
	s := &source{name: name, text: text, ascii: true}
	first := int32(0)
	if len(text) >= 3 && text[0] == 0xEF && text[1] == 0xBB && text[2] == 0xBF {
		first = 3 // a byte order mark is no part of the first line
	}
	s.starts, s.yamlStarts = append(s.starts, 0), append(s.yamlStarts, first)
	for i := int(first); i < len(text); i++ {
		c := text[i]
		switch {
		case c == '\n':
			s.starts = append(s.starts, int32(i+1))
			s.yamlStarts = append(s.yamlStarts, int32(i+1))
		case c == '\r' && (i+1 == len(text) || text[i+1] != '\n'):
			s.starts = append(s.starts, int32(i+1))
			s.yamlStarts = append(s.yamlStarts, int32(i+1))
		case c >= utf8.RuneSelf:
			s.ascii = false
			if n := oddBreak(text[i:]); n > 0 {
				s.yamlStarts = append(s.yamlStarts, int32(i+n))
			}
		}
	}
	return s
}

// oddBreak gives the length of a line break outside ASCII at the start of b:
// NEL, LS or PS; 0 when there is none.
func oddBreak(b []byte) int {
	switch {
	case len(b) >= 2 && b[0] == 0xC2 && b[1] == 0x85:
		return 2
	case len(b) >= 3 && b[0] == 0xE2 && b[1] == 0x80 && (b[2] == 0xA8 || b[2] == 0xA9):
		return 3
	}
	return 0
}

// offset gives the byte offset of the parser's line and column, which count
// from 1, the column in characters.
func (s *source) offset(line, column int) int32 {
	if line < 1 || line > len(s.yamlStarts) {
		return int32(len(s.text))
	}
	at := int(s.yamlStarts[line-1])
	if s.ascii {
		return int32(min(at+column-1, len(s.text)))
	}
	for n := column - 1; n > 0 && at < len(s.text); n-- {
		_, size := utf8.DecodeRune(s.text[at:])
		at += size
	}
	return int32(at)
}

// pos gives the position of a byte offset.
func (s *source) pos(at int32) diag.Pos {
	if s == nil || at < 0 {
		return diag.Pos{}
	}
	line, found := slices.BinarySearch(s.starts, at)
	if !found {
		line--
	}
	return diag.Pos{File: s.name, Line: line + 1, Column: int(at-s.starts[line]) + 1}
}
