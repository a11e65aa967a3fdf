package py

import (
	"math"
	"math/big"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Literal is what the CDK makes of every rendered text: the value of a Python
// literal (ast.literal_eval), or the text itself when it is none. Complex
// numbers and \N{…} escapes stay text.
func Literal(text string) Value {
	if !mayBeLiteral(text) {
		return Str(text)
	}
	p := literalParser{s: strings.TrimLeft(text, " \t")}
	if v, ok := p.whole(); ok {
		return v
	}
	return Str(text)
}

// LiteralOf is Literal(v.Text()) with the value itself where a literal of it
// reads back as it is.
func LiteralOf(v Value) Value {
	switch v.kind {
	case KindNone, KindBool, KindInt:
		return v
	case KindUndefined:
		return Str("")
	case KindString:
		return Literal(v.s)
	case KindFloat:
		if f := v.float(); math.IsNaN(f) || math.IsInf(f, 0) {
			return Str(v.Text())
		}
		return v
	case KindBigInt:
		return Literal(v.Text())
	case KindBytes:
		return v
	case KindList, KindDict, KindTuple:
		if readsBack(v) {
			return v
		}
		return Str(v.Text())
	case KindRecord, KindSlice:
		return LiteralOf(Value{kind: KindDict, box: &box{dict: v.dictionary()}})
	case KindSet:
		return Literal(v.Text())
	}
	return Str(v.Text())
}

// readsBack reports whether the repr of a container is a literal.
func readsBack(v Value) bool {
	switch v.kind {
	case KindFloat:
		f := v.float()
		return !math.IsNaN(f) && !math.IsInf(f, 0)
	case KindNone, KindBool, KindInt, KindBigInt, KindString, KindBytes, KindEllipsis:
		return true
	case KindList, KindDict:
		if v.raw() { // JSON, which may hold NaN or 1e400
			if !strings.ContainsAny(v.s, "NIEe") {
				return true
			}
		}
	case KindTuple:
		if v.box.name != "" {
			return false
		}
	case KindSet:
	default:
		return false
	}
	if d := v.dictionary(); d != nil {
		for i, k := range d.keys {
			if !readsBack(k) || !readsBack(d.vals[i]) {
				return false
			}
		}
		return true
	}
	for _, it := range v.elements() {
		if !readsBack(it) {
			return false
		}
	}
	return true
}

// LiteralText is the text of Literal(text): paths and headers.
func LiteralText(text string) string {
	if !mayBeLiteral(text) {
		return text
	}
	return Literal(text).Text()
}

// mayBeLiteral rejects most texts by their first character.
func mayBeLiteral(s string) bool {
	for i := range len(s) {
		switch c := s[i]; c {
		case ' ', '\t', '\n', '\r', '\f', '#':
			if c == '#' {
				return strings.ContainsAny(s, "\n\r")
			}
			continue
		case '\'', '"', '(', '[', '{', '+', '-', '.', '\\':
			return true
		case 'N', 'T', 'F', 's', 'r', 'R', 'u', 'U', 'b', 'B':
			rest := s[i:]
			switch c {
			case 'N':
				return strings.HasPrefix(rest, "None")
			case 'T':
				return strings.HasPrefix(rest, "True")
			case 'F':
				return strings.HasPrefix(rest, "False")
			case 's':
				return strings.HasPrefix(rest, "set")
			}
			return strings.ContainsAny(rest[:min(3, len(rest))], `'"`)
		default:
			return c >= '0' && c <= '9'
		}
	}
	return false
}

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
// nothing else.
func (p *literalParser) whole() (Value, bool) {
	if strings.IndexByte(p.s, 0) >= 0 || !utf8.ValidString(p.s) {
		return Value{}, false
	}
	if !p.blankLines() {
		return Value{}, false
	}
	v, ok := p.items(func() bool { return p.i == len(p.s) || p.s[p.i] == '\n' || p.s[p.i] == '\r' })
	if !ok {
		return Value{}, false
	}
	for p.i < len(p.s) {
		switch p.s[p.i] {
		case '\n', '\r', ' ', '\t', '\f':
			p.i++
		case '#':
			p.comment()
		default:
			return Value{}, false
		}
	}
	return v, true
}

// blankLines skips empty lines and comments before the expression; a line
// that is indented afterwards is an error.
func (p *literalParser) blankLines() bool {
	for {
		start := p.i
		for p.i < len(p.s) && (p.s[p.i] == ' ' || p.s[p.i] == '\t' || p.s[p.i] == '\f') {
			p.i++
		}
		if p.i == len(p.s) {
			return false
		}
		switch p.s[p.i] {
		case '\n', '\r':
			p.i++
			continue
		case '#':
			p.comment()
			continue
		}
		return start == p.i || strings.Trim(p.s[start:p.i], "\f") == ""
	}
}

func (p *literalParser) comment() {
	for p.i < len(p.s) && p.s[p.i] != '\n' && p.s[p.i] != '\r' {
		p.i++
	}
}

// space skips blanks, and line breaks and comments where they mean nothing.
func (p *literalParser) space() {
	for p.i < len(p.s) {
		switch c := p.s[p.i]; {
		case c == ' ' || c == '\t' || c == '\f':
			p.i++
		case p.depth > 0 && (c == '\n' || c == '\r'):
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
	if v, ok := p.strings(); ok {
		return v, false, true
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
		if p.i == len(p.s) {
			return nil, false
		}
		switch p.s[p.i] {
		case ',':
			p.i++
		case end:
		default:
			return nil, false
		}
	}
}

// braces reads a dict or a set.
func (p *literalParser) braces() (Value, bool) {
	start := p.i
	p.i++
	p.depth++
	p.space()
	if p.i < len(p.s) && p.s[p.i] == '}' {
		p.i++
		p.depth--
		return Dict(), true
	}
	_, ok := p.expr()
	p.space()
	isDict := ok && p.i < len(p.s) && p.s[p.i] == ':'
	p.depth--
	p.i = start
	if !ok {
		return Value{}, false
	}
	if !isDict {
		items, ok := p.sequence('}')
		for _, it := range items {
			ok = ok && hashable(it)
		}
		return SetOf(items...), ok
	}
	return p.dict()
}

func (p *literalParser) dict() (Value, bool) {
	p.i++
	p.depth++
	defer func() { p.depth-- }()
	d := &dict{}
	for {
		p.space()
		if p.i < len(p.s) && p.s[p.i] == '}' {
			p.i++
			return Value{kind: KindDict, box: &box{dict: d}}, true
		}
		k, ok := p.expr()
		if !ok || !hashable(k) {
			return Value{}, false
		}
		p.space()
		if p.i == len(p.s) || p.s[p.i] != ':' {
			return Value{}, false
		}
		p.i++
		v, ok := p.expr()
		if !ok {
			return Value{}, false
		}
		d.set(k, v)
		p.space()
		if p.i == len(p.s) {
			return Value{}, false
		}
		switch p.s[p.i] {
		case ',':
			p.i++
		case '}':
		default:
			return Value{}, false
		}
	}
}

// number reads an int or a float; complex numbers are refused.
func (p *literalParser) number() (Value, bool) {
	start := p.i
	s := p.s
	if s[p.i] == '0' && p.i+1 < len(s) {
		base := map[byte]int{'x': 16, 'X': 16, 'o': 8, 'O': 8, 'b': 2, 'B': 2}[s[p.i+1]]
		if base != 0 {
			return p.based(base)
		}
	}
	whole := p.digits()
	float := false
	if p.i < len(s) && s[p.i] == '.' {
		float = true
		p.i++
		if p.i < len(s) && s[p.i] >= '0' && s[p.i] <= '9' {
			if p.digits() == "" {
				return Value{}, false
			}
		}
	}
	if p.i < len(s) && (s[p.i] == 'e' || s[p.i] == 'E') {
		float = true
		p.i++
		if p.i < len(s) && (s[p.i] == '+' || s[p.i] == '-') {
			p.i++
		}
		if p.digits() == "" {
			return Value{}, false
		}
	}
	text := s[start:p.i]
	if strings.Contains(text, "__") || strings.HasSuffix(text, "_") || p.i < len(s) && wordByte(s[p.i]) {
		return Value{}, false
	}
	for _, bad := range []string{"_.", "._", "_e", "_E", "e_", "E_"} {
		if strings.Contains(text, bad) {
			return Value{}, false
		}
	}
	text = strings.ReplaceAll(text, "_", "")
	if float {
		f, err := strconv.ParseFloat(text, 64)
		if err != nil && !math.IsInf(f, 0) {
			return Value{}, false
		}
		return Float(f), true
	}
	if len(whole) > 1 && text[0] == '0' && strings.Trim(text, "0") != "" {
		return Value{}, false // 007
	}
	return ParseInt(text)
}

// digits reads decimal digits and underscores.
func (p *literalParser) digits() string {
	start := p.i
	for p.i < len(p.s) && (p.s[p.i] >= '0' && p.s[p.i] <= '9' || p.s[p.i] == '_' && p.i > start) {
		p.i++
	}
	return p.s[start:p.i]
}

// based reads 0x…, 0o… and 0b….
func (p *literalParser) based(base int) (Value, bool) {
	p.i += 2
	start := p.i
	for p.i < len(p.s) && wordByte(p.s[p.i]) {
		p.i++
	}
	text := p.s[start:p.i]
	text = strings.TrimPrefix(text, "_")
	if text == "" || strings.Contains(text, "__") || strings.HasPrefix(text, "_") || strings.HasSuffix(text, "_") {
		return Value{}, false
	}
	text = strings.ReplaceAll(text, "_", "")
	if strings.ContainsAny(text, "+-") {
		return Value{}, false
	}
	n, ok := new(big.Int).SetString(text, base)
	if !ok {
		return Value{}, false
	}
	return BigInt(n), true
}
