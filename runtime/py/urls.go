package py

import "strings"

// FilterURLEncode is urlencode: a text with its slashes kept, or the members of
// a dict, or pairs, as a query string.
func (e *Eval) FilterURLEncode(v Value) Value {
	if e.stopped() {
		return Value{}
	}
	if v.kind == KindString || !v.IsIterable() {
		return Str(quoteURL(v.Text(), "/", false))
	}
	var parts []string
	put := func(k, m Value) {
		parts = append(parts, quoteURL(quotable(k), "", true)+"="+quoteURL(quotable(m), "", true))
	}
	if v.kind == KindDict {
		for k, m := range v.Items() {
			put(k, m)
		}
		return Str(strings.Join(parts, "&"))
	}
	for _, pair := range e.Each(v) {
		kv := e.Unpack(pair, 2)
		if e.stopped() {
			return Value{}
		}
		put(kv[0], kv[1])
	}
	return Str(strings.Join(parts, "&"))
}

// quotable gives the bytes that are quoted: of bytes themselves, of anything
// else its text.
func quotable(v Value) string {
	if v.kind == KindBytes {
		return v.s
	}
	return v.Text()
}

// SanitizeURL is sanitize_url(text): everything but letters, digits and _.-~
// percent-encoded, blanks as plus signs.
func (e *Eval) SanitizeURL(v Value) Value {
	if e.stopped() {
		return Value{}
	}
	if v.kind != KindString && v.kind != KindBytes {
		return e.Fail(TypeError, "quote_from_bytes() expected bytes, not "+typeName(v))
	}
	return Str(quoteURL(v.s, "", true))
}

// quoteURL percent-encodes the bytes of s that are neither unreserved nor in
// safe.
func quoteURL(s, safe string, plus bool) string {
	const digits = "0123456789ABCDEF"
	var b strings.Builder
	for i := range len(s) {
		switch c := s[i]; {
		case c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || strings.IndexByte("_.-~", c) >= 0 || strings.IndexByte(safe, c) >= 0:
			b.WriteByte(c)
		case c == ' ' && plus:
			b.WriteByte('+')
		default:
			b.Write([]byte{'%', digits[c>>4], digits[c&15]})
		}
	}
	return b.String()
}
