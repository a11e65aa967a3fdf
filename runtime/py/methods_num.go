package py

import (
	"encoding/hex"
	"math"
	"math/big"
	"strconv"
	"strings"
	"unicode/utf8"
)

func isIntMethod(name string) bool {
	switch name {
	case "as_integer_ratio", "bit_count", "bit_length", "conjugate", "from_bytes", "to_bytes":
		return true
	}
	return false
}

func isFloatMethod(name string) bool {
	switch name {
	case "as_integer_ratio", "conjugate", "fromhex", "hex", "is_integer":
		return true
	}
	return false
}

// numberMethod calls a method of an int, a bool or a float.
func (e *Eval) numberMethod(v Value, name string, args []Value, kw []Kwarg) Value {
	switch name {
	case "from_bytes", "to_bytes", "fromhex":
		return e.noMethod(v, name)
	}
	if _, ok := e.bind(name, args, kw, 0); !ok {
		return Value{}
	}
	switch name {
	case "conjugate":
		return e.Pos(v)
	case "bit_length":
		return Int(int64(v.bigInt().BitLen()))
	case "bit_count":
		n := int64(0)
		for _, c := range new(big.Int).Abs(v.bigInt()).Text(2) {
			n += int64(c - '0')
		}
		return Int(n)
	case "as_integer_ratio":
		if v.kind != KindFloat {
			return TupleOf(e.Pos(v), Int(1))
		}
		r := new(big.Rat).SetFloat64(v.float())
		if r == nil {
			class := ValueError
			if math.IsInf(v.float(), 0) {
				class = OverflowError
			}
			return e.Fail(class, "cannot convert "+v.Repr()+" to integer ratio")
		}
		return TupleOf(BigInt(new(big.Int).Set(r.Num())), BigInt(new(big.Int).Set(r.Denom())))
	case "is_integer":
		f := v.float()
		return Bool(f == math.Trunc(f) && !math.IsInf(f, 0))
	}
	return Str(hexFloat(v.float()))
}

// hexFloat is float.hex.
func hexFloat(f float64) string {
	switch {
	case math.IsInf(f, 0) || math.IsNaN(f):
		return Float(f).Repr()
	case f == 0:
		if math.Signbit(f) {
			return "-0x0.0p+0"
		}
		return "0x0.0p+0"
	}
	bits := math.Float64bits(f)
	sign, lead, exp := "", "1", int(bits>>52&0x7ff)-1023
	if f < 0 {
		sign = "-"
	}
	if exp == -1023 { // subnormal
		lead, exp = "0", -1022
	}
	mantissa := strconv.FormatUint(bits&(1<<52-1), 16)
	text := sign + "0x" + lead + "." + strings.Repeat("0", 13-len(mantissa)) + mantissa + "p"
	if exp >= 0 {
		text += "+"
	}
	return text + strconv.Itoa(exp)
}

func isBytesMethod(name string) bool {
	switch name {
	case "decode", "hex", "fromhex":
		return true
	case "casefold", "encode", "format", "format_map", "isdecimal", "isidentifier", "isnumeric", "isprintable":
		return false
	}
	return isStrMethod(name)
}

// bytesMethod calls a method of bytes: those that templates use to come from
// str.encode back to text.
func (e *Eval) bytesMethod(v Value, name string, args []Value, kw []Kwarg) Value {
	switch name {
	case "decode":
		return e.decode(v.s, args, kw)
	case "hex":
		if _, ok := e.bind(name, args, kw, 0); !ok {
			return Value{}
		}
		return Str(hex.EncodeToString([]byte(v.s)))
	}
	return e.noMethod(v, name)
}

// codec gives the plain name of an encoding: utf-8, ascii or latin-1.
func (e *Eval) codec(args []Value, kw []Kwarg, function string) (name, errors string, ok bool) {
	a, ok := e.bind(function, args, kw, 0, "encoding", "errors")
	if !ok {
		return "", "", false
	}
	name, errors = "utf-8", "strict"
	for i, to := range []*string{&name, &errors} {
		if a[i].IsAbsent() {
			continue
		}
		if *to, ok = e.textArg(a[i]); !ok {
			return "", "", false
		}
	}
	switch strings.NewReplacer("_", "-", " ", "-").Replace(strings.ToLower(name)) {
	case "utf-8", "utf8", "u8":
		name = "utf-8"
	case "ascii", "us-ascii", "646":
		name = "ascii"
	case "latin-1", "latin1", "iso-8859-1", "iso8859-1", "8859", "l1":
		name = "latin-1"
	default:
		e.Fail(LookupError, "unknown encoding: "+name)
		return "", "", false
	}
	return name, errors, true
}

// encode is str.encode.
func (e *Eval) encode(s string, args []Value, kw []Kwarg) Value {
	name, errors, ok := e.codec(args, kw, "encode")
	if !ok {
		return Value{}
	}
	var out []byte
	for _, r := range chars(s) {
		surrogate := r >= 0xd800 && r <= 0xdfff
		switch {
		case name == "utf-8" && !surrogate:
			out = utf8.AppendRune(out, r)
		case r < 0x80 || name == "latin-1" && r < 0x100:
			out = append(out, byte(r))
		case errors == "ignore":
		case errors == "replace":
			out = append(out, '?')
		default:
			return e.Fail(UnicodeError, "'"+name+"' codec can't encode a character")
		}
	}
	return Bytes(out)
}

// decode is bytes.decode.
func (e *Eval) decode(s string, args []Value, kw []Kwarg) Value {
	name, errors, ok := e.codec(args, kw, "decode")
	if !ok {
		return Value{}
	}
	var b strings.Builder
	for i := 0; i < len(s); {
		r, n := rune(s[i]), 1
		bad := name == "ascii" && r >= 0x80
		if name == "utf-8" {
			r, n = utf8.DecodeRuneInString(s[i:])
			bad = r == utf8.RuneError && n == 1
		}
		switch {
		case !bad:
			b.WriteRune(r)
		case errors == "ignore":
		case errors == "replace":
			b.WriteRune(utf8.RuneError)
		default:
			return e.Fail(UnicodeError, "'"+name+"' codec can't decode a byte")
		}
		i += n
	}
	return Str(b.String())
}
