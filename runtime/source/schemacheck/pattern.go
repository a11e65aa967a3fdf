package schemacheck

import (
	"fmt"
	"regexp"
	"regexp/syntax"
	"strings"
)

// matchPattern searches text for a Python regular expression, anywhere in it.
func matchPattern(pattern, text string) (bool, error) {
	translated, looks, err := translate(pattern)
	if err != nil {
		return false, err
	}
	if len(looks) == 0 {
		compiled, err := regexp.Compile(translated)
		if err != nil {
			return false, fmt.Errorf("%q is not a regular expression: %w", pattern, err)
		}
		return compiled.MatchString(text), nil
	}
	m, err := newBacktracker(translated, looks)
	if err != nil {
		return false, fmt.Errorf("%q is not a regular expression: %w", pattern, err)
	}
	return m.search([]rune(text)), nil
}

// look is a lookahead: what must, or must not, follow.
type look struct {
	pattern string
	negated bool
}

// placeholder stands for the nth lookahead in the translated pattern. The
// characters are private ones that no config contains.
func placeholder(n int) rune { return 0xF0000 + rune(n) }

// translate writes a Python pattern in Go's syntax. Lookaheads, which Go does
// not have, are taken out and replaced by placeholders; lookbehinds and
// backreferences are refused.
func translate(pattern string) (string, []look, error) {
	var b strings.Builder
	var looks []look
	inClass := false
	for i := 0; i < len(pattern); i++ {
		rest := pattern[i:]
		switch {
		case rest[0] == '\\' && len(rest) > 1:
			switch {
			case rest[1] == 'Z':
				b.WriteString(`\z`)
			case rest[1] >= '1' && rest[1] <= '9':
				return "", nil, fmt.Errorf("%q has a backreference, which is not supported", pattern)
			default:
				b.WriteString(rest[:2])
			}
			i++
		case inClass:
			inClass = rest[0] != ']'
			b.WriteByte(rest[0])
		case rest[0] == '[':
			inClass = true
			b.WriteByte('[')
			// A bracket that comes first stands for itself.
			for _, first := range []string{"^]", "]", "^"} {
				if strings.HasPrefix(rest[1:], first) {
					b.WriteString(strings.Replace(first, "]", `\]`, 1))
					i += len(first)
					break
				}
			}
		case rest[0] == '$':
			// Python's end also stands before a last line break.
			b.WriteString(`(?:\n?\z)`)
		case strings.HasPrefix(rest, "(?=") || strings.HasPrefix(rest, "(?!"):
			end := groupEnd(rest)
			if end < 0 {
				return "", nil, fmt.Errorf("%q has a group without an end", pattern)
			}
			b.WriteRune(placeholder(len(looks)))
			looks = append(looks, look{pattern: rest[3:end], negated: rest[2] == '!'})
			i += end
		case strings.HasPrefix(rest, "(?<=") || strings.HasPrefix(rest, "(?<!"):
			return "", nil, fmt.Errorf("%q has a lookbehind, which is not supported", pattern)
		default:
			b.WriteByte(rest[0])
		}
	}
	return b.String(), looks, nil
}

// groupEnd is the index of the bracket that closes the group at the start.
func groupEnd(pattern string) int {
	depth, inClass := 0, false
	for i := 0; i < len(pattern); i++ {
		switch c := pattern[i]; {
		case c == '\\':
			i++
		case inClass:
			inClass = c != ']'
		case c == '[':
			inClass = true
		case c == '(':
			depth++
		case c == ')':
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return -1
}

// backtracker runs a pattern with lookaheads the slow way. Specs hold few such
// patterns and configs short texts.
type backtracker struct {
	root  *syntax.Regexp
	looks []*backtracker
	not   []bool
	steps int
}

// maxSteps bounds the work on a pattern that explodes; what is not decided by
// then counts as no match.
const maxSteps = 1_000_000

func newBacktracker(pattern string, looks []look) (*backtracker, error) {
	root, err := syntax.Parse(pattern, syntax.Perl)
	if err != nil {
		return nil, err
	}
	m := &backtracker{root: root.Simplify()}
	for _, l := range looks {
		translated, nested, err := translate(l.pattern)
		if err != nil {
			return nil, err
		}
		inner, err := newBacktracker(translated, nested)
		if err != nil {
			return nil, err
		}
		m.looks = append(m.looks, inner)
		m.not = append(m.not, l.negated)
	}
	return m, nil
}

func (m *backtracker) search(text []rune) bool {
	for at := 0; at <= len(text); at++ {
		if m.matchAt(text, at) {
			return true
		}
	}
	return false
}

func (m *backtracker) matchAt(text []rune, at int) bool {
	return m.match(m.root, text, at, func(int) bool { return true })
}

// match tries a node at a place and hands every place where it may end to next.
func (m *backtracker) match(re *syntax.Regexp, text []rune, at int, next func(int) bool) bool {
	if m.steps++; m.steps > maxSteps {
		return false
	}
	switch re.Op {
	case syntax.OpEmptyMatch:
		return next(at)
	case syntax.OpLiteral:
		return m.literal(re, text, at, next)
	case syntax.OpCharClass, syntax.OpAnyChar, syntax.OpAnyCharNotNL:
		return at < len(text) && oneRune(re, text[at]) && next(at+1)
	case syntax.OpBeginText, syntax.OpBeginLine:
		return at == 0 && next(at)
	case syntax.OpEndText, syntax.OpEndLine:
		return at == len(text) && next(at)
	case syntax.OpWordBoundary, syntax.OpNoWordBoundary:
		boundary := wordAt(text, at-1) != wordAt(text, at)
		return boundary == (re.Op == syntax.OpWordBoundary) && next(at)
	case syntax.OpCapture:
		return m.match(re.Sub[0], text, at, next)
	case syntax.OpConcat:
		return m.sequence(re.Sub, text, at, next)
	case syntax.OpAlternate:
		for _, sub := range re.Sub {
			if m.match(sub, text, at, next) {
				return true
			}
		}
		return false
	case syntax.OpQuest:
		return m.match(re.Sub[0], text, at, next) || next(at)
	case syntax.OpStar:
		return m.star(re.Sub[0], text, at, next)
	case syntax.OpPlus:
		return m.match(re.Sub[0], text, at, func(end int) bool { return m.star(re.Sub[0], text, end, next) })
	}
	return false
}

func (m *backtracker) star(sub *syntax.Regexp, text []rune, at int, next func(int) bool) bool {
	more := m.match(sub, text, at, func(end int) bool { return end > at && m.star(sub, text, end, next) })
	return more || next(at)
}

func (m *backtracker) sequence(subs []*syntax.Regexp, text []rune, at int, next func(int) bool) bool {
	if len(subs) == 0 {
		return next(at)
	}
	return m.match(subs[0], text, at, func(end int) bool { return m.sequence(subs[1:], text, end, next) })
}

// literal matches characters, among which placeholders test what follows.
func (m *backtracker) literal(re *syntax.Regexp, text []rune, at int, next func(int) bool) bool {
	for _, want := range re.Rune {
		if n := int(want - placeholder(0)); n >= 0 && n < len(m.looks) {
			if m.looks[n].matchAt(text, at) == m.not[n] {
				return false
			}
			continue
		}
		if at >= len(text) || !sameRune(re, text[at], want) {
			return false
		}
		at++
	}
	return next(at)
}

func sameRune(re *syntax.Regexp, got, want rune) bool {
	if re.Flags&syntax.FoldCase != 0 {
		return strings.EqualFold(string(got), string(want))
	}
	return got == want
}

func oneRune(re *syntax.Regexp, r rune) bool {
	switch re.Op {
	case syntax.OpAnyChar:
		return true
	case syntax.OpAnyCharNotNL:
		return r != '\n'
	}
	for i := 0; i+1 < len(re.Rune); i += 2 {
		if re.Rune[i] <= r && r <= re.Rune[i+1] {
			return true
		}
	}
	return false
}

func wordAt(text []rune, at int) bool {
	if at < 0 || at >= len(text) {
		return false
	}
	return syntax.IsWordChar(text[at])
}
