package codegen_test

import (
	"bytes"
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/airgen/airgen/"

// mayImport is the direction of travel: what each package may import of this
// module, by prefix. A package that is not listed may import nothing of it.
var mayImport = map[string][]string{
	"cmd/airgen":       {"codegen", "templates", "runtime"},
	"codegen":          {"codegen/"},
	"codegen/expr":     {"codegen/diag"},
	"codegen/manifest": {"codegen/diag"},
	"codegen/ir":       {"codegen/diag", "codegen/expr"},
	"codegen/lower":    {"codegen/diag", "codegen/expr", "codegen/ir", "codegen/manifest"},
	// Durations are read as the runtime reads them.
	"codegen/plan": {"codegen/diag", "codegen/expr", "codegen/ir", "codegen/goname", "runtime/pytime"},
	// The runtime's names of encodings.
	"codegen/emit": {"codegen/diag", "codegen/expr", "codegen/ir", "codegen/plan", "codegen/goname", "codegen/gofile", "codegen/emit/", "runtime/decode/textenc"},
	// Constants are folded with the runtime's own rules, so that the compiler and
	// the connector cannot disagree.
	"codegen/emit/goexpr": {"codegen/diag", "codegen/expr", "codegen/goname", "runtime/py", "runtime/pytime"},
	"codegen/lint":        {"codegen/diag", "codegen/expr", "codegen/ir", "codegen/plan"},
	"codegen/scratch":     {"codegen/gofile"},
	"codegen/gofile":      {"codegen/diag"},
	"codegen/graph":       {"codegen/diag", "codegen/ir", "codegen/plan", "codegen/interleave", "codegen/graph/layout"},
	"codegen/qa":          {"codegen/diag", "codegen/ir", "codegen/plan", "codegen/manifest", "codegen/interleave"},
	// What connectors write about their runs.
	"codegen/interleave": {"codegen/diag", "codegen/ir", "codegen/plan", "codegen/manifest", "runtime/runstats"},
}

// doors names the only importers of each third-party package of the compiler.
var doors = map[string][]string{
	"gopkg.in/yaml.v3":         {"codegen/manifest"},
	"github.com/dave/jennifer": {"codegen/emit", "codegen/emit/goexpr"},
	"golang.org/x/tools":       {"codegen/gofile"},
	"github.com/spf13/cobra":   {"cmd/airgen"},
}

// runtimeMay is the runtime's dependency allow-list beyond the standard library.
var runtimeMay = []string{
	"github.com/hashicorp/go-retryablehttp",
	"github.com/hashicorp/go-cleanhttp",
	"gopkg.in/yaml.v3", // only below resolvers of config and parameters
	"github.com/klauspost/compress",
	"github.com/go-json-experiment/json",
	"github.com/santhosh-tekuri/jsonschema/v6",
	"github.com/golang-jwt/jwt/v5",
	"github.com/dlclark/regexp2",
	"golang.org/x/text",
	"github.com/vbauerster/mpb/v8/cwriter",
	"golang.org/x/sys/unix",
	"golang.org/x/sys/windows",
}

type listed struct {
	ImportPath string
	Standard   bool
	Imports    []string
	Deps       []string
}

func list(t *testing.T, patterns ...string) []listed {
	t.Helper()
	cmd := exec.Command("go", append([]string{"list", "-json=ImportPath,Standard,Imports,Deps"}, patterns...)...)
	cmd.Dir = ".."
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("go list: %v\n%s", err, stderr.String())
	}
	var all []listed
	for d := json.NewDecoder(bytes.NewReader(out)); d.More(); {
		var l listed
		if err := d.Decode(&l); err != nil {
			t.Fatal(err)
		}
		all = append(all, l)
	}
	return all
}

func hasPrefix(path string, prefixes []string) bool {
	return slices.ContainsFunc(prefixes, func(p string) bool {
		return path == p || strings.HasPrefix(path, strings.TrimSuffix(p, "/")+"/")
	})
}

func TestImportsFollowTheDirectionOfTravel(t *testing.T) {
	for _, p := range list(t, "./cmd/...", "./codegen/...", "./templates/...") {
		name := strings.TrimPrefix(p.ImportPath, module)
		for _, imp := range p.Imports {
			if own, ok := strings.CutPrefix(imp, module); ok {
				if !hasPrefix(own, mayImport[name]) {
					t.Errorf("%s imports %s, against the direction of travel", name, own)
				}
				continue
			}
			for third, allowed := range doors {
				if hasPrefix(imp, []string{third}) && !slices.Contains(allowed, name) {
					t.Errorf("%s imports %s; only %s may", name, imp, strings.Join(allowed, " and "))
				}
			}
		}
	}
}

func TestRuntimeKeepsItsDependenciesFew(t *testing.T) {
	for _, p := range list(t, "./runtime/...") {
		for _, dep := range p.Deps {
			switch {
			case strings.HasPrefix(dep, module+"runtime"):
			case strings.HasPrefix(dep, module):
				t.Errorf("%s depends on %s: the runtime never imports the compiler", p.ImportPath, dep)
			case !strings.Contains(strings.SplitN(dep, "/", 2)[0], ".") || strings.HasPrefix(dep, "vendor/"):
			case !hasPrefix(dep, runtimeMay):
				t.Errorf("%s depends on %s, which is not on the allow-list", p.ImportPath, dep)
			}
		}
	}
}

func TestModuleFiles(t *testing.T) {
	mod, err := os.ReadFile("../go.mod")
	if err != nil {
		t.Fatal(err)
	}
	if bytes.Contains(mod, []byte("\nreplace ")) {
		t.Error("go.mod has a replace: go install would refuse the module")
	}
	for root, copied := range map[string]string{"../go.mod": "../templates/airgen.mod", "../go.sum": "../templates/airgen.sum"} {
		want, err := os.ReadFile(root)
		if err != nil {
			t.Fatal(err)
		}
		got, err := os.ReadFile(copied)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(got, want) {
			t.Errorf("%s differs from %s: run make generate", copied, root)
		}
	}
}

func TestNoInitFunctions(t *testing.T) {
	err := filepath.WalkDir("..", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == ".git" || d.Name() == "testdata") {
			return filepath.SkipDir
		}
		if !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		f, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		for _, decl := range f.Decls {
			if fn, ok := decl.(*ast.FuncDecl); ok && fn.Recv == nil && fn.Name.Name == "init" {
				t.Errorf("%s has an init function: work at start-up must be asked for", path)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
