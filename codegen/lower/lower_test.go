package lower

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/airgen/airgen/codegen/diag"
	"github.com/airgen/airgen/codegen/ir"
	"github.com/airgen/airgen/codegen/manifest"
)

// lines gives the diagnostics as the commands print them.
func lines(l diag.List) string {
	var out []string
	for _, d := range l.All() {
		out = append(out, d.String())
	}
	return strings.Join(out, "\n")
}

// lowered reads and lowers a manifest, with files beside it.
func lowered(t *testing.T, text string, files map[string]string) (*ir.Connector, diag.List) {
	t.Helper()
	beside := fstest.MapFS{}
	for name, content := range files {
		beside[name] = &fstest.MapFile{Data: []byte(content)}
	}
	doc, diags := manifest.Read("m.yaml", []byte(text))
	if doc == nil {
		t.Fatal(lines(diags))
	}
	var meta *manifest.Document
	if content, ok := files["metadata.yaml"]; ok {
		var found diag.List
		meta, found = manifest.ReadData("metadata.yaml", []byte(content))
		diags.Append(found)
	}
	c, found := Lower(doc, meta, beside)
	diags.Append(found)
	return c, diags
}

// head is the beginning of every manifest of the stream tests: the tests' own
// lines follow it as the body of the stream s, from line 11 on.
const head = `version: "1"
check: {type: CheckStream, stream_names: [s]}
definitions:
  http: {type: HttpRequester, url_base: "https://api.example.com", path: p}
  select: {type: RecordSelector, extractor: {type: DpathExtractor, field_path: []}}
  cursor: {type: DatetimeBasedCursor, cursor_field: at, datetime_format: "%Y", start_datetime: "2024"}
streams:
- type: DeclarativeStream
  name: s
  schema_loader: {type: InlineSchemaLoader, schema: {}}
`

// simple is the body of a stream whose retriever has more entries.
func simple(entries string) string {
	return "  retriever: {type: SimpleRetriever, requester: '#/definitions/http', record_selector: '#/definitions/select', " + entries + "}\n"
}

// withRequester is the body of a stream whose requester has more entries.
func withRequester(entries string) string {
	return "  retriever: {type: SimpleRetriever, record_selector: '#/definitions/select', requester: {type: HttpRequester, url_base: u, " + entries + "}}\n"
}

// list is a partition router for tests of what surrounds it.
const list = "{type: ListPartitionRouter, cursor_field: k, values: [a]}"

func TestStreamRules(t *testing.T) {
	tests := []struct{ name, body, want string }{
		{"as it should be", simple(""), ""},
		{"no retriever", "  primary_key: id\n", "m.yaml:8:3: s: DeclarativeStream has no retriever [field/missing]"},
		{"misspelt type", "  retriever: {type: SimpleRetreiver}\n",
			`m.yaml:11:21: s: "SimpleRetreiver" is not a type of retriever; did you mean "SimpleRetriever"? It takes one of SimpleRetriever, AsyncRetriever, CustomRetriever [component/type]`},
		{"no component", "  retriever: x\n", "m.yaml:11:14: s: retriever takes a component, not a string [component/kind]"},
		{"no type", simple("") + "  transformations: [{fields: []}]\n",
			"m.yaml:12:21: s: transformations has no type; write one of AddFields, RemoveFields, KeysToLower, KeysToSnakeCase, FlattenFields, DpathFlattenFields, KeysReplace, CustomTransformation [component/type]"},
		{"unknown field", simple("recordselector: 1"),
			`m.yaml:11:112: warning: s: SimpleRetriever has no field "recordselector": it is ignored [field/unknown]`},
		{"misspelt field", simple("paginatr: {type: NoPagination}"),
			`m.yaml:11:112: warning: s: SimpleRetriever has no field "paginatr": it is ignored; did you mean "paginator"? [field/unknown]`},
		{"a spread parameter is no unknown field", simple("") + "  $parameters: {whatever: 1}\n", ""},
		{"a baked-in parameter is no unknown field", simple("") + "  $parameters: {whatever: 1}\n  whatever: 1\n", ""},
		{"null", simple("paginator: ~"), "m.yaml:11:123: s: paginator of SimpleRetriever is null; leave it out [field/null]"},
		{"wrong scalar", withRequester("path: 5"), "m.yaml:11:131: s: path takes a string, not an integer; put it in quotes [field/kind]"},
		{"a date for a string", simple("") + "  incremental_sync: {$ref: '#/definitions/cursor', start_datetime: 2024-01-01}\n",
			"m.yaml:12:68: s: start_datetime takes a string, not a date; put it in quotes [field/kind]"},
		{"a parameter of the wrong kind", withRequester("path: ''") + "  $parameters: {path: [a]}\n",
			"m.yaml:12:23: s: path takes a string, not a list; the value comes from $parameters [field/kind]"},
		{"a definition used by reference", simple("") + "  incremental_sync: '#/definitions/cursor'\n  $parameters: {step: 1}\n",
			"m.yaml:13:23: s: step takes a string, not an integer; the value comes from $parameters [field/kind]\n\tm.yaml:12:21: used here"},

		{"custom cursor", simple("") + "  incremental_sync: {type: CustomIncrementalSync, class_name: a.B}\n",
			`m.yaml:12:21: warning: s: the CDK dropped custom cursors; set its Go form in components.go [component/custom_cursor]`},
		{"step without granularity", simple("") + "  incremental_sync: {$ref: '#/definitions/cursor', step: P1D}\n",
			"m.yaml:12:58: s: step is given without cursor_granularity, the CDK wants both or neither [cursor/step]"},
		{"granularity without step", simple("") + "  incremental_sync: {$ref: '#/definitions/cursor', cursor_granularity: PT1S}\n",
			"m.yaml:12:72: s: cursor_granularity is given without step, the CDK wants both or neither [cursor/step]"},
		{"no duration", simple("") + "  incremental_sync: {$ref: '#/definitions/cursor', lookback_window: 5 days}\n",
			`m.yaml:12:69: s: "5 days" is no ISO 8601 duration; write it like P1D or PT30M [field/duration]`},
		{"clamping", simple("") + "  incremental_sync: {$ref: '#/definitions/cursor', clamping: {target: WEEK}}\n",
			"m.yaml:12:62: s: clamping to WEEK needs target_details with a weekday [cursor/clamping]"},
		{"clamping target", simple("") + "  incremental_sync: {$ref: '#/definitions/cursor', clamping: {target: DAYS}}\n",
			`m.yaml:12:71: s: "DAYS" is no value of target; did you mean "DAY"? [field/value]`},
		{"count cursor with a router", simple("partition_router: "+list) + "  incremental_sync: {type: IncrementingCountCursor, cursor_field: n}\n",
			"m.yaml:12:21: s: an IncrementingCountCursor cannot be used with a partition router [cursor/count]"},

		{"nested primary key", simple("") + "  primary_key: [[a, b]]\n", "m.yaml:12:17: s: the CDK takes no nested primary key [stream/primary-key]"},
		{"mixed primary key", simple("") + "  primary_key: [a, [b]]\n", "m.yaml:12:16: s: primary_key mixes strings and lists [stream/primary-key]"},
		{"legacy migration", simple("partition_router: "+list) + "  state_migrations: [{type: LegacyToPerPartitionStateMigration}]\n  incremental_sync: '#/definitions/cursor'\n",
			"m.yaml:12:22: s: LegacyToPerPartitionStateMigration needs a substream, union or custom partition router [stream/migration]"},

		{"option without a field", simple("partition_router: {type: ListPartitionRouter, cursor_field: k, values: [a], request_option: {type: RequestOption, inject_into: header}}"),
			"m.yaml:11:204: s: RequestOption has neither field_name nor field_path [option/field]"},
		{"option with two fields", simple("partition_router: {type: ListPartitionRouter, cursor_field: k, values: [a], request_option: {type: RequestOption, inject_into: body_json, field_name: a, field_path: [b]}}"),
			"m.yaml:11:277: s: RequestOption has both field_name and field_path [option/field]"},
		{"path outside of a body", simple("partition_router: {type: ListPartitionRouter, cursor_field: k, values: [a], request_option: {type: RequestOption, inject_into: header, field_path: [b]}}"),
			"m.yaml:11:259: s: field_path is only possible with inject_into: body_json [option/path]"},
		{"inject_into", simple("partition_router: {type: ListPartitionRouter, cursor_field: k, values: [a], request_option: {type: RequestOption, inject_into: headers, field_name: b}}"),
			`m.yaml:11:239: s: "headers" is no value of inject_into; did you mean "header"? [field/value]`},

		{"group size", simple("partition_router: {type: GroupingPartitionRouter, group_size: 0, underlying_partition_router: " + list + "}"),
			"m.yaml:11:174: s: group_size is 0, at least 1 is needed [field/value]"},
		{"option below a group", simple("partition_router: {type: GroupingPartitionRouter, group_size: 2, underlying_partition_router: {type: ListPartitionRouter, cursor_field: k, values: [a], request_option: {type: RequestOption, inject_into: header, field_name: k}}}"),
			"m.yaml:11:280: s: request options are not possible below a GroupingPartitionRouter [router/option]"},
		{"union of one", simple("partition_router: {type: UnionPartitionRouter, partition_field: k, partition_routers: [" + list + "]}"),
			"m.yaml:11:198: s: a UnionPartitionRouter needs at least two routers [router/union]"},
		{"union of other fields", simple("partition_router: {type: UnionPartitionRouter, partition_field: j, partition_routers: [" + list + "]}"),
			"m.yaml:11:198: s: a UnionPartitionRouter needs at least two routers [router/union]\n" +
				`m.yaml:11:241: s: the partition field is "k", the union's is "j" [router/union]`},
		{"lazy wildcard", simple("partition_router: {type: SubstreamPartitionRouter, parent_stream_configs: [{parent_key: id, partition_field: p, lazy_read_pointer: ['*'], stream: {name: p, schema_loader: {type: InlineSchemaLoader}, retriever: {requester: '#/definitions/http', record_selector: '#/definitions/select'}}}]}"),
			`m.yaml:11:243: s: lazy_read_pointer takes no "*" [router/lazy]`},
		{"idle dependency", simple("partition_router: {type: SubstreamPartitionRouter, parent_stream_configs: [{parent_key: id, partition_field: p, incremental_dependency: true, stream: {name: p, schema_loader: {type: InlineSchemaLoader}, retriever: {requester: '#/definitions/http', record_selector: '#/definitions/select'}}}]}"),
			"m.yaml:11:187: warning: s: incremental_dependency has no effect on a stream without incremental_sync [router/dependency]"},

		{"page size option without a size", simple("paginator: {type: DefaultPaginator, pagination_strategy: {type: PageIncrement}, page_size_option: {type: RequestOption, inject_into: request_parameter, field_name: n}}"),
			"m.yaml:11:210: s: page_size_option needs a page_size on the pagination strategy [paginator/page-size]"},
		{"two options on one place", simple("paginator: {type: DefaultPaginator, pagination_strategy: {type: PageIncrement, page_size: 5}, page_size_option: {type: RequestOption, inject_into: request_parameter, field_name: n}, page_token_option: {type: RequestOption, inject_into: request_parameter, field_name: n}}"),
			`m.yaml:11:313: s: page_size_option and page_token_option are both written to "n" of request_parameter [paginator/target]`},
		{"paging a stream of lines", simple("decoder: {type: JsonlDecoder}, paginator: {type: DefaultPaginator, pagination_strategy: {type: PageIncrement}}"),
			"m.yaml:11:154: s: a paginator cannot be used with JsonlDecoder [paginator/decoder]"},
		{"page_size without one", simple("paginator: {type: DefaultPaginator, pagination_strategy: {type: CursorPagination, cursor_value: '{{ page_size }}'}}"),
			"m.yaml:11:212: s: the variable page_size needs a page_size on the pagination strategy [paginator/page-size]"},
		{"union counted by offset", "  retriever: {type: SimpleRetriever, requester: '#/definitions/http', paginator: {type: DefaultPaginator, pagination_strategy: {type: OffsetIncrement}}, record_selector: {type: RecordSelector, extractor: {type: CombinedExtractor, extractors: [{type: DpathExtractor, field_path: []}]}}}\n",
			"m.yaml:11:128: s: OffsetIncrement counts records, so it cannot be used with a CombinedExtractor in mode union [paginator/union]"},
		{"reset limits with a filter", "  retriever: {type: SimpleRetriever, requester: '#/definitions/http', record_selector: {type: RecordSelector, extractor: {type: DpathExtractor, field_path: []}, record_filter: {condition: x}}, pagination_reset: {type: PaginationReset, action: RESET, limits: {type: PaginationResetLimits, number_of_records: 5}}}\n",
			"m.yaml:11:212: s: limits of a pagination_reset cannot be used with a record_filter [retriever/reset]"},
		{"reduction of pages", simple("page_size_reduction: {type: PageSizeReduction}, paginator: {type: DefaultPaginator, pagination_strategy: {type: PageIncrement, page_size: 5}, page_size_option: {type: RequestOption, inject_into: request_parameter, field_name: n}}"),
			"m.yaml:11:133: s: page_size_reduction cannot be used with PageIncrement, whose pages shift with their size [retriever/reduction]\n" +
				"m.yaml:11:133: warning: s: page_size_reduction is never used: no response filter has the action REDUCE_PAGE_SIZE [retriever/reduction]"},
		{"action without its block", withRequester("error_handler: {response_filters: [{action: REDUCE_PAGE_SIZE}]}"),
			"m.yaml:11:160: s: the action REDUCE_PAGE_SIZE needs page_size_reduction on the retriever [error-handler/action]"},
		{"splitting without a cursor", simple("request_window_splitting: {type: RequestWindowSplitting}"),
			"m.yaml:11:138: s: request_window_splitting needs a DatetimeBasedCursor with cursor_granularity [retriever/splitting]\n" +
				"m.yaml:11:138: warning: s: request_window_splitting is never used: no response filter has the action SPLIT_REQUEST_WINDOW [retriever/splitting]"},
		{"gzip of xml", simple("decoder: {type: GzipDecoder, decoder: {type: XmlDecoder}}"),
			`m.yaml:11:157: s: XmlDecoder cannot stand at decoder; write one of CsvDecoder, GzipDecoder, JsonDecoder, JsonItemsDecoder, JsonlDecoder [component/type]`},

		{"two bodies", withRequester("request_body_json: {a: b}, request_body_data: {c: d}"),
			"m.yaml:11:90: s: the requester has two bodies, the CDK takes request_body_data or request_body_json [requester/body]"},
		{"a number as parameter", withRequester("request_parameters: {a: 1}"), "m.yaml:11:149: s: a takes a string, not an integer; put it in quotes [field/kind]"},
		{"method", withRequester("http_method: PUT"), `m.yaml:11:138: s: "PUT" is no value of http_method; write one of GET, POST [field/value]`},
		{"no number", withRequester("error_handler: {max_retries: many}"),
			`m.yaml:11:154: s: max_retries is "many", which is no number [field/number]`},
		{"a text that is a number", withRequester("error_handler: {max_retries: ' 0x1F '}"), ""},
		{"a size that depends on the answer", simple("paginator: {type: DefaultPaginator, pagination_strategy: {type: OffsetIncrement, page_size: '{{ response.n }}'}, page_size_option: {type: RequestOption, inject_into: header, field_name: n}}"),
			"m.yaml:11:208: s: the page size that is sent cannot depend on the response [paginator/page-size]"},
		{"a stop that a reduction fools", withRequester("error_handler: {response_filters: [{action: REDUCE_PAGE_SIZE}]}}, page_size_reduction: {type: PageSizeReduction, minimum_page_size: 5}, paginator: {type: DefaultPaginator, page_size_option: {type: RequestOption, inject_into: header, field_name: n}, pagination_strategy: {type: CursorPagination, page_size: 100, cursor_value: x, stop_condition: '{{ not response.more or 100 > last_page_size }}'}"),
			"m.yaml:11:498: s: with page_size_reduction this stops after a full page of a reduced size: compare last_page_size with page_size [retriever/reduction]"},
		{"a stop that follows the reduction", withRequester("error_handler: {response_filters: [{action: REDUCE_PAGE_SIZE}]}}, page_size_reduction: {type: PageSizeReduction, minimum_page_size: 5}, paginator: {type: DefaultPaginator, page_size_option: {type: RequestOption, inject_into: header, field_name: n}, pagination_strategy: {type: CursorPagination, page_size: 100, cursor_value: x, stop_condition: '{{ last_page_size < page_size and last_page_size <= 4 or last_page_size == 0 }}'}"), ""},
		{"no endpoint for the updater", withRequester("authenticator: {type: OAuthAuthenticator, client_id: a, client_secret: b, refresh_token_updater: {}}"),
			"m.yaml:11:140: s: OAuthAuthenticator has no token_refresh_endpoint, which a refresh_token_updater needs [field/missing]"},
		{"a custom retriever as parent", simple("partition_router: {type: SubstreamPartitionRouter, parent_stream_configs: [{parent_key: id, partition_field: p, stream: {name: p, schema_loader: {type: InlineSchemaLoader}, retriever: {class_name: a.B}}}]}"),
			"m.yaml:11:187: p: a stream with a CustomRetriever without a requester cannot be a parent in the CDK [router/parent]\n\tm.yaml:11:232: the stream stands here"},
		{"two lists of properties", withRequester("request_parameters: {a: {type: QueryProperties, property_list: [x]}, b: {type: QueryProperties, property_list: [y]}}"),
			"m.yaml:11:197: s: only one request parameter can be a QueryProperties [requester/properties]"},
		{"no address", "  retriever: {type: SimpleRetriever, record_selector: '#/definitions/select', requester: {type: HttpRequester, path: p}}\n",
			"m.yaml:11:90: warning: s: the requester has neither url nor url_base [requester/url]"},
		{"repeated code", withRequester("error_handler: {response_filters: [{http_codes: [429, 429]}]}"), "m.yaml:11:179: s: http_codes lists 429 twice [field/value]"},
		{"negative jitter", withRequester("error_handler: {backoff_strategies: [{type: ConstantBackoffStrategy, backoff_time_in_seconds: 1, jitter_range_in_seconds: -1}]}"),
			"m.yaml:11:247: s: jitter_range_in_seconds is -1, at least 0 is needed [field/value]"},
		{"empty composite", withRequester("error_handler: {type: CompositeErrorHandler, error_handlers: []}"), "m.yaml:11:186: s: error_handlers is empty [error-handler/empty]"},

		{"key without a place", withRequester("authenticator: {type: ApiKeyAuthenticator, api_token: x}"),
			"m.yaml:11:140: s: ApiKeyAuthenticator has neither inject_into nor header [auth/target]"},
		{"key with two places", withRequester("authenticator: {type: ApiKeyAuthenticator, header: X, inject_into: {type: RequestOption, inject_into: header, field_name: Y}}"),
			"m.yaml:11:192: s: ApiKeyAuthenticator has both inject_into and header [auth/target]"},
		{"oauth without credentials", withRequester("authenticator: {type: OAuthAuthenticator, token_refresh_endpoint: u, grant_type: client_credentials}"),
			"m.yaml:11:140: s: OAuthAuthenticator has no client_id [field/missing]\nm.yaml:11:140: s: OAuthAuthenticator has no client_secret [field/missing]"},
		{"oauth without a token", withRequester("authenticator: {type: OAuthAuthenticator, client_id: a, client_secret: b}"),
			"m.yaml:11:140: s: OAuthAuthenticator has no refresh_token, which the grant type refresh_token needs [field/missing]"},
		{"refresh errors twice", withRequester("authenticator: {type: OAuthAuthenticator, client_id: a, client_secret: b, token_refresh_endpoint: u, refresh_token_error_key: x, refresh_token_updater: {refresh_token_error_key: y}}"),
			"m.yaml:11:277: s: the refresh_token_error fields stand on the authenticator and on its refresh_token_updater [auth/refresh-error]"},
		{"unknown claim", withRequester("authenticator: {type: JwtAuthenticator, secret_key: s, algorithm: HS256, jwt_headers: {kit: x}}"),
			`m.yaml:11:212: s: jwt_headers has no field "kit"; did you mean "kid"? [field/unknown]`},
		{"selective in selective", withRequester("authenticator: {type: SelectiveAuthenticator, authenticator_selection_path: [a], authenticators: {x: {type: SelectiveAuthenticator}}}"),
			`m.yaml:11:233: s: SelectiveAuthenticator cannot stand at authenticators; write one of ApiKeyAuthenticator, BasicHttpAuthenticator, BearerAuthenticator, OAuthAuthenticator, JwtAuthenticator, SessionTokenAuthenticator, CustomAuthenticator, NoAuth, LegacySessionTokenAuthenticator, RateLimitedMultipleTokenAuthenticator [component/type]`},

		{"empty path of a field", simple("") + "  transformations: [{type: AddFields, fields: [{path: [], value: x}]}]\n", "m.yaml:12:55: s: path is empty [transform/path]"},
		{"value type", simple("") + "  transformations: [{type: AddFields, fields: [{path: [a], value: x, value_type: int}]}]\n",
			`m.yaml:12:82: s: "int" is no value of value_type; write one of string, number, integer, boolean [field/value]`},
		{"async status twice", "  retriever: {type: AsyncRetriever, record_selector: '#/definitions/select', creation_requester: '#/definitions/http', polling_requester: '#/definitions/http', download_requester: '#/definitions/http', status_extractor: {type: DpathExtractor, field_path: [a]}, status_mapping: {running: [a], completed: [a], failed: [], timeout: []}}\n",
			`m.yaml:11:305: s: the status "a" is listed twice [async/status]`},
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
