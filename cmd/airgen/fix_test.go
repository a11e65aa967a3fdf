package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestFix(t *testing.T) {
	name := filepath.Join(t.TempDir(), "manifest.yaml")
	const old = "streams:\n- name: a # first\n  retriever: {stream_slicer: {type: ListStreamSlicer, slice_values: [x], cursor_field: k}}\n"
	const modern = "streams:\n- name: a # first\n  retriever: {partition_router: {type: ListPartitionRouter, values: [x], cursor_field: k}}\n"
	if err := os.WriteFile(name, []byte(old), 0o640); err != nil {
		t.Fatal(err)
	}
	text := func() string {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		return string(b)
	}
	code, stdout, stderr := airgen("fix", "--check", name)
	if code != 1 || !strings.Contains(stdout, "+  retriever: {partition_router:") || stderr != "" || text() != old {
		t.Errorf("fix --check: exit code %d\n%s%s", code, stdout, stderr)
	}
	if code, stdout, stderr = airgen("fix", name); code != 0 || stdout+stderr != "" || text() != modern {
		t.Errorf("fix: exit code %d\n%s%s%s", code, stdout, stderr, text())
	}
	if info, err := os.Stat(name); err != nil || info.Mode().Perm() != 0o640 {
		t.Errorf("the file's mode: %v, %v", info.Mode(), err)
	}
	if code, stdout, stderr = airgen("fix", "--check", name); code != 0 || stdout+stderr != "" {
		t.Errorf("fix --check, fixed: exit code %d\n%s%s", code, stdout, stderr)
	}
	// An escaped name cannot be replaced byte by byte.
	if err := os.WriteFile(name, []byte("streams:\n- retriever: {\"stream\\x5fslicer\": {type: SingleSlice}}\n"), 0o640); err != nil {
		t.Fatal(err)
	}
	if code, _, stderr = airgen("fix", name); code != 1 || !strings.Contains(stderr, "manifest.yaml:2:15: warning: this has to be rewritten by hand") {
		t.Errorf("fix by hand: exit code %d\n%s", code, stderr)
	}
}
