package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestGraph(t *testing.T) {
	manifest := filepath.Join("..", "..", "golden", "nested_walk", "manifest.yaml")
	dir := t.TempDir()
	for _, tc := range []struct {
		name   string
		args   []string
		code   int
		file   string // where the graph must be, within dir; empty: on stdout
		begins string
		stderr string
	}{
		{"SVG is the default", []string{manifest}, 0, "", "<?xml", ""},
		{"Mermaid", []string{"--format", "mermaid", manifest}, 0, "", "flowchart LR\n", ""},
		{"down", []string{"--format", "mermaid", "--direction", "down", manifest}, 0, "", "flowchart TB\n", ""},
		{"the file's name decides", []string{"-o", filepath.Join(dir, "a.html"), manifest}, 0, "a.html", "<!DOCTYPE html>", ""},
		{"but a format wins", []string{"-o", filepath.Join(dir, "b.html"), "--format", "dot", manifest}, 0, "b.html", "digraph ", ""},
		{"an unknown format", []string{"--format", "png", manifest}, 2, "", "", "svg, mermaid, dot, html"},
		{"an unknown direction", []string{"--direction", "left", manifest}, 2, "", "", "right, down"},
		{"a folder that is not there", []string{"-o", filepath.Join(dir, "no", "a.svg"), manifest}, 1, "", "", "a.svg"},
		{"a bad manifest", []string{filepath.Join("..", "..", "golden", "bad_type", "manifest.yaml")}, 1, "", "", "DpathExtracto"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			code, stdout, stderr := airgen(append([]string{"graph"}, tc.args...)...)
			got := stdout
			if tc.file != "" {
				if stdout != "" {
					t.Errorf("stdout: %s", stdout)
				}
				text, err := os.ReadFile(filepath.Join(dir, tc.file))
				if err != nil {
					t.Fatal(err)
				}
				got = string(text)
			}
			if code != tc.code || !strings.HasPrefix(got, tc.begins) || !strings.Contains(stderr, tc.stderr) || tc.stderr == "" && stderr != "" {
				t.Errorf("exit code %d, want %d\n%.200s\nstderr: %s", code, tc.code, got, stderr)
			}
		})
	}
}
