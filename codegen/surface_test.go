package codegen_test

import (
	"flag"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "record the runtime names that generated code uses now")

// TestRuntimeSurface keeps the list of the runtime's names that generated code
// uses: when it grows, that is a decision, and when a name goes, connectors
// that were generated before stop compiling.
func TestRuntimeSurface(t *testing.T) {
	const list = "testdata/runtime_names.txt"
	files, err := filepath.Glob("../*/*/*_airgen.go")
	if err != nil || len(files) == 0 {
		t.Fatalf("no generated files: %v", err)
	}
	used := map[string]bool{}
	for _, path := range files {
		f, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		packages := map[string]string{}
		for _, imp := range f.Imports {
			if p, _ := strconv.Unquote(imp.Path.Value); strings.HasPrefix(p, module+"runtime/") {
				packages[p[strings.LastIndex(p, "/")+1:]] = strings.TrimPrefix(p, module+"runtime/")
			}
		}
		ast.Inspect(f, func(n ast.Node) bool {
			if sel, ok := n.(*ast.SelectorExpr); ok {
				if x, ok := sel.X.(*ast.Ident); ok && packages[x.Name] != "" {
					used[packages[x.Name]+"."+sel.Sel.Name] = true
				}
			}
			return true
		})
	}
	names := make([]string, 0, len(used))
	for n := range used {
		names = append(names, n)
	}
	slices.Sort(names)
	got := strings.Join(names, "\n") + "\n"
	if *update {
		if err := os.WriteFile(list, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(list)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("generated code uses other names of the runtime than %s lists; if that is meant, run go test ./codegen -run Surface -update\n%s", list, got)
	}
}
