package lower

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/manifest"
)

func itoa(i int) string { return strconv.Itoa(i) }

func routerTypes() []string {
	return []string{"SubstreamPartitionRouter", "ListPartitionRouter", "GroupingPartitionRouter", "UnionPartitionRouter", "CustomPartitionRouter"}
}

// router lowers a retriever's partition_router: one router, or a list whose
// Cartesian product is meant.
func (c *component) router() ir.Router {
	n := c.field("partition_router")
	switch {
	case n == nil || n.Broken:
		return nil
	case n.Kind != manifest.List:
		if r := c.open(n, "partition_router", routerTypes()...); r != nil {
			return r.oneRouter()
		}
		return nil
	case len(n.Items) == 0:
		return nil
	}
	out := &ir.ProductRouter{Pos: n.Pos()}
	for _, r := range c.opened("partition_router", n, routerTypes()) {
		out.Routers = append(out.Routers, r.oneRouter())
	}
	return out
}

func (c *component) oneRouter() ir.Router {
	var out ir.Router
	switch c.typ {
	case "ListPartitionRouter":
		out = c.listRouter()
	case "SubstreamPartitionRouter":
		out = c.substreamRouter()
	case "GroupingPartitionRouter":
		out = c.groupingRouter()
	case "UnionPartitionRouter":
		out = c.unionRouter()
	default:
		if c.l.here != nil {
			c.l.here.open = true // the class may set any extra fields
		}
		out = c.custom(ir.CustomPartitionRouter)
	}
	c.done()
	return out
}

func (c *component) listRouter() *ir.ListRouter {
	out := &ir.ListRouter{Pos: c.pos(), Field: c.mustText("cursor_field", ir.ScopeConfig), Option: c.option("request_option", nil)}
	switch n := c.must("values"); {
	case n == nil:
	case n.Hole != 0: // a list may fill it
		out.Expr = c.anyTemplate(n, "values", ir.ScopeConfig)
	case n.Kind == manifest.String:
		out.Expr = c.template(n, "values", ir.ScopeConfig)
	default:
		out.Values = c.asStrings("values", n)
	}
	return out
}

func (c *component) substreamRouter() *ir.SubstreamRouter {
	out := &ir.SubstreamRouter{Pos: c.pos()}
	for _, p := range c.mustChildren("parent_stream_configs", "ParentStreamConfig") {
		if parent := p.parentConfig(); parent != nil {
			out.Parents = append(out.Parents, parent)
		}
	}
	return out
}

// parentConfig lowers one ParentStreamConfig; nil when it has no stream.
func (c *component) parentConfig() *ir.Parent {
	out := &ir.Parent{
		Pos:         c.pos(),
		Path:        c.path,
		Key:         c.mustText("parent_key", ir.ScopeConfig),
		Field:       c.mustText("partition_field", ir.ScopeConfig),
		Option:      c.option("request_option", nil),
		Incremental: c.boolean("incremental_dependency", false),
		LazyPointer: c.texts("lazy_read_pointer", ir.ScopeConfig),
	}
	for _, t := range out.LazyPointer {
		if strings.Contains(t.Source, "*") {
			c.fail(c.n.Get("lazy_read_pointer"), "router/lazy", "lazy_read_pointer takes no \"*\"")
		}
	}
	for i, item := range c.list("extra_fields", c.field("extra_fields")) {
		if item.Kind != manifest.List {
			c.wrongKind(item, "extra_fields", "a list of lists of strings")
			continue
		}
		field := c.asTexts(fmt.Sprintf("extra_fields[%d]", i), item, ir.ScopeConfig)
		out.ExtraFields = append(out.ExtraFields, field)
		var name []string
		for _, t := range field {
			name = append(name, t.Source)
		}
		if here := c.l.here; here != nil {
			here.extra = append(here.extra, strings.Join(name, "."))
		}
	}
	k := c.mustChild("stream", streamTypes()...)
	if k == nil {
		c.done()
		return nil
	}
	out.Stream = c.l.streamOf(k, false)
	out.Name, out.DefinitionPos = out.Stream.Name, out.Stream.Pos
	c.l.edges = append(c.l.edges, out)
	c.done()
	return out
}

func (c *component) groupingRouter() *ir.GroupingRouter {
	out := &ir.GroupingRouter{Pos: c.pos(), Size: c.asInteger("group_size", c.must("group_size"), 1, 1), Deduplicate: c.boolean("deduplicate", true)}
	if k := c.mustChild("underlying_partition_router", "ListPartitionRouter", "SubstreamPartitionRouter", "UnionPartitionRouter", "CustomPartitionRouter"); k != nil {
		out.Inner = k.oneRouter()
		k.refuseOptions(out.Inner, "a GroupingPartitionRouter")
	}
	return out
}

func (c *component) unionRouter() *ir.UnionRouter {
	out := &ir.UnionRouter{Pos: c.pos(), Field: c.mustText("partition_field", ir.ScopeConfig)}
	n := c.must("partition_routers")
	for _, k := range c.opened("partition_routers", n, []string{"ListPartitionRouter", "SubstreamPartitionRouter", "UnionPartitionRouter", "CustomPartitionRouter"}) {
		r := k.oneRouter()
		out.Routers = append(out.Routers, r)
		k.refuseOptions(r, "a UnionPartitionRouter")
		k.unionField(r, out.Field)
	}
	if n != nil && n.Kind == manifest.List && len(n.Items) < 2 {
		c.fail(n, "router/union", "a UnionPartitionRouter needs at least two routers")
	}
	return out
}

// refuseOptions reports request options below a router whose slices do not
// belong to one of the routers inside.
func (c *component) refuseOptions(r ir.Router, outer string) {
	refuse := func(o *ir.RequestOption) {
		if o != nil {
			c.l.add(diagError(o.Pos, "router/option", "request options are not possible below "+outer), c.uses(nil))
		}
	}
	switch r := r.(type) {
	case *ir.ListRouter:
		refuse(r.Option)
	case *ir.SubstreamRouter:
		for _, p := range r.Parents {
			refuse(p.Option)
		}
	}
}

// unionField reports a router inside a union whose field is known to be
// another one.
func (c *component) unionField(r ir.Router, want *ir.Template) {
	check := func(got *ir.Template) {
		if !isStatic(got) || !isStatic(want) || got.Source == want.Source {
			return
		}
		c.l.add(diagError(got.Pos, "router/union", fmt.Sprintf("the partition field is %q, the union's is %q", got.Source, want.Source)), c.uses(nil))
	}
	switch r := r.(type) {
	case *ir.ListRouter:
		check(r.Field)
	case *ir.SubstreamRouter:
		for _, p := range r.Parents {
			check(p.Field)
		}
	case *ir.UnionRouter:
		check(r.Field)
	}
}
