package graph

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/plan"
)

// facts lists what there is to know of a stream at a glance.
func facts(n *plan.Node) []Fact {
	s := face(n.Stream)
	var out []Fact
	add := func(name string, values ...string) {
		var kept []string
		for _, v := range values {
			if v != "" {
				kept = append(kept, v)
			}
		}
		if len(kept) > 0 {
			out = append(out, Fact{name, kept})
		}
	}
	add("Description", firstLine(n.Stream.Description))
	add("Request", requests(s)...)
	sel := plan.SelectorOf(s)
	add("Records", extraction(sel.Extractor), filterText(sel.Filter))
	add("Partitions", partitions(n)...)
	add("Paging", paging(plan.PaginatorOf(s)))
	add("Cursor", cursorText(s)...)
	add("Parents", parents(n)...)
	add("Children", children(n)...)
	add("Not shared", differences(n)...)
	add("Primary key", keyText(s.PrimaryKey))
	add("Requests made", Formula(n))
	add("Shared", shared(n)...)
	if n.Stream.Condition != nil {
		add("Only if", n.Stream.Condition.Source)
	}
	add("Stream group", n.Stream.Group)
	add("Defined at", n.Stream.Pos.String())
	return out
}

// face gives the stream that says how a state-delegating stream reads once it
// has a state.
func face(s *ir.Stream) *ir.Stream {
	if s.Delegates != nil && s.Delegates.Incremental != nil {
		return s.Delegates.Incremental
	}
	return s
}

func firstLine(text string) string {
	line, _, _ := strings.Cut(strings.TrimSpace(text), "\n")
	return line
}

// requestOf is a stream's request in a few words: the method and the path.
func requestOf(s *ir.Stream) string {
	switch r := face(s).Retriever.(type) {
	case *ir.SimpleRetriever:
		return requestLine(r.Requester, false)
	case *ir.AsyncRetriever:
		return "job " + requestLine(r.Create, false)
	case *ir.Custom:
		return lastPart(r.ClassName)
	}
	return ""
}

// requests lists all that a stream asks, with whole URLs.
func requests(s *ir.Stream) []string {
	switch r := s.Retriever.(type) {
	case *ir.SimpleRetriever:
		return []string{requestLine(r.Requester, true)}
	case *ir.AsyncRetriever:
		var out []string
		for _, x := range []struct {
			does string
			r    *ir.Requester
		}{
			{"create", r.Create},
			{"poll", r.Poll},
			{"target", r.DownloadTarget},
			{"download", r.Download},
			{"abort", r.Abort},
			{"delete", r.Delete},
		} {
			if x.r != nil {
				out = append(out, x.does+": "+requestLine(x.r, true))
			}
		}
		return out
	case *ir.Custom:
		return []string{"by custom code: " + r.ClassName}
	}
	return nil
}

func requestLine(r *ir.Requester, whole bool) string {
	switch {
	case r == nil:
		return ""
	case r.Custom != nil:
		return lastPart(r.Custom.ClassName)
	}
	method := r.Method
	if method == "" {
		method = "GET"
	}
	url, path := source(r.URL), source(r.Path)
	if url == "" {
		url = source(r.URLBase)
	}
	switch {
	case !whole && path != "":
		url = "/" + strings.TrimPrefix(path, "/")
	case path != "":
		url = strings.TrimSuffix(url, "/") + "/" + strings.TrimPrefix(path, "/")
	}
	return method + " " + oneLine(url)
}

func source(t *ir.Template) string {
	if t == nil {
		return ""
	}
	return oneLine(t.Source)
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

func sources(all []*ir.Template) string {
	var out []string
	for _, t := range all {
		out = append(out, source(t))
	}
	return strings.Join(out, ".")
}

func extraction(e ir.Extractor) string {
	switch {
	case e.Custom != nil:
		return "by custom code: " + e.Custom.ClassName
	case e.ToFile != nil:
		return "the rows of the file"
	case e.Combined != nil:
		return "of " + count(len(e.Combined.Extractors), "extractor", "extractors")
	case len(e.Path) == 0:
		return "the body itself"
	}
	return "at " + sources(e.Path)
}

func filterText(f *ir.RecordFilter) string {
	switch {
	case f == nil:
		return ""
	case f.Custom != nil:
		return "filtered by custom code: " + f.Custom.ClassName
	}
	return "where " + source(f.Condition)
}

// partitions says how the stream is cut, one line for each router.
func partitions(n *plan.Node) []string {
	var out []string
	for _, f := range n.Shape.Factors {
		switch {
		case f.List != nil:
			out = append(out, "for each "+source(f.List.Field)+": "+oneLine(listValues(f.List)))
		case f.Custom != nil:
			out = append(out, "by custom code: "+f.Custom.ClassName)
		case f.Sub != nil:
			for _, p := range f.Sub.Parents {
				out = append(out, fmt.Sprintf("for each record of %s: %s", p.Name, edgeLabel(p)))
			}
		}
	}
	switch {
	case n.Shape.Union != nil:
		out = append(out, "one router after the other")
	case len(n.Shape.Factors) > 1:
		out = append(out, "every combination of these")
	}
	if g := n.Shape.Group; g != nil {
		text := "in batches of " + strconv.Itoa(g.Size)
		if g.Deduplicate {
			text += ", each value once"
		}
		out = append(out, text)
	}
	return out
}

func paging(p *ir.Paginator) string {
	if p == nil {
		return "one page"
	}
	var b strings.Builder
	st := p.Strategy
	switch st.Kind {
	case ir.PageIncrement:
		fmt.Fprintf(&b, "page numbers from %d", st.Start)
	case ir.OffsetIncrement:
		b.WriteString("offsets")
	case ir.CursorPagination:
		b.WriteString("token " + source(st.Value))
		if st.Stop != nil {
			b.WriteString(", until " + source(st.Stop))
		}
	case ir.PageCustom:
		b.WriteString("by custom code")
		if st.Custom != nil {
			b.WriteString(": " + st.Custom.ClassName)
		}
	}
	if size := source(st.PageSize); size != "" {
		b.WriteString(", " + size + " records a page")
	}
	switch {
	case p.TokenPath:
		b.WriteString(", sent as the path")
	case p.TokenOpt != nil:
		b.WriteString(", sent in " + optionText(p.TokenOpt))
	}
	return b.String()
}

func optionText(o *ir.RequestOption) string {
	name := source(o.Field)
	if len(o.Path) > 0 {
		name = sources(o.Path)
	}
	return strings.ReplaceAll(string(o.Into), "_", " ") + " " + name
}

// cursorName is what a stream's cursor goes by; empty without one.
func cursorName(s *ir.Stream) string {
	switch c := face(s).Cursor.(type) {
	case *ir.DatetimeCursor:
		return source(c.Field)
	case *ir.CountCursor:
		return source(c.Field)
	case *ir.Custom:
		return lastPart(c.ClassName)
	}
	return ""
}

func cursorText(s *ir.Stream) []string {
	switch c := s.Cursor.(type) {
	case *ir.DatetimeCursor:
		out := []string{source(c.Field) + ", from " + source(c.Start.Value)}
		if step := source(c.Step); step != "" {
			out = append(out, "in windows of "+step)
		}
		if back := source(c.Lookback); back != "" {
			out = append(out, "looking back "+back)
		}
		for _, x := range []struct {
			on   bool
			text string
		}{
			{c.DataFeed, "newest first: stops at the last state"},
			{c.ClientSide, "old records are left out after they are read"},
			{c.Global, "one state for all partitions"},
		} {
			if x.on {
				out = append(out, x.text)
			}
		}
		return out
	case *ir.CountCursor:
		return []string{source(c.Field) + ", counting up"}
	case *ir.Custom:
		return []string{"by custom code: " + c.ClassName}
	}
	return []string{"none: full refresh"}
}

func parents(n *plan.Node) []string {
	var out []string
	for _, e := range n.In {
		text := nameOf(e.Parent.Stream) + ": " + edgeLabel(e.Config)
		if e.Config.Incremental {
			text += ", incremental_dependency"
		}
		if !e.Parent.Of().Readable {
			text += " (no stream of this connector)"
		}
		out = append(out, text)
	}
	return out
}

// differences says why a parent is not the stream of its name.
func differences(n *plan.Node) []string {
	var out []string
	for _, e := range slices.Concat(n.In, n.Out) {
		if s := e.Config.DiffersFrom; s != nil {
			text := fmt.Sprintf("the parent %s differs from the stream of that name", nameOf(e.Parent.Stream))
			if e.Config.DifferenceNote != "" {
				text += ": " + e.Config.DifferenceNote
			}
			if !slices.Contains(out, text) {
				out = append(out, text)
			}
		}
	}
	return out
}

func children(n *plan.Node) []string {
	var out []string
	seen := map[string]bool{}
	for _, e := range n.Out {
		if name := nameOf(e.Child.Stream); !seen[name] {
			seen[name] = true
			out = append(out, name)
		}
	}
	return out
}

func keyText(key [][]string) string {
	var out []string
	for _, path := range key {
		out = append(out, strings.Join(path, "."))
	}
	return strings.Join(out, ", ")
}
