package emit

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/dave/jennifer/jen"

	"github.com/airgen/airgen/codegen/goname"
	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/plan"
)

// streamName prints a stream's name: a text, or the name of the instance of a
// dynamic stream.
func (e *emitter) streamName(s *ir.Stream) *jen.Statement {
	s = e.plan.OwnerOf(s)
	if d := e.plan.Resolves(s); d != nil {
		return jen.Lit(d.Name)
	}
	if d := e.plan.InstanceOf(s); d != nil && (d.Template == s || slices.Contains(plan.EachFace([]*ir.Stream{d.Template}), s)) {
		return jen.Id("c").Dot("name")
	}
	return jen.Lit(s.Name)
}

// hole prints the field of an instance that holds a mapped value.
func (e *emitter) hole(h *ir.Hole) *jen.Statement {
	e.holes[h] = true
	return jen.Id("c").Dot(e.holeField(h))
}

// holeField names that field after the place in the template.
func (e *emitter) holeField(h *ir.Hole) string {
	for _, d := range e.plan.Connector.Dynamic {
		if !slices.Contains(d.Holes, h) {
			continue
		}
		labels := make([]string, len(d.Holes))
		mine := ""
		for i, other := range d.Holes {
			labels[i] = strings.Join(other.Path, " ")
			if other == h {
				mine = labels[i]
			}
		}
		return "of" + goname.Distinct(labels, goname.Exported)[mine]
	}
	return h.Var
}

// printsHole reports whether code reads what the values of a dynamic stream fill.
func (e *emitter) printsHole(print func(g *jen.Group)) bool {
	before := e.holes
	e.holes = map[*ir.Hole]bool{}
	jen.Func().Params().BlockFunc(print)
	found := e.holes
	e.holes = before
	for h := range found {
		e.holes[h] = true
	}
	return len(found) > 0
}

// data prints data of the manifest, which values of a dynamic stream may be part
// of, as it is.
func (e *emitter) data(t ir.Tree) *jen.Statement {
	if plan.HasHoles(t) {
		return e.tree(nil, raw(t))
	}
	return jen.Qual(pkgPy, "JSON").Call(jen.Index().Byte().Parens(rawString([]byte(treeJSON(t)))))
}

// raw is data without templates but those of holes: text is text.
func raw(t ir.Tree) ir.Tree {
	switch t := t.(type) {
	case *ir.Template:
		if t.Mapped != nil {
			return &ir.Template{Mapped: t.Mapped}
		}
		return t.Source
	case []ir.Tree:
		out := make([]ir.Tree, len(t))
		for i, it := range t {
			out[i] = raw(it)
		}
		return out
	case ir.Object:
		out := make(ir.Object, len(t))
		for i, m := range t {
			out[i] = ir.Member{Key: m.Key, Value: raw(m.Value), Made: m.Made}
		}
		return out
	}
	return t
}

// mayLack reports whether a member of an object is there only when a mapping
// makes it.
func mayLack(o ir.Object) bool {
	return slices.ContainsFunc(o, func(m ir.Member) bool {
		t, ok := m.Value.(*ir.Template)
		return m.Made || ok && t.Mapped != nil && t.Mapped.Absent
	})
}

// instance prints the type of a dynamic stream's instances, and how they are
// made.
func (e *emitter) instance(f *jen.File, n *plan.Node) {
	d := cmp.Or(n.Dynamic, n.Reader.Dynamic)
	e.dynamic = d
	own := e.own()
	literal := e.streamLiteral(d.Template)
	if h := d.Template.NameHole; h != nil {
		e.holes[h] = true
		if d.Template.Delegates != nil {
			for _, face := range plan.EachFace([]*ir.Stream{d.Template}) {
				e.holes[face.NameHole] = true
			}
		}
	}
	plan.EachHole(d.Template.KeyData, func(h *ir.Hole) { e.holes[h] = true })

	typ := e.templateType(d)
	doc(f, fmt.Sprintf("%s is one stream of the dynamic stream %s: what all streams share, and a field for each place that a resolved value fills.", typ, d.Name))
	f.Type().Id(typ).StructFunc(func(g *jen.Group) {
		g.Op("*").Id("Connector")
		g.Id("name").String()
		if d.Template.KeyData != nil {
			g.Id("primaryKey").Index().Index().String()
		}
		for _, h := range e.filledHoles(d) {
			g.Id(e.holeField(h)).Qual(pkgPy, "Value").Comment(strings.Join(h.Path, "."))
		}
		for _, fld := range own.fields {
			g.Add(fld)
		}
	})
	f.Line()
	doc(f, "stream is what the catalog says about the stream.")
	f.Func().Params(e.receiverOf(d.Template)).Id("stream").Params().Qual(pkgSource, "Stream").Block(
		jen.Return(jen.Qual(pkgSource, "Stream").Add(literal)),
	)
	f.Line()
	if n.Dynamic != nil {
		doc(f, "node describes the stream to the walk of its parents.")
		f.Func().Params(e.receiverOf(d.Template)).Id("node").Params().Qual(pkgSource, "Node").Block(
			jen.Return(jen.Qual(pkgSource, "Node").Add(e.nodeLiteral(n))),
		)
		f.Line()
	}
	e.fillFunc(f, d, own)
	own.print(f)
	e.dynamic = nil
	e.makeFunc(f, n, d)
}

// filledHoles lists the places of a template that some code reads.
func (e *emitter) filledHoles(d *ir.DynamicStream) []*ir.Hole {
	return slices.DeleteFunc(slices.Clone(d.Holes), func(h *ir.Hole) bool { return !e.holes[h] })
}

// fillFunc prints the function that fills an instance with resolved values and
// builds what reads it.
func (e *emitter) fillFunc(f *jen.File, d *ir.DynamicStream, own *shared) {
	doc(f, fmt.Sprintf("fill makes c the stream of %s that one of the resolver's values describes.", d.Name))
	f.Func().Params(e.receiverOf(d.Template)).Id("fill").Params(fillParams(d)...).Error().BlockFunc(func(g *jen.Group) {
		x := e.exprs(g, nil).with("components_values", jen.Id("values"))
		x.scope.Taken = append(x.scope.Taken, "values", "slice", "filled")
		if d.HTTP != nil {
			for _, name := range []string{"stream_slice", "stream_partition", "stream_interval"} {
				x.with(name, jen.Id("slice"))
			}
		}
		if d.Template.NameHole == nil {
			g.Id("c").Dot("name").Op("=").Lit(d.FixedName)
		}
		e.originals(g, x, d)
		for i, m := range d.Mappings {
			e.fill(g, x, d, m, fmt.Sprintf("filled%d", i+1))
		}
		x.returnIfFailed(g)
		if h := d.Template.NameHole; h != nil {
			g.List(jen.Id("name"), jen.Err()).Op(":=").Qual(pkgResolver, "Name").Call(e.hole(h))
			g.Add(returnErr())
			g.Id("c").Dot("name").Op("=").Id("name")
			if d.Template.Delegates != nil {
				g.Add(orReturn(jen.Qual(pkgResolver, "SameName").CallFunc(func(g *jen.Group) {
					g.Id("name")
					for _, face := range plan.EachFace([]*ir.Stream{d.Template}) {
						g.Add(e.hole(face.NameHole))
					}
				})))
			}
		}
		if d.Template.KeyData != nil {
			g.List(jen.Id("key"), jen.Err()).Op(":=").Qual(pkgResolver, "PrimaryKey").Call(e.tree(nil, raw(d.Template.KeyData)))
			g.Add(returnErr())
			g.Id("c").Dot("primaryKey").Op("=").Id("key")
		}
		e.checkTexts(g, d)
		g.For(jen.List(jen.Id("_"), jen.Id("build")).Op(":=").Range().Index().Func().Params().Error().ValuesFunc(func(g *jen.Group) {
			for _, b := range slices.Concat(own.sharedBuilders, own.builders) {
				g.Line().Id("c").Dot(b)
			}
			g.Line()
		})).Block(orReturn(jen.Id("build").Call()))
		g.Return(jen.Nil())
	})
	f.Line()
}

func fillParams(d *ir.DynamicStream) []jen.Code {
	if d.HTTP != nil {
		return []jen.Code{jen.List(jen.Id("values"), jen.Id("slice")).Qual(pkgPy, "Value")}
	}
	return []jen.Code{jen.Id("values").Qual(pkgPy, "Value")}
}

// originals prints what stands in places that perhaps no mapping fills.
func (e *emitter) originals(g *jen.Group, x *exprs, d *ir.DynamicStream) {
	for _, h := range e.filledHoles(d) {
		if h.Sure() || h.Absent || plan.Late(h) != nil {
			continue // always filled, or undefined until it is
		}
		v := e.tree(x, h.Original)
		if t, ok := h.Original.(*ir.Template); ok {
			v = x.value(t)
		}
		g.Add(e.hole(h)).Op("=").Add(v)
	}
}

// fill prints what one mapping does.
func (e *emitter) fill(g *jen.Group, x *exprs, d *ir.DynamicStream, m *ir.ComponentMapping, name string) {
	var holes, entered []*ir.Hole
	for _, h := range e.filledHoles(d) {
		if slices.Contains(h.Mappings, m) {
			holes = append(holes, h)
		}
		if slices.Contains(m.Enters, h) && !h.Text {
			entered = append(entered, h)
		}
	}
	put := func(g *jen.Group) {
		value := x.value(m.Value)
		if m.ValueType != "" {
			value = x.typed(m.Value, string(m.ValueType))
		}
		parse := d.HTTP == nil && (d.Params != nil || m.ValueType != ir.TypeString)
		absent := slices.ContainsFunc(holes, func(h *ir.Hole) bool { return h.Absent })
		switch {
		case len(holes)+len(entered) == 0:
			return
		case parse:
			g.List(jen.Id(name), jen.Err()).Op(":=").Qual(pkgYAML, "Parse").Call(value)
			g.Add(returnErr())
		case len(holes) == 1 && len(entered) == 0 && !absent:
			g.Add(e.hole(holes[0])).Op("=").Add(value)
			return
		default:
			g.Id(name).Op(":=").Add(value)
		}
		for _, h := range holes {
			set := e.hole(h).Op("=").Id(name)
			if h.Absent {
				g.If(jen.Id(name).Dot("Truth").Call()).Block(set)
				continue
			}
			g.Add(set)
		}
		for _, h := range entered {
			g.Add(e.hole(h)).Op("=").Qual(pkgResolver, "Set").Call(e.hole(h), stringList(h.Path), stringList(m.FieldPath), jen.Id(name))
		}
	}
	if m.Condition == nil {
		put(g)
		return
	}
	g.If(x.cond(m.Condition)).BlockFunc(put)
}

// checkTexts prints the check of the places that take text only.
func (e *emitter) checkTexts(g *jen.Group, d *ir.DynamicStream) {
	var fields []*ir.Hole
	for _, h := range e.filledHoles(d) {
		if h.Text || h.Interpolated {
			fields = append(fields, h)
		}
	}
	if len(fields) == 0 {
		return
	}
	g.Add(orReturn(jen.Qual(pkgResolver, "Texts").Call(linesOf(fields, func(h *ir.Hole) *jen.Statement {
		values := []jen.Code{jen.Id("Path").Op(":").Lit(strings.Join(h.Path, ".")), jen.Id("Value").Op(":").Op("&").Add(e.hole(h))}
		if !h.Text {
			values = append(values, jen.Id("Any").Op(":").True())
		}
		if h.Optional {
			values = append(values, jen.Id("Optional").Op(":").True())
		}
		if len(h.OneOf) > 0 {
			values = append(values, jen.Id("OneOf").Op(":").Add(stringList(h.OneOf)))
		}
		return jen.Qual(pkgResolver, "Field").Values(values...)
	})...)))
}

// makeFunc prints the function that makes all instances of a dynamic stream.
func (e *emitter) makeFunc(f *jen.File, n *plan.Node, d *ir.DynamicStream) {
	if n.Dynamic != nil {
		e.shared.field(jen.Id(e.madeField(d)).Index().Op("*").Id(e.templateType(d)).Comment("the streams of " + d.Name))
	}
	doc(f, fmt.Sprintf("%s makes the streams of %s, one for each value that its components resolver gives.", e.makeName(d), d.Name))
	params := []jen.Code{ctxParam(), jen.Id("made").Op("*").Qual(pkgSource, "Instances")}
	if d.HTTP == nil {
		params[0] = jen.Id("_").Qual("context", "Context")
	}
	f.Func().Params(jen.Id("c").Op("*").Id("Connector")).Id(e.makeName(d)).Params(params...).Error().BlockFunc(func(g *jen.Group) {
		x := e.exprs(g, nil)
		args := []jen.Code{jen.Id("values")}
		list := jen.Id("found")
		switch {
		case d.HTTP != nil:
			g.List(jen.Id("found"), jen.Err()).Op(":=").Id("c").Dot("env").Dot("Resolve").Call(jen.Id("ctx"), jen.Id("c").Dot(e.lower(e.plan.ResolverOf(d))+e.resolverSuffix(d)+"Reader").Call())
			g.Add(returnErr())
			args = []jen.Code{jen.Id("values").Dot("Values"), jen.Id("values").Dot("Slice")}
		case d.Config != nil:
			g.List(jen.Id("found"), jen.Err()).Op(":=").Qual(pkgResolver, "Config").Call(append([]jen.Code{jen.Id("c").Dot("config").Dot("all")}, linesOf(d.Config, func(s ir.StreamConfig) *jen.Statement {
				fields := []jen.Code{jen.Id("Pointer").Op(":").Add(e.texts(x, s.Pointer))}
				if len(s.Defaults) > 0 {
					fields = append(fields, jen.Id("Defaults").Op(":").Index().Qual(pkgPy, "Value").Values(linesOf(s.Defaults, e.data)...))
				}
				return jen.Qual(pkgResolver, "StreamConfig").Values(fields...)
			})...)...)
			g.Add(returnErr())
			x.returnIfFailed(g)
		default:
			list = jen.Index().Qual(pkgPy, "Value").Values(linesOf(d.Params, func(o ir.Object) *jen.Statement { return e.data(o) })...)
		}
		g.For(jen.List(jen.Id("_"), jen.Id("values")).Op(":=").Range().Add(list)).BlockFunc(func(g *jen.Group) {
			g.Id("t").Op(":=").Op("&").Id(e.templateType(d)).Values(jen.Id("Connector").Op(":").Id("c"))
			g.Add(orReturn(jen.Id("t").Dot("fill").Call(args...)))
			g.Add(orReturn(jen.Id("made").Dot("Add").Call(jen.Id("t").Dot("stream").Call(), jen.Lit(d.Config != nil))))
			if n.Dynamic != nil {
				g.Id("c").Dot(e.madeField(d)).Op("=").Append(jen.Id("c").Dot(e.madeField(d)), jen.Id("t"))
				return
			}
			g.Id("made").Dot("Readers").Op("=").Append(jen.Id("made").Dot("Readers"), jen.Id("t").Dot(e.readerName(n.Reader)).Call())
		})
		g.Return(jen.Nil())
	})
	f.Line()
}

// madeField is the connector's field of the streams of a dynamic stream that are
// read in the walk of their parents.
func (e *emitter) madeField(d *ir.DynamicStream) string { return e.lower(d.Template) + "Made" }

func (e *emitter) makeName(d *ir.DynamicStream) string { return "make" + e.base(d.Template) }

// resolverSuffix is the suffix of the walk over a dynamic stream's resolver.
func (e *emitter) resolverSuffix(d *ir.DynamicStream) string {
	for _, r := range e.plan.Readers {
		if r.Resolver == d {
			return r.Suffix
		}
	}
	return ""
}

// dynamicStreams prints what makes the streams that only the API or the config
// knows.
func (e *emitter) dynamicStreams(f *jen.File) {
	if len(e.plan.Connector.Dynamic) == 0 {
		return
	}
	doc(f, "DynamicStreams makes the streams that the API or the config names.")
	f.Func().Params(jen.Id("c").Op("*").Id("Connector")).Id("DynamicStreams").Params(ctxParam()).Params(jen.Index().Qual(pkgSource, "Stream"), jen.Index().Qual(pkgSource, "Reader"), jen.Error()).Block(
		jen.Var().Id("made").Qual(pkgSource, "Instances"),
		jen.For(jen.List(jen.Id("_"), jen.Id("add")).Op(":=").Range().Index().Func().Params(jen.Qual("context", "Context"), jen.Op("*").Qual(pkgSource, "Instances")).Error().ValuesFunc(func(g *jen.Group) {
			for _, d := range e.plan.Connector.Dynamic {
				g.Line().Id("c").Dot(e.makeName(d))
			}
			g.Line()
		})).Block(
			jen.If(jen.Err().Op(":=").Id("add").Call(jen.Id("ctx"), jen.Op("&").Id("made")), jen.Err().Op("!=").Nil()).Block(jen.Return(jen.Nil(), jen.Nil(), jen.Err())),
		),
		jen.Return(jen.Id("made").Dot("Streams"), jen.Id("made").Dot("Readers"), jen.Nil()),
	)
	f.Line()
}
