package plan

import (
	"slices"

	"github.com/airgen/airgen/codegen/ir"
)

// OwnWindow reports whether a node's stream may continue from elsewhere than the
// streams below it within one walk: then a slice is read once for all who ask
// for the same window of it.
func OwnWindow(n *Node) bool {
	if _, simple := n.Stream.Retriever.(*ir.SimpleRetriever); !simple || !n.Emits || len(n.Out) == 0 {
		return false
	}
	switch n.Stream.Cursor.(type) {
	case *ir.DatetimeCursor, *ir.CountCursor:
		return true
	}
	return false
}

// DataFeed reports whether the stream's pages are sorted by its cursor, the
// newest records first, so that reading ends with the first old one. The CDK
// does not look at it where a stream is read by jobs.
func DataFeed(s *ir.Stream) bool {
	c, ok := s.Cursor.(*ir.DatetimeCursor)
	_, simple := s.Retriever.(*ir.SimpleRetriever)
	return ok && simple && c.DataFeed
}

// AnyWindow reports whether a stream with a cursor asks for the same pages and
// makes the same records of them whatever the window: the window goes into no
// request option and no template. Whoever reads the stream can then share one
// read of it.
func AnyWindow(s *ir.Stream) bool {
	r, ok := s.Retriever.(*ir.SimpleRetriever)
	if !ok || r.Reset != nil || r.WindowSplitting != nil {
		return false
	}
	switch c := s.Cursor.(type) {
	case *ir.DatetimeCursor:
		if c.StartOption != nil || c.EndOption != nil {
			return false
		}
	case *ir.CountCursor:
		if c.StartOption != nil {
			return false
		}
	}
	start, end, same := WindowFields(s)
	ir.Parts(s, func(part any) {
		t, ok := part.(*ir.Template)
		same = same && ok && !readsSlice(t, start, end)
	})
	return same
}

// WindowFields names the cursor's fields of a slice where the manifest has them
// in plain text; ok is false where it has not, or the stream no such cursor.
func WindowFields(s *ir.Stream) (start, end string, ok bool) {
	switch c := s.Cursor.(type) {
	case *ir.DatetimeCursor:
		start, end, ok = "start_time", "end_time", true
		for _, f := range []struct {
			t  *ir.Template
			to *string
		}{{c.PartitionStart, &start}, {c.PartitionEnd, &end}} {
			if f.t == nil {
				continue
			}
			if text, static := f.t.AST.Static(); static {
				*f.to = text
			} else {
				ok = false
			}
		}
	case *ir.CountCursor:
		return "start", "", true
	}
	return start, end, ok
}

// readsSlice reports whether a template reads one of the keys of the slice, or
// may do so: it takes the slice as a whole.
func readsSlice(t *ir.Template, keys ...string) bool {
	for _, root := range []string{"stream_slice", "stream_partition", "stream_interval"} {
		for _, path := range t.AST.Paths(root) {
			if len(path) == 0 || slices.Contains(keys, path[0]) || path[0] == "cursor_slice" {
				return true
			}
		}
	}
	return false
}
