package xmldecode

import (
	"bytes"
	"slices"
)

// declaration skips <?xml … ?>; the encoding in it does not count, because the
// text has been decoded by then.
func (l *lexer) declaration() error {
	i := l.find("?>", 5)
	if i < 0 {
		return l.truncated("the XML declaration has no end")
	}
	if !validDeclaration(l.rest()[5:i]) {
		return l.flaw("a malformed XML declaration")
	}
	l.start += i + 2
	return nil
}

// validDeclaration checks what stands between <?xml and ?>: a version, and after
// it, when they are there, the encoding and whether the document stands alone.
func validDeclaration(raw []byte) bool {
	names := []string{"version", "encoding", "standalone"}
	for first := true; ; first = false {
		rest := trimBlank(raw)
		if len(rest) == 0 {
			return !first
		}
		n := nameLen(rest)
		i := slices.Index(names, string(rest[:n]))
		if len(rest) == len(raw) || i < 0 || first && i > 0 {
			return false
		}
		names = names[i+1:]
		rest = trimBlank(rest[n:])
		if len(rest) == 0 || rest[0] != '=' {
			return false
		}
		rest = trimBlank(rest[1:])
		if len(rest) == 0 || rest[0] != '"' && rest[0] != '\'' {
			return false
		}
		end := bytes.IndexByte(rest[1:], rest[0])
		if end < 1 || !validPseudo(rest[1:1+end]) {
			return false
		}
		raw = rest[2+end:]
	}
}

// validPseudo tells whether a value of the declaration has legal characters.
func validPseudo(value []byte) bool {
	for _, c := range value {
		if c|0x20 < 'a' || c|0x20 > 'z' {
			if (c < '0' || c > '9') && c != '.' && c != '_' && c != '-' && c != ':' {
				return false
			}
		}
	}
	return true
}
