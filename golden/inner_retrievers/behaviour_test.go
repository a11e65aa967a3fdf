package innerretrievers_test

import (
	"slices"
	"strings"
	"testing"

	innerretrievers "github.com/airgen/airgen/golden/inner_retrievers"
	"github.com/airgen/airgen/runtime/sourcetest"
)

const at = "https://api.example.com/"

// TestProperties reads names in pages that get smaller, and a whole list in
// chunks of properties.
func TestProperties(t *testing.T) {
	api := sourcetest.NewAPI(t).
		On("GET "+at+"names?size=4", sourcetest.Answer{Status: 413}).
		On("GET "+at+"names?size=2", sourcetest.JSON(`[{"name":"id"},{"name":"lines"}]`)).
		On("GET "+at+"names?size=2&at=2", sourcetest.JSON(`[{"name":"more"}]`)).
		On("GET "+at+"invoices?fields=id%2Clines%2Cmore", sourcetest.JSON(`[{"id":7,"more":true,"lines":[{"id":1}]}]`)).
		On("GET "+at+"invoices/7/lines?fields=name%2Cprice", sourcetest.JSON(`[{"id":"x","name":"a","price":2},{"id":"y","name":"b","price":3}]`)).
		On("GET "+at+"invoices/7/lines?fields=tax", sourcetest.JSON(`[{"id":"x","tax":4},{"id":"y","tax":5}]`))
	got := sourcetest.Run{Transport: api, Streams: []string{"invoices"}}.Read(t, innerretrievers.Definition())
	want := []string{`{"id":"x","name":"a","price":2,"tax":4}`, `{"id":"y","name":"b","price":3,"tax":5}`}
	if got.Code != 0 || !slices.Equal(got.Records("invoices"), want) {
		t.Errorf("exit code %d, %v, want %v; %v", got.Code, got.Records("invoices"), want, got.Errors(""))
	}
}

// TestSchema describes fields by a record whose properties come in two answers.
func TestSchema(t *testing.T) {
	api := sourcetest.NewAPI(t).
		On("GET "+at+"schema?p=name%2Bprice", sourcetest.JSON(`[{"id":"x","fields":[{"name":"a"}]}]`)).
		On("GET "+at+"schema?p=tax", sourcetest.JSON(`[{"id":"x"}]`))
	got := sourcetest.Run{Transport: api}.Discover(t, innerretrievers.Definition())
	if want := `"properties":{"a":{"type":["null","string"]}}`; got.Code != 0 || !strings.Contains(got.Only("CATALOG")[0], want) {
		t.Errorf("exit code %d: %v without %s", got.Code, got.Only("CATALOG"), want)
	}
}

// TestListOfAJob completes a list that a job's download cut off.
func TestListOfAJob(t *testing.T) {
	api := sourcetest.NewAPI(t).
		On("POST "+at+"exports", sourcetest.JSON(`{"id":5}`)).
		On("GET "+at+"exports/5", sourcetest.JSON(`{"status":"done","file":"f"}`)).
		On("GET "+at+"files/f", sourcetest.JSON(`[{"id":7,"more":true,"lines":[{"id":1}]},{"id":8,"more":false,"lines":[{"id":3}]}]`)).
		On("GET "+at+"exported/7", sourcetest.JSON(`[{"id":1},{"id":2}]`))
	got := sourcetest.Run{Transport: api, Streams: []string{"exports"}}.Read(t, innerretrievers.Definition())
	if want := []string{`{"id":1}`, `{"id":2}`, `{"id":3}`}; got.Code != 0 || !slices.Equal(got.Records("exports"), want) {
		t.Errorf("exit code %d, %v, want %v; %v", got.Code, got.Records("exports"), want, got.Errors(""))
	}
}
