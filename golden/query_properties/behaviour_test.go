package queryproperties_test

import (
	"slices"
	"testing"

	queryproperties "github.com/airgen/airgen/golden/query_properties"
	"github.com/airgen/airgen/runtime/sourcetest"
)

const at = "https://api.example.com"

func TestChunksAreMergedPageByPage(t *testing.T) {
	api := sourcetest.NewAPI(t).
		On("GET "+at+"/properties", sourcetest.JSON(`{"properties":[{"name":"name"},{"name":"city"},{"name":"secret","hidden":true},{"name":"age"}]}`)).
		On("GET "+at+"/contacts?archived=false&properties=id,name,city", sourcetest.JSON(`{"results":[{"id":"1","name":"a"},{"id":"2","name":"b","city":{"zip":1}}],"next":"p1"}`)).
		On("GET "+at+"/contacts?archived=false&properties=id,age", sourcetest.JSON(`{"results":[{"id":"2","age":2,"city":{"street":3}},{"age":9}],"next":"p2"}`)).
		// The token of the last chunk leads on, for all chunks.
		On("GET "+at+"/contacts?after=p2&archived=false&properties=id,name,city", sourcetest.JSON(`{"results":[{"id":"3","name":"c"}]}`)).
		On("GET "+at+"/contacts?after=p2&archived=false&properties=id,age", sourcetest.JSON(`{"results":[]}`)).
		On("POST "+at+"/deals", sourcetest.JSON(`{"results":[{"id":"7"}]}`))
	got := sourcetest.Run{
		Transport: api, Config: `{"url":"` + at + `"}`, Env: map[string]string{"AIRGEN_WORKERS": "1"},
		Streams: []string{"contacts", "deals"}, Schemas: map[string]string{"deals": `{"properties":{"full_name":{},"city":{}}}`},
	}.Read(t, queryproperties.Definition())
	if got.Code != 0 {
		t.Fatalf("exit code %d: %v", got.Code, got.Only("ERROR"))
	}
	want := []string{`{"age":9}`, `{"id":"1","name":"a"}`, `{"id":"2","name":"b","city":{"zip":1,"street":3},"age":2}`, `{"id":"3","name":"c"}`}
	if !slices.Equal(got.Records("contacts"), want) {
		t.Errorf("contacts:\n got %v\nwant %v", got.Records("contacts"), want)
	}
	if !slices.Equal(got.Records("deals"), []string{`{"id":"7"}`}) {
		t.Errorf("deals: %v", got.Records("deals"))
	}
	asked := api.Requests()
	if n := slices.Index(asked, "GET "+at+"/properties"); n < 0 || slices.Contains(asked[n+1:], "GET "+at+"/properties") {
		t.Errorf("the properties, which both streams need, are to be asked for once: %v", asked)
	}
	if len(asked) != 6 {
		t.Errorf("%d requests: %v", len(asked), asked)
	}
}

func TestPropertiesThatCannotBeAskedFor(t *testing.T) {
	api := sourcetest.NewAPI(t).On("GET "+at+"/properties", sourcetest.Answer{Status: 403, Body: `{"error":"no"}`})
	got := sourcetest.Run{Transport: api, Config: `{"url":"` + at + `"}`, Streams: []string{"contacts"}}.Read(t, queryproperties.Definition())
	if errors := got.Only("ERROR"); got.Code == 0 || got.LastStatus("contacts") != "INCOMPLETE" || len(errors) == 0 {
		t.Errorf("exit code %d, status %q, errors %v", got.Code, got.LastStatus("contacts"), errors)
	}
	if asked := api.Requests(); slices.ContainsFunc(asked, func(r string) bool { return r != "GET "+at+"/properties" }) {
		t.Errorf("asked without properties: %v", asked)
	}
}
