package py

import (
	"html"
	"strings"
)

// safeMark in n tells safe text (Markup) from a plain string: other text that
// is added to it is escaped.
const safeMark = 1

// safe gives safeMark for safe text, else 0.
func (v Value) safe() int64 {
	if v.kind == KindString {
		return v.n
	}
	return 0
}

// escapedTexts escapes the texts of a tuple, a dict or a single value, as safe
// text does with what is formatted into it.
func escapedTexts(v Value) Value {
	switch v.kind {
	case KindString:
		return safeText(escaped(v))
	case KindTuple, KindDict:
		return Own(v).rebuilt(escapedTexts)
	}
	return v
}

func safeText(s string) Value { return Value{kind: KindString, s: s, n: safeMark} }

// escaped gives the text of v with the characters of markup escaped, unless it
// is safe already.
func escaped(v Value) string {
	if v.safe() == safeMark {
		return v.s
	}
	return escapeMarkup(v.Text())
}

func escapeMarkup(s string) string {
	if !strings.ContainsAny(s, `&<>'"`) {
		return s
	}
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", "'", "&#39;", `"`, "&#34;").Replace(s)
}

// FilterEscape is escape: text that is not safe yet is escaped for markup.
func (e *Eval) FilterEscape(v Value) Value {
	if e.stopped() {
		return Value{}
	}
	return safeText(escaped(v))
}

// FilterForceEscape is forceescape: safe text too.
func (e *Eval) FilterForceEscape(v Value) Value {
	if e.stopped() {
		return Value{}
	}
	return safeText(escapeMarkup(v.Text()))
}

// FilterSafe is safe: the text counts as escaped.
func (e *Eval) FilterSafe(v Value) Value {
	if e.stopped() {
		return Value{}
	}
	return safeText(v.Text())
}

// FilterStripTags is striptags: no comments, no tags, runs of blanks as one,
// entities as the characters that they stand for.
func (e *Eval) FilterStripTags(v Value) Value {
	if e.stopped() {
		return Value{}
	}
	s := without(without(v.Text(), "<!--", "-->"), "<", ">")
	return Str(html.UnescapeString(strings.Join(strings.FieldsFunc(s, isSpace), " ")))
}

// without drops all parts from open to end.
func without(s, open, end string) string {
	for {
		i := strings.Index(s, open)
		if i < 0 {
			return s
		}
		j := strings.Index(s[i:], end)
		if j < 0 {
			return s
		}
		s = s[:i] + s[i+j+len(end):]
	}
}

// FilterXMLAttr is xmlattr: the members of a dict as attributes of a tag;
// None and undefined ones are left out. A blank stands in front unless
// autospace is false.
func (e *Eval) FilterXMLAttr(v, autospace Value) Value {
	d := e.mapping(v)
	if d == nil {
		return Value{}
	}
	var b strings.Builder
	for i, k := range d.keys {
		if d.vals[i].IsNull() {
			continue
		}
		name, ok := e.textArg(k)
		if !ok {
			return Value{}
		}
		if strings.ContainsAny(name, " \t\n\r\f\v/>=") {
			return e.Fail(ValueError, "Invalid character in attribute name: "+k.Repr())
		}
		if b.Len() > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(escaped(k) + `="` + escaped(d.vals[i]) + `"`)
	}
	if b.Len() > 0 && (autospace.IsAbsent() || autospace.Truth()) {
		return Str(" " + b.String())
	}
	return Str(b.String())
}

// mapping gives the members of a dict, for the filters that call its items();
// what has no such method raises as in Python.
func (e *Eval) mapping(v Value) *dict {
	if e.stopped() {
		return nil
	}
	d := v.dictionary()
	if d == nil {
		if v.kind == KindUndefined {
			e.undefined(v, "value is undefined")
		} else {
			e.Fail(AttributeError, typeName(v)+" object has no attribute 'items'")
		}
	}
	return d
}
