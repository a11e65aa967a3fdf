package manifest

// oldType gives the modern name of a component type of the language's first versions.
func oldType(name string) string {
	switch name {
	case "SubstreamSlicer":
		return "SubstreamPartitionRouter"
	case "ListStreamSlicer":
		return "ListPartitionRouter"
	case "DatetimeStreamSlicer":
		return "DatetimeBasedCursor"
	case "CustomStreamSlicer":
		return "CustomPartitionRouter"
	case "JsonSchema":
		return "JsonFileSchemaLoader"
	case "DeclarativeOauth2Authenticator":
		return "OAuthAuthenticator"
	}
	return ""
}

// legacySessionToken is what SessionTokenAuthenticator was at first.
const legacySessionToken = "LegacySessionTokenAuthenticator"

// oldKey gives the modern name of a key of a component of the given type,
// empty when it has none or stands beside the modern key. The type may be
// empty, too: then only the names that cannot mean anything else are old.
func oldKey(typ, key string, in *Node) string {
	modern := ""
	switch key {
	case "$options":
		modern = parametersKey
	case "stream_slicer":
		if typ == "SimpleRetriever" || typ == "CustomRetriever" {
			modern = "partition_router"
		}
	case "parent_streams_configs":
		modern = "parent_stream_configs"
	case "stream_slice_field":
		switch {
		case typ == "ListPartitionRouter":
			modern = "cursor_field"
		case typ == "ParentStreamConfig" || in.Get("parent_key") != nil || in.Get("stream") != nil:
			modern = "partition_field"
		}
	case "slice_values":
		modern = "values"
	case "stream_state_field_start":
		if typ == "DatetimeBasedCursor" {
			modern = "partition_field_start"
		}
	case "stream_state_field_end":
		if typ == "DatetimeBasedCursor" {
			modern = "partition_field_end"
		}
	case "field_pointer":
		if typ == "DpathExtractor" {
			modern = "field_path"
		}
	}
	if modern == "" || in.Get(modern) != nil {
		return ""
	}
	return modern
}

// isData reports whether the value of a key is data or a schema rather than
// components: nothing in it is a legacy spelling.
func isData(key string) bool {
	switch key {
	case "schema", "schemas", "connection_specification", "properties", "base_schema", "advanced_auth", "metadata", verbatim:
		return true
	}
	return false
}
