package manifest

import (
	"fmt"
	"slices"
	"strings"

	"github.com/airgen/airgen/codegen/diag"
)

// moderniser rewrites the legacy spellings of the tree as it is written.
type moderniser struct {
	doc     *Document
	diags   *diag.List
	root    *Node
	kinds   *kinds
	done    map[form]*Node
	options bool // the manifest declares $options, so templates say options
}

// form is a node as a part of a component or as data.
type form struct {
	node *Node
	data bool
}

// modernize gives the tree in modern spelling and notes every rewrite. It tells
// whether the manifest is one of the language's first versions.
func modernize(root *Node, doc *Document, diags *diag.List) (modern *Node, first bool) {
	m := &moderniser{doc: doc, diags: diags, root: root, kinds: kindsOf(root), done: map[form]*Node{}}
	m.options = m.declaresOptions()
	modern = m.value(root, false)
	return modern, slices.ContainsFunc(doc.Rewrites, func(r Rewrite) bool { return r.shape != pageVariable })
}

func (m *moderniser) declaresOptions() (found bool) {
	once(m.root, func(n *Node) bool {
		found = found || n.Get("$options") != nil
		return !found
	})
	return found
}

// value gives a node in modern spelling. In data only references are old.
func (m *moderniser) value(n *Node, data bool) *Node {
	if n.Kind == String {
		return m.text(n, data, false)
	}
	if n.Kind != List && n.Kind != Map {
		return n
	}
	key := form{n.Same(), data}
	out, ok := m.done[key]
	if !ok {
		m.done[key] = n.Same()
		if n.Kind == List {
			out = withItems(n.Same(), func(item *Node) *Node { return m.value(item, data) })
		} else {
			out = m.mapping(n.Same(), data || isSchema(n))
		}
		m.done[key] = out
	}
	if out == n.Same() {
		return n
	}
	if n.use != nowhere {
		return out.usedAt(n.use)
	}
	return out
}

func (m *moderniser) mapping(n *Node, data bool) *Node {
	c := &copying{from: n}
	if !data {
		m.typ(c)
	}
	named := m.definitions(n)
	pages := slices.Contains(m.kinds.types(n), "CursorPagination")
	for i := 0; i < c.len(); i++ {
		e := *c.member(i)
		if e.kind != String || e.Key == verbatim {
			continue
		}
		if modern := m.key(n, e.Key); modern != "" && !data && !named {
			m.note(e.Pos(), e.at, e.end(), modern, fmt.Sprintf("%q is an old name", e.Key), fmt.Sprintf("write %q", modern))
			c.change()
			c.out.Members[i].Key = modern
		}
		if !data && strings.Contains(e.Key, "{") {
			if key := m.template(e.node(), false); key.Text != e.Key {
				c.change()
				c.out.Members[i].Key = key.Text
			}
		}
		below := data || !named && isData(e.Key) && len(m.kinds.types(e.Value)) == 0
		if pages && e.Value.Kind == String {
			c.replace(i, m.text(e.Value, below, true))
		} else {
			c.replace(i, m.value(e.Value, below))
		}
	}
	return c.result()
}

// definitions reports whether a mapping is the manifest's definitions, whose
// keys are names that the author gave.
func (m *moderniser) definitions(n *Node) bool {
	d := m.root.Get("definitions")
	return d != nil && d.Same() == n.Same()
}

// typ brings a component's type up to date.
func (m *moderniser) typ(c *copying) {
	n := c.from
	if typ := m.kinds.implied[n]; typ != "" && n.Get("type") == nil {
		if at := firstKey(n); at != nil {
			m.insert(n, at, typ)
			c.first(Member{Key: "type", Value: textAt(n, typ), src: n.src, at: n.at, kind: String})
		}
		return
	}
	t := n.Get("type")
	if t == nil || t.Kind != String {
		return
	}
	modern := oldType(t.Text)
	if t.Text == "SessionTokenAuthenticator" && slices.Contains(m.kinds.types(n), legacySessionToken) {
		modern = legacySessionToken
	}
	if modern == "" {
		return
	}
	m.note(t.Pos(), t.at, t.end(), modern, fmt.Sprintf("%q is an old name", t.Text), fmt.Sprintf("write %q", modern))
	c.set(Member{Key: "type", Value: textAt(t, modern), src: n.src, at: n.Member("type").at, kind: String})
}

// key gives the modern name of a key as the mapping is used.
func (m *moderniser) key(n *Node, key string) string {
	for _, typ := range m.kinds.types(n) {
		if modern := oldKey(typ, key, n); modern != "" {
			return modern
		}
	}
	return oldKey("", key, n)
}

// insert notes that a component has to name its type, before its first key.
func (m *moderniser) insert(n *Node, first *Member, typ string) {
	r := Rewrite{Pos: first.Pos(), Start: int(first.at), End: int(first.at), Advice: fmt.Sprintf("write \"type: %s\"", typ)}
	r.Text = "type: " + typ + "\n" + strings.Repeat(" ", first.Pos().Column-1)
	if n.src.text[n.at] == '{' {
		r.Text = "type: " + typ + ", "
	}
	keep(m.doc, m.diags, r, "a component without a type is an old spelling here")
}

// firstKey gives the first of the entries that are written in a mapping itself.
func firstKey(n *Node) *Member {
	var first *Member
	for i := range n.Members {
		if m := &n.Members[i]; m.src == n.src && m.at >= n.at && (first == nil || m.at < first.at) {
			first = m
		}
	}
	return first
}

// text rewrites a reference of the form *ref(a.b) or to a key that is renamed,
// and templates.
func (m *moderniser) text(n *Node, data, pages bool) *Node {
	if path, ok := referencePath(m.root, n); ok {
		return m.reference(n, path)
	}
	if data {
		return n
	}
	return m.template(n, pages)
}

// template rewrites the variable options and, where pages are turned,
// last_records.
func (m *moderniser) template(n *Node, pages bool) *Node {
	if !strings.Contains(n.Text, "options") && !strings.Contains(n.Text, "last_records") {
		return n
	}
	var b strings.Builder
	last := 0
	for _, o := range oldVariables(n.Text) {
		if o.name == "options" && !m.options || o.name == "last_records" && !pages {
			continue
		}
		b.WriteString(n.Text[last:o.at] + o.modern)
		last = o.at + o.length
		r := Rewrite{Pos: n.PosAt(o.at), Start: int(n.byteAt(o.at)), Text: o.modern, Advice: fmt.Sprintf("write %q", o.modern)}
		if r.End = int(n.byteAt(last-1)) + 1; r.End-r.Start != o.length { // broken over lines
			r.End, r.Text = r.Start, ""
		}
		if o.name != "options" {
			r.shape = pageVariable
		}
		keep(m.doc, m.diags, r, fmt.Sprintf("the variable %q is an old name", o.name))
	}
	if last == 0 {
		return n
	}
	b.WriteString(n.Text[last:])
	c := *n
	c.self, c.Text = nil, b.String()
	return &c
}

func (m *moderniser) reference(n *Node, path string) *Node {
	modern := "#/" + m.path(path, false)
	if modern == n.Text {
		return n
	}
	what, written := "%q is an old way to write a reference", "#/"+m.path(path, true)
	if isReference(n) {
		what, written = "%q goes through an old name", modern
	}
	m.note(n.Pos(), n.at, n.end(), `"`+written+`"`, fmt.Sprintf(what, n.Text), fmt.Sprintf("write %q", written))
	return textAt(n, modern)
}

// path gives the path of a reference with the names of today. lifted says that
// it leads past the request_options_providers, as in the text when those are
// gone.
func (m *moderniser) path(path string, lifted bool) string {
	return rewritten(m.root, path, func(at *Node, part string) string {
		if modern := m.key(at, part); modern != "" && !m.definitions(at) {
			part = modern
		}
		if lifted && part == optionsProvider && m.kinds.aside(at) {
			return ""
		}
		return part
	})
}

// note keeps one rewrite and warns of it. start and end are equal when no
// replacement of bytes expresses the change.
func (m *moderniser) note(pos diag.Pos, start, end int32, text, message, advice string) {
	if end <= start {
		end, text = start, ""
	}
	keep(m.doc, m.diags, Rewrite{Pos: pos, Start: int(start), End: int(end), Text: text, Advice: advice}, message)
}

// keep adds a rewrite, once for each place: YAML aliases bring it to several.
func keep(doc *Document, diags *diag.List, r Rewrite, message string) {
	if doc.noted == nil {
		doc.noted = map[Rewrite]bool{}
	}
	if doc.noted[r] {
		return
	}
	doc.noted[r] = true
	doc.Rewrites = append(doc.Rewrites, r)
	diags.Add(diag.Diagnostic{Pos: r.Pos, Severity: diag.Warning, Code: "legacy/spelling", Message: message, Suggestion: r.Advice})
}
