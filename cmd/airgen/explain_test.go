package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/airgen/airgen/runtime/runstats"
)

func TestExplain(t *testing.T) {
	manifest := filepath.Join("..", "..", codehub)
	dir := t.TempDir()
	write := func(name string, text []byte) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, text, 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	var numbers bytes.Buffer
	run := &runstats.Run{Version: runstats.Version, Streams: []runstats.Stream{{Name: "issues", Selected: true, Counts: runstats.Counts{Requests: 30, Records: 400}}}}
	if err := run.Write(&numbers); err != nil {
		t.Fatal(err)
	}
	good, page := write("run.json", numbers.Bytes()), write("run.html", []byte("<!doctype html>"))
	for _, tc := range []struct {
		name           string
		args           []string
		code           int
		stdout, stderr string
	}{
		{"everything", []string{manifest}, 0, "Σ pull_requests (P(reviews) + Σ reviews P(review_comments))", ""},
		{"one stream", []string{manifest, "reviews"}, 0, "pull_requests, reviews and review_comments are read in one walk", ""},
		{"as JSON", []string{"--json", manifest, "reviews"}, 0, `"formula": "Σ repository (P(pull_requests)`, ""},
		{"an unknown stream", []string{manifest, "review"}, 1, "", `no stream "review"; did you mean "reviews"?`},
		{"a run", []string{"--observed", good, manifest}, 0, "records of issues (400 in this run)", ""},
		{"the report's page", []string{"--observed", page, manifest}, 1, "", "run.html: this is the report's page"},
		{"no run", []string{"--observed", "nowhere.json", manifest}, 1, "", "nowhere.json"},
		{"too much", []string{manifest, "a", "b"}, 2, "", "accepts at most 2"},
		{"not fused", []string{"--no-fuse", manifest, "reviews"}, 0, "fusion is switched off by --no-fuse", ""},
	} {
		t.Run(tc.name, func(t *testing.T) {
			code, stdout, stderr := airgen(append([]string{"explain"}, tc.args...)...)
			if code != tc.code || !strings.Contains(stdout, tc.stdout) || !strings.Contains(stderr, tc.stderr) || tc.stderr == "" && stderr != "" {
				t.Errorf("exit code %d, want %d\nstdout: %s\nstderr: %s", code, tc.code, stdout, stderr)
			}
		})
	}
	t.Run("beside the manifest", func(t *testing.T) {
		t.Chdir(filepath.Dir(manifest))
		if code, stdout, _ := airgen("explain", "reviews"); code != 0 || !strings.HasPrefix(stdout, "pull_requests, reviews") {
			t.Errorf("exit code %d\n%s", code, stdout)
		}
	})
}
