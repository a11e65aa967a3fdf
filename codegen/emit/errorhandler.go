package emit

import (
	"github.com/dave/jennifer/jen"

	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/plan"
)

// errorHandler prints a requester's error handler as the field that holds it;
// nil for the CDK's defaults.
func (e *emitter) errorHandler(h *ir.ErrorHandler) *jen.Statement {
	if h == nil {
		return nil
	}
	return e.sharedValue("errorHandler", jen.Qual(pkgFetch, "ErrorHandler"), func(g *jen.Group, target *jen.Statement) {
		v := e.handlerLiteral(g, e.exprs(g, nil), h)
		g.Add(target).Op("=").Add(v)
	})
}

func (e *emitter) handlerLiteral(g *jen.Group, x *exprs, h *ir.ErrorHandler) *jen.Statement {
	if h.Custom != nil {
		return e.component(h.Custom)
	}
	if len(h.Children) > 0 {
		return jen.Qual(pkgFetch, "CompositeErrorHandler").ValuesFunc(func(v *jen.Group) {
			for _, ch := range h.Children {
				v.Line().Add(e.handlerLiteral(g, x, ch))
			}
			v.Line()
		})
	}
	var fields []jen.Code
	if len(h.Filters) > 0 {
		fields = append(fields, jen.Id("Filters").Op(":").Index().Qual(pkgFetch, "Filter").Values(linesOf(h.Filters, e.filter)...))
	}
	if len(h.Backoffs) > 0 {
		fields = append(fields, jen.Id("Backoff").Op(":").Index().Qual(pkgFetch, "Backoff").Values(linesOf(h.Backoffs, func(b ir.Backoff) *jen.Statement { return e.backoff(g, x, b) })...))
	}
	if h.MaxRetries != nil {
		if n, ok := plan.StaticInt(h.MaxRetries); ok {
			retries := jen.Lit(n)
			if n == 0 {
				retries = jen.Qual(pkgFetch, "NoRetries")
			}
			fields = append(fields, jen.Id("MaxRetries").Op(":").Add(retries))
		} else {
			name := e.local("retries")
			g.List(jen.Id(name), jen.Err()).Op(":=").Qual(pkgFetch, "MaxRetries").Call(x.value(h.MaxRetries))
			g.Add(returnErr())
			fields = append(fields, jen.Id("MaxRetries").Op(":").Id(name))
		}
	}
	if len(fields) == 0 {
		return jen.Op("&").Qual(pkgFetch, "DefaultErrorHandler").Values()
	}
	return jen.Op("&").Qual(pkgFetch, "DefaultErrorHandler").Values(lines(fields...)...)
}

var actions = map[string]string{"SUCCESS": "Success", "FAIL": "Fail", "RETRY": "Retry", "IGNORE": "Ignore", "RESET_PAGINATION": "ResetPagination", "RATE_LIMITED": "RateLimited", "REFRESH_TOKEN_THEN_RETRY": "RefreshTokenThenRetry", "REDUCE_PAGE_SIZE": "ReducePageSize", "SPLIT_REQUEST_WINDOW": "SplitRequestWindow"}

var failures = map[string]string{"system_error": "SystemError", "config_error": "ConfigError", "transient_error": "TransientError"}

func (e *emitter) filter(r ir.ResponseFilter) *jen.Statement {
	var fields []jen.Code
	if a, ok := actions[r.Action]; ok {
		fields = append(fields, jen.Id("Action").Op(":").Qual(pkgFetch, a))
	}
	if len(r.Codes) > 0 {
		fields = append(fields, jen.Id("Codes").Op(":").Add(intList(r.Codes)))
	}
	if r.Contains != "" {
		fields = append(fields, jen.Id("Contains").Op(":").Lit(r.Contains))
	}
	response := jen.Id("r").Op("*").Qual(pkgFetch, "Response")
	if r.Predicate != nil && r.Predicate.Source != "" {
		fields = append(fields, jen.Id("Predicate").Op(":").Func().Params(response).Params(jen.Bool(), jen.Error()).BlockFunc(func(g *jen.Group) {
			x := e.exprs(g, nil).withAnswer()
			x.scope.Roots["config"] = nothing // the CDK gives predicates no config
			v := x.cond(r.Predicate)
			g.Id("match").Op(":=").Add(v)
			g.Return(jen.Id("match"), x.err())
		}))
	}
	if r.Message != nil && r.Message.Source != "" {
		fields = append(fields, jen.Id("Message").Op(":").Func().Params(e.answerParam(r.Message)).Params(jen.String(), jen.Error()).BlockFunc(func(g *jen.Group) {
			x := e.exprs(g, nil).withAnswer()
			g.Id("text").Op(":=").Add(x.text(r.Message))
			g.Return(jen.Id("text"), x.err())
		}))
	}
	if f, ok := failures[r.FailureType]; ok {
		fields = append(fields, jen.Id("Failure").Op(":").Qual(pkgFailure, f))
	}
	return jen.Values(lines(fields...)...)
}

// answerParam names the response parameter only where the template reads it.
func (e *emitter) answerParam(t *ir.Template) jen.Code {
	name := "_"
	for _, r := range t.AST.Roots() {
		if r.Name == "response" || r.Name == "headers" || r.Name == "request_url" {
			name = "r"
		}
	}
	return jen.Id(name).Op("*").Qual(pkgFetch, "Response")
}

func (e *emitter) backoff(g *jen.Group, x *exprs, b ir.Backoff) *jen.Statement {
	var fields []jen.Code
	number := func(name string, t *ir.Template) {
		if t != nil {
			fields = append(fields, jen.Id(name).Op(":").Add(e.numberFunc(t)))
		}
	}
	jitter := func() {
		if b.Jitter != nil {
			fields = append(fields, jen.Id("Jitter").Op(":").Lit(*b.Jitter))
		}
	}
	header := func() {
		fields = append(fields, jen.Id("Header").Op(":").Add(x.text(b.Header)))
		if b.Regex != nil {
			fields = append(fields, jen.Id("Regex").Op(":").Add(x.text(b.Regex)))
		}
	}
	limit := func() {
		if b.MaxWait == nil {
			return
		}
		if f, ok := plan.StaticNumber(b.MaxWait); ok {
			fields = append(fields, jen.Id("Max").Op(":").New(jen.Lit(f)))
			return
		}
		name := e.local("limit")
		g.List(jen.Id(name), jen.Err()).Op(":=").Qual(pkgPy, "Number").Call(x.value(b.MaxWait))
		g.Add(returnErr())
		fields = append(fields, jen.Id("Max").Op(":").Op("&").Id(name))
	}
	switch b.Kind {
	case ir.BackoffCustom:
		return e.component(b.Custom)
	case ir.BackoffConstant:
		number("Seconds", b.Seconds)
		jitter()
		return jen.Qual(pkgFetch, "ConstantBackoff").Values(fields...)
	case ir.BackoffExponential:
		number("Factor", b.Seconds)
		jitter()
		return jen.Qual(pkgFetch, "ExponentialBackoff").Values(fields...)
	case ir.BackoffHeader:
		header()
		limit()
		return jen.Qual(pkgFetch, "WaitTimeFromHeader").Values(fields...)
	case ir.BackoffUntil:
		header()
		number("MinWait", b.MinWait)
		limit()
		return jen.Qual(pkgFetch, "WaitUntilTimeFromHeader").Values(fields...)
	case ir.BackoffResponse:
		fields = append(fields, jen.Id("Seconds").Op(":").Add(e.waitFunc(b.Seconds)))
		limit()
		return jen.Qual(pkgFetch, "WaitTimeFromResponse").Values(fields...)
	}
	return jen.Nil()
}

// waitFunc prints what a WaitTimeFromResponse makes of an answer.
func (e *emitter) waitFunc(t *ir.Template) *jen.Statement {
	return jen.Func().Params(e.answerParam(t)).Params(jen.Qual(pkgPy, "Value"), jen.Error()).BlockFunc(func(g *jen.Group) {
		x := e.exprs(g, nil).withAnswer()
		g.Id("v").Op(":=").Add(x.value(t))
		g.Return(jen.Id("v"), x.err())
	})
}

// numberFunc prints a template as the function that fetch takes for numbers.
func (e *emitter) numberFunc(t *ir.Template) *jen.Statement {
	if f, ok := plan.StaticNumber(t); ok {
		return jen.Qual(pkgFetch, "Fixed").Call(jen.Lit(f))
	}
	return jen.Func().Params().Params(jen.Float64(), jen.Error()).BlockFunc(func(g *jen.Group) {
		x := e.exprs(g, nil)
		g.Id("v").Op(":=").Add(x.value(t))
		if x.framed() {
			g.If(jen.Err().Op(":=").Add(x.err()), jen.Err().Op("!=").Nil()).Block(jen.Return(jen.Lit(0), jen.Err()))
		}
		g.Return(jen.Qual(pkgPy, "Number").Call(jen.Id("v")))
	})
}
