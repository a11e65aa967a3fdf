package lint

import (
	"slices"

	"github.com/airgen/airgen/codegen/expr"
	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/plan"
)

// fields are the keys that an object of a slice holds; open says that there
// may be others.
type fields struct {
	names []string
	open  bool
}

func (f *fields) add(t *ir.Template) {
	name, ok := staticText(t)
	if !ok {
		f.open = true
		return
	}
	f.names = append(f.names, name)
}

// sliceOf gives what a stream's slices hold: the partition of its routers and
// the interval of its cursor. The CDK's stream_slice, stream_partition and
// stream_interval are three names of the same object.
func sliceOf(s *ir.Stream) fields {
	var p fields
	sh := plan.ShapeOf(s)
	if sh.Union != nil {
		p.add(sh.Union.Field)
	}
	for _, f := range sh.Factors {
		switch {
		case f.Custom != nil:
			p.open = true
		case f.List != nil:
			p.add(f.List.Field)
		case f.Sub != nil:
			p.names = append(p.names, parentSlice)
			for _, parent := range f.Sub.Parents {
				p.add(parent.Field)
			}
		}
	}
	if plan.CompletesLists(s) {
		p.names = append(p.names, parentRecord)
	}
	switch c := s.Cursor.(type) {
	case nil:
	case *ir.DatetimeCursor:
		if c.PartitionStart != nil {
			p.add(c.PartitionStart)
		} else {
			p.names = append(p.names, "start_time")
		}
		if c.PartitionEnd != nil {
			p.add(c.PartitionEnd)
		} else {
			p.names = append(p.names, "end_time")
		}
	case *ir.CountCursor:
		p.names = append(p.names, "start")
	default:
		p.open = true
	}
	switch s.Retriever.(type) {
	case *ir.SimpleRetriever:
	default: // a custom one makes its own slices; an asynchronous one adds to them
		p.open = true
	}
	return p
}

// parentSlice is the key of the slice that the parent was read in, parentRecord
// that of the record whose whole list a truncated_list_retriever reads.
const (
	parentSlice  = "parent_slice"
	parentRecord = "parent_record"
)

// members are what Python's slice object has besides its keys.
var members = []string{"partition", "cursor_slice", "extra_fields", "keys", "values", "items", "get"}

// slicePath reports an expression that reads a key which no slice of the
// stream has: it is undefined, and the request goes out without it.
func (l *linter) slicePath(t *ir.Template, x expr.Expr, root string, path []string, have fields) {
	if len(path) != 1 { // longer paths contain this one
		return
	}
	if have.open || slices.Contains(have.names, path[0]) || slices.Contains(members, path[0]) {
		return
	}
	suggestion := didYouMean(path[0], have.names)
	switch {
	case suggestion != "":
	case len(have.names) > 0:
		suggestion = "they have " + quoted(slices.DeleteFunc(slices.Clone(have.names), func(n string) bool { return n == parentSlice || n == parentRecord }))
	default:
		suggestion = "the stream has no partition_router or cursor that makes any"
	}
	l.warn(t.At(x.Offset()), "expression/slice", suggestion, "the stream's slices have no %q: %s[%q] is undefined", path[0], root, path[0])
}

// staticText gives the text of a template without expressions.
func staticText(t *ir.Template) (string, bool) {
	if t == nil || t.AST == nil || t.Mapped != nil {
		return "", false
	}
	return t.AST.Static()
}
