package xmldecode

import "bytes"

// declareTypes reads a document type declaration. Of all that may stand in it,
// only the general entities of the internal subset matter: a reference to one is
// allowed. Default attributes are not filled in.
func (l *lexer) declareTypes() error {
	if l.rooted || l.doctype {
		return l.flaw("a document type that is not before the root element")
	}
	l.doctype = true
	length, err := l.doctypeLen()
	if err != nil {
		return err
	}
	raw := l.rest()[len("<!DOCTYPE") : length-1]
	if err := l.check(raw); err != nil {
		return err
	}
	if len(raw) == 0 || !isBlank(raw[0]) || nameLen(trimBlank(raw)) == 0 {
		return l.flaw("a document type without a name")
	}
	head, subset, _ := bytes.Cut(raw, []byte("["))
	if bytes.Contains(head, []byte("SYSTEM")) || bytes.Contains(head, []byte("PUBLIC")) || bytes.IndexByte(subset, '%') >= 0 {
		l.lenient = true
	}
	l.entities = map[string]string{}
	for {
		_, rest, ok := bytes.Cut(subset, []byte("<!ENTITY"))
		if !ok {
			break
		}
		subset = rest
		rest = trimBlank(rest)
		n := nameLen(rest)
		if n == 0 {
			continue // a parameter entity
		}
		name := string(rest[:n])
		value := ""
		rest = trimBlank(rest[n:])
		if len(rest) > 0 && (rest[0] == '"' || rest[0] == '\'') {
			if end := bytes.IndexByte(rest[1:], rest[0]); end >= 0 {
				value = string(rest[1 : 1+end])
			}
		}
		if _, twice := l.entities[name]; !twice {
			l.entities[name] = value
		}
	}
	l.start += length
	return nil
}

// doctypeLen finds the end of the declaration: the first ">" outside of quotes,
// comments and the internal subset.
func (l *lexer) doctypeLen() (int, error) {
	var (
		quote  byte
		subset bool
		inside bool // a declaration of the subset
	)
	for i := len("<!DOCTYPE"); ; i++ {
		if i == len(l.rest()) && !l.fill() {
			return 0, l.truncated("the document type has no end")
		}
		c := l.rest()[i]
		switch {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case subset && !inside && c == '<':
			for len(l.rest()) < i+4 && l.fill() {
			}
			if bytes.HasPrefix(l.rest()[i:], []byte("<!--")) {
				end := l.find("-->", i+4)
				if end < 0 {
					return 0, l.truncated("a comment has no end")
				}
				i = end + 2
				continue
			}
			inside = true
		case c == '"' || c == '\'':
			quote = c
		case inside:
			inside = c != '>'
		case c == '[' && !subset:
			subset = true
		case c == ']' && subset:
			subset = false
		case c == '>' && !subset:
			return i + 1, nil
		}
	}
}
