// Package goname turns the manifest's names into Go identifiers and file
// names that are legal, unique and stable: a name's result depends on the name
// and on the names it clashes with, never on their order. It knows nothing of
// manifests or Go syntax trees; the plan asks it once per connector.
package goname

import (
	"fmt"
	"go/token"
	"hash/crc32"
	"slices"
	"strings"
	"unicode"
)

// acronyms are written in capitals, as Go spells them.
var acronyms = []string{"API", "ASCII", "CPU", "CSS", "CSV", "DNS", "HTML", "HTTP", "HTTPS", "ID", "IP", "JSON", "JWT", "OS", "SKU", "SLA", "SMS", "SQL", "SSO", "TLS", "UI", "UID", "URI", "URL", "UTC", "UUID", "XML"}

// Exported gives the exported Go form of a name: issue_comments becomes
// IssueComments, account-id becomes AccountID. A name without any letter or
// digit becomes X.
func Exported(name string) string {
	var b strings.Builder
	for _, w := range words(name) {
		b.WriteString(capital(w))
	}
	s := b.String()
	if s == "" {
		return "X"
	}
	if r := []rune(s)[0]; !unicode.IsUpper(r) {
		return "X" + s // a digit, or a letter of a script without capitals
	}
	return s
}

// Unexported gives the unexported Go form of a name. It may be a keyword or
// a predeclared name: Names keeps those away.
func Unexported(name string) string {
	ws := words(name)
	if len(ws) == 0 {
		return "x"
	}
	var b strings.Builder
	b.WriteString(strings.ToLower(ws[0]))
	for _, w := range ws[1:] {
		b.WriteString(capital(w))
	}
	s := b.String()
	if r := []rune(s)[0]; !unicode.IsLetter(r) {
		return "x" + s
	}
	return s
}

// FileStem gives the name in the form of a file name without its suffix:
// lower case, words joined by underscores, only ASCII.
func FileStem(name string) string {
	ws := words(name)
	for i, w := range ws {
		ws[i] = ascii(strings.ToLower(w))
	}
	if len(ws) == 0 {
		return "x"
	}
	return strings.Join(ws, "_")
}

func ascii(s string) string {
	var b strings.Builder
	for _, r := range s {
		if r < 128 {
			b.WriteRune(r)
		} else {
			fmt.Fprintf(&b, "u%04x", r)
		}
	}
	return b.String()
}

func capital(w string) string {
	upper := strings.ToUpper(w)
	if slices.Contains(acronyms, upper) {
		return upper
	}
	if plural := strings.TrimSuffix(upper, "S"); plural != upper && len(plural) > 1 && slices.Contains(acronyms, plural) {
		return plural + "s"
	}
	r := []rune(w)
	return string(unicode.ToUpper(r[0])) + string(r[1:])
}

// words cuts a name at everything that is neither letter nor digit, and where
// a lower-case letter is followed by a capital.
func words(name string) []string {
	var out []string
	var cur []rune
	flush := func() {
		if len(cur) > 0 {
			out = append(out, string(cur))
			cur = nil
		}
	}
	runes := []rune(name)
	for i, r := range runes {
		switch {
		case !unicode.IsLetter(r) && !unicode.IsDigit(r):
			flush()
			continue
		case unicode.IsUpper(r) && len(cur) > 0:
			prev := cur[len(cur)-1]
			next := i+1 < len(runes) && unicode.IsLower(runes[i+1])
			if unicode.IsLower(prev) || unicode.IsDigit(prev) || (unicode.IsUpper(prev) && next) {
				flush()
			}
		}
		cur = append(cur, r)
	}
	flush()
	for i, w := range out {
		out[i] = lowerCapitals(w)
	}
	return out
}

// lowerCapitals keeps ISSUES from becoming an all-capital identifier.
func lowerCapitals(w string) string {
	if strings.ToUpper(w) == w {
		return strings.ToLower(w)
	}
	r := []rune(w)
	return string(unicode.ToLower(r[0])) + string(r[1:])
}

// spelled names the characters that tell two names apart once they are gone.
var spelled = map[rune]string{' ': "Space", '-': "Dash", '.': "Dot", '/': "Slash", ':': "Colon", '$': "Dollar", '@': "At", '#': "Hash", '&': "And", '+': "Plus", '(': "Paren", ')': "Paren", '[': "Bracket", ']': "Bracket"}

// Distinct applies form to every name and tells clashing results apart: of
// the names that clash, the one written in snake case keeps the plain form,
// the others get a word for what their spelling has ("ClassListDash"), and a
// checksum of the name where words do not suffice. Results also keep away from
// the reserved names. The map's keys are the names.
func Distinct(names []string, form func(string) string, reserved ...string) map[string]string {
	groups := map[string][]string{}
	for _, n := range names {
		f := form(n)
		if !slices.Contains(groups[f], n) {
			groups[f] = append(groups[f], n)
		}
	}
	out := make(map[string]string, len(names))
	taken := map[string]bool{}
	for _, r := range reserved {
		taken[r] = true
	}
	forms := make([]string, 0, len(groups))
	for f := range groups {
		forms = append(forms, f)
	}
	slices.Sort(forms)
	var clashing []string
	for _, f := range forms {
		g := groups[f]
		slices.Sort(g)
		if len(g) == 1 && free(f, taken) {
			out[g[0]], taken[f] = f, true
			continue
		}
		for _, n := range g {
			if len(g) > 1 && plain(n) && free(f, taken) {
				out[n], taken[f] = f, true
				continue
			}
			clashing = append(clashing, n)
		}
	}
	for _, n := range clashing {
		f := form(n)
		candidates := []string{f + spelling(n), f + "Stream", fmt.Sprintf("%sX%08x", f, crc32.ChecksumIEEE([]byte(n)))}
		if len(groups[f]) > 1 {
			candidates = slices.Delete(candidates, 1, 2)
		}
		for _, c := range candidates {
			if c != f && free(c, taken) {
				out[n], taken[c] = c, true
				break
			}
		}
	}
	return out
}

func free(f string, taken map[string]bool) bool {
	return !taken[f] && !token.IsKeyword(f) && !slices.Contains(predeclared, f)
}

func plain(n string) bool {
	return strings.IndexFunc(n, func(r rune) bool { return r != '_' && !unicode.IsLower(r) && !unicode.IsDigit(r) }) < 0
}

func spelling(n string) string {
	var b strings.Builder
	for i, r := range n {
		switch {
		case spelled[r] != "":
			b.WriteString(spelled[r])
		case unicode.IsUpper(r) && i == 0:
			b.WriteString("Capital")
		}
	}
	return b.String()
}

var predeclared = []string{
	"any", "bool", "byte", "comparable", "complex64", "complex128", "error", "float32", "float64", "int", "int8", "int16", "int32", "int64", "rune", "string", "uint", "uint8", "uint16", "uint32", "uint64", "uintptr",
	"true", "false", "iota", "nil", "append", "cap", "clear", "close", "complex", "copy", "delete", "imag", "len", "make", "max", "min", "new", "panic", "print", "println", "real", "recover",
	"init", "main", "_",
}

// LowerFirst turns an exported identifier into its unexported twin: IssueID
// becomes issueID, APIKeys becomes apiKeys, X日本 becomes x日本.
func LowerFirst(exported string) string {
	r := []rune(exported)
	n := 0
	for n < len(r) && unicode.IsUpper(r[n]) {
		n++
	}
	if n > 1 && n < len(r) && unicode.IsLower(r[n]) && r[n] != 's' {
		n-- // the last capital starts the next word
	}
	for i := range max(n, 1) {
		r[i] = unicode.ToLower(r[i])
	}
	return string(r)
}
