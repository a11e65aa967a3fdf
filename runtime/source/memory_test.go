package source

import (
	"math"
	"os"
	"path/filepath"
	"runtime/debug"
	"strings"
	"testing"
)

func TestMemoryGuard(t *testing.T) {
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
			if guard == nil {
				return
			}
			if err := guard.check(); (err != nil) != tt.fails {
				t.Errorf("check: %v, want an error: %v", err, tt.fails)
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

func TestCgroups(t *testing.T) {
	root := t.TempDir()
	write := func(name, text string) {
		t.Helper()
		path := filepath.Join(root, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	limit := func(membership string) int64 {
		if guard := newMemoryGuard(cgroups(root, membership)); guard != nil {
			return guard.limit
		}
		return 0
	}
	if got := limit("0::/user/app\n"); got != 0 {
		t.Errorf("a limit of %d without any", got)
	}
	write("user/app/memory.max", "max\n")
	write("user/memory.max", "500\n")
	write("memory.max", "900\n")
	for membership, want := range map[string]int64{"0::/user/app\n": 500, "0::/other\n": 900, "": 900, "5:memory:/x\n0::/../../etc\n": 900} {
		if got := limit(membership); got != want {
			t.Errorf("%q: limit %d, want the lowest above it, %d", membership, got, want)
		}
	}
	write("memory/memory.limit_in_bytes", "400\n")
	if got := limit(""); got != 400 {
		t.Errorf("limit %d of the first generation, want 400", got)
	}
}

func TestLimitsFollowTheContainer(t *testing.T) {
	defer debug.SetMemoryLimit(debug.SetMemoryLimit(math.MaxInt64))
	t.Setenv("GOMEMLIMIT", "")
	var none *memoryGuard
	none.tellCollector()
	if all, one := none.pageBudget(); all != 0 || one != 0 || debug.SetMemoryLimit(-1) != math.MaxInt64 {
		t.Errorf("without a limit: pages %d, %d", all, one)
	}
	large := &memoryGuard{limit: 1 << 30}
	if all, one := large.pageBudget(); all != 0 || one != 0 {
		t.Errorf("with a lot of memory: pages %d, %d, want the usual budget", all, one)
	}
	small := &memoryGuard{limit: 40 << 20}
	if all, one := small.pageBudget(); all != 10<<20 || one != 5<<19 {
		t.Errorf("with 40 MiB: pages %d, %d", all, one)
	}
	small.tellCollector()
	large.tellCollector() // whoever came first counts
	if got, want := debug.SetMemoryLimit(-1), int64(40<<20)/100*90; got != want {
		t.Errorf("the collector is told %d, want %d", got, want)
	}
}
