package manifest

import (
	"reflect"
	"strings"
	"testing"
)

// rewriting is a manifest and what fix makes of it.
type rewriting struct{ name, text, want string }

// testFixes checks that fix makes of each manifest what it should, leaves
// nothing, and finds nothing more to do.
func testFixes(t *testing.T, all []rewriting) {
	for _, tt := range all {
		t.Run(tt.name, func(t *testing.T) {
			fixed, _ := Fix("m.yaml", []byte(tt.text))
			if got := string(fixed.Text); got != tt.want {
				t.Errorf("got\n%s\nwant\n%s", got, tt.want)
			}
			if len(fixed.Left) > 0 {
				t.Errorf("left: %v", fixed.Left)
			}
			again, diags := Fix("m.yaml", fixed.Text)
			if string(again.Text) != string(fixed.Text) || strings.Contains(lines(diags), "legacy") {
				t.Errorf("the second time:\n%s\n%s", again.Text, lines(diags))
			}
		})
	}
}

func TestFixNames(t *testing.T) {
	testFixes(t, []rewriting{
		{"names", `streams:
- $options: {name: a}   # kept
  retriever:
    stream_slicer: {type: ListStreamSlicer, slice_values: [a], cursor_field: k}

`, `streams:
- $parameters: {name: a}   # kept
  retriever:
    partition_router: {type: ListPartitionRouter, values: [a], cursor_field: k}

`},
		{"types that the place or a reference implies", `definitions:
  stream_slicer: {type: SubstreamSlicer, parent_stream_configs: [{stream: "*ref(streams[0])", parent_key: id, stream_slice_field: item}]}
  extractor:
    field_pointer: ["{{ options['key'] }}"]
  properties:
    $options: {name: properties, key: p}
    retriever:
      requester: {path: /p}
      record_selector:
        extractor:
          $ref: "*ref(definitions.extractor)"
  child:
    name: child
    retriever:
      stream_slicer:
        $ref: "*ref(definitions.stream_slicer)"
  grandchild:
    name: grandchild
    retriever:
      $ref: "*ref(definitions.child.retriever)"
      stream_slicer: "#/definitions/child/retriever/stream_slicer"
      record_selector: {extractor: {field_pointer: []}}
streams:
- "*ref(definitions.properties)"
- "*ref(definitions.child)"
- "*ref(definitions.grandchild)"
`, `definitions:
  stream_slicer: {type: SubstreamPartitionRouter, parent_stream_configs: [{stream: "#/streams/0", parent_key: id, partition_field: item}]}
  extractor:
    field_path: ["{{ parameters['key'] }}"]
  properties:
    $parameters: {name: properties, key: p}
    retriever:
      requester: {path: /p}
      record_selector:
        extractor:
          $ref: "#/definitions/extractor"
  child:
    name: child
    retriever:
      partition_router:
        $ref: "#/definitions/stream_slicer"
  grandchild:
    name: grandchild
    retriever:
      $ref: "#/definitions/child/retriever"
      partition_router: "#/definitions/child/retriever/partition_router"
      record_selector: {extractor: {field_path: []}}
streams:
- "#/definitions/properties"
- "#/definitions/child"
- "#/definitions/grandchild"
`},
		{"a token without a type", `definitions:
  v1.token: {field_name: next, inject_into: header}
streams:
- name: a
  retriever:
    paginator:
      type: DefaultPaginator
      page_token_option:
        field_name: next
        inject_into: request_parameter
- name: b
  retriever:
    paginator:
      type: DefaultPaginator
      page_token_option: "*ref(definitions.v1.token)"
- name: c
  retriever:
    paginator:
      type: DefaultPaginator
      page_token_option:
        inject_into: path
`, `definitions:
  v1.token: {type: RequestOption, field_name: next, inject_into: header}
streams:
- name: a
  retriever:
    paginator:
      type: DefaultPaginator
      page_token_option:
        type: RequestOption
        field_name: next
        inject_into: request_parameter
- name: b
  retriever:
    paginator:
      type: DefaultPaginator
      page_token_option: "#/definitions/v1.token"
- name: c
  retriever:
    paginator:
      type: DefaultPaginator
      page_token_option:
        type: RequestPath
`},
		{"references in data, and a session token", `schemas: {a: {type: object, properties: {field_pointer: {}, stream_slicer: {}}}}
streams:
- name: a
  schema_loader: {type: InlineSchemaLoader, schema: "*ref(schemas.a)"}
  retriever:
    requester:
      authenticator:
        type: SessionTokenAuthenticator
        login_url: session
        session_token_response_key: id
`, `schemas: {a: {type: object, properties: {field_pointer: {}, stream_slicer: {}}}}
streams:
- name: a
  schema_loader: {type: InlineSchemaLoader, schema: "#/schemas/a"}
  retriever:
    requester:
      authenticator:
        type: LegacySessionTokenAuthenticator
        login_url: session
        session_token_response_key: id
`},
		{"definitions in groups", `definitions:
  streams:
    properties:
      $options: {name: a}
      retriever: {record_selector: {extractor: {field_pointer: []}}}
streams: ["#/definitions/streams/properties"]
`, `definitions:
  streams:
    properties:
      $parameters: {name: a}
      retriever: {record_selector: {extractor: {field_path: []}}}
streams: ["#/definitions/streams/properties"]
`},
		{"templates in keys", `streams:
- $options: {name: a, key: k}
  retriever:
    requester:
      request_parameters:
        "filter[{{ options['key'] }}]": "{{ options.key }}"
        options: "{{ options.key }}"
`, `streams:
- $parameters: {name: a, key: k}
  retriever:
    requester:
      request_parameters:
        "filter[{{ parameters['key'] }}]": "{{ parameters.key }}"
        options: "{{ parameters.key }}"
`},
		{"the records of a page", `definitions: {pages: {type: CursorPagination, cursor_value: "{{ last_records[-1]['id'] }}", stop_condition: "{{ not last_records or last_records|length < 9 }}"}}
streams:
- name: a
  retriever:
    requester: {path: "{{ last_records[-1] }}"}
    paginator:
      type: DefaultPaginator
      pagination_strategy: {type: CursorPagination, cursor_value: '{{ (last_records | last)["last_records"] }}', stop_condition: "{{ response.last_records }}"}
- retriever: {paginator: {type: DefaultPaginator, pagination_strategy: {$ref: "#/definitions/pages"}}}
`, `definitions: {pages: {type: CursorPagination, cursor_value: "{{ last_record['id'] }}", stop_condition: "{{ not last_record or last_page_size < 9 }}"}}
streams:
- name: a
  retriever:
    requester: {path: "{{ last_records[-1] }}"}
    paginator:
      type: DefaultPaginator
      pagination_strategy: {type: CursorPagination, cursor_value: '{{ (last_record)["last_records"] }}', stop_condition: "{{ response.last_records }}"}
- retriever: {paginator: {type: DefaultPaginator, pagination_strategy: {$ref: "#/definitions/pages"}}}
`},
	})
}

// A name that cannot be changed does not keep the others from it.
func TestFixLeavesOneName(t *testing.T) {
	const text = `streams:
- $options: {name: a}
  retriever: {"stream\x5fslicer": {type: SubstreamSlicer}}
- $options: {name: b}
`
	fixed, _ := Fix("m.yaml", []byte(text))
	want := strings.NewReplacer("$options", "$parameters", "SubstreamSlicer", "SubstreamPartitionRouter").Replace(text)
	if string(fixed.Text) != want || len(fixed.Left) != 1 || len(fixed.Done) != 3 {
		t.Errorf("done %d, left %v\n%s", len(fixed.Done), fixed.Left, fixed.Text)
	}
}

// FuzzFix checks that a manifest means the same after Fix as before.
func FuzzFix(f *testing.F) {
	for _, seed := range []string{
		"streams: [{retriever: {stream_slicer: {type: DatetimeStreamSlicer}}}]",
		"streams:\n- retriever:\n    stream_slicer:\n      - type: DatetimeStreamSlicer\n      - type: SingleSlice\n",
		"a: {b: &x {type: SingleSlice}, partition_router: *x}\n$options: {c: '{{ options.d }}'}",
		"streams:\n- $options: {}\n  retriever:\n    requester:\n      request_options_provider:\n        $ref: '*ref(a)'\n        # c\n        request_headers: {x: y}\na: {request_parameters: {p: q}}\n",
		"definitions:\n  r: &r\n    stream_slicer:\n      type: DatetimeStreamSlicer\n      step: 1\n    requester: {}\nstreams: [{retriever: *r}]\n",
		"streams:\n- retriever:\n    paginator:\n      type: DefaultPaginator\n      page_token_option: {$ref: '#/t'}\nt: {inject_into: header, field_name: n}\n",
		"a: {inject_into: path, field_name: 'x, y'}", "a: \"*ref(b.c)\"\nb: {c: {type: CartesianProductStreamSlicer, stream_slicers: []}}",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		before, _ := Read("m.yaml", []byte(text))
		fixed, diags := Fix("m.yaml", []byte(text))
		if before == nil || diags.Failed() {
			if string(fixed.Text) != text {
				t.Error("a broken manifest was changed")
			}
			return
		}
		after, diags := Read("m.yaml", fixed.Text)
		if after == nil || diags.Failed() || !reflect.DeepEqual(meaning(before), meaning(after)) {
			t.Errorf("%q became %q", text, fixed.Text)
		}
		if again, _ := Fix("m.yaml", fixed.Text); string(again.Text) != string(fixed.Text) {
			t.Errorf("%q became %q, and then %q", text, fixed.Text, again.Text)
		}
	})
}
