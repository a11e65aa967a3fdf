package checkpoint

import (
	"encoding/json"
	"fmt"
	"sync"
	"testing"

	"github.com/airgen/airgen/runtime/py"
)

// TestWorkers reads the slices of a parent, its child and its grandchild with
// many workers, while states are printed all the time. It is for the race
// detector.
func TestWorkers(t *testing.T) {
	const parents, children = 40, 5
	at := newClock()
	trackers := []Tracker{
		must(t)(NewDatetime(Datetime{Field: "at", Format: "%Y-%m-%d", Start: on("2024-01-01"), End: on("2024-03-01"), Step: "P10D", Granularity: "P1D"}, none())),
		must(t)(NewPartitioned(childCursor(), none())),
		NewResumable("", none()),
	}
	for n, tracker := range trackers {
		in := Surroundings{Now: at.now, Warn: func(string) {}, Keeps: n > 0}
		if n > 0 {
			in.Parents = []Parent{{Name: "above", Tracker: trackers[n-1], Incremental: true}}
		}
		tracker.Begin(in)
	}
	var group, printing sync.WaitGroup
	stop := make(chan struct{})
	for _, tracker := range trackers {
		printing.Go(func() {
			for {
				select {
				case <-stop:
					return
				default:
					if blob := tracker.AppendState(nil); !json.Valid(blob) {
						t.Errorf("state %s", blob)
						return
					}
				}
			}
		})
	}
	closeIt := func(s *Slice) {
		s.InWindow(py.Str("2024-02-01T00:00:01Z"))
		s.Observe(py.Str("2024-02-01T00:00:02Z"))
		s.PageRead(py.Int(2))
		if _, err := s.Close(); err != nil {
			t.Error(err)
		}
	}
	for _, top := range open(t, trackers[0], unpartitioned()) {
		group.Go(func() {
			for n := range parents {
				id := fmt.Sprint(top.Start(), n%(parents-1)) // the last comes twice
				for s := range trackers[1].Open(below("id", id)) {
					group.Go(func() {
						for n := range children {
							for s := range trackers[2].Open(py.Dict("n", py.Int(int64(n)), "parent_slice", below("id", id))) {
								group.Go(func() { closeIt(s) })
							}
						}
						closeIt(s)
					})
				}
			}
			top.Observe(py.Str("2024-02-01"))
			if _, err := top.Close(); err != nil {
				t.Error(err)
			}
		})
	}
	group.Wait()
	close(stop)
	printing.Wait()
	for _, tracker := range trackers {
		tracker.Finish(true)
	}
	wantState(t, "parent", trackers[0], `{"at":"2024-02-01"}`)
	wantState(t, "grandchild", trackers[2], fullRefreshDone)
	value := state(stateOf(trackers[1]))
	if got := value.Member("state").Member("updated_at").Text(); got != "2024-02-01T00:00:02Z" {
		t.Errorf("child %s", got)
	}
	if got := value.Member("parent_state").Member("above").Member("at").Text(); got != "2024-02-01" {
		t.Errorf("parent_state of the child %s", got)
	}
}
