package jsonspan

import (
	"math"
	"strconv"
	"strings"
)

// Path is a path into JSON as the dpath library reads it: each segment names a
// key or an index, or is a glob over them. The zero Path is the value itself.
type Path struct {
	segments []segment
	star     bool // a segment is exactly "*": all matches count, each as it is
	globs    bool // at least one segment is a glob, "*" included
	deep     bool // a segment is "**"
	negative bool // a segment counts from the end of a list
}

// segment is one step of a path.
type segment struct {
	text    string
	glob    bool
	index   int  // the list index that the text spells
	indexed bool // there is one
	number  bool // the segment is a number, not text, and so matches no key
}

// NewPath makes a path of segments that are all text.
func NewPath(segments ...string) Path {
	var p Path
	for _, s := range segments {
		p = p.Then(s)
	}
	return p
}

// SplitPath makes a path of one text as dpath splits it: at slashes, after
// those in front are taken off. A dot has no meaning.
func SplitPath(text string) Path {
	return NewPath(strings.Split(strings.TrimLeft(text, "/"), "/")...)
}

// EvaluatedPath makes a path of segments that the CDK interpolates, as it does
// for extractors, expanders and DpathFlattenFields: what reads as an integer
// has become a number by then, and finds list items but no keys.
func EvaluatedPath(segments ...string) Path {
	var p Path
	for _, s := range segments {
		if n, err := strconv.Atoi(s); err == nil && strconv.Itoa(n) == s {
			p = p.ThenIndex(n)
		} else {
			p = p.Then(s)
		}
	}
	return p
}

// Then is the path with one more segment of text.
func (p Path) Then(text string) Path {
	s := segment{text: text, glob: strings.ContainsAny(text, "*?[")}
	if n, ok := pythonInt(text); ok {
		s.index, s.indexed = n, true
	}
	return p.with(s)
}

// ThenIndex is the path with a segment that Python holds as a number: an
// interpolated segment of digits becomes one. It finds list items alone,
// counted from the end when negative, and never a key made of digits.
func (p Path) ThenIndex(n int) Path {
	return p.with(segment{text: strconv.Itoa(n), index: n, indexed: true, number: true})
}

func (p Path) with(s segment) Path {
	p.segments = append(p.segments[:len(p.segments):len(p.segments)], s)
	p.star = p.star || s.text == "*"
	p.globs = p.globs || s.glob
	p.deep = p.deep || s.text == "**"
	p.negative = p.negative || s.indexed && s.index < 0
	return p
}

// Len is the number of segments.
func (p Path) Len() int { return len(p.segments) }

// Text is segment i as written.
func (p Path) Text(i int) string { return p.segments[i].text }

// Literal tells whether every segment names at most one key or index.
func (p Path) Literal() bool { return !p.globs }

// IsKey tells whether the path is one segment that can be nothing but a key.
func (p Path) IsKey() bool { return len(p.segments) == 1 && !p.globs && !p.segments[0].indexed }

// All tells whether a segment is exactly "*": DpathExtractor then takes every
// match as a record, whatever it is.
func (p Path) All() bool { return p.star }

// Streamable tells whether the records below the path can be told before the
// page has been read to its end.
func (p Path) Streamable() bool { return !p.globs && !p.negative }

// String is the path with its segments joined by slashes.
func (p Path) String() string {
	texts := make([]string, len(p.segments))
	for i, s := range p.segments {
		texts[i] = s.text
	}
	return strings.Join(texts, "/")
}

// MatchKey tells whether segment i matches a key.
func (p Path) MatchKey(i int, key string) bool { return p.segments[i].matchKey(key) }

// MatchIndex tells whether segment i matches the item at index of a list of n.
func (p Path) MatchIndex(i, index, n int) bool { return p.segments[i].matchIndex(index, n) }

// Deep returns the position of the segment "**", which stands for any number
// of segments, or -1. dpath refuses a second one, and so does Deep: ok is false.
func (p Path) Deep() (at int, ok bool) {
	at = -1
	for i, s := range p.segments {
		if s.text == "**" {
			if at >= 0 {
				return at, false
			}
			at = i
		}
	}
	return at, true
}

func (s *segment) matchKey(key string) bool {
	if s.number {
		return false
	}
	if s.glob {
		return Glob(s.text, key)
	}
	return s.text == key
}

// matchIndex compares as dpath does: as numbers when the segment is one, as
// texts otherwise.
func (s *segment) matchIndex(index, n int) bool {
	if s.indexed {
		return s.index == index || s.index < 0 && s.index+n == index
	}
	return s.glob && Glob(s.text, strconv.Itoa(index))
}

// pythonInt reads a text as Python's int() does, as far as list indexes go:
// blanks around it, a sign, digits with single underscores between them.
func pythonInt(text string) (int, bool) {
	text = strings.TrimSpace(text)
	digits := strings.TrimLeft(text, "+-")
	if len(text)-len(digits) > 1 || digits == "" || strings.HasPrefix(digits, "_") || strings.HasSuffix(digits, "_") || strings.Contains(digits, "__") {
		return 0, false
	}
	n, err := strconv.ParseInt(strings.ReplaceAll(digits, "_", ""), 10, 64)
	if err != nil || n > math.MaxInt32 {
		return 0, false
	}
	if text[0] == '-' {
		n = -n
	}
	return int(n), true
}
