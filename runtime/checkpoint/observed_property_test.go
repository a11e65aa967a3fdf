package checkpoint

import (
	"testing"
	"time"

	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/pytime"
	"pgregory.net/rapid"
)

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
