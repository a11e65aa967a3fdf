package fetch

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/klauspost/compress/flate"
	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zlib"
	"github.com/klauspost/compress/zstd"

	"github.com/airgen/airgen/runtime/failure"
)

func TestSend(t *testing.T) {
	a := serve(t, func(w http.ResponseWriter, r *http.Request, _ int) {
		w.Header()["x-NEXT-page"] = []string{"2"}
		w.Header().Set("Link", `<https://h.io/?p=2>; rel="next"`)
		fmt.Fprint(w, `{"a":1}`)
	})
	resp, err := a.get(t, "items?x=1")
	if err != nil {
		t.Fatal(err)
	}
	if got := text(t, resp); got != `{"a":1}` || !resp.Whole || !resp.OK || resp.Status != 200 || resp.Action != Success {
		t.Errorf("got %q, %+v", got, resp)
	}
	if got, _ := resp.Value().Get("a"); got.Text() != "1" {
		t.Errorf("Value = %s", resp.Value().Repr())
	}
	if got := resp.URL(); got != a.url+"/items" {
		t.Errorf("URL() = %q", got)
	}
	headers := resp.ServerHeaders()
	if got, _ := headers.Get("x-NEXT-page"); got.Text() != "2" {
		t.Errorf("the header is not spelled as the server spells it: %s", headers.Repr())
	}
	if _, ok := headers.Get("X-Next-Page"); ok {
		t.Error("cursors find headers in any casing")
	}
	if link, _ := headers.Get("link"); link.Repr() != "{'next': {'url': 'https://h.io/?p=2', 'rel': 'next'}}" {
		t.Errorf("link = %s", link.Repr())
	}
	if got, _ := resp.Headers().Get("X-NEXT-PAGE"); got.Text() != "2" {
		t.Error("error filters do not find headers in any casing")
	}
	counters := a.Client.Counters("s")
	if counters.Requests() != 1 || counters.Bytes() != 7 || counters.Retries() != 0 || counters.Waited(WaitAPI) <= 0 {
		t.Errorf("counters: %d requests, %d bytes, %d retries, %s", counters.Requests(), counters.Bytes(), counters.Retries(), counters.Waited(WaitAPI))
	}
}

func TestConnectionsAreUsedAgain(t *testing.T) {
	a := serve(t, func(w http.ResponseWriter, r *http.Request, call int) {
		if call%2 == 1 {
			w.WriteHeader(500)
			w.Write(bytes.Repeat([]byte("x"), 100<<10))
			return
		}
		fmt.Fprint(w, "{}")
	})
	for range 50 {
		if _, err := a.get(t, "x"); err != nil {
			t.Fatal(err)
		}
	}
	if got := a.conns.Load(); got != 1 || a.calls.Load() != 100 {
		t.Errorf("%d connections for %d requests, want 1 for 100", got, a.calls.Load())
	}
}

func TestRetries(t *testing.T) {
	status := func(codes ...int) func(http.ResponseWriter, *http.Request, int) {
		return func(w http.ResponseWriter, _ *http.Request, call int) {
			w.WriteHeader(codes[(call-1)%len(codes)])
			fmt.Fprint(w, `{"error":{"message":"sorry"}}`)
		}
	}
	for _, test := range []struct {
		name    string
		codes   []int
		errors  ErrorHandler
		calls   int64
		status  int
		kind    failure.Kind
		message string
	}{
		{"passing 500", []int{500, 503, 200}, nil, 3, 200, "", ""},
		{"lasting 500", []int{500}, nil, 6, 0, failure.TransientError,
			"Exhausted available request attempts. Please see logs for more details. Exception: HTTP Status Code: 500. Error: Internal server error."},
		{"lasting 429", []int{429}, nil, 6, 0, failure.TransientError, "API rate limit exceeded."},
		{"unlisted status", []int{409}, nil, 6, 0, failure.SystemError,
			"Exhausted available request attempts. Please see logs for more details. Exception: Response was not ok: `409 Client Error: Conflict for url: "},
		{"404 fails at once", []int{404}, nil, 1, 0, failure.SystemError,
			"HTTP Status Code: 404. Error: Not found. The requested resource was not found on the server."},
		{"401 is a matter of the config", []int{401}, nil, 1, 0, failure.ConfigError,
			"HTTP Status Code: 401. Error: Unauthorized. Please ensure you are authenticated correctly."},
		{"fewer retries", []int{500}, &DefaultErrorHandler{MaxRetries: 2}, 3, 0, failure.TransientError, "Exhausted"},
		{"no retries", []int{500}, &DefaultErrorHandler{MaxRetries: NoRetries}, 1, 0, failure.TransientError, "Exhausted"},
		{"mixed failures start inner counters again", []int{429, 500}, &DefaultErrorHandler{MaxRetries: 1}, 4, 0, failure.TransientError, "Exhausted"},
		{"mixed with a strategy", []int{429}, &DefaultErrorHandler{MaxRetries: 1, Backoff: []Backoff{ConstantBackoff{Seconds: Fixed(3)}}}, 2, 0, failure.TransientError, "API rate limit exceeded."},
		{"ignored", []int{404}, &DefaultErrorHandler{Filters: []Filter{{Action: Ignore, Codes: []int{404}}}}, 1, 404, "", ""},
		{"success is what a filter says", []int{500}, &DefaultErrorHandler{Filters: []Filter{{Action: Success, Codes: []int{500}}}}, 1, 500, "", ""},
		{"reset is for the retriever", []int{400}, &DefaultErrorHandler{Filters: []Filter{{Action: ResetPagination, Codes: []int{400}}}}, 1, 400, "", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			limited := 0
			a := serve(t, status(test.codes...))
			a.Client = newClient(t, Options{RateLimited: func(string) { limited++ }})
			a.Errors = test.errors
			resp, err := a.get(t, "x")
			if got := a.calls.Load(); got != test.calls {
				t.Errorf("%d requests, want %d", got, test.calls)
			}
			if got := a.Client.Counters("s").Retries(); got != test.calls-1 {
				t.Errorf("%d retries counted, want %d", got, test.calls-1)
			}
			if test.message == "" {
				if err != nil || resp.Status != test.status || resp.OK != (test.status < 400) {
					t.Fatalf("got %+v, %v", resp, err)
				}
				return
			}
			known := failure.As(err)
			if known == nil || known.Kind != test.kind || !strings.HasPrefix(known.Message, test.message) {
				t.Errorf("got %v (%+v), want %s %q", err, known, test.kind, test.message)
			}
			if test.codes[0] == 429 && limited == 0 || test.codes[0] != 429 && limited > 0 {
				t.Errorf("told %d times that the rate is limited", limited)
			}
		})
	}
}

func TestInternalMessageOfFail(t *testing.T) {
	a := serve(t, func(w http.ResponseWriter, _ *http.Request, _ int) {
		w.WriteHeader(400)
		fmt.Fprint(w, `{"errors":[{"message":"no such field"},{"message":"token s3cr3t"}]}`)
	})
	a.Client = newClient(t, Options{Secrets: new(failure.Redactor)})
	a.Client.Secrets().Add("s3cr3t")
	_, err := a.get(t, "x?key=s3cr3t")
	known := failure.As(err)
	if known == nil {
		t.Fatalf("got %v", err)
	}
	for _, want := range []string{"'GET' request to '" + a.url + "/x?key=****' failed with status code '400' and error message: 'no such field, token ****'",
		"Request (body): 'None'", "Response (body): '{'errors': [{'message': 'no such field'}, {", "Response (headers): '{"} {
		if !strings.Contains(known.Internal, want) {
			t.Errorf("%q is not in %q", want, known.Internal)
		}
	}
	if strings.Contains(known.Internal, "s3cr3t") {
		t.Error("the secret leaks")
	}
}

func TestBrokenBodiesAreRetried(t *testing.T) {
	zipped := func(write func(io.Writer) io.WriteCloser) []byte {
		var out bytes.Buffer
		w := write(&out)
		io.WriteString(w, `{"a":"`+strings.Repeat("x", 5000)+`"}`)
		w.Close()
		return out.Bytes()
	}
	gz := zipped(func(w io.Writer) io.WriteCloser { return gzip.NewWriter(w) })
	zl := zipped(func(w io.Writer) io.WriteCloser { return zlib.NewWriter(w) })
	fl := zipped(func(w io.Writer) io.WriteCloser { f, _ := flate.NewWriter(w, 5); return f })
	zs := zipped(func(w io.Writer) io.WriteCloser { z, _ := zstd.NewWriter(w); return z })
	damaged := bytes.Clone(gz)
	damaged[len(damaged)-6] ^= 0xff // the checksum
	send := func(encoding string, body []byte, length int) func(http.ResponseWriter) {
		return func(w http.ResponseWriter) {
			if encoding != "" {
				w.Header().Set("Content-Encoding", encoding)
			}
			w.Header().Set("Content-Length", fmt.Sprint(length))
			w.Write(body)
		}
	}
	for _, test := range []struct {
		name  string
		first func(http.ResponseWriter)
		then  func(http.ResponseWriter)
		class string
		calls int64
	}{
		{"truncated", send("", gz[:10], 20), send("", []byte("{}"), 2), "ChunkedEncodingError", 2},
		{"truncated gzip", send("gzip", gz[:20], 20), send("gzip", gz, len(gz)), "ContentDecodingError", 2},
		{"cut off in gzip", send("gzip", gz[:20], len(gz)), send("gzip", gz, len(gz)), "ChunkedEncodingError", 2},
		{"wrong checksum", send("gzip", damaged, len(damaged)), send("gzip", gz, len(gz)), "ContentDecodingError", 2},
		{"not gzip at all", send("gzip", []byte("{}"), 2), send("gzip", gz, len(gz)), "ContentDecodingError", 2},
		{"unknown encoding", send("br", []byte("{}"), 2), send("", []byte("{}"), 2), "ContentDecodingError", 2},
		{"zstd that nobody offered", send("zstd", zs, len(zs)), send("", []byte("{}"), 2), "ContentDecodingError", 2},
		{"zlib", send("deflate", zl, len(zl)), nil, "", 1},
		{"bare deflate", send("deflate", fl, len(fl)), nil, "", 1},
		{"two members and rubbish", send("gzip", append(bytes.Clone(gz), "rubbish"...), len(gz)+7), nil, "", 1},
		{"empty gzip", send("gzip", nil, 0), nil, "", 1},
		{"empty deflate", send("deflate", nil, 0), nil, "", 1},
	} {
		t.Run(test.name, func(t *testing.T) {
			a := serve(t, func(w http.ResponseWriter, _ *http.Request, call int) {
				if call == 1 {
					test.first(w)
				} else {
					test.then(w)
				}
			})
			resp, err := a.get(t, "x")
			if err != nil || a.calls.Load() != test.calls {
				t.Fatalf("%d calls, want %d: %v", a.calls.Load(), test.calls, err)
			}
			if got := text(t, resp); got != "" && got[0] != '{' {
				t.Errorf("body %q", got)
			}
			if test.class == "" {
				return
			}
			a = serve(t, func(w http.ResponseWriter, _ *http.Request, _ int) { test.first(w) })
			a.Errors = &DefaultErrorHandler{MaxRetries: 1}
			_, err = a.get(t, "x")
			if known := failure.As(err); known == nil || known.Kind != failure.SystemError || !strings.Contains(known.Message, test.class+": ") || a.calls.Load() != 2 {
				t.Errorf("lasting failure after %d calls: %v", a.calls.Load(), err)
			}
		})
	}
}

func TestValidate(t *testing.T) {
	a := serve(t, func(w http.ResponseWriter, _ *http.Request, call int) {
		switch call {
		case 1:
			fmt.Fprint(w, `{"a":`)
		case 2:
			w.WriteHeader(404)
			fmt.Fprint(w, `not JSON`)
		default:
			fmt.Fprint(w, `{"a":1}`)
		}
	})
	a.Errors = &DefaultErrorHandler{Filters: []Filter{{Action: Retry, Codes: []int{404}}}}
	judged := 0
	send := func() error {
		req := Get(a.url, "x")
		req.Validate = func(r *Response) error {
			judged++
			if _, ok := parseJSON(r.Body); !ok {
				return errors.New("unexpected end")
			}
			return nil
		}
		resp, err := a.Send(t.Context(), req)
		resp.Close()
		return err
	}
	if err := send(); err != nil || a.calls.Load() != 3 || judged != 2 {
		t.Errorf("%d calls, %d judged: %v", a.calls.Load(), judged, err)
	}
	a = serve(t, func(w http.ResponseWriter, _ *http.Request, _ int) { fmt.Fprint(w, "<html>") })
	err := send()
	if known := failure.As(err); known == nil || a.calls.Load() != 6 || !strings.Contains(known.Message, "JSONDecodeError: the body of the answer cannot be read: unexpected end") {
		t.Errorf("%d calls: %v", a.calls.Load(), err)
	}
	a = serve(t, func(w http.ResponseWriter, _ *http.Request, _ int) {})
	if err := send(); err != nil {
		t.Errorf("an empty body is judged: %v", err)
	}
}

func TestBodiesBeyondTheCap(t *testing.T) {
	body := `{"a":"` + strings.Repeat("x", 300<<10) + `"}`
	a := serve(t, func(w http.ResponseWriter, r *http.Request, _ int) {
		if strings.HasSuffix(r.URL.Path, "error") {
			w.WriteHeader(400)
		}
		io.WriteString(w, body)
	})
	a.Client = newClient(t, Options{BodyCap: 64 << 10})
	resp, err := a.get(t, "x")
	if err != nil {
		t.Fatal(err)
	}
	if resp.Whole || len(resp.Body) != 64<<10 {
		t.Errorf("whole %v, %d bytes held", resp.Whole, len(resp.Body))
	}
	if got := text(t, resp); got != body {
		t.Errorf("%d bytes read, want %d", len(got), len(body))
	}
	resp.Close()

	a.Errors = &DefaultErrorHandler{Filters: []Filter{{Action: Fail, Predicate: func(r *Response) (bool, error) {
		member, ok := r.Value().Get("a")
		return ok && len(member.Text()) < 1000, nil
	}}}}
	if resp, err = a.get(t, "x"); err != nil || !resp.Whole || len(resp.Body) != len(body) {
		t.Errorf("a predicate does not see the whole body: %v", err)
	}
	a.Errors = &DefaultErrorHandler{Filters: []Filter{{Action: Ignore, Codes: []int{400}}}}
	if resp, err = a.get(t, "error"); err != nil || !resp.Whole || len(resp.Body) != 64<<10 {
		t.Errorf("an error's body is read to its end: %v", err)
	}
	a.Errors, a.Whole = nil, true
	if resp, err = a.get(t, "x"); err != nil || !resp.Whole || len(resp.Body) != len(body) {
		t.Errorf("a requester for whole bodies got a part: %v", err)
	}
	if free := a.Client.pages.free; free > a.Client.pages.total {
		t.Errorf("%d bytes free of %d", free, a.Client.pages.total)
	}
}

func TestTimeouts(t *testing.T) {
	a := serve(t, func(w http.ResponseWriter, r *http.Request, _ int) {
		if strings.HasSuffix(r.URL.Path, "body") {
			io.WriteString(w, "{")
			w.(http.Flusher).Flush()
		}
		<-r.Context().Done()
	})
	a.Errors = &DefaultErrorHandler{MaxRetries: NoRetries}
	a.ReadTimeout = 30 * time.Millisecond
	for path, want := range map[string]string{"head": "ReadTimeout: no answer within 30ms", "body": "ReadTimeout: nothing more of the body within 30ms"} {
		_, err := a.get(t, path)
		if known := failure.As(err); known == nil || !strings.Contains(known.Message, want) {
			t.Errorf("%s: %v, want %q", path, err, want)
		}
	}
}

func TestNobodyAtHome(t *testing.T) {
	a := serve(t, func(http.ResponseWriter, *http.Request, int) {})
	a.url = "http://127.0.0.1:1"
	_, err := a.get(t, "x")
	if known := failure.As(err); known == nil || known.Kind != failure.SystemError || !strings.Contains(known.Message, "Exception: ConnectionError: ") {
		t.Errorf("got %v", err)
	}
	if got := a.Client.Counters("s").Requests(); got != 6 {
		t.Errorf("%d attempts, want 6", got)
	}
}

func TestWhatIsNotHTTP(t *testing.T) {
	a := serve(t, func(http.ResponseWriter, *http.Request, int) {})
	_, err := a.get(t, "items:search")
	if known := failure.As(err); known == nil || known.Kind != failure.ConfigError || !strings.HasPrefix(known.Message, "Invalid Protocol Schema") {
		t.Errorf("got %v", err)
	}
	if _, err := a.Send(t.Context(), Get("h.io", "x")); err == nil || !strings.Contains(err.Error(), "MissingSchema") {
		t.Errorf("got %v", err)
	}
}

func TestCancel(t *testing.T) {
	stop := errors.New("enough")
	ctx, cancel := context.WithCancelCause(t.Context())
	a := serve(t, func(_ http.ResponseWriter, r *http.Request, _ int) {
		cancel(stop)
		<-r.Context().Done()
	})
	if _, err := a.Send(ctx, Get(a.url, "x")); !errors.Is(err, stop) || a.calls.Load() != 1 {
		t.Errorf("after %d calls: %v", a.calls.Load(), err)
	}
	a.Client = newClient(t, Options{Clock: new(Clock)})
	a = serve(t, func(w http.ResponseWriter, _ *http.Request, _ int) {
		w.WriteHeader(500)
	})
	a.Client = newClient(t, Options{Clock: new(Clock)})
	ctx, done := context.WithTimeout(t.Context(), 400*time.Millisecond)
	defer done()
	if _, err := a.Send(ctx, Get(a.url, "x")); !errors.Is(err, context.DeadlineExceeded) || a.calls.Load() != 1 {
		t.Errorf("while waiting: %v", err)
	}
}
