package graph

import (
	"bytes"
	"encoding/xml"
	"flag"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/airgen/airgen/codegen/graph/layout"
	"github.com/airgen/airgen/codegen/lower"
	"github.com/airgen/airgen/codegen/manifest"
	"github.com/airgen/airgen/codegen/plan"
)

var update = flag.Bool("update", false, "record the pictures as they are now")

// read plans the connector of a manifest; nil when it has errors.
func read(t *testing.T, file string, o plan.Options) *plan.Plan {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	doc, found := manifest.Read("manifest.yaml", text)
	if doc == nil || found.Failed() {
		return nil
	}
	doc.Name = "source-" + filepath.Base(filepath.Dir(file))
	c, found := lower.Lower(doc, nil, os.DirFS(filepath.Dir(file)))
	if c == nil || found.Failed() {
		return nil
	}
	return plan.Make(c, o)
}

// manifests are the small ones of the goldens, and of the real ones beside the
// repository a fourth, or all with AIRGEN_WHOLE_CORPUS=1.
func manifests(t *testing.T) []string {
	t.Helper()
	var all []string
	for _, pattern := range []string{"../../golden/*", "testdata/*", "../../../shared/corpus/*", "../../../shared/oracle/synthetic/*"} {
		files, err := filepath.Glob(filepath.Join(pattern, "manifest.yaml"))
		if err != nil {
			t.Fatal(err)
		}
		for n, file := range files {
			if n%4 == 0 || !strings.Contains(pattern, "shared") || os.Getenv("AIRGEN_WHOLE_CORPUS") != "" {
				all = append(all, file)
			}
		}
	}
	return all
}

var printers = map[string]func(*Graph, Direction) []byte{
	"svg": (*Graph).SVG, "html": (*Graph).HTML, "mmd": (*Graph).Mermaid, "dot": (*Graph).DOT,
}

// TestGolden keeps the pictures of a manifest with every kind of node and edge.
func TestGolden(t *testing.T) {
	for _, tc := range []struct {
		name      string
		direction Direction
		noFuse    bool
		formats   []string
	}{
		{"shop", layout.Right, false, []string{"svg", "mmd", "dot"}},
		{"shop_down", layout.Down, false, []string{"svg", "mmd", "dot"}},
		{"shop_no_fuse", layout.Right, true, []string{"mmd"}},
	} {
		g := Of(read(t, "testdata/shop/manifest.yaml", plan.Options{NoFuse: tc.noFuse}))
		for _, format := range tc.formats {
			got := printers[format](g, tc.direction)
			file := filepath.Join("testdata", "shop", tc.name+"."+format)
			if *update {
				if err := os.WriteFile(file, got, 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(got, want) {
				t.Errorf("%s differs; if that is meant, run go test ./codegen/graph -update\n%s", file, got)
			}
		}
	}
}

// TestEveryNodeIsDrawn draws every connector in every format, and those of
// this repository twice.
func TestEveryNodeIsDrawn(t *testing.T) {
	drawn := 0
	for _, file := range manifests(t) {
		p := read(t, file, plan.Options{})
		if p == nil {
			continue
		}
		drawn++
		g := Of(p)
		again := g
		if !strings.Contains(file, "shared") {
			again = Of(read(t, file, plan.Options{}))
		}
		for format, print := range printers {
			for _, d := range []Direction{layout.Right, layout.Down} {
				text := print(g, d)
				if again != g && !bytes.Equal(text, print(again, d)) {
					t.Errorf("%s: %s differs between two runs", file, format)
				}
				complete(t, file, format, string(text), g)
			}
		}
		streams := map[string]bool{}
		for _, x := range g.Groups {
			for _, n := range x.Nodes {
				if n.Kind == Stream {
					streams[n.Name] = true
				}
			}
		}
		for _, s := range p.Connector.Streams {
			if !streams[s.Name] && s.Name != "" {
				t.Errorf("%s: stream %s is not in the graph", file, s.Name)
			}
		}
	}
	t.Logf("%d connectors", drawn)
}

// complete checks that every node and edge stands in the text once.
func complete(t *testing.T, file, format, text string, g *Graph) {
	t.Helper()
	node := map[string]string{"svg": `id="%s"`, "html": `id="%s" transform`, "mmd": "\n    %s[", "dot": "\n    %s [label"}[format]
	edge := map[string]string{"svg": `data-from="%s" data-to="%s"`, "html": `data-from="%s" data-to="%s"`, "mmd": "\n    %s %s", "dot": "\n    %s -> %s"}[format]
	edges := 0
	for _, x := range g.Groups {
		for _, n := range x.Nodes {
			want := strings.Replace(node, "%s", n.ID, 1)
			found := strings.Count(text, want)
			if format == "mmd" && n.Kind > Parent {
				found = strings.Count(text, "\n    "+n.ID+"(")
			}
			if found != 1 {
				t.Errorf("%s: %s has %s %d times", file, format, n.ID, found)
			}
		}
		for _, e := range x.Edges {
			edges++
			want := strings.Replace(strings.Replace(edge, "%s", e.From.ID, 1), "%s", e.To.ID, 1)
			if format == "mmd" {
				if !regexp.MustCompile(`\n    ` + e.From.ID + ` (-->|==>)(\|"[^"\n]*"\|)? ` + e.To.ID + `\n`).MatchString(text) {
					t.Errorf("%s: %s lacks %s → %s", file, format, e.From.ID, e.To.ID)
				}
			} else if !strings.Contains(text, want) {
				t.Errorf("%s: %s lacks %s", file, format, want)
			}
		}
	}
	if format == "svg" || format == "html" {
		if n := strings.Count(text, "data-from="); n != edges {
			t.Errorf("%s: %s has %d edges, want %d", file, format, n, edges)
		}
	}
	if format == "svg" {
		wellFormed(t, file, text)
	}
}

func wellFormed(t *testing.T, file, text string) {
	t.Helper()
	d := xml.NewDecoder(strings.NewReader(text))
	for {
		_, err := d.Token()
		if err == io.EOF {
			return
		}
		if err != nil {
			t.Errorf("%s: %v", file, err)
			return
		}
	}
}

// What is special about a node of a walk stands in the picture.
func TestNodesOfWalks(t *testing.T) {
	for file, want := range map[string]string{
		"../../golden/fusion_contract/manifest.yaml": `-->|"same pages"|`,
		"../../golden/dynamic_fused/manifest.yaml":   `"each stream of fields<br>`,
	} {
		if got := string(Of(read(t, file, plan.Options{})).Mermaid(layout.Right)); strings.Count(got, want) != 1 {
			t.Errorf("%s does not have %s once:\n%s", file, want, got)
		}
	}
}
