package jsonspan

import "unicode/utf8"

// Glob matches a name with a pattern as Python's fnmatchcase does: * for any
// text, ? for one character, [seq] and [!seq] for one of a set. There is no
// escape, and a bracket that is never closed stands for itself.
func Glob(pattern, name string) bool {
	// star and mark remember the last *: where the pattern goes on behind it,
	// and how much of the name it has taken so far.
	star, mark := -1, 0
	p, n := 0, 0
	for n < len(name) || p < len(pattern) {
		if p < len(pattern) {
			if pattern[p] == '*' {
				p++
				star, mark = p, n
				continue
			}
			if n < len(name) {
				r, size := utf8.DecodeRuneInString(name[n:])
				if next, ok := matchOne(pattern, p, r); ok {
					p, n = next, n+size
					continue
				}
			}
		}
		if star < 0 || mark >= len(name) {
			return false
		}
		_, size := utf8.DecodeRuneInString(name[mark:])
		mark += size
		p, n = star, mark
	}
	return true
}

// matchOne matches one character with the pattern's element at p, and returns
// where the next element starts.
func matchOne(pattern string, p int, r rune) (next int, ok bool) {
	switch pattern[p] {
	case '?':
		return p + 1, true
	case '[':
		if end := setEnd(pattern, p); end > 0 {
			return end + 1, inSet(pattern[p+1:end], r)
		}
	}
	c, size := utf8.DecodeRuneInString(pattern[p:])
	return p + size, c == r
}

// setEnd finds the bracket that closes the set opened at p; 0 when none does.
// A closing bracket right at the start belongs to the set.
func setEnd(pattern string, p int) int {
	i := p + 1
	if i < len(pattern) && pattern[i] == '!' {
		i++
	}
	if i < len(pattern) && pattern[i] == ']' {
		i++
	}
	for ; i < len(pattern); i++ {
		if pattern[i] == ']' {
			return i
		}
	}
	return 0
}

// inSet tells whether r is in a set, given without its brackets. A range whose
// ends are in the wrong order is empty.
func inSet(set string, r rune) bool {
	negated := set != "" && set[0] == '!'
	if negated {
		set = set[1:]
	}
	chars := []rune(set)
	found := false
	for i := 0; i < len(chars); {
		if i+2 < len(chars) && chars[i+1] == '-' {
			found = found || chars[i] <= r && r <= chars[i+2]
			i += 3
			continue
		}
		found = found || chars[i] == r
		i++
	}
	return found != negated
}
