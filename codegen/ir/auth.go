package ir

import "github.com/airgen/airgen/codegen/diag"

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
