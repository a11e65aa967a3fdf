package emit

import (
	"github.com/dave/jennifer/jen"

	"github.com/airgen/airgen/codegen/emit/goexpr"
	"github.com/airgen/airgen/codegen/expr"
	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/plan"
)

// auth prints an authenticator as the field that holds it: requesters whose
// authenticators mean the same share one. It is nil for none.
func (e *emitter) auth(a ir.Auth) *jen.Statement {
	switch a := a.(type) {
	case nil, *ir.NoAuth:
		return nil
	case *ir.SelectiveAuth:
		return e.sharedValue("authenticator", jen.Qual(pkgFetch, "Authenticator"), func(g *jen.Group, target *jen.Statement) {
			g.List(jen.Id("choice"), jen.Err()).Op(":=").Qual(pkgAuth, "Choice").CallFunc(func(g *jen.Group) {
				g.Id("c").Dot("config").Dot("all")
				for _, p := range a.Path {
					g.Lit(p)
				}
			})
			g.Add(returnErr())
			g.Switch(jen.Id("choice")).BlockFunc(func(sw *jen.Group) {
				for _, ch := range a.Choices {
					sw.Case(jen.Lit(ch.Key)).BlockFunc(func(g *jen.Group) {
						if custom, ok := ch.Auth.(*ir.Custom); ok {
							e.authComponents(g, target, []*ir.Custom{custom})
							g.Add(target.Clone()).Op("=").Add(e.component(custom))
							return
						}
						if pool, ok := ch.Auth.(*ir.MultipleTokenAuth); ok {
							g.Add(target.Clone()).Op("=").Add(e.auth(pool)) // its counters are everybody's
							return
						}
						e.authComponents(g, target, plan.AuthCustoms(ch.Auth))
						v := e.authLiteral(g, ch.Auth)
						g.Add(target.Clone()).Op("=").Add(v)
					})
				}
				sw.Default().Block(jen.Return(jen.Qual(pkgAuth, "UnknownChoice").Call(jen.Id("choice"))))
			})
		})
	}
	return e.sharedValue("authenticator", jen.Qual(pkgFetch, "Authenticator"), func(g *jen.Group, target *jen.Statement) {
		e.authComponents(g, target, plan.AuthCustoms(a))
		v := e.authLiteral(g, a)
		g.Add(target).Op("=").Add(v)
	})
}

// authLiteral prints an authenticator's value.
func (e *emitter) authLiteral(g *jen.Group, a ir.Auth) *jen.Statement {
	switch a := a.(type) {
	case *ir.APIKey:
		x := e.exprs(g, nil)
		return jen.Qual(pkgAuth, "APIKey").Values(jen.Id("In").Op(":").Add(e.place(x, &a.Option)), jen.Id("Token").Op(":").Add(e.textFunc(a.Token)))
	case *ir.Bearer:
		return jen.Qual(pkgAuth, "Bearer").Values(jen.Id("Token").Op(":").Add(e.textFunc(a.Token)))
	case *ir.Basic:
		fields := []jen.Code{jen.Id("User").Op(":").Add(e.textFunc(a.User))}
		if a.Password != nil {
			fields = append(fields, jen.Id("Password").Op(":").Add(e.textFunc(a.Password)))
		}
		return jen.Qual(pkgAuth, "Basic").Values(fields...)
	case *ir.OAuth:
		return e.oauth(g, a)
	case *ir.LegacySession:
		return e.legacySession(a)
	case *ir.SessionToken:
		return e.sessionToken(g, a)
	case *ir.JWT:
		return e.jwt(g, a)
	case *ir.MultipleTokenAuth:
		return e.tokenPool(g, a)
	}
	return jen.Qual(pkgAuth, "None").Values()
}

// textFunc prints a function that evaluates a template to text.
func (e *emitter) textFunc(t *ir.Template) *jen.Statement {
	if !expr.CanBeLiteral(t.AST) {
		if text, ok := t.AST.Static(); ok {
			return jen.Qual(pkgAuth, "Fixed").Call(jen.Lit(text))
		}
	}
	return jen.Func().Params().Params(jen.String(), jen.Error()).BlockFunc(func(g *jen.Group) {
		x := e.exprs(g, nil)
		v := x.text(t)
		if !x.framed() {
			g.Return(v, jen.Nil())
			return
		}
		g.Id("text").Op(":=").Add(v)
		g.Return(jen.Id("text"), x.err())
	})
}

// knownOrFunc prints a template as a value that may be None.
func (e *emitter) knownOrFunc(t *ir.Template) *jen.Statement {
	if !expr.CanBeLiteral(t.AST) {
		if text, ok := t.AST.Static(); ok {
			return jen.Qual(pkgAuth, "Known").Call(jen.Lit(text))
		}
	}
	return e.valueFunc(t)
}

// treeFunc prints a function that evaluates an object of templates.
func (e *emitter) treeFunc(o ir.Object) *jen.Statement {
	return jen.Func().Params().Params(jen.Qual(pkgPy, "Value"), jen.Error()).BlockFunc(func(g *jen.Group) {
		x := e.exprs(g, nil)
		g.Id("v").Op(":=").Add(e.tree(x, o))
		g.Return(jen.Id("v"), x.err())
	})
}

func (e *emitter) oauth(g *jen.Group, a *ir.OAuth) *jen.Statement {
	fields := []jen.Code{jen.Id("Client").Op(":").Id("c").Dot("env").Dot("Client").Call()}
	for _, t := range []struct {
		name  string
		tmpl  *ir.Template
		print func(*ir.Template) *jen.Statement
	}{
		{"Endpoint", a.Endpoint, e.textFunc}, {"RefreshToken", a.RefreshToken, e.textFunc},
		{"ClientID", a.ClientID, e.knownOrFunc}, {"ClientSecret", a.ClientSecret, e.knownOrFunc}, {"AccessToken", a.AccessToken, e.knownOrFunc},
	} {
		if t.tmpl != nil {
			fields = append(fields, jen.Id(t.name).Op(":").Add(t.print(t.tmpl)))
		}
	}
	x := e.exprs(g, nil)
	for _, t := range []struct {
		name, usual string
		tmpl        *ir.Template
	}{
		{"ClientIDName", "client_id", a.ClientIDName}, {"ClientSecretName", "client_secret", a.ClientSecretName}, {"RefreshTokenName", "refresh_token", ownRefreshName(a)},
		{"AccessTokenName", "access_token", a.AccessTokenName}, {"ExpiresInName", "expires_in", a.ExpiresInName}, {"GrantTypeName", "grant_type", a.GrantTypeName}, {"GrantType", "refresh_token", a.GrantType},
	} {
		if t.tmpl != nil && t.tmpl.Source != t.usual {
			fields = append(fields, jen.Id(t.name).Op(":").Add(x.text(t.tmpl)))
		}
	}
	if len(a.Scopes) > 0 {
		fields = append(fields, jen.Id("Scopes").Op(":").Add(stringList(a.Scopes)))
	}
	if len(a.Body) > 0 {
		fields = append(fields, jen.Id("Body").Op(":").Add(e.treeFunc(a.Body)))
	}
	if len(a.Headers) > 0 {
		fields = append(fields, jen.Id("Headers").Op(":").Add(e.treeFunc(a.Headers)))
	}
	if a.AsQueryParams {
		fields = append(fields, jen.Id("AsQuery").Op(":").True())
	}
	if a.ExpiryDate != nil {
		fields = append(fields, jen.Id("Expiry").Op(":").Add(e.valueFunc(a.ExpiryDate)))
	}
	if a.ExpiryDateFormat != "" {
		fields = append(fields, jen.Id("ExpiryIsTime").Op(":").True())
	}
	if a.UseAssertion && a.Assertion != nil {
		fields = append(fields, jen.Id("Assertion").Op(":").Parens(e.jwt(g, a.Assertion)).Dot("Token"))
	}
	codes, key, values := a.ErrorStatusCodes, a.ErrorKey, a.ErrorValues
	if u := a.Updater; u != nil {
		e.shared.once("store", func() {
			e.shared.field(jen.Id("store").Op("*").Qual(pkgAuth, "Store").Comment("the config with refreshed tokens"))
			e.shared.setup(jen.Id("c").Dot("store").Op("=").Qual(pkgAuth, "NewStore").Call(jen.Id("c").Dot("config").Dot("all"), jen.Id("c").Dot("env").Dot("Control")))
		})
		fields = append(fields, jen.Id("Store").Op(":").Id("c").Dot("store"),
			jen.Id("AccessTokenPath").Op(":").Add(stringList(u.AccessTokenPath)),
			jen.Id("RefreshTokenPath").Op(":").Add(stringList(u.RefreshTokenPath)),
			jen.Id("ExpiryPath").Op(":").Add(stringList(u.ExpiryDatePath)))
		if u.RefreshTokenName != "" && u.RefreshTokenName != "refresh_token" {
			fields = append(fields, jen.Id("RefreshTokenName").Op(":").Lit(u.RefreshTokenName))
		}
		if u.ErrorKey != "" {
			codes, key, values = u.ErrorStatusCodes, u.ErrorKey, u.ErrorValues
		}
	}
	if key != "" {
		fields = append(fields, jen.Id("Rejections").Op(":").Qual(pkgAuth, "Rejections").Values(
			jen.Id("Codes").Op(":").Add(intList(codes)), jen.Id("Key").Op(":").Lit(key), jen.Id("Values").Op(":").Add(stringList(values))))
	}
	return jen.Op("&").Qual(pkgAuth, "OAuth").Values(lines(fields...)...)
}

// ownRefreshName is the authenticator's name of the refresh token, which an
// updater overrides.
func ownRefreshName(a *ir.OAuth) *ir.Template {
	if u := a.Updater; u != nil && u.RefreshTokenName != "" && u.RefreshTokenName != "refresh_token" {
		return nil
	}
	return a.RefreshTokenName
}

// claimsFunc is treeFunc for the parts of a JWT, whose templates know
// json_loads.
func (e *emitter) claimsFunc(o ir.Object) *jen.Statement {
	return jen.Func().Params().Params(jen.Qual(pkgPy, "Value"), jen.Error()).BlockFunc(func(g *jen.Group) {
		x := e.exprs(g, nil)
		x.scope.Roots["json_loads"] = goexpr.Binding{Func: "JSONLoads"}
		g.Id("v").Op(":=").Add(e.tree(x, o))
		g.Return(jen.Id("v"), x.err())
	})
}

// valueFunc prints a function that evaluates a template to a value.
func (e *emitter) valueFunc(t *ir.Template) *jen.Statement {
	return jen.Func().Params().Params(jen.Qual(pkgPy, "Value"), jen.Error()).BlockFunc(func(g *jen.Group) {
		x := e.exprs(g, nil)
		g.Id("v").Op(":=").Add(x.value(t))
		g.Return(jen.Id("v"), x.err())
	})
}

func intList(ns []int) *jen.Statement {
	return jen.Index().Int().ValuesFunc(func(g *jen.Group) {
		for _, n := range ns {
			g.Lit(n)
		}
	})
}

func (e *emitter) legacySession(a *ir.LegacySession) *jen.Statement {
	fields := []jen.Code{jen.Id("Client").Op(":").Id("c").Dot("env").Dot("Client").Call()}
	for _, t := range []struct {
		name string
		tmpl *ir.Template
	}{{"Header", a.Header}, {"SessionToken", a.Token}, {"ResponseKey", a.ResponseKey}, {"User", a.User}, {"Password", a.Password}, {"LoginURL", a.LoginURL}, {"ValidateURL", a.ValidateURL}, {"APIURL", a.URLBase}} {
		if t.tmpl != nil {
			fields = append(fields, jen.Id(t.name).Op(":").Add(e.textFunc(t.tmpl)))
		}
	}
	return jen.Op("&").Qual(pkgAuth, "LegacySession").Values(lines(fields...)...)
}

func (e *emitter) sessionToken(g *jen.Group, a *ir.SessionToken) *jen.Statement {
	x := e.exprs(g, nil)
	login := e.requester(x, jen.Lit("login"), a.Login, jen.Id("Whole").Op(":").True()) // may print statements first
	g.Id("login").Op(":=").Add(login)
	fields := []jen.Code{
		jen.Id("Client").Op(":").Id("c").Dot("env").Dot("Client").Call(),
		jen.Id("Login").Op(":").Func().Params(ctxParam()).Params(jen.Qual(pkgPy, "Value"), jen.Error()).BlockFunc(func(g *jen.Group) {
			if a.Login.Custom != nil {
				g.List(jen.Id("req"), jen.Err()).Op(":=").Add(e.component(a.Login.Custom)).Call(emptySlice.Expr(), jen.Qual(pkgPy, "Value").Values())
				g.If(jen.Err().Op("!=").Nil()).Block(jen.Return(jen.Qual(pkgPy, "None"), jen.Err()))
			} else {
				y := e.exprs(g, nil)
				e.requestBody(g, y, a.Login)
				y.returnIfFailed(g, jen.Qual(pkgPy, "None"))
			}
			decoder := e.decoderOrNil(a.Decoder)
			if a.Decoder.Custom != nil {
				decoder = e.component(a.Decoder.Custom)
			}
			g.Return(jen.Qual(pkgRetriever, "Answer").Call(jen.Id("ctx"), jen.Id("login"), jen.Id("req"), decoder))
		}),
		jen.Id("Path").Op(":").Add(stringList(a.TokenPath)),
	}
	if a.Expiration != "" {
		g.List(jen.Id("lifetime"), jen.Err()).Op(":=").Qual(pkgPytime, "ParseDuration").Call(jen.Lit(a.Expiration))
		g.Add(returnErr())
		fields = append(fields, jen.Id("Expires").Op(":").Id("lifetime").Dot("AddTo"))
	}
	if a.Option != nil {
		fields = append(fields, jen.Id("In").Op(":").Add(e.place(x, a.Option)))
		if a.APIToken != nil && a.APIToken.Source != "{{ session_token }}" {
			fields = append(fields, jen.Id("Token").Op(":").Func().Params(jen.Id("session").String()).Params(jen.String(), jen.Error()).BlockFunc(func(g *jen.Group) {
				y := e.exprs(g, nil).with("session_token", jen.Qual(pkgPy, "Str").Call(jen.Id("session")))
				g.Id("text").Op(":=").Add(y.text(a.APIToken))
				g.Return(jen.Id("text"), y.err())
			}))
		}
	}
	return jen.Op("&").Qual(pkgAuth, "SessionToken").Values(lines(fields...)...)
}

func (e *emitter) jwt(g *jen.Group, a *ir.JWT) *jen.Statement {
	x := e.exprs(g, nil)
	fields := []jen.Code{
		jen.Id("Client").Op(":").Id("c").Dot("env").Dot("Client").Call(),
		jen.Id("Secret").Op(":").Add(e.textFunc(a.SecretKey)),
		jen.Id("Algorithm").Op(":").Lit(a.Algorithm),
		jen.Id("Duration").Op(":").Lit(a.Duration),
	}
	if a.Base64Secret {
		fields = append(fields, jen.Id("Base64").Op(":").Func().Params().Params(jen.Bool(), jen.Error()).Block(jen.Return(jen.True(), jen.Nil())))
	}
	if a.HeaderPrefix != nil {
		fields = append(fields, jen.Id("Prefix").Op(":").Add(e.textFunc(a.HeaderPrefix)))
	}
	if a.Passphrase != nil {
		fields = append(fields, jen.Id("Passphrase").Op(":").Add(e.textFunc(a.Passphrase)))
	}
	for _, o := range []struct {
		name string
		obj  ir.Object
	}{{"Headers", a.Headers}, {"ExtraHeaders", a.AdditionalHeaders}, {"Payload", a.Payload}, {"ExtraPayload", a.AdditionalPayload}} {
		if len(o.obj) > 0 {
			fields = append(fields, jen.Id(o.name).Op(":").Add(e.claimsFunc(o.obj)))
		}
	}
	if a.Option != nil {
		fields = append(fields, jen.Id("In").Op(":").Add(e.place(x, a.Option)))
	}
	return jen.Op("&").Qual(pkgJWT, "JWT").Values(lines(fields...)...)
}
