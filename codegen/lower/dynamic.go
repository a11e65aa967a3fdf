package lower

import (
	"fmt"

	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/manifest"
)

// dynamic lowers one DynamicDeclarativeStream: a template that is lowered
// once, and what its resolver writes into it.
func (l *lowerer) dynamic(root *component, n *manifest.Node, i int) {
	field := fmt.Sprintf("dynamic_streams[%d]", i)
	c := root.open(n, field, "DynamicDeclarativeStream")
	if c == nil {
		return
	}
	d := &ir.DynamicStream{Pos: c.pos(), Name: fmt.Sprintf("dynamic_stream_%d", i), ParametersWin: c.boolean("use_parent_parameters", true)}
	if c.has("name") {
		d.Name = c.literalText("name", "")
	}
	outer := l.stream
	l.stream = d.Name
	if r := c.mustChild("components_resolver", "HttpComponentsResolver", "ConfigComponentsResolver", "ParametrizedComponentsResolver"); r != nil {
		r.resolver(d)
	}
	if n := c.must("stream_template"); n != nil {
		if n.Kind == manifest.Map {
			n = c.fill(n, d)
			// The CDK spreads parameters once more after it has resolved a stream.
			n = manifest.Propagate(n, "", nil, d.ParametersWin, &l.diags)
		}
		if t := c.open(n, "stream_template", streamTypes()...); t != nil {
			d.Template = l.template(t, d)
		}
	}
	l.stream = outer
	c.checkUsed(d)
	if d.Template != nil {
		l.conn.Dynamic = append(l.conn.Dynamic, d)
	}
	c.done()
}

// template lowers the stream template. What the mappings write to has become
// holes in it.
func (l *lowerer) template(c *component, d *ir.DynamicStream) *ir.Stream {
	s := l.streamOf(c, true)
	d.FixedName, s.Name = s.Name, d.Name
	if faces := s.Delegates; faces != nil {
		faces.FullRefresh.Name, faces.Incremental.Name = d.Name, d.Name
	}
	return s
}

// resolver lowers a components resolver into the dynamic stream.
func (c *component) resolver(d *ir.DynamicStream) {
	scope := ir.ScopeComponents
	switch c.typ {
	case "HttpComponentsResolver":
		scope = ir.ScopeHTTPResolver
		outer := c.l.here
		c.l.here = &place{}
		if r := c.mustChild("retriever", "SimpleRetriever", "AsyncRetriever", "CustomRetriever"); r != nil {
			d.HTTP = r.retriever(nil)
		}
		c.l.here = outer
	case "ConfigComponentsResolver":
		n := c.must("stream_config")
		items := []*manifest.Node{n}
		if n != nil && n.Kind == manifest.List {
			items = n.Items
		}
		d.Config = []ir.StreamConfig{}
		for i, item := range items {
			if k := c.open(item, fmt.Sprintf("stream_config[%d]", i), "StreamConfig"); k != nil {
				d.Config = append(d.Config, k.streamConfig())
			}
		}
	default:
		d.Params = []ir.Object{}
		if k := c.mustChild("stream_parameters", "StreamParametersDefinition"); k != nil {
			for _, item := range k.list("list_of_parameters_for_stream", k.must("list_of_parameters_for_stream")) {
				if item.Kind != manifest.Map {
					k.wrongKind(item, "list_of_parameters_for_stream", "a list of mappings")
					continue
				}
				d.Params = append(d.Params, c.l.object(item))
			}
			k.done()
		}
	}
	for _, m := range c.mustChildren("components_mapping", "ComponentMappingDefinition") {
		d.Mappings = append(d.Mappings, m.mapping(scope, c.typ))
	}
	c.done()
}

func (c *component) streamConfig() ir.StreamConfig {
	out := ir.StreamConfig{Pointer: c.mustTexts("configs_pointer", ir.ScopeConfig)}
	for _, item := range c.list("default_values", c.field("default_values")) {
		if item.Kind != manifest.Map {
			c.wrongKind(item, "default_values", "a list of mappings")
			continue
		}
		out.Defaults = append(out.Defaults, c.l.object(item))
	}
	c.done()
	return out
}

func (c *component) mapping(scope ir.Scope, resolver string) *ir.ComponentMapping {
	out := &ir.ComponentMapping{
		Pos:       c.pos(),
		FieldPath: c.fieldPath(),
		Value:     c.mustText("value", scope),
		ValueType: c.valueType(),
		Condition: orNil(c.text("condition", scope)),
		// The HTTP resolver writes to what is there.
		CreateOrUpdate: c.boolean("create_or_update", false) && resolver != "HttpComponentsResolver",
	}
	if out.Condition != nil {
		out.Condition.Parameters = c.parent.parameters()
	}
	if out.Condition != nil && resolver != "ConfigComponentsResolver" {
		c.fail(c.n.Get("condition"), "dynamic/condition", "condition is only possible with a ConfigComponentsResolver")
	}
	c.done()
	return out
}

// fieldPath gives the segments of field_path, which must be known now.
func (c *component) fieldPath() []string {
	var out []string
	for i, item := range c.list("field_path", c.must("field_path")) {
		switch item.Kind {
		case manifest.String:
			t := c.template(item, fmt.Sprintf("field_path[%d]", i), ir.ScopeConfig)
			text, static := t.AST.Static()
			if !static {
				c.l.add(diagUnsupported(t.Pos, "dynamic/path",
					"this segment of field_path is known only at run time, and the stream is compiled before: write the name of the field"), c.uses(item))
			}
			out = append(out, text)
		default:
			c.wrongKind(item, "field_path", "a list of strings")
		}
	}
	return out
}
