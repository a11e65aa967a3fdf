package configrulescustom_test

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	configrulescustom "github.com/airgen/airgen/golden/config_rules_custom"
	"github.com/airgen/airgen/runtime/source"
)

func TestMissingClassIsNamed(t *testing.T) {
	path := filepath.Join(t.TempDir(), "config.json")
	if err := os.WriteFile(path, []byte("{}"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, command := range []string{"check", "discover"} {
		var stdout, stderr bytes.Buffer
		code := source.Run(context.Background(), configrulescustom.Definition(), []string{command, "--config", path}, strings.NewReader(""), &stdout, &stderr)
		for _, want := range []string{"source_things.components.FixDates", "components.go"} {
			if code == 0 || !strings.Contains(stdout.String(), want) {
				t.Errorf("%s: exit code %d without %q: %s", command, code, want, &stdout)
			}
		}
	}
}
