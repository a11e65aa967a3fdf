// Package torture builds connectors with a stream for each kind of state, runs
// them as processes against a local API, and ends them everywhere: between and
// within messages, requests and answers. What they do then must cost some work
// and never a record.
//
// The tests take a sample of the places; with AIRGEN_TORTURE=1, which is what
// make torture sets, they take all.
package torture

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"

	"github.com/airgen/airgen/codegen"
)

// long tells that every place is to be tried.
var long = os.Getenv("AIRGEN_TORTURE") != ""

var scratch string

func TestMain(m *testing.M) {
	dir, err := os.MkdirTemp("", "airgen-torture-*")
	if err != nil {
		panic(err)
	}
	scratch = dir
	code := m.Run()
	_ = os.RemoveAll(dir)
	os.Exit(code)
}

// fused and unfused are the paths of the same connector, built in both ways.
var (
	fused   = sync.OnceValues(func() (string, error) { return build("fused", codegen.Options{}) })
	unfused = sync.OnceValues(func() (string, error) { return build("unfused", codegen.Options{NoFuse: true}) })
)

func built(t *testing.T, build func() (string, error)) string {
	t.Helper()
	path, err := build()
	if err != nil {
		t.Fatal(err)
	}
	return path
}

// build compiles the manifest into a connector. The generated files are seen by
// the go command alone, as if they were below this folder.
func build(name string, o codegen.Options) (string, error) {
	src, err := os.ReadFile("testdata/everything.yaml")
	if err != nil {
		return "", err
	}
	o.Package = "connector"
	res := codegen.Generate(codegen.Input{Name: "everything.yaml", Manifest: src, Files: os.DirFS("testdata"), Folder: "source-torture"}, o)
	if res.Failed() {
		return "", fmt.Errorf("%v", res.Diagnostics)
	}
	here, err := os.Getwd()
	if err != nil {
		return "", err
	}
	overlay := struct{ Replace map[string]string }{map[string]string{}}
	put := func(path string, content []byte) error {
		real := filepath.Join(scratch, name, path)
		overlay.Replace[filepath.Join(here, name, path)] = real
		if err := os.MkdirAll(filepath.Dir(real), 0o755); err != nil {
			return err
		}
		return os.WriteFile(real, content, 0o644)
	}
	for _, f := range res.Files {
		if err := put("connector/"+f.Name, f.Content); err != nil {
			return "", err
		}
	}
	main := "package main\n\nimport (\n\t\"github.com/airgen/airgen/generated-examples/torture/" + name + "/connector\"\n" +
		"\t\"github.com/airgen/airgen/runtime/source\"\n)\n\nfunc main() { source.Main(connector.Definition()) }\n"
	if err := put("main.go", []byte(main)); err != nil {
		return "", err
	}
	list, err := json.Marshal(overlay)
	if err != nil {
		return "", err
	}
	listed := filepath.Join(scratch, name+".json")
	if err := os.WriteFile(listed, list, 0o644); err != nil {
		return "", err
	}
	binary := filepath.Join(scratch, "source-"+name)
	cmd := exec.Command("go", "build", "-overlay", listed, "-o", binary, "./"+name)
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := cmd.CombinedOutput(); err != nil {
		return "", fmt.Errorf("go build: %w\n%s", err, out)
	}
	return binary, nil
}
