package record

import (
	"strings"
	"testing"
)

// TestIsSnake holds the short cut against the rule, over all short keys.
func TestIsSnake(t *testing.T) {
	const letters = "aB_1-é"
	keys := []string{""}
	for range 5 {
		for _, k := range keys {
			for _, c := range letters {
				keys = append(keys, k+string(c))
			}
		}
		if len(keys) > 40_000 {
			break
		}
	}
	for _, key := range keys {
		if !isSnake(key) {
			continue
		}
		got, err := snakeCase(key + strings.Repeat("-", 1)) // forces the rule: a separator at the end
		if err != nil || got != key+"_" {
			t.Errorf("%q: the rule gives %q, %v", key, strings.TrimSuffix(got, "_"), err)
		}
	}
}
