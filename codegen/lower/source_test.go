package lower

import (
	"strings"
	"testing"

	"github.com/airgen/airgen/codegen/ir"
)

// one is a manifest with one good stream; tests put their lines before it.
const one = `version: "1"
check: {type: CheckStream, stream_names: [s]}
streams: [{name: s, schema_loader: {type: InlineSchemaLoader}, retriever: {requester: {url_base: u}, record_selector: {extractor: {field_path: []}}}}]
`

func TestSourceRules(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"as it should be", one, ""},
		{"nothing", "type: DeclarativeSource\n", "m.yaml:1:1: the manifest has neither streams nor dynamic_streams [field/missing]\nm.yaml:1:1: the manifest has no check [field/missing]\nm.yaml:1:1: the manifest has no version [field/missing]"},
		{"version as a number", strings.Replace(one, `"1"`, "1", 1), "m.yaml:1:10: version takes a string, not an integer; put it in quotes [field/kind]"},
		{"unknown root key", one + "strems: []\n", `m.yaml:4:1: the manifest has no field "strems" [field/unknown]`},
		{"misspelt root key", one + "dynamic_steams: []\n", `m.yaml:4:1: the manifest has no field "dynamic_steams"; did you mean "dynamic_streams"? [field/unknown]`},
		{"parameters on the root", one + "$parameters: {name: x}\n", "m.yaml:4:15: the manifest itself takes no $parameters [field/unknown]"},
		{"stream to check", strings.Replace(one, "[s]", "[S]", 1), `m.yaml:2:43: warning: "S" is no stream, so every check fails; did you mean "s"? [check/stream]`},
		{"nothing to check", strings.Replace(one, ", stream_names: [s]", "", 1), "m.yaml:2:8: warning: CheckStream has neither stream_names nor dynamic_streams_check_configs, so every check fails [check/streams]"},
		{"overrides", strings.Replace(one, "[s]", "[s], config_overrides: {__airbyte_x: 1, 5: 2, a: '#/none', b: 1}", 1) + "spec: {connection_specification: {type: object, properties: {a: {type: string}}}}\n",
			"m.yaml:2:66: warning: the key \"__airbyte_x\" of config_overrides is reserved, so every check fails [check/overrides]\n" +
				"m.yaml:2:82: warning: the key 5 of config_overrides is no string, so every check fails [check/overrides]\n" +
				"m.yaml:2:101: warning: \"b\" is no property of the spec, so the override has no effect [check/overrides]"},
		{"two streams of one name", strings.Replace(one, "streams: [", "definitions: {r: {requester: {url_base: v}, record_selector: {extractor: {field_path: []}}}}\nstreams: [{name: s, schema_loader: {type: InlineSchemaLoader}, retriever: '#/definitions/r'}, ", 1),
			"m.yaml:4:95: warning: s: another stream has the same name; the CDK reads the last one [stream/duplicate]\n\tm.yaml:4:11: it stands here"},
		{"concurrency without a type", one + "concurrency_level: {default_concurrency: 5}\n", "m.yaml:4:20: concurrency_level has no type; write ConcurrencyLevel [component/type]"},
		{"concurrency of the config", one + "concurrency_level: {type: ConcurrencyLevel, default_concurrency: \"{{ config['n'] }}\"}\n",
			"m.yaml:4:66: default_concurrency reads the config, so max_concurrency is needed [concurrency/max]"},
		{"auth flow without a type", one + "spec: {connection_specification: {}, advanced_auth: {predicate_value: x}}\n",
			"m.yaml:4:53: advanced_auth has no auth_flow_type, and so the CDK cannot print the spec [spec/auth-flow]"},
		{"closed rules", one + "spec: {connection_specification: {}, config_normalization_rules: {type: ConfigNormalizationRules, transformation: []}}\n",
			`m.yaml:4:99: config_normalization_rules has no field "transformation"; did you mean "transformations"? [field/unknown]`},
		{"map as a string", one + "spec: {connection_specification: {}, config_normalization_rules: {type: ConfigNormalizationRules, transformations: [{type: ConfigRemapField, map: x, field_path: [a]}]}}\n",
			"m.yaml:4:147: the CDK cannot use a string as map; write the table itself [config/map]"},
		{"delegates of other names", strings.Replace(one, "streams: [", "definitions: {f: {name: x, schema_loader: {type: InlineSchemaLoader}, retriever: {requester: {url_base: v}, record_selector: {extractor: {field_path: []}}}}}\nstreams: [{type: StateDelegatingStream, name: d, full_refresh_stream: {type: DeclarativeStream, $ref: '#/definitions/f'}, incremental_stream: {type: DeclarativeStream, $ref: '#/definitions/f', name: d}}, ", 1),
			"m.yaml:3:25: d: full_refresh_stream is called \"x\", it must have the name \"d\" of its StateDelegatingStream [stream/delegates]"},
		{"budget", one + "api_budget: {type: HTTPAPIBudget, policies: [{type: FixedWindowCallRatePolicy, period: 1h, call_limit: 5, matchers: [{weight: 0}]}]}\n",
			"m.yaml:4:88: \"1h\" is no ISO 8601 duration; write it like P1D or PT30M [field/duration]\nm.yaml:4:127: weight is 0, at least 1 is needed [field/value]"},
		{"stream without a name", strings.Replace(one, "name: s, ", "", 1), "m.yaml:2:43: warning: \"s\" is no stream, so every check fails [check/stream]\nm.yaml:3:11: the stream has no name [stream/name]"},
		{"condition of a mapping elsewhere", one + `dynamic_streams:
- name: d
  type: DynamicDeclarativeStream
  stream_template: {name: "", schema_loader: {type: InlineSchemaLoader}, retriever: {requester: {url_base: u}, record_selector: {extractor: {field_path: []}}}}
  components_resolver:
    type: ParametrizedComponentsResolver
    stream_parameters: {type: StreamParametersDefinition, list_of_parameters_for_stream: []}
    components_mapping: [{type: ComponentMappingDefinition, field_path: [name], value: x, condition: y}]
`, "m.yaml:11:102: d: condition is only possible with a ConfigComponentsResolver [dynamic/condition]"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, diags := lowered(t, tt.text, nil)
			if got := lines(diags); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

func TestTemplates(t *testing.T) {
	tests := []struct{ name, body, want string }{
		{"a name of the scope", withRequester("path: '{{ stream_slice.id }}{{ next_page_token }}{{ parameters.x }}{{ now_utc() }}'"), ""},
		{"no record in a request", withRequester("path: 'a/{{ record.id }}'"),
			`m.yaml:11:137: warning: s: the variable "record" does not exist here; the variables here are config, parameters, stream_slice, stream_interval, stream_partition, next_page_token [template/name]`},
		{"misspelt", withRequester("path: '{{ confg.id }}'"), `m.yaml:11:135: warning: s: the variable "confg" does not exist here; did you mean "config"? [template/name]`},
		{"in a folded text", simple("") + "  transformations:\n  - type: AddFields\n    fields:\n    - path: [a]\n      value: >-\n        a\n        {{ recod.x }}\n",
			`m.yaml:18:12: warning: s: the variable "recod" does not exist here; did you mean "record"? [template/name]`},
		{"in an untaken branch", simple("") + "  transformations: [{type: RemoveFields, field_pointers: [[a]], condition: '{{ true or record }}'}]\n",
			`m.yaml:12:88: warning: s: the variable "record" does not exist here; the variables here are config, parameters, property [template/name]`},
		{"extra fields", "  retriever: {type: SimpleRetriever, requester: {url_base: '{{ plan }}'}, record_selector: '#/definitions/select', partition_router: {type: SubstreamPartitionRouter, parent_stream_configs: [{parent_key: id, partition_field: p, extra_fields: [[plan]], stream: {name: p, schema_loader: {type: InlineSchemaLoader}, retriever: {requester: {url_base: '{{ plan }}'}, record_selector: '#/definitions/select'}}}]}}\n",
			`m.yaml:11:351: warning: p: the variable "plan" does not exist here; the variables here are config, parameters, stream_slice, stream_interval, stream_partition, next_page_token [template/name]`},
		{"anything from a custom router", "  retriever: {type: SimpleRetriever, requester: {url_base: '{{ whatever }}'}, record_selector: '#/definitions/select', partition_router: {class_name: a.B}}\n", ""},
		{"a set variable", withRequester("path: '{% set x = config.y %}{{ x }}'"), ""},
		{"stream_state", withRequester("path: a_stream_state_b"), `m.yaml:11:133: warning: s: the CDK refuses every text with "stream_state" in it when it gets here [template/stream-state]`},
		{"syntax", withRequester("path: 'a{{ b'"), `m.yaml:11:133: s: "{{" is not closed with "}}" [template/syntax]`},
		{"once for all uses", "  retriever: '#/definitions/bad'\n- {type: DeclarativeStream, name: t, schema_loader: {type: InlineSchemaLoader}, retriever: '#/definitions/bad'}\ndefinitions:\n  select: {type: RecordSelector, extractor: {type: DpathExtractor, field_path: []}}\n  bad: {type: SimpleRetriever, record_selector: '#/definitions/select', requester: {type: HttpRequester, url_base: '{{ x }}'}}\n",
			"m.yaml:13:1: warning: the key \"definitions\" is written twice, the last one counts [yaml/duplicate]\n\tm.yaml:3:1: also here\n" +
				`m.yaml:15:120: warning: s: the variable "x" does not exist here; the variables here are config, parameters, stream_slice, stream_interval, stream_partition, next_page_token [template/name]` + "\n\tm.yaml:11:14: used here"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, diags := lowered(t, head+tt.body, nil)
			if got := lines(diags); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

func TestSpec(t *testing.T) {
	c, diags := lowered(t, one+`spec:
  documentation_url: https://docs.example.com
  documentationUrl: ignored
  connection_specification:
    type: object
    required: [key]
    properties:
      since: {type: string, examples: [2024-01-31], default: 2024-01-31}
      key: {type: string, airbyte_secret: true, title: Key}
      size: {type: [integer, "null"]}
      deep: {type: object}
      count: {type: integer}
  advanced_auth:
    auth_flow_type: oauth2.0
    predicate_key: [a]
    oauth_config_specification:
      oauth_connector_input_specification: {consent_url: c, access_token_url: a}
`, nil)
	if diags.Failed() {
		t.Fatal(lines(diags))
	}
	const want = `{"connectionSpecification":{"type":"object","required":["key"],"properties":{"since":{"type":"string","examples":["2024-01-31"],"default":"2024-01-31"},"key":{"type":"string","airbyte_secret":true,"title":"Key"},"size":{"type":["integer","null"]},"deep":{"type":"object"},"count":{"type":"integer"}}},"documentationUrl":"https://docs.example.com","supportsNormalization":false,"supportsDBT":false,"advanced_auth":{"auth_flow_type":"oauth2.0","predicate_key":["a"],"oauth_config_specification":{"oauth_connector_input_specification":{"consent_url":"c","access_token_url":"a","scopes_join_strategy":"space"}}}}`
	if got := string(c.Spec.JSON); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	kinds := map[string]ir.ConfigKind{"since": ir.ConfigString, "key": ir.ConfigString, "size": ir.ConfigValue, "deep": ir.ConfigValue, "count": ir.ConfigInteger}
	for _, f := range c.Spec.Config.Fields {
		if f.Kind != kinds[f.Name] || f.Required != (f.Name == "key") || f.Secret != (f.Name == "key") {
			t.Errorf("%+v", f)
		}
	}
	if len(c.Spec.Config.Fields) != len(kinds) {
		t.Errorf("%d fields", len(c.Spec.Config.Fields))
	}
}

func TestMetadata(t *testing.T) {
	tests := []struct {
		name        string
		files       map[string]string
		wantName    string
		wantStreams string
		want        string
	}{
		{"none", nil, "source", "", ""},
		{"name", map[string]string{"metadata.yaml": "data: {dockerRepository: airbyte/source-things}"}, "source-things", "", ""},
		{"data", map[string]string{"metadata.yaml": "data: {interleavedStreams: {relationships: [[a, b]], performanceCritical: [[a]]}}"}, "source", "a b", ""},
		{"ab_internal", map[string]string{"metadata.yaml": "data: {ab_internal: {interleavedStreams: {relationships: [[a, b]]}}}"}, "source", "a b", ""},
		{"sidecar", map[string]string{"interleaved.yaml": "relationships: [[a, b]]"}, "source", "a b", ""},
		{"twice the same", map[string]string{"metadata.yaml": "data: {interleavedStreams: {relationships: [[a, b]]}}", "interleaved.yaml": "interleavedStreams: {relationships: [[a, b]]}"}, "source", "a b", ""},
		{"twice, and differently", map[string]string{"metadata.yaml": "data: {interleavedStreams: {relationships: [[a, b]]}}", "interleaved.yaml": "relationships: [[b, a]]"}, "source", "a b",
			"interleaved.yaml:1:1: interleavedStreams is declared twice, and differently [metadata/interleaved]\n\tmetadata.yaml:1:28: the other one stands here"},
		{"no names", map[string]string{"metadata.yaml": "data: {interleavedStreams: {relationships: [[1]], paralelizable: []}}"}, "source", "",
			"metadata.yaml:1:46: relationships takes lists of stream names, not an integer [metadata/interleaved]\n" +
				"metadata.yaml:1:51: warning: interleavedStreams has no field \"paralelizable\": it is ignored; did you mean \"parallelizable\"? [metadata/interleaved]"},
		{"names instead of lists", map[string]string{"interleaved.yaml": "relationships: [a, b]"}, "source", "a",
			"interleaved.yaml:1:17: relationships takes lists of stream names, not the name \"a\" alone; write a list for each group: [[parent, child], …] [metadata/interleaved]\n" +
				"interleaved.yaml:1:20: relationships takes lists of stream names, not the name \"b\" alone; write a list for each group: [[parent, child], …] [metadata/interleaved]"},
		{"hints", map[string]string{"interleaved.yaml": "optimizationHints: {parallelizable: 7, performance: []}"}, "source", "",
			"interleaved.yaml:1:37: parallelizable takes lists of stream names, not an integer [metadata/interleaved]\n" +
				"interleaved.yaml:1:40: warning: optimizationHints has no field \"performance\": it is ignored [metadata/interleaved]"},
		{"no hints", map[string]string{"interleaved.yaml": "optimizationHints: fast"}, "source", "", "interleaved.yaml:1:20: optimizationHints takes a mapping, not a string [metadata/interleaved]"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c, diags := lowered(t, one, tt.files)
			if got := lines(diags); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
			var names []string
			if c.Interleaved != nil && len(c.Interleaved.Relationships) > 0 {
				for _, n := range c.Interleaved.Relationships[0] {
					names = append(names, n.Text)
					if !n.Pos.IsValid() {
						t.Errorf("%s stands at %s", n.Text, n.Pos)
					}
				}
			}
			if got := strings.Join(names, " "); c.Name != tt.wantName || got != tt.wantStreams {
				t.Errorf("got %q, %q, want %q, %q", c.Name, got, tt.wantName, tt.wantStreams)
			}
		})
	}
}

func TestSchemaFiles(t *testing.T) {
	stream := func(loader string) string {
		return "version: '1'\ncheck: {stream_names: [s]}\nstreams: [{name: s, $parameters: {name: s}, " + loader + "retriever: {requester: {url_base: u}, record_selector: {extractor: {field_path: []}}}}]\n"
	}
	const file = "schema_loader: {type: JsonFileSchemaLoader, file_path: \"./source_x/schemas/{{ parameters['name'] }}.json\"}, "
	tests := []struct {
		name, text string
		files      map[string]string
		want       string
		wantDiags  string
	}{
		{"beside the manifest", stream(file), map[string]string{"schemas/s.json": `{"type": "object", "z": 1.50, "a": [true, null, "é\u0001"]}`}, `{"type":"object","z":1.50,"a":[true,null,"é\u0001"]}`, ""},
		{"with the package's folder", stream(file), map[string]string{"source_x/schemas/s.json": `{"type":"object"}`}, `{"type":"object"}`, ""},
		{"assumed", stream(""), map[string]string{"schemas/s.json": `{"type":"object"}`}, `{"type":"object"}`, ""},
		{"references", stream(file), map[string]string{
			"schemas/s.json":           `{"definitions":{"x":{"type":"string"},"z":{"$ref":"#/definitions/x"}},"properties":{"a":{"$ref":"#/definitions/x"},"b":{"$ref":"user.json"},"c":{"$ref":"user.json#/definitions/y"}}}`,
			"schemas/shared/user.json": `{"definitions":{"y":{"type":"number"}},"properties":{"n":{"$ref":"#/definitions/y"}}}`,
		}, `{"definitions":{"x":{"type":"string"},"z":{"type":"string"}},"properties":{"a":{"type":"string"},"b":{"properties":{"n":{"type":"number"}}},"c":{"type":"number"}}}`, ""},
		{"references into folders", stream(file), map[string]string{
			"schemas/s.json":                  `{"properties":{"a":{"$ref":"person/user.json"}}}`,
			"schemas/shared/person/user.json": `{"properties":{"n":{"$ref":"name.json"},"o":{"$ref":"../org.json#/y"}}}`,
			"schemas/shared/person/name.json": `{"type":"string"}`,
			"schemas/shared/org.json":         `{"y":{"type":"number"}}`,
		}, `{"properties":{"a":{"properties":{"n":{"type":"string"},"o":{"type":"number"}}}}}`, ""},
		{"a name among others", stream("schema_loader: {type: JsonFileSchemaLoader, file_path: \"./schemas/{{ parameters.get('schema') or parameters['name'] }}.json\"}, "),
			map[string]string{"schemas/s.json": `{"type":"object"}`}, `{"type":"object"}`, ""},
		{"missing", stream(file), nil, `{}`, "m.yaml:3:60: warning: s: there is no file source_x/schemas/s.json: the schema is empty [schema/file]"},
		{"missing and assumed", stream(""), nil, `{}`, "m.yaml:3:11: warning: s: the stream has no schema_loader and there is no file schemas/s.json: the schema is empty [schema/file]"},
		{"known at run time", stream("schema_loader: {type: JsonFileSchemaLoader, file_path: '{{ config.f }}'}, "), nil, `{}`,
			`m.yaml:3:60: warning: s: the schema's file name "{{ config.f }}" is known only at run time: the schema is empty [schema/file]`},
		{"broken", stream(file), map[string]string{"schemas/s.json": `{"a":`}, `{}`, "schemas/s.json: s: not a usable schema: EOF [schema/file]\n\tm.yaml:3:60: used here"},
		{"circular", stream(file), map[string]string{"schemas/s.json": `{"a":{"$ref":"#/a"}}`}, `{}`, "schemas/s.json: s: not a usable schema: its references lead back to themselves [schema/file]\n\tm.yaml:3:60: used here"},
		{"inline", stream("schema_loader: {type: InlineSchemaLoader, schema: {type: object, $schema: x, properties: {on: {type: string}, when: 2024-01-31}}}, "), nil,
			`{"type":"object","$schema":"x","properties":{"true":{"type":"string"},"when":"2024-01-31"}}`, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c, diags := lowered(t, tt.text, tt.files)
			if got := lines(diags); got != tt.wantDiags {
				t.Errorf("got  %s\nwant %s", got, tt.wantDiags)
			}
			if got := string(c.Streams[0].Schema.JSON); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}
