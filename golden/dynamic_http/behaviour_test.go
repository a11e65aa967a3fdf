package dynamichttp_test

import (
	"slices"
	"strings"
	"testing"

	dynamichttp "github.com/airgen/airgen/golden/dynamic_http"
	"github.com/airgen/airgen/runtime/sourcetest"
)

func lists(t *testing.T) *sourcetest.API {
	return sourcetest.NewAPI(t).
		On("GET https://api.example.com/bases", sourcetest.JSON(`[{"id":"b1","title":"One"},{"id":"b2","title":"Two"}]`)).
		On("GET https://api.example.com/bases/b1/tables", sourcetest.JSON(`[
			{"id":"t1","name":"users","key":["id","line"],"cursor":"changed","hidden":"x","fields":{"id":{"type":"integer"},"changed":{"type":"string"}}},
			{"id":"t9","name":"gone","archived":true}]`)).
		On("GET https://api.example.com/bases/b2/tables", sourcetest.JSON(`[
			{"id":"t2","name":"7","key":"uuid","cursor":"at","hidden":"y","fields":{"uuid":{"type":"string"}}}]`))
}

func TestEachStreamHasItsOwnParts(t *testing.T) {
	got := sourcetest.Run{Transport: lists(t)}.Discover(t, dynamichttp.Definition())
	if got.Code != 0 {
		t.Fatalf("exit code %d: %v", got.Code, got.Errors(""))
	}
	catalog := got.Only("CATALOG")[0]
	for _, want := range []string{
		`{"name":"one_users","json_schema":{"type":"object","properties":{"id":{"type":"integer"},"changed":{"type":"string"}}}`,
		`"default_cursor_field":["changed"],"source_defined_primary_key":[["id"],["line"]]`,
		`{"name":"two_7","json_schema":{"type":"object","properties":{"uuid":{"type":"string"}}}`,
		`"default_cursor_field":["at"],"source_defined_primary_key":[["uuid"]]`,
	} {
		if !strings.Contains(catalog, want) {
			t.Errorf("the catalog lacks %s:\n%s", want, catalog)
		}
	}
	if strings.Contains(catalog, "gone") {
		t.Error("the resolver's filter has no effect")
	}
}

func TestEachStreamReadsFromItsOwnState(t *testing.T) {
	api := lists(t).
		On("GET https://api.example.com/data/t1?since=2024-02-10", sourcetest.JSON(`{"rows":[{"id":"1","changed":"2024-02-11"},{"id":"2","kind":"x"}]}`)).
		On("GET https://api.example.com/data/t2?since=2024-02-01", sourcetest.JSON(`{"rows":[{"uuid":5,"kind":"x","at":"2024-02-03"}]}`))
	got := sourcetest.Run{
		Transport: api, Streams: []string{"one_users", "two_7"}, States: map[string]string{"one_users": `{"changed":"2024-02-10"}`},
	}.Read(t, dynamichttp.Definition())
	if got.Code != 0 {
		t.Fatalf("exit code %d: %v", got.Code, got.Only("ERROR"))
	}
	if want := []string{`{"id":1,"changed":"2024-02-11","_table":"users","_name":"users","_base":"b1"}`}; !slices.Equal(got.Records("one_users"), want) {
		t.Errorf("one_users: %v", got.Records("one_users"))
	}
	// The name is text that reads as a number, which is what a value becomes.
	if want := []string{`{"uuid":"5","kind":"x","at":"2024-02-03","_table":7,"_name":7,"_base":"b2"}`}; !slices.Equal(got.Records("two_7"), want) {
		t.Errorf("two_7: %v", got.Records("two_7"))
	}
	if state := got.LastState("one_users"); state != `{"changed":"2024-02-11"}` {
		t.Errorf("state %s", state)
	}
	if state := got.LastState("two_7"); state != `{"at":"2024-02-03"}` {
		t.Errorf("state %s", state)
	}
}

func TestCheckTriesTheFirstOfThem(t *testing.T) {
	api := lists(t).On("GET https://api.example.com/data/t1?since=2024-02-01", sourcetest.JSON(`{"rows":[]}`))
	got := sourcetest.Run{Transport: api}.Check(t, dynamichttp.Definition())
	if status := got.Only("CONNECTION_STATUS"); len(status) != 1 || !strings.Contains(status[0], "SUCCEEDED") {
		t.Errorf("got %v", status)
	}
}

func TestAResolverThatFails(t *testing.T) {
	api := sourcetest.NewAPI(t).
		On("GET https://api.example.com/bases", sourcetest.JSON(`[{"id":"b1","title":"One"}]`)).
		On("GET https://api.example.com/bases/b1/tables", sourcetest.Answer{Status: 403, Body: `{}`})
	got := sourcetest.Run{Transport: api}.Discover(t, dynamichttp.Definition())
	if got.Code == 0 || len(got.Errors("")) == 0 || len(got.Only("CATALOG")) > 0 {
		t.Errorf("exit code %d, errors %v", got.Code, got.Errors(""))
	}
}

func TestNamesAreUnique(t *testing.T) {
	api := sourcetest.NewAPI(t).
		On("GET https://api.example.com/bases", sourcetest.JSON(`[{"id":"b1","title":"One"}]`)).
		On("GET https://api.example.com/bases/b1/tables", sourcetest.JSON(`[{"id":"t1","name":"a","key":"id","cursor":"at","fields":{}},{"id":"t2","name":"a","key":"id","cursor":"at","fields":{}}]`))
	got := sourcetest.Run{Transport: api}.Discover(t, dynamichttp.Definition())
	if errors := got.Errors(""); got.Code == 0 || len(errors) != 1 || !strings.Contains(errors[0], "duplicate name: one_a") {
		t.Errorf("exit code %d, errors %v", got.Code, errors)
	}
}

func TestExpressionsInResolvedTextAreRefused(t *testing.T) {
	api := sourcetest.NewAPI(t).
		On("GET https://api.example.com/bases", sourcetest.JSON(`[{"id":"b1","title":"One"}]`)).
		On("GET https://api.example.com/bases/b1/tables", sourcetest.JSON(`[{"id":"{{ 1 }}","name":"a","key":"id","cursor":"at","fields":{}}]`))
	got := sourcetest.Run{Transport: api}.Discover(t, dynamichttp.Definition())
	if got.Code == 0 || !slices.ContainsFunc(got.Messages, func(m sourcetest.Message) bool {
		return m.Type == "ERROR" && strings.Contains(m.Internal, "retriever.requester.path") && strings.Contains(m.Internal, "cannot evaluate")
	}) {
		t.Errorf("exit code %d, messages %v", got.Code, got.Messages)
	}
}
