package auth

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/airgen/airgen/runtime/failure"
	"github.com/airgen/airgen/runtime/fetch"
	"github.com/airgen/airgen/runtime/py"
)

func TestPlainAuthenticators(t *testing.T) {
	for _, test := range []struct {
		name   string
		auth   fetch.Authenticator
		header [2]string
		query  string
		body   string
	}{
		{"none", None{}, [2]string{"Authorization", ""}, "", ""},
		{"bearer", Bearer{Fixed("t")}, [2]string{"Authorization", "Bearer t"}, "", ""},
		{"basic", Basic{Fixed("user"), Fixed("pässword")}, [2]string{"Authorization", "Basic dXNlcjpww6Rzc3dvcmQ="}, "", ""},
		{"basic without a password", Basic{User: Fixed("key")}, [2]string{"Authorization", "Basic a2V5Og=="}, "", ""},
		{"key in a header", APIKey{fetch.InHeader("X-Key"), Fixed("k")}, [2]string{"X-Key", "k"}, "", ""},
		{"key in the query", APIKey{fetch.InQuery("api key"), Fixed("k&")}, [2]string{}, "api+key=k%26", ""},
		{"key in the form", APIKey{fetch.InForm("key"), Fixed("k")}, [2]string{}, "", "key=k"},
		{"key in JSON", APIKey{fetch.InJSON("auth", "key"), Fixed("k")}, [2]string{}, "", `{"auth":{"key":"k"}}`},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, got, body := sent(t, test.auth)
			if value := got.Header.Get(test.header[0]); test.header[0] != "" && value != test.header[1] {
				t.Errorf("%s: %q, want %q", test.header[0], value, test.header[1])
			}
			if got.URL.RawQuery != test.query || body != test.body {
				t.Errorf("query %q and body %q, want %q and %q", got.URL.RawQuery, body, test.query, test.body)
			}
		})
	}
}

func TestTextsThatFail(t *testing.T) {
	boom := errors.New("boom")
	fails := func() (string, error) { return "", boom }
	for name, a := range map[string]fetch.Authenticator{
		"bearer": Bearer{fails}, "user": Basic{User: fails}, "password": Basic{User: Fixed("u"), Password: fails},
		"key": APIKey{fetch.InHeader("X"), fails},
	} {
		if err := a.Apply(t.Context(), fetch.Get("https://h.io", "")); !errors.Is(err, boom) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestSigningAgain(t *testing.T) {
	n := 0
	count := func() (string, error) { n++; return fmt.Sprint(n), nil }
	var got []string
	address, _ := serve(t, func(w http.ResponseWriter, r *http.Request, call int) {
		got = append(got, r.URL.RawQuery+r.Header.Get("X"))
		if call%2 == 1 {
			w.WriteHeader(500)
		}
	})
	for _, in := range []fetch.Place{fetch.InQuery("k"), fetch.InHeader("X")} {
		n = 0
		q := &fetch.Requester{Client: newClient(t), Auth: APIKey{in, count}}
		resp, err := q.Send(t.Context(), fetch.Get(address, ""))
		if err != nil {
			t.Fatal(err)
		}
		resp.Close()
	}
	if want := "k=1 k=1 1 2"; strings.Join(got, " ") != want {
		t.Errorf("sent %q, want %q: only headers are signed again", got, want)
	}
}

func TestChoice(t *testing.T) {
	config := py.Dict("credentials", py.Dict("type", py.Str("oauth"), "n", py.Int(3)), "l", py.ListOf(py.Str("a")))
	for _, test := range []struct {
		path  []string
		want  string
		fails string
	}{
		{[]string{"credentials", "type"}, "oauth", ""},
		{[]string{"credentials", "n"}, "3", ""},
		{[]string{"l", "0"}, "a", ""},
		{[]string{"cred*", "t*"}, "oauth", ""},
		{[]string{"credentials", "*"}, "", "more than one"},
		{[]string{"missing"}, "", "The path from `authenticator_selection_path` is not found in the config."},
	} {
		got, err := Choice(config, test.path...)
		if got != test.want || (err == nil) != (test.fails == "") || err != nil && !strings.Contains(err.Error(), test.fails) {
			t.Errorf("Choice(%q) = %q, %v", test.path, got, err)
		}
	}
	if err := UnknownChoice("x"); !strings.Contains(err.Error(), "The authenticator `x` is not found.") {
		t.Error(err)
	}
}

func TestSessionToken(t *testing.T) {
	logins := 0
	answer := py.Dict("data", py.Dict("token", py.Str("t1")))
	login := func(context.Context) (py.Value, error) { logins++; return answer, nil }
	day := func(at time.Time) (time.Time, error) { return at.Add(24 * time.Hour), nil }
	client := newClient(t)
	apply := func(a *SessionToken) (string, error) {
		req := fetch.Get("https://h.io", "")
		err := a.Apply(t.Context(), req)
		return req.URL(), err
	}
	kept := &SessionToken{Client: client, Login: login, Path: []string{"data", "token"}, Expires: day, In: fetch.InQuery("s"),
		Token: func(session string) (string, error) { return "Token " + session, nil }}
	for range 3 {
		if got, err := apply(kept); got != "https://h.io/?s=Token+t1" || err != nil {
			t.Errorf("got %q, %v", got, err)
		}
	}
	if logins != 1 {
		t.Errorf("%d logins, want 1", logins)
	}
	fresh := &SessionToken{Client: client, Login: login, Path: []string{"data", "token"}, In: fetch.InQuery("s")}
	for range 3 {
		if _, err := apply(fresh); err != nil {
			t.Error(err)
		}
	}
	if logins != 4 {
		t.Errorf("%d logins, want one more for each request", logins)
	}
	_, got, _ := sent(t, &SessionToken{Client: client, Login: login, Path: []string{"data", "token"}})
	if got.Header.Get("Authorization") != "Bearer t1" {
		t.Errorf("headers %v", got.Header)
	}
	if client.Secrets().Redact("t1") == "t1" {
		t.Error("the token is no secret")
	}
	for _, test := range []struct {
		answer py.Value
		want   string
	}{
		{py.Dict(), "nothing at session_token_path"},
		{py.Dict("data", py.Dict("token", py.None)), "token is None"},
	} {
		answer = test.answer
		if _, err := apply(&SessionToken{Client: client, Login: login, Path: []string{"data", "token"}}); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("got %v, want %q", err, test.want)
		}
	}
}

func TestLegacySession(t *testing.T) {
	var log []string
	address, _ := serve(t, func(w http.ResponseWriter, r *http.Request, _ int) {
		log = append(log, r.Method+" "+r.URL.Path+" "+r.Header.Get("X-Session"))
		switch {
		case r.URL.Path == "/check" && r.Header.Get("X-Session") != "good":
			w.WriteHeader(401)
		case r.URL.Path == "/login":
			fmt.Fprint(w, `{"id":"made"}`)
		}
	})
	session := func(token, user string) *LegacySession {
		return &LegacySession{
			Client: newClient(t), APIURL: Fixed(address + "/"), LoginURL: Fixed("login"), ValidateURL: Fixed("check"),
			Header: Fixed("X-Session"), SessionToken: Fixed(token), ResponseKey: Fixed("id"), User: Fixed(user), Password: Fixed("p"),
		}
	}
	for _, test := range []struct {
		name, token, user string
		want              string
		log               string
	}{
		{"given", "good", "u", "good", "GET /check good"},
		{"given, but bad", "bad", "u", "made", "GET /check bad,POST /login "},
		{"not given", "", "u", "made", "POST /login "},
	} {
		t.Run(test.name, func(t *testing.T) {
			a := session(test.token, test.user)
			log = nil
			for range 2 {
				if token, err := a.current(t.Context(), "X-Session"); token != test.want || err != nil {
					t.Errorf("token %q, %v", token, err)
				}
			}
			if got := strings.Join(log, ","); got != test.log {
				t.Errorf("requests %q, want %q", got, test.log)
			}
		})
	}
	_, err := session("bad", "").current(t.Context(), "X-Session")
	if failure.KindOf(err) != failure.ConfigError {
		t.Errorf("got %v", err)
	}
	_, got, _ := sent(t, session("good", ""))
	if got.Header.Get("X-Session") != "good" {
		t.Errorf("headers %v", got.Header)
	}
}

func TestParseTime(t *testing.T) {
	for _, test := range []struct {
		text string
		want string
	}{
		{"1700000000", "2023-11-14T22:13:20Z"},
		{"2024-01-02", "2024-01-02T00:00:00Z"},
		{"2024-1-2", "2024-01-02T00:00:00Z"},
		{"2024-01-02T03:04:05", "2024-01-02T03:04:05Z"},
		{"2024-01-02 03:04:05.250", "2024-01-02T03:04:05.25Z"},
		{"2024-01-02T03:04:05+02:00", "2024-01-02T01:04:05Z"},
		{"2024-01-02T03:04:05+0200", "2024-01-02T01:04:05Z"},
		{"2024-01-02 03:04:05 +0200", "2024-01-02T01:04:05Z"},
		{"2024-01-02 03:04:05 UTC", "2024-01-02T03:04:05Z"},
		{"Tue, 02 Jan 2024 03:04:05 GMT", "2024-01-02T03:04:05Z"},
		{"2024/01/02 03:04:05", "2024-01-02T03:04:05Z"},
		{"-5", ""}, {"17000000000", ""}, {"03:04", ""}, {"", ""}, {"soon", ""},
	} {
		got, err := parseTime(test.text)
		if test.want == "" {
			if err == nil {
				t.Errorf("parseTime(%q) = %v, want an error", test.text, got)
			}
		} else if err != nil || got.Format(time.RFC3339Nano) != test.want {
			t.Errorf("parseTime(%q) = %v, %v; want %s", test.text, got, err, test.want)
		}
	}
}

func TestStore(t *testing.T) {
	var emitted []string
	s := NewStore(py.Dict("a", py.Int(1), "credentials", py.Dict("id", py.Str("x"))), func(config py.Value) error {
		text, err := config.AppendJSON(nil)
		emitted = append(emitted, string(text))
		return err
	})
	before := s.Config()
	if err := s.set(change{[]string{"credentials", "token"}, py.Str("t")}, change{[]string{"new", "deep"}, py.Int(2)}); err != nil {
		t.Fatal(err)
	}
	const want = `{"a":1,"credentials":{"id":"x","token":"t"},"new":{"deep":2}}`
	if len(emitted) != 1 || emitted[0] != want {
		t.Errorf("emitted %q, want %s", emitted, want)
	}
	if _, changed := before.Get("new"); changed {
		t.Error("a config that was handed out changes")
	}
	if text, err := s.text([]string{"credentials", "token"}, ""); text != "t" || err != nil {
		t.Errorf("text = %q, %v", text, err)
	}
	if text, _ := s.text([]string{"missing"}, "otherwise"); text != "otherwise" {
		t.Errorf("text = %q", text)
	}
}
