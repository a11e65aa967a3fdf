package plan

import (
	"slices"
	"strings"

	"github.com/airgen/airgen/codegen/goname"
	"github.com/airgen/airgen/codegen/ir"
)

// CustomsOf lists the Python classes that a stream's own definition names,
// those of its parents and inner retrievers not included. Classes inside
// authenticators are left out: streams share those (AuthCustoms).
func (p *Plan) CustomsOf(s *ir.Stream) []*ir.Custom {
	var out []*ir.Custom
	add := func(c *ir.Custom) {
		if c != nil && !slices.Contains(out, c) {
			out = append(out, c)
		}
	}
	switch r := s.Retriever.(type) {
	case *ir.Custom:
		add(r)
	case *ir.SimpleRetriever:
		simpleCustoms(r, add)
		if Uploads(s) {
			requesterCustoms(s.Uploader.Requester, add)
			extractorCustoms(&s.Uploader.Target, add)
		}
	case *ir.AsyncRetriever:
		asyncCustoms(r, add)
	}
	if c, ok := s.Cursor.(*ir.Custom); ok {
		add(c)
	}
	for _, t := range s.Transforms {
		add(t.Custom)
	}
	for _, m := range s.Migrations {
		add(m.Custom)
	}
	for _, f := range ShapeOf(s).Factors {
		add(f.Custom)
	}
	if d := p.roles[s].Schema; d != nil {
		if d.Filter != nil {
			add(d.Filter.Custom)
		}
		for _, t := range d.Transforms {
			add(t.Custom)
		}
	}
	return out
}

// AuthCustoms lists the Python classes that an authenticator needs for itself:
// those of a login request.
func AuthCustoms(a ir.Auth) []*ir.Custom {
	var out []*ir.Custom
	if a, ok := a.(*ir.SessionToken); ok {
		add := func(c *ir.Custom) {
			if c != nil && !slices.Contains(out, c) {
				out = append(out, c)
			}
		}
		requesterCustoms(a.Login, add)
		decoderCustoms(a.Decoder, add)
	}
	return out
}

// eachAuth visits an authenticator, its branches, and those of its logins.
func eachAuth(a ir.Auth, visit func(ir.Auth)) {
	for _, a := range authsOf(a) {
		visit(a)
		if a, ok := a.(*ir.SessionToken); ok {
			eachAuth(a.Login.Auth, visit)
		}
	}
}

func simpleCustoms(r *ir.SimpleRetriever, add func(*ir.Custom)) {
	requesterCustoms(r.Requester, add)
	decoderCustoms(r.Decoder, add)
	selectorCustoms(r.Selector, add)
	paginatorCustoms(r.Paginator, add)
}

func asyncCustoms(r *ir.AsyncRetriever, add func(*ir.Custom)) {
	for _, q := range r.Requesters() {
		requesterCustoms(q, add)
	}
	decoderCustoms(r.Decoder, add)
	decoderCustoms(r.DownloadDecoder, add)
	for _, x := range []*ir.Extractor{&r.Status, r.Target, r.DownloadExtract} {
		if x != nil {
			extractorCustoms(x, add)
		}
	}
	selectorCustoms(r.Selector, add)
	paginatorCustoms(r.Paginator, add)
}

func requesterCustoms(r *ir.Requester, add func(*ir.Custom)) {
	add(r.Custom)
	if a, ok := r.Auth.(*ir.Custom); ok {
		add(a)
	}
	handlerCustoms(r.Errors, add)
	if r.Properties != nil {
		for _, t := range r.Properties.SelectorTrans {
			add(t.Custom)
		}
	}
}

func decoderCustoms(d ir.Decoder, add func(*ir.Custom)) {
	for d := &d; d != nil; d = d.Inner {
		add(d.Custom)
	}
}

func selectorCustoms(sel ir.Selector, add func(*ir.Custom)) {
	extractorCustoms(&sel.Extractor, add)
	add(sel.CustomNormalize)
	if sel.Filter != nil {
		add(sel.Filter.Custom)
	}
}

func paginatorCustoms(p *ir.Paginator, add func(*ir.Custom)) {
	if p != nil {
		add(p.Strategy.Custom)
	}
}

func handlerCustoms(h *ir.ErrorHandler, add func(*ir.Custom)) {
	if h == nil {
		return
	}
	add(h.Custom)
	for _, ch := range h.Children {
		handlerCustoms(ch, add)
	}
	for _, b := range h.Backoffs {
		add(b.Custom)
	}
}

// Component is a Python class that the author writes in Go.
type Component struct {
	Class string
	Kind  ir.CustomKind
	Name  string   // its field in the generated Components
	Users []string // the streams that need it
}

// Components lists the classes of a connector, in order of first use. A class
// that is used as two kinds of component is listed twice.
func (p *Plan) Components() []*Component {
	var out []*Component
	byKey := map[string]*Component{}
	visit := func(s *ir.Stream, c *ir.Custom) {
		key := string(c.Kind) + " " + c.ClassName
		comp := byKey[key]
		if comp == nil {
			comp = &Component{Class: c.ClassName, Kind: c.Kind}
			byKey[key] = comp
			out = append(out, comp)
		}
		if s != nil && !slices.Contains(comp.Users, s.Name) {
			comp.Users = append(comp.Users, s.Name)
		}
	}
	var all func(user, s *ir.Stream)
	all = func(user, s *ir.Stream) {
		for _, c := range p.CustomsOf(s) {
			visit(user, c)
		}
		for _, l := range SchemaLoaders(s.Schema) {
			if l.Custom != nil {
				visit(user, l.Custom)
			}
		}
		for _, in := range p.inner[s] {
			all(user, in.Stream)
		}
		requesters := requestersOf(s.Retriever)
		if Uploads(s) {
			requesters = append(requesters, s.Uploader.Requester)
		}
		for _, r := range requesters {
			eachAuth(r.Auth, func(a ir.Auth) {
				if c, ok := a.(*ir.Custom); ok {
					visit(user, c)
				}
				for _, c := range AuthCustoms(a) {
					visit(user, c)
				}
			})
		}
	}
	for _, s := range p.AllStreams() {
		all(s, s)
	}
	for _, c := range configCustoms(p.Connector.Spec.Rules) {
		visit(nil, c)
	}
	names := make([]string, len(out))
	for i, c := range out {
		names[i] = shortName(c)
	}
	unique := goname.Distinct(names, goname.Exported)
	for i, c := range out {
		c.Name = unique[names[i]]
	}
	return out
}

// configCustoms lists the Python classes that change or check the config.
func configCustoms(rules *ir.ConfigRules) []*ir.Custom {
	if rules == nil {
		return nil
	}
	changes := slices.Clone(rules.Transformations)
	for _, m := range rules.Migrations {
		changes = append(changes, m.Transformations...)
	}
	var out []*ir.Custom
	for _, t := range changes {
		if t.Custom != nil {
			out = append(out, t.Custom)
		}
	}
	for _, v := range rules.Validations {
		if v.Custom != nil {
			out = append(out, v.Custom)
		}
	}
	return out
}

// shortName is the class without its module, with the kind where two kinds
// share a class.
func shortName(c *Component) string {
	name := c.Class[strings.LastIndex(c.Class, ".")+1:]
	if !strings.Contains(strings.ToLower(name), strings.ToLower(string(c.Kind))) {
		return name + " " + string(c.Kind)
	}
	return name
}

// AllStreams lists every stream definition that is printed.
func (p *Plan) AllStreams() []*ir.Stream {
	var out []*ir.Stream
	for _, r := range p.Readers {
		for _, n := range r.Nodes {
			if !slices.Contains(out, n.Stream) {
				out = append(out, n.Stream)
			}
		}
	}
	return out
}

// ComponentOf finds the component that a use of a class stands for.
func ComponentOf(components []*Component, c *ir.Custom) *Component {
	for _, comp := range components {
		if comp.Class == c.ClassName && comp.Kind == c.Kind {
			return comp
		}
	}
	return nil
}

// HasCustom reports whether an error handler needs a Python class.
func HasCustom(h *ir.ErrorHandler) bool {
	found := false
	handlerCustoms(h, func(c *ir.Custom) { found = found || c != nil })
	return found
}

// ExtractsInGo reports whether an extractor needs a Python class.
func ExtractsInGo(x *ir.Extractor) bool {
	found := false
	if x != nil {
		extractorCustoms(x, func(c *ir.Custom) { found = found || c != nil })
	}
	return found
}

func extractorCustoms(x *ir.Extractor, add func(*ir.Custom)) {
	add(x.Custom)
	if x.Combined == nil {
		return
	}
	for i := range x.Combined.Extractors {
		extractorCustoms(&x.Combined.Extractors[i], add)
	}
}
