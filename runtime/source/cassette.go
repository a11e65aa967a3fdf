package source

import (
	"bytes"
	"compress/gzip"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/airgen/airgen/runtime/failure"
	"github.com/airgen/airgen/runtime/jsonspan"
	"github.com/airgen/airgen/runtime/protocol"
	"github.com/airgen/airgen/runtime/py"
)

// A cassette is a file of exchanges with an API, a JSON object per line: method,
// url and body of the request; status, headers and body of the answer. Secrets
// are replaced before anything is written, so that it can be shared.
const cassetteName = "cassette.jsonl"

// mask is what stands for a secret.
const mask = "****"

// tape is a cassette that is being written.
type tape struct {
	secrets *failure.Redactor

	mu   sync.Mutex
	file *os.File
}

func newTape(dir string, secrets *failure.Redactor) (*tape, error) {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return nil, err
	}
	file, err := os.OpenFile(filepath.Join(dir, cassetteName), os.O_CREATE|os.O_WRONLY|os.O_TRUNC, 0o600)
	if err != nil {
		return nil, err
	}
	return &tape{secrets: secrets, file: file}, nil
}

// around is a transport that keeps what another one exchanges.
func (t *tape) around(next http.RoundTripper) http.RoundTripper {
	return &recorder{tape: t, next: next}
}

// Close ends the cassette.
func (t *tape) Close() error { return t.file.Close() }

// recorder passes requests on and keeps the exchanges.
type recorder struct {
	*tape
	next http.RoundTripper
}

// RoundTrip sends a request and keeps it with its answer, whose body is held in
// memory for that.
func (r *recorder) RoundTrip(req *http.Request) (*http.Response, error) {
	sent, err := takeBody(req)
	if err != nil {
		return nil, err
	}
	onward := req.Clone(req.Context())
	onward.Body, onward.ContentLength = io.NopCloser(bytes.NewReader(sent)), int64(len(sent))
	if len(sent) == 0 {
		onward.Body = nil
	}
	// Secrets can only be found in text.
	onward.Header.Set("Accept-Encoding", "identity")
	res, err := r.next.RoundTrip(onward)
	if err != nil {
		return nil, err
	}
	body, err := plainBody(res)
	if err != nil {
		return nil, err
	}
	res.Body, res.ContentLength = io.NopCloser(bytes.NewReader(body)), int64(len(body))
	return res, r.keep(req, sent, res, body)
}

func (r *recorder) keep(req *http.Request, sent []byte, res *http.Response, body []byte) error {
	line := append([]byte(nil), `{"request":`...)
	line = protocol.AppendString(line, requestKey(req, sent, r.secrets))
	line = append(line, `,"status":`...)
	line = fmt.Appendf(line, "%d", res.StatusCode)
	line = append(line, `,"headers":{`...)
	names := make([]string, 0, len(res.Header))
	for name := range res.Header {
		if !strings.EqualFold(name, "Set-Cookie") {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	for i, name := range names {
		if i > 0 {
			line = append(line, ',')
		}
		line = protocol.AppendString(line, name)
		line = append(line, ':')
		line = protocol.AppendString(line, r.secrets.Redact(res.Header.Get(name)))
	}
	line = append(line, `},`...)
	if utf8.Valid(body) {
		line = append(line, `"body":`...)
		line = protocol.AppendString(line, r.secrets.Redact(string(maskTokens(body))))
	} else {
		line = append(line, `"base64":"`...)
		line = base64.StdEncoding.AppendEncode(line, body)
		line = append(line, '"')
	}
	line = append(line, "}\n"...)
	r.mu.Lock()
	defer r.mu.Unlock()
	_, err := r.file.Write(line)
	return err
}

// takeBody reads a request's body, nil when there is none.
func takeBody(req *http.Request) ([]byte, error) {
	if req.Body == nil {
		return nil, nil
	}
	defer req.Body.Close()
	return io.ReadAll(req.Body)
}

// plainBody reads a response's body and undoes its compression.
func plainBody(res *http.Response) ([]byte, error) {
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err != nil {
		return nil, err
	}
	switch encoding := res.Header.Get("Content-Encoding"); encoding {
	case "", "identity":
		return body, nil
	case "gzip":
		unpacked, err := gzip.NewReader(bytes.NewReader(body))
		if err != nil {
			return nil, err
		}
		res.Header.Del("Content-Encoding")
		res.Header.Del("Content-Length")
		return io.ReadAll(unpacked)
	default:
		return nil, fmt.Errorf("--record cannot keep an answer in the encoding %q", encoding)
	}
}

// requestKey identifies a request: two requests with equal keys may get each
// other's answers. Headers are no part of it.
func requestKey(req *http.Request, body []byte, secrets *failure.Redactor) string {
	key := req.Method + " " + req.URL.String()
	if len(body) > 0 {
		key += "\n" + string(maskTokens(body))
	}
	return secrets.Redact(key)
}

// tokenNames are members of login requests and answers that are secrets before
// anybody could say so.
func tokenNames() []string {
	return []string{"access_token", "refresh_token", "id_token", "session_token", "client_secret", "password"}
}

// maskTokens replaces the texts of tokenNames at the top level of a JSON object.
func maskTokens(body []byte) []byte {
	if len(body) == 0 || body[0] != '{' || jsonspan.Valid(body) != nil {
		return body
	}
	out := body
	for _, name := range tokenNames() {
		value, ok := jsonspan.Lookup(out, name)
		if !ok || len(value) < 2 || value[0] != '"' {
			continue
		}
		// The value lies within out: its place is where the rest of out ends.
		at := cap(out) - cap(value)
		out = slices.Concat(out[:at], []byte(`"`+mask+`"`), out[at+len(value):])
	}
	return out
}

// player answers requests from a cassette: equal requests in the order in which
// they were recorded, and the last answer again and again.
type player struct {
	secrets *failure.Redactor

	mu      sync.Mutex
	answers map[string][]py.Value
}

func newPlayer(dir string, secrets *failure.Redactor) (*player, error) {
	text, err := os.ReadFile(filepath.Join(dir, cassetteName))
	if err != nil {
		return nil, err
	}
	p := &player{secrets: secrets, answers: map[string][]py.Value{}}
	number := 0
	for line := range bytes.Lines(text) {
		number++
		if err := jsonspan.Valid(line); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", cassetteName, number, err)
		}
		exchange := py.JSON(line)
		request, ok := exchange.Get("request")
		if !ok {
			return nil, fmt.Errorf("%s:%d: no request", cassetteName, number)
		}
		key := request.Text()
		p.answers[key] = append(p.answers[key], exchange)
	}
	return p, nil
}

// RoundTrip answers a request; one that was never recorded is an error that no
// retry can help.
func (p *player) RoundTrip(req *http.Request) (*http.Response, error) {
	sent, err := takeBody(req)
	if err != nil {
		return nil, err
	}
	key := requestKey(req, sent, p.secrets)
	answer, err := p.take(key)
	if err != nil {
		return nil, err
	}
	return replay(req, answer)
}

func (p *player) take(key string) (py.Value, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	answers := p.answers[key]
	if len(answers) == 0 {
		return py.Value{}, failure.System("The cassette has no answer to a request.", "no recorded answer to "+key, nil)
	}
	if len(answers) > 1 {
		p.answers[key] = answers[1:]
	}
	return answers[0], nil
}

func replay(req *http.Request, answer py.Value) (*http.Response, error) {
	status, _ := answer.Get("status")
	code, ok := status.Int64()
	if !ok {
		return nil, errors.New(cassetteName + ": an answer has no status")
	}
	header := http.Header{}
	headers, _ := answer.Get("headers")
	for name, value := range headers.Items() {
		header.Set(name.Text(), value.Text())
	}
	header.Del("Content-Length")
	var body []byte
	if packed, ok := answer.Get("base64"); ok {
		var err error
		if body, err = base64.StdEncoding.DecodeString(packed.Text()); err != nil {
			return nil, err
		}
	} else if text, ok := answer.Get("body"); ok {
		body = []byte(text.Text())
	}
	return &http.Response{
		Status:     fmt.Sprintf("%d %s", code, http.StatusText(int(code))),
		StatusCode: int(code),
		Proto:      "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1,
		Header:        header,
		Body:          io.NopCloser(bytes.NewReader(body)),
		ContentLength: int64(len(body)),
		Request:       req,
	}, nil
}
