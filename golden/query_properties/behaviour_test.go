package queryproperties_test

import (
	"fmt"
	"slices"
	"testing"

	queryproperties "github.com/airgen/airgen/golden/query_properties"
	"github.com/airgen/airgen/runtime/source/sourcetest"
)

func TestChunksAreMergedPageByPage(t *testing.T) {
	api := sourcetest.NewAPI(t, map[string][]sourcetest.Answer{
		"GET /properties": sourcetest.OK(`{"properties":[{"name":"name"},{"name":"city"},{"name":"secret","hidden":true},{"name":"age"}]}`),
		"GET /contacts?archived=false&properties=id,name,city": sourcetest.OK(`{"results":[{"id":"1","name":"a"},{"id":"2","name":"b","city":{"zip":1}}],"next":"p1"}`),
		"GET /contacts?archived=false&properties=id,age":       sourcetest.OK(`{"results":[{"id":"2","age":2,"city":{"street":3}},{"age":9}],"next":"p2"}`),
		// The token of the last chunk leads on, for all chunks.
		"GET /contacts?after=p2&archived=false&properties=id,name,city": sourcetest.OK(`{"results":[{"id":"3","name":"c"}]}`),
		"GET /contacts?after=p2&archived=false&properties=id,age":       sourcetest.OK(`{"results":[]}`),
		"POST /deals": sourcetest.OK(`{"results":[{"id":"7"}]}`),
	})
	got := sourcetest.Read(t, queryproperties.Definition(), fmt.Sprintf(`{"url":%q}`, api.URL),
		sourcetest.Stream{Name: "contacts"},
		sourcetest.Stream{Name: "deals", Schema: `{"properties":{"full_name":{},"city":{}}}`},
	)
	if got.Code != 0 {
		t.Fatalf("exit code %d: %v", got.Code, got.Errors)
	}
	want := []string{`{"age":9}`, `{"id":"1","name":"a"}`, `{"id":"2","name":"b","city":{"zip":1,"street":3},"age":2}`, `{"id":"3","name":"c"}`}
	if !slices.Equal(got.Records["contacts"], want) {
		t.Errorf("contacts:\n got %v\nwant %v", got.Records["contacts"], want)
	}
	if !slices.Equal(got.Records["deals"], []string{`{"id":"7"}`}) {
		t.Errorf("deals: %v", got.Records["deals"])
	}
	asked := api.Requests()
	if n := slices.Index(asked, "GET /properties"); n < 0 || slices.Contains(asked[n+1:], "GET /properties") {
		t.Errorf("the properties, which both streams need, are to be asked for once: %v", asked)
	}
	if len(asked) != 6 {
		t.Errorf("%d requests: %v", len(asked), asked)
	}
}

func TestPropertiesThatCannotBeAskedFor(t *testing.T) {
	api := sourcetest.NewAPI(t, map[string][]sourcetest.Answer{"GET /properties": {{Status: 403, Body: `{"error":"no"}`}}})
	got := sourcetest.Read(t, queryproperties.Definition(), fmt.Sprintf(`{"url":%q}`, api.URL), sourcetest.Stream{Name: "contacts"})
	if got.Code == 0 || got.Status["contacts"] != "INCOMPLETE" || len(got.Errors) == 0 {
		t.Errorf("exit code %d, status %q, errors %v", got.Code, got.Status["contacts"], got.Errors)
	}
	if asked := api.Requests(); slices.ContainsFunc(asked, func(r string) bool { return r != "GET /properties" }) {
		t.Errorf("asked without properties: %v", asked)
	}
}
