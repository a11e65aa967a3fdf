package interleave

import (
	"regexp"
	"strings"
)

// Block prints a declaration in its documented form, with two spaces for
// each level.
func Block(lists [][]string) string {
	return layout{step: "  ", newline: "\n"}.block("", lists)
}

// layout is how a file is written: its step of indentation and its line end.
type layout struct {
	step, newline string
}

// lineLimit is the width up to which a list is written on one line.
const lineLimit = 100

// block prints the whole declaration below an indent, with its last line end.
func (l layout) block(indent string, lists [][]string) string {
	return indent + "interleavedStreams:" + l.newline + l.relationships(indent+l.step, lists)
}

// relationships prints the member that holds the lists.
func (l layout) relationships(indent string, lists [][]string) string {
	if len(lists) == 0 {
		return indent + "relationships: []" + l.newline
	}
	var b strings.Builder
	b.WriteString(indent + "relationships:" + l.newline)
	for _, list := range lists {
		b.WriteString(l.item(indent+l.step, list))
	}
	return b.String()
}

// item prints one list as an item of a block: on one line if it fits.
func (l layout) item(indent string, list []string) string {
	if line := indent + "- " + flow(list); len(line) <= lineLimit {
		return line + l.newline
	}
	var b strings.Builder
	for i, name := range list {
		lead := indent + "  - "
		if i == 0 {
			lead = indent + "- - "
		}
		b.WriteString(lead + scalar(name) + l.newline)
	}
	return b.String()
}

// flow prints a list on one line.
func flow(list []string) string {
	names := make([]string, len(list))
	for i, n := range list {
		names[i] = scalar(n)
	}
	return "[" + strings.Join(names, ", ") + "]"
}

// flowLists prints lists on one line.
func flowLists(lists [][]string) string {
	items := make([]string, len(lists))
	for i, l := range lists {
		items[i] = flow(l)
	}
	return "[" + strings.Join(items, ", ") + "]"
}

// harmless are the names that mean themselves in any YAML without quotes.
var harmless = regexp.MustCompile(`^[A-Za-z_][A-Za-z0-9_./-]*( [A-Za-z0-9_./-]+)*$`)

// notText are the words that YAML 1.1 does not read as text.
var notText = regexp.MustCompile(`(?i)^(y|n|yes|no|on|off|true|false|null)$`)

// scalar prints a name, quoted where YAML would read something else.
func scalar(name string) string {
	if harmless.MatchString(name) && !notText.MatchString(name) {
		return name
	}
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range name {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\t':
			b.WriteString(`\t`)
		case r < ' ' || r >= 0x7f && r < 0xa0 || r == 0x2028 || r == 0x2029 || r == 0xfeff:
			b.WriteString(`\u` + hex4(r))
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}

func hex4(r rune) string {
	const digits = "0123456789abcdef"
	return string([]byte{digits[r>>12&15], digits[r>>8&15], digits[r>>4&15], digits[r&15]})
}
