// Command demo shows the whole line on this machine: it builds airgen,
// generates and builds the codehub example, starts the local API that the
// example reads, and runs the connector against it. It needs Go and nothing
// else; make demo calls it.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"sort"
	"strings"
	"time"

	"github.com/airgen/airgen/generated-examples/exampleapi"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "demo:", err)
		os.Exit(1)
	}
}

func run() error {
	dir, err := os.MkdirTemp("", "airgen-demo-*")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	root, err := moduleRoot()
	if err != nil {
		return err
	}
	airgen, connector := filepath.Join(dir, "airgen"), filepath.Join(dir, "source-codehub")
	manifest := filepath.Join(root, "generated-examples", "codehub", "manifest.yaml")
	steps := []struct {
		what string
		args []string
	}{
		{"build airgen", []string{"go", "build", "-o", airgen, "./cmd/airgen"}},
		{"check the manifest", []string{airgen, "vet", manifest}},
		{"generate and build the connector", []string{airgen, "build", manifest, "-o", connector}},
	}
	for _, s := range steps {
		if _, err := timed(s.what, root, s.args...); err != nil {
			return err
		}
	}
	api := &exampleapi.Codehub{Issues: 45}
	server := httptest.NewServer(api)
	defer server.Close()
	config, catalog := filepath.Join(dir, "config.json"), filepath.Join(dir, "catalog.json")
	if err := writeJSON(config, map[string]any{"api_url": server.URL, "access_token": exampleapi.Token, "repositories": []string{"acme/tools", "acme/site"}, "start_date": "2024-01-01T00:00:00Z"}); err != nil {
		return err
	}
	if _, err := timed("spec", dir, connector, "spec"); err != nil {
		return err
	}
	if _, err := timed("check", dir, connector, "check", "--config", config); err != nil {
		return err
	}
	out, err := timed("discover", dir, connector, "discover", "--config", config)
	if err != nil {
		return err
	}
	if err := writeCatalog(catalog, out); err != nil {
		return err
	}
	before := api.Total()
	out, err = timed("read", dir, connector, "read", "--config", config, "--catalog", catalog)
	if err != nil {
		return err
	}
	return show(out, api.Total()-before)
}

// moduleRoot is the folder of the go.mod above the working directory.
func moduleRoot() (string, error) {
	out, err := exec.Command("go", "env", "GOMOD").Output()
	if err != nil {
		return "", fmt.Errorf("go env GOMOD: %w", err)
	}
	return filepath.Dir(strings.TrimSpace(string(out))), nil
}

// timed runs one step and prints how long it took.
func timed(what, dir string, args ...string) ([]byte, error) {
	start := time.Now()
	cmd := exec.Command(args[0], args[1:]...)
	cmd.Dir = dir
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	if err := cmd.Run(); err != nil {
		return nil, fmt.Errorf("%s: %w\n%s%s", what, err, stdout.Bytes(), stderr.Bytes())
	}
	fmt.Printf("%-34s %8.1f ms\n", what, float64(time.Since(start).Microseconds())/1000)
	return stdout.Bytes(), nil
}

func writeJSON(path string, v any) error {
	b, err := json.Marshal(v)
	if err != nil {
		return err
	}
	return os.WriteFile(path, b, 0o600)
}

// message holds the parts of a protocol message that the demo looks at.
type message struct {
	Type    string `json:"type"`
	Catalog struct {
		Streams []json.RawMessage `json:"streams"`
	} `json:"catalog"`
	Record struct {
		Stream string `json:"stream"`
	} `json:"record"`
}

// writeCatalog selects every stream that discover named.
func writeCatalog(path string, out []byte) error {
	for _, line := range bytes.Split(out, []byte("\n")) {
		var m message
		if json.Unmarshal(line, &m) != nil || m.Type != "CATALOG" {
			continue
		}
		var streams []any
		for _, s := range m.Catalog.Streams {
			streams = append(streams, map[string]any{"stream": s, "sync_mode": "full_refresh", "destination_sync_mode": "overwrite"})
		}
		return writeJSON(path, map[string]any{"streams": streams})
	}
	return fmt.Errorf("discover printed no catalog:\n%s", out)
}

// show prints a record of each stream, the last state, and the counts.
func show(out []byte, requests int) error {
	counts := map[string]int{}
	first := map[string]string{}
	state := ""
	lines := bufio.NewScanner(bytes.NewReader(out))
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var m message
		if err := json.Unmarshal(lines.Bytes(), &m); err != nil {
			return fmt.Errorf("a line that is no message: %s", lines.Text())
		}
		switch m.Type {
		case "RECORD":
			if counts[m.Record.Stream]++; counts[m.Record.Stream] == 1 {
				first[m.Record.Stream] = lines.Text()
			}
		case "STATE":
			state = lines.Text()
		}
	}
	streams := make([]string, 0, len(counts))
	for s := range counts {
		streams = append(streams, s)
	}
	sort.Strings(streams)
	fmt.Println("\nThe first record of every stream, and the last state:")
	for _, s := range streams {
		fmt.Println(first[s])
	}
	fmt.Println(state)
	fmt.Println()
	total := 0
	for _, s := range streams {
		fmt.Printf("%-26s %6d records\n", s, counts[s])
		total += counts[s]
	}
	fmt.Printf("%-26s %6d records with %d requests\n", "all streams, one walk", total, requests)
	if total == 0 {
		return fmt.Errorf("the connector read nothing:\n%s", out)
	}
	return lines.Err()
}
