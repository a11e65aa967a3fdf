package pagesbyslice_test

import (
	"fmt"
	"slices"
	"testing"

	pagesbyslice "github.com/airgen/airgen/golden/pages_by_slice"
	"github.com/airgen/airgen/runtime/source/sourcetest"
)

func TestTokensOfASlice(t *testing.T) {
	api := sourcetest.NewAPI(t, map[string][]sourcetest.Answer{
		"GET /a/entries":           sourcetest.OK(`{"data":[{"id":1}],"next":2}`),
		"GET /a/entries?after=a-2": sourcetest.OK(`{"data":[{"id":2}]}`),
		"GET /b/entries":           sourcetest.OK(`{"data":[{"id":3}],"next":2}`),
		"GET /b/entries?after=b-2": sourcetest.OK(`{"data":[{"id":4}]}`),
	})
	got := sourcetest.Read(t, pagesbyslice.Definition(), fmt.Sprintf(`{"url":%q}`, api.URL), sourcetest.Stream{Name: "entries"})
	slices.Sort(got.Records["entries"])
	if want := []string{`{"id":1}`, `{"id":2}`, `{"id":3}`, `{"id":4}`}; got.Code != 0 || !slices.Equal(got.Records["entries"], want) {
		t.Errorf("exit code %d, records %v, errors %v, requests %v", got.Code, got.Records["entries"], got.Errors, api.Requests())
	}
}
