package graph

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// font is how wide the letters of a text are, in thousandths of its size.
// The widths are those of the widest sans serif in common use, so that text
// fits its box whatever the reader has.
type font struct {
	size int
	mono bool
	bold bool
}

var (
	nameFont   = font{size: 13, bold: true}
	detailFont = font{size: 11, mono: true}
	cursorFont = font{size: 11}
	labelFont  = font{size: 10}
	titleFont  = font{size: 15, bold: true}
	noteFont   = font{size: 12}
	headFont   = font{size: 20, bold: true}
)

// width is how many pixels a text needs.
func (f font) width(text string) int {
	sum := 0
	for _, r := range text {
		sum += f.letter(r)
	}
	return (sum*f.size + 999) / 1000
}

func (f font) letter(r rune) int {
	switch {
	case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		return 0
	case unicode.In(r, unicode.Han, unicode.Hangul, unicode.Hiragana, unicode.Katakana, unicode.So), r >= 0x3000 && r < 0x3040, r >= 0xff00 && r < 0xff61:
		return 1100 // East Asian letters, their punctuation, and pictures
	case f.mono:
		return 602
	}
	w := 640
	switch {
	case strings.ContainsRune("ijlI.,:;'|! ", r):
		w = 340
	case strings.ContainsRune("frtJ-/\\{}[]()", r):
		w = 430
	case strings.ContainsRune("csz_", r):
		w = 555
	case strings.ContainsRune("kvxy", r):
		w = 600
	case strings.ContainsRune("mwMW@%…→", r):
		w = 990
	case unicode.IsUpper(r):
		w = 730
	}
	if f.bold {
		w += w / 9
	}
	return w
}

// cut shortens a text to a width, at its end.
func (f font) cut(text string, most int) string {
	if f.width(text) <= most {
		return text
	}
	for len(text) > 0 {
		_, n := utf8.DecodeLastRuneInString(text)
		text = text[:len(text)-n]
		if f.width(text+"…") <= most {
			break
		}
	}
	return strings.TrimRight(text, " ") + "…"
}

// squeeze shortens a name to a width by leaving out its middle: names that
// begin alike differ at their ends.
func (f font) squeeze(text string, most int) string {
	if f.width(text) <= most {
		return text
	}
	letters := []rune(text)
	for n := len(letters) - 1; n > 1; n-- {
		head := n * 3 / 5
		if short := string(letters[:head]) + "…" + string(letters[len(letters)-(n-head):]); f.width(short) <= most {
			return short
		}
	}
	return f.cut(text, most)
}

// fold shortens a path to a width by leaving out parts in its middle: the end
// of a path says more than what stands before it.
func (f font) fold(text string, most int) string {
	if f.width(text) <= most {
		return text
	}
	parts := strings.Split(text, "/")
	for n := len(parts); n > 3; n-- {
		left := min(2, n-2)
		short := strings.Join(parts[:left], "/") + "/…/" + strings.Join(parts[len(parts)-(n-left-1):], "/")
		if f.width(short) <= most {
			return short
		}
	}
	return f.cut(text, most)
}

var (
	expression = regexp.MustCompile(`\{\{.*?\}\}`)
	statement  = regexp.MustCompile(`\{%.*?%\}`)
	identifier = regexp.MustCompile(`[A-Za-z_]\w*`)
	plainPath  = regexp.MustCompile(`^\{\{\s*\w+(\.\w+|\[\s*['"][^'"]*['"]\s*\]|\.get\(\s*['"][^'"]*['"]\s*\))*\s*\}\}$`)
)

// brief puts names for the expressions of a text: {project_id} for
// {{ stream_partition.project_id }}, {…} for what is more than a path.
func brief(text string) string {
	text = statement.ReplaceAllString(text, "{…}")
	return expression.ReplaceAllStringFunc(text, func(e string) string {
		if names := identifier.FindAllString(e, -1); len(names) > 0 && plainPath.MatchString(e) {
			return "{" + names[len(names)-1] + "}"
		}
		return "{…}"
	})
}
