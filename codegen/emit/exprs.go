package emit

import (
	"github.com/dave/jennifer/jen"

	"github.com/airgen/airgen/codegen/emit/goexpr"
	"github.com/airgen/airgen/codegen/expr"
	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/plan"
)

// exprs compiles the templates of one generated function. They share one
// frame, the variable e, which is declared when the first of them needs it.
type exprs struct {
	e      *emitter
	stream *ir.Stream // nil where no slice is at hand
	scope  goexpr.Scope
	frame  *jen.Statement
	uses   *bool
	group  *jen.Group // the function's body
	// token is the page token, where there is one.
	token *jen.Statement
	// edited is the record that the function changes.
	edited string
	// tokenUsed notes that a template reads next_page_token.
	tokenUsed bool
}

// exprs starts a function body: g is where the frame is declared. s is the
// stream whose slice, of, the function has as a parameter; nil for none.
func (e *emitter) exprs(g *jen.Group, s *ir.Stream) *exprs {
	x := &exprs{e: e, stream: s, edited: "rec", frame: jen.Null(), uses: new(bool), group: g}
	x.scope.Roots = map[string]goexpr.Binding{"config": e.configBinding()}
	if s != nil {
		slice := e.sliceBinding(s)
		for _, name := range []string{"stream_slice", "stream_partition", "stream_interval"} {
			x.scope.Roots[name] = slice
		}
		if e.hasExtra(s) {
			x.scope.Extra = func() *jen.Statement { return jen.Id("of").Dot("extra") }
		}
	}
	x.scope.Taken = []string{"c", "ctx", "e", "err", "of", "rec", "req", "token", "p", "v", "w", "s", "g", "feed", "page", "ask", "job", "target"}
	g.Add(x.frame)
	return x
}

// inner compiles further templates of the same function with more variables.
func (x *exprs) inner() *exprs {
	y := *x
	y.scope.Roots = map[string]goexpr.Binding{}
	for k, b := range x.scope.Roots {
		y.scope.Roots[k] = b
	}
	return &y
}

// with adds a variable.
func (x *exprs) with(name string, code *jen.Statement) *exprs {
	x.scope.Roots[name] = goexpr.Binding{Expr: func() *jen.Statement { return code.Clone() }, Defined: true}
	return x
}

// withToken adds next_page_token, from the expression token.
func (x *exprs) withToken(token *jen.Statement) *exprs {
	x.token = token
	use := func(code *jen.Statement) func() *jen.Statement {
		return func() *jen.Statement { x.tokenUsed = true; return code.Clone() }
	}
	x.scope.Roots["next_page_token"] = goexpr.Binding{
		Expr:    use(jen.Qual(pkgPaging, "Mapping").Call(token.Clone())),
		Object:  true,
		Null:    true,
		Defined: true,
		Fields:  map[string]goexpr.Binding{"next_page_token": {Expr: use(token)}},
	}
	return x
}

// useToken is the page token, for code that is no template.
func (x *exprs) useToken() *jen.Statement {
	x.tokenUsed = true
	return x.token.Clone()
}

// withProperties gives the slice the query properties of the parameter ask as
// its only extra field, as the CDK does.
func (x *exprs) withProperties() *exprs {
	ask := func(method string) func() *jen.Statement {
		return func() *jen.Statement { return jen.Id("ask").Dot(method).Call() }
	}
	slice := x.scope.Roots["stream_slice"]
	whole := slice.Expr
	slice.Expr = func() *jen.Statement { return jen.Id("ask").Dot("Slice").Call(whole()) }
	attributes := map[string]goexpr.Binding{"extra_fields": {
		Expr: ask("Extra"), Object: true, Defined: true,
		Fields: map[string]goexpr.Binding{"query_properties": {Expr: ask("Names"), Defined: true}},
	}}
	for name, b := range slice.Attributes {
		if attributes[name].Expr == nil {
			attributes[name] = b
		}
	}
	slice.Attributes = attributes
	for _, name := range []string{"stream_slice", "stream_partition", "stream_interval"} {
		x.scope.Roots[name] = slice
	}
	x.scope.Roots["query_properties"] = goexpr.Binding{Expr: ask("Names"), Defined: true}
	x.scope.Extra = nil
	return x
}

// withRecord adds record, from the parameter rec.
func (x *exprs) withRecord() *exprs {
	x.scope.Roots["record"] = goexpr.Binding{
		Expr:    func() *jen.Statement { return jen.Id("rec").Dot("Value").Call() },
		Object:  true,
		Defined: true,
		Member:  func(key string) *jen.Statement { return jen.Id("rec").Dot("Get").Call(jen.Lit(key)) },
	}
	return x
}

// withPage adds what paginators see, from the parameter p. size is the page
// size; nil when there is none.
func (x *exprs) withPage(size *jen.Statement) *exprs {
	if size != nil {
		x.with("page_size", size)
	}
	for name, method := range map[string]string{"response": "Response", "headers": "Headers", "last_record": "LastRecord"} {
		x.scope.Roots[name] = goexpr.Binding{
			Expr:    func() *jen.Statement { return jen.Id("p").Dot(method).Call() },
			Defined: true,
		}
	}
	x.scope.Roots["last_page_size"] = goexpr.Binding{Expr: func() *jen.Statement { return jen.Id("p").Dot("LastPageSize").Call() }, Type: goexpr.Int, Defined: true}
	return x
}

// nothing is a variable that is None.
var nothing = goexpr.Binding{Expr: func() *jen.Statement { return jen.Qual(pkgPy, "None") }, Defined: true}

// withAnswer adds what error filters see, from the parameter r.
func (x *exprs) withAnswer() *exprs {
	for name, code := range map[string]*jen.Statement{
		"response":    jen.Id("r").Dot("Value").Call(),
		"headers":     jen.Id("r").Dot("Headers").Call(),
		"request_url": jen.Qual(pkgPy, "Str").Call(jen.Id("r").Dot("URL").Call()),
	} {
		x.with(name, code)
	}
	return x
}

// framed reports whether some template needs the frame e.
func (x *exprs) framed() bool { return *x.uses }

// need declares the frame.
func (x *exprs) need() {
	if !*x.uses {
		*x.uses = true
		x.e.evaluates = true
		x.frame.Id("e").Op(":=").Id("c").Dot("eval").Call()
	}
}

// err is what the function returns as its error.
func (x *exprs) err() *jen.Statement {
	if x.framed() {
		return jen.Id("e").Dot("Err").Call()
	}
	return jen.Nil()
}

// returnIfFailed prints a check of the frame; before are the other results.
func (x *exprs) returnIfFailed(g *jen.Group, before ...jen.Code) {
	if x.framed() {
		g.If(jen.Err().Op(":=").Id("e").Dot("Err").Call(), jen.Err().Op("!=").Nil()).Block(jen.Return(append(before, jen.Err())...))
	}
}

// form compiles a template to one form of its result.
type form func(s *goexpr.Scope, t *expr.Template) goexpr.Code

func (x *exprs) compile(t *ir.Template, form form) goexpr.Code {
	x.scope.Roots["parameters"] = x.e.parameters(t.Parameters)
	if h := t.Mapped; h != nil {
		x.scope.Roots[h.Var] = goexpr.Binding{Expr: func() *jen.Statement { return x.e.hole(h) }, Defined: !h.Absent}
	}
	code := form(&x.scope, t.AST)
	for _, p := range code.Problems {
		x.e.problem(t, p)
	}
	x.e.noteGeneral(t, code)
	if code.Eval {
		x.need()
	}
	if own := plan.Late(t.Mapped); own != nil {
		return x.either(t.Mapped, code, x.compile(own, form))
	}
	return code
}

// either is the code of a place that a mapping fills perhaps: filled, or own when
// it has not.
func (x *exprs) either(h *ir.Hole, filled, own goexpr.Code) goexpr.Code {
	a, b, typ := filled.Expr, own.Expr, jen.String()
	switch {
	case filled.Type == goexpr.String && own.Type == goexpr.String:
	case filled.Type == goexpr.Bool && own.Type == goexpr.Bool:
		typ = jen.Bool()
	default:
		a, b, typ = filled.AsValue(), own.AsValue(), jen.Qual(pkgPy, "Value")
		filled.Type = goexpr.Value
	}
	filled.Const, filled.Body = nil, nil
	filled.Expr = jen.Func().Params().Add(typ).Block(
		jen.If(x.e.hole(h).Dot("IsUndefined").Call()).Block(jen.Return(b)),
		jen.Return(a),
	).Call()
	return filled
}

// text is the template's result as a Go string.
func (x *exprs) text(t *ir.Template) *jen.Statement {
	return x.compile(t, (*goexpr.Scope).String).Expr
}

// key is the text of a mapping's key.
func (x *exprs) key(t *ir.Template) *jen.Statement {
	return x.compile(t, (*goexpr.Scope).Name).Expr
}

// value is the template's result as a py.Value.
func (x *exprs) value(t *ir.Template) *jen.Statement {
	return x.compile(t, (*goexpr.Scope).Value).AsValue()
}

// mapping is the result as a value of an interpolated mapping.
func (x *exprs) mapping(t *ir.Template) *jen.Statement {
	return x.compile(t, (*goexpr.Scope).Mapping).AsValue()
}

// param is the result as a request parameter.
func (x *exprs) param(t *ir.Template) *jen.Statement {
	return x.compile(t, (*goexpr.Scope).Param).AsValue()
}

// typed is the result cast to an added field's value_type.
func (x *exprs) typed(t *ir.Template, kind string) *jen.Statement {
	return x.compile(t, func(s *goexpr.Scope, ast *expr.Template) goexpr.Code { return s.Typed(ast, kind) }).AsValue()
}

// cond is the result as a Go bool.
func (x *exprs) cond(t *ir.Template) *jen.Statement {
	return x.compile(t, (*goexpr.Scope).Condition).Expr
}

// integer is the result as an int64.
func (x *exprs) integer(t *ir.Template) *jen.Statement {
	if n, ok := plan.StaticInt(t); ok {
		return jen.Lit(n)
	}
	return jen.Qual(pkgPy, "ToInt64").Call(x.value(t))
}

// int is the result as an int.
func (x *exprs) int(t *ir.Template) *jen.Statement {
	if n, ok := plan.StaticInt(t); ok {
		return jen.Lit(n)
	}
	return jen.Int().Parens(x.integer(t))
}

func (e *emitter) configBinding() goexpr.Binding {
	b := goexpr.Binding{
		Expr:    func() *jen.Statement { return jen.Id("c").Dot("config").Dot("all") },
		Object:  true,
		Defined: true,
		Fields:  map[string]goexpr.Binding{},
	}
	names := e.configFields()
	for _, f := range e.plan.Connector.Spec.Config.Fields {
		fb := goexpr.Binding{Expr: func() *jen.Statement { return jen.Id("c").Dot("config").Dot(names[f.Name]) }, Defined: f.Required}
		if typed(f) {
			switch f.Kind {
			case ir.ConfigString:
				fb.Type = goexpr.String
			case ir.ConfigInteger:
				fb.Type = goexpr.Int
			case ir.ConfigBoolean:
				fb.Type = goexpr.Bool
			}
		}
		b.Fields[f.Name] = fb
	}
	return b
}

// sliceBinding reaches the fields of the typed slice, and the whole where a
// template wants it.
func (e *emitter) sliceBinding(s *ir.Stream) goexpr.Binding {
	if !e.hasSlice(s) {
		return emptySlice
	}
	of := func(field string) func() *jen.Statement {
		return func() *jen.Statement { return jen.Id("of").Dot(field) }
	}
	b := goexpr.Binding{
		Expr: func() *jen.Statement {
			e.wholeSlice[s] = true
			return jen.Id("of").Dot("value").Call()
		},
		Object:     true,
		Defined:    true,
		Fields:     map[string]goexpr.Binding{},
		Attributes: map[string]goexpr.Binding{"partition": {Expr: of("partition"), Object: true, Defined: true}},
	}
	fields := e.fields(s)
	parents := 0
	for _, f := range fields {
		if f.parent != nil {
			parents++
		}
	}
	for _, f := range fields {
		fb := goexpr.Binding{Expr: of(f.GoName), Defined: parents <= 1}
		if f.Text {
			fb.Type = goexpr.String
		}
		if key, ok := f.Key.AST.Static(); ok {
			b.Fields[key] = fb
		}
	}
	b.Fields["parent_slice"] = goexpr.Binding{Expr: func() *jen.Statement {
		return jen.Id("of").Dot("partition").Dot("Member").Call(jen.Lit("parent_slice"))
	}}
	if start, end, ok := plan.WindowFields(s); ok {
		typ := goexpr.String
		if _, count := s.Cursor.(*ir.CountCursor); count {
			typ = goexpr.Value
		}
		b.Fields[start] = goexpr.Binding{Expr: of("start"), Type: typ, Defined: true}
		if end != "" {
			b.Fields[end] = goexpr.Binding{Expr: of("end"), Type: goexpr.String, Defined: true}
		}
	}
	if e.hasExtra(s) {
		b.Attributes["extra_fields"] = goexpr.Binding{Expr: of("extra"), Object: true, Defined: true}
	}
	return b
}

// sliceValue prints the method that gives a whole slice to a template.
func (e *emitter) sliceValue(f *jen.File, s *ir.Stream) {
	if !e.wholeSlice[s] {
		return
	}
	doc(f, "value is the slice as templates see it when they want the whole.")
	f.Func().Params(jen.Id("of").Id(e.sliceType(s))).Id("value").Params().Qual(pkgPy, "Value").BlockFunc(func(g *jen.Group) {
		cursor := jen.Qual(pkgPy, "Dict").Call()
		if start, end, ok := plan.WindowFields(s); ok {
			switch s.Cursor.(type) {
			case *ir.CountCursor:
				cursor = jen.Qual(pkgPy, "Dict").Call(jen.Lit(start), jen.Id("of").Dot("start"))
			default:
				cursor = jen.Qual(pkgPy, "Dict").Call(jen.Lit(start), jen.Qual(pkgPy, "Str").Call(jen.Id("of").Dot("start")), jen.Lit(end), jen.Qual(pkgPy, "Str").Call(jen.Id("of").Dot("end")))
			}
		}
		extra := jen.Qual(pkgPy, "Dict").Call()
		if e.hasExtra(s) {
			extra = jen.Id("of").Dot("extra")
		}
		g.Return(jen.Qual(pkgPy, "StreamSlice").Call(jen.Id("of").Dot("partition"), cursor, extra))
	})
	f.Line()
}

// parameters is the $parameters object: constant, but for what the values of a
// dynamic stream fill.
func (e *emitter) parameters(o ir.Object) goexpr.Binding {
	if !plan.HasHoles(o) {
		return goexpr.Constant(constant(o))
	}
	b := goexpr.Binding{Expr: func() *jen.Statement { return e.data(o) }, Object: true, Defined: true, Closed: true, Fields: map[string]goexpr.Binding{}}
	for _, m := range o {
		if !plan.HasHoles(m.Value) {
			b.Fields[m.Key] = goexpr.Constant(constant(m.Value))
			continue
		}
		b.Fields[m.Key] = goexpr.Binding{Expr: func() *jen.Statement { return e.tree(nil, m.Value) }, Defined: !mayLack(ir.Object{m})}
	}
	return b
}

// constant turns data of the manifest into goexpr's constants.
func constant(t ir.Tree) any {
	switch t := t.(type) {
	case *ir.Template:
		return t.Source
	case []ir.Tree:
		items := make([]any, len(t))
		for i, it := range t {
			items[i] = constant(it)
		}
		return items
	case ir.Object:
		o := make(goexpr.Object, len(t))
		for i, m := range t {
			o[i].Key, o[i].Value = m.Key, constant(m.Value)
		}
		return o
	}
	return t
}
