package jsonspan

import "encoding/binary"

// MaxDepth is how deeply arrays and objects may be nested.
const MaxDepth = 10_000

// scanner checks one JSON value after the other. It can stop at the end of a
// buffer between any two tokens and go on in the next one; a token that is cut
// off is read again from its start. It is the one place where the grammar is
// written down, and the place where nearly all time is spent.
type scanner struct {
	state state
	floor int    // nesting around the value
	depth int    // nesting at the point reached, floor included
	top   byte   // the innermost opening bracket
	stack []byte // those around it, outermost first

	flags  Flags
	base   int      // offset of the value in the buffer
	marked int      // depth of the keys to note: the value's own; none when negative
	keys   []uint32 // where those keys start, relative to base, value after value
	noted  int      // where the keys of this value begin in keys
	seen   keySet

	problem string
}

// state is what the grammar expects next.
type state uint8

const (
	wantValue state = iota
	wantElement
	wantFirstKey
	wantKey
	wantColon
	wantComma
)

// result is why run returned.
type result uint8

const (
	done result = iota
	more        // the buffer ends before the value does
	bad         // the text is not JSON; problem says why
)

// skim prepares the scanner for a value inside floor arrays and objects of
// which only the end and the flags are wanted.
func (s *scanner) skim(floor int) {
	s.state, s.floor, s.depth, s.flags = wantValue, floor, floor, 0
	s.marked = -1
}

// begin prepares the scanner for a record: a value that starts at base, and
// whose own keys are noted.
func (s *scanner) begin(base, floor int) {
	s.skim(floor)
	s.base, s.marked, s.noted = base, floor+1, len(s.keys)
	s.seen.reset()
}

// deeper makes room for another opening bracket.
func (s *scanner) deeper(depth int) bool {
	if depth >= MaxDepth {
		s.problem = "nesting deeper than the limit"
		return false
	}
	grown := make([]byte, min(max(64, 2*depth), MaxDepth))
	copy(grown, s.stack)
	s.stack = grown
	return true
}

// run scans on at p. With final, b is the rest of the text, and its end ends a
// number too. It returns the offset behind the value (done), of the first byte
// not yet used (more), or of the flaw (bad).
func (s *scanner) run(b []byte, p int, final bool) (int, result) {
	var (
		depth = s.depth
		floor = s.floor
		top   = s.top
		flags = s.flags
		start int
		f     Flags
		st    = s.state
		r     result
		c     byte
		esc   bool
	)
	switch st {
	case wantElement:
		goto element
	case wantFirstKey:
		goto firstKey
	case wantKey:
		goto key
	case wantColon:
		goto colon
	case wantComma:
		goto comma
	}

value:
	if p < len(b) && b[p] <= ' ' {
		p, f = skipBlank(b, p)
		flags |= f
	}
	if p >= len(b) {
		st = wantValue
		goto stop
	}
	c = b[p]
gotValue:
	switch c {
	case '"':
		start = p
		p++
		if p+8 <= len(b) {
			if hit := special(binary.LittleEndian.Uint64(b[p:])); hit == 0 {
				p += 8
			} else if p += firstByte(hit); b[p] == '"' {
				p++
				goto comma
			}
		}
		p, _, r = scanString(b, p)
		if r != done {
			st = wantValue
			goto badToken
		}
		goto comma
	case '{':
		if depth >= len(s.stack) && !s.deeper(depth) {
			return p, bad
		}
		s.stack[depth] = top
		depth++
		top = '{'
		p++
		goto firstKey
	case '[':
		if depth >= len(s.stack) && !s.deeper(depth) {
			return p, bad
		}
		s.stack[depth] = top
		depth++
		top = '['
		p++
		goto element
	case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		start = p
		p, f, r = scanNumber(b, p, final)
		if r != done {
			st = wantValue
			goto badToken
		}
		flags |= f
		goto comma
	case 't':
		if p+4 <= len(b) && string(b[p:p+4]) == "true" {
			p += 4
			goto comma
		}
	case 'f':
		if p+5 <= len(b) && string(b[p:p+5]) == "false" {
			p += 5
			goto comma
		}
	case 'n':
		if p+4 <= len(b) && string(b[p:p+4]) == "null" {
			p += 4
			if depth == floor+1 && top == '{' {
				flags |= HasNull
			}
			goto comma
		}
	}
	start = p
	p, r = scanRareWord(b, p)
	if r != done {
		st = wantValue
		goto badToken
	}
	flags |= HasSpecial

comma:
	if depth == floor {
		s.flags, s.depth, s.top = flags, depth, top
		return p, done
	}
	if p < len(b) && b[p] <= ' ' {
		p, f = skipBlank(b, p)
		flags |= f
	}
	if p >= len(b) {
		st = wantComma
		goto stop
	}
	c = b[p]
	if c == ',' {
		p++
		if top == '{' {
			goto key
		}
		goto value
	}
	if c == top+2 { // the closing bracket stands two behind the opening one in ASCII
		p++
		depth--
		top = s.stack[depth]
		goto comma
	}
	s.problem = "neither a comma nor the closing bracket"
	return p, bad

element:
	if p < len(b) && b[p] <= ' ' {
		p, f = skipBlank(b, p)
		flags |= f
	}
	if p >= len(b) {
		st = wantElement
		goto stop
	}
	c = b[p]
	if c != ']' {
		goto gotValue
	}
	p++
	depth--
	top = s.stack[depth]
	goto comma

firstKey:
	if p < len(b) && b[p] <= ' ' {
		p, f = skipBlank(b, p)
		flags |= f
	}
	if p >= len(b) {
		st = wantFirstKey
		goto stop
	}
	if b[p] == '}' {
		p++
		depth--
		top = s.stack[depth]
		goto comma
	}

key:
	if p < len(b) && b[p] <= ' ' {
		p, f = skipBlank(b, p)
		flags |= f
	}
	if p >= len(b) {
		st = wantKey
		goto stop
	}
	if b[p] != '"' {
		s.problem = "no key in an object"
		return p, bad
	}
	start = p
	esc = false
	p++
	if p+8 <= len(b) {
		if hit := special(binary.LittleEndian.Uint64(b[p:])); hit == 0 {
			p += 8
		} else if p += firstByte(hit); b[p] == '"' {
			p++
			goto gotKey
		}
	}
	p, esc, r = scanString(b, p)
	if r != done {
		st = wantKey
		goto badToken
	}
gotKey:
	if depth == s.marked {
		s.keys = append(s.keys, uint32(start-s.base))
		if esc {
			flags |= HasEscapedKey
		} else if slot := &s.seen.slots[hashKey(b, start+1, p-1)]; uint32(*slot>>32) != s.seen.turn {
			*slot = uint64(s.seen.turn)<<32 | uint64(start-s.base)
		} else if s.seen.repeats(b[s.base:], start-s.base, p-s.base) {
			flags |= MayRepeat
		}
	}

colon:
	if p < len(b) && b[p] == ':' {
		if p++; p < len(b) && b[p] == ' ' {
			p++
		}
		goto value
	}
	if p < len(b) && b[p] <= ' ' {
		p, f = skipBlank(b, p)
		flags |= f
	}
	if p >= len(b) {
		st = wantColon
		goto stop
	}
	if b[p] == ':' {
		p++
		goto value
	}
	s.problem = "no colon behind a key"
	return p, bad

badToken:
	if r == more {
		if !final {
			p = start
		}
		goto stop
	}
	s.problem = flaw(b, start, p)
	return p, bad

stop:
	s.state, s.depth, s.top, s.flags = st, depth, top, flags
	return p, more
}
