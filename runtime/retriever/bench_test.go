package retriever_test

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"runtime/debug"
	"testing"
	"time"

	"github.com/airgen/airgen/runtime/decode"
	"github.com/airgen/airgen/runtime/decode/csvdecode"
	"github.com/airgen/airgen/runtime/fetch"
	"github.com/airgen/airgen/runtime/paging"
	"github.com/airgen/airgen/runtime/py"
	"github.com/airgen/airgen/runtime/record"
	"github.com/airgen/airgen/runtime/retriever"
)

// canned answers requests with one body, without a network. After so many pages,
// when it counts them, the answers are empty.
type canned struct {
	body        []byte
	pages, left int
}

func (c *canned) RoundTrip(req *http.Request) (*http.Response, error) {
	body := c.body
	if c.pages > 0 {
		if c.left--; c.left < 0 {
			body = nil
		}
	}
	return &http.Response{
		StatusCode: 200, Status: "200 OK", Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, Request: req,
		Header: http.Header{"Content-Type": {"application/json"}}, ContentLength: int64(len(body)),
		Body: io.NopCloser(bytes.NewReader(body)),
	}, nil
}

// page is a body of n records of about 160 bytes.
func page(n int) []byte {
	var body bytes.Buffer
	body.WriteString(`{"d":[`)
	for i := range n {
		if i > 0 {
			body.WriteByte(',')
		}
		fmt.Fprintf(&body, `{"id":%d,"name":"Ada Lovelace","email":"ada@example.com","amount":12.50,"tags":["a","b"],"address":{"street":"x","city":"y"},"created_at":"2024-01-01T00:00:00Z"}`, i)
	}
	body.WriteString(`],"next":"b"}`)
	return body.Bytes()
}

// readPages reads so many pages and returns the number of records.
func readPages(tb testing.TB, transport http.RoundTripper, pages int, keep bool, change ...func(*retriever.Simple)) (records int) {
	client := fetch.NewClient(fetch.Options{Transport: transport, Clock: fetch.FrozenAt(time.Unix(0, 0))})
	s := &retriever.Simple{
		Requester: &fetch.Requester{Client: client, Stream: "things"},
		Extract:   retriever.Extract{Path: []string{"d"}},
		Ahead:     !keep,
		Strategy: paging.Cursor{Value: func(p paging.Page) (py.Value, error) {
			if pages--; pages == 0 {
				return py.Value{}, nil
			}
			return next(p)
		}},
	}
	for _, c := range change {
		c(s)
	}
	request := func(token py.Value) (*fetch.Request, error) {
		return fetch.Get("https://api.example.com", "things"), nil
	}
	for page, err := range s.Pages(tb.Context(), nil, request) {
		if err != nil {
			tb.Fatal(err)
		}
		for rec, err := range page.Records() {
			if err != nil {
				tb.Fatal(err)
			}
			if keep {
				if err := page.Keep(rec); err != nil {
					tb.Fatal(err)
				}
			}
			records++
		}
	}
	return records
}

// TestAllocations: a page may allocate, a record not.
func TestAllocations(t *testing.T) {
	if underRace {
		t.Skip("allocations are counted without the race detector, which makes pools lose what they hold")
	}
	defer debug.SetGCPercent(debug.SetGCPercent(-1)) // it empties the pools
	lines := func(n int) []byte {
		return bytes.Repeat([]byte(`{"id":1,"name":"Ada Lovelace","tags":["a","b"],"address":{"street":"x"}}`+"\n"), n)
	}
	rows := func(n int) []byte {
		return append([]byte("id,name,tags\n"), bytes.Repeat([]byte("1,\"Ada \"\"L\"\"\",x\n"), n)...)
	}
	nested := func(n int) []byte { return append(append([]byte(`{"d":{"n":1,"l":`), page(n)[5:]...), '}') }
	tests := []struct {
		name   string
		body   func(n int) []byte
		change func(*retriever.Simple)
		keep   bool
	}{
		{name: "plain", body: page},
		{name: "kept", body: page, keep: true},
		{name: "lines", body: lines, change: func(s *retriever.Simple) { s.Decoder, s.Extract = decode.JSONLines(), retriever.Extract{} }},
		{name: "CSV", body: rows, change: func(s *retriever.Simple) { s.Decoder, s.Extract = csvdecode.Decoder{}, retriever.Extract{} }},
		{name: "expanded", body: nested, change: func(s *retriever.Simple) { s.Extract.Expand = &record.Expander{Path: []string{"l"}} }},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			change := func(s *retriever.Simple) {
				if tt.change != nil {
					tt.change(s)
				}
				s.Strategy = paging.PageIncrement{}
			}
			per := func(n int) float64 {
				transport := &canned{body: tt.body(n), pages: 20}
				return testing.AllocsPerRun(3, func() {
					transport.left = transport.pages
					if got := readPages(t, transport, 0, tt.keep, change); got != n*transport.pages {
						t.Fatalf("%d records, want %d", got, n*transport.pages)
					}
				}) / float64(transport.pages)
			}
			few, many := per(10), per(1000)
			t.Logf("%.1f allocations per page of 10 records, %.1f per page of 1000", few, many)
			if many > few+5 {
				t.Errorf("%.1f allocations per page of 10 records, %.1f per page of 1000", few, many)
			}
		})
	}
}

func BenchmarkPage(b *testing.B) {
	for _, keep := range []bool{false, true} {
		b.Run(fmt.Sprintf("keep=%v", keep), func(b *testing.B) {
			transport := &canned{body: page(1000)}
			b.SetBytes(int64(len(transport.body)))
			b.ReportAllocs()
			b.ResetTimer()
			if records := readPages(b, transport, b.N, keep); records != 1000*b.N {
				b.Fatalf("%d records", records)
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(1000*b.N), "ns/record")
		})
	}
}
