package fetch

import (
	"crypto/tls"
	"crypto/x509"
	"errors"
	"net/http"
	"strconv"
	"strings"

	"github.com/airgen/airgen/runtime/failure"
)

// StatusError is an answer whose status is an error, where there is no error
// handler to decide what to make of it.
type StatusError struct {
	Status int
	text   string
}

func (e *StatusError) Error() string { return e.text }

// StatusError gives the answer's status as an error, or nil when it is good.
func (r *Response) StatusError() error {
	if r.OK {
		return nil
	}
	return &StatusError{Status: r.Status, text: r.statusText()}
}

// statusText is what requests' raise_for_status says.
func (r *Response) statusText() string {
	blame := "Client"
	if r.Status >= 500 {
		blame = "Server"
	}
	reason := strings.TrimPrefix(r.line, strconv.Itoa(r.Status)+" ")
	return strconv.Itoa(r.Status) + " " + blame + " Error: " + reason + " for url: " + r.url.String()
}

// bodyError is a body that the caller cannot make sense of.
type bodyError struct{ err error }

func (e *bodyError) Error() string { return "the body of the answer cannot be read: " + e.err.Error() }
func (e *bodyError) Unwrap() error { return e.err }

// exchangeText names the kind of an exchange's failure the way Python's HTTP
// library does, which is what users search for.
func exchangeText(err error) string {
	if text, named := className(err); named {
		return text
	} else if text != "" {
		return text + ": " + err.Error()
	}
	return "ConnectionError: " + err.Error()
}

func className(err error) (text string, complete bool) {
	var (
		request  *requestError
		timeout  *timeoutError
		network  *networkError
		encoding *decodeError
		body     *bodyError
		shake    *tlsError
		unknown  x509.UnknownAuthorityError
		name     x509.HostnameError
		cert     *tls.CertificateVerificationError
	)
	switch {
	case errors.As(err, &request):
		return request.Error(), true
	case errors.As(err, &timeout):
		return timeout.Error(), true
	case errors.As(err, &encoding):
		return "ContentDecodingError", false
	case errors.As(err, &network):
		return "ChunkedEncodingError", false
	case errors.As(err, &body):
		return "JSONDecodeError", false
	case errors.As(err, &shake), errors.As(err, &unknown), errors.As(err, &name), errors.As(err, &cert):
		return "SSLError", false
	}
	return "", false
}

// broken tells errors of an exchange from errors of a template.
func broken(err error) bool {
	var network *networkError
	var encoding *decodeError
	var timeout *timeoutError
	return errors.As(err, &network) || errors.As(err, &encoding) || errors.As(err, &timeout)
}

// failed is the error of a stream whose answer, or lack of one, means Fail.
func (x *exchange) failed() error {
	head := "'" + x.req.Method + "' request to '" + x.req.URL() + "' failed with "
	body := "None"
	if x.req.sent.body != nil {
		body = string(x.req.sent.body)
	}
	var internal string
	if x.resp != nil {
		internal = head + "status code '" + strconv.Itoa(x.resp.Status) + "' and error message: '" + x.resp.ErrorText() +
			"'. Request (body): '" + body + "'. Response (body): '" + x.resp.quoted() +
			"'. Response (headers): '" + x.resp.headersText() + "'."
	} else {
		internal = head + "exception: '" + exchangeText(x.err) + "'"
	}
	message := x.resolution.Message
	if message == "" {
		message = internal
	}
	return &failure.Error{Kind: x.resolution.Kind, Message: message, Internal: internal, Cause: x.err}
}

// exhausted is the error of a stream whose request was repeated in vain.
func (x *exchange) exhausted() error {
	last := x.reason()
	if x.resp != nil && x.resp.Status == http.StatusTooManyRequests {
		return failure.Transient("API rate limit exceeded.", "Rate limit retry budget exhausted. Last exception: "+last, x.err)
	}
	return &failure.Error{
		Kind:     x.resolution.Kind,
		Message:  "Exhausted available request attempts. Please see logs for more details. Exception: " + last,
		Internal: "Exhausted available request attempts. Exception: " + last,
		Cause:    x.err,
	}
}

// reason says why the request has to be repeated.
func (x *exchange) reason() string {
	if x.resolution.Message != "" {
		return x.resolution.Message
	}
	kind := "None"
	if x.resolution.Kind != "" {
		kind = "FailureType." + x.resolution.Kind.String()
	}
	return "Request to " + x.req.URL() + " failed with failure type " + kind + ", response action ResponseAction." +
		x.resolution.Action.String() + "."
}

// headersText shows headers as Python shows a dict.
func (r *Response) headersText() string {
	text := "{"
	for i, name := range r.headerNames() {
		if i > 0 {
			text += ", "
		}
		text += "'" + name + "': '" + r.headerText(name) + "'"
	}
	return text + "}"
}
