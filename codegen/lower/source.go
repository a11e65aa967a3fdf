package lower

import (
	"fmt"
	"slices"

	"github.com/airgen/airgen/codegen/diag"
	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/manifest"
)

// source lowers the manifest's root.
func (l *lowerer) source(root *manifest.Node) {
	c := &component{l: l, n: root, typ: "DeclarativeSource", label: "the manifest", known: []string{"type"}}
	if t := root.Get("type"); t != nil && !t.Broken && !t.IsText("DeclarativeSource") {
		c.wrongType(t, "the manifest", []string{"DeclarativeSource"})
	}
	l.conn.Version = c.mustLiteral("version")
	l.spec(c.child("spec", "Spec"))
	l.concurrency(c)
	l.asyncJobs(c)
	l.budget(c.child("api_budget", "HTTPAPIBudget"))
	c.freeMapping("schemas")
	c.freeMapping("definitions")
	c.freeMapping("metadata")
	c.literalText("description", "")
	if c.field("streams") == nil && c.field("dynamic_streams") == nil {
		c.fail(nil, "field/missing", "the manifest has neither streams nor dynamic_streams")
	}
	groups := l.groups(c)
	l.listStreams(root.Get("streams"))
	for i, n := range c.list("streams", c.field("streams")) {
		l.declared(c, n, i)
	}
	for i, n := range c.list("dynamic_streams", c.field("dynamic_streams")) {
		l.dynamic(c, n, i)
	}
	l.resolveParents()
	l.assignGroups(groups)
	l.switchCaches()
	l.check(c)
	l.closedRoot(c)
}

// listStreams notes which definitions are readable streams.
func (l *lowerer) listStreams(list *manifest.Node) {
	if list == nil {
		return
	}
	for _, n := range list.Items {
		l.listed[n.Same()] = true
		if n.Get("type").IsText("ConditionalStreams") {
			l.listStreams(n.Get("streams"))
		}
	}
}

// freeMapping makes known a field that holds any mapping.
func (c *component) freeMapping(name string) {
	if n := c.field(name); n != nil && n.Kind != manifest.Map && !n.Broken {
		c.wrongKind(n, name, "a mapping")
	}
}

// closedRoot reports what the root does not take: unlike components, it
// refuses unknown keys, and so also $parameters, which spread onto it.
func (l *lowerer) closedRoot(c *component) {
	for i := range c.n.Members {
		m := &c.n.Members[i]
		switch {
		case m.Key == "$parameters":
			c.l.add(diag.Diagnostic{Pos: m.Pos(), Code: "field/unknown", Message: "the manifest itself takes no $parameters"}, nil)
		case m.Spread || slices.Contains(c.known, m.Key):
		default:
			d := diag.Diagnostic{Pos: m.Pos(), Code: "field/unknown", Message: fmt.Sprintf("the manifest has no field %q", m.Key)}
			if near := diag.Nearest(m.Key, c.unused()); near != "" {
				d.Suggestion = fmt.Sprintf("did you mean %q?", near)
			}
			c.l.add(d, nil)
		}
	}
}

// declared lowers one entry of streams, or several behind a condition.
func (l *lowerer) declared(c *component, n *manifest.Node, i int) {
	s := c.open(n, fmt.Sprintf("streams[%d]", i), "DeclarativeStream", "StateDelegatingStream", "ConditionalStreams")
	if s == nil {
		return
	}
	if s.typ != "ConditionalStreams" {
		l.readable(s, nil)
		return
	}
	condition := s.text("condition", ir.ScopeConfig)
	if condition == nil {
		condition = s.mustText("condition", ir.ScopeConfig)
	}
	condition.Parameters = nil // the CDK evaluates it without parameters
	for j, item := range s.list("streams", s.must("streams")) {
		if inner := s.open(item, fmt.Sprintf("streams[%d]", j), "DeclarativeStream"); inner != nil {
			l.readable(inner, condition)
		}
	}
	s.done()
}

// readable lowers a stream that a user can select.
func (l *lowerer) readable(c *component, condition *ir.Template) {
	s := l.streamOf(c, false)
	if s == nil {
		return
	}
	if s.Readable { // one definition listed twice
		copied := *s
		s = &copied
	}
	s.Readable, s.Condition = true, condition
	for _, other := range l.conn.Streams {
		if other.Name == s.Name && s.Name != "" {
			l.add(diag.Diagnostic{
				Pos: s.Pos, Severity: diag.Warning, Code: "stream/duplicate", Stream: s.Name,
				Message: "another stream has the same name", Suggestion: "the CDK reads the last one",
				Related: []diag.Related{{Pos: other.Pos, Message: "it stands here"}},
			}, nil)
			break
		}
	}
	l.conn.Streams = append(l.conn.Streams, s)
}

// asyncJobs lowers max_concurrent_async_job_count. The CDK evaluates it with
// an empty config, and takes one when that fails.
func (l *lowerer) asyncJobs(c *component) {
	n := c.field("max_concurrent_async_job_count")
	if n != nil && n.Kind == manifest.String && !isNumber(n.Text) {
		l.conn.AsyncJobs = c.template(n, "max_concurrent_async_job_count", ir.ScopeConfig)
		c.warn(n, "async/count", "the CDK evaluates max_concurrent_async_job_count with an empty config, and runs one job at a time when that fails")
		return
	}
	l.conn.AsyncJobs = c.asNumber("max_concurrent_async_job_count", n, true, ir.ScopeConfig)
}

func (l *lowerer) concurrency(root *component) {
	c := root.child("concurrency_level", "ConcurrencyLevel")
	if c == nil {
		return
	}
	w := &ir.Concurrency{Pos: c.pos(), Max: c.integer("max_concurrency", 0, anyInteger)}
	n := c.must("default_concurrency")
	w.Default = c.asNumber("default_concurrency", n, true, ir.ScopeConfig)
	if w.Default == nil {
		w.Default = c.constant("default_concurrency", "2")
	}
	w.Default.Parameters = nil
	w.Literal = n != nil && n.Kind != manifest.String
	if !w.Literal && isDigits(w.Default.Source) {
		w.Literal = true
	}
	if !w.Literal && w.Max == 0 && mentionsConfig(w.Default.Source) {
		c.fail(n, "concurrency/max", "default_concurrency reads the config, so max_concurrency is needed")
	}
	l.conn.Workers = w
	c.done()
}

// check lowers the check component, when all streams are known.
func (l *lowerer) check(root *component) {
	c := root.mustChild("check", "CheckStream", "CheckDynamicStream")
	if c == nil {
		return
	}
	k := &l.conn.Check
	k.Pos = c.pos()
	if o := c.field("config_overrides"); o != nil && !o.Broken {
		if o.Kind != manifest.Map {
			c.wrongKind(o, "config_overrides", "a mapping")
		} else {
			k.Overrides = l.object(o)
			l.checkOverrides(c, o, root)
		}
	}
	if c.typ == "CheckDynamicStream" {
		k.AllStreams = true
		k.StreamCount = c.asInteger("stream_count", c.must("stream_count"), 0, anyInteger)
		k.SkipAvailability = !c.boolean("use_check_availability", true)
		c.done()
		return
	}
	names := c.field("stream_names")
	configs := c.field("dynamic_streams_check_configs")
	if names == nil && configs == nil {
		c.warn(nil, "check/streams", "CheckStream has neither stream_names nor dynamic_streams_check_configs, so every check fails")
	}
	k.Streams = c.asStrings("stream_names", names)
	l.checkNames(c, names, k.Streams)
	for _, d := range c.children("dynamic_streams_check_configs", "DynamicStreamCheckConfig") {
		name := d.mustLiteral("dynamic_stream_name")
		k.Dynamic = append(k.Dynamic, ir.DynamicCheck{Name: name, Count: d.integer("stream_count", 0, 1)})
		var have []string
		for _, s := range l.conn.Dynamic {
			have = append(have, s.Name)
		}
		if name != "" && !slices.Contains(have, name) {
			d.say(diag.Warning, d.n.Get("dynamic_stream_name"), "check/stream", didYouMean(name, have), fmt.Sprintf("%q is no dynamic stream, so every check fails", name))
		}
		d.done()
	}
	c.done()
}

// checkNames warns of streams to check that do not exist; dynamic streams
// may still bring them.
func (l *lowerer) checkNames(c *component, list *manifest.Node, names []string) {
	if len(l.conn.Dynamic) > 0 {
		return
	}
	var have []string
	for _, s := range l.conn.Streams {
		have = append(have, s.Name)
	}
	for i, name := range names {
		if !slices.Contains(have, name) && len(list.Items) == len(names) {
			c.say(diag.Warning, list.Items[i], "check/stream", didYouMean(name, have), fmt.Sprintf("%q is no stream, so every check fails", name))
		}
	}
}

func didYouMean(word string, choices []string) string {
	if near := diag.Nearest(word, choices); near != "" {
		return fmt.Sprintf("did you mean %q?", near)
	}
	return ""
}

// groups reads stream_groups: the group of each stream name.
func (l *lowerer) groups(c *component) map[string]string {
	out := map[string]string{}
	n := c.field("stream_groups")
	if n == nil || n.Broken {
		return out
	}
	if n.Kind != manifest.Map {
		c.wrongKind(n, "stream_groups", "a mapping")
		return out
	}
	for i := range n.Members {
		m := &n.Members[i]
		g := c.untyped(m.Value, within("stream_groups", m.Key), "StreamGroup")
		if g == nil {
			continue
		}
		for _, s := range g.mustChildren("streams", "DeclarativeStream") {
			if name := s.literalText("name", ""); name != "" {
				out[name] = m.Key
			}
		}
		g.mustChild("action", "BlockSimultaneousSyncsAction")
		g.done()
	}
	return out
}
