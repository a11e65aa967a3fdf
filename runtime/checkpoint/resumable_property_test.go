package checkpoint

import (
	"fmt"
	"slices"
	"testing"

	"github.com/airgen/airgen/runtime/py"
	"pgregory.net/rapid"
)

// TestResumableSurvivesAnyOrder reads a fused group whose slices wait and end in
// any order, as with workers, and dies anywhere.
func TestResumableSurvivesAnyOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		level := rapid.IntRange(0, 2).Draw(t, "level")
		got := map[string]int{}
		last := ""
		for attempt := range 3 {
			w := &crowd{t: t, level: level, got: got, state: last}
			if attempt < 2 {
				w.kill = rapid.IntRange(1, 60*(1+level)).Draw(t, "kill")
			}
			ended := w.run(last)
			if last = w.state; ended {
				break
			}
		}
		if last != fullRefreshDone {
			t.Fatalf("ends with %s", last)
		}
		want := 1
		for range level + 1 {
			want *= 4
		}
		if len(got) != want {
			t.Fatalf("%d records of %d are lost", want-len(got), want)
		}
	})
}

// crowd is a world in which slices are read in any order.
type crowd struct {
	t        *rapid.T
	level    int
	kill     int
	trackers [3]Tracker
	tasks    []func()
	events   int
	got      map[string]int
	state    string
}

func (w *crowd) run(incoming string) bool {
	w.trackers = lineage(w.level, incoming)
	return ends(func() {
		// Two values of a list at the top.
		w.open(0, py.Dict("list", py.Str("x")), "x")
		w.open(0, py.Dict("list", py.Str("y")), "y")
		for len(w.tasks) > 0 {
			w.work()
		}
		w.state = lastState(w.trackers[:w.level+1])
	})
}

func (w *crowd) work() {
	n := rapid.IntRange(0, len(w.tasks)-1).Draw(w.t, "task")
	task := w.tasks[n]
	w.tasks = slices.Delete(w.tasks, n, n+1)
	task()
}

// open opens a partition and leaves its slices to be read some time: a page at
// a time, with others in between.
func (w *crowd) open(level int, partition py.Value, name string) {
	for s, err := range w.trackers[level].Open(partition) {
		if err != nil {
			w.t.Fatal(err)
		}
		page, _ := s.ResumeToken().Int64()
		var next func()
		next = func() {
			record := fmt.Sprintf("%s/%d", name, page)
			if level == w.level {
				w.got[record]++
			} else {
				w.open(level+1, py.Dict("id", py.Str(record), "parent_slice", partition), record)
			}
			if page++; page < pagesAtTop(level) {
				w.event(level, s.PageRead(py.Int(page)))
				w.tasks = append(w.tasks, next)
				return
			}
			emit, err := s.Close()
			if err != nil {
				w.t.Fatal(err)
			}
			w.event(level, emit)
		}
		w.tasks = append(w.tasks, next)
	}
}

// pagesAtTop makes four records of each slice, and of both at the top together.
func pagesAtTop(level int) int64 {
	if level == 0 {
		return 2
	}
	return 4
}

func (w *crowd) event(level int, due bool) {
	if due && level == w.level {
		w.state = stateOf(w.trackers[level])
	}
	if w.events++; w.events == w.kill {
		panic(killed{})
	}
}
