package expr

// IsFunction reports whether a name is one of the functions that every
// template can call: the CDK's macros and Jinja's own.
func IsFunction(name string) bool {
	switch name {
	case "now_utc", "today_utc", "today_with_timezone", "timestamp", "str_to_datetime", "format_datetime",
		"duration", "day_delta", "max", "min", "sanitize_url", "camel_case_to_snake_case", "generate_uuid",
		"dict", "namespace", "lipsum", "cycler", "joiner":
		return true
	}
	return false
}
