package emit

import (
	"fmt"
	"slices"

	"github.com/dave/jennifer/jen"

	"github.com/airgen/airgen/codegen/goname"
	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/plan"
)

// sliceField is one partition field of a stream's typed slice.
type sliceField struct {
	Key    *ir.Template // its name in the manifest and in the state
	GoName string
	Text   bool // a string known to the compiler; otherwise a value of the parent's record
	From   string
	list   *ir.ListRouter
	parent *ir.Parent
	router int // the last of the stream's routers that has the field
}

// hasSlice reports whether reads of the stream are told apart by anything.
func (e *emitter) hasSlice(s *ir.Stream) bool {
	return s.Cursor != nil || len(plan.ShapeOf(s).Factors) > 0
}

// fields lists the partition fields of a stream, the first router's first;
// a later field of the same name is left out, as the CDK does.
func (e *emitter) fields(s *ir.Stream) []sliceField {
	var out []sliceField
	seen := map[string]int{}
	var names []string
	router := 0
	add := func(f sliceField) {
		f.router = router
		if at, ok := seen[f.Key.Source]; ok {
			out[at].router = router
			return
		}
		seen[f.Key.Source] = len(out)
		names = append(names, f.Key.Source)
		out = append(out, f)
	}
	sh := plan.ShapeOf(s)
	var of func(r ir.Router)
	of = func(r ir.Router) {
		switch r := r.(type) {
		case *ir.ListRouter:
			add(sliceField{Key: r.Field, Text: r.Expr == nil, From: "one of the listed values", list: r})
		case *ir.SubstreamRouter:
			for _, p := range r.Parents {
				add(sliceField{Key: p.Field, From: p.Key.Source + " of " + p.Name, parent: p})
			}
		case *ir.RecordRouter:
			add(sliceField{Key: r.Field, From: "the record whose list is read"})
		case *ir.UnionRouter:
			add(sliceField{Key: r.Field, From: "a value of any of the united routers"})
		case *ir.GroupingRouter:
			of(r.Inner)
		}
	}
	for i, r := range sh.Routers {
		router = i
		of(r)
	}
	unique := goname.Distinct(names, goname.Exported)
	for i := range out {
		out[i].Text = out[i].Text && sh.Nested()
		out[i].GoName = unique[out[i].Key.Source]
	}
	return out
}

func (e *emitter) sliceTypeDecl(f *jen.File, s *ir.Stream) {
	if !e.hasSlice(s) {
		return
	}
	name := e.sliceType(s)
	doc(f, fmt.Sprintf("%s is the part of %s that one read covers.", name, s.Name))
	f.Type().Id(name).StructFunc(func(g *jen.Group) {
		for _, fld := range e.fields(s) {
			typ := jen.Qual(pkgPy, "Value")
			if fld.Text {
				typ = jen.String()
			}
			g.Id(fld.GoName).Add(typ).Comment(fmt.Sprintf("partition field %s: %s", fld.Key.Source, fld.From))
		}
		g.Id("partition").Qual(pkgPy, "Value").Comment("the identity that stands in the state")
		if e.hasExtra(s) {
			g.Id("extra").Qual(pkgPy, "Value").Comment("extra_fields of the parent's record")
		}
		if plan.ReadsLazily(s) {
			g.Id("first").Qual(pkgPy, "Value").Comment("the first page, which stands in the parent's record; undefined when it is asked for")
		}
		if _, count := s.Cursor.(*ir.CountCursor); count {
			g.Id("start").Qual(pkgPy, "Value").Comment("where the cursor starts")
		} else if s.Cursor != nil {
			g.List(jen.Id("start"), jen.Id("end")).String().Comment("the cursor's window")
		}
	})
	f.Line()
}

func (e *emitter) hasExtra(s *ir.Stream) bool {
	if plan.ShapeOf(s).Union != nil {
		return true
	}
	for _, fac := range plan.ShapeOf(s).Factors {
		if fac.Sub == nil {
			continue
		}
		for _, p := range fac.Sub.Parents {
			if len(p.ExtraFields) > 0 {
				return true
			}
		}
	}
	return false
}

// sliceLiteral prints the typed slice from the loop variables and the
// parent's key.
func (e *emitter) sliceLiteral(n *plan.Node, edge *plan.Edge, x *exprs) *jen.Statement {
	s := n.Stream
	var fields []jen.Code
	members := make([][]jen.Code, len(n.Shape.Routers)) // of the partition, by router
	for _, fld := range e.fields(s) {
		var v *jen.Statement
		switch {
		case fld.list != nil:
			v = jen.Id(e.listVar(n, fld.list))
		case edge != nil && fld.Key.Source == edge.Config.Field.Source:
			v = jen.Id("key")
		default:
			continue // a field of another parent
		}
		fields = append(fields, jen.Id(fld.GoName).Op(":").Add(v))
		if fld.Text {
			v = jen.Qual(pkgPy, "Str").Call(v.Clone())
		}
		own := append(members[fld.router], x.text(fld.Key), v.Clone())
		if fld.list == nil {
			own = append(own, jen.Lit("parent_slice"), e.parentSlice(edge))
		}
		members[fld.router] = own
	}
	if n.Shape.Product {
		slices.Reverse(members) // the order in which the CDK lays them upon one another
	}
	dict := slices.Concat(members...)
	fields = append(fields, jen.Id("partition").Op(":").Qual(pkgPy, "Dict").Call(dict...))
	if edge != nil && len(edge.Config.ExtraFields) > 0 {
		fields = append(fields, jen.Id("extra").Op(":").Id("extra"))
	}
	if edge != nil && plan.ReadsLazily(s) && len(edge.Config.LazyPointer) > 0 {
		fields = append(fields, jen.Id("first").Op(":").Id("first"))
	}
	if len(fields) <= 2 {
		return jen.Id(e.sliceType(s)).Values(fields...)
	}
	return jen.Id(e.sliceType(s)).Values(lines(fields...)...)
}

// parentSlice is the identity of the slice that the parent's record is from.
func (e *emitter) parentSlice(edge *plan.Edge) *jen.Statement {
	if !e.hasSlice(edge.Parent.Stream) {
		return jen.Qual(pkgPy, "Dict").Call()
	}
	return jen.Id("above").Dot("partition")
}

// listVar names the loop variable of a list router.
func (e *emitter) listVar(n *plan.Node, l *ir.ListRouter) string {
	for i, fac := range n.Shape.Factors {
		if fac.List == l {
			if i == 0 {
				return "value"
			}
			return fmt.Sprintf("value%d", i+1)
		}
	}
	return "value"
}

// gives reports whether a list router's values reach the slice. They do not below
// a list with the same cursor_field, whose values win.
func (e *emitter) gives(s *ir.Stream, l *ir.ListRouter) bool {
	return slices.ContainsFunc(e.fields(s), func(f sliceField) bool { return f.list == l })
}

// listValues prints what a list router ranges over.
func (e *emitter) listValues(n *plan.Node, l *ir.ListRouter) *jen.Statement {
	if l.Expr != nil {
		return jen.Id("c").Dot(e.listField(n.Stream, l))
	}
	return jen.Index().String().ValuesFunc(func(g *jen.Group) {
		for _, v := range l.Values {
			g.Lit(v)
		}
	})
}

// listField is the connector's field that holds a list router's evaluated values.
func (e *emitter) listField(s *ir.Stream, l *ir.ListRouter) string {
	for i, fac := range plan.ShapeOf(s).Factors {
		if fac.List == l && i > 0 {
			return fmt.Sprintf("%sValues%d", e.lower(s), i+1)
		}
	}
	return e.lower(s) + "Values"
}
