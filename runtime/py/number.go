package py

import (
	"math"
	"math/big"
	"strconv"
	"strings"
	"unicode"
)

func floatBits(f float64) int64 { return int64(math.Float64bits(f)) }

func (v Value) float() float64 { return math.Float64frombits(uint64(v.n)) }

// Float64 gives a float, or an int or bool as a float.
func (v Value) Float64() (float64, bool) {
	switch v.kind {
	case KindFloat:
		return v.float(), true
	case KindInt, KindBool:
		return float64(v.n), true
	case KindBigInt:
		f, _ := new(big.Float).SetInt(v.box.big).Float64()
		return f, true
	}
	return 0, false
}

func (v Value) isNumber() bool {
	return v.kind == KindInt || v.kind == KindBool || v.kind == KindFloat || v.kind == KindBigInt
}

func (v Value) isInteger() bool {
	return v.kind == KindInt || v.kind == KindBool || v.kind == KindBigInt
}

// bigInt gives an integer kind as a big.Int, which must not be changed.
func (v Value) bigInt() *big.Int {
	if v.kind == KindBigInt {
		return v.box.big
	}
	return big.NewInt(v.n)
}

// jsonNumber reads a number of JSON text as the CDK's parser does.
func jsonNumber(raw []byte) Value {
	s := view(raw)
	if i, err := strconv.ParseInt(s, 10, 64); err == nil {
		return Int(i)
	}
	if u, err := strconv.ParseUint(s, 10, 64); err == nil {
		return BigInt(new(big.Int).SetUint64(u))
	}
	switch s {
	case "NaN":
		return Float(math.NaN())
	case "Infinity":
		return Float(math.Inf(1))
	case "-Infinity":
		return Float(math.Inf(-1))
	}
	f, err := strconv.ParseFloat(s, 64)
	if err != nil && !math.IsInf(f, 0) {
		return Value{}
	}
	return Float(f)
}

// maxDigits is where Python refuses to turn digits into an int.
const maxDigits = 4300

// ParseInt reads what Python's int() reads from text in base 10: blanks
// around, a sign, digits of any script with single underscores between them.
func ParseInt(text string) (Value, bool) {
	s := strings.TrimFunc(text, isSpace)
	sign := ""
	if s != "" && (s[0] == '+' || s[0] == '-') {
		sign, s = s[:1], s[1:]
	}
	digits, ok := plainDigits(s)
	if !ok || len(digits) > maxDigits {
		return Value{}, false
	}
	if sign == "-" {
		digits = "-" + digits
	}
	if i, err := strconv.ParseInt(digits, 10, 64); err == nil {
		return Int(i), true
	}
	b, ok := new(big.Int).SetString(digits, 10)
	if !ok {
		return Value{}, false
	}
	return BigInt(b), true
}

// plainDigits gives ASCII digits for digits of any script, without the
// underscores between them.
func plainDigits(s string) (string, bool) {
	if s == "" {
		return "", false
	}
	clean := true
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			clean = false
			break
		}
	}
	if clean {
		return s, true
	}
	var b strings.Builder
	last := '_'
	for _, r := range s {
		if r == '_' {
			if last == '_' {
				return "", false
			}
			last = r
			continue
		}
		d, ok := digitValue(r)
		if !ok {
			return "", false
		}
		b.WriteByte(byte('0' + d))
		last = r
	}
	return b.String(), last != '_'
}

// digitValue gives the value of a decimal digit of any script.
func digitValue(r rune) (int, bool) {
	if r >= '0' && r <= '9' {
		return int(r - '0'), true
	}
	if r < 0x80 || !unicode.Is(unicode.Nd, r) {
		return 0, false
	}
	zero := r
	for r-zero < 9 && unicode.Is(unicode.Nd, zero-1) {
		zero--
	}
	return int(r - zero), true
}

// ParseFloat reads what Python's float() reads from text.
func ParseFloat(text string) (float64, bool) {
	s := strings.TrimFunc(text, isSpace)
	body := strings.TrimLeft(s, "+-")
	if len(s)-len(body) > 1 {
		return 0, false
	}
	switch strings.ToLower(body) {
	case "inf", "infinity":
		if strings.HasPrefix(s, "-") {
			return math.Inf(-1), true
		}
		return math.Inf(1), true
	case "nan":
		return math.NaN(), true
	}
	var b strings.Builder
	if len(s) > len(body) {
		b.WriteByte(s[0])
	}
	digit := false
	for i, r := range body {
		switch d, ok := digitValue(r); {
		case ok:
			b.WriteByte(byte('0' + d))
			digit = true
			continue
		case r == '_':
			next, _ := nextRune(body[i+1:])
			if _, more := digitValue(next); !digit || !more {
				return 0, false
			}
		case r == '.' || r == 'e' || r == 'E' || r == '+' || r == '-':
			b.WriteRune(r)
		default:
			return 0, false
		}
		digit = false
	}
	f, err := strconv.ParseFloat(b.String(), 64)
	if err != nil && !math.IsInf(f, 0) {
		return 0, false
	}
	return f, true
}

func nextRune(s string) (rune, bool) {
	for _, r := range s {
		return r, true
	}
	return 0, false
}

// isSpace is Python's str.isspace of one character.
func isSpace(r rune) bool {
	switch r {
	case 0x1c, 0x1d, 0x1e, 0x1f:
		return true
	}
	return unicode.IsSpace(r)
}
