package qa

import (
	"fmt"
	"slices"
	"strings"

	"github.com/airgen/airgen/codegen/diag"
	"github.com/airgen/airgen/codegen/interleave"
	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/plan"
)

func performance(r *run) outcome {
	if r.declared == nil || len(r.declared.PerformanceCritical) == 0 {
		return skipped("no stream is declared performance-critical")
	}
	at := map[diag.Pos]bool{}
	var findings []diag.Diagnostic
	streams, pairs := 0, 0
	for _, list := range r.declared.PerformanceCritical {
		for _, n := range list {
			at[n.Pos] = true
			streams++
			for _, q := range r.streams.Pairs {
				if q.Child.Name != n.Text || !q.Child.Readable {
					continue
				}
				pairs++
				if why, fix := interleave.Reason(q); why != "" {
					findings = append(findings, diag.Diagnostic{Pos: n.Pos, Stream: n.Text, Message: "it is not read in one pass with its parent: " + why, Suggestion: fix, Related: interleave.Places(q)})
				}
			}
		}
	}
	for _, d := range r.said {
		if at[d.Pos] && d.Code == interleave.CodeHint {
			d.Severity = diag.Error
			findings = append(findings, d)
		}
	}
	all := count(streams, "performance-critical stream", "performance-critical streams")
	passed := all + ", none below a parent"
	if pairs > 0 {
		passed = fmt.Sprintf("%s: %s read in one pass, with incremental_dependency", all, count(pairs, "pair is", "pairs are"))
	}
	return judged(findings, func(n int) string { return count(n, "finding", "findings") + " about " + all }, passed)
}

func dependency(r *run) outcome {
	var findings []diag.Diagnostic
	set, possible := 0, 0
	for _, q := range r.streams.Pairs {
		d := interleave.DependencyOf(q)
		finding := diag.Diagnostic{Pos: q.Pos, Stream: q.Child.Name, Message: d.Message, Suggestion: d.Fix}
		switch d.Effect {
		case interleave.NoDependency:
			continue
		case interleave.Depends:
			set++
			continue
		case interleave.CouldDepend:
			possible++
			finding.Severity = diag.Warning
		default:
			set++
		}
		finding.Related = interleave.Places(q)[1:]
		findings = append(findings, finding)
	}
	if set+possible == 0 {
		return skipped("no incremental stream has an incremental parent")
	}
	var passed string
	switch uses := count(set, "use", "uses") + " of incremental_dependency, each with an effect"; {
	case possible == 0:
		passed = uses
	case set == 0:
		passed = "incremental_dependency is not set, and " + count(possible, "pair", "pairs") + " could set it"
	default:
		passed = uses + "; " + count(possible, "more pair", "more pairs") + " could set it"
	}
	return judged(findings, func(n int) string {
		return count(n, "use", "uses") + " of incremental_dependency without the effect that it promises"
	}, passed)
}

func fusible(r *run) outcome {
	if len(r.lists()) == 0 {
		return skipped(undeclaredReason)
	}
	var findings []diag.Diagnostic
	var unclear string
	pairs := 0
	seen := map[diag.Pos]bool{}
	for _, list := range r.lists() {
		for i, name := range list {
			for _, q := range r.streams.Pairs {
				if q.Child.Name != name.Text || !q.Child.Readable || q.Of == nil || !slices.ContainsFunc(list[:i], func(n ir.Name) bool { return n.Text == q.Of.Name }) {
					continue
				}
				pairs++
				why, fix := interleave.Reason(q)
				switch {
				case why == "":
				case q.Why == plan.ApartCustom:
					unclear = why
				case !seen[q.Pos]:
					seen[q.Pos] = true
					findings = append(findings, diag.Diagnostic{Pos: name.Pos, Stream: name.Text, Message: fmt.Sprintf("it cannot be read in one pass with %s: %s", q.Of.Name, why), Suggestion: fix, Related: interleave.Places(q)})
				}
			}
		}
	}
	if pairs == 0 {
		return skipped("no declared stream has a parent in its list")
	}
	if len(findings) == 0 && unclear != "" {
		return skipped("%s", unclear)
	}
	for _, p := range r.streams.Products() {
		f := p.Finding()
		findings = append(findings, diag.Diagnostic{Pos: p.Pos, Severity: diag.Warning, Stream: f.Stream, Message: f.Message, Suggestion: f.Fix})
	}
	all := count(pairs, "declared pair", "declared pairs")
	return judged(findings, func(n int) string { return fmt.Sprintf("%d of %s cannot be read in one pass", n, all) }, all+" can be read in one pass")
}

func heartbeat(r *run) outcome {
	const deep = 2
	line := r.deepest()
	if len(line) <= deep {
		return skipped("no stream stands two levels below another")
	}
	chain := strings.Join(line, " → ")
	if r.Document != nil {
		if n := r.Document.Root.Get("data").Get("maxSecondsBetweenMessages"); n != nil {
			return outcome{Passed, fmt.Sprintf("maxSecondsBetweenMessages is %s, for %s", n.Text, chain), nil}
		}
	}
	return outcome{Passed, "maxSecondsBetweenMessages is not set, and " + chain + " may be silent for long", []diag.Diagnostic{{
		Pos: r.data(), Severity: diag.Warning, Message: "maxSecondsBetweenMessages is not set, and " + chain + " is silent for as long as its parents have no children",
		Suggestion: "set it to the seconds that the longest such stretch may take",
	}}}
}

// deepest is the longest line of streams from parent to child.
func (r *run) deepest() []string {
	below := map[*ir.Stream][]*ir.Stream{}
	for _, x := range r.streams.Relations {
		below[x.Parent] = append(below[x.Parent], x.Child)
	}
	memo := map[*ir.Stream][]string{}
	var line func(s *ir.Stream) []string
	line = func(s *ir.Stream) []string {
		if l, ok := memo[s]; ok {
			return l
		}
		memo[s] = []string{s.Name}
		var best []string
		for _, child := range below[s] {
			if l := line(child); len(l) > len(best) {
				best = l
			}
		}
		memo[s] = append([]string{s.Name}, best...)
		return memo[s]
	}
	var best []string
	for _, s := range r.Plan.Connector.Streams {
		if l := line(s); len(l) > len(best) {
			best = l
		}
	}
	return best
}
