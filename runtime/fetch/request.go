package fetch

import (
	"cmp"
	"maps"
	"net/http"
	"strings"

	"github.com/airgen/airgen/runtime/py"
)

// Request is one request before it is sent: where to, and what the manifest,
// the authenticator and the options of paginator, router and cursor put into
// it. It is built by one goroutine and sent once.
//
// Errors stick: the methods do nothing after the first one, and Send returns it.
type Request struct {
	// Method is the HTTP method, in capitals.
	Method string
	// Validate, when set, judges an answer inside the attempt: its status is 2xx,
	// and its body is held whole and not empty. An error is treated like a body
	// that broke off: the request is repeated, and in the end the stream fails.
	Validate func(*Response) error
	// Hold is how much of a good body has to arrive within the attempt; what is
	// beyond it is streamed. 0 is the client's BodyCap.
	Hold int

	base string
	path string

	query   fields
	header  fields
	form    fields
	text    string // a body that is one text
	hasText bool   // also an empty text keeps others from being a form
	json    py.Value

	options     []injection
	credentials []injection
	signed      bool // the credentials of the first attempt are in place

	sent prepared
	err  error
}

// Get starts a GET request. base is url_base, or url where the manifest has no
// url_base; the slashes that path begins with do not count.
func Get(base, path string) *Request { return NewRequest(http.MethodGet, base, path) }

// Post starts a POST request; see Get.
func Post(base, path string) *Request { return NewRequest(http.MethodPost, base, path) }

// NewRequest starts a request with any method, GET when it is empty; see Get.
func NewRequest(method, base, path string) *Request {
	return &Request{Method: cmp.Or(strings.ToUpper(method), http.MethodGet), base: base, path: strings.TrimLeft(path, "/")}
}

// Page makes a truthy page token the path, or the URL, of the request: what
// RequestPath asks for. Its leading slashes do count.
func (r *Request) Page(token py.Value) {
	if token.Truth() {
		r.path = token.Text()
	}
}

// Query adds one of request_parameters. None, Undefined and the empty text are
// not sent, lists repeat the key, and a dict is an error.
func (r *Request) Query(key string, value py.Value) {
	if !absent(value) {
		r.query.set(key, value)
	}
}

// QueryList adds the query properties as a parameter: joined by commas, and
// empty when there are none.
func (r *Request) QueryList(key string, properties []string) {
	r.query.set(key, py.Str(strings.Join(properties, ",")))
}

// Header adds one of request_headers, as text. None, Undefined and the empty
// text are not sent.
func (r *Request) Header(name string, value py.Value) {
	if !absent(value) {
		r.header.set(name, value)
	}
}

// Form adds one field of a url-encoded body. None, Undefined and the empty text
// are not sent.
func (r *Request) Form(key string, value py.Value) {
	if !absent(value) {
		r.form.set(key, value)
	}
}

// QueryAll adds request_parameters that are one template: the members of a
// dict. Anything else is ignored, as the CDK does.
func (r *Request) QueryAll(value py.Value) {
	if isDict(value) {
		for key, member := range value.Items() {
			r.Query(key.Text(), member)
		}
	}
}

// HeaderAll adds request_headers that are one template: the members of a dict.
// Text that is no dict is an error.
func (r *Request) HeaderAll(value py.Value) {
	if isDict(value) {
		for name, member := range value.Items() {
			r.Header(name.Text(), member)
		}
	} else if _, ok := value.Str(); ok {
		r.fail(valueError("Request headers cannot be a string"))
	}
}

// Data sets a body that is one template: text is sent as it is, without a
// content type, a dict is a form, and anything else is no body.
func (r *Request) Data(value py.Value) {
	if isDict(value) {
		for key, member := range value.Items() {
			r.Form(key.Text(), member)
		}
	} else if text, ok := value.Str(); ok && text != "" {
		r.text, r.hasText = text, true
	}
}

// JSON sets the body. Only a dict is one: text is an error, anything else is no
// body, as in the CDK. Nulls that must not be sent are gone already.
func (r *Request) JSON(value py.Value) {
	if isDict(value) {
		r.json = value
	} else if _, ok := value.Str(); ok {
		r.fail(valueError("Request body json cannot be a string"))
	}
}

// Option injects a value of the paginator, the router or the cursor. Undefined
// is nothing to inject. None is dropped from queries and forms, null in JSON,
// and the text "None" in headers.
func (r *Request) Option(at Place, value py.Value) {
	if !value.IsUndefined() {
		r.options = append(r.options, injection{at, value})
	}
}

// Credential injects what an authenticator sends. In an attempt after the first,
// it replaces what the authenticator injected there before.
func (r *Request) Credential(at Place, value string) {
	if !r.signed {
		r.credentials = append(r.credentials, injection{at, py.Str(value)})
		r.sent.url = "" // a query may have changed
		return
	}
	if at.in == inHeader {
		// A connection that was given up may still be writing the old headers.
		r.sent.header = maps.Clone(r.sent.header)
		r.sent.header[headerName(at.path[0])] = []string{headerValue(value)}
	}
}

// Retrying tells an authenticator that the request is being signed again. Only
// headers are renewed then, as in the CDK.
func (r *Request) Retrying() bool { return r.signed }

// Fail makes Send return err.
func (r *Request) Fail(err error) { r.fail(err) }

// Err is the first error of building the request.
func (r *Request) Err() error { return r.err }

func (r *Request) fail(err error) {
	if r.err == nil {
		r.err = err
	}
}

// URL is where the request goes, encoded as it is sent. A URL that cannot be
// built gives the empty text.
func (r *Request) URL() string {
	if r.sent.url == "" && r.err == nil {
		url, err := r.buildURL()
		if err != nil {
			r.fail(err)
			return ""
		}
		r.sent.url = url
	}
	return r.sent.url
}

// SentHeader gives the value of a header as it is sent, or the empty text.
// Names are found in any casing.
func (r *Request) SentHeader(name string) string {
	if r.sent.header == nil {
		return ""
	}
	for have, values := range r.sent.header {
		if strings.EqualFold(have, name) && len(values) > 0 {
			return values[0]
		}
	}
	return ""
}

// absent tells the results of templates that the CDK takes for no value.
func absent(value py.Value) bool { return value.IsNull() || py.EqualStr(value, "") }

// field is one key of a query, a form or the headers.
type field struct {
	key   string
	value py.Value
}

// fields keep the order in which they came. Setting a key again replaces its
// value in place, as in a dict.
type fields []field

func (f *fields) set(key string, value py.Value) {
	for i := range *f {
		if (*f)[i].key == key {
			(*f)[i].value = value
			return
		}
	}
	*f = append(*f, field{key, value})
}

func (f fields) has(key string) bool {
	for i := range f {
		if f[i].key == key {
			return true
		}
	}
	return false
}
