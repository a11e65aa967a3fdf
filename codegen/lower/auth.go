package lower

import (
	"fmt"
	"strings"

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

func (c *component) oauth() *ir.OAuth {
	text := func(field, absent string) *ir.Template { return c.textOr(field, absent, ir.ScopeConfig) }
	out := &ir.OAuth{
		Pos:              c.pos(),
		ClientIDName:     text("client_id_name", "client_id"),
		ClientID:         c.text("client_id", ir.ScopeConfig),
		ClientSecretName: text("client_secret_name", "client_secret"),
		ClientSecret:     c.text("client_secret", ir.ScopeConfig),
		RefreshTokenName: text("refresh_token_name", "refresh_token"),
		RefreshToken:     c.text("refresh_token", ir.ScopeConfig),
		Endpoint:         c.text("token_refresh_endpoint", ir.ScopeConfig),
		AccessTokenName:  text("access_token_name", "access_token"),
		AccessToken:      c.text("access_token_value", ir.ScopeConfig),
		ExpiresInName:    text("expires_in_name", "expires_in"),
		GrantTypeName:    text("grant_type_name", "grant_type"),
		GrantType:        text("grant_type", "refresh_token"),
		Body:             c.shallow(c.field("refresh_request_body"), "refresh_request_body", ir.ScopeConfig),
		Headers:          c.shallow(c.field("refresh_request_headers"), "refresh_request_headers", ir.ScopeConfig),
		AsQueryParams:    c.boolean("send_refresh_request_as_query_params", false),
		Scopes:           c.strings("scopes"),
		ExpiryDate:       orNil(c.text("token_expiry_date", ir.ScopeConfig)),
		ExpiryDateFormat: c.literalText("token_expiry_date_format", ""),
		ErrorStatusCodes: c.integers("refresh_token_error_status_codes", false),
		ErrorKey:         c.literalText("refresh_token_error_key", ""),
		ErrorValues:      c.strings("refresh_token_error_values"),
		UseAssertion:     c.boolean("use_profile_assertion", false),
	}
	if k := c.child("profile_assertion", "JwtAuthenticator"); k != nil {
		out.Assertion = k.jwt()
		k.done()
	}
	out.Updater = c.refreshTokenUpdater()
	c.oauthRules(out)
	return out
}

func (c *component) refreshTokenUpdater() *ir.RefreshTokenUpdater {
	k := c.inner(c.field("refresh_token_updater"), "refresh_token_updater")
	if k == nil {
		return nil
	}
	path := func(field, last string) []string {
		if k.has(field) {
			return k.strings(field)
		}
		return []string{"credentials", last}
	}
	out := &ir.RefreshTokenUpdater{
		RefreshTokenName: k.literalText("refresh_token_name", "refresh_token"),
		AccessTokenPath:  path("access_token_config_path", "access_token"),
		RefreshTokenPath: path("refresh_token_config_path", "refresh_token"),
		ExpiryDatePath:   path("token_expiry_date_config_path", "token_expiry_date"),
		ErrorStatusCodes: k.integers("refresh_token_error_status_codes", false),
		ErrorKey:         k.literalText("refresh_token_error_key", ""),
		ErrorValues:      k.strings("refresh_token_error_values"),
	}
	k.done()
	return out
}

// oauthRules checks what the CDK checks when it builds the authenticator, and
// settles by which answers a refused refresh token is known.
func (c *component) oauthRules(o *ir.OAuth) {
	own := o.ErrorKey != "" || len(o.ErrorStatusCodes) > 0 || len(o.ErrorValues) > 0
	if u := o.Updater; u != nil && (u.ErrorKey != "" || len(u.ErrorStatusCodes) > 0 || len(u.ErrorValues) > 0) {
		if own {
			c.fail(c.n.Get("refresh_token_updater"), "auth/refresh-error", "the refresh_token_error fields stand on the authenticator and on its refresh_token_updater")
		}
		o.ErrorStatusCodes, o.ErrorKey, o.ErrorValues = u.ErrorStatusCodes, u.ErrorKey, u.ErrorValues
	} else if !own {
		o.ErrorStatusCodes, o.ErrorKey, o.ErrorValues = []int{400}, "error", []string{"invalid_grant", "invalid_permissions"}
	}
	if o.Updater != nil {
		return // tokens and credentials come from the config
	}
	if o.UseAssertion {
		if o.Assertion == nil {
			c.fail(nil, "auth/assertion", "use_profile_assertion needs a profile_assertion")
		}
		return
	}
	for _, field := range []string{"client_id", "client_secret"} {
		if c.n.Get(field) == nil {
			c.fail(nil, "field/missing", "OAuthAuthenticator has no %s", field)
		}
	}
	if o.GrantType.Source == "refresh_token" && o.RefreshToken == nil && c.n.Get("refresh_token") == nil {
		c.fail(nil, "field/missing", "OAuthAuthenticator has no refresh_token, which the grant type refresh_token needs")
	}
}

func (c *component) jwt() *ir.JWT {
	out := &ir.JWT{
		Pos:          c.pos(),
		SecretKey:    c.mustText("secret_key", ir.ScopeJWT),
		Base64Secret: c.boolean("base64_encode_secret_key", false),
		Algorithm: c.mustEnum("algorithm", "HS256", "HS384", "HS512", "ES256", "ES256K", "ES384", "ES512",
			"RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "EdDSA"),
		Duration:          c.integer("token_duration", 1200, anyInteger),
		HeaderPrefix:      orNil(c.text("header_prefix", ir.ScopeJWT)),
		AdditionalHeaders: c.shallow(c.field("additional_jwt_headers"), "additional_jwt_headers", ir.ScopeJWT),
		AdditionalPayload: c.shallow(c.field("additional_jwt_payload"), "additional_jwt_payload", ir.ScopeJWT),
		Passphrase:        orNil(c.text("passphrase", ir.ScopeJWT)),
		Option:            c.option("request_option", nil),
	}
	out.Headers = c.claims("jwt_headers", "kid", "typ", "cty")
	out.Payload = c.claims("jwt_payload", "iss", "sub", "aud")
	c.reserved("additional_jwt_headers", "kid", "alg", "typ", "cty")
	c.reserved("additional_jwt_payload", "iss", "sub", "aud", "iat", "exp", "nbf")
	return out
}

// reserved warns of entries that the CDK refuses when it signs a token.
func (c *component) reserved(field string, names ...string) {
	n := c.n.Get(field)
	for _, name := range names {
		if m := n.Member(name); m != nil {
			c.l.add(diagWarning(m.Pos(), "auth/reserved", fmt.Sprintf("%s must not hold %q: the CDK refuses to sign the token", field, name)), c.uses(nil))
		}
	}
}

// claims lowers the closed objects of a JwtAuthenticator. The headers have a
// typ even when nothing says so.
func (c *component) claims(field string, names ...string) ir.Object {
	var out ir.Object
	k := c.inner(c.field(field), field)
	if k == nil {
		if contains(names, "typ") {
			out = append(out, ir.Member{Key: "typ", Value: "JWT"})
		}
		return out
	}
	for _, name := range names {
		n := k.field(name)
		switch {
		case n == nil && name == "typ":
			out = append(out, ir.Member{Key: name, Value: "JWT"})
		case n == nil || n.Broken:
		case n.Kind != manifest.String:
			k.wrongKind(n, name, "a string")
		case n.Text != "":
			out = append(out, ir.Member{Key: name, Value: k.templateWith(n, name, ir.ScopeJWT, c.parameters())})
		}
	}
	k.refuseUnknown()
	return out
}

func (c *component) multipleToken() *ir.MultipleTokenAuth {
	out := &ir.MultipleTokenAuth{
		Pos:             c.pos(),
		Delimiter:       c.nonEmpty("token_delimiter", ","),
		Method:          c.nonEmpty("auth_method", "Bearer"),
		Header:          c.nonEmpty("header", "Authorization"),
		MaxWait:         c.withoutParameters(c.textOr("max_wait_time", "PT2H", ir.ScopeConfig)),
		ReserveFraction: c.floatOr("budget_reserve_fraction", 0.1, -1e300, false),
		MinReserve:      c.integer("budget_min_reserve", 50, anyInteger),
	}
	switch n := c.must("tokens"); {
	case n == nil:
	case n.Kind == manifest.String:
		out.Tokens = []*ir.Template{c.templateWith(n, "tokens", ir.ScopeConfig, nil)}
	default:
		out.TokensAreList = true
		out.Tokens = c.asTexts("tokens", n, ir.ScopeConfig)
		for _, t := range out.Tokens {
			t.Parameters = nil
		}
		if n.Kind == manifest.List && len(n.Items) == 0 {
			c.fail(n, "field/value", "tokens is empty")
		}
	}
	if s := out.MaxWait.Source; !strings.Contains(s, "{") && (!isDuration(s) || calendar(s)) {
		c.fail(c.n.Get("max_wait_time"), "field/duration", "max_wait_time is no duration of fixed length, such as PT2H")
	}
	if q := c.mustChild("quota_status_source", "QuotaStatusSource"); q != nil {
		out.QuotaURL = q.withoutParameters(q.mustText("url", ir.ScopeConfig))
		out.QuotaMethod = q.enum("http_method", "GET", "GET", "POST")
		out.QuotaUnavailable = q.integers("unavailable_status_codes", true)
		out.QuotaHeaders = q.shallow(q.field("request_headers"), "request_headers", ir.ScopeConfig)
		for _, m := range out.QuotaHeaders {
			if t, ok := m.Value.(*ir.Template); ok {
				t.Parameters = nil
			} else {
				q.wrongKind(q.n.Get("request_headers").Get(m.Key), m.Key, "a string")
			}
		}
		q.done()
	}
	n := c.must("quotas")
	for _, q := range c.opened("quotas", n, []string{"TokenQuota"}) {
		out.Quotas = append(out.Quotas, ir.TokenQuota{
			Name:            q.mustLiteral("name"),
			RemainingPath:   q.mustStrings("remaining_path"),
			ResetPath:       q.mustStrings("reset_path"),
			LimitPath:       q.strings("limit_path"),
			Matchers:        q.matchers(q.field("matchers")),
			RemainingHeader: q.literalText("remaining_header", ""),
			ResetHeader:     q.literalText("reset_header", ""),
			LimitHeader:     q.literalText("limit_header", ""),
			ExhaustionCodes: q.integers("exhaustion_status_codes", false),
		})
		q.done()
	}
	if n != nil && n.Kind == manifest.List && len(n.Items) == 0 {
		c.fail(n, "field/value", "quotas is empty")
	}
	return out
}

// nonEmpty is a literal that is absent when it is empty.
func (c *component) nonEmpty(field, absent string) string {
	if s := c.literalText(field, absent); s != "" {
		return s
	}
	return absent
}

// calendar reports whether a duration has years or months, whose length
// depends on the day.
func calendar(s string) bool {
	date, _, _ := strings.Cut(s, "T")
	return strings.ContainsAny(date, "YM")
}
