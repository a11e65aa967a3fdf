package py

import (
	"strings"
	"unicode/utf8"
)

// literalParser reads the expressions that literal_eval allows.
type literalParser struct {
	s     string
	i     int
	depth int // open brackets: line breaks mean nothing inside
	nest  int
}

// maxNesting is where Python's parser gives up on brackets.
const maxNesting = 199

// whole reads one expression, or several with commas between them, and
// nothing else but blank lines and comments.
func (p *literalParser) whole() (Value, bool) {
	if strings.IndexByte(p.s, 0) >= 0 || !utf8.ValidString(p.s) {
		return Value{}, false
	}
	if strings.IndexByte(p.s, '\r') >= 0 {
		p.s = strings.ReplaceAll(strings.ReplaceAll(p.s, "\r\n", "\n"), "\r", "\n")
	}
	if !p.line() || p.i == len(p.s) {
		return Value{}, false
	}
	v, ok := p.items(func() bool { return p.i == len(p.s) || p.s[p.i] == '\n' })
	if !ok {
		return Value{}, false
	}
	p.space()
	if p.i < len(p.s) {
		if p.s[p.i] != '\n' {
			return Value{}, false
		}
		p.i++
		if !p.line() || p.i < len(p.s) {
			return Value{}, false
		}
	}
	return v, true
}

// tabWidth is how far Python takes a tab to indent.
const tabWidth = 8

// line skips lines of blanks and comments, and the start of the next one. It
// fails when that one is indented; an end behind blanks counts as indented too.
func (p *literalParser) line() bool {
	for {
		column, first := 0, 0 // first is the indentation before a backslash
	blanks:
		for ; p.i < len(p.s); p.i++ {
			switch p.s[p.i] {
			case ' ':
				column++
			case '\t':
				column = (column/tabWidth + 1) * tabWidth
			case '\f':
				column = 0
			case '\\':
				if !strings.HasPrefix(p.s[p.i+1:], "\n") || p.i+2 == len(p.s) {
					return false
				}
				if first == 0 {
					first = column
				}
				p.i++
			default:
				break blanks
			}
		}
		if p.i < len(p.s) && p.s[p.i] == '#' {
			p.comment()
			column, first = 0, 0
		}
		if p.i == len(p.s) || p.s[p.i] != '\n' {
			if first > 0 {
				column = first
			}
			return column == 0
		}
		p.i++
	}
}

func (p *literalParser) comment() {
	for p.i < len(p.s) && p.s[p.i] != '\n' {
		p.i++
	}
}

// space skips blanks, and line breaks and comments where they mean nothing.
func (p *literalParser) space() {
	for p.i < len(p.s) {
		switch c := p.s[p.i]; {
		case c == ' ' || c == '\t' || c == '\f':
			p.i++
		case p.depth > 0 && c == '\n':
			p.i++
		case c == '\\' && p.i+1 < len(p.s) && p.s[p.i+1] == '\n' && p.i+2 < len(p.s):
			p.i += 2
		case c == '#':
			p.comment()
		default:
			return
		}
	}
}

// items reads an expression, or a tuple without parentheses.
func (p *literalParser) items(end func() bool) (Value, bool) {
	first, ok := p.expr()
	if !ok {
		return Value{}, false
	}
	p.space()
	if p.i == len(p.s) || p.s[p.i] != ',' {
		return first, true
	}
	list := []Value{first}
	for p.i < len(p.s) && p.s[p.i] == ',' {
		p.i++
		p.space()
		if end() {
			break
		}
		v, ok := p.expr()
		if !ok {
			return Value{}, false
		}
		list = append(list, v)
		p.space()
	}
	return TupleOf(list...), true
}

// expr reads one expression.
func (p *literalParser) expr() (Value, bool) {
	p.space()
	if p.i == len(p.s) {
		return Value{}, false
	}
	if p.nest++; p.nest > maxNesting {
		return Value{}, false
	}
	defer func() { p.nest-- }()
	switch c := p.s[p.i]; {
	case c == '+' || c == '-':
		p.i++
		p.space()
		v, plain, ok := p.operand()
		if !ok || !plain || !v.isNumber() || v.kind == KindBool {
			return Value{}, false
		}
		if c == '+' {
			return v, true
		}
		var e Eval
		return e.Neg(v), true
	default:
		v, _, ok := p.operand()
		return v, ok
	}
}

// operand reads what has no sign; plain reports a number that a sign may
// stand before.
func (p *literalParser) operand() (v Value, plain, ok bool) {
	if p.i == len(p.s) {
		return Value{}, false, false
	}
	switch c := p.s[p.i]; {
	case c >= '0' && c <= '9' || c == '.' && p.i+1 < len(p.s) && p.s[p.i+1] >= '0' && p.s[p.i+1] <= '9':
		v, ok = p.number()
		return v, true, ok
	case c == '(':
		return p.parenthesis()
	case c == '[':
		items, ok := p.sequence(']')
		return ListOf(items...), false, ok
	case c == '{':
		v, ok = p.braces()
		return v, false, ok
	case strings.HasPrefix(p.s[p.i:], "..."):
		p.i += 3
		return Value{kind: KindEllipsis}, false, true
	}
	if v, ok, found := p.strings(); found {
		return v, false, ok
	}
	word := p.word()
	switch word {
	case "None":
		return None, false, true
	case "True":
		return True, false, true
	case "False":
		return False, false, true
	case "set":
		p.space()
		if p.i < len(p.s) && p.s[p.i] == '(' {
			p.i++
			p.depth++
			p.space()
			p.depth--
			if p.i < len(p.s) && p.s[p.i] == ')' {
				p.i++
				return SetOf(), false, true
			}
		}
	}
	return Value{}, false, false
}

func (p *literalParser) word() string {
	start := p.i
	for p.i < len(p.s) && wordByte(p.s[p.i]) {
		p.i++
	}
	return p.s[start:p.i]
}

func wordByte(c byte) bool {
	return c == '_' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= 0x80
}

// parenthesis reads (), (x) and tuples.
func (p *literalParser) parenthesis() (v Value, plain, ok bool) {
	p.i++
	p.depth++
	defer func() { p.depth-- }()
	p.space()
	if p.i < len(p.s) && p.s[p.i] == ')' {
		p.i++
		return TupleOf(), false, true
	}
	start := p.i
	v, ok = p.items(func() bool { return p.i < len(p.s) && p.s[p.i] == ')' })
	p.space()
	if !ok || p.i == len(p.s) || p.s[p.i] != ')' {
		return Value{}, false, false
	}
	signed := p.s[start] == '-' || p.s[start] == '+'
	p.i++
	return v, !signed, true
}

// sequence reads items up to the closing bracket.
func (p *literalParser) sequence(end byte) ([]Value, bool) {
	p.i++
	p.depth++
	defer func() { p.depth-- }()
	var out []Value
	for {
		p.space()
		if p.i < len(p.s) && p.s[p.i] == end {
			p.i++
			return out, true
		}
		v, ok := p.expr()
		if !ok {
			return nil, false
		}
		out = append(out, v)
		p.space()
		if !p.comma(end) {
			return nil, false
		}
	}
}

// braces reads a dict or a set; the first item decides which.
func (p *literalParser) braces() (Value, bool) {
	p.i++
	p.depth++
	defer func() { p.depth-- }()
	d := &dict{}
	var items []Value
	isDict := true
	for n := 0; ; n++ {
		p.space()
		if p.i < len(p.s) && p.s[p.i] == '}' {
			p.i++
			break
		}
		k, ok := p.expr()
		if !ok || !hashable(k) {
			return Value{}, false
		}
		p.space()
		colon := p.i < len(p.s) && p.s[p.i] == ':'
		if n == 0 {
			isDict = colon
		}
		switch {
		case colon != isDict:
			return Value{}, false
		case colon:
			p.i++
			v, ok := p.expr()
			if !ok {
				return Value{}, false
			}
			d.set(k, v)
			p.space()
		default:
			items = append(items, k)
		}
		if !p.comma('}') {
			return Value{}, false
		}
	}
	if isDict {
		return Value{kind: KindDict, box: &box{dict: d}}, true
	}
	return SetOf(items...), true
}

// comma skips a comma between items; the closing bracket may stand instead.
func (p *literalParser) comma(end byte) bool {
	if p.i == len(p.s) {
		return false
	}
	if p.s[p.i] == ',' {
		p.i++
		return true
	}
	return p.s[p.i] == end
}
