package lower

import (
	"fmt"

	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/manifest"
)

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
	if out.UseAssertion {
		out.GrantType = c.constant("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer")
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
		// Tokens and credentials come from the config.
		if o.Endpoint == nil && c.n.Get("token_refresh_endpoint") == nil {
			c.fail(nil, "field/missing", "OAuthAuthenticator has no token_refresh_endpoint, which a refresh_token_updater needs")
		}
		return
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
