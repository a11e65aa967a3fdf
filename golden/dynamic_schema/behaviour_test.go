package dynamicschema_test

import (
	"encoding/json"
	"reflect"
	"slices"
	"testing"

	dynamicschema "github.com/airgen/airgen/golden/dynamic_schema"
	"github.com/airgen/airgen/runtime/sourcetest"
)

const objects = `{"objects":[
	{"name":"deal","fields":[]},
	{"name":"contact","fields":[
		{"name":"Age","type":"number","scale":0},
		{"name":"Height","type":"number","scale":2},
		{"name":"Tags","type":["text","many"]},
		{"name":"Either","type":"mixed"},
		{"name":"internal","type":"text"},
		{"name":"Plain"}
	]}]}`

func TestTheSchemaIsWhatTheAPIDescribes(t *testing.T) {
	api := sourcetest.NewAPI(t).On("GET https://api.example.com/objects", sourcetest.JSON(objects))
	got := sourcetest.Run{Transport: api}.Discover(t, dynamicschema.Definition())
	if got.Code != 0 {
		t.Fatalf("exit code %d: %v", got.Code, got.Errors(""))
	}
	var catalog struct {
		Streams []struct {
			Schema struct{ Properties map[string]any } `json:"json_schema"`
		}
	}
	if err := json.Unmarshal([]byte(got.Only("CATALOG")[0]), &catalog); err != nil {
		t.Fatal(err)
	}
	var want map[string]any
	if err := json.Unmarshal([]byte(`{
		"age":{"type":["null","integer"]}, "height":{"type":["null","number"]},
		"tags":{"type":["null","array"],"items":{"type":["null","string"]}},
		"either":{"oneOf":[{"type":["null","number"]},{"type":["null","string"]}]},
		"plain":{"type":["null","string"]}, "_source":{"type":["null","string"]}}`), &want); err != nil {
		t.Fatal(err)
	}
	if properties := catalog.Streams[0].Schema.Properties; !reflect.DeepEqual(properties, want) {
		t.Errorf("got  %v\nwant %v", properties, want)
	}
}

func TestRecordsAreNormalizedToTheDescribedTypes(t *testing.T) {
	api := sourcetest.NewAPI(t).
		On("GET https://api.example.com/objects", sourcetest.JSON(objects)).
		On("GET https://api.example.com/contacts", sourcetest.JSON(`{"rows":[{"age":"7","plain":5},{"age":8}]}`))
	got := sourcetest.Run{Transport: api, Streams: []string{"contacts"}}.Read(t, dynamicschema.Definition())
	if want := []string{`{"age":7,"plain":"5"}`, `{"age":8}`}; !slices.Equal(got.Records("contacts"), want) {
		t.Errorf("got %v, want %v", got.Records("contacts"), want)
	}
	if asked := api.Requests(); len(asked) != 2 {
		t.Errorf("the schema is to be asked for once: %v", asked)
	}
}

func TestADescriptionThatIsRefusedFailsDiscover(t *testing.T) {
	api := sourcetest.NewAPI(t).On("GET https://api.example.com/objects", sourcetest.Answer{Status: 403, Body: `{}`})
	got := sourcetest.Run{Transport: api}.Discover(t, dynamicschema.Definition())
	if got.Code == 0 || len(got.Errors("")) == 0 || len(got.Only("CATALOG")) > 0 {
		t.Errorf("exit code %d, errors %v", got.Code, got.Errors(""))
	}
}
