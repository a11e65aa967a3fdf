package progress

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/airgen/airgen/runtime/runstats"
)

// The states of a stream.
const (
	waiting = iota
	reading
	complete
	failed
)

func state(s *runstats.Stream) int {
	switch {
	case s.Status == "COMPLETE" && s.Errors == 0:
		return complete
	case s.Status != "" || s.Errors > 0:
		return failed
	case s.Opened > 0:
		return reading
	}
	return waiting
}

// The colours of the view.
const (
	plain  = ""
	bold   = "\x1b[1m"
	dim    = "\x1b[2m"
	red    = "\x1b[31m"
	green  = "\x1b[32m"
	yellow = "\x1b[33m"
	reset  = "\x1b[0m"
)

func (v *View) paint(color, text string) string {
	if !v.color || color == plain || text == "" {
		return text
	}
	return color + text + reset
}

func mark(state int) (symbol, color string) {
	switch state {
	case complete:
		return "✓", green
	case failed:
		return "✗", red
	case reading:
		return "●", plain
	}
	return "○", dim
}

// column is a column of the table. The first one is to the left, the others are
// to the right.
type column struct {
	title string
	cell  func(*runstats.Stream) string
}

func (v *View) columns() []column {
	return []column{
		{"records", func(s *runstats.Stream) string { return number(s.Records) }},
		{"rate", func(s *runstats.Stream) string {
			if state(s) != reading {
				return ""
			}
			return perSecond(v.rate(s.Name, s.Records))
		}},
		{"requests", func(s *runstats.Stream) string { return number(s.Requests) }},
		{"slices", func(s *runstats.Stream) string {
			if s.Opened == 0 {
				return ""
			}
			return number(s.Slices) + "/" + number(s.Opened)
		}},
		{"errors", func(s *runstats.Stream) string {
			if s.Errors == 0 {
				return ""
			}
			return number(s.Errors)
		}},
		{"waited", func(s *runstats.Stream) string {
			cause, seconds := longest(s.Waiting)
			if seconds < 0.1 {
				return ""
			}
			return cause + " " + duration(seconds)
		}},
	}
}

// table is the whole view, cut to the size of the terminal; height 0 is any.
func (v *View) table(run *runstats.Run, now Now, width, height int, last bool) []string {
	lines := []string{v.paint(bold, cut(run.Connector+"  "+v.head(run, now), width))}
	streams := make([]*runstats.Stream, len(run.Streams))
	for i := range run.Streams {
		streams[i] = &run.Streams[i]
	}
	// A line for the cursor, and two that are not streams.
	streams, left := choose(streams, height-3, last)
	columns := v.columns()
	widths := make([]int, len(columns))
	name := len("stream")
	for i, c := range columns {
		widths[i] = len(c.title)
		for _, s := range streams {
			widths[i] = max(widths[i], utf8.RuneCountInString(c.cell(s)))
		}
	}
	rest := width - 2
	for _, s := range streams {
		name = max(name, utf8.RuneCountInString(s.Name))
	}
	for _, w := range widths {
		rest -= w + 2
	}
	// A narrow terminal loses columns from the right before names are cut short.
	for len(columns) > 1 && rest < min(name, 16) {
		rest += widths[len(columns)-1] + 2
		columns, widths = columns[:len(columns)-1], widths[:len(columns)-1]
	}
	name = max(min(name, rest), 1)
	head := "  " + pad("stream", name, false)
	for i, c := range columns {
		head += "  " + pad(c.title, widths[i], true)
	}
	lines = append(lines, v.paint(dim, cut(head, width)))
	for _, s := range streams {
		lines = append(lines, v.row(s, name, columns, widths))
	}
	if left != "" {
		lines = append(lines, v.paint(dim, cut("  "+left, width)))
	}
	return lines
}

func (v *View) row(s *runstats.Stream, name int, columns []column, widths []int) string {
	symbol, color := mark(state(s))
	text := v.paint(color, symbol) + " " + pad(cut(s.Name, name), name, false)
	for i, c := range columns {
		cell := pad(c.cell(s), widths[i], true)
		switch {
		case c.title == "errors" && s.Errors > 0:
			cell = v.paint(red, cell)
		case c.title == "waited" && v.waitsNow(s):
			cell = v.paint(yellow, cell)
		case state(s) == waiting:
			cell = v.paint(dim, cell)
		}
		text += "  " + cell
	}
	return strings.TrimRight(text, " ")
}

// waitsNow tells that a stream's longest wait has grown of late.
func (v *View) waitsNow(s *runstats.Stream) bool {
	first, seconds := v.over()
	_, waited := longest(s.Waiting)
	return seconds > 0 && waited-first.waits[s.Name] > seconds/4
}

// choose picks the streams that there is room for: those that are being read
// first, then those that failed, then the others; in their order.
func choose(all []*runstats.Stream, room int, last bool) (shown []*runstats.Stream, left string) {
	if last || room <= 0 || len(all) <= room {
		return all, ""
	}
	room-- // for the line that says what is left out
	take := map[*runstats.Stream]bool{}
	for _, wanted := range []int{reading, failed, waiting, complete} {
		for _, s := range all {
			if state(s) == wanted && len(take) < room {
				take[s] = true
			}
		}
	}
	var hidden [failed + 1]int
	for _, s := range all {
		if take[s] {
			shown = append(shown, s)
		} else {
			hidden[state(s)]++
		}
	}
	var parts []string
	for i, what := range []string{"to come", "being read", "done", "failed"} {
		if hidden[i] > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", hidden[i], what))
		}
	}
	return shown, "… and " + strings.Join(parts, ", ")
}

// longest is the cause that took the most time.
func longest(waits map[string]float64) (cause string, seconds float64) {
	for name, spent := range waits {
		if spent > seconds || spent == seconds && name < cause {
			cause, seconds = name, spent
		}
	}
	return cause, seconds
}

func pad(text string, width int, right bool) string {
	space := strings.Repeat(" ", max(0, width-utf8.RuneCountInString(text)))
	if right {
		return space + text
	}
	return text + space
}

// cut shortens a text to a number of characters.
func cut(text string, width int) string {
	if utf8.RuneCountInString(text) <= width {
		return text
	}
	runes := []rune(text)
	return string(runes[:max(0, width-1)]) + "…"
}

// number puts commas between the thousands.
func number(n int64) string {
	text := fmt.Sprint(n)
	for i := len(text) - 3; i > 0 && text[i-1] != '-'; i -= 3 {
		text = text[:i] + "," + text[i:]
	}
	return text
}

func count(n int64, what string) string {
	if n != 1 {
		what += "s"
	}
	return number(n) + " " + what
}

func perSecond(rate float64) string {
	if rate > 0 && rate < 9.95 {
		return fmt.Sprintf("%.1f/s", rate)
	}
	return number(int64(rate+0.5)) + "/s"
}

func duration(seconds float64) string {
	switch whole := int64(seconds + 0.5); {
	case whole >= 3600:
		return fmt.Sprintf("%dh %02dm", whole/3600, whole/60%60)
	case whole >= 60:
		return fmt.Sprintf("%dm %02ds", whole/60, whole%60)
	}
	return fmt.Sprintf("%.1fs", seconds)
}

func size(bytes int64) string {
	if bytes >= 1<<30 {
		return fmt.Sprintf("%.1f GiB", float64(bytes)/(1<<30))
	}
	return fmt.Sprintf("%.1f MiB", float64(bytes)/(1<<20))
}
