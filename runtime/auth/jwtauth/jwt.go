// Package jwtauth signs requests with JSON Web Tokens, as the CDK's
// JwtAuthenticator does. It refuses to verify tokens and to fetch keys, and it
// is a package of its own so that only connectors that sign tokens link the
// library. Generated code builds a JWT, which also serves OAuth as assertion.
package jwtauth

import (
	"context"
	"encoding/base64"
	"fmt"
	"sync"

	"github.com/airgen/airgen/runtime/auth"
	"github.com/airgen/airgen/runtime/fetch"
	"github.com/airgen/airgen/runtime/py"
)

// JWT is JwtAuthenticator. A token is signed anew for every signature.
type JWT struct {
	Client *fetch.Client
	// Secret is secret_key: the shared secret, or a private key in PEM form.
	Secret auth.Text
	// Base64 encodes the shared secret before it is used; nil does not.
	Base64 func() (bool, error)
	// Algorithm is one of HS256 to HS512, RS256 to RS512, PS256 to PS512, ES256,
	// ES256K, ES384, ES512 and EdDSA (with Ed25519 keys).
	Algorithm string
	// Duration is how many seconds a token is good for; zero ends with the second.
	Duration int64
	// Prefix stands before the token; nil or an empty text is none.
	Prefix auth.Text
	// Headers and Payload are jwt_headers and jwt_payload, ExtraHeaders and
	// ExtraPayload the additional ones: dicts, or nil.
	Headers, ExtraHeaders, Payload, ExtraPayload func() (py.Value, error)
	// Passphrase opens the private key; nil or an empty text is none.
	Passphrase auth.Text
	// In is where the token goes; the zero Place is the Authorization header.
	In fetch.Place

	mu     sync.Mutex
	opened opened
}

// opened is a key that was read already.
type opened struct {
	secret, passphrase string
	key                any
}

// Apply implements fetch.Authenticator.
func (a *JWT) Apply(ctx context.Context, req *fetch.Request) error {
	in := a.In
	if in.IsZero() {
		in = fetch.InHeader("Authorization")
	}
	if req.Retrying() && !in.InHeaders() {
		return nil
	}
	token, err := a.Token(ctx)
	if err != nil {
		return err
	}
	req.Credential(in, token)
	return nil
}

// Token signs a token and gives it with its prefix.
func (a *JWT) Token(context.Context) (string, error) {
	prefix := ""
	if a.Prefix != nil {
		text, err := a.Prefix()
		if err != nil {
			return "", err
		}
		if text != "" {
			prefix = text + " "
		}
	}
	token, err := a.signed()
	if err != nil {
		return "", &py.Error{Class: py.ValueError, Message: "Failed to sign token: " + err.Error()}
	}
	return prefix + token, nil
}

func (a *JWT) signed() (string, error) {
	method := method(a.Algorithm)
	if method == nil {
		return "", fmt.Errorf("the algorithm %q is not known", a.Algorithm)
	}
	header, err := a.header()
	if err != nil {
		return "", err
	}
	payload, err := a.payload()
	if err != nil {
		return "", err
	}
	key, err := a.key()
	if err != nil {
		return "", err
	}
	// PyJWT sorts the header's keys, so that equal headers give equal tokens.
	head := []byte(header.CanonicalJSON())
	body, err := payload.AppendJSON(nil)
	if err != nil {
		return "", err
	}
	text := base64.RawURLEncoding.EncodeToString(head) + "." + base64.RawURLEncoding.EncodeToString(body)
	signature, err := method.Sign(text, key)
	if err != nil {
		return "", err
	}
	return text + "." + base64.RawURLEncoding.EncodeToString(signature), nil
}

// header puts the token's header together. What the manifest adds may not be
// what the authenticator sets itself.
func (a *JWT) header() (py.Value, error) {
	extra, err := evaluated(a.ExtraHeaders)
	if err != nil {
		return extra, err
	}
	if has(extra, "kid", "alg", "typ", "cty") {
		return extra, reserved("'kid', 'alg', 'typ', 'cty' are reserved headers and should not be set as part of 'additional_jwt_headers'")
	}
	given, err := evaluated(a.Headers)
	if err != nil {
		return given, err
	}
	fields := members{}
	fields.put("typ", py.Str("JWT"))
	fields.put("alg", py.Str(a.Algorithm))
	fields.putAll(extra)
	for name, value := range given.Items() {
		switch {
		case value.IsNull():
		case name.Text() == "typ" && !value.Truth():
			fields.drop("typ")
		default:
			fields.put(name.Text(), py.Str(value.Text()))
		}
	}
	return fields.value(), nil
}

// payload puts the token's claims together.
func (a *JWT) payload() (py.Value, error) {
	extra, err := evaluated(a.ExtraPayload)
	if err != nil {
		return extra, err
	}
	if has(extra, "iss", "sub", "aud", "iat", "exp", "nbf") {
		return extra, reserved("'iss', 'sub', 'aud', 'iat', 'exp', 'nbf' are reserved properties and should not be set as part of 'additional_jwt_payload'")
	}
	given, err := evaluated(a.Payload)
	if err != nil {
		return given, err
	}
	fields := members{}
	fields.putAll(extra)
	for name, value := range given.Items() {
		if value.IsNull() {
			continue
		}
		// The library of the CDK refuses an issuer or subject that became a number;
		// such connectors can only want the text. An audience may be a list.
		if name.Text() != "aud" || value.Kind() != py.KindList {
			value = py.Str(value.Text())
		}
		fields.put(name.Text(), value)
	}
	now := a.Client.Now().Unix()
	fields.put("iat", py.Int(now))
	fields.put("exp", py.Int(now+a.Duration))
	fields.put("nbf", py.Int(now))
	return fields.value(), nil
}

// key gives the key to sign with. Reading a private key takes longer than
// signing; the last one is kept.
func (a *JWT) key() (any, error) {
	secret, err := text(a.Secret)
	if err != nil {
		return nil, err
	}
	passphrase, err := text(a.Passphrase)
	if err != nil {
		return nil, err
	}
	encode := false
	if a.Base64 != nil && passphrase == "" {
		if encode, err = a.Base64(); err != nil {
			return nil, err
		}
	}
	if encode {
		secret = base64.StdEncoding.EncodeToString([]byte(secret))
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.opened.key != nil && a.opened.secret == secret && a.opened.passphrase == passphrase {
		return a.opened.key, nil
	}
	key, err := openKey(a.Algorithm, secret, passphrase)
	if err != nil {
		return nil, err
	}
	a.opened = opened{secret, passphrase, key}
	return key, nil
}

func text(t auth.Text) (string, error) {
	if t == nil {
		return "", nil
	}
	return t()
}

func evaluated(eval func() (py.Value, error)) (py.Value, error) {
	if eval == nil {
		return py.Dict(), nil
	}
	return eval()
}

func has(dict py.Value, keys ...string) bool {
	for _, key := range keys {
		if _, ok := dict.Get(key); ok {
			return true
		}
	}
	return false
}

func reserved(message string) error { return &py.Error{Class: py.ValueError, Message: message} }

// members is a dict under construction.
type members struct {
	keys   []string
	values []py.Value
}

func (m *members) put(key string, value py.Value) {
	for i := range m.keys {
		if m.keys[i] == key {
			m.values[i] = value
			return
		}
	}
	m.keys, m.values = append(m.keys, key), append(m.values, value)
}

func (m *members) putAll(dict py.Value) {
	for key, value := range dict.Items() {
		m.put(key.Text(), value)
	}
}

func (m *members) drop(key string) {
	for i := range m.keys {
		if m.keys[i] == key {
			m.keys, m.values = append(m.keys[:i], m.keys[i+1:]...), append(m.values[:i], m.values[i+1:]...)
			return
		}
	}
}

func (m *members) value() py.Value { return py.DictOf(m.keys, m.values) }
