package checkpoint

import (
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
