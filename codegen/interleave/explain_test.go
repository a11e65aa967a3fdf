package interleave_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/airgen/airgen/codegen"
	"github.com/airgen/airgen/codegen/interleave"
	"github.com/airgen/airgen/codegen/plan"
	"github.com/airgen/airgen/runtime/runstats"
)

var update = flag.Bool("update", false, "record what is explained now")

// explained plans one of the manifests in testdata.
func explained(t *testing.T, name string, o codegen.Options) *interleave.Streams {
	t.Helper()
	src, err := os.ReadFile(filepath.Join("testdata", "explain", name+".yaml"))
	if err != nil {
		t.Fatal(err)
	}
	res := codegen.Analyze(codegen.Input{Name: filepath.Base(name) + ".yaml", Manifest: src, Folder: "source-shop"}, o)
	for _, d := range res.Diagnostics {
		if d.Severity == 0 {
			t.Fatal(d)
		}
	}
	return interleave.Of(res.Plan)
}

// golden compares text with a recorded file.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", "explain", name)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("%s differs; if that is meant, run the test with -update\ngot\n%s\nwant\n%s", path, got, want)
	}
}

func TestExplain(t *testing.T) {
	for _, tt := range []struct{ manifest, stream, golden string }{
		{"nest", "", "nest.txt"},
		{"nest", "items", "nest_items.txt"},
		{"dependency", "", "dependency.txt"},
		{"apart", "", "apart.txt"},
		{"routers", "", "routers.txt"},
		{"template", "", "template.txt"},
		{"template_apart", "", "template_apart.txt"},
		{"../../../../golden/fusion_contract/manifest", "", "contract.txt"},
		{"delegating", "", "delegating.txt"},
	} {
		t.Run(tt.golden, func(t *testing.T) {
			x := explained(t, tt.manifest, codegen.Options{}).Explain(tt.stream)
			golden(t, tt.golden, x.String())
			if text, err := json.Marshal(x); err != nil || bytes.Contains(text, []byte("null")) {
				t.Errorf("as JSON: %s, %v", text, err)
			}
		})
	}
	t.Run("no_fuse", func(t *testing.T) {
		golden(t, "nest_no_fuse.txt", explained(t, "nest", codegen.Options{NoFuse: true}).Explain("").String())
	})
	t.Run("json", func(t *testing.T) {
		var b bytes.Buffer
		e := json.NewEncoder(&b)
		e.SetEscapeHTML(false)
		e.SetIndent("", "  ")
		if err := e.Encode(explained(t, "nest", codegen.Options{}).Explain("item_notes")); err != nil {
			t.Fatal(err)
		}
		golden(t, "nest_item_notes.json", b.String())
	})
}

// What hints do stands with the walk that they steer.
func TestExplainHints(t *testing.T) {
	src, err := os.ReadFile(filepath.Join("testdata", "explain", "nest.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	for hint, want := range map[string]string{"performanceCritical": "  performanceCritical: this walk begins first", "parallelizable": "  parallelizable: this walk begins before"} {
		in := codegen.Input{Name: "nest.yaml", Manifest: src, Folder: "source-shop", MetadataName: "metadata.yaml",
			Metadata: []byte("data:\n  interleavedStreams:\n    relationships: []\n    optimizationHints:\n      " + hint + ": [[items]]\n")}
		x := interleave.Of(codegen.Analyze(in, codegen.Options{}).Plan).Explain("")
		if got := x.String(); strings.Count(got, want) != 1 || x.Walks[0].Hint != hint {
			t.Errorf("%s does not stand once:\n%s", want, got)
		}
	}
}

func TestObserve(t *testing.T) {
	run := &runstats.Run{
		Version: runstats.Version, Connector: "source-shop", Seconds: 4.5, Workers: 10,
		Streams: []runstats.Stream{
			{Name: "shops", Selected: true, Counts: runstats.Counts{Requests: 5, Retries: 1, ParentReadsSaved: 4, Records: 200, API: 1, Waiting: map[string]float64{"backoff": 1, "rate limit": 2}, Distinct: 4}},
			{Name: "parent ShopsParent", Counts: runstats.Counts{Requests: 4, Records: 200, Distinct: 4}},
			{Name: "orders", Selected: true, Counts: runstats.Counts{Requests: 250, Records: 9000, Distinct: 250}},
			{Name: "visits", Selected: true, Counts: runstats.Counts{Requests: 400, Records: 10, Distinct: 300, Repeated: 100}},
			{Name: "elsewhere", Selected: true},
		},
		Shared: []runstats.Shared{
			{Streams: []string{"shops", "parent ShopsParent"}, Distinct: 4, Example: "GET https://example.com/shops"},
			{Streams: []string{"orders", "visits"}, Distinct: 1, Example: "GET https://example.com/ping"},
		},
	}
	for _, s := range run.Streams {
		run.Totals.Add(s.Counts)
	}
	s := explained(t, "apart", codegen.Options{})
	x := s.Explain("")
	s.Observe(x, run)
	golden(t, "apart_observed.txt", x.String())

	// The reason is the plan's: an unrelated pair has none, and the pair that
	// is apart has the plan's word and places.
	if n := len(x.Observed.Repeated); n != 3 {
		t.Fatalf("%d findings", n)
	}
	if f := x.Observed.Repeated[1]; f.Reason != string(plan.ApartDiffers) || len(f.Places) == 0 {
		t.Errorf("got %+v", f)
	}
	if f := x.Observed.Repeated[2]; f.Reason != "" || !strings.Contains(f.Message, "does not relate") {
		t.Errorf("got %+v", f)
	}
}

// TestPasses holds the passes of later syncs against what the engine does
// with such states.
func TestPasses(t *testing.T) {
	for _, tt := range []struct {
		name    string
		streams []string
		want    string
	}{
		{"no cursors", []string{"a", "b<a"}, ""},
		{"a parent that moves on", []string{"a at", "b<a", "c<a"}, "a b c of all a, not for a itself"},
		{"children with dependencies share its walk", []string{"a at", "b at<a inc", "c at<a inc"}, ""},
		{"one of two", []string{"a at", "b at<a inc", "c<a"}, "a b; c of all a"},
		{"a dependency without a cursor", []string{"a at", "b<a inc"}, "a b of all a, not for a itself"},
		{"two levels", []string{"a at", "b at<a inc", "c at<b inc"}, ""},
		{"a dependency below none", []string{"a at", "b at<a", "c at<b inc"}, "a b c of all a, not for a itself"},
		{"two that move on", []string{"a at", "b at<a", "c<b"}, "a b c of all a b, not for a itself, not for b itself"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			x := streams(t, text(tt.streams...), nil).Explain("")
			var got []string
			for _, p := range x.Walks[0].Later {
				line := strings.Join(p.Streams, " ")
				if len(p.All) > 0 {
					line += " of all " + strings.Join(p.All, " ")
				}
				for _, o := range p.Own {
					line += ", not for " + o.Stream + " itself"
				}
				got = append(got, line)
			}
			if g := strings.Join(got, "; "); g != tt.want {
				t.Errorf("got %q, want %q", g, tt.want)
			}
		})
	}
}
