package configrules_test

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	configrules "github.com/airgen/airgen/golden/config_rules"
	"github.com/airgen/airgen/runtime/source"
	"github.com/airgen/airgen/runtime/sourcetest"
)

func TestConfig(t *testing.T) {
	tests := []struct {
		name, config, asked, failure string
	}{
		{name: "old", config: `"env":"prod","start_date":"2024-01-01"`, asked: "GET https://api.example.com/things?env=production&label=PRODUCTION&since=2024-01-01"},
		{name: "new", config: `"env":"sandbox","window":{"start":"2024-02-02"}`, asked: "GET https://api.example.com/things?env=sandbox&label=SANDBOX&since=2024-02-02"},
		{name: "no window", config: `"env":"sandbox","window":{}`, failure: "'start' is a required property"},
		{name: "one of many", config: `"env":"sandbox","window":{"start":"x"},"ids":[1,"b"]`, failure: "invalid JSON string"},
		{name: "the spec", config: `"env":"other","window":{"start":"x"}`, failure: "'other' is not one of"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			api := sourcetest.NewAPI(t)
			if test.asked != "" {
				api.On(test.asked, sourcetest.JSON(`{"data":[{"id":1}]}`))
			}
			got := sourcetest.Run{Transport: api, Config: `{"api":"https://api.example.com",` + test.config + `}`, Streams: []string{"things"}}.Read(t, configrules.Definition())
			asked, errors := api.Requests(), got.Only("ERROR")
			if test.failure != "" {
				if got.Code == 0 || len(asked) > 0 || !strings.Contains(strings.Join(slices.Concat(errors, got.Only("LOG")), "\n"), test.failure) {
					t.Errorf("exit code %d after %v, errors %v, want %q", got.Code, asked, errors, test.failure)
				}
				return
			}
			if got.Code != 0 || !slices.Equal(asked, []string{test.asked}) {
				t.Errorf("exit code %d: asked %v, want %s; %v", got.Code, asked, test.asked, errors)
			}
		})
	}
}

// A migrated config is written back and announced without what the
// transformations and the spec make of it.
func TestMigratedConfigIsKept(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "config.json")
	if err := os.WriteFile(path, []byte(`{"api":"http://127.0.0.1:1","env":"sand","start_date":"2024-01-01"}`), 0o600); err != nil {
		t.Fatal(err)
	}
	var stdout, stderr bytes.Buffer
	if code := source.Run(context.Background(), configrules.Definition(), []string{"discover", "--config", path}, strings.NewReader(""), &stdout, &stderr); code != 0 {
		t.Fatalf("exit code %d: %s", code, &stdout)
	}
	out := stdout.String()
	kept, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var config map[string]any
	if err := json.Unmarshal(kept, &config); err != nil {
		t.Fatal(err)
	}
	window, _ := config["window"].(map[string]any)
	if config["env"] != "sandbox" || config["start_date"] != nil || config["label"] != nil || window["start"] != "2024-01-01" {
		t.Errorf("kept %s", kept)
	}
	if !strings.Contains(out, `"CONNECTOR_CONFIG"`) {
		t.Errorf("nothing announces the migrated config: %s", out)
	}
}
