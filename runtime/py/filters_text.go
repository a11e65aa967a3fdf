package py

import (
	"math"
	"strings"
	"unicode"
)

// FilterLower is lower.
func (e *Eval) FilterLower(v Value) Value { return e.textFilter(v, Lower) }

// FilterUpper is upper.
func (e *Eval) FilterUpper(v Value) Value { return e.textFilter(v, Upper) }

// FilterCapitalize is capitalize.
func (e *Eval) FilterCapitalize(v Value) Value { return e.textFilter(v, capitalize) }

// FilterTitle is title: words start behind blanks, hyphens and opening
// brackets.
func (e *Eval) FilterTitle(v Value) Value {
	return e.textFilter(v, func(s string) string {
		var b strings.Builder
		for s != "" {
			n := strings.IndexFunc(s, wordBreak)
			switch {
			case n < 0:
				n = len(s)
			case n == 0:
				for n < len(s) {
					r, k := nextChar(s[n:])
					if !wordBreak(r) {
						break
					}
					n += k
				}
			}
			_, k := nextChar(s)
			b.WriteString(Upper(s[:k]))
			b.WriteString(Lower(s[k:n]))
			s = s[n:]
		}
		return b.String()
	})
}

func wordBreak(r rune) bool { return isSpace(r) || strings.ContainsRune("-({[<", r) }

// textFilter applies f to the text of v; safe text stays so.
func (e *Eval) textFilter(v Value, f func(string) string) Value {
	if e.stopped() {
		return Value{}
	}
	return Value{kind: KindString, s: f(v.Text()), n: v.safe()}
}

// FilterTrim is trim: blanks, or some characters, off both ends.
func (e *Eval) FilterTrim(v, chars Value) Value {
	if e.stopped() {
		return Value{}
	}
	r := e.strip(v.Text(), "strip", []Value{orNone(chars)}, nil)
	if !e.stopped() {
		r.n = v.safe()
	}
	return r
}

// FilterCenter is center.
func (e *Eval) FilterCenter(v, width Value) Value {
	if e.stopped() {
		return Value{}
	}
	n, ok := e.wholeOr(width, 80)
	switch {
	case !ok:
		return Value{}
	case n > maxRepeat:
		return e.Fail(OverflowError, "padded text is too long")
	}
	return Str(center(v.Text(), n, " "))
}

// FilterReplace is replace: of the texts of its arguments, the first count
// times.
func (e *Eval) FilterReplace(v, old, by, count Value) Value {
	if e.stopped() {
		return Value{}
	}
	n, ok := e.wholeOr(noneAbsent(count), -1)
	if !ok {
		return Value{}
	}
	return Str(replace(v.Text(), old.Text(), by.Text(), n))
}

// replace is strings.Replace, where an empty old text stands between the
// characters as Python counts them.
func replace(s, old, by string, n int) string {
	if old != "" || isASCII(s) {
		return strings.Replace(s, old, by, n)
	}
	var b strings.Builder
	for i := 0; ; {
		if n != 0 {
			b.WriteString(by)
			n--
		}
		if i == len(s) {
			return b.String()
		}
		_, k := nextChar(s[i:])
		b.WriteString(s[i : i+k])
		i += k
	}
}

// FilterIndent is indent; width is a number of blanks or a text.
func (e *Eval) FilterIndent(v, width, first, blank Value) Value {
	if e.stopped() {
		return Value{}
	}
	by := "    "
	switch {
	case width.kind == KindString:
		by = width.s
	case !width.IsAbsent():
		n, ok := e.whole(width)
		switch {
		case !ok:
			return Value{}
		case n > maxRepeat:
			return e.Fail(OverflowError, "padded text is too long")
		}
		by = strings.Repeat(" ", max(n, 0))
	}
	if v.kind == KindList { // which += extends by the characters of a text
		return e.Fail(AttributeError, "'list' object has no attribute 'splitlines'")
	}
	whole := e.Add(v, Str("\n"))
	if e.stopped() {
		return Value{}
	}
	lines := splitLines(whole.s, false)
	for i := range lines {
		if i > 0 && (lines[i] != "" || given(blank)) {
			lines[i] = by + lines[i]
		}
	}
	text := strings.Join(lines, "\n")
	if given(first) {
		text = by + text
	}
	return Value{kind: KindString, s: text, n: v.safe()}
}

// given is the truth of an optional flag.
func given(v Value) bool { return !v.IsAbsent() && v.Truth() }

// FilterTruncate is truncate: to a length in characters, at the end of a word
// unless killwords is true; texts that are longer by at most leeway stay whole.
func (e *Eval) FilterTruncate(v, length, killwords, end, leeway Value) Value {
	if e.stopped() {
		return Value{}
	}
	n, ok := e.wholeOr(length, 255)
	if !ok {
		return Value{}
	}
	slack, ok := e.wholeOr(noneAbsent(leeway), 5)
	if !ok {
		return Value{}
	}
	tail := "..."
	if !end.IsAbsent() {
		if tail, ok = e.textArg(end); !ok {
			return Value{}
		}
	}
	room := n - charCount(tail)
	if room < 0 || slack < 0 {
		return e.Fail(AssertionError, "truncate: the length is less than that of the end")
	}
	size := e.FilterLength(v)
	if e.stopped() {
		return Value{}
	}
	if size.n <= int64(n+slack) {
		return v
	}
	if v.kind != KindString {
		return e.Fail(TypeError, "truncate wants a string, not "+typeName(v))
	}
	s := v.s[:byteOffset(v.s, room)]
	if given(killwords) {
		return Str(s + tail)
	}
	if i := strings.LastIndexByte(s, ' '); i >= 0 {
		s = s[:i]
	}
	return Str(s + tail)
}

// FilterWordCount is wordcount: runs of letters, digits and underscores.
func (e *Eval) FilterWordCount(v Value) Value {
	if e.stopped() {
		return Value{}
	}
	n, inWord := int64(0), false
	for _, r := range chars(v.Text()) {
		word := r == '_' || unicode.IsLetter(r) || isDigitChar(r) || isNumericChar(r)
		if word && !inWord {
			n++
		}
		inWord = word
	}
	return Int(n)
}

// FilterString is the CDK's string: text as it is, anything else as JSON
// between triple quotes, which the literal evaluation takes off again.
func (e *Eval) FilterString(v Value) Value {
	if e.stopped() || v.kind == KindString {
		return v
	}
	text, ok := e.dumps(v, -1, false)
	if !ok {
		return Value{}
	}
	return Str(`"""` + text + `"""`)
}

// FilterFormat is format: the % operator with the arguments, or with the
// keywords.
func (e *Eval) FilterFormat(v Value, kw []Kwarg, args ...Value) Value {
	switch {
	case e.stopped():
		return Value{}
	case len(kw) > 0 && len(args) > 0:
		return e.Fail(FilterArgumentError, "can't handle positional and keyword arguments at the same time")
	case len(kw) > 0:
		return e.percent(v.Text(), e.DictFrom(kw))
	}
	return e.percent(v.Text(), TupleOf(args...))
}

// FilterFileSizeFormat is filesizeformat: 13 kB, 4.1 MB; with binary true in
// powers of 1024.
func (e *Eval) FilterFileSizeFormat(v, binary Value) Value {
	if e.stopped() {
		return Value{}
	}
	size, ok := e.toFloat(v)
	if !ok {
		return Value{}
	}
	base, units := 1000.0, "kB MB GB TB PB EB ZB YB"
	if given(binary) {
		base, units = 1024, "KiB MiB GiB TiB PiB EiB ZiB YiB"
	}
	switch {
	case size == 1:
		return Str("1 Byte")
	case size < base:
		n, ok := truncated(Float(size))
		if !ok {
			return e.Fail(OverflowError, "cannot convert float infinity to integer")
		}
		return Str(n.String() + " Bytes")
	}
	names := strings.Split(units, " ")
	i := 0
	for i < len(names)-1 && !(size < math.Pow(base, float64(i+2))) {
		i++
	}
	text, _ := floatText(base*size/math.Pow(base, float64(i+2)), numberFormat{verb: 'f', precision: 1})
	return Str(text + " " + names[i])
}
