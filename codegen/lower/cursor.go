package lower

import (
	"github.com/airgen/airgen/codegen/diag"
	"slices"

	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/manifest"
)

// cursor lowers incremental_sync.
func (c *component) cursor() ir.Cursor {
	switch c.typ {
	case "IncrementingCountCursor":
		return c.countCursor()
	case "CustomIncrementalSync":
		// Today's CDK refuses these; the Go form of the class stands in.
		c.say(diag.Warning, c.n, "component/custom_cursor", "set its Go form in components.go", "the CDK dropped custom cursors")
		return c.custom(ir.CustomIncrementalSync)
	}
	d := &ir.DatetimeCursor{
		Pos:          c.pos(),
		Field:        c.mustText("cursor_field", ir.ScopeConfig),
		CatalogField: c.boolean("allow_catalog_defined_cursor_field", false),
		Formats:      c.strings("cursor_datetime_formats"),
		Format:       c.mustLiteral("datetime_format"),
		Granularity:  c.duration("cursor_granularity", c.field("cursor_granularity")),
		Step:         c.text("step", ir.ScopeConfig),
		Lookback:     c.text("lookback_window", ir.ScopeConfig),
		DataFeed:     c.boolean("is_data_feed", false),
		ClientSide:   c.boolean("is_client_side_incremental", false),
		Global:       c.boolean("global_substream_cursor", false),
		Strict:       c.boolean("is_compare_strictly", false),
	}
	if m := c.minMax("start_datetime", c.must("start_datetime"), d.Format); m != nil {
		d.Start = *m
	} else {
		d.Start.Value = c.constant("start_datetime", "")
	}
	d.End = c.minMax("end_datetime", c.field("end_datetime"), d.Format)
	d.StartOption = c.option("start_time_option", c.parameters())
	d.EndOption = c.option("end_time_option", c.parameters())
	d.PartitionStart = orNil(c.text("partition_field_start", ir.ScopeConfig))
	d.PartitionEnd = orNil(c.text("partition_field_end", ir.ScopeConfig))
	d.Step, d.Lookback = orNil(d.Step), orNil(d.Lookback)
	c.checkDuration(d.Step, "step")
	c.checkDuration(d.Lookback, "lookback_window")
	c.clamping(d)
	if (d.Step == nil) != (d.Granularity == "") {
		have, miss := "step", "cursor_granularity"
		if d.Step == nil {
			have, miss = miss, have
		}
		c.fail(c.n.Get(have), "cursor/step", "%s is given without %s, the CDK wants both or neither", have, miss)
	}
	c.done()
	return d
}

// orNil takes the empty string for absent, as the CDK does where it asks for
// truth. One that a resolver replaces is not empty for long.
func orNil(t *ir.Template) *ir.Template {
	if t != nil && t.Source == "" && t.Mapped == nil {
		return nil
	}
	return t
}

// checkDuration reports a duration without expressions that is none.
func (c *component) checkDuration(t *ir.Template, field string) {
	if t != nil && isStatic(t) && !isDuration(t.Source) {
		c.duration(field, c.n.Get(field))
	}
}

// minMax lowers a MinMaxDatetime, or a plain string in its place.
func (c *component) minMax(field string, n *manifest.Node, format string) *ir.MinMax {
	if n == nil || n.Broken {
		return nil
	}
	if n.Kind == manifest.String {
		return &ir.MinMax{Pos: n.Pos(), Value: c.template(n, field, ir.ScopeConfig), Plain: true}
	}
	if n.Kind != manifest.Map {
		c.wrongKind(n, field, "a string")
		return nil
	}
	m := c.open(n, field, "MinMaxDatetime")
	if m == nil {
		return nil
	}
	out := &ir.MinMax{
		Pos:    m.pos(),
		Value:  m.mustText("datetime", ir.ScopeConfig),
		Format: m.literalText("datetime_format", ""),
		Min:    orNil(m.text("min_datetime", ir.ScopeConfig)),
		Max:    orNil(m.text("max_datetime", ir.ScopeConfig)),
	}
	m.done()
	return out
}

func (c *component) clamping(d *ir.DatetimeCursor) {
	k := c.inner(c.field("clamping"), "clamping")
	if k == nil {
		return
	}
	target := k.must("target")
	if target == nil || target.Kind != manifest.String {
		k.asLiteral("target", target, "")
		return
	}
	d.ClampTarget = k.templateWith(target, "target", ir.ScopeConfig, c.parameters())
	details := k.field("target_details")
	if details != nil && details.Kind != manifest.Map && !details.Broken {
		k.wrongKind(details, "target_details", "a mapping")
	}
	if w := details.Get("weekday"); w != nil {
		d.ClampWeekday = k.asEnum("weekday", w, "", []string{"MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"})
	}
	switch target := d.ClampTarget.Source; {
	case !isStatic(d.ClampTarget):
	case !slices.Contains([]string{"DAY", "WEEK", "MONTH"}, target):
		k.asEnum("target", k.n.Get("target"), "", []string{"DAY", "WEEK", "MONTH"})
	case target == "WEEK" && details.Get("weekday") == nil:
		k.fail(nil, "cursor/clamping", "clamping to WEEK needs target_details with a weekday")
	}
	k.done()
}

func (c *component) countCursor() ir.Cursor {
	out := &ir.CountCursor{
		Pos:          c.pos(),
		Field:        c.mustText("cursor_field", ir.ScopeConfig),
		CatalogField: c.boolean("allow_catalog_defined_cursor_field", false),
		Start:        c.number("start_value", true, ir.ScopeConfig),
		StartOption:  c.option("start_value_option", c.parameters()),
	}
	c.done()
	return out
}

// option lowers a RequestOption. Its templates see the parameters of the
// component that uses it, where the CDK hands them over, and none elsewhere.
func (c *component) option(field string, parameters ir.Object) *ir.RequestOption {
	k := c.child(field, "RequestOption")
	if k == nil {
		return nil
	}
	return k.requestOption(parameters)
}

func (c *component) requestOption(parameters ir.Object) *ir.RequestOption {
	out := &ir.RequestOption{
		Pos: c.pos(),
		Into: ir.InjectInto(c.mustEnum("inject_into",
			string(ir.IntoQuery), string(ir.IntoHeader), string(ir.IntoForm), string(ir.IntoJSON))),
	}
	if n := c.field("field_name"); n != nil && !n.Broken {
		if n.Kind != manifest.String {
			c.wrongKind(n, "field_name", "a string")
		} else if n.Text != "" {
			out.Field = c.templateWith(n, "field_name", ir.ScopeConfig, parameters)
		}
	}
	path := c.field("field_path")
	for i, item := range c.list("field_path", path) {
		if item.Kind != manifest.String {
			c.wrongKind(item, "field_path", "a list of strings")
			continue
		}
		out.Path = append(out.Path, c.templateWith(item, "field_path["+itoa(i)+"]", ir.ScopeConfig, parameters))
	}
	switch {
	case out.Field == nil && out.Path == nil:
		c.fail(nil, "option/field", "RequestOption has neither field_name nor field_path")
		out.Field = c.constant("field_name", "")
	case out.Field != nil && out.Path != nil:
		c.fail(path, "option/field", "RequestOption has both field_name and field_path")
	case out.Path != nil && out.Into != ir.IntoJSON:
		c.fail(path, "option/path", "field_path is only possible with inject_into: body_json")
	}
	c.done()
	return out
}
