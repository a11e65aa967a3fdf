package xmldecode

import (
	"unicode"

	"github.com/airgen/airgen/runtime/decode"
)

// appendDocument prints the document.
func (b *builder) appendDocument(dst []byte) []byte {
	dst = append(dst, '{')
	dst = b.appendChildren(dst, 0)
	return append(dst, '}')
}

// appendValue prints what an element is as a value.
func (b *builder) appendValue(dst []byte, n int32) []byte {
	e := &b.nodes[n]
	text := b.text[e.text[0]:e.text[1]]
	if e.attrs[0] == e.attrs[1] && e.firstChild == 0 {
		if len(text) == 0 {
			return append(dst, "null"...)
		}
		return decode.AppendText(dst, text)
	}
	dst = append(dst, '{')
	for i := e.attrs[0]; i < e.attrs[1]; i++ {
		a := &b.attrs[i]
		dst = append(comma(dst), b.keys[a.name].attr...)
		dst = decode.AppendText(dst, b.text[a.value[0]:a.value[1]])
	}
	dst = b.appendChildren(dst, n)
	if len(text) > 0 {
		dst = append(comma(dst), `"#text":`...)
		dst = decode.AppendText(dst, text)
	}
	return append(dst, '}')
}

// appendChildren prints the members of an element's object that are elements.
func (b *builder) appendChildren(dst []byte, n int32) []byte {
	for c := b.nodes[n].firstChild; c != 0; c = b.nodes[c].nextChild {
		dst = append(comma(dst), b.keys[b.nodes[c].name].element...)
		if b.nodes[c].nextSame == 0 {
			dst = b.appendValue(dst, c)
			continue
		}
		dst = append(dst, '[')
		for same := c; same != 0; same = b.nodes[same].nextSame {
			if same != c {
				dst = append(dst, ',')
			}
			dst = b.appendValue(dst, same)
		}
		dst = append(dst, ']')
	}
	return dst
}

// comma separates a member from the one before it.
func comma(dst []byte) []byte {
	if dst[len(dst)-1] == '{' {
		return dst
	}
	return append(dst, ',')
}

// pythonSpace is what str.strip() takes away.
func pythonSpace(r rune) bool {
	return unicode.IsSpace(r) || r >= 0x1c && r <= 0x1f
}
