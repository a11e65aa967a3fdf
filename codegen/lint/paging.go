package lint

import (
	"slices"
	"strconv"

	"github.com/airgen/airgen/codegen/diag"
	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/plan"
)

// sizeNames are what APIs call the number of records on a page.
var sizeNames = []string{"limit", "per_page", "perPage", "page_size", "pageSize", "pagesize", "page[size]", "count", "size", "max_results", "maxResults", "results", "$top", "rows", "page_limit", "pageLimit"}

// pageSize reports a page size that the requests do not ask for: a page that
// is shorter than the strategy's page_size is taken for the last one, so the
// records behind it are never read.
func (l *linter) pageSize(s *ir.Stream) {
	p := plan.PaginatorOf(s)
	r, ok := s.Retriever.(*ir.SimpleRetriever)
	if !ok || p == nil || p.SizeOpt != nil || r.Requester == nil || p.Strategy.PageSize == nil {
		return
	}
	if k := p.Strategy.Kind; k != ir.PageIncrement && k != ir.OffsetIncrement {
		return
	}
	want, ok := plan.StaticInt(p.Strategy.PageSize)
	if !ok {
		return
	}
	say := func(key string, pos diag.Pos, got int) {
		if !slices.Contains(sizeNames, key) || got >= want || got <= 0 {
			return
		}
		l.warn(p.Strategy.PageSize.Pos, "paginator/page-size", "write page_size: "+strconv.Itoa(got)+", or a page_size_option in place of the parameter",
			"page_size is %d and the requests ask for pages of %d (%s, line %d): every first page looks like the last one", want, got, key, pos.Line)
	}
	for _, in := range r.Requester.Query.Members {
		key, ok := staticText(in.Key)
		if !ok || in.Value == nil {
			continue
		}
		if n, ok := plan.StaticInt(in.Value); ok {
			say(key, in.Value.Pos, n)
		}
	}
	for _, m := range r.Requester.Body.Tree {
		switch v := m.Value.(type) {
		case int64:
			say(m.Key, r.Requester.Body.Pos, int(v))
		case *ir.Template:
			if n, ok := plan.StaticInt(v); ok {
				say(m.Key, v.Pos, n)
			}
		}
	}
}
