package checkpoint

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/airgen/airgen/runtime/py"
)

// family is a parent and its child, read as the engine reads them: the child's
// partitions are opened while the parent's slice is open.
type family struct {
	t             *testing.T
	at            *clock
	parent, child Tracker
	requested     []string // starts of the child's slices
	unread        []*Slice
	failChild     string // pid whose slice fails
}

// childCursor is the cursor of all children here.
func childCursor() Datetime {
	c := toTheSecond()
	c.End = on("2024-03-01")
	return c
}

func newFamily(t *testing.T, parent Tracker, childState string, incremental bool) *family {
	at := newClock()
	f := &family{t: t, at: at, parent: parent, child: must(t)(NewPartitioned(childCursor(), state(orEmpty(childState))))}
	parent.Begin(Surroundings{Now: at.now})
	f.child.Begin(Surroundings{Now: at.now, Keeps: true, Parents: []Parent{{Name: "parents", Tracker: parent, Incremental: incremental}}})
	return f
}

// open opens the child's partition of a parent record.
func (f *family) open(id any) []*Slice {
	all := open(f.t, f.child, pid(id))
	for _, s := range all {
		f.requested = append(f.requested, fmt.Sprint(id, " ", s.Start()))
	}
	return all
}

// read reads the child's slices of a parent record; it has two records in
// February.
func (f *family) read(id any) (states []string) {
	for _, s := range f.open(id) {
		if fmt.Sprint(id) == f.failChild {
			f.unread = append(f.unread, s)
			continue
		}
		if read(f.t, s, fmt.Sprintf("2024-02-%02vT00:00:01Z", id), fmt.Sprintf("2024-02-%02vT00:00:02Z", id)) {
			states = append(states, stateOf(f.child))
		}
	}
	return states
}

// entry is a partition in the state.
func entry(id any, value string) string {
	return fmt.Sprintf(`{"partition":{"parent_slice":{},"pid":%s},"cursor":{"updated_at":"%s"}}`, partitionKeyOf(id), value)
}

func partitionKeyOf(id any) string { return string(appendJSON(nil, any2py(id))) }

const start = "2024-01-01T00:00:00Z"

func feb(id int) string { return fmt.Sprintf("2024-02-%02dT00:00:02Z", id) }

// TestFirstSync is case A: the parent is read in full.
func TestFirstSync(t *testing.T) {
	f := newFamily(t, NewNoCursor(), "", false)
	parents := open(t, f.parent, unpartitioned())
	var slices []*Slice
	for id := 1; id <= 3; id++ {
		slices = append(slices, f.open(id)...)
	}
	var emitted []bool
	for n, s := range slices {
		emitted = append(emitted, read(t, s, feb(n+1), fmt.Sprintf("2024-02-%02dT00:00:01Z", n+1)))
		if n == 0 {
			wantState(t, "first state", f.child, `{"use_global_cursor":false,"states":[`+entry(1, feb(1))+`,`+entry(2, start)+`,`+entry(3, start)+`],"lookback_window":0,"parent_state":{}}`)
		}
	}
	equal(t, "states due", emitted, []bool{true, true, true})
	read(t, parents[0])
	f.at.add(1)
	f.parent.Finish(true)
	f.child.Finish(true)
	want := `{"use_global_cursor":false,"states":[` + entry(1, feb(1)) + `,` + entry(2, feb(2)) + `,` + entry(3, feb(3)) + `],"state":{"updated_at":"2024-02-03T00:00:02Z"},"lookback_window":1,"parent_state":{}}`
	if got := stateOf(f.child); got != want {
		t.Errorf("last state, with the CDK's order of keys:\n got %s\nwant %s", got, want)
	}
	equal(t, "requested", f.requested, []string{"1 " + start, "2 " + start, "3 " + start})
}

// parentCursor is a parent with a cursor over days, in one slice or in two.
func parentCursor(stepped bool) Datetime {
	c := Datetime{Field: "changed", Format: "%Y-%m-%d", Start: on("2024-01-01"), End: on("2024-01-10")}
	if stepped {
		c.Step, c.Granularity = "P5D", "P1D"
	}
	return c
}

// TestIncrementalDependency is case B, and case C in its second half: a child
// that fails.
func TestIncrementalDependency(t *testing.T) {
	f := newFamily(t, must(t)(NewDatetime(parentCursor(false), none())), "", true)
	parent := open(t, f.parent, unpartitioned())[0]
	var first []string
	for id := 1; id <= 3; id++ {
		parent.Observe(py.Str(fmt.Sprintf("2024-01-%02d", id)))
		first = append(first, f.read(id)...)
	}
	if len(first) != 3 || !strings.HasSuffix(first[2], `"parent_state":{"parents":{"changed":"2024-01-01"}}}`) {
		t.Errorf("first states %v", first)
	}
	read(t, parent)
	f.parent.Finish(true)
	f.child.Finish(true)
	last := stateOf(f.child)
	if !strings.HasSuffix(last, `"state":{"updated_at":"2024-02-03T00:00:02Z"},"lookback_window":0,"parent_state":{"parents":{"changed":"2024-01-03"}}}`) {
		t.Errorf("last state %s", last)
	}

	// The second sync, in which child 2 fails.
	from := ParentInitialState(state(last), "parents", "changed", true)
	f = newFamily(t, must(t)(NewDatetime(parentCursor(false), from)), last, true)
	f.failChild = "2"
	parent = open(t, f.parent, unpartitioned())[0]
	if parent.Start() != "2024-01-03" {
		t.Errorf("parent from %s", parent.Start())
	}
	for id := 1; id <= 4; id++ {
		parent.Observe(py.Str("2024-01-09"))
		f.read(id)
	}
	read(t, parent)
	f.parent.Finish(true)
	f.child.Finish(true)
	equal(t, "requested", f.requested, []string{"1 " + feb(1), "2 " + feb(2), "3 " + feb(3), "4 " + feb(3)})
	wantState(t, "after child 2 failed", f.child, `{"use_global_cursor":false,"states":[`+entry(1, feb(1))+`,`+entry(2, feb(2))+`,`+entry(3, feb(3))+`,`+entry(4, feb(4))+`],
		"state":{"updated_at":"2024-02-03T00:00:02Z"},"lookback_window":0,"parent_state":{"parents":{"changed":"2024-01-03"}}}`)
}

// TestParentFails is case D: the third page of the parent's records fails. The
// CDK moves "state" all the same, and then begins the children of the parents
// that it did not see at that state.
func TestParentFails(t *testing.T) {
	old := `{"use_global_cursor":false,"states":[],"state":{"updated_at":"2024-01-05T00:00:00Z"},"lookback_window":30,"parent_state":{"parents":{"changed":"2024-01-02"}}}`
	from := ParentInitialState(state(old), "parents", "changed", true)
	f := newFamily(t, must(t)(NewDatetime(parentCursor(false), from)), old, true)
	parent := open(t, f.parent, unpartitioned())[0]
	for id := 1; id <= 4; id++ {
		parent.Observe(py.Str("2024-01-08"))
		f.read(id)
	}
	f.parent.Finish(false)
	f.child.Finish(false)
	wantState(t, "after the parent failed", f.child, `{"use_global_cursor":false,"states":[`+entry(1, feb(1))+`,`+entry(2, feb(2))+`,`+entry(3, feb(3))+`,`+entry(4, feb(4))+`],
		"state":{"updated_at":"2024-01-05T00:00:00Z"},"lookback_window":30,"parent_state":{"parents":{"changed":"2024-01-02"}}}`)
	again := must(t)(NewPartitioned(childCursor(), state(stateOf(f.child))))
	equal(t, "a parent that was not seen", windowsOf(open(t, again, pid(5))), []string{"2024-01-04T23:59:30Z 2024-03-01T00:00:00Z"})
}

// TestSteppedParentFails is case E: of a parent in two slices the second fails.
// parent_state moves over the first slice, all of whose children are read.
func TestSteppedParentFails(t *testing.T) {
	for _, test := range []struct {
		name, failChild, want string
	}{
		{"all children read", "", "2024-01-03"},
		{"the last child of the first slice fails", "3", "2024-01-01"},
	} {
		t.Run(test.name, func(t *testing.T) {
			f := newFamily(t, must(t)(NewDatetime(parentCursor(true), none())), "", true)
			f.failChild = test.failChild
			slices := open(t, f.parent, unpartitioned())
			for id := 1; id <= 3; id++ {
				slices[0].Observe(py.Str(fmt.Sprintf("2024-01-%02d", id)))
				f.read(id)
			}
			read(t, slices[0])
			slices[1].Observe(py.Str("2024-01-07"))
			f.read(4)
			f.parent.Finish(false)
			f.child.Finish(false)
			kept, _ := state(stateOf(f.child)).Get("parent_state")
			if got := string(appendJSON(nil, kept)); got != `{"parents":{"changed":"`+test.want+`"}}` {
				t.Errorf("parent_state %s, want %s", got, test.want)
			}
		})
	}
}

// TestGlobalCursor is case F, and N, which differs only in its router.
func TestGlobalCursor(t *testing.T) {
	for _, test := range []struct {
		name, failChild, want string
	}{
		{"a child fails", "2", `{"use_global_cursor":true,"lookback_window":0,"parent_state":{"parents":{"changed":"2024-01-01"}}}`},
		{"all are read", "", `{"use_global_cursor":true,"state":{"updated_at":"2024-02-04T00:00:02Z"},"lookback_window":1,"parent_state":{"parents":{"changed":"2024-01-03"}}}`},
	} {
		t.Run(test.name, func(t *testing.T) {
			f := newFamily(t, must(t)(NewDatetime(parentCursor(false), none())), "", true)
			f.failChild = test.failChild
			cursor := childCursor()
			cursor.Global = true
			f.child = must(t)(NewPartitioned(cursor, none()))
			f.child.Begin(Surroundings{Now: f.at.now, Keeps: true, Parents: []Parent{{Name: "parents", Tracker: f.parent, Incremental: true}}})
			parent := open(t, f.parent, unpartitioned())[0]
			var states []string
			for id := 1; id <= 4; id++ {
				parent.Observe(py.Str("2024-01-03"))
				states = append(states, f.read(id)...)
			}
			equal(t, "states", slices.Compact(states), []string{`{"use_global_cursor":true,"lookback_window":0,"parent_state":{"parents":{"changed":"2024-01-01"}}}`})
			f.at.add(1)
			read(t, parent)
			f.parent.Finish(true)
			f.child.Finish(true)
			wantState(t, "last state", f.child, test.want)
			if test.failChild == "" {
				next := must(t)(NewPartitioned(childCursor(), state(stateOf(f.child))))
				equal(t, "next sync", windowsOf(open(t, next, pid(1))), []string{"2024-02-04T00:00:01Z 2024-03-01T00:00:00Z"})
			}
		})
	}
}

// TestListRouter is case H, and with a product of routers case I: the state has
// no parent_state, and one that came in is left out at the end.
func TestListRouter(t *testing.T) {
	at := newClock()
	tracker := must(t)(NewPartitioned(childCursor(), state(`{"states":[],"parent_state":{"p":{"x":1}}}`)))
	tracker.Begin(Surroundings{Now: at.now})
	x, y := py.Dict("k", py.Str("x")), py.Dict("pid", py.Int(1), "parent_slice", py.Dict(), "k", py.Str("y"))
	read(t, open(t, tracker, x)[0], feb(1))
	read(t, open(t, tracker, y)[0], feb(2))
	at.add(1)
	tracker.Finish(true)
	want := `{"use_global_cursor":false,"states":[{"partition":{"k":"x"},"cursor":{"updated_at":"2024-02-01T00:00:02Z"}},{"partition":{"k":"y","parent_slice":{},"pid":1},"cursor":{"updated_at":"2024-02-02T00:00:02Z"}}],"state":{"updated_at":"2024-02-02T00:00:02Z"},"lookback_window":1}`
	if got := stateOf(tracker); got != want {
		t.Errorf("state:\n got %s\nwant %s", got, want)
	}
}

// TestGrandchild is case J: the whole state of the child stands in the
// grandchild's, with that of the parent within.
func TestGrandchild(t *testing.T) {
	f := newFamily(t, must(t)(NewDatetime(parentCursor(false), none())), "", true)
	grandchild := must(t)(NewPartitioned(childCursor(), none()))
	grandchild.Begin(Surroundings{Now: f.at.now, Keeps: true, Parents: []Parent{{Name: "c", Tracker: f.child, Incremental: true}}})
	parent := open(t, f.parent, unpartitioned())[0]
	parent.Observe(py.Str("2024-01-05"))
	child := f.open(1)[0]
	read(t, open(t, grandchild, py.Dict("cid", py.Str("1a"), "parent_slice", pid(1)))[0], feb(9))
	read(t, child, feb(1))
	read(t, parent)
	f.at.add(1)
	for _, tracker := range []Tracker{f.parent, f.child, grandchild} {
		tracker.Finish(true)
	}
	wantState(t, "grandchild", grandchild, `{"use_global_cursor":false,
		"states":[{"partition":{"cid":"1a","parent_slice":{"parent_slice":{},"pid":1}},"cursor":{"updated_at":"2024-02-09T00:00:02Z"}}],
		"state":{"updated_at":"2024-02-09T00:00:02Z"},"lookback_window":1,
		"parent_state":{"c":{"use_global_cursor":false,"states":[`+entry(1, feb(1))+`],"state":{"updated_at":"2024-02-01T00:00:02Z"},"lookback_window":1,
			"parent_state":{"parents":{"changed":"2024-01-05"}}}}}`)
}

// TestIncomingStates holds what the shapes of an incoming state mean for one
// partition, {"parent_slice":{},"pid":1}.
func TestIncomingStates(t *testing.T) {
	for _, test := range []struct {
		name, state, start, after string
	}{
		{"own cursor", `{"states":[` + entry(1, "2024-02-05T00:00:00Z") + `],"state":{"updated_at":"2024-02-10T00:00:00Z"},"lookback_window":3600}`, "2024-02-05T00:00:00Z",
			`{"use_global_cursor":false,"states":[` + entry(1, "2024-02-05T00:00:00Z") + `],"state":{"updated_at":"2024-02-10T00:00:00Z"},"lookback_window":3600}`},
		{"a new partition begins at the common cursor", `{"states":[` + entry(2, "2024-02-05T00:00:00Z") + `],"state":{"updated_at":"2024-02-10T00:00:00Z"},"lookback_window":3600}`, "2024-02-09T23:00:00Z",
			`{"use_global_cursor":false,"states":[` + entry(2, "2024-02-05T00:00:00Z") + `,` + entry(1, "2024-02-09T23:00:00Z") + `],"state":{"updated_at":"2024-02-10T00:00:00Z"},"lookback_window":3600}`},
		{"K: a flat state is the common cursor", `{"updated_at":"2024-02-10T00:00:00Z"}`, "2024-02-10T00:00:00Z",
			`{"use_global_cursor":false,"states":[` + entry(1, "2024-02-10T00:00:00Z") + `],"state":{"updated_at":"2024-02-10T00:00:00Z"},"lookback_window":0}`},
		{"L: another partition shape is carried along", `{"states":[{"partition":{"pid":1},"cursor":{"updated_at":"2024-02-05T00:00:00Z"}},` + entry("1", "2024-02-06T00:00:00Z") + `]}`, start,
			`{"use_global_cursor":false,"states":[{"partition":{"pid":1},"cursor":{"updated_at":"2024-02-05T00:00:00Z"}},` + entry("1", "2024-02-06T00:00:00Z") + `,` + entry(1, start) + `],"lookback_window":0}`},
		{"a sentinel is dropped", `{"__ab_no_cursor_state_message":true}`, start,
			`{"use_global_cursor":false,"states":[` + entry(1, start) + `],"lookback_window":0}`},
		{"resumable full refresh of old: carried along inside", `{"states":[{"partition":{"pid":1,"parent_slice":{}},"cursor":{"__ab_full_refresh_sync_complete":true}}]}`, start,
			`{"use_global_cursor":false,"states":[{"partition":{"parent_slice":{},"pid":1},"cursor":{"__ab_full_refresh_sync_complete":true,"updated_at":"` + start + `"}}],"lookback_window":0}`},
		{"the last entry of a partition counts", `{"states":[` + entry(1, "2024-02-05T00:00:00Z") + `,` + entry(1, "2024-02-06T00:00:00Z") + `]}`, "2024-02-06T00:00:00Z",
			`{"use_global_cursor":false,"states":[` + entry(1, "2024-02-06T00:00:00Z") + `],"lookback_window":0}`},
		{"own cursors under the common one", `{"use_global_cursor":true,"states":[` + entry(1, "2024-02-05T00:00:00Z") + `],"state":{"updated_at":"2024-02-10T00:00:00Z"}}`, "2024-02-05T00:00:00Z",
			`{"use_global_cursor":true,"state":{"updated_at":"2024-02-10T00:00:00Z"},"lookback_window":0}`},
		{"a lookback window as text", `{"state":{"updated_at":"2024-02-10T00:00:00Z"},"lookback_window":" 60 "}`, "2024-02-09T23:59:00Z",
			`{"use_global_cursor":false,"states":[` + entry(1, "2024-02-09T23:59:00Z") + `],"state":{"updated_at":"2024-02-10T00:00:00Z"},"lookback_window":60}`},
		{"empty", `{}`, start, `{"use_global_cursor":false,"states":[` + entry(1, start) + `],"lookback_window":0}`},
	} {
		t.Run(test.name, func(t *testing.T) {
			tracker := must(t)(NewPartitioned(childCursor(), state(test.state)))
			all := open(t, tracker, pid(1))
			equal(t, "start", collect(all, (*Slice).Start), []string{test.start})
			wantState(t, "state", tracker, test.after)
		})
	}
	for _, bad := range []string{
		`[1]`, `"x"`, `{"states":[{"partition":{}}]}`, `{"states":[{"cursor":{}}]}`, `{"states":[7]}`, `{"states":[` + entry(1, "soon") + `]}`,
		`{"state":{"updated_at":"soon"}}`, `{"updated_at":null}`, `{"states":[],"lookback_window":null}`, `{"states":[],"lookback_window":"x"}`,
	} {
		if _, err := NewPartitioned(childCursor(), state(bad)); err == nil {
			t.Errorf("state %s is taken", bad)
		}
	}
}

// TestNoParents is case M.
func TestNoParents(t *testing.T) {
	incoming := `{"use_global_cursor":false,"states":[` + entry(1, feb(1)) + `],"state":{"updated_at":"2024-02-01T00:00:02Z"},"lookback_window":5,"parent_state":{}}`
	for _, in := range []string{incoming, ""} {
		f := newFamily(t, NewNoCursor(), in, false)
		f.at.add(9)
		f.child.Finish(true)
		if in == "" {
			in = `{"use_global_cursor":false,"states":[],"lookback_window":0,"parent_state":{}}`
		}
		wantState(t, "state", f.child, in)
	}
}

// TestWholeParent: the partitions come when the parent is read to its end, as
// those of a union do; its state covers none of them before the last is read.
func TestWholeParent(t *testing.T) {
	parent := must(t)(NewDatetime(parentCursor(true), none()))
	child := must(t)(NewPartitioned(childCursor(), state(`{"states":[],"parent_state":{"parents":{"changed":"2024-01-01"}}}`)))
	at := newClock()
	parent.Begin(Surroundings{Now: at.now})
	child.Begin(Surroundings{Now: at.now, Keeps: true, Parents: []Parent{{Name: "parents", Tracker: parent, Incremental: true, Whole: true}}})
	for _, s := range open(t, parent, unpartitioned()) {
		read(t, s, "2024-01-03")
	}
	parent.Finish(true)
	read(t, open(t, child, pid(1))[0], feb(1))
	wantState(t, "half-way", child, `{"use_global_cursor":false,"states":[`+entry(1, feb(1))+`],"lookback_window":0,"parent_state":{"parents":{"changed":"2024-01-01"}}}`)
	read(t, open(t, child, pid(2))[0], feb(2))
	child.Finish(true)
	wantState(t, "at the end", child, `{"use_global_cursor":false,"states":[`+entry(1, feb(1))+`,`+entry(2, feb(2))+`],"state":{"updated_at":"`+feb(2)+`"},"lookback_window":0,"parent_state":{"parents":{"changed":"2024-01-03"}}}`)
}

func TestDuplicates(t *testing.T) {
	var warned []string
	cursor := childCursor()
	tracker := must(t)(NewPartitioned(cursor, none()))
	tracker.Begin(Surroundings{Now: newClock().now, Warn: func(m string) { warned = append(warned, m) }})
	first := open(t, tracker, pid(1))
	for range 2 {
		if again := open(t, tracker, pid(1)); len(again) > 0 {
			t.Errorf("opened while it is read: %v", windowsOf(again))
		}
	}
	if len(warned) != 1 {
		t.Errorf("warned %q, want one warning", warned)
	}
	read(t, first[0], feb(1))
	if late := open(t, tracker, pid(1)); len(late) > 0 {
		t.Errorf("opened after it was read: %v", windowsOf(late))
	}
	// Nor does it matter who keeps the cursor, or that there is a moment left to
	// read where the end is not fixed.
	for _, global := range []bool{false, true} {
		at := newClock()
		cursor.End, cursor.Global = nil, global
		tracker = must(t)(NewPartitioned(cursor, none()))
		tracker.Begin(Surroundings{Now: at.now})
		read(t, open(t, tracker, pid(1))[0], feb(1))
		at.add(5)
		if late := open(t, tracker, pid(1)); len(late) > 0 {
			t.Errorf("global %t: opened after it was read: %v", global, windowsOf(late))
		}
	}
}

// TestPartitionsWithoutSlices do not hold back what comes after them.
func TestPartitionsWithoutSlices(t *testing.T) {
	f := newFamily(t, must(t)(NewDatetime(parentCursor(true), none())), `{"states":[`+entry(1, "2024-03-05T00:00:00Z")+`]}`, true)
	slices := open(t, f.parent, unpartitioned())
	if s := f.open(1); len(s) > 0 {
		t.Fatalf("slices after the end: %v", windowsOf(s))
	}
	read(t, slices[0], "2024-01-03")
	f.read(2)
	wantState(t, "state", f.child, `{"use_global_cursor":false,"states":[`+entry(1, "2024-03-05T00:00:00Z")+`,`+entry(2, feb(2))+`],"lookback_window":0,"parent_state":{"parents":{"changed":"2024-01-03"}}}`)
}

// TestPace: the first close, then as many as pay for the size of the state, a
// kilobyte each, or one in ten minutes.
func TestPace(t *testing.T) {
	var known []string
	for n := range 50 { // about 4 KiB of state
		known = append(known, entry(1000+n, start))
	}
	at := newClock()
	tracker := must(t)(NewPartitioned(childCursor(), state(`{"states":[`+strings.Join(known, ",")+`]}`)))
	tracker.Begin(Surroundings{Now: at.now})
	var due []string
	for n, wait := range []int{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 601, 0, 600} {
		at.add(wait)
		if read(t, open(t, tracker, pid(n))[0]) {
			due = append(due, fmt.Sprint(n))
			stateOf(tracker)
		}
	}
	equal(t, "states after slice", due, []string{"0", "5", "11", "12"})
}

// TestEarlyExit leaves a partition open whose slices were not all asked for.
func TestEarlyExit(t *testing.T) {
	cursor := days()
	tracker := must(t)(NewPartitioned(cursor, none()))
	for s, err := range tracker.Open(pid(1)) {
		if err != nil {
			t.Fatal(err)
		}
		read(t, s, "2024-01-02")
		break
	}
	tracker.Finish(true)
	wantState(t, "state", tracker, `{"use_global_cursor":false,"states":[`+entry(1, "2024-01-02")+`],"lookback_window":0}`)
}

// TestStringsAreCompared: the common cursor is the greatest text, which for some
// formats is not the latest time.
func TestStringsAreCompared(t *testing.T) {
	cursor := childCursor()
	cursor.Format = "%d/%m/%Y"
	tracker := must(t)(NewPartitioned(cursor, none()))
	tracker.Begin(Surroundings{Now: newClock().now})
	read(t, open(t, tracker, pid(1))[0], "31/01/2024", "05/02/2024")
	tracker.Finish(true)
	wantState(t, "state", tracker, `{"use_global_cursor":false,"states":[`+entry(1, "05/02/2024")+`],"state":{"updated_at":"31/01/2024"},"lookback_window":0}`)
}

// TestTwoParents: two parents of one stream name have one place in parent_state.
func TestTwoParents(t *testing.T) {
	one, two, three := &script{blob: `{"n":1}`}, &script{blob: `{"n":2}`}, &script{blob: `{"n":3}`}
	tracker := must(t)(NewPartitioned(childCursor(), none()))
	tracker.Begin(Surroundings{Keeps: true, Parents: []Parent{
		{Name: "p", Tracker: one, Incremental: true}, {Name: "full", Tracker: two}, {Name: "p", Tracker: two, Incremental: true}, {Name: "q", Tracker: three, Incremental: true}}})
	tracker.Finish(true)
	wantState(t, "state", tracker, `{"use_global_cursor":false,"states":[],"lookback_window":0,"parent_state":{"p":{"n":2},"q":{"n":3}}}`)
}
