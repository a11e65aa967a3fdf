package manifest

import (
	"github.com/airgen/airgen/codegen/diag"
)

// regroup brings the components of the language's first versions that have no
// counterpart of the same shape into today's: a Cartesian product of slicers
// is a list of routers, a slicer over dates is the stream's incremental_sync.
// Keys that the CDK of today reads past, without a word, are not touched.
func regroup(root *Node, doc *Document, diags *diag.List) *Node {
	g := &regrouper{doc: doc, diags: diags, done: map[*Node]*Node{}, noted: map[*Node]bool{}}
	if !g.needed(root, map[*Node]bool{}) {
		return root
	}
	return g.value(root)
}

type regrouper struct {
	doc   *Document
	diags *diag.List
	done  map[*Node]*Node
	noted map[*Node]bool
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
		return g.cursorIn(n.Get("partition_router")) != nil
	}
	return false
}

// cursorIn finds a cursor among a retriever's routers.
func (g *regrouper) cursorIn(router *Node) *Node {
	if router.Get("type").IsText("DatetimeBasedCursor") {
		return router
	}
	items := router.Items
	if s := router.Get("stream_slicers"); s != nil {
		items = s.Items
	}
	for _, item := range items {
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
			out = g.list(n.Same())
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

func (g *regrouper) list(n *Node) *Node {
	c := *n
	c.self, c.Items = nil, nil
	changed := false
	for _, item := range n.Items {
		v := g.value(item)
		changed = changed || v != item
		c.Items = append(c.Items, v)
	}
	if !changed {
		return n
	}
	return &c
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
			g.note(n, `"CartesianProductStreamSlicer" is an old name`, "write the slicers as a list of routers under partition_router")
			return slicers
		}
	case n.Get("inject_into").IsText("path"):
		g.note(n, `inject_into: path is an old spelling`, "write only type: RequestPath")
		c.drop("inject_into")
		c.drop("field_name")
		c.set(Member{Key: "type", Value: textAt(n, "RequestPath"), src: n.src, at: n.at, kind: String})
	case n.Get("retriever") != nil:
		g.moveCursor(c)
	}
	if r := c.result().Get("partition_router"); r != nil && r.Get("type").IsText("SingleSlice") {
		g.note(r, `"SingleSlice" is an old name`, "leave the router out")
		c.drop("partition_router")
	}
	return c.result()
}

// moveCursor moves a cursor from the retriever's routers to the stream.
func (g *regrouper) moveCursor(c *copying) {
	retriever := c.result().Get("retriever")
	routers := retriever.Get("partition_router")
	if routers == nil {
		return
	}
	cursor := g.cursorIn(routers)
	if cursor == nil || c.result().Get("incremental_sync") != nil {
		return
	}
	g.note(cursor, "a slicer over dates is no partition router any more", "move it to the stream's incremental_sync, with type: DatetimeBasedCursor")
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
	c.set(Member{Key: "incremental_sync", Value: cursor, src: cursor.src, at: cursor.at, kind: String})
}

// note warns of an old shape once, where it is written.
func (g *regrouper) note(n *Node, message, advice string) {
	if !g.noted[n.Same()] {
		g.noted[n.Same()] = true
		note(g.doc, g.diags, n.Pos(), n.at, n.at, "", message, advice)
	}
}
