package auth

import (
	"context"
	"errors"
	"math/rand/v2"
	"net/http"
	"slices"
	"strconv"
	"time"

	"github.com/airgen/airgen/runtime/failure"
	"github.com/airgen/airgen/runtime/fetch"
	"github.com/airgen/airgen/runtime/py"
)

// refreshTime is how long a refresh that fails for a passing reason is tried.
const refreshTime = 300 * time.Second

// renew asks for a new token and stores it. The caller holds the lock.
func (o *OAuth) renew(ctx context.Context, have held) error {
	resp, err := o.ask(ctx)
	if err != nil {
		return err
	}
	defer resp.Close()
	answer := resp.Value()
	name := or(o.AccessTokenName, defaultAccessTokenName)
	token, err := search(answer, name, 0)
	if err != nil {
		return err
	}
	if !token.Truth() {
		return failure.System("OAuth access token refresh request failed.",
			"Token refresh API response was missing access token "+name, nil)
	}
	text := token.Detach().Text()
	o.Client.Secrets().Add(text)
	expiry, err := o.expiry(answer, have)
	if err != nil {
		return err
	}
	var refreshToken py.Value
	if o.Store != nil {
		if refreshToken, err = search(answer, or(o.RefreshTokenName, defaultRefreshTokenName), 0); err != nil {
			return err
		}
	}
	return o.keep(text, expiry, refreshToken)
}

// expiry reads when the new token expires. An answer that does not say leaves
// the old time, if that is still ahead, or means an hour.
func (o *OAuth) expiry(answer py.Value, have held) (time.Time, error) {
	value, err := search(answer, or(o.ExpiresInName, defaultExpiresInName), 0)
	if err != nil {
		return time.Time{}, err
	}
	switch {
	case value.IsNull():
		if !o.expired(have) {
			return have.expiry, nil
		}
		return o.Client.Now().Add(time.Hour), nil
	case o.ExpiryIsTime:
		expiry, err := parseTime(value.Text())
		if err != nil {
			return expiry, &py.Error{Class: py.ValueError, Message: "Invalid token expiry date format: " + err.Error()}
		}
		return expiry, nil
	}
	seconds, ok := py.ParseFloat(value.Text())
	if !ok {
		return time.Time{}, &py.Error{Class: py.ValueError,
			Message: "Invalid expires_in value: " + value.Text() + ". Expected number of seconds when no format specified."}
	}
	// The limit keeps nonsense from overflowing; no token lives for a century.
	return o.Client.Now().Add(time.Duration(min(max(seconds, -1e9), 3e9)) * time.Second), nil
}

// ask sends the refresh request until an answer is final.
func (o *OAuth) ask(ctx context.Context) (*fetch.Response, error) {
	start, waited := o.Client.Now(), time.Duration(0)
	for delay := time.Second; ; delay *= 2 {
		req, err := o.request(ctx)
		if err != nil {
			return nil, err
		}
		resp, err := o.Client.Exchange(ctx, or(o.Stream, "oauth"), req)
		var known *failure.Error
		switch {
		case errors.As(err, &known), err != nil && ctx.Err() != nil, err != nil && req.Err() != nil:
			return nil, err
		case err == nil && resp.OK:
			return resp, nil
		case err == nil && resp.Status != http.StatusTooManyRequests && resp.Status < 500:
			defer resp.Close()
			return nil, o.refused(resp)
		}
		elapsed := max(o.Client.Now().Sub(start), waited)
		if elapsed >= refreshTime {
			defer resp.Close()
			return nil, o.gaveUp(resp, err)
		}
		resp.Close()
		wait := min(delay, refreshTime-elapsed)
		waited += wait
		wait = rand.N(wait + 1)
		o.Client.Log().Info("Caught retryable error during OAuth token refresh. Waiting " +
			strconv.FormatFloat(wait.Seconds(), 'f', 1, 64) + " seconds then retrying...")
		if err := o.Client.Sleep(ctx, wait); err != nil {
			return nil, err
		}
	}
}

// request builds the refresh request.
func (o *OAuth) request(ctx context.Context) (*fetch.Request, error) {
	endpoint, err := o.Endpoint.read()
	if err != nil {
		return nil, err
	}
	if endpoint == "" {
		return nil, &py.Error{Class: py.ValueError, Message: "OAuthAuthenticator was unable to evaluate token_refresh_endpoint parameter"}
	}
	headers, err := dict(o.Headers)
	if err != nil {
		return nil, err
	}
	fields, err := o.fields(ctx, headers)
	if err != nil {
		return nil, err
	}
	req := fetch.Post(endpoint, "")
	for name, value := range headers.Items() {
		req.Header(name.Text(), value)
	}
	place := fetch.InForm
	if o.AsQuery && o.Assertion == nil {
		place = fetch.InQuery
	}
	for name, value := range fields.Items() {
		req.Option(place(name.Text()), value)
	}
	return req, nil
}

// fields are what the refresh request sends. The client's id and secret are
// left out when the manifest puts them into an Authorization header.
func (o *OAuth) fields(ctx context.Context, headers py.Value) (py.Value, error) {
	grantName := or(o.GrantTypeName, defaultGrantTypeName)
	if o.Assertion != nil {
		assertion, err := o.Assertion(ctx)
		if err != nil {
			return py.Value{}, err
		}
		return py.Dict(grantName, py.Str(assertionGrantType), assertionName, py.Str(assertion)), nil
	}
	keys := []string{grantName}
	values := []py.Value{py.Str(or(o.GrantType, defaultGrantType))}
	add := func(key string, value py.Value) { keys, values = append(keys, key), append(values, value) }
	if _, inHeader := headers.Get("Authorization"); !inHeader {
		id, err := o.credential(o.ClientID, "client_id")
		if err != nil {
			return py.Value{}, err
		}
		if !id.Truth() && o.Store == nil {
			return py.Value{}, &py.Error{Class: py.ValueError, Message: "OAuthAuthenticator was unable to evaluate client_id parameter"}
		}
		secret, err := o.credential(o.ClientSecret, "client_secret")
		if err != nil {
			return py.Value{}, err
		}
		add(or(o.ClientIDName, defaultClientIDName), id)
		add(or(o.ClientSecretName, defaultClientSecretName), secret)
	}
	token, err := o.refreshToken()
	if err != nil {
		return py.Value{}, err
	}
	if !token.IsNull() {
		add(or(o.RefreshTokenName, defaultRefreshTokenName), token)
	}
	if len(o.Scopes) > 0 {
		scopes := make([]py.Value, len(o.Scopes))
		for i, scope := range o.Scopes {
			scopes[i] = py.Str(scope)
		}
		add("scopes", py.ListOf(scopes...))
	}
	extras, err := dict(o.Body)
	if err != nil {
		return py.Value{}, err
	}
	for key, value := range extras.Items() {
		if !slices.Contains(keys, key.Text()) {
			add(key.Text(), value)
		}
	}
	return py.DictOf(keys, values), nil
}

// credential is the client's id or secret: with a Store, the one below
// "credentials" in the config comes first.
func (o *OAuth) credential(given Value, name string) (py.Value, error) {
	if o.Store != nil {
		if value, ok, err := find(o.Store.Config(), []string{"credentials", name}); ok || err != nil {
			return value, err
		}
	}
	return given.read()
}

func (o *OAuth) refreshToken() (py.Value, error) {
	switch {
	case o.Store != nil:
		text, err := o.Store.text(o.RefreshTokenPath, "")
		return py.Str(text), err
	case o.RefreshToken == nil:
		return py.Value{}, nil
	}
	text, err := o.RefreshToken()
	return py.Str(text), err
}

// search looks for a key in an answer, at any depth down to five.
func search(value py.Value, key string, depth int) (py.Value, error) {
	const deepest = 5
	if depth > deepest {
		message := "The maximum level of recursion is reached. Couldn't find the specified `" + key + "` in the response."
		return py.Value{}, failure.Config(message, message, nil)
	}
	if member, ok := value.Get(key); ok {
		return member, nil
	}
	below := func(member py.Value) (py.Value, error) {
		found, err := search(member, key, depth+1)
		if found.IsNull() {
			found = py.Value{}
		}
		return found, err
	}
	for _, member := range value.Items() {
		if found, err := below(member); err != nil || !found.IsUndefined() {
			return found, err
		}
	}
	for element := range value.Elems() {
		if found, err := below(element); err != nil || !found.IsUndefined() {
			return found, err
		}
	}
	return py.Value{}, nil
}

// dict evaluates a dict that may not be there.
func dict(eval func() (py.Value, error)) (py.Value, error) {
	if eval == nil {
		return py.Dict(), nil
	}
	return eval()
}
