package lower

import (
	"slices"

	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/manifest"
)

// spec lowers the Spec component. Without one the connector says none.
func (l *lowerer) spec(c *component) {
	if c == nil {
		return
	}
	out := &l.conn.Spec
	out.Pos = c.pos()
	connection := c.must("connection_specification")
	if connection != nil && connection.Kind != manifest.Map {
		c.wrongKind(connection, "connection_specification", "a mapping")
		connection = nil
	}
	documentation := c.literalText("documentation_url", "")
	auth := c.authFlow(c.field("advanced_auth"))
	if connection != nil {
		b := append([]byte{}, `{"connectionSpecification":`...)
		b = connection.AppendJSON(b)
		if documentation != "" {
			b = manifest.AppendText(append(b, `,"documentationUrl":`...), documentation)
		}
		b = append(b, `,"supportsNormalization":false,"supportsDBT":false`...)
		if auth != nil {
			b = append(append(b, `,"advanced_auth":`...), auth...)
		}
		out.JSON = append(b, '}')
		out.Config = configObject(connection)
	}
	out.Rules = l.configRules(c)
	c.done()
}

// authFlow gives advanced_auth as the protocol's JSON: the fields of the
// protocol in its order, what is absent left out.
func (c *component) authFlow(n *manifest.Node) []byte {
	f := c.inner(n, "advanced_auth")
	if f == nil {
		return nil
	}
	f.label = "AuthFlow"
	b := []byte{'{'}
	kind := f.enum("auth_flow_type", "", "oauth2.0", "oauth1.0")
	if kind == "" {
		f.fail(nil, "spec/auth-flow", "advanced_auth has no auth_flow_type, and so the CDK cannot print the spec")
	}
	b = manifest.AppendText(append(b, `"auth_flow_type":`...), kind)
	if key := f.field("predicate_key"); key != nil {
		f.asStrings("predicate_key", key)
		b = key.AppendJSON(append(b, `,"predicate_key":`...))
	}
	if value := f.field("predicate_value"); value != nil {
		f.asLiteral("predicate_value", value, "")
		b = value.AppendJSON(append(b, `,"predicate_value":`...))
	}
	if o := f.oauthSpec(f.field("oauth_config_specification")); o != nil {
		b = append(append(b, `,"oauth_config_specification":`...), o...)
	}
	f.done()
	return append(b, '}')
}

// oauthSpec gives OAuthConfigSpecification as the protocol's JSON.
func (c *component) oauthSpec(n *manifest.Node) []byte {
	o := c.inner(n, "oauth_config_specification")
	if o == nil {
		return nil
	}
	b := []byte{'{'}
	for _, name := range []string{
		"oauth_user_input_from_connector_config_specification", "oauth_connector_input_specification",
		"complete_oauth_output_specification", "complete_oauth_server_input_specification", "complete_oauth_server_output_specification",
	} {
		v := o.field(name)
		if v == nil || v.Broken {
			continue
		}
		if v.Kind != manifest.Map {
			o.wrongKind(v, name, "a mapping")
			continue
		}
		if len(b) > 1 {
			b = append(b, ',')
		}
		b = append(manifest.AppendText(b, name), ':')
		if name == "oauth_connector_input_specification" {
			b = o.oauthInput(b, v)
		} else {
			b = v.AppendJSON(b)
		}
	}
	return append(b, '}')
}

// oauthInput appends oauth_connector_input_specification with its default.
func (c *component) oauthInput(b []byte, n *manifest.Node) []byte {
	in := c.inner(n, "oauth_connector_input_specification")
	in.mustLiteral("consent_url")
	in.mustLiteral("access_token_url")
	join := in.enum("scopes_join_strategy", "space", "space", "comma", "plus")
	in.scopes("scopes")
	in.scopes("optional_scopes")
	in.strings("extract_output")
	if s := in.inner(in.field("state"), "state"); s != nil {
		s.asInteger("min", s.must("min"), 0, anyInteger)
		s.asInteger("max", s.must("max"), 0, anyInteger)
	}
	for _, name := range []string{"access_token_headers", "access_token_params"} {
		in.freeMapping(name)
	}
	for _, name := range []string{"scope", "client_id_key", "client_secret_key", "scope_key", "state_key", "auth_code_key", "redirect_uri_key"} {
		in.literalText(name, "")
	}
	b = append(b, '{')
	for i := range n.Members {
		m := &n.Members[i]
		b = append(manifest.AppendText(b, m.Key), ':')
		b = append(m.Value.AppendJSON(b), ',')
	}
	if n.Get("scopes_join_strategy") == nil {
		b = append(b, `"scopes_join_strategy":"`+join+`"`...)
	} else {
		b = b[:len(b)-1]
	}
	return append(b, '}')
}

// scopes checks a list of {scope: …}.
func (c *component) scopes(name string) {
	for _, item := range c.list(name, c.field(name)) {
		if s := c.inner(item, name); s != nil {
			s.mustLiteral("scope")
		}
	}
}

// configObject lists the properties of the config. A property has a Go type
// when the schema gives it exactly one.
func configObject(spec *manifest.Node) ir.ConfigObject {
	var out ir.ConfigObject
	properties := spec.Get("properties")
	if properties == nil || properties.Kind != manifest.Map {
		return out
	}
	var required []string
	if r := spec.Get("required"); r != nil {
		for _, item := range r.Items {
			required = append(required, item.Text)
		}
	}
	for i := range properties.Members {
		m := &properties.Members[i]
		f := ir.ConfigField{
			Name: m.Key, Title: plainText(m.Value.Get("title")), Description: plainText(m.Value.Get("description")),
			Required: slices.Contains(required, m.Key),
		}
		if s := m.Value.Get("airbyte_secret"); s != nil && s.Kind == manifest.Bool {
			f.Secret = s.Text == "true"
		}
		switch plainText(m.Value.Get("type")) {
		case "string":
			f.Kind = ir.ConfigString
		case "integer":
			f.Kind = ir.ConfigInteger
		case "number":
			f.Kind = ir.ConfigNumber
		case "boolean":
			f.Kind = ir.ConfigBoolean
		}
		out.Fields = append(out.Fields, f)
	}
	return out
}

func plainText(n *manifest.Node) string {
	if n == nil || n.Kind != manifest.String {
		return ""
	}
	return n.Text
}
