// Package golden keeps small manifests, one idea each, with what the compiler
// makes of them: the model and the walks as text, the Go code, and the
// diagnostics with their positions. The test runs the compiler and compares;
// with -update it records, but only code that type-checks, vets clean and
// answers the spec command.
package golden

import (
	"bytes"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/airgen/airgen/codegen"
	"github.com/airgen/airgen/codegen/gofile"
)

var update = flag.Bool("update", false, "record what the compiler makes now")

// inputs are the files that the author of a case writes; everything else in a
// case's folder is recorded.
var inputs = []string{"manifest.yaml", "metadata.yaml", "interleaved.yaml", "options", "behaviour_test.go", "memory_test.go"}

func TestGolden(t *testing.T) {
	entries, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if e.IsDir() {
			t.Run(e.Name(), func(t *testing.T) { check(t, e.Name()) })
		}
	}
}

func check(t *testing.T, dir string) {
	got := compile(t, dir)
	if *update {
		record(t, dir, got)
		return
	}
	want := map[string]bool{}
	for _, f := range got {
		want[f.Name] = true
		old, err := os.ReadFile(filepath.Join(dir, f.Name))
		if err != nil {
			t.Errorf("%v; run go test ./golden -update", err)
			continue
		}
		if !bytes.Equal(old, f.Content) {
			c := gofile.Change{Name: f.Name, Kind: gofile.Changed, Old: old, New: f.Content}
			t.Errorf("%s differs; if that is meant, run go test ./golden -update\n%s", filepath.Join(dir, f.Name), c.Diff(dir))
		}
	}
	for _, name := range recorded(t, dir) {
		if !want[name] {
			t.Errorf("%s is stale; run go test ./golden -update", filepath.Join(dir, name))
		}
	}
}

// recorded lists the files of a case that its author did not write.
func recorded(t *testing.T, dir string) []string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, e := range entries {
		own := e.Name() == "components.go" && ownsComponents(dir)
		if !e.IsDir() && !own && !slices.Contains(inputs, e.Name()) && !strings.HasSuffix(e.Name(), ".json") {
			out = append(out, e.Name())
		}
	}
	return out
}

// compile gives everything that a case records. It compiles twice, to see that
// the same input gives the same bytes.
func compile(t *testing.T, dir string) []gofile.File {
	t.Helper()
	src, err := os.ReadFile(filepath.Join(dir, "manifest.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	in := codegen.Input{Name: "manifest.yaml", Manifest: src, Files: os.DirFS(dir), Folder: "source-" + dir}
	if meta, err := os.ReadFile(filepath.Join(dir, "metadata.yaml")); err == nil {
		in.MetadataName, in.Metadata = "metadata.yaml", meta
	}
	o := codegen.Options{Package: strings.ReplaceAll(dir, "_", "")}
	if text, err := os.ReadFile(filepath.Join(dir, "options")); err == nil {
		o.NoFuse = bytes.Contains(text, []byte("--no-fuse"))
		o.CDKFullRefresh = bytes.Contains(text, []byte("--full-refresh=cdk"))
	}
	res, again := codegen.Generate(in, o), codegen.Generate(in, o)
	var out []gofile.File
	var found strings.Builder
	for _, d := range res.Diagnostics {
		fmt.Fprintln(&found, d)
	}
	if found.Len() > 0 {
		out = append(out, gofile.File{Name: "diagnostics.txt", Content: []byte(found.String())})
	}
	if res.Failed() {
		return out
	}
	for i, f := range res.Files {
		if !bytes.Equal(f.Content, again.Files[i].Content) {
			t.Errorf("%s differs between two runs", f.Name)
		}
	}
	out = append(out, gofile.File{Name: "model.txt", Content: []byte(res.Show())})
	for _, f := range res.Files {
		if !f.Once || !ownsComponents(dir) {
			out = append(out, f)
		}
	}
	return out
}

// ownsComponents reports whether the author of a case wrote its components.go:
// the option "own components.go" says so.
func ownsComponents(dir string) bool {
	text, err := os.ReadFile(filepath.Join(dir, "options"))
	return err == nil && bytes.Contains(text, []byte("own components.go"))
}

// record writes what was compiled, after it has proved to work.
func record(t *testing.T, dir string, files []gofile.File) {
	t.Helper()
	var goFiles []gofile.File
	keep := map[string]bool{}
	for _, f := range files {
		keep[f.Name] = true
		if strings.HasSuffix(f.Name, ".go") {
			goFiles = append(goFiles, f)
		}
	}
	if len(goFiles) > 0 {
		if _, err := gofile.Check(dir, goFiles, nil); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range recorded(t, dir) {
		if !keep[name] {
			if err := os.Remove(filepath.Join(dir, name)); err != nil {
				t.Fatal(err)
			}
		}
	}
	for _, f := range files {
		if err := os.WriteFile(filepath.Join(dir, f.Name), f.Content, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if len(goFiles) > 0 {
		vet(t, dir)
		answers(t, dir)
	}
}

func vet(t *testing.T, dir string) {
	t.Helper()
	if out, err := exec.Command("go", "vet", "./"+dir).CombinedOutput(); err != nil {
		t.Errorf("go vet: %v\n%s", err, out)
	}
}

// answers builds a main around the case and asks it for its spec.
func answers(t *testing.T, dir string) {
	t.Helper()
	tmp, err := os.MkdirTemp(".", ".run-")
	if err != nil {
		t.Fatal(err)
	}
	defer os.RemoveAll(tmp)
	main := fmt.Sprintf("package main\n\nimport (\n\tcase_ %q\n\t\"github.com/airgen/airgen/runtime/source\"\n)\n\nfunc main() { source.Main(case_.Definition()) }\n", "github.com/airgen/airgen/golden/"+dir)
	if err := os.WriteFile(filepath.Join(tmp, "main.go"), []byte(main), 0o644); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command("go", "run", filepath.Join(tmp, "main.go"), "spec").CombinedOutput()
	if err != nil || !bytes.Contains(out, []byte(`"SPEC"`)) {
		t.Errorf("the connector does not answer spec: %v\n%s", err, out)
	}
}

func TestNoFolderIsEmpty(t *testing.T) {
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || !d.IsDir() || path == "." {
			return err
		}
		if _, err := os.Stat(filepath.Join(path, "manifest.yaml")); err != nil {
			t.Errorf("%s has no manifest.yaml", path)
		}
		return filepath.SkipDir
	})
	if err != nil {
		t.Fatal(err)
	}
}
