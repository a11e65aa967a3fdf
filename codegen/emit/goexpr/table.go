package goexpr

import "github.com/airgen/airgen/runtime/py"

// signature is how a filter, a test or a function is called: the parameters
// after the value that a filter or test applies to, in Python's order.
type signature struct {
	method string // of py.Eval
	params []param
	fx     effects
	typ    Type    // Bool where the method gives that, else Value
	kind   py.Kind // of the result, where that is known
	rest   bool    // takes any number of further arguments
}

// param is one parameter; without a default it is required.
type param struct {
	name      string
	otherwise *py.Value
}

func req(name string) param { return param{name: name} }

func opt(name string, otherwise py.Value) param { return param{name, &otherwise} }

// filterSignature describes a filter; map, format and the select family are
// compiled apart.
func filterSignature(name string) (signature, bool) {
	no, yes, none := py.False, py.True, py.None
	zero := py.Int(0)
	switch name {
	case "abs":
		return filter("Abs"), true
	case "attr":
		return filter("Attr", req("name")), true
	case "base64binascii_decode":
		return filter("Base64BinasciiDecode").text(), true
	case "base64decode":
		return filter("Base64Decode").text(), true
	case "base64encode":
		return filter("Base64Encode").text(), true
	case "batch":
		return filter("Batch", req("linecount"), opt("fill_with", none)), true
	case "capitalize":
		return filter("Capitalize").text().safe(), true
	case "center":
		return filter("Center", opt("width", py.Int(80))).text(), true
	case "default", "d":
		return filter("Default", opt("default_value", py.Str("")), opt("boolean", no)).safe(), true
	case "dictsort":
		return filter("DictSort", opt("case_sensitive", no), opt("by", py.Str("key")), opt("reverse", no)), true
	case "escape", "e":
		return filter("Escape").text().safe(), true
	case "filesizeformat":
		return filter("FileSizeFormat", opt("binary", no)).text(), true
	case "first":
		return filter("First"), true
	case "float":
		return filter("Float", opt("default", py.Float(0))), true
	case "forceescape":
		return filter("ForceEscape").text().safe(), true
	case "groupby":
		return filter("GroupBy", req("attribute"), opt("default", none), opt("case_sensitive", no)), true
	case "hash":
		return filter("Hash", opt("hash_type", py.Str("md5")), opt("salt", none)).text(), true
	case "hmac":
		return filter("HMAC", req("key"), opt("hash_type", py.Str("sha256"))).text(), true
	case "indent":
		return filter("Indent", opt("width", py.Int(4)), opt("first", no), opt("blank", no)).text(), true
	case "int":
		return filter("Int", opt("default", zero), opt("base", py.Int(10))), true
	case "items":
		return filter("Items"), true
	case "join":
		return filter("Join", opt("d", py.Str("")), opt("attribute", none)).text(), true
	case "last":
		return filter("Last"), true
	case "length", "count":
		return filter("Length"), true
	case "list":
		return filter("List"), true
	case "lower":
		return filter("Lower").text().safe(), true
	case "max":
		return filter("Max", opt("case_sensitive", no), opt("attribute", none)), true
	case "min":
		return filter("Min", opt("case_sensitive", no), opt("attribute", none)), true
	case "random":
		return filter("Random"), true
	case "regex_replace":
		return filter("RegexReplace", req("regex"), req("replacement")).text(), true
	case "regex_search":
		return filter("RegexSearch", req("regex")), true
	case "replace":
		return filter("Replace", req("old"), req("new"), opt("count", none)).text(), true
	case "reverse":
		return filter("Reverse"), true
	case "round":
		return filter("Round", opt("precision", zero), opt("method", py.Str("common"))), true
	case "safe":
		return filter("Safe").text().safe(), true
	case "slice":
		return filter("Slice", req("slices"), opt("fill_with", none)), true
	case "sort":
		return filter("Sort", opt("reverse", no), opt("case_sensitive", no), opt("attribute", none)), true
	case "string":
		return filter("String").text(), true
	case "striptags":
		return filter("StripTags").text().safe(), true
	case "sum":
		return filter("Sum", opt("attribute", none), opt("start", zero)), true
	case "title":
		return filter("Title").text().safe(), true
	case "tojson":
		return filter("ToJSON", opt("indent", none)).text(), true
	case "trim":
		return filter("Trim", opt("chars", none)).text(), true
	case "truncate":
		return filter("Truncate", opt("length", py.Int(255)), opt("killwords", no), opt("end", py.Str("...")), opt("leeway", none)).text(), true
	case "unique":
		return filter("Unique", opt("case_sensitive", no), opt("attribute", none)), true
	case "upper":
		return filter("Upper").text().safe(), true
	case "urlencode":
		return filter("URLEncode").text(), true
	case "wordcount":
		return filter("WordCount"), true
	case "wordwrap":
		return filter("WordWrap", opt("width", py.Int(79)), opt("break_long_words", yes), opt("wrapstring", none), opt("break_on_hyphens", yes)).text(), true
	case "xmlattr":
		return filter("XMLAttr", opt("autospace", yes)).text(), true
	}
	return signature{}, false
}

func filter(method string, params ...param) signature {
	return signature{method: "Filter" + method, params: params, fx: raisesAny | usesEval}
}

// text: the filter always gives a string. safe: it never raises.
func (s signature) text() signature { s.kind = py.KindString; return s }
func (s signature) safe() signature { s.fx = usesEval; return s }

// knownFilter reports whether Jinja has a filter that this compiler leaves out.
func knownFilter(name string) bool {
	switch name {
	case "pprint", "urlize":
		return true
	}
	return false
}

// isFamily reports whether a filter is compiled apart.
func isFamily(name string) bool {
	switch name {
	case "map", "format", "select", "reject", "selectattr", "rejectattr":
		return true
	}
	return false
}

// functionSignature describes the functions that every template can call.
func functionSignature(name string) (signature, bool) {
	s := signature{fx: raisesAny | usesEval}
	switch name {
	case "now_utc":
		s.method, s.fx, s.kind = "NowUTC", usesEval, py.KindTime
	case "today_utc":
		s.method, s.fx, s.kind = "TodayUTC", usesEval, py.KindDate
	case "today_with_timezone":
		s.method, s.params, s.kind = "TodayWithTimezone", []param{req("timezone")}, py.KindDate
	case "timestamp":
		s.method, s.params = "Timestamp", []param{req("dt")}
	case "str_to_datetime":
		s.method, s.params, s.kind = "StrToDatetime", []param{req("s")}, py.KindTime
	case "format_datetime":
		s.method, s.kind = "FormatDatetime", py.KindString
		s.params = []param{req("dt"), req("format"), opt("input_format", py.None)}
	case "duration":
		s.method, s.params = "Duration", []param{req("datestring")}
	case "day_delta":
		s.method, s.kind = "DayDelta", py.KindString
		s.params = []param{req("num_days"), opt("format", py.Str("%Y-%m-%dT%H:%M:%S.%f%z"))}
	case "max":
		s.method, s.rest = "Max", true
	case "min":
		s.method, s.rest = "Min", true
	case "sanitize_url":
		s.method, s.params, s.kind = "SanitizeURL", []param{req("value")}, py.KindString
	case "camel_case_to_snake_case":
		s.method, s.params, s.kind = "CamelCaseToSnakeCase", []param{req("value")}, py.KindString
	case "generate_uuid":
		s.method, s.fx, s.kind = "GenerateUUID", usesEval, py.KindString
	default:
		return s, false
	}
	return s, true
}

// testMethod names the method of py.Value for a test that cannot raise.
func testMethod(name string) (string, bool) {
	switch name {
	case "boolean":
		return "IsBoolean", true
	case "callable":
		return "IsCallable", true
	case "escaped":
		return "IsEscaped", true
	case "false":
		return "IsFalse", true
	case "float":
		return "IsFloat", true
	case "integer":
		return "IsInteger", true
	case "iterable":
		return "IsIterable", true
	case "lower":
		return "IsLower", true
	case "mapping":
		return "IsMapping", true
	case "number":
		return "IsNumber", true
	case "sequence":
		return "IsSequence", true
	case "string":
		return "IsString", true
	case "true":
		return "IsTrue", true
	case "upper":
		return "IsUpper", true
	}
	return "", false
}

// testSignature describes a test that may raise.
func testSignature(name string) (signature, bool) {
	s := signature{typ: Bool, kind: py.KindBool, fx: raisesAny | usesEval}
	switch name {
	case "divisibleby":
		s.method, s.params = "IsDivisibleBy", []param{req("num")}
	case "even":
		s.method = "IsEven"
	case "odd":
		s.method = "IsOdd"
	default:
		return s, false
	}
	return s, true
}
