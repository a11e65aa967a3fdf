package graph

import (
	"fmt"
	"strings"

	"github.com/airgen/airgen/codegen/ir"
)

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
	switch {
	case r.Filled != nil:
		method = strings.Join(r.Filled.Mapped.OneOf, " or ")
	case method == "":
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
	case e.Filled != nil:
		return "at a path of each stream's own"
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
