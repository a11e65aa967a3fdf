package asyncpages_test

import (
	"slices"
	"strings"
	"testing"

	asyncpages "github.com/airgen/airgen/golden/async_pages"
	"github.com/airgen/airgen/runtime/sourcetest"
)

const at = "https://api.example.com/"

// newAPI has a job for each region and one that describes the fields, which end
// with a status.
func newAPI(t *testing.T, status string) *sourcetest.API {
	api := sourcetest.NewAPI(t)
	for id, owner := range map[string]string{"1": "eu", "2": "us", "3": "fields"} {
		api.On("POST "+at+owner+"/jobs", sourcetest.JSON(`{"id":`+id+`}`))
		api.On("GET "+at+"jobs/"+id, sourcetest.JSON(`{"status":"`+status+`","file":"of_`+owner+`"}`))
	}
	return api.
		On("GET "+at+"files/of_eu", sourcetest.JSON(`{"rows":[{"id":1}],"next":1}`)).
		On("GET "+at+"files/of_eu?after=eu-of_eu-1", sourcetest.JSON(`{"rows":[{"id":2}],"next":2}`)).
		On("GET "+at+"files/of_us", sourcetest.JSON(`{"rows":[{"id":3}],"next":1}`)).
		On("GET "+at+"files/of_fields", sourcetest.JSON(`{"fields":[{"name":"id","type":"integer"}]}`))
}

func TestTokensOfTheSlice(t *testing.T) {
	got := sourcetest.Run{Transport: newAPI(t, "done"), Config: `{"url":"` + at + `"}`, Streams: []string{"rows"}}.Read(t, asyncpages.Definition())
	records := got.Records("rows")
	slices.Sort(records)
	if want := []string{`{"id":1}`, `{"id":2}`, `{"id":3}`}; got.Code != 0 || !slices.Equal(records, want) {
		t.Errorf("exit code %d, records %v, want %v; %v", got.Code, records, want, got.Errors(""))
	}
}

func TestSchemaOfAJob(t *testing.T) {
	api := newAPI(t, "done")
	got := sourcetest.Run{Transport: api, Config: `{"url":"` + at + `"}`}.Discover(t, asyncpages.Definition())
	if want := `"properties":{"id":{"type":["null","integer"]}}`; got.Code != 0 || !strings.Contains(got.Only("CATALOG")[0], want) {
		t.Errorf("exit code %d: %v without %s", got.Code, got.Only("CATALOG"), want)
	}
}

// TestSchemaOfAJobThatFails shows that the error of the job is that of discover.
func TestSchemaOfAJobThatFails(t *testing.T) {
	api := newAPI(t, "broken")
	got := sourcetest.Run{Transport: api, Config: `{"url":"` + at + `"}`}.Discover(t, asyncpages.Definition())
	if got.Code == 0 || !strings.Contains(strings.Join(got.Errors(""), ""), "exhausting all retry attempts") {
		t.Errorf("exit code %d: %v", got.Code, got.Errors(""))
	}
}
