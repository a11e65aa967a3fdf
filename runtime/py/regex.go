package py

import (
	"regexp"
	"strconv"
	"strings"
	"sync"
)

// patterns holds the regular expressions that were compiled, by their source;
// templates have few of them.
var patterns sync.Map

// pattern is a compiled regular expression of Python's.
type pattern struct {
	re *regexp.Regexp
	// end tells that the expression has a $, which in Python also matches
	// before a line break at the end of the text.
	end bool
	// empty tells that it matches the empty text.
	empty bool
	err   string
}

// compilePattern compiles a Python expression, once.
func compilePattern(source string) *pattern {
	if p, ok := patterns.Load(source); ok {
		return p.(*pattern)
	}
	p := &pattern{}
	t := translator{src: source}
	text, problem := t.translate()
	p.err, p.end = problem, t.end
	if problem == "" {
		re, err := regexp.Compile(text)
		if err != nil {
			p.err = err.Error()
		} else {
			p.re, p.empty = re, re.MatchString("")
		}
	}
	patterns.Store(source, p)
	return p
}

// matches gives the matches from left to right, as indexes like those of
// package regexp; most is how many, or negative.
func (p *pattern) matches(s string, most int) [][]int {
	if !p.end || !strings.HasSuffix(s, "\n") {
		return p.withEmpty(s, p.re.FindAllStringSubmatchIndex(s, most), most)
	}
	// The $ may stand before the last line break: look without it first,
	// then at what only its presence lets match.
	found := p.re.FindAllStringSubmatchIndex(s[:len(s)-1], -1)
	for _, m := range p.re.FindAllStringSubmatchIndex(s, -1) {
		if len(found) == 0 || m[0] >= found[len(found)-1][1] && m[1] > found[len(found)-1][1] {
			found = append(found, m)
		}
	}
	if most >= 0 && len(found) > most {
		found = found[:most]
	}
	return p.withEmpty(s, found, most)
}

// withEmpty adds the empty matches that follow directly upon another match:
// Python counts them, Go does not.
func (p *pattern) withEmpty(s string, found [][]int, most int) [][]int {
	if !p.empty || most == 1 {
		return found
	}
	var out [][]int
	for i, m := range found {
		out = append(out, m)
		at := m[1]
		if m[0] == at || i+1 < len(found) && found[i+1][0] == at {
			continue
		}
		if next := p.re.FindStringSubmatchIndex(s[at:]); next != nil && next[0] == 0 && next[1] == 0 {
			for k := range next {
				if next[k] >= 0 {
					next[k] += at
				}
			}
			out = append(out, next)
		}
	}
	return out
}

// regexArguments checks text and pattern of a regex filter.
func (e *Eval) regexArguments(v, source Value) (string, *pattern, bool) {
	if e.stopped() {
		return "", nil, false
	}
	text, ok := e.textArg(v)
	if !ok {
		return "", nil, false
	}
	src, ok := e.textArg(source)
	if !ok {
		return "", nil, false
	}
	p := compilePattern(src)
	if p.err != "" {
		e.Fail(RegexError, p.err)
		return "", nil, false
	}
	return text, p, true
}

// FilterRegexSearch is the CDK's regex_search: the first group of the first
// match, an empty text when nothing matches or there is no group, None for a
// group that took no part. The expression has Python's syntax; lookaround,
// references to groups and what else Go's regexp does not know are errors.
func (e *Eval) FilterRegexSearch(v, source Value) Value {
	text, p, ok := e.regexArguments(v, source)
	if !ok {
		return Value{}
	}
	found := p.matches(text, 1)
	switch {
	case len(found) == 0 || len(found[0]) < 4:
		return Str("")
	case found[0][2] < 0:
		return None
	}
	return Str(text[found[0][2]:found[0][3]])
}

// FilterRegexReplace is the CDK's regex_replace: all matches become the
// replacement, in which \1 and \g<name> stand for groups.
func (e *Eval) FilterRegexReplace(v, source, replacement Value) Value {
	text, p, ok := e.regexArguments(v, source)
	if !ok {
		return Value{}
	}
	by, ok := e.textArg(replacement)
	if !ok {
		return Value{}
	}
	parts, problem := parseReplacement(by, p.re)
	if problem != "" {
		e.Fail(RegexError, problem)
		return Value{}
	}
	var b strings.Builder
	at := 0
	for _, m := range p.matches(text, -1) {
		b.WriteString(text[at:m[0]])
		for _, part := range parts {
			switch {
			case part.group < 0:
				b.WriteString(part.text)
			case m[2*part.group] >= 0:
				b.WriteString(text[m[2*part.group]:m[2*part.group+1]])
			}
		}
		at = m[1]
	}
	b.WriteString(text[at:])
	return Str(b.String())
}

// replacementPart is literal text, or the number of a group.
type replacementPart struct {
	text  string
	group int
}

// parseReplacement reads the template of a substitution.
func parseReplacement(s string, re *regexp.Regexp) (parts []replacementPart, problem string) {
	literal := func(t string) { parts = append(parts, replacementPart{t, -1}) }
	group := func(n int) bool {
		parts = append(parts, replacementPart{"", n})
		return n <= re.NumSubexp()
	}
	for s != "" {
		i := strings.IndexByte(s, '\\')
		if i < 0 {
			literal(s)
			break
		}
		literal(s[:i])
		s = s[i+1:]
		if s == "" {
			return nil, `bad escape (end of pattern)`
		}
		c := s[0]
		switch {
		case c == 'g':
			name, rest, ok := strings.Cut(s[1:], ">")
			if !ok || !strings.HasPrefix(name, "<") {
				return nil, "missing <"
			}
			n, err := strconv.Atoi(name[1:])
			if err != nil {
				n = re.SubexpIndex(name[1:])
			}
			if n < 0 || !group(n) {
				return nil, "unknown group name or reference " + name[1:]
			}
			s = rest
		case c >= '0' && c <= '9':
			n := octalLength(s)
			if c == '0' || n == 3 {
				code, _ := strconv.ParseInt(s[:max(n, 1)], 8, 32)
				if code > 0o377 {
					return nil, "octal escape value outside of range 0-0o377"
				}
				literal(codePoint(rune(code)))
				s = s[max(n, 1):]
				break
			}
			n = 1
			if len(s) > 1 && s[1] >= '0' && s[1] <= '9' {
				n = 2
			}
			ref, _ := strconv.Atoi(s[:n])
			if !group(ref) {
				return nil, "invalid group reference " + s[:n]
			}
			s = s[n:]
		default:
			if text, ok := simpleEscape(c); ok && c != '\'' && c != '"' && c != '\n' {
				literal(text)
			} else if c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' {
				return nil, `bad escape \` + string(c)
			} else {
				literal(`\` + s[:1])
			}
			s = s[1:]
		}
	}
	return parts, ""
}

// octalLength counts up to three octal digits; \0 takes at most two more,
// other digits are octal only when there are three.
func octalLength(s string) int {
	n := 0
	for n < len(s) && n < 3 && s[n] >= '0' && s[n] <= '7' {
		n++
	}
	return n
}
