package manifest

// defaultType gives the type that the CDK assumes for a component without
// one, by the Type.field where it stands; empty when it assumes none. custom
// says that the component names a Python class.
func defaultType(place string, custom bool) string {
	if custom {
		switch place {
		case "CompositeErrorHandler.backoff_strategies", "DefaultErrorHandler.backoff_strategies":
			return "CustomBackoffStrategy"
		case "DeclarativeStream.retriever":
			return "CustomRetriever"
		case "DeclarativeStream.transformations":
			return "CustomTransformation"
		case "DefaultPaginator.pagination_strategy":
			return "CustomPaginationStrategy"
		case "HttpRequester.authenticator":
			return "CustomAuthenticator"
		case "HttpRequester.error_handler":
			return "CustomErrorHandler"
		case "RecordSelector.extractor":
			return "CustomRecordExtractor"
		case "SimpleRetriever.partition_router":
			return "CustomPartitionRouter"
		}
		return ""
	}
	switch place {
	case "AddFields.fields":
		return "AddedFieldDefinition"
	case "CompositeErrorHandler.error_handlers", "HttpRequester.error_handler":
		return "DefaultErrorHandler"
	case "CursorPagination.decoder", "DefaultPaginator.decoder", "DpathExtractor.decoder":
		return "JsonDecoder"
	case "DatetimeBasedCursor.start_datetime", "DatetimeBasedCursor.end_datetime":
		return "MinMaxDatetime"
	case "DatetimeBasedCursor.start_time_option", "DatetimeBasedCursor.end_time_option",
		"DefaultPaginator.page_size_option", "ListPartitionRouter.request_option", "ParentStreamConfig.request_option":
		return "RequestOption"
	case "DeclarativeSource.check":
		return "CheckStream"
	case "DeclarativeSource.spec":
		return "Spec"
	case "DeclarativeSource.streams", "DynamicDeclarativeStream.stream_template", "ParentStreamConfig.stream":
		return "DeclarativeStream"
	case "DeclarativeStream.retriever", "DynamicSchemaLoader.retriever", "HttpComponentsResolver.retriever":
		return "SimpleRetriever"
	case "DeclarativeStream.schema_loader":
		return "JsonFileSchemaLoader"
	case "DynamicDeclarativeStream.components_resolver":
		return "ConfigComponentResolver" // the CDK's own slip: no such type exists
	case "HttpComponentsResolver.components_mapping", "ConfigComponentsResolver.components_mapping":
		return "ComponentMappingDefinition"
	case "ConfigComponentsResolver.stream_config":
		return "StreamConfig"
	case "DefaultErrorHandler.response_filters":
		return "HttpResponseFilter"
	case "DpathExtractor.record_expander":
		return "RecordExpander"
	case "RecordExpander.parent_fields":
		return "ParentFieldPath"
	case "RecordSelector.extractor":
		return "DpathExtractor"
	case "RecordSelector.record_filter":
		return "RecordFilter"
	case "SimpleRetriever.paginator":
		return "NoPagination"
	case "SimpleRetriever.record_selector":
		return "RecordSelector"
	case "SimpleRetriever.requester":
		return "HttpRequester"
	case "SubstreamPartitionRouter.parent_stream_configs", "CustomPartitionRouter.parent_stream_configs":
		return "ParentStreamConfig"
	case "SchemaTypeIdentifier.types_map":
		return "TypesMap"
	}
	return ""
}
