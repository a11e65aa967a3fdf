package manifest

import "github.com/airgen/airgen/codegen/diag"

// parametersKey is the key under which a component declares parameters, and
// under which the merged ones stand after propagation.
const parametersKey = "$parameters"

// Propagate gives a tree with omitted types filled in and every parameter
// written onto the components below its declaration, where the component has
// no value of its own or a falsy one. The merged parameters stay on each
// component as its `$parameters`. place is the Type.field where the tree
// stands, inherited the parameters above it; with parentsWin an inherited
// parameter beats the component's own of the same name, as the CDK does for
// the streams of a dynamic stream. The result is bounded: a tree that
// parameters multiply beyond reason is reported and comes back as it was.
func Propagate(n *Node, place string, inherited *Node, parentsWin bool, diags *diag.List) *Node {
	p := &propagator{
		parentsWin: parentsWin,
		diags:      diags,
		done:       map[visit]*Node{},
		merged:     map[merging]*parameters{},
		left:       maxSpread,
	}
	out := p.mapping(n, place, p.merge(nil, inherited))
	if p.left < 0 {
		diags.Errorf(n.Pos(), "ref/size", "with its parameters spread the manifest would hold more than %d entries", maxSpread)
		return n
	}
	return out
}

// maxSpread is how many entries parameters may add to a manifest. The largest
// published connector has a thirtieth of it.
const maxSpread = 400_000

// parameters are the parameters in force at one place.
type parameters struct {
	members []Member
	without map[string]*parameters
	node    *Node
}

// visit is what a propagated tree depends on.
type visit struct {
	node  *Node
	place string
	in    *parameters
}

type merging struct {
	in  *parameters
	own *Node
}

type propagator struct {
	parentsWin bool
	done       map[visit]*Node
	merged     map[merging]*parameters
	left       int // values that may still be made
	diags      *diag.List
}

// merge adds a component's own parameters to the inherited ones.
func (p *propagator) merge(in *parameters, own *Node) *parameters {
	if own == nil || own.Kind != Map || len(own.Members) == 0 {
		return in
	}
	key := merging{in, own.Same()}
	if out, ok := p.merged[key]; ok {
		return out
	}
	b := newMembers(len(own.Members))
	if in != nil && !p.parentsWin {
		for _, m := range in.members {
			b.put(m)
		}
	}
	for _, m := range own.Members {
		b.put(m)
	}
	if in != nil && p.parentsWin {
		for _, m := range in.members {
			b.put(m)
		}
	}
	out := &parameters{members: b.members}
	p.merged[key] = out
	return out
}

// less gives the parameters without one name.
func (in *parameters) less(name string) *parameters {
	if in == nil || in.find(name) == nil {
		return in
	}
	if out, ok := in.without[name]; ok {
		return out
	}
	var out *parameters
	if len(in.members) > 1 {
		out = &parameters{}
		for _, m := range in.members {
			if m.Key != name || m.kind != String {
				out.members = append(out.members, m)
			}
		}
	}
	if in.without == nil {
		in.without = map[string]*parameters{}
	}
	in.without[name] = out
	return out
}

func (in *parameters) find(name string) *Member {
	for i := range in.members {
		if m := &in.members[i]; m.Key == name && m.kind == String {
			return m
		}
	}
	return nil
}

// asNode gives the parameters as a mapping.
func (in *parameters) asNode(at *Node) *Node {
	if in.node == nil {
		in.node = &Node{Kind: Map, Members: in.members, src: at.src, at: in.members[0].at, use: nowhere, base: nowhere}
	}
	return in.node
}

// mapping propagates into one mapping, or gives it back when nothing changes.
func (p *propagator) mapping(n *Node, place string, in *parameters) *Node {
	if n.Get("type") != nil {
		place = "" // it only decides an omitted type
	}
	key := visit{n.Same(), place, in}
	out, ok := p.done[key]
	if !ok {
		out = p.fresh(n.Same(), place, in)
		p.done[key] = out
	}
	if out == n.Same() {
		return n
	}
	if n.use != nowhere {
		return out.usedAt(n.use)
	}
	return out
}

func (p *propagator) fresh(n *Node, place string, in *parameters) *Node {
	if p.left--; p.left < 0 {
		return n
	}
	own := n.Get(parametersKey)
	if own != nil && own.Kind != Map && !own.Broken {
		p.diags.Errorf(own.Pos(), "parameters/type", "$parameters takes a mapping, not %s", own.Kind)
	}
	in = p.merge(in, own)
	typ := n.Get("type")
	if typ == nil {
		if name := defaultType(place, n.Get("class_name") != nil); name != "" {
			typ = textAt(n, name)
		}
	}
	if typ != nil && (typ.IsText("object") || typ.Kind == List || typ.Kind == Map) {
		return without(n, own) // a JSON schema, no component
	}
	c := &copying{from: n, left: &p.left}
	if own != nil {
		c.drop(parametersKey)
	}
	if typ == nil {
		p.nested(c, place, in)
		return c.result()
	}
	if n.Get("type") == nil {
		c.set(Member{Key: "type", Value: typ, src: n.src, at: n.at, kind: String})
	}
	p.component(c, typ.Text, in)
	return c.result()
}

// nested propagates into the typed children of a mapping that is no component.
func (p *propagator) nested(c *copying, place string, in *parameters) {
	for i := 0; i < c.len(); i++ {
		m := c.member(i)
		if m.Value.Kind != Map {
			continue
		}
		if t := m.Value.Get("type"); t != nil && t.Truthy() {
			c.replace(i, p.mapping(m.Value, place, in))
		}
	}
}

func (p *propagator) component(c *copying, typ string, in *parameters) {
	if in != nil {
		for _, m := range in.members {
			if old := c.find(m); old == nil || !old.Value.Truthy() && !old.Value.Broken {
				m.Spread = true
				c.set(m)
			}
		}
	}
	for i := 0; i < c.len(); i++ {
		m := c.member(i)
		if m.Value.Kind != Map && m.Value.Kind != List {
			continue
		}
		// A parameter is not handed to the field of its own name, or it would
		// contain itself; a falsy one is gone for the later fields as well.
		below, place := in, typ+"."+m.Key
		if in != nil && m.kind == String {
			below = in.less(m.Key)
			if own := in.find(m.Key); own != nil && !own.Value.Truthy() {
				in = below
			}
		}
		if m.Value.Kind == Map {
			c.replace(i, p.mapping(m.Value, place, below))
		} else {
			c.replace(i, p.list(m.Value, place, below))
		}
	}
	if in != nil && len(in.members) > 0 {
		c.set(Member{Key: parametersKey, Value: in.asNode(c.from), src: c.from.src, at: in.members[0].at, kind: String, Spread: true})
	}
}

// list propagates into a list's mappings; a list in a list is left alone.
func (p *propagator) list(n *Node, place string, in *parameters) *Node {
	return withItems(n, func(item *Node) *Node {
		if item.Kind != Map {
			return item
		}
		return p.mapping(item, place, in)
	})
}
