package runstats

import (
	"slices"
	"testing"
)

func TestSeriesIsBoundedAndKeepsTheEnd(t *testing.T) {
	var s Series
	const points = 5000
	for i := range points {
		run := &Run{Streams: []Stream{{Name: "a", Counts: Counts{Records: int64(i)}}}, Totals: Counts{Records: int64(i), API: float64(i)}}
		if i >= 100 {
			run.Totals.Waiting = map[string]float64{"backoff": float64(i)}
		}
		busy := int64(0)
		if i == 700 {
			busy = 9
		}
		s.Add(Point{At: float64(i), InFlight: busy, Run: run})
	}
	n := len(s.At)
	if n < seriesLimit || n > 2*seriesLimit {
		t.Fatalf("%d points, want %d to %d", n, seriesLimit, 2*seriesLimit)
	}
	for name, got := range map[string]int{
		"records": len(s.Records), "requests": len(s.Requests), "bytes": len(s.Bytes), "in flight": len(s.InFlight), "memory": len(s.Memory),
		"api": len(s.Waiting["api"]), "backoff": len(s.Waiting["backoff"]), "a": len(s.Streams["a"]),
	} {
		if got != n {
			t.Errorf("%d points of %s, want %d", got, name, n)
		}
	}
	if s.At[n-1] != points-1 || !slices.IsSorted(s.At) || slices.Max(s.InFlight) != 9 {
		t.Errorf("from %v to %v, peak %d", s.At[0], s.At[n-1], slices.Max(s.InFlight))
	}
	for i, at := range s.At {
		if s.Records[i] != int64(at) || s.Waiting["api"][i] != at || at >= 100 && s.Waiting["backoff"][i] != at || at < 100 && s.Waiting["backoff"][i] != 0 {
			t.Fatalf("point %d is torn: at %v, %d records", i, at, s.Records[i])
		}
	}
}
