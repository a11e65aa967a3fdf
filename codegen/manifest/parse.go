package manifest

import (
	"bytes"
	"errors"
	"fmt"
	"io"

	"gopkg.in/yaml.v3"

	"github.com/airgen/airgen/codegen/diag"
)

// maxDepth is how deep collections may be nested. The CDK's own recursion
// gives up earlier.
const maxDepth = 500

// reader turns the YAML parser's nodes into ours.
type reader struct {
	src   *source
	diags *diag.List
	// done holds converted anchored nodes; nil while one is being converted.
	done  map[*yaml.Node]*Node
	depth int
}

// parseYAML reads one YAML document. It gives nil after an error that leaves
// no tree, and always says why.
func parseYAML(name string, text []byte, diags *diag.List) (root *Node) {
	src := newSource(name, text)
	defer func() {
		if r := recover(); r != nil { // the YAML parser's own panics
			diags.Errorf(src.pos(0), "yaml/syntax", "not valid YAML: %v", r)
			root = nil
		}
	}()
	decoder := yaml.NewDecoder(bytes.NewReader(text))
	var doc yaml.Node
	if err := decoder.Decode(&doc); err != nil {
		if errors.Is(err, io.EOF) {
			diags.Errorf(src.pos(0), "yaml/empty", "the file is empty")
			return nil
		}
		reportSyntax(src, err, diags)
		return nil
	}
	r := &reader{src: src, diags: diags, done: map[*yaml.Node]*Node{}}
	if len(doc.Content) > 0 {
		root = r.node(doc.Content[0])
	}
	if root == nil || root.Kind == Null {
		diags.Errorf(src.pos(0), "yaml/empty", "the file is empty")
		return nil
	}
	var second yaml.Node
	switch err := decoder.Decode(&second); {
	case err == nil:
		at := int32(0)
		if len(second.Content) > 0 {
			at = src.offset(second.Content[0].Line, second.Content[0].Column)
		}
		diags.Errorf(src.pos(at), "yaml/documents", "the file holds more than one YAML document")
	case !errors.Is(err, io.EOF):
		reportSyntax(src, err, diags)
	}
	return root
}

func (r *reader) node(y *yaml.Node) *Node {
	at := r.src.offset(y.Line, y.Column)
	if y.Kind == yaml.AliasNode {
		return r.alias(y, at)
	}
	if y.Anchor != "" {
		r.done[y] = nil
	}
	n := &Node{src: r.src, at: at, use: nowhere, base: nowhere}
	r.depth++
	if r.depth > maxDepth {
		if r.depth == maxDepth+1 {
			r.diags.Errorf(n.Pos(), "yaml/depth", "nested more than %d levels deep", maxDepth)
		}
		r.depth--
		return n
	}
	switch y.Kind {
	case yaml.SequenceNode:
		r.list(n, y)
	case yaml.MappingNode:
		r.mapping(n, y)
	default:
		r.scalar(n, y)
	}
	r.depth--
	if y.Anchor != "" {
		r.done[y] = n
	}
	return n
}

// alias gives the anchored node as it is used at the alias.
func (r *reader) alias(y *yaml.Node, at int32) *Node {
	n, seen := r.done[y.Alias]
	if !seen || n == nil {
		r.diags.Errorf(r.src.pos(at), "yaml/alias", "the anchor %q contains itself", y.Value)
		return &Node{src: r.src, at: at, use: nowhere, base: nowhere}
	}
	return n.usedAt(at)
}

func (r *reader) scalar(n *Node, y *yaml.Node) {
	const quoted = yaml.SingleQuotedStyle | yaml.DoubleQuotedStyle | yaml.LiteralStyle | yaml.FoldedStyle
	var err error
	switch {
	case y.Style&yaml.TaggedStyle != 0:
		n.Kind, n.Text, err = tagged(y.ShortTag(), y.Value)
	case y.Style&quoted != 0:
		n.Kind, n.Text = String, y.Value
	default:
		n.Kind, n.Text, err = resolve(y.Value)
	}
	switch {
	case y.Style&yaml.SingleQuotedStyle != 0:
		n.style = singleQuoted
	case y.Style&yaml.DoubleQuotedStyle != 0:
		n.style = doubleQuoted
	case y.Style&yaml.LiteralStyle != 0:
		n.style = literal
	case y.Style&yaml.FoldedStyle != 0:
		n.style = folded
	}
	if err != nil {
		r.diags.Errorf(n.Pos(), "yaml/scalar", "%v", err)
		n.Kind, n.Text = String, y.Value
	}
}

func (r *reader) list(n *Node, y *yaml.Node) {
	n.Kind = List
	r.collection(n, y, "!!seq")
	n.Items = make([]*Node, 0, len(y.Content))
	for _, item := range y.Content {
		n.Items = append(n.Items, r.node(item))
	}
}

// collection reports a tag that gives a collection another meaning.
func (r *reader) collection(n *Node, y *yaml.Node, tag string) {
	if y.Style&yaml.TaggedStyle != 0 && y.ShortTag() != tag {
		r.diags.Errorf(n.Pos(), "yaml/scalar", "the tag %s is not known", y.ShortTag())
	}
}

func (r *reader) mapping(n *Node, y *yaml.Node) {
	n.Kind = Map
	r.collection(n, y, "!!map")
	b := newMembers(len(y.Content) / 2)
	for i := 0; i+1 < len(y.Content); i += 2 {
		if key := y.Content[i]; isMerge(key) {
			r.merge(b, r.node(y.Content[i+1]))
		}
	}
	b.written()
	for i := 0; i+1 < len(y.Content); i += 2 {
		yk, yv := y.Content[i], y.Content[i+1]
		if isMerge(yk) {
			continue
		}
		key, value := r.node(yk), r.node(yv)
		if key.Kind == List || key.Kind == Map {
			r.diags.Errorf(key.Pos(), "yaml/key", "%s cannot be a key", key.Kind)
			continue
		}
		m := Member{Key: key.Text, Value: value, src: r.src, at: key.at, kind: key.Kind}
		if key.Kind == Null {
			m.Key = "null"
		}
		if first, repeated := b.put(m); repeated {
			r.diags.Add(diag.Diagnostic{
				Pos: m.Pos(), Severity: diag.Warning, Code: "yaml/duplicate",
				Message: fmt.Sprintf("the key %q is written twice, the last one counts", m.Key),
				Related: []diag.Related{{Pos: first, Message: "also here"}},
			})
		}
	}
	n.Members = b.members
}

func isMerge(key *yaml.Node) bool {
	return key.Kind == yaml.ScalarNode && key.Value == "<<" && key.ShortTag() == "!!merge"
}

// merge adds the entries of a merge key: those of the mapping, or of each
// mapping of the list, the earlier ones winning.
func (r *reader) merge(b *members, value *Node) {
	sources := []*Node{value}
	if value.Kind == List {
		sources = nil
		for i := len(value.Items) - 1; i >= 0; i-- {
			sources = append(sources, value.Items[i])
		}
	}
	for _, s := range sources {
		if s.Kind != Map {
			r.diags.Errorf(s.Pos(), "yaml/merge", "a merge key takes a mapping, not %s", s.Kind)
			continue
		}
		for _, m := range s.Members {
			b.put(m)
		}
	}
}
