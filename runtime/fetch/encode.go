package fetch

import (
	"net/http"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/airgen/airgen/runtime/py"
)

// userAgent is sent unless the manifest sets its own.
const userAgent = "airgen (+https://github.com/airgen/airgen)"

// prepared is a request in the form in which it is sent.
type prepared struct {
	url    string
	header http.Header
	body   []byte
}

// prepare puts everything together, once, after the first signing.
func (r *Request) prepare() error {
	if r.err != nil {
		return r.err
	}
	r.URL()
	if r.err != nil {
		return r.err
	}
	if err := r.buildBody(); err != nil {
		r.fail(err)
		return err
	}
	r.signed = true
	return nil
}

// buildURL joins base and path and appends the query. What the URL says already
// with the same text is not said again.
func (r *Request) buildURL() (string, error) {
	url := joinURL(r.base, r.path)
	query, err := merged(r.query, inQuery, r.credentials, r.options)
	if err != nil {
		return "", err
	}
	for _, f := range query {
		if isDict(f.value) {
			return "", valueError("Invalid value for `" + f.key + "` parameter. The values of request params cannot be an object.")
		}
	}
	return prepareURL(url, encodePairs(withoutKnown(query, url)))
}

// withoutKnown leaves out the parameters that the URL has with the same text.
// Others are appended, even when the URL has the name with another value.
func withoutKnown(query fields, url string) fields {
	if !strings.Contains(url, "?") {
		return query
	}
	known := parseQuery(splitURL(url, "").query)
	return slices.DeleteFunc(slices.Clone(query), func(f field) bool {
		value, ok := known[f.key]
		return ok && value == f.value.Text()
	})
}

// encodePairs is the form encoding: lists repeat their key, None is left out.
func encodePairs(pairs fields) string {
	if len(pairs) == 0 {
		return ""
	}
	var out strings.Builder
	add := func(key string, value py.Value) {
		if out.Len() > 0 {
			out.WriteByte('&')
		}
		out.WriteString(quotePlus(key))
		out.WriteByte('=')
		out.WriteString(quotePlus(value.Text()))
	}
	for _, f := range pairs {
		for value := range each(f.value) {
			if value.IsNull() {
				continue
			}
			// What is in a list is flattened by one level, as urlencode does.
			for inner := range each(value) {
				add(f.key, inner)
			}
		}
	}
	return out.String()
}

// buildBody merges and encodes the body, and sets the headers.
func (r *Request) buildBody() error {
	header, err := merged(r.header, inHeader, r.credentials, r.options)
	if err != nil {
		return err
	}
	usual := [...]string{userAgent, "*/*", "gzip, deflate"}
	r.sent.header = http.Header{"User-Agent": usual[0:1:1], "Accept": usual[1:2:2], "Accept-Encoding": usual[2:3:3]}
	json, err := r.jsonBody()
	if err != nil {
		return err
	}
	form, err := merged(r.form, inForm, r.credentials, r.options)
	if err != nil {
		return err
	}
	if r.hasText && len(form) > 0 {
		return valueError("Cannot combine multiple options if one is a string")
	}
	contentType := ""
	switch {
	case !takesBody(r.Method):
	case json != nil && (len(form) > 0 || r.hasText):
		return &py.Error{Class: "RequestBodyException",
			Message: "At the same time only one of the 'request_body_data' and 'request_body_json' functions can return data"}
	case json != nil:
		r.sent.body, contentType = json, "application/json"
	case r.hasText:
		r.sent.body = []byte(r.text)
	case len(form) > 0:
		r.sent.body, contentType = []byte(encodePairs(form)), "application/x-www-form-urlencoded"
	}
	if contentType != "" {
		r.sent.header["Content-Type"] = []string{contentType}
	}
	for _, f := range header {
		setHeader(r.sent.header, f.key, f.value.Text())
	}
	// Once more: what an authenticator sends wins over the same name in another casing.
	for _, c := range r.credentials {
		if c.at.in == inHeader {
			setHeader(r.sent.header, c.at.path[0], c.value.Text())
		}
	}
	return nil
}

// jsonBody gives the JSON body with everything injected, or nil. An empty
// object is no body.
func (r *Request) jsonBody() ([]byte, error) {
	var body *object
	for _, source := range [][]injection{r.credentials, r.options} {
		for _, inject := range source {
			if inject.at.in != inJSON {
				continue
			}
			if body == nil {
				body = objectOf(r.json)
			}
			if err := body.inject(inject.at.path, inject.value); err != nil {
				return nil, err
			}
		}
	}
	switch {
	case body != nil:
		return body.appendJSON(nil)
	case r.json.Truth():
		return objectOf(r.json).appendJSON(nil)
	}
	return nil, nil
}

// takesBody tells the methods whose bodies the CDK sends.
func takesBody(method string) bool {
	switch method {
	case http.MethodGet, http.MethodPost, http.MethodPut, http.MethodPatch:
		return true
	}
	return false
}

// setHeader sets a header under the name as the manifest spells it, and removes
// the same name in other casings.
func setHeader(header http.Header, name, value string) {
	name = headerName(name)
	for have := range header {
		if have != name && strings.EqualFold(have, name) {
			delete(header, have)
		}
	}
	header[name] = []string{headerValue(value)}
}

// headerName keeps the manifest's casing, except for the few headers that
// net/http looks for under their canonical names.
func headerName(name string) string {
	switch canonical := http.CanonicalHeaderKey(name); canonical {
	case "User-Agent", "Accept-Encoding", "Host", "Content-Type", "Content-Length", "Transfer-Encoding",
		"Connection", "Trailer", "Authorization", "Cookie", "Expect":
		return canonical
	}
	return name
}

// headerValue encodes text as Latin-1, which is what Python sends. Text outside
// Latin-1, which Python refuses, goes out as UTF-8.
func headerValue(text string) string {
	ascii := true
	for i := range len(text) {
		if text[i] >= utf8.RuneSelf {
			ascii = false
			break
		}
	}
	if ascii {
		return text
	}
	latin := make([]byte, 0, len(text))
	for _, c := range text {
		if c > 0xff {
			return text
		}
		latin = append(latin, byte(c))
	}
	return string(latin)
}
