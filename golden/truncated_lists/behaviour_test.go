package truncatedlists_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	truncatedlists "github.com/airgen/airgen/golden/truncated_lists"
	"github.com/airgen/airgen/runtime/source/sourcetest"
)

func read(t *testing.T, lists map[string][]sourcetest.Answer) (sourcetest.Output, []string) {
	t.Helper()
	lists["GET /invoices"] = sourcetest.OK(`{"data":[` +
		`{"id":1,"currency":"EUR","lines":{"has_more":true,"total_count":3,"data":[{"id":"cut"}],"url":"u"}},` +
		`{"id":2,"currency":"USD","lines":{"has_more":false,"data":[{"id":"b"}]}},` +
		`{"id":3}]}`)
	api := sourcetest.NewAPI(t, lists)
	got := sourcetest.Read(t, truncatedlists.Definition(), fmt.Sprintf(`{"url":%q}`, api.URL), sourcetest.Stream{Name: "invoice_lines"})
	return got, api.Requests()
}

func TestACutListIsReadWhole(t *testing.T) {
	got, asked := read(t, map[string][]sourcetest.Answer{
		"GET /invoices/1/lines":         sourcetest.OK(`{"data":[{"id":"a","currency":"EUR"},{"id":"x","currency":"USD"}],"next":"2"}`),
		"GET /invoices/1/lines?after=2": sourcetest.OK(`{"data":[{"id":"c","currency":"EUR","lines":0}]}`),
	})
	want := []string{
		`{"id":"a","currency":"EUR","lines":{"has_more":true,"total_count":3,"url":"u"},"invoice":{"id":1}}`,
		`{"id":"c","currency":"EUR","lines":0,"invoice":{"id":1}}`,
		`{"id":"b","currency":"USD","lines":{"has_more":false},"invoice":{"id":2}}`,
		`{"id":3}`,
	}
	if got.Code != 0 || !slices.Equal(got.Records["invoice_lines"], want) {
		t.Errorf("exit code %d\n got %s\nwant %s", got.Code, strings.Join(got.Records["invoice_lines"], "\n     "), strings.Join(want, "\n     "))
	}
	if want := []string{"GET /invoices", "GET /invoices/1/lines", "GET /invoices/1/lines?after=2"}; !slices.Equal(asked, want) {
		t.Errorf("asked %v", asked)
	}
	if !slices.ContainsFunc(got.Logs, func(l string) bool { return strings.Contains(l, "2 of 3 items") }) {
		t.Errorf("nothing says that a line is missing: %v", got.Logs)
	}
}

func TestAListThatCannotBeReadWhole(t *testing.T) {
	got, _ := read(t, map[string][]sourcetest.Answer{"GET /invoices/1/lines": {{Status: 403, Body: `{}`}}})
	if got.Code == 0 || got.Status["invoice_lines"] != "INCOMPLETE" {
		t.Errorf("exit code %d, status %q", got.Code, got.Status["invoice_lines"])
	}
	if slices.ContainsFunc(got.Records["invoice_lines"], func(r string) bool { return strings.Contains(r, "cut") }) {
		t.Errorf("the items at hand pass for the whole list: %v", got.Records["invoice_lines"])
	}
}
