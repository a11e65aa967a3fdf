package ir

import "github.com/airgen/airgen/codegen/diag"

// Requester is HttpRequester, or a custom class.
type Requester struct {
	Pos     diag.Pos
	Custom  *Custom   // nil for HttpRequester
	URLBase *Template // url_base; nil when url is used
	URL     *Template
	Path    *Template
	Method  string    // GET or POST
	Filled  *Template // in place of Method: what a components mapping gives
	Auth    Auth      // nil: none
	Query   Inputs
	Headers Inputs
	Body    Body
	Errors  *ErrorHandler // nil: the CDK's defaults
	// UseCache is use_cache, also where the CDK switches it on for a parent
	// stream that does not say false (NoCache).
	UseCache bool
	NoCache  bool
	// Properties is the list of properties that the stream asks for: from
	// query_properties, fetch_properties_from_endpoint, or a request parameter
	// (then that Input has Properties set).
	Properties     *QueryProperties
	ConnectTimeout *float64 // seconds; nil: none given
	ReadTimeout    *float64 // seconds; nil: none given
	KeepAlive      bool     // use_tcp_keepalive
}

// Inputs are request parameters or headers: a mapping, or one template that
// evaluates to a mapping.
type Inputs struct {
	Pos     diag.Pos
	Members []Input
	Whole   *Template
}

// Input is one entry of a mapping; its key is interpolated too.
type Input struct {
	Key   *Template
	Value *Template
	// Properties: the value is the list of query properties.
	Properties bool
}

// BodyKind says how a body is encoded.
type BodyKind string

// The kinds of request bodies.
const (
	BodyNone    BodyKind = ""
	BodyJSON    BodyKind = "json"
	BodyForm    BodyKind = "form"
	BodyText    BodyKind = "text"
	BodyGraphQL BodyKind = "graphql"
)

// Body is the request body: Tree for a mapping with templates in it, Whole
// for one template that evaluates to the body. A text body always has Whole.
type Body struct {
	Pos   diag.Pos
	Kind  BodyKind
	Tree  Object
	Whole *Template
	// Made says that the body is there only when a hole in it is filled.
	Made bool
}

// InjectInto says where a request option goes.
type InjectInto string

// The places of request options.
const (
	IntoQuery  InjectInto = "request_parameter"
	IntoHeader InjectInto = "header"
	IntoForm   InjectInto = "body_data"
	IntoJSON   InjectInto = "body_json"
)

// RequestOption puts a value into the request.
type RequestOption struct {
	Pos   diag.Pos
	Into  InjectInto
	Field *Template
	Path  []*Template // field_path, body_json only; then Field is nil
}

// QueryProperties is the list of properties that a request names.
type QueryProperties struct {
	Pos           diag.Pos
	Static        []string
	Endpoint      Retriever   // PropertiesFromEndpoint
	EndpointPath  []*Template // property_field_path
	Always        []string
	Chunking      *PropertyChunking
	Selector      bool // property_selector: only what the catalog's schema names
	SelectorTrans []Transform
}

// PropertyChunking cuts the list of properties into several requests.
type PropertyChunking struct {
	ByCharacters bool // else by count
	Limit        int
	MergeKeys    []string // GroupByKeyMergeStrategy
}

// ErrorHandler is DefaultErrorHandler (Children nil), CompositeErrorHandler
// or a custom class.
type ErrorHandler struct {
	Pos        diag.Pos
	Children   []*ErrorHandler
	Filters    []ResponseFilter
	Backoffs   []Backoff
	MaxRetries *Template // nil: 5
	Custom     *Custom
}

// ResponseFilter is HttpResponseFilter.
type ResponseFilter struct {
	Pos         diag.Pos
	Action      string // SUCCESS, FAIL, RETRY, IGNORE, RESET_PAGINATION, RATE_LIMITED, REFRESH_TOKEN_THEN_RETRY, REDUCE_PAGE_SIZE, SPLIT_REQUEST_WINDOW; empty: by the default mapping
	FailureType string
	Codes       []int
	Contains    string
	Predicate   *Template
	Message     *Template
}

// BackoffKind names a backoff strategy.
type BackoffKind string

// The backoff strategies of the component schema.
const (
	BackoffConstant    BackoffKind = "ConstantBackoffStrategy"
	BackoffExponential BackoffKind = "ExponentialBackoffStrategy"
	BackoffHeader      BackoffKind = "WaitTimeFromHeader"
	BackoffUntil       BackoffKind = "WaitUntilTimeFromHeader"
	BackoffResponse    BackoffKind = "WaitTimeFromResponse"
	BackoffCustom      BackoffKind = "CustomBackoffStrategy"
)

// Backoff says how long to wait before the next attempt.
type Backoff struct {
	Pos     diag.Pos
	Kind    BackoffKind
	Seconds *Template // constant's time, exponential's factor (5 when it is 0), wait_time_in_seconds of a response
	Jitter  *float64
	Header  *Template
	Regex   *Template
	MinWait *Template
	MaxWait *Template
	Custom  *Custom
}

// Budget is HTTPAPIBudget.
type Budget struct {
	Pos             diag.Pos
	Policies        []RatePolicy
	ResetHeader     string
	RemainingHeader string
	LimitCodes      []int
}

// RatePolicy is one policy of a Budget.
type RatePolicy struct {
	Pos      diag.Pos
	Kind     string // FixedWindowCallRatePolicy, MovingWindowCallRatePolicy, UnlimitedCallRatePolicy
	Period   string // fixed window, ISO duration
	Limit    int    // fixed window
	Rates    []Rate
	Matchers []Matcher
}

// Rate is a limit per interval.
type Rate struct {
	Limit    *Template
	Interval string
}

// Matcher is HttpRequestRegexMatcher.
type Matcher struct {
	Method      string
	URLBase     string
	PathPattern string
	Params      Object
	Headers     Object
	Weight      *Template
}
