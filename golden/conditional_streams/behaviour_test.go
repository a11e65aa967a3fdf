package conditionalstreams_test

import (
	"slices"
	"testing"

	conditionalstreams "github.com/airgen/airgen/golden/conditional_streams"
	"github.com/airgen/airgen/runtime/sourcetest"
)

const at = "https://api.example.com"

// Streams that a config does not have are as unknown as any other name, cost
// nothing and break nothing, but a parent among them is read for its child.
func TestConditions(t *testing.T) {
	tests := []struct {
		name, config string
		complete     []string
	}{
		{"none", `"beta":false`, []string{"accounts", "members"}},
		{"beta", `"beta":true`, []string{"accounts", "members", "orders", "teams"}},
		{"gold", `"beta":false,"plan":"gold","gold":{"since":"2024-05-30"}`, []string{"accounts", "members", "perks"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			api := sourcetest.NewAPI(t).
				On("GET "+at+"/accounts", sourcetest.JSON(`{"data":[{"id":1}]}`)).
				On("GET "+at+"/accounts/1/orders", sourcetest.JSON(`{"data":[{"id":2}]}`)).
				On("GET "+at+"/teams", sourcetest.JSON(`{"data":[{"id":3}]}`)).
				On("GET "+at+"/teams/3/members", sourcetest.JSON(`{"data":[{"id":4}]}`)).
				On("GET "+at+"/perks", sourcetest.JSON(`{"data":[{"id":5,"updated_at":"2024-05-31"}]}`))
			run := sourcetest.Run{
				Transport: api, Config: `{"api":"` + at + `",` + test.config + `}`,
				Streams: []string{"accounts", "teams", "orders", "members", "perks"},
				Env:     map[string]string{"AIRGEN_NOW": "2024-06-01T00:00:00Z"},
			}
			got := run.Read(t, conditionalstreams.Definition())
			var complete []string
			for _, name := range run.Streams {
				if status := got.LastStatus(name); status == "COMPLETE" {
					complete = append(complete, name)
				} else if len(got.Records(name)) > 0 {
					t.Errorf("%s is %s and has records", name, status)
				}
			}
			slices.Sort(complete)
			if !slices.Equal(complete, test.complete) {
				t.Errorf("complete %v, want %v; %v", complete, test.complete, got.Only("ERROR"))
			}
			if asked := api.Requests(); !slices.Contains(asked, "GET "+at+"/teams") || slices.Contains(asked, "GET "+at+"/perks") != slices.Contains(test.complete, "perks") {
				t.Errorf("asked %v", asked)
			}
		})
	}
}
