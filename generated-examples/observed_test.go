package examples

import (
	"bytes"
	"context"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/airgen/airgen/codegen"
	"github.com/airgen/airgen/codegen/interleave"
	"github.com/airgen/airgen/runtime/runstats"
	"github.com/airgen/airgen/runtime/source"
)

// TestObserved lays the numbers that a connector writes of itself beside the
// plan of its manifest: the two sides of --report and explain --observed know
// each other's names, and a fused read asks for nothing twice.
func TestObserved(t *testing.T) {
	for _, x := range examples {
		t.Run(x.name, func(t *testing.T) {
			api := x.api()
			server := httptest.NewServer(api)
			defer server.Close()
			t.Setenv("AIRGEN_NOW", "2024-06-01T00:00:00Z")
			page := filepath.Join(t.TempDir(), "run.html")
			var stdout, stderr bytes.Buffer
			args := append(arguments(t, x, server.URL, x.streams), "--report", page)
			if code := source.Run(context.Background(), x.def(), args, strings.NewReader(""), &stdout, &stderr); code != 0 {
				t.Fatalf("exit code %d\n%s%s", code, stdout.String(), stderr.String())
			}
			text, err := os.ReadFile(strings.TrimSuffix(page, ".html") + ".json")
			if err != nil {
				t.Fatal(err)
			}
			run, err := runstats.Read(text)
			if err != nil {
				t.Fatal(err)
			}
			manifest, err := os.ReadFile(filepath.Join(x.name, "manifest.yaml"))
			if err != nil {
				t.Fatal(err)
			}
			res := codegen.Analyze(codegen.Input{Name: "manifest.yaml", Manifest: manifest}, codegen.Options{})
			s := interleave.Of(res.Plan)
			plan := s.Explain("")
			s.Observe(plan, run)
			if n := run.Totals.Requests; n != int64(api.Total()) {
				t.Errorf("the run counts %d requests, the API %d", n, api.Total())
			}
			if o := plan.Observed; len(o.Unplanned) > 0 || len(o.Repeated) > 0 {
				t.Errorf("the plan does not know %v; asked again: %v", o.Unplanned, o.Repeated)
			}
			for _, w := range plan.Walks {
				for _, u := range w.Requests.Unknowns {
					if u.Observed == nil && !strings.HasPrefix(u.Meaning, "values of ") {
						t.Errorf("%s (%s) was not observed", u.Name, u.Meaning)
					}
				}
			}
		})
	}
}
