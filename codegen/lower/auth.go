package lower

import (
	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/manifest"
)

func authTypes() []string {
	return []string{
		"ApiKeyAuthenticator", "BasicHttpAuthenticator", "BearerAuthenticator", "OAuthAuthenticator", "JwtAuthenticator",
		"SessionTokenAuthenticator", "SelectiveAuthenticator", "CustomAuthenticator", "NoAuth", "LegacySessionTokenAuthenticator",
		"RateLimitedMultipleTokenAuthenticator",
	}
}

// authenticator lowers a requester's authenticator; nil when there is none.
func (c *component) authenticator(r *ir.Requester) ir.Auth {
	k := c.child("authenticator", authTypes()...)
	if k == nil {
		return nil
	}
	return k.oneAuth(r)
}

func (c *component) oneAuth(r *ir.Requester) ir.Auth {
	var out ir.Auth
	switch c.typ {
	case "NoAuth":
		out = &ir.NoAuth{Pos: c.pos()}
	case "ApiKeyAuthenticator":
		out = c.apiKey()
	case "BearerAuthenticator":
		out = &ir.Bearer{Pos: c.pos(), Token: c.mustText("api_token", ir.ScopeConfig)}
	case "BasicHttpAuthenticator":
		out = &ir.Basic{Pos: c.pos(), User: c.mustText("username", ir.ScopeConfig), Password: orNil(c.text("password", ir.ScopeConfig))}
	case "OAuthAuthenticator":
		out = c.oauth()
	case "JwtAuthenticator":
		out = c.jwt()
	case "SessionTokenAuthenticator":
		out = c.sessionToken()
	case "LegacySessionTokenAuthenticator":
		out = c.legacySession(r)
	case "SelectiveAuthenticator":
		out = c.selective(r)
	case "RateLimitedMultipleTokenAuthenticator":
		out = c.multipleToken()
	default:
		out = c.custom(ir.CustomAuthenticator)
	}
	c.done()
	return out
}

func (c *component) apiKey() *ir.APIKey {
	out := &ir.APIKey{Pos: c.pos(), Token: c.text("api_token", ir.ScopeConfig)}
	if out.Token == nil {
		out.Token = c.constant("api_token", "")
	}
	header, option := c.text("header", ir.ScopeConfig), c.child("inject_into", "RequestOption")
	switch written := c.n.Get("inject_into"); {
	case header != nil && written != nil:
		c.fail(written, "auth/target", "ApiKeyAuthenticator has both inject_into and header")
	case header != nil:
		out.Option = ir.RequestOption{Pos: header.Pos, Into: ir.IntoHeader, Field: header}
	case option != nil:
		out.Option = *option.requestOption(c.parameters())
	case written == nil:
		c.fail(nil, "auth/target", "ApiKeyAuthenticator has neither inject_into nor header")
	}
	if out.Option.Field == nil && out.Option.Path == nil {
		out.Option.Field = c.constant("inject_into", "")
	}
	return out
}

func (c *component) sessionToken() *ir.SessionToken {
	out := &ir.SessionToken{
		Pos:        c.pos(),
		TokenPath:  c.mustStrings("session_token_path"),
		Expiration: c.duration("expiration_duration", c.field("expiration_duration")),
	}
	if k := c.child("decoder", "JsonDecoder", "XmlDecoder"); k != nil {
		out.Decoder = k.oneDecoder()
	}
	if k := c.mustChild("login_requester", "HttpRequester"); k != nil {
		out.Login = k.requester()
		k.refusePageActions(out.Login, "the login_requester of a SessionTokenAuthenticator")
	}
	k := c.mustChild("request_authentication", "ApiKey", "Bearer")
	if k == nil {
		return out
	}
	if k.typ == "ApiKey" {
		if o := k.mustChild("inject_into", "RequestOption"); o != nil {
			// The CDK builds an ApiKeyAuthenticator without parameters here.
			out.Option = o.requestOption(nil)
		}
		if n := k.field("api_token"); n != nil && n.Kind == manifest.String && n.Text != "" {
			out.APIToken = k.templateWith(n, "api_token", ir.ScopeSession, c.parameters())
		} else {
			k.asLiteral("api_token", n, "")
			out.APIToken = k.constant("api_token", "{{ session_token }}")
			out.APIToken.Scope = ir.ScopeSession
		}
	}
	k.done()
	return out
}

func (c *component) legacySession(r *ir.Requester) *ir.LegacySession {
	out := &ir.LegacySession{
		Pos:         c.pos(),
		Header:      c.mustText("header", ir.ScopeConfig),
		LoginURL:    c.mustText("login_url", ir.ScopeConfig),
		Token:       orNil(c.text("session_token", ir.ScopeConfig)),
		ResponseKey: c.mustText("session_token_response_key", ir.ScopeConfig),
		User:        orNil(c.text("username", ir.ScopeConfig)),
		Password:    orNil(c.text("password", ir.ScopeConfig)),
		ValidateURL: c.mustText("validate_session_url", ir.ScopeConfig),
	}
	if r != nil {
		// The authenticator evaluates the requester's address by itself.
		if base := r.URL; base != nil {
			out.URLBase = inScope(base, ir.ScopeConfig, c.parameters())
		} else if r.URLBase != nil {
			out.URLBase = inScope(r.URLBase, ir.ScopeConfig, c.parameters())
		}
	}
	if out.URLBase == nil {
		out.URLBase = c.constant("url_base", "")
	}
	return out
}

// inScope gives a template as it is evaluated at another place.
func inScope(t *ir.Template, scope ir.Scope, parameters ir.Object) *ir.Template {
	out := *t
	out.Scope, out.Parameters = scope, parameters
	return &out
}

func (c *component) selective(r *ir.Requester) *ir.SelectiveAuth {
	c.loose = true
	out := &ir.SelectiveAuth{Pos: c.pos(), Path: c.mustStrings("authenticator_selection_path")}
	n := c.must("authenticators")
	if n == nil {
		return out
	}
	if n.Kind != manifest.Map {
		c.wrongKind(n, "authenticators", "a mapping")
		return out
	}
	types := make([]string, 0, len(authTypes()))
	for _, t := range authTypes() {
		if t != "SelectiveAuthenticator" {
			types = append(types, t)
		}
	}
	for i := range n.Members {
		m := &n.Members[i]
		if k := c.open(m.Value, within("authenticators", m.Key), types...); k != nil {
			out.Choices = append(out.Choices, ir.AuthChoice{Key: m.Key, Auth: k.oneAuth(r)})
		}
	}
	return out
}
