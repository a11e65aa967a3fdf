package checkpoint

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/airgen/airgen/runtime/py"
)

func TestResumableWholeStream(t *testing.T) {
	const plan Plan = "things/2"
	tracker := NewResumable(plan, none())
	tracker.Begin(Surroundings{Now: newClock().now})
	wantState(t, "at first", tracker, `{"__airgen_resume":"1 things/2"}`)
	s := open(t, tracker, unpartitioned())[0]
	if !s.ResumeToken().IsUndefined() {
		t.Errorf("resumes at %s", s.ResumeToken().Repr())
	}
	if !s.PageRead(py.Int(2)) || !s.PageRead(any2py(map[string]int{"page": 3})) {
		t.Error("no state is due after a page")
	}
	wantState(t, "after two pages", tracker, `{"__airgen_resume":"1 things/2","next_page_token":{"page":3}}`)
	if s.PageRead(py.None) || s.PageRead(py.Value{}) {
		t.Error("a state is due after the last page, before the slice is closed")
	}

	// The sync is interrupted, and goes on.
	incoming := state(stateOf(tracker))
	tracker = NewResumable(plan, incoming)
	s = open(t, tracker, unpartitioned())[0]
	if got := s.ResumeToken().Repr(); got != "{'page': 3}" {
		t.Errorf("resumes at %s", got)
	}
	tracker.Finish(false)
	wantState(t, "nothing was read", tracker, `{"__airgen_resume":"1 things/2","next_page_token":{"page":3}}`)

	// The API has forgotten the page.
	tracker = NewResumable(plan, incoming)
	s = open(t, tracker, unpartitioned())[0]
	s.Refuse()
	if !s.ResumeToken().IsUndefined() {
		t.Error("resumes at a page that was refused")
	}
	wantState(t, "refused", tracker, `{"__airgen_resume":"1 things/2"}`)
	read(t, s)
	tracker.Finish(true)
	wantState(t, "at the end", tracker, `{"__ab_full_refresh_sync_complete":true}`)
}

func TestResumableStartsOver(t *testing.T) {
	for _, incoming := range []string{
		`{}`, `{"__ab_full_refresh_sync_complete":true}`, `{"__ab_no_cursor_state_message":true}`, `{"next_page_token":3}`,
		`{"updated_at":"2024-01-01"}`, `{"states":[{"partition":{},"cursor":{"__ab_full_refresh_sync_complete":true}}]}`,
		`{"__airgen_resume":"2","next_page_token":3}`, `{"__airgen_resume":"1 other","next_page_token":3}`, `{"__airgen_resume":7,"next_page_token":3}`, `[]`, `null`,
	} {
		tracker := NewResumable("", state(incoming))
		if all := open(t, tracker, unpartitioned()); len(all) != 1 || !all[0].ResumeToken().IsUndefined() {
			t.Errorf("%s does not start over", incoming)
		}
		if Unfinished(state(incoming)) != strings.Contains(incoming, `"1`) && Unfinished(state(incoming)) != strings.Contains(incoming, `"2`) {
			t.Errorf("Unfinished(%s) = %v", incoming, Unfinished(state(incoming)))
		}
		if strings.Contains(incoming, "__airgen_resume") {
			// Its parents start over too, once the plan was asked.
			accepted, err := Plan("").Accept(state(incoming))
			if err != nil || !ParentInitialState(accepted, "p", "", false).IsUndefined() {
				t.Errorf("%s: a parent continues where the child does not", incoming)
			}
		}
	}
}

func TestResumablePartitions(t *testing.T) {
	at := newClock()
	tracker := NewResumable("", none())
	tracker.Begin(Surroundings{Now: at.now})
	var all []*Slice
	for id := 1; id <= 4; id++ {
		all = append(all, open(t, tracker, pid(id))...)
	}
	read(t, all[0])
	all[1].PageRead(py.Str("p2"))
	all[2].PageRead(py.Str("x"))
	read(t, all[2])
	tracker.Finish(true) // all[1] and all[3] have failed
	incoming := stateOf(tracker)
	wantState(t, "state", tracker, `{"__airgen_resume":"1","states":[{"partition":{"parent_slice":{},"pid":2},"cursor":{"next_page_token":"p2"}}],"done":"`+digestText(1)+digestText(3)+`"}`)

	tracker = NewResumable("", state(incoming))
	tracker.Begin(Surroundings{Now: at.now})
	wantState(t, "loaded", tracker, incoming)
	var left []string
	for id := 1; id <= 5; id++ {
		for _, s := range open(t, tracker, pid(id)) {
			left = append(left, fmt.Sprint(id, s.ResumeToken().Text()))
			read(t, s)
		}
	}
	equal(t, "left", left, []string{"2p2", "4", "5"})
	// A partition that comes twice is read twice, from its first page.
	for _, s := range open(t, tracker, pid(2)) {
		if !s.ResumeToken().IsUndefined() {
			t.Error("a second reading resumes")
		}
		read(t, s)
	}
	tracker.Finish(true)
	wantState(t, "end", tracker, fullRefreshDone)
}

// digestText is how a finished partition stands in the state.
func digestText(id any) string {
	tracker := NewResumable("", none())
	for s := range tracker.Open(pid(id)) {
		_, _ = s.Close()
	}
	done, _ := state(stateOf(tracker)).Get("done")
	text, _ := done.Str()
	return text
}

// world is a fused group of three streams without cursors: things, the parts of
// each, and the marks of each part, all in pages.
type world struct {
	t     *testing.T
	level int // the stream whose records count: 0, 1 or 2
	kill  int // the event at which the sync dies

	trackers [3]Tracker
	events   int
	got      map[string]int // records of the stream, and how often they came
	state    string         // the last state of the stream
	largest  int            // of its states
	written  int            // bytes of all of them
}

type killed struct{}

const (
	pagesPerSlice   = 3
	recordsPerPage  = 2
	recordsPerSlice = pagesPerSlice * recordsPerPage
)

// run reads the stream of a level from a state. It tells whether it came to the
// end.
func (w *world) run(incoming string) bool {
	w.trackers = lineage(w.level, incoming)
	return ends(func() {
		w.slice(0, py.Dict(), "")
		w.state = lastState(w.trackers[:w.level+1])
	})
}

// lineage is the trackers of a fused group down to a level, whose stream
// continues from a state.
func lineage(bottom int, incoming string) (trackers [3]Tracker) {
	from := py.Value{}
	if incoming != "" {
		from = state(incoming)
	}
	for level := bottom; level >= 0; level-- {
		trackers[level] = NewResumable("p", from)
		from = ParentInitialState(from, fmt.Sprint("stream", level-1), "", false)
	}
	at := newClock()
	for level := 0; level <= bottom; level++ {
		in := Surroundings{Now: at.now}
		if level > 0 {
			in.Parents = []Parent{{Name: fmt.Sprint("stream", level-1), Tracker: trackers[level-1]}}
		}
		trackers[level].Begin(in)
	}
	return trackers
}

// lastState ends a lineage and gives the last state of its last stream.
func lastState(trackers []Tracker) string {
	for _, t := range trackers {
		t.Finish(true)
	}
	return stateOf(trackers[len(trackers)-1])
}

// ends tells whether a sync comes to its end without being killed.
func ends(sync func()) (ended bool) {
	defer func() {
		if r := recover(); r != nil {
			if _, ok := r.(killed); !ok {
				panic(r)
			}
		}
	}()
	sync()
	return true
}

// slice reads the slices of one partition.
func (w *world) slice(level int, partition py.Value, name string) {
	for s, err := range w.trackers[level].Open(partition) {
		if err != nil {
			w.t.Fatal(err)
		}
		page := int64(0)
		if n, ok := s.ResumeToken().Int64(); ok {
			page = n
		}
		for ; page < pagesPerSlice; page++ {
			for r := range recordsPerPage {
				record := fmt.Sprintf("%s/%d", name, page*recordsPerPage+int64(r))
				if level == w.level {
					w.got[record]++
				} else {
					w.slice(level+1, py.Dict("id", py.Str(record), "parent_slice", partition), record)
				}
			}
			if page+1 < pagesPerSlice {
				w.event(level, s.PageRead(py.Int(page+1)))
			}
		}
		emit, err := s.Close()
		if err != nil {
			w.t.Fatal(err)
		}
		w.event(level, emit)
	}
}

// event comes after each page and each slice. The sync may die there.
func (w *world) event(level int, due bool) {
	if due && level == w.level {
		w.state = stateOf(w.trackers[level])
		w.largest = max(w.largest, len(w.state))
		w.written += len(w.state)
	}
	if w.events++; w.events == w.kill {
		panic(killed{})
	}
}

// TestResumableSurvivesCrashes kills the reading of each stream of a fused group
// at each event, and again at each event of what follows: nothing is lost, and
// what comes twice is at most a page at each level.
func TestResumableSurvivesCrashes(t *testing.T) {
	for level := range 3 {
		t.Run(fmt.Sprint("level ", level), func(t *testing.T) {
			whole := &world{t: t, level: level, got: map[string]int{}}
			if !whole.run("") || whole.state != fullRefreshDone {
				t.Fatalf("a sync without a crash ends with %s", whole.state)
			}
			records := 1
			for range level + 1 {
				records *= recordsPerSlice
			}
			if len(whole.got) != records {
				t.Fatalf("%d records, want %d", len(whole.got), records)
			}
			for kill := 1; kill < whole.events; kill++ {
				for _, second := range []int{0, 1, 2, 7} {
					got := map[string]int{}
					first := &world{t: t, level: level, kill: kill, got: got}
					first.run("")
					last := first.state
					if second > 0 {
						again := &world{t: t, level: level, kill: second, got: got, state: last}
						if again.run(last) {
							continue // killed after the end, which is no crash
						}
						last = again.state
					}
					rest := &world{t: t, level: level, got: got}
					if !rest.run(last) || rest.state != fullRefreshDone {
						t.Fatalf("killed at %d, %d: ends with %s", kill, second, rest.state)
					}
					if missing := len(whole.got) - len(got); missing > 0 {
						t.Fatalf("killed at %d, %d: %d records are lost; resumed from %s", kill, second, missing, last)
					}
					twice := 0
					for _, times := range got {
						twice += times - 1
					}
					// The page being read, at each crash and each level above.
					if most := 2 * (recordsPerPage * (1 + level*recordsPerSlice)); twice > most {
						t.Fatalf("killed at %d, %d: %d records come twice, at most %d may; resumed from %s", kill, second, twice, most, last)
					}
				}
			}
		})
	}
}

// TestStatesAreApart: pages that come all at once have so many states and no
// more, until time goes by.
func TestStatesAreApart(t *testing.T) {
	at := newClock()
	tracker := NewResumable("", none())
	tracker.Begin(Surroundings{Now: at.now, Apart: 2 * time.Second})
	slice, page := open(t, tracker, unpartitioned())[0], 0
	pages := func(n, seconds int) (states int) {
		for range n {
			at.add(seconds)
			if page++; slice.PageRead(py.Int(int64(page))) {
				states++
				stateOf(tracker)
			}
		}
		return states
	}
	equal(t, "states at once, slowly, after a while, slowly, too fast", []int{
		pages(200, 0), pages(10, 2), pages(1, 1000) + pages(200, 0), pages(200, 3), pages(200, 1),
	}, []int{burst, 10, 1 + burst - 1, 200, 100})
}

// TestResumableStateIsSmall: what a fused child writes does not grow with the
// number of parents, nor faster than what it reads.
func TestResumableStateIsSmall(t *testing.T) {
	sizes := map[int]int{}
	for _, parents := range []int{100, 1000, 10_000} {
		at := newClock()
		parent, child := NewResumable("", none()), NewResumable("", none())
		parent.Begin(Surroundings{Now: at.now})
		child.Begin(Surroundings{Now: at.now, Parents: []Parent{{Name: "parents", Tracker: parent}}})
		top := open(t, parent, unpartitioned())[0]
		written := 0
		for id := range parents {
			if s := open(t, child, pid(id))[0]; read(t, s) {
				size := len(child.AppendState(nil))
				written += size
				sizes[parents] = max(sizes[parents], size)
			}
			if id%100 == 99 {
				top.PageRead(py.Int(int64(id / 100)))
			}
		}
		if written > parents*2*pageCredit {
			t.Errorf("%d parents: %d bytes of states", parents, written)
		}
	}
	if sizes[10_000] > sizes[1000]+100 {
		t.Errorf("largest states %v grow with the number of parents", sizes)
	}
	// Below a list nothing moves: the state names each partition, in few bytes,
	// and is written less and less often.
	at := newClock()
	tracker := NewResumable("", none())
	tracker.Begin(Surroundings{Now: at.now})
	written, size := 0, 0
	const partitions = 20_000
	for id := range partitions {
		if s := open(t, tracker, pid(id))[0]; read(t, s) {
			size = len(tracker.AppendState(nil))
			written += size
		}
	}
	if size > partitions*12 || written > partitions*2*pageCredit {
		t.Errorf("%d partitions: the last state has %d bytes, all have %d", partitions, size, written)
	}
}

// TestResumableBelowDates resumes below a parent with a cursor, whose position
// are its intervals: a record from the future hides nothing.
func TestResumableBelowDates(t *testing.T) {
	cursor := days()
	at := newClock()
	begin := func(from, childFrom py.Value) (Tracker, Tracker) {
		parent := must(t)(NewDatetime(cursor, from))
		child := NewResumable("", childFrom)
		parent.Begin(Surroundings{Now: at.now})
		child.Begin(Surroundings{Now: at.now, Parents: []Parent{{Name: "parents", Tracker: parent}}})
		return parent, child
	}
	parent, child := begin(none(), none())
	windows := open(t, parent, unpartitioned())
	read(t, open(t, child, pid(1))[0])
	read(t, windows[0], "2030-01-01")
	read(t, open(t, child, pid(2))[0])
	last := state(stateOf(child))
	from := ParentInitialState(last, "parents", "updated_at", false)
	if got, want := string(appendJSON(nil, from)), `{"state_type":"date-range","slices":[{"start":"2024-01-01","end":"2024-01-03","most_recent_cursor_value":"2030-01-01"}]}`; got != want {
		t.Errorf("position\n got %s\nwant %s", got, want)
	}
	parent, child = begin(from, last)
	equal(t, "left of the parent", windowsOf(open(t, parent, unpartitioned())), []string{"2024-01-03 2024-01-05", "2024-01-06 2024-01-08", "2024-01-09 2024-01-10"})
	if again := open(t, child, pid(2)); len(again) > 0 {
		t.Error("a finished partition is read again")
	}
}

// TestResumableBelowPartitions: the position of a partitioned parent.
func TestResumableBelowPartitions(t *testing.T) {
	parent := must(t)(NewPartitioned(days(), none()))
	at := newClock()
	parent.Begin(Surroundings{Now: at.now})
	for _, s := range open(t, parent, pid(1))[:2] {
		read(t, s, "2024-01-02")
	}
	position := positionOf(parent)
	want := `{"use_global_cursor":false,"states":[{"partition":{"parent_slice":{},"pid":1},"cursor":{"state_type":"date-range","slices":[{"start":"2024-01-01","end":"2024-01-06","most_recent_cursor_value":"2024-01-02"}]}}],"lookback_window":0}`
	if position != want {
		t.Errorf("position\n got %s\nwant %s", position, want)
	}
	again := must(t)(NewPartitioned(days(), state(position)))
	equal(t, "left", windowsOf(open(t, again, pid(1))), []string{"2024-01-06 2024-01-08", "2024-01-09 2024-01-10"})
}

// TestResumableAsParent: a child with a cursor of its own sees all parents
// every time, so it keeps no place among them.
func TestResumableAsParent(t *testing.T) {
	parent := NewResumable("", none())
	f := newFamily(t, parent, "", true)
	s := open(t, parent, unpartitioned())[0]
	f.read(1)
	s.PageRead(py.Int(2))
	f.read(2)
	kept, _ := state(stateOf(f.child)).Get("parent_state")
	if got := string(appendJSON(nil, kept)); got != `{"parents":`+noCursorState+`}` {
		t.Errorf("parent_state %s", got)
	}
}

// TestResumableFinishedParent: of two parents the first is through; resuming,
// it is not read again.
func TestResumableFinishedParent(t *testing.T) {
	at := newClock()
	first, second, child := NewResumable("", none()), NewResumable("", none()), NewResumable("", none())
	first.Begin(Surroundings{Now: at.now})
	second.Begin(Surroundings{Now: at.now})
	child.Begin(Surroundings{Now: at.now, Parents: []Parent{{Name: "first", Tracker: first}, {Name: "second", Tracker: second}}})
	s := open(t, first, unpartitioned())[0]
	read(t, open(t, child, pid(1))[0])
	read(t, s)
	first.Finish(true)
	wantState(t, "first", first, fullRefreshDone)
	s = open(t, second, unpartitioned())[0]
	read(t, open(t, child, pid(2))[0])
	s.PageRead(py.Int(2))
	read(t, open(t, child, pid(3))[0])
	last := state(stateOf(child))
	again := NewResumable("", ParentInitialState(last, "first", "", false))
	if all := open(t, again, unpartitioned()); len(all) > 0 {
		t.Error("a parent that was read to its end is read again")
	}
	if got := ParentInitialState(last, "second", "", false).Member("next_page_token").Text(); got != "2" {
		t.Errorf("the second parent continues at page %q, want 2", got)
	}
}

// TestResumableManyFailures bounds the pages that the state names.
func TestResumableManyFailures(t *testing.T) {
	tracker := NewResumable("", none())
	for id := range 2 * maxPages {
		open(t, tracker, pid(id))[0].PageRead(py.Int(2))
	}
	states, _ := state(stateOf(tracker)).Get("states")
	if states.Len() != maxPages {
		t.Errorf("%d pages, want %d", states.Len(), maxPages)
	}
}
