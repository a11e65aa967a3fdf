package emit

import (
	"fmt"
	"slices"

	"github.com/dave/jennifer/jen"

	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/plan"
)

func recParam() jen.Code { return jen.Id("rec").Op("*").Qual(pkgRecord, "Record") }

// keepFunc prints the record filter.
func (e *emitter) keepFunc(f *jen.File, s *ir.Stream) {
	filter := plan.SelectorOf(s).Filter
	if filter == nil {
		return
	}
	if filter.Custom != nil {
		name := e.lower(s) + "Keep"
		doc(f, fmt.Sprintf("%s reports whether a record belongs to %s: %s decides.", name, s.Name, filter.Custom.ClassName))
		f.Func().Params(e.receiverOf(s)).Id(name).Params(append([]jen.Code{recParam()}, e.sliceParams(s)...)...).Params(jen.Bool(), jen.Error()).Block(
			jen.Return(jen.Id("c").Dot(e.lower(s)+"Filter").Call(jen.Id("rec"), e.sliceOrEmpty(s))),
		)
		f.Line()
		return
	}
	name := e.lower(s) + "Keep"
	doc(f, fmt.Sprintf("%s reports whether a record belongs to %s.", name, s.Name))
	params := append([]jen.Code{recParam()}, e.sliceParams(s)...)
	f.Func().Params(e.receiverOf(s)).Id(name).Params(params...).Params(jen.Bool(), jen.Error()).BlockFunc(func(g *jen.Group) {
		x := e.exprs(g, s).withRecord()
		x.scope.Roots["next_page_token"] = nothing // the CDK declares it and never passes it
		keep := x.cond(filter.Condition)
		if !x.framed() {
			g.Return(keep, jen.Nil())
			return
		}
		g.Id("keep").Op(":=").Add(keep)
		g.Return(jen.Id("keep"), x.err())
	})
	f.Line()
}

// transformFunc prints the transformations, in manifest order.
func (e *emitter) transformFunc(f *jen.File, s *ir.Stream) {
	if len(s.Transforms) == 0 {
		return
	}
	name := e.lower(s) + "Transform"
	doc(f, fmt.Sprintf("%s applies the transformations of %s to a record.", name, s.Name))
	params := append([]jen.Code{recParam()}, e.sliceParams(s)...)
	f.Func().Params(e.receiverOf(s)).Id(name).Params(params...).Error().BlockFunc(func(g *jen.Group) {
		x := e.exprs(g, s).withRecord()
		slice := jen.Null()
		if slices.ContainsFunc(s.Transforms, func(t ir.Transform) bool { return t.Custom != nil }) {
			slice = e.sliceOrEmpty(s)
		}
		e.transforms(g, x, s.Transforms, func(i int) *jen.Statement { return jen.Id("c").Dot(e.transformField(s, i)) }, slice)
		g.Return(x.err())
	})
	f.Line()
}

// transforms prints a list of transformations. component is the i-th when it is a
// Python class, and slice is what that one is shown.
func (e *emitter) transforms(g *jen.Group, x *exprs, all []ir.Transform, component func(i int) *jen.Statement, slice *jen.Statement) {
	for i, t := range all {
		if t.Custom != nil {
			g.Add(orReturn(component(i).Call(jen.Id("rec"), slice.Clone())))
			continue
		}
		e.transform(g, x, t)
	}
}

// transform prints one transformation.
func (e *emitter) transform(g *jen.Group, x *exprs, t ir.Transform) {
	rec := func() *jen.Statement { return jen.Id("rec") }
	switch {
	case t.Add != nil:
		for _, fld := range t.Add.Fields {
			e.addedField(g, x, fld, t.Add.Condition)
		}
	case t.Remove != nil && t.Remove.Condition != nil:
		g.Add(orReturn(rec().Dot("RemoveWhere").Call(jen.Func().Params(jen.Id("property").Qual(pkgPy, "Value")).Params(jen.Bool(), jen.Error()).BlockFunc(func(g *jen.Group) {
			y := e.exprs(g, nil).with("property", jen.Id("property"))
			g.Id("remove").Op(":=").Add(y.cond(t.Remove.Condition))
			g.Return(jen.Id("remove"), y.err())
		}))))
	case t.Remove != nil:
		for _, p := range t.Remove.Pointers {
			g.Add(orReturn(rec().Dot("Remove").Call(stringList(p))))
		}
	case t.KeysToLower:
		g.Add(orReturn(rec().Dot("KeysToLower").Call()))
	case t.KeysToSnake:
		g.Add(orReturn(rec().Dot("KeysToSnakeCase").Call()))
	case t.KeysReplace != nil:
		g.Add(orReturn(rec().Dot("KeysReplace").Call(x.text(t.KeysReplace.Old), x.text(t.KeysReplace.New))))
	case t.Flatten != nil:
		g.Add(orReturn(rec().Dot("Flatten").Call(jen.Lit(t.Flatten.Lists))))
	case t.DpathFlatten != nil:
		d := t.DpathFlatten
		var opts []jen.Code
		if d.Delete {
			opts = append(opts, jen.Id("DeleteOrigin").Op(":").True())
		}
		if d.Replace {
			opts = append(opts, jen.Id("Replace").Op(":").True())
		}
		if d.Prefix != nil {
			opts = append(opts, jen.Id("Prefix").Op(":").Add(x.text(d.Prefix)))
		}
		if d.Suffix != nil {
			opts = append(opts, jen.Id("Suffix").Op(":").Add(x.text(d.Suffix)))
		}
		g.Add(orReturn(rec().Dot("FlattenAt").Call(e.texts(x, d.Path), jen.Qual(pkgRecord, "FlattenOptions").Values(opts...))))
	}
}

// addedField prints one field of AddFields. The value is evaluated even when
// the condition is false, as the CDK does.
func (e *emitter) addedField(g *jen.Group, x *exprs, fld ir.AddedField, condition *ir.Template) {
	value := x.value(fld.Value)
	if fld.Type != "" {
		value = x.typed(fld.Value, string(fld.Type))
	}
	path := stringList(fld.Path)
	if condition == nil || condition.Source == "" {
		if x.framed() {
			g.If(jen.Id("v").Op(":=").Add(value), jen.Id("e").Dot("Err").Call().Op("==").Nil()).Block(
				orReturn(jen.Id(x.edited).Dot("Add").Call(path, jen.Id("v"))),
			)
			return
		}
		g.Add(orReturn(jen.Id(x.edited).Dot("Add").Call(path, value)))
		return
	}
	g.BlockFunc(func(g *jen.Group) {
		g.Id("v").Op(":=").Add(value)
		y := x.inner().with("value", jen.Id("v")).with("path", jen.Qual(pkgPy, "ListOf").CallFunc(func(g *jen.Group) {
			for _, p := range fld.Path {
				g.Qual(pkgPy, "Str").Call(jen.Lit(p))
			}
		}))
		g.If(y.cond(condition)).Block(orReturn(jen.Id(x.edited).Dot("Add").Call(path, jen.Id("v"))))
	})
}

// texts prints a list of interpolated path segments.
func (e *emitter) texts(x *exprs, path []*ir.Template) *jen.Statement {
	return jen.Index().String().ValuesFunc(func(g *jen.Group) {
		for _, p := range path {
			g.Add(x.text(p))
		}
	})
}
