package manifest

import (
	"fmt"
	"strings"

	"github.com/airgen/airgen/codegen/diag"
)

// oldType gives the modern name of a component type of the language's first versions.
func oldType(name string) string {
	switch name {
	case "SubstreamSlicer":
		return "SubstreamPartitionRouter"
	case "ListStreamSlicer":
		return "ListPartitionRouter"
	case "DatetimeStreamSlicer":
		return "DatetimeBasedCursor"
	case "JsonSchema":
		return "JsonFileSchemaLoader"
	case "DeclarativeOauth2Authenticator":
		return "OAuthAuthenticator"
	}
	return ""
}

// oldKey gives the modern name of a key of a component of the given type,
// which may be empty; old says that the type itself is an old one, has tells
// which other keys stand beside the key.
func oldKey(typ, key string, old bool, has func(string) bool) string {
	modern := ""
	switch key {
	case "$options":
		modern = parametersKey
	case "stream_slicer":
		modern = "partition_router"
	case "parent_streams_configs":
		modern = "parent_stream_configs"
	case "stream_slice_field":
		switch {
		case typ == "ListPartitionRouter":
			modern = "cursor_field"
		case typ == "ParentStreamConfig" || has("parent_key") || has("stream"):
			modern = "partition_field"
		}
	case "slice_values":
		modern = "values"
	case "stream_state_field_start":
		if old {
			modern = "partition_field_start"
		}
	case "stream_state_field_end":
		if old {
			modern = "partition_field_end"
		}
	case "field_pointer":
		if typ == "DpathExtractor" {
			modern = "field_path"
		}
	}
	if modern == "" || has(modern) {
		return ""
	}
	return modern
}

// isData reports whether the value of a key is data or a schema rather than
// components: nothing in it is a legacy spelling.
func isData(key string) bool {
	switch key {
	case "schema", "schemas", "connection_specification", "properties", "base_schema", "advanced_auth", "metadata", verbatim:
		return true
	}
	return false
}

// moderniser rewrites the legacy spellings of the tree as it is written.
type moderniser struct {
	doc     *Document
	diags   *diag.List
	done    map[*Node]*Node
	options bool // the manifest declares $options, so templates say options
}

// modernize gives the tree in modern spelling and notes every rewrite.
func modernize(root *Node, doc *Document, diags *diag.List) *Node {
	m := &moderniser{doc: doc, diags: diags, done: map[*Node]*Node{}}
	m.options = m.declaresOptions(root, map[*Node]bool{})
	return m.value(root)
}

func (m *moderniser) declaresOptions(n *Node, seen map[*Node]bool) bool {
	if len(n.Items)+len(n.Members) == 0 || seen[n.Same()] {
		return false
	}
	seen[n.Same()] = true
	if n.Get("$options") != nil {
		return true
	}
	found := false
	children(n, func(c *Node) { found = found || m.declaresOptions(c, seen) })
	return found
}

func (m *moderniser) value(n *Node) *Node {
	if n.Kind == String {
		return m.text(n)
	}
	if n.Kind != List && n.Kind != Map {
		return n
	}
	out, ok := m.done[n.Same()]
	if !ok {
		m.done[n.Same()] = n.Same()
		if n.Kind == List {
			out = m.list(n.Same())
		} else {
			out = m.mapping(n.Same())
		}
		m.done[n.Same()] = out
	}
	if out == n.Same() {
		return n
	}
	if n.use != nowhere {
		return out.usedAt(n.use)
	}
	return out
}

func (m *moderniser) list(n *Node) *Node {
	var items []*Node
	for i, item := range n.Items {
		v := m.value(item)
		if v != item && items == nil {
			items = append([]*Node(nil), n.Items...)
		}
		if items != nil {
			items[i] = v
		}
	}
	if items == nil {
		return n
	}
	c := *n
	c.self, c.Items = nil, items
	return &c
}

func (m *moderniser) mapping(n *Node) *Node {
	c := &copying{from: n}
	typ, old := "", false
	if t := n.Get("type"); t != nil && t.Kind == String {
		typ = t.Text
		if typ == "object" {
			return n // a JSON schema
		}
		if modern := oldType(typ); modern != "" {
			m.note(t.Pos(), t.at, t.end(), modern, fmt.Sprintf("%q is an old name", typ), fmt.Sprintf("write %q", modern))
			typ, old = modern, true
			c.set(Member{Key: "type", Value: textAt(t, modern), src: n.src, at: n.Member("type").at, kind: String})
		}
	}
	for i := 0; i < c.len(); i++ {
		e := *c.member(i)
		if e.kind != String || isData(e.Key) {
			continue
		}
		if modern := oldKey(typ, e.Key, old, func(k string) bool { return n.Get(k) != nil }); modern != "" {
			m.note(e.Pos(), e.at, e.end(), modern, fmt.Sprintf("%q is an old name", e.Key), fmt.Sprintf("write %q", modern))
			c.change()
			c.out.Members[i].Key = modern
		}
		c.replace(i, m.value(e.Value))
	}
	return c.result()
}

// text rewrites a reference of the form *ref(a.b), and the variable options
// in templates.
func (m *moderniser) text(n *Node) *Node {
	if inner, ok := strings.CutPrefix(n.Text, "*ref("); ok && strings.HasSuffix(inner, ")") {
		modern := "#/" + strings.ReplaceAll(strings.TrimSuffix(inner, ")"), ".", "/")
		m.note(n.Pos(), n.at, n.end(), `"`+modern+`"`, fmt.Sprintf("%q is an old way to write a reference", n.Text), fmt.Sprintf("write %q", modern))
		return textAt(n, modern)
	}
	if !m.options || !strings.Contains(n.Text, "options") {
		return n
	}
	places := optionNames(n.Text)
	if len(places) == 0 {
		return n
	}
	var b strings.Builder
	last := 0
	for _, at := range places {
		b.WriteString(n.Text[last:at] + "parameters")
		last = at + len("options")
		start := n.byteAt(at)
		m.note(n.PosAt(at), start, start+int32(len("options")), "parameters", `the variable "options" is an old name`, `write "parameters"`)
	}
	b.WriteString(n.Text[last:])
	c := *n
	c.self, c.Text = nil, b.String()
	return &c
}

// note keeps one rewrite and warns of it. start and end are equal when no
// replacement of bytes expresses the change.
func (m *moderniser) note(pos diag.Pos, start, end int32, text, message, advice string) {
	note(m.doc, m.diags, pos, start, end, text, message, advice)
}

func note(doc *Document, diags *diag.List, pos diag.Pos, start, end int32, text, message, advice string) {
	doc.Rewrites = append(doc.Rewrites, Rewrite{Pos: pos, Start: int(start), End: int(max(start, end)), Text: text, Advice: advice})
	diags.Add(diag.Diagnostic{Pos: pos, Severity: diag.Warning, Code: "legacy/spelling", Message: message, Suggestion: advice})
}

// optionNames finds the variable options in a template's expressions.
func optionNames(text string) []int {
	var out []int
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
			if text[i:end] == "options" && (i == 0 || text[i-1] != '.') {
				out = append(out, i)
			}
			i = end - 1
		}
	}
	return out
}

func wordByte(c byte) bool {
	return c == '_' || digit(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}

// end gives the offset behind a scalar's text in the file, with its quotes;
// the offset of its beginning when it spans several lines.
func (n *Node) end() int32 { return tokenEnd(n.src, n.at, n.style, n.Text) }

func (m *Member) end() int32 {
	s := plain
	switch m.src.text[m.at] {
	case '"':
		s = doubleQuoted
	case '\'':
		s = singleQuoted
	}
	return tokenEnd(m.src, m.at, s, m.Key)
}

func tokenEnd(src *source, at int32, s style, text string) int32 {
	quote := ""
	switch s {
	case singleQuoted:
		quote = "'"
	case doubleQuoted:
		quote = `"`
	case literal, folded:
		return at
	}
	token := quote + text + quote
	if !strings.HasPrefix(string(src.text[at:min(int(at)+len(token), len(src.text))]), token) {
		return at
	}
	return at + int32(len(token))
}

// byteAt gives the offset in the file of a byte of the string's text.
func (n *Node) byteAt(offset int) int32 {
	p := n.PosAt(offset)
	if p.Line == 0 {
		return n.at
	}
	return n.src.starts[p.Line-1] + int32(p.Column-1)
}
