package examples

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/printer"
	"go/token"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// What is generated stays in proportion to what it is generated from, and says
// nothing twice.
func TestGeneratedCode(t *testing.T) {
	const mostPerLine = 4
	for _, x := range examples {
		t.Run(x.name, func(t *testing.T) {
			manifest, err := os.ReadFile(filepath.Join(x.name, "manifest.yaml"))
			if err != nil {
				t.Fatal(err)
			}
			files, err := filepath.Glob(filepath.Join(x.name, "*_airgen.go"))
			if err != nil || len(files) == 0 {
				t.Fatal(err, "no generated files")
			}
			code := 0
			bodies := map[string]string{}
			for _, file := range files {
				text, err := os.ReadFile(file)
				if err != nil {
					t.Fatal(err)
				}
				code += written(string(text), "//")
				for name, body := range functions(t, file, text) {
					if first, ok := bodies[body]; ok {
						t.Errorf("%s and %s are the same code:\n%s", first, name, body)
					}
					bodies[body] = name
				}
			}
			if lines := written(string(manifest), "#"); code > mostPerLine*lines {
				t.Errorf("%d lines of Go for %d of the manifest, more than %d for one", code, lines, mostPerLine)
			} else {
				t.Logf("%d lines of Go for %d of the manifest: %.1f for one", code, lines, float64(code)/float64(lines))
			}
		})
	}
}

// written counts the lines that say something.
func written(text, comment string) int {
	n := 0
	for line := range strings.Lines(text) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, comment) {
			n++
		}
	}
	return n
}

// functions gives the bodies of a file's functions of more than one statement,
// by name.
func functions(t *testing.T, name string, text []byte) map[string]string {
	t.Helper()
	set := token.NewFileSet()
	file, err := parser.ParseFile(set, name, text, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for _, d := range file.Decls {
		f, ok := d.(*ast.FuncDecl)
		if !ok || f.Body == nil || len(f.Body.List) < 2 {
			continue
		}
		var body bytes.Buffer
		if err := printer.Fprint(&body, set, f.Body); err != nil {
			t.Fatal(err)
		}
		out[f.Name.Name] = body.String()
	}
	return out
}
