package lower

// isType reports whether a name is a component type anywhere in the language,
// so that a component at the wrong place is not taken for a misspelt one.
func isType(name string) bool {
	switch name {
	case "AddFields", "AddedFieldDefinition", "ApiKeyAuthenticator", "AsyncJobStatusMap", "AsyncRetriever", "BasicHttpAuthenticator",
		"BearerAuthenticator", "BlockSimultaneousSyncsAction", "CheckDynamicStream", "CheckStream", "CombinedExtractor", "ComponentMappingDefinition",
		"CompositeErrorHandler", "ConcurrencyLevel", "ConditionalStreams", "ConfigAddFields", "ConfigComponentsResolver", "ConfigMigration",
		"ConfigRemapField", "ConfigRemoveFields", "ConstantBackoffStrategy", "CsvDecoder", "CursorPagination", "CustomAuthenticator",
		"CustomBackoffStrategy", "CustomConfigTransformation", "CustomDecoder", "CustomErrorHandler", "CustomPaginationStrategy", "CustomPartitionRouter",
		"CustomRecordExtractor", "CustomRecordFilter", "CustomRequester", "CustomRetriever", "CustomSchemaLoader", "CustomSchemaNormalization",
		"CustomIncrementalSync", "CustomStateMigration", "CustomTransformation", "CustomValidationStrategy", "DatetimeBasedCursor", "DeclarativeSource", "DeclarativeStream",
		"DefaultErrorHandler", "DefaultPaginator", "DpathExtractor", "DpathFlattenFields", "DpathValidator", "DynamicDeclarativeStream",
		"DynamicSchemaLoader", "DynamicStreamCheckConfig", "ExponentialBackoffStrategy", "FixedWindowCallRatePolicy", "FlattenFields",
		"GroupByKeyMergeStrategy", "GroupingPartitionRouter", "GzipDecoder", "HTTPAPIBudget", "HttpComponentsResolver", "HttpRequester",
		"HttpResponseFilter", "IncrementingCountCursor", "InlineSchemaLoader", "IterableDecoder", "JsonDecoder", "JsonFileSchemaLoader",
		"JsonItemsDecoder", "JsonSchemaPropertySelector", "JsonlDecoder", "JwtAuthenticator", "KeyTransformation", "KeysReplace", "KeysToLower",
		"KeysToSnakeCase", "LegacySessionTokenAuthenticator", "LegacyToPerPartitionStateMigration", "ListPartitionRouter", "MinMaxDatetime",
		"MovingWindowCallRatePolicy", "NoAuth", "NoPagination", "OAuthAuthenticator", "OffsetIncrement", "PageIncrement", "PageSizeReduction",
		"PaginationReset", "PaginationResetLimits", "ParametrizedComponentsResolver", "ParentFieldPath", "ParentStreamConfig", "PredicateValidator",
		"PropertiesFromEndpoint", "PropertyChunking", "QueryProperties", "QuotaStatusSource", "RateLimitedMultipleTokenAuthenticator", "RecordExpander",
		"RecordFilter", "RecordSelector", "RemoveFields", "RequestBodyGraphQL", "RequestBodyJsonObject", "RequestBodyPlainText",
		"RequestBodyUrlEncodedForm", "RequestOption", "RequestPath", "RequestWindowSplitting", "ResponseToFileExtractor", "SchemaTypeIdentifier",
		"SelectiveAuthenticator", "SessionTokenAuthenticator", "SimpleRetriever", "Spec", "StateDelegatingStream", "StreamConfig",
		"StreamParametersDefinition", "SubstreamPartitionRouter", "TokenQuota", "UnionPartitionRouter", "UnlimitedCallRatePolicy",
		"ValidateAdheresToSchema", "WaitTimeFromHeader", "WaitTimeFromResponse", "WaitUntilTimeFromHeader", "XmlDecoder", "ZipfileDecoder":
		return true
	}
	return false
}
