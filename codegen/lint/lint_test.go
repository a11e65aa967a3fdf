package lint

import (
	"strings"
	"testing"

	"github.com/airgen/airgen/codegen/lower"
	"github.com/airgen/airgen/codegen/manifest"
)

// TestSilence keeps the findings away from what only looks wrong: the golden
// wrong_use has what they find.
func TestSilence(t *testing.T) {
	const head = `version: 6.48.0
type: DeclarativeSource
check: {type: CheckStream, stream_names: [a]}
spec: {type: Spec, connection_specification: {type: object, properties: {key: {type: string}, more: {type: object}}}}
streams:
- type: DeclarativeStream
  name: a
  schema_loader: {type: InlineSchemaLoader, schema: SCHEMA}
  transformations: TRANSFORMATIONS
  retriever:
    type: SimpleRetriever
    partition_router: {type: ListPartitionRouter, values: [x], cursor_field: kind}
    requester: {type: HttpRequester, url: "https://a.example.com/PATH", request_parameters: {PARAMETERS}}
    paginator: {type: DefaultPaginator, pagination_strategy: {type: PageIncrement, page_size: 10}, page_token_option: {type: RequestOption, inject_into: request_parameter, field_name: page}}
    record_selector: {type: RecordSelector, extractor: {type: DpathExtractor, field_path: []}}
- type: DeclarativeStream
  name: b
  schema_loader: {type: InlineSchemaLoader, schema: {type: object, properties: {id: {}}}}
  retriever:
    type: SimpleRetriever
    partition_router: {type: SubstreamPartitionRouter, parent_stream_configs: [{type: ParentStreamConfig, stream: "#/streams/0", parent_key: KEY, partition_field: parent}]}
    requester: {type: HttpRequester, url: "https://a.example.com/{{ stream_slice.parent }}"}
    record_selector: {type: RecordSelector, extractor: {type: DpathExtractor, field_path: []}}
`
	fill := func(pairs ...string) string {
		text := head
		for i := 0; i < len(pairs); i += 2 {
			text = strings.ReplaceAll(text, pairs[i], pairs[i+1])
		}
		for key, plain := range map[string]string{"SCHEMA": "{type: object, properties: {id: {}}}", "TRANSFORMATIONS": "[]", "PATH": "a", "PARAMETERS": "", "KEY": "id"} {
			text = strings.ReplaceAll(text, key, plain)
		}
		return text
	}
	for _, tt := range []struct{ name, text, want string }{
		{"plain", fill(), ""},
		{"the partition under each of its names", fill("PATH", "{{ stream_slice.kind }}{{ stream_partition['kind'] }}{{ stream_interval.kind }}{{ stream_slice.extra_fields }}{{ stream_slice.items() | list }}"), ""},
		{"a partition that is not there", fill("PATH", "{{ stream_slice.knd }}"), "expression/slice"},
		{"the slice of the parent", fill("/{{ stream_slice.parent }}", "/{{ stream_slice.parent_slice.kind }}"), ""},
		{"the config as the spec has it", fill("PATH", "{{ config['key'] }}{{ config.more.inner }}{{ config.get('ky') }}"), ""},
		{"a config key far from any", fill("PATH", "{{ config['zebra'] }}"), ""},
		{"a config key near one", fill("PATH", "{{ config['keys'] }}"), "expression/config"},
		{"a key that a transformation adds", fill("KEY", "code", "TRANSFORMATIONS", "[{type: AddFields, fields: [{type: AddedFieldDefinition, path: [code], value: x}]}]"), ""},
		{"a key of flattened records", fill("KEY", "code", "TRANSFORMATIONS", "[{type: FlattenFields}]"), ""},
		{"a key inside an object", fill("KEY", "id/code"), ""},
		{"a key without a schema", fill("KEY", "code", "SCHEMA", "{}"), ""},
		{"a key that is not in the schema", fill("KEY", "code"), "schema/parent-key"},
		{"a larger page than needed", fill("PARAMETERS", "limit: '100'"), ""},
		{"another number", fill("PARAMETERS", "version: '2'"), ""},
		{"pages smaller than the strategy thinks", fill("PARAMETERS", "limit: '5'"), "paginator/page-size"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			doc, diags := manifest.Read("m.yaml", []byte(tt.text))
			c, found := lower.Lower(doc, nil, nil)
			if diags.Append(found); diags.Failed() {
				t.Fatal(diags.All())
			}
			var got []string
			list := Check(c)
			for _, d := range list.All() {
				got = append(got, d.Code)
			}
			if strings.Join(got, " ") != tt.want {
				t.Errorf("got %v, want %q\n%v", got, tt.want, list.All())
			}
		})
	}
}
