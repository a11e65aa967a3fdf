package py

import (
	"strings"
	"unicode"
)

func isStrMethod(name string) bool {
	switch name {
	case "capitalize", "casefold", "center", "count", "encode", "endswith", "expandtabs", "find", "format", "format_map", "index",
		"isalnum", "isalpha", "isascii", "isdecimal", "isdigit", "isidentifier", "islower", "isnumeric", "isprintable", "isspace",
		"istitle", "isupper", "join", "ljust", "lower", "lstrip", "maketrans", "partition", "removeprefix", "removesuffix", "replace",
		"rfind", "rindex", "rjust", "rpartition", "rsplit", "rstrip", "split", "splitlines", "startswith", "strip", "swapcase",
		"title", "translate", "upper", "zfill":
		return true
	}
	return false
}

// strMethod calls a method of a string. Texts that come out of safe text are
// safe.
func (e *Eval) strMethod(v Value, name string, args []Value, kw []Kwarg) Value {
	r := e.plainMethod(v, name, args, kw)
	if r.kind == KindString {
		r.n = v.safe()
	}
	return r
}

func (e *Eval) plainMethod(v Value, name string, args []Value, kw []Kwarg) Value {
	if r, ok := plainStrMethod(v.s, name); ok {
		if _, ok := e.bind(name, args, kw, 0); !ok {
			return Value{}
		}
		return r
	}
	switch name {
	case "strip", "lstrip", "rstrip":
		return e.strip(v.s, name, args, kw)
	case "split", "rsplit":
		return e.split(v.s, name, args, kw)
	case "join":
		return e.strJoin(v, args, kw)
	case "replace":
		return e.strReplace(v.s, args, kw)
	case "startswith", "endswith":
		return e.affix(v.s, name, args, kw)
	case "find", "rfind", "index", "rindex", "count":
		return e.find(v.s, name, args, kw)
	case "partition", "rpartition", "removeprefix", "removesuffix":
		return e.cut(v.s, name, args, kw)
	case "center", "ljust", "rjust", "zfill":
		return e.pad(v.s, name, args, kw)
	case "format":
		return e.formatText(v.s, args, kw)
	case "format_map":
		a, ok := e.bind(name, args, kw, 1, "-mapping")
		if !ok {
			return Value{}
		}
		var names []Kwarg
		for k, m := range a[0].Items() {
			names = append(names, Kwarg{k.Text(), m})
		}
		return e.formatText(v.s, nil, names)
	case "splitlines":
		a, ok := e.bind(name, args, kw, 0, "keepends")
		if !ok {
			return Value{}
		}
		keep := !a[0].IsAbsent() && a[0].Truth()
		return strList(splitLines(v.s, keep))
	case "expandtabs":
		a, ok := e.bind(name, args, kw, 0, "tabsize")
		if !ok {
			return Value{}
		}
		n, ok := e.wholeOr(a[0], 8)
		if !ok {
			return Value{}
		}
		return Str(expandTabs(v.s, n))
	case "encode":
		return e.encode(v.s, args, kw)
	}
	return e.noMethod(v, name)
}

// plainStrMethod calls the methods that take no arguments.
func plainStrMethod(s, name string) (Value, bool) {
	switch name {
	case "lower":
		return Str(Lower(s)), true
	case "upper":
		return Str(Upper(s)), true
	case "capitalize":
		return Str(capitalize(s)), true
	case "title":
		return Str(title(s)), true
	case "swapcase":
		return Str(swapCase(s)), true
	case "casefold":
		return Str(caseFold(s)), true
	case "isalnum":
		return Bool(every(s, func(r rune) bool { return unicode.IsLetter(r) || isDigitChar(r) || isNumericChar(r) })), true
	case "isalpha":
		return Bool(every(s, unicode.IsLetter)), true
	case "isascii":
		return Bool(isASCII(s)), true
	case "isdecimal":
		return Bool(every(s, func(r rune) bool { return unicode.Is(unicode.Nd, r) })), true
	case "isdigit":
		return Bool(every(s, isDigitChar)), true
	case "isnumeric":
		return Bool(every(s, isNumericChar)), true
	case "isidentifier":
		return Bool(isIdentifier(s)), true
	case "islower":
		return Bool(isLowerText(s)), true
	case "isupper":
		return Bool(isUpperText(s)), true
	case "istitle":
		return Bool(isTitleText(s)), true
	case "isprintable":
		return Bool(s == "" || every(s, unicode.IsPrint)), true
	case "isspace":
		return Bool(every(s, isSpace)), true
	}
	return Value{}, false
}

func isIdentifier(s string) bool {
	for i, r := range s {
		letter := r == '_' || unicode.In(r, unicode.L, unicode.Nl, unicode.Other_ID_Start)
		if !letter && (i == 0 || !unicode.In(r, unicode.Mn, unicode.Mc, unicode.Nd, unicode.Pc, unicode.Other_ID_Continue)) {
			return false
		}
	}
	return s != ""
}

// strip takes blanks, or the characters of its argument, from the ends.
func (e *Eval) strip(s, name string, args []Value, kw []Kwarg) Value {
	a, ok := e.bind(name, args, kw, 0, "-chars")
	if !ok {
		return Value{}
	}
	drop := isSpace
	if c := noneAbsent(a[0]); !c.IsAbsent() {
		set, ok := e.textArg(c)
		if !ok {
			return Value{}
		}
		drop = func(r rune) bool { return strings.ContainsRune(set, r) }
	}
	if name != "rstrip" {
		s = strings.TrimLeftFunc(s, drop)
	}
	if name != "lstrip" {
		s = strings.TrimRightFunc(s, drop)
	}
	return Str(s)
}

func (e *Eval) strReplace(s string, args []Value, kw []Kwarg) Value {
	a, ok := e.bind("replace", args, kw, 2, "-old", "-new", "-count")
	if !ok {
		return Value{}
	}
	old, ok := e.textArg(a[0])
	if !ok {
		return Value{}
	}
	by, ok := e.textArg(a[1])
	if !ok {
		return Value{}
	}
	n, ok := e.wholeOr(a[2], -1)
	if !ok {
		return Value{}
	}
	return Str(strings.Replace(s, old, by, n))
}

// affix is startswith and endswith, of a text or one of a tuple of them.
func (e *Eval) affix(s, name string, args []Value, kw []Kwarg) Value {
	a, ok := e.bind(name, args, kw, 1, "-prefix", "-start", "-end")
	if !ok {
		return Value{}
	}
	n := charCount(s)
	lo, hi, ok := e.window(a[1], a[2], n)
	if !ok {
		return Value{}
	}
	options := []Value{a[0]}
	if a[0].kind == KindTuple {
		options = a[0].elements()
	}
	found := false
	for _, o := range options {
		text, ok := e.textArg(o)
		if !ok {
			return Value{}
		}
		if lo > n || hi < lo {
			continue
		}
		part := s[byteOffset(s, lo):byteOffset(s, hi)]
		found = found || name == "startswith" && strings.HasPrefix(part, text) || name == "endswith" && strings.HasSuffix(part, text)
	}
	return Bool(found)
}

// find is find, rfind, index, rindex and count.
func (e *Eval) find(s, name string, args []Value, kw []Kwarg) Value {
	a, ok := e.bind(name, args, kw, 1, "-sub", "-start", "-end")
	if !ok {
		return Value{}
	}
	sub, ok := e.textArg(a[0])
	if !ok {
		return Value{}
	}
	n := charCount(s)
	lo, hi, ok := e.window(a[1], a[2], n)
	if !ok {
		return Value{}
	}
	at := -1
	if lo <= n && lo <= hi {
		part := s[byteOffset(s, lo):byteOffset(s, hi)]
		switch name {
		case "count":
			if sub == "" {
				return Int(int64(hi - lo + 1))
			}
			return Int(int64(strings.Count(part, sub)))
		case "find", "index":
			at = strings.Index(part, sub)
		default:
			at = strings.LastIndex(part, sub)
		}
		if at >= 0 {
			at = lo + charCount(part[:at])
		}
	}
	switch {
	case name == "count":
		return Int(0)
	case at < 0 && (name == "index" || name == "rindex"):
		return e.Fail(ValueError, "substring not found")
	}
	return Int(int64(at))
}

// pad is center, ljust, rjust and zfill.
func (e *Eval) pad(s, name string, args []Value, kw []Kwarg) Value {
	names := []string{"-width", "-fillchar"}
	if name == "zfill" {
		names = names[:1]
	}
	a, ok := e.bind(name, args, kw, 1, names...)
	if !ok {
		return Value{}
	}
	width, ok := e.whole(a[0])
	if !ok {
		return Value{}
	}
	fill := " "
	if len(a) > 1 && !a[1].IsAbsent() {
		if fill, ok = e.textArg(a[1]); !ok {
			return Value{}
		}
		if charCount(fill) != 1 {
			return e.Fail(TypeError, "the fill character must be exactly one character long")
		}
	}
	missing := width - charCount(s)
	if missing <= 0 {
		return Str(s)
	}
	if missing > maxRepeat {
		return e.Fail(OverflowError, "padded text is too long")
	}
	switch name {
	case "ljust":
		return Str(s + strings.Repeat(fill, missing))
	case "rjust":
		return Str(strings.Repeat(fill, missing) + s)
	case "zfill":
		sign := ""
		if s != "" && (s[0] == '+' || s[0] == '-') {
			sign, s = s[:1], s[1:]
		}
		return Str(sign + strings.Repeat("0", missing) + s)
	}
	return Str(center(s, width, fill))
}

// center puts a text into the middle; of an odd number of fill characters
// the one more stands where Python puts it.
func center(s string, width int, fill string) string {
	missing := width - charCount(s)
	if missing <= 0 {
		return s
	}
	left := missing/2 + missing&width&1
	return strings.Repeat(fill, left) + s + strings.Repeat(fill, missing-left)
}
