package source

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/airgen/airgen/runtime/progress"
	"github.com/airgen/airgen/runtime/report"
	"github.com/airgen/airgen/runtime/runstats"
)

// watchEvery is the time between two looks at a read that somebody watches.
const watchEvery = 100 * time.Millisecond

// watch is how a read is to be watched. The zero value does not watch.
type watch struct {
	view          *progress.View // nil: nobody looks on
	page, numbers *os.File       // of the report; nil: there is none
}

// errReportName explains what --report wants.
var errReportName = errors.New("--report wants the name of a page, such as run.html; the numbers are written beside it, to run.json")

// newWatch opens what the command line asks for, before there is anything to
// lose.
func newWatch(cmd *command, host Host) (w watch, err error) {
	if cmd.report != "" {
		ext := filepath.Ext(cmd.report)
		if ext == ".json" {
			return w, errReportName
		}
		if w.page, err = os.Create(cmd.report); err != nil {
			return w, err
		}
		if w.numbers, err = os.Create(strings.TrimSuffix(cmd.report, ext) + ".json"); err != nil {
			return w, err
		}
	}
	if cmd.progress {
		w.view = progress.New(host.Stderr, host.Getenv)
	}
	return w, nil
}

// abandon removes the files of a report that will not be written, because there
// was no read.
func (w watch) abandon() {
	for _, file := range []*os.File{w.page, w.numbers} {
		if file == nil {
			continue
		}
		// Once the report is written, the file is closed and Stat fails.
		if info, err := file.Stat(); err == nil && info.Size() == 0 {
			file.Close()
			os.Remove(file.Name()) //nolint:errcheck // an empty file is no harm
		}
	}
}

// wanted tells whether anybody watches.
func (w watch) wanted() bool { return w.view != nil || w.page != nil }

// watcher looks at a reading again and again.
type watcher struct {
	watch
	reading *reading
	series  runstats.Series
	peak    int64
	stop    chan struct{}
	done    sync.WaitGroup
	broken  error // of the view
}

// startWatching looks at the reading until finish is called. A reading that
// nobody watches has a nil watcher.
func (r *reading) startWatching() *watcher {
	if !r.env.watch.wanted() {
		return nil
	}
	w := &watcher{watch: r.env.watch, reading: r, stop: make(chan struct{})}
	w.look()
	w.done.Go(func() {
		ticker := time.NewTicker(watchEvery)
		defer ticker.Stop()
		for {
			select {
			case <-ticker.C:
				w.look()
			case <-w.stop:
				return
			}
		}
	})
	return w
}

// look takes one sample.
func (w *watcher) look() (*runstats.Run, progress.Now) {
	run := w.reading.numbers()
	now := progress.Now{InFlight: w.reading.inFlight(), Memory: memoryInUse()}
	w.peak = max(w.peak, now.Memory)
	if w.page != nil {
		w.series.Add(runstats.Point{At: run.Seconds, InFlight: now.InFlight, Memory: now.Memory, Run: run})
	}
	// Whoever looks on may go away; that is no reason to stop.
	if w.view != nil && w.broken == nil {
		w.broken = w.view.Show(run, now)
	}
	return run, now
}

// finish takes the last sample, leaves the view as it is, and writes the report.
func (w *watcher) finish() error {
	if w == nil {
		return nil
	}
	close(w.stop)
	w.done.Wait()
	run, now := w.look()
	if w.view != nil && w.broken == nil {
		w.broken = w.view.Close(run, now)
	}
	if w.page == nil {
		return nil
	}
	run.Series = &w.series
	run.PeakMemory = max(w.peak, peakMemory())
	return errors.Join(
		writeAndClose(w.page, func(to io.Writer) error { return report.Write(to, run) }),
		writeAndClose(w.numbers, run.Write))
}

func writeAndClose(file *os.File, write func(io.Writer) error) error {
	return errors.Join(write(file), file.Close())
}

// memoryInUse is the memory of the process in bytes: what is resident, or where
// the system does not tell, what the Go runtime has taken from it.
func memoryInUse() int64 {
	if text, err := os.ReadFile("/proc/self/statm"); err == nil {
		if fields := strings.Fields(string(text)); len(fields) > 1 {
			if pages, err := strconv.ParseInt(fields[1], 10, 64); err == nil {
				return pages * int64(os.Getpagesize())
			}
		}
	}
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	return int64(stats.Sys - stats.HeapReleased)
}

// peakMemory is the most memory that was ever resident, 0 where the system does
// not tell.
func peakMemory() int64 {
	text, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0
	}
	peak, _ := findNumber(string(text), "VmHWM:", 1<<10)
	return peak
}
