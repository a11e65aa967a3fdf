package qa

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/airgen/airgen/codegen/diag"
	"github.com/airgen/airgen/codegen/interleave"
	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/plan"
)

func undeclared(r *run) outcome {
	if len(r.streams.Relations) == 0 {
		return skipped("no parent of a substream is a stream that one pass reads with it")
	}
	missing := r.streams.Undeclared()
	all := len(r.streams.Relations)
	if len(missing) == 0 {
		return outcome{Passed, count(all, "relationship is", "relationships are") + " declared", nil}
	}
	var findings []diag.Diagnostic
	var names []string
	whole := diag.Diagnostic{Pos: r.data(), Message: "interleavedStreams is not declared", Suggestion: "run airgen detect --write"}
	if r.Document == nil {
		whole.Message, whole.Suggestion = "interleavedStreams is not declared: there is no metadata.yaml", "add it, and run airgen detect --write"
	}
	for _, m := range missing {
		names = append(names, m.Child.Name+" below "+m.Parent.Name)
		whole.Related = append(whole.Related, diag.Related{Pos: m.Pos, Message: fmt.Sprintf("%s is read below %s", m.Child.Name, m.Parent.Name)})
		if r.declared != nil {
			findings = append(findings, diag.Diagnostic{
				Pos: m.Pos, Stream: m.Child.Name, Message: fmt.Sprintf("it is read below %q, and no list of interleavedStreams.relationships says so", m.Parent.Name),
				Suggestion: "run airgen detect --write", Related: []diag.Related{{Pos: r.declared.Pos, Message: "the declaration stands here"}},
			})
		}
	}
	if r.declared == nil {
		findings = append(findings, whole)
	}
	return outcome{Failed, fmt.Sprintf("%d of %s not declared: %s", len(missing), count(all, "relationship is", "relationships are"), some(names)), findings}
}

// undeclaredReason is why checks of a declaration do not run.
const undeclaredReason = "no interleaved streams are declared"

func accurate(r *run) outcome {
	var findings []diag.Diagnostic
	for _, d := range r.Diagnostics {
		if d.Severity == diag.Error {
			findings = append(findings, d)
		}
	}
	if r.declared == nil && len(findings) == 0 {
		return skipped(undeclaredReason)
	}
	unclear := ""
	hinted := hintNames(r.declared)
	for _, d := range r.said {
		switch {
		case hinted[d.Pos] || d.Code == interleave.CodeHint:
		case d.Code == interleave.CodeApart:
			unclear = cmp.Or(unclear, r.unclear(d))
		default:
			d.Severity = diag.Error
			findings = append(findings, d)
		}
	}
	if len(findings) == 0 && unclear != "" {
		return skipped("%s", unclear)
	}
	if m := r.inData(); m.IsValid() {
		findings = append(findings, diag.Diagnostic{
			Pos: m, Severity: diag.Note, Message: "the published schema of metadata.yaml allows no interleavedStreams below data, and the stock metadata check rejects it",
			Suggestion: "airgen detect --write --location ab_internal writes it where the schema allows it",
		})
	}
	lists := count(len(r.lists()), "list", "lists") + " of relationships"
	return judged(findings, func(n int) string { return count(n, "finding", "findings") + " in " + lists }, lists+", as the manifest has them")
}

// unclear says why a finding cannot be judged: a Python class decides which
// parents it reads.
func (r *run) unclear(d diag.Diagnostic) string {
	for _, q := range r.streams.Pairs {
		if q.Why == plan.ApartCustom && slices.ContainsFunc(d.Related, func(x diag.Related) bool { return x.Pos == q.Pos }) {
			why, _ := interleave.Reason(q)
			return why
		}
	}
	return ""
}

// inData is where metadata declares interleavedStreams directly below data.
func (r *run) inData() diag.Pos {
	if r.Document != nil {
		if m := r.Document.Root.Get("data").Member("interleavedStreams"); m != nil {
			return m.Pos()
		}
	}
	return diag.Pos{}
}

func (r *run) lists() [][]ir.Name {
	if r.declared == nil {
		return nil
	}
	return r.declared.Relationships
}

// hintNames are the places of the names in the hints.
func hintNames(d *ir.Interleaved) map[diag.Pos]bool {
	out := map[diag.Pos]bool{}
	if d == nil {
		return out
	}
	for _, lists := range [][][]ir.Name{d.Parallelizable, d.PerformanceCritical} {
		for _, list := range lists {
			for _, n := range list {
				out[n.Pos] = true
			}
		}
	}
	return out
}

func hints(r *run) outcome {
	if r.declared == nil || len(r.declared.Parallelizable)+len(r.declared.PerformanceCritical) == 0 {
		return skipped("no optimization hints are declared")
	}
	critical := map[diag.Pos]bool{}
	for _, list := range r.declared.PerformanceCritical {
		for _, n := range list {
			critical[n.Pos] = true
		}
	}
	at := hintNames(r.declared)
	var findings []diag.Diagnostic
	for _, d := range r.said {
		if at[d.Pos] && !(critical[d.Pos] && d.Code == interleave.CodeHint) {
			d.Severity = diag.Error
			findings = append(findings, d)
		}
	}
	all := count(len(r.declared.Parallelizable)+len(r.declared.PerformanceCritical), "hint", "hints")
	return judged(findings, func(n int) string { return count(n, "finding", "findings") + " about " + all }, "nothing to say about "+all)
}
