// Package manifest reads manifest.yaml and metadata.yaml into a positioned,
// ordered tree by the rules of the Airbyte Python CDK: YAML 1.1 scalars,
// references, default types and $parameters. It refuses to know what a
// component means, and nothing else in airgen touches YAML. codegen/lower
// reads the tree; the commands that edit manifests read its rewrites.
package manifest

import (
	"github.com/airgen/airgen/codegen/diag"
)

// Document is a manifest.
type Document struct {
	// Name is the file's name as it was given.
	Name string
	// Root is the whole manifest with references, types and parameters
	// resolved. It is a mapping.
	Root *Node
	// Rewrites are the legacy spellings that were read as their modern ones.
	Rewrites []Rewrite

	noted map[Rewrite]bool
}

// Rewrite is one legacy spelling and what to write instead.
type Rewrite struct {
	Pos diag.Pos
	// Start and End are the byte range in the file that Text replaces. Text is
	// empty when no replacement of bytes expresses the change; then Advice
	// alone says what to do.
	Start, End int
	Text       string
	Advice     string

	shape shape
}

// shape tells what is old where it is more than one name.
type shape uint8

const (
	_            shape = iota
	product            // a CartesianProductStreamSlicer
	singleSlice        // a SingleSlice
	tokenInPath        // inject_into: path
	dateSlicer         // a cursor among a retriever's routers
	optionsAside       // a requester's request_options_provider
	pageVariable       // last_records, which lived longer than all else
)

// Read reads a manifest. The list holds everything that is wrong with it;
// the document is nil only when there is no mapping to speak of at all.
func Read(name string, text []byte) (*Document, diag.List) {
	var diags diag.List
	raw := parseYAML(name, text, &diags)
	if raw == nil {
		return nil, diags
	}
	if raw.Kind != Map {
		diags.Errorf(raw.Pos(), "yaml/root", "a manifest is a mapping, not %s", raw.Kind)
		return nil, diags
	}
	doc := &Document{Name: name}
	raw, first := modernize(raw, doc, &diags)
	resolved, ok := resolveReferences(raw, &diags)
	if !ok || !checkSize(resolved, &diags) {
		return nil, diags
	}
	resolved = regroup(resolved, first, doc, &diags)
	doc.Root = propagateRoot(resolved, &diags)
	return doc, diags
}

// propagateRoot propagates types and parameters. The parts that only
// references use are left as they are.
func propagateRoot(root *Node, diags *diag.List) *Node {
	c := &copying{from: root}
	if root.Get("type") == nil {
		c.set(Member{Key: "type", Value: textAt(root, "DeclarativeSource"), src: root.src, at: root.at, kind: String})
	}
	aside := map[string]*Node{}
	for _, key := range []string{"definitions", "schemas", "metadata"} {
		if v := root.Get(key); v != nil {
			aside[key] = v
			c.set(Member{Key: key, Value: textAt(v, ""), src: v.src, at: v.at, kind: String})
		}
	}
	out := &copying{from: Propagate(c.result(), "", nil, false, diags)}
	for i := range out.len() {
		if v := aside[out.member(i).Key]; v != nil {
			out.replace(i, v)
		}
	}
	return out.result()
}

// textAt makes a string that stands where a node does.
func textAt(n *Node, text string) *Node {
	return &Node{Kind: String, Text: text, src: n.src, at: n.at, use: nowhere, base: nowhere}
}

// ReadData reads a YAML file that has no references, such as metadata.yaml.
// The document is nil when the file holds no mapping.
func ReadData(name string, text []byte) (*Document, diag.List) {
	var diags diag.List
	root := parseYAML(name, text, &diags)
	if root == nil {
		return nil, diags
	}
	if root.Kind != Map {
		diags.Errorf(root.Pos(), "yaml/root", "the file is a mapping, not %s", root.Kind)
		return nil, diags
	}
	return &Document{Name: name, Root: root}, diags
}
