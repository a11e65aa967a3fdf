package fetch

import (
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/airgen/airgen/runtime/failure"
	"github.com/airgen/airgen/runtime/py"
)

func TestRedirects(t *testing.T) {
	for _, test := range []struct {
		status int
		method string
		want   string // method and body that arrive
	}{
		{301, "POST", "GET "}, {302, "POST", "GET "}, {303, "POST", "GET "}, {307, "POST", `POST {"a":1}`}, {308, "POST", `POST {"a":1}`},
		{301, "PUT", "PUT "}, {302, "PUT", "GET "}, {301, "GET", "GET "}, {304, "POST", ""},
	} {
		t.Run(fmt.Sprint(test.method, test.status), func(t *testing.T) {
			got := ""
			a := serve(t, func(w http.ResponseWriter, r *http.Request, call int) {
				if call == 1 {
					w.Header().Set("Location", "/there?x=a b")
					w.WriteHeader(test.status)
					return
				}
				body, _ := io.ReadAll(r.Body)
				got = r.Method + " " + string(body)
				if r.Header.Get("X-Own") != "1" || r.Header.Get("Authorization") != "Bearer t" {
					t.Errorf("headers on the same host: %v", r.Header)
				}
				if len(body) == 0 && r.Header.Get("Content-Type") != "" {
					t.Error("a content type without a body")
				}
			})
			req := NewRequest(test.method, a.url, "here")
			if test.method != "GET" {
				req.JSON(py.Dict("a", py.Int(1)))
			}
			req.Header("X-Own", py.Int(1))
			req.Credential(InHeader("Authorization"), "Bearer t")
			resp, err := a.Send(t.Context(), req)
			if err != nil {
				t.Fatal(err)
			}
			defer resp.Close()
			if got != test.want {
				t.Errorf("arrived %q, want %q", got, test.want)
			}
			if want := a.url + "/there"; test.want != "" && resp.URL() != want {
				t.Errorf("URL() = %q, want %q", resp.URL(), want)
			}
		})
	}
}

func TestRedirectToAnotherHost(t *testing.T) {
	var there string
	arrived := make(http.Header)
	a := serve(t, func(w http.ResponseWriter, r *http.Request, call int) {
		if call == 1 {
			w.Header().Set("Location", there)
			w.WriteHeader(302)
			return
		}
		arrived = r.Header
	})
	there = strings.Replace(a.url, "127.0.0.1", "localhost", 1) + "/x"
	req := Get(a.url, "here")
	req.Credential(InHeader("Authorization"), "Bearer t")
	req.Credential(InHeader("X-Api-Key"), "k")
	resp, err := a.Send(t.Context(), req)
	if err != nil {
		t.Skipf("no localhost: %v", err)
	}
	resp.Close()
	if arrived.Get("Authorization") != "" || arrived.Get("X-Api-Key") != "k" {
		t.Errorf("another host is told %v", arrived)
	}
}

func TestRedirectsThatNeverEnd(t *testing.T) {
	a := serve(t, func(w http.ResponseWriter, r *http.Request, _ int) {
		http.Redirect(w, r, "/again", http.StatusFound)
	})
	a.Errors = &DefaultErrorHandler{MaxRetries: NoRetries}
	_, err := a.get(t, "x")
	if known := failure.As(err); known == nil || !strings.Contains(known.Message, "TooManyRedirects: Exceeded 30 redirects.") || a.calls.Load() != 31 {
		t.Errorf("after %d requests: %v", a.calls.Load(), err)
	}
	if got := a.conns.Load(); got != 1 {
		t.Errorf("%d connections", got)
	}
}

func TestForeign(t *testing.T) {
	for _, test := range []struct {
		from, to string
		want     bool
	}{
		{"https://h.io/a", "https://h.io/b", false},
		{"https://h.io/a", "https://H.io/b", false},
		{"https://h.io/a", "https://api.h.io/b", true},
		{"http://h.io/a", "https://h.io/b", false},
		{"https://h.io/a", "http://h.io/b", true},
		{"https://h.io/a", "https://h.io:8443/b", true},
	} {
		from, _ := url.Parse(test.from)
		to, _ := url.Parse(test.to)
		if got := foreign(from, to); got != test.want {
			t.Errorf("foreign(%s, %s) = %v", test.from, test.to, got)
		}
	}
}

func TestCookies(t *testing.T) {
	var got []string
	a := serve(t, func(w http.ResponseWriter, r *http.Request, call int) {
		got = append(got, r.Header.Get("Cookie"))
		if call == 1 {
			http.SetCookie(w, &http.Cookie{Name: "session", Value: "abc", Path: "/"})
		}
	})
	for range 2 {
		if _, err := a.get(t, "x"); err != nil {
			t.Fatal(err)
		}
	}
	req := Get(a.url, "x")
	req.Header("cookie", py.Str("own=1"))
	if resp, err := a.Send(t.Context(), req); err != nil {
		t.Error(err)
	} else {
		resp.Close()
	}
	if want := []string{"", "session=abc", "own=1"}; strings.Join(got, "|") != strings.Join(want, "|") {
		t.Errorf("cookies %q, want %q", got, want)
	}
}
