package auth

import (
	"context"
	"sync"
	"time"

	"github.com/airgen/airgen/runtime/fetch"
	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/pytime"
)

// What the fields of a refresh are called where the manifest does not say.
const (
	defaultClientIDName     = "client_id"
	defaultClientSecretName = "client_secret"
	defaultRefreshTokenName = "refresh_token"
	defaultAccessTokenName  = "access_token"
	defaultExpiresInName    = "expires_in"
	defaultGrantTypeName    = "grant_type"
	defaultGrantType        = "refresh_token"
	assertionGrantType      = "urn:ietf:params:oauth:grant-type:jwt-bearer"
	assertionName           = "assertion"
)

// OAuth is OAuthAuthenticator: an access token that is renewed when it has
// expired. While one worker renews it, the others wait. With a Store, the tokens
// live in the config and refresh tokens are used once.
type OAuth struct {
	Client *fetch.Client
	// Stream names whose counters the refreshes belong to; empty is "oauth".
	Stream string
	// Endpoint is where tokens are renewed; without it AccessToken is used as it is.
	Endpoint Text
	// AccessToken is access_token_value; nil and None are none.
	AccessToken Value
	// ClientID and ClientSecret may be nil. A secret that is None is not sent.
	ClientID, ClientSecret Value
	// RefreshToken may be nil.
	RefreshToken Text
	// The names of the fields; empty ones have the usual names.
	ClientIDName, ClientSecretName, RefreshTokenName, AccessTokenName, ExpiresInName, GrantTypeName string
	// GrantType is refresh_token when empty.
	GrantType string
	Scopes    []string
	// Body and Headers are dicts that the refresh request gets too; nil is none.
	Body, Headers func() (py.Value, error)
	// AsQuery sends the fields in the query and no body.
	AsQuery bool
	// Expiry is token_expiry_date: when AccessToken expires. Nil is: it has.
	Expiry func() (py.Value, error)
	// ExpiryIsTime tells that the API says when tokens expire, not after how many
	// seconds.
	ExpiryIsTime bool
	// Assertion replaces the fields by a signed assertion; nil is none.
	Assertion func(ctx context.Context) (string, error)
	// Rejections say how the API refuses a refresh token for good.
	Rejections Rejections
	// Store holds the tokens, at the three paths; nil is no refresh_token_updater.
	Store                                         *Store
	AccessTokenPath, RefreshTokenPath, ExpiryPath []string

	mu      sync.Mutex
	started bool
	held    held
}

// held is an access token.
type held struct {
	token  string
	valid  bool // there is a token at all
	expiry time.Time
}

// Apply implements fetch.Authenticator.
func (o *OAuth) Apply(ctx context.Context, req *fetch.Request) error {
	token, err := o.current(ctx)
	if err != nil {
		return err
	}
	bearer(req, token)
	return nil
}

// Refresh implements fetch.Refresher.
func (o *OAuth) Refresh(ctx context.Context, req *fetch.Request) error {
	lock := o.lock()
	lock.Lock()
	defer lock.Unlock()
	have, err := o.read()
	if err != nil {
		return err
	}
	if sent := req.SentHeader("Authorization"); sent != "" && have.valid && sent != "Bearer "+have.token {
		return nil // another worker was faster
	}
	return o.renew(ctx, have)
}

// lock serializes renewals: those of all authenticators that share a config.
func (o *OAuth) lock() *sync.Mutex {
	if o.Store != nil {
		return &o.Store.refresh
	}
	return &o.mu
}

func (o *OAuth) current(ctx context.Context) (string, error) {
	lock := o.lock()
	lock.Lock()
	defer lock.Unlock()
	have, err := o.read()
	if err != nil {
		return "", err
	}
	if o.Endpoint == nil {
		if !have.valid {
			return "", &py.Error{Class: py.ValueError, Message: "access_token is not set"}
		}
		return have.token, nil
	}
	if o.expired(have) {
		if err := o.renew(ctx, have); err != nil {
			return "", err
		}
		if have, err = o.read(); err != nil {
			return "", err
		}
	}
	return have.token, nil
}

// expired also holds for a token that there is not.
func (o *OAuth) expired(have held) bool { return !have.valid || o.Client.Now().After(have.expiry) }

// read gives the token at hand. The caller holds the lock.
func (o *OAuth) read() (held, error) {
	if o.Store != nil {
		return o.readStore()
	}
	if o.started {
		return o.held, nil
	}
	expiry := o.Client.Now().AddDate(0, 0, -1)
	if o.Expiry != nil {
		value, err := o.Expiry()
		if err != nil {
			return held{}, err
		}
		if value.Truth() {
			if expiry, err = parseTime(value.Text()); err != nil {
				return held{}, &py.Error{Class: py.ValueError, Message: "Invalid token expiry date format: " + err.Error()}
			}
		}
	}
	o.held = held{expiry: expiry}
	if o.AccessToken != nil {
		token, err := o.AccessToken()
		if err != nil {
			return held{}, err
		}
		if !token.IsNull() {
			o.held.token, o.held.valid = token.Text(), true
		}
	}
	o.started = true
	return o.held, nil
}

func (o *OAuth) readStore() (held, error) {
	token, err := o.Store.text(o.AccessTokenPath, "")
	if err != nil {
		return held{}, err
	}
	text, err := o.Store.text(o.ExpiryPath, "")
	if err != nil {
		return held{}, err
	}
	have := held{token: token, valid: true, expiry: o.Client.Now().AddDate(0, 0, -1)}
	if text != "" {
		have.expiry, err = parseTime(text)
	}
	return have, err
}

// keep stores what a refresh brought. An answer without a refresh token leaves
// the old one.
func (o *OAuth) keep(token string, expiry time.Time, refreshToken py.Value) error {
	if o.Store == nil {
		o.held, o.started = held{token, true, expiry}, true
		return nil
	}
	changes := []change{{o.AccessTokenPath, py.Str(token)}}
	if !refreshToken.IsNull() {
		o.Client.Secrets().Add(refreshToken.Text())
		changes = append(changes, change{o.RefreshTokenPath, refreshToken.Detach()})
	}
	return o.Store.set(append(changes, change{o.ExpiryPath, py.Str(pytime.ISOText(expiry, "T"))})...)
}

func or(text, otherwise string) string {
	if text == "" {
		return otherwise
	}
	return text
}
