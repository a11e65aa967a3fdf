package report

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/airgen/airgen/runtime/runstats"
)

// evil is what a stream must not be able to do to the page.
const evil = `x</script><script>document.title="broken"</script><!--`

func sample() *runstats.Run {
	stream := func(name string, requests, records int64, parents ...string) runstats.Stream {
		return runstats.Stream{Name: name, Selected: true, Status: "COMPLETE", Parents: parents, Readers: 1, Opened: 1, Counts: runstats.Counts{
			Requests: requests, Records: records, Slices: 1, Bytes: records * 900, API: float64(requests) / 20,
			Waiting: map[string]float64{"rate limit": 1.5},
		}}
	}
	run := &runstats.Run{
		Version: runstats.Version, Connector: "source-shop & co", Started: time.Date(2024, 5, 1, 10, 0, 0, 0, time.UTC), Seconds: 20, Workers: 4,
		PeakMemory: 15 << 20, Series: &runstats.Series{},
		Streams: []runstats.Stream{stream("orders", 20, 2000), stream("order_items", 2000, 9000, "orders"), stream(evil, 3, 3)},
		Shared:  []runstats.Shared{{Streams: []string{"orders", evil}, Distinct: 2, Example: "GET https://shop.example.com/orders?a=1&b=2"}},
	}
	run.Streams[0].Readers, run.Streams[0].ParentReadsSaved = 2, 20
	run.Streams[2].Status, run.Streams[2].Errors = "INCOMPLETE", 2
	for i := range run.Streams {
		run.Totals.Add(run.Streams[i].Counts)
	}
	for i := range 40 {
		now := *run
		now.Streams = nil
		for _, s := range run.Streams {
			s.Records = s.Records * int64(i) / 39
			now.Streams = append(now.Streams, s)
		}
		now.Totals.Records, now.Totals.API = run.Totals.Records*int64(i)/39, float64(i)
		run.Series.Add(runstats.Point{At: float64(i) / 2, InFlight: 3, Memory: 14 << 20, Run: &now})
	}
	return run
}

func write(t *testing.T, run *runstats.Run) string {
	t.Helper()
	var out bytes.Buffer
	if err := Write(&out, run); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func TestPageCarriesTheNumbersAndNothingElse(t *testing.T) {
	run := sample()
	page := write(t, run)
	_, rest, _ := strings.Cut(page, `id="numbers">`)
	text, _, _ := strings.Cut(rest, "</script>")
	got, err := runstats.Read([]byte(text))
	if err != nil || !reflect.DeepEqual(got, run) {
		t.Errorf("the page holds %+v (%v)\nwant %+v", got, err, run)
	}
	if strings.Count(page, "</script>") != 2 || !strings.Contains(page, "<title>source-shop &amp; co ·") {
		t.Error("what a stream is named ends the script, or the title is wrong")
	}
	for _, foreign := range []string{"src=", "@import", "url(", "<link"} {
		if strings.Contains(page, foreign) {
			t.Errorf("the page is not self-contained: it has %q", foreign)
		}
	}
}

// browse opens a page in headless Chromium and gives the document that its script
// has made, and what was logged.
func browse(t *testing.T, page string, flags ...string) string {
	t.Helper()
	var browser string
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "chrome", "headless_shell"} {
		if path, err := exec.LookPath(name); err == nil {
			browser = path
			break
		}
	}
	if browser == "" {
		t.Skip("no Chromium is installed: the page is not looked at")
	}
	dir := t.TempDir()
	file := filepath.Join(dir, "run.html")
	if err := os.WriteFile(file, []byte(page), 0o600); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	args := append([]string{"--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=" + dir, "--enable-logging=stderr",
		"--virtual-time-budget=2000", "--dump-dom"}, flags...)
	cmd := exec.CommandContext(ctx, browser, append(args, "file://"+file)...)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	cmd.WaitDelay = time.Second
	dom, err := cmd.Output()
	if len(dom) == 0 {
		t.Skipf("%s does not run here: %v", browser, err)
	}
	for line := range strings.Lines(stderr.String()) {
		if strings.Contains(line, "CONSOLE") {
			t.Errorf("the page says %s", line)
		}
	}
	return string(dom)
}

func TestPageInABrowser(t *testing.T) {
	dom := browse(t, write(t, sample()), "--window-size=1280,2000")
	_, drawn, _ := strings.Cut(dom, `<main id="page">`)
	drawn, _, _ = strings.Cut(drawn, "</main>")
	if got := strings.Count(drawn, "<svg "); got != 4 {
		t.Errorf("%d plots, want 4", got)
	}
	if strings.Contains(drawn, "NaN") || strings.Contains(drawn, "undefined") || strings.Contains(drawn, "Infinity") {
		t.Error("a number is missing")
	}
	for _, want := range []string{
		"source-shop &amp; co</h1>", "1 of 3 streams incomplete", "Records a second", "What workers waited for", "Requests in flight", "Memory",
		"20 saved: read once for 2 streams", "order_items</b>", "mostly rate limit", "incomplete, 2 errors", "x&lt;/script&gt;", "orders?a=1&amp;b=2",
	} {
		if !strings.Contains(drawn, want) {
			t.Errorf("the page lacks %q", want)
		}
	}
	if strings.Contains(dom, "<title>broken") {
		t.Error("a stream's name is run as a script")
	}
}

// A read of no time, without a series or without streams, is a page too.
func TestPageOfNothing(t *testing.T) {
	empty := &runstats.Run{Version: runstats.Version, Connector: "source-idle", Workers: 1}
	text, err := json.Marshal(empty)
	if err != nil {
		t.Fatal(err)
	}
	if page := write(t, empty); !strings.Contains(page, `"source-idle"`) {
		t.Errorf("the page lacks the numbers %s", text)
	}
	for name, change := range map[string]func(*runstats.Run){
		"nothing": func(*runstats.Run) {},
		"a moment": func(r *runstats.Run) {
			r.Series = &runstats.Series{}
			for range 5 {
				r.Series.Add(runstats.Point{Run: r})
			}
		},
	} {
		t.Run(name, func(t *testing.T) {
			run := *empty
			change(&run)
			dom := browse(t, write(t, &run), "--window-size=400,800")
			if !strings.Contains(dom, "0 streams complete") || strings.Contains(dom, "NaN") {
				t.Error(fmt.Sprint("the page is broken: ", dom[strings.Index(dom, "<main"):]))
			}
		})
	}
}
