// Package plan decides how a connector reads: which streams share one walk,
// which loops a walk nests, and what each file of the generated package holds.
// It turns the model into another plain model and neither reads manifests nor
// prints Go; codegen/emit prints what stands here, and explain and graph show it.
package plan

import (
	"cmp"
	"slices"
	"strings"

	"github.com/airgen/airgen/codegen/goname"
	"github.com/airgen/airgen/codegen/ir"
)

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
}

// Node is a stream's place in a walk.
type Node struct {
	Stream *ir.Stream
	// Key names the node within its connector: the stream's name where that
	// is unique.
	Key string
	// Emits reports whether the walk may emit the stream's records: false
	// for inline parents, and for parent copies in unfused plans.
	Emits  bool
	Shape  Shape
	In     []*Edge // from parents, in the order of the router
	Out    []*Edge // to children, in manifest order
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

// Shape is how a node's partitions are made: the product of its factors,
// outermost first, then batched or merged. No factor means one partition.
type Shape struct {
	Factors []Factor
	// Product is set when the manifest gives a list of routers.
	Product bool
	// Collect is set when complete lists of parents are needed before the
	// first partition: products of at least two substream routers, groups and
	// unions.
	Collect bool
	Group   *ir.GroupingRouter // batches of what the factors give
	Union   *ir.UnionRouter    // the factors one after the other instead of their product
}

// Factor is one router of a shape; exactly one field is set.
type Factor struct {
	List   *ir.ListRouter
	Sub    *ir.SubstreamRouter
	Record *ir.RecordRouter // only of inner retrievers
	Custom *ir.Custom
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

// StartsAlone reports whether the node has no parents.
func (n *Node) StartsAlone() bool { return len(n.In) == 0 }

// Plain reports whether the node's partitions are those of nested loops, and
// not batched, merged or made from complete lists.
func (n *Node) Plain() bool { return !n.Shape.Collect && n.Shape.Group == nil && n.Shape.Union == nil }

// Make plans a connector.
func Make(c *ir.Connector, o Options) *Plan {
	p := &Plan{Connector: c, Options: o}
	p.name()
	if o.NoFuse {
		for _, s := range c.Streams {
			p.Readers = append(p.Readers, chain(s, c))
		}
	} else {
		p.Readers = components(c)
	}
	for _, d := range c.Dynamic {
		r := chain(d.Template, c)
		r.Dynamic = d
		p.Readers = append(p.Readers, r)
	}
	p.finish()
	return p
}

// name gives every stream its Go name: readable streams first, so that an
// inline parent never renames one.
func (p *Plan) name() {
	p.Names = map[*ir.Stream]string{}
	all := slices.Clone(p.Connector.Streams)
	for _, d := range p.Connector.Dynamic {
		all = append(all, d.Template)
	}
	all = append(all, faces(all)...)
	taken := p.nameGroup(all, func(s *ir.Stream) string { return s.Name }, nil)
	p.nameGroup(p.Connector.Parents, func(s *ir.Stream) string { return s.Name + " parent" }, taken)
	p.inner, p.owners, p.roles = map[*ir.Stream][]Inner{}, map[*ir.Stream]*ir.Stream{}, map[*ir.Stream]Inner{}
	p.nameInner(slices.Concat(all, p.Connector.Parents))
}

// faces lists the two variants of every state-delegating stream.
func faces(streams []*ir.Stream) []*ir.Stream {
	var out []*ir.Stream
	for _, s := range streams {
		if s.Delegates != nil {
			out = append(out, s.Delegates.FullRefresh, s.Delegates.Incremental)
		}
	}
	return out
}

func (p *Plan) nameGroup(streams []*ir.Stream, label func(*ir.Stream) string, taken []string) []string {
	labels := make([]string, len(streams))
	seen := map[string]int{}
	for i, s := range streams {
		l := label(s)
		if s.Name == "" {
			l = "unnamed"
		}
		seen[l]++
		if n := seen[l]; n > 1 {
			l += strings.Repeat(" again", n-1) // same name, another meaning
		}
		labels[i] = l
	}
	names := goname.Distinct(labels, goname.Exported, append(reserved, taken...)...)
	apart(names)
	for i, s := range streams {
		p.Names[s] = names[labels[i]]
		taken = append(taken, names[labels[i]])
	}
	return taken
}

// reserved are the exported names that generated packages use themselves.
var reserved = []string{
	"Config", "Connector", "New", "Definition", "Main", "Spec", "SpecJSON", "NewConfig", "Workers",
	"Env", "Components", "Store", "Budget", "Authenticator", "ErrorHandler", "Eval", "JobPool",
}

// derived are the suffixes of the names that are made from a stream's: a
// stream called orders_request must not meet the request of orders.
var derived = []string{
	"Abort", "Build", "Create", "Cursor", "Delete", "Download", "End", "Filter", "Keep", "LastPage", "Migrate", "Missing", "NextToken", "Normalize", "PageSize", "Pages", "Reader",
	"Part", "Poll", "Request", "Requester", "Retriever", "Schema", "SizeOf", "Slice", "Start", "Targets", "Tracker", "Transform", "Types", "Values",
}

// apart renames the streams whose name is another one's with a suffix.
func apart(names map[string]string) {
	taken := map[string]bool{}
	for _, n := range names {
		taken[n] = true
	}
	for label, n := range names {
		for _, suffix := range derived {
			if base, ok := strings.CutSuffix(n, suffix); ok && taken[base] {
				names[label] = n + "Stream"
			}
		}
	}
}

// ParentsOf lists a stream's edges, through nested routers.
func ParentsOf(s *ir.Stream) []*ir.Parent {
	var out []*ir.Parent
	for _, f := range ShapeOf(s).Factors {
		if f.Sub != nil {
			out = append(out, f.Sub.Parents...)
		}
	}
	return out
}

// routerOf gives a stream's partition router, whatever its retriever.
func routerOf(s *ir.Stream) ir.Router {
	switch r := s.Retriever.(type) {
	case *ir.SimpleRetriever:
		return r.Router
	case *ir.AsyncRetriever:
		return r.Router
	}
	if s.Delegates != nil {
		return routerOf(s.Delegates.Incremental)
	}
	return nil
}

// ShapeOf gives the shape of a stream's partitions.
func ShapeOf(s *ir.Stream) Shape {
	var sh Shape
	sh.add(routerOf(s))
	subs := 0
	for _, f := range sh.Factors {
		if f.Sub != nil {
			subs++
		}
	}
	sh.Collect = subs > 1 || subs > 0 && (sh.Group != nil || sh.Union != nil)
	return sh
}

func (sh *Shape) add(r ir.Router) {
	switch r := r.(type) {
	case nil:
	case *ir.ListRouter:
		sh.Factors = append(sh.Factors, Factor{List: r})
	case *ir.SubstreamRouter:
		sh.Factors = append(sh.Factors, Factor{Sub: r})
	case *ir.RecordRouter:
		sh.Factors = append(sh.Factors, Factor{Record: r})
	case *ir.Custom:
		sh.Factors = append(sh.Factors, Factor{Custom: r})
	case *ir.ProductRouter:
		sh.Product = true
		for _, x := range r.Routers {
			sh.add(x)
		}
	case *ir.GroupingRouter:
		sh.Group = r
		sh.add(r.Inner)
	case *ir.UnionRouter:
		sh.Union = r
		for _, x := range r.Routers {
			sh.add(x)
		}
	}
}

// chain plans the walk of one stream alone: its parents are read but not
// emitted.
func chain(s *ir.Stream, c *ir.Connector) *Reader {
	r := &Reader{}
	nodes := map[*ir.Stream]*Node{}
	var visit func(s *ir.Stream) *Node
	visit = func(s *ir.Stream) *Node {
		if n, ok := nodes[s]; ok {
			return n
		}
		n := r.node(s)
		nodes[s] = n
		n.link(visit)
		r.Nodes = append(r.Nodes, n)
		return n
	}
	visit(s).Emits = true
	return r
}

// components plans one walk for every connected group of streams.
func components(c *ir.Connector) []*Reader {
	group := map[*ir.Stream]int{}
	order := 0
	var visit func(s *ir.Stream, g int)
	visit = func(s *ir.Stream, g int) {
		if old, ok := group[s]; ok {
			if old == g {
				return
			}
			for t, x := range group {
				if x == old {
					group[t] = g
				}
			}
			return
		}
		group[s] = g
		for _, p := range ParentsOf(s) {
			visit(p.Stream, g)
		}
	}
	for _, s := range c.Streams {
		order++
		visit(s, order)
	}
	readers := map[int]*Reader{}
	var out []*Reader
	nodes := map[*ir.Stream]*Node{}
	var add func(s *ir.Stream) *Node
	add = func(s *ir.Stream) *Node {
		if n, ok := nodes[s]; ok {
			return n
		}
		r := readers[group[s]]
		if r == nil {
			r = &Reader{}
			readers[group[s]] = r
			out = append(out, r)
		}
		n := r.node(s)
		nodes[s] = n
		n.Emits = s.Readable
		n.link(add)
		r.Nodes = append(r.Nodes, n)
		return n
	}
	for _, s := range c.Streams {
		add(s)
	}
	return out
}

func (r *Reader) node(s *ir.Stream) *Node {
	return &Node{Stream: s, Shape: ShapeOf(s), Reader: r}
}

// link makes the edges from the node's parents, which visit finds or makes.
func (n *Node) link(visit func(*ir.Stream) *Node) {
	for i, f := range n.Shape.Factors {
		if f.Sub == nil {
			continue
		}
		for _, cfg := range f.Sub.Parents {
			parent := visit(cfg.Stream)
			e := &Edge{Parent: parent, Child: n, Config: cfg, Factor: i, KeepsState: !n.Shape.Product}
			parent.Out = append(parent.Out, e)
			n.In = append(n.In, e)
		}
	}
}

// finish names keys and files, once all nodes are known.
func (p *Plan) finish() {
	index := map[*ir.Stream]int{}
	for i, s := range p.Connector.Streams {
		index[s] = i
	}
	stems := map[string]bool{}
	for _, r := range p.Readers {
		keys := map[string]bool{}
		for _, n := range r.Nodes {
			n.Key = n.Stream.Name
			if !n.Stream.Readable || keys[n.Key] {
				n.Key = "parent " + p.Names[n.Stream]
			}
			keys[n.Key] = true
			slices.SortStableFunc(n.Out, func(a, b *Edge) int { return cmp.Compare(index[a.Child.Stream], index[b.Child.Stream]) })
		}
		main := r.Main()
		stem := goname.FileStem(p.Names[main.Stream])
		for stems[stem] || stem == "connector" {
			stem += "_stream"
		}
		stems[stem] = true
		r.File = stem
		if p.Options.NoFuse && len(r.Nodes) > 1 {
			r.Suffix = "For" + p.Names[main.Stream]
		}
	}
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
