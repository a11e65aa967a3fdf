package lower

import (
	"fmt"
	"path"
	"strings"

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
			// The CDK spreads parameters once more after it has resolved a stream.
			n = manifest.Propagate(n, "", nil, d.ParametersWin, &l.diags)
		}
		if t := c.open(n, "stream_template", streamTypes()...); t != nil {
			d.Template = l.template(t, d)
		}
	}
	l.stream = outer
	if d.Template != nil {
		l.conn.Dynamic = append(l.conn.Dynamic, d)
	}
	c.done()
}

// template lowers the stream template and ties the mappings to the strings
// that they replace.
func (l *lowerer) template(c *component, d *ir.DynamicStream) *ir.Stream {
	outer := l.here
	l.here = &place{mapped: d.Mappings, root: c.path}
	if d.Mappings == nil {
		l.here.mapped = []ir.ComponentMapping{}
	}
	s := l.streamOf(c, true)
	l.here = outer
	for i := range d.Mappings {
		if m := &d.Mappings[i]; reaches(m.FieldPath, []string{"name"}) {
			s.NameTemplate, m.Placed = m.Value, true
		}
	}
	return s
}

// mappingOf finds the mapping that replaces the template at a path; nil when
// there is none. The last one counts.
func (h *place) mappingOf(path string) *ir.ComponentMapping {
	below, ok := strings.CutPrefix(path, h.root+".")
	if !ok {
		return nil
	}
	parts := strings.FieldsFunc(below, func(r rune) bool { return r == '.' || r == '[' || r == ']' })
	var out *ir.ComponentMapping
	for i := range h.mapped {
		if m := &h.mapped[i]; reaches(m.FieldPath, parts) {
			m.Placed = true
			out = m
		}
	}
	return out
}

// reaches reports whether a path, which may have wildcards, leads to a place.
func reaches(field []*ir.Template, parts []string) bool {
	if len(field) == 0 {
		return len(parts) == 0
	}
	segment := field[0].Source
	if segment == "**" {
		return reaches(field[1:], parts) || len(parts) > 0 && reaches(field, parts[1:])
	}
	if len(parts) == 0 || !isStatic(field[0]) {
		return false
	}
	if match, err := path.Match(segment, parts[0]); err != nil || !match {
		return false
	}
	return reaches(field[1:], parts[1:])
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
		d.Mappings = append(d.Mappings, m.mapping(scope, c.typ == "ConfigComponentsResolver"))
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

func (c *component) mapping(scope ir.Scope, conditional bool) ir.ComponentMapping {
	out := ir.ComponentMapping{
		Pos:            c.pos(),
		FieldPath:      c.mustTexts("field_path", scope),
		Value:          c.mustText("value", scope),
		ValueType:      c.valueType(),
		Condition:      orNil(c.text("condition", scope)),
		CreateOrUpdate: c.boolean("create_or_update", false),
	}
	if out.Condition != nil {
		out.Condition.Parameters = c.parent.parameters()
	}
	if out.Condition != nil && !conditional {
		c.fail(c.n.Get("condition"), "dynamic/condition", "condition is only possible with a ConfigComponentsResolver")
	}
	c.done()
	return out
}
