package lower

import (
	"fmt"

	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/manifest"
)

func streamTypes() []string { return []string{"DeclarativeStream", "StateDelegatingStream"} }

// streamOf lowers a stream. One definition is lowered once, wherever it is
// used; unnamed says that the name may come later, from a resolver.
func (l *lowerer) streamOf(c *component, unnamed bool) *ir.Stream {
	outer, outerName := l.here, l.stream
	if s := l.streams[c.n.Same()]; s != nil {
		return s
	}
	s := &ir.Stream{Pos: c.pos(), Path: c.path}
	l.here = &place{stream: s, shown: l.listed[c.n.Same()] || unnamed}
	if outer != nil {
		l.here.shown = l.here.shown || outer.shown && c.parent.typ == "StateDelegatingStream"
	}
	if n := c.field("name"); n != nil && n.Hole != 0 {
		s.NameHole = l.holeOf(n)
	} else {
		s.Name = c.literalText("name", "")
	}
	if s.Name != "" {
		l.stream = s.Name
		if l.listed[c.n.Same()] {
			c.path = "streams." + s.Name
			s.Path = c.path
		}
	} else if !unnamed && s.NameHole == nil {
		c.fail(nil, "stream/name", "the stream has no name")
	}
	if c.typ == "StateDelegatingStream" {
		l.delegating(c, s, unnamed)
	} else {
		l.declarative(c, s)
	}
	s.Fingerprint, s.Pages = fingerprint(s), samePages(s)
	l.here, l.stream = outer, outerName
	l.streams[c.n.Same()] = s
	return s
}

// declarative lowers a DeclarativeStream. The router and the cursor come
// first: what the requests may say depends on them.
func (l *lowerer) declarative(c *component, s *ir.Stream) {
	s.Description = plainText(c.n.Get("description"))
	c.know("description")
	if n := c.field("primary_key"); n != nil && n.HasHoles() {
		s.KeyData = l.data(n)
	} else {
		s.PrimaryKey = c.primaryKey()
	}
	if k := c.child("incremental_sync", "DatetimeBasedCursor", "IncrementingCountCursor", "CustomIncrementalSync"); k != nil {
		s.Cursor = k.cursor()
	}
	if r := c.mustChild("retriever", "SimpleRetriever", "AsyncRetriever", "CustomRetriever"); r != nil {
		s.Retriever = r.retriever(s.Cursor)
	}
	s.Transforms = c.transforms("transformations")
	s.Schema = c.schemaOf(s)
	for _, m := range c.children("state_migrations", "LegacyToPerPartitionStateMigration", "CustomStateMigration") {
		s.Migrations = append(s.Migrations, m.stateMigration(c, s))
	}
	if u := c.fileUploader(); u != nil {
		s.Uploader = u
	}
	c.streamRules(s)
	c.done()
}

// delegating lowers a StateDelegatingStream, whose faces have its own name.
func (l *lowerer) delegating(c *component, s *ir.Stream, unnamed bool) {
	d := &ir.Delegates{RetentionPeriod: c.text("api_retention_period", ir.ScopeConfig)}
	face := func(field string) *ir.Stream {
		k := c.mustChild(field, "DeclarativeStream")
		if k == nil {
			return &ir.Stream{Name: s.Name}
		}
		f := l.streamOf(k, unnamed)
		switch mapped := f.NameHole != nil; {
		case mapped != (s.NameHole != nil):
			k.fail(k.n.Get("name"), "stream/delegates", "the name of %s must be that of its StateDelegatingStream, so a components_mapping must fill both or none", field)
		case f.Name != s.Name:
			k.fail(k.n.Get("name"), "stream/delegates", "%s is called %q, it must have the name %q of its StateDelegatingStream", field, f.Name, s.Name)
		}
		if _, ok := f.Cursor.(*ir.CountCursor); ok && d.RetentionPeriod != nil {
			k.fail(k.n.Get("incremental_sync"), "stream/delegates", "api_retention_period cannot be used with an IncrementingCountCursor")
		}
		return f
	}
	d.FullRefresh = face("full_refresh_stream")
	d.Incremental = face("incremental_stream")
	s.Delegates = d
	s.Schema, s.PrimaryKey, s.KeyData = d.FullRefresh.Schema, d.FullRefresh.PrimaryKey, d.FullRefresh.KeyData
	c.done()
}

// primaryKey gives the paths of the key. The CDK takes paths of one segment.
func (c *component) primaryKey() [][]string {
	n := c.field("primary_key")
	if n == nil || n.Broken {
		return nil
	}
	switch n.Kind {
	case manifest.String:
		return [][]string{{n.Text}}
	case manifest.List:
	default:
		c.wrongKind(n, "primary_key", "a string or a list")
		return nil
	}
	var out [][]string
	lists := 0
	for _, item := range n.Items {
		switch item.Kind {
		case manifest.String:
			out = append(out, []string{item.Text})
		case manifest.List:
			lists++
			path := c.asStrings("primary_key", item)
			if len(path) != 1 {
				c.fail(item, "stream/primary-key", "the CDK takes no nested primary key")
			}
			out = append(out, path)
		default:
			c.wrongKind(item, "primary_key", "a list of strings")
		}
	}
	if lists > 0 && lists < len(n.Items) {
		c.fail(n, "stream/primary-key", "primary_key mixes strings and lists")
	}
	return out
}

// stateMigration lowers one state migration of a stream.
func (c *component) stateMigration(stream *component, s *ir.Stream) ir.StateMigration {
	out := ir.StateMigration{Pos: c.pos()}
	if c.typ == "CustomStateMigration" {
		out.Custom = c.custom(ir.CustomStateMigration)
		return out
	}
	c.loose = true
	var router ir.Router
	switch r := s.Retriever.(type) {
	case *ir.SimpleRetriever:
		router = r.Router
	case *ir.AsyncRetriever:
		router = r.Router
	default:
		c.fail(nil, "stream/migration", "LegacyToPerPartitionStateMigration needs a SimpleRetriever or an AsyncRetriever")
		return out
	}
	switch r := router.(type) {
	case *ir.SubstreamRouter, *ir.UnionRouter:
	case *ir.Custom:
		if _, ok := r.Fields.Lookup("parent_stream_configs"); !ok {
			c.fail(nil, "stream/migration", "LegacyToPerPartitionStateMigration needs a router with parent_stream_configs")
		}
	default:
		c.fail(nil, "stream/migration", "LegacyToPerPartitionStateMigration needs a substream, union or custom partition router")
	}
	if s.Cursor == nil {
		c.fail(nil, "stream/migration", "LegacyToPerPartitionStateMigration needs incremental_sync")
	}
	return out
}

func (c *component) fileUploader() *ir.FileUploader {
	f := c.inner(c.field("file_uploader"), "file_uploader")
	if f == nil {
		return nil
	}
	if t := f.must("type"); t != nil && !t.IsText("FileUploader") {
		f.wrongType(t, "file_uploader", []string{"FileUploader"})
	}
	f.label = "FileUploader"
	out := &ir.FileUploader{Pos: f.pos(), Filename: f.text("filename_extractor", ir.ScopeFile)}
	if here := c.l.here; here != nil {
		slices := here.extra
		here.extra = []string{"download_target"}
		defer func() { here.extra = slices }()
	}
	out.Requester = f.requesterOf(f.must("requester"), "requester")
	f.refusePageActions(out.Requester, "the requester of a file_uploader")
	if x := f.mustChild("download_target_extractor", extractorTypes()...); x != nil {
		out.Target = x.extractor()
	}
	if x := f.child("file_extractor", "DpathExtractor", "CustomRecordExtractor"); x != nil {
		x.extractor() // checked like the CDK's schema does, and not used by it
	}
	f.done()
	return out
}

// streamRules checks what the CDK checks when it builds a stream.
func (c *component) streamRules(s *ir.Stream) {
	var router ir.Router
	if r, ok := s.Retriever.(*ir.SimpleRetriever); ok {
		router = r.Router
	}
	if _, ok := s.Cursor.(*ir.CountCursor); ok && router != nil {
		c.fail(c.n.Get("incremental_sync"), "cursor/count", "an IncrementingCountCursor cannot be used with a partition router")
	}
	if s.Cursor == nil {
		c.warnIdleDependency(router)
	}
	if r, ok := s.Retriever.(*ir.SimpleRetriever); ok {
		c.reductionRules(s, r)
		c.lazyRules(s, r)
	}
}

// warnIdleDependency warns of incremental_dependency on a stream that keeps
// no parent state.
func (c *component) warnIdleDependency(router ir.Router) {
	switch r := router.(type) {
	case *ir.ProductRouter:
		for _, inner := range r.Routers {
			c.warnIdleDependency(inner)
		}
	case *ir.GroupingRouter:
		c.warnIdleDependency(r.Inner)
	case *ir.SubstreamRouter:
		for _, p := range r.Parents {
			if p.Incremental {
				c.l.add(diagWarning(p.Pos, "router/dependency", "incremental_dependency has no effect on a stream without incremental_sync"), nil)
			}
		}
	}
}

// assignGroups puts streams into their stream groups, where a stream and its
// ancestors must not meet.
func (l *lowerer) assignGroups(groups map[string]string) {
	if len(groups) == 0 {
		return
	}
	for _, s := range l.conn.Streams {
		s.Group = groups[s.Name]
	}
	for _, s := range l.conn.Streams {
		if s.Group == "" {
			continue
		}
		for _, name := range ancestors(s, map[*ir.Stream]bool{}) {
			if groups[name] == s.Group {
				l.add(diagError(s.Pos, "stream/group", fmt.Sprintf("%s and its parent %s are both in the group %q", s.Name, name, s.Group)), nil)
			}
		}
	}
}

// ancestors names the streams that must be read for a stream.
func ancestors(s *ir.Stream, seen map[*ir.Stream]bool) []string {
	if seen[s] {
		return nil
	}
	seen[s] = true
	var out []string
	for _, p := range parentsOf(s) {
		out = append(out, p.Name)
		out = append(out, ancestors(p.Stream, seen)...)
	}
	return out
}
