package plan

import (
	"slices"

	"github.com/airgen/airgen/codegen/diag"
	"github.com/airgen/airgen/codegen/ir"
)

// Unsupported lists what the model holds and the emitter cannot print yet,
// each at its place, so that nothing is ever left out in silence.
func (p *Plan) Unsupported() diag.List {
	u := unsupported{}
	c := p.Connector
	for _, s := range EachFace(slices.Concat(c.Streams, c.Parents)) {
		u.stream(s)
	}
	for _, d := range c.Dynamic {
		if d.Template.Delegates != nil {
			u.add(d.Template.Pos, d.Name, "stream/dynamic", "a StateDelegatingStream as stream_template")
			continue
		}
		u.stream(d.Template)
		u.holes(d)
		if s := p.resolvers[d]; s != nil {
			u.stream(s)
		}
	}
	return u.list
}

type unsupported struct{ list diag.List }

func (u *unsupported) add(pos diag.Pos, stream, code, what string) {
	u.list.Add(diag.Diagnostic{Pos: pos, Severity: diag.Unsupported, Code: code, Stream: stream, Message: what + " is not supported yet"})
}

func (u *unsupported) stream(s *ir.Stream) {
	if Uploads(s) {
		u.uploader(s)
	}
	u.schema(s, s.Schema)
	switch r := s.Retriever.(type) {
	case *ir.SimpleRetriever:
		u.simple(s, r)
	case *ir.AsyncRetriever:
		u.async(s, r)
	}
}

// holes checks what stands in a template when a condition does not hold: it is
// evaluated with the instance and not with each request.
func (u *unsupported) holes(d *ir.DynamicStream) {
	for _, h := range d.Holes {
		if t, ok := h.Original.(*ir.Template); ok && !h.Sure() {
			for _, root := range t.AST.Roots() {
				if root.Name != "config" && root.Name != "parameters" {
					u.add(h.Mappings[0].Pos, d.Name, "dynamic/condition", "a condition that may leave an expression over "+root.Name+" in place")
				}
			}
		}
	}
}

func (u *unsupported) uploader(s *ir.Stream) {
	f := s.Uploader
	found := f.Requester.Custom != nil
	extractorCustoms(&f.Target, func(c *ir.Custom) { found = found || c != nil })
	switch {
	case found:
		u.add(f.Pos, s.Name, "stream/file_uploader_custom", "a Python class as the requester or extractor of a file_uploader")
	case f.Requester.Properties != nil:
		u.add(f.Requester.Properties.Pos, s.Name, "stream/file_uploader_properties", "query_properties in a file_uploader")
	case Merges(s):
		u.add(f.Pos, s.Name, "stream/file_uploader_merge", "a file_uploader of a stream whose records are merged from chunks of properties")
	}
	if f.Requester.Custom == nil {
		u.requester(s, f.Requester)
	}
	for _, x := range expanders(&f.Target) {
		if x.TruncatedList != nil {
			u.add(x.Pos, s.Name, "stream/file_uploader_inner", "a truncated_list_retriever in a file_uploader")
		}
	}
}

func (u *unsupported) async(s *ir.Stream, r *ir.AsyncRetriever) {
	for _, q := range r.Requesters() {
		if q.Custom != nil {
			u.add(q.Pos, s.Name, "retriever/async_custom", "a Python class as a requester of an AsyncRetriever")
			continue
		}
		if q.Properties != nil {
			u.add(q.Properties.Pos, s.Name, "retriever/async_properties", "query_properties in an AsyncRetriever")
		}
		u.requester(s, q)
	}
	for _, x := range []*ir.Extractor{&r.Status, r.Target, r.DownloadExtract} {
		if x == nil {
			continue
		}
		u.extractor(s, x)
		for _, ex := range expanders(x) {
			if ex.TruncatedList != nil {
				u.add(ex.Pos, s.Name, "retriever/async_inner", "a truncated_list_retriever in an AsyncRetriever")
			}
		}
	}
	u.router(s)
}

func (u *unsupported) schema(s *ir.Stream, sch ir.Schema) {
	for _, l := range SchemaLoaders(sch) {
		if l.Dynamic == nil {
			continue
		}
		switch r := l.Dynamic.Retriever.(type) {
		case *ir.AsyncRetriever:
			u.add(r.Pos, s.Name, "retriever/async", "AsyncRetriever")
		case *ir.Custom:
			u.add(r.Pos, s.Name, "retriever/inner", "a Python class as the retriever of a DynamicSchemaLoader")
		case *ir.SimpleRetriever:
			if r.Requester.Properties != nil || r.PageReduction != nil {
				u.add(r.Pos, s.Name, "retriever/inner", "query properties or page_size_reduction inside the retriever of a DynamicSchemaLoader")
				break
			}
			u.simple(s, r)
		}
		if f := l.Dynamic.Filter; f != nil && f.Custom != nil {
			u.add(f.Custom.Pos, s.Name, "schema/custom", "a Python class as schema_filter")
		}
		for _, t := range l.Dynamic.Transforms {
			if t.Custom != nil {
				u.add(t.Pos, s.Name, "schema/custom", "a Python class in schema_transformations")
			}
		}
	}
}

func (u *unsupported) simple(s *ir.Stream, r *ir.SimpleRetriever) {
	u.requester(s, r.Requester)
	u.selector(s, r.Selector)
	u.router(s)
}

func (u *unsupported) requester(s *ir.Stream, r *ir.Requester) {
	if r.Custom != nil {
		return
	}
	u.auth(s, r.Auth)
	if q := r.Properties; q != nil {
		u.inner(s, q.Endpoint, "the retriever of a PropertiesFromEndpoint")
		for _, t := range q.SelectorTrans {
			if t.Custom != nil {
				u.add(t.Pos, s.Name, "requester/query_properties", "a Python class that transforms the properties of a property_selector")
			}
		}
	}
}

// inner checks a retriever inside another definition.
func (u *unsupported) inner(s *ir.Stream, r ir.Retriever, where string) {
	switch r := r.(type) {
	case *ir.Custom:
		u.add(r.Pos, s.Name, "retriever/inner", "a Python class as "+where)
	case *ir.SimpleRetriever:
		found := false
		simpleCustoms(r, func(c *ir.Custom) { found = found || c != nil })
		if found {
			u.add(r.Pos, s.Name, "retriever/inner", "a Python class inside "+where)
		}
		if r.Requester.Properties != nil || r.PageReduction != nil {
			u.add(r.Pos, s.Name, "retriever/inner", "query properties or page_size_reduction inside "+where)
			return
		}
		u.simple(s, r)
	}
}

func (u *unsupported) auth(s *ir.Stream, a ir.Auth) {
	for _, a := range authsOf(a) {
		if a, ok := a.(*ir.SessionToken); ok {
			u.requester(s, a.Login)
			if HasCustom(a.Login.Errors) || a.Login.Custom != nil {
				u.add(a.Pos, s.Name, "auth/session_custom", "a Python class inside a login request")
			}
		}
	}
}

func (u *unsupported) selector(s *ir.Stream, sel ir.Selector) {
	u.extractor(s, &sel.Extractor)
	for _, x := range expanders(&sel.Extractor) {
		u.inner(s, x.TruncatedList, "a truncated_list_retriever")
	}
}

func (u *unsupported) extractor(s *ir.Stream, x *ir.Extractor) {
	if x.Combined == nil {
		return
	}
	for i := range x.Combined.Extractors {
		if part := &x.Combined.Extractors[i]; part.ToFile != nil {
			u.add(part.Pos, s.Name, "extractor/file", "a ResponseToFileExtractor inside a CombinedExtractor")
		} else {
			u.extractor(s, part)
		}
	}
}

func (u *unsupported) router(s *ir.Stream) {
	sh := ShapeOf(s)
	for _, f := range sh.Factors {
		switch {
		case f.Custom != nil && len(sh.Factors) > 1:
			u.add(f.Custom.Pos, s.Name, "router/custom_product", "a custom router beside other routers")
		case f.Sub != nil && ReadsLazily(s) && (Asks(s) || Narrows(s)):
			u.add(f.Sub.Pos, s.Name, "router/lazy_read", "lazy_read_pointer beside query properties or a pagination_reset that splits")
		}
	}
}
