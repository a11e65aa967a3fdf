package plan

import (
	"github.com/airgen/airgen/codegen/diag"
	"github.com/airgen/airgen/codegen/expr"
	"github.com/airgen/airgen/codegen/ir"
)

// Inner is a retriever inside a stream's definition that is read for the
// stream's sake and emits nothing. It is printed like a stream without a cursor.
type Inner struct {
	Role   Role
	Stream *ir.Stream
	// Expander is whose lists a RoleItems completes.
	Expander *ir.Expander
	// NamePath leads to the name in the records of a RoleProperties.
	NamePath []*ir.Template
	// Schema is what a RoleFields describes.
	Schema *ir.DynamicSchema
}

// Role says what an inner retriever is read for; it is part of its Go name.
type Role string

// RoleProperties lists the properties to ask for (PropertiesFromEndpoint);
// RoleItems reads the lists that records hold only the beginning of
// (truncated_list_retriever); RoleFields reads the description of a stream's
// fields (DynamicSchemaLoader).
const (
	RoleProperties Role = "Properties"
	RoleItems      Role = "Items"
	RoleFields     Role = "Fields"
)

// nameInner finds the inner retrievers of streams that have a name, and names
// them after their owners. Streams that list their properties in the same way
// share the first one's.
func (p *Plan) nameInner(streams []*ir.Stream) {
	shared := map[string]*ir.Stream{}
	for _, s := range streams {
		p.findInner(s, shared)
	}
}

func (p *Plan) findInner(s *ir.Stream, shared map[string]*ir.Stream) {
	if s.Delegates == nil { // its schema is that of one of its faces
		for _, l := range SchemaLoaders(s.Schema) {
			if l.Dynamic != nil {
				p.addInner(s, Inner{Role: RoleFields, Schema: l.Dynamic}, "the fields of "+s.Name, inside(l.Dynamic.Retriever, nil), shared)
			}
		}
	}
	if q := propertiesOf(s); q != nil && q.Endpoint != nil {
		in := Inner{Role: RoleProperties, NamePath: q.EndpointPath}
		key := meaning(q.Endpoint, q.EndpointPath)
		if in.Stream = shared[key]; in.Stream != nil && !p.ofTemplate(s) {
			p.inner[s] = append(p.inner[s], in)
		} else {
			added := p.addInner(s, in, "the properties of "+s.Name, inside(q.Endpoint, nil), shared)
			if !p.ofTemplate(s) {
				shared[key] = added
			}
		}
	}
	for _, e := range extractorsOf(s) {
		for _, x := range expanders(e) {
			if x.TruncatedList != nil {
				router := &ir.RecordRouter{Pos: x.Pos, Field: plainText(x.Pos, "parent_record")}
				p.addInner(s, Inner{Role: RoleItems, Expander: x}, "the whole lists of "+s.Name, inside(x.TruncatedList, router), shared)
			}
		}
	}
}

// CompletesLists reports whether a stream has a truncated_list_retriever.
func CompletesLists(s *ir.Stream) bool {
	for _, e := range extractorsOf(s) {
		for _, x := range expanders(e) {
			if x.TruncatedList != nil {
				return true
			}
		}
	}
	return false
}

// inside is a retriever as it is read inside another definition: with the slices
// of router instead of its own, and without a property_selector, since the CDK
// looks for it under a name that no stream has.
func inside(r ir.Retriever, router ir.Router) ir.Retriever {
	own, ok := r.(*ir.SimpleRetriever)
	if !ok {
		return r
	}
	out := *own
	out.Router = router
	if q := own.Requester.Properties; q != nil && q.Selector {
		properties, requester := *q, *own.Requester
		properties.Selector, properties.SelectorTrans = false, nil
		requester.Properties = &properties
		out.Requester = &requester
	}
	return &out
}

// propertiesOf are the query properties of a stream; nil for none.
func propertiesOf(s *ir.Stream) *ir.QueryProperties {
	if r, ok := s.Retriever.(*ir.SimpleRetriever); ok {
		return r.Requester.Properties
	}
	return nil
}

// extractorsOf lists the extractors that a stream's own code uses.
func extractorsOf(s *ir.Stream) []*ir.Extractor {
	var out []*ir.Extractor
	switch r := s.Retriever.(type) {
	case *ir.SimpleRetriever:
		out = append(out, &r.Selector.Extractor)
		if Uploads(s) {
			out = append(out, &s.Uploader.Target)
		}
	case *ir.AsyncRetriever:
		for _, x := range []*ir.Extractor{&r.Status, r.Target, r.DownloadExtract} {
			if x != nil {
				out = append(out, x)
			}
		}
	}
	return out
}

// SchemaLoaders lists the loaders of a schema: those of a list, or the one
// there is.
func SchemaLoaders(s ir.Schema) []ir.Schema {
	if len(s.Merged) > 0 {
		return s.Merged
	}
	return []ir.Schema{s}
}

// LoadsSchema reports whether a schema is known at run time only.
func LoadsSchema(s ir.Schema) bool {
	return len(s.Merged) > 0 || s.Dynamic != nil || s.Custom != nil || s.Data != nil
}

// FieldsOf is the inner stream that describes the fields of a stream for one
// of its schema loaders; nil for a loader that asks nothing.
func (p *Plan) FieldsOf(s *ir.Stream, loader *ir.DynamicSchema) *ir.Stream {
	for _, in := range p.inner[s] {
		if in.Role == RoleFields && in.Schema == loader {
			return in.Stream
		}
	}
	return nil
}

// meaning is a text that is equal for retrievers that read the same.
func meaning(r ir.Retriever, path []*ir.Template) string {
	text := ir.Print(&ir.Connector{Parents: []*ir.Stream{{Retriever: r}}})
	for _, t := range path {
		text += t.Source + "\n"
	}
	return text
}

// ofTemplate reports whether a stream belongs to the instances of a dynamic
// one: then its inner retrievers do, too.
func (p *Plan) ofTemplate(s *ir.Stream) bool { return p.InstanceOf(s) != nil }

func (p *Plan) addInner(owner *ir.Stream, in Inner, label string, r ir.Retriever, shared map[string]*ir.Stream) *ir.Stream {
	s := &ir.Stream{Pos: retrieverPos(r), Path: owner.Path, Name: label, Retriever: r}
	in.Stream = s
	name := p.Names[owner] + string(in.Role)
	for p.taken(name) {
		name += "Again"
	}
	p.Names[s] = name
	p.owners[s], p.roles[s] = p.OwnerOf(owner), in
	p.inner[owner] = append(p.inner[owner], in)
	p.findInner(s, shared)
	return s
}

func (p *Plan) taken(name string) bool {
	for _, n := range p.Names {
		if n == name {
			return true
		}
	}
	return false
}

// InnerOf lists the inner retrievers of a stream.
func (p *Plan) InnerOf(s *ir.Stream) []Inner { return p.inner[s] }

// RoleOf gives what an inner stream is read for, or the zero Inner for any
// other stream.
func (p *Plan) RoleOf(s *ir.Stream) Inner { return p.roles[s] }

// OwnerOf is the stream that an inner retriever is read for; any other stream
// is its own.
func (p *Plan) OwnerOf(s *ir.Stream) *ir.Stream {
	if owner := p.owners[s]; owner != nil {
		return owner
	}
	return s
}

// expanders lists the record expanders of an extractor, through combined ones.
func expanders(x *ir.Extractor) []*ir.Expander {
	var out []*ir.Expander
	if x.Expander != nil {
		out = append(out, x.Expander)
	}
	if x.Combined != nil {
		for i := range x.Combined.Extractors {
			out = append(out, expanders(&x.Combined.Extractors[i])...)
		}
	}
	return out
}

// plainText is a template without expressions.
func plainText(pos diag.Pos, text string) *ir.Template {
	ast, err := expr.Parse(text)
	if err != nil {
		panic(err) // text is a constant of the compiler
	}
	return &ir.Template{Source: text, Pos: pos, AST: ast, Scope: ir.ScopeConfig}
}

// innerRetrievers lists the retrievers inside a stream's definition, at any depth.
func innerRetrievers(s *ir.Stream) []ir.Retriever {
	var out []ir.Retriever
	add := func(r ir.Retriever) {
		if r != nil {
			out = append(append(out, r), innerRetrievers(&ir.Stream{Retriever: r})...)
		}
	}
	for _, l := range SchemaLoaders(s.Schema) {
		if l.Dynamic != nil {
			add(l.Dynamic.Retriever)
		}
	}
	if q := propertiesOf(s); q != nil {
		add(q.Endpoint)
	}
	for _, e := range extractorsOf(s) {
		for _, x := range expanders(e) {
			add(x.TruncatedList)
		}
	}
	return out
}

func retrieverPos(r ir.Retriever) diag.Pos {
	switch r := r.(type) {
	case *ir.SimpleRetriever:
		return r.Pos
	case *ir.AsyncRetriever:
		return r.Pos
	case *ir.Custom:
		return r.Pos
	}
	return diag.Pos{}
}
