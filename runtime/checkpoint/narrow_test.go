package checkpoint

import (
	"testing"

	"github.com/airgen/airgen/runtime/py"
)

// TestSplit holds what the CDK answers.
func TestSplit(t *testing.T) {
	zone, second := "%Y-%m-%dT%H:%M:%S%z", "%Y-%m-%dT%H:%M:%SZ"
	for _, test := range []struct {
		name, format, granularity, start, end, min string
		first, second                              Window
		fails                                      bool
	}{
		{name: "ten days", format: "%Y-%m-%d", granularity: "P1D", start: "2024-01-01", end: "2024-01-10", first: Window{"2024-01-01", "2024-01-05"}, second: Window{"2024-01-06", "2024-01-10"}},
		{name: "nine days", format: "%Y-%m-%d", granularity: "P1D", start: "2024-01-01", end: "2024-01-09", first: Window{"2024-01-01", "2024-01-04"}, second: Window{"2024-01-05", "2024-01-09"}},
		{name: "two days", format: "%Y-%m-%d", granularity: "P1D", start: "2024-01-01", end: "2024-01-02", first: Window{"2024-01-01", "2024-01-01"}, second: Window{"2024-01-02", "2024-01-02"}},
		{name: "one day", format: "%Y-%m-%d", granularity: "P1D", start: "2024-01-01", end: "2024-01-01"},
		{name: "reversed", format: "%Y-%m-%d", granularity: "P1D", start: "2024-01-02", end: "2024-01-01"},
		{name: "no longer than the least", format: "%Y-%m-%d", granularity: "P1D", start: "2024-01-01", end: "2024-01-10", min: "P9D"},
		{name: "longer than the least", format: "%Y-%m-%d", granularity: "P1D", start: "2024-01-01", end: "2024-01-10", min: "P8D", first: Window{"2024-01-01", "2024-01-05"}, second: Window{"2024-01-06", "2024-01-10"}},
		{name: "no granularity", format: "%Y-%m-%d", start: "2024-01-01", end: "2024-01-10"},
		{name: "zone", format: zone, granularity: "PT1S", start: "2024-01-01T00:00:00+0100", end: "2024-01-01T00:00:09+0100", first: Window{"2024-01-01T00:00:00+0100", "2024-01-01T00:00:04+0100"}, second: Window{"2024-01-01T00:00:05+0100", "2024-01-01T00:00:09+0100"}},
		{name: "epoch", format: "%s", granularity: "PT1S", start: "1704067200", end: "1704067210", first: Window{"1704067200", "1704067204"}, second: Window{"1704067205", "1704067210"}},
		{name: "one and a half units", format: second, granularity: "PT1H", start: "2024-01-01T00:00:00Z", end: "2024-01-01T01:30:00Z", first: Window{"2024-01-01T00:00:00Z", "2024-01-01T00:00:00Z"}, second: Window{"2024-01-01T01:00:00Z", "2024-01-01T01:30:00Z"}},
		{name: "half a unit", format: second, granularity: "PT1H", start: "2024-01-01T00:00:00Z", end: "2024-01-01T00:30:00Z"},
		{name: "no date", format: "%Y-%m-%d", granularity: "P1D", start: "2024-01-01", end: "x", fails: true},
		{name: "no start", format: "%Y-%m-%d", granularity: "P1D", end: "2024-01-10", fails: true},
		{name: "months", format: "%Y-%m-%d", granularity: "P1M", start: "2024-01-01", end: "2024-03-10", fails: true},
		{name: "least of months", format: "%Y-%m-%d", granularity: "P1D", start: "2024-01-01", end: "2024-03-10", min: "P1M", fails: true},
		{name: "least that is no duration", format: "%Y-%m-%d", granularity: "P1D", start: "2024-01-01", end: "2024-03-10", min: "x", fails: true},
	} {
		t.Run(test.name, func(t *testing.T) {
			cursor := Datetime{Field: "at", Format: test.format, Start: on("2024-01-01"), End: on("2024-03-01"), Granularity: test.granularity}
			s := open(t, must(t)(NewPartitioned(cursor, none())), pid(1))[0]
			first, second, ok, err := s.Split(test.start, test.end, test.min)
			if (err != nil) != test.fails {
				t.Fatalf("error %v, want one: %v", err, test.fails)
			}
			if first != test.first || second != test.second || ok != (test.first != Window{}) {
				t.Errorf("got %v %v %v, want %v %v", first, second, ok, test.first, test.second)
			}
		})
	}
	if _, _, ok, err := open(t, NewNoCursor(), unpartitioned())[0].Split("a", "b", ""); ok || err != nil {
		t.Errorf("a slice without a cursor is split: %v", err)
	}
}

func TestNarrow(t *testing.T) {
	type step struct {
		observe string
		start   string
		changed bool
	}
	s := open(t, must(t)(NewDatetime(days(), none())), unpartitioned())[0]
	for n, step := range []step{
		{"", "2024-01-01", false},
		{"2024-01-01", "2024-01-01", false},
		{"2024-01-02", "2024-01-02", true},
		{"2024-01-01", "2024-01-02", false},
		{"2024-01-03", "2024-01-03", true},
	} {
		if step.observe != "" {
			s.Observe(py.Str(step.observe))
		}
		start, changed, err := s.Narrow()
		if start != step.start || changed != step.changed || err != nil {
			t.Errorf("step %d: %s %v %v, want %s %v", n, start, changed, err, step.start, step.changed)
		}
	}
	if s.Start() != "2024-01-01" {
		t.Errorf("the slice itself begins at %s", s.Start())
	}

	s = open(t, must(t)(NewCount(Count{Field: "seq"}, none())), unpartitioned())[0]
	s.Observe(py.Int(7))
	if start, changed, err := s.Narrow(); start != "7" || !changed || err != nil {
		t.Errorf("count: %s %v %v", start, changed, err)
	}
	if start, changed, err := open(t, NewNoCursor(), unpartitioned())[0].Narrow(); start != "" || changed || err != nil {
		t.Errorf("no cursor: %s %v %v", start, changed, err)
	}
}
