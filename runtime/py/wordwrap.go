package py

import (
	"strings"
	"unicode"
)

// FilterWordWrap is wordwrap: lines of at most width characters, each line of
// the text by itself, by the rules of Python's textwrap.
func (e *Eval) FilterWordWrap(v, width, breakLong, wrapString, breakHyphens Value) Value {
	if e.stopped() {
		return Value{}
	}
	text, ok := v.Str()
	switch {
	case v.kind == KindUndefined:
		return e.undefined(v, "value is undefined")
	case !ok:
		return e.Fail(AttributeError, typeName(v)+" object has no attribute 'splitlines'")
	}
	n, ok := e.wholeOr(width, 79)
	if !ok {
		return Value{}
	}
	by := "\n"
	if !noneAbsent(wrapString).IsAbsent() {
		if by, ok = e.textArg(wrapString); !ok {
			return Value{}
		}
	}
	w := wrapper{width: n, long: breakLong.IsAbsent() || breakLong.Truth(), hyphens: breakHyphens.IsAbsent() || breakHyphens.Truth()}
	var lines []string
	for _, line := range splitLines(text, false) {
		if n <= 0 {
			return e.Fail(ValueError, "invalid width (must be > 0)")
		}
		lines = append(lines, strings.Join(w.wrap(chars(line)), by))
	}
	return Str(strings.Join(lines, by))
}

// wrapper wraps one paragraph.
type wrapper struct {
	width         int
	long, hyphens bool
}

// wrap puts as many chunks on each line as fit; blanks at the ends of lines
// are dropped, those before the first word are kept.
func (w wrapper) wrap(text []rune) []string {
	chunks := w.chunks(text)
	var lines []string
	for len(chunks) > 0 {
		if len(lines) > 0 && isBlank(chunks[0]) {
			chunks = chunks[1:]
		}
		var line [][]rune
		n := 0
		for len(chunks) > 0 && n+len(chunks[0]) <= w.width {
			line = append(line, chunks[0])
			n += len(chunks[0])
			chunks = chunks[1:]
		}
		if len(chunks) > 0 && len(chunks[0]) > w.width {
			end := w.breakLong(chunks[0], w.width-n)
			switch {
			case w.long:
				line = append(line, chunks[0][:end])
				chunks[0] = chunks[0][end:]
			case len(line) == 0:
				line = append(line, chunks[0])
				chunks = chunks[1:]
			}
		}
		if len(line) > 0 && isBlank(line[len(line)-1]) {
			line = line[:len(line)-1]
		}
		if len(line) > 0 {
			var b strings.Builder
			for _, c := range line {
				b.WriteString(charsText(c))
			}
			lines = append(lines, b.String())
		}
	}
	return lines
}

// breakLong says where a word that is longer than a line breaks, with room
// characters left on the line.
func (w wrapper) breakLong(chunk []rune, room int) int {
	if w.width < 1 {
		room = 1
	}
	end := room
	if w.hyphens && len(chunk) > room {
		for i := room - 1; i > 0; i-- {
			if chunk[i] == '-' {
				if strings.Trim(charsText(chunk[:i]), "-") != "" {
					end = i + 1
				}
				break
			}
		}
	}
	return min(max(end, 0), len(chunk))
}

func isBlank(chunk []rune) bool {
	for _, r := range chunk {
		if !isSpace(r) {
			return false
		}
	}
	return true
}

func asciiBlank(r rune) bool { return r < 0x80 && strings.ContainsRune("\t\n\v\f\r ", r) }

// chunks splits a text into words, blanks and, if hyphens count, the parts of
// hyphenated words and dashes.
func (w wrapper) chunks(text []rune) [][]rune {
	var out [][]rune
	for i := 0; i < len(text); {
		n := w.chunk(text, i)
		out = append(out, text[i:i+n:i+n])
		i += n
	}
	return out
}

// chunk gives the length of the chunk at i.
func (w wrapper) chunk(text []rune, i int) int {
	j := i
	if asciiBlank(text[i]) {
		for j < len(text) && asciiBlank(text[j]) {
			j++
		}
		return j - i
	}
	if w.hyphens && i > 0 && wordPunct(text[i-1]) {
		if n := dash(text, i); n > 0 {
			return n
		}
	}
	for j = i + 1; j < len(text) && !asciiBlank(text[j]); j++ {
		if !w.hyphens {
			continue
		}
		if text[j] == '-' && hyphenated(text, j) {
			return j + 1 - i
		}
		if wordPunct(text[j-1]) && dash(text, j) > 0 {
			break
		}
	}
	return j - i
}

// dash gives the length of two or more hyphens before a word.
func dash(text []rune, i int) int {
	j := i
	for j < len(text) && text[j] == '-' {
		j++
	}
	if j-i >= 2 && j < len(text) && wordRune(text[j]) {
		return j - i
	}
	return 0
}

// hyphenated reports whether a word may break behind its hyphen at i.
func hyphenated(text []rune, i int) bool {
	at := func(j int, is func(rune) bool) bool { return j >= 0 && j < len(text) && is(text[j]) }
	before := at(i-1, letter) && at(i-2, letter) || at(i-1, wordPunct) && at(i-2, isHyphen) && at(i-3, letter)
	after := at(i+1, letter) && (at(i+2, letter) || at(i+2, isHyphen) && at(i+3, letter))
	return before && after
}

func isHyphen(r rune) bool { return r == '-' }

func letter(r rune) bool { return wordRune(r) && !unicode.Is(unicode.Nd, r) }

func wordRune(r rune) bool {
	return r == '_' || unicode.IsLetter(r) || isDigitChar(r) || isNumericChar(r)
}

func wordPunct(r rune) bool { return wordRune(r) || strings.ContainsRune(`!"'&.,?`, r) }
