package source_test

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"strconv"
	"strings"
	"testing"

	"github.com/klauspost/compress/gzip"

	"github.com/airgen/airgen/runtime/fetch"
	"github.com/airgen/airgen/runtime/paging"
	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/record"
	"github.com/airgen/airgen/runtime/retriever"
	"github.com/airgen/airgen/runtime/source"
)

// wide is a connector as airgen would write it for one stream of records of
// about a kilobyte, and what it does with each record.
type wide struct {
	url   string
	env   *source.Env
	each  func(s *source.Slice, rec *record.Record) (keep bool, err error)
	pages *retriever.Simple
}

func (c *wide) definition() *source.Definition {
	return &source.Definition{Name: "source-wide", New: func(env *source.Env, _ py.Value) (source.Connector, error) {
		c.env = env
		c.pages = &retriever.Simple{
			Requester: &fetch.Requester{Client: env.Client(), Stream: "wide"},
			Extract:   retriever.Extract{Path: []string{"data"}},
			Strategy: paging.Cursor{
				Value: func(p paging.Page) (py.Value, error) {
					e := &py.Eval{Now: c.env.Now}
					return e.Add(p.Response().Member("page"), py.Int(1)), e.Err()
				},
				Stop: func(p paging.Page) (bool, error) { return !p.Response().Member("has_more").Truth(), nil },
			},
			Ahead: true,
		}
		return c, nil
	}}
}

func (c *wide) Streams() []source.Stream { return []source.Stream{{Name: "wide"}} }

func (c *wide) Readers() []source.Reader {
	return []source.Reader{{
		Nodes: []source.Node{{Key: "wide", Stream: "wide", Tracker: noCursor}},
		Read: func(ctx context.Context, w *source.Walk) error {
			feed := w.Feed("wide")
			for s := range feed.Slices(ctx, py.Dict()) {
				feed.Go(ctx, s, func(ctx context.Context) error { return c.readSlice(ctx, s) })
			}
			return nil
		},
	}}
}

func (c *wide) readSlice(ctx context.Context, s *source.Slice) error {
	request := func(token py.Value) (*fetch.Request, error) {
		req := fetch.Get(c.url, "wide")
		req.Option(fetch.InQuery("page"), token)
		return req, nil
	}
	for page, err := range c.pages.Pages(ctx, s, request) {
		if err != nil {
			return err
		}
		for rec, err := range page.Records() {
			if err != nil {
				return err
			}
			keep, err := c.each(s, rec)
			if err != nil {
				return err
			}
			if !keep {
				continue
			}
			if err := s.Emit(rec); err != nil {
				return err
			}
		}
	}
	return nil
}

// The things that a stream does with its records.

func passThrough(*source.Slice, *record.Record) (bool, error) { return true, nil }

func transform(_ *source.Slice, rec *record.Record) (bool, error) {
	if py.EqualStr(rec.Get("type"), "refund") {
		return false, nil
	}
	e := py.Eval{}
	if v := py.LiteralOf(e.FilterUpper(rec.Get("type"))); e.Err() == nil {
		if err := rec.Add([]string{"source_kind"}, v); err != nil {
			return false, err
		}
	}
	if err := rec.Remove([]string{"secret_note"}); err != nil {
		return false, err
	}
	return true, e.Err()
}

func normalize() func(*source.Slice, *record.Record) (bool, error) {
	types, err := record.NewSchema([]byte(`{"type":"object","properties":{"id":{"type":["integer","string","null"]},"updated_at":{"type":["string","null"]},` +
		`"amount":{"type":["number","null"]},"active":{"type":["boolean","null"]},"name":{"type":["string","null"]},"address":{"type":["object","null"]}}}`))
	if err != nil {
		panic(err)
	}
	return func(s *source.Slice, rec *record.Record) (bool, error) { return true, s.Normalize(rec, types) }
}

// widePage is a page of n records of about a kilobyte.
func widePage(n, page int, more bool) []byte {
	var b bytes.Buffer
	b.WriteString(`{"object":"list","data":[`)
	for i := range n {
		if i > 0 {
			b.WriteByte(',')
		}
		fmt.Fprintf(&b, `{"id":%d,"uuid":"%08x-0000-4000-8000-%012x","type":"%s","name":"Customer %d","email":"user%d@example.com",`, i, i, i*7919, []string{"order", "refund", "payout"}[i%3], i, i)
		fmt.Fprintf(&b, `"amount":%d.%02d,"currency":"EUR","active":%v,"created_at":"2024-03-01T08:15:%02dZ","updated_at":"2024-05-%02dT10:00:00Z",`, i, i%100, i%2 == 0, i%60, i%28+1)
		fmt.Fprintf(&b, `"address":{"street":"Main Street %d","city":"Zürich","zip":"%05d","geo":{"lat":47.%04d,"lon":8.%04d}},"tags":["a%d","b%d"],`, i%200, i, i%10000, i%9999, i%7, i%11)
		fmt.Fprintf(&b, `"items":[{"sku":"S-%d","qty":%d,"price":%d.5},{"sku":"T-%d","qty":1,"price":9.99}],"note":null,`, i, i%5+1, i%90, i)
		fmt.Fprintf(&b, `"description":%q,"metadata":{"source":"api","flags":[true,false,null]},"secret_note":"internal-%d"}`, strings.Repeat("The quick brown fox jumps over the lazy dog. ", 8), i)
	}
	fmt.Fprintf(&b, `],"has_more":%v,"page":%d}`, more, page)
	return b.Bytes()
}

// catalogOf writes a config and a catalog with one stream.
func catalogOf(tb testing.TB, stream string) (args []string) {
	tb.Helper()
	dir := tb.TempDir()
	args = []string{"read"}
	for name, text := range map[string]string{"config": "{}", "catalog": `{"streams":[{"stream":{"name":"` + stream +
		`","json_schema":{},"supported_sync_modes":[]},"sync_mode":"full_refresh","destination_sync_mode":"append"}]}`} {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			tb.Fatal(err)
		}
		args = append(args, "--"+name, path)
	}
	return args
}

// onePage answers every request with the same page, without a network.
type onePage []byte

func (p onePage) RoundTrip(req *http.Request) (*http.Response, error) {
	return &http.Response{
		StatusCode: 200, Status: "200 OK", Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, Request: req,
		Header: http.Header{"Content-Type": {"application/json"}}, ContentLength: int64(len(p)), Body: io.NopCloser(bytes.NewReader(p)),
	}, nil
}

// TestNothingIsAllocatedPerRecord reads a whole stream, from the answer of the
// API to the lines on standard output, and compares a page of few records with
// one of many.
func TestNothingIsAllocatedPerRecord(t *testing.T) {
	defer debug.SetGCPercent(debug.SetGCPercent(-1)) // it empties the pools
	const few, many = 100, 4100
	for name, tt := range map[string]struct {
		each func(*source.Slice, *record.Record) (bool, error)
		most float64
	}{
		"pass-through": {passThrough, 0},
		"transformed":  {transform, 1}, // what the expression makes
		"normalized":   {normalize(), 0},
	} {
		t.Run(name, func(t *testing.T) {
			args := catalogOf(t, "wide")
			allocations := func(records int) float64 {
				page := onePage(widePage(records, 1, false))
				read := func() {
					c := &wide{url: "https://api.example.com", each: tt.each}
					if code := source.RunOn(t.Context(), c.definition(), args, source.Host{Stdout: io.Discard, Stderr: io.Discard, Transport: page}); code != 0 {
						t.Fatalf("exit code %d", code)
					}
				}
				read()
				var before, after runtime.MemStats
				runtime.ReadMemStats(&before)
				read()
				runtime.ReadMemStats(&after)
				return float64(after.Mallocs - before.Mallocs)
			}
			per := (allocations(many) - allocations(few)) / (many - few)
			t.Logf("%.3f allocations a record", per)
			// Buffers that grow with the page are not per record.
			if per > tt.most+0.03 {
				t.Errorf("%.3f allocations a record, want at most %v", per, tt.most)
			}
		})
	}
}

// BenchmarkRead is a whole read: HTTP from a server in the same process, pages of
// a thousand records, and a pipe that is read. One iteration is a page.
func BenchmarkRead(b *testing.B) {
	for _, way := range []struct {
		name string
		zip  bool
		each func(*source.Slice, *record.Record) (bool, error)
	}{{"plain", false, passThrough}, {"gzip", true, passThrough}, {"transformed", false, transform}, {"normalized", false, normalize()}} {
		b.Run(way.name, func(b *testing.B) {
			const records = 1000
			pages := [2][]byte{widePage(records, 1, false), widePage(records, 1, true)}
			size := len(pages[0])
			if way.zip {
				for i, page := range pages {
					var zipped bytes.Buffer
					w := gzip.NewWriter(&zipped)
					if _, err := w.Write(page); err != nil {
						b.Fatal(err)
					}
					if err := w.Close(); err != nil {
						b.Fatal(err)
					}
					pages[i] = zipped.Bytes()
				}
			}
			left := b.N
			server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
				page := pages[1]
				if left--; left == 0 {
					page = pages[0]
				}
				if way.zip {
					w.Header().Set("Content-Encoding", "gzip")
				}
				w.Header().Set("Content-Length", strconv.Itoa(len(page)))
				_, _ = w.Write(page)
			}))
			defer server.Close()
			in, out, err := os.Pipe()
			if err != nil {
				b.Fatal(err)
			}
			go func() {
				_, _ = io.CopyBuffer(struct{ io.Writer }{io.Discard}, in, make([]byte, 64<<10))
			}()
			args := catalogOf(b, "wide")
			c := &wide{url: server.URL, each: way.each}
			b.SetBytes(int64(size))
			b.ReportAllocs()
			b.ResetTimer()
			if code := source.RunOn(b.Context(), c.definition(), args, source.Host{Stdout: out, Stderr: io.Discard}); code != 0 {
				b.Fatalf("exit code %d", code)
			}
			b.StopTimer()
			out.Close()
			b.ReportMetric(float64(b.N)*records/b.Elapsed().Seconds(), "records/s")
		})
	}
}
