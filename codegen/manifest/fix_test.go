package manifest

import (
	"reflect"
	"strings"
	"testing"
)

func TestFix(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"names", `streams:
- $options: {name: a}   # kept
  retriever:
    stream_slicer: {type: ListStreamSlicer, slice_values: [a], cursor_field: k}

`, `streams:
- $parameters: {name: a}   # kept
  retriever:
    partition_router: {type: ListPartitionRouter, values: [a], cursor_field: k}

`},
		{"a product in a block", `streams:
  - name: a
    retriever:
      stream_slicer:
        type: CartesianProductStreamSlicer
        stream_slicers:
          # the first
          - {type: ListStreamSlicer, cursor_field: k, slice_values: [a]}
          - {type: ListStreamSlicer, cursor_field: l, slice_values: [b]}
      requester: {}
`, `streams:
  - name: a
    retriever:
      partition_router:
          # the first
          - {type: ListPartitionRouter, cursor_field: k, values: [a]}
          - {type: ListPartitionRouter, cursor_field: l, values: [b]}
      requester: {}
`},
		{"a product in braces", `streams: [{name: a, retriever: {partition_router: {type: CartesianProductStreamSlicer, stream_slicers: [{type: ListPartitionRouter, values: ["]"]}]}}}]
`, `streams: [{name: a, retriever: {partition_router: [{type: ListPartitionRouter, values: ["]"]}]}}]
`},
		{"a token in the path", `streams:
- name: a
  retriever:
    paginator:
      page_token_option:
        type: RequestOption
        inject_into: path
        field_name: next
      page_size_option: {inject_into: path}
`, `streams:
- name: a
  retriever:
    paginator:
      page_token_option:
        type: RequestPath
      page_size_option: {type: RequestPath}
`},
		{"a single slice", `definitions:
  single:
    type: SingleSlice
streams:
- name: a
  retriever:
    partition_router: "#/definitions/single"
    requester: {}
- retriever: {partition_router: {type: SingleSlice}, requester: {path: b}}
  name: b
`, `definitions:
  single:
    type: SingleSlice
streams:
- name: a
  retriever:
    requester: {}
- retriever: {requester: {path: b}}
  name: b
`},
		{"a cursor among the routers", `streams:
  - name: a
    # how it is read
    retriever:
      stream_slicer:
        - type: DatetimeStreamSlicer
          cursor_field: at
          # from the start
          start_datetime: "2020"
        - type: ListStreamSlicer
          cursor_field: k
          values: [1]
      requester: {}
`, `streams:
  - name: a
    # how it is read
    incremental_sync:
      type: DatetimeBasedCursor
      cursor_field: at
      # from the start
      start_datetime: "2020"
    retriever:
      partition_router:
        - type: ListPartitionRouter
          cursor_field: k
          values: [1]
      requester: {}
`},
		{"a cursor as the router", `streams:
- name: a
  retriever:
    requester: {}
    stream_slicer:
      type: DatetimeStreamSlicer
      cursor_field: at
  primary_key: id`, `streams:
- name: a
  incremental_sync:
    type: DatetimeBasedCursor
    cursor_field: at
  retriever:
    requester: {}
  primary_key: id`},
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
		{"options of a requester", `definitions:
  common:
    request_parameters: {lang: en}
  requester:
    url_base: u
    request_options_provider:
      # what every request says
      request_headers:
        Accept: "*ref(definitions.mime)"

        X-Key: k
    http_method: GET
  mime: text/plain
streams:
- $options: {name: a}
  retriever:
    requester:
      $ref: "*ref(definitions.requester)"
      request_options_provider:
        $ref: "*ref(definitions.common)"
        request_headers:
          $ref: "*ref(definitions.requester.request_options_provider.request_headers)"
          X-Key: l
- $options: {name: b}
  retriever:
    requester:
      $ref: "*ref(definitions.requester)"
      request_options_provider: {type: InterpolatedRequestOptionsProvider, request_body_json: {a: "}"}}
- $options: {name: c}
  retriever:
    requester: {path: /c, request_options_provider: "*ref(definitions.common)"}
- $options: {name: d}
  retriever:
    requester: {type: CustomRequester, class_name: a.B, request_options_provider: {request_parameters: {a: b}}}
`, `definitions:
  common:
    request_parameters: {lang: en}
  requester:
    url_base: u
    # what every request says
    request_headers:
      Accept: "#/definitions/mime"

      X-Key: k
    http_method: GET
  mime: text/plain
streams:
- $parameters: {name: a}
  retriever:
    requester:
      $ref: "#/definitions/requester"
      request_headers:
        $ref: "#/definitions/requester/request_headers"
        X-Key: l
      request_parameters: "#/definitions/common/request_parameters"
- $parameters: {name: b}
  retriever:
    requester:
      $ref: "#/definitions/requester"
      request_body_json: {a: "}"}
      request_headers: {}
- $parameters: {name: c}
  retriever:
    requester: {path: /c, request_parameters: "#/definitions/common/request_parameters"}
- $parameters: {name: d}
  retriever:
    requester: {type: CustomRequester, class_name: a.B, request_options_provider: {request_parameters: {a: b}}}
`},
		{"cursors that retrievers share", `definitions:
  cursor: {type: DatetimeStreamSlicer, cursor_field: at}
  retriever:
    requester: {path: /a}
    stream_slicer:
      $ref: "*ref(definitions.cursor)"
  base:
    retriever:
      requester: {path: /b}
      stream_slicer:
        type: DatetimeStreamSlicer
        # newest last
        cursor_field: updated
  month:
    primary_key: id
    retriever:
      $ref: "*ref(definitions.base.retriever)"
      requester: {path: /month}
streams:
- name: a
  retriever: "*ref(definitions.retriever)"
- name: b
  retriever:
    $ref: "*ref(definitions.retriever)"
    requester: {path: /c}
- $ref: "*ref(definitions.base)"
  name: c
- $ref: "*ref(definitions.month)"
  name: d
- name: e
  retriever:
    stream_slicer:
    - type: CustomStreamSlicer
      class_name: a.B
      stream_slicers: [{type: DatetimeBasedCursor, cursor_field: k}]
    - "*ref(definitions.cursor)"
    requester: {}
`, `definitions:
  cursor: {type: DatetimeBasedCursor, cursor_field: at}
  retriever:
    requester: {path: /a}
  incremental_sync:
    type: DatetimeBasedCursor
    # newest last
    cursor_field: updated
  base:
    incremental_sync:
      $ref: "#/definitions/incremental_sync"
    retriever:
      requester: {path: /b}
  month:
    primary_key: id
    incremental_sync:
      $ref: "#/definitions/incremental_sync"
    retriever:
      $ref: "#/definitions/base/retriever"
      requester: {path: /month}
streams:
- name: a
  incremental_sync:
    $ref: "#/definitions/cursor"
  retriever: "#/definitions/retriever"
- name: b
  incremental_sync:
    $ref: "#/definitions/cursor"
  retriever:
    $ref: "#/definitions/retriever"
    requester: {path: /c}
- $ref: "#/definitions/base"
  name: c
- $ref: "#/definitions/month"
  name: d
- name: e
  incremental_sync: "#/definitions/cursor"
  retriever:
    partition_router:
    - type: CustomPartitionRouter
      class_name: a.B
      stream_slicers: [{type: DatetimeBasedCursor, cursor_field: k}]
    requester: {}
`},
		{"a stream that inherits a stream, but not its retriever", `definitions:
  base:
    primary_key: id
    retriever:
      requester: {}
      stream_slicer: {type: DatetimeStreamSlicer, cursor_field: at}
streams:
- $ref: "*ref(definitions.base)"
  name: a
- $ref: "*ref(definitions.base)"
  name: b
  retriever: {requester: {path: /b}}
`, `definitions:
  base:
    primary_key: id
    retriever:
      requester: {}
streams:
- incremental_sync:
    {type: DatetimeBasedCursor, cursor_field: at}
  $ref: "#/definitions/base"
  name: a
- $ref: "#/definitions/base"
  name: b
  retriever: {requester: {path: /b}}
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
	} {
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
