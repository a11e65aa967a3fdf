package py

import (
	"strings"
	"unicode"
)

// Lower is str.lower.
func Lower(s string) string {
	if isASCII(s) {
		return strings.ToLower(s)
	}
	rs := chars(s)
	var b strings.Builder
	for i, r := range rs {
		switch r {
		case 'İ':
			b.WriteString("i̇")
		case 'Σ':
			b.WriteRune(finalSigma(rs, i))
		default:
			b.WriteString(codePoint(unicode.ToLower(r)))
		}
	}
	return b.String()
}

// finalSigma gives the small sigma of the end of a word, or the other one.
func finalSigma(rs []rune, i int) rune {
	j := i - 1
	for j >= 0 && caseIgnorable(rs[j]) {
		j--
	}
	if j < 0 || !cased(rs[j]) {
		return 'σ'
	}
	for j = i + 1; j < len(rs) && caseIgnorable(rs[j]); j++ {
	}
	if j < len(rs) && cased(rs[j]) {
		return 'σ'
	}
	return 'ς'
}

// caseIgnorable are the characters that words may hold without ending.
func caseIgnorable(r rune) bool {
	return strings.ContainsRune("'.:^`¨\u00ad·¯´¸·\u2018\u2019\u2024\u2027\ufe13\ufe52\ufe55\uff07\uff0e\uff1a", r) ||
		unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf, unicode.Lm, unicode.Sk)
}

func isUpperChar(r rune) bool { return unicode.IsUpper(r) || unicode.Is(unicode.Other_Uppercase, r) }

func isLowerChar(r rune) bool {
	return unicode.IsLower(r) || unicode.Is(unicode.Other_Lowercase, r)
}

func cased(r rune) bool { return isUpperChar(r) || isLowerChar(r) || unicode.IsTitle(r) }

// special looks a character up in one of the tables of case mappings.
func special(table string, r rune) (string, bool) {
	if r < 0x80 {
		return "", false
	}
	_, rest, ok := strings.Cut(table, ";"+string(r))
	if !ok {
		return "", false
	}
	text, _, _ := strings.Cut(rest, ";")
	return text, true
}

// Upper is str.upper.
func Upper(s string) string {
	if isASCII(s) {
		return strings.ToUpper(s)
	}
	var b strings.Builder
	for _, r := range chars(s) {
		b.WriteString(upperChar(r))
	}
	return b.String()
}

func upperChar(r rune) string {
	if text, ok := special(upperSpecial, r); ok {
		return text
	}
	return codePoint(unicode.ToUpper(r))
}

func titleChar(r rune) string {
	if text, ok := special(titleSpecial, r); ok {
		return text
	}
	return codePoint(unicode.ToTitle(r))
}

// capitalize is str.capitalize: the first character in title case, the others
// in lower case.
func capitalize(s string) string {
	if s == "" {
		return ""
	}
	first, n := nextChar(s)
	// The rest is lowered in its place, because of the sigma.
	low := Lower(s)
	if first == 'İ' {
		return titleChar(first) + strings.TrimPrefix(low, "i̇")
	}
	_, k := nextChar(low)
	_ = n
	return titleChar(first) + low[k:]
}

// title is str.title: every run of cased characters starts in title case.
func title(s string) string {
	rs := chars(s)
	var b strings.Builder
	inWord := false
	for i, r := range rs {
		switch {
		case !inWord:
			b.WriteString(titleChar(r))
		case r == 'Σ':
			b.WriteRune(finalSigma(rs, i))
		default:
			b.WriteString(Lower(codePoint(r)))
		}
		inWord = cased(r)
	}
	return b.String()
}

func swapCase(s string) string {
	rs := chars(s)
	var b strings.Builder
	for i, r := range rs {
		switch {
		case isUpperChar(r) && r == 'Σ':
			b.WriteRune(finalSigma(rs, i))
		case isUpperChar(r):
			b.WriteString(Lower(codePoint(r)))
		case isLowerChar(r):
			b.WriteString(upperChar(r))
		default:
			b.WriteString(codePoint(r))
		}
	}
	return b.String()
}

func caseFold(s string) string {
	if isASCII(s) {
		return strings.ToLower(s)
	}
	var b strings.Builder
	for _, r := range chars(s) {
		switch {
		case r == 'ẞ':
			b.WriteString("ss")
		case r >= 0x13a0 && r <= 0x13f5:
			b.WriteRune(r)
		case r >= 0x13f8 && r <= 0x13fd:
			b.WriteRune(r - 8)
		case r >= 0xab70 && r <= 0xabbf:
			b.WriteRune(r - 0xab70 + 0x13a0)
		default:
			if text, ok := special(foldSpecial, r); ok {
				b.WriteString(text)
			} else if text, ok := special(upperSpecial, r); ok {
				b.WriteString(Lower(text))
			} else {
				b.WriteString(Lower(codePoint(r)))
			}
		}
	}
	return b.String()
}

// isLowerText and isUpperText are str.islower and str.isupper: there are cased
// characters, and all are of the one case.
func isLowerText(s string) bool { return oneCase(s, isLowerChar, isUpperChar) }
func isUpperText(s string) bool { return oneCase(s, isUpperChar, isLowerChar) }

func oneCase(s string, wanted, other func(rune) bool) bool {
	found := false
	for _, r := range chars(s) {
		if other(r) || unicode.IsTitle(r) {
			return false
		}
		found = found || wanted(r)
	}
	return found
}

func isTitleText(s string) bool {
	found, inWord := false, false
	for _, r := range chars(s) {
		switch {
		case isUpperChar(r) || unicode.IsTitle(r):
			if inWord {
				return false
			}
			inWord, found = true, true
		case isLowerChar(r):
			if !inWord {
				return false
			}
			found = true
		default:
			inWord = false
		}
	}
	return found
}

func inRanges(table string, r rune) bool {
	lo := rune(-1)
	for _, c := range table {
		if lo < 0 {
			lo = c
			continue
		}
		if r >= lo && r <= c {
			return true
		}
		lo = -1
	}
	return false
}

func isDigitChar(r rune) bool {
	return unicode.Is(unicode.Nd, r) || r >= 0x80 && inRanges(digitRanges, r)
}

func isNumericChar(r rune) bool {
	return unicode.Is(unicode.N, r) || r >= 0x80 && inRanges(numericRanges, r)
}

// every reports whether a text has characters and all of them are of a kind.
func every(s string, is func(rune) bool) bool {
	if s == "" {
		return false
	}
	for _, r := range chars(s) {
		if !is(r) {
			return false
		}
	}
	return true
}
