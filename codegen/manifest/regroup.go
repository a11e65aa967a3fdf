package manifest

import (
	"slices"
	"strings"

	"github.com/airgen/airgen/codegen/diag"
)

// regroup brings the components of the language's first versions that have no
// counterpart of the same shape into today's: a Cartesian product of slicers
// is a list of routers, a slicer over dates is the stream's incremental_sync.
// Keys that the CDK of today reads past, without a word, are not touched but in
// a manifest of the first versions, which shows by its names.
func regroup(root *Node, first bool, doc *Document, diags *diag.List) *Node {
	g := &regrouper{root: root, first: first, doc: doc, diags: diags, done: map[*Node]*Node{}}
	if !g.needed(root, map[*Node]bool{}) {
		return root
	}
	return g.value(root)
}

type regrouper struct {
	root  *Node
	first bool
	doc   *Document
	diags *diag.List
	done  map[*Node]*Node
}

// needed reports whether anything of an old shape occurs at all.
func (g *regrouper) needed(n *Node, seen map[*Node]bool) bool {
	if len(n.Items)+len(n.Members) == 0 || seen[n.Same()] {
		return false
	}
	seen[n.Same()] = true
	if n.Kind == Map && g.oldShape(n) {
		return true
	}
	found := false
	for _, item := range n.Items {
		found = found || g.needed(item, seen)
	}
	for i := range n.Members {
		if m := &n.Members[i]; !isData(m.Key) {
			found = found || g.needed(m.Value, seen)
		}
	}
	return found
}

func (g *regrouper) oldShape(n *Node) bool {
	typ := n.Get("type")
	switch {
	case typ.IsText("CartesianProductStreamSlicer"), typ.IsText("SingleSlice"):
		return true
	case n.Get("inject_into").IsText("path"):
		return true
	case n.Get("partition_router") != nil:
		return cursorIn(n.Get("partition_router")) != nil
	}
	return g.first && hasOptionsAside(n.Get(optionsProvider), n)
}

// optionsProvider is the component that a requester's options stood in at first.
const optionsProvider = "request_options_provider"

// requestOptions are the keys that it could hold.
var requestOptions = []string{"request_parameters", "request_headers", "request_body_data", "request_body_json"}

// hasOptionsAside reports whether a requester keeps its request options in a
// request_options_provider, which aside is. The requester is the mapping that
// the chain makes. A Python class may still take one.
func hasOptionsAside(aside *Node, chain ...*Node) bool {
	if aside == nil || aside.Kind != Map || inChain(chain, "class_name") != nil || aside.Get("class_name") != nil {
		return false
	}
	if t := inChain(chain, "type"); t != nil && !t.IsText("HttpRequester") {
		return false
	}
	if t := aside.Get("type"); t != nil && !t.IsText("InterpolatedRequestOptionsProvider") {
		return false
	}
	for _, key := range requestOptions {
		if inChain(chain, key) != nil {
			return false // the CDK of that time knew one place or the other
		}
	}
	return true
}

// cursorIn finds a cursor among a retriever's routers.
func cursorIn(router *Node) *Node {
	if router.Get("type").IsText("DatetimeBasedCursor") {
		return router
	}
	for _, item := range router.Items {
		if item.Get("type").IsText("DatetimeBasedCursor") {
			return item
		}
	}
	return nil
}

func (g *regrouper) value(n *Node) *Node {
	if len(n.Items)+len(n.Members) == 0 {
		return n
	}
	out, ok := g.done[n.Same()]
	if !ok {
		if n.Kind == List {
			out = withItems(n.Same(), g.value)
		} else {
			out = g.mapping(n.Same())
		}
		g.done[n.Same()] = out
	}
	if out == n.Same() {
		return n
	}
	if n.use != nowhere {
		return out.usedAt(n.use)
	}
	return out
}

func (g *regrouper) mapping(n *Node) *Node {
	c := &copying{from: n}
	for i := 0; i < c.len(); i++ {
		if m := c.member(i); !isData(m.Key) {
			c.replace(i, g.value(m.Value))
		}
	}
	switch {
	case n.Get("type").IsText("CartesianProductStreamSlicer"):
		if slicers := c.result().Get("stream_slicers"); slicers != nil && slicers.Kind == List {
			g.note(product, n.Pos(), n.at, `"CartesianProductStreamSlicer" is an old name`, "write the slicers as a list of routers under partition_router")
			return slicers
		}
	case n.Get("inject_into").IsText("path"):
		g.note(tokenInPath, n.Pos(), n.at, `inject_into: path is an old spelling`, "write only type: RequestPath")
		c.drop("inject_into")
		c.drop("field_name")
		c.set(Member{Key: "type", Value: textAt(n, "RequestPath"), src: n.src, at: n.at, kind: String})
	case n.Get("retriever") != nil && n != g.root.Get("definitions"):
		g.moveCursor(c)
	case g.first && hasOptionsAside(n.Get(optionsProvider), n):
		g.liftOptions(c)
	}
	if r := c.result().Get("partition_router"); r != nil && r.Get("type").IsText("SingleSlice") {
		g.note(singleSlice, r.Pos(), r.at, `"SingleSlice" is an old name`, "leave the router out")
		c.drop("partition_router")
	}
	return c.result()
}

// liftOptions gives a requester the options of its request_options_provider.
func (g *regrouper) liftOptions(c *copying) {
	m := *c.result().Member(optionsProvider)
	g.note(optionsAside, m.Pos(), m.at, `"request_options_provider" is an old name`, "write what it holds as keys of the requester")
	c.drop(m.Key)
	for _, own := range m.Value.Members {
		if own.kind == String && slices.Contains(requestOptions, own.Key) {
			c.set(own)
		}
	}
}

// moveCursor moves a cursor from the retriever's routers to the stream.
func (g *regrouper) moveCursor(c *copying) {
	retriever := c.result().Get("retriever")
	routers := retriever.Get("partition_router")
	if routers == nil {
		return
	}
	cursor := cursorIn(routers)
	if cursor == nil || c.result().Get("incremental_sync") != nil {
		return
	}
	g.note(dateSlicer, cursor.Pos(), cursor.at, "a slicer over dates is no partition router any more", "move it to the stream's incremental_sync, with type: DatetimeBasedCursor")
	moved := withParameters(cursor, retriever)
	r := &copying{from: retriever}
	if routers.Kind == List {
		rest := *routers
		rest.self, rest.Items = nil, nil
		for _, item := range routers.Items {
			if item != cursor {
				rest.Items = append(rest.Items, item)
			}
		}
		if len(rest.Items) > 0 {
			r.set(Member{Key: "partition_router", Value: &rest, src: rest.src, at: rest.at, kind: String})
		} else {
			r.drop("partition_router")
		}
	} else {
		r.drop("partition_router")
	}
	c.set(Member{Key: "retriever", Value: r.result(), src: retriever.src, at: c.result().Member("retriever").at, kind: String})
	c.set(Member{Key: "incremental_sync", Value: moved, src: cursor.src, at: cursor.at, kind: String})
}

// withParameters gives a cursor that leaves its retriever the parameters that
// it took from there: those that its templates may name, and those that stand
// for fields of its own.
func withParameters(cursor, retriever *Node) *Node {
	declared := retriever.Get(parametersKey)
	if declared == nil || declared.Kind != Map {
		return cursor
	}
	own := cursor.Get(parametersKey)
	text := string(cursor.AppendJSON(nil))
	b := newMembers(len(declared.Members))
	for _, m := range declared.Members {
		if cursorFields[m.Key] || strings.Contains(text, "parameters") && strings.Contains(text, m.Key) {
			b.put(m)
		}
	}
	if len(b.members) == 0 {
		return cursor
	}
	if own != nil {
		for _, m := range own.Members {
			b.put(m)
		}
	}
	all := *declared
	all.self, all.Members = nil, b.members
	c := &copying{from: cursor}
	c.set(Member{Key: parametersKey, Value: &all, src: declared.src, at: declared.at, kind: String})
	return c.result()
}

// cursorFields are the fields of a cursor by dates that a parameter of their
// name fills.
var cursorFields = map[string]bool{
	"cursor_field": true, "cursor_granularity": true, "datetime_format": true, "end_datetime": true, "end_time_option": true,
	"lookback_window": true, "partition_field_end": true, "partition_field_start": true, "start_datetime": true, "start_time_option": true, "step": true,
}

// note warns of an old shape, where it is written.
func (g *regrouper) note(s shape, pos diag.Pos, at int32, message, advice string) {
	keep(g.doc, g.diags, Rewrite{Pos: pos, Start: int(at), End: int(at), Advice: advice, shape: s}, message)
}
