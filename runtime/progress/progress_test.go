package progress

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/airgen/airgen/runtime/runstats"
)

func sample(seconds float64) *runstats.Run {
	stream := func(name, status string, opened, slices, records, errors int64, waits map[string]float64) runstats.Stream {
		return runstats.Stream{Name: name, Selected: true, Status: status, Opened: opened, Errors: errors,
			Counts: runstats.Counts{Records: records, Slices: slices, Requests: slices, Waiting: waits}}
	}
	run := &runstats.Run{Connector: "source-shop", Seconds: seconds, Workers: 2, Streams: []runstats.Stream{
		stream("customers", "COMPLETE", 1, 1, 1200, 0, nil),
		stream("orders", "", 40, 38, int64(1000*seconds), 0, map[string]float64{"rate limit": seconds / 2, "output": 0.2}),
		stream("refunds", "INCOMPLETE", 2, 1, 7, 1, nil),
		stream("payouts", "", 0, 0, 0, 0, nil),
	}}
	for i := range run.Streams {
		run.Totals.Add(run.Streams[i].Counts)
	}
	return run
}

func env(pairs ...string) func(string) string {
	return func(name string) string {
		for i := 0; i+1 < len(pairs); i += 2 {
			if pairs[i] == name {
				return pairs[i+1]
			}
		}
		return ""
	}
}

// Where there is no terminal, there are lines every few seconds and no escape
// sequences.
func TestPlainLines(t *testing.T) {
	var out bytes.Buffer
	v := New(&out, env())
	for tenth := range 161 {
		if err := v.Show(sample(float64(tenth)/10), Now{InFlight: 2, Memory: 15 << 20}); err != nil {
			t.Fatal(err)
		}
	}
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	if len(lines) != 3 || strings.Contains(out.String(), "\x1b") {
		t.Fatalf("16 seconds gave %d lines:\n%s", len(lines), out.String())
	}
	const want = "15.0s · 2 of 4 streams done · 16,207 records (1,000/s) · 40 requests, 2 in flight · 15.0 MiB; " +
		"orders 15,000 records (1,000/s), rate limit waiting: 7.5s"
	if lines[2] != want {
		t.Errorf("got  %s\nwant %s", lines[2], want)
	}
	if err := v.Close(sample(16), Now{}); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"✓ customers", "● orders", "✗ refunds", "○ payouts", "38/40", "rate limit 8.0s"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("the last table lacks %q:\n%s", want, out.String())
		}
	}
}

func terminal(out *bytes.Buffer, color bool) *View {
	v := New(out, env())
	v.term, v.color = true, color
	return v
}

func TestTerminalIsDrawnOver(t *testing.T) {
	var out bytes.Buffer
	v := terminal(&out, false)
	for tenth := range 11 {
		if err := v.Show(sample(float64(tenth)/10), Now{}); err != nil {
			t.Fatal(err)
		}
	}
	if err := v.Close(sample(1.1), Now{}); err != nil {
		t.Fatal(err)
	}
	// At 0, 0.3, 0.6 and 0.9 seconds, and the end, six lines each.
	if got := strings.Count(out.String(), "\x1b[6A\x1b[J"); got != 4 {
		t.Errorf("drawn over %d times, want 4:\n%q", got, out.String())
	}
	if strings.HasSuffix(out.String(), "J") {
		t.Error("the last table does not stay")
	}
}

func TestColors(t *testing.T) {
	for _, color := range []bool{true, false} {
		var out bytes.Buffer
		v := terminal(&out, color)
		v.remember(0, sample(0))
		if err := v.Close(sample(3), Now{}); err != nil {
			t.Fatal(err)
		}
		for _, code := range []string{bold, green, red, yellow, dim} {
			if strings.Contains(out.String(), code) != color {
				t.Errorf("colours %v: %q occurs %d times", color, code, strings.Count(out.String(), code))
			}
		}
	}
}

func TestTableFitsTheTerminal(t *testing.T) {
	run := sample(9)
	for i := range 60 {
		run.Streams = append(run.Streams, runstats.Stream{Name: fmt.Sprintf("a_stream_with_quite_a_long_name_%d", i), Selected: true})
	}
	for _, width := range []int{10, 40, 80, 200} {
		for _, height := range []int{5, 24, 100} {
			var out bytes.Buffer
			v := terminal(&out, false)
			v.remember(0, run)
			lines := v.table(run, Now{}, width, height, false)
			if len(lines) >= height {
				t.Errorf("%d lines on a terminal of %d", len(lines), height)
			}
			for _, line := range lines {
				if n := utf8.RuneCountInString(line); n > width && width >= 40 {
					t.Errorf("%d characters on a terminal of %d: %s", n, width, line)
				}
			}
			if width < 40 {
				continue
			}
			text := strings.Join(lines, "\n")
			if !strings.Contains(text, "● orders") {
				t.Errorf("%d by %d leaves out what is being read:\n%s", width, height, text)
			}
			if height == 24 && !strings.Contains(text, "… and 43 to come, 1 done") {
				t.Errorf("does not say what is left out:\n%s", text)
			}
		}
	}
}

func TestTexts(t *testing.T) {
	for got, want := range map[string]string{
		number(0): "0", number(999): "999", number(1000): "1,000", number(-1234567): "-1,234,567",
		perSecond(0.25): "0.2/s", perSecond(1234.5): "1,235/s", perSecond(0): "0/s",
		duration(0.04): "0.0s", duration(75): "1m 15s", duration(7322): "2h 02m",
		count(1, "record"): "1 record", size(3 << 30): "3.0 GiB", cut("abcdef", 4): "abc…",
	} {
		if got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}
