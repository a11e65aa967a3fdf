package truncatedlists_test

import (
	"slices"
	"strings"
	"testing"

	truncatedlists "github.com/airgen/airgen/golden/truncated_lists"
	"github.com/airgen/airgen/runtime/sourcetest"
)

const at = "https://api.example.com"

// read reads the lines of an API that has invoices.
func read(t *testing.T, api *sourcetest.API) *sourcetest.Result {
	t.Helper()
	api.On("GET "+at+"/invoices", sourcetest.JSON(`{"data":[`+
		`{"id":1,"currency":"EUR","lines":{"has_more":true,"total_count":3,"data":[{"id":"cut"}],"url":"u"}},`+
		`{"id":2,"currency":"USD","lines":{"has_more":false,"data":[{"id":"b"}]}},`+
		`{"id":3}]}`))
	return sourcetest.Run{Transport: api, Config: `{"url":"` + at + `"}`, Streams: []string{"invoice_lines"}, Env: map[string]string{"AIRGEN_WORKERS": "1"}}.
		Read(t, truncatedlists.Definition())
}

func TestACutListIsReadWhole(t *testing.T) {
	api := sourcetest.NewAPI(t).
		On("GET "+at+"/invoices/1/lines", sourcetest.JSON(`{"data":[{"id":"a","currency":"EUR"},{"id":"x","currency":"USD"}],"next":"2"}`)).
		On("GET "+at+"/invoices/1/lines?after=2", sourcetest.JSON(`{"data":[{"id":"c","currency":"EUR","lines":0}]}`))
	got := read(t, api)
	want := []string{
		`{"id":"a","currency":"EUR","lines":{"has_more":true,"total_count":3,"url":"u"},"invoice":{"id":1}}`,
		`{"id":"c","currency":"EUR","lines":0,"invoice":{"id":1}}`,
		`{"id":"b","currency":"USD","lines":{"has_more":false},"invoice":{"id":2}}`,
		`{"id":3}`,
	}
	if got.Code != 0 || !slices.Equal(got.Records("invoice_lines"), want) {
		t.Errorf("exit code %d\n got %s\nwant %s", got.Code, strings.Join(got.Records("invoice_lines"), "\n     "), strings.Join(want, "\n     "))
	}
	asked := api.Requests()
	if want := []string{"GET " + at + "/invoices", "GET " + at + "/invoices/1/lines", "GET " + at + "/invoices/1/lines?after=2"}; !slices.Equal(asked, want) {
		t.Errorf("asked %v", asked)
	}
	if !slices.ContainsFunc(got.Only("LOG"), func(l string) bool { return strings.Contains(l, "2 of 3 items") }) {
		t.Errorf("nothing says that a line is missing: %v", got.Only("LOG"))
	}
}

func TestAListThatCannotBeReadWhole(t *testing.T) {
	got := read(t, sourcetest.NewAPI(t).On("GET "+at+"/invoices/1/lines", sourcetest.Answer{Status: 403, Body: `{}`}))
	if got.Code == 0 || got.LastStatus("invoice_lines") != "INCOMPLETE" {
		t.Errorf("exit code %d, status %q", got.Code, got.LastStatus("invoice_lines"))
	}
	if slices.ContainsFunc(got.Records("invoice_lines"), func(r string) bool { return strings.Contains(r, "cut") }) {
		t.Errorf("the items at hand pass for the whole list: %v", got.Records("invoice_lines"))
	}
}
