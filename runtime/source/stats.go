package source

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/airgen/airgen/runtime/fetch"
	"github.com/airgen/airgen/runtime/runstats"
)

// numbers are what the reading has cost so far.
func (r *reading) numbers() *runstats.Run {
	run := &runstats.Run{
		Version: runstats.Version, Connector: r.env.name, Workers: r.env.workers,
		Started: r.began, Seconds: time.Since(r.began).Seconds(),
	}
	at := map[string]int{} // where run.Streams has a stream
	for _, walk := range r.walks {
		readers := walk.readers()
		for _, feed := range walk.order {
			name := feed.node.name()
			i, known := at[name]
			if !known {
				i = len(run.Streams)
				at[name] = i
				run.Streams = append(run.Streams, runstats.Stream{Name: name})
			}
			feed.count(&run.Streams[i], readers[feed])
		}
	}
	// Logins, dynamic streams and the like belong to no slice.
	for name, counters := range r.env.Client().AllCounters() {
		if i, ok := at[name]; ok {
			run.Streams[i].Add(costs(counters))
		} else {
			run.Totals.Add(costs(counters))
		}
	}
	for i := range run.Streams {
		run.Totals.Add(run.Streams[i].Counts)
	}
	if r.urls != nil {
		r.urls.Fill(run)
		for i := range run.Streams {
			run.Totals.Distinct += run.Streams[i].Distinct
			run.Totals.Repeated += run.Streams[i].Repeated
		}
	}
	return run
}

// readers counts, for each node of the walk, the selected streams that this one
// reading of it serves: itself, and all below it.
func (w *Walk) readers() map[*Feed]int {
	count := map[*Feed]int{}
	for _, member := range w.members {
		seen := map[*Feed]bool{}
		var climb func(*Feed)
		climb = func(f *Feed) {
			if seen[f] {
				return
			}
			seen[f] = true
			count[f]++
			for _, parent := range f.parents {
				climb(parent)
			}
		}
		climb(member)
	}
	return count
}

// name is what numbers are kept under: the stream's name, or the key of a parent
// that is no stream.
func (n *Node) name() string {
	if n.Stream != "" {
		return n.Stream
	}
	return n.Key
}

// count adds a pass over a node to the numbers of its stream.
func (f *Feed) count(to *runstats.Stream, readers int) {
	counts := costs(&f.counters)
	counts.Records, counts.Slices = f.records.Load(), f.done.Load()
	counts.ParentReadsSaved = counts.Requests * int64(max(0, readers-1))
	to.Add(counts)
	to.Opened += f.opened.Load()
	to.Readers = max(to.Readers, readers)
	for _, parent := range f.parents {
		if name := parent.node.name(); !slices.Contains(to.Parents, name) {
			to.Parents = append(to.Parents, name)
		}
	}
	if f.out != nil {
		to.Selected = true
		to.Status, to.Errors = f.out.verdict()
	}
}

// costs are the numbers of requests.
func costs(c *fetch.Counters) runstats.Counts {
	counts := runstats.Counts{
		Requests: c.Requests(), Retries: c.Retries(), Bytes: c.Bytes(), API: c.Waited(fetch.WaitAPI).Seconds(),
	}
	for kind := fetch.WaitRateLimit; kind <= fetch.WaitOutput; kind++ {
		// Less than this is the cost of measuring.
		if waited := c.Waited(kind); waited >= time.Millisecond {
			if counts.Waiting == nil {
				counts.Waiting = map[string]float64{}
			}
			counts.Waiting[kind.String()] = waited.Seconds()
		}
	}
	return counts
}

// inFlight is how many requests are under way.
func (r *reading) inFlight() int64 {
	var n int64
	for _, walk := range r.walks {
		for _, feed := range walk.order {
			n += feed.counters.InFlight()
		}
	}
	for _, counters := range r.env.Client().AllCounters() {
		n += counters.InFlight()
	}
	return n
}

// logNumbers says at the end what the read has cost, in one LOG message with a
// line for each stream.
func (r *reading) logNumbers() {
	run := r.numbers()
	var b strings.Builder
	fmt.Fprintf(&b, "The read took %.1f seconds with %d workers: %s", run.Seconds, run.Workers, costLine(run.Totals))
	for _, stream := range run.Streams {
		fmt.Fprintf(&b, "\n  %s: %s", stream.Name, costLine(stream.Counts))
	}
	r.env.info(b.String())
}

// costLine is counts in words; what is zero is left out, except the records.
func costLine(c runstats.Counts) string {
	parts := []string{fmt.Sprintf("%d records", c.Records), fmt.Sprintf("%d requests", c.Requests)}
	add := func(n int64, what string) {
		if n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, what))
		}
	}
	add(c.ParentReadsSaved, "parent reads saved")
	add(c.Retries, "retries")
	add(c.Slices, "slices")
	add(c.Bytes, "bytes")
	spent := func(seconds float64, what string) {
		if seconds >= 0.05 {
			parts = append(parts, fmt.Sprintf("%.1f s %s", seconds, what))
		}
	}
	spent(c.API, "in the API")
	for kind := fetch.WaitRateLimit; kind <= fetch.WaitOutput; kind++ {
		spent(c.Waiting[kind.String()], "waiting for "+waitObject(kind))
	}
	return strings.Join(parts, ", ")
}

// waitObject is what a wait is for.
func waitObject(kind fetch.WaitKind) string {
	switch kind {
	case fetch.WaitRateLimit:
		return "the rate limit"
	case fetch.WaitBackoff:
		return "the next attempt"
	case fetch.WaitBudget:
		return "the API budget"
	}
	return kind.String()
}
