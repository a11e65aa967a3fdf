package auth

import (
	"context"
	"net/http"
	"sync"
	"time"

	"github.com/airgen/airgen/runtime/failure"
	"github.com/airgen/airgen/runtime/fetch"
	"github.com/airgen/airgen/runtime/py"
)

// legacySessionLife is how long the CDK keeps a session that it logged in for.
const legacySessionLife = 24 * time.Hour

// LegacySession is LegacySessionTokenAuthenticator: a token that the user gave,
// if the API still takes it, else one from a login with user and password.
type LegacySession struct {
	Client *fetch.Client
	// Stream names whose counters the logins belong to; empty is "login".
	Stream string
	// APIURL is put before LoginURL and ValidateURL without a slash between.
	APIURL, LoginURL, ValidateURL Text
	// Header is the name of the header that carries the token.
	Header       Text
	SessionToken Text
	// ResponseKey is the member of the login's answer that is the token.
	ResponseKey    Text
	User, Password Text

	mu      sync.Mutex
	token   string
	until   time.Time // zero: the token was given and found good
	checked bool      // whether the given token is good is known
}

// Apply implements fetch.Authenticator.
func (a *LegacySession) Apply(ctx context.Context, req *fetch.Request) error {
	header, err := a.Header.read()
	if err != nil {
		return err
	}
	token, err := a.current(ctx, header)
	if err != nil {
		return err
	}
	req.Credential(fetch.InHeader(header), token)
	return nil
}

func (a *LegacySession) current(ctx context.Context, header string) (string, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.token != "" && (a.until.IsZero() || a.Client.Now().Before(a.until)) {
		return a.token, nil
	}
	if !a.checked {
		given, err := a.SessionToken.read()
		if err != nil {
			return "", err
		}
		if given != "" {
			good, err := a.good(ctx, header, given)
			if err != nil {
				return "", err
			}
			if good {
				a.token = given
				return given, nil
			}
		}
		a.checked = true
	}
	return a.login(ctx)
}

// good asks the API whether it takes a token.
func (a *LegacySession) good(ctx context.Context, header, token string) (bool, error) {
	url, err := a.url(a.ValidateURL)
	if err != nil {
		return false, err
	}
	req := fetch.Get(url, "")
	req.Header(header, py.Str(token))
	resp, err := a.Client.Exchange(ctx, a.stream(), req)
	if err != nil {
		return false, err
	}
	defer resp.Close()
	if resp.Status == http.StatusUnauthorized {
		return false, nil
	}
	if err := resp.StatusError(); err != nil {
		return false, failure.System("", "Error while validating session token: "+a.Client.Secrets().Redact(err.Error()), err)
	}
	return true, nil
}

func (a *LegacySession) login(ctx context.Context) (string, error) {
	user, err := a.User.read()
	if err != nil {
		return "", err
	}
	password, err := a.Password.read()
	if err != nil {
		return "", err
	}
	if user == "" || password == "" {
		const text = "Invalid credentials: session token is not valid or provide username and password"
		return "", failure.Config(text, text, nil)
	}
	key, err := a.ResponseKey.read()
	if err != nil {
		return "", err
	}
	url, err := a.url(a.LoginURL)
	if err != nil {
		return "", err
	}
	req := fetch.Post(url, "")
	req.JSON(py.Dict("username", py.Str(user), "password", py.Str(password)))
	resp, err := a.Client.Exchange(ctx, a.stream(), req)
	if err != nil {
		return "", err
	}
	defer resp.Close()
	if err := resp.StatusError(); err != nil {
		return "", failure.System("", a.Client.Secrets().Redact(err.Error()), err)
	}
	token, ok := resp.Value().Get(key)
	if !ok {
		return "", readError("the answer of the login has no member " + key)
	}
	a.token, a.until = token.Detach().Text(), a.Client.Now().Add(legacySessionLife)
	a.Client.Secrets().Add(a.token)
	return a.token, nil
}

func (a *LegacySession) url(path Text) (string, error) {
	base, err := a.APIURL.read()
	if err != nil {
		return "", err
	}
	rest, err := path.read()
	return base + rest, err
}

func (a *LegacySession) stream() string {
	if a.Stream == "" {
		return "login"
	}
	return a.Stream
}
