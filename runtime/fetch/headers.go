package fetch

import (
	"bytes"
	"maps"
	"net/http"
	"slices"
	"strings"

	"github.com/airgen/airgen/runtime/py"
)

// Headers are the headers as the templates of error filters see them: a dict in
// which names are found in any casing.
func (r *Response) Headers() py.Value {
	names := r.headerNames()
	values := make([]py.Value, len(names))
	for i, name := range names {
		values[i] = py.Str(r.headerText(name))
	}
	return py.Headers(names, values)
}

// ServerHeaders are the headers as the templates of cursors see them: a plain
// dict with the names as the server spelled them, and link as the parsed Link
// header, by relation.
func (r *Response) ServerHeaders() py.Value {
	names := r.headerNames()
	keys := make([]string, 0, len(names)+1)
	values := make([]py.Value, 0, len(names)+1)
	for _, name := range names {
		if name != "link" {
			keys, values = append(keys, name), append(values, py.Str(r.headerText(name)))
		}
	}
	return py.DictOf(append(keys, "link"), append(values, links(r.headerText("Link"))))
}

// headerNames gives the names in the server's order and casing, as far as the
// connection could see them.
func (r *Response) headerNames() []string {
	if r.names != nil || len(r.Header) == 0 {
		return r.names
	}
	if r.names = spelledNames(r.head); r.names == nil {
		r.names = slices.Sorted(maps.Keys(r.Header))
	}
	return r.names
}

// headerText joins the values of a header, which arrive as Latin-1.
func (r *Response) headerText(name string) string {
	values := r.Header.Values(name)
	text := strings.Join(values, ", ")
	for i := range len(text) {
		if text[i] >= 0x80 {
			runes := make([]rune, 0, len(text))
			for j := range len(text) {
				runes = append(runes, rune(text[j]))
			}
			return string(runes)
		}
	}
	return text
}

// links parses a Link header into a dict from relation to {"url": …, "rel": …}.
func links(text string) py.Value {
	const blank = " '\""
	var rels []string
	var found []py.Value
	text = strings.Trim(text, blank)
	for text != "" {
		var one string
		one, text = cutLink(text)
		url, params, _ := strings.Cut(one, ";")
		keys := []string{"url"}
		values := []py.Value{py.Str(strings.Trim(url, "<> '\""))}
		rel := strings.Trim(url, "<> '\"")
		for param := range strings.SplitSeq(params, ";") {
			key, value, ok := strings.Cut(param, "=")
			if !ok || strings.Contains(value, "=") {
				break
			}
			key, value = strings.Trim(key, blank), strings.Trim(value, blank)
			keys, values = append(keys, key), append(values, py.Str(value))
			if key == "rel" && value != "" {
				rel = value
			}
		}
		rels, found = append(rels, rel), append(found, py.DictOf(keys, values))
	}
	return py.DictOf(rels, found)
}

// cutLink cuts the first link off: links end at a comma, blanks, and the "<" of
// the next one.
func cutLink(text string) (first, rest string) {
	for i := range len(text) {
		if text[i] != ',' {
			continue
		}
		if after := strings.TrimLeft(text[i+1:], " "); strings.HasPrefix(after, "<") {
			return text[:i], after[1:]
		}
	}
	return text, ""
}

// spelledNames reads the header names out of the raw head of an answer, each
// once, in order.
func spelledNames(head []byte) []string {
	if len(head) == 0 {
		return nil
	}
	_, head, _ = bytes.Cut(head, []byte("\n")) // the status line
	var names []string
	seen := make(map[string]bool)
	for len(head) > 0 {
		var line []byte
		line, head, _ = bytes.Cut(head, []byte("\n"))
		colon := bytes.IndexByte(line, ':')
		if colon <= 0 || line[0] == ' ' || line[0] == '\t' {
			continue
		}
		name := string(bytes.TrimRight(line[:colon], " \t"))
		if canonical := http.CanonicalHeaderKey(name); !seen[canonical] {
			seen[canonical] = true
			names = append(names, name)
		}
	}
	return names
}
