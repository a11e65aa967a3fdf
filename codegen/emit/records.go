package emit

import (
	"fmt"
	"slices"

	"github.com/dave/jennifer/jen"

	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/plan"
)

// returnErr is the check that follows every fallible call.
func returnErr() *jen.Statement {
	return jen.If(jen.Err().Op("!=").Nil()).Block(jen.Return(jen.Err()))
}

// orReturn prints "if err := call; err != nil { return err }".
func orReturn(call *jen.Statement) *jen.Statement {
	return jen.If(jen.Err().Op(":=").Add(call), jen.Err().Op("!=").Nil()).Block(jen.Return(jen.Err()))
}

// sliceArgs are the arguments of a stream's own functions after the record:
// the typed slice, where there is one.
func (e *emitter) sliceArgs(s *ir.Stream) []jen.Code {
	if e.hasSlice(s) {
		return []jen.Code{jen.Id("of")}
	}
	return nil
}

// sliceParams declares them.
func (e *emitter) sliceParams(s *ir.Stream) []jen.Code {
	if e.hasSlice(s) {
		return []jen.Code{jen.Id("of").Id(e.sliceType(s))}
	}
	return nil
}

// sliceFunc prints the function that reads one slice: the page loop.
func (e *emitter) sliceFunc(f *jen.File, n *plan.Node) {
	s := n.Stream
	name := e.readName(n) + "Slice"
	below := ""
	if len(n.Out) > 0 {
		var names []string
		for _, edge := range n.Out {
			names = append(names, edge.Child.Stream.Name)
		}
		below = ", and " + enumerate(names) + " below each of its records"
	}
	doc(f, fmt.Sprintf("%s reads the pages of one slice of %s%s.", name, s.Name, below))
	params := append([]jen.Code{ctxParam(), walkParam(), jen.Id("s").Op("*").Qual(pkgSource, "Slice")}, e.sliceParams(s)...)
	if !n.NeedsWalk() && e.plan.Resolves(n.Stream) == nil {
		params[1] = jen.Id("_").Op("*").Qual(pkgSource, "Walk")
	}
	async, _ := s.Retriever.(*ir.AsyncRetriever)
	if async != nil { // never has anything below it
		params = slices.Concat([]jen.Code{ctxParam(), params[2]}, e.sliceParams(s), []jen.Code{jobParam()})
	}
	f.Func().Params(e.nodeReceiver(n)).Id(name).Params(params...).Error().BlockFunc(func(g *jen.Group) {
		if c, ok := s.Retriever.(*ir.Custom); ok {
			e.customLoop(g, n, c)
			return
		}
		e.loadTypes(g, s)
		if async != nil {
			e.pageLoop(g, n, e.jobPages(g, s))
		} else {
			e.pageLoop(g, n, e.pages(g, s, jen.Id("s")))
		}
		g.Return(jen.Nil())
	})
	f.Line()
}

// pages prints the pages of a slice, after the function that makes their
// requests. progress is the slice to the engine, or nil.
func (e *emitter) pages(g *jen.Group, s *ir.Stream, progress *jen.Statement) *jen.Statement {
	asks := plan.Asks(s) || plan.Narrows(s)
	param, method, last := jen.Id("token").Qual(pkgPy, "Value"), "Pages", jen.Id("token")
	if asks {
		param, method, last = jen.Id("ask").Qual(pkgRetriever, "Ask"), "PagesOf", jen.Id("ask")
		if !plan.Asks(s) {
			last = jen.Id("ask").Dot("Token")
		}
	}
	g.Id("request").Op(":=").Func().Params(param).Params(jen.Op("*").Qual(pkgFetch, "Request"), jen.Error()).BlockFunc(func(g *jen.Group) {
		if plan.Narrows(s) {
			g.Id("of").Op(":=").Id("of").Comment("what is left of the window")
			e.narrow(g, s, jen.Id("ask"))
		}
		if r, ok := s.Retriever.(*ir.SimpleRetriever); ok && r.Requester.Custom != nil {
			g.Return(jen.Id("c").Dot(e.lower(s)+"Requester").Call(e.sliceOrEmpty(s), tokenOf(asks)))
			return
		}
		g.Return(jen.Id("c").Dot(e.lower(s) + "Request").Call(append(e.sliceArgs(s), last)...))
	})
	of := e.ofSlice(g, s)
	pages := of.Clone().Dot(method).Call(jen.Id("ctx"), progress, jen.Id("request"))
	if !plan.ReadsLazily(s) {
		return pages
	}
	g.Id("pages").Op(":=").Add(pages)
	g.If(jen.Op("!").Id("of").Dot("first").Dot("IsUndefined").Call()).Block(
		jen.Id("pages").Op("=").Add(of.Clone()).Dot(method+"From").Call(jen.Id("ctx"), jen.Id("s"), jen.Id("of").Dot("first"), jen.Id("request")),
	)
	return jen.Id("pages")
}

func tokenOf(asks bool) *jen.Statement {
	if asks {
		return jen.Id("ask").Dot("Token")
	}
	return jen.Id("token")
}

// narrow prints how the window of the slice of becomes that of a request.
func (e *emitter) narrow(g *jen.Group, s *ir.Stream, ask *jen.Statement) {
	if _, count := s.Cursor.(*ir.CountCursor); count {
		g.Id("of").Dot("start").Op("=").Add(ask).Dot("StartValue").Call(jen.Id("of").Dot("start"))
		return
	}
	g.List(jen.Id("of").Dot("start"), jen.Id("of").Dot("end")).Op("=").Add(ask).Dot("Window").Call(jen.Id("of").Dot("start"), jen.Id("of").Dot("end"))
}

// pageLoop prints the loop over the pages of a slice and their records.
func (e *emitter) pageLoop(g *jen.Group, n *plan.Node, pages *jen.Statement) {
	s := n.Stream
	feed := plan.DataFeed(s)
	g.For(jen.List(jen.Id("page"), jen.Err()).Op(":=").Range().Add(pages)).BlockFunc(func(g *jen.Group) {
		g.Add(returnErr())
		if feed {
			g.Id("past").Op(":=").False()
		}
		if plan.SelectsByWindow(s) {
			g.Id("of").Op(":=").Id("of").Comment("of the window that the page belongs to")
			e.narrow(g, s, jen.Id("page"))
		}
		g.For(jen.List(jen.Id("rec"), jen.Err()).Op(":=").Range().Id("page").Dot("Records").Call()).BlockFunc(func(g *jen.Group) {
			g.Add(returnErr())
			if isAsync(s) && plan.PaginatorReadsRecords(s) {
				g.Add(orReturn(jen.Id("page").Dot("Keep").Call(jen.Id("rec")))) // before any filter: the download knows none
			}
			e.selectRecord(g, s)
			if plan.Merges(s) {
				g.If(jen.List(jen.Id("taken"), jen.Err()).Op(":=").Id("page").Dot("Merge").Call(jen.Id("rec")), jen.Err().Op("!=").Nil()).Block(
					jen.Return(jen.Err()),
				).Else().If(jen.Id("taken")).Block(jen.Continue())
			}
			e.keepRecord(g, n)
		})
		if plan.Merges(s) {
			g.For(jen.List(jen.Id("rec"), jen.Err()).Op(":=").Range().Id("page").Dot("Merged").Call()).BlockFunc(func(g *jen.Group) {
				g.Add(returnErr())
				e.keepRecord(g, n)
			})
		}
		if feed {
			g.If(jen.Id("past")).Block(jen.Id("page").Dot("Stop").Call().Comment("a data feed: what follows is older"))
		}
	})
}

// keepRecord prints what happens to a record that passed the selector.
func (e *emitter) keepRecord(g *jen.Group, n *plan.Node) {
	s := n.Stream
	if !isAsync(s) && plan.PaginatorReadsRecords(s) {
		g.Add(orReturn(jen.Id("page").Dot("Keep").Call(jen.Id("rec"))))
	}
	if plan.DataFeed(s) {
		g.If(jen.Id("past").Op("=").Op("!").Id("s").Dot("InWindow").Call(jen.Id("rec")), jen.Id("past")).Block(jen.Continue())
	}
	e.emitRecord(g, n)
}

// emitCall prints the emission of the record at hand.
func (e *emitter) emitCall(s *ir.Stream) *jen.Statement {
	if !plan.Uploads(s) {
		return jen.Id("s").Dot("Emit").Call(jen.Id("rec"))
	}
	return jen.Id("s").Dot("EmitFile").Call(jen.Id("rec"), jen.Func().Params().Params(jen.Qual(pkgUpload, "Reference"), jen.Error()).Block(
		jen.Return(jen.Id("c").Dot(e.lower(s)+"Upload").Call(jen.Id("ctx"), jen.Id("rec"))),
	))
}

// emitRecord prints the emission of a record and the reads below it.
func (e *emitter) emitRecord(g *jen.Group, n *plan.Node) {
	if e.plan.Resolves(n.Stream) != nil {
		g.Id("w").Dot("Found").Call(jen.Id("rec").Dot("Value").Call(), e.sliceOrEmpty(n.Stream))
		return
	}
	g.Add(orReturn(e.emitCall(n.Stream)))
	if plan.OwnWindow(n) {
		g.If(jen.Op("!").Id("s").Dot("Below").Call()).Block(jen.Continue().Comment("only the stream itself wants it"))
	}
	for _, edge := range n.Out {
		args := []jen.Code{jen.Id("ctx"), jen.Id("w"), jen.Id("rec")}
		if edge.Child.Shape.Collect {
			args = []jen.Code{jen.Id("w"), jen.Id("s"), jen.Id("rec")}
		}
		if e.hasSlice(n.Stream) {
			args = append(args, jen.Id("of"))
		}
		if d := edge.Child.Dynamic; d != nil {
			g.For(jen.List(jen.Id("_"), jen.Id("t")).Op(":=").Range().Id("c").Dot(e.madeField(d))).Block(jen.Id("t").Dot(e.edgeName(edge)).Call(args...))
			continue
		}
		g.Id("c").Dot(e.edgeName(edge)).Call(args...)
	}
}

// selectRecord prints filters, transformations and normalization in the CDK's
// order.
func (e *emitter) selectRecord(g *jen.Group, s *ir.Stream) {
	sel := plan.SelectorOf(s)
	filter := func() {
		if isClientSide(s) {
			g.If(jen.Op("!").Id("s").Dot("InWindow").Call(jen.Id("rec"))).Block(jen.Continue())
		}
		if sel.Filter != nil {
			call := jen.Id("c").Dot(e.lower(s) + "Keep").Call(append([]jen.Code{jen.Id("rec")}, e.sliceArgs(s)...)...)
			g.List(jen.Id("keep"), jen.Err()).Op(":=").Add(call)
			g.Add(returnErr())
			g.If(jen.Op("!").Id("keep")).Block(jen.Continue())
		}
	}
	transform := func() {
		if len(s.Transforms) > 0 {
			g.Add(orReturn(jen.Id("c").Dot(e.lower(s) + "Transform").Call(append([]jen.Code{jen.Id("rec")}, e.sliceArgs(s)...)...)))
		}
	}
	if sel.TransformBeforeFiltering {
		transform()
		filter()
	} else {
		filter()
		transform()
	}
	if sel.CustomNormalize != nil {
		g.Add(orReturn(jen.Id("c").Dot(e.lower(s) + "Normalize").Call(jen.Id("rec"))))
	}
	if sel.Normalize {
		g.Add(orReturn(jen.Id("s").Dot("Normalize").Call(jen.Id("rec"), e.types(s))))
	}
}

// isAsync reports whether a stream is read by jobs. The CDK does not apply the
// filter of a client-side cursor to such a stream.
func isAsync(s *ir.Stream) bool {
	_, async := s.Retriever.(*ir.AsyncRetriever)
	return async
}

// isClientSide reports whether records are filtered by the cursor before the
// paginator sees them; a data feed filters after it.
func isClientSide(s *ir.Stream) bool {
	c, ok := s.Cursor.(*ir.DatetimeCursor)
	return ok && c.ClientSide && !c.DataFeed && !isAsync(s)
}
