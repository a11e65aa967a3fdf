package interleave

import (
	"fmt"

	"github.com/airgen/airgen/codegen/diag"
	"github.com/airgen/airgen/codegen/plan"
)

// Reason says in words why a parent is read again for a child, empty when it
// is not, and what would change that, empty when nothing in the manifest would.
func Reason(q plan.Pair) (why, fix string) {
	switch q.Why {
	case plan.ApartNoFuse:
		return "fusion is switched off by --no-fuse", "leave --no-fuse out"
	case plan.ApartDiffers:
		return fmt.Sprintf("the parent that %s defines is not the stream %s: it %s", q.Child.Name, q.Of.Name, q.Config.DifferenceNote),
			"use the stream's own definition as the parent, if the difference is not meant"
	case plan.ApartInline:
		return fmt.Sprintf("%s is defined inside %s and is no stream", label(q.Name), q.Child.Name), ""
	case plan.ApartCustom:
		return fmt.Sprintf("the Python class %s decides what it reads of %s", q.Custom.ClassName, label(q.Name)), ""
	case plan.ApartTemplate:
		own := "the values of each go into a stream that it is read below"
		switch {
		case q.Child.Delegates != nil:
			own = "each has two faces"
		case !plan.ShapeOf(q.Child).Nested():
			own = "each combines or batches complete lists of parents"
		}
		return fmt.Sprintf("the streams of %s are made at run time, and %s", q.Template.Name, own), ""
	}
	return "", ""
}

// Places are the places of the manifest that a pair is about.
func Places(q plan.Pair) []diag.Related {
	child := q.Child.Name
	if q.Template != nil {
		child = q.Template.Name
	}
	out := []diag.Related{{Pos: q.Pos, Message: fmt.Sprintf("%s reads %s here", label(child), label(q.Name))}}
	switch {
	case q.Config == nil:
	case q.Of != nil && q.Of != q.Parent && q.Of.Pos == q.Config.DefinitionPos:
		out = append(out, diag.Related{Pos: q.Of.Pos, Message: "both are made from this definition, with other $parameters or other fields around it"})
		return out
	case q.Config.DefinitionPos.IsValid() && q.Config.DefinitionPos != q.Pos:
		what := "what it reads is defined here"
		if q.Parent == q.Of {
			what = fmt.Sprintf("%s is defined here", label(q.Name))
		}
		out = append(out, diag.Related{Pos: q.Config.DefinitionPos, Message: what})
	}
	if q.Of != nil && q.Of != q.Parent {
		out = append(out, diag.Related{Pos: q.Of.Pos, Message: fmt.Sprintf("the stream %s is defined here", label(q.Of.Name))})
	}
	return out
}

// label is a stream's name, or says that it has none.
func label(name string) string {
	if name == "" {
		return "a stream without a name"
	}
	return name
}

// Apart lists, as notes, the pairs that are not read together, with why.
func (s *Streams) Apart() []diag.Diagnostic {
	var list diag.List
	for _, q := range s.Pairs {
		if why, fix := Reason(q); why != "" {
			list.Add(diag.Diagnostic{
				Pos: q.Pos, Severity: diag.Note, Code: CodeApart, Stream: q.Child.Name, Suggestion: fix,
				Message: fmt.Sprintf("%s is read again for this stream: %s", label(q.Name), why), Related: Places(q)[1:],
			})
		}
	}
	return list.All()
}
