package interleave

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/airgen/airgen/codegen/plan"
	"github.com/airgen/airgen/runtime/runstats"
)

// Observed is what a run did, beside the plan.
type Observed struct {
	Run *runstats.Run `json:"run"`
	// Repeated are the requests that were made more than once, with the
	// plan's reason for it.
	Repeated []Finding `json:"repeated"`
	// Unplanned are streams of the run that the plan does not know: the run is
	// another connector's, or another build's.
	Unplanned []string `json:"unplanned,omitempty"`
}

// Observe lays the numbers of a run beside the plan.
func (s *Streams) Observe(x *Explanation, run *runstats.Run) {
	o := &Observed{Run: run, Repeated: []Finding{}}
	x.Observed = o
	nodes := s.nodes()
	for _, st := range run.Streams {
		if nodes[st.Name] == nil {
			o.Unplanned = append(o.Unplanned, st.Name)
		}
	}
	for _, w := range x.Walks {
		for i := range w.Requests.Unknowns {
			w.Requests.Unknowns[i].observe(run)
		}
	}
	for _, st := range run.Streams {
		if st.Repeated > 0 && nodes[st.Name] != nil && x.tells(st.Name) {
			o.Repeated = append(o.Repeated, s.repeated(st, nodes[st.Name]))
		}
	}
	for _, sh := range run.Shared {
		if slices.ContainsFunc(sh.Streams, x.tells) {
			o.Repeated = append(o.Repeated, s.shared(sh, nodes))
		}
	}
}

// tells reports whether the explanation is about a stream.
func (x *Explanation) tells(name string) bool {
	return x.Stream == "" || slices.ContainsFunc(x.Walks, func(w *Walk) bool {
		return slices.ContainsFunc(w.reader.Nodes, func(n *plan.Node) bool { return runName(n) == name })
	})
}

// nodes finds the plan's nodes by the names under which a run counts them.
func (s *Streams) nodes() map[string]*plan.Node {
	out := map[string]*plan.Node{}
	for _, r := range s.Plan.Readers {
		for _, n := range r.Nodes {
			if name := runName(n); out[name] == nil || n.Emits && !n.SecondFace() {
				out[name] = n
			}
		}
	}
	return out
}

// runName is the name under which a run counts a node.
func runName(n *plan.Node) string {
	if n.Emits {
		return n.Of().Name
	}
	return n.Key
}

// observe gives an unknown of a formula its value in a run.
func (u *Unknown) observe(run *runstats.Run) {
	set := func(v float64) { u.Observed = &v }
	switch {
	case u.records != nil:
		if st := run.Stream(runName(u.records)); st != nil {
			set(float64(st.Records))
		}
	case u.pages != nil:
		st := run.Stream(runName(u.pages))
		if st == nil {
			return
		}
		pages := float64(st.Requests - st.Retries)
		if above := u.entered(run); above > 0 {
			set(pages / above)
		}
	}
}

// entered is how often the loop of a node was entered in a run: once for each
// slice, or, where windows cut these up, for each record of its parents; 0 when
// that is not known.
func (u *Unknown) entered(run *runstats.Run) float64 {
	n := u.pages
	if st := run.Stream(runName(n)); windowWords(n.Stream) == "" && st.Slices > 0 {
		return float64(st.Slices)
	}
	if len(n.In) == 0 {
		if len(n.Shape.Factors) > 0 {
			return 0
		}
		return 1
	}
	if n.Shape.Collect {
		return 0
	}
	sum := 0.0
	for _, e := range n.In {
		if e.Parent.SecondFace() {
			continue
		}
		st := run.Stream(runName(e.Parent))
		if st == nil {
			return 0
		}
		sum += float64(st.Records)
	}
	return sum
}

// repeated explains requests that one stream made more than once.
func (s *Streams) repeated(st runstats.Stream, n *plan.Node) Finding {
	f := Finding{Stream: st.Name, Message: fmt.Sprintf("%d of its %d requests were made before", st.Repeated, st.Requests-st.Retries)}
	places := []Place{}
	below := s.edgesBelow(n)
	var own bool
	for _, e := range below {
		passes := e.Parent.Reader.Passes()
		own = own || len(passes) > 1 || len(passes) == 1 && slices.Contains(passes[0].Own, e.Parent)
	}
	switch {
	case len(below) == 0:
	case s.Plan.Options.NoFuse:
		f.Message += ": --no-fuse reads it again for each stream below it"
	case own:
		f.Message += ": after the first sync, streams below it continue from other places than it does"
		f.Fix = "with incremental_dependency: true they would continue where it does"
		for _, e := range below {
			if !e.Config.Incremental {
				places = append(places, Place{e.Config.Pos.String(), fmt.Sprintf("%s reads all of it", label(e.Child.Of().Name))})
			}
		}
	default:
		f.Message += ", though the plan reads it once: was the connector built with --no-fuse, or from another manifest?"
	}
	f.Places = places
	return f
}

// edgesBelow lists the edges down from a stream, in whatever walk they are.
func (s *Streams) edgesBelow(n *plan.Node) []*plan.Edge {
	var out []*plan.Edge
	for _, r := range s.Plan.Readers {
		for _, other := range r.Nodes {
			if other.Of() == n.Of() && !other.SecondFace() {
				out = append(out, other.Out...)
			}
		}
	}
	return out
}

// shared explains requests that several streams made.
func (s *Streams) shared(sh runstats.Shared, nodes map[string]*plan.Node) Finding {
	names := sh.Streams
	f := Finding{Stream: and(names), Message: fmt.Sprintf("the same %s, such as %s", countOf(sh.Distinct), sh.Example), Places: []Place{}}
	for _, q := range s.Pairs {
		if q.Why == plan.Fused || q.Of == nil || !slices.Contains(names, q.Of.Name) {
			continue
		}
		own := q.Parent != nil && slices.ContainsFunc(names, func(n string) bool {
			return nodes[n] != nil && nodes[n].Of() == q.Parent && n != q.Of.Name
		})
		if !own && !slices.Contains(names, q.Child.Name) {
			continue
		}
		why, fix := Reason(q)
		f.Parent, f.Reason, f.Fix = label(q.Name), string(q.Why), fix
		f.Message += "; they are not fused: " + why
		f.Places = placesOf(Places(q))
		return f
	}
	f.Message += "; the manifest does not relate them, so nothing can be shared"
	for _, n := range names {
		if node := nodes[n]; node != nil {
			f.Places = append(f.Places, Place{node.Stream.Pos.String(), n + " is defined here"})
		}
	}
	return f
}

func countOf(n int64) string {
	if n == 1 {
		return "request"
	}
	return fmt.Sprintf("%d requests", n)
}

func (o *Observed) write(b *strings.Builder) {
	fmt.Fprintf(b, "\nobserved in a run of %.1f s with %d workers\n", o.Run.Seconds, o.Run.Workers)
	fmt.Fprintf(b, "  %-36s %9s %9s %9s %9s %9s %9s\n", "stream", "requests", "saved", "repeated", "records", "api s", "wait s")
	row := func(name string, c runstats.Counts) {
		waiting := 0.0
		for _, cause := range slices.Sorted(maps.Keys(c.Waiting)) {
			waiting += c.Waiting[cause]
		}
		fmt.Fprintf(b, "  %-36s %9d %9d %9d %9d %9.1f %9.1f\n", name, c.Requests, c.ParentReadsSaved, c.Repeated, c.Records, c.API, waiting)
	}
	for _, s := range o.Run.Streams {
		row(s.Name, s.Counts)
	}
	row("all", o.Run.Totals)
	if o.Run.Incomplete {
		b.WriteString("  there were too many different requests to remember all: repeated ones may be more\n")
	}
	if len(o.Unplanned) > 0 {
		fmt.Fprintf(b, "  the plan does not know %s: is this the run of another manifest?\n", and(o.Unplanned))
	}
	if len(o.Repeated) > 0 {
		b.WriteString("\nasked more than once\n")
		for _, f := range o.Repeated {
			f.write(b)
		}
	}
}
