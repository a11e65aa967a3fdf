package jsonspan

import (
	"encoding/binary"
	"iter"
)

// Kind is the type of a JSON value, told by its first byte.
type Kind uint8

// The kinds of JSON values. NaN and the infinities, which Python's json module
// reads and writes, are numbers.
const (
	Invalid Kind = iota
	Null
	False
	True
	Number
	String
	Array
	Object
)

// KindOf tells the kind of the value that raw begins with. It looks at the
// first byte alone; leading white space makes it Invalid.
func KindOf(raw []byte) Kind {
	if len(raw) == 0 {
		return Invalid
	}
	switch c := raw[0]; {
	case c == '{':
		return Object
	case c == '[':
		return Array
	case c == '"':
		return String
	case c == 'n':
		return Null
	case c == 't':
		return True
	case c == 'f':
		return False
	case c == '-' || c == 'N' || c == 'I' || c-'0' <= 9:
		return Number
	}
	return Invalid
}

// Members yields the members of a JSON object in their order, as raw text: the
// key with its quotes, and the value. A duplicate key is yielded each time it
// occurs. The text must be valid (see Valid); what comes after a flaw in it is
// unspecified, but Members never reads outside obj. Anything but an object
// yields nothing.
func Members(obj []byte) iter.Seq2[[]byte, []byte] {
	return func(yield func(key, value []byte) bool) {
		p := skipSpace(obj, 0)
		if p >= len(obj) || obj[p] != '{' {
			return
		}
		for p++; ; p++ {
			m, next, ok := nextMember(obj, p)
			if !ok || !yield(obj[m.Key:m.KeyEnd], obj[m.Value:m.End]) {
				return
			}
			if p = next; p >= len(obj) || obj[p] != ',' {
				return
			}
		}
	}
}

// Elements yields the elements of a JSON array as raw text, under the same
// conditions as Members.
func Elements(arr []byte) iter.Seq[[]byte] {
	return func(yield func([]byte) bool) {
		p := skipSpace(arr, 0)
		if p >= len(arr) || arr[p] != '[' {
			return
		}
		for p++; ; p++ {
			p = skipSpace(arr, p)
			if p >= len(arr) || arr[p] == ']' {
				return
			}
			start := p
			p = SkipValue(arr, p)
			if !yield(arr[start:p]) {
				return
			}
			if p = skipSpace(arr, p); p >= len(arr) || arr[p] != ',' {
				return
			}
		}
	}
}

// Lookup finds the value of a key in a JSON object. The last of duplicate keys
// wins, as in Python, and a key written with escapes matches its plain
// spelling. The text must be valid.
func Lookup(obj []byte, key string) (value []byte, ok bool) {
	p := skipSpace(obj, 0)
	if p >= len(obj) || obj[p] != '{' {
		return nil, false
	}
	for p++; ; p++ {
		m, next, more := nextMember(obj, p)
		if !more {
			return value, ok
		}
		if KeyIs(obj[m.Key:m.KeyEnd], key) {
			value, ok = obj[m.Value:m.End], true
		}
		if p = next; p >= len(obj) || obj[p] != ',' {
			return value, ok
		}
	}
}

// MemberSpan is where one member of an object stands in a text: its key with
// both quotes, and its value.
type MemberSpan struct {
	Key, KeyEnd int
	Value, End  int
}

// AppendMembers appends where the members of a valid JSON object stand.
func AppendMembers(dst []MemberSpan, obj []byte) []MemberSpan {
	for m := range Spans(obj) {
		dst = append(dst, m)
	}
	return dst
}

// Spans yields where the members of a valid JSON object stand.
func Spans(obj []byte) iter.Seq[MemberSpan] {
	return func(yield func(MemberSpan) bool) {
		p := skipSpace(obj, 0)
		if p >= len(obj) || obj[p] != '{' {
			return
		}
		for p++; ; p++ {
			m, next, ok := nextMember(obj, p)
			if !ok || !yield(m) {
				return
			}
			if p = next; p >= len(obj) || obj[p] != ',' {
				return
			}
		}
	}
}

// nextMember reads the member at or after p, which stands behind a brace or a
// comma, and returns where the text goes on behind it and its white space.
func nextMember(b []byte, p int) (m MemberSpan, next int, ok bool) {
	p = skipSpace(b, p)
	if p >= len(b) || b[p] != '"' {
		return m, p, false
	}
	m.Key = p
	m.KeyEnd = skipString(b, p)
	p = skipSpace(b, m.KeyEnd)
	if p >= len(b) || b[p] != ':' {
		return m, p, false
	}
	m.Value = skipSpace(b, p+1)
	m.End = SkipValue(b, m.Value)
	return m, skipSpace(b, m.End), true
}

func skipSpace(b []byte, p int) int {
	for p < len(b) && isSpace(b[p]) {
		p++
	}
	return p
}

func isSpace(c byte) bool {
	return c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r')
}

// SkipValue returns the offset behind the value that starts at p. The text
// must be valid; the result never exceeds len(b).
func SkipValue(b []byte, p int) int {
	if p >= len(b) {
		return len(b)
	}
	switch b[p] {
	case '"':
		return skipString(b, p)
	case '{', '[':
		return skipContainer(b, p)
	}
	for p < len(b) {
		switch b[p] {
		case ',', '}', ']', ' ', '\n', '\t', '\r', ':':
			return p
		}
		p++
	}
	return p
}

func skipContainer(b []byte, p int) int {
	depth := 0
	for p < len(b) {
		switch b[p] {
		case '"':
			p = skipString(b, p)
			continue
		case '{', '[':
			depth++
		case '}', ']':
			if depth--; depth == 0 {
				return p + 1
			}
		}
		p++
	}
	return p
}

const (
	lowBits  = 0x0101010101010101
	highBits = 0x8080808080808080
)

// hasByte marks, by the high bit, at least the first byte of w that equals the
// byte repeated in pattern.
func hasByte(w, pattern uint64) uint64 {
	x := w ^ pattern
	return (x - lowBits) &^ x & highBits
}

// skipString returns the offset behind the string whose opening quote is at p.
func skipString(b []byte, p int) int {
	for p++; ; {
		for p+8 <= len(b) {
			w := binary.LittleEndian.Uint64(b[p:])
			hit := hasByte(w, lowBits*'"') | hasByte(w, lowBits*'\\')
			if hit != 0 {
				p += firstByte(hit)
				break
			}
			p += 8
		}
		for p < len(b) && b[p] != '"' && b[p] != '\\' {
			p++
		}
		if p >= len(b) {
			return len(b)
		}
		if b[p] == '"' {
			return p + 1
		}
		if p += 2; p > len(b) {
			return len(b)
		}
	}
}
