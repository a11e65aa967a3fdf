// Package plan decides how a connector reads: which streams share one walk,
// which loops a walk nests, and what each file of the generated package holds.
// It turns the model into another plain model and neither reads manifests nor
// prints Go; codegen/emit prints what stands here, and explain and graph show it.
package plan

import "github.com/airgen/airgen/codegen/ir"

// Options are the user's choices.
type Options struct {
	// NoFuse gives every readable stream a walk of its own: more requests,
	// the same records.
	NoFuse bool
	// CDKFullRefresh turns resumable full refresh off.
	CDKFullRefresh bool
}

// Plan is a connector with its walks decided.
type Plan struct {
	Connector *ir.Connector
	Options   Options
	Readers   []*Reader
	// Names gives each stream's Go name in its exported form, unique within
	// the package.
	Names map[*ir.Stream]string

	inner  map[*ir.Stream][]Inner
	owners map[*ir.Stream]*ir.Stream // of the streams of inner
	roles  map[*ir.Stream]Inner
	// resolvers are the streams that HTTP resolvers read, and owned the streams
	// that belong to the instances of a dynamic stream.
	resolvers map[*ir.DynamicStream]*ir.Stream
	owned     map[*ir.Stream]*ir.DynamicStream
}

// Reader is one loop nest: streams that are read in one walk.
type Reader struct {
	// Nodes lists parents before children, otherwise in manifest order.
	Nodes []*Node
	// File is the stem of the file that holds the walk.
	File string
	// Suffix tells the walk's functions apart from those of other walks over
	// the same streams; empty in fused plans.
	Suffix string
	// Dynamic is set for the walk of a dynamic stream's template.
	Dynamic *ir.DynamicStream
	// Resolver is set for the walk that gives a dynamic stream its values.
	Resolver *ir.DynamicStream
}

// Node is a stream's place in a walk.
type Node struct {
	Stream *ir.Stream
	// Delegating is the StateDelegatingStream that Stream is a face of; nil for
	// every other stream. Its two faces are two nodes, of which a pass has one.
	Delegating *ir.Stream
	// Incremental is the other face, of a node that reads the full-refresh one.
	Incremental *Node
	// Key names the node within its connector: the stream's name where that
	// is unique.
	Key string
	// Emits reports whether the walk may emit the stream's records: false
	// for inline parents, and for parent copies in unfused plans.
	Emits bool
	Shape Shape
	In    []*Edge // from parents, in the order of the router
	Out   []*Edge // to children, in manifest order
	// Dynamic is set where the node stands for all streams that a dynamic one
	// makes: they are read below the same records.
	Dynamic *ir.DynamicStream
	// Beside are the other nodes whose records come from the same pages, which
	// are asked for once.
	Beside []*Node
	Reader *Reader
}

// Edge leads from a parent to a child.
type Edge struct {
	Parent *Node
	Child  *Node
	Config *ir.Parent
	// Factor is the index of the child's factor that this edge feeds.
	Factor int
	// KeepsState reports whether the child's state keeps the parent's:
	// a direct substream router does, a list of routers does not.
	KeepsState bool
}

// Make plans a connector.
func Make(c *ir.Connector, o Options) *Plan {
	p := &Plan{Connector: c, Options: o}
	p.resolve()
	p.name()
	if o.NoFuse {
		for _, s := range c.Streams {
			p.Readers = append(p.Readers, chain(s))
		}
	} else {
		p.Readers = p.components(c)
	}
	for _, d := range c.Dynamic {
		if s := p.resolvers[d]; s != nil {
			r := chain(s)
			r.Resolver = d
			p.Readers = append(p.Readers, r)
		}
		if !o.NoFuse && p.Joins(d) {
			continue // its parents' walk reads it
		}
		r := chain(d.Template)
		r.Dynamic = d
		p.Readers = append(p.Readers, r)
	}
	p.finish()
	return p
}

// Roots lists the nodes that start without a parent's record.
func (r *Reader) Roots() []*Node {
	var out []*Node
	for _, n := range r.Nodes {
		if n.StartsAlone() {
			out = append(out, n)
		}
	}
	return out
}

// Main is the stream that the reader is named for: the first that emits.
func (r *Reader) Main() *Node {
	for _, n := range r.Nodes {
		if n.Emits {
			return n
		}
	}
	return r.Nodes[len(r.Nodes)-1]
}

// StartsAlone reports whether the node has no parents.
func (n *Node) StartsAlone() bool { return len(n.In) == 0 }

// Plain reports whether the node's partitions are those of nested loops, and
// not batched, merged or made from complete lists.
func (n *Node) Plain() bool { return n.Shape.Nested() }

// Of is the stream as users and children know it: the StateDelegatingStream
// that the node is a face of, else the node's own.
func (n *Node) Of() *ir.Stream {
	if n.Delegating != nil {
		return n.Delegating
	}
	return n.Stream
}
