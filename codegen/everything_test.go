package codegen_test

import (
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"

	"github.com/airgen/airgen/codegen"
	"github.com/airgen/airgen/codegen/gofile"
)

// TestEveryComponent compiles the manifests that write every field of the
// component language: whatever the compiler reads becomes Go that type-checks.
func TestEveryComponent(t *testing.T) {
	for _, name := range []string{"everything.yaml", "rest.yaml"} {
		t.Run(name, func(t *testing.T) {
			text, err := os.ReadFile(filepath.Join("lower", "testdata", name))
			if err != nil {
				t.Fatal(err)
			}
			for _, plain := range []bool{false, true} {
				res := codegen.Generate(codegen.Input{
					Name: name, Manifest: text,
					Files: fstest.MapFS{"schemas/loans.json": {Data: []byte(`{"type": "object"}`)}},
				}, codegen.Options{Package: "library", NoFuse: plain})
				if res.Failed() {
					for _, d := range res.Diagnostics {
						t.Log(d)
					}
					t.Fatal("it does not compile")
				}
				dir, err := os.MkdirTemp("testdata", "library")
				if err != nil {
					t.Fatal(err)
				}
				defer os.RemoveAll(dir)
				if _, err := gofile.Check(dir, res.Files, nil); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}
