package lower

import (
	"slices"
	"strings"
	"testing"

	"github.com/airgen/airgen/codegen/ir"
)

// family is a readable parent and a child whose own definition of the parent
// is given. The parts of it stand in definitions.
func family(parent string) string {
	return `version: "1"
check: {type: CheckStream, stream_names: [parents]}
definitions:
  http: {type: HttpRequester, url_base: "https://api.example.com", path: /parents, request_parameters: {size: "100"}}
  select: {type: RecordSelector, extractor: {type: DpathExtractor, field_path: [data]}}
  paginator: {type: DefaultPaginator, pagination_strategy: {type: PageIncrement, page_size: 100}}
  parents:
    type: DeclarativeStream
    name: parents
    schema_loader: {type: InlineSchemaLoader, schema: {}}
    retriever: {type: SimpleRetriever, requester: "#/definitions/http", record_selector: "#/definitions/select", paginator: "#/definitions/paginator"}
streams:
- "#/definitions/parents"
- type: DeclarativeStream
  name: children
  schema_loader: {type: InlineSchemaLoader, schema: {}}
  retriever:
    type: SimpleRetriever
    requester: {type: HttpRequester, url_base: "https://api.example.com", path: "/parents/{{ stream_partition.id }}"}
    record_selector: "#/definitions/select"
    partition_router:
      type: SubstreamPartitionRouter
      parent_stream_configs:
      - type: ParentStreamConfig
        parent_key: id
        partition_field: id
        stream: ` + parent + "\n"
}

func TestParents(t *testing.T) {
	own := func(stream, retriever, requester string) string {
		return "{type: DeclarativeStream, name: parents, schema_loader: {type: InlineSchemaLoader, schema: {type: object}}, " + stream +
			"retriever: {type: SimpleRetriever, record_selector: '#/definitions/select', paginator: {type: DefaultPaginator, pagination_strategy: {type: PageIncrement, page_size: '100'}}, " + retriever +
			"requester: {type: HttpRequester, url_base: 'https://api.example.com', path: /parents, request_parameters: {size: '100'}, " + requester + "}}}"
	}
	tests := []struct{ name, parent, want string }{
		{"the same definition", "'#/definitions/parents'", "parents readable"},
		{"written again, with another schema", own("", "", ""), "parents readable"},
		{"other name, unknown keys, other description", strings.Replace(own("whatever: 1, description: d, ", "x: y, ", ""), "name: parents", "name: others", 1), "parents readable"},
		{"unused parameters", own("$parameters: {a: 1}, ", "", ""), "parents readable"},
		{"cached", own("", "", "use_cache: true"), "parents readable"},
		{"a default written down", own("", "ignore_stream_slicer_parameters_on_paginated_requests: false, ", "http_method: GET"), "parents readable"},
		{"other path", strings.Replace(own("", "", ""), "path: /parents", "path: /all", 1), "parents inline, differs in path"},
		{"other method and a filter", strings.Replace(own("", "", "http_method: POST"), "'#/definitions/select'", "{type: RecordSelector, extractor: {type: DpathExtractor, field_path: [data]}, record_filter: {condition: '{{ record.x }}'}}", 1),
			"parents inline, differs in record_selector, http_method"},
		{"a cursor", own("incremental_sync: {type: DatetimeBasedCursor, cursor_field: at, datetime_format: '%Y', start_datetime: '2024'}, ", "", ""), "parents inline, differs in incremental_sync"},
		{"transformations", own("transformations: [{type: KeysToLower}], ", "", ""), "parents inline, differs in transformations"},
		{"used parameters", strings.Replace(own("$parameters: {path: /parents}, ", "", ""), "path: /parents, request", "path: \"{{ parameters['path'] }}\", request", 1), "parents inline, differs in path"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c, diags := lowered(t, family(tt.parent), nil)
			if diags.Failed() {
				t.Fatal(lines(diags))
			}
			p := parentsOf(c.Streams[1])[0]
			got := p.Stream.Name + " readable"
			if !p.Stream.Readable {
				got = p.Stream.Name + " inline"
				if len(c.Parents) != 1 || c.Parents[0] != p.Stream {
					t.Errorf("the connector's inline parents are %v", c.Parents)
				}
			} else if p.Stream != c.Streams[0] || len(c.Parents) > 0 {
				t.Errorf("the parent is not the readable stream itself")
			}
			if p.DiffersFrom != nil {
				got += ", " + p.DifferenceNote
			}
			if got != tt.want {
				t.Errorf("got %q, want %q", got, tt.want)
			}
			if r := c.Streams[0].Retriever.(*ir.SimpleRetriever).Requester; !r.UseCache {
				t.Error("the cache of a parent is not switched on")
			}
		})
	}
}

func TestParentsOnce(t *testing.T) {
	// Two children with equal inline definitions share one parent.
	text := family("'#/definitions/parents'") + strings.ReplaceAll(`- type: DeclarativeStream
  name: NAME
  schema_loader: {type: InlineSchemaLoader, schema: {}}
  retriever:
    type: SimpleRetriever
    requester: {type: HttpRequester, url_base: "https://api.example.com"}
    record_selector: "#/definitions/select"
    partition_router:
    - {type: ListPartitionRouter, cursor_field: k, values: [a]}
    - type: SubstreamPartitionRouter
      parent_stream_configs:
      - {type: ParentStreamConfig, parent_key: id, partition_field: id, stream: {type: DeclarativeStream, name: hidden, schema_loader: {type: InlineSchemaLoader}, retriever: {type: SimpleRetriever, requester: {type: HttpRequester, url_base: h, use_cache: false}, record_selector: "#/definitions/select"}}}
`, "NAME", "first")
	text += strings.ReplaceAll(text[strings.Index(text, "- type: DeclarativeStream\n  name: first"):], "name: first", "name: second")
	c, diags := lowered(t, text, nil)
	if diags.Failed() {
		t.Fatal(lines(diags))
	}
	if len(c.Streams) != 4 || len(c.Parents) != 1 {
		t.Fatalf("%d streams, %d inline parents", len(c.Streams), len(c.Parents))
	}
	first, second := parentsOf(c.Streams[2])[0], parentsOf(c.Streams[3])[0]
	if first.Stream != c.Parents[0] || second.Stream != c.Parents[0] {
		t.Error("the children do not share their parent")
	}
	if first.DiffersFrom != nil {
		t.Error("there is no readable stream to differ from")
	}
	if r := c.Parents[0].Retriever.(*ir.SimpleRetriever).Requester; r.UseCache || !r.NoCache {
		t.Error("use_cache: false is not kept")
	}
}

func TestGroups(t *testing.T) {
	const groups = `stream_groups:
  crm:
    streams: ["#/definitions/parents", {type: DeclarativeStream, name: NAME, retriever: {}}]
    action: {type: BlockSimultaneousSyncsAction}
`
	c, diags := lowered(t, family("'#/definitions/parents'")+strings.Replace(groups, "NAME", "others", 1), nil)
	if diags.Failed() || c.Streams[0].Group != "crm" || c.Streams[1].Group != "" {
		t.Errorf("groups %q, %q\n%s", c.Streams[0].Group, c.Streams[1].Group, lines(diags))
	}
	_, diags = lowered(t, family("'#/definitions/parents'")+strings.Replace(groups, "NAME", "children", 1), nil)
	const want = `m.yaml:14:3: children and its parent parents are both in the group "crm" [stream/group]`
	if got := lines(diags); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestConditionalAndDelegating(t *testing.T) {
	c, diags := lowered(t, `version: "1"
check: {type: CheckDynamicStream, stream_count: 1, use_check_availability: false}
definitions:
  r: {type: SimpleRetriever, requester: {type: HttpRequester, url_base: u}, record_selector: {type: RecordSelector, extractor: {type: DpathExtractor, field_path: []}}}
  l: {type: InlineSchemaLoader, schema: {type: object}}
  full: {type: DeclarativeStream, name: d, retriever: "#/definitions/r", schema_loader: "#/definitions/l", primary_key: id}
streams:
- type: ConditionalStreams
  condition: "{{ config.beta }}"
  $parameters: {p: 1}
  streams:
  - {type: DeclarativeStream, name: a, retriever: "#/definitions/r", schema_loader: "#/definitions/l"}
  - {type: DeclarativeStream, name: b, retriever: "#/definitions/r", schema_loader: "#/definitions/l"}
- type: StateDelegatingStream
  name: d
  api_retention_period: P30D
  full_refresh_stream: "#/definitions/full"
  incremental_stream: {$ref: "#/definitions/full", incremental_sync: {type: DatetimeBasedCursor, cursor_field: at, datetime_format: "%Y", start_datetime: "2024"}}
`, nil)
	if diags.Failed() {
		t.Fatal(lines(diags))
	}
	var got []string
	for _, s := range c.Streams {
		line := s.Name + " at " + s.Path
		if s.Condition != nil {
			line += " if " + s.Condition.Source
		}
		if s.Delegates != nil {
			line += " delegates"
			if s.Delegates.FullRefresh.Cursor != nil || s.Delegates.Incremental.Cursor == nil || len(s.PrimaryKey) != 1 {
				t.Error("the faces of the delegating stream are mixed up")
			}
		}
		got = append(got, line)
	}
	want := "a at streams.a if {{ config.beta }}; b at streams.b if {{ config.beta }}; d at streams.d delegates"
	if s := strings.Join(got, "; "); s != want {
		t.Errorf("got  %s\nwant %s", s, want)
	}
	if !c.Check.AllStreams || !c.Check.SkipAvailability || c.Check.StreamCount != 1 {
		t.Errorf("%+v", c.Check)
	}
}

func TestDynamic(t *testing.T) {
	c, diags := lowered(t, `version: "1"
check: {type: CheckStream, dynamic_streams_check_configs: [{type: DynamicStreamCheckConfig, dynamic_stream_name: tables}]}
definitions:
  select: {type: RecordSelector, extractor: {type: DpathExtractor, field_path: []}}
dynamic_streams:
- type: DynamicDeclarativeStream
  name: tables
  stream_template:
    type: DeclarativeStream
    name: ""
    $parameters: {p: outer}
    schema_loader: {type: InlineSchemaLoader, schema: {}}
    retriever:
      type: SimpleRetriever
      $parameters: {p: inner}
      record_selector: "#/definitions/select"
      requester: {type: HttpRequester, url_base: "https://h", path: "", request_parameters: {view: x, p: "{{ parameters.p }}"}}
    transformations: [{type: AddFields, fields: [{path: [table], value: none}]}]
  components_resolver:
    type: HttpComponentsResolver
    retriever: {type: SimpleRetriever, requester: {type: HttpRequester, url_base: "https://h"}, record_selector: "#/definitions/select"}
    components_mapping:
    - {type: ComponentMappingDefinition, field_path: [name], value: "{{ components_values.name }}"}
    - {type: ComponentMappingDefinition, field_path: [retriever, "*", path], value: "{{ components_values.id }}", value_type: string}
    - {type: ComponentMappingDefinition, field_path: [transformations, "0", fields, "0", value], value: "{{ stream_slice.x }}"}
    - {type: ComponentMappingDefinition, field_path: [primary_key], value: "{{ components_values.key }}"}
`, nil)
	if got := lines(diags); !strings.HasPrefix(got, "m.yaml:") || !strings.HasSuffix(got, "tables: field_path leads nowhere in the stream template, so the mapping has no effect [dynamic/path]") || strings.Contains(got, "\n") {
		t.Fatal(got)
	}
	d := c.Dynamic[0]
	s := d.Template
	r := s.Retriever.(*ir.SimpleRetriever).Requester
	if s.NameHole == nil || s.NameHole.Mappings[0] != d.Mappings[0] {
		t.Error("the name is not resolved")
	}
	if r.Path == nil || r.Path.Mapped == nil || r.Path.Mapped.Mappings[0] != d.Mappings[1] || !r.Path.Mapped.Text {
		t.Errorf("the path is not mapped: %v", r.Path)
	}
	if h := s.Transforms[0].Add.Fields[0].Value.Mapped; h == nil || h.Mappings[0] != d.Mappings[2] {
		t.Errorf("the added field's value is not mapped: %v", h)
	}
	var places []string
	for _, h := range d.Holes {
		places = append(places, strings.Join(h.Path, "."))
	}
	if want := []string{"name", "retriever.requester.path", "transformations.0.fields.0.value"}; !slices.Equal(places, want) {
		t.Errorf("holes at %v", places)
	}
	if p, _ := r.Query.Members[1].Value.Parameters.Lookup("p"); p != "outer" {
		t.Errorf("parameter %v: the parents' win in a dynamic stream", p)
	}
}
