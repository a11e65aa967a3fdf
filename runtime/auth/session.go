package auth

import (
	"context"
	"sync"
	"time"

	"github.com/airgen/airgen/runtime/fetch"
	"github.com/airgen/airgen/runtime/py"
)

// SessionToken is SessionTokenAuthenticator: it logs in and sends the token of
// the answer.
//
// Without Expires every signature logs in anew, as in the CDK. The CDK does so
// several times per request; here it is once.
type SessionToken struct {
	Client *fetch.Client
	// Login sends the login request and gives its decoded answer.
	Login func(ctx context.Context) (py.Value, error)
	// Path leads to the token in the answer.
	Path []string
	// Expires says how long a token that was got now is good for; nil is not at
	// all.
	Expires func(now time.Time) (time.Time, error)
	// In is where the token goes; the zero Place is an Authorization header with
	// Bearer.
	In fetch.Place
	// Token turns the session token into what is sent; nil sends it as it is.
	Token func(session string) (string, error)

	mu      sync.Mutex
	session string
	until   time.Time
}

// Apply implements fetch.Authenticator.
func (a *SessionToken) Apply(ctx context.Context, req *fetch.Request) error {
	if !a.In.IsZero() && settled(req, a.In) {
		return nil
	}
	token, err := a.current(ctx)
	if err != nil {
		return err
	}
	if a.Token != nil {
		if token, err = a.Token(token); err != nil {
			return err
		}
	}
	if a.In.IsZero() {
		bearer(req, token)
	} else {
		req.Credential(a.In, token)
	}
	return nil
}

// current gives a token that is good, logging in when there is none. Others
// wait for a login that is under way, unless tokens are not kept anyway.
func (a *SessionToken) current(ctx context.Context) (string, error) {
	if a.Expires == nil {
		return a.login(ctx)
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	if !a.until.IsZero() && !a.until.Before(a.Client.Now()) {
		return a.session, nil
	}
	token, err := a.login(ctx)
	if err != nil {
		return "", err
	}
	until, err := a.Expires(a.Client.Now())
	if err != nil {
		return "", err
	}
	a.session, a.until = token, until
	return token, nil
}

func (a *SessionToken) login(ctx context.Context) (string, error) {
	answer, err := a.Login(ctx)
	if err != nil {
		return "", err
	}
	token, ok, err := find(answer, a.Path)
	switch {
	case err != nil:
		return "", err
	case !ok:
		return "", readError("Failed to get session token: the answer has nothing at session_token_path")
	case token.IsNone():
		return "", readError("Failed to get session token, token is None")
	}
	text := token.Detach().Text()
	a.Client.Secrets().Add(text)
	return text, nil
}
