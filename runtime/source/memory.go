package source

import (
	"context"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"runtime/debug"
	"strconv"
	"strings"
	"time"

	"github.com/airgen/airgen/runtime/failure"
)

// cgroupRoot is where Linux shows control groups.
const cgroupRoot = "/sys/fs/cgroup"

// cgroup is where the kernel says how much memory a group of processes may use.
// Both generations of the interface are known; elsewhere nothing is limited.
type cgroup struct {
	usage, limit string // file names
	stat         string // empty: no statistics
}

// cgroups lists the groups that may limit the process. In a container its own
// group is the root of what it sees; elsewhere a limit may be on the group that
// membership names, in the form of /proc/self/cgroup, or on any above it.
func cgroups(root, membership string) []cgroup {
	second := func(dir string) cgroup {
		return cgroup{usage: filepath.Join(dir, "memory.current"), limit: filepath.Join(dir, "memory.max"), stat: filepath.Join(dir, "memory.stat")}
	}
	groups := []cgroup{second(root)}
	for line := range strings.Lines(membership) {
		if own, ok := strings.CutPrefix(strings.TrimSpace(line), "0::/"); ok {
			for dir := own; dir != "" && dir != "." && filepath.IsLocal(dir); dir = filepath.Dir(dir) {
				groups = append(groups, second(filepath.Join(root, dir)))
			}
		}
	}
	first := filepath.Join(root, "memory")
	return append(groups, cgroup{usage: filepath.Join(first, "memory.usage_in_bytes"), limit: filepath.Join(first, "memory.limit_in_bytes")})
}

// unlimited is what the first generation answers when there is no limit.
const unlimited = 1 << 60

// memoryGuard ends a sync before the kernel would kill it without a word. A nil
// guard has nothing to guard.
type memoryGuard struct {
	group cgroup
	limit int64
}

const (
	guardInterval    = 100 * time.Millisecond
	criticalShare    = 0.95 // of the limit in use
	anonymousShare   = 0.85 // of the use being the process's own memory
	softLimitPercent = 90
)

// newMemoryGuard finds the lowest limit, nil when there is none.
func newMemoryGuard(groups []cgroup) *memoryGuard {
	var guard *memoryGuard
	for _, group := range groups {
		limit, ok := readNumber(group.limit)
		if ok && limit > 0 && limit < unlimited && (guard == nil || limit < guard.limit) {
			guard = &memoryGuard{group: group, limit: limit}
		}
	}
	return guard
}

// hostGuard is the guard of the group that a command runs in.
func hostGuard(host Host) *memoryGuard {
	if host.Cgroup != "" {
		return newMemoryGuard(cgroups(host.Cgroup, ""))
	}
	membership, err := os.ReadFile("/proc/self/cgroup")
	if err != nil {
		return nil
	}
	return newMemoryGuard(cgroups(cgroupRoot, string(membership)))
}

// tellCollector makes the limit known to the garbage collector, unless GOMEMLIMIT
// does already.
func (g *memoryGuard) tellCollector() {
	if g != nil && os.Getenv("GOMEMLIMIT") == "" && debug.SetMemoryLimit(-1) == math.MaxInt64 {
		debug.SetMemoryLimit(g.limit / 100 * softLimitPercent)
	}
}

// Shares of a small limit that page buffers may take: all of them, and one.
const (
	pagesShare = 4
	pageShare  = 16
)

// pageBudget is how many bytes of pages may be held, and how many of one page; 0
// leaves it to package fetch, whose numbers are for containers that have room.
func (g *memoryGuard) pageBudget() (all int64, one int) {
	const roomy = 128 << 20 // the least limit with a quarter for fetch's usual budget
	if g == nil || g.limit >= roomy {
		return 0, 0
	}
	return g.limit / pagesShare, int(g.limit / pageShare)
}

// watch looks at the memory until the context ends, and calls abort when it is
// about to run out.
func (g *memoryGuard) watch(ctx context.Context, abort context.CancelCauseFunc) {
	if g == nil {
		return
	}
	ticker := time.NewTicker(guardInterval)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
		}
		if g.check() == nil {
			continue
		}
		// Some of it may only wait to be given back.
		debug.FreeOSMemory()
		if err := g.check(); err != nil {
			abort(err)
			return
		}
	}
}

// check fails when the group is about to run out of memory and most of it is the
// processes' own, not a file cache that the kernel can drop.
func (g *memoryGuard) check() error {
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
