package plan

import (
	"slices"

	"github.com/airgen/airgen/codegen/diag"
	"github.com/airgen/airgen/codegen/ir"
)

// Apart is the reason for which a parent's records are read again for a
// child, though a stream has them in hand.
type Apart string

// Fused says that the child is read in the walk of its parent. The other
// values are reasons for which it is not.
const (
	Fused Apart = ""
	// ApartNoFuse is the user's choice, --no-fuse.
	ApartNoFuse Apart = "no-fuse"
	// ApartDiffers is a parent that has the name of a stream and reads
	// something else.
	ApartDiffers Apart = "differs"
	// ApartInline is a parent that is defined inside its only child and equals
	// no stream, so that nobody else has its records.
	ApartInline Apart = "inline"
	// ApartCustom is a Python class that makes the partitions: which parents it
	// reads, and how, only its author knows.
	ApartCustom Apart = "custom"
	// ApartTemplate is a template whose streams, made at run time, cannot share
	// the walk of their parents: see Plan.Joins.
	ApartTemplate Apart = "template"
)

// Pair is one place where the manifest makes a stream the parent of another,
// and what the plan decided about it.
type Pair struct {
	Child *ir.Stream
	// Parent is the definition that is read for the child: a readable stream,
	// or one of Connector.Parents. Nil below a custom router.
	Parent *ir.Stream
	// Of is the readable stream that the manifest calls the parent, whether or
	// not its definition means the same; nil when no stream has its name.
	Of *ir.Stream
	// Name is the parent's name at the child.
	Name string
	// Pos is where the parent is configured, or the custom router.
	Pos    diag.Pos
	Config *ir.Parent // nil below a custom router
	Custom *ir.Custom // the router that hides how the parent is read
	Why    Apart
	// Beside is the stream from whose pages the parent's records are taken, where
	// the parent is another selection of them.
	Beside *ir.Stream
	// Template is the dynamic stream whose template the child is.
	Template *ir.DynamicStream
	// Collected says that the child waits for the complete list of parents
	// instead of being read below each.
	Collected bool
}

// Pairs lists every parent of every stream, inline parents and templates
// included, children in manifest order.
func (p *Plan) Pairs() []Pair {
	named := map[string]*ir.Stream{}
	for _, s := range p.Connector.Streams {
		named[s.Name] = s
	}
	var out []Pair
	add := func(s *ir.Stream, template *ir.DynamicStream) {
		from := len(out)
		for _, f := range factorsOf(s) {
			switch {
			case f.Sub != nil:
				for _, cfg := range f.Sub.Parents {
					q := Pair{Child: s, Parent: cfg.Stream, Of: named[cfg.Name], Name: cfg.Name, Pos: cfg.Pos, Config: cfg, Template: template, Collected: f.collected}
					if cfg.Stream.Readable {
						q.Of = cfg.Stream
					}
					q.Why = p.why(&q)
					if !slices.ContainsFunc(out[from:], func(x Pair) bool { return x.Parent == q.Parent && x.Name == q.Name }) {
						out = append(out, q)
					}
				}
			case f.Custom != nil:
				for _, name := range customParents(f.Custom) {
					out = append(out, Pair{Child: s, Of: named[name], Name: name, Pos: f.Custom.Pos, Custom: f.Custom, Why: ApartCustom, Template: template})
				}
			}
		}
	}
	for _, s := range slices.Concat(p.Connector.Streams, p.Connector.Parents) {
		add(s, nil)
	}
	for _, d := range p.Connector.Dynamic {
		add(d.Template, d)
	}
	return out
}

type placedFactor struct {
	Factor
	collected bool
}

// factorsOf gives the factors of a stream's shape, of a StateDelegatingStream
// those of its incremental face first.
func factorsOf(s *ir.Stream) []placedFactor {
	faces := EachFace([]*ir.Stream{s})
	slices.Reverse(faces)
	var out []placedFactor
	for _, face := range faces {
		shape := ShapeOf(face)
		for _, f := range shape.Factors {
			out = append(out, placedFactor{f, shape.Collect})
		}
	}
	return out
}

// why gives the reason for which a substream pair is apart, from the walks as
// they are.
func (p *Plan) why(q *Pair) Apart {
	if parent := p.parentOf(q.Parent, q.Child); parent != nil && !q.Parent.Readable {
		if from := parent.FromPages(); from != nil && from.Emits {
			q.Beside = from.Of()
			return Fused
		}
		if q.Of == nil && slices.ContainsFunc(parent.Out, func(e *Edge) bool { return e.Child.Of() != q.Child }) {
			return Fused // with its siblings
		}
	}
	switch {
	case !q.Parent.Readable && q.Of != nil:
		return ApartDiffers
	case !q.Parent.Readable:
		return ApartInline
	case p.together(q.Parent, q.Child):
		return Fused
	case p.Options.NoFuse:
		return ApartNoFuse
	}
	return ApartTemplate
}

// together reports whether one walk emits the parent and reads the child
// below it.
func (p *Plan) together(parent, child *ir.Stream) bool {
	n := p.parentOf(parent, child)
	return n != nil && n.Emits
}

// parentOf finds the node of a parent below which a child is read.
func (p *Plan) parentOf(parent, child *ir.Stream) *Node {
	for _, r := range p.Readers {
		for _, n := range r.Nodes {
			if n.Of() == parent && slices.ContainsFunc(n.Out, func(e *Edge) bool { return e.Child.Of() == child }) {
				return n
			}
		}
	}
	return nil
}

// customParents names the parents that a custom router is configured with.
func customParents(c *ir.Custom) []string {
	configs, _ := c.Fields.Lookup("parent_stream_configs")
	list, _ := configs.([]ir.Tree)
	var out []string
	for _, item := range list {
		config, _ := item.(ir.Object)
		stream, _ := config.Lookup("stream")
		if name := treeName(stream); name != "" {
			out = append(out, name)
		}
	}
	return out
}

// treeName gives the name of a stream that is known only as written data.
func treeName(t ir.Tree) string {
	o, _ := t.(ir.Object)
	for _, key := range []string{"name", "$parameters"} {
		v, _ := o.Lookup(key)
		switch v := v.(type) {
		case string:
			return v
		case *ir.Template:
			return v.Source
		case ir.Object:
			return treeName(v)
		}
	}
	return ""
}
