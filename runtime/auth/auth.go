// Package auth signs requests the way the CDK's authenticators do: with keys,
// passwords, session tokens, OAuth tokens and pools of tokens. It refuses to
// read the config by itself, to decide what an error means and to keep a secret
// anywhere but in memory. Generated code builds authenticators as struct
// literals, and runtime/fetch asks them to sign. JSON Web Tokens live in
// auth/jwtauth, so that only connectors that need them link the library.
package auth

import (
	"context"
	"encoding/base64"

	"github.com/airgen/airgen/runtime/failure"
	"github.com/airgen/airgen/runtime/fetch"
	"github.com/airgen/airgen/runtime/jsonspan"
	"github.com/airgen/airgen/runtime/py"
)

// Text is a text that may need a template's evaluation. The templates of
// authenticators are literal-parsed like all others: "1.10" arrives as "1.1".
type Text func() (string, error)

// Fixed is a Text that is known.
func Fixed(text string) Text { return func() (string, error) { return text, nil } }

// read gives the text; a nil Text is empty.
func (t Text) read() (string, error) {
	if t == nil {
		return "", nil
	}
	return t()
}

// Value is what a template gives where None is something else than a text: a
// client or a token that the config does not have.
type Value func() (py.Value, error)

// Known is a Value that is a text.
func Known(text string) Value { return func() (py.Value, error) { return py.Str(text), nil } }

// read gives the value; a nil Value is None.
func (v Value) read() (py.Value, error) {
	if v == nil {
		return py.None, nil
	}
	return v()
}

// None is NoAuth.
type None struct{}

// Apply implements fetch.Authenticator.
func (None) Apply(context.Context, *fetch.Request) error { return nil }

// APIKey is ApiKeyAuthenticator: a token somewhere in the request.
type APIKey struct {
	In    fetch.Place
	Token Text
}

// Apply implements fetch.Authenticator.
func (a APIKey) Apply(_ context.Context, req *fetch.Request) error {
	if settled(req, a.In) {
		return nil
	}
	token, err := a.Token.read()
	if err != nil {
		return err
	}
	req.Credential(a.In, token)
	return nil
}

// Bearer is BearerAuthenticator.
type Bearer struct{ Token Text }

// Apply implements fetch.Authenticator.
func (a Bearer) Apply(_ context.Context, req *fetch.Request) error {
	token, err := a.Token.read()
	if err != nil {
		return err
	}
	bearer(req, token)
	return nil
}

// Basic is BasicHttpAuthenticator. A nil Password is empty.
type Basic struct{ User, Password Text }

// Apply implements fetch.Authenticator.
func (a Basic) Apply(_ context.Context, req *fetch.Request) error {
	user, err := a.User.read()
	if err != nil {
		return err
	}
	password, err := a.Password.read()
	if err != nil {
		return err
	}
	req.Credential(authorization(), "Basic "+base64.StdEncoding.EncodeToString([]byte(user+":"+password)))
	return nil
}

func authorization() fetch.Place { return fetch.InHeader("Authorization") }

func bearer(req *fetch.Request, token string) { req.Credential(authorization(), "Bearer "+token) }

// settled tells that there is nothing to do for a repetition: only headers are
// signed again.
func settled(req *fetch.Request, in fetch.Place) bool { return req.Retrying() && !in.InHeaders() }

// Choice gives the key of the authenticator that a SelectiveAuthenticator
// chooses: the config's value at a path, as text.
func Choice(config py.Value, path ...string) (string, error) {
	value, ok, err := find(config, path)
	if err != nil {
		return "", err
	}
	if !ok {
		return "", &py.Error{Class: py.ValueError, Message: "The path from `authenticator_selection_path` is not found in the config."}
	}
	return value.Text(), nil
}

// UnknownChoice is the error for a key that no authenticator has.
func UnknownChoice(key string) error {
	return &py.Error{Class: py.ValueError, Message: "The authenticator `" + key + "` is not found."}
}

// find looks a path up in a value, as dpath does: segments are globs, and more
// than one match is an error.
func find(value py.Value, path []string) (found py.Value, ok bool, err error) {
	matches := []py.Value{value}
	for _, segment := range path {
		var next []py.Value
		for _, at := range matches {
			next = append(next, below(at, segment)...)
		}
		matches = next
	}
	switch len(matches) {
	case 0:
		return py.Value{}, false, nil
	case 1:
		return matches[0], true, nil
	}
	return py.Value{}, false, &py.Error{Class: py.ValueError, Message: "dpath: more than one value matches the path"}
}

func below(value py.Value, segment string) []py.Value {
	if member, ok := value.Get(segment); ok {
		return []py.Value{member}
	}
	var found []py.Value
	for key, member := range value.Items() {
		if jsonspan.Glob(segment, key.Text()) {
			found = append(found, member)
		}
	}
	i := int64(0)
	for element := range value.Elems() {
		if jsonspan.Glob(segment, py.Int(i).Text()) {
			found = append(found, element)
		}
		i++
	}
	return found
}

// readError is the error of an authenticator whose answer has no token.
func readError(text string) error { return failure.System("", text, nil) }
