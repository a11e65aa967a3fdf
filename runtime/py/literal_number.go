package py

import (
	"math"
	"math/big"
	"strconv"
	"strings"
)

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
	if len(whole) > 1 && text[0] == '0' {
		return Int(0), strings.Trim(text, "0") == "" // 007 is an error
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
