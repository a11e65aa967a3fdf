package ir

import "github.com/airgen/airgen/codegen/diag"

// Requester is HttpRequester, or a custom class.
type Requester struct {
	Pos     diag.Pos
	Custom  *Custom   // nil for HttpRequester
	URLBase *Template // url_base; nil when url is used
	URL     *Template
	Path    *Template
	Method  string // GET or POST
	Auth    Auth   // nil: none
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

// Auth is one of the authenticator types below or *Custom.
type Auth interface{ auth() }

func (*NoAuth) auth()            {}
func (*APIKey) auth()            {}
func (*Bearer) auth()            {}
func (*Basic) auth()             {}
func (*OAuth) auth()             {}
func (*SessionToken) auth()      {}
func (*LegacySession) auth()     {}
func (*JWT) auth()               {}
func (*SelectiveAuth) auth()     {}
func (*MultipleTokenAuth) auth() {}
func (*Custom) auth()            {}

// NoAuth sends nothing.
type NoAuth struct{ Pos diag.Pos }

// APIKey is ApiKeyAuthenticator.
type APIKey struct {
	Pos    diag.Pos
	Token  *Template
	Option RequestOption
}

// Bearer is BearerAuthenticator.
type Bearer struct {
	Pos   diag.Pos
	Token *Template
}

// Basic is BasicHttpAuthenticator.
type Basic struct {
	Pos      diag.Pos
	User     *Template
	Password *Template // nil: empty
}

// OAuth is OAuthAuthenticator.
type OAuth struct {
	Pos              diag.Pos
	ClientIDName     *Template
	ClientID         *Template
	ClientSecretName *Template
	ClientSecret     *Template
	RefreshTokenName *Template
	RefreshToken     *Template
	Endpoint         *Template
	AccessTokenName  *Template
	AccessToken      *Template // access_token_value
	ExpiresInName    *Template
	GrantTypeName    *Template
	GrantType        *Template
	Body             Object
	Headers          Object
	AsQueryParams    bool
	Scopes           []string
	ExpiryDate       *Template
	ExpiryDateFormat string
	ErrorStatusCodes []int
	ErrorKey         string
	ErrorValues      []string
	Updater          *RefreshTokenUpdater
	Assertion        *JWT
	UseAssertion     bool
}

// RefreshTokenUpdater writes single-use refresh tokens back to the config.
type RefreshTokenUpdater struct {
	RefreshTokenName string
	AccessTokenPath  []string
	RefreshTokenPath []string
	ExpiryDatePath   []string
	ErrorStatusCodes []int
	ErrorKey         string
	ErrorValues      []string
}

// SessionToken is SessionTokenAuthenticator.
type SessionToken struct {
	Pos        diag.Pos
	Login      *Requester
	TokenPath  []string
	Expiration string // ISO duration; empty: log in for every request
	Decoder    Decoder
	Option     *RequestOption // ApiKey form; nil: bearer
	APIToken   *Template      // ApiKey form
}

// LegacySession is LegacySessionTokenAuthenticator.
type LegacySession struct {
	Pos         diag.Pos
	Header      *Template
	LoginURL    *Template
	Token       *Template
	ResponseKey *Template
	User        *Template
	Password    *Template
	ValidateURL *Template
	URLBase     *Template
}

// JWT is JwtAuthenticator.
type JWT struct {
	Pos               diag.Pos
	SecretKey         *Template
	Base64Secret      bool
	Algorithm         string
	Duration          int // seconds
	HeaderPrefix      *Template
	Headers           Object // kid, typ and cty as far as they are sent
	AdditionalHeaders Object
	Payload           Object
	AdditionalPayload Object
	Passphrase        *Template
	Option            *RequestOption
}

// SelectiveAuth picks an authenticator by a config value.
type SelectiveAuth struct {
	Pos     diag.Pos
	Path    []string
	Choices []AuthChoice
}

// AuthChoice is one branch of a SelectiveAuth.
type AuthChoice struct {
	Key  string
	Auth Auth
}

// MultipleTokenAuth is RateLimitedMultipleTokenAuthenticator.
type MultipleTokenAuth struct {
	Pos              diag.Pos
	Tokens           []*Template // one: split by Delimiter
	TokensAreList    bool
	Delimiter        string
	Method           string
	Header           string
	QuotaURL         *Template
	QuotaMethod      string
	QuotaHeaders     Object
	QuotaUnavailable []int
	Quotas           []TokenQuota
	MaxWait          *Template
	ReserveFraction  float64
	MinReserve       int
}

// TokenQuota is one pool of a MultipleTokenAuth.
type TokenQuota struct {
	Name            string
	RemainingPath   []string
	ResetPath       []string
	LimitPath       []string
	Matchers        []Matcher
	RemainingHeader string
	ResetHeader     string
	LimitHeader     string
	ExhaustionCodes []int
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
