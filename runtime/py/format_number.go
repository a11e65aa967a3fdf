package py

import (
	"math"
	"math/big"
	"strconv"
	"strings"
)

// numberFormat is what a conversion of str.format or the % operator asks of a
// number.
type numberFormat struct {
	fill      rune // 0: none given
	align     byte // < > ^ = or 0
	sign      byte // + - or blank
	alternate bool // #
	group     byte // , _ or 0
	width     int
	precision int // negative: none given
	verb      byte
}

// floatText prints the digits of a number without its sign, by the rules of
// e, f, g, % and of no verb at all.
func floatText(f float64, format numberFormat) (string, bool) {
	verb, precision := format.verb, format.precision
	f = math.Abs(f)
	switch {
	case math.IsInf(f, 0):
		return percentSign(upperIf("inf", verb), verb), true
	case math.IsNaN(f):
		return percentSign(upperIf("nan", verb), verb), true
	}
	if verb == 0 && precision < 0 {
		return Float(f).Repr(), true
	}
	if precision < 0 {
		precision = 6
	}
	var s string
	switch verb {
	case 'e', 'E', 'f', 'F':
		s = strconv.FormatFloat(f, lowerByte(verb), precision, 64)
		if format.alternate && precision == 0 {
			s = withPoint(s)
		}
	case '%':
		s = strconv.FormatFloat(f*100, 'f', precision, 64)
		if format.alternate && precision == 0 {
			s += "."
		}
	case 'g', 'G', 'n', 0:
		s = generalText(f, max(precision, 1), verb == 0, format.alternate)
	default:
		return "", false
	}
	return percentSign(upperIf(s, verb), verb), true
}

func percentSign(s string, verb byte) string {
	if verb == '%' {
		return s + "%"
	}
	return s
}

func lowerByte(c byte) byte { return c | 0x20 }

func upperIf(s string, verb byte) string {
	if verb == 'E' || verb == 'F' || verb == 'G' {
		return strings.ToUpper(s)
	}
	return s
}

// withPoint puts a point behind the digits, before an exponent.
func withPoint(s string) string {
	mantissa, exp, ok := strings.Cut(s, "e")
	if ok {
		return mantissa + ".e" + exp
	}
	return s + "."
}

// generalText is %g: fixed for middling exponents, else scientific. Without a
// verb Python prefers the exponent one digit earlier, and always shows a point
// or an exponent; the alternate form keeps trailing zeros.
func generalText(f float64, precision int, point0, alternate bool) string {
	s := strconv.FormatFloat(f, 'e', precision-1, 64)
	_, e, _ := strings.Cut(s, "e")
	exp, _ := strconv.Atoi(e)
	limit := precision
	if point0 {
		limit--
	}
	if exp < -4 || exp >= limit && f != 0 {
		mantissa, _, _ := strings.Cut(s, "e")
		switch {
		case !alternate:
			mantissa = trimFraction(mantissa)
		case !strings.Contains(mantissa, "."):
			mantissa += "."
		}
		return mantissa + "e" + e
	}
	s = strconv.FormatFloat(f, 'f', max(precision-1-exp, 0), 64)
	if alternate {
		if !strings.Contains(s, ".") {
			s += "."
		}
		return s
	}
	s = trimFraction(s)
	if point0 && !strings.Contains(s, ".") {
		s += ".0"
	}
	return s
}

func trimFraction(s string) string {
	if !strings.Contains(s, ".") {
		return s
	}
	return strings.TrimSuffix(strings.TrimRight(s, "0"), ".")
}

// intText prints the digits of a whole number without its sign, and the
// prefix of the alternate form.
func intText(n *big.Int, format numberFormat) (prefix, digits string) {
	base := 10
	switch format.verb {
	case 'b':
		base, prefix = 2, "0b"
	case 'o':
		base, prefix = 8, "0o"
	case 'x':
		base, prefix = 16, "0x"
	case 'X':
		base, prefix = 16, "0X"
	}
	digits = new(big.Int).Abs(n).Text(base)
	if format.verb == 'X' {
		digits = strings.ToUpper(digits)
	}
	if !format.alternate {
		prefix = ""
	}
	return prefix, digits
}

// grouped puts separators between the digits before the point: after three of
// them, or four for bases other than ten. width is what zeros must fill, or 0.
func grouped(s string, sep byte, every, width int) string {
	whole, rest := s, ""
	if i := strings.IndexAny(s, ".e%"); i >= 0 {
		whole, rest = s[:i], s[i:]
	}
	for width > 0 && len(whole)+(len(whole)-1)/every+len(rest) < width {
		whole = "0" + whole
	}
	if len(whole) <= every {
		return s[:0] + whole + rest
	}
	var b strings.Builder
	for i := range len(whole) {
		if i > 0 && (len(whole)-i)%every == 0 {
			b.WriteByte(sep)
		}
		b.WriteByte(whole[i])
	}
	return b.String() + rest
}

// lay puts sign, prefix and digits together and pads them.
func (f numberFormat) lay(negative bool, prefix, digits string) string {
	sign := ""
	switch {
	case negative:
		sign = "-"
	case f.sign == '+' || f.sign == ' ':
		sign = string(f.sign)
	}
	fill := " "
	if f.fill != 0 {
		fill = codePoint(f.fill)
	}
	if f.group != 0 {
		every, width := 3, 0
		if f.verb == 'b' || f.verb == 'o' || f.verb == 'x' || f.verb == 'X' {
			every = 4
		}
		if f.align == '=' && fill == "0" {
			width = f.width - len(sign) - len(prefix)
		}
		digits = grouped(digits, f.group, every, width)
	}
	missing := f.width - len(sign) - len(prefix) - len(digits)
	if missing <= 0 {
		return sign + prefix + digits
	}
	switch f.align {
	case '=':
		return sign + prefix + strings.Repeat(fill, missing) + digits
	case '<':
		return sign + prefix + digits + strings.Repeat(fill, missing)
	case '^':
		return strings.Repeat(fill, missing/2) + sign + prefix + digits + strings.Repeat(fill, missing-missing/2)
	}
	return strings.Repeat(fill, missing) + sign + prefix + digits
}

// number prints an int or a float in a format; the class is that of the error
// when the format does not fit.
func (e *Eval) number(v Value, f numberFormat) Value {
	if f.width > maxRepeat || f.precision > maxRepeat {
		return e.Fail(ValueError, "too many decimal digits in format string")
	}
	switch f.verb {
	case 'e', 'E', 'f', 'F', 'g', 'G', '%':
	case 'n', 0:
		if v.isInteger() {
			f.verb = 'd'
		}
	default:
		if !v.isInteger() {
			return e.Fail(ValueError, "unknown format code "+string(f.verb)+" for object of type float")
		}
	}
	switch f.verb {
	case 'b', 'o', 'x', 'X', 'd':
		if f.precision >= 0 {
			return e.Fail(ValueError, "precision not allowed in integer format specifier")
		}
		n := v.bigInt()
		prefix, digits := intText(n, f)
		return Str(f.lay(n.Sign() < 0, prefix, digits))
	case 'c':
		switch n, ok := v.Int64(); {
		case f.sign != 0 || f.precision >= 0 || f.group != 0:
			return e.Fail(ValueError, "sign not allowed with integer format specifier 'c'")
		case !ok || n < 0 || n > 0x10ffff:
			return e.Fail(OverflowError, "%c arg not in range(0x110000)")
		default:
			return Str(padText(codePoint(rune(n)), f.width, f.fill, f.align, '>'))
		}
	}
	x, ok := v.Float64()
	if !ok || math.IsInf(x, 0) && v.kind != KindFloat {
		return e.Fail(OverflowError, "int too large to convert to float")
	}
	digits, ok := floatText(x, f)
	if !ok {
		return e.Fail(ValueError, "unknown format code "+string(f.verb)+" for object of type float")
	}
	return Str(f.lay(math.Signbit(x) && !math.IsNaN(x), "", digits))
}

// padText pads a text to a width.
func padText(s string, width int, fill rune, align, otherwise byte) string {
	missing := width - charCount(s)
	if missing <= 0 {
		return s
	}
	pad := " "
	if fill != 0 {
		pad = codePoint(fill)
	}
	if align == 0 {
		align = otherwise
	}
	switch align {
	case '>':
		return strings.Repeat(pad, missing) + s
	case '^':
		return strings.Repeat(pad, missing/2) + s + strings.Repeat(pad, missing-missing/2)
	}
	return s + strings.Repeat(pad, missing)
}
