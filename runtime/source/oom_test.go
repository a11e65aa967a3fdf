package source_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/airgen/airgen/runtime/sourcetest"
)

// Before the kernel would kill it, a sync ends by itself: with a trace of its
// type, and with the states behind everything that was written.
func TestOutOfMemory(t *testing.T) {
	group := t.TempDir()
	set := func(name, text string) {
		if err := os.WriteFile(filepath.Join(group, name), []byte(text), 0o600); err != nil {
			t.Error(err)
		}
	}
	set("memory.max", "100000000\n")
	set("memory.current", "50000000\n")
	set("memory.stat", "anon 95000000\nfile 1\n")
	t.Setenv("GOMEMLIMIT", "1GiB") // leave the collector of this process alone
	c := &shop{fuse: true, before: func(request string) {
		if strings.HasPrefix(request, "items") {
			set("memory.current", "97000000\n")
			time.Sleep(50 * time.Millisecond)
		}
	}}
	began := time.Now()
	got := sourcetest.Run{Streams: everyStream, Env: workers(2), Cgroup: group}.Read(t, c.definition())
	if got.Code != 1 || len(c.requests) >= 64 {
		t.Errorf("code %d after %d requests and %v, want the sync to end early", got.Code, len(c.requests), time.Since(began))
	}
	trace := ""
	for _, m := range got.Messages {
		if m.Type == "ERROR" {
			trace = m.Text
		}
	}
	if !strings.Contains(trace, "Source memory usage exceeded critical threshold (97% of container limit)") {
		t.Errorf("the trace says %q", trace)
	}
	for _, stream := range everyStream {
		if status := got.LastStatus(stream); status != "" && status != "INCOMPLETE" && len(got.Records(stream)) < len(wantRecords(stream)) {
			t.Errorf("%s: %s", stream, status)
		}
	}
	wantOrder(t, got, "accounts")
}
