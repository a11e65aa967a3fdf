package emit

import (
	"github.com/dave/jennifer/jen"

	"github.com/airgen/airgen/codegen/ir"
)

// tokenPool prints a RateLimitedMultipleTokenAuthenticator. Everything in it is
// settled when the connector is built.
func (e *emitter) tokenPool(g *jen.Group, a *ir.MultipleTokenAuth) *jen.Statement {
	x := e.exprs(g, nil)
	fields := []jen.Code{
		jen.Id("Client").Op(":").Id("c").Dot("env").Dot("Client").Call(),
		jen.Id("Tokens").Op(":").Add(e.tokens(x, a)),
		jen.Id("Method").Op(":").Lit(a.Method),
		jen.Id("Header").Op(":").Lit(a.Header),
		jen.Id("StatusURL").Op(":").Add(x.text(a.QuotaURL)),
		jen.Id("StatusMethod").Op(":").Lit(a.QuotaMethod),
	}
	if len(a.QuotaHeaders) > 0 {
		fields = append(fields, jen.Id("StatusHeaders").Op(":").Index().Index(jen.Lit(2)).String().ValuesFunc(func(v *jen.Group) {
			for _, m := range a.QuotaHeaders {
				if t, ok := m.Value.(*ir.Template); ok {
					v.Values(jen.Lit(m.Key), x.text(t))
				}
			}
		}))
	}
	if len(a.QuotaUnavailable) > 0 {
		fields = append(fields, jen.Id("Unavailable").Op(":").Add(intList(a.QuotaUnavailable)))
	}
	fields = append(fields,
		jen.Id("Quotas").Op(":").Index().Qual(pkgAuth, "Quota").Values(linesOf(a.Quotas, func(q ir.TokenQuota) *jen.Statement { return e.quota(x, q) })...),
		jen.Id("MaxWait").Op(":").Add(e.maxWait(g, x, a.MaxWait)),
		jen.Id("ReserveFraction").Op(":").Lit(a.ReserveFraction),
		jen.Id("MinReserve").Op(":").Lit(a.MinReserve),
	)
	pool := jen.Op("&").Qual(pkgAuth, "TokenPool").Values(lines(fields...)...)
	if !x.framed() {
		return pool
	}
	name := e.local("pool")
	g.Id(name).Op(":=").Add(pool)
	x.returnIfFailed(g)
	return jen.Id(name)
}

func (e *emitter) tokens(x *exprs, a *ir.MultipleTokenAuth) *jen.Statement {
	if !a.TokensAreList && len(a.Tokens) == 1 {
		return jen.Qual(pkgAuth, "SplitTokens").Call(x.text(a.Tokens[0]), jen.Lit(a.Delimiter))
	}
	return jen.Qual(pkgAuth, "TrimTokens").CallFunc(func(g *jen.Group) {
		for _, t := range a.Tokens {
			g.Add(x.text(t))
		}
	})
}

func (e *emitter) quota(x *exprs, q ir.TokenQuota) *jen.Statement {
	fields := []jen.Code{jen.Id("Name").Op(":").Lit(q.Name)}
	for _, p := range []struct {
		name string
		path []string
	}{{"RemainingPath", q.RemainingPath}, {"ResetPath", q.ResetPath}, {"LimitPath", q.LimitPath}} {
		if len(p.path) > 0 {
			fields = append(fields, jen.Id(p.name).Op(":").Add(stringList(p.path)))
		}
	}
	if len(q.Matchers) > 0 {
		fields = append(fields, jen.Id("Matchers").Op(":").Index().Op("*").Qual(pkgFetch, "Matcher").Values(linesOf(q.Matchers, func(m ir.Matcher) *jen.Statement { return e.matcher(x, m) })...))
	}
	for _, h := range []struct{ name, text string }{{"RemainingHeader", q.RemainingHeader}, {"ResetHeader", q.ResetHeader}, {"LimitHeader", q.LimitHeader}} {
		if h.text != "" {
			fields = append(fields, jen.Id(h.name).Op(":").Lit(h.text))
		}
	}
	if len(q.ExhaustionCodes) > 0 {
		fields = append(fields, jen.Id("ExhaustionCodes").Op(":").Add(intList(q.ExhaustionCodes)))
	}
	return jen.Values(lines(fields...)...)
}

// maxWait prints max_wait_time, which may depend on the config.
func (e *emitter) maxWait(g *jen.Group, x *exprs, t *ir.Template) *jen.Statement {
	if text, ok := t.AST.Static(); ok {
		return e.isoDuration(g, text)
	}
	name := e.local("wait")
	g.List(jen.Id(name), jen.Err()).Op(":=").Qual(pkgAuth, "MaxWait").Call(x.text(t))
	g.Add(returnErr())
	return jen.Id(name)
}
