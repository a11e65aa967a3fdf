package py

import "strings"

func strList(parts []string) Value {
	items := make([]Value, len(parts))
	for i, p := range parts {
		items[i] = Str(p)
	}
	return ListOf(items...)
}

// split is split and rsplit: at blanks, or at a separator.
func (e *Eval) split(s, name string, args []Value, kw []Kwarg) Value {
	a, ok := e.bind(name, args, kw, 0, "sep", "maxsplit")
	if !ok {
		return Value{}
	}
	most, ok := e.wholeOr(a[1], -1)
	if !ok {
		return Value{}
	}
	fromRight := name == "rsplit"
	sep := noneAbsent(a[0])
	if sep.IsAbsent() {
		return strList(splitBlanks(s, most, fromRight))
	}
	by, ok := e.textArg(sep)
	switch {
	case !ok:
		return Value{}
	case by == "":
		return e.Fail(ValueError, "empty separator")
	case most < 0:
		return strList(strings.Split(s, by))
	case !fromRight:
		return strList(strings.SplitN(s, by, most+1))
	}
	var tail []string
	for ; most > 0; most-- {
		i := strings.LastIndex(s, by)
		if i < 0 {
			break
		}
		tail = append(tail, s[i+len(by):])
		s = s[:i]
	}
	return strList(reversed(append(tail, s)))
}

func reversed[T any](items []T) []T {
	out := make([]T, len(items))
	for i, it := range items {
		out[len(items)-1-i] = it
	}
	return out
}

// splitBlanks splits at runs of blanks; most is the number of splits, or
// negative.
func splitBlanks(s string, most int, fromRight bool) []string {
	if most < 0 {
		return strings.FieldsFunc(s, isSpace)
	}
	var out []string
	if fromRight {
		for s = strings.TrimRightFunc(s, isSpace); s != ""; s = strings.TrimRightFunc(s, isSpace) {
			i := strings.LastIndexFunc(s, isSpace)
			if i < 0 || most == 0 {
				out = append(out, s)
				break
			}
			_, n := nextChar(s[i:])
			out = append(out, s[i+n:])
			s, most = s[:i], most-1
		}
		return reversed(out)
	}
	for s = strings.TrimLeftFunc(s, isSpace); s != ""; s = strings.TrimLeftFunc(s, isSpace) {
		i := strings.IndexFunc(s, isSpace)
		if i < 0 || most == 0 {
			return append(out, s)
		}
		out = append(out, s[:i])
		s, most = s[i:], most-1
	}
	return out
}

// splitLines splits at all line ends that Python knows.
func splitLines(s string, keep bool) []string {
	var out []string
	start := 0
	for i := 0; i < len(s); {
		r, n := nextChar(s[i:])
		switch r {
		case '\n', '\v', '\f', 0x1c, 0x1d, 0x1e, 0x85, 0x2028, 0x2029:
		case '\r':
			if i+1 < len(s) && s[i+1] == '\n' {
				n = 2
			}
		default:
			i += n
			continue
		}
		end := i
		if keep {
			end = i + n
		}
		out = append(out, s[start:end])
		i += n
		start = i
	}
	if start < len(s) {
		out = append(out, s[start:])
	}
	return out
}

func expandTabs(s string, size int) string {
	var b strings.Builder
	column := 0
	for _, r := range chars(s) {
		switch r {
		case '\t':
			if size > 0 {
				n := size - column%size
				b.WriteString(strings.Repeat(" ", n))
				column += n
			}
			continue
		case '\n', '\r':
			column = 0
		default:
			column++
		}
		b.WriteString(codePoint(r))
	}
	return b.String()
}

// strJoin is str.join.
func (e *Eval) strJoin(v Value, args []Value, kw []Kwarg) Value {
	a, ok := e.bind("join", args, kw, 1, "-iterable")
	if !ok {
		return Value{}
	}
	var b strings.Builder
	for i, it := range e.Each(a[0]) {
		if it.kind != KindString {
			return e.Fail(TypeError, "sequence item "+Int(int64(i)).Repr()+": expected str instance, "+typeName(it)+" found")
		}
		if i > 0 {
			b.WriteString(v.s)
		}
		b.WriteString(it.s)
	}
	if e.stopped() {
		return Value{}
	}
	return Str(b.String())
}

// cut is partition, rpartition, removeprefix and removesuffix.
func (e *Eval) cut(s, name string, args []Value, kw []Kwarg) Value {
	a, ok := e.bind(name, args, kw, 1, "-sep")
	if !ok {
		return Value{}
	}
	sep, ok := e.textArg(a[0])
	if !ok {
		return Value{}
	}
	switch {
	case name == "removeprefix":
		return Str(strings.TrimPrefix(s, sep))
	case name == "removesuffix":
		return Str(strings.TrimSuffix(s, sep))
	case sep == "":
		return e.Fail(ValueError, "empty separator")
	}
	i, none := strings.Index(s, sep), TupleOf(Str(s), Str(""), Str(""))
	if name == "rpartition" {
		i, none = strings.LastIndex(s, sep), TupleOf(Str(""), Str(""), Str(s))
	}
	if i < 0 {
		return none
	}
	return TupleOf(Str(s[:i]), Str(sep), Str(s[i+len(sep):]))
}
