package graph

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/airgen/airgen/codegen/interleave"
	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/plan"
)

// Formula says how many requests a full read of a node makes, retries apart:
// its partitions, times the windows of its cursor, times the pages of each.
// What is known only at run time has a name.
func Formula(n *plan.Node) string {
	var factors []string
	if p := partitionCount(n.Shape); p != "1" {
		factors = append(factors, p)
	}
	s := face(n.Stream)
	if c, ok := s.Cursor.(*ir.DatetimeCursor); ok && c.Step != nil {
		factors = append(factors, "windows")
	}
	switch s.Retriever.(type) {
	case *ir.AsyncRetriever:
		factors = append(factors, "(1 creation + polls + downloads)")
	case *ir.Custom:
		factors = append(factors, "requests of custom code")
	default:
		if plan.PaginatorOf(s) != nil {
			factors = append(factors, "pages of "+nameOf(n.Stream))
		}
	}
	if len(factors) == 0 {
		return "1"
	}
	return strings.Join(factors, " × ")
}

// partitionCount is how many partitions a shape makes.
func partitionCount(sh plan.Shape) string {
	var factors []string
	for _, f := range sh.Factors {
		switch {
		case f.List != nil && f.List.Expr != nil:
			factors = append(factors, "values of "+source(f.List.Field))
		case f.List != nil:
			factors = append(factors, strconv.Itoa(len(f.List.Values)))
		case f.Custom != nil:
			factors = append(factors, "partitions of "+lastPart(f.Custom.ClassName))
		case f.Sub != nil:
			var names []string
			for _, p := range f.Sub.Parents {
				names = append(names, "records of "+nameOf(p.Stream))
			}
			factors = append(factors, sum(names))
		}
	}
	out := "1"
	switch {
	case sh.Union != nil:
		out = sum(factors)
	case len(factors) > 0:
		out = strings.Join(factors, " × ")
	}
	if sh.Group != nil {
		out = fmt.Sprintf("⌈%s / %d⌉", out, sh.Group.Size)
	}
	return out
}

func sum(terms []string) string {
	if len(terms) == 1 {
		return terms[0]
	}
	return "(" + strings.Join(terms, " + ") + ")"
}

// shared says which parents are read once for this stream and others.
func shared(n *plan.Node) []string {
	var out []string
	seen := map[*plan.Node]bool{}
	for _, e := range n.In {
		if seen[e.Parent] {
			continue
		}
		seen[e.Parent] = true
		if others := consumers(e.Parent) - 1; others > 0 {
			out = append(out, fmt.Sprintf("%s is read once for this stream and %s", nameOf(e.Parent.Stream), count(others, "other", "others")))
		}
	}
	return out
}

// consumers counts who needs a node's records: its children, and the
// destination when it is a stream.
func consumers(n *plan.Node) int {
	seen := map[*plan.Node]bool{}
	for _, e := range n.Out {
		seen[e.Child] = true
	}
	if n.Emits {
		return len(seen) + 1
	}
	return len(seen)
}

// saved counts the reads of parents that a walk saves, against reading each
// of its streams on its own.
func saved(w *interleave.Walk) int {
	sum := 0
	for _, x := range w.Saved {
		sum += x.Times - 1
	}
	return sum
}

// walkFacts sums a walk up, in the words of airgen explain.
func walkFacts(w *interleave.Walk) []Fact {
	out := []Fact{{"Requests made", []string{w.Requests.Formula}}}
	add := func(name string, values []string) {
		if len(values) > 0 {
			out = append(out, Fact{name, values})
		}
	}
	var where, once, later []string
	for _, u := range w.Requests.Unknowns {
		where = append(where, u.Name+": "+oneLine(u.Meaning))
	}
	for _, x := range w.Saved {
		once = append(once, fmt.Sprintf("%s is read once instead of %d times", x.Parent, x.Times))
	}
	for _, x := range w.Later {
		text := strings.Join(x.Streams, ", ")
		if len(x.All) > 0 {
			text += ": with all of " + strings.Join(x.All, ", ")
		}
		later = append(later, text)
	}
	add("Where", where)
	add("Saved", once)
	add("Walks of later syncs", later)
	return out
}
