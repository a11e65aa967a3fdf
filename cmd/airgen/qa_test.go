package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestQA(t *testing.T) {
	cases := filepath.Join("..", "..", "codegen", "qa", "testdata")
	right, wrong := filepath.Join(cases, "right"), filepath.Join(cases, "wrong")
	for _, tc := range []struct {
		name           string
		args           []string
		code           int
		stdout, stderr []string // parts that must be there
	}{
		{"all is well", []string{right}, 0, []string{"source-right - ✅ Passed - Undeclared Interleaved Streams: 1 relationship is declared.\n", "🔶 Skipped"}, nil},
		{"a manifest by name", []string{filepath.Join(right, "manifest.yaml")}, 0, []string{"source-right - ✅ Passed"}, nil},
		{"failures go to stderr", []string{wrong}, 1, []string{"✅ Passed"}, []string{"source-wrong - ❌ Failed - Metadata Validation: 3 findings", "metadata.yaml:8:17: \"order\" is no stream", "Error: 6 checks failed\n"}},
		{"a catalogue", []string{cases}, 1, []string{"source-right - ✅ Passed"}, []string{"source-wrong - ❌ Failed", "broken - ❌ Failed"}},
		{"one of it", []string{"-d", cases, "-n", "source-right"}, 0, []string{"source-right"}, nil},
		{"one check", []string{"-c", "CheckHeartbeatFitsSparseChildren", wrong}, 0, []string{"maxSecondsBetweenMessages is not set"}, nil},
		{"GitHub", []string{"--format", "github", wrong}, 1, []string{"::error file=", "/metadata.yaml,line=8,col=17,title=CheckInterleavedStreamsAccurate::\"order\" is no stream", "::warning file="}, nil},
		{"SARIF", []string{"--format", "sarif", wrong}, 1, []string{`"ruleId": "CheckInterleavedStreamsAccurate"`, `"text": "Metadata Validation"`, `"startLine": 8`, `"startColumn": 17`}, nil},
		{"JUnit", []string{"--format", "junit", wrong}, 1, []string{`<testsuite name="source-wrong" tests="7" failures="6" skipped="0">`}, nil},
		{"its documentation", []string{"generate-documentation"}, 0, []string{"### Metadata Validation\n"}, nil},
		{"an unknown check", []string{"-c", "CheckNothing", right}, 2, nil, []string{"CheckInterleavedStreamsDeclared"}},
		{"an unknown format", []string{"--format", "xml", right}, 2, nil, []string{"text, json, junit, sarif, github"}},
		{"no connector", []string{t.TempDir()}, 2, nil, []string{"no connector"}},
		{"an unknown name", []string{"-d", cases, "-n", "source-none"}, 2, nil, []string{"no connector"}},
		{"a folder that is not there", []string{"nowhere"}, 1, nil, []string{"nowhere"}},
		{"two folders", []string{"-d", cases, right}, 2, nil, []string{"--connector-directory"}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			code, stdout, stderr := airgen(append([]string{"qa"}, tc.args...)...)
			if code != tc.code {
				t.Errorf("exit code %d, want %d", code, tc.code)
			}
			for _, part := range tc.stdout {
				if !strings.Contains(stdout, part) {
					t.Errorf("stdout lacks %q:\n%s", part, stdout)
				}
			}
			for _, part := range tc.stderr {
				if !strings.Contains(stderr, part) {
					t.Errorf("stderr lacks %q:\n%s", part, stderr)
				}
			}
			if tc.stderr == nil && stderr != "" {
				t.Errorf("stderr: %s", stderr)
			}
		})
	}
}

// TestQAReport checks that the report is written beside the lines, and that a
// Python connector's metadata is found above its manifest.
func TestQAReport(t *testing.T) {
	dir := t.TempDir()
	inner := filepath.Join(dir, "source-right", "source_right")
	if err := os.MkdirAll(inner, 0o755); err != nil {
		t.Fatal(err)
	}
	for from, to := range map[string]string{"manifest.yaml": filepath.Join(inner, "manifest.yaml"), "metadata.yaml": filepath.Join(dir, "source-right", "metadata.yaml")} {
		text, err := os.ReadFile(filepath.Join("..", "..", "codegen", "qa", "testdata", "right", from))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(to, text, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	file := filepath.Join(dir, "report.json")
	code, stdout, stderr := airgen("qa", "-r", file, dir)
	if code != 0 || !strings.Contains(stdout, "source-right - ✅ Passed - Metadata Validation") {
		t.Fatalf("exit code %d\n%s%s", code, stdout, stderr)
	}
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var report struct {
		Connectors map[string]struct {
			Passed int    `json:"successful_checks_count"`
			Total  int    `json:"total_checks_count"`
			Badge  string `json:"badge_text"`
		} `json:"connectors"`
	}
	if err := json.Unmarshal(text, &report); err != nil {
		t.Fatal(err)
	}
	if c := report.Connectors["source-right"]; c.Passed != 6 || c.Total != 6 || c.Badge != "6/6" {
		t.Errorf("got %+v", report)
	}
}

// TestQAFix checks that what is missing is declared, and then passes.
func TestQAFix(t *testing.T) {
	dir := t.TempDir()
	text, err := os.ReadFile(filepath.Join("..", "..", "codegen", "qa", "testdata", "undeclared", "manifest.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	metadata := filepath.Join(dir, "metadata.yaml")
	const before = "data: # kept\n  dockerRepository: 'example/source-x'\n"
	for name, text := range map[string]string{filepath.Join(dir, "manifest.yaml"): string(text), metadata: before} {
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if code, _, _ := airgen("qa", dir); code != 1 {
		t.Errorf("exit code %d before the fix", code)
	}
	if code, stdout, stderr := airgen("qa", "--fix", dir); code != 0 || !strings.Contains(stdout, "1 relationship is declared") {
		t.Errorf("exit code %d\n%s%s", code, stdout, stderr)
	}
	got, err := os.ReadFile(metadata)
	if err != nil {
		t.Fatal(err)
	}
	if want := before + "  interleavedStreams:\n    relationships:\n      - [shops, orders]\n"; string(got) != want {
		t.Errorf("got\n%s", got)
	}
}
