package interleave

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/plan"
)

// Requests is how many requests a walk makes, retries apart: P + ΣK, where
// every number that only a run can tell has a name.
type Requests struct {
	Formula  string    `json:"formula"`
	Unknowns []Unknown `json:"unknowns,omitempty"`
}

// Unknown is a name in a formula.
type Unknown struct {
	Name    string `json:"name"`
	Meaning string `json:"meaning"`
	// Observed is what it was in a run; nil when that is not known.
	Observed *float64 `json:"observed,omitempty"`

	pages, records *plan.Node // what it counts
}

// requests writes the formula of the loops.
func requests(roots []*Loop) Requests {
	var q Requests
	var terms []string
	for _, l := range roots {
		if l.node.SecondFace() {
			continue // a first sync reads the other face
		}
		terms = append(terms, q.loop(l))
	}
	q.Formula = sum(terms)
	return q
}

func (q *Requests) know(u Unknown) string {
	if !slices.ContainsFunc(q.Unknowns, func(x Unknown) bool { return x.Name == u.Name }) {
		q.Unknowns = append(q.Unknowns, u)
	}
	return u.Name
}

// loop is what a loop costs each time that it is entered.
func (q *Requests) loop(l *Loop) string {
	n := l.node
	factors := q.factors(n)
	var terms []string
	if l.SamePages == "" {
		terms = append(terms, q.pages(n))
	}
	below := slices.DeleteFunc(slices.Clone(l.Below), func(x *Loop) bool { return x.node.SecondFace() })
	if len(below) > 0 {
		records := q.records(n)
		var costs []string
		for _, x := range below {
			costs = append(costs, q.loop(x))
		}
		terms = append(terms, times([]string{records}, sum(costs)))
	}
	return times(factors, sum(terms))
}

// times puts loops around a cost: 3 × for a number that is known, Σ name for
// one that is not, and the product alone where each turn costs one request.
func times(factors []string, cost string) string {
	if cost == "1" && len(factors) > 0 {
		return strings.Join(factors, " × ")
	}
	for _, f := range slices.Backward(factors) {
		if _, err := strconv.Atoi(f); err == nil {
			cost = f + " × " + group(cost)
		} else {
			cost = "Σ " + f + " " + group(cost)
		}
	}
	return cost
}

// factors are the loops between the parent's record and the stream.
func (q *Requests) factors(n *plan.Node) []string {
	var out []string
	if n.Dynamic != nil {
		name := label(n.Dynamic.Name)
		out = append(out, q.know(Unknown{Name: "streams(" + name + ")", Meaning: "streams that " + name + " makes"}))
	}
	for i, f := range n.Shape.Factors {
		switch {
		case f.List != nil && f.List.Expr == nil:
			out = append(out, strconv.Itoa(len(f.List.Values)))
		case f.List != nil:
			out = append(out, q.know(Unknown{Name: f.List.Field.Source, Meaning: "values of " + strings.TrimSpace(f.List.Expr.Source)}))
		case f.Custom != nil:
			out = append(out, q.know(Unknown{Name: "partitions(" + label(n.Of().Name) + ")", Meaning: "partitions that " + f.Custom.ClassName + " makes"}))
		case f.Sub != nil && n.Shape.Collect:
			var parents []string
			for _, e := range n.In {
				if e.Factor == i && !e.Parent.SecondFace() {
					name := label(e.Parent.Of().Name)
					parents = append(parents, q.know(Unknown{Name: "all " + name, Meaning: "records of " + name + ", whatever they are read below", records: e.Parent}))
				}
			}
			out = append(out, group(sum(parents)))
		}
	}
	switch {
	case n.Shape.Union != nil && len(out) > 1:
		out = []string{group(sum(out))}
	case n.Shape.Group != nil && len(out) > 0:
		out = []string{fmt.Sprintf("⌈%s / %d⌉", strings.Join(out, " × "), n.Shape.Group.Size)}
	}
	return out
}

// pages is the number of requests of one slice or partition.
func (q *Requests) pages(n *plan.Node) string {
	name := label(n.Of().Name)
	s := n.Stream
	below := "in all"
	if len(n.In) > 0 && !n.Shape.Collect {
		below = "for one record of " + strings.Join(slices.Compact(parentNames(n)), " or ")
	} else if len(n.Shape.Factors) > 0 {
		below = "for one partition"
	}
	windows := ""
	if w := windowWords(n.Stream); w != "" {
		windows = ", over each " + w
	}
	switch r := s.Retriever.(type) {
	case *ir.AsyncRetriever:
		return q.know(Unknown{Name: "J(" + name + ")", Meaning: "requests of the jobs of " + name + " " + below + windows + ": creation, polls and downloads", pages: n})
	case *ir.Custom:
		return q.know(Unknown{Name: "C(" + name + ")", Meaning: "requests that " + r.ClassName + " makes " + below, pages: n})
	}
	switch {
	case plan.PaginatorOf(s) != nil:
		return q.know(Unknown{Name: "P(" + name + ")", Meaning: "pages of " + name + " " + below + windows, pages: n})
	case windows != "":
		return q.know(Unknown{Name: "W(" + name + ")", Meaning: "one request of " + name + " " + below + windows, pages: n})
	}
	return "1"
}

func parentNames(n *plan.Node) []string {
	var out []string
	for _, e := range n.In {
		if e.Parent.SecondFace() {
			continue
		}
		out = append(out, label(e.Parent.Of().Name))
	}
	return out
}

// records is the number of a stream's records that children are read below.
func (q *Requests) records(n *plan.Node) string {
	name := label(n.Of().Name)
	meaning := "records of " + name
	if from := n.FromPages(); from != nil && from != n {
		name += "′"
		meaning += " as they are selected for " + and(childNames(n))
	}
	return q.know(Unknown{Name: name, Meaning: meaning, records: n})
}

func childNames(n *plan.Node) []string {
	var out []string
	for _, e := range n.Out {
		out = append(out, label(e.Child.Of().Name))
	}
	return out
}

func sum(terms []string) string { return strings.Join(terms, " + ") }

// group puts a sum in parentheses.
func group(term string) string {
	depth := 0
	for i := range term {
		switch term[i] {
		case '(':
			depth++
		case ')':
			depth--
		case '+':
			if depth == 0 {
				return "(" + term + ")"
			}
		}
	}
	return term
}
