package checkpoint_test

import (
	"fmt"
	"time"

	"github.com/airgen/airgen/runtime/checkpoint"
	"github.com/airgen/airgen/runtime/py"
)

// A stream of dates: the state moves when a slice is closed.
func ExampleNewDatetime() {
	tracker, err := checkpoint.NewDatetime(checkpoint.Datetime{
		Field:       "updated_at",
		Format:      "%Y-%m-%d",
		Start:       checkpoint.Moment{Value: "2024-01-01", Format: "%Y-%m-%d"}.Time,
		End:         checkpoint.Moment{Value: "2024-01-10", Format: "%Y-%m-%d"}.Time,
		Step:        "P5D",
		Granularity: "P1D",
	}, py.JSON([]byte(`{"updated_at": "2024-01-02"}`)))
	if err != nil {
		fmt.Println(err)
		return
	}
	tracker.Begin(checkpoint.Surroundings{Now: time.Now})
	for slice, err := range tracker.Open(py.Dict()) {
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println("read", slice.Start(), "to", slice.End())
		slice.Observe(py.Str(slice.End()))
		if emit, err := slice.Close(); err != nil || !emit {
			fmt.Println("no state", err)
			return
		}
		fmt.Printf("%s\n", tracker.AppendState(nil))
	}
	// Output:
	// read 2024-01-02 to 2024-01-06
	// {"updated_at":"2024-01-06"}
	// read 2024-01-07 to 2024-01-10
	// {"updated_at":"2024-01-10"}
}

// A full refresh that is interrupted after its first page, and goes on.
func ExampleNewResumable() {
	first := checkpoint.NewResumable("projects", py.Value{})
	for slice := range first.Open(py.Dict()) {
		slice.PageRead(py.Int(2))
	}
	state := first.AppendState(nil)
	fmt.Printf("%s\n", state)

	second := checkpoint.NewResumable("projects", py.JSON(state))
	for slice := range second.Open(py.Dict()) {
		fmt.Println("continue with page", slice.ResumeToken().Text())
		if _, err := slice.Close(); err != nil {
			fmt.Println(err)
			return
		}
	}
	second.Finish(true)
	fmt.Printf("%s\n", second.AppendState(nil))
	// Output:
	// {"__airgen_resume":"1 projects","next_page_token":2}
	// continue with page 2
	// {"__ab_full_refresh_sync_complete":true}
}
