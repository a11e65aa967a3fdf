package jwtauth

import (
	"bytes"
	"crypto"
	"encoding/base64"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/golang-jwt/jwt/v5"

	"github.com/airgen/airgen/runtime/auth"
	"github.com/airgen/airgen/runtime/fetch"
	"github.com/airgen/airgen/runtime/py"
)

var now = time.Unix(1_700_000_000, 0)

func client() *fetch.Client { return fetch.NewClient(fetch.Options{Clock: fetch.FrozenAt(now)}) }

func pemFile(t *testing.T, name string) auth.Text {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("testdata", name+".pem"))
	if err != nil {
		t.Fatal(err)
	}
	return auth.Fixed(string(text))
}

func TestAlgorithms(t *testing.T) {
	for _, test := range []struct{ algorithm, key, passphrase string }{
		{"HS256", "", ""}, {"HS384", "", ""}, {"HS512", "", ""},
		{"RS256", "rsa", ""}, {"RS384", "rsa", ""}, {"RS512", "rsa", ""},
		{"PS256", "rsa", ""}, {"PS384", "rsa", ""}, {"PS512", "rsa", ""},
		{"RS256", "rsa_locked", "hunter2"}, {"RS256", "rsa_locked_legacy", "hunter2"}, {"RS256", "rsa_locked_des3", "hunter2"},
		{"ES256", "p256", ""}, {"ES256", "p256_sec1", ""}, {"ES512", "p521", ""},
		{"ES256K", "k256", ""}, {"ES256K", "k256_sec1", ""}, {"ES256K", "k256_locked", "hunter2"},
		{"EdDSA", "ed25519", ""},
	} {
		t.Run(test.algorithm+test.key, func(t *testing.T) {
			a := &JWT{Client: client(), Secret: auth.Fixed("secret"), Algorithm: test.algorithm, Duration: 1200, Passphrase: auth.Fixed(test.passphrase)}
			if test.key != "" {
				a.Secret = pemFile(t, test.key)
			}
			token, err := a.Token(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			text, signature, _ := cutLast(token)
			raw, err := base64.RawURLEncoding.DecodeString(signature)
			if err != nil {
				t.Fatal(err)
			}
			key := a.opened.key
			if private, ok := key.(crypto.Signer); ok {
				key = private.Public()
			}
			if err := method(test.algorithm).Verify(text, raw, key); err != nil {
				t.Errorf("the signature is not valid: %v", err)
			}
			raw[3] ^= 1
			if method(test.algorithm).Verify(text, raw, key) == nil {
				t.Error("a damaged signature is valid")
			}
			parts := strings.Split(text, ".")
			head, _ := base64.RawURLEncoding.DecodeString(parts[0])
			body, _ := base64.RawURLEncoding.DecodeString(parts[1])
			if want := fmt.Sprintf(`{"alg":%q,"typ":"JWT"}`, test.algorithm); string(head) != want {
				t.Errorf("header %s, want %s", head, want)
			}
			if want := `{"iat":1700000000,"exp":1700001200,"nbf":1700000000}`; string(body) != want {
				t.Errorf("payload %s, want %s", body, want)
			}
		})
	}
}

func cutLast(token string) (text, signature string, ok bool) {
	i := strings.LastIndexByte(token, '.')
	return token[:i], token[i+1:], i > 0
}

func value(v py.Value) func() (py.Value, error) { return func() (py.Value, error) { return v, nil } }

func TestFields(t *testing.T) {
	decode := func(t *testing.T, a *JWT) (head, body string) {
		t.Helper()
		a.Client, a.Secret, a.Algorithm = client(), auth.Fixed("s"), "HS256"
		token, err := a.Token(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		parts := strings.Split(strings.TrimPrefix(token, "Key "), ".")
		h, _ := base64.RawURLEncoding.DecodeString(parts[0])
		b, _ := base64.RawURLEncoding.DecodeString(parts[1])
		return string(h), string(b)
	}
	head, body := decode(t, &JWT{
		Prefix:       auth.Fixed("Key"),
		Headers:      value(py.Dict("kid", py.Int(7), "typ", py.Str("at+jwt"), "cty", py.None)),
		ExtraHeaders: value(py.Dict("x", py.ListOf(py.Int(1)))),
		Payload:      value(py.Dict("iss", py.Int(12345), "aud", py.ListOf(py.Str("a"), py.Str("b")), "sub", py.None)),
		ExtraPayload: value(py.Dict("scope", py.Str("all"))),
	})
	if want := `{"alg":"HS256","kid":"7","typ":"at+jwt","x":[1]}`; head != want {
		t.Errorf("header %s, want %s", head, want)
	}
	if want := `{"scope":"all","iss":"12345","aud":["a","b"],"iat":1700000000,"exp":1700000000,"nbf":1700000000}`; body != want {
		t.Errorf("payload %s, want %s", body, want)
	}
	if head, _ = decode(t, &JWT{Headers: value(py.Dict("typ", py.Str("")))}); head != `{"alg":"HS256"}` {
		t.Errorf("header %s", head)
	}
}

func TestMistakes(t *testing.T) {
	boom := errors.New("boom")
	fails := func() (py.Value, error) { return py.Value{}, boom }
	rsa, locked, p256 := pemFile(t, "rsa"), pemFile(t, "rsa_locked"), pemFile(t, "p256")
	for _, test := range []struct {
		name string
		jwt  *JWT
		want string
	}{
		{"reserved header", &JWT{Algorithm: "HS256", ExtraHeaders: value(py.Dict("kid", py.Int(1)))}, "reserved headers"},
		{"reserved claim", &JWT{Algorithm: "HS256", ExtraPayload: value(py.Dict("exp", py.Int(1)))}, "reserved properties"},
		{"template", &JWT{Algorithm: "HS256", Payload: fails}, "boom"},
		{"unknown algorithm", &JWT{Algorithm: "none"}, "is not known"},
		{"PEM as shared secret", &JWT{Algorithm: "HS256", Secret: rsa}, "should not be used as an HMAC secret"},
		{"empty shared secret", &JWT{Algorithm: "HS256", Secret: auth.Fixed("")}, "must not be empty"},
		{"no PEM", &JWT{Algorithm: "RS256", Secret: auth.Fixed("x")}, "not in PEM form"},
		{"locked", &JWT{Algorithm: "RS256", Secret: locked}, "password was not given"},
		{"wrong passphrase", &JWT{Algorithm: "RS256", Secret: locked, Passphrase: auth.Fixed("x")}, "Failed to sign token"},
		{"needless passphrase", &JWT{Algorithm: "RS256", Secret: rsa, Passphrase: auth.Fixed("x")}, "is not encrypted"},
		{"key of another kind", &JWT{Algorithm: "RS256", Secret: p256}, "Failed to sign token"},
		{"another curve", &JWT{Algorithm: "ES256K", Secret: p256}, "not on the curve"},
	} {
		t.Run(test.name, func(t *testing.T) {
			test.jwt.Client = client()
			if _, err := test.jwt.Token(t.Context()); err == nil || !strings.Contains(err.Error(), test.want) || !strings.Contains(err.Error(), "Failed to sign token: ") {
				t.Errorf("got %v, want %q", err, test.want)
			}
		})
	}
}

func TestBase64Secret(t *testing.T) {
	a := &JWT{Client: client(), Algorithm: "HS256", Secret: auth.Fixed("s"), Base64: func() (bool, error) { return true, nil }}
	if key, err := a.key(); err != nil || !bytes.Equal(key.([]byte), []byte("cw==")) {
		t.Errorf("key %q, %v", key, err)
	}
}

func TestApply(t *testing.T) {
	a := &JWT{Client: client(), Algorithm: "HS256", Secret: auth.Fixed("s"), Prefix: auth.Fixed("Bearer"), In: fetch.InQuery("token")}
	req := fetch.Get("https://h.io", "")
	if err := a.Apply(t.Context(), req); err != nil || !strings.HasPrefix(req.URL(), "https://h.io/?token=Bearer+ey") {
		t.Errorf("URL %q, %v", req.URL(), err)
	}
}

// TestSecp256k1 checks the curve against a point that others have published: the
// base point times two.
func TestSecp256k1(t *testing.T) {
	c := secp256k1()
	two := c.times(point{c.gx, c.gy}, big.NewInt(2))
	const x, y = "c6047f9441ed7d6d3045406e95c07cd85c778e4b8cef3ca7abac09b95c709ee5", "1ae168fea63dc339a3c58419466ceaeef7f632653266d0e1236431a950cfe52a"
	if two.x.Text(16) != x || two.y.Text(16) != y {
		t.Errorf("2G = %x, %x", two.x, two.y)
	}
	if end := c.times(point{c.gx, c.gy}, c.n); end.x != nil {
		t.Error("the order is not the order")
	}
	sum := c.add(two, point{two.x, new(big.Int).Sub(c.p, two.y)})
	if sum.x != nil {
		t.Error("a point and its opposite do not cancel")
	}
}

var _ jwt.SigningMethod = secpMethod{}
