package interleave

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/airgen/airgen/codegen/manifest"
)

// Location is where a declaration stands.
type Location string

// The places in which a declaration is looked for, in this order.
const (
	InData     Location = "data"        // data.interleavedStreams in metadata.yaml
	InInternal Location = "ab_internal" // data.ab_internal.interleavedStreams, which the published schema allows
	InSidecar  Location = "sidecar"     // interleaved.yaml beside the manifest
)

// Locations lists them by name.
func Locations() []string { return []string{string(InData), string(InInternal), string(InSidecar)} }

// Written finds a declaration in a file; false when it has none.
func Written(doc *manifest.Document, in Location) bool {
	h, err := holderOf(doc, in)
	return err == nil && h.declared != nil
}

// Splice writes the relationships into a file and changes no byte that it
// need not change: lists that stay keep their form, order and comments, and so
// does everything around them. A sidecar file may be empty. What cannot be written so is an error, and nothing is changed.
func Splice(name string, text []byte, in Location, lists [][]string) ([]byte, error) {
	if in == InSidecar && saysNothing(text) {
		l := layoutOf(text)
		text = slices.Clone(text)
		if len(text) > 0 && text[len(text)-1] != '\n' {
			text = append(text, l.newline...)
		}
		text = append(text, l.relationships("", lists)...)
		if _, diags := manifest.ReadData(name, text); diags.Failed() {
			return nil, errors.New(diags.All()[0].String())
		}
		return text, nil
	}
	doc, diags := manifest.ReadData(name, text)
	if doc == nil || diags.Failed() {
		return nil, errors.New(diags.All()[0].String())
	}
	h, err := holderOf(doc, in)
	if err != nil {
		return nil, err
	}
	e := &editor{text: text, layout: layoutOf(text)}
	for _, variant := range e.variants(h, lists) {
		out := variant.apply(text)
		if err = proveSame(name, text, out, in, lists); err == nil {
			return out, nil
		}
	}
	return nil, fmt.Errorf("%s: the declaration cannot be spliced in here without touching other parts (%w); write it by hand:\n%s", name, cmp.Or(err, errNoPlace), Block(lists))
}

// saysNothing reports whether a file has only blank lines and comments.
func saysNothing(text []byte) bool {
	for line := range bytes.Lines(text) {
		if line = bytes.TrimSpace(line); len(line) > 0 && line[0] != '#' {
			return false
		}
	}
	return true
}

var errNoPlace = errors.New("there is no place for it")

// holder is the part of a file in which a declaration belongs.
type holder struct {
	// path leads from the root to the mapping that holds the declaration, as
	// far as it exists.
	path []*manifest.Node
	// missing are the keys of the path that do not exist yet.
	missing  []string
	declared *manifest.Node // the declaration itself; nil: none
}

func holderOf(doc *manifest.Document, in Location) (holder, error) {
	h := holder{path: []*manifest.Node{doc.Root}}
	if in == InSidecar {
		if inner := doc.Root.Get("interleavedStreams"); inner != nil {
			h.path, h.declared = append(h.path, inner), inner
		} else {
			h.declared = doc.Root
		}
		return h, nil
	}
	keys := []string{"data"}
	if in == InInternal {
		keys = append(keys, "ab_internal")
	}
	at := doc.Root
	for i, key := range keys {
		next := at.Get(key)
		if next == nil && key == "ab_internal" {
			h.missing = keys[i:]
			return h, nil
		}
		if next == nil || next.Kind != manifest.Map {
			return h, fmt.Errorf("%s has no mapping %q to write into", doc.Name, key)
		}
		h.path = append(h.path, next)
		at = next
	}
	if d := at.Get("interleavedStreams"); d != nil {
		h.declared = d
		h.path = append(h.path, d)
	}
	return h, nil
}

// proveSame checks that two texts differ in the relationships alone, and that
// the new ones are the wanted.
func proveSame(name string, old, text []byte, in Location, want [][]string) error {
	before, _ := manifest.ReadData(name, old)
	after, diags := manifest.ReadData(name, text)
	if after == nil || diags.Failed() {
		return errors.New("the result is not valid YAML")
	}
	if without(before.Root, in) != without(after.Root, in) {
		return errors.New("the result would change something else")
	}
	got, ok := relationshipsOf(after, in)
	if !ok || !slices.EqualFunc(got, want, slices.Equal) {
		return errors.New("the result would read otherwise")
	}
	return nil
}

// relationshipsOf reads the lists that a file declares.
func relationshipsOf(doc *manifest.Document, in Location) ([][]string, bool) {
	h, err := holderOf(doc, in)
	if err != nil || h.declared == nil {
		return nil, false
	}
	r := h.declared.Get("relationships")
	if r == nil || r.Kind != manifest.List {
		return nil, false
	}
	out := [][]string{}
	for _, item := range r.Items {
		if item.Kind != manifest.List {
			return nil, false
		}
		list := []string{}
		for _, n := range item.Items {
			if n.Kind != manifest.String {
				return nil, false
			}
			list = append(list, n.Text)
		}
		out = append(out, list)
	}
	return out, true
}

// without prints a tree without its relationships, and without the mappings
// that only lead to them.
func without(root *manifest.Node, in Location) string {
	var b strings.Builder
	keys := map[Location][]string{
		InData: {"data", "interleavedStreams", "relationships"}, InInternal: {"data", "ab_internal", "interleavedStreams", "relationships"},
		InSidecar: {"relationships"},
	}[in]
	if in == InSidecar && root.Get("interleavedStreams") != nil {
		keys = []string{"interleavedStreams", "relationships"}
	}
	var write func(n *manifest.Node, keys []string)
	write = func(n *manifest.Node, keys []string) {
		if len(keys) == 0 || n.Kind != manifest.Map {
			fmt.Fprintf(&b, "%s %s\n", n.Kind, n.AppendJSON(nil))
			return
		}
		b.WriteString("{\n")
		for i := range n.Members {
			m := &n.Members[i]
			switch {
			case m.Key != keys[0]:
				fmt.Fprintf(&b, "%q: %s %s\n", m.Key, m.Value.Kind, m.Value.AppendJSON(nil))
			case len(keys) > 1 && !hollow(m.Value, keys[1:]):
				fmt.Fprintf(&b, "%q: ", m.Key)
				write(m.Value, keys[1:])
			}
		}
		b.WriteString("}\n")
	}
	write(root, keys)
	return b.String()
}

// hollow reports whether a mapping holds nothing but the way to the
// relationships.
func hollow(n *manifest.Node, keys []string) bool {
	if n.Kind != manifest.Map || len(n.Members) > 1 {
		return n.Kind == manifest.Null
	}
	return len(n.Members) == 0 || n.Members[0].Key == keys[0] && (len(keys) == 1 || hollow(n.Members[0].Value, keys[1:]))
}
