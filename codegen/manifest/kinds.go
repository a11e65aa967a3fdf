package manifest

import (
	"slices"
	"strings"
)

// kinds tells which types of component the mappings of a manifest are, as they
// are written: by their own type, by that of the mapping they are merged with,
// or by the places where they are used. One mapping may be several.
type kinds struct {
	root *Node
	of   map[*Node][]string
	seen map[kind]bool
	// streams are the streams that the manifest lists or others refer to.
	streams []*Node
	// implied holds the types that only the language's first versions assumed,
	// by the mapping that has to name them now.
	implied map[*Node]string
}

// kind is a node and what it was visited as: a type, a list's place, or nothing.
type kind struct {
	node *Node
	as   string
}

func kindsOf(root *Node) *kinds {
	k := &kinds{root: root, of: map[*Node][]string{}, seen: map[kind]bool{}, implied: map[*Node]string{}}
	k.members(root, "DeclarativeSource", 0)
	k.typed(root.Get("definitions"), 0)
	return k
}

// types gives the types that a mapping has where it is used; none for what is
// no component, or used nowhere.
func (k *kinds) types(n *Node) []string { return k.of[n.Same()] }

// typed visits what names its own type in the parts that only references use.
func (k *kinds) typed(n *Node, depth int) {
	if n == nil || depth > maxDepth || isSchema(n) || k.again(n, "") {
		return
	}
	if n.Kind == Map && k.typeOf(k.chain(n), "") != "" {
		k.visit(n, "", depth)
		return
	}
	children(n, func(c *Node) { k.typed(c, depth+1) })
}

// visit notes what stands at a place, given as Type.field.
func (k *kinds) visit(n *Node, place string, depth int) {
	if depth > maxDepth {
		return
	}
	if n.Kind == String {
		if n = k.target(n); n == nil {
			return
		}
	}
	switch n.Kind {
	case List:
		if k.again(n, place) {
			return
		}
		for _, item := range n.Items {
			k.visit(item, place, depth+1)
		}
	case Map:
		if isSchema(n) {
			return
		}
		chain := k.chain(n)
		typ := k.typeOf(chain, place)
		if typ == "DeclarativeStream" && place != "" && !slices.Contains(k.streams, n.Same()) {
			k.streams = append(k.streams, n.Same())
		}
		for _, c := range chain {
			k.note(c, typ, depth)
		}
	}
}

// note keeps what a mapping is and visits what stands in it.
func (k *kinds) note(n *Node, typ string, depth int) {
	if typ == "" {
		k.typed(n, depth)
		return
	}
	if k.again(n, typ) {
		return
	}
	k.of[n.Same()] = append(k.of[n.Same()], typ)
	k.members(n, typ, depth)
}

// again reports whether a node was visited as what it is now, and keeps that.
func (k *kinds) again(n *Node, as string) bool {
	at := kind{n.Same(), as}
	seen := k.seen[at]
	k.seen[at] = true
	return seen
}

// members visits what stands in a component.
func (k *kinds) members(n *Node, typ string, depth int) {
	for i := range n.Members {
		m := &n.Members[i]
		if m.kind != String || isData(m.Key) || m.Key == "$ref" || m.Key == "definitions" {
			continue
		}
		key := m.Key
		if modern := oldKey(typ, key, n); modern != "" {
			key = modern
		}
		k.visit(m.Value, typ+"."+key, depth+1)
	}
}

// chain gives a mapping and those that `$ref` merges under it, nearest first.
func (k *kinds) chain(n *Node) []*Node {
	chain := []*Node{n}
	for len(chain) <= maxChain {
		ref := n.Get("$ref")
		if ref == nil {
			break
		}
		if n = k.target(ref); n == nil || n.Kind != Map {
			break
		}
		chain = append(chain, n)
	}
	return chain
}

// target gives what a reference leads to, through further references; nil when
// the node is none or it leads nowhere.
func (k *kinds) target(n *Node) *Node {
	for range maxDepth {
		path, ok := referencePath(k.root, n)
		if !ok {
			return nil
		}
		if n, _ = lookup(k.root, path); n == nil || n.Kind != String {
			return n
		}
	}
	return nil
}

// resolved gives what a value is, in place or by reference; nil when it leads
// nowhere.
func (k *kinds) resolved(n *Node) *Node {
	if n != nil && n.Kind == String {
		return k.target(n)
	}
	return n
}

// aside reports whether a mapping is a requester that a
// request_options_provider is written in.
func (k *kinds) aside(n *Node) bool {
	m := n.Member(optionsProvider)
	if m == nil || n == k.root.Get("definitions") {
		return false
	}
	return hasOptionsAside(k.resolved(m.Value), k.chain(n)...)
}

// typeOf gives the type of the mapping that a chain makes.
func (k *kinds) typeOf(chain []*Node, place string) string {
	if t := inChain(chain, "type"); t != nil {
		if t.Kind != String {
			return ""
		}
		if modern := oldType(t.Text); modern != "" {
			return modern
		}
		if t.Text == "SessionTokenAuthenticator" && inChain(chain, "login_requester") == nil && inChain(chain, "session_token_response_key") != nil {
			return legacySessionToken
		}
		return t.Text
	}
	if typ := defaultType(place, inChain(chain, "class_name") != nil); typ != "" {
		return typ
	}
	if place != "DefaultPaginator.page_token_option" || inChain(chain, "inject_into") == nil {
		return ""
	}
	if !inChain(chain, "inject_into").IsText("path") { // regroup makes a RequestPath of that
		k.implied[chain[0].Same()] = "RequestOption"
	}
	return "RequestOption"
}

// inChain gives the value of a key in the mapping that a chain makes.
func inChain(chain []*Node, key string) *Node {
	for _, n := range chain {
		if v := n.Get(key); v != nil {
			return v
		}
	}
	return nil
}

// isSchema reports whether a mapping is a JSON schema, and so no component.
func isSchema(n *Node) bool {
	t := n.Get("type")
	return t != nil && (t.IsText("object") || t.Kind == List || t.Kind == Map)
}

// referencePath gives the path of a reference in either spelling, `#/a/b` or
// `*ref(a.b)`.
func referencePath(root, n *Node) (string, bool) {
	if isReference(n) {
		return strings.TrimPrefix(n.Text, "#/"), true
	}
	if n.Kind != String {
		return "", false
	}
	inner, ok := strings.CutPrefix(n.Text, "*ref(")
	if !ok || !strings.HasSuffix(inner, ")") {
		return "", false
	}
	return dottedPath(root, strings.TrimSuffix(inner, ")")), true
}

// dottedPath writes the path of an old reference with slashes. Its dots part
// keys, but where a key has them itself; an item of a list is written key[0].
func dottedPath(root *Node, path string) string {
	path = strings.NewReplacer("[", ".", "]", "").Replace(path)
	var parts []string
	at := root
	for rest := path; rest != ""; {
		head := rest
		for at.Get(head) == nil && strings.Contains(head, ".") {
			head = head[:strings.LastIndexByte(head, '.')]
		}
		parts = append(parts, head)
		rest = strings.TrimPrefix(strings.TrimPrefix(rest, head), ".")
		if next := step(at, head); next != nil {
			at = next
		}
	}
	return strings.Join(parts, "/")
}
