package plan

import (
	"cmp"
	"slices"
	"strings"

	"github.com/airgen/airgen/codegen/goname"
	"github.com/airgen/airgen/codegen/ir"
)

// name gives every stream its Go name: readable streams first, so that an
// inline parent never renames one.
func (p *Plan) name() {
	p.Names = map[*ir.Stream]string{}
	all := slices.Clone(p.Connector.Streams)
	for _, d := range p.Connector.Dynamic {
		all = append(all, d.Template)
	}
	for _, d := range p.Connector.Dynamic {
		if s := p.resolvers[d]; s != nil {
			all = append(all, s)
		}
	}
	parents := p.Connector.Parents
	taken := p.nameGroup(all, func(s *ir.Stream) string {
		if d := p.Resolves(s); d != nil {
			return d.Name + " components"
		}
		return s.Name
	}, nil)
	taken = p.nameGroup(parents, func(s *ir.Stream) string { return s.Name + " parent" }, taken)
	all = slices.Concat(all, parents)
	p.nameFaces(all, taken)
	p.inner, p.owners, p.roles = map[*ir.Stream][]Inner{}, map[*ir.Stream]*ir.Stream{}, map[*ir.Stream]Inner{}
	p.nameInner(EachFace(all))
}

// nameFaces names the two faces of every StateDelegatingStream after it.
func (p *Plan) nameFaces(streams []*ir.Stream, taken []string) {
	var faces []*ir.Stream
	labels := map[*ir.Stream]string{}
	for _, s := range streams {
		if d := s.Delegates; d != nil {
			faces = append(faces, d.FullRefresh, d.Incremental)
			labels[d.FullRefresh], labels[d.Incremental] = p.Names[s]+" full refresh", p.Names[s]+" incremental"
		}
	}
	p.nameGroup(faces, func(s *ir.Stream) string { return labels[s] }, taken)
}

func (p *Plan) nameGroup(streams []*ir.Stream, label func(*ir.Stream) string, taken []string) []string {
	labels := make([]string, len(streams))
	seen := map[string]int{}
	for i, s := range streams {
		l := label(s)
		if s.Name == "" {
			l = "unnamed"
		}
		seen[l]++
		if n := seen[l]; n > 1 {
			l += strings.Repeat(" again", n-1) // same name, another meaning
		}
		labels[i] = l
	}
	names := goname.Distinct(labels, goname.Exported, append(reserved, taken...)...)
	apart(names)
	for i, s := range streams {
		p.Names[s] = names[labels[i]]
		taken = append(taken, names[labels[i]])
	}
	return taken
}

// reserved are the exported names that generated packages use themselves.
var reserved = []string{
	"Config", "Connector", "New", "Definition", "Main", "Spec", "SpecJSON", "NewConfig", "Workers",
	"Env", "Components", "Store", "Budget", "Authenticator", "ErrorHandler", "Eval", "JobPool", "NextToken", "LastPage",
}

// derived are the suffixes of the names that are made from a stream's: a
// stream called orders_request must not meet the request of orders.
var derived = []string{
	"Abort", "Build", "Create", "Cursor", "Delete", "Download", "End", "File", "Files", "Expired", "Filter", "Keep", "LastPage", "Migrate", "Missing", "NextToken", "Normalize", "PageSize", "Pages", "Reader",
	"Part", "Poll", "Request", "Requester", "Retriever", "Schema", "SizeOf", "Slice", "Start", "Targets", "Tracker", "Transform", "Types", "Upload", "Values",
}

// apart renames the streams whose name is another one's with a suffix.
func apart(names map[string]string) {
	taken := map[string]bool{}
	for _, n := range names {
		taken[n] = true
	}
	for label, n := range names {
		for _, suffix := range derived {
			if base, ok := strings.CutSuffix(n, suffix); ok && taken[base] {
				names[label] = n + "Stream"
			}
		}
	}
}

// finish names keys and files, once all nodes are known.
func (p *Plan) finish() {
	index := map[*ir.Stream]int{}
	for i, s := range p.Connector.Streams {
		index[s] = i
	}
	for i, d := range p.Connector.Dynamic {
		index[d.Template] = len(p.Connector.Streams) + i
	}
	stems := map[string]bool{}
	for _, r := range p.Readers {
		keys := map[string]bool{}
		for _, n := range r.Nodes {
			n.Key = n.Stream.Name
			if n.Delegating != nil {
				n.Key = p.Names[n.Stream]
			}
			if !n.Of().Readable && !n.Emits || keys[n.Key] {
				n.Key = "parent " + p.Names[n.Stream]
			}
			keys[n.Key] = true
			slices.SortStableFunc(n.Out, func(a, b *Edge) int { return cmp.Compare(index[a.Child.Of()], index[b.Child.Of()]) })
		}
		main := r.Main()
		stem := goname.FileStem(p.Names[main.Of()])
		for stems[stem] || stem == "connector" {
			stem += "_stream"
		}
		stems[stem] = true
		r.File = stem
		alone := p.Options.NoFuse || r.Dynamic != nil || r.Resolver != nil
		if alone && len(r.Nodes) > 1 {
			r.Suffix = "For" + p.Names[main.Of()]
		}
	}
}
