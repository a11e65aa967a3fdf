package fetch

import (
	"errors"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/airgen/airgen/runtime/py"
)

func TestBodies(t *testing.T) {
	const (
		jsonType = "application/json"
		formType = "application/x-www-form-urlencoded"
	)
	nested := py.Dict("a", py.Dict("b", py.Int(1)), "l", py.ListOf(py.None, py.Str("é")))
	for _, test := range []struct {
		name   string
		method string
		build  func(*Request)
		body   string
		kind   string
	}{
		{"none", "POST", func(r *Request) {}, "", ""},
		{"json", "POST", func(r *Request) { r.JSON(nested) }, `{"a":{"b":1},"l":[null,"é"]}`, jsonType},
		{"json with GET", "GET", func(r *Request) { r.JSON(py.Dict("a", py.True)) }, `{"a":true}`, jsonType},
		{"an empty object is no body", "POST", func(r *Request) { r.JSON(py.Dict()) }, "", ""},
		{"a list is no body", "POST", func(r *Request) { r.JSON(py.ListOf(py.Int(1))) }, "", ""},
		{"keys that became numbers", "POST", func(r *Request) { r.JSON(py.DictOfValues(py.Int(1), py.Str("x"))) }, `{"1":"x"}`, jsonType},
		{"form", "POST", func(r *Request) {
			r.Form("a b", py.Str("x y"))
			r.Form("l", py.ListOf(py.Int(1), py.Int(2)))
			r.Form("gone", py.None)
			r.Form("empty", py.Str(""))
		}, "a+b=x+y&l=1&l=2", formType},
		{"lists and dicts in a list", "POST", func(r *Request) {
			r.Form("l", py.ListOf(py.Int(1), py.ListOf(py.Int(2), py.Int(3)), py.Dict("k", py.Int(4), "m", py.Int(5))))
		}, "l=1&l=2&l=3&l=k&l=m", formType},
		{"text", "POST", func(r *Request) { r.Data(py.Str("raw é")) }, "raw é", ""},
		{"text that became a dict", "POST", func(r *Request) { r.Data(py.Dict("a", py.Int(1))) }, "a=1", formType},
		{"text that became a number", "POST", func(r *Request) { r.Data(py.Int(12)) }, "", ""},
		{"option in the form", "POST", func(r *Request) { r.Form("a", py.Str("1")); r.Option(InForm("page"), py.Int(2)) }, "a=1&page=2", formType},
		{"None in the form", "POST", func(r *Request) { r.Option(InForm("page"), py.None) }, "", formType},
		{"option alone makes a JSON body", "POST", func(r *Request) { r.Option(InJSON("page"), py.Int(2)) }, `{"page":2}`, jsonType},
		{"deep option", "POST", func(r *Request) {
			r.JSON(nested)
			r.Option(InJSON("a", "c", "d"), py.Int(2))
			r.Option(InJSON("z"), py.None)
		}, `{"a":{"b":1,"c":{"d":2}},"l":[null,"é"],"z":null}`, jsonType},
		{"the same value twice", "POST", func(r *Request) { r.JSON(nested); r.Option(InJSON("a", "b"), py.Int(1)) }, `{"a":{"b":1},"l":[null,"é"]}`, jsonType},
		{"objects are merged", "POST", func(r *Request) { r.JSON(nested); r.Option(InJSON("a"), py.Dict("x", py.Int(3))) }, `{"a":{"b":1,"x":3},"l":[null,"é"]}`, jsonType},
		{"two options on one path", "POST", func(r *Request) { r.Option(InJSON("p", "a"), py.Int(1)); r.Option(InJSON("p", "b"), py.Int(2)) }, `{"p":{"a":1,"b":2}}`, jsonType},
		{"nothing to inject", "POST", func(r *Request) { r.Option(InJSON("p"), py.Value{}) }, "", ""},
		{"methods without a body", "DELETE", func(r *Request) { r.JSON(nested) }, "", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			req := NewRequest(test.method, "https://h.io", "x")
			test.build(req)
			if err := req.prepare(); err != nil {
				t.Fatal(err)
			}
			if got := string(req.sent.body); got != test.body {
				t.Errorf("body %q, want %q", got, test.body)
			}
			if got := req.SentHeader("content-type"); got != test.kind && test.body != "" {
				t.Errorf("content type %q, want %q", got, test.kind)
			}
		})
	}
}

func TestConflicts(t *testing.T) {
	for _, test := range []struct {
		name  string
		build func(*Request)
		want  string
	}{
		{"parameter and option", func(r *Request) { r.Query("p", py.Int(1)); r.Option(InQuery("p"), py.Int(1)) }, "duplicate keys detected at key path: p"},
		{"two options", func(r *Request) { r.Option(InQuery("p"), py.Int(1)); r.Option(InQuery("p"), py.Int(2)) }, "duplicate keys"},
		{"None counts too", func(r *Request) { r.Query("p", py.Int(1)); r.Option(InQuery("p"), py.None) }, "duplicate keys"},
		{"credential and option", func(r *Request) { r.Credential(InQuery("p"), "s"); r.Option(InQuery("p"), py.Int(1)) }, "duplicate keys"},
		{"header and credential", func(r *Request) {
			r.Header("Authorization", py.Str("x"))
			r.Credential(InHeader("Authorization"), "y")
		}, "key path: Authorization"},
		{"form", func(r *Request) { r.Form("p", py.Int(1)); r.Option(InForm("p"), py.Int(1)) }, "duplicate keys"},
		{"different values in JSON", func(r *Request) { r.JSON(py.Dict("a", py.Dict("b", py.Int(1)))); r.Option(InJSON("a", "b"), py.Int(2)) }, "key path: a.b"},
		{"below what is no object", func(r *Request) { r.JSON(py.Dict("a", py.Int(1))); r.Option(InJSON("a", "b"), py.Int(2)) }, "key path: a"},
		{"JSON and form", func(r *Request) { r.JSON(py.Dict("a", py.Int(1))); r.Option(InForm("p"), py.Int(1)) }, "At the same time only one"},
		{"JSON and text", func(r *Request) { r.JSON(py.Dict("a", py.Int(1))); r.Data(py.Str("x")) }, "At the same time only one"},
		{"text and form", func(r *Request) { r.Data(py.Str("x")); r.Option(InForm("p"), py.Int(1)) }, "one is a string"},
		{"JSON that is text", func(r *Request) { r.JSON(py.Str(`{"a": true}`)) }, "cannot be a string"},
		{"headers that are text", func(r *Request) { r.HeaderAll(py.Str("x")) }, "cannot be a string"},
		{"object as parameter", func(r *Request) { r.Query("p", py.Dict("a", py.Int(1))) }, "cannot be an object"},
		{"the first error counts", func(r *Request) { r.Fail(io.EOF); r.JSON(py.Str("x")) }, "EOF"},
	} {
		t.Run(test.name, func(t *testing.T) {
			req := Post("https://h.io", "x")
			test.build(req)
			err := req.prepare()
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Fatalf("error %v, want %q", err, test.want)
			}
			if !errors.Is(req.Err(), err) {
				t.Errorf("Err() = %v, want %v", req.Err(), err)
			}
		})
	}
}

func TestHeaders(t *testing.T) {
	req := Get("https://h.io", "x")
	req.Header("X-Version", py.Float(2.1))
	req.Header("x-Flag", py.True)
	req.Header("X-None", py.None)
	req.Header("X-List", py.ListOf(py.Int(1), py.Str("a")))
	req.Header("user-agent", py.Str("mine"))
	req.Header("authorization", py.Str("old"))
	req.Header("X-Name", py.Str("é"))
	req.HeaderAll(py.Dict("X-More", py.Int(1)))
	req.Option(InHeader("X-Cursor"), py.None)
	req.Credential(InHeader("Authorization"), "Bearer t")
	if err := req.prepare(); err != nil {
		t.Fatal(err)
	}
	want := http.Header{
		"X-Version": {"2.1"}, "x-Flag": {"True"}, "X-List": {"[1, 'a']"}, "User-Agent": {"mine"}, "X-Name": {"\xe9"}, "X-More": {"1"},
		"X-Cursor": {"None"}, "Authorization": {"Bearer t"}, "Accept": {"*/*"}, "Accept-Encoding": {"gzip, deflate"},
	}
	for name, values := range want {
		if got := req.sent.header[name]; len(got) != 1 || got[0] != values[0] {
			t.Errorf("%s: %q, want %q", name, got, values)
		}
	}
	if len(req.sent.header) != len(want) {
		t.Errorf("headers %v, want %v", req.sent.header, want)
	}
	req.Credential(InHeader("Authorization"), "Bearer u")
	req.Credential(InQuery("k"), "v")
	if got := req.SentHeader("AUTHORIZATION"); got != "Bearer u" || !req.Retrying() {
		t.Errorf("after signing again: %q", got)
	}
	if got := req.URL(); got != "https://h.io/x" {
		t.Errorf("signing again changed the URL to %q", got)
	}
}

func TestQueryOrder(t *testing.T) {
	req := Get("https://h.io", "x")
	req.Query("b", py.Int(1))
	req.Query("a", py.Int(2))
	req.Query("b", py.Int(3)) // a mapping has a key once
	req.QueryAll(py.Dict("m", py.Int(4)))
	req.QueryAll(py.Str("ignored"))
	req.Option(InQuery("page"), py.Int(5))
	req.Credential(InQuery("key"), "s")
	const want = "https://h.io/x?b=3&a=2&m=4&key=s&page=5"
	if got := req.URL(); got != want {
		t.Errorf("URL() = %q, want %q", got, want)
	}
}

func TestLinks(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"none", "", "{}"},
		{"two", `<https://h.io/?page=2>; rel="next", <https://h.io/?page=9>; rel="last"`,
			`{"next":{"url":"https://h.io/?page=2","rel":"next"},"last":{"url":"https://h.io/?page=9","rel":"last"}}`},
		{"comma in the URL", `<https://h.io/?ids=1,2>; rel=next`, `{"next":{"url":"https://h.io/?ids=1,2","rel":"next"}}`},
		{"without relation", `<https://h.io/a>`, `{"https://h.io/a":{"url":"https://h.io/a"}}`},
		{"more parameters", `<u>; rel="next"; results="true"; cursor="0:100:0"`, `{"next":{"url":"u","rel":"next","results":"true","cursor":"0:100:0"}}`},
		{"broken parameter ends them", `<u>; rel="next"; x; y=1`, `{"next":{"url":"u","rel":"next"}}`},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := links(test.text).AppendJSON(nil)
			if err != nil || string(got) != test.want {
				t.Errorf("links = %s (%v), want %s", got, err, test.want)
			}
		})
	}
}
