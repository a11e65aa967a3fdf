package pagesbyslice_test

import (
	"slices"
	"testing"

	pagesbyslice "github.com/airgen/airgen/golden/pages_by_slice"
	"github.com/airgen/airgen/runtime/sourcetest"
)

const at = "https://api.example.com"

func TestTokensOfASlice(t *testing.T) {
	api := sourcetest.NewAPI(t).
		On("GET "+at+"/a/entries", sourcetest.JSON(`{"data":[{"id":1}],"next":2}`)).
		On("GET "+at+"/a/entries?after=a-2", sourcetest.JSON(`{"data":[{"id":2}]}`)).
		On("GET "+at+"/b/entries", sourcetest.JSON(`{"data":[{"id":3}],"next":2}`)).
		On("GET "+at+"/b/entries?after=b-2", sourcetest.JSON(`{"data":[{"id":4}]}`))
	got := sourcetest.Run{Transport: api, Config: `{"url":"` + at + `"}`, Streams: []string{"entries"}}.Read(t, pagesbyslice.Definition())
	records := got.Records("entries")
	slices.Sort(records)
	if want := []string{`{"id":1}`, `{"id":2}`, `{"id":3}`, `{"id":4}`}; got.Code != 0 || !slices.Equal(records, want) {
		t.Errorf("exit code %d, records %v, errors %v, requests %v", got.Code, records, got.Only("ERROR"), api.Requests())
	}
}
