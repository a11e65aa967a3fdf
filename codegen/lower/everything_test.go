package lower

import (
	"flag"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/manifest"
)

var (
	update   = flag.Bool("update", false, "write the golden file anew")
	thorough = flag.Bool("thorough", false, "break the manifest in every place in every way: half a minute")
)

func everything(t testing.TB) string {
	t.Helper()
	text, err := os.ReadFile("testdata/everything.yaml")
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// TestEverything keeps the model of a manifest with every component.
func TestEverything(t *testing.T) {
	c, diags := lowered(t, everything(t), map[string]string{"schemas/loans.json": `{"type":"object"}`})
	got := ir.Print(c) + "\n" + lines(diags) + "\n"
	const golden = "testdata/everything.txt"
	if *update {
		if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if got == string(want) {
		return
	}
	g, w := strings.Split(got, "\n"), strings.Split(string(want), "\n")
	for i := range g {
		if i >= len(w) || g[i] != w[i] {
			t.Fatalf("line %d: got %s\nrun go test ./codegen/lower -update to accept it", i+1, strings.Join(g[i:min(i+5, len(g))], "\n"))
		}
	}
	t.Fatalf("%d lines are missing at the end", len(w)-len(g))
}

// TestBroken replaces every value of the manifest by values of other kinds:
// whatever is wrong must be a diagnostic with a position, never a panic.
func TestBroken(t *testing.T) {
	all := strings.Split(everything(t), "\n")
	files := fstest.MapFS{}
	for i, line := range all {
		content := strings.TrimLeft(line, " ")
		indent := len(line) - len(content)
		if item, ok := strings.CutPrefix(content, "- "); ok && strings.Contains(item, ":") {
			content, indent = item, indent+2
		}
		key, _, ok := strings.Cut(content, ":")
		if !ok || strings.HasPrefix(content, "#") || strings.ContainsAny(key, " {[\"") {
			continue
		}
		end := i + 1
		for end < len(all) && deeper(all[end], indent) {
			end++
		}
		before := line[:strings.Index(line, key)]
		for k, value := range []string{": ~", ": 7", ": {x: {}}", ": [{}, [[]], ~]", ": text"} {
			if !*thorough && i%30 != 6*k {
				continue
			}
			broken := slices.Concat(all[:i], []string{before + key + value}, all[end:])
			doc, diags := manifest.Read("m.yaml", []byte(strings.Join(broken, "\n")))
			if doc == nil {
				if !diags.Failed() {
					t.Fatalf("line %d%s: no document and no error", i+1, value)
				}
				continue
			}
			c, found := Lower(doc, doc, files)
			ir.Print(c)
			for _, d := range found.All() {
				if !d.Pos.IsValid() {
					t.Errorf("line %d%s: no position: %s", i+1, value, d)
				}
			}
		}
	}
}

// deeper reports whether a line belongs to the value of a key at an indent.
func deeper(line string, indent int) bool {
	content := strings.TrimLeft(line, " ")
	at := len(line) - len(content)
	return content != "" && (at > indent || at == indent && strings.HasPrefix(content, "- "))
}
