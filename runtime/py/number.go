package py

import (
	"math"
	"math/big"
	"strconv"
	"strings"

	"github.com/airgen/airgen/runtime/pytime"
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
	digits, ok := pytime.IntText(text)
	if !ok || len(strings.TrimPrefix(digits, "-")) > maxDigits {
		return Value{}, false
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

// ParseFloat reads what Python's float() reads from text.
func ParseFloat(text string) (float64, bool) { return pytime.ParseFloat(text) }

// isSpace is Python's str.isspace of one character.
func isSpace(r rune) bool { return pytime.Blank(r) }
