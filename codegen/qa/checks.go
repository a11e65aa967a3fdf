package qa

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/airgen/airgen/codegen/diag"
	"github.com/airgen/airgen/codegen/interleave"
	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/plan"
)

// Checks are all checks, in the order in which they run.
var Checks = []*Check{
	{
		ID: "CheckInterleavedStreamsDeclared", Name: "Undeclared Interleaved Streams", Category: Metadata, run: undeclared,
		Description: "Connectors with substreams declare them in `metadata.yaml`: every parent and child that one pass can read stand, the parent first, in a list of `interleavedStreams.relationships`. `airgen detect --write` adds what is missing.",
	},
	{
		ID: "CheckInterleavedStreamsAccurate", Name: "Metadata Validation", Category: Metadata, run: accurate,
		Description: "Declared interleaved streams match the manifest: each name is a stream, each stream after the first of a list has a parent earlier in the list, nothing is declared twice or below itself, and no two places declare different things.",
	},
	{
		ID: "CheckInterleavedStreamsPerformance", Name: "Performance Verification", Category: Testing, run: performance,
		Description: "Streams that `optimizationHints.performanceCritical` names can be fast: they are read in one pass with their parents, and set `incremental_dependency`, so that a sync reads only the parents that changed.",
	},
	{
		ID: "CheckInterleavedStreamsIncrementalDependency", Name: "Incremental children of incremental parents must set incremental_dependency deliberately", Category: Testing, run: dependency,
		Description: "`incremental_dependency: true` stands only where it has an effect: the child and its parent both have `incremental_sync`. Where both have it and the flag is absent, every sync reads all parents; that is advice and fails nothing.",
	},
	{
		ID: "CheckInterleavedStreamsOptimizationHints", Name: "Optimization hints must name existing, consistent streams", Category: Metadata, run: hints,
		Description: "`optimizationHints` name streams of the manifest, each once in a list, and streams that are `parallelizable` hang on no common parent: what one pass reads cannot run beside itself.",
	},
	{
		ID: "CheckInterleavedStreamsFusible", Name: "Declared interleaved streams can be read in one pass", Category: Testing, run: fusible,
		Description: "For every declared parent and child, the parent inside the child means the same as the stream of its name, so that one pass can read both. A finding names the difference and both places. Lists of routers that ask for every pair of a parent and its own child are advice.",
	},
	{
		ID: "CheckHeartbeatFitsSparseChildren", Name: "maxSecondsBetweenMessages must fit the slowest silent stretch", Category: Metadata, run: heartbeat,
		Description: "Streams two levels below a stream may be silent for long, when few parents have children. `maxSecondsBetweenMessages` tells the platform how long that may be. It is advice and fails nothing.",
	},
}

// Find gives the check of an ID; nil when there is none.
func Find(id string) *Check {
	i := slices.IndexFunc(Checks, func(c *Check) bool { return c.ID == id })
	if i < 0 {
		return nil
	}
	return Checks[i]
}

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
		if q.Config == nil {
			continue
		}
		child, parent := plan.HasCursor(q.Child), plan.HasCursor(q.Parent)
		finding := diag.Diagnostic{Pos: q.Pos, Stream: q.Child.Name, Related: interleave.Places(q)[1:]}
		// A list of routers keeps no state of its parents.
		kept := !plan.ShapeOf(q.Child).Product
		switch {
		case q.Config.Incremental && child && parent && kept:
			set++
			continue
		case q.Config.Incremental && child && parent:
			set++
			finding.Message = fmt.Sprintf("incremental_dependency below a list of routers keeps no state of %s: from the second sync on, the parent is read from where the child is", q.Name)
			finding.Suggestion = "remove it, or take the values of the other routers from the parent"
		case q.Config.Incremental:
			set++
			who := "the parent " + q.Name
			if !child {
				who = "the child"
			}
			finding.Message = fmt.Sprintf("incremental_dependency has no effect: %s has no incremental_sync", who)
			finding.Suggestion = "remove it, or add incremental_sync"
		case child && parent && kept:
			possible++
			finding.Severity = diag.Warning
			finding.Message = fmt.Sprintf("every sync reads all of %s: incremental_dependency is not set, and both streams are incremental", q.Name)
			finding.Suggestion = "set incremental_dependency: true if a child never changes without its parent"
		default:
			continue
		}
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
		findings = append(findings, diag.Diagnostic{
			Pos: p.Pos, Severity: diag.Warning, Stream: p.Child.Name, Message: fmt.Sprintf("every record of %s is combined with every record of %s, also of another %s", p.Outer.Name, p.Inner.Name, p.Outer.Name),
			Suggestion: fmt.Sprintf("if the pairs that belong together are meant, leave %s out and take its key from %s with extra_fields", p.Outer.Name, p.Inner.Name),
		})
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
