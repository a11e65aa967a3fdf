package interleave

import (
	"slices"

	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/plan"
)

// Stats are the figures of a catalogue of connectors. The zero Stats is empty
// and ready for Add.
type Stats struct {
	Manifests int `json:"manifests"`
	// Failed are the manifests with errors. Their streams are counted as far as
	// they could be read.
	Failed  []string `json:"failed,omitempty"`
	Streams int      `json:"streams"`
	// Templates are the dynamic streams, whose streams are made at run time.
	Templates int `json:"templates"`

	WithChildren int         `json:"connectors_with_children"`
	Children     int         `json:"children"` // streams that have a parent
	Depths       map[int]int `json:"depths"`   // children by the number of parents above them
	Parents      int         `json:"parents"`  // streams and definitions inside streams that have children
	NoStreams    int         `json:"parents_that_are_no_streams"`
	Shared       int         `json:"parents_of_several"` // with two children or more
	MaxFanOut    int         `json:"largest_fan_out"`
	FanOut       map[int]int `json:"fan_out"` // parents by their number of children

	Routers map[string]int `json:"routers"` // uses by type; the lists of routers are products

	Dependent    int `json:"connectors_with_incremental_dependency"`
	Dependencies int `json:"incremental_dependencies"`    // uses
	CouldDepend  int `json:"possible_dependencies"`       // child and parent have cursors, and the flag is absent
	Products     int `json:"products_of_related_parents"` // lists of routers in which one parent is above another

	Groups      int                `json:"groups"`
	OfStreams   int                `json:"groups_with_a_parent_stream"` // not only parents that are no streams
	WhollyFused int                `json:"groups_fused"`
	PartlyFused int                `json:"groups_fused_in_part"`
	NotFused    int                `json:"groups_not_fused"`
	Pairs       int                `json:"pairs"`
	FusedPairs  int                `json:"pairs_fused"`
	Apart       map[plan.Apart]int `json:"pairs_apart"` // by reason

	// Reads and planned reads are complete reads of a parent when everything is
	// selected: as the CDK makes them without its cache, and as planned.
	Reads        int `json:"parent_reads"`
	PlannedReads int `json:"parent_reads_planned"`
	SavedReads   int `json:"parent_reads_saved"`

	Declared int `json:"connectors_declared"` // with interleavedStreams
	Stale    int `json:"connectors_declared_stale"`
}

// Fail notes a manifest with errors.
func (t *Stats) Fail(name string) { t.Failed = append(t.Failed, name) }

// Add counts a manifest; nil when nothing of it could be read.
func (t *Stats) Add(s *Streams) {
	t.Manifests++
	if s == nil {
		return
	}
	t.init()
	c := s.Plan.Connector
	t.Streams += len(c.Streams)
	t.Templates += len(c.Dynamic)
	for _, d := range s.depths() {
		if d > 0 {
			t.Children++
			t.Depths[d]++
		}
	}
	if len(s.Pairs) > 0 {
		t.WithChildren++
	}
	t.parents(s)
	t.pairs(s)
	t.groups(s)
	apart, planned := Reads(s.Plan)
	t.Reads, t.PlannedReads, t.SavedReads = t.Reads+apart, t.PlannedReads+planned, t.SavedReads+apart-planned
	all := slices.Concat(c.Streams, c.Parents)
	for _, d := range c.Dynamic {
		all = append(all, d.Template)
	}
	for _, st := range plan.EachFace(all) {
		t.routers(plan.ShapeOf(st))
	}
	t.Products += len(s.Products())
	if c.Interleaved != nil {
		t.Declared++
		if found := s.Stale(); len(found) > 0 {
			t.Stale++
		}
	}
}

func (t *Stats) init() {
	if t.Depths == nil {
		t.Depths, t.FanOut, t.Routers, t.Apart = map[int]int{}, map[int]int{}, map[string]int{}, map[plan.Apart]int{}
	}
}

// parents counts each parent once, by the name that its children use.
func (t *Stats) parents(s *Streams) {
	children := map[string][]*ir.Stream{}
	for _, q := range s.Pairs {
		if q.Template != nil {
			continue
		}
		name := q.Name
		if q.Of != nil {
			name = q.Of.Name
		}
		if !slices.ContainsFunc(children[name], func(st *ir.Stream) bool { return st.Name == q.Child.Name }) {
			children[name] = append(children[name], q.Child)
		}
	}
	for name, below := range children {
		t.Parents++
		t.FanOut[len(below)]++
		t.MaxFanOut = max(t.MaxFanOut, len(below))
		if len(below) > 1 {
			t.Shared++
		}
		if s.named[name] == nil {
			t.NoStreams++
		}
	}
}

func (t *Stats) pairs(s *Streams) {
	before := t.Dependencies
	for _, q := range s.Pairs {
		t.Pairs++
		if q.Why == plan.Fused {
			t.FusedPairs++
		} else {
			t.Apart[q.Why]++
		}
		if q.Config == nil {
			continue
		}
		switch {
		case q.Config.Incremental:
			t.Dependencies++
		case plan.HasCursor(q.Child) && plan.HasCursor(q.Parent) && q.Child.Readable:
			t.CouldDepend++
		}
	}
	if t.Dependencies > before {
		t.Dependent++
	}
}

func (t *Stats) groups(s *Streams) {
	for _, g := range s.Groups() {
		t.Groups++
		if slices.ContainsFunc(g.Pairs, func(q plan.Pair) bool { return q.Of != nil }) {
			t.OfStreams++
		}
		switch g.Fused {
		case len(g.Pairs):
			t.WhollyFused++
		case 0:
			t.NotFused++
		default:
			t.PartlyFused++
		}
	}
}

func (t *Stats) routers(sh plan.Shape) {
	for _, f := range sh.Factors {
		switch {
		case f.List != nil:
			t.Routers["ListPartitionRouter"]++
		case f.Sub != nil:
			t.Routers["SubstreamPartitionRouter"]++
		case f.Custom != nil:
			t.Routers["CustomPartitionRouter"]++
		}
	}
	if sh.Product {
		t.Routers["list of routers"]++
	}
	if sh.Group != nil {
		t.Routers["GroupingPartitionRouter"]++
	}
	if sh.Union != nil {
		t.Routers["UnionPartitionRouter"]++
	}
}
