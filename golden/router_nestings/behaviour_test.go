package routernestings_test

import (
	"slices"
	"testing"

	routernestings "github.com/airgen/airgen/golden/router_nestings"
	"github.com/airgen/airgen/runtime/sourcetest"
)

const at = "https://api.example.com/"

// TestNestings reads each stream with the requests that the Python CDK makes.
func TestNestings(t *testing.T) {
	tests := []struct {
		stream string
		asked  []string
	}{
		{"sales", []string{"sales/eu/1-2?r=eu&since=2024-01-01", "sales/eu/3?r=eu&since=2024-01-01", "sales/us/1-2?r=us&since=2024-01-01", "sales/us/3?r=us&since=2024-01-01"}},
		{"visits", []string{"visits/2-3?n=s2-s3&since=2024-01-01", "visits/7-8-1?n=None-None-s1&since=2024-01-01"}},
		{"prices", []string{"prices/1/eu", "prices/1/us", "prices/2/eu", "prices/2/us", "prices/3/eu", "prices/3/us", "prices/7/eu", "prices/7/us"}},
	}
	for _, test := range tests {
		t.Run(test.stream, func(t *testing.T) {
			api := sourcetest.NewAPI(t).On("GET "+at+"shops", sourcetest.JSON(`[{"id":1,"name":"s1"},{"id":2,"name":"s2"},{"id":3,"name":"s3"}]`))
			for i, path := range test.asked {
				api.On("GET "+at+path, sourcetest.JSON(`[{"id":`+string(rune('0'+i))+`,"day":"2024-02-01"}]`))
			}
			got := sourcetest.Run{Transport: api, Config: `{"api":"` + at + `"}`, Streams: []string{test.stream}}.Read(t, routernestings.Definition())
			if got.Code != 0 || len(got.Records(test.stream)) != len(test.asked) {
				t.Errorf("exit code %d, %d records: %v", got.Code, len(got.Records(test.stream)), got.Errors(""))
			}
			asked := slices.DeleteFunc(api.Requests(), func(r string) bool { return r == "GET "+at+"shops" })
			if len(asked) != len(test.asked) {
				t.Errorf("asked %q, want %q", asked, test.asked)
			}
		})
	}
}
