package runstats

import (
	"bytes"
	"fmt"
	"reflect"
	"strings"
	"sync"
	"testing"
	"time"
)

func TestReadsWhatItWrote(t *testing.T) {
	run := &Run{
		Version: Version, Connector: "source-shop", Started: time.Date(2024, 5, 1, 10, 0, 0, 0, time.UTC), Seconds: 1.5, Workers: 2,
		Streams: []Stream{{Name: "orders", Selected: true, Status: "COMPLETE", Counts: Counts{
			Requests: 3, Retries: 1, Records: 20, Bytes: 900, API: 0.25, Waiting: map[string]float64{"backoff": 1},
		}}},
		Shared: []Shared{{Streams: []string{"orders", "parent Orders"}, Distinct: 2, Example: "GET https://example.com/orders?a=1&b=2"}},
	}
	run.Totals.Add(run.Streams[0].Counts)
	var b bytes.Buffer
	if err := run.Write(&b); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(b.String(), "a=1&b=2") || !strings.Contains(b.String(), `"parent_reads_saved": 0`) {
		t.Errorf("wrote %s", b.String())
	}
	got, err := Read(b.Bytes())
	if err != nil || !reflect.DeepEqual(got, run) {
		t.Errorf("got %+v, %v\nwant %+v", got, err, run)
	}
	if got.Stream("orders").Records != 20 || got.Stream("nothing") != nil {
		t.Error("streams are not found by their name")
	}
}

func TestReadRefuses(t *testing.T) {
	for text, want := range map[string]string{
		"<!doctype html>":  ".json file beside it",
		`{"version": 7}`:   "version 7",
		`{}`:               "version 0",
		`{"version": "1"}`: "not a run's numbers",
	} {
		if _, err := Read([]byte(text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", text, err)
		}
	}
}

func TestURLs(t *testing.T) {
	var u URLs
	var group sync.WaitGroup
	for _, stream := range []string{"child", "orders", "parent"} {
		group.Go(func() {
			for i := range 10 {
				switch stream {
				case "child":
					u.Ask(stream, "GET", fmt.Sprintf("https://example.com/%d", i), nil)
				default:
					u.Ask(stream, "POST", "https://example.com/orders", []byte{byte(i / 2)})
				}
			}
		})
	}
	group.Wait()
	r := &Run{Streams: []Stream{{Name: "parent"}, {Name: "orders"}, {Name: "child"}, {Name: "idle"}}}
	u.Fill(r)
	for name, want := range map[string][2]int64{"parent": {5, 5}, "orders": {5, 5}, "child": {10, 0}, "idle": {0, 0}} {
		if s := r.Stream(name); s.Distinct != want[0] || s.Repeated != want[1] {
			t.Errorf("%s: %d distinct, %d repeated, want %v", name, s.Distinct, s.Repeated, want)
		}
	}
	want := []Shared{{Streams: []string{"parent", "orders"}, Distinct: 5, Example: "POST https://example.com/orders"}}
	if !reflect.DeepEqual(r.Shared, want) || r.Incomplete {
		t.Errorf("shared %+v, want %+v", r.Shared, want)
	}
}

func TestURLsAreBounded(t *testing.T) {
	var u URLs
	for i := range urlLimit + 5 {
		u.Ask("s", "GET", fmt.Sprint(i), nil)
	}
	u.Ask("s", "GET", "0", nil)
	u.Ask("s", "GET", strings.Repeat("x", 2*exampleLimit), nil)
	r := &Run{Streams: []Stream{{Name: "s"}}}
	u.Fill(r)
	if s := r.Streams[0]; !r.Incomplete || s.Distinct != urlLimit || s.Repeated != 1 {
		t.Errorf("incomplete %v, %+v", r.Incomplete, s)
	}
}
