// Benchtable turns the results of the benchmark (bench run -json) into the table
// of docs/performance.md, between the two marks that the page has for it.
//
//	go run ./.ci/benchtable -results results.json -page docs/performance.md -command "make bench"
package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"slices"
	"strings"
	"time"
)

const (
	begin = "<!-- begin: make bench -->"
	end   = "<!-- end: make bench -->"
)

// result is what the benchmark says of one contender at one workload.
type result struct {
	Workload  string
	Contender string
	Records   int64
	Requests  int64
	WallMS    float64 `json:"wall_ms"`
	CPUMS     float64 `json:"cpu_ms"`
	PeakMiB   float64 `json:"peak_rss_mib"`
	Note      string
}

func main() {
	results := flag.String("results", "", "what bench run -json wrote")
	page := flag.String("page", "docs/performance.md", "the page with the table")
	command := flag.String("command", "make bench", "how the results were made")
	python := flag.String("python", "", "the Python whose packages were measured")
	flag.Parse()
	if err := run(*results, *page, *command, *python); err != nil {
		fmt.Fprintln(os.Stderr, "benchtable:", err)
		os.Exit(1)
	}
}

func run(results, page, command, python string) error {
	text, err := os.ReadFile(results)
	if err != nil {
		return err
	}
	var all []result
	if err := json.Unmarshal(text, &all); err != nil {
		return fmt.Errorf("%s: %w", results, err)
	}
	old, err := os.ReadFile(page)
	if err != nil {
		return err
	}
	before, rest, ok := bytes.Cut(old, []byte(begin))
	_, after, ended := bytes.Cut(rest, []byte(end))
	if !ok || !ended {
		return fmt.Errorf("%s has no %q and %q", page, begin, end)
	}
	var out bytes.Buffer
	out.Write(before)
	fmt.Fprintf(&out, "%s\n%s\n\n%s%s", begin, heading(command, python), table(all), end)
	out.Write(after)
	return os.WriteFile(page, out.Bytes(), 0o644)
}

// heading says where the numbers are from.
func heading(command, python string) string {
	versions := []string{runtime.Version()}
	if python != "" {
		const list = "import importlib.metadata as m, platform\n" +
			"print('Python', platform.python_version())\n" +
			"for p in ('airbyte-cdk', 'dlt', 'singer-sdk'):\n" +
			"    try: print(p, m.version(p))\n" +
			"    except m.PackageNotFoundError: pass\n"
		if out, err := exec.Command(python, "-c", list).Output(); err == nil {
			versions = append(versions, strings.Split(strings.TrimSpace(string(out)), "\n")...)
		}
	}
	return fmt.Sprintf("Made on %s by `%s` on %d cores (%s, %s/%s): %s.", time.Now().Format("2 January 2006"), command,
		runtime.NumCPU(), processor(), runtime.GOOS, runtime.GOARCH, strings.Join(versions, ", "))
}

func processor() string {
	text, err := os.ReadFile("/proc/cpuinfo")
	if err == nil {
		for line := range strings.Lines(string(text)) {
			if name, value, ok := strings.Cut(line, ":"); ok && strings.TrimSpace(name) == "model name" {
				return strings.TrimSpace(value)
			}
		}
	}
	return "unknown processor"
}

// table has a row for each contender at each workload, with how it compares with
// airgen in the same run.
func table(all []result) string {
	var out strings.Builder
	out.WriteString("| workload | contender | records | requests | wall ms | CPU ms | CPU µs/record | peak MiB | CPU against airgen |\n")
	out.WriteString("|---|---|--:|--:|--:|--:|--:|--:|--:|\n")
	last := ""
	for _, r := range all {
		name := r.Workload
		if name == last {
			name = ""
		}
		last = r.Workload
		if r.Note != "" {
			fmt.Fprintf(&out, "| %s | %s | | | | | | | not measured |\n", name, r.Contender)
			continue
		}
		per := "–"
		if r.Records > 0 {
			per = fmt.Sprintf("%.2f", r.CPUMS*1000/float64(r.Records))
		}
		against := ""
		i := slices.IndexFunc(all, func(a result) bool { return a.Workload == r.Workload && a.Contender == "airgen" && a.Note == "" })
		if i >= 0 && r.Contender != "airgen" {
			against = fmt.Sprintf("%.2f ×", r.CPUMS/all[i].CPUMS)
		}
		fmt.Fprintf(&out, "| %s | %s | %d | %d | %.1f | %.1f | %s | %.1f | %s |\n",
			name, r.Contender, r.Records, r.Requests, r.WallMS, r.CPUMS, per, r.PeakMiB, against)
	}
	return out.String()
}
