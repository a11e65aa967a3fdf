// Package progress shows a read while it happens: a table that is drawn again
// and again on a terminal, and plain lines every few seconds elsewhere. It
// refuses to count and to look at a clock: package source tells it the numbers
// and when to draw.
package progress

import (
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/vbauerster/mpb/v8/cwriter"

	"github.com/airgen/airgen/runtime/runstats"
)

// What is drawn how often.
const (
	// DrawEvery is the time between two drawings on a terminal.
	DrawEvery = 250 * time.Millisecond
	// LineEvery is the time between two lines where there is no terminal.
	LineEvery = 5 * time.Second
	// rateOver is the time over which rates are taken.
	rateOver = 3 * time.Second
)

// Now is what is only true at one moment.
type Now struct {
	InFlight int64 // requests under way
	Memory   int64 // resident bytes; 0: unknown
}

// View is where a read is shown. One goroutine uses it.
type View struct {
	out     *cwriter.Writer
	term    bool // a terminal that moves its cursor
	color   bool
	drawn   time.Duration // of the last drawing
	history []point       // over rateOver, oldest first
}

type point struct {
	at      time.Duration
	total   int64
	streams map[string]int64
	waits   map[string]float64 // by stream
}

// New makes a view. The environment says what the terminal may be told: colours
// unless NO_COLOR is set, and no moving about when TERM is dumb.
func New(out io.Writer, getenv func(string) string) *View {
	w := cwriter.New(out)
	term := w.IsTerminal() && getenv("TERM") != "dumb"
	return &View{out: w, term: term, color: term && getenv("NO_COLOR") == "", drawn: -time.Hour}
}

// Show draws the numbers, if it is time to.
func (v *View) Show(run *runstats.Run, now Now) error {
	at := time.Duration(run.Seconds * float64(time.Second))
	v.remember(at, run)
	if v.term {
		if at-v.drawn < DrawEvery {
			return nil
		}
		v.drawn = at
		return v.draw(run, now, false)
	}
	if v.drawn < 0 {
		v.drawn = at // the first line after a whole interval
	}
	if at-v.drawn < LineEvery {
		return nil
	}
	v.drawn = at
	_, err := fmt.Fprintln(v.out, v.line(run, now))
	if err == nil {
		err = v.out.Flush(0)
	}
	return err
}

// Close draws the numbers for the last time, and leaves them standing.
func (v *View) Close(run *runstats.Run, now Now) error {
	v.remember(time.Duration(run.Seconds*float64(time.Second)), run)
	return v.draw(run, now, true)
}

// remember keeps what rates are made from.
func (v *View) remember(at time.Duration, run *runstats.Run) {
	p := point{at: at, total: run.Totals.Records, streams: map[string]int64{}, waits: map[string]float64{}}
	for i := range run.Streams {
		s := &run.Streams[i]
		p.streams[s.Name] = s.Records
		_, p.waits[s.Name] = longest(s.Waiting)
	}
	v.history = append(v.history, p)
	for len(v.history) > 2 && at-v.history[1].at >= rateOver {
		v.history = v.history[1:]
	}
}

// over is the oldest point that rates are taken from, and the seconds since.
func (v *View) over() (point, float64) {
	first, last := v.history[0], v.history[len(v.history)-1]
	return first, (last.at - first.at).Seconds()
}

// rate is records per second of a stream, or of all for an empty name.
func (v *View) rate(name string, records int64) float64 {
	first, seconds := v.over()
	if seconds <= 0 {
		return 0
	}
	if name == "" {
		return float64(records-first.total) / seconds
	}
	return float64(records-first.streams[name]) / seconds
}

// draw writes the table. The last one stays where it is.
func (v *View) draw(run *runstats.Run, now Now, last bool) error {
	width, height := 120, 0
	if w, h, err := v.out.GetTermSize(); err == nil && v.term {
		width, height = w, h
	}
	lines := v.table(run, now, width, height, last)
	for _, line := range lines {
		if _, err := io.WriteString(v.out, line+"\n"); err != nil {
			return err
		}
	}
	if last || !v.term {
		return v.out.Flush(0)
	}
	return v.out.Flush(len(lines))
}

// line is the read on one line.
func (v *View) line(run *runstats.Run, now Now) string {
	parts := []string{v.head(run, now)}
	for i := range run.Streams {
		s := &run.Streams[i]
		if state(s) != reading {
			continue
		}
		text := fmt.Sprintf("%s %s records (%s)", s.Name, number(s.Records), perSecond(v.rate(s.Name, s.Records)))
		if cause, seconds := longest(s.Waiting); seconds >= 1 {
			text += fmt.Sprintf(", %s waiting: %s", cause, duration(seconds))
		}
		if s.Errors > 0 {
			text += fmt.Sprintf(", %s", count(s.Errors, "error"))
		}
		parts = append(parts, text)
	}
	return strings.Join(parts, "; ")
}

// head is the read as a whole.
func (v *View) head(run *runstats.Run, now Now) string {
	done, selected := 0, 0
	for i := range run.Streams {
		if s := &run.Streams[i]; s.Selected {
			selected++
			if s.Status != "" {
				done++
			}
		}
	}
	parts := []string{
		duration(run.Seconds),
		fmt.Sprintf("%d of %s done", done, count(int64(selected), "stream")),
		fmt.Sprintf("%s (%s)", count(run.Totals.Records, "record"), perSecond(v.rate("", run.Totals.Records))),
		fmt.Sprintf("%s, %d in flight", count(run.Totals.Requests, "request"), now.InFlight),
	}
	if now.Memory > 0 {
		parts = append(parts, size(now.Memory))
	}
	return strings.Join(parts, " · ")
}
