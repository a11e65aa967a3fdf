package source

import (
	"fmt"
	"math"
	"os"
	"runtime/debug"
	"strconv"
	"strings"
	"time"

	"github.com/airgen/airgen/runtime/failure"
)

// cgroup is where the kernel says how much memory a container may use. Both
// generations of the interface are known; elsewhere nothing is limited.
type cgroup struct {
	usage, limit string // file names
	stat         string // empty: no statistics
}

func cgroups() []cgroup {
	return []cgroup{
		{usage: "/sys/fs/cgroup/memory.current", limit: "/sys/fs/cgroup/memory.max", stat: "/sys/fs/cgroup/memory.stat"},
		{usage: "/sys/fs/cgroup/memory/memory.usage_in_bytes", limit: "/sys/fs/cgroup/memory/memory.limit_in_bytes"},
	}
}

// unlimited is what the first generation answers when there is no limit.
const unlimited = 1 << 60

// memoryGuard ends a sync before the kernel would kill it without a word.
type memoryGuard struct {
	group cgroup
	limit int64
	next  time.Time
}

const (
	guardInterval    = time.Second
	criticalShare    = 0.95 // of the limit in use
	anonymousShare   = 0.85 // of the use being the process's own memory
	softLimitPercent = 90
)

// newMemoryGuard finds the container's limit, nil when there is none, and makes
// it known to the garbage collector unless GOMEMLIMIT already does.
func newMemoryGuard(groups []cgroup) *memoryGuard {
	for _, group := range groups {
		limit, ok := readNumber(group.limit)
		if !ok || limit <= 0 || limit >= unlimited {
			continue
		}
		if os.Getenv("GOMEMLIMIT") == "" && debug.SetMemoryLimit(-1) == math.MaxInt64 {
			debug.SetMemoryLimit(limit / 100 * softLimitPercent)
		}
		return &memoryGuard{group: group, limit: limit}
	}
	return nil
}

// check fails when the container is about to run out of memory and most of it
// is the process's own, not a file cache that the kernel can drop. It looks at
// most once per guardInterval and must not be called concurrently.
func (g *memoryGuard) check(now time.Time) error {
	if g == nil || now.Before(g.next) {
		return nil
	}
	g.next = now.Add(guardInterval)
	usage, ok := readNumber(g.group.usage)
	if !ok || float64(usage) < criticalShare*float64(g.limit) {
		return nil
	}
	anonymous, ok := g.anonymous()
	if !ok || float64(anonymous) < anonymousShare*float64(usage) {
		return nil
	}
	percent := usage * 100 / g.limit
	return failure.System(
		fmt.Sprintf("Source memory usage exceeded critical threshold (%d%% of container limit).", percent),
		fmt.Sprintf("cgroup memory: %d of %d bytes, %d of them anonymous", usage, g.limit, anonymous), nil)
}

func (g *memoryGuard) anonymous() (int64, bool) {
	if g.group.stat != "" {
		if text, err := os.ReadFile(g.group.stat); err == nil {
			return findNumber(string(text), "anon ", 1)
		}
	}
	text, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0, false
	}
	return findNumber(string(text), "RssAnon:", 1<<10)
}

func readNumber(name string) (int64, bool) {
	text, err := os.ReadFile(name)
	if err != nil {
		return 0, false
	}
	n, err := strconv.ParseInt(strings.TrimSpace(string(text)), 10, 64)
	return n, err == nil
}

// findNumber reads the number after a line's prefix, in units of unit bytes.
func findNumber(text, prefix string, unit int64) (int64, bool) {
	for line := range strings.Lines(text) {
		rest, ok := strings.CutPrefix(line, prefix)
		if !ok {
			continue
		}
		fields := strings.Fields(rest)
		if len(fields) == 0 {
			return 0, false
		}
		n, err := strconv.ParseInt(fields[0], 10, 64)
		return n * unit, err == nil
	}
	return 0, false
}
