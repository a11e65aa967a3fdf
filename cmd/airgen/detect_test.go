package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// connector copies a manifest into a folder of its own, with the given files.
func connector(t *testing.T, manifest string, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	text, err := os.ReadFile(filepath.Join("..", "..", manifest))
	if err != nil {
		t.Fatal(err)
	}
	files["manifest.yaml"] = string(text)
	for name, content := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

const codehub = "generated-examples/codehub/manifest.yaml"

const codehubDeclaration = `interleavedStreams:
  relationships:
    - [issues, issue_comments, issue_comment_reactions, issue_reactions]
    - [pull_requests, reviews, review_comments]
`

func TestDetect(t *testing.T) {
	manifest := filepath.Join("..", "..", codehub)
	if code, stdout, stderr := airgen("detect", manifest); code != 0 || stdout != codehubDeclaration || stderr != "" {
		t.Errorf("exit code %d\n%s%s", code, stdout, stderr)
	}
	if code, stdout, _ := airgen("detect", "--json", manifest); code != 0 || !strings.Contains(stdout, `"issue_comment_reactions"`) {
		t.Errorf("exit code %d\n%s", code, stdout)
	}
	if code, stdout, stderr := airgen("detect", "--check", manifest); code != 0 || stdout+stderr != "" {
		t.Errorf("the example is stale: exit code %d\n%s%s", code, stdout, stderr)
	}
	if code, _, stderr := airgen("detect", "--location", "there", manifest); code != 2 || !strings.Contains(stderr, "data, ab_internal, sidecar") {
		t.Errorf("exit code %d\n%s", code, stderr)
	}
}

// TestDetectWrites writes a declaration, sees that nothing else changed and
// that it is not stale, and keeps it up to date.
func TestDetectWrites(t *testing.T) {
	const before = "metadataSpecVersion: \"1.0\"\ndata:\n    name: 'Codehub'   # the name\n    tags: [a,   b]\n\n# the end"
	const added = "    interleavedStreams:\n        relationships:\n            - [issues, issue_comments, issue_comment_reactions, issue_reactions]\n            - [pull_requests, reviews, review_comments]\n"
	dir := connector(t, codehub, map[string]string{"metadata.yaml": before})
	manifest, metadata := filepath.Join(dir, "manifest.yaml"), filepath.Join(dir, "metadata.yaml")
	if code, _, stderr := airgen("detect", "--check", manifest); code != 1 || !strings.Contains(stderr, "not declared") || !strings.Contains(stderr, "2 groups") {
		t.Errorf("nothing declared: exit code %d\n%s", code, stderr)
	}
	if code, stdout, stderr := airgen("detect", "--write", manifest); code != 0 || stdout+stderr != "" {
		t.Fatalf("exit code %d\n%s%s", code, stdout, stderr)
	}
	want := strings.Replace(before, "\n\n# the end", "\n"+added+"\n# the end", 1)
	if got, _ := os.ReadFile(metadata); string(got) != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if code, stdout, stderr := airgen("detect", "--check", manifest); code != 0 || stdout+stderr != "" {
		t.Errorf("what was written is stale: exit code %d\n%s%s", code, stdout, stderr)
	}
	stale := strings.Replace(want, "issue_comment_reactions, ", "nothing, ", 1)
	if err := os.WriteFile(metadata, []byte(stale), 0o600); err != nil {
		t.Fatal(err)
	}
	code, _, stderr := airgen("detect", "--check", manifest)
	for _, part := range []string{`metadata.yaml:7:40: warning: "nothing" is no stream of the manifest; remove it`, `"issue_comment_reactions" is read below "issue_comments", and no relationship says so; run airgen detect --write`} {
		if code != 1 || !strings.Contains(stderr, part) {
			t.Errorf("exit code %d, want 1 and %s\n%s", code, part, stderr)
		}
	}
	if code, _, stderr := airgen("detect", "--write", manifest); code != 0 {
		t.Fatalf("exit code %d\n%s", code, stderr)
	}
	want = strings.Replace(want, "issue_comment_reactions, issue_reactions]", "issue_reactions, issue_comment_reactions]", 1)
	if got, _ := os.ReadFile(metadata); string(got) != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if code, _, stderr := airgen("detect", "--write", "--location", "sidecar", manifest); code != 1 || !strings.Contains(stderr, "already") {
		t.Errorf("declared twice: exit code %d\n%s", code, stderr)
	}
}

func TestDetectWithoutMetadata(t *testing.T) {
	dir := connector(t, codehub, map[string]string{})
	manifest := filepath.Join(dir, "manifest.yaml")
	if code, _, stderr := airgen("detect", "--write", manifest); code != 1 || !strings.Contains(stderr, "--location sidecar") {
		t.Errorf("exit code %d\n%s", code, stderr)
	}
	if code, _, stderr := airgen("detect", "--write", "--location", "sidecar", manifest); code != 0 {
		t.Fatalf("exit code %d\n%s", code, stderr)
	}
	want := strings.ReplaceAll(strings.TrimPrefix(codehubDeclaration, "interleavedStreams:\n"), "\n  ", "\n")
	if got, _ := os.ReadFile(filepath.Join(dir, "interleaved.yaml")); string(got) != strings.TrimPrefix(want, "  ") {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if code, stdout, stderr := airgen("detect", "--check", manifest); code != 0 || stdout+stderr != "" {
		t.Errorf("what was written is stale: exit code %d\n%s%s", code, stdout, stderr)
	}
}

func TestDetectStats(t *testing.T) {
	examples := filepath.Join("..", "..", "generated-examples")
	code, stdout, stderr := airgen("detect", "--stats", examples)
	want, err := os.ReadFile(filepath.Join("testdata", "stats.txt"))
	if err != nil {
		t.Fatal(err)
	}
	if code != 0 || stdout != string(want) || stderr != "" {
		t.Errorf("exit code %d\n%s%s\nwant\n%s", code, stdout, stderr, want)
	}
	if code, stdout, _ := airgen("detect", "--stats", examples, "--json"); code != 0 || !strings.Contains(stdout, `"groups_fused": 5`) {
		t.Errorf("exit code %d\n%s", code, stdout)
	}
	if code, _, stderr := airgen("detect", "--stats", examples, "--write"); code != 2 {
		t.Errorf("exit code %d\n%s", code, stderr)
	}
}
