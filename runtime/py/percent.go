package py

import (
	"math"
	"strings"
)

// percent is format % args, as printf does.
func (e *Eval) percent(format string, args Value) Value {
	p := percentFormat{e: e, s: format}
	if args.kind == KindTuple {
		p.args = args.elements()
	} else {
		p.args = []Value{args}
		switch args.kind {
		case KindUndefined, KindList, KindDict, KindRecord, KindSlice, KindBytes, KindView:
			p.mapping, p.keyed = args, true
		}
	}
	text, ok := p.run()
	if !ok || e.stopped() {
		return Value{}
	}
	return Str(text)
}

// percentFormat is one such formatting under way.
type percentFormat struct {
	e       *Eval
	s       string
	i       int
	args    []Value
	used    int
	mapping Value
	keyed   bool // args has keys, so that not all of it need be used
}

func (p *percentFormat) fail(class Class, message string) (string, bool) {
	p.e.Fail(class, message)
	return "", false
}

func (p *percentFormat) run() (string, bool) {
	var b strings.Builder
	for p.i < len(p.s) {
		c := p.s[p.i]
		p.i++
		if c != '%' {
			b.WriteByte(c)
			continue
		}
		text, ok := p.one()
		if !ok || p.e.stopped() {
			return "", false
		}
		b.WriteString(text)
	}
	if p.used < len(p.args) && !p.keyed {
		return p.fail(TypeError, "not all arguments converted during string formatting")
	}
	return b.String(), true
}

func (p *percentFormat) argument() (Value, bool) {
	if p.used >= len(p.args) {
		p.e.Fail(TypeError, "not enough arguments for format string")
		return Value{}, false
	}
	p.used++
	return p.args[p.used-1], true
}

// one formats what stands behind a percent sign.
func (p *percentFormat) one() (string, bool) {
	var value Value
	named := false
	if p.i < len(p.s) && p.s[p.i] == '(' {
		key, ok := p.key()
		if !ok {
			return "", false
		}
		if p.mapping.kind == KindUndefined || p.mapping.kind == KindList || p.mapping.kind == KindBytes {
			return p.fail(TypeError, "format requires a mapping")
		}
		m, ok := p.mapping.Get(key)
		if !ok {
			return p.fail(KeyError, key)
		}
		value, named = m, true
	}
	f := numberFormat{precision: -1}
	for ; p.i < len(p.s) && strings.IndexByte("-+ #0", p.s[p.i]) >= 0; p.i++ {
		switch c := p.s[p.i]; c {
		case '-':
			f.align = '<'
		case '+':
			f.sign = c
		case ' ':
			if f.sign == 0 {
				f.sign = c
			}
		case '#':
			f.alternate = true
		case '0':
			f.fill = '0'
		}
	}
	width, ok := p.size()
	if !ok {
		return "", false
	}
	if width < 0 {
		f.align, width = '<', -width
	}
	f.width = width
	if p.i < len(p.s) && p.s[p.i] == '.' {
		p.i++
		if f.precision, ok = p.size(); !ok {
			return "", false
		}
		f.precision = max(f.precision, 0)
	}
	if p.i < len(p.s) && strings.IndexByte("hlL", p.s[p.i]) >= 0 {
		p.i++
	}
	if p.i == len(p.s) {
		return p.fail(ValueError, "incomplete format")
	}
	f.verb = p.s[p.i]
	p.i++
	if f.verb == '%' {
		return "%", true
	}
	if !named {
		if value, ok = p.argument(); !ok {
			return "", false
		}
	}
	return p.convert(value, f)
}

// key reads (key), with parentheses inside it.
func (p *percentFormat) key() (string, bool) {
	if !p.keyed {
		return p.fail(TypeError, "format requires a mapping")
	}
	start, nest := p.i+1, 0
	for ; p.i < len(p.s); p.i++ {
		switch p.s[p.i] {
		case '(':
			nest++
		case ')':
			if nest--; nest == 0 {
				p.i++
				return p.s[start : p.i-1], true
			}
		}
	}
	return p.fail(ValueError, "incomplete format key")
}

// size reads a width or precision: digits, or a star for an argument.
func (p *percentFormat) size() (int, bool) {
	if p.i < len(p.s) && p.s[p.i] == '*' {
		p.i++
		v, ok := p.argument()
		if !ok {
			return 0, false
		}
		if v.kind != KindInt && v.kind != KindBool {
			p.fail(TypeError, "* wants int")
			return 0, false
		}
		return int(min(max(v.n, -maxRepeat-1), maxRepeat+1)), true
	}
	n := 0
	for ; p.i < len(p.s) && p.s[p.i] >= '0' && p.s[p.i] <= '9'; p.i++ {
		n = min(n*10+int(p.s[p.i]-'0'), math.MaxInt32)
	}
	return n, true
}

// convert formats one value.
func (p *percentFormat) convert(v Value, f numberFormat) (string, bool) {
	if f.width > maxRepeat || f.precision > maxRepeat {
		return p.fail(ValueError, "width too big")
	}
	var text string
	switch f.verb {
	case 's':
		text = v.Text()
	case 'r':
		text = v.Repr()
	case 'a':
		text = asciiRepr(v)
	case 'c':
		var ok bool
		if text, ok = p.character(v); !ok {
			return "", false
		}
		f.precision = -1
	case 'd', 'i', 'u', 'o', 'x', 'X':
		return p.whole(v, f)
	case 'e', 'E', 'f', 'F', 'g', 'G':
		return p.float(v, f)
	default:
		return p.fail(ValueError, "unsupported format character "+string(f.verb))
	}
	if f.precision >= 0 && charCount(text) > f.precision {
		text = text[:byteOffset(text, f.precision)]
	}
	return padText(text, f.width, 0, f.align, '>'), true
}

func (p *percentFormat) character(v Value) (string, bool) {
	switch {
	case v.kind == KindString && charCount(v.s) == 1:
		return v.s, true
	case v.kind == KindInt && v.n >= 0 && v.n <= 0x10ffff:
		return codePoint(rune(v.n)), true
	case v.isInteger():
		return p.fail(OverflowError, "%c arg not in range(0x110000)")
	}
	return p.fail(TypeError, "%c requires int or char")
}

// pad0 lets zeros fill the space between sign and digits, unless the text
// stands on the left.
func (f numberFormat) pad0() numberFormat {
	switch {
	case f.align == '<':
		f.fill = 0
	case f.fill == '0':
		f.align = '='
	}
	return f
}

func (p *percentFormat) whole(v Value, f numberFormat) (string, bool) {
	switch {
	case v.kind == KindUndefined && strings.IndexByte("diu", f.verb) >= 0:
		p.e.undefined(v, "value is undefined")
		return "", false
	case !v.isNumber() || v.kind == KindFloat && strings.IndexByte("oxX", f.verb) >= 0:
		return p.fail(TypeError, "%"+string(f.verb)+" format: a number is required, not "+typeName(v))
	}
	n, ok := truncated(v)
	if !ok {
		class := ValueError
		if math.IsInf(v.float(), 0) {
			class = OverflowError
		}
		return p.fail(class, "cannot convert float to integer")
	}
	if strings.IndexByte("diu", f.verb) >= 0 {
		f.verb = 'd'
	}
	prefix, digits := intText(n, f)
	if len(digits) < f.precision {
		digits = strings.Repeat("0", f.precision-len(digits)) + digits
	}
	return f.pad0().lay(n.Sign() < 0, prefix, digits), true
}

func (p *percentFormat) float(v Value, f numberFormat) (string, bool) {
	if v.kind == KindUndefined {
		p.e.undefined(v, "value is undefined")
		return "", false
	}
	x, ok := v.Float64()
	switch {
	case !ok:
		return p.fail(TypeError, "must be real number, not "+typeName(v))
	case v.kind == KindBigInt && math.IsInf(x, 0):
		return p.fail(OverflowError, "int too large to convert to float")
	}
	text, _ := floatText(x, f)
	f = f.pad0()
	return f.lay(math.Signbit(x) && !math.IsNaN(x), "", text), true
}
