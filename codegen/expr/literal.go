package expr

import (
	"strings"
	"unicode/utf8"
)

// CanBeLiteral reports whether the rendered text could be a Python literal, so
// that the CDK would convert it. It is false only where the text that every
// rendering begins with proves the contrary; a text that converts to itself
// counts as none.
func CanBeLiteral(t *Template) bool {
	prefix, whole := t.prefix()
	return TextCanBeLiteral(prefix, whole)
}

// prefix gives the text that every rendering begins with, and whether that is
// all of it.
func (t *Template) prefix() (string, bool) {
	var b strings.Builder
	for _, n := range t.Nodes {
		switch n := n.(type) {
		case *Text:
			b.WriteString(n.Text)
			continue
		case *Output:
			if c, ok := n.X.(*Const); ok {
				if s, ok := c.Value.(string); ok {
					b.WriteString(s)
					continue
				}
			}
		case *Set, *SetBlock:
			continue // print nothing
		}
		return b.String(), false
	}
	return b.String(), true
}

// TextCanBeLiteral is CanBeLiteral for a text of which only the beginning is
// known, unless whole.
func TextCanBeLiteral(prefix string, whole bool) bool {
	s := strings.TrimLeft(prefix, " \t")
	if s == "" {
		return !whole
	}
	c, _ := utf8.DecodeRuneInString(s)
	switch {
	case isDecimal(s[0]):
		return numberCanBeLiteral(s)
	case strings.ContainsRune("+-.([{'\"#\\\n\r\f", c):
		return true
	case !isWord(c):
		return false
	}
	n := word(s)
	w, rest := s[:n], s[n:]
	if strings.IndexFunc(w, func(r rune) bool { return r >= utf8.RuneSelf }) >= 0 {
		return true // Python compares identifiers in compatibility form: other letters can turn into these
	}
	if rest == "" {
		for _, known := range []string{"None", "True", "False", "set"} {
			if w == known || (!whole && strings.HasPrefix(known, w)) {
				return true
			}
		}
		return !whole && isStringPrefix(w)
	}
	switch {
	case w == "None" || w == "True" || w == "False":
		return strings.IndexAny(strings.TrimLeft(rest, " \t\f")+"#", ",#\\\n\r") == 0
	case w == "set":
		return strings.IndexAny(strings.TrimLeft(rest, " \t\f")+"(", "(\\") == 0
	case isStringPrefix(w):
		return rest[0] == '\'' || rest[0] == '"'
	}
	return false
}

// isStringPrefix matches what may stand in front of a quote.
func isStringPrefix(w string) bool {
	switch strings.ToLower(w) {
	case "b", "r", "u", "br", "rb":
		return true
	}
	return false
}

// numberCanBeLiteral looks at a number and the character after it: words and
// operators that glue to a number never give a literal.
func numberCanBeLiteral(s string) bool {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case isDecimal(c), strings.IndexByte("abcdefABCDEFxXoOjJ_.", c) >= 0:
		default:
			return strings.IndexByte(" \t\f\n\r\\,+-#", c) >= 0
		}
	}
	return true
}
