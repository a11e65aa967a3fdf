package manifest

import "testing"

func TestFixShapes(t *testing.T) {
	testFixes(t, []rewriting{
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
	})
}

func TestFixMovesCursors(t *testing.T) {
	testFixes(t, []rewriting{
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
	})
}
