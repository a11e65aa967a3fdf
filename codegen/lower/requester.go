package lower

import (
	"strings"

	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/manifest"
)

// requesterOf lowers the requester at a field; nil when there is none.
func (c *component) requesterOf(n *manifest.Node, field string) *ir.Requester {
	k := c.open(n, field, "HttpRequester", "CustomRequester")
	if k == nil {
		return nil
	}
	if k.typ == "CustomRequester" {
		return &ir.Requester{Pos: k.pos(), Custom: k.custom(ir.CustomRequester)}
	}
	return k.requester()
}

// method is http_method, which a components mapping may fill.
func (c *component) method() (string, *ir.Template) {
	const name = "http_method"
	methods := []string{"GET", "POST"}
	n := c.field(name)
	if n == nil || n.Hole == 0 {
		return c.asEnum(name, n, methods[0], methods), nil
	}
	filled := c.template(n, name, ir.ScopeConfig)
	filled.Mapped.OneOf = methods
	return "", filled
}

func (c *component) requester() *ir.Requester {
	if here := c.l.here; here != nil && c.asksProperties() {
		here.extra = append(here.extra, "query_properties")
	}
	r := &ir.Requester{
		Pos:     c.pos(),
		URLBase: orNil(c.text("url_base", ir.ScopeRequest)),
		URL:     orNil(c.text("url", ir.ScopeRequest)),
		Path:    orNil(c.text("path", ir.ScopeRequest)),
	}
	r.Method, r.Filled = c.method()
	if r.URLBase == nil && r.URL == nil && (r.Path == nil || isStatic(r.Path) && !strings.Contains(r.Path.Source, "://")) {
		c.warn(nil, "requester/url", "the requester has neither url nor url_base")
	}
	r.Auth = c.authenticator(r)
	r.Query = c.inputs("request_parameters", r)
	r.Headers = c.inputs("request_headers", nil)
	r.Body = c.body()
	r.Errors = c.errorHandler("error_handler")
	c.queryProperties(r)
	use := c.field("use_cache")
	r.UseCache = c.boolean("use_cache", false)
	r.NoCache = use != nil && !use.Broken && !r.UseCache
	r.ConnectTimeout = c.float("connect_timeout_in_seconds", 0, true)
	r.ReadTimeout = c.float("read_timeout_in_seconds", 0, true)
	r.KeepAlive = c.boolean("use_tcp_keepalive", false)
	c.done()
	return r
}

// asksProperties reports whether the requests name properties: templates then
// see them as an extra field of the slice.
func (c *component) asksProperties() bool {
	for _, field := range []string{"query_properties", "fetch_properties_from_endpoint"} {
		if n := c.n.Get(field); n != nil && n.Truthy() {
			return true
		}
	}
	if n := c.n.Get("request_parameters"); n != nil && n.Kind == manifest.Map {
		for _, m := range n.Members {
			if m.Value.Kind == manifest.Map {
				return true
			}
		}
	}
	return false
}

// inputs lowers request parameters or headers. r is set where the value of an
// entry may be a QueryProperties.
func (c *component) inputs(field string, r *ir.Requester) ir.Inputs {
	n := c.field(field)
	switch {
	case n == nil || n.Broken || n.Kind == manifest.Map && len(n.Members) == 0:
		return ir.Inputs{}
	case n.Kind == manifest.String:
		return ir.Inputs{Pos: n.Pos(), Whole: c.anyTemplate(n, field, ir.ScopeRequest)}
	case n.Kind != manifest.Map:
		c.wrongKind(n, field, "a mapping or a string")
		return ir.Inputs{}
	}
	out := ir.Inputs{Pos: n.Pos()}
	for i := range n.Members {
		m := &n.Members[i]
		at := within(field, m.Key)
		in := ir.Input{Key: c.key(m, at, ir.ScopeRequest)}
		switch {
		case m.Value.Broken:
			continue
		case m.Value.Kind == manifest.String:
			in.Value = c.template(m.Value, at, ir.ScopeRequest)
		case m.Value.Kind == manifest.Map && r != nil:
			k := c.open(m.Value, at, "QueryProperties")
			if k == nil {
				continue
			}
			if r.Properties != nil {
				k.fail(nil, "requester/properties", "only one request parameter can be a QueryProperties")
			}
			in.Properties = true
			r.Properties = k.propertyList()
		default:
			c.wrongKind(m.Value, m.Key, "a string")
			continue
		}
		out.Members = append(out.Members, in)
	}
	return out
}

// body lowers the four spellings of a request body.
func (c *component) body() ir.Body {
	data, json, body := c.field("request_body_data"), c.field("request_body_json"), c.field("request_body")
	form := c.formBody("request_body_data", data)
	object := c.jsonBody("request_body_json", json)
	if k := c.open(body, "request_body", "RequestBodyPlainText", "RequestBodyUrlEncodedForm", "RequestBodyJsonObject", "RequestBodyGraphQL"); k != nil {
		value := k.must("value")
		switch k.typ {
		case "RequestBodyPlainText":
			form = ir.Body{Pos: k.pos(), Kind: ir.BodyText, Whole: c.valueText(k, value)}
		case "RequestBodyUrlEncodedForm":
			if value == nil || value.Kind == manifest.Map {
				form = c.formBodyAt("request_body.value", value)
			} else {
				k.wrongKind(value, "value", "a mapping")
			}
		case "RequestBodyJsonObject":
			if value == nil || value.Kind == manifest.Map {
				object = c.jsonBodyAt("request_body.value", value)
			} else {
				k.wrongKind(value, "value", "a mapping")
			}
		case "RequestBodyGraphQL":
			object = c.graphQL(k, value)
		}
		k.done()
	}
	if form.Kind != ir.BodyNone && object.Kind != ir.BodyNone {
		c.fail(nil, "requester/body", "the requester has two bodies, the CDK takes request_body_data or request_body_json")
	}
	if object.Kind != ir.BodyNone {
		return object
	}
	return form
}

func (c *component) valueText(k *component, n *manifest.Node) *ir.Template {
	if n == nil || n.Kind != manifest.String {
		k.asLiteral("value", n, "")
		return k.constant("value", "")
	}
	return c.template(n, "request_body.value", ir.ScopeRequest)
}

func (c *component) formBody(field string, n *manifest.Node) ir.Body {
	if n == nil || n.Broken {
		return ir.Body{}
	}
	if n.Kind == manifest.String {
		if n.Text == "" {
			return ir.Body{}
		}
		return ir.Body{Pos: n.Pos(), Kind: ir.BodyText, Whole: c.template(n, field, ir.ScopeRequest)}
	}
	return c.formBodyAt(field, n)
}

// members reports whether a body is a mapping with something in it.
func (c *component) members(field string, n *manifest.Node) bool {
	switch {
	case n == nil || n.Broken:
		return false
	case n.Kind != manifest.Map:
		c.wrongKind(n, field, "a mapping or a string")
		return false
	}
	return len(n.Members) > 0
}

func (c *component) formBodyAt(field string, n *manifest.Node) ir.Body {
	if !c.members(field, n) {
		return ir.Body{}
	}
	for i := range n.Members {
		if m := &n.Members[i]; m.Value.Kind != manifest.String && !m.Value.Broken {
			c.wrongKind(m.Value, m.Key, "a string")
		}
	}
	return ir.Body{Pos: n.Pos(), Kind: ir.BodyForm, Tree: c.shallow(n, field, ir.ScopeRequest)}
}

func (c *component) jsonBody(field string, n *manifest.Node) ir.Body {
	if n == nil || n.Broken {
		return ir.Body{}
	}
	if n.Kind == manifest.String {
		if n.Text == "" {
			return ir.Body{}
		}
		return ir.Body{Pos: n.Pos(), Kind: ir.BodyJSON, Whole: c.anyTemplate(n, field, ir.ScopeRequest)}
	}
	return c.jsonBodyAt(field, n)
}

func (c *component) jsonBodyAt(field string, n *manifest.Node) ir.Body {
	if !c.members(field, n) {
		return ir.Body{}
	}
	return ir.Body{Pos: n.Pos(), Kind: ir.BodyJSON, Tree: c.nestedObject(n, field, ir.ScopeRequest), Made: n.Made}
}

// graphQL lowers RequestBodyGraphQL: query and whatever stands beside it,
// nulls left out.
func (c *component) graphQL(k *component, value *manifest.Node) ir.Body {
	v := k.inner(value, "value")
	if v == nil {
		return ir.Body{}
	}
	v.label = "RequestBodyGraphQlQuery"
	if q := v.must("query"); q != nil && q.Kind != manifest.String {
		v.wrongKind(q, "query", "a string")
	}
	var tree ir.Object
	for i := range value.Members {
		m := &value.Members[i]
		if m.Value.Kind == manifest.Null || m.Key == "$parameters" {
			continue
		}
		at := "request_body.value." + m.Key
		tree = append(tree, ir.Member{Key: m.Key, KeyTemplate: c.key(m, at, ir.ScopeRequest), Value: c.nested(m.Value, at, ir.ScopeRequest)})
	}
	return ir.Body{Pos: k.pos(), Kind: ir.BodyGraphQL, Tree: tree}
}

// queryProperties lowers query_properties and the field that came before it.
func (c *component) queryProperties(r *ir.Requester) {
	fetch := c.child("fetch_properties_from_endpoint", "PropertiesFromEndpoint")
	own := c.child("query_properties", "QueryProperties")
	switch {
	case r.Properties != nil:
		if fetch != nil {
			fetch.fail(nil, "requester/properties", "properties are asked for twice: here and in request_parameters")
		}
		if own != nil {
			own.propertyList()
			own.warn(nil, "requester/properties", "query_properties is not used: request_parameters has a QueryProperties")
		}
	case fetch != nil:
		r.Properties = &ir.QueryProperties{Pos: fetch.pos()}
		fetch.endpoint(r.Properties)
	case own != nil:
		r.Properties = own.propertyList()
	}
}

func (c *component) propertyList() *ir.QueryProperties {
	out := &ir.QueryProperties{Pos: c.pos(), Always: c.strings("always_include_properties")}
	switch n := c.must("property_list"); {
	case n == nil:
	case n.Kind == manifest.Map:
		if k := c.open(n, "property_list", "PropertiesFromEndpoint"); k != nil {
			k.endpoint(out)
		}
	default:
		out.Static = c.asStrings("property_list", n)
	}
	if k := c.child("property_chunking", "PropertyChunking"); k != nil {
		out.Chunking = k.chunking()
	}
	if k := c.child("property_selector", "JsonSchemaPropertySelector"); k != nil {
		out.Selector = true
		out.SelectorTrans = k.transforms("transformations")
		k.done()
	}
	c.done()
	return out
}

func (c *component) endpoint(to *ir.QueryProperties) {
	to.EndpointPath = c.mustTexts("property_field_path", ir.ScopeConfig)
	if k := c.mustChild("retriever", "SimpleRetriever", "CustomRetriever"); k != nil {
		to.Endpoint = k.retriever(nil)
	}
	c.done()
}

func (c *component) chunking() *ir.PropertyChunking {
	out := &ir.PropertyChunking{
		ByCharacters: c.mustEnum("property_limit_type", "characters", "property_count") == "characters",
		Limit:        c.integer("property_limit", 0, anyInteger),
	}
	if k := c.child("record_merge_strategy", "GroupByKeyMergeStrategy"); k != nil {
		switch n := k.must("key"); {
		case n == nil:
		case n.Kind == manifest.String:
			out.MergeKeys = []string{n.Text}
		default:
			out.MergeKeys = k.asStrings("key", n)
		}
		k.done()
	}
	c.done()
	return out
}

// isDigits reports whether a text is a plain number.
func isDigits(s string) bool { return s != "" && strings.Trim(s, "0123456789") == "" }

// mentionsConfig is the CDK's own test for a value that users set.
func mentionsConfig(s string) bool { return strings.Contains(s, "config") }
