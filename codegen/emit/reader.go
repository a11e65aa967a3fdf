package emit

import (
	"fmt"
	"slices"
	"strings"

	"github.com/dave/jennifer/jen"

	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/plan"
)

// readerFile prints a walk and the streams whose code stands nowhere yet.
func (e *emitter) readerFile(r *plan.Reader) *jen.File {
	f := e.file()
	e.dynamic = r.Dynamic
	e.walk(f, r)
	for _, n := range r.Nodes {
		if n.Dynamic != nil {
			e.dynamic = n.Dynamic
		}
		e.node(f, n)
		e.dynamic = r.Dynamic
	}
	for _, n := range r.Nodes {
		if !e.printed[n.Stream] {
			e.printed[n.Stream] = true
			e.dynamic = e.plan.InstanceOf(n.Stream)
			e.stream(f, n)
		}
		if n.Incremental != nil && !e.printed[n.Delegating] {
			e.printed[n.Delegating] = true
			e.expired(f, n)
		}
	}
	e.dynamic = nil
	for _, n := range r.Nodes {
		if n.Dynamic != nil || r.Dynamic != nil && n == r.Main() {
			e.instance(f, n)
		}
	}
	return f
}

// walk prints the description of the reader and its root function.
func (e *emitter) walk(f *jen.File, r *plan.Reader) {
	doc(f, e.readerName(r)+" describes the walk over "+e.streamList(r)+" to the engine.")
	var fixed, made []*plan.Node
	for _, n := range r.Nodes {
		if n.Dynamic != nil {
			made = append(made, n)
			continue
		}
		fixed = append(fixed, n)
	}
	f.Func().Params(e.receiver(r)).Id(e.readerName(r)).Params().Qual(pkgSource, "Reader").BlockFunc(func(g *jen.Group) {
		reader := jen.Qual(pkgSource, "Reader").Values(lines(
			jen.Id("Nodes").Op(":").Add(e.list(g, "nodes", jen.Qual(pkgSource, "Node"), e.nodeParts(r, fixed))),
			jen.Id("Read").Op(":").Id("c").Dot(e.walkName(r)),
		)...)
		if len(made) == 0 {
			g.Return(reader)
			return
		}
		g.Id("reader").Op(":=").Add(reader)
		for _, n := range made {
			g.For(jen.List(jen.Id("_"), jen.Id("t")).Op(":=").Range().Id("c").Dot(e.madeField(n.Dynamic))).Block(
				jen.Id("reader").Dot("Nodes").Op("=").Append(jen.Id("reader").Dot("Nodes"), jen.Id("t").Dot("node").Call()),
			)
		}
		g.Return(jen.Id("reader"))
	})
	f.Line()
	roots := r.Roots()
	if !e.needsRoot(r) {
		return
	}
	doc(f, fmt.Sprintf("%s reads %s in one walk.", e.walkName(r), e.streamList(r)))
	f.Func().Params(e.receiver(r)).Id(e.walkName(r)).Params(ctxParam(), walkParam()).Error().BlockFunc(func(g *jen.Group) {
		for _, n := range roots {
			g.If(jen.Err().Op(":=").Id("c").Dot(e.readName(n)).Call(jen.Id("ctx"), jen.Id("w")), jen.Err().Op("!=").Nil()).Block(jen.Return(jen.Err()))
		}
		for _, n := range r.Nodes {
			if n.Shape.Collect && !n.StartsAlone() {
				g.If(jen.Err().Op(":=").Id("c").Dot(e.readName(n)).Call(jen.Id("ctx"), jen.Id("w")), jen.Err().Op("!=").Nil()).Block(jen.Return(jen.Err()))
			}
			if n.Shape.Batch {
				g.Id("c").Dot(e.lastBatchName(n)).Call(jen.Id("ctx"), jen.Id("w"))
			}
		}
		g.Return(jen.Nil())
	})
	f.Line()
}

// needsRoot reports whether the walk has more to do than to read its one root.
func (e *emitter) needsRoot(r *plan.Reader) bool {
	if len(r.Roots()) != 1 {
		return true
	}
	for _, n := range r.Nodes {
		if n.Shape.Collect && !n.StartsAlone() || n.Shape.Batch {
			return true
		}
	}
	return false
}

func (e *emitter) readerName(r *plan.Reader) string {
	return e.lower(r.Main().Of()) + r.Suffix + "Reader"
}

// walkName is the function that the engine calls.
func (e *emitter) walkName(r *plan.Reader) string {
	if !e.needsRoot(r) {
		return e.readName(r.Roots()[0])
	}
	return "walk" + e.base(r.Main().Of()) + r.Suffix
}

func (e *emitter) readName(n *plan.Node) string {
	return "read" + e.base(n.Stream) + n.Reader.Suffix
}

// edgeName is the function that reads a child below one record of a parent.
func (e *emitter) edgeName(edge *plan.Edge) string {
	if edge.Child.Shape.Collect {
		name := "find" + e.base(edge.Child.Stream)
		if len(edge.Child.In) > 1 {
			name += fmt.Sprint("Of", e.base(edge.Parent.Stream))
			if k := sameParent(edge); k > 1 {
				name += fmt.Sprint(k)
			}
		}
		return name + edge.Child.Reader.Suffix
	}
	if len(edge.Child.In) == 1 {
		return e.readName(edge.Child)
	}
	return fmt.Sprintf("read%sOf%s%s", e.base(edge.Child.Stream), e.base(edge.Parent.Stream), edge.Child.Reader.Suffix)
}

func (e *emitter) streamList(r *plan.Reader) string {
	var names []string
	for _, n := range r.Nodes {
		if n.Emits && !slices.Contains(names, n.Stream.Name) {
			names = append(names, n.Stream.Name)
		}
	}
	return enumerate(names)
}

func enumerate(names []string) string {
	switch len(names) {
	case 0:
		return "nothing"
	case 1:
		return names[0]
	}
	return strings.Join(names[:len(names)-1], ", ") + " and " + names[len(names)-1]
}

// nodeLiteral prints what the engine must know of a node.
func (e *emitter) nodeLiteral(n *plan.Node) *jen.Statement {
	fields := []jen.Code{jen.Id("Key").Op(":").Add(e.nodeKey(n))}
	if n.Emits {
		fields = append(fields, jen.Id("Stream").Op(":").Add(e.streamField(n)))
	}
	if hint := e.plan.Hint(n); hint != plan.NoHint {
		fields = append(fields, jen.Id("Hint").Op(":").Qual(pkgSource, string(hint)))
	}
	fields = append(fields, e.faceFields(n)...)
	if n.Stream.Cursor != nil {
		fields = append(fields, jen.Id("CursorField").Op(":").Add(e.cursorField(n.Stream)))
	}
	if plan.OwnWindow(n) {
		fields = append(fields, jen.Id("OwnWindow").Op(":").True())
		if plan.AnyWindow(n.Stream) {
			fields = append(fields, jen.Id("AnyWindow").Op(":").True())
		}
		if plan.DataFeed(n.Stream) {
			fields = append(fields, jen.Id("DataFeed").Op(":").True())
		}
	}
	if from := n.FromPages(); from != nil {
		fields = append(fields, jen.Id("Pages").Op(":").Lit(from.Key))
	}
	if len(n.In) > 0 {
		fields = append(fields, jen.Id("Parents").Op(":").Index().Qual(pkgSource, "Edge").ValuesFunc(func(g *jen.Group) {
			for _, edge := range n.In {
				g.Add(edgeLiteral(edge))
			}
		}))
	}
	resumable := n.Stream.Cursor == nil && !e.plan.Options.CDKFullRefresh && e.plan.Resolves(n.Stream) == nil
	if len(n.Stream.Migrations) > 0 && !resumable {
		fields = append(fields, jen.Id("Migrate").Op(":").Id("c").Dot(e.lower(n.Stream)+"Migrate"))
	}
	if resumable {
		fields = append(fields, jen.Id("Migrate").Op(":").Id(e.lower(n.Stream)+"Pages").Dot("Accept"))
	}
	fields = append(fields, jen.Id("Tracker").Op(":").Id("c").Dot(e.lower(n.Stream)+"Tracker"))
	return jen.Values(fields...)
}

func edgeLiteral(edge *plan.Edge) *jen.Statement {
	fields := []jen.Code{
		jen.Id("Parent").Op(":").Lit(edge.Parent.Key),
		jen.Id("Name").Op(":").Lit(edge.Config.Name),
	}
	for _, flag := range []struct {
		name string
		on   bool
	}{
		{"Incremental", edge.Config.Incremental},
		{"KeepsState", edge.KeepsState},
		{"Collected", edge.Child.Shape.Collect},
		{"Ordered", edge.Child.Shape.Batch},
	} {
		if flag.on {
			fields = append(fields, jen.Id(flag.name).Op(":").True())
		}
	}
	return jen.Values(fields...)
}

// node prints the loops of one node: the functions that start its slices, and
// the one that reads a slice.
func (e *emitter) node(f *jen.File, n *plan.Node) {
	if n.StartsAlone() && n.Plain() {
		e.rootFunc(f, n)
	}
	for _, edge := range n.In {
		e.edgeFunc(f, edge)
	}
	switch {
	case n.Shape.Batch:
		e.batchFuncs(f, n)
	case !n.Plain():
		e.collectedFunc(f, n)
	}
	e.sliceFunc(f, n)
	if _, async := n.Stream.Retriever.(*ir.AsyncRetriever); async {
		e.partFunc(f, n)
	}
}

// rootFunc prints the function that starts the slices of a node without parents.
func (e *emitter) rootFunc(f *jen.File, n *plan.Node) {
	doc(f, fmt.Sprintf("%s reads %s%s.", e.readName(n), n.Stream.Name, e.perWhat(n)))
	f.Func().Params(e.nodeReceiver(n)).Id(e.readName(n)).Params(ctxParam(), walkParam()).Error().BlockFunc(func(g *jen.Group) {
		g.Id("feed").Op(":=").Id("w").Dot("Feed").Call(e.nodeKey(n))
		g.If(jen.Op("!").Id("feed").Dot("Active").Call()).Block(jen.Return(jen.Nil()))
		e.failIfMissing(g, n.Stream, jen.Nil())
		e.loops(g, n, nil, e.exprs(g, nil))
		g.Return(jen.Nil())
	})
	f.Line()
}

// perWhat says in the doc comment how often the stream is read.
func (e *emitter) perWhat(n *plan.Node) string {
	var per []string
	for _, fac := range n.Shape.Factors {
		switch {
		case fac.List != nil:
			per = append(per, "each "+e.fieldLabel(fac.List.Field))
		case fac.Sub != nil:
			for _, p := range fac.Sub.Parents {
				per = append(per, "each record of "+p.Name)
			}
		}
	}
	if n.Stream.Cursor != nil {
		per = append(per, "each window of its cursor that is still to be read")
	}
	if len(per) == 0 {
		return ""
	}
	return ", once for " + enumerate(per)
}

func (e *emitter) fieldLabel(t *ir.Template) string {
	if s, ok := t.AST.Static(); ok {
		return s
	}
	return "value of the list"
}

// edgeFunc prints the function that starts a child's slices below one record
// of its parent.
func (e *emitter) edgeFunc(f *jen.File, edge *plan.Edge) {
	n := edge.Child
	switch {
	case n.Shape.Collect:
		doc(f, fmt.Sprintf("%s notes one record of %s, for %s to be read when all are known.", e.edgeName(edge), edge.Config.Name, n.Stream.Name))
	case n.Shape.Batch:
		doc(f, fmt.Sprintf("%s takes one record of %s, and reads the %s of every %d.", e.edgeName(edge), edge.Config.Name, n.Stream.Name, n.Shape.Group.Size))
	default:
		doc(f, fmt.Sprintf("%s reads the %s of one record of %s.", e.edgeName(edge), n.Stream.Name, edge.Config.Name))
	}
	f.Func().Params(e.nodeReceiver(n)).Id(e.edgeName(edge)).Params(e.edgeParams(edge)...).BlockFunc(func(g *jen.Group) {
		g.Id("feed").Op(":=").Id("w").Dot("Feed").Call(e.nodeKey(n))
		g.If(jen.Op("!").Id("feed").Dot("Active").Call()).Block(jen.Return())
		e.failIfMissing(g, n.Stream)
		x := e.exprs(g, nil)
		e.parentKey(g, edge, x)
		if n.Shape.Collect {
			e.find(g, edge, x)
			return
		}
		if n.Shape.Batch {
			e.addToBatch(g, edge, x)
			return
		}
		e.loops(g, n, edge, x)
	})
	f.Line()
}

// edgeParams are the parameters of an edge's function.
func (e *emitter) edgeParams(edge *plan.Edge) []jen.Code {
	params := []jen.Code{ctxParam(), walkParam()}
	if edge.Child.Shape.Collect {
		params = []jen.Code{walkParam(), jen.Id("s").Op("*").Qual(pkgSource, "Slice")}
	}
	params = append(params, jen.Id("parent").Op("*").Qual(pkgRecord, "Record"))
	if e.hasSlice(edge.Parent.Stream) {
		params = append(params, jen.Id("above").Id(e.sliceType(edge.Parent.Stream)))
	}
	return params
}

// parentKey prints the look-up of the parent_key and the extra_fields.
func (e *emitter) parentKey(g *jen.Group, edge *plan.Edge, x *exprs) {
	fail := jen.If(jen.Err().Op("!=").Nil()).Block(jen.Id("feed").Dot("Fail").Call(jen.Err()), jen.Return())
	g.List(jen.Id("key"), jen.Id("found"), jen.Err()).Op(":=").Id("parent").Dot("Key").Call(parentPath(edge, x)...)
	g.Add(fail)
	g.If(jen.Op("!").Id("found")).Block(jen.Return().Comment("no parent_key, no slice"))
	e.firstPage(g, edge, x)
	if len(edge.Config.ExtraFields) == 0 {
		return
	}
	g.List(jen.Id("extra"), jen.Err()).Op(":=").Id("parent").Dot("Fields").CallFunc(func(g *jen.Group) {
		for _, path := range edge.Config.ExtraFields {
			g.Index().String().ValuesFunc(func(g *jen.Group) {
				for _, seg := range path {
					g.Add(x.text(seg))
				}
			})
		}
	})
	g.Add(fail.Clone())
}

// firstPage prints the look-up of the first page in the parent's record.
func (e *emitter) firstPage(g *jen.Group, edge *plan.Edge, x *exprs) {
	s := edge.Child.Stream
	if !plan.ReadsLazily(s) || len(edge.Config.LazyPointer) == 0 {
		return
	}
	g.Var().Id("first").Qual(pkgPy, "Value")
	g.If(jen.Id("feed").Dot("Fresh").Call()).Block(
		jen.List(jen.Id("first"), jen.Err()).Op("=").Id("parent").Dot("FirstPage").CallFunc(func(g *jen.Group) {
			for _, seg := range edge.Config.LazyPointer {
				g.Add(x.text(seg))
			}
		}),
		jen.If(jen.Err().Op("!=").Nil()).Block(jen.Id("feed").Dot("Fail").Call(jen.Err()), jen.Return()),
	)
}

// parentPath prints parent_key as the path that Find takes.
func parentPath(edge *plan.Edge, x *exprs) []jen.Code {
	text, ok := edge.Config.Key.AST.Static()
	if !ok {
		return []jen.Code{jen.Qual("strings", "Split").Call(jen.Qual("strings", "TrimLeft").Call(x.text(edge.Config.Key), jen.Lit("/")), jen.Lit("/")).Op("...")}
	}
	var out []jen.Code
	for _, seg := range strings.Split(strings.TrimLeft(text, "/"), "/") {
		out = append(out, jen.Lit(seg))
	}
	return out
}

// loops prints the for loops of a node's list routers around the slices.
// edge is the parent's edge that gives key (and extra), or nil.
func (e *emitter) loops(g *jen.Group, n *plan.Node, edge *plan.Edge, x *exprs) {
	var body func(g *jen.Group, factors []plan.Factor)
	body = func(g *jen.Group, factors []plan.Factor) {
		if len(factors) > 0 && factors[0].Custom != nil {
			e.routerLoop(g, n, factors[0])
			return
		}
		if len(factors) == 0 {
			e.startSlices(g, n, edge, x)
			return
		}
		fac := factors[0]
		if fac.List == nil {
			body(g, factors[1:])
			return
		}
		g.For(jen.List(jen.Id("_"), jen.Id(e.listVar(n, fac.List))).Op(":=").Range().Add(e.listValues(n, fac.List))).BlockFunc(func(g *jen.Group) {
			body(g, factors[1:])
		})
	}
	body(g, n.Shape.Factors)
}

// startSlices prints the innermost part: the typed slice, and the read of
// every window that is left of it.
func (e *emitter) startSlices(g *jen.Group, n *plan.Node, edge *plan.Edge, x *exprs) {
	if !e.hasSlice(n.Stream) {
		g.For(jen.Id("s").Op(":=").Range().Id("feed").Dot("Slices").Call(jen.Id("ctx"), jen.Qual(pkgPy, "Dict").Call())).Block(
			e.startRead(n),
		)
		return
	}
	e.eachWindow(g, n, e.sliceLiteral(n, edge, x))
}

// eachWindow prints the reads of the windows that are left of a slice's
// partition.
func (e *emitter) eachWindow(g *jen.Group, n *plan.Node, slice *jen.Statement) {
	g.Id("of").Op(":=").Add(slice)
	g.For(jen.Id("s").Op(":=").Range().Id("feed").Dot("Slices").Call(jen.Id("ctx"), jen.Id("of").Dot("partition"))).BlockFunc(func(g *jen.Group) {
		if n.Stream.Cursor != nil {
			g.Id("of").Op(":=").Id("of").Comment("a slice of its own for every window")
			if _, count := n.Stream.Cursor.(*ir.CountCursor); count {
				g.Id("of").Dot("start").Op("=").Id("s").Dot("StartValue").Call()
			} else {
				g.List(jen.Id("of").Dot("start"), jen.Id("of").Dot("end")).Op("=").List(jen.Id("s").Dot("Start").Call(), jen.Id("s").Dot("End").Call())
			}
		}
		g.Add(e.startRead(n))
	})
}

// startRead prints how a slice begins to be read: at once, or by a job.
func (e *emitter) startRead(n *plan.Node) *jen.Statement {
	if _, async := n.Stream.Retriever.(*ir.AsyncRetriever); async {
		part := jen.Id("c").Dot(e.lower(n.Stream) + "Part" + n.Reader.Suffix).Call(append([]jen.Code{jen.Id("ctx"), jen.Id("feed"), jen.Id("s")}, e.sliceArgs(n.Stream)...)...)
		return jen.Id("c").Dot(e.lower(n.Stream)).Dot("Add").Call(jen.Id("feed"), part)
	}
	args := append([]jen.Code{jen.Id("ctx"), jen.Id("w"), jen.Id("s")}, e.sliceArgs(n.Stream)...)
	return goRead(jen.Id("c").Dot(e.readName(n) + "Slice").Call(args...))
}

// goRead prints the hand-over of the slice s to a worker, which calls read.
func goRead(read *jen.Statement) *jen.Statement {
	return jen.Id("feed").Dot("Go").Call(jen.Id("ctx"), jen.Id("s"), readClosure(read))
}

func readClosure(call *jen.Statement) *jen.Statement {
	return jen.Func().Params(ctxParam()).Error().Block(jen.Return(call))
}

func ctxParam() jen.Code  { return jen.Id("ctx").Qual("context", "Context") }
func walkParam() jen.Code { return jen.Id("w").Op("*").Qual(pkgSource, "Walk") }

// nodeReceiver is the type whose methods read a node: that of the instances,
// where the node stands for those of a dynamic stream.
func (e *emitter) nodeReceiver(n *plan.Node) jen.Code {
	if n.Dynamic != nil {
		return jen.Id("c").Op("*").Id(e.templateType(n.Dynamic))
	}
	return e.receiver(n.Reader)
}

// nodeKey prints the key of a node within its reader.
func (e *emitter) nodeKey(n *plan.Node) *jen.Statement {
	if n.Dynamic != nil {
		return jen.Lit("instance ").Op("+").Id("c").Dot("name")
	}
	return jen.Lit(n.Key)
}

// receiver is the type whose methods read: the connector, or the instance of
// a dynamic stream's template.
func (e *emitter) receiver(r *plan.Reader) jen.Code {
	if r.Dynamic != nil {
		return jen.Id("c").Op("*").Id(e.templateType(r.Dynamic))
	}
	return jen.Id("c").Op("*").Id("Connector")
}

// lines puts every element of a composite literal on a line of its own.
func lines(codes ...jen.Code) []jen.Code {
	var out []jen.Code
	for _, c := range codes {
		out = append(out, jen.Line().Add(c))
	}
	return append(out, jen.Line())
}

func linesOf[T any](items []T, code func(T) *jen.Statement) []jen.Code {
	var out []jen.Code
	for _, it := range items {
		out = append(out, jen.Line().Add(code(it)))
	}
	return append(out, jen.Line())
}
