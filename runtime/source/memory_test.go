package source

import (
	"os"
	"path/filepath"
	"runtime/debug"
	"strings"
	"testing"
	"time"
)

func TestMemoryGuard(t *testing.T) {
	defer debug.SetMemoryLimit(debug.SetMemoryLimit(-1))
	t.Setenv("GOMEMLIMIT", "")
	tests := []struct {
		name                    string
		limit, usage, anonymous string
		guarded, fails          bool
	}{
		{"plenty", "1000000000", "500000000", "400000000", true, false},
		{"nearly full of own memory", "1000000000", "960000000", "900000000", true, true},
		{"nearly full of cache", "1000000000", "960000000", "100000000", true, false},
		{"no limit", "max", "960000000", "900000000", false, false},
		{"no limit, first generation", "9223372036854771712", "960000000", "900000000", false, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			dir := t.TempDir()
			group := cgroup{usage: filepath.Join(dir, "usage"), limit: filepath.Join(dir, "limit"), stat: filepath.Join(dir, "stat")}
			for name, text := range map[string]string{group.usage: tt.usage, group.limit: tt.limit, group.stat: "file 5\nanon " + tt.anonymous + "\n"} {
				if err := os.WriteFile(name, []byte(text+"\n"), 0o600); err != nil {
					t.Fatal(err)
				}
			}
			guard := newMemoryGuard([]cgroup{{limit: "/nonexistent"}, group})
			if (guard != nil) != tt.guarded {
				t.Fatalf("guard %v, want one: %v", guard, tt.guarded)
			}
			now := time.Unix(0, 0)
			err := guard.check(now)
			if (err != nil) != tt.fails {
				t.Errorf("check: %v, want an error: %v", err, tt.fails)
			}
			if guard.check(now) != nil {
				t.Error("looks twice within its interval")
			}
		})
	}
}

func TestFindNumber(t *testing.T) {
	status := "Name:\tx\nRssAnon:\t    12 kB\nRssFile:\t 5 kB\n"
	if n, ok := findNumber(status, "RssAnon:", 1<<10); !ok || n != 12<<10 {
		t.Errorf("got %d, %v", n, ok)
	}
	for _, text := range []string{"", "RssAnon:\n", "RssAnon: x kB\n"} {
		if _, ok := findNumber(text, "RssAnon:", 1); ok {
			t.Errorf("found a number in %q", text)
		}
	}
}

func TestMaskTokens(t *testing.T) {
	tests := []struct{ body, want string }{
		{`{"access_token":"abc","expires_in":5,"next_page_token":"p2"}`, `{"access_token":"****","expires_in":5,"next_page_token":"p2"}`},
		{`{"refresh_token": "r\"1", "access_token": "a"}`, `{"refresh_token": "****", "access_token": "****"}`},
		{`{"access_token":5}`, `{"access_token":5}`},
		{`[{"access_token":"abc"}]`, `[{"access_token":"abc"}]`},
		{`{"access_token":"abc"`, `{"access_token":"abc"`},
		{``, ``},
	}
	for _, tt := range tests {
		before := strings.Clone(tt.body)
		if got := string(maskTokens([]byte(tt.body))); got != tt.want {
			t.Errorf("maskTokens(%s) = %s, want %s", before, got, tt.want)
		}
	}
}
