package checkpoint

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/pytime"
	"pgregory.net/rapid"
)

// anyCursor draws a cursor whose format shows whole units of its granularity.
func anyCursor(t *rapid.T) (Datetime, time.Duration) {
	unit := rapid.SampledFrom([]struct {
		format, granularity string
		length              time.Duration
	}{
		{"%Y-%m-%d", "P1D", 24 * time.Hour},
		{"%Y-%m-%dT%H:%M:%SZ", "PT1S", time.Second},
		{"%Y-%m-%dT%H:%M:%S%z", "PT1S", time.Second},
		{"%Y-%m-%dT%H:%M:%S.%f%z", "PT0.000001S", time.Microsecond},
		{"%Y-%m-%dT%H:%M:%S.%_msZ", "PT0.001S", time.Millisecond},
		{"%s", "PT1S", time.Second},
		{"%ms", "PT0.001S", time.Millisecond},
		{"%d/%m/%Y %H:%M", "PT1M", time.Minute},
	}).Draw(t, "format")
	zone := time.UTC
	if unit.format[len(unit.format)-1] == 'z' {
		zone = time.FixedZone("", 60*rapid.IntRange(-720, 840).Draw(t, "offset"))
	}
	first := time.Date(2024, 1, 1, 0, 0, 0, 0, zone).Add(time.Duration(rapid.IntRange(-1000, 1000).Draw(t, "start")) * unit.length)
	last := first.Add(time.Duration(rapid.Int64Range(1, int64(200*24*time.Hour/unit.length)).Draw(t, "length")) * unit.length)
	return Datetime{
		Field: "at", Format: unit.format, Granularity: unit.granularity,
		Start: func() (time.Time, error) { return first, nil },
		End:   func() (time.Time, error) { return last, nil },
		Step:  rapid.SampledFrom([]string{"P1D", "P7D", "P1M", "P30D", "P1Y", "PT36H", "P2W"}).Draw(t, "step"),
	}, unit.length
}

// slicesOf gives the slices of a stream or a partition, at most so many.
func slicesOf(t *rapid.T, tracker Tracker, partition py.Value, most int) []*Slice {
	var all []*Slice
	for s, err := range tracker.Open(partition) {
		if err != nil {
			t.Fatal(err)
		}
		if all = append(all, s); len(all) == most {
			break
		}
	}
	return all
}

// TestSlicesTile: each slice begins a unit after the one before it ended, the
// first at the start and the last at the end.
func TestSlicesTile(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		cursor, unit := anyCursor(t)
		tracker, err := NewDatetime(cursor, none())
		if err != nil {
			t.Fatal(err)
		}
		next, _ := cursor.Start()
		all := slicesOf(t, tracker, unpartitioned(), 3000)
		for _, s := range all {
			start, err := pytime.Parse(s.Start(), cursor.Format)
			if err != nil {
				t.Fatal(err)
			}
			end, err := pytime.Parse(s.End(), cursor.Format)
			if err != nil {
				t.Fatal(err)
			}
			if !start.Equal(next) {
				t.Fatalf("slice %s %s begins at %v, want %v", s.Start(), s.End(), start, next)
			}
			if end.Before(start) {
				t.Fatalf("slice %s %s ends before it begins", s.Start(), s.End())
			}
			next = end.Add(unit)
		}
		last, _ := cursor.End()
		if end := next.Add(-unit); len(all) < 3000 && !end.Equal(last) {
			t.Fatalf("the last slice ends at %v, want %v", end, last)
		}
	})
}

// TestMergeKeepsNoOrder: intervals merge to the same whatever order they come
// in.
func TestMergeKeepsNoOrder(t *testing.T) {
	day := func(n int) time.Time { return time.Date(2024, 1, 1+n, 0, 0, 0, 0, time.UTC) }
	rapid.Check(t, func(t *rapid.T) {
		all := rapid.SliceOfN(rapid.Custom(func(t *rapid.T) interval {
			start := rapid.IntRange(0, 60).Draw(t, "start")
			i := interval{start: day(start), end: day(start + rapid.IntRange(0, 9).Draw(t, "length"))}
			if rapid.Bool().Draw(t, "seen") {
				i.recent, i.seen = day(rapid.IntRange(0, 80).Draw(t, "recent")), true
			}
			return i
		}), 1, 12).Draw(t, "intervals")
		unit := fixedSpan(float64(rapid.IntRange(0, 3).Draw(t, "unit")) * 86400)
		want, err := merged(slices.Clone(all), unit)
		if err != nil {
			t.Fatal(err)
		}
		got, err := merged(rapid.Permutation(all).Draw(t, "order"), unit)
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(got, want) {
			t.Fatalf("got %v, want %v", got, want)
		}
		for n := 1; n < len(got); n++ {
			if reach, _ := unit.after(got[n-1].end); !reach.Before(got[n].start) {
				t.Fatalf("intervals %v and %v touch", got[n-1], got[n])
			}
		}
	})
}

// anyDate draws a date around the cursor's, as a record may hold it.
func anyDate(t *rapid.T, cursor Datetime) any {
	first, _ := cursor.Start()
	at := first.Add(time.Duration(rapid.Int64Range(-10*86400, 120*86400).Draw(t, "record")) * time.Second)
	text, err := pytime.Format(at, cursor.Format)
	if err != nil {
		t.Fatal(err)
	}
	return rapid.SampledFrom([]any{text, text, text, nil, "bad"}).Draw(t, "value")
}

// TestCursorMovesForward: whatever is closed in whatever order, the state never
// goes back, covers closed slices only, and survives a round through JSON.
func TestCursorMovesForward(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		cursor, _ := anyCursor(t)
		tracker, err := NewDatetime(cursor, none())
		if err != nil {
			t.Fatal(err)
		}
		all := slicesOf(t, tracker, unpartitioned(), 12)
		last, _ := cursor.Start()
		newest := last
		for _, s := range rapid.Permutation(all).Draw(t, "order") {
			seen := rapid.IntRange(0, 4).Draw(t, "records")
			for range seen {
				v := any2py(anyDate(t, cursor))
				s.Observe(v)
				if at, err := pytime.Parse(v.Text(), cursor.Format); err == nil && at.After(newest) {
					newest = at
				}
			}
			if rapid.IntRange(0, 9).Draw(t, "fate") == 0 {
				continue // the slice fails
			}
			if _, err := s.Close(); err != nil {
				t.Fatal(err)
			}
			blob := tracker.AppendState(nil)
			value, _ := py.JSON(blob).Get("at")
			at, err := pytime.Parse(value.Text(), cursor.Format)
			if err != nil {
				t.Fatal(err)
			}
			if at.Before(last) {
				t.Fatalf("state %s goes back behind %v", blob, last)
			}
			if at.After(newest) {
				t.Fatalf("state %s is ahead of every record", blob)
			}
			last = at
			again, err := NewDatetime(cursor, py.JSON(blob))
			if err != nil {
				t.Fatal(err)
			}
			if got := stateOf(again); got != string(blob) {
				t.Fatalf("read back: %s, was %s", got, blob)
			}
		}
	})
}

// TestPartitionsKeepNoOrder: the slices of many partitions, closed in whatever
// order, end in the same state, and so do those of the sync that follows.
func TestPartitionsKeepNoOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		cursor, _ := anyCursor(t)
		cursor.Global = rapid.Bool().Draw(t, "global")
		cursor.Step = rapid.SampledFrom([]string{"", "P1Y", "P90D"}).Draw(t, "long step") // three slices at most
		partitions := rapid.IntRange(1, 5).Draw(t, "partitions")
		// Records by partition and slice, for both syncs.
		records := [2][][3][]any{make([][3][]any, partitions), make([][3][]any, partitions)}
		for sync := range records {
			for p := range records[sync] {
				for s := range records[sync][p] {
					for range rapid.IntRange(0, 3).Draw(t, "records") {
						records[sync][p][s] = append(records[sync][p][s], anyDate(t, cursor))
					}
				}
			}
		}
		run := func(from py.Value, sync int, order func([]int) []int) string {
			tracker, err := NewPartitioned(cursor, from)
			if err != nil {
				t.Fatal(err)
			}
			tracker.Begin(Surroundings{Now: newClock().now})
			var open []*Slice
			for p := range partitions {
				for n, s := range slicesOf(t, tracker, pid(p), 100) {
					for _, value := range records[sync][p][n] {
						s.Observe(any2py(value))
					}
					open = append(open, s)
				}
			}
			every := make([]int, len(open))
			for n := range every {
				every[n] = n
			}
			for _, n := range order(every) {
				if _, err := open[n].Close(); err != nil {
					t.Fatal(err)
				}
			}
			tracker.Finish(true)
			return stateOf(tracker)
		}
		asTheyCame := func(order []int) []int { return order }
		mixed := func(order []int) []int { return rapid.Permutation(order).Draw(t, "order") }
		first := run(none(), 0, asTheyCame)
		if got := run(none(), 0, mixed); got != first {
			t.Fatalf("first sync: in another order the state is\n%s, not\n%s", got, first)
		}
		second := run(state(first), 1, asTheyCame)
		if got := run(state(first), 1, mixed); got != second {
			t.Fatalf("second sync: in another order the state is\n%s, not\n%s", got, second)
		}
	})
}

// TestPartitionsMoveForward is the same for partitions, which come and go in
// any order and more than once.
func TestPartitionsMoveForward(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		cursor, _ := anyCursor(t)
		cursor.Global = rapid.IntRange(0, 4).Draw(t, "global") == 0
		at := newClock()
		begin := func(from py.Value) Tracker {
			tracker, err := NewPartitioned(cursor, from)
			if err != nil {
				t.Fatal(err)
			}
			tracker.Begin(Surroundings{Now: at.now})
			return tracker
		}
		tracker := begin(none())
		values := map[string]time.Time{}
		var reading []*Slice
		check := func() {
			blob := tracker.AppendState(nil)
			var state struct {
				States []struct {
					Partition json.RawMessage
					Cursor    map[string]string
				}
			}
			if err := json.Unmarshal(blob, &state); err != nil {
				t.Fatalf("%v in %s", err, blob)
			}
			for _, s := range state.States {
				value, err := pytime.Parse(s.Cursor["at"], cursor.Format)
				if err != nil {
					t.Fatal(err)
				}
				if key := string(s.Partition); value.Before(values[key]) {
					t.Fatalf("partition %s goes back to %v from %v", key, value, values[key])
				} else {
					values[key] = value
				}
			}
			if got := stateOf(begin(py.JSON(blob))); got != string(blob) {
				t.Fatalf("read back: %s, was %s", got, blob)
			}
		}
		for range rapid.IntRange(1, 12).Draw(t, "events") {
			if len(reading) == 0 || rapid.Bool().Draw(t, "open") {
				reading = append(reading, slicesOf(t, tracker, pid(rapid.IntRange(1, 5).Draw(t, "pid")), 5)...)
				continue
			}
			n := rapid.IntRange(0, len(reading)-1).Draw(t, "slice")
			s := reading[n]
			reading = slices.Delete(reading, n, n+1)
			s.Observe(any2py(anyDate(t, cursor)))
			if _, err := s.Close(); err != nil {
				t.Fatal(err)
			}
			check()
		}
		tracker.Finish(rapid.Bool().Draw(t, "complete"))
		check()
	})
}

// TestTextsAreComparedAsTheyAre: picking the greatest of many texts without
// parsing them gives what parsing each does.
func TestTextsAreComparedAsTheyAre(t *testing.T) {
	formats := [][]string{
		{"%Y-%m-%d"}, {"%Y-%m-%dT%H:%M:%SZ"}, {"%Y-%m-%dT%H:%M:%S.%fZ", "%Y-%m-%dT%H:%M:%SZ"}, {"%Y-%m-%dT%H:%M:%S%z"},
		{"%Y-%m-%dT%H:%M:%S%z", "%Y-%m-%dT%H:%M:%S+00:00"}, {"%s"}, {"%ms"}, {"%epoch_microseconds"}, {"%Y%m%d"}, {"%Y-%m"},
		{"%Y-%m-%d %H:%M:%S", "%Y-%m-%d"}, {"%Y-%m-%dT%H:%M:%S.%_msZ"}, {"at:%Y-%m-%d"}, {"%d/%m/%Y"}, {"%s", "%Y-%m-%d"},
	}
	rapid.Check(t, func(t *rapid.T) {
		chosen := rapid.SampledFrom(formats).Draw(t, "formats")
		cursor := Datetime{Field: "at", Formats: chosen[:len(chosen)-1], Format: chosen[len(chosen)-1], Start: on("2024-01-01")}
		fast, err := cursor.compile()
		if err != nil {
			t.Fatal(err)
		}
		slow := *fast
		slow.layouts = nil
		var a, b observed
		for range rapid.IntRange(1, 12).Draw(t, "records") {
			at := time.Date(2024, time.Month(rapid.IntRange(1, 12).Draw(t, "month")), rapid.IntRange(1, 31).Draw(t, "day"), rapid.IntRange(0, 23).Draw(t, "hour"), 0, 7, 1000*rapid.SampledFrom([]int{0, 500000, 123456}).Draw(t, "fraction"), time.UTC)
			if rapid.Bool().Draw(t, "zoned") {
				at = at.In(time.FixedZone("", 3600*rapid.IntRange(-3, 3).Draw(t, "zone")))
			}
			text, err := pytime.Format(at, rapid.SampledFrom(chosen).Draw(t, "format"))
			if err != nil {
				t.Fatal(err)
			}
			value := py.Str(text)
			switch rapid.IntRange(0, 9).Draw(t, "twist") {
			case 0:
				value = py.Str(text[1:])
			case 1:
				value = py.Str(text + "0")
			case 2:
				if text[0] != '%' && len(chosen) == 1 && text[0] >= '0' && text[0] <= '9' && len(text) > 9 {
					value = py.JSON([]byte(`1` + text[1:9]))
				}
			}
			errA, errB := a.add(fast, value), b.add(&slow, value)
			if (errA == nil) != (errB == nil) {
				t.Fatalf("%s: %v against %v", value.Repr(), errA, errB)
			}
		}
		if err := a.settle(fast); err != nil {
			t.Fatal(err)
		}
		if a.any != b.any || !a.at.Equal(b.at) || a.text != b.text {
			t.Fatalf("formats %q: got %v %v %q, want %v %v %q", chosen, a.any, a.at, a.text, b.any, b.at, b.text)
		}
		if a.any {
			x, _ := fast.print(a.at)
			y, _ := fast.print(b.at)
			if x != y {
				t.Fatalf("formats %q: got %s, want %s", chosen, x, y)
			}
		}
	})
}

// TestFrontier compares with a list of numbers.
func TestFrontier(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var f frontier
		var open []int64
		for range rapid.IntRange(1, 600).Draw(t, "events") {
			if len(open) == 0 || rapid.IntRange(0, 2).Draw(t, "open") > 0 {
				open = append(open, f.next())
			} else {
				n := rapid.IntRange(0, min(len(open)-1, 3)).Draw(t, "close")
				f.close(open[n])
				open = slices.Delete(open, n, n+1)
			}
		}
		if f.open != len(open) {
			t.Fatalf("%d open, want %d", f.open, len(open))
		}
		for seq := range f.opened {
			if want := len(open) == 0 || seq < open[0]; f.passed(seq) != want {
				t.Fatalf("passed(%d) = %v with %v open", seq, !want, open)
			}
		}
	})
}

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

func (w *crowd) run(incoming string) (ended bool) {
	defer func() {
		if r := recover(); r != nil {
			if _, ok := r.(killed); !ok {
				panic(r)
			}
		}
	}()
	at := newClock()
	from := py.Value{}
	if incoming != "" {
		from = state(incoming)
	}
	for level := w.level; level >= 0; level-- {
		w.trackers[level] = NewResumable("p", from)
		from = ParentInitialState(from, fmt.Sprint("stream", level-1), "", false)
	}
	for level := 0; level <= w.level; level++ {
		in := Surroundings{Now: at.now}
		if level > 0 {
			in.Parents = []Parent{{Name: fmt.Sprint("stream", level-1), Tracker: w.trackers[level-1]}}
		}
		w.trackers[level].Begin(in)
	}
	// Two values of a list at the top.
	w.open(0, py.Dict("list", py.Str("x")), "x")
	w.open(0, py.Dict("list", py.Str("y")), "y")
	for len(w.tasks) > 0 {
		w.work()
	}
	for level := 0; level <= w.level; level++ {
		w.trackers[level].Finish(true)
	}
	w.state = stateOf(w.trackers[w.level])
	return true
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
