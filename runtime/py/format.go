package py

import (
	"math"
	"math/big"
	"strconv"
	"strings"
)

// formatText is str.format in the sandbox: attributes and items of fields are
// looked up as templates look them up.
func (e *Eval) formatText(s string, args []Value, kw []Kwarg) Value {
	f := formatter{e: e, args: args, kw: kw}
	text, ok := f.expand(s, 2)
	if !ok || e.stopped() {
		return Value{}
	}
	return Str(text)
}

// formatter expands the fields of one text.
type formatter struct {
	e      *Eval
	args   []Value
	kw     []Kwarg
	next   int  // the field that {} names
	auto   bool // {} was used
	manual bool // {0} was used
}

func (f *formatter) fail(class Class, message string) (string, bool) {
	f.e.Fail(class, message)
	return "", false
}

// expand replaces the fields of s; depth is how deeply fields may stand in
// the formats of fields.
func (f *formatter) expand(s string, depth int) (string, bool) {
	if depth < 0 {
		return f.fail(ValueError, "max string recursion exceeded")
	}
	var b strings.Builder
	for i := 0; i < len(s); {
		switch c := s[i]; {
		case c != '{' && c != '}':
			b.WriteByte(c)
			i++
			continue
		case i+1 < len(s) && s[i+1] == c:
			b.WriteByte(c)
			i += 2
			continue
		case c == '}':
			return f.fail(ValueError, "Single '}' encountered in format string")
		}
		end := fieldEnd(s, i+1)
		if end < 0 {
			return f.fail(ValueError, "expected '}' before end of string")
		}
		text, ok := f.field(s[i+1:end], depth)
		if !ok {
			return "", false
		}
		b.WriteString(text)
		i = end + 1
	}
	return b.String(), true
}

// fieldEnd finds the brace that closes a field, or -1.
func fieldEnd(s string, i int) int {
	for nest := 1; i < len(s); i++ {
		switch s[i] {
		case '{':
			nest++
		case '}':
			if nest--; nest == 0 {
				return i
			}
		}
	}
	return -1
}

// field expands name!conversion:spec.
func (f *formatter) field(s string, depth int) (string, bool) {
	name, rest := s, ""
	inBrackets := false
	for i := range len(s) {
		switch c := s[i]; {
		case c == '[':
			inBrackets = true
		case c == ']':
			inBrackets = false
		case c == '{' && !inBrackets:
			return f.fail(ValueError, "unexpected '{' in field name")
		}
		if !inBrackets && (s[i] == '!' || s[i] == ':') {
			name, rest = s[:i], s[i:]
			break
		}
	}
	conversion := byte(0)
	if strings.HasPrefix(rest, "!") {
		if len(rest) < 2 || len(rest) > 2 && rest[2] != ':' {
			return f.fail(ValueError, "expected ':' after conversion specifier")
		}
		conversion, rest = rest[1], rest[2:]
	}
	v, ok := f.lookUp(name)
	if !ok || f.e.stopped() {
		return "", false
	}
	switch conversion {
	case 0:
	case 's':
		v = Str(v.Text())
	case 'r':
		v = Str(v.Repr())
	case 'a':
		v = Str(asciiRepr(v))
	default:
		return f.fail(ValueError, "unknown conversion specifier "+string(conversion))
	}
	spec, ok := f.expand(strings.TrimPrefix(rest, ":"), depth-1)
	if !ok {
		return "", false
	}
	return f.e.formatOne(v, spec)
}

// lookUp resolves the name of a field: an argument, then its attributes and
// items.
func (f *formatter) lookUp(name string) (Value, bool) {
	first, rest := name, ""
	if i := strings.IndexAny(name, ".["); i >= 0 {
		first, rest = name[:i], name[i:]
	}
	if first == "" {
		if f.manual {
			f.fail(ValueError, "cannot switch from manual field specification to automatic field numbering")
			return Value{}, false
		}
		f.auto = true
		first = strconv.Itoa(f.next)
		f.next++
	} else if _, err := strconv.Atoi(first); err == nil {
		if f.auto {
			f.fail(ValueError, "cannot switch from automatic field numbering to manual field specification")
			return Value{}, false
		}
		f.manual = true
	}
	v, ok := f.argument(first)
	if !ok {
		return Value{}, false
	}
	for rest != "" {
		if rest[0] == '.' {
			rest = rest[1:]
			n := strings.IndexAny(rest, ".[")
			if n < 0 {
				n = len(rest)
			}
			if n == 0 {
				f.fail(ValueError, "Empty attribute in format string")
				return Value{}, false
			}
			v, rest = f.e.Attr(v, rest[:n]), rest[n:]
			continue
		}
		n := strings.IndexByte(rest, ']')
		if rest[0] != '[' || n < 2 {
			f.fail(ValueError, "Empty attribute in format string")
			return Value{}, false
		}
		key := rest[1:n]
		if i, err := strconv.Atoi(key); err == nil && key[0] != '-' && key[0] != '+' {
			v = f.e.Index(v, i)
		} else {
			v = f.e.Key(v, key)
		}
		rest = rest[n+1:]
	}
	return v, true
}

func (f *formatter) argument(name string) (Value, bool) {
	if i, err := strconv.Atoi(name); err == nil {
		if i < 0 || i >= len(f.args) {
			f.fail(IndexError, "Replacement index "+name+" out of range for positional args tuple")
			return Value{}, false
		}
		return f.args[i], true
	}
	for _, k := range f.kw {
		if k.Name == name {
			return k.Value, true
		}
	}
	f.fail(KeyError, name)
	return Value{}, false
}

// formatOne is format(v, spec).
func (e *Eval) formatOne(v Value, spec string) (string, bool) {
	if spec == "" {
		return v.Text(), true
	}
	switch v.kind {
	case KindString, KindInt, KindBigInt, KindBool, KindFloat:
	case KindTime, KindDate, KindClock:
		return e.strftime(v, spec), !e.stopped()
	default:
		e.Fail(TypeError, "unsupported format string passed to "+typeName(v)+".__format__")
		return "", false
	}
	f, ok := parseSpec(spec)
	if !ok {
		e.Fail(ValueError, "Invalid format specifier")
		return "", false
	}
	if v.kind != KindString {
		if f.align == 0 && f.fill == '0' {
			f.align = '='
		}
		if f.group != 0 && strings.IndexByte("cn", f.verb) >= 0 && f.verb != 0 || f.group == ',' && strings.IndexByte("boxX", f.verb) >= 0 && f.verb != 0 {
			e.Fail(ValueError, "Cannot specify ',' with '"+string(f.verb)+"'.")
			return "", false
		}
		r := e.number(v, f)
		return r.s, !e.stopped()
	}
	if f.sign != 0 || f.alternate || f.group != 0 || f.align == '=' || f.verb != 0 && f.verb != 's' {
		e.Fail(ValueError, "format specifier not allowed for strings")
		return "", false
	}
	text := v.s
	if f.precision >= 0 && charCount(text) > f.precision {
		text = text[:byteOffset(text, f.precision)]
	}
	if f.width > maxRepeat {
		e.Fail(ValueError, "Too many decimal digits in format string")
		return "", false
	}
	return padText(text, f.width, f.fill, f.align, '<'), true
}

// parseSpec reads [[fill]align][sign][z][#][0][width][grouping][.precision][type].
func parseSpec(spec string) (numberFormat, bool) {
	f := numberFormat{precision: -1}
	rs := chars(spec)
	isAlign := func(i int) bool { return i < len(rs) && strings.ContainsRune("<>^=", rs[i]) }
	switch {
	case isAlign(1):
		f.fill, f.align = rs[0], byte(rs[1])
		rs = rs[2:]
	case isAlign(0):
		f.align = byte(rs[0])
		rs = rs[1:]
	}
	take := func(set string) byte {
		if len(rs) > 0 && rs[0] < 0x80 && strings.ContainsRune(set, rs[0]) {
			c := byte(rs[0])
			rs = rs[1:]
			return c
		}
		return 0
	}
	digits := func() (int, bool) {
		n, found := 0, false
		for len(rs) > 0 && rs[0] >= '0' && rs[0] <= '9' {
			n, found = min(n*10+int(rs[0]-'0'), math.MaxInt32), true
			rs = rs[1:]
		}
		return n, found
	}
	f.sign = take("+- ")
	take("z")
	f.alternate = take("#") != 0
	if take("0") != 0 && f.fill == 0 {
		f.fill = '0'
	}
	f.width, _ = digits()
	f.group = take(",_")
	if take(".") != 0 {
		n, ok := digits()
		if !ok {
			return f, false
		}
		f.precision = n
	}
	if len(rs) > 1 || len(rs) == 1 && rs[0] >= 0x80 {
		return f, false
	}
	if len(rs) == 1 {
		f.verb = byte(rs[0])
	}
	return f, true
}

// asciiRepr is ascii(v).
func asciiRepr(v Value) string {
	var b strings.Builder
	for _, r := range chars(v.Repr()) {
		switch {
		case r < 0x80:
			b.WriteByte(byte(r))
		case r < 0x100:
			b.WriteString(`\x` + hexDigits(r, 2))
		case r < 0x10000:
			b.WriteString(`\u` + hexDigits(r, 4))
		default:
			b.WriteString(`\U` + hexDigits(r, 8))
		}
	}
	return b.String()
}

func hexDigits(r rune, width int) string {
	s := strconv.FormatInt(int64(r), 16)
	return strings.Repeat("0", width-len(s)) + s
}

// truncated gives an int or float as a whole number, for %d.
func truncated(v Value) (*big.Int, bool) {
	if v.kind != KindFloat {
		return v.bigInt(), true
	}
	f := v.float()
	if math.IsNaN(f) || math.IsInf(f, 0) {
		return nil, false
	}
	n, _ := big.NewFloat(f).Int(nil)
	return n, true
}
