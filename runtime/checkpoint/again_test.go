package checkpoint

import (
	"slices"
	"testing"
	"time"

	"github.com/airgen/airgen/runtime/py"
)

// What a sync reads once more holds the state back until it is read, whatever
// is read before it: where windows are no wider than cursor_granularity, or lie
// within lookback_window, the CDK's state moves over a window that failed.
func TestWindowsThatAreReadAgain(t *testing.T) {
	for _, test := range []struct {
		name     string
		lookback string
		state    string // of the sync before; empty: a first sync
		windows  int
		order    []int // in which windows are read
		after    []string
	}{
		{"first sync, in order", "", "", 4, []int{0, 1, 2, 3}, []string{"01", "02", "03", "04"}},
		{"first sync, the first fails", "", "", 4, []int{1, 2, 3}, []string{"01", "01", "01"}},
		{"first sync, the first is late", "", "", 4, []int{2, 1, 0}, []string{"01", "01", "03"}},
		{"the day of the state fails", "", "02", 3, []int{1, 2}, []string{"02", "02"}},
		{"the day of the state is late", "", "02", 3, []int{2, 1, 0}, []string{"02", "02", "04"}},
		{"a day within the lookback window fails", "P2D", "03", 4, []int{0, 2, 3}, []string{"03", "03", "03"}},
		{"the lookback window is read", "P2D", "03", 4, []int{0, 2, 1, 3}, []string{"03", "03", "03", "04"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			state := none()
			if test.state != "" {
				state = py.Dict("day", py.Str("2024-01-"+test.state))
			}
			tracker, err := NewDatetime(Datetime{
				Field: "day", Format: "%Y-%m-%d", Start: on("2024-01-01"), End: on("2024-01-05"), Step: "P1D", Granularity: "P1D", Lookback: test.lookback,
			}, state)
			if err != nil {
				t.Fatal(err)
			}
			tracker.Begin(Surroundings{Now: func() time.Time { return time.Date(2024, 1, 5, 12, 0, 0, 0, time.UTC) }})
			all := open(t, tracker, py.Dict())
			if len(all) != test.windows {
				t.Fatalf("%d windows, want %d", len(all), test.windows)
			}
			var got []string
			for _, n := range test.order {
				all[n].Observe(py.Str(all[n].Start()))
				if _, err := all[n].Close(); err != nil {
					t.Fatal(err)
				}
				value, _ := value(tracker.AppendState(nil)).Get("day")
				got = append(got, value.Text()[len("2024-01-"):])
			}
			if !slices.Equal(got, test.after) {
				t.Errorf("states %v, want %v", got, test.after)
			}
		})
	}
}
