package lower

import (
	"strings"

	"github.com/airgen/airgen/codegen/diag"
	"github.com/airgen/airgen/codegen/ir"
)

// resolveParents finds for every inline parent the readable stream that
// reads the same records in the same way. The other inline parents are kept
// in Connector.Parents, each meaning once.
func (l *lowerer) resolveParents() {
	readable := map[string][]*ir.Stream{}
	named := map[string]*ir.Stream{}
	for _, s := range l.conn.Streams {
		readable[s.Fingerprint] = append(readable[s.Fingerprint], s)
		named[s.Name] = s
	}
	kept := map[string]*ir.Stream{}
	for _, p := range l.edges {
		own := p.Stream
		if same := sameNamed(readable[own.Fingerprint], own.Name); same != nil {
			p.Stream = same
			continue
		}
		if other := named[own.Name]; other != nil {
			p.DiffersFrom = other
			p.DifferenceNote = difference(own, other)
		}
		if first := kept[own.Fingerprint]; first != nil {
			p.Stream = first
			continue
		}
		kept[own.Fingerprint] = own
		l.conn.Parents = append(l.conn.Parents, own)
	}
}

// sameNamed picks among streams of equal meaning the one of the same name,
// else the first.
func sameNamed(streams []*ir.Stream, name string) *ir.Stream {
	for _, s := range streams {
		if s.Name == name {
			return s
		}
	}
	if len(streams) > 0 {
		return streams[0]
	}
	return nil
}

// difference says in words what two streams do differently.
func difference(a, b *ir.Stream) string {
	var parts []string
	note := func(what string, x, y any) {
		if canonical(x) != canonical(y) {
			parts = append(parts, what)
		}
	}
	if (a.Delegates == nil) != (b.Delegates == nil) {
		return "one of them is a StateDelegatingStream"
	}
	note("full_refresh_stream or incremental_stream", a.Delegates, b.Delegates)
	note("incremental_sync", a.Cursor, b.Cursor)
	ra, aok := a.Retriever.(*ir.SimpleRetriever)
	rb, bok := b.Retriever.(*ir.SimpleRetriever)
	if aok && bok {
		note("partition_router", ra.Router, rb.Router)
		note("paginator", ra.Paginator, rb.Paginator)
		note("decoder", ra.Decoder, rb.Decoder)
		note("record_selector", ra.Selector, rb.Selector)
		parts = append(parts, requesterDifference(ra.Requester, rb.Requester)...)
	} else {
		note("retriever", a.Retriever, b.Retriever)
	}
	note("transformations", a.Transforms, b.Transforms)
	if len(parts) == 0 {
		parts = append(parts, "retriever")
	}
	return "differs in " + strings.Join(parts, ", ")
}

func requesterDifference(a, b *ir.Requester) []string {
	if a == nil || b == nil || a.Custom != nil || b.Custom != nil {
		if canonical(a) != canonical(b) {
			return []string{"requester"}
		}
		return nil
	}
	var parts []string
	note := func(what string, x, y any) {
		if cx, cy := canonical(x), canonical(y); cx != cy {
			parts = append(parts, what)
		}
	}
	note("url_base", a.URLBase, b.URLBase)
	note("url", a.URL, b.URL)
	note("path", a.Path, b.Path)
	note("http_method", []any{a.Method, a.Filled}, []any{b.Method, b.Filled})
	note("authenticator", a.Auth, b.Auth)
	note("request_parameters", a.Query, b.Query)
	note("request_headers", a.Headers, b.Headers)
	note("request_body", a.Body, b.Body)
	note("error_handler", a.Errors, b.Errors)
	note("query_properties", a.Properties, b.Properties)
	return parts
}

// parentsOf lists the edges to a stream's direct parents, in the order of
// its routers. A delegating stream has those of both its faces.
func parentsOf(s *ir.Stream) []*ir.Parent {
	if s.Delegates != nil {
		return append(parentsOf(s.Delegates.FullRefresh), parentsOf(s.Delegates.Incremental)...)
	}
	switch r := s.Retriever.(type) {
	case *ir.SimpleRetriever:
		return routerParents(r.Router)
	case *ir.AsyncRetriever:
		return routerParents(r.Router)
	}
	return nil
}

func routerParents(r ir.Router) []*ir.Parent {
	var out []*ir.Parent
	switch r := r.(type) {
	case *ir.SubstreamRouter:
		out = r.Parents
	case *ir.GroupingRouter:
		out = routerParents(r.Inner)
	case *ir.UnionRouter:
		for _, inner := range r.Routers {
			out = append(out, routerParents(inner)...)
		}
	case *ir.ProductRouter:
		for _, inner := range r.Routers {
			out = append(out, routerParents(inner)...)
		}
	}
	return out
}

// switchCaches switches the cache on for streams that are parents, as the CDK
// does, unless they say no.
func (l *lowerer) switchCaches() {
	parents := map[string]bool{}
	on := func(s *ir.Stream, use diag.Pos) {
		l.needsRequester(s, use)
		faces := []*ir.Stream{s}
		if s.Delegates != nil {
			faces = []*ir.Stream{s.Delegates.FullRefresh, s.Delegates.Incremental}
		}
		for _, f := range faces {
			if r, ok := f.Retriever.(*ir.SimpleRetriever); ok && r.Requester != nil && !r.Requester.NoCache {
				r.Requester.UseCache = true
			}
		}
	}
	for _, s := range l.conn.Streams {
		for _, p := range parentsOf(s) {
			parents[p.Name] = true
			on(p.Stream, p.Pos)
		}
	}
	for _, s := range l.conn.Streams {
		if parents[s.Name] {
			on(s, s.Pos)
		}
	}
}

// needsRequester reports a parent with which the CDK builds no stream at all:
// it looks for a requester to switch its cache on.
func (l *lowerer) needsRequester(s *ir.Stream, use diag.Pos) {
	kind := ""
	switch r := s.Retriever.(type) {
	case *ir.AsyncRetriever:
		kind = "an AsyncRetriever"
	case *ir.Custom:
		if _, ok := r.Fields.Lookup("requester"); !ok {
			kind = "a CustomRetriever without a requester"
		}
	}
	if kind != "" {
		l.add(diag.Diagnostic{
			Pos: use, Code: "router/parent", Stream: s.Name, Message: "a stream with " + kind + " cannot be a parent in the CDK",
			Related: []diag.Related{{Pos: s.Pos, Message: "the stream stands here"}},
		}, nil)
	}
}
