package runstats

import "slices"

// seriesLimit is how many points a series has at most; twice as many are thinned
// out to every other one.
const seriesLimit = 300

// Series are numbers over time: the same index is the same moment everywhere.
// What is counted is counted from the beginning, so that a rate is a difference
// of two points, and leaving points out loses nothing but detail.
type Series struct {
	At       []float64 `json:"at_seconds"` // since Run.Started
	Records  []int64   `json:"records"`    // read so far, of all streams
	Requests []int64   `json:"requests"`   // sent so far
	Bytes    []int64   `json:"bytes"`      // of bodies that have arrived
	InFlight []int64   `json:"in_flight"`  // requests under way at that moment
	Memory   []int64   `json:"memory_bytes"`
	// Waiting is the time spent so far in seconds, summed over the workers, by
	// cause; "api" is one of them.
	Waiting map[string][]float64 `json:"waiting_seconds"`
	// Streams are the records read so far of each stream.
	Streams map[string][]int64 `json:"streams"`
}

// Point is one moment of a series.
type Point struct {
	At               float64
	InFlight, Memory int64
	Run              *Run // the numbers so far
}

// Add appends a point.
func (s *Series) Add(p Point) {
	before := len(s.At)
	s.At = append(s.At, p.At)
	s.Records = append(s.Records, p.Run.Totals.Records)
	s.Requests = append(s.Requests, p.Run.Totals.Requests)
	s.Bytes = append(s.Bytes, p.Run.Totals.Bytes)
	s.InFlight = append(s.InFlight, p.InFlight)
	s.Memory = append(s.Memory, p.Memory)
	if s.Waiting == nil {
		s.Waiting, s.Streams = map[string][]float64{}, map[string][]int64{}
	}
	extend(s.Waiting, "api", p.Run.Totals.API, before)
	for cause, seconds := range p.Run.Totals.Waiting {
		extend(s.Waiting, cause, seconds, before)
	}
	for i := range p.Run.Streams {
		extend(s.Streams, p.Run.Streams[i].Name, p.Run.Streams[i].Records, before)
	}
	if len(s.At) > 2*seriesLimit {
		s.thin()
	}
}

// extend appends a value to a list that may have begun later than the series.
func extend[N int64 | float64](lists map[string][]N, name string, value N, before int) {
	list := lists[name]
	for len(list) < before {
		list = append(list, 0)
	}
	lists[name] = append(list, value)
}

// thin leaves out every other point, but keeps the last one. Of what is not
// summed up, the larger neighbour stays.
func (s *Series) thin() {
	s.At = everyOther(s.At)
	s.Records, s.Requests, s.Bytes = everyOther(s.Records), everyOther(s.Requests), everyOther(s.Bytes)
	s.InFlight, s.Memory = everyPeak(s.InFlight), everyPeak(s.Memory)
	for cause, list := range s.Waiting {
		s.Waiting[cause] = everyOther(list)
	}
	for stream, list := range s.Streams {
		s.Streams[stream] = everyOther(list)
	}
}

func everyOther[N int64 | float64](list []N) []N {
	kept := list[:0]
	for i := (len(list) + 1) % 2; i < len(list); i += 2 {
		kept = append(kept, list[i])
	}
	return slices.Clip(kept)
}

func everyPeak(list []int64) []int64 {
	kept := list[:0]
	for i := (len(list) + 1) % 2; i < len(list); i += 2 {
		kept = append(kept, max(list[i], list[max(0, i-1)]))
	}
	return slices.Clip(kept)
}
