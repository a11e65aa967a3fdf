package plan

import (
	"fmt"
	"hash/fnv"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/airgen/airgen/codegen/expr"
	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/runtime/pytime"
)

// NeedsWalk reports whether reading a slice of the node starts anything below it.
func (n *Node) NeedsWalk() bool { return len(n.Out) > 0 }

// SelectorOf gives a stream's record selector, whatever its retriever.
func SelectorOf(s *ir.Stream) ir.Selector {
	switch r := s.Retriever.(type) {
	case *ir.SimpleRetriever:
		return r.Selector
	case *ir.AsyncRetriever:
		return r.Selector
	}
	return ir.Selector{}
}

// PaginatorOf gives a stream's paginator; nil for none.
func PaginatorOf(s *ir.Stream) *ir.Paginator {
	switch r := s.Retriever.(type) {
	case *ir.SimpleRetriever:
		return r.Paginator
	case *ir.AsyncRetriever:
		return r.Paginator
	}
	return nil
}

// PaginatorReadsRecords reports whether paging depends on the records that
// were kept: then the page loop has to show them to the page, and the next
// page cannot be asked for ahead.
func PaginatorReadsRecords(s *ir.Stream) bool {
	if r, ok := s.Retriever.(*ir.SimpleRetriever); ok && r.Reset != nil {
		return true
	}
	p := PaginatorOf(s)
	if p == nil {
		return false
	}
	st := p.Strategy
	return st.Kind == ir.PageCustom || usesAny(st.Value, "last_record", "last_page_size") || usesAny(st.Stop, "last_record", "last_page_size")
}

// PagesBySlice reports whether the next page's token depends on the slice, so
// that the strategy is one for each slice.
func PagesBySlice(s *ir.Stream) bool {
	p := PaginatorOf(s)
	if p == nil || p.Strategy.Kind != ir.CursorPagination {
		return false
	}
	if _, job := s.Retriever.(*ir.AsyncRetriever); !job && s.Cursor == nil && len(ShapeOf(s).Factors) == 0 {
		return false // there is nothing in the slice; that of a download knows its target
	}
	slice := []string{"stream_slice", "stream_partition", "stream_interval"}
	return usesAny(p.Strategy.Value, slice...) || usesAny(p.Strategy.Stop, slice...)
}

func usesAny(t *ir.Template, names ...string) bool {
	return t != nil && slices.ContainsFunc(t.AST.Roots(), func(r expr.Root) bool { return slices.Contains(names, r.Name) })
}

// CatalogCursor reports whether the catalog may name another cursor field.
func CatalogCursor(s *ir.Stream) bool {
	switch c := s.Cursor.(type) {
	case *ir.DatetimeCursor:
		return c.CatalogField
	case *ir.CountCursor:
		return c.CatalogField
	}
	return false
}

// StaticInt gives the number that a template is without any expression.
func StaticInt(t *ir.Template) (int, bool) {
	if t == nil {
		return 0, true
	}
	text, ok := t.AST.Static()
	if !ok {
		return 0, false
	}
	n, err := strconv.Atoi(strings.TrimSpace(text))
	return n, err == nil
}

// ReadsAhead reports whether the next page may be asked for while this one is
// emitted: nothing of the records decides about it.
func ReadsAhead(s *ir.Stream) bool {
	if DataFeed(s) {
		return false
	}
	p := PaginatorOf(s)
	return p != nil && p.Strategy.Kind != ir.PageCustom && !PaginatorReadsRecords(s)
}

// WritesConfig reports whether some authenticator writes refreshed tokens into
// the config.
func WritesConfig(c *ir.Connector) bool {
	found := false
	EachRequester(c, func(r *ir.Requester) {
		eachAuth(r.Auth, func(a ir.Auth) {
			if o, ok := a.(*ir.OAuth); ok && o.Updater != nil {
				found = true
			}
		})
	})
	return found
}

func authsOf(a ir.Auth) []ir.Auth {
	if sel, ok := a.(*ir.SelectiveAuth); ok {
		var out []ir.Auth
		for _, ch := range sel.Choices {
			out = append(out, authsOf(ch.Auth)...)
		}
		return out
	}
	return []ir.Auth{a}
}

// EachRequester visits the requesters of all streams.
func EachRequester(c *ir.Connector, visit func(*ir.Requester)) {
	streams := slices.Concat(c.Streams, c.Parents)
	for _, d := range c.Dynamic {
		streams = append(streams, d.Template)
	}
	for _, s := range EachFace(streams) {
		if Uploads(s) {
			visit(s.Uploader.Requester)
		}
		for _, r := range append([]ir.Retriever{s.Retriever}, innerRetrievers(s)...) {
			for _, q := range requestersOf(r) {
				visit(q)
			}
		}
	}
	for _, d := range c.Dynamic {
		for _, r := range append([]ir.Retriever{d.HTTP}, innerRetrievers(&ir.Stream{Retriever: d.HTTP})...) {
			for _, q := range requestersOf(r) {
				visit(q)
			}
		}
	}
}

// AcceptsZstd reports whether a request header of the manifest offers zstd.
func AcceptsZstd(c *ir.Connector) bool {
	found := false
	EachRequester(c, func(q *ir.Requester) {
		for _, h := range q.Headers.Members {
			found = found || strings.EqualFold(h.Key.Source, "Accept-Encoding") && strings.Contains(strings.ToLower(h.Value.Source), "zstd")
		}
	})
	return found
}

// Uploads reports whether the stream's records have files: the CDK fetches them
// for a SimpleRetriever only.
func Uploads(s *ir.Stream) bool {
	_, simple := s.Retriever.(*ir.SimpleRetriever)
	return simple && s.Uploader != nil
}

// requestersOf lists the requesters of a retriever itself.
func requestersOf(r ir.Retriever) []*ir.Requester {
	switch r := r.(type) {
	case *ir.SimpleRetriever:
		return []*ir.Requester{r.Requester}
	case *ir.AsyncRetriever:
		return r.Requesters()
	}
	return nil
}

// ResumePlan is a text that changes when page tokens of an older build of the
// stream lose their meaning.
func ResumePlan(s *ir.Stream) string {
	h := fnv.New32a()
	_, _ = h.Write([]byte(s.Fingerprint))
	return fmt.Sprintf("%08x", h.Sum32())
}

// StaticNumber gives the number that a template is without any expression.
func StaticNumber(t *ir.Template) (float64, bool) {
	text, ok := t.AST.Static()
	if !ok {
		return 0, false
	}
	f, err := strconv.ParseFloat(strings.TrimSpace(text), 64)
	return f, err == nil
}

// FixedDuration reads an ISO 8601 duration that has the same length at any
// date.
func FixedDuration(text string) (time.Duration, error) {
	d, err := pytime.ParseDuration(text)
	if err == nil && d.IsCalendar() {
		err = fmt.Errorf("%s has no fixed length", text)
	}
	return time.Duration(d.Micros) * time.Microsecond, err
}

// PageReductionOf gives a stream's page_size_reduction; nil for none.
func PageReductionOf(s *ir.Stream) *ir.PageSizeReduction {
	if r, ok := s.Retriever.(*ir.SimpleRetriever); ok {
		return r.PageReduction
	}
	return nil
}

// Asks reports whether the requests of a stream's pages depend on more than
// the page token: on a list of properties, or on a page size that shrinks.
func Asks(s *ir.Stream) bool {
	r, ok := s.Retriever.(*ir.SimpleRetriever)
	return ok && (r.Requester.Properties != nil || r.PageReduction != nil)
}

// Narrows reports whether reading a slice may go on in a part of its window.
func Narrows(s *ir.Stream) bool {
	r, ok := s.Retriever.(*ir.SimpleRetriever)
	return ok && (r.WindowSplitting != nil || r.Reset != nil && ResetNarrows(s, r.Reset))
}

// ResetNarrows reports whether a pagination_reset goes on behind the records
// read so far. Without a cursor that the CDK knows, it only begins anew.
func ResetNarrows(s *ir.Stream, r *ir.PaginationReset) bool {
	switch s.Cursor.(type) {
	case *ir.DatetimeCursor, *ir.CountCursor:
		return r.SplitUsing
	}
	return false
}

// SelectsByWindow reports whether filters or transformations see the window
// that a page belongs to, which may be a part of the slice's.
func SelectsByWindow(s *ir.Stream) bool {
	r, ok := s.Retriever.(*ir.SimpleRetriever)
	return ok && r.WindowSplitting != nil && (r.Selector.Filter != nil || len(s.Transforms) > 0)
}

// Merges reports whether a record may come in parts, with some of its
// properties each.
func Merges(s *ir.Stream) bool {
	r, ok := s.Retriever.(*ir.SimpleRetriever)
	return ok && r.Requester.Properties != nil && r.Requester.Properties.Chunking != nil
}

// ReadsLazily reports whether the first pages of a stream stand in its
// parents' records (lazy_read_pointer). The CDK looks for them only in a
// substream router that is not part of another router.
func ReadsLazily(s *ir.Stream) bool {
	sub, ok := routerOf(s).(*ir.SubstreamRouter)
	return ok && slices.ContainsFunc(sub.Parents, func(p *ir.Parent) bool { return len(p.LazyPointer) > 0 })
}
