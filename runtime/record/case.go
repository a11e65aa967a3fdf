package record

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// lower is Python's str.lower: Go's mapping, but for the dotted capital I,
// which keeps its dot as a character of its own, and for a capital sigma at the
// end of a word.
func lower(s string) string {
	if isSmall(s) {
		return s
	}
	if !strings.ContainsAny(s, "İΣ") {
		return strings.ToLower(s)
	}
	var b strings.Builder
	for i, r := range s {
		switch r {
		case 'İ':
			b.WriteString("i̇")
		case 'Σ':
			if endsWord(s, i) {
				b.WriteRune('ς')
			} else {
				b.WriteRune('σ')
			}
		default:
			b.WriteRune(unicode.ToLower(r))
		}
	}
	return b.String()
}

// isSmall tells whether a text is ASCII without capitals.
func isSmall(s string) bool {
	for i := range len(s) {
		if c := s[i]; c >= utf8.RuneSelf || c-'A' < 26 {
			return false
		}
	}
	return true
}

// endsWord tells whether the capital sigma at i is the last letter of a word
// of several.
func endsWord(s string, i int) bool {
	cased := func(r rune) bool { return unicode.In(r, unicode.Lu, unicode.Ll, unicode.Lt) }
	ignored := func(r rune) bool {
		return unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf, unicode.Lm) || r == '\'' || r == '.' || r == ':'
	}
	before, _ := utf8.DecodeLastRuneInString(strings.TrimRightFunc(s[:i], ignored))
	after, _ := utf8.DecodeRuneInString(strings.TrimLeftFunc(s[i+len("Σ"):], ignored))
	return cased(before) && !cased(after)
}

// snakeCase writes a key as KeysToSnakeCase does. The key is spelled in ASCII
// and cut into words: capitals with the small letters behind them, small
// letters, digits. What stands between words joins them; at either end, and in
// front of a leading digit, it leaves an underscore.
func snakeCase(key string) (string, error) {
	if isSnake(key) {
		return key, nil
	}
	key, err := toASCII(key)
	if err != nil {
		return "", err
	}
	out := make([]byte, 0, len(key)+8)
	for i, n := 0, 0; i < len(key); n++ {
		end := i + wordLen(key[i:])
		switch {
		case isAlnum(key[i]):
			if n > 0 || isDigit(key[i]) {
				out = append(out, '_')
			}
			out = append(out, strings.ToLower(key[i:end])...)
		case end == len(key) && n > 0:
			out = append(out, '_')
		}
		i = end
	}
	return string(out), nil
}

// isSnake tells whether a key is one that snakeCase leaves alone: small letters
// and numbers as words with single underscores between them, the first one of
// letters.
func isSnake(key string) bool {
	before := byte('_') // what stands in front
	for i := range len(key) {
		switch c := key[i]; {
		case c-'a' < 26:
			if isDigit(before) {
				return false
			}
		case isDigit(c):
			if i == 0 || before != '_' && !isDigit(before) {
				return false
			}
		case c != '_' || before == '_':
			return false
		}
		before = key[i]
	}
	return before != '_'
}

// wordLen is the length of the word, or of the separator, that s begins with.
func wordLen(s string) int {
	i := 1
	switch c := s[0]; {
	case isDigit(c):
		for i < len(s) && isDigit(s[i]) {
			i++
		}
	case isAlnum(c):
		if isUpper(c) {
			for i < len(s) && isUpper(s[i]) {
				i++
			}
		}
		for i < len(s) && isAlnum(s[i]) && !isUpper(s[i]) && !isDigit(s[i]) {
			i++
		}
	default:
		for i < len(s) && !isAlnum(s[i]) {
			i++
		}
	}
	return i
}

func isDigit(c byte) bool { return c-'0' <= 9 }
func isUpper(c byte) bool { return c-'A' <= 'Z'-'A' }
func isAlnum(c byte) bool { return isDigit(c) || c|0x20 >= 'a' && c|0x20 <= 'z' }

// toASCII spells a text in ASCII. Scripts whose spelling takes a dictionary
// (Chinese above all) are an error, which names the character: a wrong key
// would be worse than none.
func toASCII(s string) (string, error) {
	plain := 0
	for plain < len(s) && s[plain] < utf8.RuneSelf {
		plain++
	}
	if plain == len(s) {
		return s, nil
	}
	var b strings.Builder
	for _, r := range s {
		if r < utf8.RuneSelf {
			b.WriteByte(byte(r))
			continue
		}
		form, ok := asciiForm(r)
		if !ok {
			return "", fmt.Errorf("the key %q cannot be written in snake case: %q has no known spelling in ASCII", s, r)
		}
		b.WriteString(form)
	}
	return b.String(), nil
}

func asciiForm(r rune) (string, bool) {
	for i := range asciiForms {
		block := &asciiForms[i]
		if n := int(r - block.first); n >= 0 && n < 16*len(block.rows) {
			row := block.rows[n/16]
			for range n % 16 {
				_, row, _ = strings.Cut(row, "\t")
			}
			form, _, _ := strings.Cut(row, "\t")
			return form, true
		}
	}
	return "", r < asciiForms[0].first // control characters have none
}
