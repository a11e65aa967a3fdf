package lower

import (
	"strconv"
	"strings"

	"github.com/airgen/airgen/codegen/ir"
)

// reductionRules checks page_size_reduction and request_window_splitting
// against the rest of the stream, as the CDK does when it builds it.
func (c *component) reductionRules(s *ir.Stream, r *ir.SimpleRetriever) {
	if r.Requester == nil {
		return
	}
	n := c.n.Get("retriever")
	f := filterWith(r.Requester.Errors, "REDUCE_PAGE_SIZE")
	switch {
	case f != nil && r.PageReduction == nil:
		c.l.add(diagError(f.Pos, "error-handler/action", "the action REDUCE_PAGE_SIZE needs page_size_reduction on the retriever"), c.uses(n))
	case r.PageReduction != nil:
		if f == nil && r.Requester.Custom == nil {
			c.warn(n.Get("page_size_reduction"), "retriever/reduction", "page_size_reduction is never used: no response filter has the action REDUCE_PAGE_SIZE")
		}
		c.pageReductionRules(s, r)
	}
	f = filterWith(r.Requester.Errors, "SPLIT_REQUEST_WINDOW")
	switch {
	case f != nil && r.WindowSplitting == nil:
		c.l.add(diagError(f.Pos, "error-handler/action", "the action SPLIT_REQUEST_WINDOW needs request_window_splitting on the retriever"), c.uses(n))
	case r.WindowSplitting != nil:
		if f == nil && r.Requester.Custom == nil {
			c.warn(n.Get("request_window_splitting"), "retriever/splitting", "request_window_splitting is never used: no response filter has the action SPLIT_REQUEST_WINDOW")
		}
		c.windowSplittingRules(s, r)
	}
}

func (c *component) pageReductionRules(s *ir.Stream, r *ir.SimpleRetriever) {
	at := c.n.Get("retriever").Get("page_size_reduction")
	refuse := func(format string, args ...any) { c.fail(at, "retriever/reduction", format, args...) }
	if r.Requester.Properties != nil {
		refuse("page_size_reduction cannot be used with query properties")
	}
	if s.Uploader != nil {
		refuse("page_size_reduction cannot be used with a file_uploader")
	}
	p := r.Paginator
	switch {
	case p == nil:
		refuse("page_size_reduction needs a DefaultPaginator")
		return
	case p.SizeOpt == nil:
		refuse("page_size_reduction needs page_size_option on the paginator")
	case p.TokenPath:
		refuse("page_size_reduction cannot be used with a page_token_option of type RequestPath")
	}
	c.stopRule(p.Strategy.Stop, r.PageReduction.Minimum)
	switch p.Strategy.Kind {
	case ir.PageCustom:
	case ir.PageIncrement:
		refuse("page_size_reduction cannot be used with PageIncrement, whose pages shift with their size")
	default:
		if p.Strategy.PageSize == nil {
			refuse("page_size_reduction needs page_size on the pagination strategy")
		} else if size, err := strconv.Atoi(p.Strategy.PageSize.Source); err == nil && size <= r.PageReduction.Minimum {
			refuse("page_size_reduction never reduces: page_size is %d and minimum_page_size is %d", size, r.PageReduction.Minimum)
		}
	}
}

func (c *component) windowSplittingRules(s *ir.Stream, r *ir.SimpleRetriever) {
	at := c.n.Get("retriever").Get("request_window_splitting")
	refuse := func(format string, args ...any) { c.fail(at, "retriever/splitting", format, args...) }
	d, ok := s.Cursor.(*ir.DatetimeCursor)
	if !ok || d.Granularity == "" {
		refuse("request_window_splitting needs a DatetimeBasedCursor with cursor_granularity")
		return
	}
	if d.ClientSide {
		refuse("request_window_splitting cannot be used with is_client_side_incremental, which sends no window")
	}
	if zeroDuration(d.Granularity) {
		refuse("request_window_splitting needs a cursor_granularity greater than zero")
	}
	if w := r.WindowSplitting.MinWindow; w != "" && (calendar(w) || zeroDuration(w) || strings.HasPrefix(w, "-")) {
		refuse("min_split_window is no positive duration of fixed length: %q", w)
	}
	if r.Requester.Properties != nil {
		refuse("request_window_splitting cannot be used with query properties")
	}
	if s.Uploader != nil {
		refuse("request_window_splitting cannot be used with a file_uploader")
	}
}

// lazyRules checks a stream whose first pages come out of its parent's
// records.
func (c *component) lazyRules(s *ir.Stream, r *ir.SimpleRetriever) {
	sub, ok := r.Router.(*ir.SubstreamRouter)
	if !ok {
		return
	}
	var lazy *ir.Parent
	for _, p := range sub.Parents {
		if len(p.LazyPointer) > 0 {
			lazy = p
			break
		}
	}
	if lazy == nil {
		return
	}
	refuse := func(message string) { c.l.add(diagError(lazy.Pos, "router/lazy", message), c.uses(nil)) }
	if r.PageReduction != nil {
		refuse("lazy_read_pointer cannot be used with page_size_reduction")
	}
	if r.WindowSplitting != nil {
		refuse("lazy_read_pointer cannot be used with request_window_splitting")
	}
	if r.Requester.Properties != nil {
		refuse("lazy_read_pointer cannot be used with query properties: the pages behind the first would be asked for without them")
	}
	switch d := s.Cursor.(type) {
	case *ir.DatetimeCursor:
		if d.Step != nil || d.Granularity != "" {
			refuse("lazy_read_pointer cannot be used with step and cursor_granularity")
		}
	case *ir.CountCursor:
		refuse("lazy_read_pointer cannot be used with an IncrementingCountCursor")
	}
	if k := r.Decoder.Kind; k != "" && k != ir.DecodeJSON {
		refuse("lazy_read_pointer needs a JsonDecoder")
	}
}
