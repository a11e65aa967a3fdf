package ir

import (
	"sort"

	"github.com/airgen/airgen/codegen/diag"
	"github.com/airgen/airgen/codegen/expr"
)

// Template is a string of the manifest that the CDK interpolates: with or
// without expressions in it. A number given where a string may stand is its
// decimal text.
type Template struct {
	Source string
	Pos    diag.Pos
	Path   string         // where it stands in the manifest: streams.orders.retriever.requester.path
	AST    *expr.Template // parsed; never nil
	Scope  Scope          // which variables exist here
	// Parameters is the $parameters object in force, as constant data.
	Parameters Object
	// Mapped is set in the template of a dynamic stream for what a resolver
	// fills. Source and AST are then an expression of the hole's variable.
	Mapped *Hole
	// Marks maps offsets of Source to positions, for At; nil when Source
	// does not stand in the file as it is.
	Marks []Mark
}

// Mark says where the text from Offset on stands, up to the next mark.
type Mark struct {
	Offset int
	Pos    diag.Pos
}

// At gives the position of a byte of Source: inside the scalar as far as that
// is known, else where the scalar begins.
func (t *Template) At(offset int) diag.Pos {
	i := sort.Search(len(t.Marks), func(i int) bool { return t.Marks[i].Offset > offset }) - 1
	if i < 0 {
		return t.Pos
	}
	p := t.Marks[i].Pos
	p.Column += offset - t.Marks[i].Offset
	return p
}

// Scope names the kind of place where a template stands. It decides which
// variables the CDK offers there; using another one is an error at run time,
// even in a branch that is never taken.
type Scope string

// The scopes. Every one of them also has config and parameters.
const (
	ScopeConfig       Scope = "config"        // nothing else
	ScopeRequest      Scope = "request"       // URL, parameters, headers and bodies of a stream's requests
	ScopePaging       Scope = "paging"        // cursor_value and stop_condition
	ScopePageSize     Scope = "page_size"     // OffsetIncrement.page_size, in the test for the last page
	ScopeRecord       Scope = "record"        // AddFields.value
	ScopeAdded        Scope = "added"         // AddFields.condition
	ScopeFilter       Scope = "filter"        // RecordFilter.condition
	ScopeError        Scope = "error"         // HttpResponseFilter's predicate (config is null there) and error_message
	ScopeWait         Scope = "wait"          // WaitTimeFromResponse
	ScopeComponents   Scope = "components"    // ComponentMappingDefinition under a config or parametrized resolver
	ScopeHTTPResolver Scope = "http_resolver" // the same under an HttpComponentsResolver
	ScopeJWT          Scope = "jwt"           // JwtAuthenticator
	ScopeKeys         Scope = "keys"          // KeysReplace
	ScopeProperty     Scope = "property"      // RemoveFields.condition
	ScopeSchema       Scope = "schema"        // TypesMap.condition
	ScopeSession      Scope = "session"       // SessionTokenRequestApiKeyAuthenticator.api_token
	ScopeFile         Scope = "file"          // file_uploader.filename_extractor
	ScopeConfigAdded  Scope = "config_added"  // ConfigAddFields.condition
)

// Names lists the variables that always exist in the scope.
func (s Scope) Names() []string {
	names := []string{"config", "parameters"}
	slice := []string{"stream_slice", "stream_interval", "stream_partition"}
	switch s {
	case ScopeRequest:
		names = append(append(names, slice...), "next_page_token")
	case ScopePaging:
		names = append(append(names, slice...), "response", "headers", "last_record", "last_page_size", "page_size")
	case ScopePageSize:
		names = append(names, "response")
	case ScopeRecord:
		names = append(append(names, slice...), "record")
	case ScopeAdded:
		names = append(append(names, slice...), "record", "value", "path")
	case ScopeFilter:
		names = append(append(names, slice...), "record", "next_page_token")
	case ScopeError:
		names = append(names, "response", "headers", "request_url")
	case ScopeWait:
		names = append(names, "response", "headers")
	case ScopeComponents:
		names = append(names, "components_values", "stream_template_config")
	case ScopeHTTPResolver:
		names = append(append(names, slice...), "components_values", "stream_template_config")
	case ScopeJWT:
		names = append(names, "json_loads")
	case ScopeKeys:
		names = append(append(names, slice...), "record")
	case ScopeProperty:
		names = append(names, "property")
	case ScopeSchema:
		names = append(names, "raw_schema")
	case ScopeSession:
		names = append(names, "session_token")
	case ScopeFile:
		names = append(names, "record")
	case ScopeConfigAdded:
		names = append(names, "value", "path")
	}
	return names
}

// Open reports whether further variables may exist at run time: requests see
// each extra field of their slice under its own name.
func (s Scope) Open() bool { return s == ScopeRequest }
