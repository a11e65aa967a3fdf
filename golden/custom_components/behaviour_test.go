package customcomponents_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	customcomponents "github.com/airgen/airgen/golden/custom_components"
	"github.com/airgen/airgen/runtime/sourcetest"
)

const (
	at     = "https://api.example.com/"
	ones   = `[{"id":1},{"id":2}]`
	config = `{"auth":"own"}`
)

// cases are the streams with what they read; field names the component without
// which a stream cannot be read.
var cases = []struct {
	stream, field, class, state string
	answers                     map[string]string
	records                     []string
}{
	{"keyed", "KeyAuthenticator", "Key", "", map[string]string{"keyed?key=secret": ones}, []string{`{"id":1}`, `{"id":2}`}},
	{"extracted", "RowsExtractor", "Rows", "", map[string]string{"extracted": `{"rows":[{"id":1}]}`}, []string{`{"id":1}`}},
	{"requested", "AskRequester", "Ask", "", map[string]string{"made/eu": ones}, []string{`{"id":1}`, `{"id":2}`}},
	{"retrieved", "GiveRetriever", "Give", "", nil, []string{`{"id":"id1"}`, `{"id":"id2"}`}},
	{"routed", "ShopsPartitionRouter", "Shops", "", map[string]string{"routed/a": `[{"id":1}]`, "routed/b": `[{"id":2}]`}, []string{`{"id":1}`, `{"id":2}`}},
	{"crossed", "ShopsPartitionRouter", "Shops", "", map[string]string{
		"crossed/a/eu": `[{"id":1}]`, "crossed/a/us": `[{"id":2}]`, "crossed/a/cn": `[{"id":3}]`,
		"crossed/b/eu": `[{"id":4}]`, "crossed/b/us": `[{"id":5}]`, "crossed/b/cn": `[{"id":6}]`,
	}, []string{`{"id":1}`, `{"id":2}`, `{"id":3}`, `{"id":4}`, `{"id":5}`, `{"id":6}`}},
	{"grouped", "RegionsPartitionRouter", "Regions", "", map[string]string{"grouped/eu-us": `[{"id":1}]`, "grouped/cn": `[{"id":2}]`}, []string{`{"id":1}`, `{"id":2}`}},
	{"transformed", "MarkTransformation", "Mark", "", map[string]string{"transformed": `[{"id":1}]`}, []string{`{"id":1,"mark":"x"}`}},
	{"tracked", "NumberCursor", "Number", "", map[string]string{"tracked": ones}, []string{`{"id":1}`, `{"id":2}`}},
	{"patient", "PatienceBackoff", "Patience", "", map[string]string{"patient": ones}, []string{`{"id":1}`, `{"id":2}`}},
	{"lenient", "LenientErrorHandler", "Lenient", "", map[string]string{"lenient": "404"}, nil},
	{"migrated", "MigrateStateMigration", "Migrate", `{"last":7}`, map[string]string{"migrated?from=7": `[{"id":8}]`}, []string{`{"id":8}`}},
	{"decoded", "SemicolonsDecoder", "Semicolons", "", map[string]string{"decoded": `1;2`}, []string{`{"id":1}`, `{"id":2}`}},
	{"filtered", "OddRecordFilter", "Odd", "", map[string]string{"filtered": ones}, []string{`{"id":1}`}},
	{"normalized", "TextsNormalization", "Texts", "", map[string]string{"normalized": `[{"id":1}]`}, []string{`{"id":"1"}`}},
	{"paged", "TwoPagesPaginationStrategy", "TwoPages", "", map[string]string{"paged?page=1": `[{"id":1}]`, "paged?page=2": `[{"id":2}]`}, []string{`{"id":1}`, `{"id":2}`}},
	{"signed_in", "LoginPatienceBackoff", "LoginPatience", "", map[string]string{"POST login": `{"token":"t"}`, "signed_in?session=t": `[{"id":1}]`}, []string{`{"id":1}`}},
	{"chosen", "ChosenAuthenticator", "Chosen", "", map[string]string{"chosen?key=chosen": `[{"id":1}]`}, []string{`{"id":1}`}},
	{"asking", "NamesRetriever", "Names", "", map[string]string{"asking?fields=name1%2Cname2": `[{"id":1}]`}, []string{`{"id":1}`}},
	{"whole", "OddItemRecordFilter", "OddItem", "", map[string]string{"whole": `[{"id":7,"more":true,"items":[{"id":1}]}]`, "items/7": `[{"id":1},{"id":2},{"id":3}]`}, []string{`{"id":1}`, `{"id":3}`}},
	{"filed", "PictureRequester", "Picture", "", map[string]string{"filed": `[{"id":1,"place":"p"}]`, "pictures/p": `"…"`}, []string{`{"id":1,"place":"p"}`}},
	{"made", "OrderRequester", "Order", "", map[string]string{"POST order/eu": `{"id":5}`, "look/5": `{"status":"done","file":"f"}`, "fetch/f": `[{"id":1}]`}, []string{`{"id":1}`}},
}

// newAPI answers the requests of one case, and those of the stream that needs no
// component. Answers to patience fail once.
func newAPI(t *testing.T, answers map[string]string) *sourcetest.API {
	api := sourcetest.NewAPI(t).On("GET "+at+"plain", sourcetest.JSON(`[{"id":9}]`))
	for path, body := range answers {
		request := "GET " + at + path
		if path, post := strings.CutPrefix(path, "POST "); post {
			request = "POST " + at + path
		}
		answer := []sourcetest.Answer{sourcetest.JSON(body)}
		if body == "404" {
			answer[0] = sourcetest.Answer{Status: 404}
		}
		if path == "patient" || path == "POST login" {
			answer = append([]sourcetest.Answer{{Status: 503}}, answer...)
		}
		api.On(request, answer...)
	}
	return api
}

func TestInGo(t *testing.T) {
	for _, c := range cases {
		t.Run(c.stream, func(t *testing.T) {
			run := sourcetest.Run{Config: config, Transport: newAPI(t, c.answers), Streams: []string{c.stream}, Env: map[string]string{"AIRBYTE_STAGING_DIRECTORY": t.TempDir()}}
			if c.state != "" {
				run.States = map[string]string{c.stream: c.state}
			}
			got := run.Read(t, customcomponents.Definition())
			records := got.Records(c.stream)
			slices.Sort(records)
			if got.Code != 0 || !slices.Equal(records, c.records) {
				t.Errorf("exit code %d, %v, want %v; %v", got.Code, records, c.records, got.Errors(""))
			}
		})
	}
}

// TestMissing takes away one component after the other: its stream fails and
// says what to do, the one beside it is read.
func TestMissing(t *testing.T) {
	defer func() { customcomponents.Change = func(*customcomponents.Components) {} }()
	for _, c := range cases {
		t.Run(c.stream, func(t *testing.T) {
			customcomponents.Change = func(all *customcomponents.Components) {
				reflect.ValueOf(all).Elem().FieldByName(c.field).SetZero()
			}
			api := newAPI(t, c.answers)
			got := sourcetest.Run{Config: config, Transport: api, Streams: []string{c.stream, "plain"}}.Read(t, customcomponents.Definition())
			if records := got.Records("plain"); !slices.Equal(records, []string{`{"id":9}`}) {
				t.Errorf("plain: %v", records)
			}
			if got.Code == 0 || len(got.Records(c.stream)) > 0 {
				t.Errorf("exit code %d, records %v", got.Code, got.Records(c.stream))
			}
			said := strings.Join(got.Errors(c.stream), "\n")
			for _, want := range []string{c.stream, "source_all.components." + c.class, "Components." + c.field, "components.go"} {
				if !strings.Contains(said, want) {
					t.Errorf("the error does not name %s: %s", want, said)
				}
			}
			for _, m := range got.Messages {
				if m.Type == "ERROR" && m.Stream == c.stream && m.FailureType != "config_error" {
					t.Errorf("a %s: %s", m.FailureType, m.Text)
				}
			}
			status := strings.Join(sourcetest.Run{Config: config, Transport: newAPI(t, nil)}.Check(t, customcomponents.Definition()).Only("CONNECTION_STATUS"), "")
			if checked := c.stream == "retrieved"; checked == strings.Contains(status, "SUCCEEDED") || checked && !strings.Contains(status, c.class) {
				t.Errorf("check says %s", status)
			}
		})
	}
}

// TestSchemas discovers with the components of schemas, and without.
func TestSchemas(t *testing.T) {
	defer func() { customcomponents.Change = func(*customcomponents.Components) {} }()
	fields := map[string]string{"fields": `{"fields":[{"name":"a"},{"name":"_b"}]}`}
	discover := func(want ...string) {
		t.Helper()
		got := sourcetest.Run{Config: config, Transport: newAPI(t, fields)}.Discover(t, customcomponents.Definition())
		catalog := strings.Join(got.Only("CATALOG"), "")
		for _, w := range want {
			if !strings.Contains(catalog, w) {
				t.Errorf("no %s in %s", w, catalog)
			}
		}
	}
	discover(`"title":"ours"`, `"properties":{"a":{"type":["null","string"]},"mark":"x"}`)
	customcomponents.Change = func(c *customcomponents.Components) { c.SchemaSchemaLoader, c.PublicRecordFilter = nil, nil }
	discover(`{"name":"described","json_schema":{}`, `"additionalProperties":true,"properties":{}`)
}
