package fetch

import (
	"bytes"
	"os"
	"testing"

	"github.com/airgen/airgen/runtime/py"
)

// path turns an object that was injected into its path and the value there.
func path(object py.Value) (keys []string, leaf py.Value) {
	for leaf = object; leaf.Kind() == py.KindDict; {
		_, value := leaf.Get("z")
		if value && len(keys) > 0 {
			return keys, leaf // an object that is the value itself
		}
		for key, member := range leaf.Items() {
			keys, leaf = append(keys, key.Text()), member
		}
	}
	return keys, leaf
}

// rebuild makes the request that was recorded: what the requester says (q, h,
// data, json), the authenticator, and the options (oq, oh, od, oj).
func rebuild(c py.Value) *Request {
	req := NewRequest(c.Member("method").Text(), c.Member("base").Text(), c.Member("path").Text())
	req.QueryAll(c.Member("q"))
	req.HeaderAll(c.Member("h"))
	req.Data(c.Member("data"))
	req.JSON(c.Member("json"))
	for from, in := range map[string]func(string) Place{"oq": InQuery, "oh": InHeader, "od": InForm} {
		for key, value := range c.Member(from).Items() {
			req.Option(in(key.Text()), value)
		}
	}
	if nested := c.Member("oj"); nested.Truth() {
		keys, leaf := path(nested)
		req.Option(InJSON(keys...), leaf)
	}
	if auth := c.Member("auth"); auth.Truth() {
		places := map[string]func(string) Place{"header": InHeader, "request_parameter": InQuery, "body_data": InForm,
			"body_json": func(key string) Place { return InJSON(key) }}
		req.Credential(places[auth.Member("inject_into").Text()](auth.Member("field_name").Text()), "tok")
	}
	return req
}

// TestRecordedRequests builds the requests that the CDK built from the same
// pieces, drawn at random.
func TestRecordedRequests(t *testing.T) {
	text, err := os.ReadFile("testdata/requests.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	for line := range bytes.Lines(text) {
		c := py.JSON(bytes.TrimSpace(line))
		req, want := rebuild(c), c.Member("want")
		err := req.prepare()
		if refused, ok := want.Get("error"); ok {
			if err == nil {
				t.Errorf("%s\tno error, want %s", line, refused.Text())
			}
			continue
		}
		if err != nil {
			t.Errorf("%s\t%v", line, err)
			continue
		}
		if got := req.URL(); got != want.Member("url").Text() {
			t.Errorf("%s\tgot URL %s", line, got)
		}
		body := want.Member("body")
		if same := string(req.sent.body) == body.Text() || body.IsNone() && req.sent.body == nil; !same {
			a, okA := parseJSON(req.sent.body)
			b, okB := parseJSON([]byte(body.Text()))
			if !okA || !okB || !py.Equal(a, b) {
				t.Errorf("%s\tgot body %s", line, req.sent.body)
			}
		}
		for name, value := range want.Member("headers").Items() {
			if got := req.SentHeader(name.Text()); got != headerValue(value.Text()) {
				t.Errorf("%s\tgot header %s: %q", line, name.Text(), got)
			}
		}
	}
}
