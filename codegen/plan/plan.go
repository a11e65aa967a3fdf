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

// Shape is how a node's partitions are made: the product of its factors,
// outermost first, then batched or merged. No factor means one partition.
type Shape struct {
	// Factors are the routers that make partitions from nothing or from records,
	// at any depth.
	Factors []Factor
	// Routers are the routers whose product is meant, with what is inside them.
	Routers []ir.Router
	// Product is set when the manifest gives a list of routers.
	Product bool
	// Collect is set when complete lists of parents are needed before the
	// first partition: products of at least two substream routers or with a custom
	// one, unions, and groups of more than one parent.
	Collect bool
	// Batch is set when Group batches the records of one parent, which it does
	// as they come.
	Batch bool
	Group *ir.GroupingRouter // batches of what the factors give
	Union *ir.UnionRouter    // the factors one after the other instead of their product
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
func (n *Node) Plain() bool { return n.Shape.Nested() }

// Nested reports whether the partitions are those of nested loops, and not
// batched, merged or made from complete lists.
func (sh Shape) Nested() bool { return !sh.Collect && sh.Group == nil && sh.Union == nil }

// Make plans a connector.
func Make(c *ir.Connector, o Options) *Plan {
	p := &Plan{Connector: c, Options: o}
	p.resolve()
	p.name()
	if o.NoFuse {
		for _, s := range c.Streams {
			p.Readers = append(p.Readers, chain(s, c))
		}
	} else {
		p.Readers = p.components(c)
	}
	for _, d := range c.Dynamic {
		if s := p.resolvers[d]; s != nil {
			r := chain(s, c)
			r.Resolver = d
			p.Readers = append(p.Readers, r)
		}
		if !o.NoFuse && p.Joins(d) {
			continue // its parents' walk reads it
		}
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
	for _, d := range p.Connector.Dynamic {
		if s := p.resolvers[d]; s != nil {
			all = append(all, s)
		}
	}
	parents := p.Connector.Parents
	taken := p.nameGroup(all, func(s *ir.Stream) string {
		if d := p.Resolves(s); d != nil {
			return d.Name + " components"
		}
		return s.Name
	}, nil)
	taken = p.nameGroup(parents, func(s *ir.Stream) string { return s.Name + " parent" }, taken)
	all = slices.Concat(all, parents)
	p.nameFaces(all, taken)
	p.inner, p.owners, p.roles = map[*ir.Stream][]Inner{}, map[*ir.Stream]*ir.Stream{}, map[*ir.Stream]Inner{}
	p.nameInner(EachFace(all))
}

// nameFaces names the two faces of every StateDelegatingStream after it.
func (p *Plan) nameFaces(streams []*ir.Stream, taken []string) {
	var faces []*ir.Stream
	labels := map[*ir.Stream]string{}
	for _, s := range streams {
		if d := s.Delegates; d != nil {
			faces = append(faces, d.FullRefresh, d.Incremental)
			labels[d.FullRefresh], labels[d.Incremental] = p.Names[s]+" full refresh", p.Names[s]+" incremental"
		}
	}
	p.nameGroup(faces, func(s *ir.Stream) string { return labels[s] }, taken)
}

// EachFace replaces every StateDelegatingStream by its two faces.
func EachFace(streams []*ir.Stream) []*ir.Stream {
	var out []*ir.Stream
	for _, s := range streams {
		if d := s.Delegates; d != nil {
			out = append(out, d.FullRefresh, d.Incremental)
			continue
		}
		out = append(out, s)
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
	"Env", "Components", "Store", "Budget", "Authenticator", "ErrorHandler", "Eval", "JobPool", "NextToken", "LastPage",
}

// derived are the suffixes of the names that are made from a stream's: a
// stream called orders_request must not meet the request of orders.
var derived = []string{
	"Abort", "Build", "Create", "Cursor", "Delete", "Download", "End", "File", "Files", "Expired", "Filter", "Keep", "LastPage", "Migrate", "Missing", "NextToken", "Normalize", "PageSize", "Pages", "Reader",
	"Part", "Poll", "Request", "Requester", "Retriever", "Schema", "SizeOf", "Slice", "Start", "Targets", "Tracker", "Transform", "Types", "Upload", "Values",
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

// ParentsOf lists a stream's edges, through nested routers; of a
// StateDelegatingStream those of both its faces.
func ParentsOf(s *ir.Stream) []*ir.Parent {
	if d := s.Delegates; d != nil {
		return slices.Concat(ParentsOf(d.FullRefresh), ParentsOf(d.Incremental))
	}
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
	return nil
}

// ShapeOf gives the shape of a stream's partitions.
func ShapeOf(s *ir.Stream) Shape {
	var sh Shape
	router := routerOf(s)
	sh.add(router)
	if product, ok := router.(*ir.ProductRouter); ok {
		sh.Routers = product.Routers
	} else if router != nil {
		sh.Routers = []ir.Router{router}
	}
	subs, custom := 0, false
	for _, f := range sh.Factors {
		custom = custom || f.Custom != nil
		if f.Sub != nil {
			subs++
		}
	}
	sh.Batch = sh.Group != nil && len(sh.Factors) == 1 && subs == 1 && len(sh.Factors[0].Sub.Parents) == 1 && sh.Union == nil
	made := sh.Group != nil || sh.Union != nil
	sh.Collect = subs > 1 || subs > 0 && made && !sh.Batch || custom && (made || len(sh.Factors) > 1)
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
	nodes := map[*ir.Stream][]*Node{}
	var visit func(s *ir.Stream) []*Node
	visit = func(s *ir.Stream) []*Node {
		if _, ok := nodes[s]; !ok {
			nodes[s] = r.nodesOf(s)
			r.append(nodes[s], visit)
		}
		return nodes[s]
	}
	for _, n := range visit(s) {
		n.Emits = true
	}
	return r
}

// components plans one walk for every connected group of streams.
func (p *Plan) components(c *ir.Connector) []*Reader {
	group := map[*ir.Stream]int{}
	order := 0
	var beside map[*ir.Stream][]*ir.Stream
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
		for _, other := range beside[s] {
			visit(other, g)
		}
	}
	joined := map[*ir.Stream]*ir.DynamicStream{}
	streams := slices.Clone(c.Streams)
	for _, d := range c.Dynamic {
		if p.Joins(d) {
			joined[d.Template] = d
			streams = append(streams, d.Template)
		}
	}
	beside = p.beside(streams)
	for _, s := range streams {
		order++
		visit(s, order)
	}
	readers := map[int]*Reader{}
	var out []*Reader
	nodes := map[*ir.Stream][]*Node{}
	var add func(s *ir.Stream) []*Node
	add = func(s *ir.Stream) []*Node {
		if n, ok := nodes[s]; ok {
			return n
		}
		r := readers[group[s]]
		if r == nil {
			r = &Reader{}
			readers[group[s]] = r
			out = append(out, r)
		}
		nodes[s] = r.nodesOf(s)
		for _, n := range nodes[s] {
			n.Emits = s.Readable || joined[s] != nil
			n.Dynamic = joined[s]
		}
		r.append(nodes[s], add)
		return nodes[s]
	}
	for _, s := range streams {
		add(s)
	}
	for s, others := range beside {
		for _, other := range others {
			nodes[s][0].Beside = append(nodes[s][0].Beside, nodes[other][0])
		}
	}
	return out
}

// nodesOf makes the node of a stream, or the two nodes of the faces of a
// StateDelegatingStream, the full-refresh face first.
func (r *Reader) nodesOf(s *ir.Stream) []*Node {
	var out []*Node
	for _, face := range EachFace([]*ir.Stream{s}) {
		n := &Node{Stream: face, Shape: ShapeOf(face), Reader: r}
		if face != s {
			n.Delegating = s
		}
		out = append(out, n)
	}
	if len(out) == 2 {
		out[0].Incremental = out[1]
	}
	return out
}

// append adds nodes behind their parents.
func (r *Reader) append(nodes []*Node, visit func(*ir.Stream) []*Node) {
	for _, n := range nodes {
		n.link(visit)
	}
	r.Nodes = append(r.Nodes, nodes...)
}

// Of is the stream as users and children know it: the StateDelegatingStream
// that the node is a face of, else the node's own.
func (n *Node) Of() *ir.Stream {
	if n.Delegating != nil {
		return n.Delegating
	}
	return n.Stream
}

// link makes the edges from the node's parents, which visit finds or makes.
// There is one from each face of a parent.
func (n *Node) link(visit func(*ir.Stream) []*Node) {
	for i, f := range n.Shape.Factors {
		if f.Sub == nil {
			continue
		}
		for _, cfg := range f.Sub.Parents {
			for _, parent := range visit(cfg.Stream) {
				e := &Edge{Parent: parent, Child: n, Config: cfg, Factor: i, KeepsState: !n.Shape.Product}
				parent.Out = append(parent.Out, e)
				n.In = append(n.In, e)
			}
		}
	}
}

// finish names keys and files, once all nodes are known.
func (p *Plan) finish() {
	index := map[*ir.Stream]int{}
	for i, s := range p.Connector.Streams {
		index[s] = i
	}
	for i, d := range p.Connector.Dynamic {
		index[d.Template] = len(p.Connector.Streams) + i
	}
	stems := map[string]bool{}
	for _, r := range p.Readers {
		keys := map[string]bool{}
		for _, n := range r.Nodes {
			n.Key = n.Stream.Name
			if n.Delegating != nil {
				n.Key = p.Names[n.Stream]
			}
			if !n.Of().Readable && !n.Emits || keys[n.Key] {
				n.Key = "parent " + p.Names[n.Stream]
			}
			keys[n.Key] = true
			slices.SortStableFunc(n.Out, func(a, b *Edge) int { return cmp.Compare(index[a.Child.Of()], index[b.Child.Of()]) })
		}
		main := r.Main()
		stem := goname.FileStem(p.Names[main.Of()])
		for stems[stem] || stem == "connector" {
			stem += "_stream"
		}
		stems[stem] = true
		r.File = stem
		alone := p.Options.NoFuse || r.Dynamic != nil || r.Resolver != nil
		if alone && len(r.Nodes) > 1 {
			r.Suffix = "For" + p.Names[main.Of()]
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
