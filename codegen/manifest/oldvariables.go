package manifest

import "regexp"

// oldVariable is one use of a variable that templates no longer have.
type oldVariable struct {
	name       string
	at, length int // of the expression that modern takes the place of
	modern     string
}

// What was done with last_records, all records of a page, that the variables
// of today say, too.
var (
	lastOfPage = regexp.MustCompile(`^last_records\s*(?:\[\s*-1\s*\]|\|\s*last\b)`)
	pageLength = regexp.MustCompile(`^last_records\s*\|\s*(?:length|count)\b`)
	emptyPage  = regexp.MustCompile(`^last_records\s*(?:$|\)|[%}]\}|(?:and|or|else)\b)`)
	afterNot   = regexp.MustCompile(`\bnot\s+$`)
)

// oldVariables finds the old variables in a template's expressions.
func oldVariables(text string) []oldVariable {
	var out []oldVariable
	inside, quote := false, byte(0)
	for i := 0; i < len(text); i++ {
		c := text[i]
		switch {
		case !inside:
			if c == '{' && i+1 < len(text) && (text[i+1] == '{' || text[i+1] == '%') {
				inside = true
				i++
			}
		case quote != 0:
			if c == '\\' {
				i++
			} else if c == quote {
				quote = 0
			}
		case c == '\'' || c == '"':
			quote = c
		case (c == '}' || c == '%') && i+1 < len(text) && text[i+1] == '}':
			inside = false
			i++
		case wordByte(c):
			end := i + span(text[i:], wordByte)
			if i == 0 || text[i-1] != '.' {
				out = appendOld(out, text, i, text[i:end])
			}
			i = end - 1
		}
	}
	return out
}

func appendOld(out []oldVariable, text string, at int, name string) []oldVariable {
	rest := text[at:]
	switch name {
	case "options":
		return append(out, oldVariable{name, at, len(name), "parameters"})
	case "last_records":
		if s := lastOfPage.FindString(rest); s != "" {
			return append(out, oldVariable{name, at, len(s), "last_record"})
		}
		if s := pageLength.FindString(rest); s != "" {
			return append(out, oldVariable{name, at, len(s), "last_page_size"})
		}
		if emptyPage.MatchString(rest) && afterNot.MatchString(text[:at]) {
			return append(out, oldVariable{name, at, len(name), "last_record"})
		}
	}
	return out
}

func wordByte(c byte) bool {
	return c == '_' || digit(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}
