package manifest

import "testing"

func TestRewrites(t *testing.T) {
	const text = `streams:
- type: DeclarativeStream
  $options: {name: items, path: /items}
  retriever:
    requester: {path: "{{ options['path'] }}/{{ config.options }}", request_parameters: {a: "{{ options.name ~ 'options' }}"}}
    stream_slicer:
      type: ListStreamSlicer
      slice_values: [a, b]
      cursor_field: kind
- type: DeclarativeStream
  name: children
  retriever:
    "stream_slicer":
      type: 'SubstreamSlicer'
      parent_streams_configs:
      - {stream: "*ref(streams.0)", parent_key: id, stream_slice_field: item}
`
	const want = `streams:
- type: DeclarativeStream
  $parameters: {name: items, path: /items}
  retriever:
    requester: {path: "{{ parameters['path'] }}/{{ config.options }}", request_parameters: {a: "{{ parameters.name ~ 'options' }}"}}
    partition_router:
      type: ListPartitionRouter
      values: [a, b]
      cursor_field: kind
- type: DeclarativeStream
  name: children
  retriever:
    partition_router:
      type: SubstreamPartitionRouter
      parent_stream_configs:
      - {stream: "#/streams/0", parent_key: id, partition_field: item}
`
	doc, diags := Read("m.yaml", []byte(text))
	if diags.Failed() || len(diags.All()) != len(doc.Rewrites) || len(doc.Rewrites) != 11 {
		t.Fatalf("%d rewrites:\n%s", len(doc.Rewrites), lines(diags))
	}
	got := text
	for i := len(doc.Rewrites) - 1; i >= 0; i-- {
		last := 0
		for j, r := range doc.Rewrites { // from the end of the file on
			if r.Start > doc.Rewrites[last].Start {
				last = j
			}
		}
		r := doc.Rewrites[last]
		got = got[:r.Start] + r.Text + got[r.End:]
		doc.Rewrites[last].Start = -1
	}
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	modern, diags := Read("m.yaml", []byte(want))
	if got := lines(diags); got != "" {
		t.Error(got)
	}
	if got, want := string(doc.Root.AppendJSON(nil)), string(modern.Root.AppendJSON(nil)); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestOldShapes(t *testing.T) {
	const text = `streams:
- type: DeclarativeStream
  name: a
  retriever:
    paginator: {page_token_option: {type: RequestOption, inject_into: path}}
    stream_slicer:
      type: CartesianProductStreamSlicer
      stream_slicers:
      - {type: ListStreamSlicer, cursor_field: k, slice_values: [a]}
      - {type: DatetimeStreamSlicer, cursor_field: at}
- type: DeclarativeStream
  name: b
  retriever: {stream_slicer: {type: SingleSlice}}
`
	doc, diags := Read("m.yaml", []byte(text))
	const want = `m.yaml:5:36: warning: inject_into: path is an old spelling; write only type: RequestPath [legacy/spelling]
m.yaml:6:5: warning: "stream_slicer" is an old name; write "partition_router" [legacy/spelling]
m.yaml:7:7: warning: "CartesianProductStreamSlicer" is an old name; write the slicers as a list of routers under partition_router [legacy/spelling]
m.yaml:9:16: warning: "ListStreamSlicer" is an old name; write "ListPartitionRouter" [legacy/spelling]
m.yaml:9:51: warning: "slice_values" is an old name; write "values" [legacy/spelling]
m.yaml:10:9: warning: a slicer over dates is no partition router any more; move it to the stream's incremental_sync, with type: DatetimeBasedCursor [legacy/spelling]
m.yaml:10:16: warning: "DatetimeStreamSlicer" is an old name; write "DatetimeBasedCursor" [legacy/spelling]
m.yaml:13:15: warning: "stream_slicer" is an old name; write "partition_router" [legacy/spelling]
m.yaml:13:30: warning: "SingleSlice" is an old name; leave the router out [legacy/spelling]`
	if got := lines(diags); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	first := string(doc.Root.Get("streams").Items[0].AppendJSON(nil))
	const wantFirst = `{"type":"DeclarativeStream","name":"a","retriever":{"paginator":{"page_token_option":{"type":"RequestPath"},"type":"NoPagination"},"partition_router":[{"type":"ListPartitionRouter","cursor_field":"k","values":["a"]}],"type":"SimpleRetriever"},"incremental_sync":{"type":"DatetimeBasedCursor","cursor_field":"at"}}`
	if first != wantFirst {
		t.Errorf("got  %s\nwant %s", first, wantFirst)
	}
}

// A cursor that moves out of its retriever keeps the parameters that it had
// from there; the text then has to be changed by hand.
func TestMovedCursorKeepsParameters(t *testing.T) {
	const text = `streams:
- name: a
  retriever:
    $parameters: {step: P1D, key: updated, path: /a}
    partition_router: {type: DatetimeBasedCursor, cursor_field: "{{ parameters.key }}"}
    requester: {}
`
	doc, _ := Read("m.yaml", []byte(text))
	cursor := doc.Root.Get("streams").Items[0].Get("incremental_sync")
	const want = `{"type":"DatetimeBasedCursor","cursor_field":"{{ parameters.key }}","step":"P1D","key":"updated","$parameters":{"step":"P1D","key":"updated"}}`
	if got := string(cursor.AppendJSON(nil)); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	fixed, _ := Fix("m.yaml", []byte(text))
	if string(fixed.Text) != text || len(fixed.Left) != 1 {
		t.Errorf("left: %v\n%s", fixed.Left, fixed.Text)
	}
}
