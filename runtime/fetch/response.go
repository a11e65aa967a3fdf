package fetch

import (
	"bytes"
	"io"
	"net/http"
	"net/url"
	"strings"

	"github.com/airgen/airgen/runtime/failure"
	"github.com/airgen/airgen/runtime/py"
)

// Response is the answer that a request ended with. Whoever gets one closes it
// when nothing of Body is needed any more; values made from Body die then too.
type Response struct {
	Status int
	// OK tells a status below 400. Without it there are no records, and paging
	// ends.
	OK bool
	// Action is what the error handler made of the answer: Success or Ignore, or
	// one of ResetPagination, ReducePageSize and SplitRequestWindow, which are for
	// the retriever.
	Action Action
	// Message and Failure belong to the action; both may be empty.
	Message string
	Failure failure.Kind
	// Header has canonical names; see ServerHeaders for the server's spelling.
	Header http.Header
	// Body is the decompressed body. When Whole is false it is only the beginning,
	// and the rest has to be read from Reader.
	Body  []byte
	Whole bool

	line    string      // "404 Not Found"
	head    []byte      // the head as it arrived, when the connection is ours
	names   []string    // header names as the server spelled them, in order
	url     *url.URL    // after redirects; nil when there was no answer
	request *Request    // what was sent
	tail    io.Reader   // decompressed rest of the body; nil when Whole
	page    *pageBuffer // owns Body
	close   func()      // ends the exchange; nil when it has ended

	decoded  bool     // document is known
	document py.Value // the body as JSON, {} when it is none
}

// Reader reads the body from its first byte. When Whole is false it may be used
// once; its errors are those of the connection, which nobody retries any more.
func (r *Response) Reader() io.Reader {
	if r.Whole {
		return bytes.NewReader(r.Body)
	}
	return io.MultiReader(bytes.NewReader(r.Body), r.tail)
}

// Close gives the buffers back. It may be called more than once.
func (r *Response) Close() {
	if r == nil {
		return
	}
	if r.close != nil {
		r.close()
		r.close = nil
	}
	r.Body, r.tail, r.document = nil, nil, py.Value{}
	r.page.release()
	r.page = nil
}

// Request is the request that was answered.
func (r *Response) Request() *Request { return r.request }

// Value is the body as JSON, as the templates of error filters see it: {} when
// it does not parse or is empty. It is borrowed from Body. A body that is not
// held whole has to be loaded before; error handlers do that.
func (r *Response) Value() py.Value {
	if !r.decoded {
		r.decoded = true
		r.document = py.Dict()
		if r.Whole {
			if value, ok := parseJSON(r.Body); ok {
				r.document = value
			}
		}
	}
	return r.document
}

// load reads the rest of a body that is not held whole.
func (r *Response) load() error {
	if r.Whole {
		return nil
	}
	err := r.page.readAll(r.tail)
	r.Body = r.page.bytes
	if err != nil {
		return err
	}
	r.Whole, r.tail = true, nil
	if r.close != nil {
		r.close()
		r.close = nil
	}
	return nil
}

// URL is the address that answered, without credentials, query and fragment:
// the request_url of error filters.
func (r *Response) URL() string {
	if r.url == nil {
		return ""
	}
	return r.url.Scheme + "://" + r.url.Host + r.url.EscapedPath()
}

// ErrorText is the error that the body tells of, as error_message_contains and
// the messages to users see it.
func (r *Response) ErrorText() string {
	if r.Whole {
		if value, ok := parseJSON(r.Body); ok {
			text, _ := errorText(value)
			return text
		}
	}
	return strings.ToValidUTF8(string(r.Body), "\uFFFD")
}

// errorKeys are looked at in this order; the first member that is truthy says
// what went wrong.
var errorKeys = [...]string{"message", "messages", "error", "errors", "failures", "failure", "detail", "err",
	"error_message", "msg", "reason", "status_message"}

func errorText(value py.Value) (text string, ok bool) {
	if text, ok := value.Str(); ok {
		return text, true
	}
	switch {
	case isList(value):
		var texts []string
		for element := range value.Elems() {
			if text, ok := errorText(element); ok {
				texts = append(texts, text)
			}
		}
		return strings.Join(texts, ", "), true
	case isDict(value):
		for _, key := range errorKeys {
			if member, ok := value.Get(key); ok && member.Truth() {
				return errorText(member)
			}
		}
	}
	return "", false
}

// briefLimit is how much of a body messages quote, in bytes.
const briefLimit = 16 << 10

// brief quotes the body for people, without letting it fill the log.
func (r *Response) brief() string {
	if len(r.Body) > briefLimit {
		return strings.ToValidUTF8(string(r.Body[:briefLimit]), "\uFFFD") + "..."
	}
	return strings.ToValidUTF8(string(r.Body), "\uFFFD")
}

// quoted is the body as the CDK quotes it: JSON in Python's spelling.
func (r *Response) quoted() string {
	if len(r.Body) <= briefLimit {
		if value, ok := parseJSON(r.Body); ok {
			return value.Text()
		}
	}
	return r.brief()
}
