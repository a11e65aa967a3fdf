package qa_test

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/airgen/airgen/codegen"
	"github.com/airgen/airgen/codegen/diag"
	"github.com/airgen/airgen/codegen/manifest"
	"github.com/airgen/airgen/codegen/qa"
)

var update = flag.Bool("update", false, "record what the checks say now")

// connector compiles a case, with paths that do not depend on where it lies.
func connector(t *testing.T, dir string) *qa.Connector {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(dir, "manifest.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	in := codegen.Input{Name: "manifest.yaml", Manifest: text, Files: os.DirFS(dir), Folder: "source-" + filepath.Base(dir)}
	c := &qa.Connector{Name: in.Folder, Manifest: in.Name}
	if in.Metadata, err = os.ReadFile(filepath.Join(dir, "metadata.yaml")); err == nil {
		in.MetadataName, c.Metadata = "metadata.yaml", "metadata.yaml"
		c.Document, _ = manifest.ReadData(c.Metadata, in.Metadata)
	}
	res := codegen.Analyze(in, codegen.Options{})
	c.Plan, c.Diagnostics = res.Plan, res.Diagnostics
	return c
}

func golden(t *testing.T, file string, got []byte) {
	t.Helper()
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
		t.Errorf("%s differs; if that is meant, run go test ./codegen/qa -update\n%s", file, got)
	}
}

func TestGolden(t *testing.T) {
	cases, err := filepath.Glob("testdata/*/manifest.yaml")
	if err != nil || len(cases) < 5 {
		t.Fatal(cases, err)
	}
	for _, file := range cases {
		dir := filepath.Dir(file)
		t.Run(filepath.Base(dir), func(t *testing.T) {
			results := qa.Run(connector(t, dir), qa.Checks)
			var text strings.Builder
			for _, r := range results {
				text.WriteString(r.Line() + "\n")
				if found := r.Text(0); found != "" {
					text.WriteString("\t" + strings.ReplaceAll(strings.TrimSuffix(found, "\n"), "\n", "\n\t") + "\n")
				}
				sound(t, &r)
			}
			golden(t, filepath.Join(dir, "report.txt"), []byte(text.String()))
		})
	}
}

// sound checks what readers of a result rely on.
func sound(t *testing.T, r *qa.Result) {
	t.Helper()
	errors := 0
	for _, f := range r.Findings {
		if f.Severity == diag.Error {
			errors++
		}
		if !f.Pos.IsValid() || f.Code != r.Check.ID || f.Message == "" {
			t.Errorf("%s: finding %+v is not whole", r.Check.ID, f)
		}
	}
	if (errors > 0) != (r.Status == qa.Failed) && !strings.HasPrefix(r.Message, "the manifest has") {
		t.Errorf("%s: %s with %d errors", r.Check.ID, r.Status, errors)
	}
	if r.Message == "" || strings.HasSuffix(r.Message, ".") {
		t.Errorf("%s: message %q", r.Check.ID, r.Message)
	}
}

func TestReports(t *testing.T) {
	var results []qa.Result
	for _, dir := range []string{"testdata/right", "testdata/wrong"} {
		results = append(results, qa.Run(connector(t, dir), qa.Checks)...)
	}
	if n := qa.CountFailed(results); n != 6 {
		t.Errorf("%d failed", n)
	}
	now := time.Date(2026, 1, 2, 3, 4, 5, 6000, time.UTC)
	for name, write := range map[string]func(*bytes.Buffer) error{
		"report.json": func(b *bytes.Buffer) error { return qa.JSON(b, results, now) },
		"junit.xml":   func(b *bytes.Buffer) error { return qa.JUnit(b, results) },
		"checks.md":   func(b *bytes.Buffer) error { _, err := b.WriteString(qa.Documentation()); return err },
	} {
		var b bytes.Buffer
		if err := write(&b); err != nil {
			t.Fatal(err)
		}
		golden(t, filepath.Join("testdata", name), b.Bytes())
	}
}

// TestTextIsCut checks that a long list of findings ends with their number.
func TestTextIsCut(t *testing.T) {
	r := qa.Result{Check: qa.Checks[0], Connector: "source-x", Status: qa.Failed}
	places := []diag.Related{{Message: "a"}, {Message: "b"}, {Message: "c"}}
	for range 4 {
		r.Findings = append(r.Findings, diag.Diagnostic{Pos: diag.Pos{File: "f", Line: 1, Column: 2}, Message: "m", Code: "code", Related: places})
	}
	if got, want := r.Text(2), strings.Repeat("f:1:2: m\n\t: a\n\t: b\n\tand 1 more\n", 2)+"and 2 more\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got := r.Text(0); strings.Count(got, "f:1:2: m\n") != 4 || strings.Contains(got, "more") || strings.Contains(got, "code") {
		t.Errorf("got %q", got)
	}
}

func TestOtherTypesAreSkipped(t *testing.T) {
	c := connector(t, "testdata/right")
	c.Document, _ = manifest.ReadData("metadata.yaml", []byte("data: {connectorType: destination}"))
	for _, r := range qa.Run(c, qa.Checks) {
		if r.Status != qa.Skipped {
			t.Errorf("%s", r.Line())
		}
	}
}

// TestADeclarationWithoutSubstreamsIsChecked: a connector that lost its
// children must not keep its declaration unseen.
func TestADeclarationWithoutSubstreamsIsChecked(t *testing.T) {
	dir := t.TempDir()
	for name, from := range map[string]string{"manifest.yaml": "testdata/flat/manifest.yaml", "metadata.yaml": "testdata/right/metadata.yaml"} {
		text, err := os.ReadFile(from)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, name), text, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	results := qa.Run(connector(t, dir), []*qa.Check{qa.Find("CheckInterleavedStreamsAccurate")})
	if len(results) != 1 || results[0].Status != qa.Failed {
		t.Errorf("got %v", results)
	}
}
