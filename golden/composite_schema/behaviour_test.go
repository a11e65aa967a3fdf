package compositeschema_test

import (
	"slices"
	"strings"
	"testing"

	compositeschema "github.com/airgen/airgen/golden/composite_schema"
	"github.com/airgen/airgen/runtime/sourcetest"
)

func fields(t *testing.T) *sourcetest.API {
	return sourcetest.NewAPI(t).On("GET https://api.example.com/fields", sourcetest.JSON(`{"all":[{"id":"id"},{"id":"own"}]}`))
}

func TestEarlierLoadersCount(t *testing.T) {
	got := sourcetest.Run{Transport: fields(t)}.Discover(t, compositeschema.Definition())
	const want = `"json_schema":{"$schema":"http://json-schema.org/draft-07/schema#","type":["null","object"],"properties":` +
		`{"born":{"type":"string","format":"date"},"extra":{"type":"number"},"id":{"type":"integer"},"own":{"type":["null","string"]}}}`
	if catalog := got.Only("CATALOG"); len(catalog) != 1 || !strings.Contains(catalog[0], want) {
		t.Errorf("got %v\nwant %s", catalog, want)
	}
}

func TestRecordsAreNormalizedToTheMergedTypes(t *testing.T) {
	api := fields(t).On("GET https://api.example.com/people", sourcetest.JSON(`[{"id":"1","own":2,"extra":"3","born":4}]`))
	got := sourcetest.Run{Transport: api, Streams: []string{"people"}}.Read(t, compositeschema.Definition())
	if want := []string{`{"id":1,"own":"2","extra":3.0,"born":"4"}`}; !slices.Equal(got.Records("people"), want) {
		t.Errorf("got %v, want %v", got.Records("people"), want)
	}
}
