package manifest

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/airgen/airgen/codegen/diag"
)

// verbatim are the keys whose values hold no references: they are values of
// the connector's config.
const verbatim = "config_overrides"

// maxChain is how deep references may lead into one another.
const maxChain = 2000

// resolver replaces references by what they name. A value is resolved once,
// however often it is used.
type resolver struct {
	root   *Node
	done   map[*Node]*Node
	active map[*Node]bool
	depth  int
	deep   bool
	diags  *diag.List
}

// resolveReferences gives the manifest with every `$ref` and every string
// that begins with #/ replaced. A `$ref` beside other keys is a shallow merge
// that these win; a value that cannot be resolved is Broken. It is false when
// there is no end to them.
func resolveReferences(root *Node, diags *diag.List) (*Node, bool) {
	r := &resolver{root: root, done: map[*Node]*Node{}, active: map[*Node]bool{}, diags: diags}
	out := r.value(root)
	return out, !r.deep
}

// isReference reports whether a value names another part of the manifest.
func isReference(n *Node) bool { return n.Kind == String && strings.HasPrefix(n.Text, "#/") }

func (r *resolver) value(n *Node) *Node {
	if isReference(n) {
		return r.follow(n)
	}
	if n.Kind != List && n.Kind != Map {
		return n
	}
	id := n.Same()
	out, ok := r.done[id]
	if !ok {
		if r.depth++; r.depth > maxChain {
			if !r.deep {
				r.deep = true
				r.diags.Errorf(n.Pos(), "ref/depth", "references lead more than %d levels deep", maxChain)
			}
			r.depth--
			return broken(n)
		}
		r.active[id] = true
		if n.Kind == List {
			out = withItems(id, r.value)
		} else {
			out = r.mapping(id)
		}
		delete(r.active, id)
		r.depth--
		r.done[id] = out
	}
	if n.use != nowhere && !out.Broken {
		return out.usedAt(n.use)
	}
	return out
}

func (r *resolver) mapping(n *Node) *Node {
	var own []Member // a copy of the entries but $ref; nil while nothing differs
	for i := range n.Members {
		m := n.Members[i]
		isRef := m.Key == "$ref" && m.kind == String
		v := m.Value
		if !isRef && (m.Key != verbatim || m.kind != String) {
			v = r.value(v)
		}
		if own == nil && (isRef || v != m.Value) {
			own = append(make([]Member, 0, len(n.Members)), n.Members[:i]...)
		}
		if own != nil && !isRef {
			m.Value = v
			own = append(own, m)
		}
	}
	if own == nil {
		return n
	}
	c := *n
	c.self, c.Members = nil, own
	ref := n.Get("$ref")
	if ref == nil {
		return &c
	}
	base := r.value(ref)
	if base.Kind != Map || base.Broken {
		return base
	}
	if len(own) == 0 {
		return base.usedAt(ref.at)
	}
	b := newMembers(len(base.Members) + len(own))
	for _, m := range base.Members {
		b.put(m)
	}
	for _, m := range own {
		b.put(m)
	}
	c.Members, c.base = b.members, base.at
	return &c
}

// follow resolves one reference string.
func (r *resolver) follow(n *Node) *Node {
	if v := r.done[n.Same()]; v != nil {
		return v
	}
	v := r.lookUp(n)
	r.done[n.Same()] = v
	return v
}

func (r *resolver) lookUp(n *Node) *Node {
	target, parent := lookup(r.root, strings.TrimPrefix(n.Text, "#/"))
	if target == nil {
		d := diag.Diagnostic{Pos: n.Pos(), Code: "ref/undefined", Message: fmt.Sprintf("%q is not defined", n.Text)}
		if parent != nil {
			d.Suggestion, d.Related = nearestReference(r.root, n.Text, parent)
		}
		r.diags.Add(d)
		return broken(n)
	}
	if r.active[target.Same()] {
		r.diags.Add(diag.Diagnostic{
			Pos: n.Pos(), Code: "ref/circular", Message: fmt.Sprintf("%q leads back to itself", n.Text),
			Related: []diag.Related{{Pos: target.Pos(), Message: "what it names begins here"}},
		})
		return broken(n)
	}
	if isReference(target) {
		id := target.Same()
		r.active[id] = true
		defer delete(r.active, id)
	}
	v := r.value(target)
	if v.Broken {
		return v
	}
	return v.usedAt(n.at)
}

// lookup finds what a path names: at every level the whole rest of the path
// is tried as one key before its first part is. It gives the place where it
// stopped when there is nothing.
func lookup(n *Node, path string) (found, stopped *Node) {
	for path != "" {
		if v := n.Get(path); v != nil {
			return v, nil
		}
		head, rest, _ := strings.Cut(path, "/")
		next := step(n, head)
		if next == nil {
			return nil, n
		}
		n, path = next, rest
	}
	return n, nil
}

// rewritten gives a path with the names that rename gives its parts, from what
// they stand in; empty ones are left out. What leads nowhere stays as it is.
func rewritten(root *Node, path string, rename func(at *Node, part string) string) string {
	var parts []string
	at := root
	for path != "" {
		head, rest, _ := strings.Cut(path, "/")
		if at.Get(path) != nil {
			head, rest = path, ""
		}
		next := step(at, head)
		if next == nil {
			return strings.Join(append(parts, path), "/")
		}
		if name := rename(at, head); name != "" {
			parts = append(parts, name)
		}
		at, path = next, rest
	}
	return strings.Join(parts, "/")
}

// step goes one level down. A part that is a number indexes lists, and names
// only those keys of mappings that YAML reads as numbers.
func step(n *Node, part string) *Node {
	i, err := strconv.Atoi(part)
	if err != nil {
		return n.Get(part)
	}
	switch n.Kind {
	case List:
		if i < 0 {
			i += len(n.Items)
		}
		if i >= 0 && i < len(n.Items) {
			return n.Items[i]
		}
	case Map:
		for k := range n.Members {
			if m := &n.Members[k]; m.kind == Int && m.Key == strconv.Itoa(i) {
				return m.Value
			}
		}
	}
	return nil
}

// nearestReference suggests the reference that was probably meant.
func nearestReference(root *Node, ref string, stopped *Node) (string, []diag.Related) {
	if stopped.Kind != Map {
		return "", []diag.Related{{Pos: stopped.Pos(), Message: fmt.Sprintf("it leads to %s here", stopped.Kind)}}
	}
	if stopped.Get("$ref") != nil {
		return "", []diag.Related{{Pos: stopped.Pos(), Message: "it leads to another reference here, and references do not go through those"}}
	}
	// Find the part that failed: the longest beginning that names stopped.
	parts := strings.Split(strings.TrimPrefix(ref, "#/"), "/")
	at := root
	for i, part := range parts {
		if at == stopped {
			var keys []string
			for _, m := range stopped.Members {
				if m.kind == String {
					keys = append(keys, m.Key)
				}
			}
			near := diag.Nearest(part, keys)
			if near == "" {
				return "", nil
			}
			parts[i] = near
			return fmt.Sprintf("did you mean %q?", "#/"+strings.Join(parts, "/")),
				[]diag.Related{{Pos: stopped.Member(near).Pos(), Message: fmt.Sprintf("%q is defined here", near)}}
		}
		if at = step(at, part); at == nil {
			break
		}
	}
	return "", nil
}

// broken stands for what could not be resolved.
func broken(n *Node) *Node {
	return &Node{Kind: Null, Broken: true, src: n.src, at: n.at, use: nowhere, base: nowhere}
}
